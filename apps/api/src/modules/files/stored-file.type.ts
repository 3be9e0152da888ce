import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../graphql/scalars.ts';

@ObjectType({
  description:
    'A stored file. Bytes come from the API’s `/files/<id>/(original|derivative|thumbnail)` with the same capacity as this query.',
})
export class StoredFile {
  @Field(() => ID, { description: 'Its opaque ID.' })
  id!: string;
  @Field(() => String, { description: 'The name the person gave it; only data, encode it for output.' })
  name!: string;
  @Field(() => String, { description: 'What it is by its bytes, e.g. `image/jpeg`.' })
  mediaType!: string;
  @Field(() => Int, { description: 'Bytes of the original.' })
  size!: number;
  @Field(() => String, { description: 'SHA-256 of the original, hexadecimal: the receipt.' })
  sha256!: string;
  @Field(() => Int, { nullable: true, description: 'Width of a picture in pixels, upright.' })
  width!: number | null;
  @Field(() => Int, { nullable: true, description: 'Height of a picture in pixels, upright.' })
  height!: number | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was captured, by its own data or the device.' })
  capturedAt!: string | null;
  @Field(() => Float, { nullable: true, description: 'Latitude, degrees WGS 84; null for the public.' })
  latitude!: number | null;
  @Field(() => Float, { nullable: true, description: 'Longitude, degrees WGS 84; null for the public.' })
  longitude!: number | null;
  @Field(() => Boolean, { description: 'Whether there is a thumbnail and a derivative to show inline.' })
  picture!: boolean;
  @Field(() => Boolean, { description: 'Whether the public may read what is served of it.' })
  published!: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was uploaded; null for the public.' })
  uploadedAt!: string | null;
}
