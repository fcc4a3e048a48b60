export {
  type Certificate,
  CertificateFiles,
  type CertificateFilesOptions,
  registerCertificateMetrics,
} from './certificate-files.js';
