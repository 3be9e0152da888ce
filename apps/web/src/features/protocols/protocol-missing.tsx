import { Icon } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import type { FormWords } from '../shared/form-words.ts';
import { ProtocolAct } from './protocol-act.tsx';
import { finishSpec, keeperSpec, placeSpec } from './protocol-specs.ts';
import css from './protocols.module.css';

/** What a protocol lacks before it can be frozen. */
export const ProtocolMissingParts = graphql(`
  fragment ProtocolMissingParts on Protocol {
    missing { gap itemId ordinal message }
  }
`);

/** Each missing thing by name, with the way to where it is filled in. */
export async function ProtocolMissing({
  data,
  own,
  meeting,
  items,
  words,
}: {
  data: FragmentOf<typeof ProtocolMissingParts>;
  /** The address of the sitting’s dossier. */
  own: string;
  meeting: { id: string; version: number };
  items: readonly { id: string; version: number; title: { text: string } }[];
  words: FormWords;
}) {
  const { missing } = readFragment(ProtocolMissingParts, data);
  const t = await getTranslations();
  if (missing.length === 0)
    return (
      <p className={css.complete}>
        <Icon name="checkCircle" size={20} /> {t('protocols.nothingMissing')}
      </p>
    );
  const link = (href: string, text: string) => <a href={href}>{text}</a>;
  function wayTo(gap: (typeof missing)[number]['gap'], itemId: string | null): ReactNode {
    const item = items.find(({ id }) => id === itemId);
    switch (gap) {
      case 'NO_PLACE':
        return <ProtocolAct act="namePlace" spec={placeSpec(t, meeting)} words={words} kind="secondary" size="small" />;
      case 'NO_SECRETARY':
        return (
          <ProtocolAct act="nameKeeper" spec={keeperSpec(t, meeting)} words={words} kind="secondary" size="small" />
        );
      case 'NOTHING_HEARD':
        return link(`#heard.${itemId}`, t('protocols.fillHere'));
      case 'QUESTION_UNDECIDED':
        return (
          item && (
            <ProtocolAct
              act="finishItem"
              spec={finishSpec(t, item, item.title.text)}
              words={words}
              kind="secondary"
              size="small"
            />
          )
        );
      case 'NO_DECISION':
        return link(`${own}/decide?item=${itemId}`, t('protocols.fillDecision'));
      case 'DECISION_WITHOUT_TEXT':
        return link(`#question.${itemId}`, t('protocols.fillHere'));
      case 'HAS_IIN':
        return link('#text', t('protocols.fillHere'));
      case 'NO_AGENDA':
      case 'NO_ATTENDANCE':
        return link(own, t('protocols.fillInDossier'));
      default:
        return link(`${own}/room`, t('protocols.fillInRoom'));
    }
  }
  return (
    <section className={css.missing} aria-labelledby="missing">
      <h2 id="missing">{t('protocols.missing', { count: missing.length })}</h2>
      <ul>
        {missing.map(({ gap, itemId, message }) => (
          <li key={`${gap} ${itemId}`}>
            <span>
              <Icon name="alert" size={18} /> {message}
            </span>
            {wayTo(gap, itemId)}
          </li>
        ))}
      </ul>
    </section>
  );
}
