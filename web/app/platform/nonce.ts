import { createContext, useContext } from "react";

/** Carries the nonce of this response's content security policy; it is never part of the data of a page. */
export const NonceContext = createContext<string | undefined>(undefined);

/** The nonce that scripts and styles of this response must carry. */
export const useNonce = () => useContext(NonceContext);
