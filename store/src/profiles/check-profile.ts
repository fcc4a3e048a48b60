import {
  Code,
  checkText,
  GodwitError,
  invalid,
  MAX_AVATAR_URL_BYTES,
  MAX_METADATA_BYTES,
  MAX_NAME_BYTES,
} from '@godwit/schema';
import { attachmentOf } from './avatar.js';

/** The fields of a profile in a request; absent ones are not checked. */
export interface ProfileFields {
  name?: string | null | undefined;
  avatar_url?: string | null | undefined;
  metadata?: Uint8Array | null | undefined;
}

// Of printable ASCII characters, as a URL is: others are encoded.
const HTTPS_URL = /^https:\/\/[!-~]+$/;

/**
 * Throws unless the fields are valid in a profile, except for an avatar that is an attachment: see `assertAvatars`.
 * `within` stands before the names of the fields in errors.
 */
export function checkProfile({ name, avatar_url, metadata }: ProfileFields, within = ''): void {
  if (name != null) checkText(`${within}name`, name, MAX_NAME_BYTES);
  if (avatar_url != null && attachmentOf(avatar_url) === undefined) checkAvatarUrl(`${within}avatar_url`, avatar_url);
  if (metadata != null) checkMetadata(`${within}metadata`, metadata);
}

/** Throws unless the metadata of a profile or a conversation are short enough. */
export function checkMetadata(field: string, metadata: Uint8Array): void {
  if (metadata.length > MAX_METADATA_BYTES)
    throw new GodwitError(Code.CODE_TOO_LARGE, `${field}: at most ${MAX_METADATA_BYTES} bytes`);
}

/** Throws unless the address of an avatar is an https URL, or empty. */
export function checkAvatarUrl(field: string, url: string): void {
  if (Buffer.byteLength(url) > MAX_AVATAR_URL_BYTES)
    throw new GodwitError(Code.CODE_TOO_LARGE, `${field}: at most ${MAX_AVATAR_URL_BYTES} bytes`);
  if (url && !(HTTPS_URL.test(url) && URL.canParse(url)))
    throw invalid(field, 'must be empty or an https URL without characters that a URL encodes');
}
