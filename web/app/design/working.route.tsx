import "@mantine/core/styles.layer.css";
import "./mantine.css";

import { MantineProvider } from "@mantine/core";
import { Outlet, useNavigation } from "react-router";

import { LoadingBar } from "#web/design/loading-bar.tsx";
import { theme } from "#web/design/theme.ts";
import { useNonce } from "#web/platform/nonce.ts";

const noElement = () => undefined;

/** Pages below this one are worked in: they hydrate, and may use Mantine. */
export const handle = { working: true };

export default function Working() {
  const nonce = useNonce();
  const busy = useNavigation().state !== "idle";
  return (
    // The scheme is chosen by cookie and shown by public/page.js, so Mantine must not set its attribute as well.
    <MantineProvider theme={theme} getStyleNonce={() => nonce ?? ""} getRootElement={noElement}>
      <LoadingBar busy={busy} />
      <Outlet />
    </MantineProvider>
  );
}
