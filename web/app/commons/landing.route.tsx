import { PageHeader } from "#web/design/page-header.tsx";

export const handle = { document: true };

export default function Landing() {
  return <PageHeader title="Rungs" />;
}
