import type { Act } from '../../kernel/command.ts';
import type { ApplicationEntity } from '../competitions/entities/application.entity.ts';
import { givenIin, openIin } from '../composition/iin.ts';
import type { MemberGiven } from '../composition/member-input.ts';

/**
 * What an application says of a person who becomes a record of the council: contacts stay private, words about oneself
 * stay behind. The IIN is opened from the application's seal, to be sealed to the person.
 */
export function personOfApplication(
  { operation: { services }, tenantId }: Act,
  application: ApplicationEntity,
): MemberGiven {
  const { surname, givenName, patronymic, birthDate, phone, email, occupation, nominator, nominatorName } = application;
  const { npoBin, npoHeadBin, npoAlliance, declared, iinSealed, iinKeyId, seatKind } = application;
  const iin =
    iinSealed === null || iinKeyId === null
      ? null
      : givenIin(services, openIin(services, tenantId, application.id, { iinSealed, iinKeyId }));
  return {
    surname,
    givenName,
    patronymic,
    birthDate,
    phone,
    email,
    position: occupation,
    proposer: nominator as MemberGiven['proposer'],
    proposedByName: nominatorName,
    iin,
    ...(seatKind === 'NPO' && nominator === 'NPO' ? { npoName: nominatorName, npoBin, npoHeadBin, npoAlliance } : {}),
    citizen: declared.citizen ?? null,
    otherRepublicanCouncil: declared.otherRepublicanCouncil ?? null,
    exclusions: (declared.exclusions ?? null) as MemberGiven['exclusions'],
  };
}
