import type { godwit } from '@godwit/schema';
import { z } from 'zod';

/** Schema of a profile in JSON. */
export const UserJson = z.object({
  user_id: z.string(),
  name: z.string(),
  avatar_url: z.string(),
  metadata: z.string().describe('base64, defined by the application'),
  version: z.int().describe('counts the changes of the profile'),
});

/** Converts a profile to JSON. */
export function userJson(user: godwit.v1.User.$Properties): z.infer<typeof UserJson> {
  return {
    user_id: user.user_id ?? '',
    name: user.name ?? '',
    avatar_url: user.avatar_url ?? '',
    metadata: Buffer.from(user.metadata ?? []).toString('base64'),
    version: user.version ?? 0,
  };
}
