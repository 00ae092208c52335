import "@mantine/core/styles.layer.css";
import "./mantine.css";

import { MantineProvider } from "@mantine/core";
import { useEffect, useRef } from "react";
import { Outlet, useLocation, useNavigation } from "react-router";

import { LoadingBar } from "#web/design/loading-bar.tsx";
import { theme } from "#web/design/theme.ts";
import { useNonce } from "#web/platform/nonce.ts";

const noElement = () => undefined;

/** Pages below this one are worked in: they hydrate, and may use Mantine. */
export const handle = { working: true };

export default function Working() {
  const nonce = useNonce();
  const busy = useNavigation().state !== "idle";
  useFocusOnArrival();
  return (
    // The scheme is chosen by cookie and shown by public/page.js, so Mantine must not set its attribute as well.
    <MantineProvider theme={theme} getStyleNonce={() => nonce ?? ""} getRootElement={noElement}>
      <LoadingBar busy={busy} />
      <Outlet />
    </MantineProvider>
  );
}

/** Puts the focus where a page begins that came in place of another, and with it of what had the focus there. */
function useFocusOnArrival(): void {
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    if (document.activeElement === document.body) {
      document.getElementById("main")?.focus({ preventScroll: true });
    }
  }, [pathname]);
}
