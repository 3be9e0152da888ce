import { formatDate } from '@kenes/messages';
import { Card, LinkButton, Section, StateBadge } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { signingWords } from '../protocols/protocol-signatures.tsx';
import { formWords } from '../shared/form-words.ts';
import css from './expertises.module.css';
import { SignConclusion } from './sign-conclusion.tsx';

/** The frozen conclusion as its expert from outside signs it. */
export const ExpertSigningParts = graphql(`
  fragment ExpertSigningParts on Expertise {
    experts { id name viewer viewerMay { sign { outcome } } }
    conclusion { id version number sha256 file { id } signatures { id expertId way signedOn state } }
  }
`);

/** The file to be read and signed, and the own signature; nothing before the conclusion is frozen. */
export async function ExpertSigning({
  data,
  fileHref,
}: {
  data: FragmentOf<typeof ExpertSigningParts>;
  fileHref: (id: string) => string;
}) {
  const { experts, conclusion } = readFragment(ExpertSigningParts, data);
  const expert = experts.find(({ viewer }) => viewer);
  if (!conclusion?.file || !expert) return null;
  const [t, locale, words] = await Promise.all([getTranslations(), getLocale(), formWords()]);
  const own = conclusion.signatures.find(({ expertId }) => expertId === expert.id);
  const file = fileHref(conclusion.file.id);
  return (
    <Section
      title={
        conclusion.number ? t('expertises.conclusionN', { number: conclusion.number }) : t('expertises.conclusion')
      }
      id="conclusion"
    >
      <Card>
        <p>{t(own ? 'expertises.linkSigned' : 'expertises.linkSign')}</p>
        <div className={css.acts}>
          <LinkButton kind="secondary" icon="download" href={file}>
            {t('expertises.download')}
          </LinkButton>
          {!own && expert.viewerMay?.sign.outcome === 'ALLOWED' && (
            <SignConclusion
              id={conclusion.id}
              version={conclusion.version}
              expertId={expert.id}
              label={t('expertises.actSign')}
              file={file}
              locale={locale}
              words={signingWords(t)}
              form={words}
            />
          )}
          {own && (
            <StateBadge tone={own.state === 'VERIFIED' ? 'executed' : 'answered'} icon="check">
              {formatDate(own.signedOn)} · {t(`enums.SignatureWay_${own.way}`)}
            </StateBadge>
          )}
        </div>
        <p className={css.soft}>
          {t('expertises.hash')}: <code className={css.hash}>{conclusion.sha256}</code>
        </p>
      </Card>
    </Section>
  );
}
