import { formatDate } from '@kenes/messages';
import { Banner, Card, Facts, LinkButton, Section, StateBadge } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { BodyAct } from '../desk/body-act.tsx';
import { amendHearingSpec } from '../desk/hearing-specs.ts';
import css from '../dossier-recommendation/dossier.module.css';
import { PaperPreview } from '../letters/paper-preview.tsx';
import type { Words } from '../shared/choices.ts';
import type { ActSpec } from '../shared/field-spec.ts';
import { formWords } from '../shared/form-words.ts';
import { NextActs } from '../shared/next-acts.tsx';
import { VerdictParts } from '../shared/verdict.ts';
import { WhyDate, WhyDateParts } from '../shared/why-date.tsx';
import { DocumentAct, FinalDocumentForm } from './mission-act.tsx';

/** A mission's final documents, their gaps, sending, receipts, and the hearings before a body decides. */
export const FinalDocumentParts = graphql(
  `
  fragment FinalDocumentParts on Mission {
    id completedOn permanent
    finalDocuments {
      id version number completedOn state language dueOn overdue sentOn datedOn time place tasks subjects forms facts otherDocuments
      proposals gaps published publishBy publishedOn publicationOverdue
      whyPublishBy { ...WhyDateParts }
      dispatches { id version sentOn receivedOn letterId body { name { text } } }
      viewerMay { amend { ...VerdictParts } send { ...VerdictParts } publish { ...VerdictParts } }
    }
    answerHearings { id version notifiedOn heldOn decisionOn online place result body { name { text } } }
    objects { bodyId body { email name { text } } }
  }
`,
  [VerdictParts, WhyDateParts],
);

type Document = ResultOf<typeof FinalDocumentParts>['finalDocuments'][number];
type Objects = ResultOf<typeof FinalDocumentParts>['objects'];

/** The final document: what the law asks of it, what is still empty, by when it is sent, and the paper itself. */
export async function FinalDocuments({
  tenant,
  data,
}: {
  tenant: string;
  data: FragmentOf<typeof FinalDocumentParts>;
}) {
  const it = readFragment(FinalDocumentParts, data);
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  const draft: ActSpec = {
    label: t('cabinet.actDraftDocument'),
    lead: t('cabinet.actDraftDocumentLead'),
    hidden: { missionId: it.id },
    fields: [
      {
        kind: 'one',
        name: 'language',
        label: t('cabinet.documentLanguage'),
        required: true,
        value: 'ru',
        choices: [
          { value: 'kk', label: t('common.languageKk') },
          { value: 'ru', label: t('common.languageRu') },
        ],
      },
      { kind: 'date', name: 'completedOn', label: t('cabinet.periodEndedOn'), hint: t('cabinet.periodEndedHint') },
    ],
  };
  const hearing: ActSpec = {
    label: t('cabinet.actHearing'),
    lead: t('cabinet.actHearingLead'),
    hidden: { missionId: it.id },
    fields: [
      {
        kind: 'select',
        name: 'bodyId',
        label: t('cabinet.object'),
        required: true,
        choices: it.objects.map(({ bodyId, body }) => ({ value: bodyId, label: body?.name.text ?? bodyId })),
      },
      { kind: 'date', name: 'notifiedOn', label: t('cabinet.notifiedOn'), required: true },
      { kind: 'date', name: 'decisionOn', label: t('cabinet.decisionPlanned'), required: true },
      { kind: 'date', name: 'heldOn', label: t('cabinet.heldOn') },
      { kind: 'text', name: 'place', label: t('cabinet.place') },
      { kind: 'check', name: 'online', label: t('cabinet.online') },
      { kind: 'area', name: 'result', label: t('cabinet.hearingResult') },
    ],
  };
  return (
    <Section
      title={t('cabinet.finalDocument')}
      id="document"
      more={
        <span className={css.files}>
          {(it.permanent || (it.completedOn && it.finalDocuments.length === 0)) && (
            <DocumentAct act="draftFinalDocument" spec={draft} words={words} size="small" />
          )}
          <DocumentAct act="recordAnswerHearing" spec={hearing} words={words} size="small" kind="quiet" />
        </span>
      }
    >
      {it.finalDocuments.length === 0 && <p className={css.soft}>{t('cabinet.noDocument')}</p>}
      {it.finalDocuments.map((document) => (
        <DocumentCard key={document.id} tenant={tenant} document={document} objects={it.objects} />
      ))}
      {it.answerHearings.map((held) => (
        <Card key={held.id}>
          <h3>{t('cabinet.answerHearing')}</h3>
          <Facts
            facts={[
              { term: t('cabinet.object'), value: held.body?.name.text },
              { term: t('cabinet.notifiedOn'), value: formatDate(held.notifiedOn) },
              { term: t('cabinet.heldOn'), value: held.heldOn && formatDate(held.heldOn) },
              { term: t('cabinet.decisionPlanned'), value: formatDate(held.decisionOn) },
              {
                term: t('cabinet.place'),
                value: [held.place, held.online && t('cabinet.online')].filter(Boolean).join(', '),
              },
              { term: t('cabinet.hearingResult'), value: held.result },
            ]}
          />
          {held.version !== null && (
            <BodyAct
              act="amendAnswerHearing"
              spec={amendHearingSpec(t, held, held.version)}
              words={words}
              size="small"
              kind="quiet"
            />
          )}
        </Card>
      ))}
    </Section>
  );
}

