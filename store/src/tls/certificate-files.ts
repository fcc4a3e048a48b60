import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createSecureContext } from 'node:tls';
import { Counter, Gauge, type Registry } from 'prom-client';

/** A certificate with its chain, and its private key, both in PEM. */
export interface Certificate {
  cert: Buffer;
  key: Buffer;
  /** When the certificate expires, in Unix milliseconds. */
  expiresAt: number;
}

/** The files of a certificate, and the log of its changes. */
export interface CertificateFilesOptions {
  /** The certificate and its chain in PEM, the server's own first. */
  certFile: string;
  /** The private key in PEM, without a password. */
  keyFile: string;
  log: { info(fields: object, message: string): void; error(fields: object, message: string): void };
  /** Milliseconds between two looks at the files. Default `CHECK_MS`. */
  checkMs?: number;
}

/**
 * Milliseconds between two looks at the files. They are read, and not watched: a secret of Kubernetes changes by a
 * symbolic link to another folder, which a watched file never notices.
 */
export const CHECK_MS = 10_000;

/** A certificate that is read again when its files change. */
export class CertificateFiles {
  readonly certFile: string;
  readonly keyFile: string;
  /** Changes of the files that are in use, and looks at files that could not be used. */
  readonly counts = { reloaded: 0, failed: 0 };
  readonly #log: CertificateFilesOptions['log'];
  readonly #listeners: ((certificate: Certificate) => void | Promise<void>)[] = [];
  readonly #timer: NodeJS.Timeout;
  #current: Certificate;
  #problem = '';
  #checking: Promise<void> | undefined;

  private constructor({ certFile, keyFile, log, checkMs = CHECK_MS }: CertificateFilesOptions, current: Certificate) {
    this.certFile = certFile;
    this.keyFile = keyFile;
    this.#log = log;
    this.#current = current;
    this.#timer = setInterval(() => void this.check(), checkMs).unref();
  }

  /** Reads the files, and looks at them from then on. Rejects with what is wrong with them. */
  static async open(options: CertificateFilesOptions): Promise<CertificateFiles> {
    return new CertificateFiles(options, await readCertificate(options.certFile, options.keyFile));
  }

  /** The certificate in use. */
  get current(): Certificate {
    return this.#current;
  }

  /** Calls `listener` with each later certificate. If one throws, all count as failed, and are called again. */
  onChange(listener: (certificate: Certificate) => void | Promise<void>): void {
    this.#listeners.push(listener);
  }

  /** Looks at the files now. Never rejects: files that cannot be used leave everything as it is. */
  check(): Promise<void> {
    this.#checking ??= this.#check().finally(() => {
      this.#checking = undefined;
    });
    return this.#checking;
  }

  /** Stops looking at the files. */
  close(): void {
    clearInterval(this.#timer);
  }

  async #check(): Promise<void> {
    const { certFile } = this;
    try {
      const next = await readCertificate(certFile, this.keyFile);
      if (next.cert.equals(this.#current.cert) && next.key.equals(this.#current.key)) {
        this.#problem = '';
        return;
      }
      for (const listener of this.#listeners) await listener(next);
      this.#current = next;
      this.#problem = '';
      this.counts.reloaded++;
      const expires = new Date(next.expiresAt).toISOString();
      this.#log.info({ certFile, expires }, 'a changed certificate is in use');
    } catch (error) {
      this.counts.failed++;
      const { message } = error as Error;
      if (message === this.#problem) return;
      this.#problem = message;
      this.#log.error({ err: error, certFile }, 'the changed certificate cannot be used: the one before stays');
    }
  }
}

/** Reads and checks a certificate. Rejects with an error that names the setting and the file. */
async function readCertificate(certFile: string, keyFile: string): Promise<Certificate> {
  const cert = await read('TLS_CERT_FILE', certFile);
  const key = await read('TLS_KEY_FILE', keyFile);
  const { validTo } = attempt(`TLS_CERT_FILE: ${certFile}: is no certificate in PEM`, () => new X509Certificate(cert));
  const what = `TLS_KEY_FILE: ${keyFile}: is no private key of the certificate in ${certFile}`;
  attempt(what, () => createSecureContext({ cert, key }));
  return { cert, key, expiresAt: Date.parse(validTo) };
}

async function read(setting: string, file: string): Promise<Buffer> {
  return readFile(file).catch((cause) => {
    throw new Error(`${setting}: ${file}: cannot be read`, { cause });
  });
}

function attempt<T>(what: string, run: () => T): T {
  try {
    return run();
  } catch (cause) {
    throw new Error(what, { cause });
  }
}

/** Registers the metrics of a certificate; undefined: there is none. */
export function registerCertificateMetrics(registry: Registry, files: CertificateFiles | undefined): void {
  new Gauge({
    name: 'godwit_tls_certificate_expires_seconds',
    help: 'When the certificate in use expires, in Unix seconds; 0: no TLS',
    registers: [registry],
    collect() {
      this.set((files?.current.expiresAt ?? 0) / 1_000);
    },
  });
  new Counter({
    name: 'godwit_tls_reloads_total',
    help: 'Changed certificates by outcome: ok (in use), failed (a look at files that could not be used)',
    labelNames: ['outcome'],
    registers: [registry],
    collect() {
      this.reset();
      this.inc({ outcome: 'ok' }, files?.counts.reloaded ?? 0);
      this.inc({ outcome: 'failed' }, files?.counts.failed ?? 0);
    },
  });
}
