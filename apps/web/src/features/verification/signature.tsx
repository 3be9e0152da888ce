import { Card, StateBadge, Unverified } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { Day } from '../portal/day.tsx';
import { SignatureChecks, SignatureChecksParts } from './signature-checks.tsx';
import css from './verification.module.css';

export const Signature_signature = graphql(
  `fragment SignatureShown on ProtocolSignature {
    role signerName acting way signedOn state certificateName certificateIssuer
    ...SignatureChecksParts
  }`,
  [SignatureChecksParts],
);

/** One signature: who, how, and each thing that was verified apart from each that was not. */
export async function Signature({ data }: { data: FragmentOf<typeof Signature_signature> }) {
  const signature = readFragment(Signature_signature, data);
  const t = await getTranslations();
  const { state } = signature;
  return (
    <Card>
      <div className={css.signature}>
        <div className={css.head}>
          <h3>{t(`enums.SigningRole_${signature.role}`)}</h3>
          <StateBadge
            tone={state === 'VERIFIED' ? 'executed' : state === 'UNVERIFIED' ? 'dueSoon' : 'answered'}
            icon={state === 'VERIFIED' ? 'checkCircle' : state === 'UNVERIFIED' ? 'question' : 'pencil'}
          >
            {t(`enums.SignatureState_${state}`)}
          </StateBadge>
        </div>
        <p>
          <strong>{signature.signerName}</strong>
          {signature.acting && `, ${t('verification.acting')}`}
          <br />
          <span className={css.soft}>
            <Day on={signature.signedOn} /> · {t(`enums.SignatureWay_${signature.way}`)}
          </span>
        </p>
        <SignatureChecks data={signature} />
        {state === 'UNVERIFIED' && (
          <p>
            <Unverified help={t('protocols.unverifiedHelp')}>{t('common.unverified')}</Unverified>
          </p>
        )}
        {state === 'ON_PAPER' && <p className={css.soft}>{t('verification.onPaper')}</p>}
        {signature.certificateName && (
          <p className={css.soft}>{t('verification.certificate', { name: signature.certificateName })}</p>
        )}
        {signature.certificateIssuer && (
          <p className={css.soft}>{t('verification.issuer', { name: signature.certificateIssuer })}</p>
        )}
      </div>
    </Card>
  );
}
