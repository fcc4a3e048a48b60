import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Test } from 'tap';
import { CertificateFiles, type CertificateFilesOptions } from '../tls/certificate-files.js';
import { type Certificate, makeAuthority, makeCertificate } from './certificates.js';

/** Files with the certificate of a server, which a test replaces; they and their folder last as long as the test. */
export interface LiveCertificate {
  readonly folder: string;
  readonly certFile: string;
  readonly keyFile: string;
  readonly authority: Certificate;
  /** The certificate of the authority, for clients. */
  readonly ca: Buffer;
  /** Puts a certificate and its key into the files. */
  put(certificate: Certificate): void;
  /** Puts a new certificate for `localhost` into the files; `name` is its common name. */
  use(name: string): void;
  /** Opens the files as a server does. Only `check` looks at them again. */
  open(log?: CertificateFilesOptions['log']): Promise<CertificateFiles>;
}

/** Makes an authority and the names of the files, which do not exist until the test puts or uses a certificate. */
export function liveCertificate(t: Test): LiveCertificate {
  const folder = mkdtempSync(join(tmpdir(), 'godwit-tls-'));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const authority = makeAuthority(folder);
  const [certFile, keyFile] = [join(folder, 'live.pem'), join(folder, 'live.key')];
  const put = ({ certificate, key }: Certificate) => {
    copyFileSync(certificate, certFile);
    copyFileSync(key, keyFile);
  };
  return {
    folder,
    certFile,
    keyFile,
    authority,
    ca: readFileSync(authority.certificate),
    put,
    use: (name) => put(makeCertificate(folder, authority, name, 'DNS:localhost')),
    async open(log = { info() {}, error() {} }) {
      const files = await CertificateFiles.open({ certFile, keyFile, log, checkMs: 3_600_000 });
      t.teardown(() => files.close());
      return files;
    },
  };
}
