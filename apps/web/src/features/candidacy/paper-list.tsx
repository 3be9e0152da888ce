import { Rows } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { Localized } from '../portal/localized.tsx';

/** The documents of an application, as they were announced. */
export const PaperListParts = graphql(`
  fragment PaperList on Competition { documents { code part required title { text lang missing } } }
`);

/** What an application consists of (PC-COMP-03): the form itself where it stands for a paper, then the papers. */
export async function PaperList({ data }: { data: FragmentOf<typeof PaperListParts> }) {
  const t = await getTranslations('candidate');
  return (
    <Rows
      rows={readFragment(PaperListParts, data).documents.map(({ code, part, title, required }) => ({
        key: code,
        icon: 'file',
        title: <Localized of={title} />,
        note: part && standsInForm.has(part) ? t('inTheForm') : t(required ? 'required' : 'ifAny'),
      }))}
    />
  );
}

/** Parts of the package that the form itself is: the request and the consent. */
export const standsInForm: ReadonlySet<string> = new Set(['REQUEST', 'CONSENT']);
