import { formatInstant } from '@kenes/messages';
import { getTranslations } from 'next-intl/server';
import { Localized } from '../portal/localized.tsx';
import type { FormWords } from '../shared/form-words.ts';
import css from './candidacy.module.css';
import { PaperItem } from './paper-item.tsx';
import { standsInForm } from './paper-list.tsx';
import type { Draft } from './steps.ts';

/** The papers of the package, each with its files; those that the form itself stands for are only named. */
export async function PapersStep({
  draft,
  may,
  acting,
  words,
}: {
  draft: Draft;
  /** Whether files may still be added and taken out. */
  may: boolean;
  /** The capacity in which the files are read. */
  acting: string;
  words: FormWords;
}) {
  const t = await getTranslations('candidate');
  const documents = draft.competition?.documents ?? [];
  return (
    <ul className={css.papers}>
      {documents.map(({ code, part, required, title }) => {
        const files = draft.documents.filter((one) => one.code === code);
        const owed = draft.owes.some((one) => one.code === code);
        const inForm = part !== null && standsInForm.has(part);
        return (
          <PaperItem
            key={code}
            code={code}
            title={<Localized of={title} />}
            note={t(inForm ? 'inTheForm' : !required ? 'ifAny' : owed || files.length > 0 ? 'required' : 'notOwed')}
            files={files.map(({ id, name, addedAt, file }) => ({
              id,
              name,
              address:
                file && `/api/files/${encodeURIComponent(file.id)}/original?acting=${encodeURIComponent(acting)}`,
              added: t('attachedAt', { at: formatInstant(addedAt) }),
            }))}
            may={may && !inForm}
            words={words}
            labels={{ attach: t(files.length > 0 ? 'attachMore' : 'attach'), remove: t('remove') }}
          />
        );
      })}
    </ul>
  );
}
