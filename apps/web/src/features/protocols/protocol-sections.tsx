import { Icon, StateBadge } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { actWords } from '../act/act-words.ts';
import { DecisionLine, DecisionLineParts } from '../decisions/decision-line.tsx';
import { VoteResult, VoteResultParts } from '../meetings/vote-result.tsx';
import { ProseEditor } from './prose-editor.tsx';
import { ProseField } from './prose-field.tsx';
import css from './protocols.module.css';

/** The prose of a protocol, question by question. */
export const ProtocolSectionsParts = graphql(`
  fragment ProtocolSectionsParts on Protocol {
    id version state language
    sections { itemId ordinal title heard heardEdited discussed discussedEdited }
    viewerMay { write { outcome } }
  }
`);

/** What was recorded of each question: its votes and its decisions. */
export const RecordedItemParts = graphql(
  `
  fragment RecordedItemParts on AgendaItem @_unmask {
    id version state kind closed endedBecause
    title { text }
    votes { id ...VoteResultParts }
    decisions { id ...DecisionLineParts }
  }
`,
  [VoteResultParts, DecisionLineParts],
);

type Recorded = FragmentOf<typeof RecordedItemParts>;

/** Section by section: what was recorded stands as it is, the prose beside it may be written while the protocol is a draft. */
export async function ProtocolSections({
  data,
  items,
  base,
}: {
  data: FragmentOf<typeof ProtocolSectionsParts>;
  items: readonly Recorded[];
  /** The cabinet’s address. */
  base: string;
}) {
  const it = readFragment(ProtocolSectionsParts, data);
  const recorded = new Map(readFragment(RecordedItemParts, items).map((item) => [item.id, item]));
  const [t, act] = await Promise.all([getTranslations(), actWords()]);
  const writes = it.state === 'DRAFT' && it.viewerMay.write.outcome === 'ALLOWED';
  const words = {
    act,
    save: t('common.save'),
    saved: t('protocols.saved'),
    saving: t('protocols.saving'),
    unsaved: t('protocols.unsaved'),
    notSaved: t('protocols.notSaved'),
    asRecorded: t('protocols.asRecorded'),
    followsRecord: t('protocols.followsRecord'),
    byHand: t('protocols.byHand'),
  };
  const parts = ['heard', 'discussed'] as const;
  const sections = (
    <ol className={css.sections}>
      {it.sections.map((section) => {
        const item = recorded.get(section.itemId);
        const off = item?.state === 'POSTPONED' || item?.state === 'REMOVED';
        return (
          <li key={section.itemId} id={`question.${section.itemId}`} className={css.section}>
            <p className={css.over}>{t('protocols.question', { ordinal: section.ordinal })}</p>
            <h3 lang={it.language}>{section.title}</h3>
            {item && (
              <p className={css.marks}>
                {off && (
                  <StateBadge tone="closed" icon="pause">
                    {t(`enums.AgendaItemState_${item.state}`)}
                  </StateBadge>
                )}
                {item.closed && (
                  <StateBadge tone="closed" icon="lock">
                    {t('meetings.closedItem')}
                  </StateBadge>
                )}
                {off && item.endedBecause && <span>{item.endedBecause}</span>}
              </p>
            )}
            {!off &&
              parts.map((part) =>
                writes ? (
                  <ProseField
                    key={part}
                    itemId={section.itemId}
                    part={part}
                    label={t(`protocols.${part}`)}
                    hint={t(`protocols.${part}Hint`)}
                    text={section[part]}
                    edited={section[`${part}Edited`]}
                    lang={it.language}
                    words={words}
                  />
                ) : (
                  <div key={part} className={css.said}>
                    <h4>{t(`protocols.${part}`)}</h4>
                    {section[part].trim() ? (
                      <div lang={it.language}>
                        {section[part].split('\n').map((line, index) => (
                          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one frozen text never move
                          <p key={index}>{line}</p>
                        ))}
                      </div>
                    ) : (
                      <p className={css.soft}>{t('protocols.nothingWritten')}</p>
                    )}
                  </div>
                ),
              )}
            {item && item.votes.length > 0 && (
              <div className={css.recorded}>
                <h4>
                  <Icon name="lock" size={16} /> {t('meetings.votes')}
                </h4>
                {item.votes.map((vote) => (
                  <VoteResult key={vote.id} data={vote} />
                ))}
              </div>
            )}
            {item && item.decisions.length > 0 && (
              <div className={css.recorded}>
                <h4>
                  <Icon name="lock" size={16} /> {t('protocols.decided')}
                </h4>
                {item.decisions.map((decision) => (
                  <DecisionLine key={decision.id} data={decision} base={base} />
                ))}
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
  return writes ? (
    <ProseEditor id={it.id} version={it.version}>
      {sections}
    </ProseEditor>
  ) : (
    sections
  );
}
