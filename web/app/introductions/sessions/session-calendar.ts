import ical from "ical-generator";

/**
 * A session as a calendar takes it. Whoever reads the calendar, the employer's too, learns that there is a
 * conversation and when: no name, no organization, no address, no place, not even by which program it was made. It says
 * the same whenever it is made, so that it does not tell when that was.
 */
export function sessionCalendar({
  uid,
  start,
  minutes,
  subject,
}: {
  uid: string;
  start: Date;
  minutes: number;
  subject: string;
}): string {
  const end = new Date(start.getTime() + minutes * 60_000);
  const calendar = ical({ prodId: { company: "-", product: "Calendar" } });
  calendar.createEvent({ id: uid, start, end, stamp: start, summary: subject });
  return calendar.toString();
}
