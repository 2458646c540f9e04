import { generate } from 'selfsigned';

export interface ServerCertificate {
  /** PEM; what a client verifies the servers with. */
  readonly caCertificate: string;
  /** PEM, for `localhost` and 127.0.0.1, signed by the CA. */
  readonly certificate: string;
  /** PEM, the certificate's private key. The CA's own key is kept nowhere. */
  readonly privateKey: string;
}

/** Makes a certificate authority and one server certificate of it, both valid for a year. */
export async function makeServerCertificate(): Promise<ServerCertificate> {
  const authority = await generate([{ name: 'commonName', value: 'Local Aurora test CA' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const server = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { caCertificate: authority.cert, certificate: server.cert, privateKey: server.private };
}
