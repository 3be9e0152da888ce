import { Card, Icon, StateBadge, Unverified } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { Day } from '../portal/day.tsx';
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
            {one.contentCheck !== 'ON_PAPER' && (
              <ul className={css.checks}>
                {(
                  [
                    [`ContentCheck_${one.contentCheck}`, one.contentCheck === 'SAME'],
                    [`KeyCheck_${one.keyCheck}`, one.keyCheck === 'SIGNED_BY_KEY'],
                    [`PersonCheck_${one.personCheck}`, one.personCheck === 'SAME'],
                    [`ServiceCheck_${one.serviceCheck}`, one.serviceCheck === 'VALID'],
                  ] as const
                ).map(([key, good]) => (
                  <li key={key}>
                    <Icon name={good ? 'checkCircle' : 'question'} size={16} /> {t(`enums.${key}`)}
                  </li>
                ))}
              </ul>
            )}
          </Card>
        </li>
      ))}
    </ul>
  );
}
