/** What a tenant may be (domain §3.1; bodies and maslikhats are organisations, not tenants: §8.8). */
export const tenantKinds = ['PUBLIC_COUNCIL', 'NPO', 'LOCAL_COMMUNITY', 'MICRO_AREA_COUNCIL'] as const;
export type TenantKind = (typeof tenantKinds)[number];
