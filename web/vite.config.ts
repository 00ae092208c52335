import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [reactRouter()],
  server: {
    port: Number(process.env["WEB_PORT"] || 3000),
    strictPort: true,
  },
  build: {
    // An inlined asset would need a wider content security policy.
    assetsInlineLimit: 0,
  },
});
