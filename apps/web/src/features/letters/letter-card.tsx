import { formatDate, formatInstant } from '@kenes/messages';
import { Card, Facts, LinkButton, Section, StateBadge } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import css from '../dossier-recommendation/dossier.module.css';
import { JournalChain, JournalChainParts } from '../journal/journal-chain.tsx';
import type { Choice } from '../shared/field-spec.ts';
import { formWords } from '../shared/form-words.ts';
import { NextActs, type OfferedAct } from '../shared/next-acts.tsx';
import { Said, SaidParts } from '../shared/said.tsx';
import { StandingBadge, StandingParts } from '../shared/standing.tsx';
import { VerdictParts } from '../shared/verdict.ts';
import { LetterAct } from './letter-act.tsx';
import { LetterLink, LetterLinkParts } from './letter-link.tsx';
import { letterTones } from './letter-register.tsx';
import { type LetterActName, LetterActParts, letterSpecs } from './letter-specs.ts';
import { PaperPreview } from './paper-preview.tsx';

/** A letter with everything the secretary keeps of it. */
export const LetterCardParts = graphql(
  `
  fragment LetterCardParts on Letter {
    id version direction kind state number registeredOn datedOn counterNumber counterDate correspondent addresseePosition subject
    bodyText fileIndex channel language executorName executorPhone signatory signatoryPosition email sentOn receivedOn
    instruction instructedToName instructedOn controlDue offControlOn scanIds missionId recordedAt
    body { name { ...SaidParts } }
    replyTo { id number subject }
    replies { id number subject receivedOn }
    tracks { id recommendationId recommendationNumber wording { ...SaidParts } ...StandingParts }
    answerLink { ...LetterLinkParts }
    viewerMay {
      send { ...VerdictParts } register { ...VerdictParts } proveReceipt { ...VerdictParts } instruct { ...VerdictParts }
      takeOffControl { ...VerdictParts } reissueLink { ...VerdictParts }
    }
    ...LetterActParts
  }
`,
  [SaidParts, StandingParts, VerdictParts, LetterActParts, LetterLinkParts],
);

type Verdict = ResultOf<typeof VerdictParts>;
const allowed: Verdict = { outcome: 'ALLOWED', points: [] };

