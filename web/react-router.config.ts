import type { Config } from "@react-router/dev/config";

export default {
  ssr: true,
  // A page brings the places that it leads to, not the whole site map with what each place needs: that would be as much
  // script as its own words.
  routeDiscovery: { mode: "lazy", manifestPath: "/__manifest" },
  future: {
    v8_middleware: true,
    v8_passThroughRequests: false,
    v8_splitRouteModules: false,
    v8_trailingSlashAwareDataRequests: true,
    v8_viteEnvironmentApi: true,
  },
} satisfies Config;
