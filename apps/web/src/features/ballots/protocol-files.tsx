import { LinkButton } from '@kenes/ui';
import { withQuery } from '../portal/addresses.ts';

/** The protocol of the working group on a competition as a paper. */
export function ProtocolFiles({ query }: { query: Readonly<Record<'acting' | 'competition' | 'lang', string>> }) {
  return ['docx', 'pdf'].map((format) => (
    <LinkButton
      key={format}
      kind="secondary"
      icon="download"
      href={withQuery(`/api/documents/group-protocol.${format}`, query)}
    >
      {format.toUpperCase()}
    </LinkButton>
  ));
}
