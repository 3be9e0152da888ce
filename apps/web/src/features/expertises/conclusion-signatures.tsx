import { Card, StateBadge, Unverified } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { Day } from '../portal/day.tsx';
import { ChecksOf } from '../verification/signature-checks.tsx';
import css from './expertises.module.css';

/** The experts' signatures as anyone reads them. */
export const ConclusionSignaturesParts = graphql(`
  fragment ConclusionSignatures on ExpertiseConclusion {
    signatures { id signerName way signedOn state contentCheck keyCheck personCheck serviceCheck certificateName }
  }
`);

/** Each signature: who, how, what was compared and what was not. */
export async function ConclusionSignatures({ data }: { data: FragmentOf<typeof ConclusionSignaturesParts> }) {
  const { signatures } = readFragment(ConclusionSignaturesParts, data);
  const t = await getTranslations();
  return (
    <ul className={css.list}>
      {signatures.map((one) => (
        <li key={one.id}>
          <Card>
            <div className={css.head}>
              <h3>{one.signerName}</h3>
              <StateBadge
                tone={one.state === 'VERIFIED' ? 'executed' : one.state === 'UNVERIFIED' ? 'dueSoon' : 'answered'}
                icon={one.state === 'VERIFIED' ? 'checkCircle' : one.state === 'UNVERIFIED' ? 'question' : 'pencil'}
              >
                {t(`enums.SignatureState_${one.state}`)}
              </StateBadge>
            </div>
            <p className={css.soft}>
              <Day on={one.signedOn} /> · {t(`enums.SignatureWay_${one.way}`)}
              {one.certificateName && ` · ${one.certificateName}`}
            </p>
            {one.state === 'UNVERIFIED' && (
              <Unverified help={t('protocols.unverifiedHelp')}>{t('common.unverified')}</Unverified>
            )}
            <ChecksOf one={one} />
          </Card>
        </li>
      ))}
    </ul>
  );
}
