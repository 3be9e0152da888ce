import { formatDate } from '@kenes/messages';
import { Card, EmptyState, Section, StateBadge, Unverified } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { signingWords } from '../protocols/protocol-signatures.tsx';
import { AskAgain } from '../shared/ask-again.tsx';
import { cabinetFile, cabinetPaper } from '../shared/cabinet-file.ts';
import { formWords } from '../shared/form-words.ts';
import { Said, SaidParts } from '../shared/said.tsx';
import { ChecksOf } from '../verification/signature-checks.tsx';
import css from './expertises.module.css';
import { placeOf } from './kept-text.ts';
import { SavedArea } from './saved-area.tsx';
import { savedWords } from './saved-words.ts';
import { SignConclusion } from './sign-conclusion.tsx';
import { UnsavedText } from './unsaved-text.tsx';

/** The conclusion of an expertise in the cabinet. */
export const ConclusionViewParts = graphql(
  `
  fragment ConclusionViewParts on Expertise {
    id
    experts { id name state viewer viewerMay { sign { outcome } } }
    conclusion {
      id version state language number sha256 file { id }
      parts { section text { kk ru ...SaidParts } }
      signatures {
        id expertId signerName way signedOn state certificateName file { id }
        contentCheck keyCheck personCheck serviceCheck
      }
      viewerMay { write { outcome } }
    }
  }
`,
  [SaidParts],
);

/** Its prose with fields that save themselves while it is a draft; its papers; the signature of each expert. */
export async function ConclusionView({
  tenant,
  data,
}: {
  tenant: string;
  data: FragmentOf<typeof ConclusionViewParts>;
}) {
  const it = readFragment(ConclusionViewParts, data);
  const [t, locale, words, saved] = await Promise.all([getTranslations(), getLocale(), formWords(), savedWords()]);
  const { conclusion } = it;
  if (!conclusion)
    return (
      <Section title={t('expertises.conclusion')} id="conclusion">
        <EmptyState title={t('expertises.conclusionNone')}>{t('expertises.conclusionNoneHelp')}</EmptyState>
      </Section>
    );
  const writes = conclusion.viewerMay?.write.outcome === 'ALLOWED';
  const lang = conclusion.language === 'ru' ? 'ru' : 'kk';
  const frozen = conclusion.file !== null;
  return (
    <>
      <Section
        title={
          conclusion.number ? t('expertises.conclusionN', { number: conclusion.number }) : t('expertises.conclusion')
        }
        id="conclusion"
        more={
          <span className={css.papers}>
            {(['kk', 'ru'] as const).flatMap((one) =>
              (['pdf', 'docx'] as const).map((format) => (
                <a key={`${one} ${format}`} href={cabinetPaper(tenant, 'expertise-conclusion', it.id, format, one)}>
                  {format.toUpperCase()}, {t(one === 'kk' ? 'expertises.languageKk' : 'expertises.languageRu')}
                </a>
              )),
            )}
          </span>
        }
      >
        <div className={css.stack}>
          {conclusion.state === 'FREEZING' && (
            <p role="status">
              {t('expertises.making')} <AskAgain />
            </p>
          )}
          {conclusion.parts.map(({ section, text }) =>
            writes ? (
              <SavedArea
                key={section}
                of={{ kind: 'SECTION', conclusionId: conclusion.id, section, version: conclusion.version }}
                label={t(`enums.ConclusionSection_${section}`)}
                text={{ kk: text?.kk ?? null, ru: text?.ru ?? null }}
                lang={lang}
                words={saved}
              />
            ) : (
              <Card key={section}>
                <h3>{t(`enums.ConclusionSection_${section}`)}</h3>
                <div className={css.prose}>{text ? <Said text={text} /> : '—'}</div>
                <UnsavedText
                  of={placeOf({ kind: 'SECTION', conclusionId: conclusion.id, section })}
                  words={{ ...saved, unsentClosed: t('expertises.unsentClosed') }}
                />
              </Card>
            ),
          )}
        </div>
      </Section>
      <Section title={t('expertises.signatures')} id="signatures">
        {!frozen || !conclusion.file ? (
          <p className={css.soft}>{t('expertises.signaturesLater')}</p>
        ) : (
          <ul className={css.list}>
            {it.experts
              .filter(({ state }) => state !== 'RECUSED')
              .map((expert) => {
                const one = conclusion.signatures.find(({ expertId }) => expertId === expert.id);
                return (
                  <li key={expert.id}>
                    <Card>
                      <div className={css.head}>
                        <h3>{expert.name}</h3>
                        {one ? (
                          <span>
                            <StateBadge
                              tone={
                                one.state === 'VERIFIED'
                                  ? 'executed'
                                  : one.state === 'UNVERIFIED'
                                    ? 'dueSoon'
                                    : 'answered'
                              }
                              icon={
                                one.state === 'VERIFIED'
                                  ? 'checkCircle'
                                  : one.state === 'UNVERIFIED'
                                    ? 'question'
                                    : 'pencil'
                              }
                            >
                              {t(`enums.SignatureState_${one.state}`)}
                            </StateBadge>{' '}
                            {one.state === 'UNVERIFIED' && (
                              <Unverified help={t('protocols.unverifiedHelp')}>{t('common.unverified')}</Unverified>
                            )}
                          </span>
                        ) : (
                          <span className={css.soft}>{t('expertises.notSigned')}</span>
                        )}
                      </div>
                      {one && (
                        <p className={css.soft}>
                          {formatDate(one.signedOn)} · {t(`enums.SignatureWay_${one.way}`)}
                          {one.certificateName && ` · ${one.certificateName}`}
                          {one.file && (
                            <>
                              {' · '}
                              <a href={cabinetFile(tenant, one.file.id)}>{t('protocols.signatureFile')}</a>
                            </>
                          )}
                        </p>
                      )}
                      {one && <ChecksOf one={one} />}
                      {!one && expert.viewerMay?.sign.outcome === 'ALLOWED' && conclusion.file && (
                        <div className={css.acts}>
                          <SignConclusion
                            id={conclusion.id}
                            version={conclusion.version}
                            expertId={expert.id}
                            label={`${t('expertises.actSign')}: ${expert.name}`}
                            file={cabinetFile(tenant, conclusion.file.id)}
                            locale={locale}
                            words={signingWords(t)}
                            form={words}
                          />
                        </div>
                      )}
                    </Card>
                  </li>
                );
              })}
          </ul>
        )}
        {conclusion.sha256 && (
          <p className={css.soft}>
            {t('expertises.hash')}: <code className={css.hash}>{conclusion.sha256}</code>
          </p>
        )}
      </Section>
    </>
  );
}