async function DocumentCard({ tenant, document, objects }: { tenant: string; document: Document; objects: Objects }) {
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  const object = { id: document.id, expectedVersion: document.version };
  const file = (format: string) => `/api/documents/final-document/${document.id}.${format}?acting=tenant:${tenant}`;
  const send: ActSpec = {
    label: t('cabinet.actSendDocument'),
    final: t('cabinet.actSendDocumentFinal'),
    hidden: { ...object, bodyIds: objects.map(({ bodyId }) => bodyId).join(' ') },
    fields: [
      {
        kind: 'one',
        name: 'channel',
        label: t('cabinet.channel'),
        required: true,
        value: 'EDMS',
        choices: (['EDMS', 'EMAIL', 'PAPER', 'BY_HAND'] as const).map((value) => ({
          value,
          label: t(`enums.LetterChannel_${value}`),
        })),
      },
      { kind: 'date', name: 'sentOn', label: t('cabinet.sentOn'), hint: t('cabinet.todayUnless') },
      ...objects.map(
        ({ bodyId, body }) =>
          ({
            kind: 'text',
            name: `email.${bodyId}`,
            type: 'email',
            label: t('cabinet.emailOf', { body: body?.name.text ?? '' }),
            hint: t('cabinet.emailHint'),
            value: body?.email ?? null,
          }) as const,
      ),
      { kind: 'check', name: 'withRecommendations', label: t('cabinet.withRecommendations'), value: true },
      { kind: 'text', name: 'signatory', label: t('cabinet.signatory') },
      { kind: 'text', name: 'signatoryPosition', label: t('cabinet.signatoryPosition') },
    ],
  };
  return (
    <Card>
      <div className={css.answerHead}>
        {document.number && <strong>№ {document.number}</strong>}
        <StateBadge tone={document.overdue ? 'overdue' : document.state === 'SENT' ? 'executed' : 'draft'}>
          {document.overdue ? t('states.overdue') : t(`enums.FinalDocumentState_${document.state}`)}
        </StateBadge>
        {document.dueOn && !document.sentOn && (
          <span>
            {t('cabinet.sendUntil')} {formatDate(document.dueOn)}
          </span>
        )}
        {document.sentOn && (
          <span>
            {t('cabinet.sentOn')}: {formatDate(document.sentOn)}
          </span>
        )}
      </div>
      {document.publishBy && (
        <div>
          <p className={css.answerHead}>
            {document.publicationOverdue && <StateBadge tone="overdue">{t('cabinet.publicationLate')}</StateBadge>}
            <span>
              {document.publishedOn
                ? `${t('cabinet.isPublished')}: ${formatDate(document.publishedOn)}`
                : `${t('cabinet.publishUntil')} ${formatDate(document.publishBy)}`}
            </span>
          </p>
          {document.whyPublishBy && <WhyDate why={document.whyPublishBy} />}
        </div>
      )}
      {document.gaps.length > 0 && (
        <Banner kind="warning" title={t('cabinet.gaps')}>
          {document.gaps.map((gap) => t(`enums.FinalDocumentSection_${gap}`)).join('; ')}
        </Banner>
      )}
      <div className={css.files}>
        <LinkButton kind="secondary" size="small" icon="download" href={file('pdf')}>
          {t('cabinet.downloadPdf')}
        </LinkButton>
        <LinkButton kind="secondary" size="small" icon="download" href={file('docx')}>
          {t('cabinet.downloadDocx')}
        </LinkButton>
      </div>
      <PaperPreview
        address={`/api/documents/final-document/${document.id}`}
        acting={`tenant:${tenant}`}
        label={t('pictures.previewDocument')}
        title={t('cabinet.finalDocument')}
        version={document.version}
      />
      {document.state === 'DRAFT' && document.viewerMay.amend.outcome !== 'REFUSED' && (
        <details open={document.gaps.length > 0}>
          <summary>{t('cabinet.editDocument')}</summary>
          <FinalDocumentForm key={document.version} spec={textSpec(t, document)} words={words} />
        </details>
      )}
      {document.dispatches.map((dispatch) => (
        <div key={dispatch.id} className={css.files}>
          <span>
            {dispatch.body?.name.text}: {t('cabinet.stepSent')} {formatDate(dispatch.sentOn)}
            {dispatch.receivedOn && `, ${t('cabinet.stepReceived')} ${formatDate(dispatch.receivedOn)}`}
          </span>
          {!dispatch.receivedOn && dispatch.version !== null && (
            <DocumentAct
              act="recordFinalDocumentReceipt"
              spec={{
                label: t('cabinet.actProveReceipt'),
                hidden: { id: dispatch.id, expectedVersion: dispatch.version },
                fields: [{ kind: 'date', name: 'receivedOn', label: t('cabinet.receivedOn'), required: true }],
              }}
              words={words}
              size="small"
              kind="quiet"
            />
          )}
        </div>
      ))}
      <NextActs
        about={[t('cabinet.finalDocument'), document.number ?? formatDate(document.completedOn)].join(' ')}
        acts={[
          ...(document.state === 'DRAFT'
            ? [
                {
                  key: 'send',
                  label: send.label,
                  verdict: document.viewerMay.send,
                  form: <DocumentAct act="sendFinalDocument" spec={send} words={words} size="small" kind="primary" />,
                },
              ]
            : []),
          ...(document.published
            ? []
            : [
                {
                  key: 'publish',
                  label: t('cabinet.actPublishDocument'),
                  verdict: document.viewerMay.publish,
                  form: (
                    <DocumentAct
                      act="publishFinalDocument"
                      spec={{ label: t('cabinet.actPublishDocument'), hidden: object, fields: [] }}
                      words={words}
                      size="small"
                    />
                  ),
                },
              ]),
        ]}
      />
    </Card>
  );
}