/** A letter: what may be done next, its facts, the paper itself, the recommendations that it carries, its answers and link. */
export async function LetterCard({
  tenant,
  data,
  journal,
  people,
}: {
  tenant: string;
  data: FragmentOf<typeof LetterCardParts>;
  journal: FragmentOf<typeof JournalChainParts>;
  people: readonly Choice[];
}) {
  const it = readFragment(LetterCardParts, data);
  const [t, locale, words] = await Promise.all([getTranslations(), getLocale(), formWords()]);
  const base = `/${locale}/t/${tenant}`;
  const specs = letterSpecs(t, it, people);
  const may = it.viewerMay;
  const out = it.direction === 'OUT';
  const offered: readonly (readonly [LetterActName, Verdict, boolean])[] = [
    ['sendLetter', may.send, out && it.state === 'DRAFT'],
    ['registerArrived', may.register, !out && it.state === 'ARRIVED'],
    ['proveReceipt', may.proveReceipt, out && it.state === 'SENT' && !it.receivedOn],
    ['instructOnLetter', may.instruct, it.state !== 'DRAFT'],
    ['takeOffControl', may.takeOffControl, it.instructedOn !== null && !it.offControlOn],
    ['attachScan', allowed, true],
    ['cancelLetter', may.send, out && it.state === 'DRAFT'],
  ];
  const acts: OfferedAct[] = offered
    .filter(([, , fits]) => fits)
    .map(([act, verdict], place) => ({
      key: act,
      label: specs[act].label,
      verdict,
      form: (
        <LetterAct
          act={act}
          spec={specs[act]}
          words={words}
          size="small"
          kind={place === 0 ? 'primary' : 'secondary'}
        />
      ),
    }));
  const document = (format: string) => `/api/documents/letter/${it.id}.${format}?acting=tenant:${tenant}`;
  return (
    <>
      <NextActs acts={acts} />
      <div className={css.layout}>
        <div className={css.stack}>
          <Card>
            <Facts
              facts={[
                {
                  term: t('cabinet.colState'),
                  value: <StateBadge tone={letterTones[it.state]}>{t(`enums.LetterState_${it.state}`)}</StateBadge>,
                },
                { term: t('cabinet.letterKind'), value: t(`enums.LetterKind_${it.kind}`) },
                {
                  term: out ? t('cabinet.addressee') : t('cabinet.fromBody'),
                  value: it.body ? <Said text={it.body.name} quiet /> : it.correspondent,
                },
                { term: t('cabinet.addresseePosition'), value: it.addresseePosition },
                { term: t('cabinet.registeredOn'), value: it.registeredOn && formatDate(it.registeredOn) },
                { term: t('cabinet.theirNumber'), value: it.counterNumber },
                { term: t('cabinet.theirDate'), value: it.counterDate && formatDate(it.counterDate) },
                { term: t('cabinet.colChannel'), value: t(`enums.LetterChannel_${it.channel}`) },
                { term: t('cabinet.sentOn'), value: it.sentOn && formatDate(it.sentOn) },
                { term: t('cabinet.receivedOn'), value: it.receivedOn && formatDate(it.receivedOn) },
                { term: t('cabinet.fileIndex'), value: it.fileIndex },
                {
                  term: t('cabinet.signedBy'),
                  value: [it.signatory, it.signatoryPosition].filter(Boolean).join(', '),
                },
                { term: t('cabinet.executor'), value: [it.executorName, it.executorPhone].filter(Boolean).join(', ') },
                {
                  term: t('cabinet.replyTo'),
                  value: it.replyTo && (
                    <a href={`${base}/letters/${it.replyTo.id}`}>№ {it.replyTo.number ?? it.replyTo.subject}</a>
                  ),
                },
                { term: t('cabinet.entered'), value: formatInstant(it.recordedAt) },
              ]}
            />
          </Card>
          {it.instruction && (
            <Card>
              <h2>{t('cabinet.instruction')}</h2>
              <p>{it.instruction}</p>
              <Facts
                facts={[
                  { term: t('cabinet.instructedTo'), value: it.instructedToName },
                  { term: t('cabinet.instructedOn'), value: it.instructedOn && formatDate(it.instructedOn) },
                  { term: t('cabinet.controlDue'), value: it.controlDue && formatDate(it.controlDue) },
                  { term: t('cabinet.offControlOn'), value: it.offControlOn && formatDate(it.offControlOn) },
                ]}
              />
            </Card>
          )}
          {it.answerLink && <LetterLink specs={specs} words={words} data={it.answerLink} />}
        </div>
        <div className={css.stack}>
          {out && (
            <div className={css.files}>
              <LinkButton kind="secondary" icon="download" href={document('pdf')}>
                {t('cabinet.downloadPdf')}
              </LinkButton>
              <LinkButton kind="secondary" icon="download" href={document('docx')}>
                {t('cabinet.downloadDocx')}
              </LinkButton>
            </div>
          )}
          {out && (
            <PaperPreview
              address={`/api/documents/letter/${it.id}`}
              acting={`tenant:${tenant}`}
              label={t('pictures.preview')}
              title={it.subject}
              version={it.version}
            />
          )}
          {it.bodyText && (
            <Section title={t('cabinet.letterText')}>
              <Card>
                <p className={css.reasoning} lang={it.language}>
                  {it.bodyText}
                </p>
              </Card>
            </Section>
          )}
          {it.scanIds.length > 0 && (
            <Section title={t('cabinet.scan')}>
              <p className={css.files}>
                {it.scanIds.map((id, place) => (
                  <a key={id} href={`/api/files/${id}/original?acting=tenant:${tenant}`}>
                    {t('cabinet.file', { number: String(place + 1) })}
                  </a>
                ))}
              </p>
            </Section>
          )}
          {it.tracks.length > 0 && (
            <Section title={t('cabinet.carries')}>
              {it.tracks.map((track) => (
                <Card key={track.id}>
                  <div className={css.answerHead}>
                    <a href={`${base}/recommendations/${track.recommendationId}#${track.id}`}>
                      № {track.recommendationNumber}
                    </a>
                    <StandingBadge track={track} />
                  </div>
                  <p>
                    <Said text={track.wording} quiet />
                  </p>
                </Card>
              ))}
            </Section>
          )}
          {it.replies.length > 0 && (
            <Section title={t('cabinet.replies')}>
              <ul>
                {it.replies.map((reply) => (
                  <li key={reply.id}>
                    <a href={`${base}/letters/${reply.id}`}>
                      {reply.number ? `№ ${reply.number}. ` : ''}
                      {reply.subject}
                    </a>
                    {reply.receivedOn && `, ${formatDate(reply.receivedOn)}`}
                  </li>
                ))}
              </ul>
            </Section>
          )}
          <JournalChain base={base} data={journal} />
        </div>
      </div>
    </>
  );
}
