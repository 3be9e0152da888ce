import { formatDate } from '@kenes/messages';
import { EmptyState, LinkButton } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import type { FormWords } from '../shared/form-words.ts';
import { mayHaveProtocol, noneWords } from './none-words.ts';
import { ProtocolAct } from './protocol-act.tsx';
import { composeSpec } from './protocol-specs.ts';
import { ProtocolStanding } from './protocol-standing.tsx';
import css from './protocols.module.css';

/** The protocol as its sitting's dossier shows it. */
export const ProtocolCardParts = graphql(`
  fragment ProtocolCardParts on Meeting {
    id state
    protocols {
      id number edition state superseded overdue dueOn signedOn publishedOn
      missing { gap }
      signatures { role state }
    }
  }
`);

/** The protocol of a sitting: how far it is and the way to it, or its beginning. */
export async function ProtocolCard({
  own,
  data,
  composes,
  language,
  words,
}: {
  own: string;
  data: FragmentOf<typeof ProtocolCardParts>;
  /** Whether the viewer keeps protocols. */
  composes: boolean;
  language: 'kk' | 'ru';
  words: FormWords;
}) {
  const it = readFragment(ProtocolCardParts, data);
  const t = await getTranslations();
  const current = it.protocols.filter(({ superseded }) => !superseded);
  if (current.length === 0) {
    const over = it.state === 'HELD' || it.state === 'NO_QUORUM';
    return (
      <EmptyState
        title={t('protocols.none')}
        action={
          mayHaveProtocol(it.state) &&
          composes && (
            <ProtocolAct
              act="composeProtocol"
              spec={composeSpec(t, it.id, language)}
              words={words}
              kind={over ? 'primary' : 'secondary'}
              size="small"
              icon="plus"
            />
          )
        }
      >
        {t(noneWords(it.state))}
      </EmptyState>
    );
  }
  return (
    <ul className={css.cards}>
      {current.map((protocol) => {
        const signed = protocol.signatures.filter(({ state }) => state !== 'WITHDRAWN').length;
        return (
          <li key={protocol.id} className={css.card}>
            <p className={css.marks}>
              <strong>
                {[
                  protocol.number ? t('protocols.numbered', { number: protocol.number }) : t('protocols.draft'),
                  protocol.edition > 1 && t('protocols.editionOf', { edition: protocol.edition }),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </strong>
              <ProtocolStanding state={protocol.state} />
            </p>
            {protocol.missing.length > 0 && (
              <p className={css.soft}>{t('protocols.missing', { count: protocol.missing.length })}</p>
            )}
            {protocol.state === 'FOR_SIGNATURE' && <p className={css.soft}>{t('protocols.signedOf', { signed })}</p>}
            {protocol.overdue && !protocol.signedOn && protocol.dueOn && (
              <p className={css.soft}>{t('protocols.isLateHelp', { date: formatDate(protocol.dueOn) })}</p>
            )}
            <div>
              <LinkButton
                size="small"
                kind={protocol.state === 'PUBLISHED' ? 'secondary' : 'primary'}
                icon="document"
                href={`${own}/protocol${protocol.edition > 1 || current.length > 1 ? `?edition=${protocol.edition}` : ''}`}
              >
                {t('protocols.openPage')}
              </LinkButton>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
