import type { Mutant } from "./mutant.ts";

const SESSIONS_TEST = "server/src/introductions/sessions/sessions.test.ts";
const NOTES_TEST = "server/src/introductions/notes/notes.test.ts";
const COPY_TEST = "server/src/introductions/notes/notes-copy.test.ts";
const CALENDAR_TEST = "web/app/introductions/sessions/session-calendar.test.ts";
const BOOK_SESSIONS = "server/migrations/workspace/20261122T120100-book-sessions.ts";
const SHARE_NOTES = "server/migrations/workspace/20261122T120200-share-notes.ts";
const CALENDAR = "web/app/introductions/sessions/session-calendar.ts";
const COPY = "server/src/introductions/notes/notes-copy.ts";

/** The guards of two who meet, and who lay their notes beside each other. */
export const MUTANTS_OF_MEETINGS: readonly Mutant[] = [
  // Sessions
  {
    name: "who proposes a time takes it too",
    file: BOOK_SESSIONS,
    from: "IF known.stage = 'PROPOSED' AND known.proposed_by = own_side THEN RETURN 'NOT_YOURS'; END IF;",
    to: "",
    tests: [SESSIONS_TEST],
  },
  {
    name: "a time is taken that nobody proposes any more",
    file: BOOK_SESSIONS,
    from: " OR picked <> ALL (known.starts)",
    to: "",
    tests: [SESSIONS_TEST],
  },
  {
    name: "a session has one name in both calendars",
    file: BOOK_SESSIONS,
    from: "THEN t.asker_uid ELSE t.answerer_uid END",
    to: "THEN t.asker_uid ELSE t.asker_uid END",
    tests: [SESSIONS_TEST],
  },
  {
    name: "somebody's hours outlive the talk",
    file: BOOK_SESSIONS,
    from: "DELETE FROM talk_session t WHERE t.introduction_id = NEW.id;",
    to: "NULL;",
    tests: [SESSIONS_TEST],
  },
  {
    name: "a calendar learns of the network",
    file: CALENDAR,
    from: 'company: "-"',
    to: 'company: "Rungs"',
    tests: [CALENDAR_TEST],
  },
  // Notes
  {
    name: "a yes counts for what was not read",
    file: SHARE_NOTES,
    from: "IF known.revision IS DISTINCT FROM read_revision THEN RETURN 'CHANGED'; END IF;",
    to: "",
    tests: [NOTES_TEST],
  },
  {
    name: "a new offer keeps the old yes",
    file: SHARE_NOTES,
    from: "days = excluded.days, asker_agrees = false, answerer_agrees = false;",
    to: "days = excluded.days;",
    tests: [NOTES_TEST],
  },
  {
    name: "notes that are over are hidden and not gone",
    file: SHARE_NOTES,
    from: "DELETE FROM notes_part p WHERE p.introduction_id = told_introduction;",
    to: "",
    tests: [NOTES_TEST],
  },
  {
    name: "notes are read before both agree",
    file: SHARE_NOTES,
    from: "WHERE a.introduction_id = asked_introduction AND a.ends_at > now()) THEN RETURN; END IF;",
    to: "WHERE a.introduction_id = asked_introduction) THEN RETURN; END IF;",
    tests: [NOTES_TEST],
  },
  {
    name: "notes outlive the talk",
    file: SHARE_NOTES,
    from: "THEN PERFORM delete_notes(NEW.id, 'ENDED', NULL); END IF;",
    to: "THEN NULL; END IF;",
    tests: [NOTES_TEST],
  },
  {
    name: "nobody hears that the other side has agreed and waits",
    file: SHARE_NOTES,
    from: `PERFORM log_notes(asked_introduction, 'AGREED', own_side);
          PERFORM tell_side(asked_introduction, \${OTHER_SIDE}, 'NOTES_SHARED');`,
    to: "PERFORM log_notes(asked_introduction, 'AGREED', own_side);",
    tests: [NOTES_TEST],
  },
  {
    name: "nobody writes down who looked",
    file: SHARE_NOTES,
    from: "PERFORM log_notes(asked_introduction, 'LOOKED', own_side);",
    to: "",
    tests: [NOTES_TEST],
  },
  {
    name: "a section is shown that nobody chose",
    file: COPY,
    from: "known.filter((section) => sections.includes(section))",
    to: "known.filter((section) => section !== null)",
    tests: [COPY_TEST],
  },
];
