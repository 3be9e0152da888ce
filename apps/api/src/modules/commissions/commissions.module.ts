import { CommissionEntity } from './entities/commission.entity.ts';
import { CommissionMemberEntity } from './entities/commission-member.entity.ts';

/** Registration only. */
export const commissionEntities = [CommissionEntity, CommissionMemberEntity] as const;
