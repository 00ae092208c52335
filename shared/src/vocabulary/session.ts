/** How far a meeting of the two has come: cancelled or over, there is none. */
export const SESSION_STAGES = ["PROPOSED", "OTHERS_WANTED", "BOOKED"] as const;
export type SessionStage = (typeof SESSION_STAGES)[number];

/** How many minutes a session may take. */
export const SESSION_MINUTES = [30, 45, 60, 90] as const;
export type SessionMinutes = (typeof SESSION_MINUTES)[number];
