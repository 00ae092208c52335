export const handle = { document: true };

/** Answers every address that leads nowhere. */
export function loader() {
  throw new Response(null, { status: 404 });
}

export default function NotFound() {
  return null;
}
