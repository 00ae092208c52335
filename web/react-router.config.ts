import type { Config } from "@react-router/dev/config";

export default {
  ssr: true,
  // The whole site map travels with the first page: it is small, and no page then asks for it again.
  routeDiscovery: { mode: "initial" },
  future: {
    v8_middleware: true,
    v8_passThroughRequests: false,
    v8_splitRouteModules: false,
    v8_trailingSlashAwareDataRequests: true,
    v8_viteEnvironmentApi: true,
  },
} satisfies Config;