function textSpec(t: Words, document: Document): ActSpec {
  const part = (
    name: 'tasks' | 'subjects' | 'forms' | 'facts' | 'otherDocuments' | 'proposals',
    section: 'TASKS' | 'OBJECTS_AND_COMPLIANCE' | 'FORMS' | 'FACTS' | 'OTHER_DOCUMENTS' | 'PROPOSALS',
  ) =>
    ({
      kind: 'area',
      name,
      label: t(`enums.FinalDocumentSection_${section}`),
      value: document[name],
      rows: 3,
      lang: document.language,
    }) as const;
  return {
    label: t('common.save'),
    hidden: { id: document.id, expectedVersion: document.version },
    fields: [
      { kind: 'date', name: 'datedOn', label: t('common.dateOf'), value: document.datedOn },
      { kind: 'text', name: 'time', label: t('cabinet.time'), narrow: true, value: document.time },
      { kind: 'text', name: 'place', label: t('cabinet.place'), value: document.place },
      part('tasks', 'TASKS'),
      part('subjects', 'OBJECTS_AND_COMPLIANCE'),
      part('forms', 'FORMS'),
      part('facts', 'FACTS'),
      part('otherDocuments', 'OTHER_DOCUMENTS'),
      part('proposals', 'PROPOSALS'),
    ],
  };
}
