import { z } from "zod";

import { quarter } from "../published-ladder.ts";

/** Which step of its path through the Atlas an organisation wants to show, and nothing finer. */
export const chooseFaceInput = z.strictObject({
  quarter,
  /** A path such as `0.1.0`; `0` shows nothing. */
  cellId: z
    .string()
    .max(100)
    .regex(/^0(\.\d{1,3})*$/),
});
