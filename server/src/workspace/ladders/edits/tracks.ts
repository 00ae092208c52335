import type { AddTrackValues, RemoveTrackValues } from "@rungs/shared/inputs/ladder-edits";

import type { LadderEdit } from "./ladder-edit.ts";
import { textIn } from "../../drafts/text-in-language.ts";

/** Adds a track, such as one for managers beside one for individual contributors. */
export const addTrack: LadderEdit<AddTrackValues> = {
  touched: () => ({}),
  wanted: () => ({}),
  apply: (ladder, { name, kind, language }, newId) => ({
    ...ladder,
    tracks: [...ladder.tracks, { id: newId(), name: [{ language, value: name }], kind }],
  }),
};

/** Takes a track away; its levels stay, on no track. */
export const removeTrack: LadderEdit<RemoveTrackValues> = {
  touched(ladder, { trackId }) {
    const track = ladder.tracks.find(({ id }) => id === trackId);
    return track ? { name: textIn(track.name, ladder.language) } : null;
  },
  wanted: () => ({ name: "" }),
  apply: (ladder, { trackId }) => ({
    ...ladder,
    tracks: ladder.tracks.filter(({ id }) => id !== trackId),
    levels: ladder.levels.map((level) => (level.trackId === trackId ? { ...level, trackId: null } : level)),
  }),
};
