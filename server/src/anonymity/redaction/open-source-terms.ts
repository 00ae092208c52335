const list = (words: string) => words.trim().split(/\s+/);

/**
 * What everybody in open source speaks of, as written: languages, formats, tools, events, licences and what foundations
 * call their own. Left out is what belongs to one company, what few offices use, and what people are called
 * too, such as Julia or Ruby: these keep asking.
 */
const TERMS = list(`
  Linux Unix POSIX GNU BSD FreeBSD OpenBSD NetBSD Git GitHub GitLab Gitea Subversion Mercurial SVN CVS Codeberg SourceForge
  Bugzilla Weblate Kubernetes K8s Docker Podman containerd Prometheus OpenTelemetry OpenTracing Fluentd
  etcd Minikube BuildKit OCI OpenAPI GraphQL Protobuf JSON-LD
  Python Rust Go Java JavaScript ECMAScript Perl PHP Haskell OCaml Erlang Elixir Clojure Scala Fortran COBOL Lua Bash zsh
  Wasm WebAssembly Node js npm Yarn pnpm PyPI pip conda Maven Gradle CMake Makefile Make Autotools Meson GCC Clang Cargo RPM
  Homebrew Nix NixOS Guix Flatpak AppImage systemd Wayland X11 Vim Emacs Neovim
  Apache Nginx OpenSSL OpenSSH WireGuard PostgreSQL Postgres SQLite Redis Memcached Kafka Hadoop Spark Solr RabbitMQ
  Django Flask Rails React Vue Svelte jQuery NumPy SciPy Jupyter LaTeX TeX Pandoc Sphinx Markdown AsciiDoc reStructuredText
  DocBook YAML TOML OpenDocument LibreOffice Firefox Thunderbird Blender GIMP Inkscape Krita GNOME KDE Matrix IRC XMPP Zulip
  Mattermost Discourse Drupal WordPress Wikipedia Wikidata OpenStreetMap SPDX CycloneDX ScanCode REUSE Scorecard Scorecards
  Sigstore SLSA OpenVEX CVE Dependabot Renovate
  FOSDEM KubeCon CloudNativeCon OSCON PyCon EuroPython RustConf GopherCon DebConf GUADEC Akademy LinuxCon ApacheCon Hacktoberfest
  FOSSASIA LibrePlanet GSoC OSPOlogy
  Unlicense WTFPL zlib CC0 EUPL MulanPSL GFDL Artistic Zero-Clause OSD DFSG SSPL BUSL
  Incubator Incubating Incubation Sandbox Podling Attic Bylaws Trustee Trustees Treasurer Secretary Secretariat Chair Chairs
  Emeritus Steward Stewards Stewardship Elections Charter Bazaar Cathedral
`);

const AS_WRITTEN = new Set(TERMS.flatMap((term) => term.split(/[-.]/)));
const LOWER = new Set([...AS_WRITTEN].map((term) => term.toLowerCase()));

/** Whether a word, as written or all in small letters, is one that everybody in open source speaks of. */
export function isOpenSourceTerm(word: string): boolean {
  return AS_WRITTEN.has(word) || LOWER.has(word);
}
