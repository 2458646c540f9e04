import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
var JF = Object.create;
var Eu = Object.defineProperty;
var QF = Object.getOwnPropertyDescriptor;
var eU = Object.getOwnPropertyNames;
var tU = Object.getPrototypeOf,
  rU = Object.prototype.hasOwnProperty;
var bt = ((t) =>
  typeof require < 'u'
    ? require
    : typeof Proxy < 'u'
      ? new Proxy(t, { get: (e, r) => (typeof require < 'u' ? require : e)[r] })
      : t)(function (t) {
  if (typeof require < 'u') return require.apply(this, arguments);
  throw Error('Dynamic require of "' + t + '" is not supported');
});
var f = (t, e, r) => () => {
  if (r) throw r[0];
  try {
    return (t && (e = t((t = 0))), e);
  } catch (n) {
    throw ((r = [n]), n);
  }
};
var qe = (t, e) => () => {
    try {
      return (e || t((e = { exports: {} }).exports, e), e.exports);
    } catch (r) {
      throw ((e = 0), r);
    }
  },
  Le = (t, e) => {
    for (var r in e) Eu(t, r, { get: e[r], enumerable: !0 });
  },
  UE = (t, e, r, n) => {
    if ((e && typeof e == 'object') || typeof e == 'function')
      for (const o of eU(e))
        !rU.call(t, o) && o !== r && Eu(t, o, { get: () => e[o], enumerable: !(n = QF(e, o)) || n.enumerable });
    return t;
  };
var _e = (t, e, r) => (
    (r = t != null ? JF(tU(t)) : {}),
    UE(e || !t || !t.__esModule ? Eu(r, 'default', { value: t, enumerable: !0 }) : r, t)
  ),
  k = (t) => UE(Eu({}, '__esModule', { value: !0 }), t);
var ta,
  Mr,
  Xw = f(() => {
    (ta = { warningEmitted: !1 }),
      (Mr = (t) => {
        if (t && !ta.warningEmitted) {
          if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === 'true') {
            ta.warningEmitted = !0;
            return;
          }
          const e = parseInt(t.substring(1, t.indexOf('.'))),
            r = 22;
          e < r &&
            ((ta.warningEmitted = !0),
            process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${r}. You are running node ${t}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${r}.

More information can be found at: https://a.co/c895JFp`));
        }
      });
  });
var WU,
  KU,
  Yw,
  Jw = f(() => {
    (WU = () => (t, e) => async (r) => ((e.__retryLongPoll = !0), t(r))),
      (KU = { name: 'longPollMiddleware', tags: ['RETRY'], step: 'initialize', override: !0 }),
      (Yw = (t) => ({
        applyToStack: (e) => {
          e.add(WU(), KU);
        },
      }));
  });
function Gn(t, e, r) {
  return (t.$source || (t.$source = {}), (t.$source[e] = r), t);
}
var Qw = f(() => {});
function Gt(t, e, r) {
  t.__aws_sdk_context
    ? t.__aws_sdk_context.features || (t.__aws_sdk_context.features = {})
    : (t.__aws_sdk_context = { features: {} }),
    (t.__aws_sdk_context.features[e] = r);
}
var hh = f(() => {});
function e_(t, e, r) {
  return (t.$source || (t.$source = {}), (t.$source[e] = r), t);
}
var t_ = f(() => {});
var XU,
  Dr,
  r_ = f(() => {
    (XU = () => typeof process == 'object' && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === 'true'),
      (Dr = (t, e) => {
        if (XU() && typeof t?.handle != 'function') return e;
      });
  });
var Pu,
  gh = f(() => {
    Pu = (t) =>
      (typeof ArrayBuffer == 'function' && t instanceof ArrayBuffer) ||
      Object.prototype.toString.call(t) === '[object ArrayBuffer]';
  });
var ur,
  qn,
  Wn = f(() => {
    gh();
    (ur = (t, e = 0, r = t.byteLength - e) => {
      if (!Pu(t)) throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof t} (${t})`);
      return Buffer.from(t, e, r);
    }),
      (qn = (t, e) => {
        if (typeof t != 'string')
          throw new TypeError(`The "input" argument must be of type string. Received type ${typeof t} (${t})`);
        return e ? Buffer.from(t, e) : Buffer.from(t);
      });
  });
var YU,
  ve,
  n_ = f(() => {
    Wn();
    (YU = /^[A-Za-z0-9+/]*={0,2}$/),
      (ve = (t) => {
        if ((t.length * 3) % 4 !== 0) throw new TypeError('Incorrect padding on base64 string.');
        if (!YU.exec(t)) throw new TypeError('Invalid base64 string.');
        const e = qn(t, 'base64');
        return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
      });
  });
var $e,
  Nu = f(() => {
    Wn();
    $e = (t) => {
      const e = qn(t, 'utf8');
      return new Uint8Array(e.buffer, e.byteOffset, e.byteLength / Uint8Array.BYTES_PER_ELEMENT);
    };
  });
var Se,
  yh = f(() => {
    Wn();
    Nu();
    Se = (t) => {
      let e;
      if (
        (typeof t == 'string' ? (e = $e(t)) : (e = t),
        typeof e != 'object' || typeof e.byteOffset != 'number' || typeof e.byteLength != 'number')
      )
        throw new Error('@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.');
      return ur(e.buffer, e.byteOffset, e.byteLength).toString('base64');
    };
  });
function o_(t, e, r, n) {
  return class Ou extends Uint8Array {
    static fromString(s, i = 'utf-8') {
      if (typeof s == 'string') return i === 'base64' ? Ou.mutate(n(s)) : Ou.mutate(e(s));
      throw new Error(`Unsupported conversion from ${typeof s} to Uint8ArrayBlobAdapter.`);
    }
    static mutate(s) {
      return (Object.setPrototypeOf(s, Ou.prototype), s);
    }
    transformToString(s = 'utf-8') {
      return s === 'base64' ? r(this) : t(this);
    }
  };
}
var s_ = f(() => {});
var be,
  i_ = f(() => {
    Wn();
    be = (t) => {
      if (typeof t == 'string') return t;
      if (typeof t != 'object' || typeof t.byteOffset != 'number' || typeof t.byteLength != 'number')
        throw new Error('@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.');
      return ur(t.buffer, t.byteOffset, t.byteLength).toString('utf8');
    };
  });
function a_(t) {
  return typeof crypto < 'u' && typeof crypto.randomUUID == 'function'
    ? () => crypto.randomUUID()
    : () => {
        const e = new Uint8Array(16);
        return (
          t(e),
          (e[6] = (e[6] & 15) | 64),
          (e[8] = (e[8] & 63) | 128),
          it[e[0]] +
            it[e[1]] +
            it[e[2]] +
            it[e[3]] +
            '-' +
            it[e[4]] +
            it[e[5]] +
            '-' +
            it[e[6]] +
            it[e[7]] +
            '-' +
            it[e[8]] +
            it[e[9]] +
            '-' +
            it[e[10]] +
            it[e[11]] +
            it[e[12]] +
            it[e[13]] +
            it[e[14]] +
            it[e[15]]
        );
      };
}
var it,
  c_ = f(() => {
    it = Array.from({ length: 256 }, (t, e) => e.toString(16).padStart(2, '0'));
  });
var u_,
  l_ = f(() => {
    u_ = (t, e, r = (n) => n) => t;
  });
var qt = qe((lr) => {
  var Sh;
  ((t) => {
    (t.HEADER = 'header'), (t.QUERY = 'query');
  })(Sh || (Sh = {}));
  var bh;
  ((t) => {
    (t.HEADER = 'header'), (t.QUERY = 'query');
  })(bh || (bh = {}));
  var xh;
  ((t) => {
    (t.HTTP = 'http'), (t.HTTPS = 'https');
  })(xh || (xh = {}));
  var ra;
  ((t) => {
    (t.MD5 = 'md5'), (t.CRC32 = 'crc32'), (t.CRC32C = 'crc32c'), (t.SHA1 = 'sha1'), (t.SHA256 = 'sha256');
  })(ra || (ra = {}));
  var JU = (t) => {
      const e = [];
      return (
        t.sha256 !== void 0 && e.push({ algorithmId: () => ra.SHA256, checksumConstructor: () => t.sha256 }),
        t.md5 != null && e.push({ algorithmId: () => ra.MD5, checksumConstructor: () => t.md5 }),
        {
          addChecksumAlgorithm(r) {
            e.push(r);
          },
          checksumAlgorithms() {
            return e;
          },
        }
      );
    },
    QU = (t) => {
      const e = {};
      return (
        t.checksumAlgorithms().forEach((r) => {
          e[r.algorithmId()] = r.checksumConstructor();
        }),
        e
      );
    },
    eB = (t) => JU(t),
    tB = (t) => QU(t),
    Eh;
  ((t) => {
    (t[(t.HEADER = 0)] = 'HEADER'), (t[(t.TRAILER = 1)] = 'TRAILER');
  })(Eh || (Eh = {}));
  var rB = '__smithy_context',
    wh;
  ((t) => {
    (t.PROFILE = 'profile'), (t.SSO_SESSION = 'sso-session'), (t.SERVICES = 'services');
  })(wh || (wh = {}));
  var _h;
  ((t) => {
    (t.HTTP_0_9 = 'http/0.9'), (t.HTTP_1_0 = 'http/1.0'), (t.TDS_8_0 = 'tds/8.0');
  })(_h || (_h = {}));
  lr.AlgorithmId = ra;
  lr.EndpointURLScheme = xh;
  lr.FieldPosition = Eh;
  lr.HttpApiKeyAuthLocation = bh;
  lr.HttpAuthLocation = Sh;
  lr.IniSectionType = wh;
  lr.RequestHandlerProtocol = _h;
  lr.SMITHY_CONTEXT_KEY = rB;
  lr.getDefaultClientConfiguration = eB;
  lr.resolveDefaultRuntimeConfig = tB;
});
var Ah,
  xe,
  d_ = f(() => {
    (Ah = _e(qt())), (xe = (t) => t[Ah.SMITHY_CONTEXT_KEY] || (t[Ah.SMITHY_CONTEXT_KEY] = {}));
  });
function I(t, e) {
  return Object.hasOwn(t, e);
}
var vh = f(() => {});
function nB(t) {
  return Object.keys(t).reduce((e, r) => {
    const n = t[r];
    return { ...e, [r]: Array.isArray(n) ? [...n] : n };
  }, {});
}
var V,
  f_ = f(() => {
    V = class t {
      method;
      protocol;
      hostname;
      port;
      path;
      query;
      headers;
      username;
      password;
      fragment;
      body;
      constructor(e) {
        (this.method = e.method || 'GET'),
          (this.hostname = e.hostname || 'localhost'),
          (this.port = e.port),
          (this.query = e.query || {}),
          (this.headers = e.headers || {}),
          (this.body = e.body),
          (this.protocol = e.protocol ? (e.protocol.slice(-1) !== ':' ? `${e.protocol}:` : e.protocol) : 'https:'),
          (this.path = e.path ? (e.path.charAt(0) !== '/' ? `/${e.path}` : e.path) : '/'),
          (this.username = e.username),
          (this.password = e.password),
          (this.fragment = e.fragment);
      }
      static clone(e) {
        const r = new t({ ...e, headers: { ...e.headers } });
        return (r.query && (r.query = nB(r.query)), r);
      }
      static isInstance(e) {
        if (!e) return !1;
        const r = e;
        return (
          'method' in r &&
          'protocol' in r &&
          'hostname' in r &&
          'path' in r &&
          typeof r.query == 'object' &&
          typeof r.headers == 'object'
        );
      }
      clone() {
        return t.clone(this);
      }
    };
  });
var Fe,
  p_ = f(() => {
    Fe = class {
      statusCode;
      reason;
      headers;
      body;
      constructor(e) {
        (this.statusCode = e.statusCode),
          (this.reason = e.reason),
          (this.headers = e.headers || {}),
          (this.body = e.body);
      }
      static isInstance(e) {
        if (!e) return !1;
        const r = e;
        return typeof r.statusCode == 'number' && typeof r.headers == 'object';
      }
    };
  });
var oB,
  dr,
  m_ = f(() => {
    (oB = /^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$/),
      (dr = (t, e = !1) => {
        if (!e) return oB.test(t);
        const r = t.split('.');
        for (const n of r) if (!dr(n)) return !1;
        return !0;
      });
  });
function na(t) {
  return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(t);
}
var h_ = f(() => {});
var he,
  g_ = f(() => {
    he = (t) => {
      if (typeof t == 'function') return t;
      const e = Promise.resolve(t);
      return () => e;
    };
  });
function oa(t) {
  const e = {};
  if (((t = t.replace(/^\?/, '')), t))
    for (const r of t.split('&')) {
      let [n, o = null] = r.split('=');
      (n = decodeURIComponent(n)),
        o && (o = decodeURIComponent(o)),
        n in e ? (Array.isArray(e[n]) ? e[n].push(o) : (e[n] = [e[n], o])) : (e[n] = o);
    }
  return e;
}
var Th = f(() => {});
var We,
  Ih = f(() => {
    Th();
    We = (t) => {
      if (typeof t == 'string') return We(new URL(t));
      let { hostname: e, pathname: r, port: n, protocol: o, search: s } = t,
        i;
      return (s && (i = oa(s)), { hostname: e, port: n ? parseInt(n) : void 0, protocol: o, path: r, query: i });
    };
  });
var Ot,
  y_ = f(() => {
    vh();
    Ih();
    Ot = (t) => {
      if (typeof t == 'object') {
        if ('url' in t) {
          const e = We(t.url);
          if (t.headers) {
            e.headers = {};
            for (const r in t.headers) I(t.headers, r) && (e.headers[r.toLowerCase()] = t.headers[r].join(', '));
          }
          return e;
        }
        return t;
      }
      return We(t);
    };
  });
var z = f(() => {
  d_();
  vh();
  f_();
  p_();
  m_();
  h_();
  g_();
  Th();
  Ih();
  y_();
});
var S_,
  b_,
  Ns,
  sB,
  sa,
  Os,
  x_,
  ku,
  $u,
  Mu,
  Rh,
  iB,
  E_,
  Ch,
  w_,
  zu,
  ia,
  __,
  Lu,
  aB,
  $s,
  Fu,
  A_,
  v_,
  T_,
  I_,
  Ph,
  R_,
  C_,
  Kn,
  Uu,
  Du,
  ks,
  Nh = f(() => {
    z();
    (S_ = (t) => {
      switch (t) {
        case 'true':
          return !0;
        case 'false':
          return !1;
        default:
          throw new Error(`Unable to parse boolean value "${t}"`);
      }
    }),
      (b_ = (t) => {
        if (t != null) {
          if (typeof t == 'number') {
            if (((t === 0 || t === 1) && ks.warn(Du(`Expected boolean, got ${typeof t}: ${t}`)), t === 0)) return !1;
            if (t === 1) return !0;
          }
          if (typeof t == 'string') {
            const e = t.toLowerCase();
            if (
              ((e === 'false' || e === 'true') && ks.warn(Du(`Expected boolean, got ${typeof t}: ${t}`)), e === 'false')
            )
              return !1;
            if (e === 'true') return !0;
          }
          if (typeof t == 'boolean') return t;
          throw new TypeError(`Expected boolean, got ${typeof t}: ${t}`);
        }
      }),
      (Ns = (t) => {
        if (t != null) {
          if (typeof t == 'string') {
            const e = parseFloat(t);
            if (!Number.isNaN(e))
              return (String(e) !== String(t) && ks.warn(Du(`Expected number but observed string: ${t}`)), e);
          }
          if (typeof t == 'number') return t;
          throw new TypeError(`Expected number, got ${typeof t}: ${t}`);
        }
      }),
      (sB = Math.ceil(2 ** 127 * (2 - 2 ** -23))),
      (sa = (t) => {
        const e = Ns(t);
        if (e !== void 0 && !Number.isNaN(e) && e !== 1 / 0 && e !== -1 / 0 && Math.abs(e) > sB)
          throw new TypeError(`Expected 32-bit float, got ${t}`);
        return e;
      }),
      (Os = (t) => {
        if (t != null) {
          if (Number.isInteger(t) && !Number.isNaN(t)) return t;
          throw new TypeError(`Expected integer, got ${typeof t}: ${t}`);
        }
      }),
      (x_ = Os),
      (ku = (t) => Rh(t, 32)),
      ($u = (t) => Rh(t, 16)),
      (Mu = (t) => Rh(t, 8)),
      (Rh = (t, e) => {
        const r = Os(t);
        if (r !== void 0 && iB(r, e) !== r) throw new TypeError(`Expected ${e}-bit integer, got ${t}`);
        return r;
      }),
      (iB = (t, e) => {
        switch (e) {
          case 32:
            return Int32Array.of(t)[0];
          case 16:
            return Int16Array.of(t)[0];
          case 8:
            return Int8Array.of(t)[0];
        }
      }),
      (E_ = (t, e) => {
        if (t == null)
          throw e ? new TypeError(`Expected a non-null value for ${e}`) : new TypeError('Expected a non-null value');
        return t;
      }),
      (Ch = (t) => {
        if (t == null) return;
        if (typeof t == 'object' && !Array.isArray(t)) return t;
        const e = Array.isArray(t) ? 'array' : typeof t;
        throw new TypeError(`Expected object, got ${e}: ${t}`);
      }),
      (w_ = (t) => {
        if (t != null) {
          if (typeof t == 'string') return t;
          if (['boolean', 'number', 'bigint'].includes(typeof t))
            return (ks.warn(Du(`Expected string, got ${typeof t}: ${t}`)), String(t));
          throw new TypeError(`Expected string, got ${typeof t}: ${t}`);
        }
      }),
      (zu = (t) => {
        if (t == null) return;
        const e = Ch(t),
          r = [];
        for (const n in e) I(e, n) && e[n] != null && r.push(n);
        if (r.length === 0) throw new TypeError('Unions must have exactly one non-null member. None were found.');
        if (r.length > 1) throw new TypeError(`Unions must have exactly one non-null member. Keys ${r} were not null.`);
        return e;
      }),
      (ia = (t) => Ns(typeof t == 'string' ? $s(t) : t)),
      (__ = ia),
      (Lu = (t) => sa(typeof t == 'string' ? $s(t) : t)),
      (aB = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g),
      ($s = (t) => {
        const e = t.match(aB);
        if (e === null || e[0].length !== t.length) throw new TypeError('Expected real number, got implicit NaN');
        return parseFloat(t);
      }),
      (Fu = (t) => (typeof t == 'string' ? I_(t) : Ns(t))),
      (A_ = Fu),
      (v_ = Fu),
      (T_ = (t) => (typeof t == 'string' ? I_(t) : sa(t))),
      (I_ = (t) => {
        switch (t) {
          case 'NaN':
            return NaN;
          case 'Infinity':
            return 1 / 0;
          case '-Infinity':
            return -1 / 0;
          default:
            throw new Error(`Unable to parse float value: ${t}`);
        }
      }),
      (Ph = (t) => Os(typeof t == 'string' ? $s(t) : t)),
      (R_ = Ph),
      (C_ = (t) => ku(typeof t == 'string' ? $s(t) : t)),
      (Kn = (t) => $u(typeof t == 'string' ? $s(t) : t)),
      (Uu = (t) => Mu(typeof t == 'string' ? $s(t) : t)),
      (Du = (t) =>
        String(new TypeError(t).stack || t)
          .split(`
`)
          .slice(0, 5)
          .filter((e) => !e.includes('stackTraceWarning'))
          .join(`
`)),
      (ks = { warn: console.warn });
  });
function kt(t) {
  const e = t.getUTCFullYear(),
    r = t.getUTCMonth(),
    n = t.getUTCDay(),
    o = t.getUTCDate(),
    s = t.getUTCHours(),
    i = t.getUTCMinutes(),
    a = t.getUTCSeconds(),
    c = o < 10 ? `0${o}` : `${o}`,
    u = s < 10 ? `0${s}` : `${s}`,
    l = i < 10 ? `0${i}` : `${i}`,
    d = a < 10 ? `0${a}` : `${a}`;
  return `${cB[n]}, ${c} ${kh[r]} ${e} ${u}:${l}:${d} GMT`;
}
var cB,
  kh,
  uB,
  P_,
  lB,
  Ds,
  dB,
  fB,
  pB,
  Xn,
  zs,
  aa,
  mB,
  hB,
  gB,
  Oh,
  yB,
  SB,
  bB,
  zr,
  xB,
  EB,
  Ms,
  N_ = f(() => {
    Nh();
    (cB = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']),
      (kh = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']);
    (uB = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/)),
      (P_ = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC-3339 date-times must be expressed as strings');
        const e = uB.exec(t);
        if (!e) throw new TypeError('Invalid RFC-3339 date-time value');
        const [r, n, o, s, i, a, c, u] = e,
          l = Kn(Ms(n)),
          d = zr(o, 'month', 1, 12),
          p = zr(s, 'day', 1, 31);
        return aa(l, d, p, { hours: i, minutes: a, seconds: c, fractionalMilliseconds: u });
      }),
      (lB = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/)),
      (Ds = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC-3339 date-times must be expressed as strings');
        const e = lB.exec(t);
        if (!e) throw new TypeError('Invalid RFC-3339 date-time value');
        const [r, n, o, s, i, a, c, u, l] = e,
          d = Kn(Ms(n)),
          p = zr(o, 'month', 1, 12),
          m = zr(s, 'day', 1, 31),
          h = aa(d, p, m, { hours: i, minutes: a, seconds: c, fractionalMilliseconds: u });
        return (l.toUpperCase() != 'Z' && h.setTime(h.getTime() - EB(l)), h);
      }),
      (dB = new RegExp(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/,
      )),
      (fB = new RegExp(
        /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/,
      )),
      (pB = new RegExp(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/,
      )),
      (Xn = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC-7231 date-times must be expressed as strings');
        let e = dB.exec(t);
        if (e) {
          const [r, n, o, s, i, a, c, u] = e;
          return aa(Kn(Ms(s)), Oh(o), zr(n, 'day', 1, 31), {
            hours: i,
            minutes: a,
            seconds: c,
            fractionalMilliseconds: u,
          });
        }
        if (((e = fB.exec(t)), e)) {
          const [r, n, o, s, i, a, c, u] = e;
          return gB(
            aa(mB(s), Oh(o), zr(n, 'day', 1, 31), { hours: i, minutes: a, seconds: c, fractionalMilliseconds: u }),
          );
        }
        if (((e = pB.exec(t)), e)) {
          const [r, n, o, s, i, a, c, u] = e;
          return aa(Kn(Ms(u)), Oh(n), zr(o.trimLeft(), 'day', 1, 31), {
            hours: s,
            minutes: i,
            seconds: a,
            fractionalMilliseconds: c,
          });
        }
        throw new TypeError('Invalid RFC-7231 date-time value');
      }),
      (zs = (t) => {
        if (t == null) return;
        let e;
        if (typeof t == 'number') e = t;
        else if (typeof t == 'string') e = ia(t);
        else if (typeof t == 'object' && t.tag === 1) e = t.value;
        else
          throw new TypeError(
            'Epoch timestamps must be expressed as floating point numbers or their string representation',
          );
        if (Number.isNaN(e) || e === 1 / 0 || e === -1 / 0)
          throw new TypeError('Epoch timestamps must be valid, non-Infinite, non-NaN numerics');
        return new Date(Math.round(e * 1e3));
      }),
      (aa = (t, e, r, n) => {
        const o = e - 1;
        return (
          SB(t, o, r),
          new Date(
            Date.UTC(
              t,
              o,
              r,
              zr(n.hours, 'hour', 0, 23),
              zr(n.minutes, 'minute', 0, 59),
              zr(n.seconds, 'seconds', 0, 60),
              xB(n.fractionalMilliseconds),
            ),
          )
        );
      }),
      (mB = (t) => {
        const e = new Date().getUTCFullYear(),
          r = Math.floor(e / 100) * 100 + Kn(Ms(t));
        return r < e ? r + 100 : r;
      }),
      (hB = 50 * 365 * 24 * 60 * 60 * 1e3),
      (gB = (t) =>
        t.getTime() - new Date().getTime() > hB
          ? new Date(
              Date.UTC(
                t.getUTCFullYear() - 100,
                t.getUTCMonth(),
                t.getUTCDate(),
                t.getUTCHours(),
                t.getUTCMinutes(),
                t.getUTCSeconds(),
                t.getUTCMilliseconds(),
              ),
            )
          : t),
      (Oh = (t) => {
        const e = kh.indexOf(t);
        if (e < 0) throw new TypeError(`Invalid month: ${t}`);
        return e + 1;
      }),
      (yB = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
      (SB = (t, e, r) => {
        let n = yB[e];
        if ((e === 1 && bB(t) && (n = 29), r > n)) throw new TypeError(`Invalid day for ${kh[e]} in ${t}: ${r}`);
      }),
      (bB = (t) => t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0)),
      (zr = (t, e, r, n) => {
        const o = Uu(Ms(t));
        if (o < r || o > n) throw new TypeError(`${e} must be between ${r} and ${n}, inclusive`);
        return o;
      }),
      (xB = (t) => (t == null ? 0 : Lu('0.' + t) * 1e3)),
      (EB = (t) => {
        let e = t[0],
          r = 1;
        if (e == '+') r = 1;
        else if (e == '-') r = -1;
        else throw new TypeError(`Offset direction, ${e}, must be "+" or "-"`);
        const n = Number(t.substring(1, 3)),
          o = Number(t.substring(4, 6));
        return r * (n * 60 + o) * 60 * 1e3;
      }),
      (Ms = (t) => {
        let e = 0;
        for (; e < t.length - 1 && t.charAt(e) === '0'; ) e++;
        return e === 0 ? t : t.slice(e);
      });
  });
var Ne,
  O_ = f(() => {
    Ne = (e) =>
      Object.assign(new String(e), {
        deserializeJSON() {
          return JSON.parse(String(e));
        },
        toString() {
          return String(e);
        },
        toJSON() {
          return String(e);
        },
      });
    Ne.from = (t) =>
      t && typeof t == 'object' && (t instanceof Ne || 'deserializeJSON' in t)
        ? t
        : typeof t == 'string' || Object.getPrototypeOf(t) === String.prototype
          ? Ne(String(t))
          : Ne(JSON.stringify(t));
    Ne.fromObject = Ne.from;
  });
function Bu(t) {
  return ((t.includes(',') || t.includes('"')) && (t = `"${t.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`), t);
}
var k_ = f(() => {});
function Rn(t, e, r) {
  const n = Number(t);
  if (n < e || n > r) throw new Error(`Value ${n} out of range [${e}, ${r}]`);
}
var $h,
  Mh,
  Dh,
  $_,
  M_,
  wB,
  _B,
  AB,
  vB,
  TB,
  IB,
  Yn,
  Hu,
  ju,
  D_ = f(() => {
    ($h = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?'),
      (Mh = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'),
      (Dh = '(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?'),
      ($_ = '(\\d?\\d)'),
      (M_ = '(\\d{4})'),
      (wB = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/)),
      (_B =
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/),
      (AB = new RegExp(`^${$h}, ${$_} ${Mh} ${M_} ${Dh} GMT$`)),
      (vB = new RegExp(`^${$h}, ${$_}-${Mh}-(\\d\\d) ${Dh} GMT$`)),
      (TB = new RegExp(`^${$h} ${Mh} ( [1-9]|\\d\\d) ${Dh} ${M_}$`)),
      (IB = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']),
      (Yn = (t) => {
        if (t == null) return;
        let e = NaN;
        if (typeof t == 'number') e = t;
        else if (typeof t == 'string') {
          if (!/^-?\d*\.?\d+$/.test(t)) throw new TypeError('parseEpochTimestamp - numeric string invalid.');
          e = Number.parseFloat(t);
        } else typeof t == 'object' && t.tag === 1 && (e = t.value);
        if (isNaN(e) || Math.abs(e) === 1 / 0) throw new TypeError('Epoch timestamps must be valid finite numbers.');
        return new Date(Math.round(e * 1e3));
      }),
      (Hu = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC3339 timestamps must be strings');
        const e = wB.exec(t);
        if (!e) throw new TypeError(`Invalid RFC3339 timestamp format ${t}`);
        const [, r, n, o, s, i, a, , c, u] = e;
        Rn(n, 1, 12), Rn(o, 1, 31), Rn(s, 0, 23), Rn(i, 0, 59), Rn(a, 0, 60);
        const l = new Date(
          Date.UTC(
            Number(r),
            Number(n) - 1,
            Number(o),
            Number(s),
            Number(i),
            Number(a),
            Number(c) ? Math.round(parseFloat(`0.${c}`) * 1e3) : 0,
          ),
        );
        if ((l.setUTCFullYear(Number(r)), u.toUpperCase() != 'Z')) {
          const [, d, p, m] = /([+-])(\d\d):(\d\d)/.exec(u) || [void 0, '+', 0, 0],
            h = d === '-' ? 1 : -1;
          l.setTime(l.getTime() + h * (Number(p) * 60 * 60 * 1e3 + Number(m) * 60 * 1e3));
        }
        return l;
      }),
      (ju = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC7231 timestamps must be strings.');
        if (_B.test(t)) return new Date(t);
        let e, r, n, o, s, i, a, c;
        if (
          ((c = AB.exec(t))
            ? ([, e, r, n, o, s, i, a] = c)
            : (c = vB.exec(t))
              ? (([, e, r, n, o, s, i, a] = c), (n = (Number(n) + 1900).toString()))
              : (c = TB.exec(t)) && ([, r, e, o, s, i, a, n] = c),
          n && i)
        ) {
          const u = Date.UTC(
            Number(n),
            IB.indexOf(r),
            Number(e),
            Number(o),
            Number(s),
            Number(i),
            a ? Math.round(parseFloat(`0.${a}`) * 1e3) : 0,
          );
          Rn(e, 1, 31), Rn(o, 0, 23), Rn(s, 0, 59), Rn(i, 0, 60);
          const l = new Date(u);
          return (l.setUTCFullYear(Number(n)), l);
        }
        throw new TypeError(`Invalid RFC7231 date-time value ${t}.`);
      });
  });
function Vu(t, e, r) {
  if (r <= 0 || !Number.isInteger(r)) throw new Error('Invalid number of delimiters (' + r + ') for splitEvery.');
  const n = t.split(e);
  if (r === 1) return n;
  let o = [],
    s = '';
  for (let i = 0; i < n.length; i++)
    s === '' ? (s = n[i]) : (s += e + n[i]), (i + 1) % r === 0 && (o.push(s), (s = ''));
  return (s !== '' && o.push(s), o);
}
var z_ = f(() => {});
var Ls,
  L_ = f(() => {
    Ls = (t) => {
      let e = t.length,
        r = [],
        n = !1,
        o = !1,
        s = 0;
      for (let i = 0; i < e; ++i) {
        const a = t[i];
        switch (a) {
          case '"':
            o || (n = !n);
            break;
          case ',':
            n || (r.push(t.slice(s, i)), (s = i + 1));
            break;
          default:
        }
        o = a === '\\' && !o;
      }
      return (
        r.push(t.slice(s)),
        r.map((i) => {
          i = i.trim();
          const a = i.length;
          return a < 2
            ? i
            : i[0] === '"' && i[a - 1] === '"'
              ? ((i = i.slice(1, a - 1)), i.replace(/\\(["\\])/g, '$1'))
              : i.replace(/\\"/g, '"');
        })
      );
    };
  });
function Zu(t) {
  return new Z(String(t), 'bigDecimal');
}
var F_,
  Z,
  U_ = f(() => {
    (F_ = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/),
      (Z = class t {
        string;
        type;
        constructor(e, r) {
          if (((this.string = e), (this.type = r), !F_.test(e)))
            throw new Error(
              `@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${e}"`,
            );
        }
        toString() {
          return this.string;
        }
        static [Symbol.hasInstance](e) {
          if (!e || typeof e != 'object') return !1;
          const r = e;
          return t.prototype.isPrototypeOf(e) || (r.type === 'bigDecimal' && F_.test(r.string));
        }
      });
  });
function Gu(t) {
  if (t.length % 2 !== 0) throw new Error('Hex encoded strings must have an even number length');
  const e = new Uint8Array(t.length / 2);
  for (let r = 0; r < t.length; r += 2) {
    const n = t.slice(r, r + 2).toLowerCase();
    if (n in zh) e[r / 2] = zh[n];
    else throw new Error(`Cannot decode unrecognized sequence ${n} as hexadecimal`);
  }
  return e;
}
function Wt(t) {
  let e = '';
  for (let r = 0; r < t.byteLength; r++) e += B_[t[r]];
  return e;
}
var B_,
  zh,
  Lh = f(() => {
    (B_ = {}), (zh = {});
    for (let t = 0; t < 256; t++) {
      let e = t.toString(16).toLowerCase();
      e.length === 1 && (e = `0${e}`), (B_[t] = e), (zh[e] = t);
    }
  });
import { fstatSync as CB, lstatSync as PB, ReadStream as RB } from 'node:fs';
var Lr,
  H_ = f(() => {
    Lr = (t) => {
      if (!t) return 0;
      if (typeof t == 'string') return Buffer.byteLength(t);
      if (typeof t.byteLength == 'number') return t.byteLength;
      if (typeof t.size == 'number') return t.size;
      if (typeof t.start == 'number' && typeof t.end == 'number') return t.end + 1 - t.start;
      if (t instanceof RB) {
        if (t.path != null) return PB(t.path).size;
        if (typeof t.fd == 'number') return CB(t.fd).size;
      }
      throw new Error(`Body Length computation failed for ${t}`);
    };
  });
var ft,
  Fh = f(() => {
    Nu();
    ft = (t) =>
      t instanceof Uint8Array
        ? t
        : typeof t == 'string'
          ? $e(t)
          : ArrayBuffer.isView(t)
            ? new Uint8Array(t.buffer, t.byteOffset, t.byteLength / Uint8Array.BYTES_PER_ELEMENT)
            : new Uint8Array(t);
  });
function Fr(t, e) {
  if (e === void 0) {
    e = 0;
    for (const o of t) e += o.byteLength;
  }
  let r = new Uint8Array(e),
    n = 0;
  for (const o of t) r.set(o, n), (n += o.byteLength);
  return r;
}
var ca = f(() => {});
var qu,
  Uh,
  Bh = f(() => {
    z();
    (qu = (t, e) => (r, n) => async (o) => {
      const { response: s } = await r(o);
      try {
        const i = await e(s, t);
        return { response: s, output: i };
      } catch (i) {
        if (
          (Object.defineProperty(i, '$response', { value: s, enumerable: !1, writable: !1, configurable: !1 }),
          !('$metadata' in i))
        ) {
          const a =
            'Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.';
          try {
            i.message +=
              `
  ` + a;
          } catch {
            !n.logger || n.logger?.constructor?.name === 'NoOpLogger' ? console.warn(a) : n.logger?.warn?.(a);
          }
          typeof i.$responseBodyText < 'u' && i.$response && (i.$response.body = i.$responseBodyText);
          try {
            if (Fe.isInstance(s)) {
              const { headers: c = {} } = s,
                u = Object.entries(c);
              i.$metadata = {
                httpStatusCode: s.statusCode,
                requestId: Uh(/^x-[\w-]+-request-?id$/, u),
                extendedRequestId: Uh(/^x-[\w-]+-id-2$/, u),
                cfId: Uh(/^x-[\w-]+-cf-id$/, u),
              };
            }
          } catch {}
        }
        throw i;
      }
    }),
      (Uh = (t, e) => (e.find(([r]) => r.match(t)) || [void 0, void 0])[1]);
  });
var $t,
  ua = f(() => {
    $t = class t extends Error {
      name = 'ProviderError';
      tryNextLink;
      constructor(e, r = !0) {
        let n,
          o = !0;
        typeof r == 'boolean'
          ? ((n = void 0), (o = r))
          : r != null && typeof r == 'object' && ((n = r.logger), (o = r.tryNextLink ?? !0)),
          super(e),
          (this.tryNextLink = o),
          Object.setPrototypeOf(this, t.prototype),
          n?.debug?.(`@smithy/property-provider ${o ? '->' : '(!)'} ${e}`);
      }
      static from(e, r = !0) {
        return Object.assign(new this(e.message, r), e);
      }
    };
  });
var Jn,
  Wu = f(() => {
    ua();
    Jn = class t extends $t {
      name = 'CredentialsProviderError';
      constructor(e, r = !0) {
        super(e, r), Object.setPrototypeOf(this, t.prototype);
      }
    };
  });
var Ku,
  j_ = f(() => {
    ua();
    Ku = class t extends $t {
      name = 'TokenProviderError';
      constructor(e, r = !0) {
        super(e, r), Object.setPrototypeOf(this, t.prototype);
      }
    };
  });
var Xu,
  Hh = f(() => {
    ua();
    Xu =
      (...t) =>
      async () => {
        if (t.length === 0) throw new $t('No providers in chain');
        let e;
        for (const r of t)
          try {
            return await r();
          } catch (n) {
            if (((e = n), n?.tryNextLink)) continue;
            throw n;
          }
        throw e;
      };
  });
var Yu,
  jh = f(() => {
    Yu = (t) => () => Promise.resolve(t);
  });
var Fs,
  Ju = f(() => {
    Fs = (t, e, r) => {
      let n,
        o,
        s,
        i = !1,
        a = async () => {
          o || (o = t());
          try {
            (n = await o), (s = !0), (i = !1);
          } finally {
            o = void 0;
          }
          return n;
        };
      return e === void 0
        ? async (c) => ((!s || c?.forceRefresh) && (n = await a()), n)
        : async (c) => (
            (!s || c?.forceRefresh) && (n = await a()), i ? n : r && !r(n) ? ((i = !0), n) : (e(n) && (await a()), n)
          );
    };
  });
var Ue,
  Qu = f(() => {
    Ue = (t, e, r) => {
      if (e in t) {
        if (t[e] === 'true') return !0;
        if (t[e] === 'false') return !1;
        throw new Error(`Cannot load ${r} "${e}". Expected "true" or "false", got ${t[e]}.`);
      }
    };
  });
var V_,
  Z_ = f(() => {
    V_ = (t, e, r) => {
      if (!(e in t)) return;
      const n = parseInt(t[e], 10);
      if (Number.isNaN(n)) throw new TypeError(`Cannot load ${r} '${e}'. Expected number, got '${t[e]}'.`);
      return n;
    };
  });
var Oe,
  el = f(() => {
    ((t) => {
      (t.ENV = 'env'), (t.CONFIG = 'shared config entry');
    })(Oe || (Oe = {}));
  });
import { homedir as NB } from 'node:os';
import { sep as OB } from 'node:path';
var Vh,
  kB,
  Ur,
  Us = f(() => {
    (Vh = {}),
      (kB = () => (process && process.geteuid ? `${process.geteuid()}` : 'DEFAULT')),
      (Ur = () => {
        const { HOME: t, USERPROFILE: e, HOMEPATH: r, HOMEDRIVE: n = `C:${OB}` } = process.env;
        if (t) return t;
        if (e) return e;
        if (r) return `${n}${r}`;
        const o = kB();
        return (Vh[o] || (Vh[o] = NB()), Vh[o]);
      });
  });
var Zh,
  Gh,
  tl,
  qh = f(() => {
    (Zh = 'AWS_PROFILE'), (Gh = 'default'), (tl = (t) => t.profile || process.env[Zh] || Gh);
  });
import { createHash as $B } from 'node:crypto';
import { join as MB } from 'node:path';
var rl,
  Wh = f(() => {
    Us();
    rl = (t) => {
      const r = $B('sha1').update(t).digest('hex');
      return MB(Ur(), '.aws', 'sso', 'cache', `${r}.json`);
    };
  });
import { readFile as DB } from 'node:fs/promises';
var la,
  G_,
  Kh = f(() => {
    Wh();
    (la = {}),
      (G_ = async (t) => {
        if (la[t]) return la[t];
        const e = rl(t),
          r = await DB(e, 'utf8');
        return JSON.parse(r);
      });
  });
var Br,
  q_ = f(() => {
    Br = '.';
  });
var Xh,
  W_,
  K_ = f(() => {
    (Xh = _e(qt())),
      (W_ = (t) =>
        Object.entries(t)
          .filter(([e]) => {
            const r = e.indexOf('.');
            return r === -1 ? !1 : Object.values(Xh.IniSectionType).includes(e.substring(0, r));
          })
          .reduce(
            (e, [r, n]) => {
              const o = r.indexOf('.'),
                s = r.substring(0, o) === Xh.IniSectionType.PROFILE ? r.substring(o + 1) : r;
              return ((e[s] = n), e);
            },
            { ...(t.default && { default: t.default }) },
          ));
  });
import { join as zB } from 'node:path';
var LB,
  nl,
  Yh = f(() => {
    Us();
    (LB = 'AWS_CONFIG_FILE'), (nl = () => process.env[LB] || zB(Ur(), '.aws', 'config'));
  });
import { join as FB } from 'node:path';
var UB,
  X_,
  Y_ = f(() => {
    Us();
    (UB = 'AWS_SHARED_CREDENTIALS_FILE'), (X_ = () => process.env[UB] || FB(Ur(), '.aws', 'credentials'));
  });
var J_,
  BB,
  HB,
  da,
  Jh = f(() => {
    (J_ = _e(qt())),
      (BB = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/),
      (HB = ['__proto__', 'profile __proto__']),
      (da = (t) => {
        let e = {},
          r,
          n;
        for (const o of t.split(/\r?\n/)) {
          const s = o.split(/(^|\s)[;#]/)[0].trim();
          if (s[0] === '[' && s[s.length - 1] === ']') {
            (r = void 0), (n = void 0);
            const a = s.substring(1, s.length - 1),
              c = BB.exec(a);
            if (c) {
              const [, u, , l] = c;
              Object.values(J_.IniSectionType).includes(u) && (r = [u, l].join('.'));
            } else r = a;
            if (HB.includes(a)) throw new Error(`Found invalid profile name "${a}"`);
          } else if (r) {
            const a = s.indexOf('=');
            if (![0, -1].includes(a)) {
              const [c, u] = [s.substring(0, a).trim(), s.substring(a + 1).trim()];
              if (u === '') n = c;
              else {
                n && o.trimStart() === o && (n = void 0), (e[r] = e[r] || {});
                const l = n ? [n, c].join('.') : c;
                e[r][l] = u;
              }
            }
          }
        }
        return e;
      });
  });
import { readFile as jB } from 'node:fs/promises';
var Qh,
  fa,
  Vo,
  pa = f(() => {
    (Qh = {}),
      (fa = {}),
      (Vo = (t, e) => (fa[t] !== void 0 ? fa[t] : ((!Qh[t] || e?.ignoreCache) && (Qh[t] = jB(t, 'utf8')), Qh[t])));
  });
import { join as Q_ } from 'node:path';
var eA,
  Bs,
  ol = f(() => {
    K_();
    Yh();
    Y_();
    Us();
    Jh();
    pa();
    (eA = () => ({})),
      (Bs = async (t = {}) => {
        let { filepath: e = X_(), configFilepath: r = nl() } = t,
          n = Ur(),
          o = '~/',
          s = e;
        e.startsWith(o) && (s = Q_(n, e.slice(2)));
        let i = r;
        r.startsWith(o) && (i = Q_(n, r.slice(2)));
        const a = await Promise.all([
          Vo(i, { ignoreCache: t.ignoreCache }).then(da).then(W_).catch(eA),
          Vo(s, { ignoreCache: t.ignoreCache }).then(da).catch(eA),
        ]);
        return { configFile: a[0], credentialsFile: a[1] };
      });
  });
var tA,
  rA,
  nA = f(() => {
    (tA = _e(qt())),
      (rA = (t) =>
        Object.entries(t)
          .filter(([e]) => e.startsWith(tA.IniSectionType.SSO_SESSION + '.'))
          .reduce((e, [r, n]) => ({ ...e, [r.substring(r.indexOf('.') + 1)]: n }), {}));
  });
var VB,
  oA,
  sA = f(() => {
    Yh();
    nA();
    Jh();
    pa();
    (VB = () => ({})),
      (oA = async (t = {}) =>
        Vo(t.configFilepath ?? nl())
          .then(da)
          .then(rA)
          .catch(VB));
  });
var iA,
  aA = f(() => {
    iA = (...t) => {
      const e = {};
      for (const r of t) for (const [n, o] of Object.entries(r)) e[n] !== void 0 ? Object.assign(e[n], o) : (e[n] = o);
      return e;
    };
  });
var cA,
  uA = f(() => {
    ol();
    aA();
    cA = async (t) => {
      const e = await Bs(t);
      return iA(e.configFile, e.credentialsFile);
    };
  });
var lA,
  dA = f(() => {
    Kh();
    pa();
    lA = {
      getFileRecord() {
        return fa;
      },
      interceptFile(t, e) {
        fa[t] = Promise.resolve(e);
      },
      getTokenRecord() {
        return la;
      },
      interceptToken(t, e) {
        la[t] = e;
      },
    };
  });
function sl(t) {
  try {
    const e = new Set(Array.from(t.match(/([A-Z_]){3,}/g) ?? []));
    return (e.delete('CONFIG'), e.delete('CONFIG_PREFIX_SEPARATOR'), e.delete('ENV'), [...e].join(', '));
  } catch {
    return t;
  }
}
var eg = f(() => {});
var fA,
  pA = f(() => {
    Wu();
    eg();
    fA = (t, e) => async () => {
      try {
        const r = t(process.env, e);
        if (r === void 0) throw new Error();
        return r;
      } catch (r) {
        throw new Jn(r.message || `Not found in ENV: ${sl(t.toString())}`, { logger: e?.logger });
      }
    };
  });
var mA,
  hA = f(() => {
    Wu();
    qh();
    ol();
    eg();
    mA =
      (t, { preferredFile: e = 'config', ...r } = {}) =>
      async () => {
        const n = tl(r),
          { configFile: o, credentialsFile: s } = await Bs(r),
          i = s[n] || {},
          a = o[n] || {},
          c = e === 'config' ? { ...i, ...a } : { ...a, ...i };
        try {
          const l = t(c, e === 'config' ? o : s);
          if (l === void 0) throw new Error();
          return l;
        } catch (u) {
          throw new Jn(u.message || `Not found in config files w/ profile [${n}]: ${sl(t.toString())}`, {
            logger: r.logger,
          });
        }
      };
  });
var ZB,
  il,
  tg = f(() => {
    jh();
    (ZB = (t) => typeof t == 'function'), (il = (t) => (ZB(t) ? async () => await t() : Yu(t)));
  });
var L,
  rg = f(() => {
    Hh();
    Ju();
    pA();
    hA();
    tg();
    L = ({ environmentVariableSelector: t, configFileSelector: e, default: r }, n = {}) => {
      const { signingName: o, logger: s } = n;
      return Fs(Xu(fA(t, { signingName: o, logger: s }), mA(e, n), il(r)));
    };
  });
var al,
  cl,
  gA,
  Hr,
  yA,
  SA = f(() => {
    Qu();
    el();
    (al = 'AWS_USE_DUALSTACK_ENDPOINT'),
      (cl = 'use_dualstack_endpoint'),
      (gA = !1),
      (Hr = {
        environmentVariableSelector: (t) => Ue(t, al, Oe.ENV),
        configFileSelector: (t) => Ue(t, cl, Oe.CONFIG),
        default: !1,
      }),
      (yA = {
        environmentVariableSelector: (t) => Ue(t, al, Oe.ENV),
        configFileSelector: (t) => Ue(t, cl, Oe.CONFIG),
        default: void 0,
      });
  });
var ul,
  ll,
  bA,
  jr,
  xA,
  EA = f(() => {
    Qu();
    el();
    (ul = 'AWS_USE_FIPS_ENDPOINT'),
      (ll = 'use_fips_endpoint'),
      (bA = !1),
      (jr = {
        environmentVariableSelector: (t) => Ue(t, ul, Oe.ENV),
        configFileSelector: (t) => Ue(t, ll, Oe.CONFIG),
        default: !1,
      }),
      (xA = {
        environmentVariableSelector: (t) => Ue(t, ul, Oe.ENV),
        configFileSelector: (t) => Ue(t, ll, Oe.CONFIG),
        default: void 0,
      });
  });
var Zo,
  Qn,
  eo,
  wA,
  _A,
  dl = f(() => {
    (Zo = (t, e) => {
      const r = [];
      if ((t && r.push(t), e)) for (const n of e) r.push(n);
      return r;
    }),
      (Qn = (t, e) => `${t || 'anonymous'}${e && e.length > 0 ? ` (a.k.a. ${e.join(',')})` : ''}`),
      (eo = () => {
        let t = [],
          e = [],
          r = !1,
          n = new Set(),
          o = (d) =>
            d.sort((p, m) => wA[m.step] - wA[p.step] || _A[m.priority || 'normal'] - _A[p.priority || 'normal']),
          s = (d) => {
            let p = !1,
              m = (h) => {
                const y = Zo(h.name, h.aliases);
                if (y.includes(d)) {
                  p = !0;
                  for (const S of y) n.delete(S);
                  return !1;
                }
                return !0;
              };
            return ((t = t.filter(m)), (e = e.filter(m)), p);
          },
          i = (d) => {
            let p = !1,
              m = (h) => {
                if (h.middleware === d) {
                  p = !0;
                  for (const y of Zo(h.name, h.aliases)) n.delete(y);
                  return !1;
                }
                return !0;
              };
            return ((t = t.filter(m)), (e = e.filter(m)), p);
          },
          a = (d) => (
            t.forEach((p) => {
              d.add(p.middleware, { ...p });
            }),
            e.forEach((p) => {
              d.addRelativeTo(p.middleware, { ...p });
            }),
            d.identifyOnResolve?.(l.identifyOnResolve()),
            d
          ),
          c = (d) => {
            const p = [];
            return (
              d.before.forEach((m) => {
                m.before.length === 0 && m.after.length === 0 ? p.push(m) : p.push(...c(m));
              }),
              p.push(d),
              d.after.reverse().forEach((m) => {
                m.before.length === 0 && m.after.length === 0 ? p.push(m) : p.push(...c(m));
              }),
              p
            );
          },
          u = (d = !1) => {
            const p = [],
              m = [],
              h = {};
            return (
              t.forEach((S) => {
                const b = { ...S, before: [], after: [] };
                for (const w of Zo(b.name, b.aliases)) h[w] = b;
                p.push(b);
              }),
              e.forEach((S) => {
                const b = { ...S, before: [], after: [] };
                for (const w of Zo(b.name, b.aliases)) h[w] = b;
                m.push(b);
              }),
              m.forEach((S) => {
                if (S.toMiddleware) {
                  const b = h[S.toMiddleware];
                  if (b === void 0) {
                    if (d) return;
                    throw new Error(
                      `${S.toMiddleware} is not found when adding ${Qn(S.name, S.aliases)} middleware ${S.relation} ${S.toMiddleware}`,
                    );
                  }
                  S.relation === 'after' && b.after.push(S), S.relation === 'before' && b.before.push(S);
                }
              }),
              o(p)
                .map(c)
                .reduce((S, b) => (S.push(...b), S), [])
            );
          },
          l = {
            add: (d, p = {}) => {
              const { name: m, override: h, aliases: y } = p,
                S = { step: 'initialize', priority: 'normal', middleware: d, ...p },
                b = Zo(m, y);
              if (b.length > 0) {
                if (b.some((w) => n.has(w))) {
                  if (!h) throw new Error(`Duplicate middleware name '${Qn(m, y)}'`);
                  for (const w of b) {
                    const _ = t.findIndex((R) => R.name === w || R.aliases?.some((K) => K === w));
                    if (_ === -1) continue;
                    const A = t[_];
                    if (A.step !== S.step || S.priority !== A.priority)
                      throw new Error(
                        `"${Qn(A.name, A.aliases)}" middleware with ${A.priority} priority in ${A.step} step cannot be overridden by "${Qn(m, y)}" middleware with ${S.priority} priority in ${S.step} step.`,
                      );
                    t.splice(_, 1);
                  }
                }
                for (const w of b) n.add(w);
              }
              t.push(S);
            },
            addRelativeTo: (d, p) => {
              const { name: m, override: h, aliases: y } = p,
                S = { middleware: d, ...p },
                b = Zo(m, y);
              if (b.length > 0) {
                if (b.some((w) => n.has(w))) {
                  if (!h) throw new Error(`Duplicate middleware name '${Qn(m, y)}'`);
                  for (const w of b) {
                    const _ = e.findIndex((R) => R.name === w || R.aliases?.some((K) => K === w));
                    if (_ === -1) continue;
                    const A = e[_];
                    if (A.toMiddleware !== S.toMiddleware || A.relation !== S.relation)
                      throw new Error(
                        `"${Qn(A.name, A.aliases)}" middleware ${A.relation} "${A.toMiddleware}" middleware cannot be overridden by "${Qn(m, y)}" middleware ${S.relation} "${S.toMiddleware}" middleware.`,
                      );
                    e.splice(_, 1);
                  }
                }
                for (const w of b) n.add(w);
              }
              e.push(S);
            },
            clone: () => a(eo()),
            use: (d) => {
              d.applyToStack(l);
            },
            remove: (d) => (typeof d == 'string' ? s(d) : i(d)),
            removeByTag: (d) => {
              let p = !1,
                m = (h) => {
                  const { tags: y, name: S, aliases: b } = h;
                  if (y && y.includes(d)) {
                    const w = Zo(S, b);
                    for (const _ of w) n.delete(_);
                    return ((p = !0), !1);
                  }
                  return !0;
                };
              return ((t = t.filter(m)), (e = e.filter(m)), p);
            },
            concat: (d) => {
              const p = a(eo());
              return (p.use(d), p.identifyOnResolve(r || p.identifyOnResolve() || (d.identifyOnResolve?.() ?? !1)), p);
            },
            applyToStack: a,
            identify: () =>
              u(!0).map((d) => {
                const p = d.step ?? d.relation + ' ' + d.toMiddleware;
                return Qn(d.name, d.aliases) + ' - ' + p;
              }),
            identifyOnResolve(d) {
              return (typeof d == 'boolean' && (r = d), r);
            },
            resolve: (d, p) => {
              for (const m of u()
                .map((h) => h.middleware)
                .reverse())
                d = m(d, p);
              return (r && console.log(l.identify()), d);
            },
          };
        return l;
      }),
      (wA = { initialize: 5, serialize: 4, build: 3, finalizeRequest: 2, deserialize: 1 }),
      (_A = { high: 3, normal: 2, low: 1 });
  });
var AA,
  vA = f(() => {
    AA = (t) => () => {
      throw new Error(t);
    };
  });
var TA,
  IA = f(() => {
    TA = (t) => () => Promise.reject(t);
  });
var Hs,
  ng = f(() => {
    Hs = () => {
      const t = new WeakSet();
      return (e, r) => {
        if (typeof r == 'object' && r !== null) {
          if (t.has(r)) return '[Circular]';
          t.add(r);
        }
        return r;
      };
    };
  });
var RA,
  CA = f(() => {
    RA = (t) => new Promise((e) => setTimeout(e, t * 1e3));
  });
var fl,
  Mt,
  PA,
  pl = f(() => {
    ng();
    fl = { minDelay: 2, maxDelay: 120 };
    ((t) => {
      (t.ABORTED = 'ABORTED'),
        (t.FAILURE = 'FAILURE'),
        (t.SUCCESS = 'SUCCESS'),
        (t.RETRY = 'RETRY'),
        (t.TIMEOUT = 'TIMEOUT');
    })(Mt || (Mt = {}));
    PA = (t) => {
      if (t.state === Mt.ABORTED) {
        const e = new Error(`${JSON.stringify({ ...t, reason: 'Request was aborted' }, Hs())}`);
        throw ((e.name = 'AbortError'), e);
      } else if (t.state === Mt.TIMEOUT) {
        const e = new Error(`${JSON.stringify({ ...t, reason: 'Waiter has timed out' }, Hs())}`);
        throw ((e.name = 'TimeoutError'), e);
      } else if (t.state !== Mt.SUCCESS) throw new Error(`${JSON.stringify(t, Hs())}`);
      return t;
    };
  });
var NA,
  GB,
  qB,
  WB,
  KB,
  OA = f(() => {
    ng();
    CA();
    pl();
    (NA = async ({ minDelay: t, maxDelay: e, maxWaitTime: r, abortController: n, client: o, abortSignal: s }, i, a) => {
      let c = {},
        [u, l] = [t * 1e3, e * 1e3],
        d = 0,
        p = Date.now() + r * 1e3,
        m = Date.now() + 6e4,
        h = !1;
      for (;;) {
        if (d > 0) {
          const b = WB(u, l, d, p);
          if (n?.signal?.aborted || s?.aborted) {
            const w = 'AbortController signal aborted.';
            return ((c[w] |= 0), (c[w] += 1), { state: Mt.ABORTED, observedResponses: c });
          }
          if (Date.now() + b > p) return { state: Mt.TIMEOUT, observedResponses: c };
          await RA(b / 1e3);
        }
        const { state: y, reason: S } = await a(o, i);
        if (S) {
          const b = qB(S);
          (c[b] |= 0), (c[b] += 1);
        }
        if (y !== Mt.RETRY) return { state: y, reason: S, final: S, observedResponses: c };
        (d += 1), !h && Date.now() >= m && (GB(c, o), (h = !0));
      }
    }),
      (GB = (t = {}, e) => {
        let r = Object.keys(t),
          n = 0,
          o = 0;
        for (const a of r) {
          const c = t[a] | 0;
          (n = Math.max(c, n)), a.startsWith('403:') && (o += c);
        }
        const s = e?.config?.logger,
          i = typeof s?.warn == 'function' && !s.constructor?.name?.includes?.('NoOpLogger') ? s : console;
        (o >= 3 || r[r.length - 1]?.startsWith('403:')) &&
          i.warn('@smithy/util-waiter WARN - 403 status code encountered during waiter polling.');
      }),
      (qB = (t) => {
        const e = t?.$response?.statusCode ?? t?.$metadata?.httpStatusCode;
        return t?.$responseBodyText
          ? `${e ? e + ': ' : ''}Deserialization error for body: ${t.$responseBodyText}`
          : e
            ? t?.$response || t?.message
              ? `${e ?? 'Unknown'}: ${t?.message}`
              : `${e}: OK`
            : String(t?.message ?? JSON.stringify(t, Hs()) ?? 'Unknown');
      }),
      (WB = (t, e, r, n) => {
        const o = Math.log(e / t) / Math.log(2) + 1;
        if (r > o) return e;
        const s = t * 2 ** (r - 1),
          i = Math.min(s, e),
          a = KB(t, i);
        if (Date.now() + a > n) {
          const c = n - Date.now();
          return Math.max(0, c - 500);
        }
        return a;
      }),
      (KB = (t, e) => t + Math.random() * (e - t));
  });
var kA,
  $A = f(() => {
    kA = (t) => {
      if (t.maxWaitTime <= 0) throw new Error('WaiterConfiguration.maxWaitTime must be greater than 0');
      if (t.minDelay <= 0) throw new Error('WaiterConfiguration.minDelay must be greater than 0');
      if (t.maxDelay <= 0) throw new Error('WaiterConfiguration.maxDelay must be greater than 0');
      if (t.maxWaitTime <= t.minDelay)
        throw new Error(
          `WaiterConfiguration.maxWaitTime [${t.maxWaitTime}] must be greater than WaiterConfiguration.minDelay [${t.minDelay}] for this waiter`,
        );
      if (t.maxDelay < t.minDelay)
        throw new Error(
          `WaiterConfiguration.maxDelay [${t.maxDelay}] must be greater than WaiterConfiguration.minDelay [${t.minDelay}] for this waiter`,
        );
    };
  });
var MA,
  DA,
  zA = f(() => {
    OA();
    $A();
    pl();
    (MA = (t) => {
      let e,
        r = new Promise((n) => {
          (e = () => n({ state: Mt.ABORTED })),
            typeof t.addEventListener == 'function' ? t.addEventListener('abort', e) : (t.onabort = e);
        });
      return {
        clearListener() {
          typeof t.removeEventListener == 'function' && t.removeEventListener('abort', e);
        },
        aborted: r,
      };
    }),
      (DA = async (t, e, r) => {
        const n = { ...fl, ...t };
        kA(n);
        const o = [NA(n, e, r)],
          s = [];
        if (t.abortSignal) {
          const { aborted: i, clearListener: a } = MA(t.abortSignal);
          s.push(a), o.push(i);
        }
        if (t.abortController?.signal) {
          const { aborted: i, clearListener: a } = MA(t.abortController.signal);
          s.push(a), o.push(i);
        }
        return Promise.race(o).then((i) => {
          for (const a of s) a();
          return i;
        });
      });
  });
var at,
  LA = f(() => {
    dl();
    at = class {
      config;
      middlewareStack = eo();
      initConfig;
      handlers;
      constructor(e) {
        this.config = e;
        const { protocol: r, protocolSettings: n } = e;
        n && typeof r == 'function' && (e.protocol = new r(n));
      }
      send(e, r, n) {
        let o = typeof r != 'function' ? r : void 0,
          s = typeof r == 'function' ? r : n,
          i = o === void 0 && this.config.cacheMiddleware === !0,
          a;
        if (i) {
          this.handlers || (this.handlers = new WeakMap());
          const c = this.handlers;
          c.has(e.constructor)
            ? (a = c.get(e.constructor))
            : ((a = e.resolveMiddleware(this.middlewareStack, this.config, o)), c.set(e.constructor, a));
        } else delete this.handlers, (a = e.resolveMiddleware(this.middlewareStack, this.config, o));
        if (s)
          a(e)
            .then(
              (c) => s(null, c.output),
              (c) => s(c),
            )
            .catch(() => {});
        else return a(e).then((c) => c.output);
      }
      destroy() {
        this.config?.requestHandler?.destroy?.(), delete this.handlers;
      }
    };
  });
var Kt,
  og = f(() => {
    Kt = (t) => (typeof t == 'function' ? t() : t);
  });
var js,
  ml = f(() => {
    js = (t, e, r, n, o) => ({ name: e, namespace: t, traits: r, input: n, output: o });
  });
var FA,
  sg,
  UA = f(() => {
    z();
    ml();
    (FA = (t) => (e, r) => async (n) => {
      const { response: o } = await e(n),
        { operationSchema: s } = xe(r),
        [, i, a, c, u, l] = s ?? [];
      try {
        const d = await t.protocol.deserializeResponse(js(i, a, c, u, l), { ...t, ...r }, o);
        return { response: o, output: d };
      } catch (d) {
        if (
          (Object.defineProperty(d, '$response', { value: o, enumerable: !1, writable: !1, configurable: !1 }),
          !('$metadata' in d))
        ) {
          const p =
            'Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.';
          try {
            d.message +=
              `
  ` + p;
          } catch {
            !r.logger || r.logger?.constructor?.name === 'NoOpLogger' ? console.warn(p) : r.logger?.warn?.(p);
          }
          typeof d.$responseBodyText < 'u' && d.$response && (d.$response.body = d.$responseBodyText);
          try {
            if (Fe.isInstance(o)) {
              const { headers: m = {}, statusCode: h } = o,
                y = Object.entries(m);
              d.$metadata = {
                httpStatusCode: h,
                requestId: sg(/^x-[\w-]+-request-?id$/, y),
                extendedRequestId: sg(/^x-[\w-]+-id-2$/, y),
                cfId: sg(/^x-[\w-]+-cf-id$/, y),
              };
            }
          } catch {}
        }
        throw d;
      }
    }),
      (sg = (t, e) => (e.find(([r]) => r.match(t)) || [void 0, void 0])[1]);
  });
var BA,
  HA = f(() => {
    z();
    ml();
    BA = (t) => (e, r) => async (n) => {
      const { operationSchema: o } = xe(r),
        [, s, i, a, c, u] = o ?? [],
        l = r.endpointV2 ? async () => Ot(r.endpointV2) : t.endpoint,
        d = await t.protocol.serializeRequest(js(s, i, a, c, u), n.input, { ...t, ...r, endpoint: l });
      return e({ ...n, request: d });
    };
  });
function Vr(t) {
  return {
    applyToStack: (e) => {
      e.add(BA(t), ag), e.add(FA(t), ig), t.protocol.setSerdeContext(t);
    },
  };
}
var ig,
  ag,
  jA = f(() => {
    UA();
    HA();
    (ig = { name: 'deserializerMiddleware', step: 'deserialize', tags: ['DESERIALIZER'], override: !0 }),
      (ag = { name: 'serializerMiddleware', step: 'serialize', tags: ['SERIALIZER'], override: !0 });
  });
var Te,
  to = f(() => {
    Te = class {
      name;
      namespace;
      traits;
      static assign(e, r) {
        return Object.assign(e, r);
      }
      static [Symbol.hasInstance](e) {
        const r = this.prototype.isPrototypeOf(e);
        return !r && typeof e == 'object' && e !== null ? e.symbol === this.symbol : r;
      }
      getName() {
        return this.namespace + '#' + this.name;
      }
    };
  });
var ma,
  VA,
  ZA = f(() => {
    to();
    (ma = class t extends Te {
      static symbol = Symbol.for('@smithy/lis');
      valueSchema;
      symbol = t.symbol;
    }),
      (VA = (t, e, r, n) => Te.assign(new ma(), { name: e, namespace: t, traits: r, valueSchema: n }));
  });
var ha,
  GA,
  qA = f(() => {
    to();
    (ha = class t extends Te {
      static symbol = Symbol.for('@smithy/map');
      keySchema;
      valueSchema;
      symbol = t.symbol;
    }),
      (GA = (t, e, r, n, o) => Te.assign(new ha(), { name: e, namespace: t, traits: r, keySchema: n, valueSchema: o }));
  });
var ga,
  WA,
  KA = f(() => {
    to();
    (ga = class t extends Te {
      static symbol = Symbol.for('@smithy/ope');
      input;
      output;
      symbol = t.symbol;
    }),
      (WA = (t, e, r, n, o) => Te.assign(new ga(), { name: e, namespace: t, traits: r, input: n, output: o }));
  });
var Go,
  XA,
  cg = f(() => {
    to();
    (Go = class t extends Te {
      static symbol = Symbol.for('@smithy/str');
      memberNames;
      memberList;
      symbol = t.symbol;
    }),
      (XA = (t, e, r, n, o) =>
        Te.assign(new Go(), { name: e, namespace: t, traits: r, memberNames: n, memberList: o }));
  });
var ya,
  YA,
  JA = f(() => {
    to();
    cg();
    (ya = class t extends Go {
      static symbol = Symbol.for('@smithy/err');
      ctor;
      symbol = t.symbol;
    }),
      (YA = (t, e, r, n, o, s) =>
        Te.assign(new ya(), { name: e, namespace: t, traits: r, memberNames: n, memberList: o, ctor: null }));
  });
function Cn(t) {
  if (typeof t == 'object') return t;
  if (((t = t | 0), Sa[t])) return Sa[t];
  let e = {},
    r = 0;
  for (const n of [
    'httpLabel',
    'idempotent',
    'idempotencyToken',
    'sensitive',
    'httpPayload',
    'httpResponseCode',
    'httpQueryParams',
  ])
    ((t >> r++) & 1) === 1 && (e[n] = 1);
  return (Sa[t] = e);
}
var Sa,
  ug = f(() => {
    Sa = [];
  });
function xa(t, e) {
  if (t instanceof T) return Object.assign(t, { memberName: e, _isMemberSchema: !0 });
  const r = T;
  return new r(t, e);
}
var ba,
  Ea,
  wa,
  T,
  lg,
  dg,
  QA = f(() => {
    og();
    ug();
    (ba = { it: Symbol.for('@smithy/nor-struct-it'), ns: Symbol.for('@smithy/ns') }),
      (Ea = []),
      (wa = {}),
      (T = class t {
        ref;
        memberName;
        static symbol = Symbol.for('@smithy/nor');
        symbol = t.symbol;
        name;
        schema;
        _isMemberSchema;
        traits;
        memberTraits;
        normalizedTraits;
        constructor(e, r) {
          (this.ref = e), (this.memberName = r);
          let n = [],
            o = e,
            s = e;
          for (this._isMemberSchema = !1; lg(o); ) n.push(o[1]), (o = o[0]), (s = Kt(o)), (this._isMemberSchema = !0);
          if (n.length > 0) {
            this.memberTraits = {};
            for (let i = n.length - 1; i >= 0; --i) {
              const a = n[i];
              Object.assign(this.memberTraits, Cn(a));
            }
          } else this.memberTraits = 0;
          if (s instanceof t) {
            const i = this.memberTraits;
            Object.assign(this, s),
              (this.memberTraits = Object.assign({}, i, s.getMemberTraits(), this.getMemberTraits())),
              (this.normalizedTraits = void 0),
              (this.memberName = r ?? s.memberName);
            return;
          }
          if (
            ((this.schema = Kt(s)),
            dg(this.schema)
              ? ((this.name = `${this.schema[1]}#${this.schema[2]}`), (this.traits = this.schema[3]))
              : ((this.name = this.memberName ?? String(s)), (this.traits = 0)),
            this._isMemberSchema && !r)
          )
            throw new Error(
              `@smithy/core/schema - NormalizedSchema member init ${this.getName(!0)} missing member name.`,
            );
        }
        static [Symbol.hasInstance](e) {
          const r = this.prototype.isPrototypeOf(e);
          return !r && typeof e == 'object' && e !== null ? e.symbol === this.symbol : r;
        }
        static of(e) {
          const r = typeof e == 'function' || (typeof e == 'object' && e !== null);
          if (typeof e == 'number') {
            if (Ea[e]) return Ea[e];
          } else if (typeof e == 'string') {
            if (wa[e]) return wa[e];
          } else if (r && e[ba.ns]) return e[ba.ns];
          const n = Kt(e);
          if (n instanceof t) return n;
          if (lg(n)) {
            const [s, i] = n;
            if (s instanceof t) return (Object.assign(s.getMergedTraits(), Cn(i)), s);
            throw new Error(
              `@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(e, null, 2)}.`,
            );
          }
          const o = new t(n);
          return r ? (e[ba.ns] = o) : typeof n == 'string' ? (wa[n] = o) : typeof n == 'number' ? (Ea[n] = o) : o;
        }
        getSchema() {
          const e = this.schema;
          return Array.isArray(e) && e[0] === 0 ? e[4] : e;
        }
        getName(e = !1) {
          const { name: r } = this;
          return !e && r && r.includes('#') ? r.split('#')[1] : r || void 0;
        }
        getMemberName() {
          return this.memberName;
        }
        isMemberSchema() {
          return this._isMemberSchema;
        }
        isListSchema() {
          const e = this.getSchema();
          return typeof e == 'number' ? e >= 64 && e < 128 : e[0] === 1;
        }
        isMapSchema() {
          const e = this.getSchema();
          return typeof e == 'number' ? e >= 128 && e <= 255 : e[0] === 2;
        }
        isStructSchema() {
          const e = this.getSchema();
          if (typeof e != 'object') return !1;
          const r = e[0];
          return r === 3 || r === -3 || r === 4;
        }
        isUnionSchema() {
          const e = this.getSchema();
          return typeof e != 'object' ? !1 : e[0] === 4;
        }
        isBlobSchema() {
          const e = this.getSchema();
          return e === 21 || e === 42;
        }
        isTimestampSchema() {
          const e = this.getSchema();
          return typeof e == 'number' && e >= 4 && e <= 7;
        }
        isUnitSchema() {
          return this.getSchema() === 'unit';
        }
        isDocumentSchema() {
          return this.getSchema() === 15;
        }
        isStringSchema() {
          return this.getSchema() === 0;
        }
        isBooleanSchema() {
          return this.getSchema() === 2;
        }
        isNumericSchema() {
          return this.getSchema() === 1;
        }
        isBigIntegerSchema() {
          return this.getSchema() === 17;
        }
        isBigDecimalSchema() {
          return this.getSchema() === 19;
        }
        isStreaming() {
          const { streaming: e } = this.getMergedTraits();
          return !!e || this.getSchema() === 42;
        }
        isIdempotencyToken() {
          return !!this.getMergedTraits().idempotencyToken;
        }
        getMergedTraits() {
          return (
            this.normalizedTraits ?? (this.normalizedTraits = { ...this.getOwnTraits(), ...this.getMemberTraits() })
          );
        }
        getMemberTraits() {
          return Cn(this.memberTraits);
        }
        getOwnTraits() {
          return Cn(this.traits);
        }
        getKeySchema() {
          const [e, r] = [this.isDocumentSchema(), this.isMapSchema()];
          if (!e && !r) throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);
          const n = this.getSchema(),
            o = e ? 15 : (n[4] ?? 0);
          return xa([o, 0], 'key');
        }
        getValueSchema() {
          const e = this.getSchema(),
            [r, n, o] = [this.isDocumentSchema(), this.isMapSchema(), this.isListSchema()],
            s = typeof e == 'number' ? 63 & e : e && typeof e == 'object' && (n || o) ? e[3 + e[0]] : r ? 15 : void 0;
          if (s != null) return xa([s, 0], n ? 'value' : 'member');
          throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`);
        }
        getMemberSchema(e) {
          const r = this.getSchema();
          if (this.isStructSchema() && r[4].includes(e)) {
            const n = r[4].indexOf(e),
              o = r[5][n];
            return xa(lg(o) ? o : [o, 0], e);
          }
          if (this.isDocumentSchema()) return xa([15, 0], e);
          throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no member=${e}.`);
        }
        getMemberSchemas() {
          const e = {};
          try {
            for (const [r, n] of this.structIterator()) e[r] = n;
          } catch {}
          return e;
        }
        getEventStreamMember() {
          if (this.isStructSchema()) {
            for (const [e, r] of this.structIterator()) if (r.isStreaming() && r.isStructSchema()) return e;
          }
          return '';
        }
        *structIterator() {
          if (this.isUnitSchema()) return;
          if (!this.isStructSchema()) throw new Error('@smithy/core/schema - cannot iterate non-struct schema.');
          let e = this.getSchema(),
            r = e[4].length,
            n = e[ba.it];
          if (n && r === n.length) {
            yield* n;
            return;
          }
          n = Array(r);
          for (let o = 0; o < r; ++o) {
            const s = e[4][o],
              i = xa([e[5][o], 0], s);
            yield (n[o] = [s, i]);
          }
          e[ba.it] = n;
        }
      });
    (lg = (t) => Array.isArray(t) && t.length === 2), (dg = (t) => Array.isArray(t) && t.length >= 5);
  });
var Vs,
  ev,
  tv,
  rv = f(() => {
    to();
    (Vs = class t extends Te {
      static symbol = Symbol.for('@smithy/sim');
      schemaRef;
      symbol = t.symbol;
    }),
      (ev = (t, e, r, n) => Te.assign(new Vs(), { name: e, namespace: t, traits: n, schemaRef: r })),
      (tv = (t, e, r, n) => Te.assign(new Vs(), { name: e, namespace: t, traits: r, schemaRef: n }));
  });
var nv,
  ov = f(() => {
    nv = {
      BLOB: 21,
      STREAMING_BLOB: 42,
      BOOLEAN: 2,
      STRING: 0,
      NUMERIC: 1,
      BIG_INTEGER: 17,
      BIG_DECIMAL: 19,
      DOCUMENT: 15,
      TIMESTAMP_DEFAULT: 4,
      TIMESTAMP_DATE_TIME: 5,
      TIMESTAMP_HTTP_DATE: 6,
      TIMESTAMP_EPOCH_SECONDS: 7,
      LIST_MODIFIER: 64,
      MAP_MODIFIER: 128,
    };
  });
var fe,
  sv = f(() => {
    fe = class t {
      namespace;
      schemas;
      exceptions;
      static registries = new Map();
      constructor(e, r = new Map(), n = new Map()) {
        (this.namespace = e),
          (this.schemas = r),
          (this.exceptions = n),
          t.registries.has(e) || t.registries.set(e, this);
      }
      static for(e) {
        return t.registries.get(e) ?? new t(e);
      }
      copyFrom(e) {
        const { schemas: r, exceptions: n } = this;
        for (const [o, s] of e.schemas) r.has(o) || r.set(o, s);
        for (const [o, s] of e.exceptions) n.has(o) || n.set(o, s);
      }
      register(e, r) {
        const n = this.normalizeShapeId(e);
        for (const o of [this, t.for(n.split('#')[0])]) o.schemas.has(n) || o.schemas.set(n, r);
      }
      getSchema(e) {
        const r = this.normalizeShapeId(e);
        if (!this.schemas.has(r)) {
          if (!e.includes('#')) {
            const n = '#' + e,
              o = [];
            for (const [s, i] of this.schemas.entries()) s.endsWith(n) && o.push(i);
            if (o.length === 1) return o[0];
          }
          throw new Error(`@smithy/core/schema - schema not found for ${r}`);
        }
        return this.schemas.get(r);
      }
      registerError(e, r) {
        const n = e,
          o = n[1],
          s = o + '#' + n[2];
        r.hasOwnProperty?.('shapeId') || (r.shapeId = s);
        for (const i of [this, t.for(o)])
          !i.schemas.has(s) && !i.exceptions.has(n) && (i.schemas.set(s, n), i.exceptions.set(n, r));
      }
      getErrorCtor(e) {
        const r = e;
        return this.exceptions.has(r) ? this.exceptions.get(r) : t.for(r[1]).exceptions.get(r);
      }
      getBaseException() {
        for (const e of this.exceptions.keys())
          if (Array.isArray(e)) {
            const [, r, n] = e,
              o = r + '#' + n;
            if (o.startsWith('smithy.ts.sdk.synthetic.') && o.endsWith('ServiceException')) return e;
          }
      }
      find(e) {
        for (const r of this.schemas.values()) if (e(r)) return r;
      }
      clear() {
        this.schemas.clear(), this.exceptions.clear();
      }
      normalizeShapeId(e) {
        return e.includes('#') ? e : this.namespace + '#' + e;
      }
    };
  });
var iv = {};
Le(iv, {
  ErrorSchema: () => ya,
  ListSchema: () => ma,
  MapSchema: () => ha,
  NormalizedSchema: () => T,
  OperationSchema: () => ga,
  SCHEMA: () => nv,
  Schema: () => Te,
  SimpleSchema: () => Vs,
  StructureSchema: () => Go,
  TypeRegistry: () => fe,
  deref: () => Kt,
  deserializerMiddlewareOption: () => ig,
  error: () => YA,
  getSchemaSerdePlugin: () => Vr,
  isStaticSchema: () => dg,
  list: () => VA,
  map: () => GA,
  op: () => WA,
  operation: () => js,
  serializerMiddlewareOption: () => ag,
  sim: () => ev,
  simAdapter: () => tv,
  simpleSchemaCacheN: () => Ea,
  simpleSchemaCacheS: () => wa,
  struct: () => XA,
  traitsCache: () => Sa,
  translateTraits: () => Cn,
});
var W = f(() => {
  og();
  jA();
  ZA();
  qA();
  KA();
  ml();
  JA();
  QA();
  to();
  rv();
  cg();
  ov();
  ug();
  sv();
});
function ro(t, e) {
  if (e == null) return e;
  const r = T.of(t);
  if (r.getMergedTraits().sensitive) return fg;
  if (r.isListSchema()) {
    const n = r.getValueSchema();
    if (n.getMergedTraits().sensitive) return fg;
    if (Array.isArray(e)) return e.map((o) => ro(n, o));
  } else if (r.isMapSchema()) {
    const n = r.getValueSchema();
    if (r.getKeySchema().getMergedTraits().sensitive || n.getMergedTraits().sensitive) return fg;
    if (typeof e == 'object') return Object.fromEntries(Object.entries(e).map(([o, s]) => [o, ro(n, s)]));
  } else if (r.isStructSchema() && typeof e == 'object') {
    const n = e,
      o = {};
    for (const [s, i] of r.structIterator()) n[s] != null && (o[s] = ro(i, n[s]));
    return o;
  }
  return e;
}
var fg,
  pg = f(() => {
    W();
    fg = '***SensitiveInformation***';
  });
var mg,
  av,
  pt,
  hg,
  gg = f(() => {
    mg = _e(qt());
    dl();
    pg();
    W();
    (av = Symbol.for('@smithy/op-event-stream')),
      (pt = class {
        middlewareStack = eo();
        schema;
        static classBuilder() {
          return new hg();
        }
        resolveMiddlewareWithContext(
          e,
          r,
          n,
          {
            middlewareFn: o,
            clientName: s,
            commandName: i,
            inputFilterSensitiveLog: a,
            outputFilterSensitiveLog: c,
            smithyContext: u,
            additionalContext: l,
            CommandCtor: d,
          },
        ) {
          for (const R of o.bind(this)(d, e, r, n)) this.middlewareStack.use(R);
          let p = e.concat(this.middlewareStack),
            { logger: m } = r,
            h = l[mg.SMITHY_CONTEXT_KEY],
            y = {
              logger: m,
              clientName: s,
              commandName: i,
              inputFilterSensitiveLog: a,
              outputFilterSensitiveLog: c,
              ...l,
              [mg.SMITHY_CONTEXT_KEY]: {
                ...h,
                commandInstance: this,
                ...u,
                ...(n?.metricsRecorder === void 0 ? {} : { metricsRecorder: n.metricsRecorder }),
                ...(n?.abortSignal === void 0 ? {} : { abortSignal: n.abortSignal }),
              },
            },
            { requestHandler: S } = r,
            b = n ?? {};
          b.metricsRecorder && ((b = { ...b }), delete b.metricsRecorder);
          let w,
            _ = this.schema,
            A = _?.[av];
          if (A !== void 0) w = A;
          else if (_ && Array.isArray(_) && _[0] === 9) {
            const [, , , , R, K] = _;
            w = _[av] = !!(T.of(R).getEventStreamMember() || T.of(K).getEventStreamMember());
          }
          return (w && (b = { isEventStream: w, ...b }), p.resolve((R) => S.handle(R.request, b), y));
        }
      }),
      (hg = class {
        _init = () => {};
        _ep = {};
        _middlewareFn = () => [];
        _commandName = '';
        _clientName = '';
        _additionalContext = {};
        _smithyContext = {};
        _inputFilterSensitiveLog = void 0;
        _outputFilterSensitiveLog = void 0;
        _serializer = null;
        _deserializer = null;
        _operationSchema;
        init(e) {
          this._init = e;
        }
        ep(e) {
          return ((this._ep = e), this);
        }
        m(e) {
          return ((this._middlewareFn = e), this);
        }
        s(e, r, n = {}) {
          return ((this._smithyContext = { service: e, operation: r, ...n }), this);
        }
        c(e = {}) {
          return ((this._additionalContext = e), this);
        }
        n(e, r) {
          return ((this._clientName = e), (this._commandName = r), this);
        }
        f(e = (n) => n, r = (n) => n) {
          return ((this._inputFilterSensitiveLog = e), (this._outputFilterSensitiveLog = r), this);
        }
        ser(e) {
          return ((this._serializer = e), this);
        }
        de(e) {
          return ((this._deserializer = e), this);
        }
        sc(e) {
          return ((this._operationSchema = e), (this._smithyContext.operationSchema = e), this);
        }
        build() {
          let e = this,
            r;
          return (r = class extends pt {
            input;
            static getEndpointParameterInstructions() {
              return e._ep;
            }
            constructor(...[n]) {
              super(), (this.input = n ?? {}), e._init(this), (this.schema = e._operationSchema);
            }
            resolveMiddleware(n, o, s) {
              const i = e._operationSchema,
                a = i?.[4] ?? i?.input,
                c = i?.[5] ?? i?.output;
              return this.resolveMiddlewareWithContext(n, o, s, {
                CommandCtor: r,
                middlewareFn: e._middlewareFn,
                clientName: e._clientName,
                commandName: e._commandName,
                inputFilterSensitiveLog: e._inputFilterSensitiveLog ?? (i ? ro.bind(null, a) : (u) => u),
                outputFilterSensitiveLog: e._outputFilterSensitiveLog ?? (i ? ro.bind(null, c) : (u) => u),
                smithyContext: e._smithyContext,
                additionalContext: e._additionalContext,
              });
            }
            serialize = e._serializer;
            deserialize = e._deserializer;
          });
        }
      });
  });
var cv,
  uv = f(() => {
    cv = '***SensitiveInformation***';
  });
var Zr,
  lv = f(() => {
    Zr = (t, e, r) => {
      for (const [s, i] of Object.entries(t)) {
        const a = async function (u, l, d) {
            const p = new i(u);
            if (typeof l == 'function') this.send(p, l);
            else if (typeof d == 'function') {
              if (typeof l != 'object') throw new Error(`Expected http options but got ${typeof l}`);
              this.send(p, l || {}, d);
            } else return this.send(p, l);
          },
          c = (s[0].toLowerCase() + s.slice(1)).replace(/Command$/, '');
        e.prototype[c] = a;
      }
      const { paginators: n = {}, waiters: o = {} } = r ?? {};
      for (const [s, i] of Object.entries(n))
        e.prototype[s] === void 0 &&
          (e.prototype[s] = function (a = {}, c, ...u) {
            return i({ ...c, client: this }, a, ...u);
          });
      for (const [s, i] of Object.entries(o))
        e.prototype[s] === void 0 &&
          (e.prototype[s] = async function (a = {}, c, ...u) {
            let l = c;
            return (typeof c == 'number' && (l = { maxWaitTime: c }), i({ ...l, client: this }, a, ...u));
          });
    };
  });
var Xt,
  qo,
  yg = f(() => {
    (Xt = class t extends Error {
      static shapeId = 'smithy.ts.sdk.synthetic.nonamespace.client#ServiceException';
      $fault;
      $response;
      $retryable;
      $metadata;
      constructor(e) {
        super(e.message),
          Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype),
          (this.name = e.name),
          (this.$fault = e.$fault),
          (this.$metadata = e.$metadata);
      }
      static isInstance(e) {
        if (!e) return !1;
        const r = e;
        return (
          t.prototype.isPrototypeOf(r) ||
          (!!r.$fault && !!r.$metadata && (r.$fault === 'client' || r.$fault === 'server'))
        );
      }
      static [Symbol.hasInstance](e) {
        if (!e) return !1;
        const r = e;
        if (this === t) return t.isInstance(e);
        if (t.isInstance(e)) {
          if (this.prototype.isPrototypeOf(e)) return !0;
          let n = Object.hasOwn(this, 'shapeId') ? this.shapeId : void 0,
            o = !1;
          if (n) {
            let i = Object.getPrototypeOf(r);
            for (; i && i !== Object.prototype; ) {
              const a = i.constructor,
                c = a !== t && Object.hasOwn(a, 'shapeId') ? a?.shapeId : void 0;
              if (c && ((o = !0), c === n)) return !0;
              i = Object.getPrototypeOf(i);
            }
          }
          if (n && o) return !1;
          const s = this.name;
          if (s && s.length >= 6) {
            if (r.name === s) return !0;
            let i = Object.getPrototypeOf(r);
            for (; i && i !== Object.prototype; ) {
              const a = i.constructor?.name;
              if (a && a !== 'Error' && a === s) return !0;
              i = Object.getPrototypeOf(i);
            }
          }
        }
        return !1;
      }
    }),
      (qo = (t, e = {}) => {
        Object.entries(e)
          .filter(([, n]) => n !== void 0)
          .forEach(([n, o]) => {
            (t[n] == null || t[n] === '') && (t[n] = o);
          });
        const r = t.message || t.Message || 'UnknownError';
        return ((t.message = r), delete t.Message, t);
      });
  });
var Sg,
  dv,
  XB,
  fv = f(() => {
    yg();
    (Sg = ({ output: t, parsedBody: e, exceptionCtor: r, errorCode: n }) => {
      const o = XB(t),
        s = o.httpStatusCode ? o.httpStatusCode + '' : void 0,
        i = new r({ name: e?.code || e?.Code || n || s || 'UnknownError', $fault: 'client', $metadata: o });
      throw qo(i, e);
    }),
      (dv =
        (t) =>
        ({ output: e, parsedBody: r, errorCode: n }) => {
          Sg({ output: e, parsedBody: r, exceptionCtor: t, errorCode: n });
        }),
      (XB = (t) => ({
        httpStatusCode: t.statusCode,
        requestId: t.headers['x-amzn-requestid'] ?? t.headers['x-amzn-request-id'] ?? t.headers['x-amz-request-id'],
        extendedRequestId: t.headers['x-amz-id-2'],
        cfId: t.headers['x-amz-cf-id'],
      }));
  });
var Gr,
  pv = f(() => {
    Gr = (t) => {
      switch (t) {
        case 'standard':
          return { retryMode: 'standard', connectionTimeout: 3100 };
        case 'in-region':
          return { retryMode: 'standard', connectionTimeout: 1100 };
        case 'cross-region':
          return { retryMode: 'standard', connectionTimeout: 3100 };
        case 'mobile':
          return { retryMode: 'standard', connectionTimeout: 3e4 };
        default:
          return {};
      }
    };
  });
var mv,
  qr,
  hv = f(() => {
    (mv = !1),
      (qr = (t) => {
        t && !mv && parseInt(t.substring(1, t.indexOf('.'))) < 16 && (mv = !0);
      });
  });
var Wo,
  gv,
  hl,
  gl,
  bg = f(() => {
    z();
    (Wo = _e(qt())),
      (gv = Object.values(Wo.AlgorithmId)),
      (hl = (t) => {
        const e = [];
        for (const r in Wo.AlgorithmId) {
          if (!I(Wo.AlgorithmId, r)) continue;
          const n = Wo.AlgorithmId[r];
          t[n] !== void 0 && e.push({ algorithmId: () => n, checksumConstructor: () => t[n] });
        }
        for (const [r, n] of Object.entries(t.checksumAlgorithms ?? {}))
          e.push({ algorithmId: () => r, checksumConstructor: () => n });
        return {
          addChecksumAlgorithm(r) {
            t.checksumAlgorithms = t.checksumAlgorithms ?? {};
            const n = r.algorithmId(),
              o = r.checksumConstructor();
            gv.includes(n) ? (t.checksumAlgorithms[n.toUpperCase()] = o) : (t.checksumAlgorithms[n] = o), e.push(r);
          },
          checksumAlgorithms() {
            return e;
          },
        };
      }),
      (gl = (t) => {
        const e = {};
        return (
          t.checksumAlgorithms().forEach((r) => {
            const n = r.algorithmId();
            gv.includes(n) && (e[n] = r.checksumConstructor());
          }),
          e
        );
      });
  });
var yl,
  Sl,
  xg = f(() => {
    (yl = (t) => ({
      setRetryStrategy(e) {
        t.retryStrategy = e;
      },
      retryStrategy() {
        return t.retryStrategy;
      },
    })),
      (Sl = (t) => {
        const e = {};
        return ((e.retryStrategy = t.retryStrategy()), e);
      });
  });
var fr,
  yv,
  Wr,
  Sv = f(() => {
    bg();
    xg();
    (fr = (t) => Object.assign(hl(t), yl(t))), (yv = fr), (Wr = (t) => Object.assign(gl(t), Sl(t)));
  });
var bv,
  xv = f(() => {
    bv = (t) => (Array.isArray(t) ? t : [t]);
  });
var Ko,
  Ev = f(() => {
    z();
    Ko = (t) => {
      const e = '#text';
      for (const r in t)
        I(t, r) &&
          (t[r][e] !== void 0 ? (t[r] = t[r][e]) : typeof t[r] == 'object' && t[r] !== null && (t[r] = Ko(t[r])));
      return t;
    };
  });
var wv,
  _v = f(() => {
    wv = (t) => t != null;
  });
var Et,
  Av = f(() => {
    Et = class {
      trace() {}
      debug() {}
      info() {}
      warn() {}
      error() {}
    };
  });
function Eg(t, e, r) {
  let n, o, s;
  if (typeof e > 'u' && typeof r > 'u') (n = {}), (s = t);
  else {
    if (((n = t), typeof e == 'function')) return ((o = e), (s = r), YB(n, o, s));
    s = e;
  }
  for (const i in s)
    if (I(s, i)) {
      if (!Array.isArray(s[i])) {
        n[i] = s[i];
        continue;
      }
      Iv(n, null, s, i);
    }
  return n;
}
var vv,
  Tv,
  YB,
  Iv,
  JB,
  QB,
  Rv = f(() => {
    z();
    (vv = (t) => {
      const e = {};
      for (const [r, n] of Object.entries(t || {})) e[r] = [, n];
      return e;
    }),
      (Tv = (t, e) => {
        const r = {};
        for (const n in e) I(e, n) && Iv(r, t, e, n);
        return r;
      }),
      (YB = (t, e, r) =>
        Eg(
          t,
          Object.entries(r).reduce(
            (n, [o, s]) => (
              Array.isArray(s) ? (n[o] = s) : typeof s == 'function' ? (n[o] = [e, s()]) : (n[o] = [e, s]), n
            ),
            {},
          ),
        )),
      (Iv = (t, e, r, n) => {
        if (e !== null) {
          let i = r[n];
          typeof i == 'function' && (i = [, i]);
          const [a = JB, c = QB, u = n] = i;
          ((typeof a == 'function' && a(e[u])) || (typeof a != 'function' && a)) && (t[n] = c(e[u]));
          return;
        }
        const [o, s] = r[n];
        if (typeof s == 'function') {
          let i,
            a = o === void 0 && (i = s()) != null,
            c = (typeof o == 'function' && !!o(void 0)) || (typeof o != 'function' && !!o);
          a ? (t[n] = i) : c && (t[n] = s());
        } else {
          const i = o === void 0 && s != null,
            a = (typeof o == 'function' && !!o(s)) || (typeof o != 'function' && !!o);
          (i || a) && (t[n] = s);
        }
      }),
      (JB = (t) => t != null),
      (QB = (t) => t);
  });
var Cv,
  Pv,
  Nv = f(() => {
    (Cv = (t) => {
      if (t !== t) return 'NaN';
      switch (t) {
        case 1 / 0:
          return 'Infinity';
        case -1 / 0:
          return '-Infinity';
        default:
          return t;
      }
    }),
      (Pv = (t) => t.toISOString().replace('.000Z', 'Z'));
  });
var bl,
  Ov = f(() => {
    z();
    bl = (t) => {
      if (t == null) return {};
      if (Array.isArray(t)) return t.filter((e) => e != null).map(bl);
      if (typeof t == 'object') {
        const e = {};
        for (const r in t) I(t, r) && t[r] != null && (e[r] = bl(t[r]));
        return e;
      }
      return t;
    };
  });
function Kr(t, e, r, n) {
  return (s, i, a, c, u = {}) => {
    const l = Object.assign({}, t, s);
    return pt
      .classBuilder()
      .ep(l)
      .m(function (d, p, m, h) {
        const y = i.call(this, d, p, m, h);
        return (y.unshift(n(m, d.getEndpointParameterInstructions())), y);
      })
      .s(e, a, u)
      .n(r, a.charAt(0).toUpperCase() + a.slice(1) + 'Command')
      .sc(c)
      .build();
  };
}
var kv = f(() => {
  gg();
});
var xl = {};
Le(xl, {
  AlgorithmId: () => Wo.AlgorithmId,
  Client: () => at,
  Command: () => pt,
  NoOpLogger: () => Et,
  SENSITIVE_STRING: () => cv,
  ServiceException: () => Xt,
  WaiterState: () => Mt,
  _json: () => bl,
  checkExceptions: () => PA,
  constructStack: () => eo,
  convertMap: () => vv,
  createAggregatedClient: () => Zr,
  createWaiter: () => DA,
  decorateServiceException: () => qo,
  emitWarningIfUnsupportedVersion: () => qr,
  getArrayIfSingleItem: () => bv,
  getChecksumConfiguration: () => hl,
  getDefaultClientConfiguration: () => yv,
  getDefaultExtensionConfiguration: () => fr,
  getRetryConfiguration: () => yl,
  getSmithyContext: () => xe,
  getValueFromTextNode: () => Ko,
  invalidFunction: () => AA,
  invalidProvider: () => TA,
  isSerializableHeaderValue: () => wv,
  loadConfigsForDefaultMode: () => Gr,
  makeBuilder: () => Kr,
  map: () => Eg,
  normalizeProvider: () => he,
  resolveChecksumRuntimeConfig: () => gl,
  resolveDefaultRuntimeConfig: () => Wr,
  resolveRetryRuntimeConfig: () => Sl,
  schemaLogFilter: () => ro,
  serializeDateTime: () => Pv,
  serializeFloat: () => Cv,
  take: () => Tv,
  throwDefaultError: () => Sg,
  waiterServiceDefaults: () => fl,
  withBaseException: () => dv,
});
var D = f(() => {
  dl();
  z();
  z();
  vA();
  IA();
  zA();
  pl();
  LA();
  gg();
  uv();
  lv();
  fv();
  pv();
  hv();
  yg();
  Sv();
  bg();
  xg();
  xv();
  Ev();
  _v();
  Av();
  Rv();
  pg();
  Nv();
  Ov();
  kv();
});
var $v,
  Mv = f(() => {
    D();
    $v = (t) => {
      const { tls: e, endpoint: r, urlParser: n, useDualstackEndpoint: o } = t;
      return Object.assign(t, {
        tls: e ?? !0,
        endpoint: he(typeof r == 'string' ? n(r) : r),
        isCustomEndpoint: !0,
        useDualstackEndpoint: he(o ?? !1),
      });
    };
  });
var Dv,
  zv = f(() => {
    Dv = async (t) => {
      const { tls: e = !0 } = t,
        r = await t.region();
      if (!new RegExp(/^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]{0,61}[a-zA-Z0-9])$/).test(r))
        throw new Error('Invalid region in client config');
      const o = await t.useDualstackEndpoint(),
        s = await t.useFipsEndpoint(),
        { hostname: i } = (await t.regionInfoProvider(r, { useDualstackEndpoint: o, useFipsEndpoint: s })) ?? {};
      if (!i) throw new Error('Cannot resolve hostname from client config');
      return t.urlParser(`${e ? 'https:' : 'http:'}//${i}`);
    };
  });
var Lv,
  Fv = f(() => {
    D();
    zv();
    Lv = (t) => {
      const e = he(t.useDualstackEndpoint ?? !1),
        { endpoint: r, useFipsEndpoint: n, urlParser: o, tls: s } = t;
      return Object.assign(t, {
        tls: s ?? !0,
        endpoint: r
          ? he(typeof r == 'string' ? o(r) : r)
          : () => Dv({ ...t, useDualstackEndpoint: e, useFipsEndpoint: n }),
        isCustomEndpoint: !!r,
        useDualstackEndpoint: e,
      });
    };
  });
var Uv,
  wg,
  _g,
  Bv,
  Hv,
  jv,
  Vv,
  Zv,
  Gv,
  Ag = f(() => {
    (Uv = 'AWS_EXECUTION_ENV'),
      (wg = 'AWS_REGION'),
      (_g = 'AWS_DEFAULT_REGION'),
      (Bv = 'AWS_EC2_METADATA_DISABLED'),
      (Hv = ['in-region', 'cross-region', 'mobile', 'standard', 'legacy']),
      (jv = '/latest/meta-data/placement/region'),
      (Vv = '/latest/api/token'),
      (Zv = 'x-aws-ec2-metadata-token'),
      (Gv = 'x-aws-ec2-metadata-token-ttl-seconds');
  });
var qv,
  e2,
  Xv,
  El,
  Wv,
  t2,
  Kv,
  vg = f(() => {
    Ag();
    (qv = 1e3),
      (e2 = 6e4),
      (Xv = 0),
      (El = async () => {
        if (!process.env[Bv] && !(Date.now() < Xv))
          try {
            const t = t2(),
              e = (await Kv({ ...t, path: Vv, method: 'PUT', headers: { [Gv]: '21600' } })).toString();
            return (await Kv({ ...t, path: jv, method: 'GET', headers: { [Zv]: e } })).toString().trim() || Wv();
          } catch {
            return Wv();
          }
      }),
      (Wv = () => {
        Xv = Date.now() + e2;
      }),
      (t2 = () => {
        const t = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
        if (t) {
          const e = new URL(t);
          return { hostname: e.hostname.replace(/^\[(.+)]$/, '$1'), port: e.port ? Number(e.port) : void 0 };
        }
        return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === 'IPv6'
          ? { hostname: 'fd00:ec2::254' }
          : { hostname: '169.254.169.254' };
      }),
      (Kv = async (t) => {
        const { request: e } = await import('node:http');
        return new Promise((r, n) => {
          const o = e({
            hostname: t.hostname,
            port: t.port,
            path: t.path,
            method: t.method,
            headers: t.headers,
            timeout: qv,
            signal: AbortSignal.timeout(qv),
          });
          o.on('error', (s) => {
            n(s), o.destroy();
          }),
            o.on('timeout', () => {
              n(new Error('TimeoutError from instance metadata service')), o.destroy();
            }),
            o.on('response', (s) => {
              const { statusCode: i = 400 } = s;
              if (i < 200 || i >= 300) {
                n(
                  Object.assign(new Error('Error response received from instance metadata service'), { statusCode: i }),
                ),
                  o.destroy();
                return;
              }
              const a = [];
              s.on('data', (c) => a.push(c)),
                s.on('end', () => {
                  r(Buffer.concat(a)), o.destroy();
                });
            }),
            o.end();
        });
      });
  });
var Zs,
  Gs,
  Ke,
  mt,
  Tg = f(() => {
    vg();
    (Zs = 'AWS_REGION'),
      (Gs = 'region'),
      (Ke = {
        environmentVariableSelector: (t) => t[Zs],
        configFileSelector: (t) => t[Gs],
        default: async () => {
          const t = await El();
          if (t) return t;
          throw new Error('Region is missing');
        },
      }),
      (mt = { preferredFile: 'credentials' });
  });
var Yv,
  Jv,
  Qv = f(() => {
    z();
    (Yv = new Set()),
      (Jv = (t, e = dr) => {
        if (!Yv.has(t) && !e(t))
          if (t === '*')
            console.warn(
              '@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.',
            );
          else throw new Error(`Region not accepted: region="${t}" is not a valid hostname component.`);
        else Yv.add(t);
      });
  });
var wl,
  Ig = f(() => {
    wl = (t) => typeof t == 'string' && (t.startsWith('fips-') || t.endsWith('-fips'));
  });
var e0,
  t0 = f(() => {
    Ig();
    e0 = (t) =>
      wl(t)
        ? ['fips-aws-global', 'aws-fips'].includes(t)
          ? 'us-east-1'
          : t.replace(/fips-(dkr-|prod-)?|-fips/, '')
        : t;
  });
var Dt,
  r0 = f(() => {
    Qv();
    t0();
    Ig();
    Dt = (t) => {
      const { region: e, useFipsEndpoint: r } = t;
      if (!e) throw new Error('Region is missing');
      return Object.assign(t, {
        region: async () => {
          const n = typeof e == 'function' ? await e() : e,
            o = e0(n);
          return (Jv(o), o);
        },
        useFipsEndpoint: async () => {
          const n = typeof e == 'string' ? e : await e();
          return wl(n) ? !0 : typeof r != 'function' ? Promise.resolve(!!r) : r();
        },
      });
    };
  });
var Rg,
  n0 = f(() => {
    Rg = (t = [], { useFipsEndpoint: e, useDualstackEndpoint: r }) =>
      t.find(({ tags: n }) => e === n.includes('fips') && r === n.includes('dualstack'))?.hostname;
  });
var o0,
  s0 = f(() => {
    o0 = (t, { regionHostname: e, partitionHostname: r }) => e || (r ? r.replace('{region}', t) : void 0);
  });
var i0,
  a0 = f(() => {
    i0 = (t, { partitionHash: e }) => Object.keys(e || {}).find((r) => e[r].regions.includes(t)) ?? 'aws';
  });
var c0,
  u0 = f(() => {
    c0 = (t, { signingRegion: e, regionRegex: r, useFipsEndpoint: n }) => {
      if (e) return e;
      if (n) {
        const o = r.replace('\\\\', '\\').replace(/^\^/g, '\\.').replace(/\$$/g, '\\.'),
          s = t.match(o);
        if (s) return s[0].slice(1, -1);
      }
    };
  });
var l0,
  d0 = f(() => {
    n0();
    s0();
    a0();
    u0();
    l0 = (
      t,
      { useFipsEndpoint: e = !1, useDualstackEndpoint: r = !1, signingService: n, regionHash: o, partitionHash: s },
    ) => {
      const i = i0(t, { partitionHash: s }),
        a = t in o ? t : (s[i]?.endpoint ?? t),
        c = { useFipsEndpoint: e, useDualstackEndpoint: r },
        u = Rg(o[a]?.variants, c),
        l = Rg(s[i]?.variants, c),
        d = o0(a, { regionHostname: u, partitionHostname: l });
      if (d === void 0)
        throw new Error(
          `Endpoint resolution failed for: ${{ resolvedRegion: a, useFipsEndpoint: e, useDualstackEndpoint: r }}`,
        );
      const p = c0(d, { signingRegion: o[a]?.signingRegion, regionRegex: s[i].regionRegex, useFipsEndpoint: e });
      return {
        partition: i,
        signingService: n,
        hostname: d,
        ...(p && { signingRegion: p }),
        ...(o[a]?.signingService && { signingService: o[a].signingService }),
      };
    };
  });
var r2,
  n2,
  f0,
  p0 = f(() => {
    (r2 = 'AWS_DEFAULTS_MODE'),
      (n2 = 'defaults_mode'),
      (f0 = { environmentVariableSelector: (t) => t[r2], configFileSelector: (t) => t[n2], default: 'legacy' });
  });
var Xr,
  o2,
  s2,
  m0 = f(() => {
    Tg();
    vg();
    rg();
    Ju();
    Ag();
    p0();
    (Xr = ({ region: t = L(Ke), defaultsMode: e = L(f0) } = {}) =>
      Fs(async () => {
        const r = typeof e == 'function' ? await e() : e;
        switch (r?.toLowerCase()) {
          case 'auto':
            return o2(t);
          case 'in-region':
          case 'cross-region':
          case 'mobile':
          case 'standard':
          case 'legacy':
            return Promise.resolve(r?.toLocaleLowerCase());
          case void 0:
            return Promise.resolve('legacy');
          default:
            throw new Error(`Invalid parameter for "defaultsMode", expect ${Hv.join(', ')}, got ${r}`);
        }
      })),
      (o2 = async (t) => {
        if (t) {
          const e = typeof t == 'function' ? await t() : t,
            r = await s2();
          return r ? (e === r ? 'in-region' : 'cross-region') : 'standard';
        }
        return 'standard';
      }),
      (s2 = async () =>
        process.env[Uv] && (process.env[wg] || process.env[_g]) ? (process.env[wg] ?? process.env[_g]) : El());
  });
var Yt = {};
Le(Yt, {
  CONFIG_PREFIX_SEPARATOR: () => Br,
  CONFIG_USE_DUALSTACK_ENDPOINT: () => cl,
  CONFIG_USE_FIPS_ENDPOINT: () => ll,
  CredentialsProviderError: () => Jn,
  DEFAULT_PROFILE: () => Gh,
  DEFAULT_USE_DUALSTACK_ENDPOINT: () => gA,
  DEFAULT_USE_FIPS_ENDPOINT: () => bA,
  ENV_PROFILE: () => Zh,
  ENV_USE_DUALSTACK_ENDPOINT: () => al,
  ENV_USE_FIPS_ENDPOINT: () => ul,
  NODE_REGION_CONFIG_FILE_OPTIONS: () => mt,
  NODE_REGION_CONFIG_OPTIONS: () => Ke,
  NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: () => Hr,
  NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: () => jr,
  ProviderError: () => $t,
  REGION_ENV_NAME: () => Zs,
  REGION_INI_NAME: () => Gs,
  SelectorType: () => Oe,
  TokenProviderError: () => Ku,
  booleanSelector: () => Ue,
  chain: () => Xu,
  externalDataInterceptor: () => lA,
  fromStatic: () => il,
  fromValue: () => Yu,
  getHomeDir: () => Ur,
  getProfileName: () => tl,
  getRegionInfo: () => l0,
  getSSOTokenFilepath: () => rl,
  getSSOTokenFromFile: () => G_,
  loadConfig: () => L,
  loadSharedConfigFiles: () => Bs,
  loadSsoSessionData: () => oA,
  memoize: () => Fs,
  nodeDualstackConfigSelectors: () => yA,
  nodeFipsConfigSelectors: () => xA,
  numberSelector: () => V_,
  parseKnownFiles: () => cA,
  readFile: () => Vo,
  resolveCustomEndpointsConfig: () => $v,
  resolveDefaultsModeConfig: () => Xr,
  resolveEndpointsConfig: () => Lv,
  resolveRegionConfig: () => Dt,
});
var ge = f(() => {
  ua();
  Wu();
  j_();
  Hh();
  jh();
  Ju();
  Qu();
  Z_();
  el();
  Us();
  qh();
  Wh();
  Kh();
  q_();
  ol();
  sA();
  uA();
  dA();
  pa();
  rg();
  tg();
  SA();
  EA();
  Mv();
  Fv();
  Tg();
  r0();
  d0();
  m0();
});
var h0,
  g0,
  y0,
  S0 = f(() => {
    (h0 = 'AWS_ENDPOINT_URL'),
      (g0 = 'endpoint_url'),
      (y0 = (t) => ({
        environmentVariableSelector: (e) => {
          const r = t.split(' ').map((s) => s.toUpperCase()),
            n = e[[h0, ...r].join('_')];
          if (n) return n;
          const o = e[h0];
          if (o) return o;
        },
        configFileSelector: (e, r) => {
          if (e.services) {
            const o = ['services', e.services].join('.');
            if (!r || !r[o])
              throw new Error(
                `The services section "${e.services}" specified in the profile is not present in the shared configuration file.`,
              );
            const s = r[o],
              i = t.split(' ').map((c) => c.toLowerCase()),
              a = s[[i.join('_'), g0].join('.')];
            if (a) return a;
          }
          const n = e[g0];
          if (n) return n;
        },
        default: void 0,
      }));
  });
var i2,
  a2,
  b0,
  x0 = f(() => {
    ge();
    (i2 = 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'),
      (a2 = 'ignore_configured_endpoint_urls'),
      (b0 = {
        environmentVariableSelector: (t) => Ue(t, i2, Oe.ENV),
        configFileSelector: (t) => Ue(t, a2, Oe.CONFIG),
        default: !1,
      });
  });
var _a,
  E0 = f(() => {
    ge();
    S0();
    x0();
    _a = async (t) => {
      if (!(await L(b0)())) return L(y0(t ?? ''))();
    };
  });
var Cg,
  c2,
  u2,
  l2,
  w0,
  _0,
  A0 = f(() => {
    (Cg = async (t) => {
      const e = t?.Bucket || '';
      if (
        (typeof t.Bucket == 'string' &&
          (t.Bucket = e.replace(/#/g, encodeURIComponent('#')).replace(/\?/g, encodeURIComponent('?'))),
        _0(e))
      ) {
        if (t.ForcePathStyle === !0) throw new Error('Path-style addressing cannot be used with ARN buckets');
      } else
        (!w0(e) ||
          (e.indexOf('.') !== -1 && !String(t.Endpoint).startsWith('http:')) ||
          e.toLowerCase() !== e ||
          e.length < 3) &&
          (t.ForcePathStyle = !0);
      return (t.DisableMultiRegionAccessPoints && ((t.disableMultiRegionAccessPoints = !0), (t.DisableMRAP = !0)), t);
    }),
      (c2 = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/),
      (u2 = /(\d+\.){3}\d+/),
      (l2 = /\.\./),
      (w0 = (t) => c2.test(t) && !u2.test(t) && !l2.test(t)),
      (_0 = (t) => {
        const [e, r, n, , , o] = t.split(':'),
          s = e === 'arn' && t.split(':').length >= 6,
          i = !!(s && r && n && o);
        if (s && !i) throw new Error(`Invalid ARN: ${t} was an invalid ARN.`);
        return i;
      });
  });
var v0 = f(() => {
  A0();
});
var T0,
  I0 = f(() => {
    T0 = (t, e, r, n = !1) => {
      const o = async () => {
        let s;
        return (
          n ? (s = r.clientContextParams?.[t] ?? r[t] ?? r[e]) : (s = r[t] ?? r[e]), typeof s == 'function' ? s() : s
        );
      };
      return t === 'credentialScope' || e === 'CredentialScope'
        ? async () => {
            const s = typeof r.credentials == 'function' ? await r.credentials() : r.credentials;
            return s?.credentialScope ?? s?.CredentialScope;
          }
        : t === 'accountId' || e === 'AccountId'
          ? async () => {
              const s = typeof r.credentials == 'function' ? await r.credentials() : r.credentials;
              return s?.accountId ?? s?.AccountId;
            }
          : t === 'endpoint' || e === 'endpoint'
            ? async () => {
                if (r.isCustomEndpoint === !1) return;
                const s = await o();
                if (s && typeof s == 'object') {
                  if ('url' in s) return s.url.href;
                  if ('hostname' in s) {
                    const { protocol: i, hostname: a, port: c, path: u } = s;
                    return `${i}//${a}${c ? ':' + c : ''}${u}`;
                  }
                }
                return s;
              }
            : o;
    };
  });
var _l = f(() => {
  z();
});
function Al(t) {
  return async (e, r, n, o) => {
    if (!n.isCustomEndpoint && !n.ignoreConfiguredEndpointUrls) {
      let a;
      n.serviceConfiguredEndpoint ? (a = await n.serviceConfiguredEndpoint()) : (a = await t(n.serviceId)),
        a &&
          ((n.endpoint = () => Promise.resolve(Ot(a))),
          (n.isCustomEndpoint = !0),
          o?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${a}`));
    }
    const s = await Aa(e, r, n);
    if (typeof n.endpointProvider != 'function') throw new Error('config.endpointProvider is not set.');
    const i = n.endpointProvider(s, o);
    if (n.isCustomEndpoint && n.endpoint) {
      const a = await n.endpoint();
      if (a?.headers) {
        i.headers ??= {};
        for (const [c, u] of Object.entries(a.headers)) i.headers[c] = Array.isArray(u) ? u : [u];
      }
    }
    return i;
  };
}
var Aa,
  vl = f(() => {
    v0();
    I0();
    _l();
    Aa = async (t, e, r) => {
      const n = {},
        o = e?.getEndpointParameterInstructions?.() || {};
      for (const [s, i] of Object.entries(o))
        switch (i.type) {
          case 'staticContextParams':
            n[s] = i.value;
            break;
          case 'contextParams':
            n[s] = t[i.name];
            break;
          case 'clientContextParams':
          case 'builtInParams':
            n[s] = await T0(i.name, s, r, i.type !== 'builtInParams')();
            break;
          case 'operationContextParams':
            n[s] = i.get(t);
            break;
          default:
            throw new Error('Unrecognized endpoint parameter instruction: ' + JSON.stringify(i));
        }
      return (
        Object.keys(o).length === 0 && Object.assign(n, r),
        String(r.serviceId).toLowerCase() === 's3' && (await Cg(n)),
        n
      );
    };
  });
function d2(t, e, r) {
  t.__smithy_context
    ? t.__smithy_context.features || (t.__smithy_context.features = {})
    : (t.__smithy_context = { features: {} }),
    (t.__smithy_context.features[e] = r);
}
function Tl(t) {
  const e = Al(t);
  return ({ config: r, instructions: n }) =>
    (o, s) =>
    async (i) => {
      r.isCustomEndpoint && d2(s, 'ENDPOINT_OVERRIDE', 'N');
      const a = await e(
        i.input,
        {
          getEndpointParameterInstructions() {
            return n;
          },
        },
        { ...r },
        s,
      );
      (s.endpointV2 = a), (s.authSchemes = a.properties?.authSchemes);
      const c = s.authSchemes?.[0];
      if (c) {
        (s.signing_region = c.signingRegion), (s.signing_service = c.signingName);
        const l = xe(s)?.selectedHttpAuthScheme?.httpAuthOption;
        l &&
          (l.signingProperties = Object.assign(
            l.signingProperties || {},
            {
              signing_region: c.signingRegion,
              signingRegion: c.signingRegion,
              signing_service: c.signingName,
              signingName: c.signingName,
              signingRegionSet: c.signingRegionSet,
            },
            c.properties,
          ));
      }
      return o({ ...i });
    };
}
var Pg = f(() => {
  z();
  vl();
});
function R0(t) {
  const e = Tl(t);
  return (r, n) => ({
    applyToStack: (o) => {
      o.addRelativeTo(e({ config: r, instructions: n }), Ng);
    },
  });
}
var f2,
  Ng,
  Og = f(() => {
    Pg();
    (f2 = { name: 'serializerMiddleware', step: 'serialize', tags: ['SERIALIZER'], override: !0 }),
      (Ng = {
        step: 'serialize',
        tags: ['ENDPOINT_PARAMETERS', 'ENDPOINT_V2', 'ENDPOINT'],
        name: 'endpointV2Middleware',
        override: !0,
        relation: 'before',
        toMiddleware: f2.name,
      });
  });
function C0(t) {
  return (e) => {
    let r = e.tls ?? !0,
      { endpoint: n, useDualstackEndpoint: o, useFipsEndpoint: s } = e,
      i = n != null ? async () => Ot(await he(n)()) : void 0,
      c = Object.assign(e, {
        endpoint: i,
        tls: r,
        isCustomEndpoint: !!n,
        useDualstackEndpoint: he(o ?? !1),
        useFipsEndpoint: he(s ?? !1),
        ignoreConfiguredEndpointUrls: !!e.ignoreConfiguredEndpointUrls,
      }),
      u;
    return ((c.serviceConfiguredEndpoint = async () => (e.serviceId && !u && (u = t(e.serviceId)), u)), c);
  };
}
var P0 = f(() => {
  z();
  _l();
});
var Jt,
  N0 = f(() => {
    Jt = class t {
      nodes;
      root;
      conditions;
      results;
      constructor(e, r, n, o) {
        (this.nodes = e), (this.root = r), (this.conditions = n), (this.results = o);
      }
      static from(e, r, n, o) {
        return new t(e, r, n, o);
      }
    };
  });
var Qt,
  O0 = f(() => {
    Qt = class {
      capacity;
      data = new Map();
      parameters = [];
      constructor({ size: e, params: r }) {
        (this.capacity = e ?? 50), r && (this.parameters = r);
      }
      get(e, r) {
        const n = this.hash(e);
        if (n === !1) return r();
        if (!this.data.has(n)) {
          if (this.data.size > this.capacity + 10) {
            let o = this.data.keys(),
              s = 0;
            for (;;) {
              const { value: i, done: a } = o.next();
              if ((this.data.delete(i), a || ++s > 10)) break;
            }
          }
          this.data.set(n, r());
        }
        return this.data.get(n);
      }
      size() {
        return this.data.size;
      }
      hash(e) {
        let r = '',
          { parameters: n } = this;
        if (n.length === 0) return !1;
        for (const o of n) {
          const s = e[o],
            i = s == null ? '\0' : String(s);
          if (i.includes('|;')) return !1;
          r += i + '|;';
        }
        return r;
      }
    };
  });
var ee,
  k0 = f(() => {
    ee = class extends Error {
      constructor(e) {
        super(e), (this.name = 'EndpointError');
      }
    };
  });
var zt = f(() => {
  k0();
});
var Yr,
  $0 = f(() => {
    Yr = 'endpoints';
  });
function Lt(t) {
  return typeof t != 'object' || t == null
    ? t
    : 'ref' in t
      ? `$${Lt(t.ref)}`
      : 'fn' in t
        ? `${t.fn}(${(t.argv || []).map(Lt).join(', ')})`
        : JSON.stringify(t, null, 2);
}
var M0 = f(() => {});
var va = f(() => {
  $0();
  M0();
});
var wt,
  kg = f(() => {
    wt = {};
  });
var $g,
  D0 = f(() => {
    $g = (t, e) => t === e;
  });
function Mg(...t) {
  for (const e of t) if (e != null) return e;
}
var z0 = f(() => {});
var L0,
  F0 = f(() => {
    zt();
    L0 = (t) => {
      const e = t.split('.'),
        r = [];
      for (const n of e) {
        const o = n.indexOf('[');
        if (o !== -1) {
          if (n.indexOf(']') !== n.length - 1) throw new ee(`Path: '${t}' does not end with ']'`);
          const s = n.slice(o + 1, -1);
          if (Number.isNaN(parseInt(s))) throw new ee(`Invalid array index: '${s}' in path: '${t}'`);
          o !== 0 && r.push(n.slice(0, o)), r.push(s);
        } else r.push(n);
      }
      return r;
    };
  });
var Ta,
  U0 = f(() => {
    zt();
    F0();
    Ta = (t, e) =>
      L0(e).reduce((r, n) => {
        if (typeof r != 'object') throw new ee(`Index '${n}' in '${e}' not found in '${JSON.stringify(t)}'`);
        if (Array.isArray(r)) {
          const o = parseInt(n);
          return r[o < 0 ? r.length + o : o];
        }
        return r[n];
      }, t);
  });
var Dg,
  B0 = f(() => {
    Dg = (t) => t != null;
  });
function zg(t, e, r) {
  return t ? e : r;
}
var H0 = f(() => {});
var Lg,
  j0 = f(() => {
    Lg = (t) => !t;
  });
var p2,
  Pn,
  Fg = f(() => {
    (p2 = /^(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)){3}$/),
      (Pn = (t) => p2.test(t) || (t.startsWith('[') && t.endsWith(']')));
  });
var Il,
  Ug,
  Bg,
  V0 = f(() => {
    Il = _e(qt());
    Fg();
    (Ug = { [Il.EndpointURLScheme.HTTP]: 80, [Il.EndpointURLScheme.HTTPS]: 443 }),
      (Bg = (t) => {
        const e = (() => {
          try {
            if (t instanceof URL) return t;
            if (typeof t == 'object' && 'hostname' in t) {
              const { hostname: p, port: m, protocol: h = '', path: y = '', query: S = {} } = t,
                b = new URL(`${h}//${p}${m ? `:${m}` : ''}${y}`);
              return (
                (b.search = Object.entries(S)
                  .map(([w, _]) => `${w}=${_}`)
                  .join('&')),
                b
              );
            }
            return new URL(t);
          } catch {
            return null;
          }
        })();
        if (!e) return (console.error(`Unable to parse ${JSON.stringify(t)} as a whatwg URL.`), null);
        const r = e.href,
          { host: n, hostname: o, pathname: s, protocol: i, search: a } = e;
        if (a) return null;
        const c = i.slice(0, -1);
        if (!Object.values(Il.EndpointURLScheme).includes(c)) return null;
        const u = Pn(o),
          l = r.includes(`${n}:${Ug[c]}`) || (typeof t == 'string' && t.includes(`${n}:${Ug[c]}`)),
          d = `${n}${l ? `:${Ug[c]}` : ''}`;
        return { scheme: c, authority: d, path: s, normalizedPath: s.endsWith('/') ? s : `${s}/`, isIp: u };
      });
  });
function Hg(t, e, r) {
  if (r === 1) return [t];
  if (t === '') return [''];
  const n = t.split(e);
  return r === 0 ? n : n.slice(0, r - 1).concat(n.slice(1).join(e));
}
var Z0 = f(() => {});
var jg,
  G0 = f(() => {
    jg = (t, e) => t === e;
  });
var Vg,
  q0 = f(() => {
    Vg = (t, e, r, n) =>
      t == null || e >= r || t.length < r || /[^\u0000-\u007f]/.test(t)
        ? null
        : n
          ? t.substring(t.length - r, t.length - e)
          : t.substring(e, r);
  });
var Zg,
  W0 = f(() => {
    Zg = (t) => encodeURIComponent(t).replace(/[!*'()]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
  });
var Gg = f(() => {
  D0();
  z0();
  U0();
  B0();
  z();
  H0();
  j0();
  V0();
  Z0();
  G0();
  q0();
  W0();
});
var K0,
  X0 = f(() => {
    Gg();
    K0 = {
      booleanEquals: $g,
      coalesce: Mg,
      getAttr: Ta,
      isSet: Dg,
      isValidHostLabel: dr,
      ite: zg,
      not: Lg,
      parseURL: Bg,
      split: Hg,
      stringEquals: jg,
      substring: Vg,
      uriEncode: Zg,
    };
  });
var Rl,
  qg = f(() => {
    Gg();
    Rl = (t, e) => {
      let r = [],
        { referenceRecord: n, endpointParams: o } = e,
        s = 0;
      for (; s < t.length; ) {
        const i = t.indexOf('{', s);
        if (i === -1) {
          r.push(t.slice(s));
          break;
        }
        r.push(t.slice(s, i));
        const a = t.indexOf('}', i);
        if (a === -1) {
          r.push(t.slice(i));
          break;
        }
        t[i + 1] === '{' && t[a + 1] === '}' && (r.push(t.slice(i + 1, a)), (s = a + 2));
        const c = t.substring(i + 1, a);
        if (c.includes('#')) {
          const [u, l] = c.split('#');
          r.push(Ta(n[u] ?? o[u], l));
        } else r.push(n[c] ?? o[c]);
        s = a + 1;
      }
      return r.join('');
    };
  });
var Y0,
  J0 = f(() => {
    Y0 = ({ ref: t }, e) => e.referenceRecord[t] ?? e.endpointParams[t];
  });
var Nn,
  Cl,
  Q0,
  qs = f(() => {
    zt();
    kg();
    X0();
    qg();
    J0();
    (Nn = (t, e, r) => {
      if (typeof t == 'string') return Rl(t, r);
      if (t.fn) return Q0.callFunction(t, r);
      if (t.ref) return Y0(t, r);
      throw new ee(`'${e}': ${String(t)} is not a string, function or reference.`);
    }),
      (Cl = ({ fn: t, argv: e }, r) => {
        const n = Array(e.length);
        for (let i = 0; i < n.length; ++i) {
          const a = e[i];
          typeof a == 'boolean' || typeof a == 'number' ? (n[i] = a) : (n[i] = Q0.evaluateExpression(a, 'arg', r));
        }
        const o = t.indexOf('.');
        if (o !== -1) {
          const a = wt[t.slice(0, o)]?.[t.slice(o + 1)];
          if (typeof a == 'function') return a(...n);
        }
        const s = K0[t];
        if (typeof s == 'function') return s(...n);
        throw new Error(`function ${t} not loaded in endpointFunctions.`);
      }),
      (Q0 = { evaluateExpression: Nn, callFunction: Cl });
  });
var eT = f(() => {
  qs();
});
var Pl,
  Wg = f(() => {
    va();
    zt();
    eT();
    Pl = (t, e) => {
      const { assign: r } = t;
      if (r && r in e.referenceRecord) throw new ee(`'${r}' is already defined in Reference Record.`);
      const n = Cl(t, e);
      e.logger?.debug?.(`${Yr} evaluateCondition: ${Lt(t)} = ${Lt(n)}`);
      const o = n === '' ? !0 : !!n;
      return r != null ? { result: o, toAssign: { name: r, value: n } } : { result: o };
    };
  });
var Nl,
  Kg = f(() => {
    zt();
    qs();
    Nl = (t, e) =>
      Object.entries(t ?? {}).reduce(
        (r, [n, o]) => (
          (r[n] = o.map((s) => {
            const i = Nn(s, 'Header value entry', e);
            if (typeof i != 'string') throw new ee(`Header '${n}' value '${i}' is not a string`);
            return i;
          })),
          r
        ),
        {},
      );
  });
var Ia,
  tT,
  rT,
  Xg = f(() => {
    zt();
    qg();
    (Ia = (t, e) => Object.entries(t).reduce((r, [n, o]) => ((r[n] = rT.getEndpointProperty(o, e)), r), {})),
      (tT = (t, e) => {
        if (Array.isArray(t)) return t.map((r) => tT(r, e));
        switch (typeof t) {
          case 'string':
            return Rl(t, e);
          case 'object':
            if (t === null) throw new ee(`Unexpected endpoint property: ${t}`);
            return rT.getEndpointProperties(t, e);
          case 'boolean':
            return t;
          default:
            throw new ee(`Unexpected endpoint property type: ${typeof t}`);
        }
      }),
      (rT = { getEndpointProperty: tT, getEndpointProperties: Ia });
  });
var Ol,
  Yg = f(() => {
    zt();
    qs();
    Ol = (t, e) => {
      const r = Nn(t, 'Endpoint URL', e);
      if (typeof r == 'string')
        try {
          return new URL(r);
        } catch (n) {
          throw (console.error(`Failed to construct URL with ${r}`, n), n);
        }
      throw new ee(`Endpoint URL must be a string, got ${typeof r}`);
    };
  });
var Jg,
  Jr,
  nT = f(() => {
    zt();
    Wg();
    qs();
    Kg();
    Xg();
    Yg();
    (Jg = 1e8),
      (Jr = (t, e) => {
        let { nodes: r, root: n, results: o, conditions: s } = t,
          i = n,
          a = {},
          c = { referenceRecord: a, endpointParams: e.endpointParams, logger: e.logger };
        for (; i !== 1 && i !== -1 && i < Jg; ) {
          const u = 3 * (Math.abs(i) - 1),
            [l, d, p] = [r[u], r[u + 1], r[u + 2]],
            [m, h, y] = s[l],
            S = Pl({ fn: m, assign: y, argv: h }, c);
          if (S.toAssign) {
            const { name: b, value: w } = S.toAssign;
            a[b] = w;
          }
          i = i >= 0 === S.result ? d : p;
        }
        if (i >= Jg) {
          const u = o[i - Jg];
          if (u[0] === -1) {
            const [, m] = u;
            throw new ee(Nn(m, 'Error', c));
          }
          const [l, d, p] = u;
          return { url: Ol(l, c), properties: Ia(d, c), headers: Nl(p ?? {}, c) };
        }
        throw new ee('No matching endpoint.');
      });
  });
var Ws,
  kl = f(() => {
    va();
    Wg();
    Ws = (t = [], e) => {
      let r = {},
        n = { ...e, referenceRecord: { ...e.referenceRecord } },
        o = !1;
      for (const s of t) {
        const { result: i, toAssign: a } = Pl(s, n);
        if (!i) return { result: i };
        a &&
          ((o = !0),
          (r[a.name] = a.value),
          (n.referenceRecord[a.name] = a.value),
          e.logger?.debug?.(`${Yr} assign: ${a.name} := ${Lt(a.value)}`));
      }
      return o ? { result: !0, referenceRecord: r } : { result: !0 };
    };
  });
var oT,
  sT = f(() => {
    va();
    kl();
    Kg();
    Xg();
    Yg();
    oT = (t, e) => {
      const { conditions: r, endpoint: n } = t,
        { result: o, referenceRecord: s } = Ws(r, e);
      if (!o) return;
      const i = s ? { ...e, referenceRecord: { ...e.referenceRecord, ...s } } : e,
        { url: a, properties: c, headers: u } = n;
      e.logger?.debug?.(`${Yr} Resolving endpoint from template: ${Lt(n)}`);
      const l = { url: Ol(a, i) };
      return (u != null && (l.headers = Nl(u, i)), c != null && (l.properties = Ia(c, i)), l);
    };
  });
var iT,
  aT = f(() => {
    zt();
    kl();
    qs();
    iT = (t, e) => {
      const { conditions: r, error: n } = t,
        { result: o, referenceRecord: s } = Ws(r, e);
      if (!o) return;
      const i = s ? { ...e, referenceRecord: { ...e.referenceRecord, ...s } } : e;
      throw new ee(Nn(n, 'Error', i));
    };
  });
var $l,
  cT,
  Qg,
  uT = f(() => {
    zt();
    kl();
    sT();
    aT();
    ($l = (t, e) => {
      for (const r of t)
        if (r.type === 'endpoint') {
          const n = oT(r, e);
          if (n) return n;
        } else if (r.type === 'error') iT(r, e);
        else if (r.type === 'tree') {
          const n = Qg.evaluateTreeRule(r, e);
          if (n) return n;
        } else throw new ee(`Unknown endpoint rule: ${r}`);
      throw new ee('Rules evaluation failed');
    }),
      (cT = (t, e) => {
        const { conditions: r, rules: n } = t,
          { result: o, referenceRecord: s } = Ws(r, e);
        if (!o) return;
        const i = s ? { ...e, referenceRecord: { ...e.referenceRecord, ...s } } : e;
        return Qg.evaluateRules(n, i);
      }),
      (Qg = { evaluateRules: $l, evaluateTreeRule: cT });
  });
var lT = f(() => {
  uT();
});
var Ra,
  dT = f(() => {
    z();
    va();
    zt();
    lT();
    Ra = (t, e) => {
      const { endpointParams: r, logger: n } = e,
        { parameters: o, rules: s } = t;
      e.logger?.debug?.(`${Yr} Initial EndpointParams: ${Lt(r)}`);
      for (const a in o) {
        if (!I(o, a)) continue;
        const c = o[a],
          u = r[a];
        if (u == null && c.default != null) {
          r[a] = c.default;
          continue;
        }
        if (c.required && u == null) throw new ee(`Missing required parameter: '${a}'`);
      }
      const i = $l(s, { endpointParams: r, logger: n, referenceRecord: {} });
      return (e.logger?.debug?.(`${Yr} Resolved endpoint: ${Lt(i)}`), i);
    };
  });
var fT,
  pT = f(() => {
    fT = (t) => {
      const { endpoint: e } = t;
      return (
        e === void 0 &&
          (t.endpoint = async () => {
            throw new Error(
              '@smithy/middleware-endpoint: (default endpointRuleSet) endpoint is not set - you must configure an endpoint.',
            );
          }),
        t
      );
    };
  });
var mT = {};
Le(mT, {
  BinaryDecisionDiagram: () => Jt,
  EndpointCache: () => Qt,
  EndpointError: () => ee,
  customEndpointFunctions: () => wt,
  decideEndpoint: () => Jr,
  endpointMiddleware: () => h2,
  endpointMiddlewareOptions: () => Ng,
  getEndpointFromInstructions: () => m2,
  getEndpointPlugin: () => kn,
  isIpAddress: () => Pn,
  isValidHostLabel: () => dr,
  middlewareEndpointToEndpointV1: () => Ot,
  resolveEndpoint: () => Ra,
  resolveEndpointConfig: () => On,
  resolveEndpointRequiredConfig: () => fT,
  resolveParams: () => Aa,
  toEndpointV1: () => Ot,
});
var m2,
  On,
  h2,
  kn,
  Ee = f(() => {
    E0();
    vl();
    Pg();
    Og();
    P0();
    z();
    N0();
    O0();
    nT();
    Fg();
    z();
    kg();
    dT();
    zt();
    vl();
    _l();
    Og();
    pT();
    (m2 = Al(_a)), (On = C0(_a)), (h2 = Tl(_a)), (kn = R0(_a));
  });
var Ml,
  ey = f(() => {
    Ee();
    Ml = (t, e) => (r, n) => async (o) => {
      const s = t,
        i = n.endpointV2 ? async () => Ot(n.endpointV2) : s.endpoint;
      if (!i) throw new Error('No valid endpoint provider available.');
      const a = await e(o.input, { ...t, endpoint: i });
      return r({ ...o, request: a });
    };
  });
function hT(t, e, r) {
  return {
    applyToStack: (n) => {
      n.add(qu(t, r), ty), n.add(Ml(t, e), ry);
    },
  };
}
var ty,
  ry,
  gT = f(() => {
    Bh();
    ey();
    (ty = { name: 'deserializerMiddleware', step: 'deserialize', tags: ['DESERIALIZER'], override: !0 }),
      (ry = { name: 'serializerMiddleware', step: 'serialize', tags: ['SERIALIZER'], override: !0 });
  });
import { createHash as g2, createHmac as y2 } from 'node:crypto';
function yT(t, e) {
  return Buffer.isBuffer(t)
    ? t
    : typeof t == 'string'
      ? qn(t, e)
      : ArrayBuffer.isView(t)
        ? ur(t.buffer, t.byteOffset, t.byteLength)
        : ur(t);
}
var Dl,
  ST = f(() => {
    Wn();
    Fh();
    Dl = class {
      algorithmIdentifier;
      secret;
      hash;
      constructor(e, r) {
        (this.algorithmIdentifier = e), (this.secret = r), this.reset();
      }
      update(e, r) {
        this.hash.update(ft(yT(e, r)));
      }
      digest() {
        return Promise.resolve(this.hash.digest());
      }
      reset() {
        this.hash = this.secret ? y2(this.algorithmIdentifier, yT(this.secret)) : g2(this.algorithmIdentifier);
      }
    };
  });
import { Readable as S2 } from 'node:stream';
var Ks,
  ny = f(() => {
    yh();
    Ks = class extends S2 {
      expectedChecksum;
      checksumSourceLocation;
      checksum;
      source;
      base64Encoder;
      constructor({ expectedChecksum: e, checksum: r, source: n, checksumSourceLocation: o, base64Encoder: s }) {
        if ((super(), typeof n.pipe != 'function'))
          throw new Error(
            `@smithy/util-stream: unsupported source type ${n?.constructor?.name ?? n} in ChecksumStream.`,
          );
        (this.source = n),
          (this.base64Encoder = s ?? Se),
          (this.expectedChecksum = e),
          (this.checksum = r),
          (this.checksumSourceLocation = o),
          this.source.on('data', this.onSourceData),
          this.source.on('end', this.onSourceEnd),
          this.source.on('error', this.onSourceError),
          this.source.on('close', this.onSourceClose),
          this.source.pause();
      }
      onSourceData = (e) => {
        if (!this.destroyed) {
          try {
            this.checksum.update(e);
          } catch (r) {
            this.destroy(r);
            return;
          }
          this.push(e) || this.source.pause();
        }
      };
      onSourceEnd = async () => {
        if (!this.destroyed) {
          try {
            const e = await this.checksum.digest(),
              r = this.base64Encoder(e);
            if (this.expectedChecksum !== r) {
              this.destroy(
                new Error(
                  `Checksum mismatch: expected "${this.expectedChecksum}" but received "${r}" in response header "${this.checksumSourceLocation}".`,
                ),
              );
              return;
            }
          } catch (e) {
            this.destroy(e);
            return;
          }
          this.push(null);
        }
      };
      onSourceError = (e) => {
        this.destroy(e);
      };
      onSourceClose = () => {
        !this.destroyed &&
          !this.source.readableEnded &&
          this.destroy(new Error('Connection lost or stream closed before all data was received.'));
      };
      _read(e) {
        this.source.resume();
      }
      _destroy(e, r) {
        this.source?.removeListener('data', this.onSourceData),
          this.source?.removeListener('end', this.onSourceEnd),
          this.source?.removeListener('error', this.onSourceError),
          this.source?.removeListener('close', this.onSourceClose),
          this.source?.destroy(),
          r(e);
      }
    };
  });
var Me,
  no,
  pr = f(() => {
    (Me = (t) =>
      typeof ReadableStream == 'function' &&
      (t?.constructor?.name === ReadableStream.name || t instanceof ReadableStream)),
      (no = (t) => typeof Blob == 'function' && (t?.constructor?.name === Blob.name || t instanceof Blob));
  });
var bT,
  xT = f(() => {
    bT = (t) => new TextEncoder().encode(t);
  });
var ET,
  zae,
  wT,
  zl,
  oy,
  _T,
  AT = f(() => {
    (ET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'),
      (zae = Object.entries(ET).reduce((t, [e, r]) => ((t[r] = Number(e)), t), {})),
      (wT = ET.split('')),
      (zl = 6),
      (oy = 8),
      (_T = 63);
  });
function Ll(t) {
  let e;
  typeof t == 'string' ? (e = bT(t)) : (e = t);
  const r = typeof e == 'object' && typeof e.length == 'number',
    n = typeof e == 'object' && typeof e.byteOffset == 'number' && typeof e.byteLength == 'number';
  if (!r && !n) throw new Error('@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.');
  let o = '';
  for (let s = 0; s < e.length; s += 3) {
    let i = 0,
      a = 0;
    for (let u = s, l = Math.min(s + 3, e.length); u < l; u++) (i |= e[u] << ((l - u - 1) * oy)), (a += oy);
    const c = Math.ceil(a / zl);
    i <<= c * zl - a;
    for (let u = 1; u <= c; u++) {
      const l = (c - u) * zl;
      o += wT[(i & (_T << l)) >> l];
    }
    o += '=='.slice(0, 4 - c);
  }
  return o;
}
var sy = f(() => {
  xT();
  AT();
});
var b2,
  Fl,
  vT = f(() => {
    (b2 = typeof ReadableStream == 'function' ? ReadableStream : () => {}), (Fl = class extends b2 {});
  });
var TT,
  IT = f(() => {
    sy();
    pr();
    vT();
    TT = ({ expectedChecksum: t, checksum: e, source: r, checksumSourceLocation: n, base64Encoder: o }) => {
      if (!Me(r))
        throw new Error(`@smithy/util-stream: unsupported source type ${r?.constructor?.name ?? r} in ChecksumStream.`);
      const s = o ?? Ll;
      if (typeof TransformStream != 'function')
        throw new Error(
          '@smithy/util-stream: unable to instantiate ChecksumStream because API unavailable: ReadableStream/TransformStream.',
        );
      const i = new TransformStream({
        start() {},
        async transform(c, u) {
          e.update(c), u.enqueue(c);
        },
        async flush(c) {
          const u = await e.digest(),
            l = s(u);
          if (t !== l) {
            const d = new Error(`Checksum mismatch: expected "${t}" but received "${l}" in response header "${n}".`);
            c.error(d);
          } else c.terminate();
        },
      });
      r.pipeThrough(i);
      const a = i.readable;
      return (Object.setPrototypeOf(a, Fl.prototype), a);
    };
  });
function RT(t) {
  return typeof ReadableStream == 'function' && Me(t.source) ? TT(t) : new Ks(t);
}
var CT = f(() => {
  pr();
  ny();
  IT();
});
var Xo,
  iy = f(() => {
    Xo = class {
      allocByteArray;
      byteLength = 0;
      byteArrays = [];
      constructor(e) {
        this.allocByteArray = e;
      }
      push(e) {
        this.byteArrays.push(e), (this.byteLength += e.byteLength);
      }
      flush() {
        if (this.byteArrays.length === 1) {
          const n = this.byteArrays[0];
          return (this.reset(), n);
        }
        let e = this.allocByteArray(this.byteLength),
          r = 0;
        for (let n = 0; n < this.byteArrays.length; ++n) {
          const o = this.byteArrays[n];
          e.set(o, r), (r += o.byteLength);
        }
        return (this.reset(), e);
      }
      reset() {
        (this.byteArrays = []), (this.byteLength = 0);
      }
    };
  });
function PT(t, e, r) {
  let n = t.getReader(),
    o = !1,
    s = 0,
    i = ['', new Xo((u) => new Uint8Array(u))],
    a = -1,
    c = async (u) => {
      const { value: l, done: d } = await n.read(),
        p = l;
      if (d) {
        if (a !== -1) {
          const m = Yo(i, a);
          $n(m) > 0 && u.enqueue(m);
        }
        u.close();
      } else {
        const m = cy(p, !1);
        if ((a !== m && (a >= 0 && u.enqueue(Yo(i, a)), (a = m)), a === -1)) {
          u.enqueue(p);
          return;
        }
        const h = $n(p);
        s += h;
        const y = $n(i[a]);
        if (h >= e && y === 0) u.enqueue(p);
        else {
          const S = ay(i, a, p);
          !o &&
            s > e * 2 &&
            ((o = !0),
            r?.warn(
              `@smithy/util-stream - stream chunk size ${h} is below threshold of ${e}, automatically buffering.`,
            )),
            S >= e ? u.enqueue(Yo(i, a)) : await c(u);
        }
      }
    };
  return new ReadableStream({ pull: c });
}
function ay(t, e, r) {
  switch (e) {
    case 0:
      return ((t[0] += r), $n(t[0]));
    case 1:
    case 2:
      return (t[e].push(r), $n(t[e]));
  }
}
function Yo(t, e) {
  switch (e) {
    case 0: {
      const r = t[0];
      return ((t[0] = ''), r);
    }
    case 1:
    case 2:
      return t[e].flush();
  }
  throw new Error(`@smithy/util-stream - invalid index ${e} given to flush()`);
}
function $n(t) {
  return t?.byteLength ?? t?.length ?? 0;
}
function cy(t, e = !0) {
  return e && typeof Buffer < 'u' && t instanceof Buffer
    ? 2
    : t instanceof Uint8Array
      ? 1
      : typeof t == 'string'
        ? 0
        : -1;
}
var NT = f(() => {
  iy();
});
import { Readable as x2 } from 'node:stream';
function OT(t, e, r) {
  if (Me(t)) return PT(t, e, r);
  let n = new x2({ read() {} }),
    o = !1,
    s = 0,
    i = ['', new Xo((c) => new Uint8Array(c)), new Xo((c) => Buffer.from(new Uint8Array(c)))],
    a = -1;
  return (
    t.on('data', (c) => {
      const u = cy(c, !0);
      if ((a !== u && (a >= 0 && n.push(Yo(i, a)), (a = u)), a === -1)) {
        n.push(c);
        return;
      }
      const l = $n(c);
      s += l;
      const d = $n(i[a]);
      if (l >= e && d === 0) n.push(c);
      else {
        const p = ay(i, a, c);
        !o &&
          s > e * 2 &&
          ((o = !0),
          r?.warn(`@smithy/util-stream - stream chunk size ${l} is below threshold of ${e}, automatically buffering.`)),
          p >= e && n.push(Yo(i, a));
      }
    }),
    t.on('end', () => {
      if (a !== -1) {
        const c = Yo(i, a);
        $n(c) > 0 && n.push(c);
      }
      n.push(null);
    }),
    n
  );
}
var kT = f(() => {
  iy();
  NT();
  pr();
});
var $T,
  MT = f(() => {
    $T = (t, e) => {
      const {
          base64Encoder: r,
          bodyLengthChecker: n,
          checksumAlgorithmFn: o,
          checksumLocationName: s,
          streamHasher: i,
        } = e,
        a = r !== void 0 && n !== void 0 && o !== void 0 && s !== void 0 && i !== void 0,
        c = a ? i(o, t) : void 0;
      Promise.resolve(c).catch(() => {});
      const u = t.getReader();
      return new ReadableStream({
        async pull(l) {
          const { value: d, done: p } = await u.read();
          if (p) {
            if (
              (l.enqueue(`0\r
`),
              a)
            ) {
              const m = r(await c);
              l.enqueue(`${s}:${m}\r
`),
                l.enqueue(`\r
`);
            }
            l.close();
          } else
            l.enqueue(`${(n(d) || 0).toString(16)}\r
${d}\r
`);
        },
      });
    };
  });
import { Readable as E2 } from 'node:stream';
function DT(t, e) {
  const r = t,
    n = t;
  if (Me(n)) return $T(n, e);
  const {
      base64Encoder: o,
      bodyLengthChecker: s,
      checksumAlgorithmFn: i,
      checksumLocationName: a,
      streamHasher: c,
    } = e,
    u = o !== void 0 && i !== void 0 && a !== void 0 && c !== void 0,
    l = u ? c(i, r) : void 0;
  Promise.resolve(l).catch(() => {});
  const d = new E2({
    read() {
      r.resume();
    },
  });
  return (
    r.on('data', (p) => {
      const m = s(p) || 0;
      m !== 0 &&
        (d.push(`${m.toString(16)}\r
`),
        d.push(p),
        d.push(`\r
`) || r.pause());
    }),
    r.on('error', (p) => {
      d.destroy(p);
    }),
    r.pause(),
    r.on('end', async () => {
      try {
        if (
          (d.push(`0\r
`),
          u)
        ) {
          const p = o(await l);
          d.push(`${a}:${p}\r
`),
            d.push(`\r
`);
        }
        d.push(null);
      } catch (p) {
        d.destroy(p);
      }
    }),
    d
  );
}
var zT = f(() => {
  MT();
  pr();
});
async function LT(t, e) {
  let r = 0,
    n = [],
    o = t.getReader(),
    s = !1;
  for (; !s; ) {
    const { done: c, value: u } = await o.read();
    if ((u && (n.push(u), (r += u?.byteLength ?? 0)), r >= e)) break;
    s = c;
  }
  o.releaseLock();
  let i = new Uint8Array(Math.min(e, r)),
    a = 0;
  for (const c of n) {
    if (c.byteLength > i.byteLength - a) {
      i.set(c.subarray(0, i.byteLength - a), a);
      break;
    } else i.set(c, a);
    a += c.length;
  }
  return i;
}
var FT = f(() => {});
import { Writable as w2 } from 'node:stream';
var UT,
  uy,
  BT = f(() => {
    ca();
    FT();
    pr();
    (UT = (t, e) =>
      Me(t)
        ? LT(t, e)
        : new Promise((r, n) => {
            const o = new uy();
            (o.limit = e),
              t.pipe(o),
              t.on('error', (s) => {
                o.end(), n(s);
              }),
              o.on('error', n),
              o.on('finish', function () {
                const s = Fr(this.buffers);
                r(s);
              });
          })),
      (uy = class extends w2 {
        buffers = [];
        limit = 1 / 0;
        bytesBuffered = 0;
        _write(e, r, n) {
          if ((this.buffers.push(e), (this.bytesBuffered += e.byteLength ?? 0), this.bytesBuffered >= this.limit)) {
            const o = this.bytesBuffered - this.limit,
              s = this.buffers[this.buffers.length - 1];
            (this.buffers[this.buffers.length - 1] = s.subarray(0, s.byteLength - o)), this.emit('finish');
          }
          n();
        }
      });
  });
var HT,
  jT = f(() => {
    HT = (t) => {
      if (typeof t == 'string') return t;
      if (typeof t != 'object' || typeof t.byteOffset != 'number' || typeof t.byteLength != 'number')
        throw new Error('@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.');
      return new TextDecoder('utf-8').decode(t);
    };
  });
async function ly(t) {
  return t.arrayBuffer().then((e) => new Uint8Array(e));
}
async function dy(t) {
  let e = [],
    r = t.getReader(),
    n = 0;
  for (;;) {
    const { done: o, value: s } = await r.read();
    if ((s && (e.push(s), (n += s.length)), o)) break;
  }
  return Fr(e, n);
}
var VT,
  fy = f(() => {
    ca();
    pr();
    VT = async (t) => (no(t) ? ly(t) : dy(t));
  });
var ZT,
  qT,
  GT,
  WT = f(() => {
    sy();
    Lh();
    jT();
    fy();
    pr();
    (ZT = 'The stream has already been transformed.'),
      (qT = (t) => {
        if (!GT(t) && !Me(t)) {
          const o = t?.__proto__?.constructor?.name || t;
          throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${o}`);
        }
        let e = !1,
          r = async () => {
            if (e) throw new Error(ZT);
            return ((e = !0), await VT(t));
          },
          n = (o) => {
            if (typeof o.stream != 'function')
              throw new Error(`Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.
If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body`);
            return o.stream();
          };
        return Object.assign(t, {
          transformToByteArray: r,
          transformToString: async (o) => {
            const s = await r();
            if (o === 'base64') return Ll(s);
            if (o === 'hex') return Wt(s);
            if (o === void 0 || o === 'utf8' || o === 'utf-8') return HT(s);
            if (typeof TextDecoder == 'function') return new TextDecoder(o).decode(s);
            throw new Error('TextDecoder is not available, please make sure polyfill is provided.');
          },
          transformToWebStream: () => {
            if (e) throw new Error(ZT);
            if (((e = !0), GT(t))) return n(t);
            if (Me(t)) return t;
            throw new Error(`Cannot transform payload to web stream, got ${t}`);
          },
        });
      }),
      (GT = (t) => typeof Blob == 'function' && t instanceof Blob);
  });
import { Writable as _2 } from 'node:stream';
var Ul,
  py,
  my = f(() => {
    ca();
    fy();
    pr();
    (Ul = (t) =>
      no(t)
        ? ly(t)
        : Me(t)
          ? dy(t)
          : new Promise((e, r) => {
              const n = new py(),
                o = t;
              o.pipe(n),
                o.on('error', (s) => {
                  n.end(), r(s);
                }),
                n.on('error', r),
                n.on('finish', function () {
                  const s = Fr(this.bufferedBytes);
                  e(s);
                });
            })),
      (py = class extends _2 {
        bufferedBytes = [];
        _write(e, r, n) {
          this.bufferedBytes.push(e), n();
        }
      });
  });
import { Readable as hy } from 'node:stream';
var KT,
  Bl,
  XT = f(() => {
    Wn();
    WT();
    my();
    (KT = 'The stream has already been transformed.'),
      (Bl = (t) => {
        if (!(t instanceof hy))
          try {
            return qT(t);
          } catch {
            const o = t?.__proto__?.constructor?.name || t;
            throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${o}`);
          }
        let e = !1,
          r = async () => {
            if (e) throw new Error(KT);
            return ((e = !0), await Ul(t));
          };
        return Object.assign(t, {
          transformToByteArray: r,
          transformToString: async (n) => {
            const o = await r();
            return n === void 0 || Buffer.isEncoding(n)
              ? ur(o.buffer, o.byteOffset, o.byteLength).toString(n)
              : new TextDecoder(n).decode(o);
          },
          transformToWebStream: () => {
            if (e) throw new Error(KT);
            if (t.readableFlowing !== null) throw new Error('The stream has been consumed by other callbacks.');
            if (typeof hy.toWeb != 'function')
              throw new Error('Readable.toWeb() is not supported. Please ensure a polyfill is available.');
            return ((e = !0), hy.toWeb(t));
          },
        });
      });
  });
async function YT(t) {
  return (typeof t.stream == 'function' && (t = t.stream()), t.tee());
}
var JT = f(() => {});
import { PassThrough as QT } from 'node:stream';
async function eI(t) {
  if (Me(t) || no(t)) return YT(t);
  const e = new QT(),
    r = new QT();
  return (t.pipe(e), t.pipe(r), [e, r]);
}
var tI = f(() => {
  JT();
  pr();
});
function ht(t) {
  Object.defineProperty(t, '__proto__', { value: void 0, writable: !0, enumerable: !0, configurable: !0 });
}
var rI = f(() => {});
var Ys = {};
Le(Ys, {
  ChecksumStream: () => Ks,
  Hash: () => Dl,
  LazyJsonString: () => Ne,
  NumericValue: () => Z,
  Uint8ArrayBlobAdapter: () => Jo,
  _parseEpochTimestamp: () => Yn,
  _parseRfc3339DateTimeWithOffset: () => Hu,
  _parseRfc7231DateTime: () => ju,
  calculateBodyLength: () => Lr,
  concatBytes: () => Fr,
  copyDocumentWithTransform: () => u_,
  createBufferedReadable: () => OT,
  createChecksumStream: () => RT,
  dateToUtcString: () => kt,
  deserializerMiddleware: () => qu,
  deserializerMiddlewareOption: () => ty,
  expectBoolean: () => b_,
  expectByte: () => Mu,
  expectFloat32: () => sa,
  expectInt: () => x_,
  expectInt32: () => ku,
  expectLong: () => Os,
  expectNonNull: () => E_,
  expectNumber: () => Ns,
  expectObject: () => Ch,
  expectShort: () => $u,
  expectString: () => w_,
  expectUnion: () => zu,
  fromArrayBuffer: () => ur,
  fromBase64: () => ve,
  fromHex: () => Gu,
  fromString: () => qn,
  fromUtf8: () => $e,
  generateIdempotencyToken: () => Ft,
  getAwsChunkedEncodingStream: () => DT,
  getSerdePlugin: () => hT,
  handleFloat: () => A_,
  hasOwn: () => I,
  headStream: () => UT,
  isArrayBuffer: () => Pu,
  isBlob: () => no,
  isReadableStream: () => Me,
  limitedParseDouble: () => Fu,
  limitedParseFloat: () => v_,
  limitedParseFloat32: () => T_,
  logger: () => ks,
  nv: () => Zu,
  parseBoolean: () => S_,
  parseEpochTimestamp: () => zs,
  parseRfc3339DateTime: () => P_,
  parseRfc3339DateTimeWithOffset: () => Ds,
  parseRfc7231DateTime: () => Xn,
  quoteHeader: () => Bu,
  sdkStreamMixin: () => Bl,
  serializerMiddleware: () => Ml,
  serializerMiddlewareOption: () => ry,
  splitEvery: () => Vu,
  splitHeader: () => Ls,
  splitStream: () => eI,
  streamCollector: () => Ul,
  strictParseByte: () => Uu,
  strictParseDouble: () => ia,
  strictParseFloat: () => __,
  strictParseFloat32: () => Lu,
  strictParseInt: () => R_,
  strictParseInt32: () => C_,
  strictParseLong: () => Ph,
  strictParseShort: () => Kn,
  toBase64: () => Se,
  toHex: () => Wt,
  toUint8Array: () => ft,
  toUtf8: () => be,
  v4: () => Xs,
  writeKey: () => ht,
});
import { getRandomValues as A2 } from 'node:crypto';
var Jo,
  v2,
  Xs,
  Ft,
  O = f(() => {
    n_();
    yh();
    s_();
    Nu();
    i_();
    c_();
    l_();
    N_();
    O_();
    Nh();
    k_();
    D_();
    z_();
    L_();
    U_();
    Lh();
    H_();
    Fh();
    ca();
    Wn();
    gh();
    Bh();
    gT();
    ey();
    ST();
    ny();
    CT();
    kT();
    zT();
    BT();
    XT();
    tI();
    pr();
    my();
    z();
    rI();
    (Jo = class extends o_(be, $e, Se, ve) {}), (v2 = A2), (Xs = a_(v2)), (Ft = Xs);
  });
var De,
  Js = f(() => {
    O();
    De = async (t = new Uint8Array(), e) => {
      if (t instanceof Uint8Array) return Jo.mutate(t);
      if (!t) return Jo.mutate(new Uint8Array());
      const r = e.streamCollector(t);
      return Jo.mutate(await r);
    };
  });
function mr(t) {
  return /^[\w.~-]+$/.test(t)
    ? t
    : encodeURIComponent(t).replace(/[!'()*]/g, (e) => '%' + e.charCodeAt(0).toString(16).toUpperCase());
}
var Hl = f(() => {});
var oI,
  Xe,
  T2,
  I2,
  R2,
  C2,
  jl,
  nI,
  Qo = f(() => {
    W();
    O();
    (oI = Symbol.for('@smithy/schema-x')),
      (Xe = class t extends T {
        static identity = Symbol.for('@smithy/HttpBindingNormalizedSchema');
        identity = t.identity;
        bindings;
        constructor(e) {
          super(e);
        }
        static of(e) {
          const r = T.of(e);
          if (r.identity === t.identity) return r;
          const n = r.isMemberSchema() ? r : r.getSchema(),
            o = typeof n == 'object' && n !== null ? n : r;
          return (o[oI] ??= new t(r));
        }
        getHttpBindingLocation(e) {
          return e.httpPayload
            ? 36
            : e.httpLabel
              ? 33
              : e.httpHeader
                ? 38
                : typeof e.httpPrefixHeaders == 'string'
                  ? 39
                  : e.httpQuery
                    ? 34
                    : e.httpQueryParams
                      ? 35
                      : e.httpResponseCode
                        ? 37
                        : 32;
        }
        getHttpBindingValue(e, r, n = !1) {
          let o = this.getSchema(),
            s = typeof o == 'number' ? o & 255 : this.isListSchema() ? 64 : 255,
            i = e & 7,
            a = r.mediaType ? (r.mediaType === 'application/json' || r.mediaType.endsWith('+json') ? 2 : 1) : 0,
            c = r.streaming || s === 42 ? (this.isStructSchema() ? 2 : 1) : 0,
            u = s >= 4 && s <= 7 ? (i >= 6 ? 2 : i > 0 && i < 4 ? 1 : 0) : 0,
            l =
              s |
              (a << 8) |
              ((r.idempotencyToken ? 1 : 0) << 10) |
              (c << 11) |
              ((r.sparse ? 1 : 0) << 13) |
              (u << 14) |
              ((r.hostLabel ? 1 : 0) << 17) |
              ((e === 36 && typeof o != 'object' ? 1 : 0) << 18),
            d = s & 192,
            p = i & 2 && (d === 64 || (!n && i & 1)) ? this.getHttpBindingCollectionValue(e, r) : void 0,
            m = (p?.[1] ?? 0) & 255;
          return ((l |= (i >= 6 && (m === 4 || m === 6) ? 1 : 0) << 16), [this, l, p]);
        }
        getHttpBindingCollectionValue(e, r = this.getMergedTraits()) {
          const n = t.of(this.getValueSchema());
          return n.getHttpBindingValue(e, { ...n.getMergedTraits(), ...r }, !0);
        }
        getHttpBindings() {
          const e = this.getSchema();
          return typeof e != 'object' || e === null ? C2 : (this.bindings ??= T2(this));
        }
      }),
      (T2 = (t) => {
        const e = [],
          r = [],
          n = [],
          o = [],
          s = [],
          i = {},
          a = {},
          c = [],
          u = { headers: a, prefixHeaders: c },
          l = { request: { memberBindings: s, byName: i }, response: { bodyMemberNames: e, bindings: u } },
          { request: d, response: p } = l;
        for (const [m, h] of t.structIterator()) {
          const y = Xe.of(h),
            S = y.getMergedTraits(),
            b = y.getHttpBindingLocation(S),
            w = S.httpHeader?.toLowerCase() ?? S.httpPrefixHeaders?.toLowerCase() ?? S.httpQuery,
            _ = y.getHttpBindingValue(b, S),
            A = [m, _, b, w];
          m === '__proto__' && ht(i), (i[m] = A), (_[1] >> 10) & 1 && (d.hasIdempotency = !0), s.push(A);
          const R = b & 7;
          if ((R === 0 && (n.push(m), o.push(h)), (R & 4) === 0)) e.push(m), r.push(h);
          else if ((R & 6) === 4)
            if (R & 1) u.statusCode = A;
            else {
              u.payload = A;
              const K = _[1] & 255;
              d.contentTypeInstruction =
                S.mediaType ?? (K === 0 ? 'text/plain' : K === 21 || K === 42 ? 'application/octet-stream' : null);
            }
          else R & 1 ? ((d.hasPrefixHeaders = !0), c.push(A)) : (w === '__proto__' && ht(a), (a[w] = A));
        }
        return (
          d.contentTypeInstruction === void 0 && n.length && (d.contentTypeInstruction = null),
          (d.syntheticBodySchema = nI(t, n, o)),
          (p.syntheticBodySchema = nI(t, e, r)),
          l
        );
      }),
      (I2 = (t) => {
        let e = [],
          r = 0;
        for (const n of t.matchAll(/\{([^{}+]+)(\+)?\}/g))
          n.index > r && e.push([t.slice(r, n.index), 0]), e.push([n[1], n[2] ? 2 : 1]), (r = n.index + n[0].length);
        return (e.length && r < t.length && e.push([t.slice(r), 0]), e.length ? e : void 0);
      }),
      (R2 = (t) => {
        const { http: e, endpoint: r } = Cn(t.traits ?? {}),
          [n, o] = e?.[1].split('?') ?? [];
        return [e?.[0], n, o ? [...new URLSearchParams(o)] : [], n ? I2(n) : void 0, r?.[0]];
      }),
      (C2 = {
        request: { memberBindings: [], byName: {} },
        response: { bodyMemberNames: [], bindings: { headers: {}, prefixHeaders: [] } },
      }),
      (jl = (t) => (t[oI] ??= R2(t))),
      (nI = (t, e, r) => {
        if (!e.length) return;
        const n = t.getSchema(),
          o = [3, n[1], n[2], t.getMergedTraits(), e, r],
          s = n[6],
          i = s && e.reduce((a, c) => a + (n[4].indexOf(c) < s ? 1 : 0), 0);
        return (i && (o[6] = i), o);
      });
  });
var Be,
  Qs = f(() => {
    Be = class {
      serdeContext;
      setSerdeContext(e) {
        this.serdeContext = e;
      }
    };
  });
async function Vl(t, e, r = 1024 * 1024) {
  let n = t.size,
    o = 0;
  for (; o < n; ) {
    const s = t.slice(o, Math.min(n, o + r));
    e(new Uint8Array(await s.arrayBuffer())), (o += s.size);
  }
}
var gy = f(() => {});
var sI,
  iI = f(() => {
    gy();
    sI = async (e, r) => {
      const n = new e();
      return (
        await Vl(r, (o) => {
          n.update(o);
        }),
        n.digest()
      );
    };
  });
import { Writable as P2 } from 'node:stream';
var ei,
  yy = f(() => {
    O();
    ei = class extends P2 {
      hash;
      constructor(e, r) {
        super(r), (this.hash = e);
      }
      _write(e, r, n) {
        try {
          this.hash.update(ft(e));
        } catch (o) {
          return n(o);
        }
        n();
      }
    };
  });
import { createReadStream as N2 } from 'node:fs';
var aI,
  O2,
  cI = f(() => {
    yy();
    (aI = (t, e) =>
      new Promise((r, n) => {
        if (!O2(e)) {
          n(new Error('Unable to calculate hash for non-file streams.'));
          return;
        }
        const o = N2(e.path, { start: e.start, end: e.end }),
          s = new t(),
          i = new ei(s);
        o.pipe(i),
          o.on('error', (a) => {
            i.end(), n(a);
          }),
          i.on('error', n),
          i.on('finish', () => {
            s.digest().then(r).catch(n);
          });
      })),
      (O2 = (t) => typeof t.path == 'string');
  });
var uI,
  lI = f(() => {
    yy();
    uI = (t, e) => {
      if (e.readableFlowing !== null) throw new Error('Unable to calculate hash for flowing readable stream');
      const r = new t(),
        n = new ei(r);
      return (
        e.pipe(n),
        new Promise((o, s) => {
          e.on('error', (i) => {
            n.end(), s(i);
          }),
            n.on('error', s),
            n.on('finish', () => {
              r.digest().then(o).catch(s);
            });
        })
      );
    };
  });
function Sy(t, e) {
  let r = t[0],
    n = t[1],
    o = t[2],
    s = t[3];
  for (let i = 0; i < 64; ++i) {
    let a, c;
    i < 16
      ? ((a = (n & o) | (~n & s)), (c = i))
      : i < 32
        ? ((a = (s & n) | (o & ~s)), (c = (5 * i + 1) % 16))
        : i < 48
          ? ((a = n ^ o ^ s), (c = (3 * i + 5) % 16))
          : ((a = o ^ (n | ~s)), (c = (7 * i) % 16));
    const u = e.getUint32(c * 4, !0),
      l = s;
    (s = o), (o = n);
    const d = k2[(i >> 4) * 4 + (i & 3)],
      p = (((r + a) & oo) + ((u + $2[i]) & oo)) & oo;
    (n = (n + (((p << d) | (p >>> (32 - d))) >>> 0)) & oo), (r = l);
  }
  (t[0] = (t[0] + r) & oo), (t[1] = (t[1] + n) & oo), (t[2] = (t[2] + o) & oo), (t[3] = (t[3] + s) & oo);
}
var ti,
  dI,
  oo,
  k2,
  $2,
  by = f(() => {
    O();
    (ti = class {
      digestLength = 16;
      state = Uint32Array.from(dI);
      writeBuffer = new DataView(new ArrayBuffer(64));
      bufferLength = 0;
      bytesHashed = 0;
      update(e) {
        let r = ft(e),
          n = 0,
          o = r.byteLength;
        for (this.bytesHashed += o; o > 0; )
          this.writeBuffer.setUint8(this.bufferLength++, r[n++]),
            --o,
            this.bufferLength === 64 && (Sy(this.state, this.writeBuffer), (this.bufferLength = 0));
      }
      async digest() {
        let e = Uint32Array.from(this.state),
          r = new DataView(this.writeBuffer.buffer.slice(0)),
          n = this.bufferLength,
          o = this.bytesHashed * 8;
        if ((r.setUint8(n++, 128), this.bufferLength % 64 >= 56)) {
          for (let a = n; a < 64; ++a) r.setUint8(a, 0);
          Sy(e, r), (n = 0);
        }
        for (let a = n; a < 56; ++a) r.setUint8(a, 0);
        r.setUint32(56, o >>> 0, !0), r.setUint32(60, Math.floor(o / 2 ** 32), !0), Sy(e, r);
        const s = new Uint8Array(16),
          i = new DataView(s.buffer);
        for (let a = 0; a < 4; ++a) i.setUint32(a * 4, e[a], !0);
        return s;
      }
      reset() {
        this.state.set(dI),
          (this.writeBuffer = new DataView(new ArrayBuffer(64))),
          (this.bufferLength = 0),
          (this.bytesHashed = 0);
      }
    }),
      (dI = [1732584193, 4023233417, 2562383102, 271733878]),
      (oo = 4294967295),
      (k2 = Uint8Array.of(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21)),
      ($2 = Array.from({ length: 64 }, (t, e) => (Math.abs(Math.sin(e + 1)) * 2 ** 32) >>> 0));
  });
import { createHash as xy } from 'node:crypto';
function D2() {
  return class {
    digestLength = 16;
    hash = xy('md5');
    update(e) {
      this.hash.update(ft(e));
    }
    async digest() {
      const e = this.hash.copy().digest();
      return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
    }
    reset() {
      this.hash = xy('md5');
    }
  };
}
var M2,
  Ey,
  fI = f(() => {
    O();
    by();
    (M2 = (() => {
      try {
        return (xy('md5'), !0);
      } catch {
        return !1;
      }
    })()),
      (Ey = M2 ? D2() : ti);
  });
var pI,
  wy,
  ri,
  _y = f(() => {
    pI = new Uint32Array(256);
    for (let t = 0; t < 256; ++t) {
      let e = t;
      for (let r = 0; r < 8; ++r) e = e & 1 ? 3988292384 ^ (e >>> 1) : e >>> 1;
      pI[t] = e >>> 0;
    }
    (wy = 4294967295),
      (ri = class {
        digestLength = 4;
        checksum = wy;
        update(e) {
          for (let r = 0; r < e.length; ++r) this.checksum = (this.checksum >>> 8) ^ pI[(this.checksum ^ e[r]) & 255];
        }
        digestSync() {
          return (this.checksum ^ wy) >>> 0;
        }
        async digest() {
          const e = this.digestSync(),
            r = new Uint8Array(4);
          return (new DataView(r.buffer).setUint32(0, e, !1), r);
        }
        reset() {
          this.checksum = wy;
        }
      });
  });
import * as Ay from 'node:zlib';
function z2(t) {
  return class {
    digestLength = 4;
    value = 0;
    update(r) {
      this.value = t(r, this.value);
    }
    digestSync() {
      return this.value >>> 0;
    }
    async digest() {
      const r = new Uint8Array(4);
      return (new DataView(r.buffer).setUint32(0, this.digestSync(), !1), r);
    }
    reset() {
      this.value = 0;
    }
  };
}
var mI,
  es,
  hI = f(() => {
    _y();
    (mI = typeof Ay.crc32 == 'function' ? Ay.crc32 : void 0), (es = mI ? z2(mI) : ri);
  });
var Ye,
  gI,
  L2,
  Mn,
  yI,
  F2,
  Zl = f(() => {
    O();
    (Ye = 64),
      (gI = 32),
      (L2 = 2 ** 53 - 1),
      (Mn = class t {
        digestLength = gI;
        state = Int32Array.from(yI);
        w;
        buffer = new Uint8Array(64);
        bufferLength = 0;
        bytesHashed = 0;
        finished = !1;
        inner;
        outer;
        constructor(e) {
          if (e) {
            const r = t.normalizeKey(e);
            (this.inner = new t()), (this.outer = new t());
            const { inner: n, outer: o } = this,
              s = new Uint8Array(Ye * 2);
            for (let i = 0; i < Ye; ++i) (s[i] = 54 ^ r[i]), (s[i + Ye] = 92 ^ r[i]);
            n.update(s.subarray(0, Ye)), o.update(s.subarray(Ye));
          }
        }
        update(e) {
          if (this.finished) throw new Error('Attempted to update an already finished HMAC.');
          if (this.inner) {
            this.inner.update(e);
            return;
          }
          let r = ft(e),
            n = 0,
            { byteLength: o } = r;
          if (((this.bytesHashed += o), this.bytesHashed * 8 > L2))
            throw new Error('Cannot hash more than 2^53 - 1 bits');
          for (; o > 0; )
            (this.buffer[this.bufferLength++] = r[n++]),
              o--,
              this.bufferLength === Ye && (this.hashBuffer(), (this.bufferLength = 0));
        }
        async digest() {
          const { inner: e, outer: r } = this;
          if (e && r) {
            if (this.finished) throw new Error('Attempted to digest an already finished HMAC.');
            this.finished = !0;
            const n = e.digestSync();
            return (r.update(n), r.digestSync());
          }
          return this.digestSync();
        }
        reset() {
          (this.state = Int32Array.from(yI)),
            (this.buffer = new Uint8Array(64)),
            (this.bufferLength = 0),
            (this.bytesHashed = 0);
        }
        digestSync() {
          let e = this.state.slice(),
            r = this.buffer.slice(),
            n = this.bufferLength,
            o = this.bytesHashed * 8,
            s = new DataView(r.buffer, r.byteOffset, r.byteLength);
          if ((s.setUint8(n++, 128), (n - 1) % Ye >= Ye - 8)) {
            for (let a = n; a < Ye; ++a) s.setUint8(a, 0);
            this.hashBufferWith(e, r), (n = 0);
          }
          for (let a = n; a < Ye - 8; ++a) s.setUint8(a, 0);
          s.setUint32(Ye - 8, Math.floor(o / 4294967296), !1), s.setUint32(Ye - 4, o, !1), this.hashBufferWith(e, r);
          const i = new Uint8Array(gI);
          for (let a = 0; a < 8; ++a)
            (i[a * 4] = (e[a] >>> 24) & 255),
              (i[a * 4 + 1] = (e[a] >>> 16) & 255),
              (i[a * 4 + 2] = (e[a] >>> 8) & 255),
              (i[a * 4 + 3] = (e[a] >>> 0) & 255);
          return i;
        }
        static normalizeKey(e) {
          const r = ft(e);
          if (r.byteLength > Ye) {
            const n = new t();
            n.update(r);
            const o = n.digestSync(),
              s = new Uint8Array(Ye);
            return (s.set(o), s);
          }
          if (r.byteLength < Ye) {
            const n = new Uint8Array(Ye);
            return (n.set(r), n);
          }
          return r;
        }
        hashBuffer() {
          this.hashBufferWith(this.state, this.buffer);
        }
        hashBufferWith(e, r) {
          let n = (this.w ??= new Int32Array(64)),
            o = e[0],
            s = e[1],
            i = e[2],
            a = e[3],
            c = e[4],
            u = e[5],
            l = e[6],
            d = e[7];
          for (let p = 0; p < Ye; ++p) {
            if (p < 16)
              n[p] =
                ((r[p * 4] & 255) << 24) |
                ((r[p * 4 + 1] & 255) << 16) |
                ((r[p * 4 + 2] & 255) << 8) |
                (r[p * 4 + 3] & 255);
            else {
              let y = n[p - 2],
                S = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
              y = n[p - 15];
              const b = ((y >>> 7) | (y << 25)) ^ ((y >>> 18) | (y << 14)) ^ (y >>> 3);
              n[p] = ((S + n[p - 7]) | 0) + ((b + n[p - 16]) | 0);
            }
            const m =
                ((((((c >>> 6) | (c << 26)) ^ ((c >>> 11) | (c << 21)) ^ ((c >>> 25) | (c << 7))) +
                  ((c & u) ^ (~c & l))) |
                  0) +
                  ((d + ((F2[p] + n[p]) | 0)) | 0)) |
                0,
              h =
                ((((o >>> 2) | (o << 30)) ^ ((o >>> 13) | (o << 19)) ^ ((o >>> 22) | (o << 10))) +
                  ((o & s) ^ (o & i) ^ (s & i))) |
                0;
            (d = l), (l = u), (u = c), (c = (a + m) | 0), (a = i), (i = s), (s = o), (o = (m + h) | 0);
          }
          (e[0] += o), (e[1] += s), (e[2] += i), (e[3] += a), (e[4] += c), (e[5] += u), (e[6] += l), (e[7] += d);
        }
      }),
      (yI = new Int32Array([
        1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225,
      ])),
      (F2 = new Int32Array([
        1116352408, 1899447441, 3049323471, 3921009573, 961987163, 1508970993, 2453635748, 2870763221, 3624381080,
        310598401, 607225278, 1426881987, 1925078388, 2162078206, 2614888103, 3248222580, 3835390401, 4022224774,
        264347078, 604807628, 770255983, 1249150122, 1555081692, 1996064986, 2554220882, 2821834349, 2952996808,
        3210313671, 3336571891, 3584528711, 113926993, 338241895, 666307205, 773529912, 1294757372, 1396182291,
        1695183700, 1986661051, 2177026350, 2456956037, 2730485921, 2820302411, 3259730800, 3345764771, 3516065817,
        3600352804, 4094571909, 275423344, 430227734, 506948616, 659060556, 883997877, 958139571, 1322822218,
        1537002063, 1747873779, 1955562222, 2024104815, 2227730452, 2361852424, 2428436474, 2756734187, 3204031479,
        3329325298,
      ]));
  });
import { createHash as SI, createHmac as U2 } from 'node:crypto';
function H2() {
  return class {
    digestLength = 32;
    secret;
    hash;
    isHmac;
    finished = !1;
    constructor(e) {
      (this.secret = e), (this.isHmac = !!e), (this.hash = this.createHash());
    }
    update(e) {
      if (this.finished) throw new Error('Attempted to update an already finished hash.');
      this.hash.update(e);
    }
    async digest() {
      let e;
      return (
        this.isHmac ? ((this.finished = !0), (e = this.hash.digest())) : (e = this.hash.copy().digest()),
        new Uint8Array(e.buffer, e.byteOffset, e.byteLength)
      );
    }
    reset() {
      (this.hash = this.createHash()), (this.finished = !1);
    }
    createHash() {
      return this.secret ? U2('sha256', j2(this.secret)) : SI('sha256');
    }
  };
}
function j2(t) {
  return typeof t == 'string'
    ? t
    : ArrayBuffer.isView(t)
      ? Buffer.from(t.buffer, t.byteOffset, t.byteLength)
      : Buffer.from(t);
}
var B2,
  hr,
  bI = f(() => {
    Zl();
    (B2 = (() => {
      try {
        return (SI('sha256'), !0);
      } catch {
        return !1;
      }
    })()),
      (hr = B2 ? H2() : Mn);
  });
var V2,
  Z2,
  G2,
  Gl,
  q2,
  ql,
  xI = f(() => {
    O();
    Zl();
    ({ digest: V2, sign: Z2, importKey: G2 } = globalThis?.crypto?.subtle ?? {}),
      (Gl =
        typeof V2 == 'function' && typeof Z2 == 'function' && typeof G2 == 'function'
          ? globalThis.crypto.subtle
          : void 0),
      (q2 = 8 * 1024 * 1024),
      (ql = class {
        digestLength = 32;
        secret;
        pending = [];
        pendingBytes = 0;
        fallback;
        finished = !1;
        constructor(e) {
          e && (this.secret = ft(e));
        }
        update(e) {
          if (this.finished) throw new Error('Attempted to update an already finished HMAC.');
          if (this.fallback) {
            this.fallback.update(e);
            return;
          }
          this.pending.push(e.slice()),
            (this.pendingBytes += e.byteLength),
            this.pendingBytes >= q2 && this.switchToFallback();
        }
        async digest() {
          if (this.fallback) return this.fallback.digest();
          if (this.secret && this.finished) throw new Error('Attempted to digest an already finished HMAC.');
          const e = Fr(this.pending);
          if (Gl) {
            if (this.secret) {
              this.finished = !0;
              const o = await Gl.importKey('raw', this.secret, { name: 'HMAC', hash: 'SHA-256' }, !1, ['sign']),
                s = await Gl.sign('HMAC', o, e);
              return new Uint8Array(s);
            }
            const n = await Gl.digest('SHA-256', e);
            return new Uint8Array(n);
          }
          const r = new Mn(this.secret);
          return (r.update(e), r.digest());
        }
        reset() {
          (this.pending = []), (this.pendingBytes = 0), (this.fallback = void 0), (this.finished = !1);
        }
        switchToFallback() {
          const e = new Mn(this.secret);
          for (const r of this.pending) e.update(r);
          (this.fallback = e), (this.pending = []), (this.pendingBytes = 0);
        }
      });
  });
var EI = {};
Le(EI, {
  Crc32: () => es,
  Crc32Js: () => ri,
  Crc32Node: () => es,
  Md5: () => Ey,
  Md5Js: () => ti,
  Md5Node: () => Ey,
  Sha256: () => hr,
  Sha256Js: () => Mn,
  Sha256Node: () => hr,
  Sha256WebCrypto: () => ql,
  blobHasher: () => sI,
  blobReader: () => Vl,
  fileStreamHasher: () => aI,
  readableStreamHasher: () => uI,
});
var so = f(() => {
  iI();
  cI();
  lI();
  by();
  fI();
  _y();
  hI();
  Zl();
  bI();
  xI();
  gy();
});
function wI(t) {
  for (let e = 0; e < 8; e++) t[e] ^= 255;
  for (let e = 7; e > -1 && (t[e]++, t[e] === 0); e--);
}
var io,
  vy = f(() => {
    O();
    io = class t {
      bytes;
      constructor(e) {
        if (((this.bytes = e), e.byteLength !== 8)) throw new Error('Int64 buffers must be exactly 8 bytes');
      }
      static fromNumber(e) {
        if (e > 9223372036854776e3 || e < -9223372036854776e3)
          throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
        const r = new Uint8Array(8);
        for (let n = 7, o = Math.abs(Math.round(e)); n > -1 && o > 0; n--, o /= 256) r[n] = o;
        return (e < 0 && wI(r), new t(r));
      }
      valueOf() {
        const e = this.bytes.slice(0),
          r = e[0] & 128;
        return (r && wI(e), parseInt(Wt(e), 16) * (r ? -1 : 1));
      }
      toString() {
        return String(this.valueOf());
      }
    };
  });
var ni,
  _I,
  AI,
  W2,
  K2,
  X2,
  Y2,
  J2,
  Q2,
  e4,
  t4,
  r4,
  Wl,
  Ty = f(() => {
    z();
    O();
    vy();
    ni = class {
      toUtf8;
      fromUtf8;
      constructor(e, r) {
        (this.toUtf8 = e), (this.fromUtf8 = r);
      }
      format(e) {
        const r = [];
        for (const s in e) {
          if (!I(e, s)) continue;
          const i = this.fromUtf8(s);
          if (i.byteLength > 255)
            throw new Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${i.byteLength}`);
          r.push(Uint8Array.from([i.byteLength]), i, this.formatHeaderValue(e[s]));
        }
        let n = new Uint8Array(r.reduce((s, i) => s + i.byteLength, 0)),
          o = 0;
        for (const s of r) n.set(s, o), (o += s.byteLength);
        return n;
      }
      formatHeaderValue(e) {
        switch (e.type) {
          case 'boolean':
            return Uint8Array.from([e.value ? 0 : 1]);
          case 'byte':
            return Uint8Array.from([2, e.value]);
          case 'short': {
            const r = new DataView(new ArrayBuffer(3));
            return (r.setUint8(0, 3), r.setInt16(1, e.value, !1), new Uint8Array(r.buffer));
          }
          case 'integer': {
            const n = new DataView(new ArrayBuffer(5));
            return (n.setUint8(0, 4), n.setInt32(1, e.value, !1), new Uint8Array(n.buffer));
          }
          case 'long': {
            const o = new Uint8Array(9);
            return ((o[0] = 5), o.set(e.value.bytes, 1), o);
          }
          case 'binary': {
            if (e.value.byteLength > Wl)
              throw new Error(
                `@smithy/core/event-streams - header value (binary) exceeds ${Wl} bytes: ${e.value.byteLength}`,
              );
            const s = new DataView(new ArrayBuffer(3 + e.value.byteLength));
            s.setUint8(0, 6), s.setUint16(1, e.value.byteLength, !1);
            const i = new Uint8Array(s.buffer);
            return (i.set(e.value, 3), i);
          }
          case 'string': {
            const a = this.fromUtf8(e.value);
            if (a.byteLength > Wl)
              throw new Error(
                `@smithy/core/event-streams - header value (string) exceeds ${Wl} bytes: ${a.byteLength}`,
              );
            const c = new DataView(new ArrayBuffer(3 + a.byteLength));
            c.setUint8(0, 7), c.setUint16(1, a.byteLength, !1);
            const u = new Uint8Array(c.buffer);
            return (u.set(a, 3), u);
          }
          case 'timestamp': {
            const l = new Uint8Array(9);
            return ((l[0] = 8), l.set(io.fromNumber(e.value.valueOf()).bytes, 1), l);
          }
          case 'uuid': {
            if (!r4.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
            const d = new Uint8Array(17);
            return ((d[0] = 9), d.set(Gu(e.value.replace(/-/g, '')), 1), d);
          }
        }
      }
      parse(e) {
        let r = {},
          n = 0;
        for (; n < e.byteLength; ) {
          const o = e.getUint8(n++),
            s = this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + n, o));
          switch (((n += o), e.getUint8(n++))) {
            case 0:
              r[s] = { type: AI, value: !0 };
              break;
            case 1:
              r[s] = { type: AI, value: !1 };
              break;
            case 2:
              r[s] = { type: W2, value: e.getInt8(n++) };
              break;
            case 3:
              (r[s] = { type: K2, value: e.getInt16(n, !1) }), (n += 2);
              break;
            case 4:
              (r[s] = { type: X2, value: e.getInt32(n, !1) }), (n += 4);
              break;
            case 5:
              (r[s] = { type: Y2, value: new io(new Uint8Array(e.buffer, e.byteOffset + n, 8)) }), (n += 8);
              break;
            case 6: {
              const i = e.getUint16(n, !1);
              (n += 2), (r[s] = { type: J2, value: new Uint8Array(e.buffer, e.byteOffset + n, i) }), (n += i);
              break;
            }
            case 7: {
              const a = e.getUint16(n, !1);
              (n += 2),
                (r[s] = { type: Q2, value: this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + n, a)) }),
                (n += a);
              break;
            }
            case 8:
              (r[s] = { type: e4, value: new Date(new io(new Uint8Array(e.buffer, e.byteOffset + n, 8)).valueOf()) }),
                (n += 8);
              break;
            case 9: {
              const c = new Uint8Array(e.buffer, e.byteOffset + n, 16);
              (n += 16),
                (r[s] = {
                  type: t4,
                  value: `${Wt(c.subarray(0, 4))}-${Wt(c.subarray(4, 6))}-${Wt(c.subarray(6, 8))}-${Wt(c.subarray(8, 10))}-${Wt(c.subarray(10))}`,
                });
              break;
            }
            default:
              throw new Error('Unrecognized header type tag');
          }
        }
        return r;
      }
    };
    ((t) => {
      (t[(t.boolTrue = 0)] = 'boolTrue'),
        (t[(t.boolFalse = 1)] = 'boolFalse'),
        (t[(t.byte = 2)] = 'byte'),
        (t[(t.short = 3)] = 'short'),
        (t[(t.integer = 4)] = 'integer'),
        (t[(t.long = 5)] = 'long'),
        (t[(t.byteArray = 6)] = 'byteArray'),
        (t[(t.string = 7)] = 'string'),
        (t[(t.timestamp = 8)] = 'timestamp'),
        (t[(t.uuid = 9)] = 'uuid');
    })(_I || (_I = {}));
    (AI = 'boolean'),
      (W2 = 'byte'),
      (K2 = 'short'),
      (X2 = 'integer'),
      (Y2 = 'long'),
      (J2 = 'binary'),
      (Q2 = 'string'),
      (e4 = 'timestamp'),
      (t4 = 'uuid'),
      (r4 = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/),
      (Wl = 32767);
  });
function TI({ byteLength: t, byteOffset: e, buffer: r }) {
  if (t < n4) throw new Error('Provided message too short to accommodate event stream message overhead');
  const n = new DataView(r, e, t),
    o = n.getUint32(0, !1);
  if (t !== o) throw new Error('Reported message length does not match received message length');
  const s = n.getUint32(vI, !1),
    i = n.getUint32(ao, !1),
    a = n.getUint32(t - ts, !1),
    c = new es();
  if ((c.update(new Uint8Array(r, e, ao)), i !== c.digestSync()))
    throw new Error(
      `The prelude checksum specified in the message (${i}) does not match the calculated CRC32 checksum (${c.digestSync()})`,
    );
  if ((c.update(new Uint8Array(r, e + ao, t - (ao + ts))), a !== c.digestSync()))
    throw new Error(`The message checksum (${c.digestSync()}) did not match the expected value of ${a}`);
  return { headers: new DataView(r, e + ao + ts, s), body: new Uint8Array(r, e + ao + ts + s, o - s - (ao + ts + ts)) };
}
var vI,
  ao,
  ts,
  n4,
  II = f(() => {
    so();
    (vI = 4), (ao = vI * 2), (ts = 4), (n4 = ao + ts * 2);
  });
var oi,
  Iy = f(() => {
    so();
    Ty();
    II();
    oi = class {
      headerMarshaller;
      messageBuffer;
      isEndOfStream;
      constructor(e, r) {
        (this.headerMarshaller = new ni(e, r)), (this.messageBuffer = []), (this.isEndOfStream = !1);
      }
      feed(e) {
        this.messageBuffer.push(this.decode(e));
      }
      endOfStream() {
        this.isEndOfStream = !0;
      }
      getMessage() {
        const e = this.messageBuffer.pop(),
          r = this.isEndOfStream;
        return {
          getMessage() {
            return e;
          },
          isEndOfStream() {
            return r;
          },
        };
      }
      getAvailableMessages() {
        const e = this.messageBuffer;
        this.messageBuffer = [];
        const r = this.isEndOfStream;
        return {
          getMessages() {
            return e;
          },
          isEndOfStream() {
            return r;
          },
        };
      }
      encode({ headers: e, body: r }) {
        const n = this.headerMarshaller.format(e),
          o = n.byteLength + r.byteLength + 16,
          s = new Uint8Array(o),
          i = new DataView(s.buffer, s.byteOffset, s.byteLength),
          a = new es();
        return (
          i.setUint32(0, o, !1),
          i.setUint32(4, n.byteLength, !1),
          a.update(s.subarray(0, 8)),
          i.setUint32(8, a.digestSync(), !1),
          s.set(n, 12),
          s.set(r, n.byteLength + 12),
          a.update(s.subarray(8, o - 4)),
          i.setUint32(o - 4, a.digestSync(), !1),
          s
        );
      }
      decode(e) {
        const { headers: r, body: n } = TI(e);
        return { headers: this.headerMarshaller.parse(r), body: n };
      }
      formatHeaders(e) {
        return this.headerMarshaller.format(e);
      }
    };
  });
var si,
  Ry = f(() => {
    si = class {
      options;
      constructor(e) {
        this.options = e;
      }
      [Symbol.asyncIterator]() {
        return this.asyncIterator();
      }
      async *asyncIterator() {
        for await (const e of this.options.inputStream) yield this.options.decoder.decode(e);
      }
    };
  });
var ii,
  Cy = f(() => {
    ii = class {
      options;
      constructor(e) {
        this.options = e;
      }
      [Symbol.asyncIterator]() {
        return this.asyncIterator();
      }
      async *asyncIterator() {
        for await (const e of this.options.messageStream) yield this.options.encoder.encode(e);
        this.options.includeEndFrame && (yield new Uint8Array(0));
      }
    };
  });
var ai,
  Py = f(() => {
    ai = class {
      options;
      constructor(e) {
        this.options = e;
      }
      [Symbol.asyncIterator]() {
        return this.asyncIterator();
      }
      async *asyncIterator() {
        for await (const e of this.options.messageStream) {
          const r = await this.options.deserializer(e);
          r !== void 0 && (yield r);
        }
      }
    };
  });
var ci,
  Ny = f(() => {
    ci = class {
      options;
      constructor(e) {
        this.options = e;
      }
      [Symbol.asyncIterator]() {
        return this.asyncIterator();
      }
      async *asyncIterator() {
        for await (const e of this.options.inputStream) yield this.options.serializer(e);
      }
    };
  });
function Kl(t) {
  let e = 0,
    r = 0,
    n = null,
    o = null,
    s = (a) => {
      if (typeof a != 'number')
        throw new Error('Attempted to allocate an event message where size was not a number: ' + a);
      (e = a), (r = 4), (n = new Uint8Array(a)), new DataView(n.buffer).setUint32(0, a, !1);
    },
    i = async function* () {
      const a = t[Symbol.asyncIterator]();
      for (;;) {
        const { value: c, done: u } = await a.next();
        if (u) {
          if (e)
            if (e === r) yield n;
            else throw new Error('Truncated event message received.');
          else return;
          return;
        }
        let l = c.length,
          d = 0;
        for (; d < l; ) {
          if (!n) {
            const m = l - d;
            o || (o = new Uint8Array(4));
            const h = Math.min(4 - r, m);
            if ((o.set(c.slice(d, d + h), r), (r += h), (d += h), r < 4)) break;
            s(new DataView(o.buffer).getUint32(0, !1)), (o = null);
          }
          const p = Math.min(e - r, l - d);
          n.set(c.slice(d, d + p), r), (r += p), (d += p), e && e === r && (yield n, (n = null), (e = 0), (r = 0));
        }
      }
    };
  return { [Symbol.asyncIterator]: i };
}
var Oy = f(() => {});
function RI(t, e) {
  const r = Ca(e.deserializer, e.toUtf8);
  return {
    [Symbol.asyncIterator]: async function* () {
      for await (const n of t) {
        const o = e.eventStreamCodec.decode(n),
          s = await r(o);
        s !== void 0 && (yield s);
      }
    },
  };
}
function Ca(t, e) {
  return async (r) => {
    const { value: n } = r.headers[':message-type'];
    if (n === 'error') {
      const o = new Error(r.headers[':error-message'].value || 'UnknownError');
      throw ((o.name = r.headers[':error-code'].value), o);
    } else if (n === 'exception') {
      const o = r.headers[':exception-type'].value,
        s = { [o]: r },
        i = await t(s);
      if (i.$unknown) {
        const a = new Error(e(r.body));
        throw ((a.name = o), a);
      }
      throw i[o];
    } else if (n === 'event') {
      const o = { [r.headers[':event-type'].value]: r },
        s = await t(o);
      return s.$unknown ? void 0 : s;
    } else throw Error(`Unrecognizable event type: ${r.headers[':event-type'].value}`);
  };
}
var ky = f(() => {});
var rs,
  CI,
  $y = f(() => {
    Iy();
    Ry();
    Cy();
    Py();
    Ny();
    Oy();
    ky();
    (rs = class {
      eventStreamCodec;
      utfEncoder;
      constructor({ utf8Encoder: e, utf8Decoder: r }) {
        (this.eventStreamCodec = new oi(e, r)), (this.utfEncoder = e);
      }
      deserialize(e, r) {
        const n = Kl(e);
        return new ai({
          messageStream: new si({ inputStream: n, decoder: this.eventStreamCodec }),
          deserializer: Ca(r, this.utfEncoder),
        });
      }
      serialize(e, r) {
        return new ii({
          messageStream: new ci({ inputStream: e, serializer: r }),
          encoder: this.eventStreamCodec,
          includeEndFrame: !0,
        });
      }
    }),
      (CI = (t) => new rs(t));
  });
import { Readable as o4 } from 'node:stream';
async function* s4(t) {
  let e = !1,
    r = !1,
    n = [];
  for (
    t.on('error', (o) => {
      if ((e || (e = !0), o)) throw o;
    }),
      t.on('data', (o) => {
        n.push(o);
      }),
      t.on('end', () => {
        e = !0;
      });
    !r;
  ) {
    const o = await new Promise((s) => setTimeout(() => s(n.shift()), 0));
    o && (yield o), (r = e && n.length === 0);
  }
}
var Pa,
  PI,
  NI = f(() => {
    $y();
    (Pa = class {
      universalMarshaller;
      constructor({ utf8Encoder: e, utf8Decoder: r }) {
        this.universalMarshaller = new rs({ utf8Decoder: r, utf8Encoder: e });
      }
      deserialize(e, r) {
        const n = typeof e[Symbol.asyncIterator] == 'function' ? e : s4(e);
        return this.universalMarshaller.deserialize(n, r);
      }
      serialize(e, r) {
        return o4.from(this.universalMarshaller.serialize(e, r));
      }
    }),
      (PI = (t) => new Pa(t));
  });
var OI,
  kI,
  $I = f(() => {
    (OI = (t) => ({
      [Symbol.asyncIterator]: async function* () {
        const e = t.getReader();
        try {
          for (;;) {
            const { done: r, value: n } = await e.read();
            if (r) return;
            yield n;
          }
        } finally {
          e.releaseLock();
        }
      },
    })),
      (kI = (t) => {
        const e = t[Symbol.asyncIterator]();
        return new ReadableStream({
          async pull(r) {
            const { done: n, value: o } = await e.next();
            if (n) return r.close();
            r.enqueue(o);
          },
        });
      });
  });
var MI,
  DI = f(() => {
    MI = (t) => Object.assign(t, { eventStreamMarshaller: t.eventStreamSerdeProvider(t) });
  });
var Xl,
  zI = f(() => {
    z();
    W();
    O();
    Xl = class {
      marshaller;
      serializer;
      deserializer;
      serdeContext;
      defaultContentType;
      compositeErrorRegistry;
      constructor({
        marshaller: e,
        serializer: r,
        deserializer: n,
        serdeContext: o,
        defaultContentType: s,
        compositeErrorRegistry: i,
      }) {
        (this.marshaller = e),
          (this.serializer = r),
          (this.deserializer = n),
          (this.serdeContext = o),
          (this.defaultContentType = s),
          (this.compositeErrorRegistry = i);
      }
      async serializeEventStream({ eventStream: e, requestSchema: r, initialRequest: n, initialMessageType: o }) {
        const s = this.marshaller,
          i = r.getEventStreamMember(),
          a = r.getMemberSchema(i),
          c = this.serializer,
          u = this.defaultContentType,
          l = Symbol('initialRequestMarker'),
          d = {
            async *[Symbol.asyncIterator]() {
              if (n) {
                const p = {
                  ':event-type': { type: 'string', value: o ?? 'initial-request' },
                  ':message-type': { type: 'string', value: 'event' },
                  ':content-type': { type: 'string', value: u },
                };
                c.write(r, n);
                const m = c.flush();
                yield { [l]: !0, headers: p, body: m };
              }
              for await (const p of e) yield p;
            },
          };
        return s.serialize(d, (p) => {
          if (p[l]) return { headers: p.headers, body: p.body };
          let m = '';
          for (const _ in p)
            if (I(p, _) && _ !== '__type') {
              m = _;
              break;
            }
          const {
            additionalHeaders: h,
            body: y,
            eventType: S,
            explicitPayloadContentType: b,
          } = this.writeEventBody(m, a, p);
          return {
            headers: {
              ':event-type': { type: 'string', value: S },
              ':message-type': { type: 'string', value: 'event' },
              ':content-type': { type: 'string', value: b ?? u },
              ...h,
            },
            body: y,
          };
        });
      }
      async deserializeEventStream({
        response: e,
        responseSchema: r,
        initialResponseContainer: n,
        initialMessageType: o,
      }) {
        const s = this.marshaller,
          i = r.getEventStreamMember(),
          c = r.getMemberSchema(i).getMemberSchemas(),
          u = Symbol('initialResponseMarker'),
          l = s.deserialize(e.body, async (m) => {
            let h = '';
            for (const S in m)
              if (I(m, S) && S !== '__type') {
                h = S;
                break;
              }
            const y = m[h].body;
            if (h === (o ?? 'initial-response')) {
              const S = await this.deserializer.read(r, y);
              return (delete S[i], { [u]: !0, ...S });
            } else if (h in c) {
              const S = c[h];
              if (S.isStructSchema()) {
                let b = {},
                  w = !1;
                for (const [_, A] of S.structIterator()) {
                  const { eventHeader: R, eventPayload: K } = A.getMergedTraits();
                  if (((w = w || !!(R || K)), K))
                    A.isBlobSchema()
                      ? (b[_] = y)
                      : A.isStringSchema()
                        ? (b[_] = (this.serdeContext?.utf8Encoder ?? be)(y))
                        : A.isStructSchema() && (b[_] = await this.deserializer.read(A, y));
                  else if (R) {
                    const ue = m[h].headers[_]?.value;
                    ue != null &&
                      (A.isNumericSchema()
                        ? ue && typeof ue == 'object' && 'bytes' in ue
                          ? (b[_] = BigInt(ue.toString()))
                          : (b[_] = Number(ue))
                        : (b[_] = ue));
                  }
                }
                return { [h]: await this.readEventMember(S, y, w, b) };
              }
              return { [h]: await this.deserializer.read(S, y) };
            } else return { $unknown: m };
          }),
          d = l[Symbol.asyncIterator](),
          p = await d.next();
        if (p.done) return l;
        if (p.value?.[u]) {
          if (!r)
            throw new Error(
              '@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.',
            );
          for (const m in p.value) I(p.value, m) && (n[m] = p.value[m]);
        }
        return {
          async *[Symbol.asyncIterator]() {
            for (p?.value?.[u] || (yield p.value); ; ) {
              const { done: m, value: h } = await d.next();
              if (m) break;
              yield h;
            }
          },
        };
      }
      async readEventMember(e, r, n, o) {
        let s,
          i = e.getSchema();
        if (Array.isArray(i) && i[0] === -3) {
          const c = i[1],
            u = fe.for(c);
          this.compositeErrorRegistry?.copyFrom(u), (s = (this.compositeErrorRegistry ?? u)?.getErrorCtor(i));
        }
        const a = n ? o : r.byteLength === 0 ? {} : await this.deserializer.read(e, r);
        if (s) {
          const c = a.message ?? a.Message ?? 'Unknown',
            u = {},
            l = e.getMergedTraits().error;
          return (l && (u.$fault = l), Object.assign(new s({}), u, { message: c }, a));
        }
        return a;
      }
      writeEventBody(e, r, n) {
        let o = this.serializer,
          s = e,
          i = null,
          a,
          c = r.getSchema()[4].includes(e),
          u = {};
        if (c) {
          const p = r.getMemberSchema(e);
          if (p.isStructSchema()) {
            for (const [m, h] of p.structIterator()) {
              const { eventHeader: y, eventPayload: S } = h.getMergedTraits();
              if (S) i = m;
              else if (y) {
                let b = n[e][m],
                  w = 'binary';
                h.isNumericSchema()
                  ? (-2) ** 31 <= b && b <= 2 ** 31 - 1
                    ? (w = 'integer')
                    : (w = 'long')
                  : h.isTimestampSchema()
                    ? (w = 'timestamp')
                    : h.isStringSchema()
                      ? (w = 'string')
                      : h.isBooleanSchema() && (w = 'boolean'),
                  b != null && ((u[m] = { type: w, value: b }), delete n[e][m]);
              }
            }
            if (i !== null) {
              const m = p.getMemberSchema(i);
              m.isBlobSchema() ? (a = 'application/octet-stream') : m.isStringSchema() && (a = 'text/plain'),
                o.write(m, n[e][i]);
            } else o.write(p, n[e]);
          } else if (p.isUnitSchema()) o.write(p, {});
          else throw new Error('@smithy/core/event-streams - non-struct member not supported in event stream union.');
        } else {
          const [p, m] = n[e];
          (s = p), o.write(15, m);
        }
        const l = o.flush() ?? new Uint8Array();
        return {
          body: typeof l == 'string' ? (this.serdeContext?.utf8Decoder ?? $e)(l) : l,
          eventType: s,
          explicitPayloadContentType: a,
          additionalHeaders: u,
        };
      }
    };
  });
var LI = {};
Le(LI, {
  EventStreamCodec: () => oi,
  EventStreamMarshaller: () => Pa,
  EventStreamSerde: () => Xl,
  HeaderMarshaller: () => ni,
  Int64: () => io,
  MessageDecoderStream: () => si,
  MessageEncoderStream: () => ii,
  SmithyMessageDecoderStream: () => ai,
  SmithyMessageEncoderStream: () => ci,
  UniversalEventStreamMarshaller: () => rs,
  eventStreamSerdeProvider: () => PI,
  getChunkedStream: () => Kl,
  getMessageUnmarshaller: () => Ca,
  getUnmarshalledStream: () => RI,
  iterableToReadableStream: () => kI,
  readableStreamToIterable: () => OI,
  resolveEventStreamSerdeConfig: () => MI,
  universalEventStreamSerdeProvider: () => CI,
});
var FI = f(() => {
  Iy();
  Ty();
  vy();
  Ry();
  Cy();
  Py();
  Ny();
  NI();
  $I();
  $y();
  Oy();
  ky();
  DI();
  zI();
});
var co,
  Yl = f(() => {
    z();
    W();
    Qs();
    Qo();
    co = class extends Be {
      options;
      compositeErrorRegistry;
      constructor(e) {
        super(), (this.options = e), (this.compositeErrorRegistry = new fe(e.defaultNamespace));
        for (const r of e.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(r);
      }
      getRequestType() {
        return V;
      }
      getResponseType() {
        return Fe;
      }
      setSerdeContext(e) {
        (this.serdeContext = e),
          this.serializer.setSerdeContext(e),
          this.deserializer.setSerdeContext(e),
          this.getPayloadCodec() && this.getPayloadCodec().setSerdeContext(e);
      }
      updateServiceEndpoint(e, r) {
        if ('url' in r) {
          (e.protocol = r.url.protocol),
            (e.hostname = r.url.hostname),
            (e.port = r.url.port ? Number(r.url.port) : void 0),
            (e.path = r.url.pathname),
            (e.fragment = r.url.hash || void 0),
            (e.username = r.url.username || void 0),
            (e.password = r.url.password || void 0),
            e.query || (e.query = {});
          for (const [n, o] of r.url.searchParams.entries()) e.query[n] = o;
          if (r.headers) for (const n in r.headers) I(r.headers, n) && (e.headers[n] = r.headers[n].join(', '));
          return e;
        } else {
          if (
            ((e.protocol = r.protocol),
            (e.hostname = r.hostname),
            (e.port = r.port ? Number(r.port) : void 0),
            (e.path = r.path),
            (e.query = { ...r.query }),
            r.headers)
          )
            for (const n in r.headers) I(r.headers, n) && (e.headers[n] = r.headers[n]);
          return e;
        }
      }
      setHostPrefix(e, r, n, o = jl(r)) {
        if (this.serdeContext?.disableHostPrefix) return;
        const s = o[4];
        if (typeof s != 'string') return;
        let i = s;
        for (const [a, [, c]] of Xe.of(r.input).getHttpBindings().request.memberBindings) {
          if (!((c >> 17) & 1)) continue;
          const u = n[a];
          if (typeof u != 'string')
            throw new Error(`@smithy/core/schema - ${a} in input must be a string as hostLabel.`);
          i = i.replace(`{${a}}`, u);
        }
        if (((e.hostname = i + e.hostname), !na(e.hostname)))
          throw new Error(`[${e.hostname}] is not a valid hostname.`);
      }
      deserializeMetadata(e) {
        return {
          httpStatusCode: e.statusCode,
          requestId: e.headers['x-amzn-requestid'] ?? e.headers['x-amzn-request-id'] ?? e.headers['x-amz-request-id'],
          extendedRequestId: e.headers['x-amz-id-2'],
          cfId: e.headers['x-amz-cf-id'],
        };
      }
      resolveError(e, r, n) {
        let o = [-3, '', 'Error', 0, [], [], 0],
          s;
        for (const i of n)
          for (const a of r)
            try {
              a === '*' ? (s = i.getSchema(e)) : (s = i.getSchema(a + '#' + e));
              const c = i.getErrorCtor(s);
              if (c) return [s, c, 'modeled'];
              {
                const u = i.getBaseException();
                if (u) {
                  const l = i.getErrorCtor(u);
                  if (l) return [s, l, 'synthetic'];
                }
              }
            } catch {}
        for (const i of n) {
          const a = i.getBaseException();
          if (a) {
            const c = i.getErrorCtor(a);
            if (c) return [a, c, 'synthetic'];
          }
        }
        return [o, Error, 'native'];
      }
      async serializeEventStream({ eventStream: e, requestSchema: r, initialRequest: n }) {
        return (await this.loadEventStreamCapability()).serializeEventStream({
          eventStream: e,
          requestSchema: r,
          initialRequest: n,
        });
      }
      async deserializeEventStream({ response: e, responseSchema: r, initialResponseContainer: n }) {
        return (await this.loadEventStreamCapability()).deserializeEventStream({
          response: e,
          responseSchema: r,
          initialResponseContainer: n,
        });
      }
      async loadEventStreamCapability() {
        const { EventStreamSerde: e, eventStreamSerdeProvider: r } = await Promise.resolve().then(() => (FI(), LI)),
          n = this.resolveEventStreamMarshaller(r);
        return new e({
          marshaller: n,
          serializer: this.serializer,
          deserializer: this.deserializer,
          serdeContext: this.serdeContext,
          defaultContentType: this.getDefaultContentType(),
          compositeErrorRegistry: this.compositeErrorRegistry,
        });
      }
      getDefaultContentType() {
        throw new Error(
          `@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`,
        );
      }
      async deserializeHttpMessage(e, r, n, o, s) {
        return [];
      }
      getEventStreamMarshaller() {
        const e = this.serdeContext;
        if (!e.eventStreamMarshaller)
          throw new Error('@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.');
        return e.eventStreamMarshaller;
      }
      resolveEventStreamMarshaller(e) {
        const r = this.serdeContext;
        return r.eventStreamMarshaller ? r.eventStreamMarshaller : e(this.serdeContext);
      }
    };
  });
var uo,
  UI = f(() => {
    z();
    O();
    Qo();
    Yl();
    Js();
    Hl();
    uo = class extends co {
      async serializeRequest(e, r, n) {
        const o = r && typeof r == 'object' ? r : {},
          s = {},
          i = {},
          a = await n.endpoint(),
          c = Xe.of(e?.input),
          u = c.getHttpBindings().request,
          l = jl(e),
          d = new V({ query: s, headers: i });
        if (a) {
          this.updateServiceEndpoint(d, a), this.setHostPrefix(d, e, o, l);
          const [m, h, y] = l;
          if (m) {
            (d.method = m), (d.path = d.path === '/' ? h : d.path + h);
            for (const [S, b] of y) s[S] = b;
          }
        }
        d.query = s;
        const p = this.serializeHttpBindings(o, d, u, l);
        return (p && (d.body = await this.serializeEventStream({ eventStream: p, requestSchema: c })), d);
      }
      serializeHttpBindings(e, r, n, o) {
        let s = this.serializer,
          i = typeof s.writeCodec == 'function' ? s : void 0,
          a = r.query,
          c = r.headers,
          u = n.syntheticBodySchema,
          l = !1,
          d,
          p,
          m,
          h = Object.getOwnPropertyNames(e),
          y = Object.getPrototypeOf(e),
          S =
            (y === Object.prototype || y === null) &&
            !n.hasIdempotency &&
            !n.hasPrefixHeaders &&
            h.length * 2 < n.memberBindings.length,
          b = S ? h.length : n.memberBindings.length;
        for (let A = 0; A < b; ++A) {
          const R = S ? (I(n.byName, h[A]) ? n.byName[h[A]] : void 0) : n.memberBindings[A];
          if (!R) continue;
          const K = R[1],
            ue = R[0],
            Ae = K[0],
            Nt = K[1],
            le = K[2],
            Ce = R[2],
            Pe = R[3],
            ze = e[ue];
          if (!(ze == null && !((Nt >> 10) & 1)))
            if (Ce === 36) {
              const q = (Nt >> 11) & 3;
              q
                ? q === 2
                  ? (p = ze || void 0)
                  : (d = ze)
                : (i ? i.writeCodec(Ae, ze) : s.write(Ae, ze), (d = s.flush()));
            } else if (Ce === 33 || Ce === 38) {
              const q = this.serializeHttpValue(K, ze, Ce, i);
              Ce === 33 ? ((m ??= Object.create(null))[ue] = q) : (c[Pe] = q);
            } else if (Ce === 39)
              for (const q in ze) {
                if (!I(ze, q)) continue;
                const de = Pe + q;
                c[de.toLowerCase()] = this.serializeHttpValue(
                  le,
                  ze[q],
                  38,
                  i,
                  i ? le[0] : [le[0], { httpHeader: de }],
                );
              }
            else (Ce & 62) === 34 ? this.serializeQuery(K, ze, Pe, a, i) : (l = !0);
        }
        const w = o[1],
          _ = o[3];
        return (
          w && _ && r.path.endsWith(w) && (r.path = r.path.slice(0, -w.length) + this.serializePath(_, m, n)),
          l && u && (i ? i.writeCodec(u, e) : s.write(u, e), (d = s.flush())),
          (r.body = d),
          p
        );
      }
      serializeQuery(e, r, n, o, s) {
        const [i, a, c] = e,
          u = s ? void 0 : i.getMergedTraits();
        if (n === void 0) {
          for (const l in r)
            !I(r, l) ||
              l in o ||
              (s || Object.assign(c[0].getMergedTraits(), { ...u, httpQuery: l, httpQueryParams: void 0 }),
              this.serializeQuery(c, r[l], l, o, s));
          return;
        }
        if ((a & 192) === 64) {
          const l = [];
          for (const d of r) {
            const p = this.serializeHttpValue(c, d, 34, s, s ? c[0] : [c[0], u]);
            ((a >> 13) & 1 || p !== void 0) && l.push(p);
          }
          o[n] = l;
        } else o[n] = this.serializeHttpValue(e, r, 34, s, s ? i : [i, u]);
      }
      serializeHttpValue(e, r, n, o, s = e[0]) {
        const i = e[1],
          a = i & 255;
        return o && !(i & 1792) && (a <= 2 || a === 17 || a === 19)
          ? String(r)
          : (o ? o.writeHttpBinding(e, r, n) : this.serializer.write(s, r), this.serializer.flush());
      }
      serializePath(e, r, n) {
        let o = '';
        for (const [s, i] of e) {
          if (i === 0) {
            o += s;
            continue;
          }
          const a = r?.[s];
          if (a === void 0) {
            if (I(n.byName, s) && n.byName[s][2] === 33)
              throw new Error(`No value provided for input HTTP label: ${s}.`);
            o += `{${s}${i === 2 ? '+' : ''}}`;
          } else o += i === 2 ? a.split('/').map(mr).join('/') : mr(a);
        }
        return o;
      }
      async deserializeResponse(e, r, n) {
        const o = this.deserializer,
          s = typeof o.readCodec == 'function' ? o : void 0,
          i = Xe.of(e.output),
          a = i.getHttpBindings().response,
          c = {};
        if (n.statusCode >= 300) {
          const l = await De(n.body, r);
          throw (
            l.byteLength > 0 && Object.assign(c, await o.read(15, l)),
            await this.handleError(e, r, n, c, this.deserializeMetadata(n)),
            new Error('@smithy/core/protocols - HTTP Protocol error handler failed to throw.')
          );
        }
        const u = await this.deserializeHttpMessage(i, r, n, c);
        if (u.length) {
          const l = await De(n.body, r);
          if (l.byteLength > 0) {
            const d = await (s ? s.readCodec(a.syntheticBodySchema, l) : o.read(a.syntheticBodySchema, l));
            for (const p of u) d[p] != null && (c[p] = d[p]);
          }
        } else a.bindings.payload || (await De(n.body, r));
        return ((c.$metadata = this.deserializeMetadata(n)), c);
      }
      async deserializeHttpMessage(e, r, n, o, s) {
        const i = o instanceof Set ? s : o,
          a = this.deserializer,
          c = typeof a.readCodec == 'function' ? a : void 0,
          u = Xe.of(e),
          {
            bodyMemberNames: l,
            bindings: { payload: d, statusCode: p, headers: m, prefixHeaders: h },
          } = u.getHttpBindings().response,
          y = n.headers;
        if (d) {
          const [S, b] = d,
            [w, _] = b,
            A = (_ >> 11) & 3;
          if (A)
            A === 2
              ? (i[S] = await this.deserializeEventStream({ response: n, responseSchema: u }))
              : (i[S] = Bl(n.body));
          else if (n.body) {
            const R = await De(n.body, r);
            R.byteLength > 0 && (i[S] = await (c ? c.readPayload(b, R) : a.read(w, R)));
          }
        }
        for (const S in y) {
          if (!I(y, S)) continue;
          const b = S.toLowerCase(),
            w = y[S];
          b !== S && (delete y[S], (y[b] = w));
          const _ = I(m, b) ? m[b] : void 0;
          if (!_) continue;
          const [A, [R, K, ue], , Ae] = _;
          if (ue) {
            const Nt = (K >> 16) & 1 ? Vu(w, ',', 2) : Ls(w),
              le = [];
            for (const Ce of Nt)
              le.push(c ? c.readHttpBinding(ue, Ce.trim(), 38) : await a.read([ue[0], { httpHeader: Ae }], Ce.trim()));
            i[A] = le;
          } else i[A] = c ? c.readHttpBinding(_[1], w, 38) : await a.read(R, w);
        }
        for (const [S, [, , b], , w] of h) {
          i[S] = {};
          for (const _ in y) {
            if (!I(y, _) || !_.startsWith(w)) continue;
            const A = y[_];
            i[S][_.slice(w.length)] = c ? c.readHttpBinding(b, A, 38) : await a.read([b[0], { httpHeader: _ }], A);
          }
        }
        return (p && (i[p[0]] = n.statusCode), l);
      }
    };
  });
var Qr,
  My = f(() => {
    z();
    W();
    z();
    Yl();
    Js();
    Qr = class extends co {
      async serializeRequest(e, r, n) {
        let o = this.serializer,
          s = {},
          i = {},
          a = await n.endpoint(),
          c = T.of(e?.input),
          u = c.getSchema(),
          l,
          d = r && typeof r == 'object' ? r : {},
          p = new V({
            protocol: '',
            hostname: '',
            port: void 0,
            path: '/',
            fragment: void 0,
            query: s,
            headers: i,
            body: void 0,
          });
        if ((a && (this.updateServiceEndpoint(p, a), this.setHostPrefix(p, e, d)), d)) {
          const m = c.getEventStreamMember();
          if (m) {
            if (d[m]) {
              const h = {};
              for (const [y] of c.structIterator()) y !== m && d[y] != null && (h[y] = d[y]);
              l = await this.serializeEventStream({ eventStream: d[m], requestSchema: c, initialRequest: h });
            }
          } else o.write(u, d), (l = o.flush());
        }
        return ((p.headers = Object.assign(p.headers, i)), (p.query = s), (p.body = l), (p.method = 'POST'), p);
      }
      async deserializeResponse(e, r, n) {
        const o = this.deserializer,
          s = T.of(e.output),
          i = {};
        if (this.isErrorResponse(n.statusCode)) {
          const c = await De(n.body, r);
          throw (
            c.byteLength > 0 && Object.assign(i, await o.read(15, c)),
            await this.handleError(e, r, n, i, this.deserializeMetadata(n)),
            new Error('@smithy/core/protocols - RPC Protocol error handler failed to throw.')
          );
        }
        for (const c in n.headers) {
          if (!I(n.headers, c)) continue;
          const u = n.headers[c];
          delete n.headers[c], (n.headers[c.toLowerCase()] = u);
        }
        const a = s.getEventStreamMember();
        if (a)
          i[a] = await this.deserializeEventStream({ response: n, responseSchema: s, initialResponseContainer: i });
        else {
          const c = await De(n.body, r);
          c.byteLength > 0 && Object.assign(i, await o.read(s, c));
        }
        return ((i.$metadata = this.deserializeMetadata(n)), i);
      }
      isErrorResponse(e) {
        return e >= 300;
      }
    };
  });
var lo,
  Dy = f(() => {
    W();
    z();
    My();
    lo = class extends Qr {
      constructor({ defaultNamespace: e, errorTypeRegistries: r }) {
        super({ defaultNamespace: e, errorTypeRegistries: r });
      }
      async serializeRequest(e, r, n) {
        const o = await super.serializeRequest(e, r, n);
        Object.assign(o.headers, {
          'content-type': this.getDefaultContentType(),
          'smithy-protocol': this.getSmithyProtocolHeaderValue(),
          accept: this.getDefaultContentType(),
        }),
          Kt(e.input) === 'unit' ? (delete o.body, delete o.headers['content-type']) : this.applyEmptyBody(o);
        const { service: s, operation: i } = xe(n),
          a = `/service/${s}/operation/${i}`;
        return (o.path.endsWith('/') ? (o.path += a.slice(1)) : (o.path += a), o);
      }
      isErrorResponse(e) {
        return e !== 200;
      }
    };
  });
var Jl,
  zy = f(() => {
    Hl();
    Jl = (t, e, r, n, o, s) => {
      if (e != null && e[r] !== void 0) {
        const i = n();
        if (i == null || i.length <= 0) throw new Error('Empty value provided for input HTTP label: ' + r + '.');
        t = t.replace(
          o,
          s
            ? i
                .split('/')
                .map((a) => mr(a))
                .join('/')
            : mr(i),
        );
      } else throw new Error('No value provided for input HTTP label: ' + r + '.');
      return t;
    };
  });
function Ql(t, e) {
  return new Na(t, e);
}
var Na,
  BI = f(() => {
    z();
    zy();
    Na = class {
      input;
      context;
      query = {};
      method = '';
      headers = {};
      path = '';
      body = null;
      hostname = '';
      resolvePathStack = [];
      constructor(e, r) {
        (this.input = e), (this.context = r);
      }
      async build() {
        const { hostname: e, protocol: r = 'https', port: n, path: o } = await this.context.endpoint();
        this.path = o;
        for (const s of this.resolvePathStack) s(this.path);
        return new V({
          protocol: r,
          hostname: this.hostname || e,
          port: n,
          method: this.method,
          path: this.path,
          query: this.query,
          body: this.body,
          headers: this.headers,
        });
      }
      hn(e) {
        return ((this.hostname = e), this);
      }
      bp(e) {
        return (
          this.resolvePathStack.push((r) => {
            this.path = `${r?.endsWith('/') ? r.slice(0, -1) : r || ''}` + e;
          }),
          this
        );
      }
      p(e, r, n, o) {
        return (
          this.resolvePathStack.push((s) => {
            this.path = Jl(s, this.input, e, r, n, o);
          }),
          this
        );
      }
      h(e) {
        return ((this.headers = e), this);
      }
      q(e) {
        return ((this.query = e), this);
      }
      b(e) {
        return ((this.body = e), this);
      }
      m(e) {
        return ((this.method = e), this);
      }
    };
  });
var fo,
  Ly = f(() => {
    O();
    Qo();
    Qs();
    fo = class extends Be {
      settings;
      constructor(e) {
        super(), (this.settings = e);
      }
      read(e, r) {
        const n = Xe.of(e),
          o = n.getMergedTraits(),
          s = n.getHttpBindingLocation(o);
        return this.readHttpBinding(n.getHttpBindingValue(s, o), r, s);
      }
      readHttpBinding([e, r, n], o, s) {
        const i = r & 255;
        if ((i & 192) === 64)
          return ((n ??= e.getHttpBindingCollectionValue(s)), Ls(o).map((a) => this.readHttpBinding(n, a, s)));
        switch (i) {
          case 21:
          case 42:
            return (this.serdeContext?.base64Decoder ?? ve)(o);
          case 4:
          case 5:
          case 6:
          case 7: {
            const a = this.settings.httpBindings ? (r >> 14) & 3 : 0;
            switch (
              this.settings.timestampFormat.useTrait && i > 4 ? i : a ? a + 4 : this.settings.timestampFormat.default
            ) {
              case 5:
                return Hu(o);
              case 6:
                return ju(o);
              case 7:
                return Yn(o);
              default:
                return (console.warn('Missing timestamp format, parsing value with Date constructor:', o), new Date(o));
            }
          }
          case 0: {
            const a = (r >> 8) & 3;
            if (!a) return o;
            let c = o;
            return (
              (s & 6) === 6 &&
                (c = (this.serdeContext?.utf8Encoder ?? be)((this.serdeContext?.base64Decoder ?? ve)(c))),
              a === 2 ? Ne.from(c) : c
            );
          }
          case 1:
            return Number(o);
          case 2:
            return o.toLowerCase() === 'true';
          case 17:
            return BigInt(o);
          case 19:
            return new Z(o, 'bigDecimal');
          default:
            return o;
        }
      }
    };
  });
var po,
  HI = f(() => {
    O();
    Qo();
    Qs();
    Ly();
    po = class extends Be {
      codecDeserializer;
      stringDeserializer;
      constructor(e, r) {
        super(), (this.codecDeserializer = e), (this.stringDeserializer = new fo(r));
      }
      setSerdeContext(e) {
        this.stringDeserializer.setSerdeContext(e), this.codecDeserializer.setSerdeContext(e), (this.serdeContext = e);
      }
      read(e, r) {
        const n = Xe.of(e),
          o = n.getMergedTraits();
        if (o.httpHeader || o.httpResponseCode) {
          const s = n.getHttpBindingValue(38, o);
          return this.readHttpBinding(s, r, 38);
        }
        return o.httpPayload ? this.readPayload(n.getHttpBindingValue(36, o), r) : this.readCodec(n, r);
      }
      readHttpBinding(e, r, n) {
        const o = typeof r == 'string' ? r : (this.serdeContext?.utf8Encoder ?? be)(r);
        return this.stringDeserializer.readHttpBinding(e, o, n);
      }
      readPayload([e, r], n) {
        const o = r & 255;
        return o === 21 || o === 42
          ? typeof n == 'string'
            ? (this.serdeContext?.utf8Decoder ?? $e)(n)
            : n
          : o === 0
            ? typeof n == 'string'
              ? n
              : (this.serdeContext?.utf8Encoder ?? be)(n)
            : this.readCodec(e, n);
      }
      readCodec(e, r) {
        return this.codecDeserializer.read(e, r);
      }
    };
  });
var ui,
  Fy = f(() => {
    O();
    Qo();
    Qs();
    ui = class extends Be {
      settings;
      stringBuffer = '';
      constructor(e) {
        super(), (this.settings = e);
      }
      write(e, r) {
        const n = Xe.of(e),
          o = n.getMergedTraits(),
          s = n.getHttpBindingLocation(o);
        this.writeHttpBinding(n.getHttpBindingValue(s, o), r, s);
      }
      writeHttpBinding([e, r, n], o, s) {
        const i = r & 255;
        switch (typeof o) {
          case 'object':
            if (o === null) {
              this.stringBuffer = 'null';
              return;
            }
            if (i >= 4 && i <= 7) {
              if (!(o instanceof Date))
                throw new Error(
                  `@smithy/core/protocols - received non-Date value ${o} when schema expected Date in ${e.getName(!0)}`,
                );
              const u = this.settings.httpBindings ? (r >> 14) & 3 : 0;
              switch (
                this.settings.timestampFormat.useTrait && i > 4 ? i : u ? u + 4 : this.settings.timestampFormat.default
              ) {
                case 5:
                  this.stringBuffer = o.toISOString().replace('.000Z', 'Z');
                  break;
                case 6:
                  this.stringBuffer = kt(o);
                  break;
                case 7:
                  this.stringBuffer = String(o.getTime() / 1e3);
                  break;
                default:
                  console.warn('Missing timestamp format, using epoch seconds', o),
                    (this.stringBuffer = String(o.getTime() / 1e3));
              }
              return;
            }
            if ((i === 21 || i === 42) && 'byteLength' in o) {
              this.stringBuffer = (this.serdeContext?.base64Encoder ?? Se)(o);
              return;
            }
            if ((i & 192) === 64 && Array.isArray(o)) {
              n ??= e.getHttpBindingCollectionValue(s);
              let u = n[1] & 255,
                l = u >= 4 && u <= 7,
                d = '';
              for (const p of o) {
                this.writeHttpBinding(n, p, s);
                const m = this.flush();
                d && (d += ', '), (d += l ? m : Bu(m));
              }
              this.stringBuffer = d;
              return;
            }
            this.stringBuffer = JSON.stringify(o, null, 2);
            break;
          case 'string': {
            let a = (r >> 8) & 3,
              c = o;
            if ((a === 2 && (c = Ne.from(c)), a && (s & 6) === 6)) {
              this.stringBuffer = (this.serdeContext?.base64Encoder ?? Se)(c.toString());
              return;
            }
            this.stringBuffer = o;
            break;
          }
          default:
            this.stringBuffer = (r >> 10) & 1 ? Ft() : String(o);
        }
      }
      flush() {
        const e = this.stringBuffer;
        return ((this.stringBuffer = ''), e);
      }
    };
  });
var mo,
  jI = f(() => {
    Qo();
    Fy();
    mo = class {
      codecSerializer;
      stringSerializer;
      buffer;
      constructor(e, r, n = new ui(r)) {
        (this.codecSerializer = e), (this.stringSerializer = n);
      }
      setSerdeContext(e) {
        this.codecSerializer.setSerdeContext(e), this.stringSerializer.setSerdeContext(e);
      }
      write(e, r) {
        const n = Xe.of(e),
          o = n.getMergedTraits();
        if (o.httpHeader || o.httpLabel || o.httpQuery) {
          const s = n.getHttpBindingLocation(o);
          this.writeHttpBinding(n.getHttpBindingValue(s, o), r, s);
          return;
        }
        this.writeCodec(n, r);
      }
      writeHttpBinding(e, r, n) {
        this.stringSerializer.writeHttpBinding(e, r, n), (this.buffer = this.stringSerializer.flush());
      }
      writeCodec(e, r) {
        this.codecSerializer.write(e, r);
      }
      flush() {
        if (this.buffer !== void 0) {
          const e = this.buffer;
          return ((this.buffer = void 0), e);
        }
        return this.codecSerializer.flush();
      }
    };
  });
function _t(t, e) {
  if (e.timestampFormat.useTrait) {
    const a = t.getSchema();
    if (a === 5 || a === 6 || a === 7) return a;
  }
  const { httpLabel: r, httpPrefixHeaders: n, httpHeader: o, httpQuery: s } = t.getMergedTraits();
  return (e.httpBindings ? (typeof n == 'string' || o ? 6 : s || r ? 5 : void 0) : void 0) ?? e.timestampFormat.default;
}
var li = f(() => {});
var VI,
  ed,
  ZI = f(() => {
    (VI = _e(qt())),
      (ed = class {
        name;
        kind;
        values;
        constructor({ name: e, kind: r = VI.FieldPosition.HEADER, values: n = [] }) {
          (this.name = e), (this.kind = r), (this.values = n);
        }
        add(e) {
          this.values.push(e);
        }
        set(e) {
          this.values = e;
        }
        remove(e) {
          this.values = this.values.filter((r) => r !== e);
        }
        toString() {
          return this.values.map((e) => (e.includes(',') || e.includes(' ') ? `"${e}"` : e)).join(', ');
        }
        get() {
          return this.values;
        }
      });
  });
var td,
  GI = f(() => {
    td = class {
      entries = {};
      encoding;
      constructor({ fields: e = [], encoding: r = 'utf-8' }) {
        e.forEach(this.setField.bind(this)), (this.encoding = r);
      }
      setField(e) {
        this.entries[e.name.toLowerCase()] = e;
      }
      getField(e) {
        return this.entries[e.toLowerCase()];
      }
      removeField(e) {
        delete this.entries[e.toLowerCase()];
      }
      getByType(e) {
        return Object.values(this.entries).filter((r) => r.kind === e);
      }
    };
  });
var en,
  tn,
  qI = f(() => {
    (en = (t) => (
      t.logger &&
        t.logger.constructor?.name !== 'NoOpLogger' &&
        t.requestHandler?.updateHttpClientConfig?.(Symbol.for('logger'), t.logger),
      t.defaultSocketTimeout &&
        t.requestHandler?.updateHttpClientConfig?.(Symbol.for('@smithy/defaultSocketTimeout'), t.defaultSocketTimeout),
      {
        setHttpHandler(e) {
          t.requestHandler = e;
        },
        httpHandler() {
          return t.requestHandler;
        },
        updateHttpClientConfig(e, r) {
          t.requestHandler?.updateHttpClientConfig(e, r);
        },
        httpHandlerConfigs() {
          return t.requestHandler.httpHandlerConfigs();
        },
      }
    )),
      (tn = (t) => ({ requestHandler: t.httpHandler() }));
  });
function Uy(t) {
  return (e) => async (r) => {
    const n = r.request;
    if (V.isInstance(n)) {
      const { body: o, headers: s } = n;
      if (
        o &&
        Object.keys(s)
          .map((i) => i.toLowerCase())
          .indexOf(WI) === -1
      )
        try {
          const i = t(o);
          i != null && (n.headers = { ...n.headers, [WI]: String(i) });
        } catch {}
    }
    return e({ ...r, request: n });
  };
}
var WI,
  By,
  rn,
  KI = f(() => {
    z();
    WI = 'content-length';
    (By = {
      step: 'build',
      tags: ['SET_CONTENT_LENGTH', 'CONTENT_LENGTH'],
      name: 'contentLengthMiddleware',
      override: !0,
    }),
      (rn = (t) => ({
        applyToStack: (e) => {
          e.add(Uy(t.bodyLengthChecker), By);
        },
      }));
  });
var ho,
  i4,
  rd = f(() => {
    (ho = (t) => encodeURIComponent(t).replace(/[!'()*]/g, i4)),
      (i4 = (t) => `%${t.charCodeAt(0).toString(16).toUpperCase()}`);
  });
var XI,
  YI = f(() => {
    rd();
    XI = (t) => t.split('/').map(ho).join('/');
  });
function JI(t) {
  const e = [];
  for (let r of Object.keys(t).sort()) {
    const n = t[r];
    if (((r = ho(r)), Array.isArray(n))) for (let o = 0, s = n.length; o < s; o++) e.push(`${r}=${ho(n[o])}`);
    else {
      let o = r;
      (n || typeof n == 'string') && (o += `=${ho(n)}`), e.push(o);
    }
  }
  return e.join('&');
}
var QI = f(() => {
  rd();
});
var At,
  ns = f(() => {
    At = class {
      serdeContext;
      setSerdeContext(e) {
        this.serdeContext = e;
      }
    };
  });
var di,
  Hy = f(() => {
    di = class {
      from;
      to;
      keys;
      constructor(e, r) {
        (this.from = e), (this.to = r);
        const n = Object.keys(this.from),
          o = new Set(n);
        o.delete('__type'), (this.keys = o);
      }
      mark(e) {
        this.keys.delete(e);
      }
      hasUnknown() {
        return this.keys.size === 1 && Object.keys(this.to).length === 0;
      }
      writeUnknown() {
        if (this.hasUnknown()) {
          const e = this.keys.values().next().value,
            r = this.from[e];
          this.to.$unknown = [e, r];
        }
      }
    };
  });
function nd() {
  if (Oa === void 0)
    try {
      if (typeof Buffer != 'function') Oa = !1;
      else {
        const t = JSON.parse(Buffer.from([123, 125]));
        Oa = t !== null && typeof t == 'object';
      }
    } catch {
      Oa = !1;
    }
  return Oa;
}
var Oa,
  jy = f(() => {});
function fi(t, e, r) {
  if (r?.source) {
    const n = r.source;
    if (typeof e == 'number')
      return e <= Number.MAX_SAFE_INTEGER && e >= Number.MIN_SAFE_INTEGER
        ? c4(n, e)
          ? e
          : new Z(n, 'bigDecimal')
        : a4(n)
          ? new Z(n, 'bigDecimal')
          : /[eE]/.test(n)
            ? u4(n)
            : BigInt(n);
  }
  return e;
}
function a4(t) {
  const e = t.indexOf('.');
  if (e === -1) return !1;
  const r = t.search(/[eE]/);
  if (r === -1) return !0;
  const n = r - e - 1;
  return parseInt(t.slice(r + 1), 10) < n;
}
function c4(t, e) {
  if (t === String(e) || Object.is(e, -0)) return !0;
  if (/[eE]/.test(t)) return Vy(t) === Vy(String(e));
  const r = t.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''),
    n = String(e);
  return r === n ? !0 : /[eE]/.test(n) ? r === Vy(n) : !1;
}
function Vy(t) {
  let e = t.startsWith('-'),
    r = e ? t.slice(1) : t,
    n = r.search(/[eE]/),
    o;
  if (n === -1) o = r;
  else {
    let s = parseInt(r.slice(n + 1), 10),
      i = r.slice(0, n),
      a = i.indexOf('.'),
      c,
      u;
    a === -1 ? ((c = i), (u = i.length)) : ((c = i.slice(0, a) + i.slice(a + 1)), (u = a)),
      (c = c.replace(/0+$/, '') || '0');
    const l = u + s;
    c === '0'
      ? (o = '0')
      : l <= 0
        ? (o = '0.' + '0'.repeat(-l) + c)
        : l >= c.length
          ? (o = c + '0'.repeat(l - c.length))
          : (o = c.slice(0, l) + '.' + c.slice(l));
  }
  return (o.includes('.') && (o = o.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '')), (e ? '-' : '') + o);
}
function u4(t) {
  let e = t.search(/[eE]/),
    r = parseInt(t.slice(e + 1), 10),
    n = t.startsWith('-'),
    o = t.slice(n ? 1 : 0, e),
    s = o.indexOf('.'),
    i,
    a;
  if (s === -1) (i = o), (a = r);
  else {
    i = o.slice(0, s) + o.slice(s + 1);
    const u = o.length - s - 1;
    a = r - u;
  }
  i = i.replace(/0+$/, '') || '0';
  const c = BigInt(i) * 10n ** BigInt(a + (o.replace('.', '').length - i.length));
  return n ? -c : c;
}
var od = f(() => {
  O();
});
function pi(t) {
  const e = T.of(t),
    r = e.getSchema();
  if (Array.isArray(r) && e.isStructSchema()) {
    if (Zy in r) return r[Zy];
    const n = sd(e, new Set());
    return ((r[Zy] = n), n);
  }
  return sd(e, new Set());
}
function sd(t, e) {
  const r = t.getSchema();
  if (e.has(r)) return !1;
  if ((e.add(r), t.isBigIntegerSchema() || t.isBigDecimalSchema())) return !0;
  if (t.isStructSchema()) {
    for (const [, n] of t.structIterator()) if (sd(n, e)) return !0;
  } else if (t.isListSchema() || t.isMapSchema()) {
    if (sd(t.getValueSchema(), e)) return !0;
  } else if (t.isDocumentSchema()) return !0;
  return !1;
}
var Zy,
  id = f(() => {
    W();
    Zy = Symbol.for('@aws-sdk/reviver');
  });
var eR,
  tR = f(() => {
    Js();
    O();
    eR = (t, e) => De(t, e).then((r) => (e?.utf8Encoder ?? be)(r));
  });
async function Dn(t, e, r) {
  let n;
  if (nd() && typeof t?.[Symbol.asyncIterator] == 'function') {
    const s = await De(t, e);
    typeof Buffer == 'function' &&
      (Buffer.isBuffer(s) ? (n = s) : (n = Buffer.from(s.buffer, s.byteOffset, s.byteLength)));
  }
  if ((n || (n = await eR(t, e)), n.length === 0)) return {};
  const o = r && pi(r) ? fi : void 0;
  try {
    return JSON.parse(n, o);
  } catch (s) {
    throw (
      s?.name === 'SyntaxError' &&
        Object.defineProperty(s, '$responseBodyText', { value: typeof n == 'string' ? n : n.toString('utf8') }),
      s
    );
  }
}
var ad,
  rR,
  Gy,
  mi,
  hi,
  gi,
  nR,
  ka = f(() => {
    Js();
    tR();
    jy();
    od();
    id();
    (ad = async (t, e) => {
      const r = await Dn(t, e);
      return ((r.message = r.message ?? r.Message), r);
    }),
      (rR = (t, e) => Object.keys(t).find((r) => r.toLowerCase() === e.toLowerCase())),
      (Gy = (t) => {
        let e = t;
        return (
          typeof e == 'number' && (e = e.toString()),
          e.indexOf(',') >= 0 && (e = e.split(',')[0]),
          e.indexOf(':') >= 0 && (e = e.split(':')[0]),
          e.indexOf('#') >= 0 && (e = e.split('#')[1]),
          e
        );
      }),
      (mi = (t, e) => nR(t, e, ['header', 'code', 'type'])),
      (hi = (t, e, r = !1) => nR(t, e, r ? ['code', 'header', 'type'] : ['type', 'code', 'header'])),
      (gi = (t, e) => {
        if (e?.__type !== void 0) {
          let r = e.__type;
          return (
            typeof r == 'number' && (r = r.toString()),
            r.indexOf(',') >= 0 && (r = r.split(',')[0]),
            r.indexOf(':') >= 0 && (r = r.split(':')[0]),
            r
          );
        }
      }),
      (nR = ({ headers: t }, e, r) => {
        for (; r.length > 0; )
          switch (r.shift()) {
            case 'header': {
              const o = rR(t ?? {}, 'x-amzn-errortype');
              if (o !== void 0) return Gy(t[o]);
              break;
            }
            case 'code': {
              const s = rR(e ?? {}, 'code');
              if (s && e[s] !== void 0) return Gy(e[s]);
              break;
            }
            case 'type':
              if (e?.__type !== void 0) return Gy(e.__type);
              break;
          }
      });
  });
var go,
  qy = f(() => {
    li();
    W();
    O();
    ns();
    Hy();
    jy();
    od();
    id();
    ka();
    z();
    go = class extends At {
      settings;
      constructor(e) {
        super(), (this.settings = e);
      }
      async read(e, r) {
        let n = pi(e) ? fi : void 0,
          o;
        if (typeof r == 'string') {
          if (r.length === 0) return {};
          o = JSON.parse(r, n);
        } else if (r instanceof Uint8Array && nd()) {
          if (r.byteLength === 0) return {};
          const s = Buffer.isBuffer(r) ? r : Buffer.from(r.buffer, r.byteOffset, r.byteLength);
          o = JSON.parse(s, n);
        } else o = await Dn(r, this.serdeContext, e);
        return this._read(e, o);
      }
      readObject(e, r) {
        return this._read(e, r);
      }
      _read(e, r) {
        const n = r !== null && typeof r == 'object',
          o = T.of(e);
        if (n) {
          if (o.isStructSchema()) return this._readStruct(o, r);
          if (Array.isArray(r) && o.isListSchema()) {
            const i = o.getValueSchema();
            if (this.needsTransform(i)) for (let a = 0; a < r.length; ++a) r[a] = this._read(i, r[a]);
            return r;
          }
          if (o.isMapSchema()) {
            const i = o.getValueSchema(),
              a = r;
            if (this.needsTransform(i))
              for (const c in a) I(a, c) && (c === '__proto__' && ht(a), (a[c] = this._read(i, a[c])));
            return a;
          }
        }
        if (o.isBlobSchema() && typeof r == 'string') return ve(r);
        const s = o.getMergedTraits().mediaType;
        if (o.isStringSchema() && typeof r == 'string' && s)
          return s === 'application/json' || s.endsWith('+json') ? Ne.from(r) : r;
        if (o.isTimestampSchema() && r != null)
          switch (_t(o, this.settings)) {
            case 5:
              return Ds(r);
            case 6:
              return Xn(r);
            case 7:
              return zs(r);
            default:
              return (console.warn('Missing timestamp format, parsing value with Date constructor:', r), new Date(r));
          }
        if (o.isBigIntegerSchema() && (typeof r == 'number' || typeof r == 'string')) return BigInt(r);
        if (o.isBigDecimalSchema() && r != null) {
          if (r instanceof Z) return r;
          const i = r;
          return i.type === 'bigDecimal' && 'string' in i ? new Z(i.string, i.type) : new Z(String(r), 'bigDecimal');
        }
        if (o.isNumericSchema() && typeof r == 'string') {
          switch (r) {
            case 'Infinity':
              return 1 / 0;
            case '-Infinity':
              return -1 / 0;
            case 'NaN':
              return NaN;
          }
          return r;
        }
        if (o.isDocumentSchema() && n)
          if (Array.isArray(r))
            for (let i = 0; i < r.length; ++i) {
              const a = r[i];
              a instanceof Z || (r[i] = this._read(o, a));
            }
          else {
            const i = r;
            for (const a in i) {
              if (!I(i, a)) continue;
              a === '__proto__' && ht(i);
              const c = i[a];
              c instanceof Z || (i[a] = this._read(o, c));
            }
          }
        return r;
      }
      _readStruct(e, r) {
        let n = e.isUnionSchema(),
          o = {},
          s,
          i = typeof r.__type == 'string',
          { jsonName: a } = this.settings;
        a && i && (s = {});
        let c;
        n && (c = new di(r, o));
        for (const [u, l] of e.structIterator()) {
          let d = u;
          a && ((d = l.getMergedTraits().jsonName ?? d), i && (s[d] = u)),
            n && c.mark(d),
            r[d] != null && (o[u] = this._read(l, r[d]));
        }
        if (n) c.writeUnknown();
        else if (i)
          for (const u in r) {
            if (!I(r, u)) continue;
            const l = r[u],
              d = a ? (s[u] ?? u) : u;
            d in o || (o[d] = l);
          }
        return o;
      }
      needsTransform(e) {
        return !!(
          e.isBlobSchema() ||
          e.isTimestampSchema() ||
          e.isBigIntegerSchema() ||
          e.isBigDecimalSchema() ||
          e.isNumericSchema() ||
          e.isDocumentSchema() ||
          e.isStructSchema() ||
          e.isListSchema() ||
          e.isMapSchema() ||
          (e.isStringSchema() && e.getMergedTraits().mediaType)
        );
      }
    };
  });
var cd,
  oR,
  sR = f(() => {
    O();
    (cd = class t extends Uint8Array {
      string = null;
      static allocUnsafe(e) {
        if (typeof Buffer == 'function') {
          const r = Buffer.allocUnsafe(e);
          return new t(r.buffer, r.byteOffset, r.byteLength);
        }
        return new t(e);
      }
      toString() {
        return this.s();
      }
      valueOf() {
        return this.s();
      }
      includes(e, r) {
        return typeof e == 'string' ? this.s().includes(e, r) : Uint8Array.prototype.includes.call(this, e, r);
      }
      indexOf(e, r) {
        return typeof e == 'string' ? this.s().indexOf(e, r) : Uint8Array.prototype.indexOf.call(this, e, r);
      }
      lastIndexOf(e, r) {
        if (typeof e == 'string') return this.s().lastIndexOf(e, r);
        const n = Uint8Array.prototype.lastIndexOf;
        return r !== void 0 ? n.call(this, e, r) : n.call(this, e);
      }
      startsWith(e, r) {
        return this.s().startsWith(e, r);
      }
      endsWith(e, r) {
        return this.s().endsWith(e, r);
      }
      match(e) {
        return this.s().match(e);
      }
      replace(e, r) {
        return this.s().replace(e, r);
      }
      search(e) {
        return this.s().search(e);
      }
      split(e, r) {
        return this.s().split(e, r);
      }
      substring(e, r) {
        return this.s().substring(e, r);
      }
      trim() {
        return this.s().trim();
      }
      trimStart() {
        return this.s().trimStart();
      }
      trimEnd() {
        return this.s().trimEnd();
      }
      charAt(e) {
        return this.s().charAt(e);
      }
      charCodeAt(e) {
        return this.s().charCodeAt(e);
      }
      padStart(e, r) {
        return this.s().padStart(e, r);
      }
      padEnd(e, r) {
        return this.s().padEnd(e, r);
      }
      repeat(e) {
        return this.s().repeat(e);
      }
      toUpperCase() {
        return this.s().toUpperCase();
      }
      toLowerCase() {
        return this.s().toLowerCase();
      }
      s() {
        if (this.string == null) {
          const e = Date.now();
          e > oR + 6e4 &&
            (console.warn(
              '@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.',
            ),
            (oR = e)),
            (this.string = be(this));
        }
        return this.string;
      }
    }),
      (oR = 0);
  });
function Wy(t) {
  return cd.allocUnsafe(t);
}
var ud,
  iR,
  aR,
  l4,
  d4,
  yi,
  ld,
  dd,
  cR,
  f4,
  p4,
  m4,
  nn,
  uR,
  yo,
  Ky = f(() => {
    li();
    W();
    O();
    ns();
    z();
    sR();
    (ud = new TextEncoder()),
      (iR = 123),
      (aR = 125),
      (l4 = 91),
      (d4 = 93),
      (yi = 34),
      (ld = 58),
      (dd = 44),
      (cR = 92),
      (f4 = new Uint8Array([116, 114, 117, 101])),
      (p4 = new Uint8Array([102, 97, 108, 115, 101])),
      (m4 = new Uint8Array([110, 117, 108, 108])),
      (nn = new Array(128).fill(null));
    nn[8] = 'b';
    nn[9] = 't';
    nn[10] = 'n';
    nn[12] = 'f';
    nn[13] = 'r';
    nn[34] = '"';
    nn[92] = '\\';
    for (let t = 0; t < 32; t++) nn[t] === null && (nn[t] = 'u00' + t.toString(16).padStart(2, '0'));
    uR = 2048;
    yo = class t extends At {
      settings;
      json;
      i = 0;
      rootSchema;
      rawValue;
      passthrough = !1;
      constructor(e) {
        super(), (this.settings = e), (this.json = Wy(uR));
      }
      write(e, r) {
        (this.i = 0),
          (this.rawValue = r),
          (this.rootSchema = T.of(e)),
          (this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema()),
          this.passthrough || this.writeValue(this.rootSchema, r, void 0);
      }
      writeDiscriminatedDocument(e, r) {
        (this.i = 0), (this.rootSchema = T.of(e));
        const n = this.rootSchema;
        if (n.isStructSchema() && r != null && typeof r == 'object') {
          this.writeValue(n, r, void 0);
          const o = `"__type":"${n.getName(!0) ?? 'Unknown'}",`,
            s = o.length;
          this.ensure(s),
            this.json.copyWithin(1 + s, 1, this.i),
            ud.encodeInto(o, this.json.subarray(1)),
            (this.i += s);
        } else this.writeValue(n, r, void 0);
      }
      flush() {
        this.rootSchema = void 0;
        const e = this.i;
        this.i = 0;
        const r = this.rawValue;
        if (((this.rawValue = void 0), e === 0)) return r;
        const n = this.json.subarray(0, e);
        return ((this.json = Wy(uR)), n);
      }
      ensure(e) {
        const { i: r, json: n } = this;
        if (r + e > n.length) {
          let o = n.length * 2;
          for (; o < r + e; ) o *= 2;
          const s = Wy(o);
          s.set(this.json), (this.json = s);
        }
      }
      writeAscii(e) {
        const r = e.length;
        this.ensure(r);
        let { i: n, json: o } = this;
        for (let s = 0; s < r; ++s) (o[n] = e.charCodeAt(s)), (n += 1);
        this.i = n;
      }
      writeAsciiQuoted(e) {
        const r = e.length;
        this.ensure(r + 4);
        let { json: n, i: o } = this;
        n[o++] = yi;
        for (let s = 0; s < r; ++s) n[o++] = e.charCodeAt(s);
        (n[o++] = yi), (this.i = o);
      }
      writeJsonString(e) {
        const r = e.length;
        this.ensure(r * 3 + 2), (this.json[this.i++] = yi);
        for (let n = 0; n < r; ++n) {
          const o = e.charCodeAt(n);
          if (o > 34 && o < 92) this.json[this.i++] = o;
          else if (o < 128) {
            const s = nn[o];
            if (s !== null) {
              this.ensure(s.length + 1 + (r - n - 1) * 3 + 1), (this.json[this.i++] = cR);
              for (let i = 0; i < s.length; i++) this.json[this.i++] = s.charCodeAt(i);
            } else this.json[this.i++] = o;
          } else if (o >= 55296 && o <= 56319) {
            const s = n + 1 < r ? e.charCodeAt(n + 1) : 0;
            if (s >= 56320 && s <= 57343) {
              this.ensure(4);
              const { written: i } = ud.encodeInto(e.substring(n, n + 2), this.json.subarray(this.i));
              (this.i += i), ++n;
            } else this.ensure(6 + (r - n - 1) * 3 + 1), this.writeUnicodeEscape(o);
          } else if (o >= 56320 && o <= 57343) this.ensure(6 + (r - n - 1) * 3 + 1), this.writeUnicodeEscape(o);
          else {
            let { i: s, json: i } = this;
            o < 2048
              ? ((i[s++] = 192 | (o >> 6)), (i[s++] = 128 | (o & 63)))
              : ((i[s++] = 224 | (o >> 12)), (i[s++] = 128 | ((o >> 6) & 63)), (i[s++] = 128 | (o & 63))),
              (this.i = s);
          }
        }
        this.json[this.i++] = yi;
      }
      writeUnicodeEscape(e) {
        let { json: r, i: n } = this;
        (r[n++] = cR), (r[n++] = 117);
        const o = e.toString(16).padStart(4, '0');
        for (let s = 0; s < 4; ++s) r[n++] = o.charCodeAt(s);
        this.i = n;
      }
      static B64 = (() => {
        const e = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
          r = new Uint8Array(64);
        for (let n = 0; n < 64; ++n) r[n] = e.charCodeAt(n);
        return r;
      })();
      writeBase64(e) {
        const r = Math.ceil(e.length / 3) * 4;
        this.ensure(r + 2);
        let n = this.json,
          o = t.B64,
          s = this.i;
        n[s++] = yi;
        const i = e.length,
          a = i % 3,
          c = i - a;
        for (let u = 0; u < c; u += 3) {
          const l = e[u],
            d = e[u + 1],
            p = e[u + 2];
          (n[s++] = o[l >> 2]),
            (n[s++] = o[((l & 3) << 4) | (d >> 4)]),
            (n[s++] = o[((d & 15) << 2) | (p >> 6)]),
            (n[s++] = o[p & 63]);
        }
        if (a === 2) {
          const u = e[c],
            l = e[c + 1];
          (n[s++] = o[u >> 2]), (n[s++] = o[((u & 3) << 4) | (l >> 4)]), (n[s++] = o[(l & 15) << 2]), (n[s++] = 61);
        } else if (a === 1) {
          const u = e[c];
          (n[s++] = o[u >> 2]), (n[s++] = o[(u & 3) << 4]), (n[s++] = 61), (n[s++] = 61);
        }
        (n[s++] = yi), (this.i = s);
      }
      writeValue(e, r, n) {
        if (r == null) {
          if (n?.isStructSchema()) {
            if (r === void 0 && T.of(e).isIdempotencyToken()) {
              this.writeAsciiQuoted(Ft());
              return;
            }
            return;
          }
          this.ensure(4), this.json.set(m4, this.i), (this.i += 4);
          return;
        }
        const o = T.of(e),
          s = typeof r == 'object';
        if (o.isStringSchema()) {
          const i = o.getMergedTraits().mediaType;
          if (i && (i === 'application/json' || i.endsWith('+json'))) {
            this.writeJsonString(Ne.from(r).toString());
            return;
          }
        }
        if (this.settings.bigNumberAsString && r != null && (o.isBigIntegerSchema() || o.isBigDecimalSchema())) {
          const i = r instanceof Z ? r.string : String(r);
          this.writeAsciiQuoted(i);
          return;
        }
        if (s) {
          if (o.isStructSchema()) {
            this.writeStruct(o, r);
            return;
          }
          if (Array.isArray(r) && (o.isListSchema() || o.isDocumentSchema())) {
            this.writeList(o, r, o.isDocumentSchema());
            return;
          }
          if (o.isMapSchema()) {
            this.writeMap(o, r, !1);
            return;
          }
          if (r instanceof Uint8Array && (o.isBlobSchema() || o.isDocumentSchema())) {
            this.writeBase64(r);
            return;
          }
          if (r instanceof Date && (o.isTimestampSchema() || o.isDocumentSchema())) {
            this.writeTimestamp(o, r);
            return;
          }
          if (r instanceof Z) {
            this.writeAscii(r.string);
            return;
          }
          if (o.isDocumentSchema()) {
            Array.isArray(r) ? this.writeList(o, r, !0) : this.writeMap(o, r, !0);
            return;
          }
          const i = JSON.stringify(r);
          this.writeAscii(i);
          return;
        }
        if (typeof r == 'string') {
          if (o.isBlobSchema()) {
            const i = (this.serdeContext?.base64Encoder ?? Se)(r);
            this.writeAsciiQuoted(i);
            return;
          }
          this.writeJsonString(r);
          return;
        }
        if (typeof r == 'number') {
          if (Math.abs(r) === 1 / 0 || Number.isNaN(r)) {
            this.writeAsciiQuoted(String(r));
            return;
          }
          const i = String(r);
          this.writeAscii(i);
          return;
        }
        if (typeof r == 'boolean') {
          this.ensure(5);
          let { i, json: a } = this;
          r ? (a.set(f4, i), (i += 4)) : (a.set(p4, i), (i += 5)), (this.i = i);
          return;
        }
        if (typeof r == 'bigint') {
          this.writeAscii(r.toString());
          return;
        }
        this.writeAscii(String(r));
      }
      writeStruct(e, r) {
        this.ensure(2), (this.json[this.i++] = iR);
        let n = !1,
          o = typeof r.__type == 'string',
          s;
        o && (s = new Set());
        for (const [i, a] of e.structIterator()) {
          const c = r[i];
          if (c == null && !a.isIdempotencyToken()) continue;
          n && (this.ensure(1), (this.json[this.i++] = dd)), (n = !0);
          const u = this.settings.jsonName ? (a.getMergedTraits().jsonName ?? i) : i;
          s && (s.add(i), s.add(u)), this.writeAsciiQuoted(u), (this.json[this.i++] = ld), this.writeValue(a, c, e);
        }
        if (!n && e.isUnionSchema()) {
          const { $unknown: i } = r;
          if (Array.isArray(i)) {
            const [a, c] = i;
            this.writeAsciiQuoted(a), this.ensure(1), (this.json[this.i++] = ld), this.writeValue(15, c, e);
          }
        } else if (o)
          for (const i in r) {
            if (s.has(i)) continue;
            s.add(i);
            const a = r[i];
            n && (this.ensure(1), (this.json[this.i++] = dd)),
              (n = !0),
              this.writeAsciiQuoted(i),
              this.ensure(1),
              (this.json[this.i++] = ld),
              this.writeValue(15, a, void 0);
          }
        this.ensure(1), (this.json[this.i++] = aR);
      }
      writeList(e, r, n) {
        const o = !!e.getMergedTraits().sparse,
          s = e.getValueSchema();
        if (!n && (s.isStringSchema() || s.isNumericSchema() || s.isBooleanSchema())) {
          let a = !1;
          for (let u = 0; u < r.length; ++u) {
            const l = r[u];
            if (Number.isNaN(l) || l === 1 / 0 || l === -1 / 0 || (l == null && !o)) {
              a = !0;
              break;
            }
          }
          let c;
          if (!a) c = JSON.stringify(r);
          else {
            const u = [];
            for (let l = 0; l < r.length; ++l) {
              const d = r[l];
              (d == null && !o) || (Number.isNaN(d) || d === 1 / 0 || d === -1 / 0 ? u.push(String(d)) : u.push(d));
            }
            c = JSON.stringify(u);
          }
          this.ensure(c.length * 3), (this.i += ud.encodeInto(c, this.json.subarray(this.i)).written);
          return;
        }
        this.ensure(2), (this.json[this.i++] = l4);
        let i = !1;
        for (let a = 0; a < r.length; ++a) {
          const c = r[a];
          (n ? c === void 0 : c == null && !o) ||
            (i && (this.ensure(1), (this.json[this.i++] = dd)), this.writeValue(s, c, void 0), (i = !0));
        }
        this.ensure(1), (this.json[this.i++] = d4);
      }
      writeMap(e, r, n) {
        const o = !!e.getMergedTraits().sparse,
          s = e.getValueSchema();
        if (!n && (s.isStringSchema() || s.isNumericSchema() || s.isBooleanSchema())) {
          let a;
          for (const u in r) {
            if (!I(r, u)) continue;
            const l = r[u];
            Number.isNaN(l) || l === 1 / 0 || l === -1 / 0
              ? (((a ??= {})[u] = l), (r[u] = String(l)))
              : l === null && !o && (((a ??= {})[u] = null), (r[u] = void 0));
          }
          const c = JSON.stringify(r);
          a && Object.assign(r, a),
            this.ensure(c.length * 3),
            (this.i += ud.encodeInto(c, this.json.subarray(this.i)).written);
          return;
        }
        this.ensure(2), (this.json[this.i++] = iR);
        let i = !0;
        for (const a in r) {
          if (!I(r, a)) continue;
          const c = r[a];
          (n ? c === void 0 : c == null && !o) ||
            (i || (this.ensure(1), (this.json[this.i++] = dd)),
            (i = !1),
            this.writeJsonString(a),
            this.ensure(1),
            (this.json[this.i++] = ld),
            this.writeValue(s, c, void 0));
        }
        this.ensure(1), (this.json[this.i++] = aR);
      }
      writeTimestamp(e, r) {
        switch (_t(e, this.settings)) {
          case 5: {
            const o = r.toISOString().replace('.000Z', 'Z');
            this.writeAsciiQuoted(o);
            return;
          }
          case 6: {
            this.writeAsciiQuoted(kt(r));
            return;
          }
          case 7: {
            const o = String(r.getTime() / 1e3);
            this.writeAscii(o);
            return;
          }
          default: {
            const o = String(r.getTime() / 1e3);
            this.writeAscii(o);
            return;
          }
        }
      }
    };
  });
var er,
  Xy = f(() => {
    ns();
    qy();
    Ky();
    er = class extends At {
      settings;
      constructor(e) {
        super(), (this.settings = e);
      }
      createSerializer() {
        const e = new yo(this.settings);
        return (e.setSerdeContext(this.serdeContext), e);
      }
      createDeserializer() {
        const e = new go(this.settings);
        return (e.setSerdeContext(this.serdeContext), e);
      }
    };
  });
var Si,
  lR = f(() => {
    Dy();
    W();
    Xy();
    ka();
    Si = class extends lo {
      codec = new er({ timestampFormat: { useTrait: !1, default: 7 }, jsonName: !1, bigNumberAsString: !0 });
      serializer = this.codec.createSerializer();
      deserializer = this.codec.createDeserializer();
      getShapeId() {
        return 'smithy.protocols#rpcv2Json';
      }
      getPayloadCodec() {
        return this.codec;
      }
      getSmithyProtocolHeaderValue() {
        return 'rpc-v2-json';
      }
      applyEmptyBody(e) {
        e.body || (e.body = '{}');
      }
      async handleError(e, r, n, o, s) {
        let i = gi(n, o) ?? 'Unknown',
          a = { $metadata: s, $fault: n.statusCode <= 500 ? 'client' : 'server' },
          c = this.options.defaultNamespace;
        i.includes('#') && ([c] = i.split('#'));
        const u = this.compositeErrorRegistry,
          l = fe.for(c);
        u.copyFrom(l);
        let d;
        try {
          d = u.getSchema(i);
        } catch {
          o.Message && (o.message = o.Message);
          const _ = fe.for('smithy.ts.sdk.synthetic.' + c);
          u.copyFrom(_);
          const A = u.getBaseException();
          if (A) {
            const R = u.getErrorCtor(A);
            throw Object.assign(new R({ name: i }), a, o);
          }
          throw Object.assign(new Error(i), a, o);
        }
        const p = T.of(d),
          m = u.getErrorCtor(d),
          h = o.message ?? o.Message ?? 'Unknown',
          y = new m({}),
          S = {},
          b = this.codec.createDeserializer();
        for (const [w, _] of p.structIterator()) o[w] != null && (S[w] = b.readObject(_, o[w]));
        throw Object.assign(y, a, { $fault: p.getMergedTraits().error, message: h }, S);
      }
      getDefaultContentType() {
        return 'application/json';
      }
    };
  });
var So,
  Yy = f(() => {
    li();
    W();
    O();
    O();
    z();
    ns();
    Hy();
    od();
    id();
    ka();
    So = class extends At {
      settings;
      constructor(e) {
        super(), (this.settings = e);
      }
      async read(e, r) {
        const n = pi(e) ? fi : void 0;
        return this._read(e, typeof r == 'string' ? JSON.parse(r, n) : await Dn(r, this.serdeContext, e));
      }
      readObject(e, r) {
        return this._read(e, r);
      }
      _read(e, r) {
        const n = r !== null && typeof r == 'object',
          o = T.of(e);
        if (n) {
          if (o.isStructSchema()) {
            let i = r,
              a = o.isUnionSchema(),
              c = {},
              u,
              { jsonName: l } = this.settings;
            l && (u = {});
            let d;
            a && (d = new di(i, c));
            for (const [p, m] of o.structIterator()) {
              let h = p;
              l && ((h = m.getMergedTraits().jsonName ?? h), (u[h] = p)),
                a && d.mark(h),
                i[h] != null && (c[p] = this._read(m, i[h]));
            }
            if (a) d.writeUnknown();
            else if (typeof i.__type == 'string')
              for (const p in i) {
                if (!I(i, p)) continue;
                const m = i[p],
                  h = l ? (u[p] ?? p) : p;
                h in c || (c[h] = m);
              }
            return c;
          }
          if (Array.isArray(r) && o.isListSchema()) {
            const i = o.getValueSchema(),
              a = [];
            for (const c of r) a.push(this._read(i, c));
            return a;
          }
          if (o.isMapSchema()) {
            const i = o.getValueSchema(),
              a = {};
            for (const c in r) I(r, c) && (c === '__proto__' && ht(a), (a[c] = this._read(i, r[c])));
            return a;
          }
        }
        if (o.isBlobSchema() && typeof r == 'string') return ve(r);
        const s = o.getMergedTraits().mediaType;
        if (o.isStringSchema() && typeof r == 'string' && s)
          return s === 'application/json' || s.endsWith('+json') ? Ne.from(r) : r;
        if (o.isTimestampSchema() && r != null)
          switch (_t(o, this.settings)) {
            case 5:
              return Ds(r);
            case 6:
              return Xn(r);
            case 7:
              return zs(r);
            default:
              return (console.warn('Missing timestamp format, parsing value with Date constructor:', r), new Date(r));
          }
        if (o.isBigIntegerSchema() && (typeof r == 'number' || typeof r == 'string')) return BigInt(r);
        if (o.isBigDecimalSchema() && r != null) {
          if (r instanceof Z) return r;
          const i = r;
          return i.type === 'bigDecimal' && 'string' in i ? new Z(i.string, i.type) : new Z(String(r), 'bigDecimal');
        }
        if (o.isNumericSchema() && typeof r == 'string') {
          switch (r) {
            case 'Infinity':
              return 1 / 0;
            case '-Infinity':
              return -1 / 0;
            case 'NaN':
              return NaN;
          }
          return r;
        }
        if (o.isDocumentSchema())
          if (n) {
            const i = Array.isArray(r) ? [] : {};
            for (const a in r) {
              if (!I(r, a)) continue;
              a === '__proto__' && ht(i);
              const c = r[a];
              c instanceof Z ? (i[a] = c) : (i[a] = this._read(o, c));
            }
            return i;
          } else return structuredClone(r);
        return r;
      }
    };
  });
var dR,
  fd,
  fR = f(() => {
    O();
    (dR = '\u039D'),
      (fd = class {
        values = new Map();
        counter = 0;
        stage = 0;
        createReplacer() {
          if (this.stage === 1) throw new Error('@aws-sdk/core/protocols - JsonReplacer already created.');
          if (this.stage === 2) throw new Error('@aws-sdk/core/protocols - JsonReplacer exhausted.');
          return (
            (this.stage = 1),
            (e, r) => {
              if (r instanceof Z) {
                const n = `${dR + 'nv' + this.counter++}_` + r.string;
                return (this.values.set(`"${n}"`, r.string), n);
              }
              if (typeof r == 'bigint') {
                const n = r.toString(),
                  o = `${dR + 'b' + this.counter++}_` + n;
                return (this.values.set(`"${o}"`, n), o);
              }
              return r;
            }
          );
        }
        replaceInJson(e) {
          if (this.stage === 0) throw new Error('@aws-sdk/core/protocols - JsonReplacer not created yet.');
          if (this.stage === 2) throw new Error('@aws-sdk/core/protocols - JsonReplacer exhausted.');
          if (((this.stage = 2), this.counter === 0)) return e;
          for (const [r, n] of this.values) e = e.replace(r, n);
          return e;
        }
      });
  });
var bo,
  Jy = f(() => {
    li();
    W();
    O();
    ns();
    fR();
    z();
    bo = class extends At {
      settings;
      buffer;
      useReplacer = !1;
      rootSchema;
      constructor(e) {
        super(), (this.settings = e);
      }
      write(e, r) {
        (this.rootSchema = T.of(e)), (this.buffer = this._write(this.rootSchema, r));
      }
      flush() {
        const { rootSchema: e, useReplacer: r } = this;
        if (((this.rootSchema = void 0), (this.useReplacer = !1), e?.isStructSchema() || e?.isDocumentSchema())) {
          if (!r) return JSON.stringify(this.buffer);
          const n = new fd();
          return n.replaceInJson(JSON.stringify(this.buffer, n.createReplacer(), 0));
        }
        return this.buffer;
      }
      writeDiscriminatedDocument(e, r) {
        this.write(e, r), typeof this.buffer == 'object' && (this.buffer.__type = T.of(e).getName(!0));
      }
      _write(e, r, n) {
        const o = r !== null && typeof r == 'object',
          s = T.of(e);
        if (o) {
          if (s.isStructSchema()) {
            let i = r,
              a = {},
              { jsonName: c } = this.settings,
              u;
            c && (u = {});
            let l = 0;
            for (const [d, p] of s.structIterator()) {
              const m = this._write(p, i[d], s);
              if (m !== void 0) {
                let h = d;
                c && ((h = p.getMergedTraits().jsonName ?? d), (u[d] = h)), (a[h] = m), l++;
              }
            }
            if (s.isUnionSchema() && l === 0) {
              const { $unknown: d } = i;
              if (Array.isArray(d)) {
                const [p, m] = d;
                p === '__proto__' && ht(a), (a[p] = this._write(15, m));
              }
            } else if (typeof i.__type == 'string')
              for (const d in i) {
                if (!I(i, d)) continue;
                const p = i[d],
                  m = c ? (u[d] ?? d) : d;
                m in a || (a[m] = this._write(15, p));
              }
            return a;
          }
          if (Array.isArray(r) && s.isListSchema()) {
            const i = s.getValueSchema(),
              a = [],
              c = !!s.getMergedTraits().sparse;
            for (const u of r) (c || u != null) && a.push(this._write(i, u));
            return a;
          }
          if (s.isMapSchema()) {
            const i = s.getValueSchema(),
              a = {},
              c = !!s.getMergedTraits().sparse;
            for (const u in r) {
              if (!I(r, u)) continue;
              const l = r[u];
              (c || l != null) && (u === '__proto__' && ht(a), (a[u] = this._write(i, l)));
            }
            return a;
          }
          if (r instanceof Uint8Array && s.isBlobSchema())
            return s === this.rootSchema ? r : (this.serdeContext?.base64Encoder ?? Se)(r);
          if (r instanceof Date && (s.isTimestampSchema() || s.isDocumentSchema()))
            switch (_t(s, this.settings)) {
              case 5:
                return r.toISOString().replace('.000Z', 'Z');
              case 6:
                return kt(r);
              case 7:
                return r.getTime() / 1e3;
              default:
                return (console.warn('Missing timestamp format, using epoch seconds', r), r.getTime() / 1e3);
            }
          r instanceof Z && (this.useReplacer = !0);
        }
        if (!(r === null && n?.isStructSchema())) {
          if (s.isStringSchema()) {
            if (typeof r > 'u' && s.isIdempotencyToken()) return Ft();
            const i = s.getMergedTraits().mediaType;
            return r != null && i && (i === 'application/json' || i.endsWith('+json')) ? Ne.from(r) : r;
          }
          if (typeof r == 'number') return Math.abs(r) === 1 / 0 || isNaN(r) ? String(r) : r;
          if (typeof r == 'string' && s.isBlobSchema())
            return s === this.rootSchema ? r : (this.serdeContext?.base64Encoder ?? Se)(r);
          if ((typeof r == 'bigint' && (this.useReplacer = !0), s.isDocumentSchema()))
            if (o) {
              if (r instanceof Uint8Array) return (this.serdeContext?.base64Encoder ?? Se)(r);
              const i = Array.isArray(r) ? [] : {};
              for (const a in r) {
                if (!I(r, a)) continue;
                const c = r[a];
                a === '__proto__' && ht(i),
                  c instanceof Z ? ((this.useReplacer = !0), (i[a] = c)) : (i[a] = this._write(s, c));
              }
              return i;
            } else return structuredClone(r);
          return r;
        }
      }
    };
  });
var bi,
  pR = f(() => {
    ns();
    Yy();
    Jy();
    bi = class extends At {
      settings;
      constructor(e) {
        super(), (this.settings = e);
      }
      createSerializer() {
        const e = new bo(this.settings);
        return (e.setSerdeContext(this.serdeContext), e);
      }
      createDeserializer() {
        const e = new So(this.settings);
        return (e.setSerdeContext(this.serdeContext), e);
      }
    };
  });
var os = {};
Le(os, {
  AbstractRpcV2Protocol: () => lo,
  Field: () => ed,
  Fields: () => td,
  FromStringShapeDeserializer: () => fo,
  HttpBindingProtocol: () => uo,
  HttpInterceptingShapeDeserializer: () => po,
  HttpInterceptingShapeSerializer: () => mo,
  HttpProtocol: () => co,
  HttpRequest: () => V,
  HttpResponse: () => Fe,
  JsonCodec: () => bi,
  JsonCodec2: () => er,
  JsonShapeDeserializer: () => So,
  JsonShapeDeserializer2: () => go,
  JsonShapeSerializer: () => bo,
  JsonShapeSerializer2: () => yo,
  RequestBuilder: () => Na,
  RpcProtocol: () => Qr,
  SerdeContext: () => Be,
  SmithyRpcV2JsonProtocol: () => Si,
  ToStringShapeSerializer: () => ui,
  buildQueryString: () => JI,
  collectBody: () => De,
  contentLengthMiddleware: () => Uy,
  contentLengthMiddlewareOptions: () => By,
  determineTimestampFormat: () => _t,
  escapeUri: () => ho,
  escapeUriPath: () => XI,
  extendedEncodeURIComponent: () => mr,
  getContentLengthPlugin: () => rn,
  getHttpHandlerExtensionConfiguration: () => en,
  isValidHostname: () => na,
  loadJsonRpcErrorCode: () => hi,
  loadRestJsonErrorCode: () => mi,
  loadSmithyRpcV2JsonErrorCode: () => gi,
  parseJsonBody: () => Dn,
  parseJsonErrorBody: () => ad,
  parseQueryString: () => oa,
  parseUrl: () => We,
  requestBuilder: () => Ql,
  resolveHttpHandlerRuntimeConfig: () => tn,
  resolvedPath: () => Jl,
});
var $ = f(() => {
  Js();
  Hl();
  UI();
  Yl();
  My();
  Dy();
  BI();
  zy();
  Ly();
  HI();
  jI();
  Fy();
  li();
  Qs();
  ZI();
  GI();
  z();
  z();
  z();
  qI();
  KI();
  rd();
  YI();
  QI();
  z();
  z();
  lR();
  ka();
  pR();
  Jy();
  Yy();
  Xy();
  Ky();
  qy();
});
function xi(t) {
  return t;
}
var Qy,
  eS,
  on,
  mR = f(() => {
    $();
    (Qy = (t) => (e) => async (r) => {
      if (!V.isInstance(r.request)) return e(r);
      const { request: n } = r,
        { handlerProtocol: o = '' } = t.requestHandler.metadata || {};
      if (o.indexOf('h2') >= 0 && !n.headers[':authority'])
        delete n.headers.host, (n.headers[':authority'] = n.hostname + (n.port ? ':' + n.port : ''));
      else if (!n.headers.host) {
        let s = n.hostname;
        n.port != null && (s += `:${n.port}`), (n.headers.host = s);
      }
      return e(r);
    }),
      (eS = { name: 'hostHeaderMiddleware', step: 'build', priority: 'low', tags: ['HOST'], override: !0 }),
      (on = (t) => ({
        applyToStack: (e) => {
          e.add(Qy(t), eS);
        },
      }));
  });
var tS,
  rS,
  sn,
  hR = f(() => {
    (tS = () => (t, e) => async (r) => {
      try {
        const n = await t(r),
          { clientName: o, commandName: s, logger: i, dynamoDbDocumentClientOptions: a = {} } = e,
          { overrideInputFilterSensitiveLog: c, overrideOutputFilterSensitiveLog: u } = a,
          l = c ?? e.inputFilterSensitiveLog,
          d = u ?? e.outputFilterSensitiveLog,
          { $metadata: p, ...m } = n.output;
        return (i?.info?.({ clientName: o, commandName: s, input: l(r.input), output: d(m), metadata: p }), n);
      } catch (n) {
        const { clientName: o, commandName: s, logger: i, dynamoDbDocumentClientOptions: a = {} } = e,
          { overrideInputFilterSensitiveLog: c } = a,
          u = c ?? e.inputFilterSensitiveLog;
        throw (i?.error?.({ clientName: o, commandName: s, input: u(r.input), error: n, metadata: n.$metadata }), n);
      }
    }),
      (rS = { name: 'loggerMiddleware', tags: ['LOGGER'], step: 'initialize', override: !0 }),
      (sn = (t) => ({
        applyToStack: (e) => {
          e.add(tS(), rS);
        },
      }));
  });
var pd,
  nS = f(() => {
    pd = {
      step: 'build',
      tags: ['RECURSION_DETECTION', 'TRACE_CONTEXT_PROPAGATION'],
      name: 'recursionDetectionMiddleware',
      override: !0,
      priority: 'low',
    };
  });
var xo,
  oS,
  md,
  sS,
  iS,
  $a,
  hd = f(() => {
    (xo = {
      REQUEST_ID: Symbol.for('_AWS_LAMBDA_REQUEST_ID'),
      X_RAY_TRACE_ID: Symbol.for('_AWS_LAMBDA_X_RAY_TRACE_ID'),
      TENANT_ID: Symbol.for('_AWS_LAMBDA_TENANT_ID'),
      TRACEPARENT: Symbol.for('_AWS_LAMBDA_TRACEPARENT'),
      TRACESTATE: Symbol.for('_AWS_LAMBDA_TRACESTATE'),
      BAGGAGE: Symbol.for('_AWS_LAMBDA_BAGGAGE'),
    }),
      (oS = ['true', '1'].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? ''));
    oS || (globalThis.awslambda = globalThis.awslambda || {});
    (md = class {
      static PROTECTED_KEYS = xo;
      isProtectedKey(e) {
        return Object.values(xo).includes(e);
      }
      getRequestId() {
        return this.get(xo.REQUEST_ID) ?? '-';
      }
      getXRayTraceId() {
        return this.get(xo.X_RAY_TRACE_ID);
      }
      getTenantId() {
        return this.get(xo.TENANT_ID);
      }
      getTraceparent() {
        return this.get(xo.TRACEPARENT);
      }
      getTracestate() {
        return this.get(xo.TRACESTATE);
      }
      getBaggage() {
        return this.get(xo.BAGGAGE);
      }
    }),
      (sS = class extends md {
        currentContext;
        getContext() {
          return this.currentContext;
        }
        hasContext() {
          return this.currentContext !== void 0;
        }
        get(e) {
          return this.currentContext?.[e];
        }
        set(e, r) {
          if (this.isProtectedKey(e)) throw new Error(`Cannot modify protected Lambda context field: ${String(e)}`);
          (this.currentContext = this.currentContext || {}), (this.currentContext[e] = r);
        }
        run(e, r) {
          return ((this.currentContext = e), r());
        }
      }),
      (iS = class t extends md {
        als;
        static async create() {
          const e = new t(),
            r = await import('node:async_hooks');
          return ((e.als = new r.AsyncLocalStorage()), e);
        }
        getContext() {
          return this.als.getStore();
        }
        hasContext() {
          return this.als.getStore() !== void 0;
        }
        get(e) {
          return this.als.getStore()?.[e];
        }
        set(e, r) {
          if (this.isProtectedKey(e)) throw new Error(`Cannot modify protected Lambda context field: ${String(e)}`);
          const n = this.als.getStore();
          if (!n) throw new Error('No context available');
          n[e] = r;
        }
        run(e, r) {
          return this.als.run(e, r);
        }
      });
    ((t) => {
      let e = null;
      async function r(n) {
        return (
          e ||
            (e = (async () => {
              const s = n === !0 || 'AWS_LAMBDA_MAX_CONCURRENCY' in process.env ? await iS.create() : new sS();
              return !oS && globalThis.awslambda?.InvokeStore
                ? globalThis.awslambda.InvokeStore
                : (!oS && globalThis.awslambda && (globalThis.awslambda.InvokeStore = s), s);
            })()),
          e
        );
      }
      (t.getInstanceAsync = r),
        (t._testing =
          process.env.AWS_LAMBDA_BENCHMARK_MODE === '1'
            ? {
                reset: () => {
                  (e = null),
                    globalThis.awslambda?.InvokeStore && delete globalThis.awslambda.InvokeStore,
                    (globalThis.awslambda = { InvokeStore: void 0 });
                },
              }
            : void 0);
    })($a || ($a = {}));
  });
function y4(t) {
  for (const e of Object.keys(t)) {
    const r = e.toLowerCase();
    e !== r && (r === cS || r === gR || r === yR) && ((t[r] = t[e]), delete t[e]);
  }
}
var h4,
  g4,
  aS,
  cS,
  gR,
  yR,
  gd,
  uS = f(() => {
    hd();
    $();
    (h4 = 'AWS_LAMBDA_FUNCTION_NAME'),
      (g4 = '_X_AMZN_TRACE_ID'),
      (aS = 'X-Amzn-Trace-Id'),
      (cS = 'traceparent'),
      (gR = 'tracestate'),
      (yR = 'baggage'),
      (gd = () => (t) => async (e) => {
        const { request: r } = e;
        if (!V.isInstance(r)) return t(e);
        let n;
        {
          const o = Object.keys(r.headers ?? {}).find((s) => s.toLowerCase() === aS.toLowerCase()) ?? aS;
          if (!Object.hasOwn(r.headers, o)) {
            const s = process.env[h4],
              i = process.env[g4];
            n ??= await $a.getInstanceAsync();
            const c = n?.getXRayTraceId() ?? i,
              u = (l) => typeof l == 'string' && l.length > 0;
            u(s) && u(c) && (r.headers[aS] = c);
          }
        }
        if ((y4(r.headers), !r.headers[cS])) {
          const s = (n ??= await $a.getInstanceAsync())?.getTraceparent?.();
          if (s) {
            r.headers[cS] = s;
            const i = n?.getTracestate?.();
            i && (r.headers[gR] = i);
            const a = n?.getBaggage?.();
            a && (r.headers[yR] = a);
          }
        }
        return t(e);
      });
  });
var an,
  SR = f(() => {
    nS();
    uS();
    an = (t) => ({
      applyToStack: (e) => {
        e.add(gd(), pd);
      },
    });
  });
var bR,
  xR = f(() => {
    bR = (t, e) => {
      if (!e || e.length === 0) return t;
      const r = [];
      for (const n of e) for (const o of t) o.schemeId.split('#')[1] === n && r.push(o);
      for (const n of t) r.find(({ schemeId: o }) => o === n.schemeId) || r.push(n);
      return r;
    };
  });
function S4(t) {
  const e = new Map();
  for (const r of t) e.set(r.schemeId, r);
  return e;
}
var ss,
  yd = f(() => {
    z();
    xR();
    ss = (t, e) => (r, n) => async (o) => {
      const s = t.httpAuthSchemeProvider(await e.httpAuthSchemeParametersProvider(t, n, o.input)),
        i = t.authSchemePreference ? await t.authSchemePreference() : [],
        a = bR(s, i),
        c = S4(t.httpAuthSchemes),
        u = xe(n),
        l = [];
      for (const d of a) {
        const p = c.get(d.schemeId);
        if (!p) {
          l.push(`HttpAuthScheme \`${d.schemeId}\` was not enabled for this service.`);
          continue;
        }
        const m = p.identityProvider(await e.identityProviderConfigProvider(t));
        if (!m) {
          l.push(`HttpAuthScheme \`${d.schemeId}\` did not have an IdentityProvider configured.`);
          continue;
        }
        const { identityProperties: h = {}, signingProperties: y = {} } = d.propertiesExtractor?.(t, n) || {};
        (d.identityProperties = Object.assign(d.identityProperties || {}, h)),
          (d.signingProperties = Object.assign(d.signingProperties || {}, y)),
          (u.selectedHttpAuthScheme = { httpAuthOption: d, identity: await m(d.identityProperties), signer: p.signer });
        break;
      }
      if (!u.selectedHttpAuthScheme)
        throw new Error(
          l.join(`
`),
        );
      return r(o);
    };
  });
var Sd,
  gr,
  ER = f(() => {
    yd();
    (Sd = {
      step: 'serialize',
      tags: ['HTTP_AUTH_SCHEME'],
      name: 'httpAuthSchemeMiddleware',
      override: !0,
      relation: 'before',
      toMiddleware: 'endpointV2Middleware',
    }),
      (gr = (t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }) => ({
        applyToStack: (n) => {
          n.addRelativeTo(ss(t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }), Sd);
        },
      }));
  });
var bd,
  lS,
  wR = f(() => {
    yd();
    (bd = {
      step: 'serialize',
      tags: ['HTTP_AUTH_SCHEME'],
      name: 'httpAuthSchemeMiddleware',
      override: !0,
      relation: 'before',
      toMiddleware: 'serializerMiddleware',
    }),
      (lS = (t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }) => ({
        applyToStack: (n) => {
          n.addRelativeTo(ss(t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }), bd);
        },
      }));
  });
var _R = f(() => {
  yd();
  ER();
  wR();
});
var b4,
  x4,
  Ma,
  dS = f(() => {
    $();
    z();
    (b4 = (t) => (e) => {
      throw e;
    }),
      (x4 = (t, e) => {}),
      (Ma = (t) => (e, r) => async (n) => {
        if (!V.isInstance(n.request)) return e(n);
        const s = xe(r).selectedHttpAuthScheme;
        if (!s) throw new Error('No HttpAuthScheme was selected: unable to sign request');
        const {
            httpAuthOption: { signingProperties: i = {} },
            identity: a,
            signer: c,
          } = s,
          u = await e({ ...n, request: await c.sign(n.request, a, i) }).catch((c.errorHandler || b4)(i));
        return ((c.successHandler || x4)(u.response, i), u);
      });
  });
var xd,
  yr,
  AR = f(() => {
    dS();
    (xd = {
      step: 'finalizeRequest',
      tags: ['HTTP_SIGNING'],
      name: 'httpSigningMiddleware',
      aliases: ['apiKeyMiddleware', 'tokenMiddleware', 'awsAuthMiddleware'],
      override: !0,
      relation: 'after',
      toMiddleware: 'retryMiddleware',
    }),
      (yr = (t) => ({
        applyToStack: (e) => {
          e.addRelativeTo(Ma(t), xd);
        },
      }));
  });
var vR = f(() => {
  dS();
  AR();
});
var tr,
  TR = f(() => {
    tr = (t) => {
      if (typeof t == 'function') return t;
      const e = Promise.resolve(t);
      return () => e;
    };
  });
function IR(t, e, r, n, o) {
  return async function* (i, a, ...c) {
    let u = a,
      l = i.startingToken ?? u[r],
      d = !0,
      p;
    for (; d; ) {
      if (((u[r] = l), o && (u[o] = u[o] ?? i.pageSize), i.client instanceof t))
        p = await E4(e, i.client, a, i.withCommand, ...c);
      else throw new Error(`Invalid client, expected instance of ${t.name}`);
      yield p;
      const m = l;
      (l = w4(p, n)), (d = !!(l && (!i.stopOnSameToken || l !== m)));
    }
    return void 0;
  };
}
var E4,
  w4,
  RR = f(() => {
    E4 = async (t, e, r, n = (s) => s, ...o) => {
      let s = new t(r);
      return ((s = n(s) ?? s), await e.send(s, ...o));
    };
    w4 = (t, e) => {
      let r = t,
        n = e.split('.');
      for (const o of n) {
        if (!r || typeof r != 'object') return;
        r = r[o];
      }
      return r;
    };
  });
function CR(t, e, r) {
  t.__smithy_context
    ? t.__smithy_context.features || (t.__smithy_context.features = {})
    : (t.__smithy_context = { features: {} }),
    (t.__smithy_context.features[e] = r);
}
var PR = f(() => {});
var Ut,
  NR = f(() => {
    z();
    Ut = class {
      authSchemes = new Map();
      constructor(e) {
        for (const r in e) {
          if (!I(e, r)) continue;
          const n = e[r];
          n !== void 0 && this.authSchemes.set(r, n);
        }
      }
      getIdentityProvider(e) {
        return this.authSchemes.get(e);
      }
    };
  });
var fS,
  Ei,
  OR = f(() => {
    $();
    (fS = _e(qt())),
      (Ei = class {
        async sign(e, r, n) {
          if (!n)
            throw new Error(
              'request could not be signed with `apiKey` since the `name` and `in` signer properties are missing',
            );
          if (!n.name)
            throw new Error('request could not be signed with `apiKey` since the `name` signer property is missing');
          if (!n.in)
            throw new Error('request could not be signed with `apiKey` since the `in` signer property is missing');
          if (!r.apiKey) throw new Error('request could not be signed with `apiKey` since the `apiKey` is not defined');
          const o = V.clone(e);
          if (n.in === fS.HttpApiKeyAuthLocation.QUERY) o.query[n.name] = r.apiKey;
          else if (n.in === fS.HttpApiKeyAuthLocation.HEADER)
            o.headers[n.name] = n.scheme ? `${n.scheme} ${r.apiKey}` : r.apiKey;
          else
            throw new Error(
              'request can only be signed with `apiKey` locations `query` or `header`, but found: `' + n.in + '`',
            );
          return o;
        }
      });
  });
var wi,
  kR = f(() => {
    $();
    wi = class {
      async sign(e, r, n) {
        const o = V.clone(e);
        if (!r.token) throw new Error('request could not be signed with `token` since the `token` is not defined');
        return ((o.headers.Authorization = `Bearer ${r.token}`), o);
      }
    };
  });
var ct,
  $R = f(() => {
    ct = class {
      async sign(e, r, n) {
        return e;
      }
    };
  });
var MR = f(() => {
  OR();
  kR();
  $R();
});
var Ed,
  pS,
  Da,
  _i,
  za,
  DR = f(() => {
    (Ed = (t) => (r) => _i(r) && r.expiration.getTime() - Date.now() < t),
      (pS = 3e5),
      (Da = Ed(3e5)),
      (_i = (t) => t.expiration !== void 0),
      (za = (t, e, r) => {
        if (t === void 0) return;
        let n = typeof t != 'function' ? async () => Promise.resolve(t) : t,
          o,
          s,
          i,
          a = !1,
          c = async (u) => {
            s || (s = n(u));
            try {
              (o = await s), (i = !0), (a = !1);
            } finally {
              s = void 0;
            }
            return o;
          };
        return e === void 0
          ? async (u) => ((!i || u?.forceRefresh) && (o = await c(u)), o)
          : async (u) => (
              (!i || u?.forceRefresh) && (o = await c(u)), a ? o : r(o) ? (e(o) && (await c(u)), o) : ((a = !0), o)
            );
      });
  });
var zR = f(() => {
  NR();
  MR();
  DR();
});
var LR = {};
Le(LR, {
  DefaultIdentityProviderConfig: () => Ut,
  EXPIRATION_MS: () => pS,
  HttpApiKeyAuthSigner: () => Ei,
  HttpBearerAuthSigner: () => wi,
  NoAuthSigner: () => ct,
  createIsIdentityExpiredFunction: () => Ed,
  createPaginator: () => IR,
  doesIdentityRequireRefresh: () => _i,
  getHttpAuthSchemeEndpointRuleSetPlugin: () => gr,
  getHttpAuthSchemePlugin: () => lS,
  getHttpSigningPlugin: () => yr,
  getSmithyContext: () => xe,
  httpAuthSchemeEndpointRuleSetMiddlewareOptions: () => Sd,
  httpAuthSchemeMiddleware: () => ss,
  httpAuthSchemeMiddlewareOptions: () => bd,
  httpSigningMiddleware: () => Ma,
  httpSigningMiddlewareOptions: () => xd,
  isIdentityExpired: () => Da,
  memoizeIdentityProvider: () => za,
  normalizeProvider: () => tr,
  requestBuilder: () => Ql,
  setFeature: () => CR,
});
var vt = f(() => {
  z();
  _R();
  vR();
  TR();
  RR();
  $();
  PR();
  zR();
});
function _4(t) {
  return t === void 0 ? !0 : typeof t == 'string' && t.length <= 50;
}
function cn(t) {
  const e = tr(t.userAgentAppId ?? La),
    { customUserAgent: r } = t;
  return Object.assign(t, {
    customUserAgent: typeof r == 'string' ? [[r]] : r,
    userAgentAppId: async () => {
      const n = await e();
      if (!_4(n)) {
        const o = t.logger?.constructor?.name === 'NoOpLogger' || !t.logger ? console : t.logger;
        typeof n != 'string'
          ? o?.warn('userAgentAppId must be a string or undefined.')
          : n.length > 50 && o?.warn('The provided userAgentAppId exceeds the maximum length of 50 characters.');
      }
      return n;
    },
  });
}
var La,
  mS = f(() => {
    vt();
    La = void 0;
  });
var hS,
  FR = f(() => {
    hS = {
      partitions: [
        {
          id: 'aws',
          outputs: {
            dnsSuffix: 'amazonaws.com',
            dualStackDnsSuffix: 'api.aws',
            implicitGlobalRegion: 'us-east-1',
            name: 'aws',
            supportsDualStack: !0,
            supportsFIPS: !0,
          },
          regionRegex: '^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$',
          regions: {
            'af-south-1': { description: 'Africa (Cape Town)' },
            'ap-east-1': { description: 'Asia Pacific (Hong Kong)' },
            'ap-east-2': { description: 'Asia Pacific (Taipei)' },
            'ap-northeast-1': { description: 'Asia Pacific (Tokyo)' },
            'ap-northeast-2': { description: 'Asia Pacific (Seoul)' },
            'ap-northeast-3': { description: 'Asia Pacific (Osaka)' },
            'ap-south-1': { description: 'Asia Pacific (Mumbai)' },
            'ap-south-2': { description: 'Asia Pacific (Hyderabad)' },
            'ap-southeast-1': { description: 'Asia Pacific (Singapore)' },
            'ap-southeast-2': { description: 'Asia Pacific (Sydney)' },
            'ap-southeast-3': { description: 'Asia Pacific (Jakarta)' },
            'ap-southeast-4': { description: 'Asia Pacific (Melbourne)' },
            'ap-southeast-5': { description: 'Asia Pacific (Malaysia)' },
            'ap-southeast-6': { description: 'Asia Pacific (New Zealand)' },
            'ap-southeast-7': { description: 'Asia Pacific (Thailand)' },
            'aws-global': { description: 'aws global region' },
            'ca-central-1': { description: 'Canada (Central)' },
            'ca-west-1': { description: 'Canada West (Calgary)' },
            'eu-central-1': { description: 'Europe (Frankfurt)' },
            'eu-central-2': { description: 'Europe (Zurich)' },
            'eu-north-1': { description: 'Europe (Stockholm)' },
            'eu-south-1': { description: 'Europe (Milan)' },
            'eu-south-2': { description: 'Europe (Spain)' },
            'eu-west-1': { description: 'Europe (Ireland)' },
            'eu-west-2': { description: 'Europe (London)' },
            'eu-west-3': { description: 'Europe (Paris)' },
            'il-central-1': { description: 'Israel (Tel Aviv)' },
            'me-central-1': { description: 'Middle East (UAE)' },
            'me-south-1': { description: 'Middle East (Bahrain)' },
            'me-west-1': { description: 'Middle East (Saudi Arabia)' },
            'mx-central-1': { description: 'Mexico (Central)' },
            'sa-east-1': { description: 'South America (Sao Paulo)' },
            'sa-west-1': { description: 'South America (Chile)' },
            'us-east-1': { description: 'US East (N. Virginia)' },
            'us-east-2': { description: 'US East (Ohio)' },
            'us-west-1': { description: 'US West (N. California)' },
            'us-west-2': { description: 'US West (Oregon)' },
          },
        },
        {
          id: 'aws-cn',
          outputs: {
            dnsSuffix: 'amazonaws.com.cn',
            dualStackDnsSuffix: 'api.amazonwebservices.com.cn',
            implicitGlobalRegion: 'cn-northwest-1',
            name: 'aws-cn',
            supportsDualStack: !0,
            supportsFIPS: !0,
          },
          regionRegex: '^cn\\-\\w+\\-\\d+$',
          regions: {
            'aws-cn-global': { description: 'aws-cn global region' },
            'cn-north-1': { description: 'China (Beijing)' },
            'cn-northwest-1': { description: 'China (Ningxia)' },
          },
        },
        {
          id: 'aws-eusc',
          outputs: {
            dnsSuffix: 'amazonaws.eu',
            dualStackDnsSuffix: 'api.amazonwebservices.eu',
            implicitGlobalRegion: 'eusc-de-east-1',
            name: 'aws-eusc',
            supportsDualStack: !0,
            supportsFIPS: !0,
          },
          regionRegex: '^eusc\\-(de)\\-\\w+\\-\\d+$',
          regions: { 'eusc-de-east-1': { description: 'AWS European Sovereign Cloud (Germany)' } },
        },
        {
          id: 'aws-iso',
          outputs: {
            dnsSuffix: 'c2s.ic.gov',
            dualStackDnsSuffix: 'api.aws.ic.gov',
            implicitGlobalRegion: 'us-iso-east-1',
            name: 'aws-iso',
            supportsDualStack: !0,
            supportsFIPS: !0,
          },
          regionRegex: '^us\\-iso\\-\\w+\\-\\d+$',
          regions: {
            'aws-iso-global': { description: 'aws-iso global region' },
            'us-iso-east-1': { description: 'US ISO East' },
            'us-iso-west-1': { description: 'US ISO WEST' },
          },
        },
        {
          id: 'aws-iso-b',
          outputs: {
            dnsSuffix: 'sc2s.sgov.gov',
            dualStackDnsSuffix: 'api.aws.scloud',
            implicitGlobalRegion: 'us-isob-east-1',
            name: 'aws-iso-b',
            supportsDualStack: !0,
            supportsFIPS: !0,
          },
          regionRegex: '^us\\-isob\\-\\w+\\-\\d+$',
          regions: {
            'aws-iso-b-global': { description: 'aws-iso-b global region' },
            'us-isob-east-1': { description: 'US ISOB East (Ohio)' },
            'us-isob-west-1': { description: 'US ISOB West' },
          },
        },
        {
          id: 'aws-iso-e',
          outputs: {
            dnsSuffix: 'cloud.adc-e.uk',
            dualStackDnsSuffix: 'api.cloud-aws.adc-e.uk',
            implicitGlobalRegion: 'eu-isoe-west-1',
            name: 'aws-iso-e',
            supportsDualStack: !0,
            supportsFIPS: !0,
          },
          regionRegex: '^eu\\-isoe\\-\\w+\\-\\d+$',
          regions: {
            'aws-iso-e-global': { description: 'aws-iso-e global region' },
            'eu-isoe-west-1': { description: 'EU ISOE West' },
          },
        },
        {
          id: 'aws-iso-f',
          outputs: {
            dnsSuffix: 'csp.hci.ic.gov',
            dualStackDnsSuffix: 'api.aws.hci.ic.gov',
            implicitGlobalRegion: 'us-isof-south-1',
            name: 'aws-iso-f',
            supportsDualStack: !0,
            supportsFIPS: !0,
          },
          regionRegex: '^us\\-isof\\-\\w+\\-\\d+$',
          regions: {
            'aws-iso-f-global': { description: 'aws-iso-f global region' },
            'us-isof-east-1': { description: 'US ISOF EAST' },
            'us-isof-south-1': { description: 'US ISOF SOUTH' },
          },
        },
        {
          id: 'aws-us-gov',
          outputs: {
            dnsSuffix: 'amazonaws.com',
            dualStackDnsSuffix: 'api.aws',
            implicitGlobalRegion: 'us-gov-west-1',
            name: 'aws-us-gov',
            supportsDualStack: !0,
            supportsFIPS: !0,
          },
          regionRegex: '^us\\-gov\\-\\w+\\-\\d+$',
          regions: {
            'aws-us-gov-global': { description: 'aws-us-gov global region' },
            'us-gov-east-1': { description: 'AWS GovCloud (US-East)' },
            'us-gov-west-1': { description: 'AWS GovCloud (US-West)' },
          },
        },
      ],
      version: '1.1',
    };
  });
var UR,
  BR,
  wd,
  gS,
  HR,
  _d,
  Ad = f(() => {
    FR();
    (UR = hS),
      (BR = ''),
      (wd = (t) => {
        const { partitions: e } = UR;
        for (const n of e) {
          const { regions: o, outputs: s } = n;
          for (const [i, a] of Object.entries(o)) if (i === t) return { ...s, ...a };
        }
        for (const n of e) {
          const { regionRegex: o, outputs: s } = n;
          if (new RegExp(o).test(t)) return { ...s };
        }
        const r = e.find((n) => n.id === 'aws');
        if (!r)
          throw new Error(
            "Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.",
          );
        return { ...r.outputs };
      }),
      (gS = (t, e = '') => {
        (UR = t), (BR = e);
      }),
      (HR = () => {
        gS(hS, '');
      }),
      (_d = () => BR);
  });
import { Readable as A4 } from 'node:stream';
var yS,
  jR = f(() => {
    yS = (t) => t?.body instanceof A4 || (typeof ReadableStream < 'u' && t?.body instanceof ReadableStream);
  });
var VR,
  ZR,
  GR,
  qR,
  WR,
  KR,
  XR = f(() => {
    (VR = [
      'AccessDeniedException',
      'AuthFailure',
      'InvalidSignatureException',
      'RequestExpired',
      'RequestInTheFuture',
      'RequestTimeTooSkewed',
      'SignatureDoesNotMatch',
    ]),
      (ZR = [
        'BandwidthLimitExceeded',
        'EC2ThrottledException',
        'LimitExceededException',
        'PriorRequestNotComplete',
        'ProvisionedThroughputExceededException',
        'RequestLimitExceeded',
        'RequestThrottled',
        'RequestThrottledException',
        'SlowDown',
        'ThrottledException',
        'Throttling',
        'ThrottlingException',
        'TooManyRequestsException',
        'TransactionInProgressException',
      ]),
      (GR = ['TimeoutError', 'RequestTimeout', 'RequestTimeoutException']),
      (qR = [500, 502, 503, 504]),
      (WR = ['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT']),
      (KR = ['EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN']);
  });
function xS(t) {
  return t.code === 'ERR_HTTP2_STREAM_ERROR' && t.message.includes('NGHTTP2_REFUSED_STREAM');
}
var Fa,
  vd,
  SS,
  bS,
  un,
  Eo,
  Td,
  Ai = f(() => {
    XR();
    (Fa = (t) => t?.$retryable !== void 0),
      (vd = (t) => VR.includes(t.name)),
      (SS = (t) => t.$metadata?.clockSkewCorrected),
      (bS = (t) => {
        const e = new Set([
          'Failed to fetch',
          'NetworkError when attempting to fetch resource',
          'The Internet connection appears to be offline',
          'Load failed',
          'Network request failed',
        ]);
        return t && t instanceof TypeError ? e.has(t.message) : !1;
      }),
      (un = (t) => t.$metadata?.httpStatusCode === 429 || ZR.includes(t.name) || t.$retryable?.throttling == !0),
      (Eo = (t, e = 0) =>
        t?.name !== 'AbortError' &&
        (Fa(t) ||
          SS(t) ||
          (t.name === 'InvalidSignatureException' && t.message?.includes('Signature expired')) ||
          GR.includes(t.name) ||
          WR.includes(t?.code || '') ||
          KR.includes(t?.code || '') ||
          qR.includes(t.$metadata?.httpStatusCode || 0) ||
          bS(t) ||
          xS(t) ||
          (t.cause !== void 0 && e <= 10 && Eo(t.cause, e + 1)))),
      (Td = (t) => {
        if (t.$metadata?.httpStatusCode !== void 0) {
          const e = t.$metadata.httpStatusCode;
          return 500 <= e && e <= 599 && !Eo(t);
        }
        return !1;
      });
  });
var Id,
  v4,
  YR,
  JR = f(() => {
    (Id = (t, e) => {
      if (!e) return t;
      let r = () => {},
        n = new Promise((o, s) => {
          const i = () => s(v4());
          e.aborted
            ? i()
            : typeof e.addEventListener == 'function'
              ? (e.addEventListener('abort', i, { once: !0 }), (r = () => e.removeEventListener('abort', i)))
              : (e.onabort = i);
        });
      return Promise.race([t, n]).finally(r);
    }),
      (v4 = () => Object.assign(new Error('Request aborted'), { name: 'AbortError' })),
      (YR = (t) => typeof t == 'object' && t !== null && 'name' in t && t.name === 'AbortError');
  });
var Rd,
  Ua,
  Cd,
  vi,
  ES,
  wS,
  Pd,
  wo,
  _o,
  Ba = f(() => {
    (Rd = 100),
      (Ua = 2e4),
      (Cd = 500),
      (vi = 500),
      (ES = 5),
      (wS = 10),
      (Pd = 1),
      (wo = 'amz-sdk-invocation-id'),
      (_o = 'amz-sdk-request');
  });
function _S(t, e) {
  if (Fe.isInstance(t))
    for (const r in t.headers) {
      if (!I(t.headers, r)) continue;
      const n = r.toLowerCase();
      if (n === 'retry-after') {
        let o = t.headers[r],
          s = NaN;
        if (o.endsWith('GMT'))
          try {
            s = (Xn(o).getTime() - Date.now()) / 1e3;
          } catch (i) {
            e?.trace?.('Failed to parse retry-after header'), e?.trace?.(i);
          }
        else
          o.match(/ GMT, ((\d+)|(\d+\.\d+))$/)
            ? (s = Number(o.match(/ GMT, ([\d.]+)$/)?.[1]))
            : o.match(/^((\d+)|(\d+\.\d+))$/)
              ? (s = Number(o))
              : Date.parse(o) >= Date.now() && (s = (Date.parse(o) - Date.now()) / 1e3);
        return isNaN(s) ? void 0 : new Date(Date.now() + s * 1e3);
      } else if (n === 'x-amz-retry-after') {
        const o = t.headers[r],
          s = Number(o);
        if (isNaN(s)) {
          e?.trace?.(`Failed to parse x-amz-retry-after=${o}`);
          return;
        }
        return new Date(Date.now() + s);
      }
    }
}
function QR(t, e) {
  return _S(t, e);
}
var AS = f(() => {
  z();
  $();
  O();
});
var Nd,
  vS = f(() => {
    Nd = (t) =>
      t instanceof Error
        ? t
        : t instanceof Object
          ? Object.assign(new Error(), t)
          : typeof t == 'string'
            ? new Error(t)
            : new Error(`AWS SDK error wrapper for ${t}`);
  });
function TS(t) {
  return (e) => (r, n) => async (o) => {
    let s = await e.retryStrategy(),
      i = await e.maxAttempts(),
      a = n[eC.SMITHY_CONTEXT_KEY]?.abortSignal;
    if (T4(s)) {
      s = s;
      let c = (n.partition_id ?? '') + (n.__retryLongPoll ? ':longpoll' : ''),
        u = await Id(s.acquireInitialRetryToken(c), a),
        l = new Error(),
        d = 0,
        p = 0,
        { request: m } = o,
        h = V.isInstance(m);
      for (h && (m.headers[wo] = Xs()); ; )
        try {
          h && (m.headers[_o] = `attempt=${d + 1}; max=${i}`);
          const { response: y, output: S } = await r(o);
          return (
            s.recordSuccess(u),
            (S.$metadata.attempts = d + 1),
            (S.$metadata.totalRetryDelay = p),
            { response: y, output: S }
          );
        } catch (y) {
          const S = I4(y, e.logger);
          if (((l = Nd(y)), h && t(m)))
            throw (
              (n.logger instanceof Et ? console : n.logger)?.warn(
                'An error was encountered in a non-retryable streaming request.',
              ),
              l
            );
          try {
            u = await Id(s.refreshRetryTokenForRetry(u, S), a);
          } catch (w) {
            throw a?.aborted && YR(w)
              ? w
              : (l.$metadata || (l.$metadata = {}),
                (l.$metadata.attempts = d + 1),
                (l.$metadata.totalRetryDelay = p),
                l);
          }
          d = u.getRetryCount();
          const b = u.getRetryDelay();
          (p += (u?.$retryLog?.acquisitionDelay ?? 0) + b),
            b > 0 && (await Id(new Promise((w) => setTimeout(w, b)), a));
        }
    } else
      return ((s = s), s?.mode && (n.userAgent = [...(n.userAgent || []), ['cfg/retry-mode', s.mode]]), s.retry(r, o));
  };
}
function tC(t) {
  const e = TS(t);
  return (r) => ({
    applyToStack: (n) => {
      n.add(e(r), IS);
    },
  });
}
var eC,
  T4,
  I4,
  R4,
  IS,
  RS = f(() => {
    D();
    $();
    O();
    eC = _e(qt());
    Ai();
    JR();
    Ba();
    AS();
    vS();
    (T4 = (t) =>
      typeof t.acquireInitialRetryToken < 'u' &&
      typeof t.refreshRetryTokenForRetry < 'u' &&
      typeof t.recordSuccess < 'u'),
      (I4 = (t, e) => {
        const r = { error: t, errorType: R4(t) },
          n = _S(t.$response, e);
        return (n && (r.retryAfterHint = n), r);
      }),
      (R4 = (t) => (un(t) ? 'THROTTLING' : Eo(t) ? 'TRANSIENT' : Td(t) ? 'SERVER_ERROR' : 'CLIENT_ERROR')),
      (IS = { name: 'retryMiddleware', tags: ['RETRY'], step: 'finalizeRequest', priority: 'high', override: !0 });
  });
var Ao,
  Od = f(() => {
    Ai();
    Ao = class t {
      static setTimeoutFn = (e, r) => setTimeout(e, r);
      beta;
      minCapacity;
      minFillRate;
      scaleConstant;
      smooth;
      enabled = !1;
      availableTokens = 0;
      lastMaxRate = 0;
      measuredTxRate = 0;
      requestCount = 0;
      fillRate;
      lastThrottleTime;
      lastTimestamp = 0;
      lastTxRateBucket;
      maxCapacity;
      timeWindow = 0;
      constructor(e) {
        (this.beta = e?.beta ?? 0.7),
          (this.minCapacity = e?.minCapacity ?? 1),
          (this.minFillRate = e?.minFillRate ?? 0.5),
          (this.scaleConstant = e?.scaleConstant ?? 0.4),
          (this.smooth = e?.smooth ?? 0.8),
          (this.lastThrottleTime = this.getCurrentTimeInSeconds()),
          (this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds())),
          (this.fillRate = this.minFillRate),
          (this.maxCapacity = this.minCapacity);
      }
      async getSendToken() {
        return this.acquireTokenBucket(1);
      }
      updateClientSendingRate(e) {
        let r;
        this.updateMeasuredRate();
        const n = e;
        if (n?.errorType === 'THROTTLING' || un(n?.error ?? e)) {
          const i = this.enabled ? Math.min(this.measuredTxRate, this.fillRate) : this.measuredTxRate;
          (this.lastMaxRate = i),
            this.calculateTimeWindow(),
            (this.lastThrottleTime = this.getCurrentTimeInSeconds()),
            (r = this.cubicThrottle(i)),
            this.enableTokenBucket();
        } else this.calculateTimeWindow(), (r = this.cubicSuccess(this.getCurrentTimeInSeconds()));
        const s = Math.min(r, 2 * this.measuredTxRate);
        this.updateTokenBucketRate(s);
      }
      getCurrentTimeInSeconds() {
        return Date.now() / 1e3;
      }
      async acquireTokenBucket(e) {
        if (this.enabled) {
          for (this.refillTokenBucket(); e > this.availableTokens; ) {
            const r = ((e - this.availableTokens) / this.fillRate) * 1e3;
            await new Promise((n) => t.setTimeoutFn(n, r)), this.refillTokenBucket();
          }
          this.availableTokens = this.availableTokens - e;
        }
      }
      refillTokenBucket() {
        const e = this.getCurrentTimeInSeconds();
        if (!this.lastTimestamp) {
          this.lastTimestamp = e;
          return;
        }
        const r = (e - this.lastTimestamp) * this.fillRate;
        (this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + r)), (this.lastTimestamp = e);
      }
      calculateTimeWindow() {
        this.timeWindow = this.getPrecise(((this.lastMaxRate * (1 - this.beta)) / this.scaleConstant) ** (1 / 3));
      }
      cubicThrottle(e) {
        return this.getPrecise(e * this.beta);
      }
      cubicSuccess(e) {
        return this.getPrecise(
          this.scaleConstant * (e - this.lastThrottleTime - this.timeWindow) ** 3 + this.lastMaxRate,
        );
      }
      enableTokenBucket() {
        this.enabled = !0;
      }
      updateTokenBucketRate(e) {
        this.refillTokenBucket(),
          (this.fillRate = Math.max(e, this.minFillRate)),
          (this.maxCapacity = Math.max(e, this.minCapacity)),
          (this.availableTokens = Math.min(this.availableTokens, this.maxCapacity));
      }
      updateMeasuredRate() {
        const e = this.getCurrentTimeInSeconds(),
          r = Math.floor(e * 2) / 2;
        if ((this.requestCount++, r > this.lastTxRateBucket)) {
          const n = this.requestCount / (r - this.lastTxRateBucket);
          (this.measuredTxRate = this.getPrecise(n * this.smooth + this.measuredTxRate * (1 - this.smooth))),
            (this.requestCount = 0),
            (this.lastTxRateBucket = r);
        }
      }
      getPrecise(e) {
        return parseFloat(e.toFixed(8));
      }
    };
  });
var Je,
  Ti = f(() => {
    Je = class {
      static v2026 = !0;
      static delay() {
        return 50;
      }
      static throttlingDelay() {
        return 1e3;
      }
      static cost() {
        return 14;
      }
      static throttlingCost() {
        return 5;
      }
      static modifiedCostType() {
        return 'THROTTLING';
      }
    };
  });
var kd,
  rC = f(() => {
    Ti();
    kd = class {
      x = Je.delay();
      computeNextBackoffDelay(e) {
        const o = Math.random() * Math.min(this.x * 2 ** e, 2e4);
        return Math.floor(o);
      }
      setDelayBase(e) {
        this.x = e;
      }
    };
  });
var Ha,
  nC = f(() => {
    Ha = class {
      delay;
      count;
      cost;
      longPoll;
      $retryLog = { acquisitionDelay: 0 };
      constructor(e, r, n, o) {
        (this.delay = e), (this.count = r), (this.cost = n), (this.longPoll = o);
      }
      getRetryCount() {
        return this.count;
      }
      getRetryDelay() {
        return Math.min(2e4, this.delay);
      }
      getRetryCost() {
        return this.cost;
      }
      isLongPoll() {
        return this.longPoll;
      }
    };
  });
var He,
  Sr,
  rr,
  is = f(() => {
    ((t) => {
      (t.STANDARD = 'standard'), (t.ADAPTIVE = 'adaptive');
    })(He || (He = {}));
    (Sr = 3), (rr = He.STANDARD);
  });
var $d,
  br,
  ja = f(() => {
    rC();
    nC();
    is();
    Ti();
    ($d = { incompatible: 1, attempts: 2, capacity: 3 }),
      (br = class {
        mode = He.STANDARD;
        retryBackoffStrategy;
        capacity = 500;
        maxAttemptsProvider;
        baseDelay;
        constructor(e) {
          typeof e == 'number'
            ? (this.maxAttemptsProvider = async () => e)
            : typeof e == 'function'
              ? (this.maxAttemptsProvider = e)
              : e &&
                typeof e == 'object' &&
                ((this.maxAttemptsProvider = async () => e.maxAttempts),
                (this.baseDelay = e.baseDelay),
                (this.retryBackoffStrategy = e.backoff)),
            (this.maxAttemptsProvider ??= async () => Sr),
            (this.baseDelay ??= Je.delay()),
            (this.retryBackoffStrategy ??= new kd());
        }
        async acquireInitialRetryToken(e) {
          return new Ha(Je.delay(), 0, void 0, e.includes(':longpoll'));
        }
        async refreshRetryTokenForRetry(e, r) {
          const n = await this.getMaxAttempts(),
            o = this.retryCode(e, r, n),
            s = o === 0,
            i = e.isLongPoll?.();
          if (s || i) {
            const a = r.errorType;
            this.retryBackoffStrategy.setDelayBase(a === 'THROTTLING' ? Je.throttlingDelay() : this.baseDelay);
            let c = this.retryBackoffStrategy.computeNextBackoffDelay(e.getRetryCount()),
              u = c;
            if (
              (r.retryAfterHint instanceof Date &&
                (u = Math.max(c, Math.min(r.retryAfterHint.getTime() - Date.now(), c + 5e3))),
              s)
            ) {
              const l = this.getCapacityCost(a);
              this.capacity -= l;
              const d = new Ha(0, e.getRetryCount() + 1, l, e.isLongPoll?.() ?? !1);
              return (await new Promise((p) => setTimeout(p, u)), (d.$retryLog.acquisitionDelay = u), d);
            } else {
              const l = o === $d.capacity && i ? u : 0;
              l > 0 && (await new Promise((d) => setTimeout(d, l)));
            }
          }
          throw new Error('No retry token available');
        }
        recordSuccess(e) {
          this.capacity = Math.min(500, this.capacity + (e.getRetryCost() ?? 1));
        }
        getCapacity() {
          return this.capacity;
        }
        async maxAttempts() {
          return this.maxAttemptsProvider();
        }
        async getMaxAttempts() {
          try {
            return await this.maxAttemptsProvider();
          } catch {
            return (console.warn(`Max attempts provider could not resolve. Using default of ${Sr}`), Sr);
          }
        }
        retryCode(e, r, n) {
          const o = e.getRetryCount() + 1,
            s = this.isRetryableError(r.errorType) ? 0 : $d.incompatible,
            i = o < n ? 0 : $d.attempts,
            a = this.capacity >= this.getCapacityCost(r.errorType) ? 0 : $d.capacity;
          return s || i || a;
        }
        getCapacityCost(e) {
          return e === Je.modifiedCostType() ? Je.throttlingCost() : Je.cost();
        }
        isRetryableError(e) {
          return e === 'THROTTLING' || e === 'TRANSIENT';
        }
      });
  });
var Ii,
  CS = f(() => {
    Od();
    ja();
    is();
    Ii = class {
      mode = He.ADAPTIVE;
      rateLimiter;
      standardRetryStrategy;
      constructor(e, r) {
        const { rateLimiter: n } = r ?? {};
        (this.rateLimiter = n ?? new Ao()),
          (this.standardRetryStrategy = r ? new br({ maxAttempts: typeof e == 'number' ? e : 3, ...r }) : new br(e));
      }
      async acquireInitialRetryToken(e) {
        const r = await this.standardRetryStrategy.acquireInitialRetryToken(e);
        return (await this.rateLimiter.getSendToken(), r);
      }
      async refreshRetryTokenForRetry(e, r) {
        this.rateLimiter.updateClientSendingRate(r);
        const n = await this.standardRetryStrategy.refreshRetryTokenForRetry(e, r);
        return (await this.rateLimiter.getSendToken(), n);
      }
      recordSuccess(e) {
        this.rateLimiter.updateClientSendingRate({}), this.standardRetryStrategy.recordSuccess(e);
      }
      async maxAttemptsProvider() {
        return this.standardRetryStrategy.maxAttempts();
      }
    };
  });
var Md,
  oC = f(() => {
    ja();
    Ti();
    Md = class extends br {
      computeNextBackoffDelay;
      constructor(e, r = Je.delay()) {
        super(typeof e == 'function' ? e : async () => e),
          typeof r == 'number' ? (this.computeNextBackoffDelay = () => r) : (this.computeNextBackoffDelay = r),
          (this.retryBackoffStrategy.computeNextBackoffDelay = (n) => {
            const o = n + 1;
            return this.computeNextBackoffDelay(o);
          });
      }
    };
  });
var sC,
  iC = f(() => {
    sC = (t, e) => {
      let r = t,
        n = e?.noRetryIncrement ?? 1,
        o = e?.retryCost ?? 5,
        s = e?.timeoutRetryCost ?? 10,
        i = t,
        a = (d) => (d.name === 'TimeoutError' ? s : o),
        c = (d) => a(d) <= i;
      return Object.freeze({
        hasRetryTokens: c,
        retrieveRetryTokens: (d) => {
          if (!c(d)) throw new Error('No retry token available');
          const p = a(d);
          return ((i -= p), p);
        },
        releaseRetryTokens: (d) => {
          (i += d ?? n), (i = Math.min(i, r));
        },
      });
    };
  });
var Dd,
  PS = f(() => {
    Dd = (t, e) => Math.floor(Math.min(2e4, Math.random() * 2 ** e * t));
  });
var zd,
  NS = f(() => {
    Ai();
    zd = (t) => (t ? Fa(t) || vd(t) || un(t) || Eo(t) : !1);
  });
var Ri,
  C4,
  OS = f(() => {
    $();
    O();
    Ai();
    is();
    Ba();
    vS();
    iC();
    PS();
    NS();
    (Ri = class {
      maxAttemptsProvider;
      retryDecider;
      delayDecider;
      retryQuota;
      mode = He.STANDARD;
      constructor(e, r) {
        (this.maxAttemptsProvider = e),
          (this.retryDecider = r?.retryDecider ?? zd),
          (this.delayDecider = r?.delayDecider ?? Dd),
          (this.retryQuota = r?.retryQuota ?? sC(500));
      }
      shouldRetry(e, r, n) {
        return r < n && this.retryDecider(e) && this.retryQuota.hasRetryTokens(e);
      }
      async getMaxAttempts() {
        let e;
        try {
          e = await this.maxAttemptsProvider();
        } catch {
          e = Sr;
        }
        return e;
      }
      async retry(e, r, n) {
        let o,
          s = 0,
          i = 0,
          a = await this.getMaxAttempts(),
          { request: c } = r;
        for (V.isInstance(c) && (c.headers[wo] = Xs()); ; )
          try {
            V.isInstance(c) && (c.headers[_o] = `attempt=${s + 1}; max=${a}`),
              n?.beforeRequest && (await n.beforeRequest());
            const { response: u, output: l } = await e(r);
            return (
              n?.afterRequest && n.afterRequest(u),
              this.retryQuota.releaseRetryTokens(o),
              (l.$metadata.attempts = s + 1),
              (l.$metadata.totalRetryDelay = i),
              { response: u, output: l }
            );
          } catch (u) {
            const l = Nd(u);
            if ((s++, this.shouldRetry(l, s, a))) {
              o = this.retryQuota.retrieveRetryTokens(l);
              const d = this.delayDecider(un(l) ? 500 : 100, s),
                p = C4(l.$response),
                m = Math.max(p || 0, d);
              (i += m), await new Promise((h) => setTimeout(h, m));
              continue;
            }
            throw (l.$metadata || (l.$metadata = {}), (l.$metadata.attempts = s), (l.$metadata.totalRetryDelay = i), l);
          }
      }
    }),
      (C4 = (t) => {
        if (!Fe.isInstance(t)) return;
        const e = Object.keys(t.headers).find((s) => s.toLowerCase() === 'retry-after');
        if (!e) return;
        const r = t.headers[e],
          n = Number(r);
        if (!Number.isNaN(n)) return Math.min(n * 1e3, 2e4);
        const o = new Date(r);
        return Math.min(o.getTime() - Date.now(), 2e4);
      });
  });
var Ld,
  aC = f(() => {
    Od();
    is();
    OS();
    Ld = class extends Ri {
      rateLimiter;
      constructor(e, r) {
        const { rateLimiter: n, ...o } = r ?? {};
        super(e, o), (this.rateLimiter = n ?? new Ao()), (this.mode = He.ADAPTIVE);
      }
      async retry(e, r) {
        return super.retry(e, r, {
          beforeRequest: async () => this.rateLimiter.getSendToken(),
          afterRequest: (n) => {
            this.rateLimiter.updateClientSendingRate(n);
          },
        });
      }
    };
  });
var Fd,
  Ud,
  ln,
  dn,
  kS,
  $S,
  fn,
  cC = f(() => {
    D();
    CS();
    ja();
    is();
    Ti();
    (Fd = 'AWS_MAX_ATTEMPTS'),
      (Ud = 'max_attempts'),
      (ln = {
        environmentVariableSelector: (t) => {
          const e = t[Fd];
          if (!e) return;
          const r = parseInt(e);
          if (Number.isNaN(r)) throw new Error(`Environment variable ${Fd} mast be a number, got "${e}"`);
          return r;
        },
        configFileSelector: (t) => {
          const e = t[Ud];
          if (!e) return;
          const r = parseInt(e);
          if (Number.isNaN(r)) throw new Error(`Shared config file entry ${Ud} mast be a number, got "${e}"`);
          return r;
        },
        default: Sr,
      }),
      (dn = (t, e) => {
        let { retryStrategy: r, retryMode: n } = t,
          { defaultMaxAttempts: o = Sr, defaultBaseDelay: s = Je.delay() } = e ?? {},
          i = he(t.maxAttempts ?? o),
          a = r ? Promise.resolve(r) : void 0,
          c = async () => {
            const u = await i();
            return (await he(n)()) === He.ADAPTIVE
              ? new Ii(i, { maxAttempts: u, baseDelay: s })
              : new br({ maxAttempts: u, baseDelay: s });
          };
        return Object.assign(t, { maxAttempts: i, retryStrategy: () => (a ??= c()) });
      }),
      (kS = 'AWS_RETRY_MODE'),
      ($S = 'retry_mode'),
      (fn = { environmentVariableSelector: (t) => t[kS], configFileSelector: (t) => t[$S], default: rr });
  });
var MS,
  DS,
  uC,
  lC = f(() => {
    $();
    Ba();
    (MS = () => (t) => async (e) => {
      const { request: r } = e;
      return (V.isInstance(r) && (delete r.headers[wo], delete r.headers[_o]), t(e));
    }),
      (DS = {
        name: 'omitRetryHeadersMiddleware',
        tags: ['RETRY', 'HEADERS', 'OMIT_RETRY_HEADERS'],
        relation: 'before',
        toMiddleware: 'awsAuthMiddleware',
        override: !0,
      }),
      (uC = (t) => ({
        applyToStack: (e) => {
          e.addRelativeTo(MS(), DS);
        },
      }));
  });
var dC = {};
Le(dC, {
  AdaptiveRetryStrategy: () => Ii,
  CONFIG_MAX_ATTEMPTS: () => Ud,
  CONFIG_RETRY_MODE: () => $S,
  ConfiguredRetryStrategy: () => Md,
  DEFAULT_MAX_ATTEMPTS: () => Sr,
  DEFAULT_RETRY_DELAY_BASE: () => Rd,
  DEFAULT_RETRY_MODE: () => rr,
  DefaultRateLimiter: () => Ao,
  DeprecatedAdaptiveRetryStrategy: () => Ld,
  DeprecatedStandardRetryStrategy: () => Ri,
  ENV_MAX_ATTEMPTS: () => Fd,
  ENV_RETRY_MODE: () => kS,
  INITIAL_RETRY_TOKENS: () => vi,
  INVOCATION_ID_HEADER: () => wo,
  MAXIMUM_RETRY_DELAY: () => Ua,
  NODE_MAX_ATTEMPT_CONFIG_OPTIONS: () => ln,
  NODE_RETRY_MODE_CONFIG_OPTIONS: () => fn,
  NO_RETRY_INCREMENT: () => Pd,
  REQUEST_HEADER: () => _o,
  RETRY_COST: () => ES,
  RETRY_MODES: () => He,
  Retry: () => Je,
  StandardRetryStrategy: () => br,
  THROTTLING_RETRY_DELAY_BASE: () => Cd,
  TIMEOUT_RETRY_COST: () => wS,
  defaultDelayDecider: () => Dd,
  defaultRetryDecider: () => zd,
  getOmitRetryHeadersPlugin: () => uC,
  getRetryAfterHint: () => QR,
  getRetryPlugin: () => zn,
  isBrowserNetworkError: () => bS,
  isClockSkewCorrectedError: () => SS,
  isClockSkewError: () => vd,
  isNodeJsHttp2TransientError: () => xS,
  isRetryableByTrait: () => Fa,
  isServerError: () => Td,
  isThrottlingError: () => un,
  isTransientError: () => Eo,
  omitRetryHeadersMiddleware: () => MS,
  omitRetryHeadersMiddlewareOptions: () => DS,
  resolveRetryConfig: () => dn,
  retryMiddleware: () => P4,
  retryMiddlewareOptions: () => IS,
});
var P4,
  zn,
  xr = f(() => {
    jR();
    RS();
    Ai();
    CS();
    oC();
    Od();
    ja();
    is();
    Ba();
    Ti();
    aC();
    OS();
    PS();
    NS();
    cC();
    lC();
    RS();
    AS();
    (P4 = TS(yS)), (zn = tC(yS));
  });
async function fC(t, e, r) {
  if (
    (r.request?.headers?.['smithy-protocol'] === 'rpc-v2-cbor' && Gt(t, 'PROTOCOL_RPC_V2_CBOR', 'M'),
    typeof e.retryStrategy == 'function')
  ) {
    const s = await e.retryStrategy();
    if (typeof s.mode == 'string')
      switch (s.mode) {
        case He.ADAPTIVE:
          Gt(t, 'RETRY_MODE_ADAPTIVE', 'F');
          break;
        case He.STANDARD:
          Gt(t, 'RETRY_MODE_STANDARD', 'E');
          break;
      }
  }
  if (typeof e.accountIdEndpointMode == 'function') {
    const s = t.endpointV2;
    switch (
      (String(s?.url?.hostname).match(N4) && Gt(t, 'ACCOUNT_ID_ENDPOINT', 'O'), await e.accountIdEndpointMode?.())
    ) {
      case 'disabled':
        Gt(t, 'ACCOUNT_ID_MODE_DISABLED', 'Q');
        break;
      case 'preferred':
        Gt(t, 'ACCOUNT_ID_MODE_PREFERRED', 'P');
        break;
      case 'required':
        Gt(t, 'ACCOUNT_ID_MODE_REQUIRED', 'R');
        break;
    }
  }
  const o = t.__smithy_context?.selectedHttpAuthScheme?.identity;
  if (o?.$source) {
    const s = o;
    s.accountId && Gt(t, 'RESOLVED_ACCOUNT_ID', 'T');
    for (const [i, a] of Object.entries(s.$source ?? {})) Gt(t, i, a);
  }
}
var N4,
  pC = f(() => {
    xr();
    hh();
    N4 = /\d{12}\.ddb/;
  });
var zS,
  Bd,
  mC,
  hC,
  gC = f(() => {
    (zS = 'user-agent'), (Bd = 'x-amz-user-agent'), (mC = /[^!$%&'*+\-.^_`|~\w]/g), (hC = /[^!$%&'*+\-.^_`|~\w#]/g);
  });
function yC(t) {
  let e = '';
  for (const r in t) {
    const n = t[r];
    if (e.length + n.length + 1 <= 1024) {
      e.length ? (e += ',' + n) : (e += n);
      continue;
    }
    break;
  }
  return e;
}
var SC = f(() => {});
var FS,
  Hd,
  US,
  pn,
  EC = f(() => {
    $();
    Ad();
    pC();
    gC();
    SC();
    (FS = (t) => (e, r) => async (n) => {
      const { request: o } = n;
      if (!V.isInstance(o)) return e(n);
      const { headers: s } = o,
        i = r?.userAgent?.map(Hd) || [],
        a = (await t.defaultUserAgentProvider()).map(Hd);
      await fC(r, t, n);
      const c = r;
      a.push(`m/${yC(Object.assign({}, r.__smithy_context?.features, c.__aws_sdk_context?.features))}`);
      const u = t?.customUserAgent?.map(Hd) || [],
        l = await t.userAgentAppId();
      l && a.push(Hd(['app', `${l}`]));
      const d = _d(),
        p = (d ? [d] : []).concat([...a, ...i, ...u]).join(' '),
        m = [...a.filter((h) => h.startsWith('aws-sdk-')), ...u].join(' ');
      return (
        t.runtime !== 'browser' ? (m && (s[Bd] = s[Bd] ? `${s[zS]} ${m}` : m), (s[zS] = p)) : (s[Bd] = p),
        e({ ...n, request: o })
      );
    }),
      (Hd = (t) => {
        let e = t[0]
            .split('/')
            .map((i) => i.replace(mC, '-'))
            .join('/'),
          r = t[1]?.replace(hC, '-'),
          n = e.indexOf('/'),
          o = e.substring(0, n),
          s = e.substring(n + 1);
        return (
          o === 'api' && (s = s.toLowerCase()),
          [o, s, r]
            .filter((i) => i && i.length > 0)
            .reduce((i, a, c) => {
              switch (c) {
                case 0:
                  return a;
                case 1:
                  return `${i}/${a}`;
                default:
                  return `${i}#${a}`;
              }
            }, '')
        );
      }),
      (US = {
        name: 'getUserAgentMiddleware',
        step: 'build',
        priority: 'low',
        tags: ['SET_USER_AGENT', 'USER_AGENT'],
        override: !0,
      }),
      (pn = (t) => ({
        applyToStack: (e) => {
          e.add(FS(t), US);
        },
      }));
  });
import { versions as BS } from 'node:process';
var wC,
  _C = f(() => {
    wC = () => {
      const t = ['deno', 'bun', 'llrt'];
      for (const e of t) if (BS[e]) return [`md/${e}`, BS[e]];
      return ['md/nodejs', BS.node];
    };
  });
var Va,
  HS = f(() => {
    Va = { isCrtAvailable: !1 };
  });
var AC,
  vC = f(() => {
    HS();
    AC = () => (Va.isCrtAvailable ? ['md/crt-avail'] : null);
  });
import { release as k4, platform as O4 } from 'node:os';
import { env as TC } from 'node:process';
var Er,
  IC,
  RC = f(() => {
    _C();
    vC();
    HS();
    (Er = ({ serviceId: t, clientVersion: e }) => {
      const r = wC();
      return async (n) => {
        const o = [['aws-sdk-js', e], ['ua', '2.1'], [`os/${O4()}`, k4()], ['lang/js'], r],
          s = AC();
        s && o.push(s),
          t && o.push([`api/${t}`, e]),
          TC.AWS_EXECUTION_ENV && o.push([`exec-env/${TC.AWS_EXECUTION_ENV}`]);
        const i = await n?.userAgentAppId?.();
        return i ? [...o, [`app/${i}`]] : [...o];
      };
    }),
      (IC = Er);
  });
var jS,
  VS,
  $4,
  mn,
  CC = f(() => {
    mS();
    (jS = 'AWS_SDK_UA_APP_ID'),
      (VS = 'sdk_ua_app_id'),
      ($4 = 'sdk-ua-app-id'),
      (mn = { environmentVariableSelector: (t) => t[jS], configFileSelector: (t) => t[VS] ?? t[$4], default: La });
  });
var OC = {};
Le(OC, {
  BROWSER_MAP: () => ZS,
  ENGINE_MAP: () => hn,
  OS_MAP: () => Qe,
  PLATFORMS_MAP: () => N,
  default: () => GS,
  getParser: () => V4,
  parse: () => j4,
});
function NC(t, e) {
  for (var r = 0; r < e.length; r++) {
    var n = e[r];
    (n.enumerable = n.enumerable || !1),
      (n.configurable = !0),
      'value' in n && (n.writable = !0),
      Object.defineProperty(t, B4(n.key), n);
  }
}
function U4(t, e, r) {
  return (e && NC(t.prototype, e), r && NC(t, r), Object.defineProperty(t, 'prototype', { writable: !1 }), t);
}
function B4(t) {
  var e = H4(t, 'string');
  return typeof e == 'symbol' ? e : e + '';
}
function H4(t, e) {
  if (typeof t != 'object' || !t) return t;
  var r = t[Symbol.toPrimitive];
  if (r !== void 0) {
    var n = r.call(t, e || 'default');
    if (typeof n != 'object') return n;
    throw new TypeError('@@toPrimitive must return a primitive value.');
  }
  return (e === 'string' ? String : Number)(t);
}
var M4,
  ZS,
  N,
  Qe,
  hn,
  E,
  P,
  D4,
  z4,
  L4,
  F4,
  PC,
  GS,
  j4,
  V4,
  kC = f(() => {
    (M4 = {
      AmazonBot: 'amazonbot',
      'Amazon Silk': 'amazon_silk',
      'Android Browser': 'android',
      BaiduSpider: 'baiduspider',
      Bada: 'bada',
      BingCrawler: 'bingcrawler',
      Brave: 'brave',
      BlackBerry: 'blackberry',
      'ChatGPT-User': 'chatgpt_user',
      Chrome: 'chrome',
      ClaudeBot: 'claudebot',
      Chromium: 'chromium',
      Diffbot: 'diffbot',
      DuckDuckBot: 'duckduckbot',
      DuckDuckGo: 'duckduckgo',
      Electron: 'electron',
      Epiphany: 'epiphany',
      FacebookExternalHit: 'facebookexternalhit',
      Firefox: 'firefox',
      Focus: 'focus',
      Generic: 'generic',
      'Google Search': 'google_search',
      Googlebot: 'googlebot',
      GPTBot: 'gptbot',
      'HeyTap Browser': 'heytap',
      'Internet Explorer': 'ie',
      InternetArchiveCrawler: 'internetarchivecrawler',
      'K-Meleon': 'k_meleon',
      Ladybird: 'ladybird',
      LibreWolf: 'librewolf',
      Linespider: 'linespider',
      Maxthon: 'maxthon',
      'Meta-ExternalAds': 'meta_externalads',
      'Meta-ExternalAgent': 'meta_externalagent',
      'Meta-ExternalFetcher': 'meta_externalfetcher',
      'Meta-WebIndexer': 'meta_webindexer',
      'Microsoft Edge': 'edge',
      'MZ Browser': 'mz',
      'NAVER Whale Browser': 'naver',
      'OAI-SearchBot': 'oai_searchbot',
      Omgilibot: 'omgilibot',
      Opera: 'opera',
      'Opera Coast': 'opera_coast',
      'Pale Moon': 'pale_moon',
      PerplexityBot: 'perplexitybot',
      'Perplexity-User': 'perplexity_user',
      PhantomJS: 'phantomjs',
      PingdomBot: 'pingdombot',
      Puffin: 'puffin',
      QQ: 'qq',
      QQLite: 'qqlite',
      QupZilla: 'qupzilla',
      Roku: 'roku',
      Safari: 'safari',
      Sailfish: 'sailfish',
      'Samsung Internet for Android': 'samsung_internet',
      SlackBot: 'slackbot',
      SeaMonkey: 'seamonkey',
      Sleipnir: 'sleipnir',
      'Sogou Browser': 'sogou',
      Swing: 'swing',
      Tizen: 'tizen',
      'UC Browser': 'uc',
      'Vivo Browser': 'vivo',
      Vivaldi: 'vivaldi',
      'WebOS Browser': 'webos',
      WeChat: 'wechat',
      YahooSlurp: 'yahooslurp',
      'Yandex Browser': 'yandex',
      YandexBot: 'yandexbot',
      YouBot: 'youbot',
    }),
      (ZS = {
        amazonbot: 'AmazonBot',
        amazon_silk: 'Amazon Silk',
        android: 'Android Browser',
        baiduspider: 'BaiduSpider',
        bada: 'Bada',
        bingcrawler: 'BingCrawler',
        blackberry: 'BlackBerry',
        brave: 'Brave',
        chatgpt_user: 'ChatGPT-User',
        chrome: 'Chrome',
        claudebot: 'ClaudeBot',
        chromium: 'Chromium',
        diffbot: 'Diffbot',
        duckduckbot: 'DuckDuckBot',
        duckduckgo: 'DuckDuckGo',
        edge: 'Microsoft Edge',
        electron: 'Electron',
        epiphany: 'Epiphany',
        facebookexternalhit: 'FacebookExternalHit',
        firefox: 'Firefox',
        focus: 'Focus',
        generic: 'Generic',
        google_search: 'Google Search',
        googlebot: 'Googlebot',
        gptbot: 'GPTBot',
        heytap: 'HeyTap Browser',
        ie: 'Internet Explorer',
        internetarchivecrawler: 'InternetArchiveCrawler',
        k_meleon: 'K-Meleon',
        ladybird: 'Ladybird',
        librewolf: 'LibreWolf',
        linespider: 'Linespider',
        maxthon: 'Maxthon',
        meta_externalads: 'Meta-ExternalAds',
        meta_externalagent: 'Meta-ExternalAgent',
        meta_externalfetcher: 'Meta-ExternalFetcher',
        meta_webindexer: 'Meta-WebIndexer',
        mz: 'MZ Browser',
        naver: 'NAVER Whale Browser',
        oai_searchbot: 'OAI-SearchBot',
        omgilibot: 'Omgilibot',
        opera: 'Opera',
        opera_coast: 'Opera Coast',
        pale_moon: 'Pale Moon',
        perplexitybot: 'PerplexityBot',
        perplexity_user: 'Perplexity-User',
        phantomjs: 'PhantomJS',
        pingdombot: 'PingdomBot',
        puffin: 'Puffin',
        qq: 'QQ Browser',
        qqlite: 'QQ Browser Lite',
        qupzilla: 'QupZilla',
        roku: 'Roku',
        safari: 'Safari',
        sailfish: 'Sailfish',
        samsung_internet: 'Samsung Internet for Android',
        seamonkey: 'SeaMonkey',
        slackbot: 'SlackBot',
        sleipnir: 'Sleipnir',
        sogou: 'Sogou Browser',
        swing: 'Swing',
        tizen: 'Tizen',
        uc: 'UC Browser',
        vivo: 'Vivo Browser',
        vivaldi: 'Vivaldi',
        webos: 'WebOS Browser',
        wechat: 'WeChat',
        yahooslurp: 'YahooSlurp',
        yandex: 'Yandex Browser',
        yandexbot: 'YandexBot',
        youbot: 'YouBot',
      }),
      (N = { bot: 'bot', desktop: 'desktop', mobile: 'mobile', tablet: 'tablet', tv: 'tv' }),
      (Qe = {
        Android: 'Android',
        Bada: 'Bada',
        BlackBerry: 'BlackBerry',
        ChromeOS: 'Chrome OS',
        HarmonyOS: 'HarmonyOS',
        iOS: 'iOS',
        Linux: 'Linux',
        MacOS: 'macOS',
        PlayStation4: 'PlayStation 4',
        Roku: 'Roku',
        Tizen: 'Tizen',
        WebOS: 'WebOS',
        Windows: 'Windows',
        WindowsPhone: 'Windows Phone',
      }),
      (hn = {
        Blink: 'Blink',
        EdgeHTML: 'EdgeHTML',
        Gecko: 'Gecko',
        LibWeb: 'LibWeb',
        Presto: 'Presto',
        Trident: 'Trident',
        WebKit: 'WebKit',
      }),
      (E = (() => {
        function t() {}
        return (
          (t.getFirstMatch = (r, n) => {
            var o = n.match(r);
            return (o && o.length > 0 && o[1]) || '';
          }),
          (t.getSecondMatch = (r, n) => {
            var o = n.match(r);
            return (o && o.length > 1 && o[2]) || '';
          }),
          (t.matchAndReturnConst = (r, n, o) => {
            if (r.test(n)) return o;
          }),
          (t.isFirefoxOnIpad = (r) => {
            var n = r.indexOf('Macintosh');
            if (n === -1) return !1;
            var o = r.indexOf(' FxiOS', n + 9);
            return o !== -1 && r.indexOf('/', o + 6) !== -1;
          }),
          (t.getWindowsVersionName = (r) => {
            switch (r) {
              case 'NT':
                return 'NT';
              case 'XP':
                return 'XP';
              case 'NT 5.0':
                return '2000';
              case 'NT 5.1':
                return 'XP';
              case 'NT 5.2':
                return '2003';
              case 'NT 6.0':
                return 'Vista';
              case 'NT 6.1':
                return '7';
              case 'NT 6.2':
                return '8';
              case 'NT 6.3':
                return '8.1';
              case 'NT 10.0':
                return '10';
              default:
                return;
            }
          }),
          (t.getMacOSVersionName = (r) => {
            var n = r
              .split('.')
              .splice(0, 2)
              .map((i) => parseInt(i, 10) || 0);
            n.push(0);
            var o = n[0],
              s = n[1];
            if (o === 10)
              switch (s) {
                case 5:
                  return 'Leopard';
                case 6:
                  return 'Snow Leopard';
                case 7:
                  return 'Lion';
                case 8:
                  return 'Mountain Lion';
                case 9:
                  return 'Mavericks';
                case 10:
                  return 'Yosemite';
                case 11:
                  return 'El Capitan';
                case 12:
                  return 'Sierra';
                case 13:
                  return 'High Sierra';
                case 14:
                  return 'Mojave';
                case 15:
                  return 'Catalina';
                default:
                  return;
              }
            switch (o) {
              case 11:
                return 'Big Sur';
              case 12:
                return 'Monterey';
              case 13:
                return 'Ventura';
              case 14:
                return 'Sonoma';
              case 15:
                return 'Sequoia';
              default:
                return;
            }
          }),
          (t.getAndroidVersionName = (r) => {
            var n = r
              .split('.')
              .splice(0, 2)
              .map((o) => parseInt(o, 10) || 0);
            if ((n.push(0), !(n[0] === 1 && n[1] < 5))) {
              if (n[0] === 1 && n[1] < 6) return 'Cupcake';
              if (n[0] === 1 && n[1] >= 6) return 'Donut';
              if (n[0] === 2 && n[1] < 2) return 'Eclair';
              if (n[0] === 2 && n[1] === 2) return 'Froyo';
              if (n[0] === 2 && n[1] > 2) return 'Gingerbread';
              if (n[0] === 3) return 'Honeycomb';
              if (n[0] === 4 && n[1] < 1) return 'Ice Cream Sandwich';
              if (n[0] === 4 && n[1] < 4) return 'Jelly Bean';
              if (n[0] === 4 && n[1] >= 4) return 'KitKat';
              if (n[0] === 5) return 'Lollipop';
              if (n[0] === 6) return 'Marshmallow';
              if (n[0] === 7) return 'Nougat';
              if (n[0] === 8) return 'Oreo';
              if (n[0] === 9) return 'Pie';
            }
          }),
          (t.getVersionPrecision = (r) => r.split('.').length),
          (t.compareVersions = (r, n, o) => {
            o === void 0 && (o = !1);
            var s = t.getVersionPrecision(r),
              i = t.getVersionPrecision(n),
              a = Math.max(s, i),
              c = 0,
              u = t.map([r, n], (l) => {
                var d = a - t.getVersionPrecision(l),
                  p = l + new Array(d + 1).join('.0');
                return t.map(p.split('.'), (m) => new Array(20 - m.length).join('0') + m).reverse();
              });
            for (o && (c = a - Math.min(s, i)), a -= 1; a >= c; ) {
              if (u[0][a] > u[1][a]) return 1;
              if (u[0][a] === u[1][a]) {
                if (a === c) return 0;
                a -= 1;
              } else if (u[0][a] < u[1][a]) return -1;
            }
          }),
          (t.map = (r, n) => {
            var o = [],
              s;
            if (Array.prototype.map) return Array.prototype.map.call(r, n);
            for (s = 0; s < r.length; s += 1) o.push(n(r[s]));
            return o;
          }),
          (t.find = (r, n) => {
            var o, s;
            if (Array.prototype.find) return Array.prototype.find.call(r, n);
            for (o = 0, s = r.length; o < s; o += 1) {
              var i = r[o];
              if (n(i, o)) return i;
            }
          }),
          (t.assign = function (r) {
            for (var n = r, o, s, i = arguments.length, a = new Array(i > 1 ? i - 1 : 0), c = 1; c < i; c++)
              a[c - 1] = arguments[c];
            if (Object.assign) return Object.assign.apply(Object, [r].concat(a));
            var u = () => {
              var d = a[o];
              typeof d == 'object' &&
                d !== null &&
                Object.keys(d).forEach((p) => {
                  n[p] = d[p];
                });
            };
            for (o = 0, s = a.length; o < s; o += 1) u();
            return r;
          }),
          (t.getBrowserAlias = (r) => M4[r]),
          (t.getBrowserTypeByAlias = (r) => ZS[r] || ''),
          t
        );
      })()),
      (P = /version\/(\d+(\.?_?\d+)+)/i),
      (D4 = [
        {
          test: [/gptbot/i],
          describe: (e) => {
            var r = { name: 'GPTBot' },
              n = E.getFirstMatch(/gptbot\/(\d+(\.\d+)+)/i, e) || E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/chatgpt-user/i],
          describe: (e) => {
            var r = { name: 'ChatGPT-User' },
              n = E.getFirstMatch(/chatgpt-user\/(\d+(\.\d+)+)/i, e) || E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/oai-searchbot/i],
          describe: (e) => {
            var r = { name: 'OAI-SearchBot' },
              n = E.getFirstMatch(/oai-searchbot\/(\d+(\.\d+)+)/i, e) || E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/claudebot/i, /claude-web/i, /claude-user/i, /claude-searchbot/i],
          describe: (e) => {
            var r = { name: 'ClaudeBot' },
              n =
                E.getFirstMatch(/(?:claudebot|claude-web|claude-user|claude-searchbot)\/(\d+(\.\d+)+)/i, e) ||
                E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/omgilibot/i, /webzio-extended/i],
          describe: (e) => {
            var r = { name: 'Omgilibot' },
              n = E.getFirstMatch(/(?:omgilibot|webzio-extended)\/(\d+(\.\d+)+)/i, e) || E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/diffbot/i],
          describe: (e) => {
            var r = { name: 'Diffbot' },
              n = E.getFirstMatch(/diffbot\/(\d+(\.\d+)+)/i, e) || E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/perplexitybot/i],
          describe: (e) => {
            var r = { name: 'PerplexityBot' },
              n = E.getFirstMatch(/perplexitybot\/(\d+(\.\d+)+)/i, e) || E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/perplexity-user/i],
          describe: (e) => {
            var r = { name: 'Perplexity-User' },
              n = E.getFirstMatch(/perplexity-user\/(\d+(\.\d+)+)/i, e) || E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/youbot/i],
          describe: (e) => {
            var r = { name: 'YouBot' },
              n = E.getFirstMatch(/youbot\/(\d+(\.\d+)+)/i, e) || E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/meta-webindexer/i],
          describe: (e) => {
            var r = { name: 'Meta-WebIndexer' },
              n = E.getFirstMatch(/meta-webindexer\/(\d+(\.\d+)+)/i, e) || E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/meta-externalads/i],
          describe: (e) => {
            var r = { name: 'Meta-ExternalAds' },
              n = E.getFirstMatch(/meta-externalads\/(\d+(\.\d+)+)/i, e) || E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/meta-externalagent/i],
          describe: (e) => {
            var r = { name: 'Meta-ExternalAgent' },
              n = E.getFirstMatch(/meta-externalagent\/(\d+(\.\d+)+)/i, e) || E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/meta-externalfetcher/i],
          describe: (e) => {
            var r = { name: 'Meta-ExternalFetcher' },
              n = E.getFirstMatch(/meta-externalfetcher\/(\d+(\.\d+)+)/i, e) || E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/googlebot/i],
          describe: (e) => {
            var r = { name: 'Googlebot' },
              n = E.getFirstMatch(/googlebot\/(\d+(\.\d+))/i, e) || E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/linespider/i],
          describe: (e) => {
            var r = { name: 'Linespider' },
              n = E.getFirstMatch(/(?:linespider)(?:-[-\w]{1,64})?[\s/](\d+(\.\d+)+)/i, e) || E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/amazonbot/i],
          describe: (e) => {
            var r = { name: 'AmazonBot' },
              n = E.getFirstMatch(/amazonbot\/(\d+(\.\d+)+)/i, e) || E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/bingbot/i],
          describe: (e) => {
            var r = { name: 'BingCrawler' },
              n = E.getFirstMatch(/bingbot\/(\d+(\.\d+)+)/i, e) || E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/baiduspider/i],
          describe: (e) => {
            var r = { name: 'BaiduSpider' },
              n = E.getFirstMatch(/baiduspider\/(\d+(\.\d+)+)/i, e) || E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/duckduckbot/i],
          describe: (e) => {
            var r = { name: 'DuckDuckBot' },
              n = E.getFirstMatch(/duckduckbot\/(\d+(\.\d+)+)/i, e) || E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/ia_archiver/i],
          describe: (e) => {
            var r = { name: 'InternetArchiveCrawler' },
              n = E.getFirstMatch(/ia_archiver\/(\d+(\.\d+)+)/i, e) || E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        { test: [/facebookexternalhit/i, /facebookcatalog/i], describe: () => ({ name: 'FacebookExternalHit' }) },
        {
          test: [/slackbot/i, /slack-imgProxy/i],
          describe: (e) => {
            var r = { name: 'SlackBot' },
              n =
                E.getFirstMatch(/(?:slackbot|slack-imgproxy)(?:-[-\w]{1,64})?[\s/](\d+(\.\d+)+)/i, e) ||
                E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        { test: [/yahoo!?[\s/]*slurp/i], describe: () => ({ name: 'YahooSlurp' }) },
        { test: [/yandexbot/i, /yandexmobilebot/i], describe: () => ({ name: 'YandexBot' }) },
        { test: [/pingdom/i], describe: () => ({ name: 'PingdomBot' }) },
        {
          test: [/opera/i],
          describe: (e) => {
            var r = { name: 'Opera' },
              n = E.getFirstMatch(P, e) || E.getFirstMatch(/(?:opera)[\s/](\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/opr\/|opios/i],
          describe: (e) => {
            var r = { name: 'Opera' },
              n = E.getFirstMatch(/(?:opr|opios)[\s/](\S+)/i, e) || E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/SamsungBrowser/i],
          describe: (e) => {
            var r = { name: 'Samsung Internet for Android' },
              n = E.getFirstMatch(P, e) || E.getFirstMatch(/(?:SamsungBrowser)[\s/](\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/Whale/i],
          describe: (e) => {
            var r = { name: 'NAVER Whale Browser' },
              n = E.getFirstMatch(P, e) || E.getFirstMatch(/(?:whale)[\s/](\d+(?:\.\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/PaleMoon/i],
          describe: (e) => {
            var r = { name: 'Pale Moon' },
              n = E.getFirstMatch(P, e) || E.getFirstMatch(/(?:PaleMoon)[\s/](\d+(?:\.\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/HeyTapBrowser/i],
          describe: (e) => {
            var r = { name: 'HeyTap Browser' },
              n = E.getFirstMatch(/(?:HeyTapBrowser)[\s/](\d+(?:\.\d+)*)/i, e) || E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/VivoBrowser/i],
          describe: (e) => {
            var r = { name: 'Vivo Browser' },
              n = E.getFirstMatch(/(?:VivoBrowser)[\s/](\d+(?:\.\d+)*)/i, e) || E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/MZBrowser/i],
          describe: (e) => {
            var r = { name: 'MZ Browser' },
              n = E.getFirstMatch(/(?:MZBrowser)[\s/](\d+(?:\.\d+)+)/i, e) || E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/focus/i],
          describe: (e) => {
            var r = { name: 'Focus' },
              n = E.getFirstMatch(/(?:focus)[\s/](\d+(?:\.\d+)+)/i, e) || E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/swing/i],
          describe: (e) => {
            var r = { name: 'Swing' },
              n = E.getFirstMatch(/(?:swing)[\s/](\d+(?:\.\d+)+)/i, e) || E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/coast/i],
          describe: (e) => {
            var r = { name: 'Opera Coast' },
              n = E.getFirstMatch(P, e) || E.getFirstMatch(/(?:coast)[\s/](\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/opt\/\d+(?:.?_?\d+)+/i],
          describe: (e) => {
            var r = { name: 'Opera Touch' },
              n = E.getFirstMatch(/(?:opt)[\s/](\d+(\.?_?\d+)+)/i, e) || E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/yabrowser/i],
          describe: (e) => {
            var r = { name: 'Yandex Browser' },
              n = E.getFirstMatch(/(?:yabrowser)[\s/](\d+(\.?_?\d+)+)/i, e) || E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/ucbrowser/i],
          describe: (e) => {
            var r = { name: 'UC Browser' },
              n = E.getFirstMatch(P, e) || E.getFirstMatch(/(?:ucbrowser)[\s/](\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/Maxthon|mxios/i],
          describe: (e) => {
            var r = { name: 'Maxthon' },
              n = E.getFirstMatch(P, e) || E.getFirstMatch(/(?:Maxthon|mxios)[\s/](\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/epiphany/i],
          describe: (e) => {
            var r = { name: 'Epiphany' },
              n = E.getFirstMatch(P, e) || E.getFirstMatch(/(?:epiphany)[\s/](\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/puffin/i],
          describe: (e) => {
            var r = { name: 'Puffin' },
              n = E.getFirstMatch(P, e) || E.getFirstMatch(/(?:puffin)[\s/](\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/sleipnir/i],
          describe: (e) => {
            var r = { name: 'Sleipnir' },
              n = E.getFirstMatch(P, e) || E.getFirstMatch(/(?:sleipnir)[\s/](\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/k-meleon/i],
          describe: (e) => {
            var r = { name: 'K-Meleon' },
              n = E.getFirstMatch(P, e) || E.getFirstMatch(/(?:k-meleon)[\s/](\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/micromessenger/i],
          describe: (e) => {
            var r = { name: 'WeChat' },
              n = E.getFirstMatch(/(?:micromessenger)[\s/](\d+(\.?_?\d+)+)/i, e) || E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/qqbrowser/i],
          describe: (e) => {
            var r = { name: /qqbrowserlite/i.test(e) ? 'QQ Browser Lite' : 'QQ Browser' },
              n = E.getFirstMatch(/(?:qqbrowserlite|qqbrowser)[/](\d+(\.?_?\d+)+)/i, e) || E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/msie|trident/i],
          describe: (e) => {
            var r = { name: 'Internet Explorer' },
              n = E.getFirstMatch(/(?:msie |rv:)(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/\sedg\//i],
          describe: (e) => {
            var r = { name: 'Microsoft Edge' },
              n = E.getFirstMatch(/\sedg\/(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/edg([ea]|ios)\//i],
          describe: (e) => {
            var r = { name: 'Microsoft Edge' },
              n = E.getSecondMatch(/edg([ea]|ios)\/(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: (e) => (e.hasBrand('Vivaldi') ? !0 : e.test(/vivaldi/i)),
          describe: (e, r) => {
            var n = { name: 'Vivaldi' };
            if (r) {
              var o = r.getBrandVersion('Vivaldi');
              if (o) return ((n.version = o), n);
            }
            var s = E.getFirstMatch(/vivaldi\/(\d+(\.?_?\d+)+)/i, e);
            return (s && (n.version = s), n);
          },
        },
        {
          test: [/seamonkey/i],
          describe: (e) => {
            var r = { name: 'SeaMonkey' },
              n = E.getFirstMatch(/seamonkey\/(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/sailfish/i],
          describe: (e) => {
            var r = { name: 'Sailfish' },
              n = E.getFirstMatch(/sailfish\s?browser\/(\d+(\.\d+)?)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/silk/i],
          describe: (e) => {
            var r = { name: 'Amazon Silk' },
              n = E.getFirstMatch(/silk\/(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/phantom/i],
          describe: (e) => {
            var r = { name: 'PhantomJS' },
              n = E.getFirstMatch(/phantomjs\/(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/slimerjs/i],
          describe: (e) => {
            var r = { name: 'SlimerJS' },
              n = E.getFirstMatch(/slimerjs\/(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/blackberry|\bbb\d+/i, /rim\stablet/i],
          describe: (e) => {
            var r = { name: 'BlackBerry' },
              n = E.getFirstMatch(P, e) || E.getFirstMatch(/blackberry[\d]+\/(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/(web|hpw)[o0]s/i],
          describe: (e) => {
            var r = { name: 'WebOS Browser' },
              n = E.getFirstMatch(P, e) || E.getFirstMatch(/w(?:eb)?[o0]sbrowser\/(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/bada/i],
          describe: (e) => {
            var r = { name: 'Bada' },
              n = E.getFirstMatch(/dolfin\/(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/tizen/i],
          describe: (e) => {
            var r = { name: 'Tizen' },
              n = E.getFirstMatch(/(?:tizen\s?)?browser\/(\d+(\.?_?\d+)+)/i, e) || E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/qupzilla/i],
          describe: (e) => {
            var r = { name: 'QupZilla' },
              n = E.getFirstMatch(/(?:qupzilla)[\s/](\d+(\.?_?\d+)+)/i, e) || E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/librewolf/i],
          describe: (e) => {
            var r = { name: 'LibreWolf' },
              n = E.getFirstMatch(/(?:librewolf)[\s/](\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/firefox|iceweasel|fxios/i],
          describe: (e) => {
            var r = { name: 'Firefox' },
              n = E.getFirstMatch(/(?:firefox|iceweasel|fxios)[\s/](\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/electron/i],
          describe: (e) => {
            var r = { name: 'Electron' },
              n = E.getFirstMatch(/(?:electron)\/(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/sogoumobilebrowser/i, /metasr/i, /se 2\.[x]/i],
          describe: (e) => {
            var r = { name: 'Sogou Browser' },
              n = E.getFirstMatch(/(?:sogoumobilebrowser)[\s/](\d+(\.?_?\d+)+)/i, e),
              o = E.getFirstMatch(/(?:chrome|crios|crmo)\/(\d+(\.?_?\d+)+)/i, e),
              s = E.getFirstMatch(/se ([\d.]+)x/i, e),
              i = n || o || s;
            return (i && (r.version = i), r);
          },
        },
        {
          test: [/MiuiBrowser/i],
          describe: (e) => {
            var r = { name: 'Miui' },
              n = E.getFirstMatch(/(?:MiuiBrowser)[\s/](\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: (e) => (e.hasBrand('DuckDuckGo') ? !0 : e.test(/\sDdg\/[\d.]+$/i)),
          describe: (e, r) => {
            var n = { name: 'DuckDuckGo' };
            if (r) {
              var o = r.getBrandVersion('DuckDuckGo');
              if (o) return ((n.version = o), n);
            }
            var s = E.getFirstMatch(/\sDdg\/([\d.]+)$/i, e);
            return (s && (n.version = s), n);
          },
        },
        {
          test: (e) => e.hasBrand('Brave'),
          describe: (e, r) => {
            var n = { name: 'Brave' };
            if (r) {
              var o = r.getBrandVersion('Brave');
              if (o) return ((n.version = o), n);
            }
            return n;
          },
        },
        {
          test: [/chromium/i],
          describe: (e) => {
            var r = { name: 'Chromium' },
              n = E.getFirstMatch(/(?:chromium)[\s/](\d+(\.?_?\d+)+)/i, e) || E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/ladybird/i],
          describe: (e) => {
            var r = { name: 'Ladybird' },
              n = E.getFirstMatch(/ladybird\/(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/chrome|crios|crmo/i],
          describe: (e) => {
            var r = { name: 'Chrome' },
              n = E.getFirstMatch(/(?:chrome|crios|crmo)\/(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/GSA/i],
          describe: (e) => {
            var r = { name: 'Google Search' },
              n = E.getFirstMatch(/(?:GSA)\/(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: (e) => {
            var r = !e.test(/like android/i),
              n = e.test(/android/i);
            return r && n;
          },
          describe: (e) => {
            var r = { name: 'Android Browser' },
              n = E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/playstation 4/i],
          describe: (e) => {
            var r = { name: 'PlayStation 4' },
              n = E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/safari|applewebkit/i],
          describe: (e) => {
            var r = { name: 'Safari' },
              n = E.getFirstMatch(P, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/.*/i],
          describe: (e) => {
            var r = e.search('\\(') !== -1 ? /^(.*)\/([^/]*)[ \t]\((.*)/ : /^(.*)\/([^/]*) /;
            return { name: E.getFirstMatch(r, e), version: E.getSecondMatch(r, e) };
          },
        },
      ]),
      (z4 = [
        {
          test: [/Roku\/DVP/],
          describe: (e) => {
            var r = E.getFirstMatch(/Roku\/DVP-(\d+\.\d+)/i, e);
            return { name: Qe.Roku, version: r };
          },
        },
        {
          test: [/windows phone/i],
          describe: (e) => {
            var r = E.getFirstMatch(/windows phone (?:os)?\s?(\d+(\.\d+)*)/i, e);
            return { name: Qe.WindowsPhone, version: r };
          },
        },
        {
          test: [/windows /i],
          describe: (e) => {
            var r = E.getFirstMatch(/Windows ((NT|XP)( \d\d?.\d)?)/i, e),
              n = E.getWindowsVersionName(r);
            return { name: Qe.Windows, version: r, versionName: n };
          },
        },
        {
          test: (e) => E.isFirefoxOnIpad(e.getUA()),
          describe: (e) => {
            var r = { name: Qe.iOS },
              n = E.getSecondMatch(/(Version\/)(\d[\d.]+)/, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/macintosh/i],
          describe: (e) => {
            var r = E.getFirstMatch(/mac os x (\d+(\.?_?\d+)+)/i, e).replace(/[_\s]/g, '.'),
              n = E.getMacOSVersionName(r),
              o = { name: Qe.MacOS, version: r };
            return (n && (o.versionName = n), o);
          },
        },
        {
          test: [/(ipod|iphone|ipad)/i],
          describe: (e) => {
            var r = E.getFirstMatch(/os (\d+([_\s]\d+)*) like mac os x/i, e).replace(/[_\s]/g, '.');
            return { name: Qe.iOS, version: r };
          },
        },
        {
          test: [/OpenHarmony/i],
          describe: (e) => {
            var r = E.getFirstMatch(/OpenHarmony\s+(\d+(\.\d+)*)/i, e);
            return { name: Qe.HarmonyOS, version: r };
          },
        },
        {
          test: (e) => {
            var r = !e.test(/like android/i),
              n = e.test(/android/i);
            return r && n;
          },
          describe: (e) => {
            var r = E.getFirstMatch(/android[\s/-](\d+(\.\d+)*)/i, e),
              n = E.getAndroidVersionName(r),
              o = { name: Qe.Android, version: r };
            return (n && (o.versionName = n), o);
          },
        },
        {
          test: [/(web|hpw)[o0]s/i],
          describe: (e) => {
            var r = E.getFirstMatch(/(?:web|hpw)[o0]s\/(\d+(\.\d+)*)/i, e),
              n = { name: Qe.WebOS };
            return (r && r.length && (n.version = r), n);
          },
        },
        {
          test: [/blackberry|\bbb\d+/i, /rim\stablet/i],
          describe: (e) => {
            var r =
              E.getFirstMatch(/rim\stablet\sos\s(\d+(\.\d+)*)/i, e) ||
              E.getFirstMatch(/blackberry\d+\/(\d+([_\s]\d+)*)/i, e) ||
              E.getFirstMatch(/\bbb(\d+)/i, e);
            return { name: Qe.BlackBerry, version: r };
          },
        },
        {
          test: [/bada/i],
          describe: (e) => {
            var r = E.getFirstMatch(/bada\/(\d+(\.\d+)*)/i, e);
            return { name: Qe.Bada, version: r };
          },
        },
        {
          test: [/tizen/i],
          describe: (e) => {
            var r = E.getFirstMatch(/tizen[/\s](\d+(\.\d+)*)/i, e);
            return { name: Qe.Tizen, version: r };
          },
        },
        { test: [/linux/i], describe: () => ({ name: Qe.Linux }) },
        { test: [/CrOS/], describe: () => ({ name: Qe.ChromeOS }) },
        {
          test: [/PlayStation 4/],
          describe: (e) => {
            var r = E.getFirstMatch(/PlayStation 4[/\s](\d+(\.\d+)*)/i, e);
            return { name: Qe.PlayStation4, version: r };
          },
        },
      ]),
      (L4 = [
        { test: [/googlebot/i], describe: () => ({ type: N.bot, vendor: 'Google' }) },
        { test: [/linespider/i], describe: () => ({ type: N.bot, vendor: 'Line' }) },
        { test: [/amazonbot/i], describe: () => ({ type: N.bot, vendor: 'Amazon' }) },
        { test: [/gptbot/i], describe: () => ({ type: N.bot, vendor: 'OpenAI' }) },
        { test: [/chatgpt-user/i], describe: () => ({ type: N.bot, vendor: 'OpenAI' }) },
        { test: [/oai-searchbot/i], describe: () => ({ type: N.bot, vendor: 'OpenAI' }) },
        { test: [/baiduspider/i], describe: () => ({ type: N.bot, vendor: 'Baidu' }) },
        { test: [/bingbot/i], describe: () => ({ type: N.bot, vendor: 'Bing' }) },
        { test: [/duckduckbot/i], describe: () => ({ type: N.bot, vendor: 'DuckDuckGo' }) },
        {
          test: [/claudebot/i, /claude-web/i, /claude-user/i, /claude-searchbot/i],
          describe: () => ({ type: N.bot, vendor: 'Anthropic' }),
        },
        { test: [/omgilibot/i, /webzio-extended/i], describe: () => ({ type: N.bot, vendor: 'Webz.io' }) },
        { test: [/diffbot/i], describe: () => ({ type: N.bot, vendor: 'Diffbot' }) },
        { test: [/perplexitybot/i], describe: () => ({ type: N.bot, vendor: 'Perplexity AI' }) },
        { test: [/perplexity-user/i], describe: () => ({ type: N.bot, vendor: 'Perplexity AI' }) },
        { test: [/youbot/i], describe: () => ({ type: N.bot, vendor: 'You.com' }) },
        { test: [/ia_archiver/i], describe: () => ({ type: N.bot, vendor: 'Internet Archive' }) },
        { test: [/meta-webindexer/i], describe: () => ({ type: N.bot, vendor: 'Meta' }) },
        { test: [/meta-externalads/i], describe: () => ({ type: N.bot, vendor: 'Meta' }) },
        { test: [/meta-externalagent/i], describe: () => ({ type: N.bot, vendor: 'Meta' }) },
        { test: [/meta-externalfetcher/i], describe: () => ({ type: N.bot, vendor: 'Meta' }) },
        { test: [/facebookexternalhit/i, /facebookcatalog/i], describe: () => ({ type: N.bot, vendor: 'Meta' }) },
        { test: [/slackbot/i, /slack-imgProxy/i], describe: () => ({ type: N.bot, vendor: 'Slack' }) },
        { test: [/yahoo/i], describe: () => ({ type: N.bot, vendor: 'Yahoo' }) },
        { test: [/yandexbot/i, /yandexmobilebot/i], describe: () => ({ type: N.bot, vendor: 'Yandex' }) },
        { test: [/pingdom/i], describe: () => ({ type: N.bot, vendor: 'Pingdom' }) },
        {
          test: [/huawei/i],
          describe: (e) => {
            var r = E.getFirstMatch(/(can-l01)/i, e) && 'Nova',
              n = { type: N.mobile, vendor: 'Huawei' };
            return (r && (n.model = r), n);
          },
        },
        { test: [/nexus\s*(?:7|8|9|10).*/i], describe: () => ({ type: N.tablet, vendor: 'Nexus' }) },
        { test: [/ipad/i], describe: () => ({ type: N.tablet, vendor: 'Apple', model: 'iPad' }) },
        {
          test: (e) => E.isFirefoxOnIpad(e.getUA()),
          describe: () => ({ type: N.tablet, vendor: 'Apple', model: 'iPad' }),
        },
        { test: [/kftt build/i], describe: () => ({ type: N.tablet, vendor: 'Amazon', model: 'Kindle Fire HD 7' }) },
        { test: [/silk/i], describe: () => ({ type: N.tablet, vendor: 'Amazon' }) },
        { test: [/tablet(?! pc)/i], describe: () => ({ type: N.tablet }) },
        {
          test: (e) => {
            var r = e.test(/ipod|iphone/i),
              n = e.test(/like (ipod|iphone)/i);
            return r && !n;
          },
          describe: (e) => {
            var r = E.getFirstMatch(/(ipod|iphone)/i, e);
            return { type: N.mobile, vendor: 'Apple', model: r };
          },
        },
        { test: [/nexus\s*[0-6].*/i, /galaxy nexus/i], describe: () => ({ type: N.mobile, vendor: 'Nexus' }) },
        {
          test: [/Nokia/i],
          describe: (e) => {
            var r = E.getFirstMatch(/Nokia\s+([0-9]+(\.[0-9]+)?)/i, e),
              n = { type: N.mobile, vendor: 'Nokia' };
            return (r && (n.model = r), n);
          },
        },
        { test: [/[^-]mobi/i], describe: () => ({ type: N.mobile }) },
        {
          test: (e) => e.getBrowserName(!0) === 'blackberry',
          describe: () => ({ type: N.mobile, vendor: 'BlackBerry' }),
        },
        { test: (e) => e.getBrowserName(!0) === 'bada', describe: () => ({ type: N.mobile }) },
        {
          test: (e) => e.getBrowserName() === 'windows phone',
          describe: () => ({ type: N.mobile, vendor: 'Microsoft' }),
        },
        {
          test: (e) => {
            var r = Number(String(e.getOSVersion()).split('.')[0]);
            return e.getOSName(!0) === 'android' && r >= 3;
          },
          describe: () => ({ type: N.tablet }),
        },
        { test: (e) => e.getOSName(!0) === 'android', describe: () => ({ type: N.mobile }) },
        { test: [/smart-?tv|smarttv/i], describe: () => ({ type: N.tv }) },
        { test: [/netcast/i], describe: () => ({ type: N.tv }) },
        { test: (e) => e.getOSName(!0) === 'macos', describe: () => ({ type: N.desktop, vendor: 'Apple' }) },
        { test: (e) => e.getOSName(!0) === 'windows', describe: () => ({ type: N.desktop }) },
        { test: (e) => e.getOSName(!0) === 'linux', describe: () => ({ type: N.desktop }) },
        { test: (e) => e.getOSName(!0) === 'playstation 4', describe: () => ({ type: N.tv }) },
        { test: (e) => e.getOSName(!0) === 'roku', describe: () => ({ type: N.tv }) },
      ]),
      (F4 = [
        {
          test: (e) => e.getBrowserName(!0) === 'microsoft edge',
          describe: (e) => {
            if (/\sedg\//i.test(e)) return { name: hn.Blink };
            var r = E.getFirstMatch(/edge\/(\d+(\.?_?\d+)+)/i, e);
            return { name: hn.EdgeHTML, version: r };
          },
        },
        { test: (e) => e.getBrowserName(!0) === 'ladybird', describe: () => ({ name: hn.LibWeb }) },
        {
          test: [/trident/i],
          describe: (e) => {
            var r = { name: hn.Trident },
              n = E.getFirstMatch(/trident\/(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: (e) => e.test(/presto/i),
          describe: (e) => {
            var r = { name: hn.Presto },
              n = E.getFirstMatch(/presto\/(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: (e) => {
            var r = e.test(/gecko/i),
              n = e.test(/like gecko/i);
            return r && !n;
          },
          describe: (e) => {
            var r = { name: hn.Gecko },
              n = E.getFirstMatch(/gecko\/(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        { test: [/(apple)?webkit\/537\.36/i], describe: () => ({ name: hn.Blink }) },
        {
          test: [/(apple)?webkit/i],
          describe: (e) => {
            var r = { name: hn.WebKit },
              n = E.getFirstMatch(/webkit\/(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
      ]),
      (PC = (() => {
        function t(r, n, o) {
          if ((n === void 0 && (n = !1), o === void 0 && (o = null), r == null || r === ''))
            throw new Error("UserAgent parameter can't be empty");
          this._ua = r;
          var s = !1;
          typeof n == 'boolean'
            ? ((s = n), (this._hints = o))
            : n != null && typeof n == 'object'
              ? (this._hints = n)
              : (this._hints = null),
            (this.parsedResult = {}),
            s !== !0 && this.parse();
        }
        var e = t.prototype;
        return (
          (e.getHints = function () {
            return this._hints;
          }),
          (e.hasBrand = function (n) {
            if (!this._hints || !Array.isArray(this._hints.brands)) return !1;
            var o = n.toLowerCase();
            return this._hints.brands.some((s) => s.brand && s.brand.toLowerCase() === o);
          }),
          (e.getBrandVersion = function (n) {
            if (!(!this._hints || !Array.isArray(this._hints.brands))) {
              var o = n.toLowerCase(),
                s = E.find(this._hints.brands, (i) => i.brand && i.brand.toLowerCase() === o);
              return s ? s.version : void 0;
            }
          }),
          (e.getUA = function () {
            return this._ua;
          }),
          (e.test = function (n) {
            return n.test(this._ua);
          }),
          (e.parseBrowser = function () {
            this.parsedResult.browser = {};
            var o = E.find(D4, (s) => {
              if (typeof s.test == 'function') return s.test(this);
              if (Array.isArray(s.test)) return s.test.some((i) => this.test(i));
              throw new Error("Browser's test function is not valid");
            });
            return (o && (this.parsedResult.browser = o.describe(this.getUA(), this)), this.parsedResult.browser);
          }),
          (e.getBrowser = function () {
            return this.parsedResult.browser ? this.parsedResult.browser : this.parseBrowser();
          }),
          (e.getBrowserName = function (n) {
            return n ? String(this.getBrowser().name).toLowerCase() || '' : this.getBrowser().name || '';
          }),
          (e.getBrowserVersion = function () {
            return this.getBrowser().version;
          }),
          (e.getOS = function () {
            return this.parsedResult.os ? this.parsedResult.os : this.parseOS();
          }),
          (e.parseOS = function () {
            this.parsedResult.os = {};
            var o = E.find(z4, (s) => {
              if (typeof s.test == 'function') return s.test(this);
              if (Array.isArray(s.test)) return s.test.some((i) => this.test(i));
              throw new Error("Browser's test function is not valid");
            });
            return (o && (this.parsedResult.os = o.describe(this.getUA())), this.parsedResult.os);
          }),
          (e.getOSName = function (n) {
            var o = this.getOS().name;
            return n ? String(o).toLowerCase() || '' : o || '';
          }),
          (e.getOSVersion = function () {
            return this.getOS().version;
          }),
          (e.getPlatform = function () {
            return this.parsedResult.platform ? this.parsedResult.platform : this.parsePlatform();
          }),
          (e.getPlatformType = function (n) {
            n === void 0 && (n = !1);
            var o = this.getPlatform().type;
            return n ? String(o).toLowerCase() || '' : o || '';
          }),
          (e.parsePlatform = function () {
            this.parsedResult.platform = {};
            var o = E.find(L4, (s) => {
              if (typeof s.test == 'function') return s.test(this);
              if (Array.isArray(s.test)) return s.test.some((i) => this.test(i));
              throw new Error("Browser's test function is not valid");
            });
            return (o && (this.parsedResult.platform = o.describe(this.getUA())), this.parsedResult.platform);
          }),
          (e.getEngine = function () {
            return this.parsedResult.engine ? this.parsedResult.engine : this.parseEngine();
          }),
          (e.getEngineName = function (n) {
            return n ? String(this.getEngine().name).toLowerCase() || '' : this.getEngine().name || '';
          }),
          (e.parseEngine = function () {
            this.parsedResult.engine = {};
            var o = E.find(F4, (s) => {
              if (typeof s.test == 'function') return s.test(this);
              if (Array.isArray(s.test)) return s.test.some((i) => this.test(i));
              throw new Error("Browser's test function is not valid");
            });
            return (o && (this.parsedResult.engine = o.describe(this.getUA())), this.parsedResult.engine);
          }),
          (e.parse = function () {
            return (this.parseBrowser(), this.parseOS(), this.parsePlatform(), this.parseEngine(), this);
          }),
          (e.getResult = function () {
            return E.assign({}, this.parsedResult);
          }),
          (e.satisfies = function (n) {
            var s = {},
              i = 0,
              a = {},
              c = 0;
            if (
              (Object.keys(n).forEach((S) => {
                var b = n[S];
                typeof b == 'string' || Array.isArray(b)
                  ? ((a[S] = b), (c += 1))
                  : typeof b == 'object' && ((s[S] = b), (i += 1));
              }),
              i > 0)
            ) {
              var u = Object.keys(s),
                l = E.find(u, (S) => this.isOS(S));
              if (l) {
                var d = this.satisfies(s[l]);
                if (d !== void 0) return d;
              }
              var p = E.find(u, (S) => this.isPlatform(S));
              if (p) {
                var m = this.satisfies(s[p]);
                if (m !== void 0) return m;
              }
            }
            if (c > 0) {
              var h = Object.keys(a),
                y = E.find(h, (S) => this.isBrowser(S, !0));
              if (y !== void 0) return this.compareVersions(a[y]);
            }
          }),
          (e.isBrowser = function (n, o) {
            o === void 0 && (o = !1);
            var s = this.getBrowserName().toLowerCase(),
              i = n.toLowerCase(),
              a = E.getBrowserTypeByAlias(i);
            return (o && a && (i = a.toLowerCase()), i === s);
          }),
          (e.compareVersions = function (n) {
            return typeof n == 'string' ? this.compareVersion(n) : n.some((s) => this.compareVersion(s));
          }),
          (e.compareVersion = function (n) {
            var o = [0],
              s = n,
              i = !1,
              a = this.getBrowserVersion();
            if (typeof a == 'string')
              return (
                n[0] === '>' || n[0] === '<'
                  ? ((s = n.substr(1)),
                    n[1] === '=' ? ((i = !0), (s = n.substr(2))) : (o = []),
                    n[0] === '>' ? o.push(1) : o.push(-1))
                  : n[0] === '='
                    ? (s = n.substr(1))
                    : n[0] === '~' && ((i = !0), (s = n.substr(1))),
                o.indexOf(E.compareVersions(a, s, i)) > -1
              );
          }),
          (e.isOS = function (n) {
            return this.getOSName(!0) === String(n).toLowerCase();
          }),
          (e.isPlatform = function (n) {
            return this.getPlatformType(!0) === String(n).toLowerCase();
          }),
          (e.isEngine = function (n) {
            return this.getEngineName(!0) === String(n).toLowerCase();
          }),
          (e.is = function (n, o) {
            return (o === void 0 && (o = !1), this.isBrowser(n, o) || this.isOS(n) || this.isPlatform(n));
          }),
          (e.some = function (n) {
            return (n === void 0 && (n = []), n.some((s) => this.is(s)));
          }),
          t
        );
      })());
    (GS = (() => {
      function t() {}
      return (
        (t.getParser = (r, n, o) => {
          if ((n === void 0 && (n = !1), o === void 0 && (o = null), typeof r != 'string'))
            throw new Error('UserAgent should be a string');
          return new PC(r, n, o);
        }),
        (t.parse = (r, n) => (n === void 0 && (n = null), new PC(r, n).getResult())),
        U4(t, null, [
          { key: 'BROWSER_MAP', get: () => ZS },
          { key: 'ENGINE_MAP', get: () => hn },
          { key: 'OS_MAP', get: () => Qe },
          { key: 'PLATFORMS_MAP', get: () => N },
        ])
      );
    })()),
      (j4 = GS.parse),
      (V4 = GS.getParser);
  });
var $C,
  MC = f(() => {
    $C =
      ({ serviceId: t, clientVersion: e }) =>
      async (r) => {
        const n = await Promise.resolve().then(() => (kC(), OC)),
          o = n.parse ?? n.default.parse ?? (() => ''),
          s = typeof window < 'u' && window?.navigator?.userAgent ? o(window.navigator.userAgent) : void 0,
          i = [
            ['aws-sdk-js', e],
            ['ua', '2.1'],
            [`os/${s?.os?.name || 'other'}`, s?.os?.version],
            ['lang/js'],
            ['md/browser', `${s?.browser?.name ?? 'unknown'}_${s?.browser?.version ?? 'unknown'}`],
          ];
        t && i.push([`api/${t}`, e]);
        const a = await r?.userAgentAppId?.();
        return (a && i.push([`app/${a}`]), i);
      };
  });
var DC,
  zC = f(() => {
    DC = {
      os(t) {
        if (/iPhone|iPad|iPod/.test(t)) return 'iOS';
        if (/Macintosh|Mac OS X/.test(t)) return 'macOS';
        if (/Windows NT/.test(t)) return 'Windows';
        if (/Android/.test(t)) return 'Android';
        if (/Linux/.test(t)) return 'Linux';
      },
      browser(t) {
        if (/EdgiOS|EdgA|Edg\//.test(t)) return 'Microsoft Edge';
        if (/Firefox\//.test(t)) return 'Firefox';
        if (/Chrome\//.test(t)) return 'Chrome';
        if (/Safari\//.test(t)) return 'Safari';
      },
    };
  });
var qS = f(() => {
  Ee();
});
var Za,
  WS = f(() => {
    Ee();
    qS();
    Za = (t, e = !1) => {
      if (e) {
        for (const r of t.split('.')) if (!Za(r)) return !1;
        return !0;
      }
      return !(!dr(t) || t.length < 3 || t.length > 63 || t !== t.toLowerCase() || Pn(t));
    };
  });
var jd,
  KS = f(() => {
    jd = (t) => {
      const e = t.split(':');
      if (e.length < 6) return null;
      const [r, n, o, s, i, ...a] = e;
      if (r !== 'arn' || n === '' || o === '' || a.join(':') === '') return null;
      const c = a.flatMap((u) => u.split('/'));
      return { partition: n, service: o, region: s, accountId: i, resourceId: c };
    };
  });
var wr,
  LC = f(() => {
    Ee();
    WS();
    KS();
    Ad();
    wr = { isVirtualHostableS3Bucket: Za, parseArn: jd, partition: wd };
    wt.aws = wr;
  });
var FC = f(() => {
  Ee();
});
var UC,
  XS,
  BC = f(() => {
    $();
    (UC = (t) => {
      if (typeof t.endpointProvider != 'function')
        throw new Error('@aws-sdk/util-endpoint - endpointProvider and endpoint missing in config for this client.');
      const { endpoint: e } = t;
      return (
        e === void 0 &&
          (t.endpoint = async () =>
            XS(
              t.endpointProvider(
                {
                  Region: typeof t.region == 'function' ? await t.region() : t.region,
                  UseDualStack:
                    typeof t.useDualstackEndpoint == 'function'
                      ? await t.useDualstackEndpoint()
                      : t.useDualstackEndpoint,
                  UseFIPS: typeof t.useFipsEndpoint == 'function' ? await t.useFipsEndpoint() : t.useFipsEndpoint,
                  Endpoint: void 0,
                },
                { logger: t.logger },
              ),
            )),
        t
      );
    }),
      (XS = (t) => We(t.url));
  });
var HC = f(() => {
  Ee();
});
var jC = f(() => {
  ge();
  ge();
});
function Vd(t = {}) {
  return L(
    {
      ...Ke,
      async default() {
        return (
          YS.silence ||
            console.warn(
              '@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.',
            ),
          'us-east-1'
        );
      },
    },
    { ...mt, ...t },
  );
}
var YS,
  VC = f(() => {
    ge();
    YS = { silence: !1 };
  });
var gn,
  yn,
  ZC = f(() => {
    (gn = (t) => ({
      setRegion(e) {
        t.region = e;
      },
      region() {
        return t.region;
      },
    })),
      (yn = (t) => ({ region: t.region() }));
  });
var Sn = {};
Le(Sn, {
  DEFAULT_UA_APP_ID: () => La,
  EndpointError: () => ee,
  NODE_APP_ID_CONFIG_OPTIONS: () => mn,
  NODE_REGION_CONFIG_FILE_OPTIONS: () => mt,
  NODE_REGION_CONFIG_OPTIONS: () => Ke,
  REGION_ENV_NAME: () => Zs,
  REGION_INI_NAME: () => Gs,
  UA_APP_ID_ENV_NAME: () => jS,
  UA_APP_ID_INI_NAME: () => VS,
  awsEndpointFunctions: () => wr,
  createDefaultUserAgentProvider: () => Er,
  createUserAgentStringParsingProvider: () => $C,
  crtAvailability: () => Va,
  defaultUserAgent: () => IC,
  emitWarningIfUnsupportedVersion: () => Mr,
  fallback: () => DC,
  getAwsRegionExtensionConfiguration: () => gn,
  getDefaultSocketTimeout: () => Dr,
  getHostHeaderPlugin: () => on,
  getLoggerPlugin: () => sn,
  getLongPollPlugin: () => Yw,
  getRecursionDetectionPlugin: () => an,
  getUserAgentMiddlewareOptions: () => US,
  getUserAgentPlugin: () => pn,
  getUserAgentPrefix: () => _d,
  hostHeaderMiddleware: () => Qy,
  hostHeaderMiddlewareOptions: () => eS,
  isIpAddress: () => Pn,
  isVirtualHostableS3Bucket: () => Za,
  loggerMiddleware: () => tS,
  loggerMiddlewareOptions: () => rS,
  parseArn: () => jd,
  partition: () => wd,
  recursionDetectionMiddleware: () => gd,
  recursionDetectionMiddlewareOptions: () => pd,
  resolveAwsRegionExtensionConfiguration: () => yn,
  resolveDefaultAwsRegionalEndpointsConfig: () => UC,
  resolveEndpoint: () => Ra,
  resolveHostHeaderConfig: () => xi,
  resolveRegionConfig: () => Dt,
  resolveUserAgentConfig: () => cn,
  setCredentialFeature: () => Gn,
  setFeature: () => Gt,
  setPartitionInfo: () => gS,
  setTokenFeature: () => e_,
  state: () => ta,
  stsRegionDefaultResolver: () => Vd,
  stsRegionWarning: () => YS,
  toEndpointV1: () => XS,
  useDefaultPartitionInfo: () => HR,
  userAgentMiddleware: () => FS,
});
var ye = f(() => {
  Xw();
  Jw();
  Qw();
  hh();
  t_();
  r_();
  mR();
  hR();
  nS();
  SR();
  uS();
  mS();
  EC();
  RC();
  CC();
  zC();
  MC();
  LC();
  FC();
  BC();
  qS();
  WS();
  KS();
  Ad();
  HC();
  jC();
  VC();
  ZC();
});
var Zd,
  Gd,
  GC = f(() => {
    $();
    (Zd = (t) => (Fe.isInstance(t) ? (t.headers?.date ?? t.headers?.Date) : void 0)),
      (Gd = (t) => (Fe.isInstance(t) ? (t.headers?.age ?? t.headers?.Age) : void 0));
  });
var Ga,
  qC = f(() => {
    Ga = (t) => new Date(Date.now() + t);
  });
var qd,
  WC = f(() => {
    qd = (t, e, r, n) => {
      if (n !== void 0) return e;
      const o = Date.parse(t);
      if (Number.isNaN(o)) return e;
      const s = Date.now();
      return r !== void 0 && s - r > 9e5 ? e : o - s;
    };
  });
var JS = f(() => {
  GC();
  qC();
  WC();
});
var KC,
  qa,
  Z4,
  Ci,
  je,
  QS,
  eb = f(() => {
    $();
    KC = _e(qt());
    JS();
    (qa = (t, e) => {
      if (!e) throw new Error(`Property \`${t}\` is not resolved for AWS SDK SigV4Auth`);
      return e;
    }),
      (Z4 = (t) => t.context?.[KC.SMITHY_CONTEXT_KEY]?.eventStream?.output === !0),
      (Ci = async (t) => {
        const e = qa('context', t.context),
          r = qa('config', t.config),
          n = e.endpointV2?.properties?.authSchemes?.[0],
          s = await qa('signer', r.signer)(n),
          i = t?.signingRegion,
          a = t?.signingRegionSet,
          c = t?.signingName;
        return { config: r, signer: s, signingRegion: i, signingRegionSet: a, signingName: c };
      }),
      (je = class {
        async sign(e, r, n) {
          if (!V.isInstance(e)) throw new Error('The request is not an instance of `HttpRequest` and cannot be signed');
          let o = await Ci(n),
            { config: s, signer: i } = o,
            { signingRegion: a, signingName: c } = o,
            u = n.context;
          if (u?.authSchemes?.length ?? !1) {
            const [m, h] = u.authSchemes;
            m?.name === 'sigv4a' && h?.name === 'sigv4' && ((a = h?.signingRegion ?? a), (c = h?.signingName ?? c));
          }
          const l = (await s.disableClockSkewCorrection?.()) === !0;
          n._disableClockSkewCorrection = l;
          const d = l || Z4(n);
          return (
            (n._skipClockSkewSampling = d),
            d || ((n._preRequestSystemClockOffset = s.systemClockOffset), (n._requestSentAt = Date.now())),
            await i.sign(e, {
              signingDate: l ? new Date() : Ga(s.systemClockOffset),
              signingRegion: a,
              signingService: c,
            })
          );
        }
        errorHandler(e) {
          return (r) => {
            const n = r;
            if (!e._skipClockSkewSampling && !e._disableClockSkewCorrection) {
              const o = n.ServerTime ?? Zd(n.$response);
              if (o) {
                const s = qa('config', e.config),
                  i = e._preRequestSystemClockOffset,
                  a = e._requestSentAt,
                  c = Gd(n.$response),
                  u = qd(o, s.systemClockOffset, a, c);
                (s.systemClockOffset = u),
                  Math.abs(u) >= 24e4 &&
                    (u !== i || (i !== void 0 && i !== u)) &&
                    n.$metadata &&
                    (n.$metadata.clockSkewCorrected = !0);
              }
            }
            throw r;
          };
        }
        successHandler(e, r) {
          if (r._skipClockSkewSampling || r._disableClockSkewCorrection) return;
          const n = Zd(e);
          if (n) {
            const o = qa('config', r.config),
              s = r._requestSentAt,
              i = Gd(e);
            o.systemClockOffset = qd(n, o.systemClockOffset, s, i);
          }
        }
      }),
      (QS = je);
  });
var Ln,
  XC = f(() => {
    $();
    JS();
    eb();
    Ln = class extends je {
      async sign(e, r, n) {
        if (!V.isInstance(e)) throw new Error('The request is not an instance of `HttpRequest` and cannot be signed');
        const { config: o, signer: s, signingRegion: i, signingRegionSet: a, signingName: c } = await Ci(n),
          l = ((await o.sigv4aSigningRegionSet?.()) ?? a ?? [i]).join(','),
          d = (await o.disableClockSkewCorrection?.()) === !0;
        return (
          (n._disableClockSkewCorrection = d),
          d || ((n._preRequestSystemClockOffset = o.systemClockOffset), (n._requestSentAt = Date.now())),
          await s.sign(e, {
            signingDate: d ? new Date() : Ga(o.systemClockOffset),
            signingRegion: l,
            signingService: c,
          })
        );
      }
    };
  });
var tb,
  YC = f(() => {
    tb = (t) => (typeof t == 'string' && t.length > 0 ? t.split(',').map((e) => e.trim()) : []);
  });
var Wd,
  rb = f(() => {
    Wd = (t) => `AWS_BEARER_TOKEN_${t.replace(/[\s-]/g, '_').toUpperCase()}`;
  });
var JC,
  QC,
  _r,
  eP = f(() => {
    YC();
    rb();
    (JC = 'AWS_AUTH_SCHEME_PREFERENCE'),
      (QC = 'auth_scheme_preference'),
      (_r = {
        environmentVariableSelector: (t, e) => {
          if (e?.signingName && Wd(e.signingName) in t) return ['httpBearerAuth'];
          if (JC in t) return tb(t[JC]);
        },
        configFileSelector: (t) => {
          if (QC in t) return tb(t[QC]);
        },
        default: [],
      });
  });
var Wa,
  Ka,
  tP = f(() => {
    vt();
    ge();
    (Wa = (t) => ((t.sigv4aSigningRegionSet = tr(t.sigv4aSigningRegionSet)), t)),
      (Ka = {
        environmentVariableSelector(t) {
          if (t.AWS_SIGV4A_SIGNING_REGION_SET) return t.AWS_SIGV4A_SIGNING_REGION_SET.split(',').map((e) => e.trim());
          throw new $t('AWS_SIGV4A_SIGNING_REGION_SET not set in env.', { tryNextLink: !0 });
        },
        configFileSelector(t) {
          if (t.sigv4a_signing_region_set) return (t.sigv4a_signing_region_set ?? '').split(',').map((e) => e.trim());
          throw new $t('sigv4a_signing_region_set not set in profile.', { tryNextLink: !0 });
        },
        default: void 0,
      });
  });
var mb = qe((j) => {
  var {
      hasOwn: cs,
      fromUtf8: rP,
      fromHex: G4,
      toHex: as,
      toUint8Array: Xa,
      writeKey: q4,
      isArrayBuffer: W4,
    } = (O(), k(Ys)),
    { normalizeProvider: nP } = (D(), k(xl)),
    { escapeUri: Kd, HttpRequest: aP } = ($(), k(os)),
    nb = class {
      format(e) {
        const r = [];
        for (const s in e) {
          if (!cs(e, s)) continue;
          const i = rP(s);
          r.push(Uint8Array.from([i.byteLength]), i, this.formatHeaderValue(e[s]));
        }
        let n = new Uint8Array(r.reduce((s, i) => s + i.byteLength, 0)),
          o = 0;
        for (const s of r) n.set(s, o), (o += s.byteLength);
        return n;
      }
      formatHeaderValue(e) {
        switch (e.type) {
          case 'boolean':
            return Uint8Array.from([e.value ? 0 : 1]);
          case 'byte':
            return Uint8Array.from([2, e.value]);
          case 'short': {
            const r = new DataView(new ArrayBuffer(3));
            return (r.setUint8(0, 3), r.setInt16(1, e.value, !1), new Uint8Array(r.buffer));
          }
          case 'integer': {
            const n = new DataView(new ArrayBuffer(5));
            return (n.setUint8(0, 4), n.setInt32(1, e.value, !1), new Uint8Array(n.buffer));
          }
          case 'long': {
            const o = new Uint8Array(9);
            return ((o[0] = 5), o.set(e.value.bytes, 1), o);
          }
          case 'binary': {
            const s = new DataView(new ArrayBuffer(3 + e.value.byteLength));
            s.setUint8(0, 6), s.setUint16(1, e.value.byteLength, !1);
            const i = new Uint8Array(s.buffer);
            return (i.set(e.value, 3), i);
          }
          case 'string': {
            const a = rP(e.value),
              c = new DataView(new ArrayBuffer(3 + a.byteLength));
            c.setUint8(0, 7), c.setUint16(1, a.byteLength, !1);
            const u = new Uint8Array(c.buffer);
            return (u.set(a, 3), u);
          }
          case 'timestamp': {
            const l = new Uint8Array(9);
            return ((l[0] = 8), l.set(ob.fromNumber(e.value.valueOf()).bytes, 1), l);
          }
          case 'uuid': {
            if (!K4.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
            const d = new Uint8Array(17);
            return ((d[0] = 9), d.set(G4(e.value.replace(/-/g, '')), 1), d);
          }
        }
      }
    },
    oP;
  ((t) => {
    (t[(t.boolTrue = 0)] = 'boolTrue'),
      (t[(t.boolFalse = 1)] = 'boolFalse'),
      (t[(t.byte = 2)] = 'byte'),
      (t[(t.short = 3)] = 'short'),
      (t[(t.integer = 4)] = 'integer'),
      (t[(t.long = 5)] = 'long'),
      (t[(t.byteArray = 6)] = 'byteArray'),
      (t[(t.string = 7)] = 'string'),
      (t[(t.timestamp = 8)] = 'timestamp'),
      (t[(t.uuid = 9)] = 'uuid');
  })(oP || (oP = {}));
  var K4 = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
    ob = class t {
      bytes;
      constructor(e) {
        if (((this.bytes = e), e.byteLength !== 8)) throw new Error('Int64 buffers must be exactly 8 bytes');
      }
      static fromNumber(e) {
        if (e > 9223372036854776e3 || e < -9223372036854776e3)
          throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
        const r = new Uint8Array(8);
        for (let n = 7, o = Math.abs(Math.round(e)); n > -1 && o > 0; n--, o /= 256) r[n] = o;
        return (e < 0 && sP(r), new t(r));
      }
      valueOf() {
        const e = this.bytes.slice(0),
          r = e[0] & 128;
        return (r && sP(e), parseInt(as(e), 16) * (r ? -1 : 1));
      }
      toString() {
        return String(this.valueOf());
      }
    };
  function sP(t) {
    for (let e = 0; e < 8; e++) t[e] ^= 255;
    for (let e = 7; e > -1 && (t[e]++, t[e] === 0); e--);
  }
  var cP = 'X-Amz-Algorithm',
    uP = 'X-Amz-Credential',
    cb = 'X-Amz-Date',
    lP = 'X-Amz-SignedHeaders',
    dP = 'X-Amz-Expires',
    ub = 'X-Amz-Signature',
    lb = 'X-Amz-Security-Token',
    X4 = 'X-Amz-Region-Set',
    db = 'authorization',
    fb = cb.toLowerCase(),
    fP = 'date',
    pP = [db, fb, fP],
    mP = ub.toLowerCase(),
    ef = 'x-amz-content-sha256',
    hP = lb.toLowerCase(),
    Y4 = 'host',
    gP = {
      authorization: !0,
      'cache-control': !0,
      connection: !0,
      expect: !0,
      from: !0,
      'keep-alive': !0,
      'max-forwards': !0,
      pragma: !0,
      referer: !0,
      te: !0,
      trailer: !0,
      'transfer-encoding': !0,
      upgrade: !0,
      'user-agent': !0,
      'x-amzn-trace-id': !0,
    },
    yP = /^proxy-/,
    SP = /^sec-/,
    J4 = [/^proxy-/i, /^sec-/i],
    Xd = 'AWS4-HMAC-SHA256',
    Q4 = 'AWS4-ECDSA-P256-SHA256',
    bP = 'AWS4-HMAC-SHA256-PAYLOAD',
    xP = 'UNSIGNED-PAYLOAD',
    EP = 50,
    pb = 'aws4_request',
    wP = 3600 * 24 * 7,
    _P = ({ query: t = {} }) => {
      const e = [],
        r = {};
      for (const n in t) {
        if (!cs(t, n) || n.toLowerCase() === mP) continue;
        const o = Kd(n);
        e.push(o);
        const s = t[n];
        typeof s == 'string'
          ? (r[o] = `${o}=${Kd(s)}`)
          : Array.isArray(s) &&
            (r[o] = s
              .slice(0)
              .reduce((i, a) => i.concat([`${o}=${Kd(a)}`]), [])
              .sort()
              .join('&'));
      }
      return e
        .sort()
        .map((n) => r[n])
        .filter((n) => n)
        .join('&');
    },
    eH = (t) =>
      tH(t)
        .toISOString()
        .replace(/\.\d{3}Z$/, 'Z'),
    tH = (t) =>
      typeof t == 'number'
        ? new Date(t * 1e3)
        : typeof t == 'string'
          ? Number(t)
            ? new Date(Number(t) * 1e3)
            : new Date(t)
          : t,
    tf = class {
      service;
      regionProvider;
      credentialProvider;
      sha256;
      uriEscapePath;
      applyChecksum;
      constructor({ applyChecksum: e, credentials: r, region: n, service: o, sha256: s, uriEscapePath: i = !0 }) {
        (this.service = o),
          (this.sha256 = s),
          (this.uriEscapePath = i),
          (this.applyChecksum = typeof e == 'boolean' ? e : !0),
          (this.regionProvider = nP(n)),
          (this.credentialProvider = nP(r));
      }
      createCanonicalRequest(e, r, n) {
        const o = Object.keys(r).sort();
        return `${e.method}
${this.getCanonicalPath(e)}
${_P(e)}
${o
  .map((s) => `${s}:${r[s]}`)
  .join(`
`)}

${o.join(';')}
${n}`;
      }
      async createStringToSign(e, r, n, o) {
        const s = new this.sha256();
        s.update(Xa(n));
        const i = await s.digest();
        return `${o}
${e}
${r}
${as(i)}`;
      }
      getCanonicalPath({ path: e }) {
        if (this.uriEscapePath) {
          const r = [];
          for (const s of e.split('/')) s?.length !== 0 && s !== '.' && (s === '..' ? r.pop() : r.push(s));
          const n = `${e?.startsWith('/') ? '/' : ''}${r.join('/')}${r.length > 0 && e?.endsWith('/') ? '/' : ''}`;
          return Kd(n).replace(/%2F/g, '/');
        }
        return e;
      }
      validateResolvedCredentials(e) {
        if (typeof e != 'object' || typeof e.accessKeyId != 'string' || typeof e.secretAccessKey != 'string')
          throw new Error('Resolved credential object is not valid');
      }
      formatDate(e) {
        const r = eH(e).replace(/[-:]/g, '');
        return { longDate: r, shortDate: r.slice(0, 8) };
      }
      getCanonicalHeaderList(e) {
        return Object.keys(e).sort().join(';');
      }
    },
    Pi = {},
    Yd = [],
    Jd = (t, e, r) => `${t}/${e}/${r}/${pb}`,
    AP = async (t, e, r, n, o) => {
      const s = await iP(t, e.secretAccessKey, e.accessKeyId),
        i = `${r}:${n}:${o}:${as(s)}:${e.sessionToken}`;
      if (i in Pi) return Pi[i];
      for (Yd.push(i); Yd.length > EP; ) delete Pi[Yd.shift()];
      let a = `AWS4${e.secretAccessKey}`;
      for (const c of [r, n, o, pb]) a = await iP(t, a, c);
      return (Pi[i] = a);
    },
    rH = () => {
      (Yd.length = 0),
        Object.keys(Pi).forEach((t) => {
          delete Pi[t];
        });
    },
    iP = (t, e, r) => {
      const n = new t(e);
      return (n.update(Xa(r)), n.digest());
    },
    sb = ({ headers: t }, e, r) => {
      const n = {};
      for (const o of Object.keys(t).sort()) {
        if (t[o] == null) continue;
        const s = o.toLowerCase();
        ((cs(gP, s) || e?.has(s) || yP.test(s) || SP.test(s)) && (!r || (r && !r.has(s)))) ||
          (s === '__proto__' && q4(n),
          (n[s] = t[o]
            .replace(/[\r\n]/g, ' ')
            .replace(/[ \t]+/g, ' ')
            .replace(/^ | $/g, '')));
      }
      return n;
    },
    Qd = async ({ headers: t, body: e }, r) => {
      for (const n in t) if (cs(t, n) && n.toLowerCase() === ef) return t[n];
      if (e == null) return 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
      if (typeof e == 'string' || ArrayBuffer.isView(e) || W4(e)) {
        const n = new r();
        return (n.update(Xa(e)), as(await n.digest()));
      }
      return xP;
    },
    vP = (t, e) => {
      t = t.toLowerCase();
      for (const r in e) if (cs(e, r) && t === r.toLowerCase()) return !0;
      return !1;
    },
    TP = (t, e = {}) => {
      const { headers: r, query: n = {} } = aP.clone(t);
      for (const o in r) {
        if (!cs(r, o)) continue;
        const s = o.toLowerCase();
        ((s.slice(0, 6) === 'x-amz-' && !e.unhoistableHeaders?.has(s)) || e.hoistableHeaders?.has(s)) &&
          ((n[o] = r[o]), delete r[o]);
      }
      return { ...t, headers: r, query: n };
    },
    ib = (t) => {
      t = aP.clone(t);
      for (const e in t.headers) cs(t.headers, e) && pP.indexOf(e.toLowerCase()) > -1 && delete t.headers[e];
      return t;
    },
    ab = class extends tf {
      headerFormatter = new nb();
      constructor({ applyChecksum: e, credentials: r, region: n, service: o, sha256: s, uriEscapePath: i = !0 }) {
        super({ applyChecksum: e, credentials: r, region: n, service: o, sha256: s, uriEscapePath: i });
      }
      async presign(e, r = {}) {
        const {
            signingDate: n = new Date(),
            expiresIn: o = 3600,
            unsignableHeaders: s,
            unhoistableHeaders: i,
            signableHeaders: a,
            hoistableHeaders: c,
            signingRegion: u,
            signingService: l,
          } = r,
          d = await this.credentialProvider();
        this.validateResolvedCredentials(d);
        const p = u ?? (await this.regionProvider()),
          { longDate: m, shortDate: h } = this.formatDate(n);
        if (o > wP)
          return Promise.reject(
            'Signature version 4 presigned URLs must have an expiration date less than one week in the future',
          );
        const y = Jd(h, p, l ?? this.service),
          S = TP(ib(e), { unhoistableHeaders: i, hoistableHeaders: c });
        d.sessionToken && (S.query[lb] = d.sessionToken),
          (S.query[cP] = Xd),
          (S.query[uP] = `${d.accessKeyId}/${y}`),
          (S.query[cb] = m),
          (S.query[dP] = o.toString(10));
        const b = sb(S, s, a);
        return (
          (S.query[lP] = this.getCanonicalHeaderList(b)),
          (S.query[ub] = await this.getSignature(
            m,
            y,
            this.getSigningKey(d, p, h, l),
            this.createCanonicalRequest(S, b, await Qd(e, this.sha256)),
          )),
          S
        );
      }
      async sign(e, r) {
        return typeof e == 'string'
          ? this.signString(e, r)
          : e.headers && e.payload
            ? this.signEvent(e, r)
            : e.message
              ? this.signMessage(e, r)
              : this.signRequest(e, r);
      }
      async signEvent(
        { headers: e, payload: r },
        {
          signingDate: n = new Date(),
          priorSignature: o,
          signingRegion: s,
          signingService: i,
          eventStreamCredentials: a,
        },
      ) {
        const c = s ?? (await this.regionProvider()),
          { shortDate: u, longDate: l } = this.formatDate(n),
          d = Jd(u, c, i ?? this.service),
          p = await Qd({ headers: {}, body: r }, this.sha256),
          m = new this.sha256();
        m.update(e);
        const h = as(await m.digest()),
          y = [bP, l, d, o, h, p].join(`
`);
        return this.signString(y, { signingDate: n, signingRegion: c, signingService: i, eventStreamCredentials: a });
      }
      async signMessage(
        e,
        { signingDate: r = new Date(), signingRegion: n, signingService: o, eventStreamCredentials: s },
      ) {
        return this.signEvent(
          { headers: this.headerFormatter.format(e.message.headers), payload: e.message.body },
          {
            signingDate: r,
            signingRegion: n,
            signingService: o,
            priorSignature: e.priorSignature,
            eventStreamCredentials: s,
          },
        ).then((a) => ({ message: e.message, signature: a }));
      }
      async signString(
        e,
        { signingDate: r = new Date(), signingRegion: n, signingService: o, eventStreamCredentials: s } = {},
      ) {
        const i = s ?? (await this.credentialProvider());
        this.validateResolvedCredentials(i);
        const a = n ?? (await this.regionProvider()),
          { shortDate: c } = this.formatDate(r),
          u = new this.sha256(await this.getSigningKey(i, a, c, o));
        return (u.update(Xa(e)), as(await u.digest()));
      }
      async signRequest(
        e,
        {
          signingDate: r = new Date(),
          signableHeaders: n,
          unsignableHeaders: o,
          signingRegion: s,
          signingService: i,
        } = {},
      ) {
        const a = await this.credentialProvider();
        this.validateResolvedCredentials(a);
        const c = s ?? (await this.regionProvider()),
          u = ib(e),
          { longDate: l, shortDate: d } = this.formatDate(r),
          p = Jd(d, c, i ?? this.service);
        (u.headers[fb] = l), a.sessionToken && (u.headers[hP] = a.sessionToken);
        const m = await Qd(u, this.sha256);
        !vP(ef, u.headers) && this.applyChecksum && (u.headers[ef] = m);
        const h = sb(u, o, n),
          y = await this.getSignature(l, p, this.getSigningKey(a, c, d, i), this.createCanonicalRequest(u, h, m));
        return (
          (u.headers[db] =
            `${Xd} Credential=${a.accessKeyId}/${p}, SignedHeaders=${this.getCanonicalHeaderList(h)}, Signature=${y}`),
          u
        );
      }
      async getSignature(e, r, n, o) {
        const s = await this.createStringToSign(e, r, o, Xd),
          i = new this.sha256(await n);
        return (i.update(Xa(s)), as(await i.digest()));
      }
      getSigningKey(e, r, n, o) {
        return AP(this.sha256, e, n, r, o || this.service);
      }
    },
    nH = { SignatureV4a: null };
  j.ALGORITHM_IDENTIFIER = Xd;
  j.ALGORITHM_IDENTIFIER_V4A = Q4;
  j.ALGORITHM_QUERY_PARAM = cP;
  j.ALWAYS_UNSIGNABLE_HEADERS = gP;
  j.AMZ_DATE_HEADER = fb;
  j.AMZ_DATE_QUERY_PARAM = cb;
  j.AUTH_HEADER = db;
  j.CREDENTIAL_QUERY_PARAM = uP;
  j.DATE_HEADER = fP;
  j.EVENT_ALGORITHM_IDENTIFIER = bP;
  j.EXPIRES_QUERY_PARAM = dP;
  j.GENERATED_HEADERS = pP;
  j.HOST_HEADER = Y4;
  j.KEY_TYPE_IDENTIFIER = pb;
  j.MAX_CACHE_SIZE = EP;
  j.MAX_PRESIGNED_TTL = wP;
  j.PROXY_HEADER_PATTERN = yP;
  j.REGION_SET_PARAM = X4;
  j.SEC_HEADER_PATTERN = SP;
  j.SHA256_HEADER = ef;
  j.SIGNATURE_HEADER = mP;
  j.SIGNATURE_QUERY_PARAM = ub;
  j.SIGNED_HEADERS_QUERY_PARAM = lP;
  j.SignatureV4 = ab;
  j.SignatureV4Base = tf;
  j.TOKEN_HEADER = hP;
  j.TOKEN_QUERY_PARAM = lb;
  j.UNSIGNABLE_PATTERNS = J4;
  j.UNSIGNED_PAYLOAD = xP;
  j.clearCredentialCache = rH;
  j.createScope = Jd;
  j.getCanonicalHeaders = sb;
  j.getCanonicalQuery = _P;
  j.getPayloadHash = Qd;
  j.getSigningKey = AP;
  j.hasHeader = vP;
  j.moveHeadersToQuery = TP;
  j.prepareRequest = ib;
  j.signatureV4aContainer = nH;
});
function oH(t, { credentials: e, credentialDefaultProvider: r }) {
  let n;
  return (
    e
      ? e?.memoized
        ? (n = e)
        : (n = za(e, Da, _i))
      : r
        ? (n = tr(r(Object.assign({}, t, { parentClientConfig: t }))))
        : (n = async () => {
            throw new Error(
              '@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.',
            );
          }),
    (n.memoized = !0),
    n
  );
}
function sH(t, e) {
  if (e.configBound) return e;
  const r = async (n) => e({ ...n, callerClientConfig: t });
  return ((r.memoized = e.memoized), (r.configBound = !0), r);
}
var hb,
  gb,
  IP = f(() => {
    ye();
    vt();
    (hb = _e(mb())),
      (gb = (t) => (e) => {
        let r = e.credentials,
          n = !!e.credentials,
          o;
        Object.defineProperty(e, 'credentials', {
          set(l) {
            l && l !== r && l !== o && (n = !0), (r = l);
            const d = oH(e, { credentials: r, credentialDefaultProvider: e.credentialDefaultProvider }),
              p = sH(e, d);
            if (n && !p.attributed) {
              const m = typeof r == 'object' && r !== null;
              (o = async (h) => {
                const S = await p(h);
                return m && (!S.$source || Object.keys(S.$source).length === 0) ? Gn(S, 'CREDENTIALS_CODE', 'e') : S;
              }),
                (o.memoized = p.memoized),
                (o.configBound = p.configBound),
                (o.attributed = !0);
            } else o = p;
          },
          get() {
            return o;
          },
          enumerable: !0,
          configurable: !0,
        }),
          (e.credentials = r);
        let { signingEscapePath: s = !0, systemClockOffset: i = e.systemClockOffset || 0, sha256: a } = e,
          c;
        return (
          e.signer
            ? (c = tr(e.signer))
            : e.regionInfoProvider
              ? (c = () =>
                  tr(e.region)()
                    .then(async (l) => [
                      (await e.regionInfoProvider(l, {
                        useFipsEndpoint: await e.useFipsEndpoint(),
                        useDualstackEndpoint: await e.useDualstackEndpoint(),
                      })) || {},
                      l,
                    ])
                    .then(([l, d]) => {
                      const { signingRegion: p, signingService: m } = l;
                      (e.signingRegion = e.signingRegion || p || d),
                        (e.signingName = e.signingName || m || e.serviceId);
                      const h = {
                          ...e,
                          credentials: e.credentials,
                          region: e.signingRegion,
                          service: e.signingName,
                          sha256: a,
                          uriEscapePath: s,
                        },
                        y = e.signerConstructor || hb.SignatureV4;
                      return new y(h);
                    }))
              : (c = async (l) => {
                  l = Object.assign(
                    {},
                    {
                      name: 'sigv4',
                      signingName: e.signingName || e.defaultSigningName,
                      signingRegion: await tr(e.region)(),
                      properties: {},
                    },
                    l,
                  );
                  const d = l.signingRegion,
                    p = l.signingName;
                  (e.signingRegion = e.signingRegion || d), (e.signingName = e.signingName || p || e.serviceId);
                  const m = {
                      ...e,
                      credentials: e.credentials,
                      region: e.signingRegion,
                      service: e.signingName,
                      sha256: a,
                      uriEscapePath: s,
                    },
                    h = e.signerConstructor || hb.SignatureV4;
                  return new h(m);
                }),
          Object.assign(e, {
            systemClockOffset: i,
            signingEscapePath: s,
            signer: c,
            disableClockSkewCorrection: tr(e.disableClockSkewCorrection ?? t),
          })
        );
      });
  });
var yb = f(() => {
  eb();
  XC();
  eP();
  tP();
  IP();
});
var iH,
  aH,
  RP,
  CP = f(() => {
    ge();
    (iH = 'AWS_DISABLE_CLOCK_SKEW_CORRECTION'),
      (aH = 'disable_clock_skew_correction'),
      (RP = {
        environmentVariableSelector: (t) => Ue(t, iH, Oe.ENV),
        configFileSelector: (t) => Ue(t, aH, Oe.CONFIG),
        default: !1,
      });
  });
var PP,
  NP = f(() => {
    ge();
    CP();
    PP = L(RP);
  });
var Sb = {};
Le(Sb, {
  AWSSDKSigV4Signer: () => QS,
  AwsSdkSigV4ASigner: () => Ln,
  AwsSdkSigV4Signer: () => je,
  NODE_AUTH_SCHEME_PREFERENCE_OPTIONS: () => _r,
  NODE_SIGV4A_CONFIG_OPTIONS: () => Ka,
  getBearerTokenEnvKey: () => Wd,
  resolveAWSSDKSigV4Config: () => cH,
  resolveAwsSdkSigV4AConfig: () => Wa,
  resolveAwsSdkSigV4Config: () => bn,
  validateSigningProperties: () => Ci,
});
var bn,
  cH,
  gt = f(() => {
    yb();
    rb();
    yb();
    NP();
    (bn = gb(PP)), (cH = bn);
  });
var bb = qe((vo) => {
  var { setCredentialFeature: uH } = (ye(), k(Sn)),
    { CredentialsProviderError: lH } = (ge(), k(Yt)),
    OP = 'AWS_ACCESS_KEY_ID',
    kP = 'AWS_SECRET_ACCESS_KEY',
    $P = 'AWS_SESSION_TOKEN',
    MP = 'AWS_CREDENTIAL_EXPIRATION',
    DP = 'AWS_CREDENTIAL_SCOPE',
    zP = 'AWS_ACCOUNT_ID',
    dH = (t) => async () => {
      t?.logger?.debug('@aws-sdk/credential-provider-env - fromEnv');
      const e = process.env[OP],
        r = process.env[kP],
        n = process.env[$P],
        o = process.env[MP],
        s = process.env[DP],
        i = process.env[zP];
      if (e && r) {
        const a = {
          accessKeyId: e,
          secretAccessKey: r,
          ...(n && { sessionToken: n }),
          ...(o && { expiration: new Date(o) }),
          ...(s && { credentialScope: s }),
          ...(i && { accountId: i }),
        };
        return (uH(a, 'CREDENTIALS_ENV_VARS', 'g'), a);
      }
      throw new lH('Unable to find environment variable credentials.', { logger: t?.logger });
    };
  vo.ENV_ACCOUNT_ID = zP;
  vo.ENV_CREDENTIAL_SCOPE = DP;
  vo.ENV_EXPIRATION = MP;
  vo.ENV_KEY = OP;
  vo.ENV_SECRET = kP;
  vo.ENV_SESSION = $P;
  vo.fromEnv = dH;
});
var nf = qe((nr) => {
  var { ProviderError: xb, CredentialsProviderError: To, loadConfig: vb } = (ge(), k(Yt)),
    fH = bt('node:http'),
    { parseUrl: pH } = ($(), k(os)),
    BP = (t) =>
      !!t &&
      typeof t == 'object' &&
      typeof t.AccessKeyId == 'string' &&
      typeof t.SecretAccessKey == 'string' &&
      typeof t.Token == 'string' &&
      typeof t.Expiration == 'string',
    HP = (t) => ({
      accessKeyId: t.AccessKeyId,
      secretAccessKey: t.SecretAccessKey,
      sessionToken: t.Token,
      expiration: new Date(t.Expiration),
      ...(t.AccountId && { accountId: t.AccountId }),
    }),
    jP = 1e3,
    VP = 0,
    Tb = ({ maxRetries: t = VP, timeout: e = jP }) => ({ maxRetries: t, timeout: e });
  function Qa(t) {
    return new Promise((e, r) => {
      const n = fH.request({ method: 'GET', ...t, hostname: t.hostname?.replace(/^\[(.+)\]$/, '$1') });
      n.on('error', (o) => {
        r(Object.assign(new xb('Unable to connect to instance metadata service'), o)), n.destroy();
      }),
        n.on('timeout', () => {
          r(new xb('TimeoutError from instance metadata service')), n.destroy();
        }),
        n.on('response', (o) => {
          const { statusCode: s = 400 } = o;
          (s < 200 || 300 <= s) &&
            (r(Object.assign(new xb('Error response received from instance metadata service'), { statusCode: s })),
            n.destroy());
          const i = [];
          o.on('data', (a) => {
            i.push(a);
          }),
            o.on('end', () => {
              e(Buffer.concat(i)), n.destroy();
            });
        }),
        n.end();
    });
  }
  var wb = (t, e) => {
      let r = t();
      for (let n = 0; n < e; n++) r = r.catch(t);
      return r;
    },
    Ya = 'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    rf = 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    _b = 'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    mH = (t = {}) => {
      const { timeout: e, maxRetries: r } = Tb(t);
      return () =>
        wb(async () => {
          const n = await bH({ logger: t.logger }),
            o = JSON.parse(await hH(e, n));
          if (!BP(o)) throw new To('Invalid response received from instance metadata service.', { logger: t.logger });
          return HP(o);
        }, r);
    },
    hH = async (t, e) => (
      process.env[_b] && (e.headers = { ...e.headers, Authorization: process.env[_b] }),
      (await Qa({ ...e, timeout: t })).toString()
    ),
    gH = '169.254.170.2',
    yH = new Set(['localhost', '127.0.0.1']),
    SH = new Set(['http:', 'https:']),
    bH = async ({ logger: t }) => {
      if (process.env[rf]) return { hostname: gH, path: process.env[rf] };
      if (process.env[Ya]) {
        let e;
        try {
          e = new URL(process.env[Ya]);
        } catch {
          throw new To(`${process.env[Ya]} is not a valid container metadata service URL`, {
            tryNextLink: !1,
            logger: t,
          });
        }
        if (!e.hostname || !yH.has(e.hostname))
          throw new To(`${e.hostname} is not a valid container metadata service hostname`, {
            tryNextLink: !1,
            logger: t,
          });
        if (!e.protocol || !SH.has(e.protocol))
          throw new To(`${e.protocol} is not a valid container metadata service protocol`, {
            tryNextLink: !1,
            logger: t,
          });
        return {
          protocol: e.protocol,
          hostname: e.hostname,
          path: e.pathname + e.search,
          port: e.port ? parseInt(e.port, 10) : void 0,
        };
      }
      throw new To(
        `The container metadata credential provider cannot be used unless the ${rf} or ${Ya} environment variable is set`,
        { tryNextLink: !1, logger: t },
      );
    },
    Ab = class t extends To {
      tryNextLink;
      name = 'InstanceMetadataV1FallbackError';
      constructor(e, r = !0) {
        super(e, r), (this.tryNextLink = r), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Ja;
  ((t) => {
    (t.IPv4 = 'http://169.254.169.254'), (t.IPv6 = 'http://[fd00:ec2::254]');
  })(Ja || (Ja = {}));
  var xH = 'AWS_EC2_METADATA_SERVICE_ENDPOINT',
    EH = 'ec2_metadata_service_endpoint',
    wH = { environmentVariableSelector: (t) => t[xH], configFileSelector: (t) => t[EH], default: void 0 },
    Ni;
  ((t) => {
    (t.IPv4 = 'IPv4'), (t.IPv6 = 'IPv6');
  })(Ni || (Ni = {}));
  var _H = 'AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE',
    AH = 'ec2_metadata_service_endpoint_mode',
    vH = { environmentVariableSelector: (t) => t[_H], configFileSelector: (t) => t[AH], default: Ni.IPv4 },
    ZP = async () => pH((await TH()) || (await IH())),
    TH = async () => vb(wH)(),
    IH = async () => {
      const t = await vb(vH)();
      switch (t) {
        case Ni.IPv4:
          return Ja.IPv4;
        case Ni.IPv6:
          return Ja.IPv6;
        default:
          throw new Error(`Unsupported endpoint mode: ${t}. Select from ${Object.values(Ni)}`);
      }
    },
    RH = 300,
    CH = 300,
    PH = 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html',
    LP = (t, e) => {
      const r = RH + Math.floor(Math.random() * CH),
        n = new Date(Date.now() + r * 1e3);
      e.warn(
        `Attempting credential expiration extension due to a credential service availability issue. A refresh of these credentials will be attempted after ${new Date(n)}.
For more information, please visit: ` + PH,
      );
      const o = t.originalExpiration ?? t.expiration;
      return { ...t, ...(o ? { originalExpiration: o } : {}), expiration: n };
    },
    NH = (t, e = {}) => {
      let r = e?.logger || console,
        n;
      return async () => {
        let o;
        try {
          (o = await t()), o.expiration && o.expiration.getTime() < Date.now() && (o = LP(o, r));
        } catch (s) {
          if (n) r.warn('Credential renew failed: ', s), (o = LP(n, r));
          else throw s;
        }
        return ((n = o), o);
      };
    },
    GP = '/latest/meta-data/iam/security-credentials/',
    OH = '/latest/api/token',
    Eb = 'AWS_EC2_METADATA_V1_DISABLED',
    FP = 'ec2_metadata_v1_disabled',
    UP = 'x-aws-ec2-metadata-token',
    kH = (t = {}) => NH($H(t), { logger: t.logger }),
    $H = (t = {}) => {
      let e = !1,
        { logger: r, profile: n } = t,
        { timeout: o, maxRetries: s } = Tb(t),
        i = async (a, c) => {
          if (e || c.headers?.[UP] == null) {
            let d = !1,
              p = !1,
              m = await vb(
                {
                  environmentVariableSelector: (h) => {
                    const y = h[Eb];
                    if (((p = !!y && y !== 'false'), y === void 0))
                      throw new To(`${Eb} not set in env, checking config file next.`, { logger: t.logger });
                    return p;
                  },
                  configFileSelector: (h) => {
                    const y = h[FP];
                    return ((d = !!y && y !== 'false'), d);
                  },
                  default: !1,
                },
                { profile: n },
              )();
            if (t.ec2MetadataV1Disabled || m) {
              const h = [];
              throw (
                t.ec2MetadataV1Disabled &&
                  h.push('credential provider initialization (runtime option ec2MetadataV1Disabled)'),
                d && h.push(`config file profile (${FP})`),
                p && h.push(`process environment variable (${Eb})`),
                new Ab(
                  `AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${h.join(', ')}].`,
                )
              );
            }
          }
          const l = (
            await wb(async () => {
              let d;
              try {
                d = await DH(c);
              } catch (p) {
                throw (p.statusCode === 401 && (e = !1), p);
              }
              return d;
            }, a)
          ).trim();
          return wb(async () => {
            let d;
            try {
              d = await zH(l, c, t);
            } catch (p) {
              throw (p.statusCode === 401 && (e = !1), p);
            }
            return d;
          }, a);
        };
      return async () => {
        const a = await ZP();
        if (e)
          return (
            r?.debug('AWS SDK Instance Metadata', 'using v1 fallback (no token fetch)'), i(s, { ...a, timeout: o })
          );
        {
          let c;
          try {
            c = (await MH({ ...a, timeout: o })).toString();
          } catch (u) {
            if (u?.statusCode === 400) throw Object.assign(u, { message: 'EC2 Metadata token request returned error' });
            return (
              (u.message === 'TimeoutError' || [403, 404, 405].includes(u.statusCode)) && (e = !0),
              r?.debug('AWS SDK Instance Metadata', 'using v1 fallback (initial)'),
              i(s, { ...a, timeout: o })
            );
          }
          return i(s, { ...a, headers: { [UP]: c }, timeout: o });
        }
      };
    },
    MH = async (t) =>
      Qa({ ...t, path: OH, method: 'PUT', headers: { 'x-aws-ec2-metadata-token-ttl-seconds': '21600' } }),
    DH = async (t) => (await Qa({ ...t, path: GP })).toString(),
    zH = async (t, e, r) => {
      const n = JSON.parse((await Qa({ ...e, path: GP + t })).toString());
      if (!BP(n)) throw new To('Invalid response received from instance metadata service.', { logger: r.logger });
      return HP(n);
    };
  nr.DEFAULT_MAX_RETRIES = VP;
  nr.DEFAULT_TIMEOUT = jP;
  nr.ENV_CMDS_AUTH_TOKEN = _b;
  nr.ENV_CMDS_FULL_URI = Ya;
  nr.ENV_CMDS_RELATIVE_URI = rf;
  nr.Endpoint = Ja;
  nr.fromContainerMetadata = mH;
  nr.fromInstanceMetadata = kH;
  nr.getInstanceMetadataEndpoint = ZP;
  nr.httpRequest = Qa;
  nr.providerConfigFromInit = Tb;
});
var us = qe((rc) => {
  var { hasOwn: JP } = (O(), k(Ys)),
    { streamCollector: LH } = (O(), k(Ys));
  rc.streamCollector = LH;
  var { buildQueryString: QP, HttpResponse: eN } = ($(), k(os)),
    of = bt('node:https'),
    { Readable: FH } = bt('node:stream'),
    Ib = bt('node:http2');
  function af(t) {
    const e = t && typeof t == 'object' && 'reason' in t ? t.reason : void 0;
    if (e) {
      if (e instanceof Error) {
        const o = new Error('Request aborted');
        return ((o.name = 'AbortError'), (o.cause = e), o);
      }
      const n = new Error(String(e));
      return ((n.name = 'AbortError'), n);
    }
    const r = new Error('Request aborted');
    return ((r.name = 'AbortError'), r);
  }
  var UH = ['ECONNRESET', 'EPIPE', 'ETIMEDOUT'],
    tN = (t) => {
      const e = {};
      for (const r in t) {
        if (!JP(t, r)) continue;
        const n = t[r];
        e[r] = Array.isArray(n) ? n.join(',') : n;
      }
      return e;
    },
    et = { setTimeout: (t, e) => setTimeout(t, e), clearTimeout: (t) => clearTimeout(t) },
    qP = 1e3,
    BH = (t, e, r = 0) => {
      if (!r) return -1;
      const n = (o) => {
        const s = et.setTimeout(() => {
            t.destroy(),
              e(
                Object.assign(
                  new Error(
                    `@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${r} ms.`,
                  ),
                  { name: 'TimeoutError' },
                ),
              );
          }, r - o),
          i = (a) => {
            a?.connecting
              ? a.on('connect', () => {
                  et.clearTimeout(s);
                })
              : et.clearTimeout(s);
          };
        t.socket ? i(t.socket) : t.on('socket', i);
      };
      return r < 2e3 ? (n(0), 0) : et.setTimeout(n.bind(null, qP), qP);
    },
    HH = (t, e, r = 0, n, o) =>
      r
        ? et.setTimeout(() => {
            let s = `@smithy/node-http-handler - [${n ? 'ERROR' : 'WARN'}] a request has exceeded the configured ${r} ms requestTimeout.`;
            if (n) {
              const i = Object.assign(new Error(s), { name: 'TimeoutError', code: 'ETIMEDOUT' });
              t.destroy(i), e(i);
            } else
              (s += ' Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.'),
                o?.warn?.(s);
          }, r)
        : -1,
    jH = 3e3,
    VH = (t, { keepAlive: e, keepAliveMsecs: r }, n = jH) => {
      if (e !== !0) return -1;
      const o = () => {
        t.socket
          ? t.socket.setKeepAlive(e, r || 0)
          : t.on('socket', (s) => {
              s.setKeepAlive(e, r || 0);
            });
      };
      return n === 0 ? (o(), 0) : et.setTimeout(o, n);
    },
    ec = (t) => {
      const e = t?.defaultSocketTimeout;
      return typeof e == 'number' && Number.isFinite(e) && e > 0 ? e : void 0;
    },
    ZH = 3e3,
    WP = (t, e, r = 0, n = !1) => {
      if (!Number.isFinite(r) || r <= 0) return;
      let o;
      t.once('response', (c) => (o = c));
      const s = () => {
          if (o?.complete) {
            t.socket?.destroy();
            return;
          }
          const c = Object.assign(
            new Error(
              `@smithy/node-http-handler - the request socket timed out after ${r} ms of inactivity (${n ? 'service default socket timeout' : 'configured by client requestHandler'}).`,
            ),
            { name: 'TimeoutError' },
          );
          o?.destroy(c), t.destroy(), e(c);
        },
        i = () => {
          const { socket: c } = t;
          c
            ? c.connecting
              ? c.once('connect', i)
              : (c.setTimeout(r, s), t.on('close', () => c.removeListener('timeout', s)))
            : t.once('socket', i);
        };
      if (r < 6e3) {
        i();
        return;
      }
      const a = et.setTimeout(i, ZH);
      t.once('close', () => et.clearTimeout(a));
    },
    KP = 6e3;
  async function rN(t, e, r = KP, n = !1) {
    let o = e.headers,
      s = o ? o.Expect || o.expect : void 0,
      i = -1,
      a = !0;
    !n &&
      s === '100-continue' &&
      (a = await Promise.race([
        new Promise((c) => {
          i = Number(et.setTimeout(() => c(!0), Math.max(KP, r)));
        }),
        new Promise((c) => {
          t.on('continue', () => {
            et.clearTimeout(i), c(!0);
          }),
            t.on('response', () => {
              et.clearTimeout(i), c(!1);
            }),
            t.on('error', () => {
              et.clearTimeout(i), c(!1);
            });
        }),
      ])),
      a && GH(t, e.body);
  }
  function GH(t, e) {
    if (e instanceof FH) {
      e.pipe(t);
      return;
    }
    if (e) {
      const r = Buffer.isBuffer(e);
      if (r || typeof e == 'string') {
        r && e.byteLength === 0 ? t.end() : t.end(e);
        return;
      }
      const o = e;
      if (typeof o == 'object' && o.buffer && typeof o.byteOffset == 'number' && typeof o.byteLength == 'number') {
        t.end(Buffer.from(o.buffer, o.byteOffset, o.byteLength));
        return;
      }
      t.end(Buffer.from(e));
      return;
    }
    t.end();
  }
  var qH = 0,
    sf,
    XP,
    Rb = class t {
      config;
      configProvider;
      socketWarningTimestamp = 0;
      externalAgent = !1;
      metadata = { handlerProtocol: 'http/1.1' };
      static create(e) {
        return typeof e?.handle == 'function' ? e : new t(e);
      }
      static checkSocketUsage(e, r, n = console) {
        const { sockets: o, requests: s, maxSockets: i } = e;
        if (typeof i != 'number' || i === 1 / 0 || Date.now() - 15e3 < r) return r;
        if (o && s)
          for (const c in o) {
            if (!JP(o, c)) continue;
            const u = o[c]?.length ?? 0,
              l = s[c]?.length ?? 0;
            if (u >= i && l >= 2 * i)
              return (
                n?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${u} and ${l} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`),
                Date.now()
              );
          }
        return r;
      }
      constructor(e) {
        this.configProvider = new Promise((r, n) => {
          typeof e == 'function'
            ? e()
                .then((o) => {
                  r(this.resolveDefaultConfig(o));
                })
                .catch(n)
            : r(this.resolveDefaultConfig(e));
        });
      }
      destroy() {
        this.config?.httpAgent?.destroy(), this.config?.httpsAgent?.destroy();
      }
      async handle(e, { abortSignal: r, requestTimeout: n } = {}) {
        this.config || (this.config = await this.configProvider);
        const o = this.config,
          s = o.logger,
          i = e.protocol === 'https:';
        return (
          !i && !this.config.httpAgent && (this.config.httpAgent = await this.config.httpAgentProvider()),
          new Promise((a, c) => {
            let u,
              l = -1,
              d = -1,
              p = -1,
              m = -1,
              h = () => {
                et.clearTimeout(l), et.clearTimeout(d), et.clearTimeout(p), et.clearTimeout(m);
              },
              y = async (q) => {
                await u, h(), a(q);
              },
              S = async (q) => {
                await u, h(), c(q);
              };
            if (r?.aborted) {
              const q = af(r);
              S(q);
              return;
            }
            let b = e.headers,
              w = b ? (b.Expect ?? b.expect) === '100-continue' : !1,
              _ = i ? o.httpsAgent : o.httpAgent;
            w && !this.externalAgent && (_ = new (i ? of.Agent : sf)({ keepAlive: !1, maxSockets: 1 / 0 })),
              (l = et.setTimeout(
                () => {
                  this.socketWarningTimestamp = t.checkSocketUsage(_, this.socketWarningTimestamp, s);
                },
                o.socketAcquisitionWarningTimeout ?? (o.requestTimeout ?? 2e3) + (o.connectionTimeout ?? 1e3),
              ));
            let A = e.query ? QP(e.query) : '',
              R;
            if (e.username != null || e.password != null) {
              const q = e.username ?? '',
                de = e.password ?? '';
              R = `${q}:${de}`;
            }
            let K = e.path;
            A && (K += `?${A}`), e.fragment && (K += `#${e.fragment}`);
            let ue = e.hostname ?? '';
            ue[0] === '[' && ue.endsWith(']') ? (ue = e.hostname.slice(1, -1)) : (ue = e.hostname);
            const Ae = { headers: e.headers, host: ue, method: e.method, path: K, port: e.port, agent: _, auth: R },
              le = (i ? of.request : XP)(Ae, (q) => {
                const de = new eN({
                  statusCode: q.statusCode || -1,
                  reason: q.statusMessage,
                  headers: tN(q.headers),
                  body: q,
                });
                y({ response: de });
              });
            if (
              (le.on('error', (q) => {
                UH.includes(q.code) ? S(Object.assign(q, { name: 'TimeoutError' })) : S(q);
              }),
              r)
            ) {
              const q = () => {
                le.destroy();
                const de = af(r);
                S(de);
              };
              if (typeof r.addEventListener == 'function') {
                const de = r;
                de.addEventListener('abort', q, { once: !0 }),
                  le.once('close', () => de.removeEventListener('abort', q));
              } else r.onabort = q;
            }
            const Ce = n ?? o.requestTimeout;
            (d = BH(le, S, o.connectionTimeout)), (p = HH(le, S, Ce, o.throwOnRequestTimeout, s ?? console));
            const Pe = o.socketTimeout === void 0 ? ec(o) : void 0;
            Pe ? WP(le, S, Pe, !0) : WP(le, S, o.socketTimeout);
            const ze = Ae.agent;
            typeof ze == 'object' &&
              'keepAlive' in ze &&
              (m = VH(le, { keepAlive: ze.keepAlive, keepAliveMsecs: ze.keepAliveMsecs })),
              (u = rN(le, e, Ce, this.externalAgent).catch((q) => (h(), c(q))));
          })
        );
      }
      updateHttpClientConfig(e, r) {
        (this.config = void 0),
          (this.configProvider = this.configProvider.then((n) => {
            switch (e) {
              case Symbol.for('logger'):
                (e = 'logger'), (r = n.logger ?? r);
                break;
              case Symbol.for('@smithy/defaultSocketTimeout'):
                (e = 'defaultSocketTimeout'), (r = ec(n) ?? r);
                break;
            }
            return { ...n, [e]: r };
          }));
      }
      httpHandlerConfigs() {
        return this.config ?? {};
      }
      resolveDefaultConfig(e) {
        let {
            requestTimeout: r,
            connectionTimeout: n,
            socketTimeout: o,
            socketAcquisitionWarningTimeout: s,
            httpAgent: i,
            httpsAgent: a,
            throwOnRequestTimeout: c,
            logger: u,
          } = e || {},
          l = !0,
          d = 50,
          p;
        return {
          connectionTimeout: n,
          requestTimeout: r,
          socketTimeout: o,
          defaultSocketTimeout: ec(e),
          socketAcquisitionWarningTimeout: s,
          throwOnRequestTimeout: c,
          httpAgentProvider: () =>
            (p ??= (async () => {
              const m = bt('node:http'),
                { Agent: h, request: y } = m.default ?? m;
              return (
                (XP = y),
                (sf = h),
                i instanceof sf || typeof i?.destroy == 'function'
                  ? ((this.externalAgent = !0), i)
                  : new sf({ keepAlive: l, maxSockets: d, ...i })
              );
            })()),
          httpsAgent:
            a instanceof of.Agent || typeof a?.destroy == 'function'
              ? ((this.externalAgent = !0), a)
              : new of.Agent({ keepAlive: l, maxSockets: d, ...a }),
          logger: u,
        };
      }
    },
    WH = new Uint16Array(1),
    tc = class {
      id = WH[0]++;
      total = 0;
      max = 0;
      session;
      refs = 0;
      constructor(e) {
        e.unref(), (this.session = e);
      }
      retain() {
        if (this.session.destroyed)
          throw new Error('@smithy/node-http-handler - cannot acquire reference to destroyed session.');
        (this.refs += 1), (this.total += 1), (this.max = Math.max(this.refs, this.max)), this.session.ref();
      }
      free() {
        if (!this.session.destroyed && ((this.refs -= 1), this.refs === 0 && this.session.unref(), this.refs < 0))
          throw new Error('@smithy/node-http-handler - ClientHttp2Session refcount at zero, cannot decrement.');
      }
      deref() {
        return this.session;
      }
      close() {
        this.session.closed || this.session.close();
      }
      destroy() {
        (this.refs = 0), this.session.destroyed || (this.session.setTimeout(0), this.session.destroy());
      }
      useCount() {
        return this.refs;
      }
    },
    Cb = class {
      sessions = [];
      maxConcurrency = 0;
      constructor(e) {
        this.sessions = (e ?? []).map((r) => new tc(r));
      }
      poll() {
        let e = !1;
        for (const r of this.sessions) {
          if (r.deref().destroyed) {
            e = !0;
            continue;
          }
          if (!this.maxConcurrency || r.useCount() < this.maxConcurrency) return r;
        }
        if (e) for (const r of this.sessions) r.deref().destroyed && this.remove(r);
      }
      offerLast(e) {
        this.sessions.push(e);
      }
      remove(e) {
        const r = this.sessions.indexOf(e);
        r > -1 && this.sessions.splice(r, 1);
      }
      [Symbol.iterator]() {
        return this.sessions[Symbol.iterator]();
      }
      setMaxConcurrency(e) {
        this.maxConcurrency = e;
      }
      destroy(e) {
        this.remove(e), e.destroy();
      }
    },
    Pb = class {
      config;
      connectOptions;
      connectionPools = new Map();
      constructor(e) {
        if (((this.config = e), this.config.maxConcurrency && this.config.maxConcurrency <= 0))
          throw new RangeError('maxConcurrency must be greater than zero.');
      }
      lease(e, r) {
        const n = this.getUrlString(e),
          o = this.getPool(n);
        if (!this.config.disableConcurrency && !r.isEventStream) {
          const u = o.poll();
          if (u) return (u.retain(), u);
        }
        const s = new tc(this.connect(n)),
          i = s.deref();
        this.config.maxConcurrency &&
          i.settings({ maxConcurrentStreams: this.config.maxConcurrency }, (u) => {
            if (u)
              throw new Error(
                'Fail to set maxConcurrentStreams to ' +
                  this.config.maxConcurrency +
                  'when creating new session for ' +
                  e.destination.toString(),
              );
          });
        const a = () => {
            this.removeFromPoolAndClose(n, s);
          },
          c = () => {
            this.removeFromPoolAndCheckedDestroy(n, s);
          };
        return (
          i.on('goaway', a),
          i.on('error', c),
          i.on('frameError', c),
          i.on('close', c),
          r.requestTimeout && i.setTimeout(r.requestTimeout, c),
          o.offerLast(s),
          s.retain(),
          s
        );
      }
      release(e, r) {
        r.free();
      }
      createIsolatedSession(e, r) {
        const n = this.getUrlString(e),
          o = new tc(this.connect(n)),
          s = o.deref();
        s.settings({ maxConcurrentStreams: 1 });
        const i = () => {
          o.destroy();
        };
        s.on('error', i), s.on('frameError', i), s.on('close', i);
        const a = r.requestTimeout ?? 3e5;
        return (s.setTimeout(a, i), o.retain(), o);
      }
      destroy() {
        for (const [e, r] of this.connectionPools) {
          for (const n of [...r]) n.destroy();
          this.connectionPools.delete(e);
        }
      }
      setMaxConcurrentStreams(e) {
        if (e && e <= 0) throw new RangeError('maxConcurrentStreams must be greater than zero.');
        this.config.maxConcurrency = e;
        for (const r of this.connectionPools.values()) r.setMaxConcurrency(e);
      }
      setDisableConcurrentStreams(e) {
        this.config.disableConcurrency = e;
      }
      setNodeHttp2ConnectOptions(e) {
        this.connectOptions = e;
      }
      debug() {
        const e = {};
        for (const [r, n] of this.connectionPools) {
          const o = [];
          for (const s of n) o.push({ id: s.id, active: s.useCount(), maxConcurrent: s.max, totalRequests: s.total });
          e[r] = { sessions: o };
        }
        return e;
      }
      removeFromPoolAndClose(e, r) {
        this.connectionPools.get(e)?.remove(r), r.close();
      }
      removeFromPoolAndCheckedDestroy(e, r) {
        this.connectionPools.get(e)?.remove(r), r.destroy();
      }
      getPool(e) {
        if (!this.connectionPools.has(e)) {
          const r = new Cb();
          this.config.maxConcurrency && r.setMaxConcurrency(this.config.maxConcurrency), this.connectionPools.set(e, r);
        }
        return this.connectionPools.get(e);
      }
      getUrlString(e) {
        return e.destination.toString();
      }
      connect(e) {
        return this.connectOptions === void 0 ? Ib.connect(e) : Ib.connect(e, this.connectOptions);
      }
    },
    { constants: YP } = Ib,
    Nb = class t {
      config;
      configProvider;
      metadata = { handlerProtocol: 'h2' };
      connectionManager = new Pb({});
      static create(e) {
        return typeof e?.handle == 'function' ? e : new t(e);
      }
      constructor(e) {
        this.configProvider = new Promise((r, n) => {
          typeof e == 'function'
            ? e()
                .then((o) => {
                  r(o || {});
                })
                .catch(n)
            : r(e || {});
        });
      }
      destroy() {
        this.connectionManager.destroy();
      }
      async handle(e, { abortSignal: r, requestTimeout: n, isEventStream: o } = {}) {
        if (!this.config) {
          const d = await this.configProvider;
          this.config = { ...d, defaultSocketTimeout: ec(d) };
          const { disableConcurrentStreams: p, maxConcurrentStreams: m, nodeHttp2ConnectOptions: h } = this.config;
          this.connectionManager.setDisableConcurrentStreams(p ?? !1),
            m && this.connectionManager.setMaxConcurrentStreams(m),
            h && this.connectionManager.setNodeHttp2ConnectOptions(h);
        }
        const { requestTimeout: s, disableConcurrentStreams: i, sessionTimeout: a } = this.config,
          c = i || o,
          u = n ?? s,
          l = u === void 0 && a === void 0 ? this.config.defaultSocketTimeout : void 0;
        return new Promise((d, p) => {
          let m = !1,
            h,
            y = async (me) => {
              await h, d(me);
            },
            S = async (me) => {
              await h, p(me);
            };
          if (r?.aborted) {
            m = !0;
            const me = af(r);
            S(me);
            return;
          }
          let { hostname: b, method: w, port: _, protocol: A, query: R } = e,
            K = '';
          if (e.username != null || e.password != null) {
            const me = e.username ?? '',
              Or = e.password ?? '';
            K = `${me}:${Or}@`;
          }
          let ue = `${A}//${K}${b}${_ ? `:${_}` : ''}`,
            Ae = { destination: new URL(ue) },
            Nt = { requestTimeout: this.config?.sessionTimeout, isEventStream: o },
            le = c ? this.connectionManager.createIsolatedSession(Ae, Nt) : this.connectionManager.lease(Ae, Nt),
            Ce = le.deref(),
            Pe = (me) => {
              c && le.destroy(), (m = !0), S(me);
            },
            ze = R ? QP(R) : '',
            q = e.path;
          ze && (q += `?${ze}`), e.fragment && (q += `#${e.fragment}`);
          const de = Ce.request({ ...e.headers, [YP.HTTP2_HEADER_PATH]: q, [YP.HTTP2_HEADER_METHOD]: w });
          if (
            (u
              ? de.setTimeout(u, () => {
                  de.close();
                  const me = new Error(`Stream timed out because of no activity for ${u} ms`);
                  (me.name = 'TimeoutError'), Pe(me);
                })
              : l &&
                (de.setTimeout(l, () => {
                  const me = new Error(`Stream timed out because of no activity for ${l} ms`);
                  (me.name = 'TimeoutError'), (m = !0), S(me), de.destroy(me), c && le.destroy();
                }),
                de.once('response', () => de.setTimeout(l))),
            r)
          ) {
            const me = () => {
              de.close();
              const Or = af(r);
              Pe(Or);
            };
            if (typeof r.addEventListener == 'function') {
              const Or = r;
              Or.addEventListener('abort', me, { once: !0 }),
                de.once('close', () => Or.removeEventListener('abort', me));
            } else r.onabort = me;
          }
          de.on('frameError', (me, Or, YF) => {
            Pe(new Error(`Frame type id ${me} in stream id ${YF} has failed with code ${Or}.`));
          }),
            de.on('error', Pe),
            de.on('aborted', () => {
              Pe(new Error(`HTTP/2 stream is abnormally aborted in mid-communication with result code ${de.rstCode}.`));
            }),
            de.on('response', (me) => {
              const Or = new eN({ statusCode: me[':status'] ?? -1, headers: tN(me), body: de });
              (m = !0),
                y({ response: Or }),
                c &&
                  (Ce.close(),
                  de.on('end', () => {
                    le.destroy();
                  }));
            }),
            de.on('close', () => {
              if ((c ? le.destroy() : this.connectionManager.release(Ae, le), !m)) {
                const me = new Error('Unexpected error: http2 request did not get a response');
                Ce.destroyed && (me.name = 'TimeoutError'), Pe(me);
              }
            }),
            (h = rN(de, e, u));
        });
      }
      updateHttpClientConfig(e, r) {
        (this.config = void 0),
          (this.configProvider = this.configProvider.then(
            (n) => (
              e === Symbol.for('@smithy/defaultSocketTimeout') && ((e = 'defaultSocketTimeout'), (r = ec(n) ?? r)),
              { ...n, [e]: r }
            ),
          ));
      }
      httpHandlerConfigs() {
        return this.config ?? {};
      }
    };
  rc.DEFAULT_REQUEST_TIMEOUT = qH;
  rc.NodeHttp2Handler = Nb;
  rc.NodeHttpHandler = Rb;
});
var Ob = qe((oN) => {
  var { setCredentialFeature: KH } = (ye(), k(Sn)),
    { CredentialsProviderError: ls } = (ge(), k(Yt)),
    { NodeHttpHandler: XH } = us(),
    YH = bt('node:fs/promises'),
    { HttpRequest: JH } = ($(), k(os)),
    { sdkStreamMixin: QH, parseRfc3339DateTime: ej } = (O(), k(Ys)),
    tj = '169.254.170.2',
    rj = '169.254.170.23',
    nj = '[fd00:ec2::23]',
    oj = (t, e) => {
      if (t.protocol !== 'https:' && !(t.hostname === tj || t.hostname === rj || t.hostname === nj)) {
        if (t.hostname.includes('[')) {
          if (t.hostname === '[::1]' || t.hostname === '[0000:0000:0000:0000:0000:0000:0000:0001]') return;
        } else {
          if (t.hostname === 'localhost') return;
          const r = t.hostname.split('.'),
            n = (o) => {
              const s = parseInt(o, 10);
              return 0 <= s && s <= 255;
            };
          if (r[0] === '127' && n(r[1]) && n(r[2]) && n(r[3]) && r.length === 4) return;
        }
        throw new ls(
          `URL not accepted. It must either be HTTPS or match one of the following:
  - loopback CIDR 127.0.0.0/8 or [::1/128]
  - ECS container host 169.254.170.2
  - EKS container host 169.254.170.23 or [fd00:ec2::23]`,
          { logger: e },
        );
      }
    };
  function sj(t) {
    return new JH({
      protocol: t.protocol,
      hostname: t.hostname,
      port: Number(t.port),
      path: t.pathname,
      query: Array.from(t.searchParams.entries()).reduce((e, [r, n]) => ((e[r] = n), e), {}),
      fragment: t.hash,
    });
  }
  async function ij(t, e) {
    const n = await QH(t.body).transformToString();
    if (t.statusCode === 200) {
      const o = JSON.parse(n);
      if (
        typeof o.AccessKeyId != 'string' ||
        typeof o.SecretAccessKey != 'string' ||
        typeof o.Token != 'string' ||
        typeof o.Expiration != 'string'
      )
        throw new ls(
          'HTTP credential provider response not of the required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }',
          { logger: e },
        );
      return {
        accessKeyId: o.AccessKeyId,
        secretAccessKey: o.SecretAccessKey,
        sessionToken: o.Token,
        expiration: ej(o.Expiration),
      };
    }
    if (t.statusCode >= 400 && t.statusCode < 500) {
      let o = {};
      try {
        o = JSON.parse(n);
      } catch {}
      throw Object.assign(new ls(`Server responded with status: ${t.statusCode}`, { logger: e }), {
        Code: o.Code,
        Message: o.Message,
      });
    }
    throw new ls(`Server responded with status: ${t.statusCode}`, { logger: e });
  }
  var aj = (t, e, r) => async () => {
      for (let n = 0; n < e; ++n)
        try {
          return await t();
        } catch {
          await new Promise((s) => setTimeout(s, r));
        }
      return await t();
    },
    cj = 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    uj = 'http://169.254.170.2',
    lj = 'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    dj = 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
    fj = 'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    pj = (t = {}) => {
      t.logger?.debug('@aws-sdk/credential-provider-http - fromHttp');
      let e,
        r = t.awsContainerCredentialsRelativeUri ?? process.env[cj],
        n = t.awsContainerCredentialsFullUri ?? process.env[lj],
        o = t.awsContainerAuthorizationToken ?? process.env[fj],
        s = t.awsContainerAuthorizationTokenFile ?? process.env[dj],
        i =
          t.logger?.constructor?.name === 'NoOpLogger' || !t.logger?.warn ? console.warn : t.logger.warn.bind(t.logger);
      if (
        (r &&
          n &&
          (i(
            '@aws-sdk/credential-provider-http: you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri.',
          ),
          i('awsContainerCredentialsRelativeUri will take precedence.')),
        o &&
          s &&
          (i(
            '@aws-sdk/credential-provider-http: you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile.',
          ),
          i('awsContainerAuthorizationTokenFile will take precedence.')),
        r)
      )
        e = `${uj}${r}`;
      else if (n) e = n;
      else
        throw new ls(
          `No HTTP credential provider host provided.
Set AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`,
          { logger: t.logger },
        );
      const a = new URL(e);
      oj(a, t.logger);
      const c = XH.create({ connectionTimeout: t.timeout ?? 1e3 }),
        u = t.timeout ?? 1e3,
        l = aj(
          async () => {
            const d = sj(a);
            s
              ? (d.headers.Authorization = nN((await YH.readFile(s)).toString()))
              : o && (d.headers.Authorization = nN(o));
            try {
              const p = await c.handle(d, { requestTimeout: u });
              return ij(p.response).then((m) => KH(m, 'CREDENTIALS_HTTP', 'z'));
            } catch (p) {
              throw new ls(String(p), { logger: t.logger });
            }
          },
          t.maxRetries ?? 3,
          t.timeout ?? 1e3,
        );
      return async () => {
        try {
          return await l();
        } finally {
          c.destroy?.();
        }
      };
    },
    nN = (t) => {
      if (
        t.includes(`\r
`)
      )
        throw new ls('Authorization token contains invalid \\r\\n sequence.');
      return t;
    };
  oN.fromHttp = pj;
});
function mj(t) {
  return {
    schemeId: 'aws.auth#sigv4',
    signingProperties: { name: 'sso-oauth', region: t.region },
    propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
  };
}
function hj(t) {
  return { schemeId: 'smithy.api#noAuth' };
}
var sN,
  iN,
  aN,
  kb = f(() => {
    gt();
    D();
    sN = async (t, e, r) => ({
      operation: xe(e).operation,
      region:
        (await he(t.region)()) ||
        (() => {
          throw new Error('expected `region` to be configured for `aws.auth#sigv4`');
        })(),
    });
    (iN = (t) => {
      const e = [];
      return (t.operation === 'CreateToken' ? e.push(hj(t)) : e.push(mj(t)), e);
    }),
      (aN = (t) => {
        const e = bn(t);
        return Object.assign(e, { authSchemePreference: he(t.authSchemePreference ?? []) });
      });
  });
var cN,
  uN,
  $b = f(() => {
    (cN = (t) =>
      Object.assign(t, {
        useDualstackEndpoint: t.useDualstackEndpoint ?? !1,
        useFipsEndpoint: t.useFipsEndpoint ?? !1,
        defaultSigningName: 'sso-oauth',
      })),
      (uN = {
        UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
        Endpoint: { type: 'builtInParams', name: 'endpoint' },
        Region: { type: 'builtInParams', name: 'region' },
        UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
      });
  });
var Io,
  nc = f(() => {
    Io = {
      name: '@aws-sdk/nested-clients',
      version: '3.998.3',
      description: 'Nested clients for AWS SDK packages.',
      homepage: 'https://github.com/aws/aws-sdk-js-v3/tree/main/packages/nested-clients',
      license: 'Apache-2.0',
      author: { name: 'AWS SDK for JavaScript Team', url: 'https://aws.amazon.com/sdk-for-javascript/' },
      repository: {
        type: 'git',
        url: 'https://github.com/aws/aws-sdk-js-v3.git',
        directory: 'packages/nested-clients',
      },
      files: [
        './cognito-identity.d.ts',
        './cognito-identity.js',
        './signin.d.ts',
        './signin.js',
        './sso-oidc.d.ts',
        './sso-oidc.js',
        './sso.d.ts',
        './sso.js',
        './sts.d.ts',
        './sts.js',
        'dist-*/**',
      ],
      sideEffects: !1,
      main: './dist-cjs/index.js',
      module: './dist-es/index.js',
      browser: {
        './dist-es/submodules/cognito-identity/runtimeConfig':
          './dist-es/submodules/cognito-identity/runtimeConfig.browser',
        './dist-es/submodules/signin/runtimeConfig': './dist-es/submodules/signin/runtimeConfig.browser',
        './dist-es/submodules/sso-oidc/runtimeConfig': './dist-es/submodules/sso-oidc/runtimeConfig.browser',
        './dist-es/submodules/sso/runtimeConfig': './dist-es/submodules/sso/runtimeConfig.browser',
        './dist-es/submodules/sts/runtimeConfig': './dist-es/submodules/sts/runtimeConfig.browser',
      },
      types: './dist-types/index.d.ts',
      typesVersions: {
        '<4.5': { 'dist-types/*': ['dist-types/ts3.4/*'], '*': ['dist-types/ts3.4/submodules/*/index.d.ts'] },
      },
      'react-native': {},
      exports: {
        './package.json': './package.json',
        './sso-oidc': {
          types: './dist-types/submodules/sso-oidc/index.d.ts',
          module: './dist-es/submodules/sso-oidc/index.js',
          node: './dist-cjs/submodules/sso-oidc/index.js',
          import: './dist-es/submodules/sso-oidc/index.js',
          require: './dist-cjs/submodules/sso-oidc/index.js',
        },
        './sts': {
          types: './dist-types/submodules/sts/index.d.ts',
          module: './dist-es/submodules/sts/index.js',
          node: './dist-cjs/submodules/sts/index.js',
          import: './dist-es/submodules/sts/index.js',
          require: './dist-cjs/submodules/sts/index.js',
        },
        './signin': {
          types: './dist-types/submodules/signin/index.d.ts',
          module: './dist-es/submodules/signin/index.js',
          node: './dist-cjs/submodules/signin/index.js',
          import: './dist-es/submodules/signin/index.js',
          require: './dist-cjs/submodules/signin/index.js',
        },
        './cognito-identity': {
          types: './dist-types/submodules/cognito-identity/index.d.ts',
          module: './dist-es/submodules/cognito-identity/index.js',
          node: './dist-cjs/submodules/cognito-identity/index.js',
          import: './dist-es/submodules/cognito-identity/index.js',
          require: './dist-cjs/submodules/cognito-identity/index.js',
        },
        './sso': {
          types: './dist-types/submodules/sso/index.d.ts',
          module: './dist-es/submodules/sso/index.js',
          node: './dist-cjs/submodules/sso/index.js',
          import: './dist-es/submodules/sso/index.js',
          require: './dist-cjs/submodules/sso/index.js',
        },
      },
      scripts: {
        build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
        'build:cjs': 'node ../../scripts/compilation/inline',
        'build:es': 'premove dist-es && tsc -p tsconfig.es.json',
        'build:include:deps': 'yarn g:turbo run build -F="$npm_package_name"',
        'build:types': 'premove dist-types && tsc -p tsconfig.types.json',
        'build:types:downlevel': 'downlevel-dts dist-types dist-types/ts3.4',
        clean: 'premove dist-cjs dist-es dist-types',
        lint: 'node ../../scripts/validation/submodules-linter.js',
        prebuild: 'yarn lint',
        test: 'yarn g:vitest run',
        'test:watch': 'yarn g:vitest watch',
      },
      dependencies: {
        '@aws-sdk/core': '^3.981.0',
        '@aws-sdk/signature-v4-multi-region': '^3.996.52',
        '@aws-sdk/types': '^3.975.1',
        '@smithy/core': '^3.40.0',
        '@smithy/fetch-http-handler': '^5.8.1',
        '@smithy/node-http-handler': '^4.14.2',
        '@smithy/types': '^4.20.0',
        tslib: '^2.6.2',
      },
      devDependencies: { concurrently: '7.0.0', 'downlevel-dts': '0.10.1', premove: '4.0.0', typescript: '~7.0.2' },
      engines: { node: '>=20.0.0' },
    };
  });
var Mb,
  lN = f(() => {
    Mb = Symbol('@smithy/core/cbor::tagSymbol');
  });
var oc,
  Db = f(() => {
    oc = (t, e) => {
      const r = (n) => {
        let o = n;
        return (
          typeof o == 'number' && (o = o.toString()),
          o.indexOf(',') >= 0 && (o = o.split(',')[0]),
          o.indexOf(':') >= 0 && (o = o.split(':')[0]),
          o
        );
      };
      if (e.__type !== void 0) return r(e.__type);
    };
  });
function pf(t) {
  const e = t.getSchema(),
    r = e[dN];
  if (r) return r;
  const n = [],
    o = [];
  for (const [a, c] of t.structIterator()) n.push(a), o.push(c);
  const s = new Array(n.length);
  for (let a = 0; a < n.length; ++a) s[a] = yj(n[a]);
  const i = { memberNames: n, memberSchemas: o, encodedKeys: s };
  return ((e[dN] = i), i);
}
function yj(t) {
  let e;
  mf ? (e = Buffer.from(t, 'utf-8')) : (e = new TextEncoder().encode(t));
  let r = e.length,
    n;
  r < 24 ? (n = 1) : r < 256 ? (n = 2) : (n = 3);
  const o = new Uint8Array(n + r);
  return (
    n === 1
      ? (o[0] = 96 | r)
      : n === 2
        ? ((o[0] = 120), (o[1] = r))
        : ((o[0] = 121), (o[1] = r >> 8), (o[2] = r & 255)),
    o.set(e, n),
    o
  );
}
function gN(t) {
  return mf ? Buffer.allocUnsafe(t) : new Uint8Array(t);
}
function Mi(t, e, r, n) {
  if (e == null) {
    if (e === void 0 && t.isIdempotencyToken()) {
      xn(Ft());
      return;
    }
    pe(1), (F[M++] = 246);
    return;
  }
  if (t.isUnitSchema()) {
    pe(1), Ve(5, 0);
    return;
  }
  if (typeof e == 'object') {
    if (t.isBlobSchema() && e instanceof Uint8Array) {
      cf(e);
      return;
    }
    if (t.isTimestampSchema() && e instanceof Date) {
      Ub(e);
      return;
    }
    if (t.isStructSchema()) {
      bj(t, e, n);
      return;
    }
    if (Array.isArray(e) && (t.isListSchema() || t.isDocumentSchema())) {
      mN(t, e, t.isDocumentSchema(), n);
      return;
    }
    if (t.isMapSchema()) {
      Lb(t, e, !1, n);
      return;
    }
    if (e instanceof Date) {
      Ub(e);
      return;
    }
    if (e instanceof Uint8Array) {
      cf(e);
      return;
    }
    if (e instanceof Z) {
      bN(e);
      return;
    }
    if (e[Mb]) {
      const s = e;
      SN(s.tag, s.value);
      return;
    }
    if (t.isDocumentSchema()) {
      Array.isArray(e) ? mN(t, e, !0, n) : Lb(t, e, !0, n);
      return;
    }
    if (t.isBigDecimalSchema()) {
      Di(e);
      return;
    }
    Lb(t, e, !0, n);
    return;
  }
  if (typeof e == 'string') {
    if (t.isBlobSchema()) {
      const s = (n?.base64Decoder ?? ve)(e);
      cf(s);
      return;
    }
    xn(e);
    return;
  }
  if (typeof e == 'number') {
    pe(9), Number.isInteger(e) && e >= -9007199254740992 && e <= 9007199254740991 ? hf(e) : qb(e);
    return;
  }
  if (typeof e == 'boolean') {
    pe(1), (F[M++] = 224 | (e ? 21 : 20));
    return;
  }
  if (typeof e == 'bigint') {
    df(e);
    return;
  }
  xn(String(e));
}
function bj(t, e, r) {
  if (t.isUnionSchema()) {
    let d = !1;
    for (const [p, m] of t.structIterator()) {
      const h = e[p];
      if (h != null) {
        pe(9), Ve(5, 1), xn(p), Mi(m, h, t, r), (d = !0);
        break;
      }
    }
    if (!d) {
      const { $unknown: p } = e;
      Array.isArray(p) ? (pe(9), Ve(5, 1), xn(p[0]), Di(p[1])) : (pe(9), Ve(5, 0));
    }
    return;
  }
  let n = pf(t),
    { memberNames: o, memberSchemas: s, encodedKeys: i } = n,
    a = o.length,
    c;
  a < 24 ? (c = 1) : a < 256 ? (c = 2) : (c = 3), pe(c);
  const u = M;
  M += c;
  let l = 0;
  for (let d = 0; d < a; ++d) {
    const p = e[o[d]];
    if (p == null && !s[d].isIdempotencyToken()) continue;
    const m = i[d];
    pe(m.length), F.set(m, M), (M += m.length), Mi(s[d], p, t, r), ++l;
  }
  if (typeof e.__type == 'string') for (const d in e) I(e, d) && (o.includes(d) || (xn(d), Di(e[d]), ++l));
  c === 1
    ? (F[u] = 160 | l)
    : c === 2
      ? ((F[u] = 184), (F[u + 1] = l))
      : ((F[u] = 185), (F[u + 1] = l >> 8), (F[u + 2] = l & 255));
}
function mN(t, e, r, n) {
  const o = !!t.getMergedTraits().sparse,
    s = t.getValueSchema();
  if (r || o) {
    const i = [];
    for (let a = 0; a < e.length; ++a) {
      const c = e[a];
      r ? c !== void 0 && i.push(c) : (c != null || o) && i.push(c);
    }
    pe(9), Ve(4, i.length);
    for (let a = 0; a < i.length; ++a) Mi(s, i[a], void 0, n);
  } else {
    let i = 0;
    for (let a = 0; a < e.length; ++a) e[a] != null && ++i;
    pe(9), Ve(4, i);
    for (let a = 0; a < e.length; ++a) e[a] != null && Mi(s, e[a], void 0, n);
  }
}
function Lb(t, e, r, n) {
  const o = !!t.getMergedTraits().sparse,
    s = t.getValueSchema(),
    i = [];
  for (const a in e) {
    if (!I(e, a)) continue;
    const c = e[a];
    (r ? c !== void 0 : c != null || o) && i.push(a);
  }
  pe(9), Ve(5, i.length);
  for (let a = 0; a < i.length; ++a) {
    const c = i[a];
    xn(c), Mi(s, e[c], void 0, n);
  }
}
function Di(t) {
  if (t == null) {
    pe(1), (F[M++] = 246);
    return;
  }
  if (typeof t == 'string') {
    xn(t);
    return;
  }
  if (typeof t == 'number') {
    pe(9), Number.isInteger(t) && t >= -9007199254740992 && t <= 9007199254740991 ? hf(t) : qb(t);
    return;
  }
  if (typeof t == 'boolean') {
    pe(1), (F[M++] = 224 | (t ? 21 : 20));
    return;
  }
  if (typeof t == 'bigint') {
    df(t);
    return;
  }
  if (t instanceof Uint8Array) {
    cf(t);
    return;
  }
  if (t instanceof Date) {
    Ub(t);
    return;
  }
  if (t instanceof Z) {
    bN(t);
    return;
  }
  if (t[Mb]) {
    const e = t;
    SN(e.tag, e.value);
    return;
  }
  if (Array.isArray(t)) {
    pe(9), Ve(4, t.length);
    for (let e = 0; e < t.length; ++e) Di(t[e]);
    return;
  }
  if (typeof t == 'object') {
    const e = Object.keys(t);
    pe(9), Ve(5, e.length);
    for (let r = 0; r < e.length; ++r) xn(e[r]), Di(t[e[r]]);
    return;
  }
  xn(String(t));
}
function pe(t) {
  if (M + t > F.length) {
    let e = F.length * 2;
    for (; e < M + t; ) e *= 2;
    const r = gN(e);
    r.set(F.subarray(0, M)), (F = r), (fs = new DataView(r.buffer, r.byteOffset, r.byteLength));
  }
}
function Ve(t, e) {
  if (e < 24) F[M++] = (t << 5) | e;
  else if (e < 256) (F[M++] = (t << 5) | 24), (F[M++] = e);
  else if (e < 65536) (F[M++] = (t << 5) | 25), (F[M++] = e >> 8), (F[M++] = e & 255);
  else if (e < 4294967296) (F[M++] = (t << 5) | 26), fs.setUint32(M, e), (M += 4);
  else {
    F[M++] = (t << 5) | 27;
    const r = (e / 4294967296) | 0,
      n = (e - r * 4294967296) | 0;
    fs.setUint32(M, r), fs.setUint32(M + 4, n), (M += 8);
  }
}
function yN(t, e) {
  const r = Number(e);
  if (r < 4294967296) {
    Ve(t, r);
    return;
  }
  (F[M++] = (t << 5) | 27), fs.setBigUint64(M, e), (M += 8);
}
function xn(t) {
  const e = t.length;
  if (e <= 23) {
    const r = Oi.get(t);
    if (r) {
      pe(r.bytes.length), F.set(r.bytes, M), (M += r.bytes.length), (r.epoch = zb);
      return;
    }
    const n = M;
    hN(t, e);
    const o = M,
      s = Uint8Array.prototype.slice.call(F, n, o);
    if (Oi.size >= fN) {
      if (pN) return;
      let i = 0;
      for (const [a, c] of Oi) {
        if (i >= 1024) break;
        c.epoch !== zb && (Oi.delete(a), ++i);
      }
      if (i === 0) {
        pN = !0;
        return;
      }
    }
    Oi.size < fN && Oi.set(t, { epoch: zb, bytes: s });
    return;
  }
  hN(t, e);
}
function hN(t, e) {
  if (mf) {
    const r = e * 3;
    pe(r + 9);
    const n = Buffer.byteLength(t);
    Ve(3, n), (M += F.write(t, M));
  } else {
    const r = e * 3;
    pe(r + 9);
    let n = M,
      s = Sj.encodeInto(t, F.subarray(n + 9)).written,
      i;
    s < 24 ? (i = 1) : s < 256 ? (i = 2) : s < 65536 ? (i = 3) : s < 4294967296 ? (i = 5) : (i = 9),
      i < 9 && F.copyWithin(n + i, n + 9, n + 9 + s),
      (M = n),
      Ve(3, s),
      (M += s);
  }
}
function qb(t) {
  pe(9), (F[M++] = 251), fs.setFloat64(M, t), (M += 8);
}
function hf(t) {
  pe(9);
  const e = t >= 0,
    r = e ? 0 : 1,
    n = e ? t : -t - 1;
  Ve(r, n);
}
function df(t) {
  const e = t >= 0,
    r = e ? 0 : 1,
    n = e ? t : -t - BigInt(1);
  if (n < BigInt('18446744073709551616')) pe(9), yN(r, n);
  else {
    let o = n.toString(2),
      s = Math.ceil(o.length / 8),
      i = new Uint8Array(s),
      a = n;
    for (let c = s - 1; c >= 0; --c) (i[c] = Number(a & BigInt(255))), (a >>= BigInt(8));
    pe(s + 16), (F[M++] = e ? 194 : 195), Ve(2, s), F.set(i, M), (M += s);
  }
}
function cf(t) {
  pe(t.length + 9), Ve(2, t.length), F.set(t, M), (M += t.length);
}
function SN(t, e) {
  pe(9), typeof t == 'bigint' ? yN(6, t) : Ve(6, t), Di(e);
}
function bN(t) {
  let e = t.string,
    r = BigInt(0),
    n = e.search(/[eE]/);
  n !== -1 && ((r = BigInt(e.slice(n + 1))), (e = e.slice(0, n)));
  const o = e.indexOf('.'),
    s = o === -1 ? 0 : e.length - o - 1,
    i = r - BigInt(s),
    a = BigInt(e.replace('.', ''));
  pe(9),
    (F[M++] = 196),
    Ve(4, 2),
    pe(9),
    i >= -0x20000000000000n && i <= 0x1fffffffffffffn ? hf(Number(i)) : df(i),
    df(a);
}
function Ub(t) {
  pe(18), Ve(6, 1);
  const e = t.getTime() / 1e3;
  Number.isInteger(e) ? hf(e) : qb(e);
}
var lf,
  dN,
  mf,
  Sj,
  Fb,
  F,
  fs,
  M,
  fN,
  Oi,
  zb,
  pN,
  Wb = f(() => {
    z();
    $();
    W();
    O();
    lN();
    (lf = class extends Be {
      write(e, r) {
        M = 0;
        const n = T.of(e);
        Mi(n, r, void 0, this.serdeContext);
      }
      flush() {
        const e = F.subarray(0, M);
        return ((M = 0), (F = gN(Fb)), (fs = new DataView(F.buffer, F.byteOffset, F.byteLength)), e);
      }
    }),
      (dN = Symbol.for('@smithy/cbor-struct-cache'));
    (mf = typeof Buffer < 'u'),
      (Sj = new TextEncoder()),
      (Fb = 2048),
      (F = mf ? Buffer.allocUnsafe(Fb) : new Uint8Array(Fb)),
      (fs = new DataView(F.buffer, F.byteOffset, F.byteLength)),
      (M = 0),
      (fN = 2048),
      (Oi = new Map()),
      (zb = 0),
      (pN = !1);
  });
function Bt(t) {
  if (C >= Ze) throw new Error('unexpected end of CBOR payload.');
  const e = (Ie[C] & 224) >> 5;
  if ((Ie[C] & 31) === 31 && e >= 2 && e <= 5) return Aj(t, e);
  switch (e) {
    case 0:
      return Cj();
    case 1:
      return Pj();
    case 2:
      return xf();
    case 3:
      return zi();
    case 4:
      return xj(t);
    case 5:
      return Ej(t);
    case 6:
      return _j(t);
    case 7:
      return Oj();
    default:
      throw new Error(`unexpected CBOR major type ${e}.`);
  }
}
function xj(t) {
  const e = bf(),
    r = t.isListSchema() ? t.getValueSchema() : t,
    n = Array(e);
  for (let o = 0; o < e; ++o) n[o] = Bt(r);
  return n;
}
function Ej(t) {
  const e = bf();
  if (t.isStructSchema()) return wj(t, e, C);
  const r = t.isMapSchema() ? t.getValueSchema() : t,
    n = {};
  for (let o = 0; o < e; ++o) {
    const s = zi();
    n[s] = Bt(r);
  }
  return n;
}
function wj(t, e, r) {
  let n = t.isUnionSchema(),
    o = pf(t),
    { memberSchemas: s, encodedKeys: i, memberNames: a } = o,
    c = i.length,
    u = {},
    l,
    d,
    p = 0,
    m = !1,
    h = 0;
  for (let y = 0; y < e; ++y) {
    const S = _N(i, c, h);
    if (S >= 0) {
      (h = S + 1), h >= c && (h = 0);
      const b = Bt(s[S]);
      b != null && (u[a[S]] = b);
    } else {
      const b = zi(),
        w = Bt(T.of(15));
      b === '__type' && typeof w == 'string' ? (m = !0) : ((l = b), (d = w), ++p);
    }
  }
  if (n) {
    let y = !0;
    for (const S in u)
      if (I(u, S)) {
        y = !1;
        break;
      }
    y && p === 1 && (u.$unknown = [l, d]);
  } else if (m) {
    C = r;
    const y = T.of(15);
    for (let S = 0; S < e; ++S) {
      const b = zi(),
        w = Bt(y);
      b in u || (u[b] = w);
    }
  }
  return u;
}
function _j(t) {
  const e = Sf(),
    r = typeof e == 'bigint' ? Number(e) : e;
  if (r === 1) {
    const s = T.of(15),
      i = Bt(s);
    return Yn(i);
  }
  if (r === 2 || r === 3) {
    let s = xf(),
      i = BigInt(0);
    for (let a = 0; a < s.length; ++a) i = (i << BigInt(8)) | BigInt(s[a]);
    return r === 3 ? -i - BigInt(1) : i;
  }
  if (r === 4) {
    let s = T.of(15),
      i = Bt(s),
      [a, c] = i,
      u = c < 0 ? -1 : 1,
      l = BigInt(u) * BigInt(c),
      d = String(l),
      p = c < 0 ? '-' : '',
      m;
    if (typeof a == 'number' && Math.abs(a) <= 2 ** 28) {
      const y = a,
        S = '0'.repeat(Math.abs(y) + 1) + d;
      (m = y === 0 ? S : S.slice(0, S.length + y) + '.' + S.slice(y)),
        (m = m.replace(/^0+/g, '')),
        m === '' && (m = '0'),
        m[0] === '.' && (m = '0' + m),
        (m = p + m);
    } else {
      const y = BigInt(a);
      if (d.length === 1) m = p + d + 'e' + String(y);
      else {
        const S = y + BigInt(d.length - 1);
        m = p + d[0] + '.' + d.slice(1) + 'e' + String(S);
      }
    }
    return Zu(m);
  }
  const n = T.of(15),
    o = Bt(n);
  return { tag: AN(e), value: o };
}
function Aj(t, e) {
  switch (e) {
    case 3:
      return vj();
    case 2:
      return Tj();
    case 4:
      return Ij(t);
    case 5:
      return Rj(t);
    default:
      throw new Error(`unexpected indefinite length for major ${e}.`);
  }
}
function vj() {
  C += 1;
  let t = [],
    e = 0;
  for (; C < Ze; ) {
    if (Ie[C] === 255) {
      C += 1;
      let n = new Uint8Array(e),
        o = 0;
      for (let s = 0; s < t.length; ++s) n.set(t[s], o), (o += t[s].length);
      return wN ? Buffer.from(n.buffer, n.byteOffset, n.byteLength).toString('utf-8') : Xb.decode(n);
    }
    const r = xf();
    t.push(r), (e += r.length);
  }
  throw new Error('expected break marker.');
}
function Tj() {
  C += 1;
  let t = [],
    e = 0;
  for (; C < Ze; ) {
    if (Ie[C] === 255) {
      C += 1;
      let n = new Uint8Array(e),
        o = 0;
      for (let s = 0; s < t.length; ++s) n.set(t[s], o), (o += t[s].length);
      return n;
    }
    const r = xf();
    t.push(r), (e += r.length);
  }
  throw new Error('expected break marker.');
}
function Ij(t) {
  C += 1;
  const e = t.isListSchema() ? t.getValueSchema() : t,
    r = [];
  for (; C < Ze; ) {
    if (Ie[C] === 255) return ((C += 1), r);
    r.push(Bt(e));
  }
  throw new Error('expected break marker.');
}
function Rj(t) {
  if (((C += 1), t.isStructSchema())) {
    let n = pf(t),
      { memberSchemas: o, encodedKeys: s, memberNames: i } = n,
      a = s.length,
      c = t.isUnionSchema(),
      u = {},
      l,
      d,
      p = 0,
      m = 0;
    for (; C < Ze; ) {
      if (Ie[C] === 255) {
        if (((C += 1), c)) {
          let y = !0;
          for (const S in u)
            if (I(u, S)) {
              y = !1;
              break;
            }
          y && p === 1 && (u.$unknown = [l, d]);
        }
        return u;
      }
      const h = _N(s, a, m);
      if (h >= 0) {
        (m = h + 1), m >= a && (m = 0);
        const y = Bt(o[h]);
        y != null && (u[i[h]] = y);
      } else {
        const y = zi(),
          S = Bt(T.of(15));
        y !== '__type' && ((l = y), (d = S), ++p);
      }
    }
    throw new Error('expected break marker.');
  }
  const e = t.isMapSchema() ? t.getValueSchema() : t,
    r = {};
  for (; C < Ze; ) {
    if (Ie[C] === 255) return ((C += 1), r);
    const n = zi();
    r[n] = Bt(e);
  }
  throw new Error('expected break marker.');
}
function _N(t, e, r) {
  const n = t[r];
  if (C + n.length <= Ze && EN(C, n)) return ((C += n.length), r);
  for (let o = 0; o < e; ++o) {
    if (o === r) continue;
    const s = t[o];
    if (C + s.length <= Ze && EN(C, s)) return ((C += s.length), o);
  }
  return -1;
}
function EN(t, e) {
  const r = e.length;
  if (Ie[t] !== e[0]) return !1;
  for (let n = 1; n < r; ++n) if (Ie[t + n] !== e[n]) return !1;
  return !0;
}
function Sf() {
  const t = Ie[C] & 31;
  if (t < 24) return ((C += 1), t);
  switch (t) {
    case 24:
      return (Ze - C < 2 && Fn(1), (C += 2), Ie[C - 1]);
    case 25:
      return (Ze - C < 3 && Fn(2), (C += 3), Ro.getUint16(C - 2));
    case 26:
      return (Ze - C < 5 && Fn(4), (C += 5), Ro.getUint32(C - 4));
    case 27: {
      Ze - C < 9 && Fn(8), (C += 9);
      const e = Ro.getUint32(C - 8);
      return e < 2097152 ? e * 4294967296 + Ro.getUint32(C - 4) : Ro.getBigUint64(C - 8);
    }
    default:
      throw new Error(`unexpected minor value ${t}.`);
  }
}
function bf() {
  const t = Sf();
  return typeof t == 'bigint' ? Number(t) : t;
}
function Cj() {
  const t = Sf();
  return AN(t);
}
function Pj() {
  const t = Sf();
  return typeof t == 'bigint' ? BigInt(-1) - t : -1 - t;
}
function xf() {
  const t = bf();
  Ze - C < t && Fn(t);
  const e = C;
  return ((C += t), Ie.subarray(e, e + t));
}
function zi() {
  const t = bf();
  Ze - C < t && Fn(t);
  const e = C;
  return ((C += t), t < 24 ? Nj(e, t) : Yb ? Ie.toString('utf-8', e, e + t) : Xb.decode(Ie.subarray(e, e + t)));
}
function Nj(t, e) {
  let r = e;
  for (let i = 0; i < e; ++i) r = (r * 31 + Ie[t + i]) | 0;
  const n = (r >>> 0) & (Jb - 1),
    o = xN[n];
  if (o !== void 0 && o.length === e) {
    let i = !0;
    for (let a = 0; a < e; ++a)
      if (o.charCodeAt(a) !== Ie[t + a]) {
        i = !1;
        break;
      }
    if (i) return ((Kb[n] = ac), o);
  }
  const s = Yb ? Ie.toString('utf-8', t, t + e) : Xb.decode(Ie.subarray(t, t + e));
  return (Kb[n] !== ac && ((xN[n] = s), (Kb[n] = ac)), s);
}
function Oj() {
  const t = C,
    e = Ie[t] & 31;
  switch (e) {
    case 21:
      return ((C = t + 1), !0);
    case 20:
      return ((C = t + 1), !1);
    case 22:
      return ((C = t + 1), null);
    case 23:
      return ((C = t + 1), null);
    case 25:
      return (Ze - t < 3 && Fn(2), (C = t + 3), kj(Ie[t + 1], Ie[t + 2]));
    case 26:
      return (Ze - t < 5 && Fn(4), (C = t + 5), Ro.getFloat32(t + 1));
    case 27:
      return (Ze - t < 9 && Fn(8), (C = t + 9), Ro.getFloat64(t + 1));
    default:
      throw new Error(`unexpected minor value ${e} for major 7.`);
  }
}
function kj(t, e) {
  const r = t >> 7,
    n = (t & 124) >> 2,
    o = ((t & 3) << 8) | e,
    s = r === 0 ? 1 : -1;
  return n === 0
    ? o === 0
      ? 0
      : s * (2 ** -14 * (o / 1024))
    : n === 31
      ? o === 0
        ? s * (1 / 0)
        : NaN
      : s * (2 ** (n - 15) * (1 + o / 1024));
}
function AN(t) {
  if (typeof t == 'number') return t;
  const e = Number(t);
  return Number.MIN_SAFE_INTEGER <= e && e <= Number.MAX_SAFE_INTEGER ? e : t;
}
function Fn(t) {
  throw new Error(`CBOR: length ${t} greater than remaining buffer length.`);
}
function gf(t, e) {
  if (t.isTimestampSchema()) {
    if (typeof e == 'number') return Yn(e);
    if (typeof e == 'object' && e !== null && e.tag === 1 && 'value' in e) return Yn(e.value);
  }
  if (
    t.isBlobSchema() ||
    typeof e > 'u' ||
    typeof e == 'boolean' ||
    typeof e == 'number' ||
    typeof e == 'string' ||
    typeof e == 'bigint' ||
    typeof e == 'symbol' ||
    typeof e != 'object' ||
    e === null ||
    'byteLength' in e ||
    e instanceof Date ||
    e instanceof Z ||
    t.isDocumentSchema()
  )
    return e;
  if (t.isListSchema()) {
    const n = t.getValueSchema(),
      o = [];
    for (const s of e) o.push(gf(n, s));
    return o;
  }
  const r = {};
  if (t.isMapSchema()) {
    const n = t.getValueSchema();
    for (const o in e) I(e, o) && (r[o] = gf(n, e[o]));
  } else if (t.isStructSchema()) {
    let n = t.isUnionSchema(),
      o;
    if (n) {
      o = new Set();
      for (const s in e) I(e, s) && s !== '__type' && o.add(s);
    }
    for (const [s, i] of t.structIterator()) n && o.delete(s), e[s] != null && (r[s] = gf(i, e[s]));
    if (n && o?.size === 1) {
      let s = !0;
      for (const i in r)
        if (I(r, i)) {
          s = !1;
          break;
        }
      if (s) {
        const i = o.values().next().value;
        r.$unknown = [i, e[i]];
      }
    } else if (typeof e.__type == 'string') for (const s in e) I(e, s) && (s in r || (r[s] = e[s]));
  }
  return r;
}
var yf,
  wN,
  Xb,
  Ie,
  Yb,
  Ro,
  C,
  Ze,
  Jb,
  xN,
  Kb,
  ac,
  vN = f(() => {
    z();
    $();
    W();
    O();
    Wb();
    (yf = class extends Be {
      read(e, r) {
        return (
          (Ie = r),
          (Yb = wN && r instanceof Buffer),
          (Ro = new DataView(r.buffer, r.byteOffset, r.byteLength)),
          (C = 0),
          (Ze = r.length),
          (ac = (ac + 1) & 65535),
          Bt(T.of(e))
        );
      }
      readValue(e, r) {
        return gf(T.of(e), r);
      }
    }),
      (wN = typeof Buffer < 'u'),
      (Xb = new TextDecoder()),
      (Ie = new Uint8Array(0)),
      (Yb = !1),
      (Ro = new DataView(new ArrayBuffer(0))),
      (C = 0),
      (Ze = 0),
      (Jb = 2048),
      (xN = new Array(Jb)),
      (Kb = new Uint16Array(Jb)),
      (ac = 0);
  });
var Ef,
  TN = f(() => {
    $();
    Wb();
    vN();
    Ef = class extends Be {
      createSerializer() {
        const e = new lf();
        return (e.setSerdeContext(this.serdeContext), e);
      }
      createDeserializer() {
        const e = new yf();
        return (e.setSerdeContext(this.serdeContext), e);
      }
    };
  });
var cc,
  IN = f(() => {
    $();
    W();
    TN();
    Db();
    cc = class extends lo {
      codec = new Ef();
      serializer = this.codec.createSerializer();
      deserializer = this.codec.createDeserializer();
      getShapeId() {
        return 'smithy.protocols#rpcv2Cbor';
      }
      getPayloadCodec() {
        return this.codec;
      }
      getSmithyProtocolHeaderValue() {
        return 'rpc-v2-cbor';
      }
      applyEmptyBody(e) {
        e.body || (this.serializer.write(15, {}), (e.body = this.serializer.flush())),
          e.body instanceof Uint8Array && (e.headers['content-length'] = String(e.body.byteLength));
      }
      async handleError(e, r, n, o, s) {
        const i = oc(n, o) ?? 'Unknown',
          a = ['*'],
          { defaultNamespace: c } = this.options;
        a.unshift(c);
        const [u, l] = i.includes('#') ? i.split('#') : [void 0, i];
        u && a.unshift(u);
        const d = { $metadata: s, $fault: n.statusCode < 500 ? 'client' : 'server' },
          p = [this.compositeErrorRegistry];
        u && p.push(fe.for(u)), p.push(fe.for(c));
        const [m, h, y] = this.resolveError(l, a, p);
        if (y === 'native' || y === 'synthetic') {
          o.Message && (o.message = o.Message);
          const A = y === 'synthetic' ? new h({ name: l }) : new Error(l);
          throw Object.assign(A, d, o);
        }
        const S = T.of(m),
          b = o.message ?? o.Message ?? 'Unknown',
          w = new h({}),
          _ = {};
        for (const [A, R] of S.structIterator()) _[A] = this.deserializer.readValue(R, o[A]);
        throw Object.assign(w, d, { $fault: S.getMergedTraits().error, message: b }, _);
      }
      getDefaultContentType() {
        return 'application/cbor';
      }
    };
  });
var RN = f(() => {
  Db();
  IN();
});
var Tt,
  ps = f(() => {
    D();
    W();
    Tt = class {
      queryCompat;
      errorRegistry;
      constructor(e = !1) {
        this.queryCompat = e;
      }
      resolveRestContentType(e, r) {
        const n = r.getMemberSchemas(),
          o = Object.values(n).find((s) => !!s.getMergedTraits().httpPayload);
        if (o) {
          const s = o.getMergedTraits().mediaType;
          return s || (o.isStringSchema() ? 'text/plain' : o.isBlobSchema() ? 'application/octet-stream' : e);
        } else if (
          !r.isUnitSchema() &&
          Object.values(n).find((i) => {
            const {
              httpQuery: a,
              httpQueryParams: c,
              httpHeader: u,
              httpLabel: l,
              httpPrefixHeaders: d,
            } = i.getMergedTraits();
            return !a && !c && !u && !l && d === void 0;
          })
        )
          return e;
      }
      async getErrorSchemaOrThrowBaseException(e, r, n, o, s, i) {
        let a = e;
        e.includes('#') && ([, a] = e.split('#'));
        const c = { $metadata: s, $fault: n.statusCode < 500 ? 'client' : 'server' };
        if (!this.errorRegistry) throw new Error('@aws-sdk/core/protocols - error handler not initialized.');
        try {
          return { errorSchema: i?.(this.errorRegistry, a) ?? this.errorRegistry.getSchema(e), errorMetadata: c };
        } catch {
          o.message = o.message ?? o.Message ?? 'UnknownError';
          const l = this.errorRegistry,
            d = l.getBaseException();
          if (d) {
            const h = l.getErrorCtor(d) ?? Error;
            throw this.decorateServiceException(Object.assign(new h({ name: a }), c), o);
          }
          const p = o,
            m = p?.message ?? p?.Message ?? p?.Error?.Message ?? p?.Error?.message;
          throw this.decorateServiceException(Object.assign(new Error(m), { name: a }, c), o);
        }
      }
      compose(e, r, n) {
        let o = n;
        r.includes('#') && ([o] = r.split('#'));
        const s = fe.for(o),
          i = fe.for('smithy.ts.sdk.synthetic.' + n);
        e.copyFrom(s), e.copyFrom(i), (this.errorRegistry = e);
      }
      decorateServiceException(e, r = {}) {
        if (this.queryCompat) {
          const n = e.Message ?? r.Message,
            o = qo(e, r);
          n && (o.message = n);
          const s = o.Error ?? {};
          (s.Type = o.Error?.Type),
            (s.Code = o.Error?.Code),
            (s.Message = o.Error?.message ?? o.Error?.Message ?? n),
            (o.Error = s);
          const i = o.$metadata.requestId;
          return (i && (o.RequestId = i), o);
        }
        return qo(e, r);
      }
      setQueryCompatError(e, r) {
        const n = r.headers?.['x-amzn-query-error'];
        if (e !== void 0 && n != null) {
          const [o, s] = n.split(';'),
            i = Object.keys(e),
            a = { Code: o, Type: s };
          (e.Code = o), (e.Type = s);
          for (let c = 0; c < i.length; c++) {
            const u = i[c];
            a[u === 'message' ? 'Message' : u] = e[u];
          }
          delete a.__type, (e.Error = a);
        }
      }
      queryCompatOutput(e, r) {
        e.Error && (r.Error = e.Error), e.Type && (r.Type = e.Type), e.Code && (r.Code = e.Code);
      }
      findQueryCompatibleError(e, r) {
        try {
          return e.getSchema(r);
        } catch {
          return e.find((o) => T.of(o).getMergedTraits().awsQueryError?.[0] === r);
        }
      }
    };
  });
var wf,
  CN = f(() => {
    RN();
    W();
    ps();
    wf = class extends cc {
      awsQueryCompatible;
      mixin;
      constructor({ defaultNamespace: e, errorTypeRegistries: r, awsQueryCompatible: n }) {
        super({ defaultNamespace: e, errorTypeRegistries: r }),
          (this.awsQueryCompatible = !!n),
          (this.mixin = new Tt(this.awsQueryCompatible));
      }
      async serializeRequest(e, r, n) {
        const o = await super.serializeRequest(e, r, n);
        return (this.awsQueryCompatible && (o.headers['x-amzn-query-mode'] = 'true'), o);
      }
      async handleError(e, r, n, o, s) {
        this.awsQueryCompatible && this.mixin.setQueryCompatError(o, n);
        const i = (() => {
          const h = n.headers['x-amzn-query-error'];
          return h && this.awsQueryCompatible ? h.split(';')[0] : (oc(n, o) ?? 'Unknown');
        })();
        this.mixin.compose(this.compositeErrorRegistry, i, this.options.defaultNamespace);
        const { errorSchema: a, errorMetadata: c } = await this.mixin.getErrorSchemaOrThrowBaseException(
            i,
            this.options.defaultNamespace,
            n,
            o,
            s,
            this.awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0,
          ),
          u = T.of(a),
          l = o.message ?? o.Message ?? 'UnknownError',
          d = this.compositeErrorRegistry.getErrorCtor(a) ?? Error,
          p = new d({}),
          m = {};
        for (const [h, y] of u.structIterator()) o[h] != null && (m[h] = this.deserializer.readValue(y, o[h]));
        throw (
          this.awsQueryCompatible && this.mixin.queryCompatOutput(o, m),
          this.mixin.decorateServiceException(
            Object.assign(p, c, { $fault: u.getMergedTraits().error, message: l }, m),
            o,
          )
        );
      }
    };
  });
var Co,
  _f = f(() => {
    $();
    W();
    ps();
    Co = class extends Qr {
      serializer;
      deserializer;
      serviceTarget;
      codec;
      mixin;
      awsQueryCompatible;
      constructor({
        defaultNamespace: e,
        errorTypeRegistries: r,
        serviceTarget: n,
        awsQueryCompatible: o,
        jsonCodec: s,
      }) {
        super({ defaultNamespace: e, errorTypeRegistries: r }),
          (this.serviceTarget = n),
          (this.codec = s ?? new er({ timestampFormat: { useTrait: !0, default: 7 }, jsonName: !1 })),
          (this.serializer = this.codec.createSerializer()),
          (this.deserializer = this.codec.createDeserializer()),
          (this.awsQueryCompatible = !!o),
          (this.mixin = new Tt(this.awsQueryCompatible));
      }
      async serializeRequest(e, r, n) {
        const o = await super.serializeRequest(e, r, n);
        return (
          o.path.endsWith('/') || (o.path += '/'),
          (o.headers['content-type'] = `application/x-amz-json-${this.getJsonRpcVersion()}`),
          (o.headers['x-amz-target'] = `${this.serviceTarget}.${e.name}`),
          this.awsQueryCompatible && (o.headers['x-amzn-query-mode'] = 'true'),
          (Kt(e.input) === 'unit' || !o.body) && (o.body = '{}'),
          o
        );
      }
      getPayloadCodec() {
        return this.codec;
      }
      async handleError(e, r, n, o, s) {
        const { awsQueryCompatible: i } = this;
        i && this.mixin.setQueryCompatError(o, n);
        const a = hi(n, o, i) ?? 'Unknown';
        this.mixin.compose(this.compositeErrorRegistry, a, this.options.defaultNamespace);
        const { errorSchema: c, errorMetadata: u } = await this.mixin.getErrorSchemaOrThrowBaseException(
            a,
            this.options.defaultNamespace,
            n,
            o,
            s,
            i ? this.mixin.findQueryCompatibleError : void 0,
          ),
          l = T.of(c),
          d = o.message ?? o.Message ?? 'UnknownError',
          p = this.compositeErrorRegistry.getErrorCtor(c) ?? Error,
          m = new p({}),
          h = {},
          y = this.codec.createDeserializer();
        for (const [S, b] of l.structIterator()) o[S] != null && (h[S] = y.readObject(b, o[S]));
        throw (
          i && this.mixin.queryCompatOutput(o, h),
          this.mixin.decorateServiceException(
            Object.assign(m, u, { $fault: l.getMergedTraits().error, message: d }, h),
            o,
          )
        );
      }
    };
  });
var Af,
  PN = f(() => {
    _f();
    Af = class extends Co {
      constructor({
        defaultNamespace: e,
        errorTypeRegistries: r,
        serviceTarget: n,
        awsQueryCompatible: o,
        jsonCodec: s,
      }) {
        super({ defaultNamespace: e, errorTypeRegistries: r, serviceTarget: n, awsQueryCompatible: o, jsonCodec: s });
      }
      getShapeId() {
        return 'aws.protocols#awsJson1_0';
      }
      getJsonRpcVersion() {
        return '1.0';
      }
      getDefaultContentType() {
        return 'application/x-amz-json-1.0';
      }
    };
  });
var vf,
  NN = f(() => {
    _f();
    vf = class extends Co {
      constructor({
        defaultNamespace: e,
        errorTypeRegistries: r,
        serviceTarget: n,
        awsQueryCompatible: o,
        jsonCodec: s,
      }) {
        super({ defaultNamespace: e, errorTypeRegistries: r, serviceTarget: n, awsQueryCompatible: o, jsonCodec: s });
      }
      getShapeId() {
        return 'aws.protocols#awsJson1_1';
      }
      getJsonRpcVersion() {
        return '1.1';
      }
      getDefaultContentType() {
        return 'application/x-amz-json-1.1';
      }
    };
  });
var En,
  ON = f(() => {
    $();
    W();
    ps();
    En = class extends uo {
      serializer;
      deserializer;
      codec;
      mixin = new Tt();
      constructor({ defaultNamespace: e, errorTypeRegistries: r, jsonCodec: n }) {
        super({ defaultNamespace: e, errorTypeRegistries: r });
        const o = { timestampFormat: { useTrait: !0, default: 7 }, httpBindings: !0, jsonName: !0 };
        (this.codec = n ?? new er(o)),
          (this.serializer = new mo(this.codec.createSerializer(), o)),
          (this.deserializer = new po(this.codec.createDeserializer(), o));
      }
      getShapeId() {
        return 'aws.protocols#restJson1';
      }
      getPayloadCodec() {
        return this.codec;
      }
      setSerdeContext(e) {
        this.codec.setSerdeContext(e), super.setSerdeContext(e);
      }
      async serializeRequest(e, r, n) {
        const o = await super.serializeRequest(e, r, n),
          s = T.of(e.input);
        if (!o.headers['content-type']) {
          const i = this.mixin.resolveRestContentType(this.getDefaultContentType(), s);
          i && (o.headers['content-type'] = i);
        }
        return (o.body == null && o.headers['content-type'] === this.getDefaultContentType() && (o.body = '{}'), o);
      }
      async deserializeResponse(e, r, n) {
        const o = await super.deserializeResponse(e, r, n),
          s = T.of(e.output);
        for (const [i, a] of s.structIterator()) a.getMemberTraits().httpPayload && !(i in o) && (o[i] = null);
        return o;
      }
      async handleError(e, r, n, o, s) {
        const i = mi(n, o) ?? 'Unknown';
        this.mixin.compose(this.compositeErrorRegistry, i, this.options.defaultNamespace);
        const { errorSchema: a, errorMetadata: c } = await this.mixin.getErrorSchemaOrThrowBaseException(
            i,
            this.options.defaultNamespace,
            n,
            o,
            s,
          ),
          u = T.of(a),
          l = o.message ?? o.Message ?? 'UnknownError',
          d = this.compositeErrorRegistry.getErrorCtor(a) ?? Error,
          p = new d({});
        await this.deserializeHttpMessage(a, r, n, o);
        const m = {},
          h = this.codec.createDeserializer();
        for (const [y, S] of u.structIterator()) {
          const b = S.getMergedTraits().jsonName ?? y;
          m[y] = h.readObject(S, o[b]);
        }
        throw this.mixin.decorateServiceException(
          Object.assign(p, c, { $fault: u.getMergedTraits().error, message: l }, m),
          o,
        );
      }
      getDefaultContentType() {
        return 'application/json';
      }
    };
  });
var Tf,
  kN = f(() => {
    $();
    W();
    ps();
    Tf = class extends Si {
      awsQueryCompatible;
      mixin;
      constructor({ defaultNamespace: e, errorTypeRegistries: r, awsQueryCompatible: n }) {
        super({ defaultNamespace: e, errorTypeRegistries: r }),
          (this.awsQueryCompatible = !!n),
          (this.mixin = new Tt(this.awsQueryCompatible));
      }
      async serializeRequest(e, r, n) {
        const o = await super.serializeRequest(e, r, n);
        return (this.awsQueryCompatible && (o.headers['x-amzn-query-mode'] = 'true'), o);
      }
      async handleError(e, r, n, o, s) {
        this.awsQueryCompatible && this.mixin.setQueryCompatError(o, n);
        const i = (() => {
          const y = n.headers['x-amzn-query-error'];
          return y && this.awsQueryCompatible ? y.split(';')[0] : (gi(n, o) ?? 'Unknown');
        })();
        this.mixin.compose(this.compositeErrorRegistry, i, this.options.defaultNamespace);
        const { errorSchema: a, errorMetadata: c } = await this.mixin.getErrorSchemaOrThrowBaseException(
            i,
            this.options.defaultNamespace,
            n,
            o,
            s,
            this.awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0,
          ),
          u = T.of(a),
          l = o.message ?? o.Message ?? 'UnknownError',
          d = this.compositeErrorRegistry.getErrorCtor(a) ?? Error,
          p = new d({}),
          m = {},
          h = this.getPayloadCodec().createDeserializer();
        for (const [y, S] of u.structIterator()) o[y] != null && (m[y] = h.readObject(S, o[y]));
        throw (
          this.awsQueryCompatible && this.mixin.queryCompatOutput(o, m),
          this.mixin.decorateServiceException(
            Object.assign(p, c, { $fault: u.getMergedTraits().error, message: l }, m),
            o,
          )
        );
      }
    };
  });
var Cf = qe((Rf) => {
  var $j = /[&<>"]/g,
    Mj = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  function Dj(t) {
    return t.replace($j, (e) => Mj[e]);
  }
  var zj = /[&"'<>\r\n\u0085\u2028]/g,
    Lj = {
      '&': '&amp;',
      '"': '&quot;',
      "'": '&apos;',
      '<': '&lt;',
      '>': '&gt;',
      '\r': '&#x0D;',
      '\n': '&#x0A;',
      '\x85': '&#x85;',
      '\u2028': '&#x2028;',
    };
  function Fj(t) {
    return t.replace(zj, (e) => Lj[e]);
  }
  var If = class {
      value;
      constructor(e) {
        this.value = e;
      }
      toString() {
        return Fj('' + this.value);
      }
    },
    ex = class t {
      name;
      children;
      attributes = {};
      static of(e, r, n) {
        const o = new t(e);
        return (r !== void 0 && o.addChildNode(new If(r)), n !== void 0 && o.withName(n), o);
      }
      constructor(e, r = []) {
        (this.name = e), (this.children = r);
      }
      withName(e) {
        return ((this.name = e), this);
      }
      addAttribute(e, r) {
        return ((this.attributes[e] = r), this);
      }
      addChildNode(e) {
        return (this.children.push(e), this);
      }
      removeAttribute(e) {
        return (delete this.attributes[e], this);
      }
      n(e) {
        return ((this.name = e), this);
      }
      c(e) {
        return (this.children.push(e), this);
      }
      a(e, r) {
        return (r != null && (this.attributes[e] = r), this);
      }
      cc(e, r, n = r) {
        if (e[r] != null) {
          const o = t.of(r, e[r]).withName(n);
          this.c(o);
        }
      }
      l(e, r, n, o) {
        e[r] != null &&
          o().map((i) => {
            i.withName(n), this.c(i);
          });
      }
      lc(e, r, n, o) {
        if (e[r] != null) {
          const s = o(),
            i = new t(n);
          s.map((a) => {
            i.c(a);
          }),
            this.c(i);
        }
      }
      toString() {
        let e = !!this.children.length,
          r = `<${this.name}`,
          n = this.attributes;
        for (const o of Object.keys(n)) {
          const s = n[o];
          s != null && (r += ` ${o}="${Dj('' + s)}"`);
        }
        return (r += e ? `>${this.children.map((o) => o.toString()).join('')}</${this.name}>` : '/>');
      }
    };
  function Qb(t) {
    Object.defineProperty(t, '__proto__', { value: void 0, writable: !0, enumerable: !0, configurable: !0 });
  }
  function Uj(t) {
    return new tx(t).parse();
  }
  var tx = class t {
    x;
    i = 0;
    z;
    constructor(e) {
      (this.x = e),
        (this.x = e.replace(
          /\r\n?/g,
          `
`,
        )),
        (this.z = this.x.length);
    }
    parse() {
      const { z: r } = this;
      for (; this.i < r && (this.trim(), !(this.i >= r)); )
        if (this.isNext('<?')) this.readTo('?>'), this.trim();
        else if (this.isNext('<!--')) this.readTo('-->'), this.trim();
        else if (this.isNext('<!DOCTYPE', !1)) this.skipDoctype(), this.trim();
        else if (this.x[this.i] === '<') {
          const n = this.parseTag();
          return { [n.tag]: n.value };
        } else throw new Error('@aws-sdk XML parse error: unexpected content.');
      throw new Error('@aws-sdk XML parse error: no root element.');
    }
    isNext(e, r = !0) {
      return r ? this.x.startsWith(e, this.i) : this.x.toLowerCase().startsWith(e.toLowerCase(), this.i);
    }
    readTo(e) {
      const n = this.x.indexOf(e, this.i);
      if (n === -1) throw new Error(`@aws-sdk XML parse error: expected "${e}" not found.`);
      const o = this.x.slice(this.i, n);
      return ((this.i = n + e.length), o);
    }
    trim() {
      for (
        ;
        this.i < this.z &&
        ` 	\r
`.includes(this.x[this.i]);
      )
        ++this.i;
    }
    readAttrValue() {
      const r = this.x[this.i];
      ++this.i;
      let n = '';
      for (; this.i < this.z && this.x[this.i] !== r; ) n += this.x[this.i++];
      return (++this.i, this.decodeEntities(n));
    }
    parseTag() {
      ++this.i;
      let r = '';
      for (
        ;
        this.i < this.z &&
        !` 	\r
>/`.includes(this.x[this.i]);
      )
        r += this.x[this.i++];
      let n = !1,
        o = {};
      for (; this.i < this.z && (this.trim(), !'>/'.includes(this.x[this.i])); ) {
        let l = '';
        for (
          ;
          this.i < this.z &&
          !`= 	\r
>/?`.includes(this.x[this.i]);
        )
          l += this.x[this.i++];
        if ((this.trim(), this.x[this.i] !== '=')) break;
        ++this.i, this.trim(), l === '__proto__' && Qb(o), (o[l] = this.readAttrValue()), (n = !0);
      }
      if (this.i >= this.z) throw new Error('@aws-sdk XML parse error: unexpected end of input.');
      if (this.x[this.i] === '/') {
        if ((++this.i, this.i >= this.z || this.x[this.i] !== '>'))
          throw new Error('@aws-sdk XML parse error: expected > at the end of self-closing tag.');
        return (++this.i, { tag: r, value: n ? o : '' });
      }
      if (this.x[this.i] !== '>') throw new Error('@aws-sdk XML parse error: expected > at the end of opening tag.');
      ++this.i;
      let s = [],
        i = [],
        a = !1;
      for (; this.i < this.z && !this.isNext('</'); )
        if (this.x[this.i] === '<')
          this.isNext('<!--')
            ? this.readTo('-->')
            : this.isNext('<![CDATA[')
              ? ((this.i += 9), s.push(this.readTo(']]>')))
              : this.isNext('<?')
                ? this.readTo('?>')
                : ((a = !0), i.push(this.parseTag()));
        else {
          let l = '';
          for (; this.i < this.z && this.x[this.i] !== '<'; ) l += this.x[this.i++];
          s.push(this.decodeEntities(l));
        }
      if (!this.isNext('</')) throw new Error(`@aws-sdk XML parse error: missing closing tag </${r}>.`);
      this.i += 2;
      const c = this.readTo('>').trim();
      if (c !== r) throw new Error(`@aws-sdk XML parse error: mismatched tags <${r}> and </${c}>.`);
      if (!n && s.length === 0 && !a) return { tag: r, value: '' };
      if (!n && !a) {
        const l = s.length === 1 ? s[0] : s.join('');
        return l.trim() === '' &&
          l.includes(`
`)
          ? { tag: r, value: '' }
          : { tag: r, value: l };
      }
      const u = {};
      for (const l of s)
        (l.trim() === '' &&
          l.includes(`
`)) ||
          (u['#text'] = '#text' in u ? u['#text'] + l : l);
      for (const l of i)
        l.tag === '__proto__' && Qb(u),
          l.tag in u
            ? Array.isArray(u[l.tag])
              ? u[l.tag].push(l.value)
              : (u[l.tag] = [u[l.tag], l.value])
            : (u[l.tag] = l.value);
      for (const [l, d] of Object.entries(o)) l === '__proto__' && Qb(u), (u[l] = d);
      return { tag: r, value: u };
    }
    static ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
    skipDoctype() {
      this.i += 9;
      let r = 0;
      for (; this.i < this.z; ) {
        const n = this.x[this.i];
        if (n === '[') ++r;
        else if (n === ']') --r;
        else if (n === '>' && r === 0) {
          ++this.i;
          return;
        }
        ++this.i;
      }
      throw new Error('@aws-sdk XML parse error: unclosed DOCTYPE.');
    }
    decodeEntities(e) {
      return e.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (r, n, o, s) =>
        n ? String.fromCharCode(parseInt(n, 16)) : o ? String.fromCharCode(parseInt(o, 10)) : (t.ENTITIES[s] ?? ''),
      );
    }
  };
  Rf.XmlNode = ex;
  Rf.XmlText = If;
  Rf.parseXML = Uj;
});
var wn,
  uc = f(() => {
    wn = class {
      serdeContext;
      setSerdeContext(e) {
        this.serdeContext = e;
      }
    };
  });
var Pf,
  $N = f(() => {
    Pf = class {
      from;
      to;
      keys;
      constructor(e, r) {
        (this.from = e), (this.to = r);
        const n = Object.keys(this.from),
          o = new Set(n);
        o.delete('__type'), (this.keys = o);
      }
      mark(e) {
        this.keys.delete(e);
      }
      hasUnknown() {
        return this.keys.size === 1 && Object.keys(this.to).length === 0;
      }
      writeUnknown() {
        if (this.hasUnknown()) {
          const e = this.keys.values().next().value,
            r = this.from[e];
          this.to.$unknown = [e, r];
        }
      }
    };
  });
function MN(t) {
  Object.defineProperty(t, '__proto__', { value: void 0, writable: !0, enumerable: !0, configurable: !0 });
}
var DN = f(() => {});
var zN,
  Po,
  Nf = f(() => {
    zN = _e(Cf());
    D();
    $();
    W();
    O();
    uc();
    $N();
    DN();
    Po = class extends wn {
      settings;
      stringDeserializer;
      constructor(e) {
        super(), (this.settings = e), (this.stringDeserializer = new fo(e));
      }
      setSerdeContext(e) {
        (this.serdeContext = e), this.stringDeserializer.setSerdeContext(e);
      }
      read(e, r, n) {
        const o = T.of(e),
          s = o.getMemberSchemas();
        if (
          o.isStructSchema() &&
          o.isMemberSchema() &&
          Object.values(s).find((u) => !!u.getMemberTraits().eventPayload)
        ) {
          const u = {},
            l = Object.keys(s)[0];
          return (s[l].isBlobSchema() ? (u[l] = r) : (u[l] = this.read(s[l], r)), u);
        }
        const a = (this.serdeContext?.utf8Encoder ?? be)(r),
          c = this.parseXml(a);
        return this.readSchema(e, n ? c[n] : c);
      }
      readSchema(e, r) {
        const n = T.of(e);
        if (n.isUnitSchema()) return;
        const o = n.getMergedTraits();
        if (n.isListSchema() && !Array.isArray(r)) return this.readSchema(n, [r]);
        if (r == null) return r;
        if (typeof r == 'object') {
          const s = !!o.xmlFlattened;
          if (n.isListSchema()) {
            const a = n.getValueSchema(),
              c = [],
              u = a.getMergedTraits().xmlName ?? 'member',
              l = s ? r : (r[0] ?? r)[u];
            if (l == null) return c;
            const d = Array.isArray(l) ? l : [l];
            for (const p of d) c.push(this.readSchema(a, p));
            return c;
          }
          const i = {};
          if (n.isMapSchema()) {
            let a = n.getKeySchema(),
              c = n.getValueSchema(),
              u;
            s ? (u = Array.isArray(r) ? r : [r]) : (u = Array.isArray(r.entry) ? r.entry : [r.entry]);
            const l = a.getMergedTraits().xmlName ?? 'key',
              d = c.getMergedTraits().xmlName ?? 'value';
            for (const p of u) {
              const m = p[l],
                h = p[d];
              m === '__proto__' && MN(i), (i[m] = this.readSchema(c, h));
            }
            return i;
          }
          if (n.isStructSchema()) {
            let a = n.isUnionSchema(),
              c;
            a && (c = new Pf(r, i));
            for (const [u, l] of n.structIterator()) {
              const d = l.getMergedTraits(),
                p = d.httpPayload ? (d.xmlName ?? l.getName()) : (l.getMemberTraits().xmlName ?? u);
              a && c.mark(p), r[p] != null && (i[u] = this.readSchema(l, r[p]));
            }
            return (a && c.writeUnknown(), i);
          }
          if (n.isDocumentSchema()) return r;
          throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${n.getName(!0)}`);
        }
        return n.isListSchema() ? [] : n.isMapSchema() || n.isStructSchema() ? {} : this.stringDeserializer.read(n, r);
      }
      parseXml(e) {
        if (e.length) {
          let r;
          try {
            r = (0, zN.parseXML)(e);
          } catch (i) {
            throw (i && typeof i == 'object' && Object.defineProperty(i, '$responseBodyText', { value: e }), i);
          }
          const n = '#text',
            o = Object.keys(r)[0],
            s = r[o];
          return (s[n] && ((s[o] = s[n]), delete s[n]), Ko(s));
        }
        return {};
      }
    };
  });
var Li,
  rx = f(() => {
    $();
    W();
    O();
    O();
    uc();
    Li = class extends wn {
      settings;
      buffer;
      constructor(e) {
        super(), (this.settings = e);
      }
      write(e, r, n = '') {
        this.buffer === void 0 && (this.buffer = '');
        const o = T.of(e);
        if ((n && !n.endsWith('.') && (n += '.'), o.isBlobSchema()))
          (typeof r == 'string' || r instanceof Uint8Array) &&
            (this.writeKey(n), this.writeValue((this.serdeContext?.base64Encoder ?? Se)(r)));
        else if (o.isBooleanSchema() || o.isNumericSchema() || o.isStringSchema())
          r != null
            ? (this.writeKey(n), this.writeValue(String(r)))
            : o.isIdempotencyToken() && (this.writeKey(n), this.writeValue(Ft()));
        else if (o.isBigIntegerSchema()) r != null && (this.writeKey(n), this.writeValue(String(r)));
        else if (o.isBigDecimalSchema())
          r != null && (this.writeKey(n), this.writeValue(r instanceof Z ? r.string : String(r)));
        else if (o.isTimestampSchema()) {
          if (r instanceof Date)
            switch ((this.writeKey(n), _t(o, this.settings))) {
              case 5:
                this.writeValue(r.toISOString().replace('.000Z', 'Z'));
                break;
              case 6:
                this.writeValue(kt(r));
                break;
              case 7:
                this.writeValue(String(r.getTime() / 1e3));
                break;
            }
        } else if (o.isDocumentSchema())
          Array.isArray(r)
            ? this.write(79, r, n)
            : r instanceof Date
              ? this.write(4, r, n)
              : r instanceof Uint8Array
                ? this.write(21, r, n)
                : r && typeof r == 'object'
                  ? this.write(143, r, n)
                  : (this.writeKey(n), this.writeValue(String(r)));
        else if (o.isListSchema()) {
          if (Array.isArray(r))
            if (r.length === 0) this.settings.serializeEmptyLists && (this.writeKey(n), this.writeValue(''));
            else {
              let s = o.getValueSchema(),
                i = this.settings.flattenLists || o.getMergedTraits().xmlFlattened,
                a = 1;
              for (const c of r) {
                if (c == null) continue;
                const u = s.getMergedTraits(),
                  l = this.getKey('member', u.xmlName, u.ec2QueryName),
                  d = i ? `${n}${a}` : `${n}${l}.${a}`;
                this.write(s, c, d), ++a;
              }
            }
        } else if (o.isMapSchema()) {
          if (r && typeof r == 'object') {
            let s = o.getKeySchema(),
              i = o.getValueSchema(),
              a = o.getMergedTraits().xmlFlattened,
              c = 1;
            for (const u in r) {
              const l = r[u];
              if (l == null) continue;
              const d = s.getMergedTraits(),
                p = this.getKey('key', d.xmlName, d.ec2QueryName),
                m = a ? `${n}${c}.${p}` : `${n}entry.${c}.${p}`,
                h = i.getMergedTraits(),
                y = this.getKey('value', h.xmlName, h.ec2QueryName),
                S = a ? `${n}${c}.${y}` : `${n}entry.${c}.${y}`;
              this.write(s, u, m), this.write(i, l, S), ++c;
            }
          }
        } else if (o.isStructSchema()) {
          if (r && typeof r == 'object') {
            let s = !1;
            for (const [i, a] of o.structIterator()) {
              if (r[i] == null && !a.isIdempotencyToken()) continue;
              const c = a.getMergedTraits(),
                u = this.getKey(i, c.xmlName, c.ec2QueryName, 'struct'),
                l = `${n}${u}`;
              this.write(a, r[i], l), (s = !0);
            }
            if (!s && o.isUnionSchema()) {
              const { $unknown: i } = r;
              if (Array.isArray(i)) {
                const [a, c] = i,
                  u = `${n}${a}`;
                this.write(15, c, u);
              }
            }
          }
        } else if (!o.isUnitSchema())
          throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${o.getName(!0)}`);
      }
      flush() {
        if (this.buffer === void 0)
          throw new Error('@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.');
        const e = this.buffer;
        return (delete this.buffer, e);
      }
      getKey(e, r, n, o) {
        const { ec2: s, capitalizeKeys: i } = this.settings;
        if (s && n) return n;
        const a = r ?? e;
        return i && o === 'struct' ? a[0].toUpperCase() + a.slice(1) : a;
      }
      writeKey(e) {
        e.endsWith('.') && (e = e.slice(0, e.length - 1)), (this.buffer += `&${mr(e)}=`);
      }
      writeValue(e) {
        this.buffer += mr(e);
      }
    };
  });
var No,
  nx = f(() => {
    $();
    W();
    ps();
    Nf();
    rx();
    No = class extends Qr {
      options;
      serializer;
      deserializer;
      mixin = new Tt();
      constructor(e) {
        super({ defaultNamespace: e.defaultNamespace, errorTypeRegistries: e.errorTypeRegistries }), (this.options = e);
        const r = {
          timestampFormat: { useTrait: !0, default: 5 },
          httpBindings: !1,
          xmlNamespace: e.xmlNamespace,
          serviceNamespace: e.defaultNamespace,
          serializeEmptyLists: !0,
        };
        (this.serializer = new Li(r)), (this.deserializer = new Po(r));
      }
      getShapeId() {
        return 'aws.protocols#awsQuery';
      }
      setSerdeContext(e) {
        this.serializer.setSerdeContext(e), this.deserializer.setSerdeContext(e);
      }
      getPayloadCodec() {
        throw new Error('AWSQuery protocol has no payload codec.');
      }
      async serializeRequest(e, r, n) {
        const o = await super.serializeRequest(e, r, n);
        o.path.endsWith('/') || (o.path += '/'),
          (o.headers['content-type'] = 'application/x-www-form-urlencoded'),
          (Kt(e.input) === 'unit' || !o.body) && (o.body = '');
        const s = e.name.split('#')[1] ?? e.name;
        return (
          (o.body = `Action=${s}&Version=${this.options.version}` + o.body),
          o.body.endsWith('&') && (o.body = o.body.slice(-1)),
          o
        );
      }
      async deserializeResponse(e, r, n) {
        const o = this.deserializer,
          s = T.of(e.output),
          i = {};
        if (n.statusCode >= 300) {
          const l = await De(n.body, r);
          l.byteLength > 0 && Object.assign(i, await o.read(15, l)),
            await this.handleError(e, r, n, i, this.deserializeMetadata(n));
        }
        for (const l in n.headers) {
          const d = n.headers[l];
          delete n.headers[l], (n.headers[l.toLowerCase()] = d);
        }
        const a = e.name.split('#')[1] ?? e.name,
          c = s.isStructSchema() && this.useNestedResult() ? a + 'Result' : void 0,
          u = await De(n.body, r);
        return (
          u.byteLength > 0 && Object.assign(i, await o.read(s, u, c)), (i.$metadata = this.deserializeMetadata(n)), i
        );
      }
      useNestedResult() {
        return !0;
      }
      async handleError(e, r, n, o, s) {
        const i = this.loadQueryErrorCode(n, o) ?? 'Unknown';
        this.mixin.compose(this.compositeErrorRegistry, i, this.options.defaultNamespace);
        const a = this.loadQueryError(o) ?? {},
          c = this.loadQueryErrorMessage(o);
        (a.message = c), (a.Error = { Type: a.Type, Code: a.Code, Message: c });
        const { errorSchema: u, errorMetadata: l } = await this.mixin.getErrorSchemaOrThrowBaseException(
            i,
            this.options.defaultNamespace,
            n,
            a,
            s,
            this.mixin.findQueryCompatibleError,
          ),
          d = T.of(u),
          p = this.compositeErrorRegistry.getErrorCtor(u) ?? Error,
          m = new p({}),
          h = { Type: a.Error.Type, Code: a.Error.Code, Error: a.Error };
        for (const [y, S] of d.structIterator()) {
          const b = S.getMergedTraits().xmlName ?? y,
            w = a[b] ?? o[b];
          h[y] = this.deserializer.readSchema(S, w);
        }
        throw this.mixin.decorateServiceException(
          Object.assign(m, l, { $fault: d.getMergedTraits().error, message: c }, h),
          o,
        );
      }
      loadQueryErrorCode(e, r) {
        const n = (r.Errors?.[0]?.Error ?? r.Errors?.Error ?? r.Error)?.Code;
        if (n !== void 0) return n;
        if (e.statusCode == 404) return 'NotFound';
      }
      loadQueryError(e) {
        return e.Errors?.[0]?.Error ?? e.Errors?.Error ?? e.Error;
      }
      loadQueryErrorMessage(e) {
        const r = this.loadQueryError(e);
        return r?.message ?? r?.Message ?? e.message ?? e.Message ?? 'Unknown';
      }
      getDefaultContentType() {
        return 'application/x-www-form-urlencoded';
      }
    };
  });
var Of,
  LN = f(() => {
    nx();
    Of = class extends No {
      options;
      constructor(e) {
        super(e), (this.options = e);
        const r = { capitalizeKeys: !0, flattenLists: !0, serializeEmptyLists: !1, ec2: !0 };
        Object.assign(this.serializer.settings, r);
      }
      getShapeId() {
        return 'aws.protocols#ec2Query';
      }
      useNestedResult() {
        return !1;
      }
    };
  });
var FN,
  UN = f(() => {
    $();
    O();
    FN = (t, e) => De(t, e).then((r) => (e?.utf8Encoder ?? be)(r));
  });
var BN,
  ox,
  HN,
  kf,
  sx = f(() => {
    BN = _e(Cf());
    D();
    UN();
    (ox = (t, e) =>
      FN(t, e).then((r) => {
        if (r.length) {
          let n;
          try {
            n = (0, BN.parseXML)(r);
          } catch (a) {
            throw (a && typeof a == 'object' && Object.defineProperty(a, '$responseBodyText', { value: r }), a);
          }
          const o = '#text',
            s = Object.keys(n)[0],
            i = n[s];
          return (i[o] && ((i[s] = i[o]), delete i[o]), Ko(i));
        }
        return {};
      })),
      (HN = async (t, e) => {
        const r = await ox(t, e);
        return (r.Error && (r.Error.message = r.Error.message ?? r.Error.Message), r);
      }),
      (kf = (t, e) => {
        if (e?.Error?.Code !== void 0) return e.Error.Code;
        if (e?.Code !== void 0) return e.Code;
        if (t.statusCode == 404) return 'NotFound';
      });
  });
var yt,
  Fi,
  ix = f(() => {
    yt = _e(Cf());
    $();
    W();
    O();
    O();
    uc();
    Fi = class extends wn {
      settings;
      stringBuffer;
      byteBuffer;
      buffer;
      constructor(e) {
        super(), (this.settings = e);
      }
      write(e, r) {
        const n = T.of(e);
        if (n.isStringSchema() && typeof r == 'string') this.stringBuffer = r;
        else if (n.isBlobSchema())
          this.byteBuffer = 'byteLength' in r ? r : (this.serdeContext?.base64Decoder ?? ve)(r);
        else {
          this.buffer = this.writeStruct(n, r, void 0);
          const o = n.getMergedTraits();
          o.httpPayload && !o.xmlName && this.buffer.withName(n.getName());
        }
      }
      flush() {
        if (this.byteBuffer !== void 0) {
          const r = this.byteBuffer;
          return (delete this.byteBuffer, r);
        }
        if (this.stringBuffer !== void 0) {
          const r = this.stringBuffer;
          return (delete this.stringBuffer, r);
        }
        const e = this.buffer;
        return (
          this.settings.xmlNamespace && (e?.attributes?.xmlns || e.addAttribute('xmlns', this.settings.xmlNamespace)),
          delete this.buffer,
          e.toString()
        );
      }
      writeStruct(e, r, n) {
        const o = e.getMergedTraits(),
          s =
            e.isMemberSchema() && !o.httpPayload
              ? (e.getMemberTraits().xmlName ?? e.getMemberName())
              : (o.xmlName ?? e.getName());
        if (!s || !e.isStructSchema())
          throw new Error(
            `@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${e.getName(!0)}.`,
          );
        const i = yt.XmlNode.of(s),
          [a, c] = this.getXmlnsAttribute(e, n);
        for (const [l, d] of e.structIterator()) {
          const p = r[l];
          if (p != null || d.isIdempotencyToken()) {
            if (d.getMergedTraits().xmlAttribute) {
              i.addAttribute(d.getMergedTraits().xmlName ?? l, this.writeSimple(d, p));
              continue;
            }
            if (d.isListSchema()) this.writeList(d, p, i, c);
            else if (d.isMapSchema()) this.writeMap(d, p, i, c);
            else if (d.isStructSchema()) i.addChildNode(this.writeStruct(d, p, c));
            else {
              const m = yt.XmlNode.of(d.getMergedTraits().xmlName ?? d.getMemberName());
              this.writeSimpleInto(d, p, m, c), i.addChildNode(m);
            }
          }
        }
        const { $unknown: u } = r;
        if (u && e.isUnionSchema() && Array.isArray(u) && Object.keys(r).length === 1) {
          const [l, d] = u,
            p = yt.XmlNode.of(l);
          if (typeof d != 'string')
            if (r instanceof yt.XmlNode || r instanceof yt.XmlText) i.addChildNode(r);
            else
              throw new Error(
                '@aws-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.',
              );
          this.writeSimpleInto(0, d, p, c), i.addChildNode(p);
        }
        return (c && i.addAttribute(a, c), i);
      }
      writeList(e, r, n, o) {
        if (!e.isMemberSchema())
          throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${e.getName(!0)}`);
        const s = e.getMergedTraits(),
          i = e.getValueSchema(),
          a = i.getMergedTraits(),
          c = !!a.sparse,
          u = !!s.xmlFlattened,
          [l, d] = this.getXmlnsAttribute(e, o),
          p = (m, h) => {
            if (i.isListSchema()) this.writeList(i, Array.isArray(h) ? h : [h], m, d);
            else if (i.isMapSchema()) this.writeMap(i, h, m, d);
            else if (i.isStructSchema()) {
              const y = this.writeStruct(i, h, d);
              m.addChildNode(y.withName(u ? (s.xmlName ?? e.getMemberName()) : (a.xmlName ?? 'member')));
            } else {
              const y = yt.XmlNode.of(u ? (s.xmlName ?? e.getMemberName()) : (a.xmlName ?? 'member'));
              this.writeSimpleInto(i, h, y, d), m.addChildNode(y);
            }
          };
        if (u) for (const m of r) (c || m != null) && p(n, m);
        else {
          const m = yt.XmlNode.of(s.xmlName ?? e.getMemberName());
          d && m.addAttribute(l, d);
          for (const h of r) (c || h != null) && p(m, h);
          n.addChildNode(m);
        }
      }
      writeMap(e, r, n, o, s = !1) {
        if (!e.isMemberSchema())
          throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${e.getName(!0)}`);
        const i = e.getMergedTraits(),
          a = e.getKeySchema(),
          u = a.getMergedTraits().xmlName ?? 'key',
          l = e.getValueSchema(),
          d = l.getMergedTraits(),
          p = d.xmlName ?? 'value',
          m = !!d.sparse,
          h = !!i.xmlFlattened,
          [y, S] = this.getXmlnsAttribute(e, o),
          b = (w, _, A) => {
            const R = yt.XmlNode.of(u, _),
              [K, ue] = this.getXmlnsAttribute(a, S);
            ue && R.addAttribute(K, ue), w.addChildNode(R);
            let Ae = yt.XmlNode.of(p);
            l.isListSchema()
              ? this.writeList(l, A, Ae, S)
              : l.isMapSchema()
                ? this.writeMap(l, A, Ae, S, !0)
                : l.isStructSchema()
                  ? (Ae = this.writeStruct(l, A, S))
                  : this.writeSimpleInto(l, A, Ae, S),
              w.addChildNode(Ae);
          };
        if (h)
          for (const w in r) {
            const _ = r[w];
            if (m || _ != null) {
              const A = yt.XmlNode.of(i.xmlName ?? e.getMemberName());
              b(A, w, _), n.addChildNode(A);
            }
          }
        else {
          let w;
          s || ((w = yt.XmlNode.of(i.xmlName ?? e.getMemberName())), S && w.addAttribute(y, S), n.addChildNode(w));
          for (const _ in r) {
            const A = r[_];
            if (m || A != null) {
              const R = yt.XmlNode.of('entry');
              b(R, _, A), (s ? n : w).addChildNode(R);
            }
          }
        }
      }
      writeSimple(e, r) {
        if (r === null) throw new Error('@aws-sdk/core/protocols - (XML serializer) cannot write null value.');
        let n = T.of(e),
          o = null;
        if (r && typeof r == 'object')
          if (n.isBlobSchema()) o = (this.serdeContext?.base64Encoder ?? Se)(r);
          else if (n.isTimestampSchema() && r instanceof Date)
            switch (_t(n, this.settings)) {
              case 5:
                o = r.toISOString().replace('.000Z', 'Z');
                break;
              case 6:
                o = kt(r);
                break;
              case 7:
                o = String(r.getTime() / 1e3);
                break;
              default:
                console.warn('Missing timestamp format, using http date', r), (o = kt(r));
                break;
            }
          else {
            if (n.isBigDecimalSchema() && r) return r instanceof Z ? r.string : String(r);
            throw n.isMapSchema() || n.isListSchema()
              ? new Error(
                  '@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead.',
                )
              : new Error(
                  `@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${n.getName(!0)}`,
                );
          }
        if (
          ((n.isBooleanSchema() || n.isNumericSchema() || n.isBigIntegerSchema() || n.isBigDecimalSchema()) &&
            (o = String(r)),
          n.isStringSchema() && (r === void 0 && n.isIdempotencyToken() ? (o = Ft()) : (o = String(r))),
          o === null)
        )
          throw new Error(`Unhandled schema-value pair ${n.getName(!0)}=${r}`);
        return o;
      }
      writeSimpleInto(e, r, n, o) {
        const s = this.writeSimple(e, r),
          i = T.of(e),
          a = new yt.XmlText(s),
          [c, u] = this.getXmlnsAttribute(i, o);
        u && n.addAttribute(c, u), n.addChildNode(a);
      }
      getXmlnsAttribute(e, r) {
        const n = e.getMergedTraits(),
          [o, s] = n.xmlNamespace ?? [];
        return s && s !== r ? [o ? `xmlns:${o}` : 'xmlns', s] : [void 0, void 0];
      }
    };
  });
var Ui,
  ax = f(() => {
    uc();
    Nf();
    ix();
    Ui = class extends wn {
      settings;
      constructor(e) {
        super(), (this.settings = e);
      }
      createSerializer() {
        const e = new Fi(this.settings);
        return (e.setSerdeContext(this.serdeContext), e);
      }
      createDeserializer() {
        const e = new Po(this.settings);
        return (e.setSerdeContext(this.serdeContext), e);
      }
    };
  });
var $f,
  jN = f(() => {
    $();
    W();
    ps();
    sx();
    ax();
    $f = class extends uo {
      codec;
      serializer;
      deserializer;
      mixin = new Tt();
      constructor(e) {
        super(e);
        const r = {
          timestampFormat: { useTrait: !0, default: 5 },
          httpBindings: !0,
          xmlNamespace: e.xmlNamespace,
          serviceNamespace: e.defaultNamespace,
        };
        (this.codec = new Ui(r)),
          (this.serializer = new mo(this.codec.createSerializer(), r)),
          (this.deserializer = new po(this.codec.createDeserializer(), r));
      }
      getPayloadCodec() {
        return this.codec;
      }
      getShapeId() {
        return 'aws.protocols#restXml';
      }
      async serializeRequest(e, r, n) {
        const o = await super.serializeRequest(e, r, n),
          s = T.of(e.input);
        if (!o.headers['content-type']) {
          const i = this.mixin.resolveRestContentType(this.getDefaultContentType(), s);
          i && (o.headers['content-type'] = i);
        }
        return (
          typeof o.body == 'string' &&
            o.headers['content-type'] === this.getDefaultContentType() &&
            !o.body.startsWith('<?xml ') &&
            !this.hasUnstructuredPayloadBinding(s) &&
            (o.body = '<?xml version="1.0" encoding="UTF-8"?>' + o.body),
          o
        );
      }
      async deserializeResponse(e, r, n) {
        return super.deserializeResponse(e, r, n);
      }
      async handleError(e, r, n, o, s) {
        const i = kf(n, o) ?? 'Unknown';
        if (
          (this.mixin.compose(this.compositeErrorRegistry, i, this.options.defaultNamespace),
          o.Error && typeof o.Error == 'object')
        )
          for (const y of Object.keys(o.Error))
            (o[y] = o.Error[y]), y.toLowerCase() === 'message' && (o.message = o.Error[y]);
        o.RequestId && !s.requestId && (s.requestId = o.RequestId);
        const { errorSchema: a, errorMetadata: c } = await this.mixin.getErrorSchemaOrThrowBaseException(
            i,
            this.options.defaultNamespace,
            n,
            o,
            s,
          ),
          u = T.of(a),
          l = o.Error?.message ?? o.Error?.Message ?? o.message ?? o.Message ?? 'UnknownError',
          d = this.compositeErrorRegistry.getErrorCtor(a) ?? Error,
          p = new d({});
        await this.deserializeHttpMessage(a, r, n, o);
        const m = {},
          h = this.codec.createDeserializer();
        for (const [y, S] of u.structIterator()) {
          const b = S.getMergedTraits().xmlName ?? y,
            w = o.Error?.[b] ?? o[b];
          m[y] = h.readSchema(S, w);
        }
        throw this.mixin.decorateServiceException(
          Object.assign(p, c, { $fault: u.getMergedTraits().error, message: l }, m),
          o,
        );
      }
      getDefaultContentType() {
        return 'application/xml';
      }
      hasUnstructuredPayloadBinding(e) {
        for (const [, r] of e.structIterator())
          if (r.getMergedTraits().httpPayload) return !(r.isStructSchema() || r.isMapSchema() || r.isListSchema());
        return !1;
      }
    };
  });
var VN,
  ZN = f(() => {
    O();
    VN = (t) => {
      if (t != null) return (typeof t == 'object' && '__type' in t && delete t.__type, zu(t));
    };
  });
var GN,
  qN,
  WN,
  KN = f(() => {
    (GN = (t) => {
      if (t == null) return t;
      if (typeof t == 'number' || typeof t == 'bigint') {
        const e = new Error(`Received number ${t} where a string was expected.`);
        return ((e.name = 'Warning'), console.warn(e), String(t));
      }
      if (typeof t == 'boolean') {
        const e = new Error(`Received boolean ${t} where a string was expected.`);
        return ((e.name = 'Warning'), console.warn(e), String(t));
      }
      return t;
    }),
      (qN = (t) => {
        if (t == null) return t;
        if (typeof t == 'string') {
          const e = t.toLowerCase();
          if (t !== '' && e !== 'false' && e !== 'true') {
            const r = new Error(`Received string "${t}" where a boolean was expected.`);
            (r.name = 'Warning'), console.warn(r);
          }
          return t !== '' && e !== 'false';
        }
        return t;
      }),
      (WN = (t) => {
        if (t == null) return t;
        if (typeof t == 'string') {
          const e = Number(t);
          if (e.toString() !== t) {
            const r = new Error(`Received string "${t}" where a number was expected.`);
            return ((r.name = 'Warning'), console.warn(r), t);
          }
          return e;
        }
        return t;
      });
  });
var XN = {};
Le(XN, {
  AwsEc2QueryProtocol: () => Of,
  AwsJson1_0Protocol: () => Af,
  AwsJson1_1Protocol: () => vf,
  AwsJsonRpcProtocol: () => Co,
  AwsQueryProtocol: () => No,
  AwsRestJsonProtocol: () => En,
  AwsRestXmlProtocol: () => $f,
  AwsSmithyRpcV2CborProtocol: () => wf,
  AwsSmithyRpcV2JsonProtocol: () => Tf,
  JsonCodec: () => bi,
  JsonCodec2: () => er,
  JsonShapeDeserializer: () => So,
  JsonShapeDeserializer2: () => go,
  JsonShapeSerializer: () => bo,
  JsonShapeSerializer2: () => yo,
  QueryShapeSerializer: () => Li,
  XmlCodec: () => Ui,
  XmlShapeDeserializer: () => Po,
  XmlShapeSerializer: () => Fi,
  _toBool: () => qN,
  _toNum: () => WN,
  _toStr: () => GN,
  awsExpectUnion: () => VN,
  loadJsonRpcErrorCode: () => hi,
  loadRestJsonErrorCode: () => mi,
  loadRestXmlErrorCode: () => kf,
  parseJsonBody: () => Dn,
  parseJsonErrorBody: () => ad,
  parseXmlBody: () => ox,
  parseXmlErrorBody: () => HN,
});
var Bi = f(() => {
  CN();
  PN();
  NN();
  _f();
  ON();
  kN();
  $();
  LN();
  nx();
  rx();
  jN();
  ax();
  Nf();
  ix();
  sx();
  ZN();
  KN();
});
var lc,
  ms,
  Mf,
  YN,
  tO,
  Df,
  cx,
  JN,
  ux,
  Hi,
  QN,
  eO,
  Bj,
  It,
  Hj,
  rO,
  nO = f(() => {
    Ee();
    (lc = 'ref'),
      (ms = -1),
      (Mf = !0),
      (YN = 'isSet'),
      (tO = 'PartitionResult'),
      (Df = 'booleanEquals'),
      (cx = 'getAttr'),
      (JN = { [lc]: 'Endpoint' }),
      (ux = { [lc]: tO }),
      (Hi = {}),
      (QN = [{ [lc]: 'Region' }]),
      (eO = {
        conditions: [
          [YN, [JN]],
          [YN, QN],
          ['aws.partition', QN, tO],
          [Df, [{ [lc]: 'UseFIPS' }, Mf]],
          [Df, [{ [lc]: 'UseDualStack' }, Mf]],
          [Df, [{ fn: cx, argv: [ux, 'supportsDualStack'] }, Mf]],
          [Df, [{ fn: cx, argv: [ux, 'supportsFIPS'] }, Mf]],
          ['stringEquals', [{ fn: cx, argv: [ux, 'name'] }, 'aws-us-gov']],
        ],
        results: [
          [ms],
          [ms, 'Invalid Configuration: FIPS and custom endpoint are not supported'],
          [ms, 'Invalid Configuration: Dualstack and custom endpoint are not supported'],
          [JN, Hi],
          ['https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', Hi],
          [ms, 'FIPS and DualStack are enabled, but this partition does not support one or both'],
          ['https://oidc.{Region}.amazonaws.com', Hi],
          ['https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}', Hi],
          [ms, 'FIPS is enabled but this partition does not support FIPS'],
          ['https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}', Hi],
          [ms, 'DualStack is enabled but this partition does not support DualStack'],
          ['https://oidc.{Region}.{PartitionResult#dnsSuffix}', Hi],
          [ms, 'Invalid Configuration: Missing Region'],
        ],
      }),
      (Bj = 2),
      (It = 1e8),
      (Hj = new Int32Array([
        -1,
        1,
        -1,
        0,
        13,
        3,
        1,
        4,
        It + 12,
        2,
        5,
        It + 12,
        3,
        8,
        6,
        4,
        7,
        It + 11,
        5,
        It + 9,
        It + 10,
        4,
        11,
        9,
        6,
        10,
        It + 8,
        7,
        It + 6,
        It + 7,
        5,
        12,
        It + 5,
        6,
        It + 4,
        It + 5,
        3,
        It + 1,
        14,
        4,
        It + 2,
        It + 3,
      ])),
      (rO = Jt.from(Hj, Bj, eO.conditions, eO.results));
  });
var jj,
  oO,
  sO = f(() => {
    ye();
    Ee();
    nO();
    (jj = new Qt({ size: 50, params: ['Endpoint', 'Region', 'UseDualStack', 'UseFIPS'] })),
      (oO = (t, e = {}) => jj.get(t, () => Jr(rO, { endpointParams: t, logger: e.logger })));
    wt.aws = wr;
  });
var Ge,
  zf = f(() => {
    D();
    Ge = class t extends Xt {
      static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException';
      constructor(e) {
        super(e), Object.setPrototypeOf(this, t.prototype);
      }
    };
  });
var dc,
  fc,
  pc,
  mc,
  hc,
  gc,
  yc,
  Sc,
  bc,
  xc,
  Ec,
  lx = f(() => {
    zf();
    (dc = class t extends Ge {
      static shapeId = 'com.amazonaws.ssooidc#AccessDeniedException';
      name = 'AccessDeniedException';
      $fault = 'client';
      error;
      reason;
      error_description;
      constructor(e) {
        super({ name: 'AccessDeniedException', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype),
          (this.error = e.error),
          (this.reason = e.reason),
          (this.error_description = e.error_description);
      }
    }),
      (fc = class t extends Ge {
        static shapeId = 'com.amazonaws.ssooidc#AuthorizationPendingException';
        name = 'AuthorizationPendingException';
        $fault = 'client';
        error;
        error_description;
        constructor(e) {
          super({ name: 'AuthorizationPendingException', $fault: 'client', ...e }),
            Object.setPrototypeOf(this, t.prototype),
            (this.error = e.error),
            (this.error_description = e.error_description);
        }
      }),
      (pc = class t extends Ge {
        static shapeId = 'com.amazonaws.ssooidc#ExpiredTokenException';
        name = 'ExpiredTokenException';
        $fault = 'client';
        error;
        error_description;
        constructor(e) {
          super({ name: 'ExpiredTokenException', $fault: 'client', ...e }),
            Object.setPrototypeOf(this, t.prototype),
            (this.error = e.error),
            (this.error_description = e.error_description);
        }
      }),
      (mc = class t extends Ge {
        static shapeId = 'com.amazonaws.ssooidc#InternalServerException';
        name = 'InternalServerException';
        $fault = 'server';
        error;
        error_description;
        constructor(e) {
          super({ name: 'InternalServerException', $fault: 'server', ...e }),
            Object.setPrototypeOf(this, t.prototype),
            (this.error = e.error),
            (this.error_description = e.error_description);
        }
      }),
      (hc = class t extends Ge {
        static shapeId = 'com.amazonaws.ssooidc#InvalidClientException';
        name = 'InvalidClientException';
        $fault = 'client';
        error;
        error_description;
        constructor(e) {
          super({ name: 'InvalidClientException', $fault: 'client', ...e }),
            Object.setPrototypeOf(this, t.prototype),
            (this.error = e.error),
            (this.error_description = e.error_description);
        }
      }),
      (gc = class t extends Ge {
        static shapeId = 'com.amazonaws.ssooidc#InvalidGrantException';
        name = 'InvalidGrantException';
        $fault = 'client';
        error;
        error_description;
        constructor(e) {
          super({ name: 'InvalidGrantException', $fault: 'client', ...e }),
            Object.setPrototypeOf(this, t.prototype),
            (this.error = e.error),
            (this.error_description = e.error_description);
        }
      }),
      (yc = class t extends Ge {
        static shapeId = 'com.amazonaws.ssooidc#InvalidRequestException';
        name = 'InvalidRequestException';
        $fault = 'client';
        error;
        reason;
        error_description;
        constructor(e) {
          super({ name: 'InvalidRequestException', $fault: 'client', ...e }),
            Object.setPrototypeOf(this, t.prototype),
            (this.error = e.error),
            (this.reason = e.reason),
            (this.error_description = e.error_description);
        }
      }),
      (Sc = class t extends Ge {
        static shapeId = 'com.amazonaws.ssooidc#InvalidScopeException';
        name = 'InvalidScopeException';
        $fault = 'client';
        error;
        error_description;
        constructor(e) {
          super({ name: 'InvalidScopeException', $fault: 'client', ...e }),
            Object.setPrototypeOf(this, t.prototype),
            (this.error = e.error),
            (this.error_description = e.error_description);
        }
      }),
      (bc = class t extends Ge {
        static shapeId = 'com.amazonaws.ssooidc#SlowDownException';
        name = 'SlowDownException';
        $fault = 'client';
        error;
        error_description;
        constructor(e) {
          super({ name: 'SlowDownException', $fault: 'client', ...e }),
            Object.setPrototypeOf(this, t.prototype),
            (this.error = e.error),
            (this.error_description = e.error_description);
        }
      }),
      (xc = class t extends Ge {
        static shapeId = 'com.amazonaws.ssooidc#UnauthorizedClientException';
        name = 'UnauthorizedClientException';
        $fault = 'client';
        error;
        error_description;
        constructor(e) {
          super({ name: 'UnauthorizedClientException', $fault: 'client', ...e }),
            Object.setPrototypeOf(this, t.prototype),
            (this.error = e.error),
            (this.error_description = e.error_description);
        }
      }),
      (Ec = class t extends Ge {
        static shapeId = 'com.amazonaws.ssooidc#UnsupportedGrantTypeException';
        name = 'UnsupportedGrantTypeException';
        $fault = 'client';
        error;
        error_description;
        constructor(e) {
          super({ name: 'UnsupportedGrantTypeException', $fault: 'client', ...e }),
            Object.setPrototypeOf(this, t.prototype),
            (this.error = e.error),
            (this.error_description = e.error_description);
        }
      });
  });
var Vj,
  Zj,
  Gj,
  qj,
  Wj,
  Kj,
  Xj,
  Yj,
  Jj,
  Qj,
  eV,
  tV,
  rV,
  nV,
  oV,
  sV,
  iV,
  aV,
  cV,
  uV,
  _n,
  lV,
  dV,
  fV,
  pV,
  mV,
  Re,
  hV,
  vr,
  gV,
  yV,
  Tr,
  SV,
  iO,
  aO,
  bV,
  cO,
  xV,
  EV,
  wV,
  ke,
  uO,
  lO,
  or,
  dO,
  fO,
  pO,
  mO,
  hO,
  gO,
  yO,
  SO,
  bO,
  xO,
  EO,
  dx,
  _V,
  AV,
  vV,
  TV,
  wO,
  _O,
  AO,
  fx,
  Lf = f(() => {
    W();
    lx();
    zf();
    (Vj = 'AccessDeniedException'),
      (Zj = 'AuthorizationPendingException'),
      (Gj = 'AccessToken'),
      (qj = 'ClientSecret'),
      (Wj = 'CreateToken'),
      (Kj = 'CreateTokenRequest'),
      (Xj = 'CreateTokenResponse'),
      (Yj = 'CodeVerifier'),
      (Jj = 'ExpiredTokenException'),
      (Qj = 'InvalidClientException'),
      (eV = 'InvalidGrantException'),
      (tV = 'InvalidRequestException'),
      (rV = 'InternalServerException'),
      (nV = 'InvalidScopeException'),
      (oV = 'IdToken'),
      (sV = 'RefreshToken'),
      (iV = 'SlowDownException'),
      (aV = 'UnauthorizedClientException'),
      (cV = 'UnsupportedGrantTypeException'),
      (uV = 'accessToken'),
      (_n = 'client'),
      (lV = 'clientId'),
      (dV = 'clientSecret'),
      (fV = 'codeVerifier'),
      (pV = 'code'),
      (mV = 'deviceCode'),
      (Re = 'error'),
      (hV = 'expiresIn'),
      (vr = 'error_description'),
      (gV = 'grantType'),
      (yV = 'http'),
      (Tr = 'httpError'),
      (SV = 'idToken'),
      (iO = 'reason'),
      (aO = 'refreshToken'),
      (bV = 'redirectUri'),
      (cO = 'smithy.ts.sdk.synthetic.com.amazonaws.ssooidc'),
      (xV = 'scope'),
      (EV = 'server'),
      (wV = 'tokenType'),
      (ke = 'com.amazonaws.ssooidc'),
      (uO = new fe(cO)),
      (lO = [-3, cO, 'SSOOIDCServiceException', 0, [], []]);
    uO.registerError(lO, Ge);
    (or = new fe(ke)), (dO = [-3, ke, Vj, { [Re]: _n, [Tr]: 400 }, [Re, iO, vr], [0, 0, 0]]);
    or.registerError(dO, dc);
    fO = [-3, ke, Zj, { [Re]: _n, [Tr]: 400 }, [Re, vr], [0, 0]];
    or.registerError(fO, fc);
    pO = [-3, ke, Jj, { [Re]: _n, [Tr]: 400 }, [Re, vr], [0, 0]];
    or.registerError(pO, pc);
    mO = [-3, ke, rV, { [Re]: EV, [Tr]: 500 }, [Re, vr], [0, 0]];
    or.registerError(mO, mc);
    hO = [-3, ke, Qj, { [Re]: _n, [Tr]: 401 }, [Re, vr], [0, 0]];
    or.registerError(hO, hc);
    gO = [-3, ke, eV, { [Re]: _n, [Tr]: 400 }, [Re, vr], [0, 0]];
    or.registerError(gO, gc);
    yO = [-3, ke, tV, { [Re]: _n, [Tr]: 400 }, [Re, iO, vr], [0, 0, 0]];
    or.registerError(yO, yc);
    SO = [-3, ke, nV, { [Re]: _n, [Tr]: 400 }, [Re, vr], [0, 0]];
    or.registerError(SO, Sc);
    bO = [-3, ke, iV, { [Re]: _n, [Tr]: 400 }, [Re, vr], [0, 0]];
    or.registerError(bO, bc);
    xO = [-3, ke, aV, { [Re]: _n, [Tr]: 400 }, [Re, vr], [0, 0]];
    or.registerError(xO, xc);
    EO = [-3, ke, cV, { [Re]: _n, [Tr]: 400 }, [Re, vr], [0, 0]];
    or.registerError(EO, Ec);
    (dx = [uO, or]),
      (_V = [0, ke, Gj, 8, 0]),
      (AV = [0, ke, qj, 8, 0]),
      (vV = [0, ke, Yj, 8, 0]),
      (TV = [0, ke, oV, 8, 0]),
      (wO = [0, ke, sV, 8, 0]),
      (_O = [
        3,
        ke,
        Kj,
        0,
        [lV, dV, gV, mV, pV, aO, xV, bV, fV],
        [0, [() => AV, 0], 0, 0, 0, [() => wO, 0], 64, 0, [() => vV, 0]],
        3,
      ]),
      (AO = [3, ke, Xj, 0, [uV, wV, hV, aO, SV], [[() => _V, 0], 0, 1, [() => wO, 0], [() => TV, 0]]]),
      (fx = [9, ke, Wj, { [yV]: ['POST', '/token', 200] }, () => _O, () => AO]);
  });
var vO,
  TO = f(() => {
    gt();
    Bi();
    vt();
    so();
    D();
    $();
    O();
    kb();
    sO();
    Lf();
    vO = (t) => ({
      apiVersion: '2019-06-10',
      base64Decoder: t?.base64Decoder ?? ve,
      base64Encoder: t?.base64Encoder ?? Se,
      disableHostPrefix: t?.disableHostPrefix ?? !1,
      endpointProvider: t?.endpointProvider ?? oO,
      extensions: t?.extensions ?? [],
      httpAuthSchemeProvider: t?.httpAuthSchemeProvider ?? iN,
      httpAuthSchemes: t?.httpAuthSchemes ?? [
        {
          schemeId: 'aws.auth#sigv4',
          identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4'),
          signer: new je(),
        },
        {
          schemeId: 'smithy.api#noAuth',
          identityProvider: (e) => e.getIdentityProvider('smithy.api#noAuth') || (async () => ({})),
          signer: new ct(),
        },
      ],
      logger: t?.logger ?? new Et(),
      protocol: t?.protocol ?? En,
      protocolSettings: t?.protocolSettings ?? {
        defaultNamespace: 'com.amazonaws.ssooidc',
        errorTypeRegistries: dx,
        version: '2019-06-10',
        serviceTarget: 'AWSSSOOIDCService',
      },
      serviceId: t?.serviceId ?? 'SSO OIDC',
      sha256: t?.sha256 ?? hr,
      urlParser: t?.urlParser ?? We,
      utf8Decoder: t?.utf8Decoder ?? $e,
      utf8Encoder: t?.utf8Encoder ?? be,
    });
  });
var Ff,
  IO,
  RO = f(() => {
    nc();
    ye();
    gt();
    D();
    ge();
    xr();
    O();
    Ff = _e(us());
    TO();
    IO = (t) => {
      qr(process.version);
      const e = Xr(t),
        r = () => e().then(Gr),
        n = vO(t);
      Mr(process.version);
      const o = { profile: t?.profile, logger: n.logger };
      return {
        ...n,
        ...t,
        runtime: 'node',
        defaultsMode: e,
        authSchemePreference: t?.authSchemePreference ?? L(_r, o),
        bodyLengthChecker: t?.bodyLengthChecker ?? Lr,
        defaultSocketTimeout: Dr(t?.requestHandler, 3e5),
        defaultUserAgentProvider:
          t?.defaultUserAgentProvider ?? Er({ serviceId: n.serviceId, clientVersion: Io.version }),
        maxAttempts: t?.maxAttempts ?? L(ln, t),
        region: t?.region ?? L(Ke, { ...mt, ...o }),
        requestHandler: Ff.NodeHttpHandler.create(t?.requestHandler ?? r),
        retryMode: t?.retryMode ?? L({ ...fn, default: async () => (await r()).retryMode || rr }, t),
        streamCollector: t?.streamCollector ?? Ff.streamCollector,
        useDualstackEndpoint: t?.useDualstackEndpoint ?? L(Hr, o),
        useFipsEndpoint: t?.useFipsEndpoint ?? L(jr, o),
        userAgentAppId: t?.userAgentAppId ?? L(mn, o),
      };
    };
  });
var CO,
  PO,
  NO = f(() => {
    (CO = (t) => {
      let e = t.httpAuthSchemes,
        r = t.httpAuthSchemeProvider,
        n = t.credentials;
      return {
        setHttpAuthScheme(o) {
          const s = e.findIndex((i) => i.schemeId === o.schemeId);
          s === -1 ? e.push(o) : e.splice(s, 1, o);
        },
        httpAuthSchemes() {
          return e;
        },
        setHttpAuthSchemeProvider(o) {
          r = o;
        },
        httpAuthSchemeProvider() {
          return r;
        },
        setCredentials(o) {
          n = o;
        },
        credentials() {
          return n;
        },
      };
    }),
      (PO = (t) => ({
        httpAuthSchemes: t.httpAuthSchemes(),
        httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
        credentials: t.credentials(),
      }));
  });
var OO,
  kO = f(() => {
    ye();
    D();
    $();
    NO();
    OO = (t, e) => {
      const r = Object.assign(gn(t), fr(t), en(t), CO(t));
      return (e.forEach((n) => n.configure(r)), Object.assign(t, yn(r), Wr(r), tn(r), PO(r)));
    };
  });
var wc,
  px = f(() => {
    ye();
    vt();
    D();
    ge();
    Ee();
    $();
    xr();
    W();
    kb();
    $b();
    RO();
    kO();
    wc = class extends at {
      config;
      constructor(...[e]) {
        const r = IO(e || {});
        super(r), (this.initConfig = r);
        const n = cN(r),
          o = cn(n),
          s = dn(o),
          i = Dt(s),
          a = i,
          c = On(a),
          u = aN(c),
          l = OO(u, e?.extensions || []);
        (this.config = l),
          this.middlewareStack.use(Vr(this.config)),
          this.middlewareStack.use(pn(this.config)),
          this.middlewareStack.use(zn(this.config)),
          this.middlewareStack.use(rn(this.config)),
          this.middlewareStack.use(on(this.config)),
          this.middlewareStack.use(sn(this.config)),
          this.middlewareStack.use(an(this.config)),
          this.middlewareStack.use(
            gr(this.config, {
              httpAuthSchemeParametersProvider: sN,
              identityProviderConfigProvider: async (d) => new Ut({ 'aws.auth#sigv4': d.credentials }),
            }),
          ),
          this.middlewareStack.use(yr(this.config));
      }
      destroy() {
        super.destroy();
      }
    };
  });
var $O,
  MO,
  DO,
  zO = f(() => {
    D();
    Ee();
    $b();
    ($O = Kr(uN, 'AWSSSOOIDCService', 'SSOOIDCClient', kn)), (MO = {}), (DO = (t, e, r, n) => []);
  });
var _c,
  mx = f(() => {
    zO();
    Lf();
    _c = class extends $O(MO, DO, 'CreateToken', fx) {};
  });
var IV,
  Uf,
  LO = f(() => {
    D();
    mx();
    px();
    (IV = { CreateTokenCommand: _c }), (Uf = class extends wc {});
    Zr(IV, Uf);
  });
var FO = f(() => {
  mx();
});
var RV,
  CV,
  UO = f(() => {
    (RV = { KMS_ACCESS_DENIED: 'KMS_AccessDeniedException' }),
      (CV = {
        KMS_DISABLED_KEY: 'KMS_DisabledException',
        KMS_INVALID_KEY_USAGE: 'KMS_InvalidKeyUsageException',
        KMS_INVALID_STATE: 'KMS_InvalidStateException',
        KMS_KEY_NOT_FOUND: 'KMS_NotFoundException',
      });
  });
var BO = f(() => {});
var hx = {};
Le(hx, {
  $Command: () => pt,
  AccessDeniedException: () => dc,
  AccessDeniedException$: () => dO,
  AccessDeniedExceptionReason: () => RV,
  AuthorizationPendingException: () => fc,
  AuthorizationPendingException$: () => fO,
  CreateToken$: () => fx,
  CreateTokenCommand: () => _c,
  CreateTokenRequest$: () => _O,
  CreateTokenResponse$: () => AO,
  ExpiredTokenException: () => pc,
  ExpiredTokenException$: () => pO,
  InternalServerException: () => mc,
  InternalServerException$: () => mO,
  InvalidClientException: () => hc,
  InvalidClientException$: () => hO,
  InvalidGrantException: () => gc,
  InvalidGrantException$: () => gO,
  InvalidRequestException: () => yc,
  InvalidRequestException$: () => yO,
  InvalidRequestExceptionReason: () => CV,
  InvalidScopeException: () => Sc,
  InvalidScopeException$: () => SO,
  SSOOIDC: () => Uf,
  SSOOIDCClient: () => wc,
  SSOOIDCServiceException: () => Ge,
  SSOOIDCServiceException$: () => lO,
  SlowDownException: () => bc,
  SlowDownException$: () => bO,
  UnauthorizedClientException: () => xc,
  UnauthorizedClientException$: () => xO,
  UnsupportedGrantTypeException: () => Ec,
  UnsupportedGrantTypeException$: () => EO,
  __Client: () => at,
  errorTypeRegistries: () => dx,
});
var gx = f(() => {
  px();
  LO();
  FO();
  D();
  Lf();
  UO();
  lx();
  BO();
  zf();
});
var ZO = qe((Ac) => {
  var { setTokenFeature: PV } = (ye(), k(Sn)),
    { getBearerTokenEnvKey: NV } = (gt(), k(Sb)),
    {
      TokenProviderError: Ir,
      getSSOTokenFilepath: OV,
      parseKnownFiles: kV,
      getProfileName: $V,
      loadSsoSessionData: MV,
      getSSOTokenFromFile: DV,
      memoize: zV,
      chain: LV,
    } = (ge(), k(Yt)),
    { promises: FV } = bt('node:fs'),
    UV =
      ({ logger: t, signingName: e } = {}) =>
      async () => {
        if ((t?.debug?.('@aws-sdk/token-providers - fromEnvSigningName'), !e))
          throw new Ir("Please pass 'signingName' to compute environment variable key", { logger: t });
        const r = NV(e);
        if (!(r in process.env)) throw new Ir(`Token not present in '${r}' environment variable`, { logger: t });
        const n = { token: process.env[r] };
        return (PV(n, 'BEARER_SERVICE_ENV_VARS', '3'), n);
      },
    BV = 300 * 1e3,
    yx = "To refresh this SSO session run 'aws sso login' with the corresponding profile.",
    HV = async (t, e = {}, r) => {
      const { SSOOIDCClient: n } = (gx(), k(hx)),
        o = (i) => e.clientConfig?.[i] ?? e.parentClientConfig?.[i] ?? r?.[i];
      return new n(
        Object.assign({}, e.clientConfig ?? {}, {
          region: t ?? e.clientConfig?.region,
          logger: o('logger'),
          userAgentAppId: o('userAgentAppId'),
        }),
      );
    },
    jV = async (t, e, r = {}, n) => {
      const { CreateTokenCommand: o } = (gx(), k(hx));
      return (await HV(e, r, n)).send(
        new o({
          clientId: t.clientId,
          clientSecret: t.clientSecret,
          refreshToken: t.refreshToken,
          grantType: 'refresh_token',
        }),
      );
    },
    HO = (t) => {
      if (t.expiration && t.expiration.getTime() < Date.now()) throw new Ir(`Token is expired. ${yx}`, !1);
    },
    hs = (t, e, r = !1) => {
      if (typeof e > 'u')
        throw new Ir(`Value not present for '${t}' in SSO Token${r ? '. Cannot refresh' : ''}. ${yx}`, !1);
    },
    { writeFile: VV } = FV,
    ZV = (t, e) => {
      const r = OV(t),
        n = JSON.stringify(e, null, 2);
      return VV(r, n);
    },
    jO = new Map(),
    Bf = new Map(),
    VO =
      (t = {}) =>
      async ({ callerClientConfig: e } = {}) => {
        t.logger?.debug('@aws-sdk/token-providers - fromSso');
        const r = await kV(t),
          n = $V({ profile: t.profile ?? e?.profile }),
          o = r[n];
        if (o) {
          if (!o.sso_session) throw new Ir(`Profile '${n}' is missing required property 'sso_session'.`);
        } else throw new Ir(`Profile '${n}' could not be found in shared credentials file.`, !1);
        const s = o.sso_session,
          i = Bf.get(s);
        if (i) return await i;
        const c = (await MV(t))[s];
        if (!c) throw new Ir(`Sso session '${s}' could not be found in shared credentials file.`, !1);
        for (const b of ['sso_start_url', 'sso_region'])
          if (!c[b]) throw new Ir(`Sso session '${s}' is missing required property '${b}'.`, !1);
        c.sso_start_url;
        let u = c.sso_region,
          l;
        try {
          l = await DV(s);
        } catch {
          throw new Ir(`The SSO session token associated with profile=${n} was not found or is invalid. ${yx}`, !1);
        }
        hs('accessToken', l.accessToken), hs('expiresAt', l.expiresAt);
        const { accessToken: d, expiresAt: p } = l,
          m = { token: d, expiration: new Date(p) };
        if (m.expiration.getTime() - Date.now() > BV) return m;
        const h = Bf.get(s);
        if (h) return await h;
        const y = jO.get(s) ?? 0;
        if (Date.now() - y < 30 * 1e3) return (HO(m), m);
        hs('clientId', l.clientId, !0), hs('clientSecret', l.clientSecret, !0), hs('refreshToken', l.refreshToken, !0);
        const S = (async () => {
          try {
            jO.set(s, Date.now());
            const b = await jV(l, u, t, e);
            hs('accessToken', b.accessToken), hs('expiresIn', b.expiresIn);
            const w = new Date(Date.now() + b.expiresIn * 1e3);
            try {
              await ZV(s, {
                ...l,
                accessToken: b.accessToken,
                expiresAt: w.toISOString(),
                refreshToken: b.refreshToken,
              });
            } catch {}
            return { token: b.accessToken, expiration: w };
          } catch {
            return (HO(m), m);
          }
        })();
        Bf.set(s, S);
        try {
          return await S;
        } finally {
          Bf.delete(s);
        }
      },
    GV =
      ({ token: t, logger: e }) =>
      async () => {
        if ((e?.debug('@aws-sdk/token-providers - fromStatic'), !t || !t.token))
          throw new Ir('Please pass a valid token to fromStatic', !1);
        return t;
      },
    qV = (t = {}) =>
      zV(
        LV(VO(t), async () => {
          throw new Ir('Could not load token from any providers', !1);
        }),
        (e) => e.expiration !== void 0 && e.expiration.getTime() - Date.now() < 3e5,
        (e) => e.expiration !== void 0,
      );
  Ac.fromEnvSigningName = UV;
  Ac.fromSso = VO;
  Ac.fromStatic = GV;
  Ac.nodeProvider = qV;
});
function WV(t) {
  return {
    schemeId: 'aws.auth#sigv4',
    signingProperties: { name: 'awsssoportal', region: t.region },
    propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
  };
}
function KV(t) {
  return { schemeId: 'smithy.api#noAuth' };
}
var GO,
  qO,
  WO,
  Sx = f(() => {
    gt();
    D();
    GO = async (t, e, r) => ({
      operation: xe(e).operation,
      region:
        (await he(t.region)()) ||
        (() => {
          throw new Error('expected `region` to be configured for `aws.auth#sigv4`');
        })(),
    });
    (qO = (t) => {
      const e = [];
      return (t.operation === 'GetRoleCredentials' ? e.push(KV(t)) : e.push(WV(t)), e);
    }),
      (WO = (t) => {
        const e = bn(t);
        return Object.assign(e, { authSchemePreference: he(t.authSchemePreference ?? []) });
      });
  });
var KO,
  XO,
  bx = f(() => {
    (KO = (t) =>
      Object.assign(t, {
        useDualstackEndpoint: t.useDualstackEndpoint ?? !1,
        useFipsEndpoint: t.useFipsEndpoint ?? !1,
        defaultSigningName: 'awsssoportal',
      })),
      (XO = {
        UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
        Endpoint: { type: 'builtInParams', name: 'endpoint' },
        Region: { type: 'builtInParams', name: 'region' },
        UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
      });
  });
var vc,
  gs,
  Hf,
  YO,
  tk,
  jf,
  xx,
  JO,
  Ex,
  ji,
  QO,
  ek,
  XV,
  Rt,
  YV,
  rk,
  nk = f(() => {
    Ee();
    (vc = 'ref'),
      (gs = -1),
      (Hf = !0),
      (YO = 'isSet'),
      (tk = 'PartitionResult'),
      (jf = 'booleanEquals'),
      (xx = 'getAttr'),
      (JO = { [vc]: 'Endpoint' }),
      (Ex = { [vc]: tk }),
      (ji = {}),
      (QO = [{ [vc]: 'Region' }]),
      (ek = {
        conditions: [
          [YO, [JO]],
          [YO, QO],
          ['aws.partition', QO, tk],
          [jf, [{ [vc]: 'UseFIPS' }, Hf]],
          [jf, [{ [vc]: 'UseDualStack' }, Hf]],
          [jf, [{ fn: xx, argv: [Ex, 'supportsDualStack'] }, Hf]],
          [jf, [{ fn: xx, argv: [Ex, 'supportsFIPS'] }, Hf]],
          ['stringEquals', [{ fn: xx, argv: [Ex, 'name'] }, 'aws-us-gov']],
        ],
        results: [
          [gs],
          [gs, 'Invalid Configuration: FIPS and custom endpoint are not supported'],
          [gs, 'Invalid Configuration: Dualstack and custom endpoint are not supported'],
          [JO, ji],
          ['https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', ji],
          [gs, 'FIPS and DualStack are enabled, but this partition does not support one or both'],
          ['https://portal.sso.{Region}.amazonaws.com', ji],
          ['https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}', ji],
          [gs, 'FIPS is enabled but this partition does not support FIPS'],
          ['https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}', ji],
          [gs, 'DualStack is enabled but this partition does not support DualStack'],
          ['https://portal.sso.{Region}.{PartitionResult#dnsSuffix}', ji],
          [gs, 'Invalid Configuration: Missing Region'],
        ],
      }),
      (XV = 2),
      (Rt = 1e8),
      (YV = new Int32Array([
        -1,
        1,
        -1,
        0,
        13,
        3,
        1,
        4,
        Rt + 12,
        2,
        5,
        Rt + 12,
        3,
        8,
        6,
        4,
        7,
        Rt + 11,
        5,
        Rt + 9,
        Rt + 10,
        4,
        11,
        9,
        6,
        10,
        Rt + 8,
        7,
        Rt + 6,
        Rt + 7,
        5,
        12,
        Rt + 5,
        6,
        Rt + 4,
        Rt + 5,
        3,
        Rt + 1,
        14,
        4,
        Rt + 2,
        Rt + 3,
      ])),
      (rk = Jt.from(YV, XV, ek.conditions, ek.results));
  });
var JV,
  ok,
  sk = f(() => {
    ye();
    Ee();
    nk();
    (JV = new Qt({ size: 50, params: ['Endpoint', 'Region', 'UseDualStack', 'UseFIPS'] })),
      (ok = (t, e = {}) => JV.get(t, () => Jr(rk, { endpointParams: t, logger: e.logger })));
    wt.aws = wr;
  });
var Rr,
  Vf = f(() => {
    D();
    Rr = class t extends Xt {
      static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException';
      constructor(e) {
        super(e), Object.setPrototypeOf(this, t.prototype);
      }
    };
  });
var Tc,
  Ic,
  Rc,
  Cc,
  wx = f(() => {
    Vf();
    (Tc = class t extends Rr {
      static shapeId = 'com.amazonaws.sso#InvalidRequestException';
      name = 'InvalidRequestException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'InvalidRequestException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    }),
      (Ic = class t extends Rr {
        static shapeId = 'com.amazonaws.sso#ResourceNotFoundException';
        name = 'ResourceNotFoundException';
        $fault = 'client';
        constructor(e) {
          super({ name: 'ResourceNotFoundException', $fault: 'client', ...e }),
            Object.setPrototypeOf(this, t.prototype);
        }
      }),
      (Rc = class t extends Rr {
        static shapeId = 'com.amazonaws.sso#TooManyRequestsException';
        name = 'TooManyRequestsException';
        $fault = 'client';
        constructor(e) {
          super({ name: 'TooManyRequestsException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
        }
      }),
      (Cc = class t extends Rr {
        static shapeId = 'com.amazonaws.sso#UnauthorizedException';
        name = 'UnauthorizedException';
        $fault = 'client';
        constructor(e) {
          super({ name: 'UnauthorizedException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
        }
      });
  });
var QV,
  e3,
  t3,
  r3,
  n3,
  o3,
  s3,
  i3,
  a3,
  c3,
  u3,
  l3,
  d3,
  f3,
  p3,
  Zf,
  Gf,
  m3,
  h3,
  qf,
  g3,
  ik,
  Wf,
  y3,
  S3,
  b3,
  ak,
  x3,
  E3,
  w3,
  sr,
  ck,
  uk,
  Pc,
  lk,
  dk,
  fk,
  pk,
  _x,
  _3,
  A3,
  v3,
  mk,
  hk,
  gk,
  Ax,
  Kf = f(() => {
    W();
    wx();
    Vf();
    (QV = 'AccessTokenType'),
      (e3 = 'GetRoleCredentials'),
      (t3 = 'GetRoleCredentialsRequest'),
      (r3 = 'GetRoleCredentialsResponse'),
      (n3 = 'InvalidRequestException'),
      (o3 = 'RoleCredentials'),
      (s3 = 'ResourceNotFoundException'),
      (i3 = 'SecretAccessKeyType'),
      (a3 = 'SessionTokenType'),
      (c3 = 'TooManyRequestsException'),
      (u3 = 'UnauthorizedException'),
      (l3 = 'accountId'),
      (d3 = 'accessKeyId'),
      (f3 = 'accessToken'),
      (p3 = 'account_id'),
      (Zf = 'client'),
      (Gf = 'error'),
      (m3 = 'expiration'),
      (h3 = 'http'),
      (qf = 'httpError'),
      (g3 = 'httpHeader'),
      (ik = 'httpQuery'),
      (Wf = 'message'),
      (y3 = 'roleCredentials'),
      (S3 = 'roleName'),
      (b3 = 'role_name'),
      (ak = 'smithy.ts.sdk.synthetic.com.amazonaws.sso'),
      (x3 = 'secretAccessKey'),
      (E3 = 'sessionToken'),
      (w3 = 'x-amz-sso_bearer_token'),
      (sr = 'com.amazonaws.sso'),
      (ck = new fe(ak)),
      (uk = [-3, ak, 'SSOServiceException', 0, [], []]);
    ck.registerError(uk, Rr);
    (Pc = new fe(sr)), (lk = [-3, sr, n3, { [Gf]: Zf, [qf]: 400 }, [Wf], [0]]);
    Pc.registerError(lk, Tc);
    dk = [-3, sr, s3, { [Gf]: Zf, [qf]: 404 }, [Wf], [0]];
    Pc.registerError(dk, Ic);
    fk = [-3, sr, c3, { [Gf]: Zf, [qf]: 429 }, [Wf], [0]];
    Pc.registerError(fk, Rc);
    pk = [-3, sr, u3, { [Gf]: Zf, [qf]: 401 }, [Wf], [0]];
    Pc.registerError(pk, Cc);
    (_x = [ck, Pc]),
      (_3 = [0, sr, QV, 8, 0]),
      (A3 = [0, sr, i3, 8, 0]),
      (v3 = [0, sr, a3, 8, 0]),
      (mk = [
        3,
        sr,
        t3,
        0,
        [S3, l3, f3],
        [
          [0, { [ik]: b3 }],
          [0, { [ik]: p3 }],
          [() => _3, { [g3]: w3 }],
        ],
        3,
      ]),
      (hk = [3, sr, r3, 0, [y3], [[() => gk, 0]]]),
      (gk = [3, sr, o3, 0, [d3, x3, E3, m3], [0, [() => A3, 0], [() => v3, 0], 1]]),
      (Ax = [9, sr, e3, { [h3]: ['GET', '/federation/credentials', 200] }, () => mk, () => hk]);
  });
var yk,
  Sk = f(() => {
    gt();
    Bi();
    vt();
    so();
    D();
    $();
    O();
    Sx();
    sk();
    Kf();
    yk = (t) => ({
      apiVersion: '2019-06-10',
      base64Decoder: t?.base64Decoder ?? ve,
      base64Encoder: t?.base64Encoder ?? Se,
      disableHostPrefix: t?.disableHostPrefix ?? !1,
      endpointProvider: t?.endpointProvider ?? ok,
      extensions: t?.extensions ?? [],
      httpAuthSchemeProvider: t?.httpAuthSchemeProvider ?? qO,
      httpAuthSchemes: t?.httpAuthSchemes ?? [
        {
          schemeId: 'aws.auth#sigv4',
          identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4'),
          signer: new je(),
        },
        {
          schemeId: 'smithy.api#noAuth',
          identityProvider: (e) => e.getIdentityProvider('smithy.api#noAuth') || (async () => ({})),
          signer: new ct(),
        },
      ],
      logger: t?.logger ?? new Et(),
      protocol: t?.protocol ?? En,
      protocolSettings: t?.protocolSettings ?? {
        defaultNamespace: 'com.amazonaws.sso',
        errorTypeRegistries: _x,
        version: '2019-06-10',
        serviceTarget: 'SWBPortalService',
      },
      serviceId: t?.serviceId ?? 'SSO',
      sha256: t?.sha256 ?? hr,
      urlParser: t?.urlParser ?? We,
      utf8Decoder: t?.utf8Decoder ?? $e,
      utf8Encoder: t?.utf8Encoder ?? be,
    });
  });
var Xf,
  bk,
  xk = f(() => {
    nc();
    ye();
    gt();
    D();
    ge();
    xr();
    O();
    Xf = _e(us());
    Sk();
    bk = (t) => {
      qr(process.version);
      const e = Xr(t),
        r = () => e().then(Gr),
        n = yk(t);
      Mr(process.version);
      const o = { profile: t?.profile, logger: n.logger };
      return {
        ...n,
        ...t,
        runtime: 'node',
        defaultsMode: e,
        authSchemePreference: t?.authSchemePreference ?? L(_r, o),
        bodyLengthChecker: t?.bodyLengthChecker ?? Lr,
        defaultSocketTimeout: Dr(t?.requestHandler, 3e5),
        defaultUserAgentProvider:
          t?.defaultUserAgentProvider ?? Er({ serviceId: n.serviceId, clientVersion: Io.version }),
        maxAttempts: t?.maxAttempts ?? L(ln, t),
        region: t?.region ?? L(Ke, { ...mt, ...o }),
        requestHandler: Xf.NodeHttpHandler.create(t?.requestHandler ?? r),
        retryMode: t?.retryMode ?? L({ ...fn, default: async () => (await r()).retryMode || rr }, t),
        streamCollector: t?.streamCollector ?? Xf.streamCollector,
        useDualstackEndpoint: t?.useDualstackEndpoint ?? L(Hr, o),
        useFipsEndpoint: t?.useFipsEndpoint ?? L(jr, o),
        userAgentAppId: t?.userAgentAppId ?? L(mn, o),
      };
    };
  });
var Ek,
  wk,
  _k = f(() => {
    (Ek = (t) => {
      let e = t.httpAuthSchemes,
        r = t.httpAuthSchemeProvider,
        n = t.credentials;
      return {
        setHttpAuthScheme(o) {
          const s = e.findIndex((i) => i.schemeId === o.schemeId);
          s === -1 ? e.push(o) : e.splice(s, 1, o);
        },
        httpAuthSchemes() {
          return e;
        },
        setHttpAuthSchemeProvider(o) {
          r = o;
        },
        httpAuthSchemeProvider() {
          return r;
        },
        setCredentials(o) {
          n = o;
        },
        credentials() {
          return n;
        },
      };
    }),
      (wk = (t) => ({
        httpAuthSchemes: t.httpAuthSchemes(),
        httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
        credentials: t.credentials(),
      }));
  });
var Ak,
  vk = f(() => {
    ye();
    D();
    $();
    _k();
    Ak = (t, e) => {
      const r = Object.assign(gn(t), fr(t), en(t), Ek(t));
      return (e.forEach((n) => n.configure(r)), Object.assign(t, yn(r), Wr(r), tn(r), wk(r)));
    };
  });
var Nc,
  vx = f(() => {
    ye();
    vt();
    D();
    ge();
    Ee();
    $();
    xr();
    W();
    Sx();
    bx();
    xk();
    vk();
    Nc = class extends at {
      config;
      constructor(...[e]) {
        const r = bk(e || {});
        super(r), (this.initConfig = r);
        const n = KO(r),
          o = cn(n),
          s = dn(o),
          i = Dt(s),
          a = i,
          c = On(a),
          u = WO(c),
          l = Ak(u, e?.extensions || []);
        (this.config = l),
          this.middlewareStack.use(Vr(this.config)),
          this.middlewareStack.use(pn(this.config)),
          this.middlewareStack.use(zn(this.config)),
          this.middlewareStack.use(rn(this.config)),
          this.middlewareStack.use(on(this.config)),
          this.middlewareStack.use(sn(this.config)),
          this.middlewareStack.use(an(this.config)),
          this.middlewareStack.use(
            gr(this.config, {
              httpAuthSchemeParametersProvider: GO,
              identityProviderConfigProvider: async (d) => new Ut({ 'aws.auth#sigv4': d.credentials }),
            }),
          ),
          this.middlewareStack.use(yr(this.config));
      }
      destroy() {
        super.destroy();
      }
    };
  });
var Tk,
  Ik,
  Rk,
  Ck = f(() => {
    D();
    Ee();
    bx();
    (Tk = Kr(XO, 'SWBPortalService', 'SSOClient', kn)), (Ik = {}), (Rk = (t, e, r, n) => []);
  });
var Oc,
  Tx = f(() => {
    Ck();
    Kf();
    Oc = class extends Tk(Ik, Rk, 'GetRoleCredentials', Ax) {};
  });
var T3,
  Yf,
  Pk = f(() => {
    D();
    Tx();
    vx();
    (T3 = { GetRoleCredentialsCommand: Oc }), (Yf = class extends Nc {});
    Zr(T3, Yf);
  });
var Nk = f(() => {
  Tx();
});
var Ok = f(() => {});
var kk = {};
Le(kk, {
  $Command: () => pt,
  GetRoleCredentials$: () => Ax,
  GetRoleCredentialsCommand: () => Oc,
  GetRoleCredentialsRequest$: () => mk,
  GetRoleCredentialsResponse$: () => hk,
  InvalidRequestException: () => Tc,
  InvalidRequestException$: () => lk,
  ResourceNotFoundException: () => Ic,
  ResourceNotFoundException$: () => dk,
  RoleCredentials$: () => gk,
  SSO: () => Yf,
  SSOClient: () => Nc,
  SSOServiceException: () => Rr,
  SSOServiceException$: () => uk,
  TooManyRequestsException: () => Rc,
  TooManyRequestsException$: () => fk,
  UnauthorizedException: () => Cc,
  UnauthorizedException$: () => pk,
  __Client: () => at,
  errorTypeRegistries: () => _x,
});
var $k = f(() => {
  vx();
  Pk();
  Nk();
  D();
  Kf();
  wx();
  Ok();
  Vf();
});
var Mk = qe((Ix) => {
  var { GetRoleCredentialsCommand: I3, SSOClient: R3 } = ($k(), k(kk));
  Ix.GetRoleCredentialsCommand = I3;
  Ix.SSOClient = R3;
});
var Rx = qe((Jf) => {
  var {
      CredentialsProviderError: Cr,
      getSSOTokenFromFile: C3,
      getProfileName: P3,
      parseKnownFiles: N3,
      loadSsoSessionData: O3,
    } = (ge(), k(Yt)),
    { setCredentialFeature: Dk } = (ye(), k(Sn)),
    { fromSso: k3 } = ZO(),
    Lk = (t) =>
      t &&
      (typeof t.sso_start_url == 'string' ||
        typeof t.sso_account_id == 'string' ||
        typeof t.sso_session == 'string' ||
        typeof t.sso_region == 'string' ||
        typeof t.sso_role_name == 'string'),
    kc = !1,
    zk = async ({
      ssoStartUrl: t,
      ssoSession: e,
      ssoAccountId: r,
      ssoRegion: n,
      ssoRoleName: o,
      ssoClient: s,
      clientConfig: i,
      parentClientConfig: a,
      callerClientConfig: c,
      profile: u,
      filepath: l,
      configFilepath: d,
      ignoreCache: p,
      logger: m,
    }) => {
      let h,
        y = 'To refresh this SSO session run aws sso login with the corresponding profile.';
      if (e)
        try {
          const Pe = await k3({
            profile: u,
            filepath: l,
            configFilepath: d,
            ignoreCache: p,
            clientConfig: i,
            parentClientConfig: a,
            logger: m,
          })({ callerClientConfig: c });
          h = { accessToken: Pe.token, expiresAt: new Date(Pe.expiration).toISOString() };
        } catch (Pe) {
          throw new Cr(Pe.message, { tryNextLink: kc, logger: m });
        }
      else
        try {
          h = await C3(t);
        } catch {
          throw new Cr(`The SSO session associated with this profile is invalid. ${y}`, { tryNextLink: kc, logger: m });
        }
      if (new Date(h.expiresAt).getTime() - Date.now() <= 0)
        throw new Cr(`The SSO session associated with this profile has expired. ${y}`, { tryNextLink: kc, logger: m });
      let { accessToken: S } = h,
        { SSOClient: b, GetRoleCredentialsCommand: w } = Mk(),
        _ =
          s ||
          new b(
            Object.assign({}, i ?? {}, {
              logger: i?.logger ?? c?.logger ?? a?.logger,
              region: i?.region ?? n,
              userAgentAppId: i?.userAgentAppId ?? c?.userAgentAppId ?? a?.userAgentAppId,
            }),
          ),
        A;
      try {
        A = await _.send(new w({ accountId: r, roleName: o, accessToken: S }));
      } catch (Pe) {
        throw new Cr(Pe, { tryNextLink: kc, logger: m });
      }
      const {
        roleCredentials: {
          accessKeyId: R,
          secretAccessKey: K,
          sessionToken: ue,
          expiration: Ae,
          credentialScope: Nt,
          accountId: le,
        } = {},
      } = A;
      if (!R || !K || !ue || !Ae)
        throw new Cr('SSO returns an invalid temporary credential.', { tryNextLink: kc, logger: m });
      const Ce = {
        accessKeyId: R,
        secretAccessKey: K,
        sessionToken: ue,
        expiration: new Date(Ae),
        ...(Nt && { credentialScope: Nt }),
        ...(le && { accountId: le }),
      };
      return (e ? Dk(Ce, 'CREDENTIALS_SSO', 's') : Dk(Ce, 'CREDENTIALS_SSO_LEGACY', 'u'), Ce);
    },
    Fk = (t, e) => {
      const { sso_start_url: r, sso_account_id: n, sso_region: o, sso_role_name: s } = t;
      if (!r || !n || !o || !s)
        throw new Cr(
          `Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(t).join(', ')}
Reference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`,
          { tryNextLink: !1, logger: e },
        );
      return t;
    },
    $3 =
      (t = {}) =>
      async ({ callerClientConfig: e } = {}) => {
        t.logger?.debug('@aws-sdk/credential-provider-sso - fromSSO');
        const { ssoStartUrl: r, ssoAccountId: n, ssoRegion: o, ssoRoleName: s, ssoSession: i } = t,
          { ssoClient: a } = t,
          c = P3({ profile: t.profile ?? e?.profile });
        if (!r && !n && !o && !s && !i) {
          const l = (await N3(t))[c];
          if (!l) throw new Cr(`Profile ${c} was not found.`, { logger: t.logger });
          if (!Lk(l)) throw new Cr(`Profile ${c} is not configured with SSO credentials.`, { logger: t.logger });
          if (l?.sso_session) {
            const b = (await O3(t))[l.sso_session],
              w = ` configurations in profile ${c} and sso-session ${l.sso_session}`;
            if (o && o !== b.sso_region)
              throw new Cr('Conflicting SSO region' + w, { tryNextLink: !1, logger: t.logger });
            if (r && r !== b.sso_start_url)
              throw new Cr('Conflicting SSO start_url' + w, { tryNextLink: !1, logger: t.logger });
            (l.sso_region = b.sso_region), (l.sso_start_url = b.sso_start_url);
          }
          const {
            sso_start_url: d,
            sso_account_id: p,
            sso_region: m,
            sso_role_name: h,
            sso_session: y,
          } = Fk(l, t.logger);
          return zk({
            ssoStartUrl: d,
            ssoSession: y,
            ssoAccountId: p,
            ssoRegion: m,
            ssoRoleName: h,
            ssoClient: a,
            clientConfig: t.clientConfig,
            parentClientConfig: t.parentClientConfig,
            callerClientConfig: t.callerClientConfig,
            profile: c,
            filepath: t.filepath,
            configFilepath: t.configFilepath,
            ignoreCache: t.ignoreCache,
            logger: t.logger,
          });
        } else {
          if (!r || !n || !o || !s)
            throw new Cr(
              'Incomplete configuration. The fromSSO() argument hash must include "ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"',
              { tryNextLink: !1, logger: t.logger },
            );
          return zk({
            ssoStartUrl: r,
            ssoSession: i,
            ssoAccountId: n,
            ssoRegion: o,
            ssoRoleName: s,
            ssoClient: a,
            clientConfig: t.clientConfig,
            parentClientConfig: t.parentClientConfig,
            callerClientConfig: t.callerClientConfig,
            profile: c,
            filepath: t.filepath,
            configFilepath: t.configFilepath,
            ignoreCache: t.ignoreCache,
            logger: t.logger,
          });
        }
      };
  Jf.fromSSO = $3;
  Jf.isSsoProfile = Lk;
  Jf.validateSsoProfile = Fk;
});
var Nx = qe((ep) => {
  var { SignatureV4: M3, signatureV4aContainer: Uk } = mb(),
    $c = { CrtSignerV4: null },
    Cx = 'X-Amz-S3session-Token',
    Bk = Cx.toLowerCase(),
    Qf = class extends M3 {
      async signWithCredentials(e, r, n) {
        const o = Hk(r);
        e.headers[Bk] = r.sessionToken;
        return (jk(this, o), this.signRequest(e, n ?? {}));
      }
      async presignWithCredentials(e, r, n) {
        const o = Hk(r);
        return (
          delete e.headers[Bk],
          (e.headers[Cx] = r.sessionToken),
          (e.query = e.query ?? {}),
          (e.query[Cx] = r.sessionToken),
          jk(this, o),
          this.presign(e, n)
        );
      }
    };
  function Hk(t) {
    return { accessKeyId: t.accessKeyId, secretAccessKey: t.secretAccessKey, expiration: t.expiration };
  }
  function jk(t, e) {
    const r = t.credentialProvider;
    t.credentialProvider = () => ((t.credentialProvider = r), Promise.resolve(e));
  }
  var Px = class {
    sigv4aSigner;
    sigv4Signer;
    signerOptions;
    static sigv4aDependency() {
      return typeof $c.CrtSignerV4 == 'function' ? 'crt' : typeof Uk.SignatureV4a == 'function' ? 'js' : 'none';
    }
    constructor(e) {
      (this.sigv4Signer = new Qf(e)), (this.signerOptions = e);
    }
    async sign(e, r = {}) {
      return r.signingRegion === '*' ? this.getSigv4aSigner().sign(e, r) : this.sigv4Signer.sign(e, r);
    }
    async signWithCredentials(e, r, n = {}) {
      if (n.signingRegion === '*') {
        const o = this.getSigv4aSigner(),
          s = $c.CrtSignerV4;
        if (s && o instanceof s) return o.signWithCredentials(e, r, n);
        throw new Error(
          `signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`,
        );
      }
      return this.sigv4Signer.signWithCredentials(e, r, n);
    }
    async presign(e, r = {}) {
      if (r.signingRegion === '*') {
        const n = this.getSigv4aSigner(),
          o = $c.CrtSignerV4;
        if (o && n instanceof o) return n.presign(e, r);
        throw new Error(
          `presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`,
        );
      }
      return this.sigv4Signer.presign(e, r);
    }
    async presignWithCredentials(e, r, n = {}) {
      if (n.signingRegion === '*')
        throw new Error('Method presignWithCredentials is not supported for [signingRegion=*].');
      return this.sigv4Signer.presignWithCredentials(e, r, n);
    }
    getSigv4aSigner() {
      if (!this.sigv4aSigner) {
        const e = $c.CrtSignerV4,
          r = Uk.SignatureV4a;
        if (this.signerOptions.runtime === 'node') {
          if (!e && !r)
            throw new Error(
              'Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt',
            );
          if (e && typeof e == 'function') this.sigv4aSigner = new e({ ...this.signerOptions, signingAlgorithm: 1 });
          else if (r && typeof r == 'function') this.sigv4aSigner = new r({ ...this.signerOptions });
          else
            throw new Error(
              "Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt",
            );
        } else {
          if (!r || typeof r != 'function')
            throw new Error(
              "JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a",
            );
          this.sigv4aSigner = new r({ ...this.signerOptions });
        }
      }
      return this.sigv4aSigner;
    }
  };
  ep.SignatureV4MultiRegion = Px;
  ep.SignatureV4SignWithCredentials = Qf;
  ep.signatureV4CrtContainer = $c;
});
var Zi,
  ys,
  Mc,
  Vk,
  Jk,
  Dc,
  tt,
  Ox,
  Zk,
  Gk,
  qk,
  Wk,
  Kk,
  rt,
  kx,
  Vi,
  Xk,
  Yk,
  D3,
  ae,
  z3,
  Qk,
  e$ = f(() => {
    Ee();
    (Zi = 'ref'),
      (ys = -1),
      (Mc = !0),
      (Vk = 'isSet'),
      (Jk = 'PartitionResult'),
      (Dc = 'booleanEquals'),
      (tt = 'stringEquals'),
      (Ox = 'getAttr'),
      (Zk = 'us-east-1'),
      (Gk = 'sigv4'),
      (qk = 'sts'),
      (Wk = 'https://sts.{Region}.{PartitionResult#dnsSuffix}'),
      (Kk = { [Zi]: 'Endpoint' }),
      (rt = { [Zi]: 'Region' }),
      (kx = { [Zi]: Jk }),
      (Vi = {}),
      (Xk = [rt]),
      (Yk = {
        conditions: [
          [Vk, [Kk]],
          [Vk, Xk],
          ['aws.partition', Xk, Jk],
          [Dc, [{ [Zi]: 'UseFIPS' }, Mc]],
          [Dc, [{ [Zi]: 'UseDualStack' }, Mc]],
          [tt, [rt, 'aws-global']],
          [Dc, [{ [Zi]: 'UseGlobalEndpoint' }, Mc]],
          [tt, [rt, 'eu-central-1']],
          [Dc, [{ fn: Ox, argv: [kx, 'supportsDualStack'] }, Mc]],
          [Dc, [{ fn: Ox, argv: [kx, 'supportsFIPS'] }, Mc]],
          [tt, [rt, 'ap-south-1']],
          [tt, [rt, 'eu-north-1']],
          [tt, [rt, 'eu-west-1']],
          [tt, [rt, 'eu-west-2']],
          [tt, [rt, 'eu-west-3']],
          [tt, [rt, 'sa-east-1']],
          [tt, [rt, Zk]],
          [tt, [rt, 'us-east-2']],
          [tt, [rt, 'us-west-2']],
          [tt, [rt, 'us-west-1']],
          [tt, [rt, 'ca-central-1']],
          [tt, [rt, 'ap-southeast-1']],
          [tt, [rt, 'ap-northeast-1']],
          [tt, [rt, 'ap-southeast-2']],
          [tt, [{ fn: Ox, argv: [kx, 'name'] }, 'aws-us-gov']],
        ],
        results: [
          [ys],
          ['https://sts.amazonaws.com', { authSchemes: [{ name: Gk, signingName: qk, signingRegion: Zk }] }],
          [Wk, { authSchemes: [{ name: Gk, signingName: qk, signingRegion: '{Region}' }] }],
          [ys, 'Invalid Configuration: FIPS and custom endpoint are not supported'],
          [ys, 'Invalid Configuration: Dualstack and custom endpoint are not supported'],
          [Kk, Vi],
          ['https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', Vi],
          [ys, 'FIPS and DualStack are enabled, but this partition does not support one or both'],
          ['https://sts.{Region}.amazonaws.com', Vi],
          ['https://sts-fips.{Region}.{PartitionResult#dnsSuffix}', Vi],
          [ys, 'FIPS is enabled but this partition does not support FIPS'],
          ['https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}', Vi],
          [ys, 'DualStack is enabled but this partition does not support DualStack'],
          [Wk, Vi],
          [ys, 'Invalid Configuration: Missing Region'],
        ],
      }),
      (D3 = 2),
      (ae = 1e8),
      (z3 = new Int32Array([
        -1,
        1,
        -1,
        0,
        30,
        3,
        1,
        4,
        ae + 14,
        2,
        5,
        ae + 14,
        3,
        25,
        6,
        4,
        24,
        7,
        5,
        ae + 1,
        8,
        6,
        9,
        ae + 13,
        7,
        ae + 1,
        10,
        10,
        ae + 1,
        11,
        11,
        ae + 1,
        12,
        12,
        ae + 1,
        13,
        13,
        ae + 1,
        14,
        14,
        ae + 1,
        15,
        15,
        ae + 1,
        16,
        16,
        ae + 1,
        17,
        17,
        ae + 1,
        18,
        18,
        ae + 1,
        19,
        19,
        ae + 1,
        20,
        20,
        ae + 1,
        21,
        21,
        ae + 1,
        22,
        22,
        ae + 1,
        23,
        23,
        ae + 1,
        ae + 2,
        8,
        ae + 11,
        ae + 12,
        4,
        28,
        26,
        9,
        27,
        ae + 10,
        24,
        ae + 8,
        ae + 9,
        8,
        29,
        ae + 7,
        9,
        ae + 6,
        ae + 7,
        3,
        ae + 3,
        31,
        4,
        ae + 4,
        ae + 5,
      ])),
      (Qk = Jt.from(z3, D3, Yk.conditions, Yk.results));
  });
var L3,
  tp,
  $x = f(() => {
    ye();
    Ee();
    e$();
    (L3 = new Qt({ size: 50, params: ['Endpoint', 'Region', 'UseDualStack', 'UseFIPS', 'UseGlobalEndpoint'] })),
      (tp = (t, e = {}) => L3.get(t, () => Jr(Qk, { endpointParams: t, logger: e.logger })));
    wt.aws = wr;
  });
function n$(t) {
  return {
    schemeId: 'aws.auth#sigv4',
    signingProperties: { name: 'sts', region: t.region },
    propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
  };
}
function Mx(t) {
  return {
    schemeId: 'aws.auth#sigv4a',
    signingProperties: { name: 'sts', region: t.region },
    propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
  };
}
function o$(t) {
  return { schemeId: 'smithy.api#noAuth' };
}
var t$,
  F3,
  U3,
  r$,
  B3,
  H3,
  s$,
  i$,
  Dx = f(() => {
    gt();
    t$ = _e(Nx());
    D();
    Ee();
    $x();
    (F3 = (t) => async (e, r, n) => {
      if (!n) throw new Error('Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`');
      const o = await t(e, r, n),
        s = xe(r)?.commandInstance?.constructor?.getEndpointParameterInstructions;
      if (!s) throw new Error(`getEndpointParameterInstructions() is not defined on '${r.commandName}'`);
      const i = await Aa(n, { getEndpointParameterInstructions: s }, e);
      return Object.assign(o, i);
    }),
      (U3 = async (t, e, r) => ({
        operation: xe(e).operation,
        region:
          (await he(t.region)()) ||
          (() => {
            throw new Error('expected `region` to be configured for `aws.auth#sigv4`');
          })(),
      })),
      (r$ = F3(U3));
    (B3 = (t, e, r) => (o) => {
      const i = t(o).properties?.authSchemes;
      if (!i) return e(o);
      const a = [];
      for (const c of i) {
        const { name: u, properties: l = {}, ...d } = c,
          p = u.toLowerCase();
        u !== p && console.warn(`HttpAuthScheme has been normalized with lowercasing: '${u}' to '${p}'`);
        let m;
        if (p === 'sigv4a') {
          m = 'aws.auth#sigv4a';
          const S = i.find((b) => {
            const w = b.name.toLowerCase();
            return w !== 'sigv4a' && w.startsWith('sigv4');
          });
          if (t$.SignatureV4MultiRegion.sigv4aDependency() === 'none' && S) continue;
        } else if (p.startsWith('sigv4')) m = 'aws.auth#sigv4';
        else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${p}'`);
        const h = r[m];
        if (!h) throw new Error(`Could not find HttpAuthOption create function for '${m}'`);
        const y = h(o);
        (y.schemeId = m), (y.signingProperties = { ...(y.signingProperties || {}), ...d, ...l }), a.push(y);
      }
      return a;
    }),
      (H3 = (t) => {
        const e = [];
        return (
          t.operation === 'AssumeRoleWithWebIdentity' ? (e.push(o$(t)), e.push(Mx(t))) : (e.push(n$(t)), e.push(Mx(t))),
          e
        );
      }),
      (s$ = B3(tp, H3, { 'aws.auth#sigv4': n$, 'aws.auth#sigv4a': Mx, 'smithy.api#noAuth': o$ })),
      (i$ = (t) => {
        const e = bn(t),
          r = Wa(e);
        return Object.assign(r, { authSchemePreference: he(t.authSchemePreference ?? []) });
      });
  });
var a$,
  c$,
  zx = f(() => {
    (a$ = (t) =>
      Object.assign(t, {
        useDualstackEndpoint: t.useDualstackEndpoint ?? !1,
        useFipsEndpoint: t.useFipsEndpoint ?? !1,
        useGlobalEndpoint: t.useGlobalEndpoint ?? !1,
        defaultSigningName: 'sts',
      })),
      (c$ = {
        UseGlobalEndpoint: { type: 'builtInParams', name: 'useGlobalEndpoint' },
        UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
        Endpoint: { type: 'builtInParams', name: 'endpoint' },
        Region: { type: 'builtInParams', name: 'region' },
        UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
      });
  });
var Ct,
  rp = f(() => {
    D();
    Ct = class t extends Xt {
      static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException';
      constructor(e) {
        super(e), Object.setPrototypeOf(this, t.prototype);
      }
    };
  });
var zc,
  Lc,
  Fc,
  Uc,
  Bc,
  Hc,
  jc,
  Lx = f(() => {
    rp();
    (zc = class t extends Ct {
      static shapeId = 'com.amazonaws.sts#ExpiredTokenException';
      name = 'ExpiredTokenException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'ExpiredTokenException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    }),
      (Lc = class t extends Ct {
        static shapeId = 'com.amazonaws.sts#MalformedPolicyDocumentException';
        name = 'MalformedPolicyDocumentException';
        $fault = 'client';
        constructor(e) {
          super({ name: 'MalformedPolicyDocumentException', $fault: 'client', ...e }),
            Object.setPrototypeOf(this, t.prototype);
        }
      }),
      (Fc = class t extends Ct {
        static shapeId = 'com.amazonaws.sts#PackedPolicyTooLargeException';
        name = 'PackedPolicyTooLargeException';
        $fault = 'client';
        constructor(e) {
          super({ name: 'PackedPolicyTooLargeException', $fault: 'client', ...e }),
            Object.setPrototypeOf(this, t.prototype);
        }
      }),
      (Uc = class t extends Ct {
        static shapeId = 'com.amazonaws.sts#RegionDisabledException';
        name = 'RegionDisabledException';
        $fault = 'client';
        constructor(e) {
          super({ name: 'RegionDisabledException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
        }
      }),
      (Bc = class t extends Ct {
        static shapeId = 'com.amazonaws.sts#IDPRejectedClaimException';
        name = 'IDPRejectedClaimException';
        $fault = 'client';
        constructor(e) {
          super({ name: 'IDPRejectedClaimException', $fault: 'client', ...e }),
            Object.setPrototypeOf(this, t.prototype);
        }
      }),
      (Hc = class t extends Ct {
        static shapeId = 'com.amazonaws.sts#InvalidIdentityTokenException';
        name = 'InvalidIdentityTokenException';
        $fault = 'client';
        constructor(e) {
          super({ name: 'InvalidIdentityTokenException', $fault: 'client', ...e }),
            Object.setPrototypeOf(this, t.prototype);
        }
      }),
      (jc = class t extends Ct {
        static shapeId = 'com.amazonaws.sts#IDPCommunicationErrorException';
        name = 'IDPCommunicationErrorException';
        $fault = 'client';
        $retryable = {};
        constructor(e) {
          super({ name: 'IDPCommunicationErrorException', $fault: 'client', ...e }),
            Object.setPrototypeOf(this, t.prototype);
        }
      });
  });
var j3,
  V3,
  Z3,
  G3,
  q3,
  W3,
  Fx,
  K3,
  X3,
  Y3,
  J3,
  Ux,
  Q3,
  u$,
  e6,
  t6,
  r6,
  n6,
  o6,
  s6,
  i6,
  a6,
  l$,
  d$,
  f$,
  c6,
  u6,
  l6,
  d6,
  f6,
  p6,
  p$,
  m6,
  h6,
  m$,
  g6,
  h$,
  y6,
  S6,
  Bx,
  b6,
  x6,
  g$,
  y$,
  E6,
  w6,
  _6,
  A6,
  v6,
  T6,
  I6,
  R6,
  Ss,
  bs,
  C6,
  xs,
  Es,
  ws,
  P6,
  S$,
  N6,
  we,
  b$,
  x$,
  Oo,
  E$,
  w$,
  _$,
  A$,
  v$,
  T$,
  I$,
  Hx,
  O6,
  k6,
  jx,
  R$,
  C$,
  P$,
  N$,
  Vx,
  O$,
  k$,
  $$,
  M$,
  $6,
  M6,
  Zx,
  Gx,
  Vc = f(() => {
    W();
    Lx();
    rp();
    (j3 = 'Arn'),
      (V3 = 'AccessKeyId'),
      (Z3 = 'AssumeRole'),
      (G3 = 'AssumedRoleId'),
      (q3 = 'AssumeRoleRequest'),
      (W3 = 'AssumeRoleResponse'),
      (Fx = 'AssumedRoleUser'),
      (K3 = 'AssumeRoleWithWebIdentity'),
      (X3 = 'AssumeRoleWithWebIdentityRequest'),
      (Y3 = 'AssumeRoleWithWebIdentityResponse'),
      (J3 = 'Audience'),
      (Ux = 'Credentials'),
      (Q3 = 'ContextAssertion'),
      (u$ = 'DurationSeconds'),
      (e6 = 'Expiration'),
      (t6 = 'ExternalId'),
      (r6 = 'ExpiredTokenException'),
      (n6 = 'IDPCommunicationErrorException'),
      (o6 = 'IDPRejectedClaimException'),
      (s6 = 'InvalidIdentityTokenException'),
      (i6 = 'Key'),
      (a6 = 'MalformedPolicyDocumentException'),
      (l$ = 'MinimumSessionTokenSize'),
      (d$ = 'Policy'),
      (f$ = 'PolicyArns'),
      (c6 = 'ProviderArn'),
      (u6 = 'ProvidedContexts'),
      (l6 = 'ProvidedContextsListType'),
      (d6 = 'ProvidedContext'),
      (f6 = 'PolicyDescriptorType'),
      (p6 = 'ProviderId'),
      (p$ = 'PackedPolicySize'),
      (m6 = 'PackedPolicyTooLargeException'),
      (h6 = 'Provider'),
      (m$ = 'RoleArn'),
      (g6 = 'RegionDisabledException'),
      (h$ = 'RoleSessionName'),
      (y6 = 'SecretAccessKey'),
      (S6 = 'SubjectFromWebIdentityToken'),
      (Bx = 'SourceIdentity'),
      (b6 = 'SerialNumber'),
      (x6 = 'SessionToken'),
      (g$ = 'SessionTokenSize'),
      (y$ = 'SessionTokenUtilization'),
      (E6 = 'Tags'),
      (w6 = 'TokenCode'),
      (_6 = 'TransitiveTagKeys'),
      (A6 = 'Tag'),
      (v6 = 'Value'),
      (T6 = 'WebIdentityToken'),
      (I6 = 'arn'),
      (R6 = 'accessKeySecretType'),
      (Ss = 'awsQueryError'),
      (bs = 'client'),
      (C6 = 'clientTokenType'),
      (xs = 'error'),
      (Es = 'httpError'),
      (ws = 'message'),
      (P6 = 'policyDescriptorListType'),
      (S$ = 'smithy.ts.sdk.synthetic.com.amazonaws.sts'),
      (N6 = 'tagListType'),
      (we = 'com.amazonaws.sts'),
      (b$ = new fe(S$)),
      (x$ = [-3, S$, 'STSServiceException', 0, [], []]);
    b$.registerError(x$, Ct);
    (Oo = new fe(we)), (E$ = [-3, we, r6, { [Ss]: ['ExpiredTokenException', 400], [xs]: bs, [Es]: 400 }, [ws], [0]]);
    Oo.registerError(E$, zc);
    w$ = [-3, we, n6, { [Ss]: ['IDPCommunicationError', 400], [xs]: bs, [Es]: 400 }, [ws], [0]];
    Oo.registerError(w$, jc);
    _$ = [-3, we, o6, { [Ss]: ['IDPRejectedClaim', 403], [xs]: bs, [Es]: 403 }, [ws], [0]];
    Oo.registerError(_$, Bc);
    A$ = [-3, we, s6, { [Ss]: ['InvalidIdentityToken', 400], [xs]: bs, [Es]: 400 }, [ws], [0]];
    Oo.registerError(A$, Hc);
    v$ = [-3, we, a6, { [Ss]: ['MalformedPolicyDocument', 400], [xs]: bs, [Es]: 400 }, [ws], [0]];
    Oo.registerError(v$, Lc);
    T$ = [-3, we, m6, { [Ss]: ['PackedPolicyTooLarge', 400], [xs]: bs, [Es]: 400 }, [ws], [0]];
    Oo.registerError(T$, Fc);
    I$ = [-3, we, g6, { [Ss]: ['RegionDisabledException', 403], [xs]: bs, [Es]: 403 }, [ws], [0]];
    Oo.registerError(I$, Uc);
    (Hx = [b$, Oo]),
      (O6 = [0, we, R6, 8, 0]),
      (k6 = [0, we, C6, 8, 0]),
      (jx = [3, we, Fx, 0, [G3, j3], [0, 0], 2]),
      (R$ = [
        3,
        we,
        q3,
        0,
        [m$, h$, f$, d$, u$, E6, _6, t6, b6, w6, Bx, u6, l$],
        [0, 0, () => M$, 0, 1, () => M6, 64, 0, 0, 0, 0, () => $6, 1],
        2,
      ]),
      (C$ = [3, we, W3, 0, [Ux, Fx, p$, Bx, y$, g$], [[() => Vx, 0], () => jx, 1, 0, 1, 1]]),
      (P$ = [3, we, X3, 0, [m$, h$, T6, p6, f$, d$, u$, l$], [0, 0, [() => k6, 0], 0, () => M$, 0, 1, 1], 3]),
      (N$ = [3, we, Y3, 0, [Ux, S6, Fx, p$, h6, J3, Bx, y$, g$], [[() => Vx, 0], 0, () => jx, 1, 0, 0, 0, 1, 1]]),
      (Vx = [3, we, Ux, 0, [V3, y6, x6, e6], [0, [() => O6, 0], 0, 4], 4]),
      (O$ = [3, we, f6, 0, [I6], [0]]),
      (k$ = [3, we, d6, 0, [c6, Q3], [0, 0]]),
      ($$ = [3, we, A6, 0, [i6, v6], [0, 0], 2]),
      (M$ = [1, we, P6, 0, () => O$]),
      ($6 = [1, we, l6, 0, () => k$]),
      (M6 = [1, we, N6, 0, () => $$]),
      (Zx = [9, we, Z3, 0, () => R$, () => C$]),
      (Gx = [9, we, K3, 0, () => P$, () => N$]);
  });
var D$,
  z$,
  L$ = f(() => {
    gt();
    Bi();
    D$ = _e(Nx());
    vt();
    so();
    D();
    $();
    O();
    Dx();
    $x();
    Vc();
    z$ = (t) => ({
      apiVersion: '2011-06-15',
      base64Decoder: t?.base64Decoder ?? ve,
      base64Encoder: t?.base64Encoder ?? Se,
      disableHostPrefix: t?.disableHostPrefix ?? !1,
      endpointProvider: t?.endpointProvider ?? tp,
      extensions: t?.extensions ?? [],
      httpAuthSchemeProvider: t?.httpAuthSchemeProvider ?? s$,
      httpAuthSchemes: t?.httpAuthSchemes ?? [
        {
          schemeId: 'aws.auth#sigv4',
          identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4'),
          signer: new je(),
        },
        {
          schemeId: 'aws.auth#sigv4a',
          identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4a'),
          signer: new Ln(),
        },
        {
          schemeId: 'smithy.api#noAuth',
          identityProvider: (e) => e.getIdentityProvider('smithy.api#noAuth') || (async () => ({})),
          signer: new ct(),
        },
      ],
      logger: t?.logger ?? new Et(),
      protocol: t?.protocol ?? No,
      protocolSettings: t?.protocolSettings ?? {
        defaultNamespace: 'com.amazonaws.sts',
        errorTypeRegistries: Hx,
        xmlNamespace: 'https://sts.amazonaws.com/doc/2011-06-15/',
        version: '2011-06-15',
        serviceTarget: 'AWSSecurityTokenServiceV20110615',
      },
      serviceId: t?.serviceId ?? 'STS',
      sha256: t?.sha256 ?? hr,
      signerConstructor: t?.signerConstructor ?? D$.SignatureV4MultiRegion,
      urlParser: t?.urlParser ?? We,
      utf8Decoder: t?.utf8Decoder ?? $e,
      utf8Encoder: t?.utf8Encoder ?? be,
    });
  });
var np,
  F$,
  U$ = f(() => {
    nc();
    ye();
    gt();
    vt();
    D();
    ge();
    xr();
    O();
    np = _e(us());
    L$();
    F$ = (t) => {
      qr(process.version);
      const e = Xr(t),
        r = () => e().then(Gr),
        n = z$(t);
      Mr(process.version);
      const o = { profile: t?.profile, logger: n.logger };
      return {
        ...n,
        ...t,
        runtime: 'node',
        defaultsMode: e,
        authSchemePreference: t?.authSchemePreference ?? L(_r, o),
        bodyLengthChecker: t?.bodyLengthChecker ?? Lr,
        defaultSocketTimeout: Dr(t?.requestHandler, 3e5),
        defaultUserAgentProvider:
          t?.defaultUserAgentProvider ?? Er({ serviceId: n.serviceId, clientVersion: Io.version }),
        httpAuthSchemes: t?.httpAuthSchemes ?? [
          {
            schemeId: 'aws.auth#sigv4',
            identityProvider: (s) =>
              s.getIdentityProvider('aws.auth#sigv4') ||
              (async (i) => await t.credentialDefaultProvider(i?.__config || {})()),
            signer: new je(),
          },
          {
            schemeId: 'aws.auth#sigv4a',
            identityProvider: (s) => s.getIdentityProvider('aws.auth#sigv4a'),
            signer: new Ln(),
          },
          {
            schemeId: 'smithy.api#noAuth',
            identityProvider: (s) => s.getIdentityProvider('smithy.api#noAuth') || (async () => ({})),
            signer: new ct(),
          },
        ],
        maxAttempts: t?.maxAttempts ?? L(ln, t),
        region: t?.region ?? L(Ke, { ...mt, ...o }),
        requestHandler: np.NodeHttpHandler.create(t?.requestHandler ?? r),
        retryMode: t?.retryMode ?? L({ ...fn, default: async () => (await r()).retryMode || rr }, t),
        sigv4aSigningRegionSet: t?.sigv4aSigningRegionSet ?? L(Ka, o),
        streamCollector: t?.streamCollector ?? np.streamCollector,
        useDualstackEndpoint: t?.useDualstackEndpoint ?? L(Hr, o),
        useFipsEndpoint: t?.useFipsEndpoint ?? L(jr, o),
        userAgentAppId: t?.userAgentAppId ?? L(mn, o),
      };
    };
  });
var B$,
  H$,
  j$ = f(() => {
    (B$ = (t) => {
      let e = t.httpAuthSchemes,
        r = t.httpAuthSchemeProvider,
        n = t.credentials;
      return {
        setHttpAuthScheme(o) {
          const s = e.findIndex((i) => i.schemeId === o.schemeId);
          s === -1 ? e.push(o) : e.splice(s, 1, o);
        },
        httpAuthSchemes() {
          return e;
        },
        setHttpAuthSchemeProvider(o) {
          r = o;
        },
        httpAuthSchemeProvider() {
          return r;
        },
        setCredentials(o) {
          n = o;
        },
        credentials() {
          return n;
        },
      };
    }),
      (H$ = (t) => ({
        httpAuthSchemes: t.httpAuthSchemes(),
        httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
        credentials: t.credentials(),
      }));
  });
var V$,
  Z$ = f(() => {
    ye();
    D();
    $();
    j$();
    V$ = (t, e) => {
      const r = Object.assign(gn(t), fr(t), en(t), B$(t));
      return (e.forEach((n) => n.configure(r)), Object.assign(t, yn(r), Wr(r), tn(r), H$(r)));
    };
  });
var ko,
  op = f(() => {
    ye();
    vt();
    D();
    ge();
    Ee();
    $();
    xr();
    W();
    Dx();
    zx();
    U$();
    Z$();
    ko = class extends at {
      config;
      constructor(...[e]) {
        const r = F$(e || {});
        super(r), (this.initConfig = r);
        const n = a$(r),
          o = cn(n),
          s = dn(o),
          i = Dt(s),
          a = i,
          c = On(a),
          u = i$(c),
          l = V$(u, e?.extensions || []);
        (this.config = l),
          this.middlewareStack.use(Vr(this.config)),
          this.middlewareStack.use(pn(this.config)),
          this.middlewareStack.use(zn(this.config)),
          this.middlewareStack.use(rn(this.config)),
          this.middlewareStack.use(on(this.config)),
          this.middlewareStack.use(sn(this.config)),
          this.middlewareStack.use(an(this.config)),
          this.middlewareStack.use(
            gr(this.config, {
              httpAuthSchemeParametersProvider: r$,
              identityProviderConfigProvider: async (d) =>
                new Ut({ 'aws.auth#sigv4': d.credentials, 'aws.auth#sigv4a': d.credentials }),
            }),
          ),
          this.middlewareStack.use(yr(this.config));
      }
      destroy() {
        super.destroy();
      }
    };
  });
var sp,
  ip,
  ap,
  qx = f(() => {
    D();
    Ee();
    zx();
    (sp = Kr(c$, 'AWSSecurityTokenServiceV20110615', 'STSClient', kn)), (ip = {}), (ap = (t, e, r, n) => []);
  });
var _s,
  cp = f(() => {
    qx();
    Vc();
    _s = class extends sp(ip, ap, 'AssumeRole', Zx) {};
  });
var As,
  up = f(() => {
    qx();
    Vc();
    As = class extends sp(ip, ap, 'AssumeRoleWithWebIdentity', Gx) {};
  });
var D6,
  lp,
  G$ = f(() => {
    D();
    cp();
    up();
    op();
    (D6 = { AssumeRoleCommand: _s, AssumeRoleWithWebIdentityCommand: As }), (lp = class extends ko {});
    Zr(D6, lp);
  });
var q$ = f(() => {
  cp();
  up();
});
var W$ = f(() => {});
var K$,
  X$,
  Y$,
  J$,
  Q$,
  eM = f(() => {
    ye();
    cp();
    up();
    (K$ = (t) => {
      if (typeof t?.Arn == 'string') {
        const e = t.Arn.split(':');
        if (e.length > 4 && e[4] !== '') return e[4];
      }
    }),
      (X$ = async (t, e, r, n = {}) => {
        let o = typeof t == 'function' ? await t() : t,
          s = typeof e == 'function' ? await e() : e,
          i = '',
          a = o ?? s ?? (i = await Vd(n)());
        return (
          r?.debug?.(
            '@aws-sdk/client-sts::resolveRegion',
            'accepting first of:',
            `${o} (credential provider clientConfig)`,
            `${s} (contextual client)`,
            `${i} (STS default: AWS_REGION, profile region, or us-east-1)`,
          ),
          a
        );
      }),
      (Y$ = (t, e) => {
        let r, n;
        return async (o, s) => {
          if (((n = o), !r)) {
            const {
                logger: l = t?.parentClientConfig?.logger,
                profile: d = t?.parentClientConfig?.profile,
                region: p,
                requestHandler: m = t?.parentClientConfig?.requestHandler,
                credentialProviderLogger: h,
                userAgentAppId: y = t?.parentClientConfig?.userAgentAppId,
              } = t,
              S = await X$(p, t?.parentClientConfig?.region, h, { logger: l, profile: d }),
              b = !Q$(m);
            r = new e({
              ...t,
              userAgentAppId: y,
              profile: d,
              credentialDefaultProvider: () => async () => n,
              region: S,
              requestHandler: b ? m : void 0,
              logger: l,
            });
          }
          const { Credentials: i, AssumedRoleUser: a } = await r.send(new _s(s));
          if (!i || !i.AccessKeyId || !i.SecretAccessKey)
            throw new Error(`Invalid response from STS.assumeRole call with role ${s.RoleArn}`);
          const c = K$(a),
            u = {
              accessKeyId: i.AccessKeyId,
              secretAccessKey: i.SecretAccessKey,
              sessionToken: i.SessionToken,
              expiration: i.Expiration,
              ...(i.CredentialScope && { credentialScope: i.CredentialScope }),
              ...(c && { accountId: c }),
            };
          return (Gn(u, 'CREDENTIALS_STS_ASSUME_ROLE', 'i'), u);
        };
      }),
      (J$ = (t, e) => {
        let r;
        return async (n) => {
          if (!r) {
            const {
                logger: c = t?.parentClientConfig?.logger,
                profile: u = t?.parentClientConfig?.profile,
                region: l,
                requestHandler: d = t?.parentClientConfig?.requestHandler,
                credentialProviderLogger: p,
                userAgentAppId: m = t?.parentClientConfig?.userAgentAppId,
              } = t,
              h = await X$(l, t?.parentClientConfig?.region, p, { logger: c, profile: u }),
              y = !Q$(d);
            r = new e({ ...t, userAgentAppId: m, profile: u, region: h, requestHandler: y ? d : void 0, logger: c });
          }
          const { Credentials: o, AssumedRoleUser: s } = await r.send(new As(n));
          if (!o || !o.AccessKeyId || !o.SecretAccessKey)
            throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${n.RoleArn}`);
          const i = K$(s),
            a = {
              accessKeyId: o.AccessKeyId,
              secretAccessKey: o.SecretAccessKey,
              sessionToken: o.SessionToken,
              expiration: o.Expiration,
              ...(o.CredentialScope && { credentialScope: o.CredentialScope }),
              ...(i && { accountId: i }),
            };
          return (i && Gn(a, 'RESOLVED_ACCOUNT_ID', 'T'), Gn(a, 'CREDENTIALS_STS_ASSUME_ROLE_WEB_ID', 'k'), a);
        };
      }),
      (Q$ = (t) => t?.metadata?.handlerProtocol === 'h2');
  });
var tM,
  rM,
  nM,
  z6,
  oM = f(() => {
    eM();
    op();
    (tM = (t, e) =>
      e
        ? class extends t {
            constructor(n) {
              super(n);
              for (const o of e) this.middlewareStack.use(o);
            }
          }
        : t),
      (rM = (t = {}, e) => Y$(t, tM(ko, e))),
      (nM = (t = {}, e) => J$(t, tM(ko, e))),
      (z6 = (t) => (e) => t({ roleAssumer: rM(e), roleAssumerWithWebIdentity: nM(e), ...e }));
  });
var Wx = {};
Le(Wx, {
  $Command: () => pt,
  AssumeRole$: () => Zx,
  AssumeRoleCommand: () => _s,
  AssumeRoleRequest$: () => R$,
  AssumeRoleResponse$: () => C$,
  AssumeRoleWithWebIdentity$: () => Gx,
  AssumeRoleWithWebIdentityCommand: () => As,
  AssumeRoleWithWebIdentityRequest$: () => P$,
  AssumeRoleWithWebIdentityResponse$: () => N$,
  AssumedRoleUser$: () => jx,
  Credentials$: () => Vx,
  ExpiredTokenException: () => zc,
  ExpiredTokenException$: () => E$,
  IDPCommunicationErrorException: () => jc,
  IDPCommunicationErrorException$: () => w$,
  IDPRejectedClaimException: () => Bc,
  IDPRejectedClaimException$: () => _$,
  InvalidIdentityTokenException: () => Hc,
  InvalidIdentityTokenException$: () => A$,
  MalformedPolicyDocumentException: () => Lc,
  MalformedPolicyDocumentException$: () => v$,
  PackedPolicyTooLargeException: () => Fc,
  PackedPolicyTooLargeException$: () => T$,
  PolicyDescriptorType$: () => O$,
  ProvidedContext$: () => k$,
  RegionDisabledException: () => Uc,
  RegionDisabledException$: () => I$,
  STS: () => lp,
  STSClient: () => ko,
  STSServiceException: () => Ct,
  STSServiceException$: () => x$,
  Tag$: () => $$,
  __Client: () => at,
  decorateDefaultCredentialProvider: () => z6,
  errorTypeRegistries: () => Hx,
  getDefaultRoleAssumer: () => rM,
  getDefaultRoleAssumerWithWebIdentity: () => nM,
});
var Kx = f(() => {
  op();
  G$();
  q$();
  D();
  Vc();
  Lx();
  W$();
  oM();
  rp();
});
function L6(t) {
  return {
    schemeId: 'aws.auth#sigv4',
    signingProperties: { name: 'signin', region: t.region },
    propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
  };
}
function F6(t) {
  return { schemeId: 'smithy.api#noAuth' };
}
var sM,
  iM,
  aM,
  Xx = f(() => {
    gt();
    D();
    sM = async (t, e, r) => ({
      operation: xe(e).operation,
      region:
        (await he(t.region)()) ||
        (() => {
          throw new Error('expected `region` to be configured for `aws.auth#sigv4`');
        })(),
    });
    (iM = (t) => {
      const e = [];
      return (t.operation === 'CreateOAuth2Token' ? e.push(F6(t)) : e.push(L6(t)), e);
    }),
      (aM = (t) => {
        const e = bn(t);
        return Object.assign(e, { authSchemePreference: he(t.authSchemePreference ?? []) });
      });
  });
var cM,
  uM,
  Yx = f(() => {
    (cM = (t) =>
      Object.assign(t, {
        useDualstackEndpoint: t.useDualstackEndpoint ?? !1,
        useFipsEndpoint: t.useFipsEndpoint ?? !1,
        defaultSigningName: 'signin',
      })),
      (uM = {
        UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
        Endpoint: { type: 'builtInParams', name: 'endpoint' },
        Region: { type: 'builtInParams', name: 'region' },
        UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
      });
  });
var Do,
  $o,
  lM,
  Gi,
  dM,
  qi,
  fM,
  Qx,
  Un,
  Jx,
  pM,
  mM,
  Mo,
  SM,
  hM,
  dp,
  ut,
  gM,
  yM,
  U6,
  J,
  B6,
  bM,
  xM = f(() => {
    Ee();
    (Do = 'ref'),
      ($o = -1),
      (lM = !1),
      (Gi = !0),
      (dM = 'isSet'),
      (qi = 'booleanEquals'),
      (fM = 'coalesce'),
      (Qx = 'PartitionResult'),
      (Un = 'stringEquals'),
      (Jx = 'getAttr'),
      (pM = 'https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}'),
      (mM = { [Do]: 'Endpoint' }),
      (Mo = { fn: Jx, argv: [{ [Do]: Qx }, 'name'] }),
      (SM = { [Do]: 'Region' }),
      (hM = { [Do]: Qx }),
      (dp = { authSchemes: [{ name: 'sigv4', signingName: 'signin', signingRegion: '{Region}' }] }),
      (ut = {}),
      (gM = [SM]),
      (yM = {
        conditions: [
          [dM, gM],
          [qi, [{ fn: fM, argv: [{ [Do]: 'IsControlPlane' }, lM] }, Gi]],
          [dM, [mM]],
          ['aws.partition', gM, Qx],
          [qi, [{ [Do]: 'UseFIPS' }, Gi]],
          [Un, [Mo, 'aws']],
          [qi, [{ fn: fM, argv: [{ [Do]: 'IsOAuthEndpoint' }, lM] }, Gi]],
          [qi, [{ [Do]: 'UseDualStack' }, Gi]],
          [Un, [Mo, 'aws-cn']],
          [Un, [SM, 'us-gov-west-1']],
          [Un, [Mo, 'aws-us-gov']],
          [qi, [{ fn: Jx, argv: [hM, 'supportsFIPS'] }, Gi]],
          [Un, [Mo, 'aws-iso']],
          [Un, [Mo, 'aws-iso-b']],
          [Un, [Mo, 'aws-iso-f']],
          [Un, [Mo, 'aws-iso-e']],
          [Un, [Mo, 'aws-eusc']],
          [qi, [{ fn: Jx, argv: [hM, 'supportsDualStack'] }, Gi]],
        ],
        results: [
          [$o],
          ['https://signin.{Region}.api.aws', dp],
          ['https://signin.{Region}.api.amazonwebservices.com.cn', dp],
          [pM, dp],
          [$o, 'FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation.'],
          ['https://{Region}.oauth.signin.aws', dp],
          ['https://{Region}.signin.aws.amazon.com', ut],
          ['https://{Region}.signin.amazonaws.cn', ut],
          ['https://{Region}.signin.amazonaws-us-gov.com', ut],
          ['https://{Region}.signin.c2shome.ic.gov', ut],
          ['https://{Region}.signin.sc2shome.sgov.gov', ut],
          ['https://{Region}.signin.csphome.hci.ic.gov', ut],
          ['https://{Region}.signin.csphome.adc-e.uk', ut],
          ['https://{Region}.signin.amazonaws-eusc.eu', ut],
          ['https://signin-fips.amazonaws-us-gov.com', ut],
          ['https://{Region}.signin-fips.amazonaws-us-gov.com', ut],
          ['https://{Region}.signin.{PartitionResult#dnsSuffix}', ut],
          [$o, 'Invalid Configuration: FIPS and custom endpoint are not supported'],
          [$o, 'Invalid Configuration: Dualstack and custom endpoint are not supported'],
          [mM, ut],
          ['https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', ut],
          [$o, 'FIPS and DualStack are enabled, but this partition does not support one or both'],
          ['https://signin-fips.{Region}.{PartitionResult#dnsSuffix}', ut],
          [$o, 'FIPS is enabled but this partition does not support FIPS'],
          [pM, ut],
          [$o, 'DualStack is enabled but this partition does not support DualStack'],
          ['https://signin.{Region}.{PartitionResult#dnsSuffix}', ut],
          [$o, 'Invalid Configuration: Missing Region'],
        ],
      }),
      (U6 = 2),
      (J = 1e8),
      (B6 = new Int32Array([
        -1,
        1,
        -1,
        0,
        6,
        3,
        2,
        36,
        4,
        4,
        5,
        J + 27,
        6,
        J + 4,
        J + 27,
        1,
        29,
        7,
        2,
        36,
        8,
        3,
        9,
        31,
        4,
        22,
        10,
        5,
        19,
        11,
        7,
        21,
        12,
        8,
        J + 7,
        13,
        10,
        J + 8,
        14,
        12,
        J + 9,
        15,
        13,
        J + 10,
        16,
        14,
        J + 11,
        17,
        15,
        J + 12,
        18,
        16,
        J + 13,
        J + 16,
        6,
        J + 5,
        20,
        7,
        21,
        J + 6,
        17,
        J + 24,
        J + 25,
        6,
        J + 4,
        23,
        7,
        27,
        24,
        9,
        J + 14,
        25,
        10,
        J + 15,
        26,
        11,
        J + 22,
        J + 23,
        11,
        28,
        J + 21,
        17,
        J + 20,
        J + 21,
        2,
        35,
        30,
        3,
        39,
        31,
        4,
        32,
        J + 27,
        6,
        J + 4,
        33,
        7,
        J + 27,
        34,
        9,
        J + 14,
        J + 27,
        3,
        39,
        36,
        4,
        38,
        37,
        7,
        J + 18,
        J + 19,
        6,
        J + 4,
        J + 17,
        5,
        J + 1,
        40,
        8,
        J + 2,
        J + 3,
      ])),
      (bM = Jt.from(B6, U6, yM.conditions, yM.results));
  });
var H6,
  EM,
  wM = f(() => {
    ye();
    Ee();
    xM();
    (H6 = new Qt({
      size: 50,
      params: ['Endpoint', 'IsControlPlane', 'IsOAuthEndpoint', 'Region', 'UseDualStack', 'UseFIPS'],
    })),
      (EM = (t, e = {}) => H6.get(t, () => Jr(bM, { endpointParams: t, logger: e.logger })));
    wt.aws = wr;
  });
var Pr,
  fp = f(() => {
    D();
    Pr = class t extends Xt {
      static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException';
      constructor(e) {
        super(e), Object.setPrototypeOf(this, t.prototype);
      }
    };
  });
var Zc,
  Gc,
  qc,
  Wc,
  eE = f(() => {
    fp();
    (Zc = class t extends Pr {
      static shapeId = 'com.amazonaws.signin#AccessDeniedException';
      name = 'AccessDeniedException';
      $fault = 'client';
      error;
      constructor(e) {
        super({ name: 'AccessDeniedException', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype),
          (this.error = e.error);
      }
    }),
      (Gc = class t extends Pr {
        static shapeId = 'com.amazonaws.signin#InternalServerException';
        name = 'InternalServerException';
        $fault = 'server';
        error;
        constructor(e) {
          super({ name: 'InternalServerException', $fault: 'server', ...e }),
            Object.setPrototypeOf(this, t.prototype),
            (this.error = e.error);
        }
      }),
      (qc = class t extends Pr {
        static shapeId = 'com.amazonaws.signin#TooManyRequestsError';
        name = 'TooManyRequestsError';
        $fault = 'client';
        error;
        constructor(e) {
          super({ name: 'TooManyRequestsError', $fault: 'client', ...e }),
            Object.setPrototypeOf(this, t.prototype),
            (this.error = e.error);
        }
      }),
      (Wc = class t extends Pr {
        static shapeId = 'com.amazonaws.signin#ValidationException';
        name = 'ValidationException';
        $fault = 'client';
        error;
        constructor(e) {
          super({ name: 'ValidationException', $fault: 'client', ...e }),
            Object.setPrototypeOf(this, t.prototype),
            (this.error = e.error);
        }
      });
  });
var j6,
  V6,
  Z6,
  G6,
  q6,
  W6,
  K6,
  X6,
  Y6,
  J6,
  Q6,
  eZ,
  tZ,
  rZ,
  nZ,
  _M,
  tE,
  oZ,
  sE,
  AM,
  vM,
  sZ,
  zo,
  rE,
  iZ,
  nE,
  aZ,
  PM,
  iE,
  TM,
  nt,
  mp,
  cZ,
  pp,
  IM,
  NM,
  RM,
  CM,
  uZ,
  lZ,
  dZ,
  oE,
  fZ,
  lt,
  OM,
  kM,
  Kc,
  $M,
  MM,
  DM,
  zM,
  aE,
  pZ,
  LM,
  FM,
  UM,
  BM,
  HM,
  jM,
  VM,
  ZM,
  cE,
  uE,
  Xc = f(() => {
    W();
    eE();
    fp();
    (j6 = 'AccessDeniedException'),
      (V6 = 'AccessToken'),
      (Z6 = 'CreateOAuth2Token'),
      (G6 = 'CreateOAuth2TokenRequest'),
      (q6 = 'CreateOAuth2TokenRequestBody'),
      (W6 = 'CreateOAuth2TokenResponseBody'),
      (K6 = 'CreateOAuth2TokenResponse'),
      (X6 = 'CreateOAuth2TokenWithIAM'),
      (Y6 = 'CreateOAuth2TokenWithIAMRequest'),
      (J6 = 'CreateOAuth2TokenWithIAMResponse'),
      (Q6 = 'InternalServerException'),
      (eZ = 'OAuthAccessToken'),
      (tZ = 'RefreshToken'),
      (rZ = 'TooManyRequestsError'),
      (nZ = 'ValidationException'),
      (_M = 'accessKeyId'),
      (tE = 'accessToken'),
      (oZ = 'access_token'),
      (sE = 'client'),
      (AM = 'clientId'),
      (vM = 'codeVerifier'),
      (sZ = 'code'),
      (zo = 'error'),
      (rE = 'expiresIn'),
      (iZ = 'expires_in'),
      (nE = 'grantType'),
      (aZ = 'grant_type'),
      (PM = 'http'),
      (iE = 'httpError'),
      (TM = 'idToken'),
      (nt = 'jsonName'),
      (mp = 'message'),
      (cZ = 'resource'),
      (pp = 'refreshToken'),
      (IM = 'redirectUri'),
      (NM = 'smithy.ts.sdk.synthetic.com.amazonaws.signin'),
      (RM = 'secretAccessKey'),
      (CM = 'sessionToken'),
      (uZ = 'server'),
      (lZ = 'tokenInput'),
      (dZ = 'tokenOutput'),
      (oE = 'tokenType'),
      (fZ = 'token_type'),
      (lt = 'com.amazonaws.signin'),
      (OM = new fe(NM)),
      (kM = [-3, NM, 'SigninServiceException', 0, [], []]);
    OM.registerError(kM, Pr);
    (Kc = new fe(lt)), ($M = [-3, lt, j6, { [zo]: sE }, [zo, mp], [0, 0], 2]);
    Kc.registerError($M, Zc);
    MM = [-3, lt, Q6, { [zo]: uZ, [iE]: 500 }, [zo, mp], [0, 0], 2];
    Kc.registerError(MM, Gc);
    DM = [-3, lt, rZ, { [zo]: sE, [iE]: 429 }, [zo, mp], [0, 0], 2];
    Kc.registerError(DM, qc);
    zM = [-3, lt, nZ, { [zo]: sE, [iE]: 400 }, [zo, mp], [0, 0], 2];
    Kc.registerError(zM, Wc);
    (aE = [OM, Kc]),
      (pZ = [0, lt, eZ, 8, 0]),
      (LM = [0, lt, tZ, 8, 0]),
      (FM = [
        3,
        lt,
        V6,
        8,
        [_M, RM, CM],
        [
          [0, { [nt]: _M }],
          [0, { [nt]: RM }],
          [0, { [nt]: CM }],
        ],
        3,
      ]),
      (UM = [3, lt, G6, 0, [lZ], [[() => BM, 16]], 1]),
      (BM = [
        3,
        lt,
        q6,
        0,
        [AM, nE, sZ, IM, vM, pp],
        [[0, { [nt]: AM }], [0, { [nt]: nE }], 0, [0, { [nt]: IM }], [0, { [nt]: vM }], [() => LM, { [nt]: pp }]],
        2,
      ]),
      (HM = [3, lt, K6, 0, [dZ], [[() => jM, 16]], 1]),
      (jM = [
        3,
        lt,
        W6,
        0,
        [tE, oE, rE, pp, TM],
        [
          [() => FM, { [nt]: tE }],
          [0, { [nt]: oE }],
          [1, { [nt]: rE }],
          [() => LM, { [nt]: pp }],
          [0, { [nt]: TM }],
        ],
        4,
      ]),
      (VM = [3, lt, Y6, 0, [nE, cZ], [[0, { [nt]: aZ }], 0], 2]),
      (ZM = [
        3,
        lt,
        J6,
        0,
        [tE, oE, rE],
        [
          [() => pZ, { [nt]: oZ }],
          [0, { [nt]: fZ }],
          [1, { [nt]: iZ }],
        ],
        3,
      ]),
      (cE = [9, lt, Z6, { [PM]: ['POST', '/v1/token', 200] }, () => UM, () => HM]),
      (uE = [9, lt, X6, { [PM]: ['POST', '/v1/token?x-amz-client-auth-method=iam', 200] }, () => VM, () => ZM]);
  });
var GM,
  qM = f(() => {
    gt();
    Bi();
    vt();
    so();
    D();
    $();
    O();
    Xx();
    wM();
    Xc();
    GM = (t) => ({
      apiVersion: '2023-01-01',
      base64Decoder: t?.base64Decoder ?? ve,
      base64Encoder: t?.base64Encoder ?? Se,
      disableHostPrefix: t?.disableHostPrefix ?? !1,
      endpointProvider: t?.endpointProvider ?? EM,
      extensions: t?.extensions ?? [],
      httpAuthSchemeProvider: t?.httpAuthSchemeProvider ?? iM,
      httpAuthSchemes: t?.httpAuthSchemes ?? [
        {
          schemeId: 'aws.auth#sigv4',
          identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4'),
          signer: new je(),
        },
        {
          schemeId: 'smithy.api#noAuth',
          identityProvider: (e) => e.getIdentityProvider('smithy.api#noAuth') || (async () => ({})),
          signer: new ct(),
        },
      ],
      logger: t?.logger ?? new Et(),
      protocol: t?.protocol ?? En,
      protocolSettings: t?.protocolSettings ?? {
        defaultNamespace: 'com.amazonaws.signin',
        errorTypeRegistries: aE,
        version: '2023-01-01',
        serviceTarget: 'Signin',
      },
      serviceId: t?.serviceId ?? 'Signin',
      sha256: t?.sha256 ?? hr,
      urlParser: t?.urlParser ?? We,
      utf8Decoder: t?.utf8Decoder ?? $e,
      utf8Encoder: t?.utf8Encoder ?? be,
    });
  });
var hp,
  WM,
  KM = f(() => {
    nc();
    ye();
    gt();
    D();
    ge();
    xr();
    O();
    hp = _e(us());
    qM();
    WM = (t) => {
      qr(process.version);
      const e = Xr(t),
        r = () => e().then(Gr),
        n = GM(t);
      Mr(process.version);
      const o = { profile: t?.profile, logger: n.logger };
      return {
        ...n,
        ...t,
        runtime: 'node',
        defaultsMode: e,
        authSchemePreference: t?.authSchemePreference ?? L(_r, o),
        bodyLengthChecker: t?.bodyLengthChecker ?? Lr,
        defaultSocketTimeout: Dr(t?.requestHandler, 3e5),
        defaultUserAgentProvider:
          t?.defaultUserAgentProvider ?? Er({ serviceId: n.serviceId, clientVersion: Io.version }),
        maxAttempts: t?.maxAttempts ?? L(ln, t),
        region: t?.region ?? L(Ke, { ...mt, ...o }),
        requestHandler: hp.NodeHttpHandler.create(t?.requestHandler ?? r),
        retryMode: t?.retryMode ?? L({ ...fn, default: async () => (await r()).retryMode || rr }, t),
        streamCollector: t?.streamCollector ?? hp.streamCollector,
        useDualstackEndpoint: t?.useDualstackEndpoint ?? L(Hr, o),
        useFipsEndpoint: t?.useFipsEndpoint ?? L(jr, o),
        userAgentAppId: t?.userAgentAppId ?? L(mn, o),
      };
    };
  });
var XM,
  YM,
  JM = f(() => {
    (XM = (t) => {
      let e = t.httpAuthSchemes,
        r = t.httpAuthSchemeProvider,
        n = t.credentials;
      return {
        setHttpAuthScheme(o) {
          const s = e.findIndex((i) => i.schemeId === o.schemeId);
          s === -1 ? e.push(o) : e.splice(s, 1, o);
        },
        httpAuthSchemes() {
          return e;
        },
        setHttpAuthSchemeProvider(o) {
          r = o;
        },
        httpAuthSchemeProvider() {
          return r;
        },
        setCredentials(o) {
          n = o;
        },
        credentials() {
          return n;
        },
      };
    }),
      (YM = (t) => ({
        httpAuthSchemes: t.httpAuthSchemes(),
        httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
        credentials: t.credentials(),
      }));
  });
var QM,
  eD = f(() => {
    ye();
    D();
    $();
    JM();
    QM = (t, e) => {
      const r = Object.assign(gn(t), fr(t), en(t), XM(t));
      return (e.forEach((n) => n.configure(r)), Object.assign(t, yn(r), Wr(r), tn(r), YM(r)));
    };
  });
var Yc,
  lE = f(() => {
    ye();
    vt();
    D();
    ge();
    Ee();
    $();
    xr();
    W();
    Xx();
    Yx();
    KM();
    eD();
    Yc = class extends at {
      config;
      constructor(...[e]) {
        const r = WM(e || {});
        super(r), (this.initConfig = r);
        const n = cM(r),
          o = cn(n),
          s = dn(o),
          i = Dt(s),
          a = i,
          c = On(a),
          u = aM(c),
          l = QM(u, e?.extensions || []);
        (this.config = l),
          this.middlewareStack.use(Vr(this.config)),
          this.middlewareStack.use(pn(this.config)),
          this.middlewareStack.use(zn(this.config)),
          this.middlewareStack.use(rn(this.config)),
          this.middlewareStack.use(on(this.config)),
          this.middlewareStack.use(sn(this.config)),
          this.middlewareStack.use(an(this.config)),
          this.middlewareStack.use(
            gr(this.config, {
              httpAuthSchemeParametersProvider: sM,
              identityProviderConfigProvider: async (d) => new Ut({ 'aws.auth#sigv4': d.credentials }),
            }),
          ),
          this.middlewareStack.use(yr(this.config));
      }
      destroy() {
        super.destroy();
      }
    };
  });
var gp,
  tD,
  rD,
  yp,
  dE = f(() => {
    D();
    Ee();
    Yx();
    (gp = Kr(uM, 'Signin', 'SigninClient', kn)),
      (tD = { IsControlPlane: { type: 'staticContextParams', value: !1 } }),
      (rD = { IsOAuthEndpoint: { type: 'staticContextParams', value: !0 } }),
      (yp = (t, e, r, n) => []);
  });
var Jc,
  fE = f(() => {
    dE();
    Xc();
    Jc = class extends gp(tD, yp, 'CreateOAuth2Token', cE) {};
  });
var Qc,
  pE = f(() => {
    dE();
    Xc();
    Qc = class extends gp(rD, yp, 'CreateOAuth2TokenWithIAM', uE) {};
  });
var mZ,
  Sp,
  nD = f(() => {
    D();
    fE();
    pE();
    lE();
    (mZ = { CreateOAuth2TokenCommand: Jc, CreateOAuth2TokenWithIAMCommand: Qc }), (Sp = class extends Yc {});
    Zr(mZ, Sp);
  });
var oD = f(() => {
  fE();
  pE();
});
var hZ,
  sD = f(() => {
    hZ = {
      AUTHCODE_EXPIRED: 'AUTHCODE_EXPIRED',
      CONFLICT: 'CONFLICT',
      INSUFFICIENT_PERMISSIONS: 'INSUFFICIENT_PERMISSIONS',
      INVALID_REQUEST: 'INVALID_REQUEST',
      OAUTH_INVALID_GRANT: 'invalid_grant',
      OAUTH_INVALID_REQUEST: 'invalid_request',
      OAUTH_INVALID_SCOPE: 'invalid_scope',
      OAUTH_INVALID_TARGET: 'invalid_target',
      OAUTH_RATE_EXCEEDED: 'rate_exceeded',
      OAUTH_SERVICE_UNAVAILABLE: 'service_unavailable',
      OAUTH_UNSUPPORTED_GRANT_TYPE: 'unsupported_grant_type',
      RESOURCE_NOT_FOUND: 'RESOURCE_NOT_FOUND',
      SERVER_ERROR: 'server_error',
      SERVICE_QUOTA_EXCEEDED: 'SERVICE_QUOTA_EXCEEDED',
      TOKEN_EXPIRED: 'TOKEN_EXPIRED',
      USER_CREDENTIALS_CHANGED: 'USER_CREDENTIALS_CHANGED',
    };
  });
var iD = f(() => {});
var aD = {};
Le(aD, {
  $Command: () => pt,
  AccessDeniedException: () => Zc,
  AccessDeniedException$: () => $M,
  AccessToken$: () => FM,
  CreateOAuth2Token$: () => cE,
  CreateOAuth2TokenCommand: () => Jc,
  CreateOAuth2TokenRequest$: () => UM,
  CreateOAuth2TokenRequestBody$: () => BM,
  CreateOAuth2TokenResponse$: () => HM,
  CreateOAuth2TokenResponseBody$: () => jM,
  CreateOAuth2TokenWithIAM$: () => uE,
  CreateOAuth2TokenWithIAMCommand: () => Qc,
  CreateOAuth2TokenWithIAMRequest$: () => VM,
  CreateOAuth2TokenWithIAMResponse$: () => ZM,
  InternalServerException: () => Gc,
  InternalServerException$: () => MM,
  OAuth2ErrorCode: () => hZ,
  Signin: () => Sp,
  SigninClient: () => Yc,
  SigninServiceException: () => Pr,
  SigninServiceException$: () => kM,
  TooManyRequestsError: () => qc,
  TooManyRequestsError$: () => DM,
  ValidationException: () => Wc,
  ValidationException$: () => zM,
  __Client: () => at,
  errorTypeRegistries: () => aE,
});
var cD = f(() => {
  lE();
  nD();
  oD();
  D();
  Xc();
  sD();
  eE();
  iD();
  fp();
});
var dD = qe((lD) => {
  var { setCredentialFeature: gZ } = (ye(), k(Sn)),
    { CredentialsProviderError: Lo, parseKnownFiles: yZ, getProfileName: SZ } = (ge(), k(Yt)),
    { HttpRequest: bZ } = ($(), k(os)),
    { createHash: xZ, createPrivateKey: EZ, createPublicKey: wZ, sign: _Z } = bt('node:crypto'),
    { promises: mE } = bt('node:fs'),
    { homedir: AZ } = bt('node:os'),
    { dirname: vZ, join: uD } = bt('node:path'),
    hE = class t {
      profileData;
      init;
      callerClientConfig;
      static REFRESH_THRESHOLD = 300 * 1e3;
      constructor(e, r, n) {
        (this.profileData = e), (this.init = r), (this.callerClientConfig = n);
      }
      async loadCredentials() {
        const e = await this.loadToken();
        if (!e)
          throw new Lo(
            `Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`,
            { tryNextLink: !1, logger: this.logger },
          );
        const r = e.accessToken,
          n = Date.now();
        return new Date(r.expiresAt).getTime() - n <= t.REFRESH_THRESHOLD
          ? this.refresh(e)
          : this.toCredentials(e.accessToken);
      }
      get logger() {
        return this.init?.logger;
      }
      get loginSession() {
        return this.profileData.login_session;
      }
      toCredentials(e) {
        return {
          accessKeyId: e.accessKeyId,
          secretAccessKey: e.secretAccessKey,
          sessionToken: e.sessionToken,
          accountId: e.accountId,
          expiration: new Date(e.expiresAt),
        };
      }
      async refresh(e) {
        const r = await this.loadToken().catch(() => e),
          n = Date.now(),
          o = new Date(r.accessToken.expiresAt).getTime(),
          s = new Date(e.accessToken.expiresAt).getTime(),
          i = o <= n && s > n ? e : r;
        if (new Date(i.accessToken.expiresAt).getTime() - Date.now() > t.REFRESH_THRESHOLD)
          return this.toCredentials(i.accessToken);
        const { SigninClient: c, CreateOAuth2TokenCommand: u } = (cD(), k(aD)),
          { logger: l, userAgentAppId: d } = this.callerClientConfig ?? {},
          m = ((w) => w?.metadata?.handlerProtocol === 'h2')(this.callerClientConfig?.requestHandler)
            ? void 0
            : this.callerClientConfig?.requestHandler,
          h = typeof i.signInRegion == 'string' && i.signInRegion.length > 0 ? i.signInRegion : void 0,
          y = h ?? this.profileData.region ?? (await this.callerClientConfig?.region?.()) ?? process.env.AWS_REGION,
          S = new c({
            credentials: { accessKeyId: '', secretAccessKey: '' },
            region: y,
            requestHandler: m,
            logger: l,
            userAgentAppId: d,
            ...this.init?.clientConfig,
            ...(h && { region: h }),
          });
        this.createDPoPInterceptor(S.middlewareStack);
        const b = { tokenInput: { clientId: i.clientId, refreshToken: i.refreshToken, grantType: 'refresh_token' } };
        try {
          const w = await S.send(new u(b)),
            { accessKeyId: _, secretAccessKey: A, sessionToken: R } = w.tokenOutput?.accessToken ?? {},
            { refreshToken: K, expiresIn: ue } = w.tokenOutput ?? {};
          if (!_ || !A || !R || !K)
            throw new Lo('Token refresh response missing required fields', { logger: this.logger, tryNextLink: !1 });
          const Ae = (ue ?? 900) * 1e3,
            Nt = new Date(Date.now() + Ae),
            le = {
              ...i,
              accessToken: {
                ...i.accessToken,
                accessKeyId: _,
                secretAccessKey: A,
                sessionToken: R,
                expiresAt: Nt.toISOString(),
              },
              refreshToken: K,
            };
          return (await this.saveToken(le), this.toCredentials(le.accessToken));
        } catch (w) {
          if (w.name === 'AccessDeniedException') {
            let A = w.error,
              R;
            switch (A) {
              case 'TOKEN_EXPIRED':
                R = 'Your session has expired. Please reauthenticate.';
                break;
              case 'USER_CREDENTIALS_CHANGED':
                R =
                  'Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password.';
                break;
              case 'INSUFFICIENT_PERMISSIONS':
                R =
                  "Unable to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";
                break;
              default:
                R = `Failed to refresh token: ${String(w)}. Please re-authenticate using \`aws login\``;
            }
            throw new Lo(R, { logger: this.logger, tryNextLink: !1 });
          }
          if (new Date(i.accessToken.expiresAt).getTime() > Date.now())
            return (
              this.logger?.warn?.(`Failed to refresh token: ${String(w)}. Using existing token until expiry.`),
              this.toCredentials(i.accessToken)
            );
          throw new Lo(`Failed to refresh token: ${String(w)}. Please re-authenticate using aws login`, {
            logger: this.logger,
          });
        }
      }
      async loadToken() {
        const e = this.getTokenFilePath();
        try {
          const r = await mE.readFile(e, 'utf8'),
            n = JSON.parse(r),
            o = ['accessToken', 'clientId', 'refreshToken', 'dpopKey'].filter((s) => !n[s]);
          if ((n.accessToken?.accountId || o.push('accountId'), o.length > 0))
            throw new Lo(`Token validation failed, missing fields: ${o.join(', ')}`, {
              logger: this.logger,
              tryNextLink: !1,
            });
          return n;
        } catch (r) {
          throw new Lo(`Failed to load token from ${e}: ${String(r)}`, { logger: this.logger, tryNextLink: !1 });
        }
      }
      async saveToken(e) {
        const r = this.getTokenFilePath(),
          n = vZ(r);
        try {
          await mE.mkdir(n, { recursive: !0 });
        } catch {}
        await mE.writeFile(r, JSON.stringify(e, null, 2), 'utf8');
      }
      getTokenFilePath() {
        const e = process.env.AWS_LOGIN_CACHE_DIRECTORY ?? uD(AZ(), '.aws', 'login', 'cache'),
          r = Buffer.from(this.loginSession, 'utf8'),
          n = xZ('sha256').update(r).digest('hex');
        return uD(e, `${n}.json`);
      }
      derToRawSignature(e) {
        let r = 2;
        if (e[r] !== 2) throw new Error('Invalid DER signature');
        r++;
        let n = e[r++],
          o = e.subarray(r, r + n);
        if (((r += n), e[r] !== 2)) throw new Error('Invalid DER signature');
        r++;
        let s = e[r++],
          i = e.subarray(r, r + s);
        (o = o[0] === 0 ? o.subarray(1) : o), (i = i[0] === 0 ? i.subarray(1) : i);
        const a = Buffer.concat([Buffer.alloc(32 - o.length), o]),
          c = Buffer.concat([Buffer.alloc(32 - i.length), i]);
        return Buffer.concat([a, c]);
      }
      createDPoPInterceptor(e) {
        e.add(
          (r) => async (n) => {
            if (bZ.isInstance(n.request)) {
              const o = n.request,
                s = `${o.protocol}//${o.hostname}${o.port ? `:${o.port}` : ''}${o.path}`,
                i = await this.generateDpop(o.method, s);
              o.headers = { ...o.headers, DPoP: i };
            }
            return r(n);
          },
          { step: 'finalizeRequest', name: 'dpopInterceptor', override: !0 },
        );
      }
      async generateDpop(e = 'POST', r) {
        const n = await this.loadToken();
        try {
          let o = EZ({ key: n.dpopKey, format: 'pem', type: 'sec1' }),
            i = wZ(o).export({ format: 'der', type: 'spki' }),
            a = -1;
          for (let w = 0; w < i.length; w++)
            if (i[w] === 4) {
              a = w;
              break;
            }
          const c = i.slice(a + 1, a + 33),
            u = i.slice(a + 33, a + 65),
            l = {
              alg: 'ES256',
              typ: 'dpop+jwt',
              jwk: { kty: 'EC', crv: 'P-256', x: c.toString('base64url'), y: u.toString('base64url') },
            },
            d = { jti: crypto.randomUUID(), htm: e, htu: r, iat: Math.floor(Date.now() / 1e3) },
            p = Buffer.from(JSON.stringify(l)).toString('base64url'),
            m = Buffer.from(JSON.stringify(d)).toString('base64url'),
            h = `${p}.${m}`,
            y = _Z('sha256', Buffer.from(h), o),
            b = this.derToRawSignature(y).toString('base64url');
          return `${h}.${b}`;
        } catch (o) {
          throw new Lo(`Failed to generate Dpop proof: ${o instanceof Error ? o.message : String(o)}`, {
            logger: this.logger,
            tryNextLink: !1,
          });
        }
      }
    },
    TZ =
      (t) =>
      async ({ callerClientConfig: e } = {}) => {
        t?.logger?.debug?.('@aws-sdk/credential-providers - fromLoginCredentials');
        const r = await yZ(t || {}),
          n = SZ({ profile: t?.profile ?? e?.profile }),
          o = r[n];
        if (!o?.login_session)
          throw new Lo(`Profile ${n} does not contain login_session.`, { tryNextLink: !0, logger: t?.logger });
        const i = await new hE(o, t, e).loadCredentials();
        return gZ(i, 'CREDENTIALS_LOGIN', 'AD');
      };
  lD.fromLoginCredentials = TZ;
});
var yE = qe((fD) => {
  var {
      externalDataInterceptor: IZ,
      CredentialsProviderError: gE,
      parseKnownFiles: RZ,
      getProfileName: CZ,
    } = (ge(), k(Yt)),
    { exec: PZ } = bt('node:child_process'),
    { promisify: NZ } = bt('node:util'),
    { setCredentialFeature: OZ } = (ye(), k(Sn)),
    kZ = (t, e, r) => {
      if (e.Version !== 1) throw Error(`Profile ${t} credential_process did not return Version 1.`);
      if (e.AccessKeyId === void 0 || e.SecretAccessKey === void 0)
        throw Error(`Profile ${t} credential_process returned invalid credentials.`);
      if (e.Expiration) {
        const s = new Date();
        if (new Date(e.Expiration) < s) throw Error(`Profile ${t} credential_process returned expired credentials.`);
      }
      let n = e.AccountId;
      !n && r?.[t]?.aws_account_id && (n = r[t].aws_account_id);
      const o = {
        accessKeyId: e.AccessKeyId,
        secretAccessKey: e.SecretAccessKey,
        ...(e.SessionToken && { sessionToken: e.SessionToken }),
        ...(e.Expiration && { expiration: new Date(e.Expiration) }),
        ...(e.CredentialScope && { credentialScope: e.CredentialScope }),
        ...(n && { accountId: n }),
      };
      return (OZ(o, 'CREDENTIALS_PROCESS', 'w'), o);
    },
    $Z = async (t, e, r) => {
      const n = e[t];
      if (e[t]) {
        const o = n.credential_process;
        if (o !== void 0) {
          const s = NZ(IZ?.getTokenRecord?.().exec ?? PZ);
          try {
            let { stdout: i } = await s(o),
              a;
            try {
              a = JSON.parse(i.trim());
            } catch {
              throw Error(`Profile ${t} credential_process returned invalid JSON.`);
            }
            return kZ(t, a, e);
          } catch (i) {
            throw new gE(i.message, { logger: r });
          }
        } else throw new gE(`Profile ${t} did not contain credential_process.`, { logger: r });
      } else throw new gE(`Profile ${t} could not be found in shared credentials file.`, { logger: r });
    },
    MZ =
      (t = {}) =>
      async ({ callerClientConfig: e } = {}) => {
        t.logger?.debug('@aws-sdk/credential-provider-process - fromProcess');
        const r = await RZ(t);
        return $Z(CZ({ profile: t.profile ?? e?.profile }), r, t.logger);
      };
  fD.fromProcess = MZ;
});
var bE = qe((SE) => {
  var { setCredentialFeature: DZ } = (ye(), k(Sn)),
    { CredentialsProviderError: zZ, externalDataInterceptor: LZ } = (ge(), k(Yt)),
    { readFileSync: FZ } = bt('node:fs'),
    mD = (t) => async (e) => {
      t.logger?.debug('@aws-sdk/credential-provider-web-identity - fromWebToken');
      let {
          roleArn: r,
          roleSessionName: n,
          webIdentityToken: o,
          providerId: s,
          policyArns: i,
          policy: a,
          durationSeconds: c,
        } = t,
        { roleAssumerWithWebIdentity: u } = t;
      if (!u) {
        const { getDefaultRoleAssumerWithWebIdentity: l } = (Kx(), k(Wx));
        u = l(
          {
            ...t.clientConfig,
            credentialProviderLogger: t.logger,
            parentClientConfig: { ...e?.callerClientConfig, ...t.parentClientConfig },
          },
          t.clientPlugins,
        );
      }
      return u({
        RoleArn: r,
        RoleSessionName: n ?? `aws-sdk-js-session-${Date.now()}`,
        WebIdentityToken: o,
        ProviderId: s,
        PolicyArns: i,
        Policy: a,
        DurationSeconds: c,
      });
    },
    pD = 'AWS_WEB_IDENTITY_TOKEN_FILE',
    UZ = 'AWS_ROLE_ARN',
    BZ = 'AWS_ROLE_SESSION_NAME',
    HZ =
      (t = {}) =>
      async (e) => {
        t.logger?.debug('@aws-sdk/credential-provider-web-identity - fromTokenFile');
        const r = t?.webIdentityTokenFile ?? process.env[pD],
          n = t?.roleArn ?? process.env[UZ],
          o = t?.roleSessionName ?? process.env[BZ];
        if (!r || !n) throw new zZ('Web identity configuration not specified', { logger: t.logger });
        const s = await mD({
          ...t,
          webIdentityToken: LZ?.getTokenRecord?.()[r] ?? FZ(r, { encoding: 'ascii' }),
          roleArn: n,
          roleSessionName: o,
        })(e);
        return (r === process.env[pD] && DZ(s, 'CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN', 'h'), s);
      };
  SE.fromTokenFile = HZ;
  SE.fromWebToken = mD;
});
var ED = qe((xD) => {
  var { CredentialsProviderError: bp, chain: jZ, getProfileName: SD, parseKnownFiles: VZ } = (ge(), k(Yt)),
    { setCredentialFeature: Bn } = (ye(), k(Sn)),
    ZZ = (t, e, r) => {
      const n = {
        EcsContainer: async (o) => {
          const { fromHttp: s } = Ob(),
            { fromContainerMetadata: i } = nf();
          return (
            r?.debug('@aws-sdk/credential-provider-ini - credential_source is EcsContainer'),
            async () => jZ(s(o ?? {}), i(o))().then(xE)
          );
        },
        Ec2InstanceMetadata: async (o) => {
          r?.debug('@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata');
          const { fromInstanceMetadata: s } = nf();
          return async () => s(o)().then(xE);
        },
        Environment: async (o) => {
          r?.debug('@aws-sdk/credential-provider-ini - credential_source is Environment');
          const { fromEnv: s } = bb();
          return async () => s(o)().then(xE);
        },
      };
      if (t in n) return n[t];
      throw new bp(
        `Unsupported credential source in profile ${e}. Got ${t}, expected EcsContainer or Ec2InstanceMetadata or Environment.`,
        { logger: r },
      );
    },
    xE = (t) => Bn(t, 'CREDENTIALS_PROFILE_NAMED_PROVIDER', 'p'),
    GZ = (t, { profile: e = 'default', logger: r } = {}) =>
      !!t &&
      typeof t == 'object' &&
      typeof t.role_arn == 'string' &&
      ['undefined', 'string'].indexOf(typeof t.role_session_name) > -1 &&
      ['undefined', 'string'].indexOf(typeof t.external_id) > -1 &&
      ['undefined', 'string'].indexOf(typeof t.mfa_serial) > -1 &&
      (qZ(t, { profile: e, logger: r }) || WZ(t, { profile: e, logger: r })),
    qZ = (t, { profile: e, logger: r }) => {
      const n = typeof t.source_profile == 'string' && typeof t.credential_source > 'u';
      return (n && r?.debug?.(`    ${e} isAssumeRoleWithSourceProfile source_profile=${t.source_profile}`), n);
    },
    WZ = (t, { profile: e, logger: r }) => {
      const n = typeof t.credential_source == 'string' && typeof t.source_profile > 'u';
      return (n && r?.debug?.(`    ${e} isCredentialSourceProfile credential_source=${t.credential_source}`), n);
    },
    KZ = async (t, e, r, n, o = {}, s) => {
      r.logger?.debug('@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)');
      const i = e[t],
        { source_profile: a, region: c } = i;
      if (!r.roleAssumer) {
        const { getDefaultRoleAssumer: l } = (Kx(), k(Wx));
        r.roleAssumer = l(
          {
            ...r.clientConfig,
            credentialProviderLogger: r.logger,
            parentClientConfig: {
              ...n,
              ...r?.parentClientConfig,
              region: c ?? r?.parentClientConfig?.region ?? n?.region,
            },
          },
          r.clientPlugins,
        );
      }
      if (a && a in o)
        throw new bp(
          `Detected a cycle attempting to resolve credentials for profile ${SD(r)}. Profiles visited: ` +
            Object.keys(o).join(', '),
          { logger: r.logger },
        );
      r.logger?.debug(
        `@aws-sdk/credential-provider-ini - finding credential resolver using ${a ? `source_profile=[${a}]` : `profile=[${t}]`}`,
      );
      const u = a
        ? s(a, e, r, n, { ...o, [a]: !0 }, hD(e[a] ?? {}))
        : (await ZZ(i.credential_source, t, r.logger)(r))();
      if (hD(i)) return u.then((l) => Bn(l, 'CREDENTIALS_PROFILE_SOURCE_PROFILE', 'o'));
      {
        const l = {
            RoleArn: i.role_arn,
            RoleSessionName: i.role_session_name || `aws-sdk-js-${Date.now()}`,
            ExternalId: i.external_id,
            DurationSeconds: parseInt(i.duration_seconds || '3600', 10),
          },
          { mfa_serial: d } = i;
        if (d) {
          if (!r.mfaCodeProvider)
            throw new bp(`Profile ${t} requires multi-factor authentication, but no MFA code callback was provided.`, {
              logger: r.logger,
              tryNextLink: !1,
            });
          (l.SerialNumber = d), (l.TokenCode = await r.mfaCodeProvider(d));
        }
        const p = await u;
        return r.roleAssumer(p, l).then((m) => Bn(m, 'CREDENTIALS_PROFILE_SOURCE_PROFILE', 'o'));
      }
    },
    hD = (t) => !t.role_arn && !!t.credential_source,
    XZ = (t) => !!(t && t.login_session),
    YZ = async (t, e, r) => {
      const { fromLoginCredentials: n } = dD(),
        o = await n({ ...e, profile: t })({ callerClientConfig: r });
      return Bn(o, 'CREDENTIALS_PROFILE_LOGIN', 'AC');
    },
    JZ = (t) => !!t && typeof t == 'object' && typeof t.credential_process == 'string',
    QZ = async (t, e) => {
      const { fromProcess: r } = yE(),
        n = await r({ ...t, profile: e })();
      return Bn(n, 'CREDENTIALS_PROFILE_PROCESS', 'v');
    },
    eG = async (t, e, r = {}, n) => {
      const { fromSSO: o } = Rx();
      return o({
        profile: t,
        logger: r.logger,
        parentClientConfig: r.parentClientConfig,
        clientConfig: r.clientConfig,
      })({ callerClientConfig: n }).then((s) =>
        e.sso_session ? Bn(s, 'CREDENTIALS_PROFILE_SSO', 'r') : Bn(s, 'CREDENTIALS_PROFILE_SSO_LEGACY', 't'),
      );
    },
    tG = (t) =>
      t &&
      (typeof t.sso_start_url == 'string' ||
        typeof t.sso_account_id == 'string' ||
        typeof t.sso_session == 'string' ||
        typeof t.sso_region == 'string' ||
        typeof t.sso_role_name == 'string'),
    gD = (t) =>
      !!t &&
      typeof t == 'object' &&
      typeof t.aws_access_key_id == 'string' &&
      typeof t.aws_secret_access_key == 'string' &&
      ['undefined', 'string'].indexOf(typeof t.aws_session_token) > -1 &&
      ['undefined', 'string'].indexOf(typeof t.aws_account_id) > -1,
    yD = async (t, e) => {
      e?.logger?.debug('@aws-sdk/credential-provider-ini - resolveStaticCredentials');
      const r = {
        accessKeyId: t.aws_access_key_id,
        secretAccessKey: t.aws_secret_access_key,
        sessionToken: t.aws_session_token,
        ...(t.aws_credential_scope && { credentialScope: t.aws_credential_scope }),
        ...(t.aws_account_id && { accountId: t.aws_account_id }),
      };
      return Bn(r, 'CREDENTIALS_PROFILE', 'n');
    },
    rG = (t) =>
      !!t &&
      typeof t == 'object' &&
      typeof t.web_identity_token_file == 'string' &&
      typeof t.role_arn == 'string' &&
      ['undefined', 'string'].indexOf(typeof t.role_session_name) > -1,
    nG = async (t, e, r) => {
      const { fromTokenFile: n } = bE(),
        o = await n({
          webIdentityTokenFile: t.web_identity_token_file,
          roleArn: t.role_arn,
          roleSessionName: t.role_session_name,
          roleAssumerWithWebIdentity: e.roleAssumerWithWebIdentity,
          logger: e.logger,
          parentClientConfig: e.parentClientConfig,
        })({ callerClientConfig: r });
      return Bn(o, 'CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN', 'q');
    },
    bD = async (t, e, r, n, o = {}, s = !1) => {
      const i = e[t];
      if (Object.keys(o).length > 0 && gD(i)) return yD(i, r);
      if (s || GZ(i, { profile: t, logger: r.logger })) return KZ(t, e, r, n, o, bD);
      if (gD(i)) return yD(i, r);
      if (rG(i)) return nG(i, r, n);
      if (JZ(i)) return QZ(r, t);
      if (tG(i)) return await eG(t, i, r, n);
      if (XZ(i)) return YZ(t, r, n);
      throw new bp(`Could not resolve credentials using profile: [${t}] in configuration/credentials file(s).`, {
        logger: r.logger,
      });
    },
    oG =
      (t = {}) =>
      async ({ callerClientConfig: e } = {}) => {
        t.logger?.debug('@aws-sdk/credential-provider-ini - fromIni');
        const r = await VZ(t);
        return bD(SD({ profile: t.profile ?? e?.profile }), r, t, e);
      };
  xD.fromIni = oG;
});
var vD = qe((Ep) => {
  var { ENV_KEY: sG, ENV_SECRET: iG, fromEnv: aG } = bb(),
    { chain: cG, CredentialsProviderError: xp, ENV_PROFILE: uG } = (ge(), k(Yt)),
    wD = 'AWS_EC2_METADATA_DISABLED',
    lG = async (t) => {
      const {
        ENV_CMDS_FULL_URI: e,
        ENV_CMDS_RELATIVE_URI: r,
        fromContainerMetadata: n,
        fromInstanceMetadata: o,
      } = nf();
      if (process.env[r] || process.env[e]) {
        t.logger?.debug('@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata');
        const { fromHttp: s } = Ob();
        return cG(s(t), n(t));
      }
      return process.env[wD] && process.env[wD] !== 'false'
        ? async () => {
            throw new xp('EC2 Instance Metadata Service access disabled', { logger: t.logger });
          }
        : (t.logger?.debug('@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata'), o(t));
    };
  function dG(t, e) {
    let r = fG(t),
      n,
      o,
      s,
      i,
      a = async (c) => {
        if (c?.forceRefresh)
          return (
            i ||
              (i = r(c)
                .then((u) => {
                  s = u;
                })
                .finally(() => {
                  i = void 0;
                })),
            await i,
            s
          );
        if ((s?.expiration && s?.expiration?.getTime() < Date.now() && (s = void 0), n)) await n;
        else if (!s || e?.(s))
          if (s)
            o ||
              (o = r(c)
                .then((u) => {
                  s = u;
                })
                .catch(() => {})
                .finally(() => {
                  o = void 0;
                }));
          else
            return (
              (n = r(c)
                .then((u) => {
                  s = u;
                })
                .finally(() => {
                  n = void 0;
                })),
              a(c)
            );
        return s;
      };
    return a;
  }
  var fG = (t) => async (e) => {
      let r;
      for (const n of t)
        try {
          return await n(e);
        } catch (o) {
          if (((r = o), o?.tryNextLink)) continue;
          throw o;
        }
      throw r;
    },
    _D = !1,
    pG = (t = {}) =>
      dG(
        [
          async () => {
            if (t.profile ?? process.env[uG])
              throw (
                process.env[sG] &&
                  process.env[iG] &&
                  (_D ||
                    ((t.logger?.warn && t.logger?.constructor?.name !== 'NoOpLogger'
                      ? t.logger.warn.bind(t.logger)
                      : console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`),
                    (_D = !0))),
                new xp('AWS_PROFILE is set, skipping fromEnv provider.', { logger: t.logger, tryNextLink: !0 })
              );
            return (t.logger?.debug('@aws-sdk/credential-provider-node - defaultProvider::fromEnv'), aG(t)());
          },
          async (e) => {
            t.logger?.debug('@aws-sdk/credential-provider-node - defaultProvider::fromSSO');
            const { ssoStartUrl: r, ssoAccountId: n, ssoRegion: o, ssoRoleName: s, ssoSession: i } = t;
            if (!r && !n && !o && !s && !i)
              throw new xp('Skipping SSO provider in default chain (inputs do not include SSO fields).', {
                logger: t.logger,
              });
            const { fromSSO: a } = Rx();
            return a(t)(e);
          },
          async (e) => {
            t.logger?.debug('@aws-sdk/credential-provider-node - defaultProvider::fromIni');
            const { fromIni: r } = ED();
            return r(t)(e);
          },
          async (e) => {
            t.logger?.debug('@aws-sdk/credential-provider-node - defaultProvider::fromProcess');
            const { fromProcess: r } = yE();
            return r(t)(e);
          },
          async (e) => {
            t.logger?.debug('@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile');
            const { fromTokenFile: r } = bE();
            return r(t)(e);
          },
          async () => (
            t.logger?.debug('@aws-sdk/credential-provider-node - defaultProvider::remoteProvider'), (await lG(t))()
          ),
          async () => {
            throw new xp('Could not load credentials from any providers', { tryNextLink: !1, logger: t.logger });
          },
        ],
        AD,
      ),
    mG = (t) => t?.expiration !== void 0,
    AD = (t) => t?.expiration !== void 0 && t.expiration.getTime() - Date.now() < 3e5;
  Ep.credentialsTreatedAsExpired = AD;
  Ep.credentialsWillNeedRefresh = mG;
  Ep.defaultProvider = pG;
});
var PE = qe((g) => {
  var {
      awsEndpointFunctions: hG,
      emitWarningIfUnsupportedVersion: gG,
      createDefaultUserAgentProvider: yG,
      getDefaultSocketTimeout: SG,
      NODE_APP_ID_CONFIG_OPTIONS: bG,
      getAwsRegionExtensionConfiguration: xG,
      resolveAwsRegionExtensionConfiguration: EG,
      resolveUserAgentConfig: wG,
      resolveHostHeaderConfig: _G,
      getUserAgentPlugin: AG,
      getHostHeaderPlugin: vG,
      getLoggerPlugin: TG,
      getRecursionDetectionPlugin: IG,
    } = (ye(), k(Sn)),
    {
      getHttpAuthSchemeEndpointRuleSetPlugin: RG,
      DefaultIdentityProviderConfig: CG,
      getHttpSigningPlugin: PG,
      createPaginator: Fo,
    } = (vt(), k(LR)),
    {
      normalizeProvider: $D,
      getSmithyContext: NG,
      ServiceException: OG,
      NoOpLogger: kG,
      emitWarningIfUnsupportedVersion: $G,
      loadConfigsForDefaultMode: MG,
      getDefaultExtensionConfiguration: DG,
      resolveDefaultRuntimeConfig: zG,
      Client: MD,
      makeBuilder: LG,
      createAggregatedClient: FG,
    } = (D(), k(xl)),
    { Command: UG } = (D(), k(xl));
  g.$Command = UG;
  g.__Client = MD;
  var {
      resolveDefaultsModeConfig: BG,
      loadConfig: vs,
      NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: HG,
      NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: jG,
      NODE_REGION_CONFIG_OPTIONS: VG,
      NODE_REGION_CONFIG_FILE_OPTIONS: ZG,
      resolveRegionConfig: GG,
    } = (ge(), k(Yt)),
    {
      BinaryDecisionDiagram: qG,
      EndpointCache: WG,
      decideEndpoint: KG,
      customEndpointFunctions: XG,
      resolveEndpointConfig: YG,
      getEndpointPlugin: JG,
    } = (Ee(), k(mT)),
    {
      parseUrl: QG,
      getHttpHandlerExtensionConfiguration: eq,
      resolveHttpHandlerRuntimeConfig: tq,
      getContentLengthPlugin: rq,
    } = ($(), k(os)),
    {
      DEFAULT_RETRY_MODE: nq,
      NODE_RETRY_MODE_CONFIG_OPTIONS: oq,
      NODE_MAX_ATTEMPT_CONFIG_OPTIONS: sq,
      resolveRetryConfig: iq,
      getRetryPlugin: aq,
    } = (xr(), k(dC)),
    { TypeRegistry: DD, getSchemaSerdePlugin: cq } = (W(), k(iv)),
    { resolveAwsSdkSigV4Config: uq, AwsSdkSigV4Signer: lq, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS: dq } = (gt(), k(Sb)),
    { defaultProvider: fq } = vD(),
    { toUtf8: pq, fromUtf8: mq, toBase64: hq, fromBase64: gq, calculateBodyLength: yq } = (O(), k(Ys)),
    { streamCollector: Sq, NodeHttpHandler: bq } = us(),
    { AwsQueryProtocol: xq } = (Bi(), k(XN)),
    { Sha256: Eq } = (so(), k(EI)),
    wq = async (t, e, r) => ({
      operation: NG(e).operation,
      region:
        (await $D(t.region)()) ||
        (() => {
          throw new Error('expected `region` to be configured for `aws.auth#sigv4`');
        })(),
    });
  function _q(t) {
    return {
      schemeId: 'aws.auth#sigv4',
      signingProperties: { name: 'sns', region: t.region },
      propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
    };
  }
  var Aq = (t) => {
      const e = [];
      switch (t.operation) {
        default:
          e.push(_q(t));
      }
      return e;
    },
    vq = (t) => {
      const e = uq(t);
      return Object.assign(e, { authSchemePreference: $D(t.authSchemePreference ?? []) });
    },
    Tq = (t) =>
      Object.assign(t, {
        useDualstackEndpoint: t.useDualstackEndpoint ?? !1,
        useFipsEndpoint: t.useFipsEndpoint ?? !1,
        defaultSigningName: 'sns',
      }),
    Iq = {
      UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
      Endpoint: { type: 'builtInParams', name: 'endpoint' },
      Region: { type: 'builtInParams', name: 'region' },
      UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
    },
    Rq = '3.1168.0',
    Cq = { version: Rq },
    eu = 'ref',
    Ts = -1,
    wp = !0,
    TD = 'isSet',
    zD = 'PartitionResult',
    _p = 'booleanEquals',
    ID = 'getAttr',
    RD = 'stringEquals',
    CD = { [eu]: 'Endpoint' },
    PD = { [eu]: zD },
    EE = { [eu]: 'Region' },
    Is = {},
    ND = [EE],
    OD = {
      conditions: [
        [TD, [CD]],
        [TD, ND],
        ['aws.partition', ND, zD],
        [_p, [{ [eu]: 'UseFIPS' }, wp]],
        [_p, [{ [eu]: 'UseDualStack' }, wp]],
        [_p, [{ fn: ID, argv: [PD, 'supportsDualStack'] }, wp]],
        [_p, [{ fn: ID, argv: [PD, 'supportsFIPS'] }, wp]],
        [RD, [EE, 'us-gov-east-1']],
        [RD, [EE, 'us-gov-west-1']],
      ],
      results: [
        [Ts],
        [Ts, 'Invalid Configuration: FIPS and custom endpoint are not supported'],
        [Ts, 'Invalid Configuration: Dualstack and custom endpoint are not supported'],
        [CD, Is],
        ['https://sns-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', Is],
        [Ts, 'FIPS and DualStack are enabled, but this partition does not support one or both'],
        ['https://sns.us-gov-east-1.amazonaws.com', Is],
        ['https://sns.us-gov-west-1.amazonaws.com', Is],
        ['https://sns-fips.{Region}.{PartitionResult#dnsSuffix}', Is],
        [Ts, 'FIPS is enabled but this partition does not support FIPS'],
        ['https://sns.{Region}.{PartitionResult#dualStackDnsSuffix}', Is],
        [Ts, 'DualStack is enabled but this partition does not support DualStack'],
        ['https://sns.{Region}.{PartitionResult#dnsSuffix}', Is],
        [Ts, 'Invalid Configuration: Missing Region'],
      ],
    },
    Pq = 2,
    St = 1e8,
    Nq = new Int32Array([
      -1,
      1,
      -1,
      0,
      14,
      3,
      1,
      4,
      St + 13,
      2,
      5,
      St + 13,
      3,
      8,
      6,
      4,
      7,
      St + 12,
      5,
      St + 10,
      St + 11,
      4,
      12,
      9,
      6,
      10,
      St + 9,
      7,
      St + 6,
      11,
      8,
      St + 7,
      St + 8,
      5,
      13,
      St + 5,
      6,
      St + 4,
      St + 5,
      3,
      St + 1,
      15,
      4,
      St + 2,
      St + 3,
    ]),
    Oq = qG.from(Nq, Pq, OD.conditions, OD.results),
    kq = new WG({ size: 50, params: ['Endpoint', 'Region', 'UseDualStack', 'UseFIPS'] }),
    $q = (t, e = {}) => kq.get(t, () => KG(Oq, { endpointParams: t, logger: e.logger }));
  XG.aws = hG;
  var G = class t extends OG {
      static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.sns#SNSServiceException';
      constructor(e) {
        super(e), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Ap = class t extends G {
      static shapeId = 'com.amazonaws.sns#AuthorizationErrorException';
      name = 'AuthorizationErrorException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'AuthorizationErrorException', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype);
      }
    },
    vp = class t extends G {
      static shapeId = 'com.amazonaws.sns#InternalErrorException';
      name = 'InternalErrorException';
      $fault = 'server';
      constructor(e) {
        super({ name: 'InternalErrorException', $fault: 'server', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Tp = class t extends G {
      static shapeId = 'com.amazonaws.sns#InvalidParameterException';
      name = 'InvalidParameterException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'InvalidParameterException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Ip = class t extends G {
      static shapeId = 'com.amazonaws.sns#NotFoundException';
      name = 'NotFoundException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'NotFoundException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Rp = class t extends G {
      static shapeId = 'com.amazonaws.sns#ThrottledException';
      name = 'ThrottledException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'ThrottledException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Cp = class t extends G {
      static shapeId = 'com.amazonaws.sns#FilterPolicyLimitExceededException';
      name = 'FilterPolicyLimitExceededException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'FilterPolicyLimitExceededException', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype);
      }
    },
    Pp = class t extends G {
      static shapeId = 'com.amazonaws.sns#ReplayLimitExceededException';
      name = 'ReplayLimitExceededException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'ReplayLimitExceededException', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype);
      }
    },
    Np = class t extends G {
      static shapeId = 'com.amazonaws.sns#SubscriptionLimitExceededException';
      name = 'SubscriptionLimitExceededException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'SubscriptionLimitExceededException', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype);
      }
    },
    Op = class t extends G {
      static shapeId = 'com.amazonaws.sns#OptedOutException';
      name = 'OptedOutException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'OptedOutException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    kp = class t extends G {
      static shapeId = 'com.amazonaws.sns#UserErrorException';
      name = 'UserErrorException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'UserErrorException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    $p = class t extends G {
      static shapeId = 'com.amazonaws.sns#ConcurrentAccessException';
      name = 'ConcurrentAccessException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'ConcurrentAccessException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Mp = class t extends G {
      static shapeId = 'com.amazonaws.sns#InvalidSecurityException';
      name = 'InvalidSecurityException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'InvalidSecurityException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Dp = class t extends G {
      static shapeId = 'com.amazonaws.sns#StaleTagException';
      name = 'StaleTagException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'StaleTagException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    zp = class t extends G {
      static shapeId = 'com.amazonaws.sns#TagLimitExceededException';
      name = 'TagLimitExceededException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'TagLimitExceededException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Lp = class t extends G {
      static shapeId = 'com.amazonaws.sns#TagPolicyException';
      name = 'TagPolicyException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'TagPolicyException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Fp = class t extends G {
      static shapeId = 'com.amazonaws.sns#TopicLimitExceededException';
      name = 'TopicLimitExceededException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'TopicLimitExceededException', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype);
      }
    },
    Up = class t extends G {
      static shapeId = 'com.amazonaws.sns#ResourceNotFoundException';
      name = 'ResourceNotFoundException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'ResourceNotFoundException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Bp = class t extends G {
      static shapeId = 'com.amazonaws.sns#InvalidStateException';
      name = 'InvalidStateException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'InvalidStateException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Hp = class t extends G {
      static shapeId = 'com.amazonaws.sns#ValidationException';
      name = 'ValidationException';
      $fault = 'client';
      Message;
      constructor(e) {
        super({ name: 'ValidationException', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype),
          (this.Message = e.Message);
      }
    },
    jp = class t extends G {
      static shapeId = 'com.amazonaws.sns#EndpointDisabledException';
      name = 'EndpointDisabledException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'EndpointDisabledException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Vp = class t extends G {
      static shapeId = 'com.amazonaws.sns#InvalidParameterValueException';
      name = 'InvalidParameterValueException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'InvalidParameterValueException', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype);
      }
    },
    Zp = class t extends G {
      static shapeId = 'com.amazonaws.sns#KMSAccessDeniedException';
      name = 'KMSAccessDeniedException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'KMSAccessDeniedException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Gp = class t extends G {
      static shapeId = 'com.amazonaws.sns#KMSDisabledException';
      name = 'KMSDisabledException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'KMSDisabledException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    qp = class t extends G {
      static shapeId = 'com.amazonaws.sns#KMSInvalidStateException';
      name = 'KMSInvalidStateException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'KMSInvalidStateException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Wp = class t extends G {
      static shapeId = 'com.amazonaws.sns#KMSNotFoundException';
      name = 'KMSNotFoundException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'KMSNotFoundException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Kp = class t extends G {
      static shapeId = 'com.amazonaws.sns#KMSOptInRequired';
      name = 'KMSOptInRequired';
      $fault = 'client';
      constructor(e) {
        super({ name: 'KMSOptInRequired', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Xp = class t extends G {
      static shapeId = 'com.amazonaws.sns#KMSThrottlingException';
      name = 'KMSThrottlingException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'KMSThrottlingException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Yp = class t extends G {
      static shapeId = 'com.amazonaws.sns#PlatformApplicationDisabledException';
      name = 'PlatformApplicationDisabledException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'PlatformApplicationDisabledException', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype);
      }
    },
    Jp = class t extends G {
      static shapeId = 'com.amazonaws.sns#BatchEntryIdsNotDistinctException';
      name = 'BatchEntryIdsNotDistinctException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'BatchEntryIdsNotDistinctException', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype);
      }
    },
    Qp = class t extends G {
      static shapeId = 'com.amazonaws.sns#BatchRequestTooLongException';
      name = 'BatchRequestTooLongException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'BatchRequestTooLongException', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype);
      }
    },
    em = class t extends G {
      static shapeId = 'com.amazonaws.sns#EmptyBatchRequestException';
      name = 'EmptyBatchRequestException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'EmptyBatchRequestException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    tm = class t extends G {
      static shapeId = 'com.amazonaws.sns#InvalidBatchEntryIdException';
      name = 'InvalidBatchEntryIdException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'InvalidBatchEntryIdException', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype);
      }
    },
    rm = class t extends G {
      static shapeId = 'com.amazonaws.sns#TooManyEntriesInBatchRequestException';
      name = 'TooManyEntriesInBatchRequestException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'TooManyEntriesInBatchRequestException', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype);
      }
    },
    nm = class t extends G {
      static shapeId = 'com.amazonaws.sns#VerificationException';
      name = 'VerificationException';
      $fault = 'client';
      Message;
      Status;
      constructor(e) {
        super({ name: 'VerificationException', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype),
          (this.Message = e.Message),
          (this.Status = e.Status);
      }
    },
    ar = 'Attributes',
    Mq = 'AuthorizationErrorException',
    Dq = 'ActionName',
    LD = 'AttributeName',
    zq = 'AuthenticateOnUnsubscribe',
    Lq = 'AddPermission',
    Fq = 'AddPermissionInput',
    FD = 'AttributeValue',
    Uq = 'AWSAccountId',
    Bq = 'BatchEntryIdsNotDistinctException',
    Hq = 'BatchResultErrorEntry',
    jq = 'BatchResultErrorEntryList',
    Vq = 'BatchRequestTooLongException',
    Zq = 'BinaryValue',
    Gq = 'Code',
    qq = 'CreatedAt',
    Wq = 'ConcurrentAccessException',
    Kq = 'CreateEndpointResponse',
    Xq = 'CheckIfPhoneNumberIsOptedOut',
    Yq = 'CheckIfPhoneNumberIsOptedOutInput',
    Jq = 'CheckIfPhoneNumberIsOptedOutResponse',
    Qq = 'CreatePlatformApplication',
    eW = 'CreatePlatformApplicationInput',
    tW = 'CreatePlatformApplicationResponse',
    rW = 'CreatePlatformEndpoint',
    nW = 'CreatePlatformEndpointInput',
    oW = 'ConfirmSubscription',
    sW = 'ConfirmSubscriptionInput',
    iW = 'CreateSMSSandboxPhoneNumber',
    aW = 'CreateSMSSandboxPhoneNumberInput',
    cW = 'CreateSMSSandboxPhoneNumberResult',
    uW = 'ConfirmSubscriptionResponse',
    lW = 'CreateTopic',
    dW = 'CreateTopicInput',
    fW = 'CreateTopicResponse',
    pW = 'CustomUserData',
    mW = 'DeleteEndpoint',
    hW = 'DeleteEndpointInput',
    gW = 'DeletePlatformApplication',
    yW = 'DeletePlatformApplicationInput',
    wE = 'DataProtectionPolicy',
    SW = 'DeleteSMSSandboxPhoneNumber',
    bW = 'DeleteSMSSandboxPhoneNumberInput',
    xW = 'DeleteSMSSandboxPhoneNumberResult',
    EW = 'DataType',
    wW = 'DeleteTopicInput',
    _W = 'DeleteTopic',
    _E = 'Endpoint',
    uu = 'EndpointArn',
    AW = 'EmptyBatchRequestException',
    vW = 'EndpointDisabledException',
    TW = 'Endpoints',
    IW = 'Failed',
    RW = 'FilterPolicyLimitExceededException',
    CW = 'GetDataProtectionPolicy',
    PW = 'GetDataProtectionPolicyInput',
    NW = 'GetDataProtectionPolicyResponse',
    OW = 'GetEndpointAttributes',
    kW = 'GetEndpointAttributesInput',
    $W = 'GetEndpointAttributesResponse',
    MW = 'GetPlatformApplicationAttributes',
    DW = 'GetPlatformApplicationAttributesInput',
    zW = 'GetPlatformApplicationAttributesResponse',
    LW = 'GetSubscriptionAttributes',
    FW = 'GetSubscriptionAttributesInput',
    UW = 'GetSubscriptionAttributesResponse',
    BW = 'GetSMSAttributes',
    HW = 'GetSMSAttributesInput',
    jW = 'GetSMSAttributesResponse',
    VW = 'GetSMSSandboxAccountStatus',
    ZW = 'GetSMSSandboxAccountStatusInput',
    GW = 'GetSMSSandboxAccountStatusResult',
    qW = 'GetTopicAttributes',
    WW = 'GetTopicAttributesInput',
    KW = 'GetTopicAttributesResponse',
    AE = 'Id',
    XW = 'InvalidBatchEntryIdException',
    YW = 'Iso2CountryCode',
    JW = 'InternalErrorException',
    QW = 'IsInSandbox',
    e8 = 'InvalidParameterException',
    t8 = 'InvalidParameterValueException',
    r8 = 'InvalidSecurityException',
    n8 = 'InvalidStateException',
    o8 = 'Key',
    s8 = 'KMSAccessDeniedException',
    i8 = 'KMSDisabledException',
    a8 = 'KMSInvalidStateException',
    c8 = 'KMSNotFoundException',
    u8 = 'KMSOptInRequired',
    l8 = 'KMSThrottlingException',
    UD = 'Label',
    d8 = 'LanguageCode',
    f8 = 'ListEndpointsByPlatformApplication',
    p8 = 'ListEndpointsByPlatformApplicationInput',
    m8 = 'ListEndpointsByPlatformApplicationResponse',
    h8 = 'ListOfEndpoints',
    g8 = 'ListOriginationNumbers',
    y8 = 'ListOriginationNumbersRequest',
    S8 = 'ListOriginationNumbersResult',
    b8 = 'ListOfPlatformApplications',
    x8 = 'ListPlatformApplications',
    E8 = 'ListPlatformApplicationsInput',
    w8 = 'ListPlatformApplicationsResponse',
    _8 = 'ListPhoneNumbersOptedOut',
    A8 = 'ListPhoneNumbersOptedOutInput',
    v8 = 'ListPhoneNumbersOptedOutResponse',
    T8 = 'ListSubscriptions',
    I8 = 'ListSubscriptionsByTopic',
    R8 = 'ListSubscriptionsByTopicInput',
    C8 = 'ListSubscriptionsByTopicResponse',
    P8 = 'ListSubscriptionsInput',
    N8 = 'ListSMSSandboxPhoneNumbers',
    O8 = 'ListSMSSandboxPhoneNumbersInput',
    k8 = 'ListSMSSandboxPhoneNumbersResult',
    $8 = 'ListSubscriptionsResponse',
    M8 = 'ListTopics',
    D8 = 'ListTagsForResource',
    z8 = 'ListTagsForResourceRequest',
    L8 = 'ListTagsForResourceResponse',
    F8 = 'ListTopicsInput',
    U8 = 'ListTopicsResponse',
    lu = 'Message',
    BD = 'MessageAttributes',
    B8 = 'MessageAttributeMap',
    H8 = 'MessageAttributeValue',
    HD = 'MessageDeduplicationId',
    jD = 'MessageGroupId',
    VD = 'MessageId',
    ZD = 'MaxResults',
    GD = 'MessageStructure',
    vE = 'Name',
    j8 = 'NumberCapabilities',
    V8 = 'NotFoundException',
    Pt = 'NextToken',
    Z8 = 'Owner',
    G8 = 'OptInPhoneNumber',
    q8 = 'OptInPhoneNumberInput',
    W8 = 'OptInPhoneNumberResponse',
    K8 = 'OptedOutException',
    X8 = 'OneTimePassword',
    Y8 = 'Platform',
    J8 = 'PlatformApplications',
    Rs = 'PlatformApplicationArn',
    Q8 = 'PlatformApplicationDisabledException',
    eK = 'PlatformApplication',
    tK = 'PublishBatch',
    rK = 'PublishBatchInput',
    nK = 'PublishBatchResponse',
    oK = 'PublishBatchRequestEntries',
    sK = 'PublishBatchRequestEntryList',
    iK = 'PublishBatchResultEntryList',
    aK = 'PublishBatchRequestEntry',
    cK = 'PublishBatchResultEntry',
    uK = 'PutDataProtectionPolicy',
    lK = 'PutDataProtectionPolicyInput',
    dK = 'PublishInput',
    Cs = 'PhoneNumber',
    fK = 'PhoneNumberInformation',
    pK = 'PhoneNumberInformationList',
    mK = 'PhoneNumberList',
    hK = 'PhoneNumberString',
    qD = 'PhoneNumbers',
    gK = 'PublishResponse',
    WD = 'Protocol',
    yK = 'Publish',
    du = 'ResourceArn',
    SK = 'ReplayLimitExceededException',
    bK = 'ResourceNotFoundException',
    xK = 'RemovePermission',
    EK = 'RemovePermissionInput',
    wK = 'ReturnSubscriptionArn',
    _K = 'RouteType',
    TE = 'Status',
    Wi = 'SubscriptionArn',
    AK = 'SetEndpointAttributes',
    vK = 'SetEndpointAttributesInput',
    TK = 'SenderFault',
    IK = 'SubscribeInput',
    RK = 'SubscriptionsList',
    CK = 'SubscriptionLimitExceededException',
    PK = 'SMSSandboxPhoneNumber',
    NK = 'SMSSandboxPhoneNumberList',
    KD = 'SequenceNumber',
    OK = 'SetPlatformApplicationAttributes',
    kK = 'SetPlatformApplicationAttributesInput',
    $K = 'SubscribeResponse',
    MK = 'SetSubscriptionAttributes',
    DK = 'SetSubscriptionAttributesInput',
    zK = 'SetSMSAttributes',
    LK = 'SetSMSAttributesInput',
    FK = 'SetSMSAttributesResponse',
    UK = 'SetTopicAttributes',
    BK = 'SetTopicAttributesInput',
    HK = 'StaleTagException',
    jK = 'StringValue',
    XD = 'Subscriptions',
    YD = 'Subject',
    VK = 'Subscription',
    ZK = 'Subscribe',
    GK = 'Successful',
    JD = 'Token',
    Ht = 'TopicArn',
    qK = 'TargetArn',
    WK = 'ThrottledException',
    KK = 'TagKeys',
    XK = 'TagList',
    YK = 'TagLimitExceededException',
    JK = 'TopicLimitExceededException',
    QK = 'TopicsList',
    e9 = 'TooManyEntriesInBatchRequestException',
    t9 = 'TagPolicyException',
    r9 = 'TagResource',
    n9 = 'TagResourceRequest',
    o9 = 'TagResourceResponse',
    IE = 'Tags',
    s9 = 'Tag',
    i9 = 'Topics',
    a9 = 'Topic',
    c9 = 'Unsubscribe',
    u9 = 'UserErrorException',
    l9 = 'UnsubscribeInput',
    d9 = 'UntagResource',
    f9 = 'UntagResourceRequest',
    p9 = 'UntagResourceResponse',
    QD = 'Value',
    m9 = 'ValidationException',
    h9 = 'VerificationException',
    g9 = 'VerifySMSSandboxPhoneNumber',
    y9 = 'VerifySMSSandboxPhoneNumberInput',
    S9 = 'VerifySMSSandboxPhoneNumberResult',
    RE = 'attributes',
    re = 'awsQueryError',
    ne = 'client',
    te = 'error',
    oe = 'httpError',
    b9 = 'isOptedOut',
    se = 'message',
    e1 = 'nextToken',
    t1 = 'phoneNumber',
    x9 = 'phoneNumbers',
    r1 = 'smithy.ts.sdk.synthetic.com.amazonaws.sns',
    E9 = 'server',
    kD = 'xmlName',
    x = 'com.amazonaws.sns',
    n1 = new DD(r1),
    o1 = [-3, r1, 'SNSServiceException', 0, [], []];
  n1.registerError(o1, G);
  var Q = new DD(x),
    s1 = [-3, x, Mq, { [re]: ['AuthorizationError', 403], [te]: ne, [oe]: 403 }, [se], [0]];
  Q.registerError(s1, Ap);
  var i1 = [-3, x, Bq, { [re]: ['BatchEntryIdsNotDistinct', 400], [te]: ne, [oe]: 400 }, [se], [0]];
  Q.registerError(i1, Jp);
  var a1 = [-3, x, Vq, { [re]: ['BatchRequestTooLong', 400], [te]: ne, [oe]: 400 }, [se], [0]];
  Q.registerError(a1, Qp);
  var c1 = [-3, x, Wq, { [re]: ['ConcurrentAccess', 400], [te]: ne, [oe]: 400 }, [se], [0]];
  Q.registerError(c1, $p);
  var u1 = [-3, x, AW, { [re]: ['EmptyBatchRequest', 400], [te]: ne, [oe]: 400 }, [se], [0]];
  Q.registerError(u1, em);
  var l1 = [-3, x, vW, { [re]: ['EndpointDisabled', 400], [te]: ne, [oe]: 400 }, [se], [0]];
  Q.registerError(l1, jp);
  var d1 = [-3, x, RW, { [re]: ['FilterPolicyLimitExceeded', 403], [te]: ne, [oe]: 403 }, [se], [0]];
  Q.registerError(d1, Cp);
  var f1 = [-3, x, JW, { [re]: ['InternalError', 500], [te]: E9, [oe]: 500 }, [se], [0]];
  Q.registerError(f1, vp);
  var p1 = [-3, x, XW, { [re]: ['InvalidBatchEntryId', 400], [te]: ne, [oe]: 400 }, [se], [0]];
  Q.registerError(p1, tm);
  var m1 = [-3, x, e8, { [re]: ['InvalidParameter', 400], [te]: ne, [oe]: 400 }, [se], [0]];
  Q.registerError(m1, Tp);
  var h1 = [-3, x, t8, { [re]: ['ParameterValueInvalid', 400], [te]: ne, [oe]: 400 }, [se], [0]];
  Q.registerError(h1, Vp);
  var g1 = [-3, x, r8, { [re]: ['InvalidSecurity', 403], [te]: ne, [oe]: 403 }, [se], [0]];
  Q.registerError(g1, Mp);
  var y1 = [-3, x, n8, { [re]: ['InvalidState', 400], [te]: ne, [oe]: 400 }, [se], [0]];
  Q.registerError(y1, Bp);
  var S1 = [-3, x, s8, { [re]: ['KMSAccessDenied', 400], [te]: ne, [oe]: 400 }, [se], [0]];
  Q.registerError(S1, Zp);
  var b1 = [-3, x, i8, { [re]: ['KMSDisabled', 400], [te]: ne, [oe]: 400 }, [se], [0]];
  Q.registerError(b1, Gp);
  var x1 = [-3, x, a8, { [re]: ['KMSInvalidState', 400], [te]: ne, [oe]: 400 }, [se], [0]];
  Q.registerError(x1, qp);
  var E1 = [-3, x, c8, { [re]: ['KMSNotFound', 400], [te]: ne, [oe]: 400 }, [se], [0]];
  Q.registerError(E1, Wp);
  var w1 = [-3, x, u8, { [re]: ['KMSOptInRequired', 403], [te]: ne, [oe]: 403 }, [se], [0]];
  Q.registerError(w1, Kp);
  var _1 = [-3, x, l8, { [re]: ['KMSThrottling', 400], [te]: ne, [oe]: 400 }, [se], [0]];
  Q.registerError(_1, Xp);
  var A1 = [-3, x, V8, { [re]: ['NotFound', 404], [te]: ne, [oe]: 404 }, [se], [0]];
  Q.registerError(A1, Ip);
  var v1 = [-3, x, K8, { [re]: ['OptedOut', 400], [te]: ne, [oe]: 400 }, [se], [0]];
  Q.registerError(v1, Op);
  var T1 = [-3, x, Q8, { [re]: ['PlatformApplicationDisabled', 400], [te]: ne, [oe]: 400 }, [se], [0]];
  Q.registerError(T1, Yp);
  var I1 = [-3, x, SK, { [re]: ['ReplayLimitExceeded', 403], [te]: ne, [oe]: 403 }, [se], [0]];
  Q.registerError(I1, Pp);
  var R1 = [-3, x, bK, { [re]: ['ResourceNotFound', 404], [te]: ne, [oe]: 404 }, [se], [0]];
  Q.registerError(R1, Up);
  var C1 = [-3, x, HK, { [re]: ['StaleTag', 400], [te]: ne, [oe]: 400 }, [se], [0]];
  Q.registerError(C1, Dp);
  var P1 = [-3, x, CK, { [re]: ['SubscriptionLimitExceeded', 403], [te]: ne, [oe]: 403 }, [se], [0]];
  Q.registerError(P1, Np);
  var N1 = [-3, x, YK, { [re]: ['TagLimitExceeded', 400], [te]: ne, [oe]: 400 }, [se], [0]];
  Q.registerError(N1, zp);
  var O1 = [-3, x, t9, { [re]: ['TagPolicy', 400], [te]: ne, [oe]: 400 }, [se], [0]];
  Q.registerError(O1, Lp);
  var k1 = [-3, x, WK, { [re]: ['Throttled', 429], [te]: ne, [oe]: 429 }, [se], [0]];
  Q.registerError(k1, Rp);
  var $1 = [-3, x, e9, { [re]: ['TooManyEntriesInBatchRequest', 400], [te]: ne, [oe]: 400 }, [se], [0]];
  Q.registerError($1, rm);
  var M1 = [-3, x, JK, { [re]: ['TopicLimitExceeded', 403], [te]: ne, [oe]: 403 }, [se], [0]];
  Q.registerError(M1, Fp);
  var D1 = [-3, x, u9, { [re]: ['UserError', 400], [te]: ne, [oe]: 400 }, [se], [0]];
  Q.registerError(D1, kp);
  var z1 = [-3, x, m9, { [re]: ['ValidationException', 400], [te]: ne, [oe]: 400 }, [lu], [0], 1];
  Q.registerError(z1, Hp);
  var L1 = [-3, x, h9, { [te]: ne }, [lu, TE], [0, 0], 2];
  Q.registerError(L1, nm);
  var F1 = [n1, Q],
    fu = [0, x, Cs, 8, 0],
    Fm = [0, x, hK, 8, 0],
    U1 = [3, x, Fq, 0, [Ht, UD, Uq, Dq], [0, 0, 64, 64], 4],
    B1 = [3, x, Hq, 0, [AE, Gq, TK, lu], [0, 0, 2, 0], 3],
    H1 = [3, x, Yq, 0, [t1], [[() => fu, 0]], 1],
    j1 = [3, x, Jq, 0, [b9], [2]],
    V1 = [3, x, sW, 0, [Ht, JD, zq], [0, 0, 0], 2],
    Z1 = [3, x, uW, 0, [Wi], [0]],
    G1 = [3, x, Kq, 0, [uu], [0]],
    q1 = [3, x, eW, 0, [vE, Y8, ar], [0, 0, 128], 3],
    W1 = [3, x, tW, 0, [Rs], [0]],
    K1 = [3, x, nW, 0, [Rs, JD, pW, ar], [0, 0, 0, 128], 2],
    X1 = [3, x, aW, 0, [Cs, d8], [[() => Fm, 0], 0], 1],
    Y1 = [3, x, cW, 0, [], []],
    J1 = [3, x, dW, 0, [vE, ar, IE, wE], [0, 128, () => CE, 0], 1],
    Q1 = [3, x, fW, 0, [Ht], [0]],
    ez = [3, x, hW, 0, [uu], [0], 1],
    tz = [3, x, yW, 0, [Rs], [0], 1],
    rz = [3, x, bW, 0, [Cs], [[() => Fm, 0]], 1],
    nz = [3, x, xW, 0, [], []],
    oz = [3, x, wW, 0, [Ht], [0], 1],
    sz = [3, x, _E, 0, [uu, ar], [0, 128]],
    iz = [3, x, PW, 0, [du], [0], 1],
    az = [3, x, NW, 0, [wE], [0]],
    cz = [3, x, kW, 0, [uu], [0], 1],
    uz = [3, x, $W, 0, [ar], [128]],
    lz = [3, x, DW, 0, [Rs], [0], 1],
    dz = [3, x, zW, 0, [ar], [128]],
    fz = [3, x, HW, 0, [RE], [64]],
    pz = [3, x, jW, 0, [RE], [128]],
    mz = [3, x, ZW, 0, [], []],
    hz = [3, x, GW, 0, [QW], [2], 1],
    gz = [3, x, FW, 0, [Wi], [0], 1],
    yz = [3, x, UW, 0, [ar], [128]],
    Sz = [3, x, WW, 0, [Ht], [0], 1],
    bz = [3, x, KW, 0, [ar], [128]],
    xz = [3, x, p8, 0, [Rs, Pt], [0, 0], 1],
    Ez = [3, x, m8, 0, [TW, Pt], [() => _9, 0]],
    wz = [3, x, y8, 0, [Pt, ZD], [0, 1]],
    _z = [3, x, S8, 0, [Pt, qD], [0, [() => v9, 0]]],
    Az = [3, x, A8, 0, [e1], [0]],
    vz = [3, x, v8, 0, [x9, e1], [[() => T9, 0], 0]],
    Tz = [3, x, E8, 0, [Pt], [0]],
    Iz = [3, x, w8, 0, [J8, Pt], [() => A9, 0]],
    Rz = [3, x, O8, 0, [Pt, ZD], [0, 1]],
    Cz = [3, x, k8, 0, [qD, Pt], [[() => C9, 0], 0], 1],
    Pz = [3, x, R8, 0, [Ht, Pt], [0, 0], 1],
    Nz = [3, x, C8, 0, [XD, Pt], [() => gL, 0]],
    Oz = [3, x, P8, 0, [Pt], [0]],
    kz = [3, x, $8, 0, [XD, Pt], [() => gL, 0]],
    $z = [3, x, z8, 0, [du], [0], 1],
    Mz = [3, x, L8, 0, [IE], [() => CE]],
    Dz = [3, x, F8, 0, [Pt], [0]],
    zz = [3, x, U8, 0, [i9, Pt], [() => P9, 0]],
    Lz = [3, x, H8, 0, [EW, jK, Zq], [0, 0, 21], 1],
    Fz = [3, x, q8, 0, [t1], [[() => fu, 0]], 1],
    Uz = [3, x, W8, 0, [], []],
    Bz = [3, x, fK, 0, [qq, Cs, TE, YW, _K, j8], [4, [() => fu, 0], 0, 0, 0, 64]],
    Hz = [3, x, eK, 0, [Rs, ar], [0, 128]],
    jz = [3, x, rK, 0, [Ht, oK], [0, [() => I9, 0]], 2],
    Vz = [3, x, aK, 0, [AE, lu, YD, GD, BD, HD, jD], [0, 0, 0, 0, [() => yL, 0], 0, 0], 2],
    Zz = [3, x, nK, 0, [GK, IW], [() => R9, () => w9]],
    Gz = [3, x, cK, 0, [AE, VD, KD], [0, 0, 0]],
    qz = [3, x, dK, 0, [lu, Ht, qK, Cs, YD, GD, BD, HD, jD], [0, 0, 0, [() => fu, 0], 0, 0, [() => yL, 0], 0, 0], 1],
    Wz = [3, x, gK, 0, [VD, KD], [0, 0]],
    Kz = [3, x, lK, 0, [du, wE], [0, 0], 2],
    Xz = [3, x, EK, 0, [Ht, UD], [0, 0], 2],
    Yz = [3, x, vK, 0, [uu, ar], [0, 128], 2],
    Jz = [3, x, kK, 0, [Rs, ar], [0, 128], 2],
    Qz = [3, x, LK, 0, [RE], [128], 1],
    eL = [3, x, FK, 0, [], []],
    tL = [3, x, DK, 0, [Wi, LD, FD], [0, 0, 0], 2],
    rL = [3, x, BK, 0, [Ht, LD, FD], [0, 0, 0], 2],
    nL = [3, x, PK, 0, [Cs, TE], [[() => Fm, 0], 0]],
    oL = [3, x, IK, 0, [Ht, WD, _E, ar, wK], [0, 0, 0, 128, 2], 2],
    sL = [3, x, $K, 0, [Wi], [0]],
    iL = [3, x, VK, 0, [Wi, Z8, WD, _E, Ht], [0, 0, 0, 0, 0]],
    aL = [3, x, s9, 0, [o8, QD], [0, 0], 2],
    cL = [3, x, n9, 0, [du, IE], [0, () => CE], 2],
    uL = [3, x, o9, 0, [], []],
    lL = [3, x, a9, 0, [Ht], [0]],
    dL = [3, x, l9, 0, [Wi], [0], 1],
    fL = [3, x, f9, 0, [du, KK], [0, 64], 2],
    pL = [3, x, p9, 0, [], []],
    mL = [3, x, y9, 0, [Cs, X8], [[() => Fm, 0], 0], 2],
    hL = [3, x, S9, 0, [], []],
    Nr = 'unit',
    w9 = [1, x, jq, 0, () => B1],
    _9 = [1, x, h8, 0, () => sz],
    A9 = [1, x, b8, 0, () => Hz],
    v9 = [1, x, pK, 0, [() => Bz, 0]],
    T9 = [1, x, mK, 0, [() => fu, 0]],
    I9 = [1, x, sK, 0, [() => Vz, 0]],
    R9 = [1, x, iK, 0, () => Gz],
    C9 = [1, x, NK, 0, [() => nL, 0]],
    gL = [1, x, RK, 0, () => iL],
    CE = [1, x, XK, 0, () => aL],
    P9 = [1, x, QK, 0, () => lL],
    yL = [2, x, B8, 0, [0, { [kD]: vE }], [() => Lz, { [kD]: QD }]],
    SL = [9, x, Lq, 0, () => U1, () => Nr],
    bL = [9, x, Xq, 0, () => H1, () => j1],
    xL = [9, x, oW, 0, () => V1, () => Z1],
    EL = [9, x, Qq, 0, () => q1, () => W1],
    wL = [9, x, rW, 0, () => K1, () => G1],
    _L = [9, x, iW, 0, () => X1, () => Y1],
    AL = [9, x, lW, 0, () => J1, () => Q1],
    vL = [9, x, mW, 0, () => ez, () => Nr],
    TL = [9, x, gW, 0, () => tz, () => Nr],
    IL = [9, x, SW, 0, () => rz, () => nz],
    RL = [9, x, _W, 0, () => oz, () => Nr],
    CL = [9, x, CW, 0, () => iz, () => az],
    PL = [9, x, OW, 0, () => cz, () => uz],
    NL = [9, x, MW, 0, () => lz, () => dz],
    OL = [9, x, BW, 0, () => fz, () => pz],
    kL = [9, x, VW, 0, () => mz, () => hz],
    $L = [9, x, LW, 0, () => gz, () => yz],
    ML = [9, x, qW, 0, () => Sz, () => bz],
    DL = [9, x, f8, 0, () => xz, () => Ez],
    zL = [9, x, g8, 0, () => wz, () => _z],
    LL = [9, x, _8, 0, () => Az, () => vz],
    FL = [9, x, x8, 0, () => Tz, () => Iz],
    UL = [9, x, N8, 0, () => Rz, () => Cz],
    BL = [9, x, T8, 0, () => Oz, () => kz],
    HL = [9, x, I8, 0, () => Pz, () => Nz],
    jL = [9, x, D8, 0, () => $z, () => Mz],
    VL = [9, x, M8, 0, () => Dz, () => zz],
    ZL = [9, x, G8, 0, () => Fz, () => Uz],
    GL = [9, x, yK, 0, () => qz, () => Wz],
    qL = [9, x, tK, 0, () => jz, () => Zz],
    WL = [9, x, uK, 0, () => Kz, () => Nr],
    KL = [9, x, xK, 0, () => Xz, () => Nr],
    XL = [9, x, AK, 0, () => Yz, () => Nr],
    YL = [9, x, OK, 0, () => Jz, () => Nr],
    JL = [9, x, zK, 0, () => Qz, () => eL],
    QL = [9, x, MK, 0, () => tL, () => Nr],
    eF = [9, x, UK, 0, () => rL, () => Nr],
    tF = [9, x, ZK, 0, () => oL, () => sL],
    rF = [9, x, r9, 0, () => cL, () => uL],
    nF = [9, x, c9, 0, () => dL, () => Nr],
    oF = [9, x, d9, 0, () => fL, () => pL],
    sF = [9, x, g9, 0, () => mL, () => hL],
    N9 = (t) => ({
      apiVersion: '2010-03-31',
      base64Decoder: t?.base64Decoder ?? gq,
      base64Encoder: t?.base64Encoder ?? hq,
      disableHostPrefix: t?.disableHostPrefix ?? !1,
      endpointProvider: t?.endpointProvider ?? $q,
      extensions: t?.extensions ?? [],
      httpAuthSchemeProvider: t?.httpAuthSchemeProvider ?? Aq,
      httpAuthSchemes: t?.httpAuthSchemes ?? [
        {
          schemeId: 'aws.auth#sigv4',
          identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4'),
          signer: new lq(),
        },
      ],
      logger: t?.logger ?? new kG(),
      protocol: t?.protocol ?? xq,
      protocolSettings: t?.protocolSettings ?? {
        defaultNamespace: 'com.amazonaws.sns',
        errorTypeRegistries: F1,
        xmlNamespace: 'http://sns.amazonaws.com/doc/2010-03-31/',
        version: '2010-03-31',
        serviceTarget: 'AmazonSimpleNotificationService',
      },
      serviceId: t?.serviceId ?? 'SNS',
      sha256: t?.sha256 ?? Eq,
      urlParser: t?.urlParser ?? QG,
      utf8Decoder: t?.utf8Decoder ?? mq,
      utf8Encoder: t?.utf8Encoder ?? pq,
    }),
    O9 = (t) => {
      $G(process.version);
      const e = BG(t),
        r = () => e().then(MG),
        n = N9(t);
      gG(process.version);
      const o = { profile: t?.profile, logger: n.logger };
      return {
        ...n,
        ...t,
        runtime: 'node',
        defaultsMode: e,
        authSchemePreference: t?.authSchemePreference ?? vs(dq, o),
        bodyLengthChecker: t?.bodyLengthChecker ?? yq,
        credentialDefaultProvider: t?.credentialDefaultProvider ?? fq,
        defaultSocketTimeout: SG(t?.requestHandler, 3e5),
        defaultUserAgentProvider:
          t?.defaultUserAgentProvider ?? yG({ serviceId: n.serviceId, clientVersion: Cq.version }),
        maxAttempts: t?.maxAttempts ?? vs(sq, t),
        region: t?.region ?? vs(VG, { ...ZG, ...o }),
        requestHandler: bq.create(t?.requestHandler ?? r),
        retryMode: t?.retryMode ?? vs({ ...oq, default: async () => (await r()).retryMode || nq }, t),
        streamCollector: t?.streamCollector ?? Sq,
        useDualstackEndpoint: t?.useDualstackEndpoint ?? vs(jG, o),
        useFipsEndpoint: t?.useFipsEndpoint ?? vs(HG, o),
        userAgentAppId: t?.userAgentAppId ?? vs(bG, o),
      };
    },
    k9 = (t) => {
      let e = t.httpAuthSchemes,
        r = t.httpAuthSchemeProvider,
        n = t.credentials;
      return {
        setHttpAuthScheme(o) {
          const s = e.findIndex((i) => i.schemeId === o.schemeId);
          s === -1 ? e.push(o) : e.splice(s, 1, o);
        },
        httpAuthSchemes() {
          return e;
        },
        setHttpAuthSchemeProvider(o) {
          r = o;
        },
        httpAuthSchemeProvider() {
          return r;
        },
        setCredentials(o) {
          n = o;
        },
        credentials() {
          return n;
        },
      };
    },
    $9 = (t) => ({
      httpAuthSchemes: t.httpAuthSchemes(),
      httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
      credentials: t.credentials(),
    }),
    M9 = (t, e) => {
      const r = Object.assign(xG(t), DG(t), eq(t), k9(t));
      return (e.forEach((n) => n.configure(r)), Object.assign(t, EG(r), zG(r), tq(r), $9(r)));
    },
    ir = class extends MD {
      config;
      constructor(...[e]) {
        const r = O9(e || {});
        super(r), (this.initConfig = r);
        const n = Tq(r),
          o = wG(n),
          s = iq(o),
          i = GG(s),
          a = _G(i),
          c = YG(a),
          u = vq(c),
          l = M9(u, e?.extensions || []);
        (this.config = l),
          this.middlewareStack.use(cq(this.config)),
          this.middlewareStack.use(AG(this.config)),
          this.middlewareStack.use(aq(this.config)),
          this.middlewareStack.use(rq(this.config)),
          this.middlewareStack.use(vG(this.config)),
          this.middlewareStack.use(TG(this.config)),
          this.middlewareStack.use(IG(this.config)),
          this.middlewareStack.use(
            RG(this.config, {
              httpAuthSchemeParametersProvider: wq,
              identityProviderConfigProvider: async (d) => new CG({ 'aws.auth#sigv4': d.credentials }),
            }),
          ),
          this.middlewareStack.use(PG(this.config));
      }
      destroy() {
        super.destroy();
      }
    },
    U = LG(Iq, 'AmazonSimpleNotificationService', 'SNSClient', JG),
    B = {},
    H = (t, e, r, n) => [],
    om = class extends U(B, H, 'AddPermission', SL) {},
    sm = class extends U(B, H, 'CheckIfPhoneNumberIsOptedOut', bL) {},
    im = class extends U(B, H, 'ConfirmSubscription', xL) {},
    am = class extends U(B, H, 'CreatePlatformApplication', EL) {},
    cm = class extends U(B, H, 'CreatePlatformEndpoint', wL) {},
    um = class extends U(B, H, 'CreateSMSSandboxPhoneNumber', _L) {},
    lm = class extends U(B, H, 'CreateTopic', AL) {},
    dm = class extends U(B, H, 'DeleteEndpoint', vL) {},
    fm = class extends U(B, H, 'DeletePlatformApplication', TL) {},
    pm = class extends U(B, H, 'DeleteSMSSandboxPhoneNumber', IL) {},
    mm = class extends U(B, H, 'DeleteTopic', RL) {},
    hm = class extends U(B, H, 'GetDataProtectionPolicy', CL) {},
    gm = class extends U(B, H, 'GetEndpointAttributes', PL) {},
    ym = class extends U(B, H, 'GetPlatformApplicationAttributes', NL) {},
    Sm = class extends U(B, H, 'GetSMSAttributes', OL) {},
    bm = class extends U(B, H, 'GetSMSSandboxAccountStatus', kL) {},
    xm = class extends U(B, H, 'GetSubscriptionAttributes', $L) {},
    Em = class extends U(B, H, 'GetTopicAttributes', ML) {},
    tu = class extends U(B, H, 'ListEndpointsByPlatformApplication', DL) {},
    ru = class extends U(B, H, 'ListOriginationNumbers', zL) {},
    nu = class extends U(B, H, 'ListPhoneNumbersOptedOut', LL) {},
    ou = class extends U(B, H, 'ListPlatformApplications', FL) {},
    su = class extends U(B, H, 'ListSMSSandboxPhoneNumbers', UL) {},
    iu = class extends U(B, H, 'ListSubscriptionsByTopic', HL) {},
    au = class extends U(B, H, 'ListSubscriptions', BL) {},
    wm = class extends U(B, H, 'ListTagsForResource', jL) {},
    cu = class extends U(B, H, 'ListTopics', VL) {},
    _m = class extends U(B, H, 'OptInPhoneNumber', ZL) {},
    Am = class extends U(B, H, 'PublishBatch', qL) {},
    vm = class extends U(B, H, 'Publish', GL) {},
    Tm = class extends U(B, H, 'PutDataProtectionPolicy', WL) {},
    Im = class extends U(B, H, 'RemovePermission', KL) {},
    Rm = class extends U(B, H, 'SetEndpointAttributes', XL) {},
    Cm = class extends U(B, H, 'SetPlatformApplicationAttributes', YL) {},
    Pm = class extends U(B, H, 'SetSMSAttributes', JL) {},
    Nm = class extends U(B, H, 'SetSubscriptionAttributes', QL) {},
    Om = class extends U(B, H, 'SetTopicAttributes', eF) {},
    km = class extends U(B, H, 'Subscribe', tF) {},
    $m = class extends U(B, H, 'TagResource', rF) {},
    Mm = class extends U(B, H, 'Unsubscribe', nF) {},
    Dm = class extends U(B, H, 'UntagResource', oF) {},
    zm = class extends U(B, H, 'VerifySMSSandboxPhoneNumber', sF) {},
    iF = Fo(ir, tu, 'NextToken', 'NextToken', ''),
    aF = Fo(ir, ru, 'NextToken', 'NextToken', 'MaxResults'),
    cF = Fo(ir, nu, 'nextToken', 'nextToken', ''),
    uF = Fo(ir, ou, 'NextToken', 'NextToken', ''),
    lF = Fo(ir, su, 'NextToken', 'NextToken', 'MaxResults'),
    dF = Fo(ir, iu, 'NextToken', 'NextToken', ''),
    fF = Fo(ir, au, 'NextToken', 'NextToken', ''),
    pF = Fo(ir, cu, 'NextToken', 'NextToken', ''),
    D9 = {
      AddPermissionCommand: om,
      CheckIfPhoneNumberIsOptedOutCommand: sm,
      ConfirmSubscriptionCommand: im,
      CreatePlatformApplicationCommand: am,
      CreatePlatformEndpointCommand: cm,
      CreateSMSSandboxPhoneNumberCommand: um,
      CreateTopicCommand: lm,
      DeleteEndpointCommand: dm,
      DeletePlatformApplicationCommand: fm,
      DeleteSMSSandboxPhoneNumberCommand: pm,
      DeleteTopicCommand: mm,
      GetDataProtectionPolicyCommand: hm,
      GetEndpointAttributesCommand: gm,
      GetPlatformApplicationAttributesCommand: ym,
      GetSMSAttributesCommand: Sm,
      GetSMSSandboxAccountStatusCommand: bm,
      GetSubscriptionAttributesCommand: xm,
      GetTopicAttributesCommand: Em,
      ListEndpointsByPlatformApplicationCommand: tu,
      ListOriginationNumbersCommand: ru,
      ListPhoneNumbersOptedOutCommand: nu,
      ListPlatformApplicationsCommand: ou,
      ListSMSSandboxPhoneNumbersCommand: su,
      ListSubscriptionsCommand: au,
      ListSubscriptionsByTopicCommand: iu,
      ListTagsForResourceCommand: wm,
      ListTopicsCommand: cu,
      OptInPhoneNumberCommand: _m,
      PublishCommand: vm,
      PublishBatchCommand: Am,
      PutDataProtectionPolicyCommand: Tm,
      RemovePermissionCommand: Im,
      SetEndpointAttributesCommand: Rm,
      SetPlatformApplicationAttributesCommand: Cm,
      SetSMSAttributesCommand: Pm,
      SetSubscriptionAttributesCommand: Nm,
      SetTopicAttributesCommand: Om,
      SubscribeCommand: km,
      TagResourceCommand: $m,
      UnsubscribeCommand: Mm,
      UntagResourceCommand: Dm,
      VerifySMSSandboxPhoneNumberCommand: zm,
    },
    z9 = {
      paginateListEndpointsByPlatformApplication: iF,
      paginateListOriginationNumbers: aF,
      paginateListPhoneNumbersOptedOut: cF,
      paginateListPlatformApplications: uF,
      paginateListSMSSandboxPhoneNumbers: lF,
      paginateListSubscriptions: fF,
      paginateListSubscriptionsByTopic: dF,
      paginateListTopics: pF,
    },
    Lm = class extends ir {};
  FG(D9, Lm, { paginators: z9 });
  var L9 = {
      de_DE: 'de-DE',
      en_GB: 'en-GB',
      en_US: 'en-US',
      es_419: 'es-419',
      es_ES: 'es-ES',
      fr_CA: 'fr-CA',
      fr_FR: 'fr-FR',
      it_IT: 'it-IT',
      jp_JP: 'ja-JP',
      kr_KR: 'kr-KR',
      pt_BR: 'pt-BR',
      zh_CN: 'zh-CN',
      zh_TW: 'zh-TW',
    },
    F9 = { MMS: 'MMS', SMS: 'SMS', VOICE: 'VOICE' },
    U9 = { Premium: 'Premium', Promotional: 'Promotional', Transactional: 'Transactional' },
    B9 = { Pending: 'Pending', Verified: 'Verified' };
  g.AddPermission$ = SL;
  g.AddPermissionCommand = om;
  g.AddPermissionInput$ = U1;
  g.AuthorizationErrorException = Ap;
  g.AuthorizationErrorException$ = s1;
  g.BatchEntryIdsNotDistinctException = Jp;
  g.BatchEntryIdsNotDistinctException$ = i1;
  g.BatchRequestTooLongException = Qp;
  g.BatchRequestTooLongException$ = a1;
  g.BatchResultErrorEntry$ = B1;
  g.CheckIfPhoneNumberIsOptedOut$ = bL;
  g.CheckIfPhoneNumberIsOptedOutCommand = sm;
  g.CheckIfPhoneNumberIsOptedOutInput$ = H1;
  g.CheckIfPhoneNumberIsOptedOutResponse$ = j1;
  g.ConcurrentAccessException = $p;
  g.ConcurrentAccessException$ = c1;
  g.ConfirmSubscription$ = xL;
  g.ConfirmSubscriptionCommand = im;
  g.ConfirmSubscriptionInput$ = V1;
  g.ConfirmSubscriptionResponse$ = Z1;
  g.CreateEndpointResponse$ = G1;
  g.CreatePlatformApplication$ = EL;
  g.CreatePlatformApplicationCommand = am;
  g.CreatePlatformApplicationInput$ = q1;
  g.CreatePlatformApplicationResponse$ = W1;
  g.CreatePlatformEndpoint$ = wL;
  g.CreatePlatformEndpointCommand = cm;
  g.CreatePlatformEndpointInput$ = K1;
  g.CreateSMSSandboxPhoneNumber$ = _L;
  g.CreateSMSSandboxPhoneNumberCommand = um;
  g.CreateSMSSandboxPhoneNumberInput$ = X1;
  g.CreateSMSSandboxPhoneNumberResult$ = Y1;
  g.CreateTopic$ = AL;
  g.CreateTopicCommand = lm;
  g.CreateTopicInput$ = J1;
  g.CreateTopicResponse$ = Q1;
  g.DeleteEndpoint$ = vL;
  g.DeleteEndpointCommand = dm;
  g.DeleteEndpointInput$ = ez;
  g.DeletePlatformApplication$ = TL;
  g.DeletePlatformApplicationCommand = fm;
  g.DeletePlatformApplicationInput$ = tz;
  g.DeleteSMSSandboxPhoneNumber$ = IL;
  g.DeleteSMSSandboxPhoneNumberCommand = pm;
  g.DeleteSMSSandboxPhoneNumberInput$ = rz;
  g.DeleteSMSSandboxPhoneNumberResult$ = nz;
  g.DeleteTopic$ = RL;
  g.DeleteTopicCommand = mm;
  g.DeleteTopicInput$ = oz;
  g.EmptyBatchRequestException = em;
  g.EmptyBatchRequestException$ = u1;
  g.Endpoint$ = sz;
  g.EndpointDisabledException = jp;
  g.EndpointDisabledException$ = l1;
  g.FilterPolicyLimitExceededException = Cp;
  g.FilterPolicyLimitExceededException$ = d1;
  g.GetDataProtectionPolicy$ = CL;
  g.GetDataProtectionPolicyCommand = hm;
  g.GetDataProtectionPolicyInput$ = iz;
  g.GetDataProtectionPolicyResponse$ = az;
  g.GetEndpointAttributes$ = PL;
  g.GetEndpointAttributesCommand = gm;
  g.GetEndpointAttributesInput$ = cz;
  g.GetEndpointAttributesResponse$ = uz;
  g.GetPlatformApplicationAttributes$ = NL;
  g.GetPlatformApplicationAttributesCommand = ym;
  g.GetPlatformApplicationAttributesInput$ = lz;
  g.GetPlatformApplicationAttributesResponse$ = dz;
  g.GetSMSAttributes$ = OL;
  g.GetSMSAttributesCommand = Sm;
  g.GetSMSAttributesInput$ = fz;
  g.GetSMSAttributesResponse$ = pz;
  g.GetSMSSandboxAccountStatus$ = kL;
  g.GetSMSSandboxAccountStatusCommand = bm;
  g.GetSMSSandboxAccountStatusInput$ = mz;
  g.GetSMSSandboxAccountStatusResult$ = hz;
  g.GetSubscriptionAttributes$ = $L;
  g.GetSubscriptionAttributesCommand = xm;
  g.GetSubscriptionAttributesInput$ = gz;
  g.GetSubscriptionAttributesResponse$ = yz;
  g.GetTopicAttributes$ = ML;
  g.GetTopicAttributesCommand = Em;
  g.GetTopicAttributesInput$ = Sz;
  g.GetTopicAttributesResponse$ = bz;
  g.InternalErrorException = vp;
  g.InternalErrorException$ = f1;
  g.InvalidBatchEntryIdException = tm;
  g.InvalidBatchEntryIdException$ = p1;
  g.InvalidParameterException = Tp;
  g.InvalidParameterException$ = m1;
  g.InvalidParameterValueException = Vp;
  g.InvalidParameterValueException$ = h1;
  g.InvalidSecurityException = Mp;
  g.InvalidSecurityException$ = g1;
  g.InvalidStateException = Bp;
  g.InvalidStateException$ = y1;
  g.KMSAccessDeniedException = Zp;
  g.KMSAccessDeniedException$ = S1;
  g.KMSDisabledException = Gp;
  g.KMSDisabledException$ = b1;
  g.KMSInvalidStateException = qp;
  g.KMSInvalidStateException$ = x1;
  g.KMSNotFoundException = Wp;
  g.KMSNotFoundException$ = E1;
  g.KMSOptInRequired = Kp;
  g.KMSOptInRequired$ = w1;
  g.KMSThrottlingException = Xp;
  g.KMSThrottlingException$ = _1;
  g.LanguageCodeString = L9;
  g.ListEndpointsByPlatformApplication$ = DL;
  g.ListEndpointsByPlatformApplicationCommand = tu;
  g.ListEndpointsByPlatformApplicationInput$ = xz;
  g.ListEndpointsByPlatformApplicationResponse$ = Ez;
  g.ListOriginationNumbers$ = zL;
  g.ListOriginationNumbersCommand = ru;
  g.ListOriginationNumbersRequest$ = wz;
  g.ListOriginationNumbersResult$ = _z;
  g.ListPhoneNumbersOptedOut$ = LL;
  g.ListPhoneNumbersOptedOutCommand = nu;
  g.ListPhoneNumbersOptedOutInput$ = Az;
  g.ListPhoneNumbersOptedOutResponse$ = vz;
  g.ListPlatformApplications$ = FL;
  g.ListPlatformApplicationsCommand = ou;
  g.ListPlatformApplicationsInput$ = Tz;
  g.ListPlatformApplicationsResponse$ = Iz;
  g.ListSMSSandboxPhoneNumbers$ = UL;
  g.ListSMSSandboxPhoneNumbersCommand = su;
  g.ListSMSSandboxPhoneNumbersInput$ = Rz;
  g.ListSMSSandboxPhoneNumbersResult$ = Cz;
  g.ListSubscriptions$ = BL;
  g.ListSubscriptionsByTopic$ = HL;
  g.ListSubscriptionsByTopicCommand = iu;
  g.ListSubscriptionsByTopicInput$ = Pz;
  g.ListSubscriptionsByTopicResponse$ = Nz;
  g.ListSubscriptionsCommand = au;
  g.ListSubscriptionsInput$ = Oz;
  g.ListSubscriptionsResponse$ = kz;
  g.ListTagsForResource$ = jL;
  g.ListTagsForResourceCommand = wm;
  g.ListTagsForResourceRequest$ = $z;
  g.ListTagsForResourceResponse$ = Mz;
  g.ListTopics$ = VL;
  g.ListTopicsCommand = cu;
  g.ListTopicsInput$ = Dz;
  g.ListTopicsResponse$ = zz;
  g.MessageAttributeValue$ = Lz;
  g.NotFoundException = Ip;
  g.NotFoundException$ = A1;
  g.NumberCapability = F9;
  g.OptInPhoneNumber$ = ZL;
  g.OptInPhoneNumberCommand = _m;
  g.OptInPhoneNumberInput$ = Fz;
  g.OptInPhoneNumberResponse$ = Uz;
  g.OptedOutException = Op;
  g.OptedOutException$ = v1;
  g.PhoneNumberInformation$ = Bz;
  g.PlatformApplication$ = Hz;
  g.PlatformApplicationDisabledException = Yp;
  g.PlatformApplicationDisabledException$ = T1;
  g.Publish$ = GL;
  g.PublishBatch$ = qL;
  g.PublishBatchCommand = Am;
  g.PublishBatchInput$ = jz;
  g.PublishBatchRequestEntry$ = Vz;
  g.PublishBatchResponse$ = Zz;
  g.PublishBatchResultEntry$ = Gz;
  g.PublishCommand = vm;
  g.PublishInput$ = qz;
  g.PublishResponse$ = Wz;
  g.PutDataProtectionPolicy$ = WL;
  g.PutDataProtectionPolicyCommand = Tm;
  g.PutDataProtectionPolicyInput$ = Kz;
  g.RemovePermission$ = KL;
  g.RemovePermissionCommand = Im;
  g.RemovePermissionInput$ = Xz;
  g.ReplayLimitExceededException = Pp;
  g.ReplayLimitExceededException$ = I1;
  g.ResourceNotFoundException = Up;
  g.ResourceNotFoundException$ = R1;
  g.RouteType = U9;
  g.SMSSandboxPhoneNumber$ = nL;
  g.SMSSandboxPhoneNumberVerificationStatus = B9;
  g.SNS = Lm;
  g.SNSClient = ir;
  g.SNSServiceException = G;
  g.SNSServiceException$ = o1;
  g.SetEndpointAttributes$ = XL;
  g.SetEndpointAttributesCommand = Rm;
  g.SetEndpointAttributesInput$ = Yz;
  g.SetPlatformApplicationAttributes$ = YL;
  g.SetPlatformApplicationAttributesCommand = Cm;
  g.SetPlatformApplicationAttributesInput$ = Jz;
  g.SetSMSAttributes$ = JL;
  g.SetSMSAttributesCommand = Pm;
  g.SetSMSAttributesInput$ = Qz;
  g.SetSMSAttributesResponse$ = eL;
  g.SetSubscriptionAttributes$ = QL;
  g.SetSubscriptionAttributesCommand = Nm;
  g.SetSubscriptionAttributesInput$ = tL;
  g.SetTopicAttributes$ = eF;
  g.SetTopicAttributesCommand = Om;
  g.SetTopicAttributesInput$ = rL;
  g.StaleTagException = Dp;
  g.StaleTagException$ = C1;
  g.Subscribe$ = tF;
  g.SubscribeCommand = km;
  g.SubscribeInput$ = oL;
  g.SubscribeResponse$ = sL;
  g.Subscription$ = iL;
  g.SubscriptionLimitExceededException = Np;
  g.SubscriptionLimitExceededException$ = P1;
  g.Tag$ = aL;
  g.TagLimitExceededException = zp;
  g.TagLimitExceededException$ = N1;
  g.TagPolicyException = Lp;
  g.TagPolicyException$ = O1;
  g.TagResource$ = rF;
  g.TagResourceCommand = $m;
  g.TagResourceRequest$ = cL;
  g.TagResourceResponse$ = uL;
  g.ThrottledException = Rp;
  g.ThrottledException$ = k1;
  g.TooManyEntriesInBatchRequestException = rm;
  g.TooManyEntriesInBatchRequestException$ = $1;
  g.Topic$ = lL;
  g.TopicLimitExceededException = Fp;
  g.TopicLimitExceededException$ = M1;
  g.Unsubscribe$ = nF;
  g.UnsubscribeCommand = Mm;
  g.UnsubscribeInput$ = dL;
  g.UntagResource$ = oF;
  g.UntagResourceCommand = Dm;
  g.UntagResourceRequest$ = fL;
  g.UntagResourceResponse$ = pL;
  g.UserErrorException = kp;
  g.UserErrorException$ = D1;
  g.ValidationException = Hp;
  g.ValidationException$ = z1;
  g.VerificationException = nm;
  g.VerificationException$ = L1;
  g.VerifySMSSandboxPhoneNumber$ = sF;
  g.VerifySMSSandboxPhoneNumberCommand = zm;
  g.VerifySMSSandboxPhoneNumberInput$ = mL;
  g.VerifySMSSandboxPhoneNumberResult$ = hL;
  g.errorTypeRegistries = F1;
  g.paginateListEndpointsByPlatformApplication = iF;
  g.paginateListOriginationNumbers = aF;
  g.paginateListPhoneNumbersOptedOut = cF;
  g.paginateListPlatformApplications = uF;
  g.paginateListSMSSandboxPhoneNumbers = lF;
  g.paginateListSubscriptions = fF;
  g.paginateListSubscriptionsByTopic = dF;
  g.paginateListTopics = pF;
});
var nU = {
    InvalidRequest: {
      meaning: 'The request is not of the documented form.',
      remedy: 'Correct the field that is named and send the request again.',
      retry: !1,
    },
    InvalidConfig: {
      meaning: 'A configuration file breaks a rule of its schema.',
      remedy: 'Correct the file at the path that is named; `npm run config:check` tells whether it is right.',
      retry: !1,
    },
    InvalidPayload: {
      meaning: 'A state was handed a payload that no earlier state of this pipeline makes.',
      remedy: 'Start the restore through the state machine, not a single function; do not edit payloads.',
      retry: !1,
    },
    InvalidEnvironment: {
      meaning: 'A function lacks an environment variable that the deployment sets.',
      remedy: 'Deploy the stack again; the variable that is named belongs to the function in serverless.yml.',
      retry: !1,
    },
    UnknownTarget: {
      meaning: 'The request names a target that the configuration of this stage does not have.',
      remedy: 'Name one of the configured targets, or add the target to config/<stage>.yml and deploy.',
      retry: !1,
    },
    RestoreNotFound: {
      meaning: 'There is no restore of the id that was asked for.',
      remedy: 'Ask for the id that POST /restores answered with; AWS keeps ended executions for 90 days.',
      retry: !1,
    },
    SnapshotNotFound: {
      meaning: 'There is no source snapshot that answers the request and the profile.',
      remedy:
        'Check the source cluster, region and account in the profile, and that a snapshot exists there and is shared with this account.',
      retry: !1,
    },
    SnapshotNotAvailable: {
      meaning: 'The source snapshot exists, but its status does not let it be copied.',
      remedy: 'Wait until the snapshot is available, or name another one in the request.',
      retry: !1,
    },
    SnapshotNotSuitable: {
      meaning: 'The snapshot is not one of an Aurora PostgreSQL cluster, or not of the configured source.',
      remedy: 'Name an aurora-postgresql cluster snapshot of the source cluster in the profile.',
      retry: !1,
    },
    SnapshotTooOld: {
      meaning: 'The newest suitable snapshot is older than the profile allows.',
      remedy: 'Find out why the source takes no snapshots, or raise snapshot.maxAgeHours.',
      retry: !1,
    },
    PlanIncomplete: {
      meaning: 'The profile leaves something out, and there is no existing cluster to take it from.',
      remedy: 'Add the setting that is named to the target in config/<stage>.yml.',
      retry: !1,
    },
    TargetIsSource: {
      meaning: 'The cluster to be replaced is the cluster the snapshot was taken of.',
      remedy: 'Give the target another cluster identifier or region; a source is never replaced.',
      retry: !1,
    },
    TargetNotOwned: {
      meaning: 'A cluster stands under the target\u2019s name that this pipeline did not make for this target.',
      remedy:
        'If it may be replaced, set replace.adopt: true in the target\u2019s profile and deploy; otherwise rename it.',
      retry: !1,
    },
    TargetChanged: {
      meaning: 'The cluster under the target\u2019s name is no longer the one that was planned to be replaced.',
      remedy: 'Find out who replaced it; then start a new restore, which plans anew.',
      retry: !1,
    },
    TargetProtected: {
      meaning: 'The existing cluster has deletion protection, and the profile does not allow lifting it.',
      remedy: 'Set replace.disableDeletionProtection: true in the profile, or disable the protection yourself.',
      retry: !1,
    },
    TargetNotDeletable: {
      meaning: 'The existing cluster cannot be deleted in its present role or status.',
      remedy:
        'Remove it from its global cluster, or delete its replica first, as the message says; then restore again.',
      retry: !1,
    },
    ClusterBusy: {
      meaning: 'RDS refuses the request while the cluster or a member is in its present status.',
      remedy: 'It passes by itself; if it lasts, look at the cluster\u2019s events in the RDS console.',
      retry: !0,
    },
    ClusterStillDeleting: {
      meaning: 'The deletion goes on; the state machine asks again.',
      remedy: 'Nothing to do while the deadline has not passed.',
      retry: !0,
    },
    DeleteDeadlineExceeded: {
      meaning: 'The old cluster was not gone when deadlines.delete had passed.',
      remedy: 'Look at the cluster\u2019s events; raise deadlines.delete if it merely takes longer, and restore again.',
      retry: !1,
    },
    ClusterAlreadyExists: {
      meaning: 'A cluster that this execution did not make stands under the target\u2019s name.',
      remedy: 'Find out what made it; another restore of this target may be running. Then start a new restore.',
      retry: !1,
    },
    SnapshotAlreadyExists: {
      meaning: 'A snapshot that is not this pipeline\u2019s copy of the source stands under the copy\u2019s name.',
      remedy: 'Rename or delete that snapshot, then restore again.',
      retry: !1,
    },
    SnapshotQuotaExceeded: {
      meaning: 'The account has as many manual snapshots as it may have in the target region.',
      remedy: 'Lower archive.keep, delete manual snapshots that nobody needs, or ask AWS for a higher quota.',
      retry: !1,
    },
    CopyQuotaExceeded: {
      meaning: 'As many cross-region copies are in progress as AWS allows at once; the state machine tries again.',
      remedy: 'Nothing, or spread the restores over the night.',
      retry: !0,
    },
    KmsKeyNotAccessible: {
      meaning: 'A KMS key does not exist, is disabled, or may not be used by this account.',
      remedy:
        'Check copy.kmsKeyId (a key of the target region) and that the source key\u2019s policy admits this account.',
      retry: !1,
    },
    SnapshotCopyFailed: {
      meaning: 'RDS gave the copy a status that never becomes available.',
      remedy: 'Look at the snapshot\u2019s events in the target region; the next restore replaces the failed copy.',
      retry: !1,
    },
    CopyDeadlineExceeded: {
      meaning: 'The copy was not available when deadlines.copy had passed.',
      remedy: 'Raise deadlines.copy if it merely takes longer; the next restore goes on with the same copy.',
      retry: !1,
    },
    RestoreRejected: {
      meaning: 'RDS refuses to restore with the planned settings.',
      remedy: 'Correct the setting that the message names in the target\u2019s profile, then restore again.',
      retry: !1,
    },
    RestoreFailed: {
      meaning: 'RDS gave the restored cluster or an instance a status that never becomes available.',
      remedy: 'Look at the events of the cluster or instance that is named; then restore again.',
      retry: !1,
    },
    RestoreDeadlineExceeded: {
      meaning: 'The restored cluster was not complete when deadlines.restore had passed.',
      remedy: 'Raise deadlines.restore if it merely takes longer, then restore again.',
      retry: !1,
    },
    SecretNotFound: {
      meaning: 'A secret that the profile names does not exist or is marked for deletion.',
      remedy: 'Create the secret that is named in the target region, or correct its name in the profile.',
      retry: !1,
    },
    SecretInvalid: {
      meaning: 'A secret does not have the fields it needs, or not in a form that RDS takes.',
      remedy:
        'Store the JSON form that RDS uses, with at least "username" and "password", in the secret that is named.',
      retry: !1,
    },
    DatabaseUnreachable: {
      meaning: 'The restored database does not accept connections from the function.',
      remedy:
        'Check the security groups and subnets of the cluster and the function, and that the cluster is available.',
      retry: !0,
    },
    DatabaseLoginFailed: {
      meaning: 'The restored database refuses the credentials.',
      remedy: 'Check that the secret holds the password of the role it names; for the master, restore again.',
      retry: !1,
    },
    DatabaseUntrusted: {
      meaning: 'The server\u2019s TLS certificate could not be verified.',
      remedy: 'Point NODE_EXTRA_CA_CERTS at the RDS certificate bundle; verification is never switched off.',
      retry: !1,
    },
    UserSetupFailed: {
      meaning: 'PostgreSQL refused a statement that sets up a role.',
      remedy: 'The SQLSTATE and the role are named; correct the role in the profile or the source database.',
      retry: !1,
    },
    NotificationFailed: {
      meaning: 'The notification could not be published.',
      remedy: 'Check the topic, its policy and its key; the restored cluster itself is complete.',
      retry: !1,
    },
    AwsUnavailable: {
      meaning: 'AWS throttled the request, failed, or did not answer, also after the SDK\u2019s own retries.',
      remedy: 'It passes by itself; if it lasts, see the AWS Health Dashboard of the region.',
      retry: !0,
    },
    AwsAccessDenied: {
      meaning: 'The function\u2019s role does not allow the request, or a policy of the resource denies it.',
      remedy: 'Allow the action that is named on the resource, in the role or in the resource\u2019s own policy.',
      retry: !1,
    },
    AwsRequestFailed: {
      meaning: 'AWS refused a request in a way that this pipeline does not expect.',
      remedy: 'Read AWS\u2019s own code and message; if the settings are right, report it with the request id.',
      retry: !1,
    },
  },
  dt = class extends Error {
    name;
    facts;
    sentence;
    constructor(e, r, n = {}, o = {}) {
      super(`${r} ${nU[e].remedy}`, o), (this.name = e), (this.sentence = r), (this.facts = n);
    }
  };
function wu(t) {
  const e = process.env[t];
  if (e === void 0 || e === '')
    throw new dt('InvalidEnvironment', `The environment variable ${t} is not set.`, { variable: t });
  return e;
}
function Ym(t) {
  const e = Object.values(t).filter((n) => typeof n == 'number');
  return Object.entries(t)
    .filter(([n, o]) => e.indexOf(+n) === -1)
    .map(([n, o]) => o);
}
function BE(t, e) {
  return typeof e == 'bigint' ? e.toString() : e;
}
var Xm = class {
  constructor(e) {
    (this._getter = e), (this._value = void 0);
  }
  get value() {
    const e = this._getter;
    return (e !== void 0 && ((this._value = e()), (this._getter = void 0)), this._value);
  }
};
function HE(t) {
  return new Xm(t);
}
function jE(t) {
  return t == null;
}
function Jm(t) {
  const e = t.startsWith('^') ? 1 : 0,
    r = t.endsWith('$') ? t.length - 1 : t.length;
  return t.slice(e, r);
}
function VE(t, e, r) {
  Object.defineProperty(t, e, { value: r, writable: !0, enumerable: !0, configurable: !0 });
}
var Qm = 'captureStackTrace' in Error ? Error.captureStackTrace : (...t) => {};
function _u(t) {
  return typeof t == 'object' && t !== null && !Array.isArray(t);
}
function ZE(t) {
  if (_u(t) === !1) return !1;
  const e = t.constructor;
  if (e === void 0 || typeof e != 'function') return !0;
  const r = e.prototype;
  return !(_u(r) === !1 || Object.hasOwn(r, 'isPrototypeOf') === !1);
}
var GE = new Set(['string', 'number', 'symbol']);
function Ji(t) {
  return t.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
function Au(t, e, r) {
  const n = new t._zod.constr(e ?? t._zod.def);
  return ((!e || r?.parent) && (n._zod.parent = t), n);
}
function ot(t) {
  const e = t;
  if (!e) return {};
  if (typeof e == 'string') return { error: () => e };
  if (e?.message !== void 0) {
    if (e?.error !== void 0) throw new Error('Cannot specify both `message` and `error` params');
    e.error = e.message;
  }
  return (delete e.message, typeof e.error == 'string' ? { ...e, error: () => e.error } : e);
}
function qE(t) {
  return Object.keys(t).filter((e) => t[e]._zod.optin !== void 0 && t[e]._zod.optout === 'optional');
}
function An(t, e = 0) {
  if (t.aborted === !0) return !0;
  for (let r = e; r < t.issues.length; r++) if (t.issues[r]?.continue !== !0) return !0;
  return !1;
}
function WE(t, e = 0) {
  if (t.aborted === !0) return !0;
  for (let r = e; r < t.issues.length; r++) if (t.issues[r]?.continue === !1) return !0;
  return !1;
}
function Zn(t, e) {
  return e.map((r) => {
    var n;
    return ((n = r).path ?? (n.path = []), r.path.unshift(t), r);
  });
}
function Yi(t) {
  return typeof t == 'string' ? t : t?.message;
}
function eh(t) {
  const e = [];
  for (const r of t ?? []) {
    const n = r._zod.def;
    if (!/_(length|size)$|_equals$/.test(n.check)) break;
    const o = n.maximum ?? n.length ?? n.size;
    o >= 0 && e.push([o, r]);
  }
  return e;
}
function vu(t, e, r) {
  var n;
  for (let o = e; o < t.length; o++) (n = t[o]).schema ?? (n.schema = r);
}
function vn(t, e, r) {
  var n;
  const o = t.inst?._zod?.traits;
  o?.has('$ZodType') && (o.has('$ZodCheck') ? ((n = t).schema ?? (n.schema = t.inst)) : (t.schema = t.inst));
  const s = t.schema !== t.inst ? t.schema?._zod.def?.error : void 0,
    i = t.message
      ? t.message
      : (Yi(t.inst?._zod.def?.error?.(t)) ??
        Yi(s?.(t)) ??
        Yi(e?.error?.(t)) ??
        Yi(r.customError?.(t)) ??
        Yi(r.localeError?.(t)) ??
        'Invalid input'),
    a = {};
  for (const c of Object.keys(t))
    c === 'inst' || c === 'schema' || c === 'continue' || c === 'input' || c === '__proto__' || (a[c] = t[c]);
  return (a.path ?? (a.path = []), (a.message = i), e?.reportInput && (a.input = t.input), a);
}
var oU = /[\uD800-\uDBFF]/;
function th(t) {
  const e = t.length;
  if (!oU.test(t)) return e;
  let r = e;
  for (let n = 0; n < e - 1; n++)
    (t.charCodeAt(n) & 64512) === 55296 && (t.charCodeAt(n + 1) & 64512) === 56320 && (r--, n++);
  return r;
}
function rh(t) {
  return Array.isArray(t) ? 'array' : typeof t == 'string' ? 'string' : 'unknown';
}
function KE(t, e) {
  for (const r in e) {
    const n = Object.getOwnPropertyDescriptor(e, r);
    n.get ? Object.defineProperty(t, r, { ...n, enumerable: !1 }) : sU(t, r, n.value);
  }
}
function Uo(t, e, r, n = !0) {
  return (Object.defineProperty(t, e, { configurable: !0, writable: !0, enumerable: n, value: r }), r);
}
function nh(t, e, r) {
  return Uo(t, e, r, !1);
}
function sU(t, e, r) {
  Object.defineProperty(t, e, {
    configurable: !0,
    get() {
      return this == null ? r : Uo(this, e, r.bind(this));
    },
    set(n) {
      Uo(this, e, n);
    },
  });
}
function iU(t, e) {
  const r = Object.getPrototypeOf(t);
  return e in r ? void 0 : r;
}
var Km,
  Vn = !1,
  aU = {
    configurable: !0,
    get() {
      Vn = !0;
    },
  };
function cr(t, e, r) {
  const n = Object.getPrototypeOf(t._zod);
  if (e in n && Km !== t._zod) {
    Km = void 0;
    return;
  }
  (Km = t._zod),
    Object.defineProperty(n, e, {
      configurable: !0,
      get() {
        Object.defineProperty(this, e, aU);
        const o = Vn;
        Vn = !1;
        try {
          const s = r(this);
          return (
            Vn ? delete this[e] : Object.defineProperty(this, e, { configurable: !0, writable: !0, value: s }),
            (Vn = Vn || o),
            s
          );
        } catch (s) {
          throw (delete this[e], (Vn = Vn || o), s);
        }
      },
      set(o) {
        Object.defineProperty(this, e, { configurable: !0, writable: !0, value: o });
      },
    });
}
function XE(t, e, r, n) {
  const o = iU(t, e);
  o &&
    Object.defineProperty(o, e, {
      configurable: !0,
      get() {
        const s = { configurable: !0, writable: !0, enumerable: n, value: void 0 };
        return (Object.defineProperty(this, e, s), (s.value = r(this)), Object.defineProperty(this, e, s), s.value);
      },
      set(s) {
        Object.defineProperty(this, e, { configurable: !0, writable: !0, enumerable: n, value: s });
      },
    });
}
var YE;
var oh = { value: void 0, enumerable: !1 },
  JE = 'captureStackTrace' in Error ? Error : null;
function cU(t) {
  const e = JE;
  if (e) {
    const r = e.stackTraceLimit;
    if (typeof r == 'number') {
      try {
        e.stackTraceLimit = 0;
      } catch {
        return ((JE = null), new t());
      }
      try {
        return new t();
      } finally {
        e.stackTraceLimit = r;
      }
    }
  }
  return new t();
}
function X(t, e, r, n) {
  const o = {};
  function s(p) {
    (this.def = p), (this.constr = d), (this.traits = new Set());
  }
  s.prototype = o;
  const i = r,
    a = i && new WeakSet();
  function c(p, m) {
    if (p._zod) {
      if (p._zod.traits.has(t)) return;
    } else {
      oh.value = new s(m);
      try {
        Object.defineProperty(p, '_zod', oh);
      } finally {
        oh.value = void 0;
      }
    }
    if ((p._zod.traits.add(t), e(p, m), a)) {
      let y = Object.getPrototypeOf(p),
        S = p._zod.constr.prototype,
        b = y;
      for (; b && b !== S; ) b = Object.getPrototypeOf(b);
      const w = b ?? y;
      a.has(w) || (a.add(w), KE(w, i));
    }
    const h = d.prototype;
    for (const y in h) Object.hasOwn(h, y) && (y in p || (p[y] = h[y].bind(p)));
  }
  const u = n?.Parent ?? Object;
  class l extends u {}
  Object.defineProperty(l, 'name', { value: t });
  function d(p) {
    const m = n?.Parent ? cU(l) : this;
    c(m, p);
    const h = m._zod.deferred;
    if (h) {
      for (const S of h) S();
      m._zod.deferred = void 0;
    }
    const y = globalThis.__zod_globalConfig?.postProcessor;
    return (y && y(m), m);
  }
  return (
    Object.defineProperty(d, 'init', { value: c }),
    Object.defineProperty(d, Symbol.hasInstance, {
      value: (p) => (n?.Parent && p instanceof n.Parent ? !0 : p?._zod?.traits?.has(t)),
    }),
    Object.defineProperty(d, 'name', { value: t }),
    d
  );
}
var Tn = class extends Error {
  constructor() {
    super('Encountered Promise during synchronous parse. Use .parseAsync() instead.');
  }
};
(YE = globalThis).__zod_globalConfig ?? (YE.__zod_globalConfig = {});
var Ps = globalThis.__zod_globalConfig;
function In(t) {
  return (t && Object.assign(Ps, t), Ps);
}
function uU() {
  const t = this._zod;
  return (t.message ?? (t.message = JSON.stringify(t.def, BE, 2)), t.message);
}
function lU(t) {
  this._zod.message = t;
}
var dU = { get: uU, set: lU, enumerable: !0, configurable: !0 },
  ih = { value: void 0, enumerable: !1 },
  QE = new WeakSet([Object.prototype, Error.prototype]),
  ew = (t, e) => {
    (t.name = '$ZodError'),
      (ih.value = e),
      Object.defineProperty(t, 'issues', ih),
      (ih.value = void 0),
      Object.defineProperty(t, 'message', dU);
    const r = Object.getPrototypeOf(t);
    QE.has(r) ||
      (QE.add(r),
      Object.defineProperty(r, 'toString', {
        configurable: !0,
        enumerable: !1,
        get() {
          const n = () => this.message;
          return (Object.defineProperty(this, 'toString', { value: n, configurable: !0, writable: !0 }), n);
        },
        set(n) {
          Object.defineProperty(this, 'toString', { value: n, configurable: !0, writable: !0 });
        },
      }));
  },
  _5 = X('$ZodError', ew),
  Qi = X('$ZodError', ew, void 0, { Parent: Error });
var pU = (t) => {
    const e = (r, n, o, s) => {
      const i = o ? { ...o, async: !1 } : { async: !1 },
        a = r._zod.run({ value: n, issues: [] }, i);
      if (a instanceof Promise) throw new Tn();
      if (a.issues.length) {
        const c = new (s?.Err ?? t)(a.issues.map((u) => vn(u, i, In())));
        throw (Qm(c, s?.callee ?? e), c);
      }
      return a.value;
    };
    return e;
  },
  ah = pU(Qi),
  mU = (t) => {
    const e = async (r, n, o, s) => {
      let i = o ? { ...o, async: !0 } : { async: !0 },
        a = r._zod.run({ value: n, issues: [] }, i);
      if ((a instanceof Promise && (a = await a), a.issues.length)) {
        const c = new (s?.Err ?? t)(a.issues.map((u) => vn(u, i, In())));
        throw (Qm(c, s?.callee ?? e), c);
      }
      return a.value;
    };
    return e;
  },
  ch = mU(Qi),
  hU = (t) => (e, r, n) => {
    const o = n ? { ...n, async: !1 } : { async: !1 },
      s = e._zod.run({ value: r, issues: [] }, o);
    if (s instanceof Promise) throw new Tn();
    return s.issues.length ? tw(t, s.issues, o) : { success: !0, data: s.value };
  },
  uh = hU(Qi);
function tw(t, e, r) {
  let n;
  return {
    success: !1,
    get error() {
      return (n || ((n = new t(e.map((o) => vn(o, r, In())))), (e = void 0), (r = void 0)), n);
    },
    set error(o) {
      (n = o), (e = void 0), (r = void 0);
    },
  };
}
var gU = (t) => async (e, r, n) => {
    let o = n ? { ...n, async: !0 } : { async: !0 },
      s = e._zod.run({ value: r, issues: [] }, o);
    return (
      s instanceof Promise && (s = await s), s.issues.length ? tw(t, s.issues, o) : { success: !0, data: s.value }
    );
  },
  lh = gU(Qi);
var rw = /^[\s\S]{0,}$/;
var dh = /^-?\d+(?:\.\d+)?$/,
  nw = /^(?:true|false)$/i;
var Tu = X('$ZodCheck', (t, e) => {
  var r;
  t._zod ?? (t._zod = {}), (t._zod.def = e), (r = t._zod).onattach ?? (r.onattach = []);
});
var sw = (t) => {
  const e = t.value;
  return !jE(e) && e.length !== void 0;
};
var iw = X('$ZodCheckMaxLength', (t, e) => {
    var r;
    Tu.init(t, e),
      (r = t._zod.def).when ?? (r.when = sw),
      (t._zod.check = (n) => {
        const o = n.value,
          s = o.length;
        if ((typeof o == 'string' && s > e.maximum ? th(o) : s) <= e.maximum) return;
        const a = rh(o);
        n.issues.push({
          origin: a,
          code: 'too_big',
          maximum: e.maximum,
          inclusive: !0,
          input: o,
          inst: t,
          continue: !e.abort,
        });
      });
  }),
  aw = X('$ZodCheckMinLength', (t, e) => {
    var r;
    Tu.init(t, e),
      (r = t._zod.def).when ?? (r.when = sw),
      (t._zod.check = (n) => {
        const o = n.value,
          s = o.length;
        if ((typeof o == 'string' && s >= e.minimum && s < e.minimum * 2 ? th(o) : s) >= e.minimum) return;
        const a = rh(o);
        n.issues.push({
          origin: a,
          code: 'too_small',
          minimum: e.minimum,
          inclusive: !0,
          input: o,
          inst: t,
          continue: !e.abort,
        });
      });
  });
var cw = { major: 4, minor: 6, patch: 7 };
var xt = X(
    '$ZodType',
    (t, e) => {
      var r;
      t ?? (t = {}), (t._zod.def = e), (t._zod.bag = t._zod.bag || {}), (t._zod.version = cw);
      const n = t._zod.def.checks,
        o = t._zod.traits.has('$ZodCheck') ? [t, ...(n ?? [])] : n?.length ? [...n] : [];
      for (const s of o) for (const i of s._zod.onattach) i(t);
      if (o.length === 0)
        (r = t._zod).deferred ?? (r.deferred = []),
          t._zod.deferred?.push(() => {
            t._zod.run = t._zod.parse;
          });
      else {
        const s = (a, c, u) => {
            if (a.memo) return a;
            let l = An(a),
              d;
            for (const p of c) {
              if (p._zod.def.when) {
                if (WE(a) || !p._zod.def.when(a)) continue;
              } else if (l) continue;
              const m = a.issues.length,
                h = p._zod.check(a);
              if (h instanceof Promise && u?.async === !1) throw new Tn();
              if (d || h instanceof Promise)
                d = (d ?? Promise.resolve()).then(async () => {
                  await h, a.issues.length !== m && (vu(a.issues, m, t), l || (l = An(a, m)));
                });
              else {
                if (a.issues.length === m) continue;
                vu(a.issues, m, t), l || (l = An(a, m));
              }
            }
            return d ? d.then(() => a) : a;
          },
          i = (a, c, u) => {
            if (An(a)) return ((a.aborted = !0), a);
            const l = s(c, o, u);
            if (l instanceof Promise) {
              if (u.async === !1) throw new Tn();
              return l.then((d) => t._zod.parse(d, u));
            }
            return t._zod.parse(l, u);
          };
        t._zod.run = (a, c) => {
          if (c.skipChecks) return t._zod.parse(a, c);
          if (c.direction === 'backward') {
            const l = t._zod.parse({ value: a.value, issues: [] }, { ...c, skipChecks: !0 });
            return l instanceof Promise ? l.then((d) => i(d, a, c)) : i(l, a, c);
          }
          const u = t._zod.parse(a, c);
          if (u instanceof Promise) {
            if (c.async === !1) throw new Tn();
            return u.then((l) => s(l, o, c));
          }
          return s(u, o, c);
        };
      }
    },
    {
      get '~standard'() {
        return nh(this, '~standard', xU(this));
      },
      set '~standard'(t) {
        Uo(this, '~standard', t);
      },
    },
  ),
  fw = (t, e) => (t.issues.length ? { issues: t.issues.map((r) => vn(r, e, In())) } : { value: t.value });
async function bU(t, e) {
  const r = { async: !0 };
  return fw(await t._zod.run({ value: e, issues: [] }, r), r);
}
function xU(t) {
  return {
    validate: (e) => {
      const r = { async: !1 };
      try {
        const n = t._zod.run({ value: e, issues: [] }, r);
        if (!(n instanceof Promise)) return fw(n, r);
      } catch {}
      return bU(t, e);
    },
    vendor: 'zod',
    version: 1,
  };
}
var pw = X('$ZodString', (t, e) => {
  xt.init(t, e),
    (t._zod.pattern = e.pattern ?? rw),
    (t._zod.parse = (r, n) => {
      if (e.coerce)
        try {
          r.value = String(r.value);
        } catch {}
      return (
        typeof r.value == 'string' ||
          r.issues.push({ expected: 'string', code: 'invalid_type', input: r.value, inst: t }),
        r
      );
    });
});
var mw = X('$ZodNumber', (t, e) => {
  xt.init(t, e),
    (t._zod.pattern = dh),
    (t._zod.parse = (r, n) => {
      if (e.coerce)
        try {
          r.value = Number(r.value);
        } catch {}
      const o = r.value;
      if (typeof o == 'number' && !Number.isNaN(o) && Number.isFinite(o)) return r;
      const s = typeof o == 'number' ? (Number.isNaN(o) ? 'NaN' : Number.isFinite(o) ? void 0 : String(o)) : void 0;
      return (
        r.issues.push({ expected: 'number', code: 'invalid_type', input: o, inst: t, ...(s ? { received: s } : {}) }), r
      );
    });
});
var hw = X('$ZodBoolean', (t, e) => {
  xt.init(t, e),
    (t._zod.pattern = nw),
    (t._zod.parse = (r, n) => {
      if (e.coerce)
        try {
          r.value = !!r.value;
        } catch {}
      const o = r.value;
      return (
        typeof o == 'boolean' || r.issues.push({ expected: 'boolean', code: 'invalid_type', input: o, inst: t }), r
      );
    });
});
var gw = X('$ZodUnknown', (t, e) => {
    xt.init(t, e), (t._zod.parse = (r) => r);
  }),
  yw = X('$ZodNever', (t, e) => {
    xt.init(t, e),
      (t._zod.parse = (r, n) => (
        r.issues.push({ expected: 'never', code: 'invalid_type', input: r.value, inst: t }), r
      ));
  });
function EU(t, e) {
  const r = eh(t._zod.def.checks);
  if (!r.length) return;
  const n = Math.min(...r.map((s) => s[0])),
    o = t._zod.parse;
  t._zod.parse = (s, i) => {
    const a = e(s.value);
    if (a > n && !i?.skipChecks && i?.direction !== 'backward') {
      for (const [c, u] of eh(t._zod.def.checks))
        if (a > c && u._zod.def.when(s)) {
          const l = s.issues.length;
          return (u._zod.check(s), (s.issues[l].continue = !1), vu(s.issues, l, t), s);
        }
    }
    return o(s, i);
  };
}
var wU = (t) => (Array.isArray(t) ? t.length : -1);
function uw(t, e, r) {
  t.issues.length && e.issues.push(...Zn(r, t.issues)), (e.value[r] = t.value);
}
var Sw = X('$ZodArray', (t, e) => {
  xt.init(t, e);
  const r = Ps.memoizer;
  r?.attach(t),
    (t._zod.parse = (n, o) => {
      const s = n.value;
      if (!Array.isArray(s)) return (n.issues.push({ expected: 'array', code: 'invalid_type', input: s, inst: t }), n);
      n.value = r ? r.alloc(t, n, Array(s.length), o) : Array(s.length);
      const i = [],
        a = o?.abortEarly;
      for (let c = 0; c < s.length; c++) {
        const u = s[c],
          l = e.element._zod.run({ value: u, issues: [] }, o);
        if (l instanceof Promise) i.push(l.then((d) => uw(d, n, c)));
        else if ((uw(l, n, c), a && l.issues.length !== 0 && An(l))) break;
      }
      return i.length ? Promise.all(i).then(() => n) : n;
    }),
    EU(t, wU);
});
function Iu(t, e, r, n, o, s) {
  const i = r in n,
    a = s === 'optional';
  if (!(!i && a && o === 'optional')) {
    if (t.issues.length) {
      if (o !== void 0 && a && !i) return;
      e.issues.push(...Zn(r, t.issues));
    }
    if (!i && o === void 0) {
      t.issues.length || e.issues.push({ code: 'invalid_type', expected: 'nonoptional', input: void 0, path: [r] });
      return;
    }
    t.value === void 0 ? (i || (o === 'defaulted' && !a)) && (e.value[r] = void 0) : (e.value[r] = t.value);
  }
}
var _U = [];
function AU(t) {
  const e = Object.keys(t.shape),
    r = Object.getOwnPropertySymbols(t.shape),
    n = r.length ? r : _U,
    o = n.length ? [...e, ...n] : e;
  for (const i of o)
    if (!t.shape?.[i]?._zod?.traits?.has('$ZodType'))
      throw new Error(`Invalid element at key "${String(i)}": expected a Zod schema`);
  const s = qE(t.shape);
  return { ...t, allKeys: o, symbolKeys: n, keySet: new Set(e), numKeys: e.length, optionalKeys: new Set(s) };
}
function vU(t, e, r, n, o, s, i) {
  let a = [],
    c = o.keySet,
    u = o.catchall._zod,
    l = u.def.type,
    d = u.optin,
    p = u.optout,
    m = 0;
  for (const h in e) {
    if (i && r.issues.length !== m) {
      if (An(r, m)) break;
      m = r.issues.length;
    }
    if (c.has(h)) continue;
    if (h === '__proto__') {
      l === 'never' && a.push(h);
      continue;
    }
    if (l === 'never') {
      a.push(h);
      continue;
    }
    const y = u.run({ value: e[h], issues: [] }, n);
    y instanceof Promise ? t.push(y.then((S) => Iu(S, r, h, e, d, p))) : Iu(y, r, h, e, d, p);
  }
  return (
    a.length && r.issues.push({ code: 'unrecognized_keys', keys: a, input: e, inst: s, continue: !0 }),
    t.length ? Promise.all(t).then(() => r) : r
  );
}
var bw = X('$ZodObject', (t, e) => {
  xt.init(t, e);
  const r = Object.getOwnPropertyDescriptor(e, 'shape'),
    n = r?.get ? r.get.raw : (e.shape ?? {});
  if (n) {
    const u = () => {
      const l = { ...n };
      return (Object.defineProperty(e, 'shape', { value: l }), (u.raw = l), l);
    };
    (u.raw = n), Object.defineProperty(e, 'shape', { get: u });
  }
  const o = HE(() => AU(e));
  cr(t, 'propValues', (u) => {
    const l = u.def.shape,
      d = {};
    for (const p in l) {
      const m = l[p]._zod;
      if (m.values) {
        Object.hasOwn(d, p) || VE(d, p, new Set());
        for (const h of m.values) d[p].add(h);
        m.optin !== void 0 && d[p].add(void 0);
      }
    }
    return d;
  });
  let s = _u,
    i = e.catchall,
    a,
    c = Ps.memoizer;
  c?.attach(t),
    (t._zod.parse = (u, l) => {
      a ?? (a = o.value);
      const d = u.value;
      if (!s(d)) return (u.issues.push({ expected: 'object', code: 'invalid_type', input: d, inst: t }), u);
      u.value = c ? c.alloc(t, u, {}, l) : {};
      let p = [],
        m = a.shape,
        h = l?.abortEarly,
        y = u.issues.length;
      for (const S of a.allKeys) {
        if (h && u.issues.length !== y) {
          if (An(u, y)) break;
          y = u.issues.length;
        }
        if (S === '__proto__') continue;
        const b = m[S],
          w = b._zod.optin,
          _ = b._zod.optout,
          A = b._zod.run({ value: d[S], issues: [] }, l);
        A instanceof Promise ? p.push(A.then((R) => Iu(R, u, S, d, w, _))) : Iu(A, u, S, d, w, _);
      }
      return i ? vU(p, d, u, l, o.value, t, h === !0) : p.length ? Promise.all(p).then(() => u) : u;
    });
});
function lw(t, e, r, n) {
  for (const s of t) if (s.issues.length === 0) return ((e.value = s.value), e);
  const o = t.filter((s) => !An(s));
  return o.length === 1
    ? ((e.value = o[0].value), o[0])
    : (e.issues.push({
        code: 'invalid_union',
        input: e.value,
        inst: r,
        errors: t.map((s) => s.issues.map((i) => vn(i, n, In()))),
      }),
      e);
}
var xw = X('$ZodUnion', (t, e) => {
  xt.init(t, e),
    cr(t, 'optin', (n) =>
      n.def.options.some((o) => o._zod.optin === 'defaulted')
        ? 'defaulted'
        : n.def.options.some((o) => o._zod.optin !== void 0)
          ? 'optional'
          : void 0,
    ),
    cr(t, 'optout', (n) => (n.def.options.some((o) => o._zod.optout === 'optional') ? 'optional' : void 0)),
    cr(t, 'values', (n) => {
      if (n.def.options.every((o) => o._zod.values))
        return new Set(n.def.options.flatMap((o) => Array.from(o._zod.values)));
    }),
    cr(t, 'pattern', (n) => {
      if (n.def.options.every((o) => o._zod.pattern)) {
        const o = n.def.options.map((s) => s._zod.pattern);
        return new RegExp(`^(${o.map((s) => Jm(s.source)).join('|')})$`);
      }
    });
  const r = e.options.length === 1 ? e.options[0]._zod.run : null;
  t._zod.parse = (n, o) => {
    if (r) return r(n, o);
    let s = !1,
      i = [];
    for (const a of e.options) {
      const c = a._zod.run({ value: n.value, issues: [] }, o);
      if (c instanceof Promise) i.push(c), (s = !0);
      else {
        if (c.issues.length === 0) return c;
        i.push(c);
      }
    }
    return s ? Promise.all(i).then((a) => lw(a, n, t, o)) : lw(i, n, t, o);
  };
});
var Ew = X('$ZodRecord', (t, e) => {
  xt.init(t, e);
  const r = Ps.memoizer;
  r?.attach(t),
    (t._zod.parse = (n, o) => {
      const s = n.value;
      if (!ZE(s)) return (n.issues.push({ expected: 'record', code: 'invalid_type', input: s, inst: t }), n);
      const i = [],
        a = e.keyType._zod.values;
      if (a && !e.partial) {
        n.value = r ? r.alloc(t, n, {}, o) : {};
        const c = new Set();
        for (const l of a)
          if (typeof l == 'string' || typeof l == 'number' || typeof l == 'symbol') {
            if ((c.add(typeof l == 'number' ? l.toString() : l), l === '__proto__')) continue;
            const d = e.keyType._zod.run({ value: l, issues: [] }, o);
            if (d instanceof Promise) throw new Error('Async schemas not supported in object keys currently');
            if (d.issues.length) {
              n.issues.push({
                code: 'invalid_key',
                origin: 'record',
                issues: d.issues.map((h) => vn(h, o, In())),
                input: l,
                path: [l],
                inst: t,
              });
              continue;
            }
            const p = d.value;
            if (p === '__proto__') continue;
            const m = e.valueType._zod.run({ value: s[l], issues: [] }, o);
            m instanceof Promise
              ? i.push(
                  m.then((h) => {
                    h.issues.length && n.issues.push(...Zn(l, h.issues)), (n.value[p] = h.value);
                  }),
                )
              : (m.issues.length && n.issues.push(...Zn(l, m.issues)), (n.value[p] = m.value));
          }
        let u;
        for (const l in s)
          if (!c.has(l))
            if (e.mode === 'loose') {
              if (l === '__proto__') continue;
              n.value[l] = s[l];
            } else (u = u ?? []), u.push(l);
        u && u.length > 0 && n.issues.push({ code: 'unrecognized_keys', input: s, inst: t, keys: u, continue: !0 });
      } else {
        n.value = r ? r.alloc(t, n, {}, o) : {};
        let c;
        for (const u of Reflect.ownKeys(s)) {
          if (u === '__proto__' || !Object.prototype.propertyIsEnumerable.call(s, u)) continue;
          let l = e.keyType._zod.run({ value: u, issues: [] }, o);
          if (l instanceof Promise) throw new Error('Async schemas not supported in object keys currently');
          if (typeof u == 'string' && dh.test(u) && l.issues.length) {
            const h = e.keyType._zod.run({ value: Number(u), issues: [] }, o);
            if (h instanceof Promise) throw new Error('Async schemas not supported in object keys currently');
            h.issues.length === 0 && (l = h);
          }
          if (l.issues.length) {
            e.mode === 'loose'
              ? (n.value[u] = s[u])
              : a
                ? ((c = c ?? []), c.push(u))
                : n.issues.push({
                    code: 'invalid_key',
                    origin: 'record',
                    issues: l.issues.map((h) => vn(h, o, In())),
                    input: u,
                    path: [u],
                    inst: t,
                  });
            continue;
          }
          const p = l.value;
          if (p === '__proto__') continue;
          const m = e.valueType._zod.run({ value: s[u], issues: [] }, o);
          m instanceof Promise
            ? i.push(
                m.then((h) => {
                  h.issues.length && n.issues.push(...Zn(u, h.issues)), (n.value[p] = h.value);
                }),
              )
            : (m.issues.length && n.issues.push(...Zn(u, m.issues)), (n.value[p] = m.value));
        }
        c && c.length > 0 && n.issues.push({ code: 'unrecognized_keys', input: s, inst: t, keys: c, continue: !0 });
      }
      return i.length ? Promise.all(i).then(() => n) : n;
    });
});
var ww = X('$ZodEnum', (t, e) => {
    xt.init(t, e);
    const r = Ym(e.entries),
      n = new Set(r);
    (t._zod.values = n),
      cr(t, 'pattern', (o) => {
        const s = Ym(o.def.entries).filter((i) => GE.has(typeof i));
        return new RegExp(s.length ? `^(${s.map((i) => Ji(i.toString())).join('|')})$` : '^[^\\s\\S]$');
      }),
      (t._zod.parse = (o, s) => {
        const i = o.value;
        return (n.has(i) || o.issues.push({ code: 'invalid_value', values: r, input: i, inst: t }), o);
      });
  }),
  _w = X('$ZodLiteral', (t, e) => {
    xt.init(t, e);
    const r = new Set(e.values);
    (t._zod.values = r),
      cr(t, 'pattern', (n) => {
        const o = n.def.values;
        return new RegExp(
          o.length
            ? `^(${o.map((s) => (typeof s == 'string' ? Ji(s) : s ? Ji(s.toString()) : String(s))).join('|')})$`
            : '^[^\\s\\S]$',
        );
      }),
      (t._zod.parse = (n, o) => {
        const s = n.value;
        return (r.has(s) || n.issues.push({ code: 'invalid_value', values: e.values, input: s, inst: t }), n);
      });
  });
function dw(t, e) {
  return ((t.value = e.issues.length ? void 0 : e.value), t);
}
var Aw = X('$ZodOptional', (t, e) => {
  xt.init(t, e),
    cr(t, 'optin', (r) => (r.def.innerType._zod.optin === 'defaulted' ? 'defaulted' : 'optional')),
    (t._zod.optout = 'optional'),
    cr(t, 'values', (r) => {
      const n = r.def.innerType._zod.values;
      return n ? new Set([...n, void 0]) : void 0;
    }),
    cr(t, 'pattern', (r) => {
      const n = r.def.innerType._zod.pattern;
      return n ? new RegExp(`^(${Jm(n.source)})?$`) : void 0;
    }),
    (t._zod.parse = (r, n) => {
      if (r.value === void 0) {
        if (e.innerType._zod.optin !== 'defaulted') return r;
        const o = e.innerType._zod.run({ value: r.value, issues: [] }, n);
        return o instanceof Promise ? o.then((s) => dw(r, s)) : dw(r, o);
      }
      return e.innerType._zod.run(r, n);
    });
});
function vw(t) {
  return (t.checks && (t.checks = [...t.checks]), t);
}
function Tw(t, e) {
  return new t(vw({ type: 'string', ...ot(e) }));
}
function Iw(t, e) {
  return new t(vw({ type: 'number', checks: [], ...ot(e) }));
}
function Rw(t, e) {
  return new t({ type: 'boolean', ...ot(e) });
}
function Cw(t) {
  return new t({ type: 'unknown' });
}
function Pw(t, e) {
  return new t({ type: 'never', ...ot(e) });
}
function ea(t, e) {
  return new iw({ check: 'max_length', ...ot(e), maximum: t });
}
function Ru(t, e) {
  return new aw({ check: 'min_length', ...ot(e), minimum: t });
}
var Vt = X(
    'ZodMiniType',
    (t, e) => {
      if (!t._zod) throw new Error('Uninitialized schema in ZodMiniType.');
      xt.init(t, e), (t.def = e), (t.type = e.type);
    },
    {
      get with() {
        return this.check;
      },
      set with(t) {
        Uo(this, 'with', t);
      },
      parse(t, e) {
        return ah(this, t, e, { callee: this.parse });
      },
      parseAsync(t, e) {
        return ch(this, t, e, { callee: this.parseAsync });
      },
      safeParse(t, e) {
        return uh(this, t, e);
      },
      safeParseAsync(t, e) {
        return lh(this, t, e);
      },
      check(...t) {
        const e = this.def;
        return this.clone(
          {
            ...e,
            checks: [
              ...(e.checks ?? []),
              ...t.map((r) =>
                typeof r == 'function' ? { _zod: { check: r, def: { check: 'custom' }, onattach: [] } } : r,
              ),
            ],
          },
          { parent: !0 },
        );
      },
      clone(t, e) {
        return Au(this, t, e);
      },
      brand() {
        return this;
      },
      register(t, e) {
        return (t.add(this, e), this);
      },
      apply(t, ...e) {
        return e.length === 0 ? t(this) : t(this, ...e);
      },
    },
  ),
  RU = X('ZodMiniString', (t, e) => {
    pw.init(t, e), Vt.init(t, e);
  });
function v(t) {
  return Tw(RU, t);
}
var CU = X('ZodMiniNumber', (t, e) => {
  mw.init(t, e), Vt.init(t, e);
});
function st(t) {
  return Iw(CU, t);
}
var PU = X('ZodMiniBoolean', (t, e) => {
  hw.init(t, e), Vt.init(t, e);
});
function Ho(t) {
  return Rw(PU, t);
}
var NU = X('ZodMiniUnknown', (t, e) => {
  gw.init(t, e), Vt.init(t, e);
});
function Ow() {
  return Cw(NU);
}
var OU = X('ZodMiniNever', (t, e) => {
  yw.init(t, e), Vt.init(t, e);
});
function kU(t) {
  return Pw(OU, t);
}
var $U = X('ZodMiniArray', (t, e) => {
  Sw.init(t, e), Vt.init(t, e);
});
function Zt(t, e) {
  return new $U({ type: 'array', element: t, ...ot(e) });
}
var kw = X('ZodMiniObject', (t, e) => {
  bw.init(t, e), Vt.init(t, e), XE(t, 'shape', (r) => r._zod.def.shape, !1);
});
function Y(t, e) {
  const r = { type: 'object', shape: t ?? {}, ...ot(e) };
  return new kw(r);
}
function $w(t, e) {
  return new kw({ type: 'object', shape: t, catchall: kU(), ...ot(e) });
}
var MU = X('ZodMiniUnion', (t, e) => {
  xw.init(t, e), Vt.init(t, e);
});
function fh(t, e) {
  return new MU({ type: 'union', options: t, ...ot(e) });
}
var Nw = X('ZodMiniRecord', (t, e) => {
  Ew.init(t, e), Vt.init(t, e);
});
function Cu(t, e, r) {
  return !e || !e._zod
    ? new Nw({ type: 'record', keyType: v(), valueType: t, ...ot(e) })
    : new Nw({ type: 'record', keyType: t, valueType: e, ...ot(r) });
}
var DU = X('ZodMiniEnum', (t, e) => {
  ww.init(t, e), Vt.init(t, e), (t.options = [...t._zod.values]);
});
function kr(t, e) {
  const r = Array.isArray(t) ? Object.fromEntries(t.map((n) => [n, n])) : t;
  return new DU({ type: 'enum', entries: r, ...ot(e) });
}
var zU = X('ZodMiniLiteral', (t, e) => {
  _w.init(t, e), Vt.init(t, e);
});
function $r(t, e) {
  return new zU({ type: 'literal', values: Array.isArray(t) ? t : [t], ...ot(e) });
}
var LU = X('ZodMiniOptional', (t, e) => {
  Aw.init(t, e), Vt.init(t, e);
});
function ie(t) {
  return new LU({ type: 'optional', innerType: t });
}
var Mw = Cu(v(), v()),
  HU = ['profile', 'existing cluster', 'snapshot', 'AWS default'],
  Dw = Y({
    version: $r(1),
    target: v(),
    region: v(),
    account: v(),
    source: Y({ region: v(), cluster: v(), account: ie(v()) }),
    snapshot: Y({
      arn: v(),
      id: v(),
      region: v(),
      kind: kr(['automated', 'manual', 'shared', 'public']),
      createdAt: v(),
      engineVersion: v(),
      encrypted: Ho(),
      masterUsername: v(),
    }),
    copy: Y({ snapshotId: v(), kmsKeyId: ie(v()), tags: Mw }),
    cluster: Y({
      identifier: v(),
      engineVersion: v(),
      subnetGroup: ie(v()),
      securityGroupIds: ie(Zt(v())),
      parameterGroup: ie(v()),
      port: ie(st()),
      iamAuthentication: Ho(),
      serverlessV2: ie(Y({ min: st(), max: st() })),
      storageType: ie(v()),
      deletionProtection: Ho(),
      logExports: ie(Zt(v())),
      tags: Mw,
    }),
    instances: Zt(Y({ id: v(), class: v(), promotionTier: st(), parameterGroup: ie(v()) })),
    masterCredentials: fh([Y({ type: $r('managed'), kmsKeyId: ie(v()) }), Y({ type: $r('secret'), secretId: v() })]),
    database: Y({
      name: ie(v()),
      roles: Zt(
        Y({
          name: v(),
          access: kr(['readonly', 'readwrite', 'owner']),
          login: fh([
            Y({ type: $r('iam') }),
            Y({ type: $r('secret'), secretId: v() }),
            Y({ type: $r('generate'), secretName: v() }),
          ]),
          databases: ie(Zt(v())),
          schemas: ie(Zt(v())),
        }),
      ),
    }),
    replace: Y({
      adopt: Ho(),
      disableDeletionProtection: Ho(),
      finalSnapshotId: ie(v()),
      existing: ie(Y({ arn: v(), resourceId: v() })),
    }),
    archive: Y({ keep: st(), deleteAfterDays: ie(st()) }),
    deadlines: Y({ copySeconds: st(), deleteSeconds: st(), restoreSeconds: st() }),
    polling: Y({ copySeconds: st(), restoreSeconds: st() }),
    origins: Cu(v(), kr(HU)),
  }),
  zw = Y({ error: v(), cause: v() }),
  Lw = Y({
    outcome: kr(['CopyInitiated', 'CopyComplete', 'CopyInProgress', 'CopyFailed']),
    snapshotId: v(),
    snapshotArn: v(),
    startedAt: v(),
    adopted: Ho(),
    status: v(),
    percentProgress: st(),
    failure: ie(zw),
  }),
  Fw = Y({ outcome: kr(['NoCluster', 'ClusterDeleted']), cluster: v(), finalSnapshotId: ie(v()) }),
  Uw = Y({
    outcome: kr(['RestoreInitiated', 'RestoreComplete', 'RestoreInProgress', 'RestoreFailed']),
    cluster: v(),
    clusterArn: v(),
    resourceId: v(),
    startedAt: v(),
    status: v(),
    instances: Zt(Y({ id: v(), status: v() })),
    masterCredentials: kr(['pending', 'requested', 'set']),
    masterSecretId: ie(v()),
    endpoint: ie(v()),
    port: ie(st()),
    databaseName: ie(v()),
    failure: ie(zw),
  }),
  Bw = Y({
    outcome: $r('UsersSetup'),
    roles: Zt(
      Y({
        name: v(),
        access: v(),
        login: kr(['iam', 'secret', 'generate']),
        change: kr(['created', 'altered']),
        databases: Zt(v()),
        secretArn: ie(v()),
      }),
    ),
  }),
  Hw = Y({ outcome: $r('SnapshotArchived'), snapshotId: v(), kept: Zt(v()), deleted: Zt(v()) }),
  vJ = Y({ outcome: $r('NotificationSent'), messageId: v() }),
  jw = $w({
    target: v().check(Ru(1, 'expected the name of a configured target')),
    snapshot: ie(v().check(Ru(1, 'expected a snapshot identifier or ARN'), ea(512))),
    requestedBy: ie(v().check(ea(256, 'expected at most 256 characters'))),
    reason: ie(v().check(ea(1024, 'expected at most 1024 characters'))),
  }),
  TJ = Cu(v(), Y({ Error: v(), Cause: ie(v()) })),
  Vw = Y({
    execution: Y({ id: v(), name: v(), startedAt: v() }),
    state: Y({ name: v(), enteredAt: v(), retryCount: st(), retryIntervalSeconds: ie(st()) }),
    payload: Ow(),
  });
function ph(t, e) {
  return (Date.parse(e) - Date.parse(t)) / 1e3;
}
function Zw(t) {
  const e = jo(t).replace(/[^\x20-\x7e]/g, '?');
  return e.length <= 100 ? e : `${e.slice(0, 97)}...`;
}
function jo(t) {
  return t.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
function Gw(t) {
  return Object.fromEntries(
    Object.entries(t).flatMap(([e, r]) => {
      const n = jo(r ?? '').slice(0, 256);
      return n === '' ? [] : [[e, n]];
    }),
  );
}
function mh(t) {
  if (!Number.isFinite(t)) return 'an unknown time';
  const e = Math.max(0, Math.round(t));
  if (e < 60) return `${e} s`;
  const r = Math.round(e / 60);
  if (r < 60) return `${r} min`;
  const n = Math.floor(r / 60);
  return n < 48
    ? r % 60 === 0
      ? `${n} h`
      : `${n} h ${r % 60} min`
    : n % 24 === 0
      ? `${n / 24} d`
      : `${Math.floor(n / 24)} d ${n % 24} h`;
}
function qw(...t) {
  return t
    .filter((e) => e !== void 0)
    .join(`
`);
}
var Ww = Y({ request: jw, plan: Dw, copy: Lw, deletion: Fw, restore: Uw, users: Bw, archive: Hw });
function Kw(t) {
  return async (e) => {
    const { plan: r } = e.payload;
    return {
      outcome: 'NotificationSent',
      messageId: await t.notifier.publish({
        subject: Zw(`Restored: ${r.target} from ${r.source.cluster} as of ${r.snapshot.createdAt}`),
        text: jU(e),
        attributes: Gw({
          event: 'restore-succeeded',
          status: 'SUCCEEDED',
          target: r.target,
          stage: t.stage,
          region: r.region,
          execution: e.execution.name,
        }),
      }),
    };
  };
}
function jU({ execution: t, state: e, payload: r }) {
  const { request: n, plan: o, copy: s, deletion: i, restore: a, users: c, archive: u } = r,
    l = mh(ph(o.snapshot.createdAt, t.startedAt)),
    d = mh(ph(t.startedAt, e.enteredAt));
  return qw(
    `${o.target} was restored in ${d}.`,
    '',
    `Snapshot: ${o.snapshot.id} of ${o.source.cluster} in ${o.source.region}, taken ${o.snapshot.createdAt}, ${l} before the restore began`,
    `Cluster: ${a.cluster} in ${o.region}, ${VU(a)}`,
    `Instances: ${a.instances.map(({ id: p }) => p).join(', ') || 'none'}`,
    `Roles: ${c.roles.length === 0 ? 'none declared' : ''}`.trimEnd(),
    ...c.roles.map(ZU),
    `Old cluster: ${GU(i)}`,
    `Copy: ${s.snapshotId}, ${s.adopted ? 'made by an earlier restore' : 'made by this restore'}, archived`,
    `Older copies: ${qU(u)}`,
    n.requestedBy === void 0 ? void 0 : `Requested by: ${jo(n.requestedBy)}`,
    n.reason === void 0 ? void 0 : `Reason: ${jo(n.reason)}`,
    `Execution: ${t.id}`,
  );
}
function VU({ endpoint: t, port: e, databaseName: r }) {
  const n = t === void 0 ? 'its endpoint is not known' : `at ${t}:${e ?? 5432}`;
  return r === void 0 ? n : `${n}, database ${r}`;
}
function ZU({ name: t, access: e, login: r, change: n, databases: o, secretArn: s }) {
  const i = {
    iam: 'logs in by IAM',
    secret: 'password from its secret',
    generate: `generated password${s === void 0 ? '' : ` in ${s}`}`,
  }[r];
  return `- ${jo(t)}: ${e} in ${o.map(jo).join(', ')}; ${i}; ${n}`;
}
function GU({ outcome: t, cluster: e, finalSnapshotId: r }) {
  if (t === 'NoCluster') return `none stood under the name ${e}`;
  const n = r === void 0 ? 'without a final snapshot' : `final snapshot ${r}`;
  return `${e} was deleted, ${n}`;
}
function qU({ snapshotId: t, kept: e, deleted: r }) {
  const n = e.filter((o) => o !== t);
  return [
    n.length === 0 ? 'none kept' : `kept ${n.join(', ')}`,
    r.length === 0 ? 'none deleted' : `deleted ${r.join(', ')}`,
  ].join('; ');
}
var SF = _e(PE(), 1);
var gF = _e(PE(), 1);
var mF =
    /^(?:Throttl\w*|RequestThrottled\w*|TooManyRequests\w*|RequestLimitExceeded|SlowDown|Internal(?:Failure|Error|ServerError|ServiceError\w*)|ServiceUnavailable\w*|RequestTimeout\w*|TimeoutError|AbortError|ECONN\w+|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EPIPE|EHOSTUNREACH|ENETUNREACH|ERR_HTTP2\w*)$/,
  H9 =
    /^(?:AccessDenied\w*|AuthorizationError\w*|UnauthorizedOperation|NotAuthorized|InvalidClientTokenId|UnrecognizedClient\w*|MissingAuthenticationToken\w*|SignatureDoesNotMatch|InvalidSignature\w*|ExpiredToken\w*|OptInRequired|CredentialsProviderError|TokenProviderError)$/;
function hF(t, e, r = {}) {
  if (t instanceof dt) return t;
  const { name: n, message: o, code: s, httpStatus: i, requestId: a } = V9(t),
    c = s ?? n,
    u = { ...e, code: c, requestId: a, httpStatus: i },
    l = j9(c),
    d = Object.hasOwn(r, l) ? r[l]?.(o, u, t) : void 0;
  if (d !== void 0) return d;
  const p = `${e.service} ${e.operation} in ${e.region}`,
    m = `${c}${o === '' ? '' : `: ${o}`}`.replace(/([^.!?])$/, '$1.');
  return H9.test(c)
    ? new dt('AwsAccessDenied', `${p} was denied: ${m}`, u, { cause: t })
    : mF.test(c) || mF.test(n) || (i !== void 0 && (i >= 500 || i === 429))
      ? new dt('AwsUnavailable', `${p} did not succeed: ${m}`, u, { cause: t })
      : new dt('AwsRequestFailed', `${p} was refused: ${m}`, u, { cause: t });
}
function j9(t) {
  return t.replace(/Fault$/, '');
}
function V9(t) {
  if (!(t instanceof Error))
    return { name: 'UnknownError', message: String(t), code: void 0, httpStatus: void 0, requestId: void 0 };
  const { $metadata: e, code: r } = t;
  return {
    name: t.name,
    message: (
      t.message.split(
        `
`,
        1,
      )[0] ?? ''
    ).trim(),
    code: typeof r == 'string' && e?.httpStatusCode === void 0 ? r : void 0,
    httpStatus: e?.httpStatusCode,
    requestId: e?.requestId,
  };
}
function yF(t, e) {
  return {
    async publish({ subject: r, text: n, attributes: o }) {
      try {
        const { MessageId: s } = await t.send(
          new gF.PublishCommand({
            TopicArn: e,
            Subject: r,
            Message: n,
            MessageAttributes: Object.fromEntries(
              Object.entries(o)
                .filter(([, i]) => i !== '')
                .map(([i, a]) => [i, { DataType: 'String', StringValue: a }]),
            ),
          }),
        );
        return s ?? '';
      } catch (s) {
        const i = await t.config.region(),
          a = hF(s, { service: 'SNS', operation: 'Publish', region: i });
        throw a.name === 'AwsUnavailable'
          ? a
          : new dt(
              'NotificationFailed',
              `Nothing was published to ${e}: ${a.sentence}`,
              { ...a.facts, topicArn: e },
              { cause: s },
            );
      }
    },
  };
}
var Z9 = new SF.SNSClient({}),
  bF = { publish: async (t) => yF(Z9, wu('NOTIFICATION_TOPIC_ARN')).publish(t) };
import { setTimeout as G9 } from 'node:timers';
var xF = ({ middyRequest: t, runRequest: e }, r, n, o, s, i) => {
  const a = async (c, u) => {
    const l = t(c, u);
    i.requestStart(l);
    let d,
      p = !1,
      m;
    try {
      m = await e(l, r, n, o, s, i);
    } catch (h) {
      (d = h), (p = !0);
    }
    try {
      const h = i.requestEnd(l);
      h instanceof Promise && (await h);
    } catch (h) {
      if (p) typeof d == 'object' && d !== null && (d.cause ??= h);
      else throw h;
    }
    if (p) throw d;
    return m;
  };
  return ((a.handler = (c) => ((n = c), a)), a);
};
var q9 = 'core',
  wF = `@middy/${q9}`,
  W9 = () => {},
  Um = () => {},
  EF = {
    timeoutEarlyInMillis: 5,
    timeoutEarlyResponse: () => {
      const t = new Error('[AbortError]: The operation was aborted.', { cause: { package: wF } });
      throw ((t.name = 'TimeoutError'), t);
    },
    executionMode: xF,
  };
var K9 = (t, e) => {
    let r, n;
    typeof t == 'function' ? ((r = t), (n = { ...EF, ...e })) : ((r = W9), (n = { ...EF, ...t })),
      (n.timeoutEarly = n.timeoutEarlyInMillis > 0),
      (n.requestStart ??= Um),
      (n.requestEnd ??= Um),
      (n.beforeHandler ??= Um),
      (n.afterHandler ??= Um),
      n.beforePrefetch?.();
    const o = [],
      s = [],
      i = [],
      a = (u = {}, l = {}) => ({
        event: u,
        context: l,
        response: void 0,
        error: void 0,
        internal: n.internal ? Object.assign(Object.create(null), n.internal) : Object.create(null),
      }),
      c = n.executionMode({ middyRequest: a, runRequest: X9 }, o, r, s, i, n);
    return (
      (c.use = (u) => {
        const l = Array.isArray(u) ? u : [u],
          d = [],
          p = [],
          m = [];
        for (const h of l) {
          const { before: y, after: S, onError: b } = h;
          if (!y && !S && !b)
            throw new Error(
              'Middleware must be an object containing at least one key among "before", "after", "onError"',
              { cause: { package: wF } },
            );
          y && d.push(y), S && p.push(S), b && m.push(b);
        }
        return (o.push(...d), s.unshift(...p.reverse()), i.unshift(...m.reverse()), c);
      }),
      (c.before = (u) => (o.push(u), c)),
      (c.after = (u) => (s.unshift(u), c)),
      (c.onError = (u) => (i.unshift(u), c)),
      c
    );
  },
  X9 = async (t, e, r, n, o, s) => {
    let i,
      a = t.context.getRemainingTimeInMillis || t.context.lambdaContext?.getRemainingTimeInMillis,
      c = s.timeoutEarly && a,
      u = s.beforeMiddleware,
      l = s.afterMiddleware;
    try {
      for (let d = 0, p = e.length; d < p; d++) {
        const m = e[d];
        u && u(m.name);
        let h = m(t);
        if (
          (h instanceof Promise && (h = await h),
          l && l(m.name),
          typeof h < 'u' && (t.earlyResponse = h),
          'earlyResponse' in t)
        ) {
          t.response = t.earlyResponse;
          break;
        }
      }
      if (!('earlyResponse' in t)) {
        s.beforeHandler();
        const d = new AbortController(),
          p = { signal: d.signal },
          m = r(t.event, t.context, p);
        if (m instanceof Promise)
          if (c) {
            let h,
              y = new Promise((S, b) => {
                h = () => {
                  d.abort();
                  try {
                    S(s.timeoutEarlyResponse());
                  } catch (w) {
                    b(w);
                  }
                };
              });
            (i = G9(h, Math.max(0, a() - s.timeoutEarlyInMillis))), (t.response = await Promise.race([m, y]));
          } else t.response = await m;
        else t.response = m;
        i && clearTimeout(i), s.afterHandler();
        for (let h = 0, y = n.length; h < y; h++) {
          const S = n[h];
          u && u(S.name);
          let b = S(t);
          if (
            (b instanceof Promise && (b = await b),
            l && l(S.name),
            typeof b < 'u' && (t.earlyResponse = b),
            'earlyResponse' in t)
          ) {
            t.response = t.earlyResponse;
            break;
          }
        }
      }
    } catch (d) {
      i && clearTimeout(i), (t.response = void 0), delete t.earlyResponse, (t.error = d);
      try {
        for (let p = 0, m = o.length; p < m; p++) {
          const h = o[p];
          u && u(h.name);
          let y = h(t);
          if (
            (y instanceof Promise && (y = await y),
            l && l(h.name),
            typeof y < 'u' && (t.earlyResponse = y),
            'earlyResponse' in t)
          ) {
            t.response = t.earlyResponse;
            break;
          }
        }
      } catch (p) {
        throw (
          p !== t.error && typeof p == 'object' && p !== null && ((p.originalError = t.error), (p.cause ??= t.error)),
          (t.error = p),
          t.error
        );
      }
      if (typeof t.response > 'u') throw t.error;
    }
    return t.response;
  },
  _F = K9;
function Y9(t) {
  return `${t.message}
${JSON.stringify(t.facts)}`;
}
function AF(t) {
  if (!(t instanceof Error)) return new Error(String(t));
  if (!(t instanceof dt)) return t;
  const e = new Error(Y9(t), { cause: t.cause });
  e.name = t.name;
  const r =
    t.stack
      ?.split(`
`)
      .filter((n) => /^ {4}at /.test(n)) ?? [];
  return (
    (e.stack = [`${e.name}: ${e.message}`, ...r].join(`
`)),
    e
  );
}
function vF(t, e) {
  let r = t.toLowerCase(),
    n;
  for (const o of e) {
    const s = J9(r, o.toLowerCase()),
      i = Math.max(1, Math.min(3, Math.floor(o.length / 3)));
    s <= i && (n === void 0 || s < n.distance) && (n = { name: o, distance: s });
  }
  return n?.name;
}
function J9(t, e) {
  if (t.length > 64 || e.length > 64) return Number.POSITIVE_INFINITY;
  let r = Array.from({ length: e.length + 1 }, (n, o) => o);
  for (let n = 1; n <= t.length; n += 1) {
    const o = [n];
    for (let s = 1; s <= e.length; s += 1) {
      const i = (r[s - 1] ?? 0) + (t[n - 1] === e[s - 1] ? 0 : 1);
      o.push(Math.min((r[s] ?? 0) + 1, (o[s - 1] ?? 0) + 1, i));
    }
    r = o;
  }
  return r[e.length] ?? 0;
}
function CF(t, e, r) {
  return r.flatMap((n) => NF(t, e, n, []));
}
function PF(t) {
  return t
    .map((e, r) => {
      if (typeof e == 'number') return `[${e}]`;
      const n = String(e);
      return /^[\w-]+$/.test(n) ? (r === 0 ? n : `.${n}`) : `[${OE(n)}]`;
    })
    .join('');
}
function TF(t) {
  if (t === void 0) return 'nothing';
  if (typeof t == 'string') return OE(t);
  if (Array.isArray(t)) return t.length === 0 ? 'an empty list' : 'a list';
  if (typeof t == 'object' && t !== null) {
    const e = Object.keys(t);
    return e.length === 0
      ? 'an empty object'
      : `an object with ${e.length === 1 ? 'the key' : 'the keys'} ${Bm(e.slice(0, 8).map(DF))}`;
  }
  return String(t);
}
function Q9(t, e) {
  let r = t;
  for (const n of e) {
    if (typeof r != 'object' || r === null || !Object.hasOwn(r, n)) return;
    r = r[n];
  }
  return r;
}
function NF(t, e, r, n) {
  const o = [...n, ...r.path],
    s = Q9(e, o),
    i = kF(t, o);
  if (r.code === 'unrecognized_keys') {
    const u = i.flatMap(NE);
    return r.keys.map((l) => ({ path: [...o, l], text: r5(l, u) }));
  }
  if (r.code === 'invalid_key') {
    const u = r.issues.map((l) => IF(l, [])).join(' and ');
    return [{ path: o, text: `${u}, got ${TF(o.at(-1))}` }];
  }
  if (r.code === 'invalid_union') {
    const u = e5(r.errors, i, s);
    if (u !== void 0) return u.flatMap((l) => NF(t, e, l, o));
  }
  const a = IF(r, i),
    c = r.code === 'invalid_value' && typeof s == 'string' ? OF(s, r.values.map(String)) : '';
  return [{ path: o, text: `${a}, got ${TF(s)}${c}` }];
}
function e5(t, e, r) {
  const n = e.flatMap(MF),
    o = t
      .map((a, c) => ({ issues: a, option: n[c] }))
      .filter(
        ({ issues: a }) =>
          !a.some(({ path: c, code: u }) => c.length === 0 && (u === 'invalid_type' || u === 'invalid_value')),
      )
      .map(({ issues: a, option: c }) => {
        const u = c === void 0 ? [] : NE(c),
          l = typeof r == 'object' && r !== null && !Array.isArray(r) ? Object.keys(r) : [];
        return { issues: a, recognised: l.filter((d) => u.includes(d)).length };
      })
      .toSorted((a, c) => c.recognised - a.recognised),
    [s, i] = o;
  if (s !== void 0) return i === void 0 || s.recognised > i.recognised ? s.issues : void 0;
}
function IF(t, e) {
  if (t.message.startsWith('expected ')) return t.message;
  switch (t.code) {
    case 'invalid_type': {
      const r = t.expected === 'object' ? e.flatMap(NE) : [];
      return `expected ${t5[t.expected] ?? t.expected}${r.length > 0 ? ` with the keys ${Bm(r)}` : ''}`;
    }
    case 'invalid_value':
      return `expected ${Bm(t.values.map(String), 'or')}`;
    case 'too_small':
      return `expected ${t.minimum} ${RF[t.origin] ?? ''}or more`;
    case 'too_big':
      return `expected ${t.maximum} ${RF[t.origin] ?? ''}or less`;
    case 'not_multiple_of':
      return `expected a multiple of ${t.divisor}`;
    default:
      return 'expected another value';
  }
}
var t5 = {
    string: 'a string',
    number: 'a number',
    int: 'an integer',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
    record: 'an object',
  },
  RF = { string: 'characters ', array: 'items ' };
function r5(t, e) {
  return `unknown key ${OE(t)}${OF(t, e)}; expected one of the keys ${Bm(e)}`;
}
function OF(t, e) {
  const r = vF(t, e);
  return r === void 0 || r === t ? '' : ` (did you mean ${r}?)`;
}
function kF(t, e) {
  const [r, ...n] = e,
    o = Hm(t);
  return r === void 0 ? [o] : $F(o, r).flatMap((s) => kF(s, n));
}
function $F(t, e) {
  const { def: r } = t._zod;
  switch (r.type) {
    case 'object': {
      const n = Object.hasOwn(r.shape, e) ? r.shape[String(e)] : void 0;
      return n === void 0 ? [] : [n];
    }
    case 'record':
      return [r.valueType];
    case 'array':
      return [r.element];
    case 'union':
      return r.options.flatMap((n) => $F(Hm(n), e));
    default:
      return [];
  }
}
function MF(t) {
  const { def: e } = t._zod;
  return e.type === 'union' ? e.options : [t];
}
function NE(t) {
  return MF(t).flatMap((e) => {
    const { def: r } = Hm(e)._zod;
    return r.type === 'object' ? Object.keys(r.shape) : [];
  });
}
function Hm(t) {
  const { def: e } = t._zod;
  return e.type === 'optional' || e.type === 'nullable' ? Hm(e.innerType) : t;
}
function OE(t) {
  return JSON.stringify(DF(t));
}
function DF(t) {
  return t.length <= 80 ? t : `${t.slice(0, 77)}...`;
}
function Bm(t, e) {
  return e === void 0 || t.length < 2 ? t.join(', ') : `${t.slice(0, -1).join(', ')} ${e} ${t.at(-1)}`;
}
var kE = { PRETTY: 4, COMPACT: 0 };
var ce = { TRACE: 6, DEBUG: 8, INFO: 12, WARN: 16, ERROR: 20, CRITICAL: 24, SILENT: 28 },
  zF = ['level', 'message', 'sampling_rate', 'service', 'timestamp'],
  LF = 'Uncaught error detected, flushing log buffer before exit';
hd();
var $E = 'AWS_LAMBDA_INITIALIZATION_TYPE',
  FF = 'AWS_LAMBDA_MAX_CONCURRENCY',
  UF = 'POWERTOOLS_DEV';
var BF = '_X_AMZN_TRACE_ID';
var jt = ({ key: t, defaultValue: e, errorMessage: r }) => {
    const n = process.env[t];
    if (n === void 0) {
      if (e !== void 0) return e;
      throw r ? new Error(r) : new Error(`Environment variable ${t} is required`);
    }
    return n.trim();
  },
  HF = ({ key: t, defaultValue: e, errorMessage: r }) => {
    const n = jt({ key: t, defaultValue: String(e), errorMessage: r }),
      o = Number(n);
    if (Number.isNaN(o)) throw new TypeError(`Environment variable ${t} must be a number`);
    return o;
  },
  n5 = new Set(['1', 'y', 'yes', 't', 'true', 'on']),
  o5 = new Set(['0', 'n', 'no', 'f', 'false', 'off']),
  ME = ({ key: t, defaultValue: e, errorMessage: r, extendedParsing: n }) => {
    const s = jt({ key: t, defaultValue: String(e), errorMessage: r }).toLowerCase();
    if (n) {
      if (n5.has(s)) return !0;
      if (o5.has(s)) return !1;
    }
    if (s !== 'true' && s !== 'false') throw new Error(`Environment variable ${t} must be a boolean`);
    return s === 'true';
  },
  pu = () => {
    try {
      return ME({ key: UF, extendedParsing: !0 });
    } catch {
      return !1;
    }
  };
var s5 = () => {
  const t = globalThis.awslambda?.InvokeStore?.getXRayTraceId() ?? jt({ key: BF, defaultValue: '' });
  if (t === '') return;
  if (!t.includes('=')) return { Root: t };
  const e = {};
  for (const r of t.split(';')) {
    const [n, o] = r.split('=');
    e[n] = o;
  }
  return e;
};
var jF = () => jt({ key: FF, defaultValue: '' }) !== '',
  mu = () => s5()?.Root;
var hu = class {
  #e = !1;
  formatError(e) {
    const { name: r, message: n, stack: o, cause: s, ...i } = e,
      a = {
        name: r,
        location: this.getCodeLocation(e.stack),
        message: n,
        stack:
          pu() && typeof o == 'string'
            ? o?.split(`
`)
            : o,
        cause: s instanceof Error ? this.formatError(s) : s,
      };
    for (const c in e) typeof c == 'string' && !['name', 'message', 'stack', 'cause'].includes(c) && (a[c] = i[c]);
    return a;
  }
  formatTimestamp(e) {
    const n = jt({ key: 'TZ', defaultValue: '' });
    return n && !n.includes('UTC') ? this.#r(e, n) : e.toISOString();
  }
  getCodeLocation(e) {
    if (!e) return '';
    const r = e.split(`
`),
      n = /\(([^()]*?):(\d+?):(\d+?)\)\\?$/;
    for (const o of r) {
      const s = n.exec(o);
      if (Array.isArray(s)) return `${s[1]}:${Number(s[2])}`;
    }
    return '';
  }
  #t = (e) => {
    try {
      return (new Intl.DateTimeFormat('en', { timeZone: e }), e);
    } catch {
      return (
        this.#e || ((this.#e = !0), console.warn(`Invalid or unresolvable time zone: "${e}" - falling back to UTC.`)),
        'UTC'
      );
    }
  };
  #s = (e) => {
    const r = '2-digit';
    return new Intl.DateTimeFormat('en', {
      hourCycle: 'h23',
      year: 'numeric',
      month: r,
      day: r,
      hour: r,
      minute: r,
      second: r,
      timeZone: e,
    });
  };
  #r(e, r) {
    const n = this.#t(r),
      {
        year: o,
        month: s,
        day: i,
        hour: a,
        minute: c,
        second: u,
      } = this.#s(n)
        .formatToParts(e)
        .reduce((b, w) => ((b[w.type] = w.value), b), {}),
      l = `${o}-${s}-${i}T${a}:${c}:${u}`,
      d = n === r ? -e.getTimezoneOffset() : 0,
      p = d >= 0 ? '+' : '-',
      m = Math.abs(Math.floor(d / 60))
        .toString()
        .padStart(2, '0'),
      h = Math.abs(d % 60)
        .toString()
        .padStart(2, '0'),
      y = e.getMilliseconds().toString().padStart(3, '0'),
      S = `${p}${m}:${h}`;
    return `${l}.${y}${S}`;
  }
};
var jm = '2.36.0';
var TIe = process.env.AWS_EXECUTION_ENV || 'NA';
var i5 = new Set(['__proto__', 'constructor']),
  gu = (t) => {
    if (typeof t != 'object' || t === null) return !1;
    const e = Object.getPrototypeOf(t);
    return e === Object.prototype || e === null;
  },
  a5 = (t, e) => {
    if (gu(t)) {
      const r = {};
      return (e.push(t), yu(r, t, e), e.pop(), { skip: !1, value: r });
    }
    if (Array.isArray(t)) {
      if (e.includes(t)) return { skip: !0 };
      const r = [];
      return (e.push(t), Vm(r, t, e), e.pop(), { skip: !1, value: r });
    }
    return { skip: !1, value: t };
  },
  c5 = (t, e, r, n) => {
    const o = t[e],
      s = gu(r);
    if (!(s && n.includes(r))) {
      if (s && gu(o)) {
        n.push(r), yu(o, r, n), n.pop();
        return;
      }
      if (Array.isArray(r) && Array.isArray(o)) {
        n.includes(r) || (n.push(r), Vm(o, r, n), n.pop());
        return;
      }
      if (r !== void 0 || o === void 0) {
        const i = a5(r, n);
        i.skip || (t[e] = i.value);
      }
    }
  },
  Vm = (t, e, r) => {
    for (let n = 0; n < e.length; n++) c5(t, n, e[n], r);
  },
  u5 = (t, e, r, n, o) => {
    if (!Array.isArray(n)) {
      const s = [];
      Vm(s, r, o), (t[e] = s);
      return;
    }
    Vm(n, r, o);
  },
  l5 = (t, e, r, n, o) => {
    if (gu(n)) {
      yu(n, r, o);
      return;
    }
    const s = {};
    yu(s, r, o), (t[e] = s);
  },
  yu = (t, e, r) => {
    for (const n of Object.keys(e)) {
      if (i5.has(n)) continue;
      const o = e[n],
        s = t[n];
      if (Array.isArray(o)) {
        if (r.includes(o)) continue;
        r.push(o), u5(t, n, o, s, r), r.pop();
        continue;
      }
      if (gu(o)) {
        if (r.includes(o)) continue;
        r.push(o), l5(t, n, o, s, r), r.pop();
        continue;
      }
      (o !== void 0 || s === void 0) && (t[n] = o);
    }
  },
  Hn = (t, ...e) => {
    const r = [t];
    for (const n of e) n != null && (r.push(n), yu(t, n, r), r.pop());
    return t;
  };
var Zm = 'powertools-for-aws',
  VF = `${Zm}.tracer`,
  ZF = `${Zm}.metrics`,
  GF = `${Zm}.logger`,
  qF = `${Zm}.idempotency`;
var DE = (t) => typeof t == 'string';
var WF = (t) => Object.is(t, null),
  zE = (t) => WF(t) || Object.is(t, void 0);
var Su = class {
  #e;
  coldStart = !0;
  defaultServiceName = 'service_undefined';
  constructor() {
    (this.#e = this.getInitializationType()), this.#e !== 'on-demand' && (this.coldStart = !1);
  }
  getInitializationType() {
    const e = process.env[$E]?.trim();
    return e === 'on-demand' ? 'on-demand' : e === 'provisioned-concurrency' ? 'provisioned-concurrency' : 'unknown';
  }
  getColdStart() {
    return this.#e !== 'on-demand' ? !1 : this.coldStart ? ((this.coldStart = !1), !0) : !1;
  }
  isValidServiceName(e) {
    return typeof e == 'string' && e.trim().length > 0;
  }
};
var d5 = process.env.AWS_EXECUTION_ENV || 'NA';
if (!process.env.AWS_SDK_UA_APP_ID?.includes('/PTEnv/')) {
  const t = `PT/NO-OP/${jm}/PTEnv/${d5}`;
  process.env.AWS_SDK_UA_APP_ID = process.env.AWS_SDK_UA_APP_ID ? `${process.env.AWS_SDK_UA_APP_ID}/${t}` : t;
}
var Ki = class {
  attributes = {};
  constructor(e) {
    this.setAttributes(e.attributes);
  }
  addAttributes(e) {
    return (Hn(this.attributes, e), this);
  }
  getAttributes() {
    return this.attributes;
  }
  prepareForPrint() {
    this.attributes = this.removeEmptyKeys(this.getAttributes());
  }
  removeEmptyKeys(e) {
    const r = {};
    for (const n in e) e[n] !== void 0 && e[n] !== '' && e[n] !== null && (r[n] = e[n]);
    return r;
  }
  setAttributes(e) {
    this.attributes = e;
  }
};
import { Console as f5 } from 'node:console';
import { randomInt as p5 } from 'node:crypto';
var Gm = class extends hu {
  #e;
  constructor(e) {
    super(), (this.#e = e?.logRecordOrder);
  }
  formatAttributes(e, r) {
    const n = {
      level: e.logLevel,
      message: e.message,
      timestamp: this.formatTimestamp(e.timestamp),
      service: e.serviceName,
      cold_start: e.lambdaContext?.coldStart,
      function_arn: e.lambdaContext?.invokedFunctionArn,
      function_memory_size: e.lambdaContext?.memoryLimitInMB,
      function_name: e.lambdaContext?.functionName,
      function_request_id: e.lambdaContext?.awsRequestId,
      sampling_rate: e.sampleRateValue,
      xray_trace_id: e.xRayTraceId,
      tenant_id: e.lambdaContext?.tenantId,
    };
    if (this.#e === void 0) return new Ki({ attributes: n }).addAttributes(r);
    const o = {};
    for (const i of this.#e) i in n && !(i in o) ? (o[i] = n[i]) : i in r && !(i in o) && (o[i] = r[i]);
    for (const i in n) i in o || (o[i] = n[i]);
    for (const i in r) i in o || (o[i] = r[i]);
    return new Ki({ attributes: o });
  }
};
hd();
var jn = class {
  #e;
  #t;
  #s;
  #r;
  constructor(e, r) {
    if (((this.#e = Symbol(e)), 'fresh' in r)) (this.#t = r.fresh), (this.#s = !0);
    else {
      const { initial: n } = r;
      (this.#t = () => n), (this.#s = !1);
    }
  }
  get isScoped() {
    return this.#i() !== void 0;
  }
  get() {
    const e = this.#i();
    if (e === void 0) return this.getShared();
    const r = e.get(this.#e);
    if (r !== void 0) return r[0];
    if (!this.#s) return this.getShared();
    const n = this.#t();
    return (e.set(this.#e, [n]), n);
  }
  set(e) {
    const r = this.#i();
    if (r === void 0) {
      this.setShared(e);
      return;
    }
    r.set(this.#e, [e]);
  }
  reset() {
    const e = this.#i();
    if (e === void 0) {
      this.#r = void 0;
      return;
    }
    e.set(this.#e, void 0);
  }
  getShared() {
    return ((this.#r ??= [this.#t()]), this.#r[0]);
  }
  setShared(e) {
    this.#r = [e];
  }
  #i() {
    if (!jF()) return;
    const e = globalThis.awslambda?.InvokeStore;
    if (e === void 0) throw new Error('InvokeStore is not available');
    return e.hasContext() ? e : void 0;
  }
};
var qm = class {
  #e = new jn('powertools.logger.temporaryAttributes', { fresh: () => ({}) });
  #t = new jn('powertools.logger.keys', { fresh: () => new Map() });
  #s = new jn('powertools.logger.lambdaContext', { initial: void 0 });
  #r = {};
  #i() {
    return this.#e.get();
  }
  #a() {
    return this.#t.get();
  }
  appendTemporaryKeys(e) {
    const r = this.#i();
    Hn(r, e);
    const n = this.#a();
    for (const o of Object.keys(e)) n.set(o, 'temp');
  }
  removeTemporaryKeys(e) {
    const r = this.#i(),
      n = this.#a();
    for (const o of e) (r[o] = void 0), this.#r[o] ? n.set(o, 'persistent') : n.delete(o);
  }
  getTemporaryAttributes() {
    return { ...this.#i() };
  }
  clearTemporaryAttributes() {
    const e = this.#i(),
      r = this.#a();
    for (const n of Object.keys(e)) this.#r[n] ? r.set(n, 'persistent') : r.delete(n);
    this.#e.reset();
  }
  setLambdaContext(e) {
    this.#s.set(e);
  }
  getLambdaContext() {
    return this.#s.get();
  }
  setPersistentAttributes(e) {
    const r = this.#a();
    this.#r = { ...e };
    for (const n of Object.keys(e)) r.set(n, 'persistent');
  }
  getPersistentAttributes() {
    return { ...this.#r };
  }
  getAllAttributes() {
    const e = {},
      r = this.#i(),
      n = this.#a();
    for (const [o, s] of Object.entries(this.#r)) s !== void 0 && (e[o] = s);
    for (const [o, s] of n.entries()) s === 'temp' && r[o] !== void 0 && (e[o] = r[o]);
    return e;
  }
  removePersistentKeys(e) {
    const r = this.#a(),
      n = this.#i();
    for (const o of e) (this.#r[o] = void 0), n[o] ? r.set(o, 'temp') : r.delete(o);
  }
};
var LE = class {
    value;
    logLevel;
    byteSize;
    constructor(e, r) {
      if (!DE(e)) throw new Error('Value should be a string');
      (this.value = e), (this.logLevel = r), (this.byteSize = Buffer.byteLength(e));
    }
  },
  FE = class extends Set {
    currentBytesSize = 0;
    hasEvictedLog = !1;
    add(e) {
      return ((this.currentBytesSize += e.byteSize), super.add(e), this);
    }
    delete(e) {
      const r = super.delete(e);
      return (r && (this.currentBytesSize -= e.byteSize), r);
    }
    clear() {
      super.clear(), (this.currentBytesSize = 0);
    }
    shift() {
      const e = this.values().next().value;
      return (e && this.delete(e), e);
    }
  },
  bu = class extends Map {
    #e;
    #t;
    constructor({ maxBytesSize: e, onBufferOverflow: r }) {
      super(), (this.#e = e), (this.#t = r);
    }
    setItem(e, r, n) {
      const o = new LE(r, n);
      if (o.byteSize > this.#e) throw new Error('Item too big');
      const s = this.get(e) || new FE();
      return (
        s.currentBytesSize !== 0 && s.currentBytesSize + o.byteSize >= this.#e && (this.#s(s, o), this.#t && this.#t()),
        s.add(o),
        super.set(e, s),
        this
      );
    }
    #s(e, r) {
      for (; e.size !== 0 && e.currentBytesSize + r.byteSize >= this.#e; ) e.shift(), (e.hasEvictedLog = !0);
    }
  };
var Wm = class {
  #e;
  #t = new jn('powertools.logger.buffer', { fresh: () => new bu({ maxBytesSize: this.#s }) });
  #s;
  constructor(e) {
    this.#e = new jn('powertools.logger.logLevel', { initial: e });
  }
  getLogLevel() {
    return this.#e.get();
  }
  getBaseLogLevel() {
    return this.#e.getShared();
  }
  setLogLevel(e) {
    this.#e.set(e);
  }
  setBaseLogLevel(e) {
    this.#e.setShared(e);
  }
  configureBuffer(e) {
    (this.#s = e), this.#t.setShared(new bu({ maxBytesSize: e }));
  }
  #r() {
    return this.#t.get();
  }
  add(e, r, n) {
    const o = this.#r();
    !this.#t.isScoped && o.has(e) === !1 && o.clear(), o.setItem(e, r, n);
  }
  get(e) {
    return this.#r().get(e);
  }
  delete(e) {
    this.#r().delete(e);
  }
};
var xu = class t extends Su {
  console;
  customConfigService;
  logEvent = !1;
  logFormatter;
  logIndentation = kE.COMPACT;
  #e;
  powertoolsLogData = { sampleRateValue: 0 };
  #t = new qm();
  #s = [];
  #r = !1;
  #i = ce.INFO;
  #a;
  #o = { enabled: !1, flushOnErrorLog: !0, maxBytes: 20480, bufferAtVerbosity: ce.DEBUG };
  #n = new Wm(ce.INFO);
  #u;
  #c = { sampleRateValue: 0, refreshedTimes: 0 };
  #f = new Map();
  get level() {
    return this.#n.getLogLevel();
  }
  constructor(e = {}) {
    super();
    const { customConfigService: r, ...n } = e;
    (this.customConfigService = r), this.setOptions(n), (this.#r = !0);
    for (const [o, s] of this.#s) this.printLog(o, this.createAndPopulateLogItem(...s));
    this.#s = [];
  }
  addContext(e) {
    this.#t.setLambdaContext({
      invokedFunctionArn: e.invokedFunctionArn,
      coldStart: this.getColdStart(),
      awsRequestId: e.awsRequestId,
      memoryLimitInMB: e.memoryLimitInMB,
      functionName: e.functionName,
      functionVersion: e.functionVersion,
      tenantId: e.tenantId,
    });
  }
  addPersistentLogAttributes(e) {
    this.appendPersistentKeys(e);
  }
  appendKeys(e) {
    this.#m(e, 'temp');
  }
  appendPersistentKeys(e) {
    this.#m(e, 'persistent');
  }
  createChild(e = {}) {
    const r = 'persistentLogAttributes' in e && !('persistentKeys' in e) ? 'persistentLogAttributes' : 'persistentKeys',
      n = this.createLogger(
        Hn(
          {},
          {
            logLevel: this.getLevelName(),
            serviceName: this.powertoolsLogData.serviceName,
            sampleRateValue: this.#c.sampleRateValue,
            logFormatter: this.getLogFormatter(),
            customConfigService: this.getCustomConfigService(),
            environment: this.powertoolsLogData.environment,
            [r]: this.#t.getPersistentAttributes(),
            jsonReplacerFn: this.#a,
            correlationIdSearchFn: this.#u,
            ...(this.#o.enabled && {
              logBufferOptions: {
                maxBytes: this.#o.maxBytes,
                bufferAtVerbosity: this.getLogLevelNameFromNumber(this.#o.bufferAtVerbosity),
                flushOnErrorLog: this.#o.flushOnErrorLog,
              },
            }),
          },
          e,
        ),
      ),
      o = this.#t.getLambdaContext();
    o && n.addContext(o);
    const s = this.#t.getTemporaryAttributes();
    return (Object.keys(s).length > 0 && n.appendKeys(s), n);
  }
  critical(e, ...r) {
    this.processLogItem(ce.CRITICAL, e, r);
  }
  debug(e, ...r) {
    this.processLogItem(ce.DEBUG, e, r);
  }
  error(e, ...r) {
    this.processLogItem(ce.ERROR, e, r);
  }
  getLevelName() {
    return this.getLogLevelNameFromNumber(this.#n.getLogLevel());
  }
  getLogEvent() {
    return this.logEvent;
  }
  getPersistentLogAttributes() {
    return this.#t.getPersistentAttributes();
  }
  info(e, ...r) {
    this.processLogItem(ce.INFO, e, r);
  }
  injectLambdaContext(e) {
    return (r, n, o) => {
      const s = o.value,
        i = this;
      o.value = async function (...a) {
        i.refreshSampleRateCalculation(),
          i.addContext(a[1]),
          i.logEventIfEnabled(a[0], e?.logEvent),
          e?.correlationIdPath && i.setCorrelationId(a[0], e?.correlationIdPath);
        try {
          return await s.apply(this, a);
        } catch (c) {
          throw (e?.flushBufferOnUncaughtError && (i.flushBuffer(), i.error({ message: LF, error: c })), c);
        } finally {
          (e?.clearState || e?.resetKeys) && i.resetKeys(), i.clearBuffer();
        }
      };
    };
  }
  static injectLambdaContextAfterOrOnError(e, r, n) {
    n && (n.clearState || n?.resetKeys) && e.resetKeys();
  }
  static injectLambdaContextBefore(e, r, n, o) {
    e.addContext(n), e.logEventIfEnabled(r, o?.logEvent);
  }
  logEventIfEnabled(e, r) {
    this.shouldLogEvent(r) && this.info('Lambda invocation event', { event: e });
  }
  refreshSampleRateCalculation() {
    if (this.#c.refreshedTimes === 0) {
      this.#c.refreshedTimes++;
      return;
    }
    this.#h() && this.#n.getLogLevel() > ce.TRACE
      ? (this.setLogLevel('DEBUG'), this.debug('Setting log level to DEBUG due to sampling rate'))
      : this.setLogLevel(this.getLogLevelNameFromNumber(this.#i));
  }
  removeKeys(e) {
    this.#t.removeTemporaryKeys(e);
  }
  removePersistentKeys(e) {
    this.#t.removePersistentKeys(e);
  }
  removePersistentLogAttributes(e) {
    this.removePersistentKeys(e);
  }
  resetKeys() {
    this.#t.clearTemporaryAttributes();
  }
  setLogLevel(e) {
    if (!this.awsLogLevelShortCircuit(e))
      if (this.isValidLogLevel(e)) this.#n.setLogLevel(ce[e]);
      else throw new Error(`Invalid log level: ${e}`);
  }
  setPersistentLogAttributes(e) {
    const r = this.#p(e);
    this.#t.setPersistentAttributes(r);
  }
  get persistentLogAttributes() {
    return this.#t.getPersistentAttributes();
  }
  shouldLogEvent(e) {
    return typeof e == 'boolean' ? e : this.getLogEvent();
  }
  trace(e, ...r) {
    this.processLogItem(ce.TRACE, e, r);
  }
  warn(e, ...r) {
    this.processLogItem(ce.WARN, e, r);
  }
  #l(e) {
    this.#f.has(e) || (this.#f.set(e, !0), this.warn(e));
  }
  createLogger(e) {
    return new t(e);
  }
  getJsonReplacer() {
    const e = [],
      r = this.#a,
      n = this.getLogFormatter();
    return function (o, s) {
      let i = s;
      if ((r && (i = r(o, i)), i instanceof Error && (i = n.formatError(i)), typeof i == 'bigint')) return i.toString();
      if (typeof i == 'object' && i !== null) {
        for (; e.length > 0 && e.at(-1) !== this; ) e.pop();
        if (e.includes(i)) return;
        e.push(i);
      }
      return i;
    };
  }
  addToPowertoolsLogData(e) {
    Hn(this.powertoolsLogData, e);
  }
  #p(e) {
    const r = {};
    for (const [n, o] of Object.entries(e)) this.#d(n) || (r[n] = o);
    return r;
  }
  #m(e, r) {
    const n = this.#p(e);
    if (r === 'temp') this.#t.appendTemporaryKeys(n);
    else {
      const o = this.#t.getPersistentAttributes();
      this.#t.setPersistentAttributes(Hn(o, n));
    }
  }
  awsLogLevelShortCircuit(e) {
    return this.#e !== void 0
      ? (this.#n.setBaseLogLevel(ce[this.#e]),
        this.isValidLogLevel(e) &&
          this.#n.getBaseLogLevel() > ce[e] &&
          this.#l(
            `Current log level (${e}) does not match AWS Lambda Advanced Logging Controls minimum log level (${this.#e}). This can lead to data loss, consider adjusting them.`,
          ),
        !0)
      : !1;
  }
  createAndPopulateLogItem(e, r, n) {
    const o = {
        logLevel: this.getLogLevelNameFromNumber(e),
        timestamp: new Date(),
        xRayTraceId: mu(),
        ...this.#b(),
        message: '',
      },
      s = this.#t.getAllAttributes();
    return (this.#g(r, o, s), this.#y(n, s), this.getLogFormatter().formatAttributes(o, s));
  }
  #g(e, r, n) {
    if (typeof e == 'string') {
      r.message = e;
      return;
    }
    const { message: o, ...s } = e;
    r.message = o;
    for (const [i, a] of Object.entries(s)) this.#d(i) || (n[i] = a);
  }
  #y(e, r) {
    for (const n of e)
      zE(n) || (n instanceof Error ? (r.error = n) : typeof n == 'string' ? (r.extra = n) : this.#S(n, r));
  }
  #S(e, r) {
    for (const [n, o] of Object.entries(e)) this.#d(n) || (r[n] = o);
  }
  #h() {
    return this.#c.sampleRateValue && p5(0, 100) / 100 <= this.#c.sampleRateValue;
  }
  #d(e) {
    return zF.includes(e) ? (this.warn(`The key "${e}" is a reserved key and will be dropped.`), !0) : !1;
  }
  getCustomConfigService() {
    return this.customConfigService;
  }
  getLogFormatter() {
    return this.logFormatter;
  }
  getLogLevelNameFromNumber(e) {
    let r;
    for (const [n, o] of Object.entries(ce))
      if (o === e) {
        r = n;
        break;
      }
    return r;
  }
  #b() {
    const e = this.#t.getLambdaContext();
    return e === void 0 ? this.powertoolsLogData : { ...this.powertoolsLogData, lambdaContext: e };
  }
  isValidLogLevel(e) {
    return typeof e == 'string' && e in ce;
  }
  isValidSampleRate(e) {
    return typeof e == 'number' && 0 <= e && e <= 1;
  }
  printLog(e, r) {
    r.prepareForPrint();
    const n = e === ce.CRITICAL ? 'error' : this.getLogLevelNameFromNumber(e).toLowerCase();
    this.console[n](JSON.stringify(r.getAttributes(), this.getJsonReplacer(), this.logIndentation));
  }
  processLogItem(e, r, n) {
    this.#o.enabled && this.#o.flushOnErrorLog && e >= ce.ERROR && e < ce.SILENT && this.flushBuffer();
    const o = mu();
    if (o !== void 0 && this.shouldBufferLog(o, e)) {
      try {
        this.bufferLogItem(o, this.createAndPopulateLogItem(e, r, n), e);
      } catch (s) {
        this.printLog(ce.WARN, this.createAndPopulateLogItem(ce.WARN, `Unable to buffer log: ${s.message}`, [s])),
          this.printLog(e, this.createAndPopulateLogItem(e, r, n));
      }
      return;
    }
    e >= this.#n.getLogLevel() &&
      (this.#r ? this.printLog(e, this.createAndPopulateLogItem(e, r, n)) : this.#s.push([e, [e, r, n]]));
  }
  setConsole() {
    pu() ? (this.console = console) : (this.console = new f5({ stdout: process.stdout, stderr: process.stderr })),
      (this.console.trace = (e, ...r) => {
        this.console.log(e, ...r);
      });
  }
  setInitialLogLevel(e) {
    const r = e?.toUpperCase();
    if (this.awsLogLevelShortCircuit(r)) {
      this.#i = this.#n.getBaseLogLevel();
      return;
    }
    if (this.isValidLogLevel(r)) {
      this.#n.setBaseLogLevel(ce[r]), (this.#i = this.#n.getBaseLogLevel());
      return;
    }
    const n = this.getCustomConfigService()?.getLogLevel()?.toUpperCase();
    if (this.isValidLogLevel(n)) {
      this.#n.setBaseLogLevel(ce[n]), (this.#i = this.#n.getBaseLogLevel());
      return;
    }
    const o = jt({ key: 'POWERTOOLS_LOG_LEVEL', defaultValue: '' }),
      s = jt({ key: 'LOG_LEVEL', defaultValue: '' }),
      i = o || s;
    this.isValidLogLevel(i) && (this.#n.setBaseLogLevel(ce[i]), (this.#i = this.#n.getBaseLogLevel()));
  }
  setInitialSampleRate(e) {
    const r = e,
      n = this.getCustomConfigService()?.getSampleRateValue(),
      o = HF({ key: 'POWERTOOLS_LOGGER_SAMPLE_RATE', defaultValue: 0 });
    for (const s of [r, n, o])
      if (this.isValidSampleRate(s)) {
        (this.#c.sampleRateValue = s),
          (this.powertoolsLogData.sampleRateValue = s),
          this.#h() &&
            this.#n.getBaseLogLevel() > ce.TRACE &&
            (this.setLogLevel('DEBUG'), this.debug('Setting log level to DEBUG due to sampling rate'));
        break;
      }
  }
  setLogEvent() {
    this.logEvent = ME({ key: 'POWERTOOLS_LOGGER_LOG_EVENT', defaultValue: !1 });
  }
  setLogFormatter(e, r) {
    this.logFormatter = e ?? new Gm({ logRecordOrder: r });
  }
  setLogIndentation() {
    pu() && (this.logIndentation = kE.PRETTY);
  }
  setOptions(e) {
    const {
      logLevel: r,
      serviceName: n,
      sampleRateValue: o,
      logFormatter: s,
      persistentKeys: i,
      persistentLogAttributes: a,
      environment: c,
      jsonReplacerFn: u,
      logRecordOrder: l,
      logBufferOptions: d,
      correlationIdSearchFn: p,
    } = e;
    a &&
      Object.keys(a).length > 0 &&
      i &&
      Object.keys(i).length > 0 &&
      this.warn(
        'Both persistentLogAttributes and persistentKeys options were provided. Using persistentKeys as persistentLogAttributes is deprecated and will be removed in future releases',
      ),
      this.setPowertoolsLogData(n, c, i || a);
    const m = jt({ key: 'AWS_LAMBDA_LOG_LEVEL', defaultValue: '' }),
      h = m === 'FATAL' ? 'CRITICAL' : m;
    return (
      this.isValidLogLevel(h) && (this.#e = h),
      this.setLogEvent(),
      this.setInitialLogLevel(r),
      this.setInitialSampleRate(o),
      this.setLogFormatter(s, l),
      this.setConsole(),
      this.setLogIndentation(),
      (this.#a = u),
      this.#x(d),
      (this.#u = p),
      this
    );
  }
  setPowertoolsLogData(e, r, n) {
    this.addToPowertoolsLogData({
      awsRegion: jt({ key: 'AWS_REGION', defaultValue: '' }),
      environment:
        r || this.getCustomConfigService()?.getCurrentEnvironment() || jt({ key: 'ENVIRONMENT', defaultValue: '' }),
      serviceName:
        e ||
        this.getCustomConfigService()?.getServiceName() ||
        jt({ key: 'POWERTOOLS_SERVICE_NAME', defaultValue: '' }) ||
        this.defaultServiceName,
    }),
      n && this.appendPersistentKeys(n);
  }
  #x(e) {
    if (e === void 0 || ((this.#o.enabled = e?.enabled !== !1), this.#o.enabled === !1)) return;
    e?.maxBytes !== void 0 && (this.#o.maxBytes = e.maxBytes),
      this.#n.configureBuffer(this.#o.maxBytes),
      e?.flushOnErrorLog === !1 && (this.#o.flushOnErrorLog = !1);
    const r = e?.bufferAtVerbosity?.toUpperCase();
    this.isValidLogLevel(r) && (this.#o.bufferAtVerbosity = ce[r]),
      this.#e !== void 0 &&
        ce[this.#e] > this.#o.bufferAtVerbosity &&
        this.#l(
          'Advanced Loggging Controls (ALC) Log Level is less verbose than Log Buffering Log Level. Buffered logs will be filtered by ALC',
        );
  }
  bufferLogItem(e, r, n) {
    r.prepareForPrint(),
      this.#n.add(e, JSON.stringify(r.getAttributes(), this.getJsonReplacer(), this.logIndentation), n);
  }
  flushBuffer() {
    if (this.#o.enabled === !1) return;
    const e = mu();
    if (e === void 0) return;
    const r = this.#n.get(e);
    if (r !== void 0) {
      for (const n of r) {
        const o = this.getLogLevelNameFromNumber(n.logLevel).toLowerCase();
        this.console[o](n.value);
      }
      r.hasEvictedLog &&
        this.printLog(
          ce.WARN,
          this.createAndPopulateLogItem(
            ce.WARN,
            'Some logs are not displayed because they were evicted from the buffer. Increase buffer size to store more logs in the buffer',
            [],
          ),
        ),
        this.#e !== void 0 &&
          ce[this.#e] > this.#o.bufferAtVerbosity &&
          this.#l(
            'Advanced Loggging Controls (ALC) Log Level is less verbose than Log Buffering Log Level. Some logs might be missing.',
          ),
        this.#n.delete(e);
    }
  }
  clearBuffer() {
    if (this.#o.enabled === !1) return;
    const e = mu();
    e !== void 0 && this.#n.delete(e);
  }
  shouldBufferLog(e, r) {
    return this.#o.enabled && e !== void 0 && r <= this.#o.bufferAtVerbosity;
  }
  setCorrelationId(e, r) {
    if (typeof r == 'string') {
      if (!this.#u) {
        this.#l(
          'correlationIdPath is set but no search function was provided. The correlation ID will not be added to the log attributes.',
        );
        return;
      }
      const n = this.#u(r, e);
      n && this.appendKeys({ correlation_id: n });
      return;
    }
    this.appendKeys({ correlation_id: e });
  }
  getCorrelationId() {
    return this.#t.getTemporaryAttributes().correlation_id;
  }
};
var Xi = new xu({ serviceName: 'aurora-restore' });
function XF(t, e) {
  return _F({ timeoutEarlyInMillis: 0 })
    .use({
      before: ({ event: r }) => {
        Xi.resetKeys(), Xi.appendKeys(h5(r));
      },
      onError: (r) => {
        const n = AF(r.error);
        n.name === 'ClusterStillDeleting'
          ? Xi.info('State waits', { outcome: n.name, reason: n.message })
          : Xi.error('State failed', n),
          (r.error = n);
      },
    })
    .handler(async (r) => {
      const n = await e(m5(r, t));
      return (Xi.info('State done', { outcome: g5(n) }), n);
    });
}
function m5(t, e) {
  const { payload: r, ...n } = KF(Vw, t, []);
  return { ...n, payload: KF(e, r, ['payload']) };
}
function KF(t, e, r) {
  const n = t.safeParse(e);
  if (n.success) return n.data;
  const o = CF(t, e, n.error.issues).map(({ path: s, text: i }) => `${PF([...r, ...s]) || 'event'}: ${i}`);
  throw new dt('InvalidPayload', `${o.join('; ')}.`, { problems: o });
}
function h5(t) {
  const { execution: e, state: r, payload: n } = t ?? {},
    o = n?.plan?.target ?? n?.request?.target ?? n?.target;
  return {
    ...(e?.id === void 0 ? {} : { execution: e.id }),
    ...(r?.name === void 0 ? {} : { state: r.name }),
    ...(o === void 0 ? {} : { target: o }),
  };
}
function g5(t) {
  const { outcome: e, check: r } = t;
  return e ?? r?.outcome;
}
var ZRe = XF(Ww, Kw({ notifier: bF, stage: wu('STAGE') }));
export { ZRe as handler };
/*! Bundled license information:

bowser/bowser.mjs:
  (*!
   * Bowser - a browser detector
   * https://github.com/lancedikson/bowser
   * MIT License | (c) Dustin Diaz 2012-2015
   * MIT License | (c) Denis Demchenko 2015-2026
   *)
  (*!
  * Bowser - a browser detector
  * https://github.com/bowser-js/bowser
  * MIT License | (c) Dustin Diaz 2012-2015
  * MIT License | (c) Denis Demchenko 2015-2026
  *)

@aws-lambda-powertools/logger/lib/esm/logBuffer.js:
@aws-lambda-powertools/logger/lib/esm/Logger.js:
  (* v8 ignore next -- @preserve *)
*/
