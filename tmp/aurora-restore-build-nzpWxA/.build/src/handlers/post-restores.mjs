import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
var S2 = Object.create;
var sd = Object.defineProperty;
var E2 = Object.getOwnPropertyDescriptor;
var x2 = Object.getOwnPropertyNames;
var b2 = Object.getPrototypeOf,
  w2 = Object.prototype.hasOwnProperty;
var It = ((t) =>
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
var et = (t, e) => () => {
    try {
      return (e || t((e = { exports: {} }).exports, e), e.exports);
    } catch (r) {
      throw ((e = 0), r);
    }
  },
  je = (t, e) => {
    for (var r in e) sd(t, r, { get: e[r], enumerable: !0 });
  },
  Gw = (t, e, r, n) => {
    if ((e && typeof e == 'object') || typeof e == 'function')
      for (const o of x2(e))
        !w2.call(t, o) && o !== r && sd(t, o, { get: () => e[o], enumerable: !(n = E2(e, o)) || n.enumerable });
    return t;
  };
var we = (t, e, r) => (
    (r = t != null ? S2(b2(t)) : {}),
    Gw(e || !t || !t.__esModule ? sd(r, 'default', { value: t, enumerable: !0 }) : r, t)
  ),
  M = (t) => Gw(sd({}, '__esModule', { value: !0 }), t);
var ka,
  Wr,
  qw = f(() => {
    (ka = { warningEmitted: !1 }),
      (Wr = (t) => {
        if (t && !ka.warningEmitted) {
          if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === 'true') {
            ka.warningEmitted = !0;
            return;
          }
          const e = parseInt(t.substring(1, t.indexOf('.'))),
            r = 22;
          e < r &&
            ((ka.warningEmitted = !0),
            process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${r}. You are running node ${t}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${r}.

More information can be found at: https://a.co/c895JFp`));
        }
      });
  });
var _2,
  v2,
  Kw,
  Xw = f(() => {
    (_2 = () => (t, e) => async (r) => ((e.__retryLongPoll = !0), t(r))),
      (v2 = { name: 'longPollMiddleware', tags: ['RETRY'], step: 'initialize', override: !0 }),
      (Kw = (t) => ({
        applyToStack: (e) => {
          e.add(_2(), v2);
        },
      }));
  });
function uo(t, e, r) {
  return (t.$source || (t.$source = {}), (t.$source[e] = r), t);
}
var Jw = f(() => {});
function tr(t, e, r) {
  t.__aws_sdk_context
    ? t.__aws_sdk_context.features || (t.__aws_sdk_context.features = {})
    : (t.__aws_sdk_context = { features: {} }),
    (t.__aws_sdk_context.features[e] = r);
}
var Vh = f(() => {});
function Yw(t, e, r) {
  return (t.$source || (t.$source = {}), (t.$source[e] = r), t);
}
var Qw = f(() => {});
var A2,
  Gr,
  e_ = f(() => {
    (A2 = () => typeof process == 'object' && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === 'true'),
      (Gr = (t, e) => {
        if (A2() && typeof t?.handle != 'function') return e;
      });
  });
var id,
  jh = f(() => {
    id = (t) =>
      (typeof ArrayBuffer == 'function' && t instanceof ArrayBuffer) ||
      Object.prototype.toString.call(t) === '[object ArrayBuffer]';
  });
var gr,
  lo,
  fo = f(() => {
    jh();
    (gr = (t, e = 0, r = t.byteLength - e) => {
      if (!id(t)) throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof t} (${t})`);
      return Buffer.from(t, e, r);
    }),
      (lo = (t, e) => {
        if (typeof t != 'string')
          throw new TypeError(`The "input" argument must be of type string. Received type ${typeof t} (${t})`);
        return e ? Buffer.from(t, e) : Buffer.from(t);
      });
  });
var T2,
  Te,
  t_ = f(() => {
    fo();
    (T2 = /^[A-Za-z0-9+/]*={0,2}$/),
      (Te = (t) => {
        if ((t.length * 3) % 4 !== 0) throw new TypeError('Incorrect padding on base64 string.');
        if (!T2.exec(t)) throw new TypeError('Invalid base64 string.');
        const e = lo(t, 'base64');
        return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
      });
  });
var Fe,
  ad = f(() => {
    fo();
    Fe = (t) => {
      const e = lo(t, 'utf8');
      return new Uint8Array(e.buffer, e.byteOffset, e.byteLength / Uint8Array.BYTES_PER_ELEMENT);
    };
  });
var ye,
  Zh = f(() => {
    fo();
    ad();
    ye = (t) => {
      let e;
      if (
        (typeof t == 'string' ? (e = Fe(t)) : (e = t),
        typeof e != 'object' || typeof e.byteOffset != 'number' || typeof e.byteLength != 'number')
      )
        throw new Error('@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.');
      return gr(e.buffer, e.byteOffset, e.byteLength).toString('base64');
    };
  });
function r_(t, e, r, n) {
  return class cd extends Uint8Array {
    static fromString(s, i = 'utf-8') {
      if (typeof s == 'string') return i === 'base64' ? cd.mutate(n(s)) : cd.mutate(e(s));
      throw new Error(`Unsupported conversion from ${typeof s} to Uint8ArrayBlobAdapter.`);
    }
    static mutate(s) {
      return (Object.setPrototypeOf(s, cd.prototype), s);
    }
    transformToString(s = 'utf-8') {
      return s === 'base64' ? r(this) : t(this);
    }
  };
}
var n_ = f(() => {});
var Se,
  o_ = f(() => {
    fo();
    Se = (t) => {
      if (typeof t == 'string') return t;
      if (typeof t != 'object' || typeof t.byteOffset != 'number' || typeof t.byteLength != 'number')
        throw new Error('@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.');
      return gr(t.buffer, t.byteOffset, t.byteLength).toString('utf8');
    };
  });
function s_(t) {
  return typeof crypto < 'u' && typeof crypto.randomUUID == 'function'
    ? () => crypto.randomUUID()
    : () => {
        const e = new Uint8Array(16);
        return (
          t(e),
          (e[6] = (e[6] & 15) | 64),
          (e[8] = (e[8] & 63) | 128),
          pt[e[0]] +
            pt[e[1]] +
            pt[e[2]] +
            pt[e[3]] +
            '-' +
            pt[e[4]] +
            pt[e[5]] +
            '-' +
            pt[e[6]] +
            pt[e[7]] +
            '-' +
            pt[e[8]] +
            pt[e[9]] +
            '-' +
            pt[e[10]] +
            pt[e[11]] +
            pt[e[12]] +
            pt[e[13]] +
            pt[e[14]] +
            pt[e[15]]
        );
      };
}
var pt,
  i_ = f(() => {
    pt = Array.from({ length: 256 }, (t, e) => e.toString(16).padStart(2, '0'));
  });
var a_,
  c_ = f(() => {
    a_ = (t, e, r = (n) => n) => t;
  });
var rr = et((yr) => {
  var Wh;
  ((t) => {
    (t.HEADER = 'header'), (t.QUERY = 'query');
  })(Wh || (Wh = {}));
  var Gh;
  ((t) => {
    (t.HEADER = 'header'), (t.QUERY = 'query');
  })(Gh || (Gh = {}));
  var qh;
  ((t) => {
    (t.HTTP = 'http'), (t.HTTPS = 'https');
  })(qh || (qh = {}));
  var Pa;
  ((t) => {
    (t.MD5 = 'md5'), (t.CRC32 = 'crc32'), (t.CRC32C = 'crc32c'), (t.SHA1 = 'sha1'), (t.SHA256 = 'sha256');
  })(Pa || (Pa = {}));
  var I2 = (t) => {
      const e = [];
      return (
        t.sha256 !== void 0 && e.push({ algorithmId: () => Pa.SHA256, checksumConstructor: () => t.sha256 }),
        t.md5 != null && e.push({ algorithmId: () => Pa.MD5, checksumConstructor: () => t.md5 }),
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
    R2 = (t) => {
      const e = {};
      return (
        t.checksumAlgorithms().forEach((r) => {
          e[r.algorithmId()] = r.checksumConstructor();
        }),
        e
      );
    },
    C2 = (t) => I2(t),
    O2 = (t) => R2(t),
    Kh;
  ((t) => {
    (t[(t.HEADER = 0)] = 'HEADER'), (t[(t.TRAILER = 1)] = 'TRAILER');
  })(Kh || (Kh = {}));
  var D2 = '__smithy_context',
    Xh;
  ((t) => {
    (t.PROFILE = 'profile'), (t.SSO_SESSION = 'sso-session'), (t.SERVICES = 'services');
  })(Xh || (Xh = {}));
  var Jh;
  ((t) => {
    (t.HTTP_0_9 = 'http/0.9'), (t.HTTP_1_0 = 'http/1.0'), (t.TDS_8_0 = 'tds/8.0');
  })(Jh || (Jh = {}));
  yr.AlgorithmId = Pa;
  yr.EndpointURLScheme = qh;
  yr.FieldPosition = Kh;
  yr.HttpApiKeyAuthLocation = Gh;
  yr.HttpAuthLocation = Wh;
  yr.IniSectionType = Xh;
  yr.RequestHandlerProtocol = Jh;
  yr.SMITHY_CONTEXT_KEY = D2;
  yr.getDefaultClientConfiguration = C2;
  yr.resolveDefaultRuntimeConfig = O2;
});
var Yh,
  Ee,
  u_ = f(() => {
    (Yh = we(rr())), (Ee = (t) => t[Yh.SMITHY_CONTEXT_KEY] || (t[Yh.SMITHY_CONTEXT_KEY] = {}));
  });
function R(t, e) {
  return Object.hasOwn(t, e);
}
var Qh = f(() => {});
function k2(t) {
  return Object.keys(t).reduce((e, r) => {
    const n = t[r];
    return { ...e, [r]: Array.isArray(n) ? [...n] : n };
  }, {});
}
var j,
  d_ = f(() => {
    j = class t {
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
        return (r.query && (r.query = k2(r.query)), r);
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
var Ze,
  l_ = f(() => {
    Ze = class {
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
var P2,
  Sr,
  f_ = f(() => {
    (P2 = /^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$/),
      (Sr = (t, e = !1) => {
        if (!e) return P2.test(t);
        const r = t.split('.');
        for (const n of r) if (!Sr(n)) return !1;
        return !0;
      });
  });
function Na(t) {
  return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(t);
}
var p_ = f(() => {});
var me,
  m_ = f(() => {
    me = (t) => {
      if (typeof t == 'function') return t;
      const e = Promise.resolve(t);
      return () => e;
    };
  });
function Ma(t) {
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
var eg = f(() => {});
var tt,
  tg = f(() => {
    eg();
    tt = (t) => {
      if (typeof t == 'string') return tt(new URL(t));
      let { hostname: e, pathname: r, port: n, protocol: o, search: s } = t,
        i;
      return (s && (i = Ma(s)), { hostname: e, port: n ? parseInt(n) : void 0, protocol: o, path: r, query: i });
    };
  });
var Bt,
  h_ = f(() => {
    Qh();
    tg();
    Bt = (t) => {
      if (typeof t == 'object') {
        if ('url' in t) {
          const e = tt(t.url);
          if (t.headers) {
            e.headers = {};
            for (const r in t.headers) R(t.headers, r) && (e.headers[r.toLowerCase()] = t.headers[r].join(', '));
          }
          return e;
        }
        return t;
      }
      return tt(t);
    };
  });
var F = f(() => {
  u_();
  Qh();
  d_();
  l_();
  f_();
  p_();
  m_();
  eg();
  tg();
  h_();
});
var g_,
  y_,
  ri,
  N2,
  $a,
  ni,
  S_,
  ud,
  dd,
  ld,
  rg,
  M2,
  E_,
  ng,
  x_,
  pd,
  za,
  b_,
  md,
  $2,
  si,
  hd,
  w_,
  __,
  v_,
  A_,
  og,
  T_,
  I_,
  po,
  gd,
  fd,
  oi,
  sg = f(() => {
    F();
    (g_ = (t) => {
      switch (t) {
        case 'true':
          return !0;
        case 'false':
          return !1;
        default:
          throw new Error(`Unable to parse boolean value "${t}"`);
      }
    }),
      (y_ = (t) => {
        if (t != null) {
          if (typeof t == 'number') {
            if (((t === 0 || t === 1) && oi.warn(fd(`Expected boolean, got ${typeof t}: ${t}`)), t === 0)) return !1;
            if (t === 1) return !0;
          }
          if (typeof t == 'string') {
            const e = t.toLowerCase();
            if (
              ((e === 'false' || e === 'true') && oi.warn(fd(`Expected boolean, got ${typeof t}: ${t}`)), e === 'false')
            )
              return !1;
            if (e === 'true') return !0;
          }
          if (typeof t == 'boolean') return t;
          throw new TypeError(`Expected boolean, got ${typeof t}: ${t}`);
        }
      }),
      (ri = (t) => {
        if (t != null) {
          if (typeof t == 'string') {
            const e = parseFloat(t);
            if (!Number.isNaN(e))
              return (String(e) !== String(t) && oi.warn(fd(`Expected number but observed string: ${t}`)), e);
          }
          if (typeof t == 'number') return t;
          throw new TypeError(`Expected number, got ${typeof t}: ${t}`);
        }
      }),
      (N2 = Math.ceil(2 ** 127 * (2 - 2 ** -23))),
      ($a = (t) => {
        const e = ri(t);
        if (e !== void 0 && !Number.isNaN(e) && e !== 1 / 0 && e !== -1 / 0 && Math.abs(e) > N2)
          throw new TypeError(`Expected 32-bit float, got ${t}`);
        return e;
      }),
      (ni = (t) => {
        if (t != null) {
          if (Number.isInteger(t) && !Number.isNaN(t)) return t;
          throw new TypeError(`Expected integer, got ${typeof t}: ${t}`);
        }
      }),
      (S_ = ni),
      (ud = (t) => rg(t, 32)),
      (dd = (t) => rg(t, 16)),
      (ld = (t) => rg(t, 8)),
      (rg = (t, e) => {
        const r = ni(t);
        if (r !== void 0 && M2(r, e) !== r) throw new TypeError(`Expected ${e}-bit integer, got ${t}`);
        return r;
      }),
      (M2 = (t, e) => {
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
      (ng = (t) => {
        if (t == null) return;
        if (typeof t == 'object' && !Array.isArray(t)) return t;
        const e = Array.isArray(t) ? 'array' : typeof t;
        throw new TypeError(`Expected object, got ${e}: ${t}`);
      }),
      (x_ = (t) => {
        if (t != null) {
          if (typeof t == 'string') return t;
          if (['boolean', 'number', 'bigint'].includes(typeof t))
            return (oi.warn(fd(`Expected string, got ${typeof t}: ${t}`)), String(t));
          throw new TypeError(`Expected string, got ${typeof t}: ${t}`);
        }
      }),
      (pd = (t) => {
        if (t == null) return;
        const e = ng(t),
          r = [];
        for (const n in e) R(e, n) && e[n] != null && r.push(n);
        if (r.length === 0) throw new TypeError('Unions must have exactly one non-null member. None were found.');
        if (r.length > 1) throw new TypeError(`Unions must have exactly one non-null member. Keys ${r} were not null.`);
        return e;
      }),
      (za = (t) => ri(typeof t == 'string' ? si(t) : t)),
      (b_ = za),
      (md = (t) => $a(typeof t == 'string' ? si(t) : t)),
      ($2 = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g),
      (si = (t) => {
        const e = t.match($2);
        if (e === null || e[0].length !== t.length) throw new TypeError('Expected real number, got implicit NaN');
        return parseFloat(t);
      }),
      (hd = (t) => (typeof t == 'string' ? A_(t) : ri(t))),
      (w_ = hd),
      (__ = hd),
      (v_ = (t) => (typeof t == 'string' ? A_(t) : $a(t))),
      (A_ = (t) => {
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
      (og = (t) => ni(typeof t == 'string' ? si(t) : t)),
      (T_ = og),
      (I_ = (t) => ud(typeof t == 'string' ? si(t) : t)),
      (po = (t) => dd(typeof t == 'string' ? si(t) : t)),
      (gd = (t) => ld(typeof t == 'string' ? si(t) : t)),
      (fd = (t) =>
        String(new TypeError(t).stack || t)
          .split(`
`)
          .slice(0, 5)
          .filter((e) => !e.includes('stackTraceWarning'))
          .join(`
`)),
      (oi = { warn: console.warn });
  });
function Ht(t) {
  const e = t.getUTCFullYear(),
    r = t.getUTCMonth(),
    n = t.getUTCDay(),
    o = t.getUTCDate(),
    s = t.getUTCHours(),
    i = t.getUTCMinutes(),
    a = t.getUTCSeconds(),
    c = o < 10 ? `0${o}` : `${o}`,
    u = s < 10 ? `0${s}` : `${s}`,
    d = i < 10 ? `0${i}` : `${i}`,
    l = a < 10 ? `0${a}` : `${a}`;
  return `${z2[n]}, ${c} ${ag[r]} ${e} ${u}:${d}:${l} GMT`;
}
var z2,
  ag,
  L2,
  R_,
  F2,
  ai,
  U2,
  B2,
  H2,
  mo,
  ci,
  La,
  V2,
  j2,
  Z2,
  ig,
  W2,
  G2,
  q2,
  qr,
  K2,
  X2,
  ii,
  C_ = f(() => {
    sg();
    (z2 = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']),
      (ag = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']);
    (L2 = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/)),
      (R_ = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC-3339 date-times must be expressed as strings');
        const e = L2.exec(t);
        if (!e) throw new TypeError('Invalid RFC-3339 date-time value');
        const [r, n, o, s, i, a, c, u] = e,
          d = po(ii(n)),
          l = qr(o, 'month', 1, 12),
          p = qr(s, 'day', 1, 31);
        return La(d, l, p, { hours: i, minutes: a, seconds: c, fractionalMilliseconds: u });
      }),
      (F2 = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/)),
      (ai = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC-3339 date-times must be expressed as strings');
        const e = F2.exec(t);
        if (!e) throw new TypeError('Invalid RFC-3339 date-time value');
        const [r, n, o, s, i, a, c, u, d] = e,
          l = po(ii(n)),
          p = qr(o, 'month', 1, 12),
          m = qr(s, 'day', 1, 31),
          g = La(l, p, m, { hours: i, minutes: a, seconds: c, fractionalMilliseconds: u });
        return (d.toUpperCase() != 'Z' && g.setTime(g.getTime() - X2(d)), g);
      }),
      (U2 = new RegExp(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/,
      )),
      (B2 = new RegExp(
        /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/,
      )),
      (H2 = new RegExp(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/,
      )),
      (mo = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC-7231 date-times must be expressed as strings');
        let e = U2.exec(t);
        if (e) {
          const [r, n, o, s, i, a, c, u] = e;
          return La(po(ii(s)), ig(o), qr(n, 'day', 1, 31), {
            hours: i,
            minutes: a,
            seconds: c,
            fractionalMilliseconds: u,
          });
        }
        if (((e = B2.exec(t)), e)) {
          const [r, n, o, s, i, a, c, u] = e;
          return Z2(
            La(V2(s), ig(o), qr(n, 'day', 1, 31), { hours: i, minutes: a, seconds: c, fractionalMilliseconds: u }),
          );
        }
        if (((e = H2.exec(t)), e)) {
          const [r, n, o, s, i, a, c, u] = e;
          return La(po(ii(u)), ig(n), qr(o.trimLeft(), 'day', 1, 31), {
            hours: s,
            minutes: i,
            seconds: a,
            fractionalMilliseconds: c,
          });
        }
        throw new TypeError('Invalid RFC-7231 date-time value');
      }),
      (ci = (t) => {
        if (t == null) return;
        let e;
        if (typeof t == 'number') e = t;
        else if (typeof t == 'string') e = za(t);
        else if (typeof t == 'object' && t.tag === 1) e = t.value;
        else
          throw new TypeError(
            'Epoch timestamps must be expressed as floating point numbers or their string representation',
          );
        if (Number.isNaN(e) || e === 1 / 0 || e === -1 / 0)
          throw new TypeError('Epoch timestamps must be valid, non-Infinite, non-NaN numerics');
        return new Date(Math.round(e * 1e3));
      }),
      (La = (t, e, r, n) => {
        const o = e - 1;
        return (
          G2(t, o, r),
          new Date(
            Date.UTC(
              t,
              o,
              r,
              qr(n.hours, 'hour', 0, 23),
              qr(n.minutes, 'minute', 0, 59),
              qr(n.seconds, 'seconds', 0, 60),
              K2(n.fractionalMilliseconds),
            ),
          )
        );
      }),
      (V2 = (t) => {
        const e = new Date().getUTCFullYear(),
          r = Math.floor(e / 100) * 100 + po(ii(t));
        return r < e ? r + 100 : r;
      }),
      (j2 = 50 * 365 * 24 * 60 * 60 * 1e3),
      (Z2 = (t) =>
        t.getTime() - new Date().getTime() > j2
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
      (ig = (t) => {
        const e = ag.indexOf(t);
        if (e < 0) throw new TypeError(`Invalid month: ${t}`);
        return e + 1;
      }),
      (W2 = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
      (G2 = (t, e, r) => {
        let n = W2[e];
        if ((e === 1 && q2(t) && (n = 29), r > n)) throw new TypeError(`Invalid day for ${ag[e]} in ${t}: ${r}`);
      }),
      (q2 = (t) => t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0)),
      (qr = (t, e, r, n) => {
        const o = gd(ii(t));
        if (o < r || o > n) throw new TypeError(`${e} must be between ${r} and ${n}, inclusive`);
        return o;
      }),
      (K2 = (t) => (t == null ? 0 : md('0.' + t) * 1e3)),
      (X2 = (t) => {
        let e = t[0],
          r = 1;
        if (e == '+') r = 1;
        else if (e == '-') r = -1;
        else throw new TypeError(`Offset direction, ${e}, must be "+" or "-"`);
        const n = Number(t.substring(1, 3)),
          o = Number(t.substring(4, 6));
        return r * (n * 60 + o) * 60 * 1e3;
      }),
      (ii = (t) => {
        let e = 0;
        for (; e < t.length - 1 && t.charAt(e) === '0'; ) e++;
        return e === 0 ? t : t.slice(e);
      });
  });
var $e,
  O_ = f(() => {
    $e = (e) =>
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
    $e.from = (t) =>
      t && typeof t == 'object' && (t instanceof $e || 'deserializeJSON' in t)
        ? t
        : typeof t == 'string' || Object.getPrototypeOf(t) === String.prototype
          ? $e(String(t))
          : $e(JSON.stringify(t));
    $e.fromObject = $e.from;
  });
function yd(t) {
  return ((t.includes(',') || t.includes('"')) && (t = `"${t.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`), t);
}
var D_ = f(() => {});
function Ln(t, e, r) {
  const n = Number(t);
  if (n < e || n > r) throw new Error(`Value ${n} out of range [${e}, ${r}]`);
}
var cg,
  ug,
  dg,
  k_,
  P_,
  J2,
  Y2,
  Q2,
  e4,
  t4,
  r4,
  ho,
  Sd,
  Ed,
  N_ = f(() => {
    (cg = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?'),
      (ug = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'),
      (dg = '(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?'),
      (k_ = '(\\d?\\d)'),
      (P_ = '(\\d{4})'),
      (J2 = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/)),
      (Y2 =
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/),
      (Q2 = new RegExp(`^${cg}, ${k_} ${ug} ${P_} ${dg} GMT$`)),
      (e4 = new RegExp(`^${cg}, ${k_}-${ug}-(\\d\\d) ${dg} GMT$`)),
      (t4 = new RegExp(`^${cg} ${ug} ( [1-9]|\\d\\d) ${dg} ${P_}$`)),
      (r4 = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']),
      (ho = (t) => {
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
      (Sd = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC3339 timestamps must be strings');
        const e = J2.exec(t);
        if (!e) throw new TypeError(`Invalid RFC3339 timestamp format ${t}`);
        const [, r, n, o, s, i, a, , c, u] = e;
        Ln(n, 1, 12), Ln(o, 1, 31), Ln(s, 0, 23), Ln(i, 0, 59), Ln(a, 0, 60);
        const d = new Date(
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
        if ((d.setUTCFullYear(Number(r)), u.toUpperCase() != 'Z')) {
          const [, l, p, m] = /([+-])(\d\d):(\d\d)/.exec(u) || [void 0, '+', 0, 0],
            g = l === '-' ? 1 : -1;
          d.setTime(d.getTime() + g * (Number(p) * 60 * 60 * 1e3 + Number(m) * 60 * 1e3));
        }
        return d;
      }),
      (Ed = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC7231 timestamps must be strings.');
        if (Y2.test(t)) return new Date(t);
        let e, r, n, o, s, i, a, c;
        if (
          ((c = Q2.exec(t))
            ? ([, e, r, n, o, s, i, a] = c)
            : (c = e4.exec(t))
              ? (([, e, r, n, o, s, i, a] = c), (n = (Number(n) + 1900).toString()))
              : (c = t4.exec(t)) && ([, r, e, o, s, i, a, n] = c),
          n && i)
        ) {
          const u = Date.UTC(
            Number(n),
            r4.indexOf(r),
            Number(e),
            Number(o),
            Number(s),
            Number(i),
            a ? Math.round(parseFloat(`0.${a}`) * 1e3) : 0,
          );
          Ln(e, 1, 31), Ln(o, 0, 23), Ln(s, 0, 59), Ln(i, 0, 60);
          const d = new Date(u);
          return (d.setUTCFullYear(Number(n)), d);
        }
        throw new TypeError(`Invalid RFC7231 date-time value ${t}.`);
      });
  });
function xd(t, e, r) {
  if (r <= 0 || !Number.isInteger(r)) throw new Error('Invalid number of delimiters (' + r + ') for splitEvery.');
  const n = t.split(e);
  if (r === 1) return n;
  let o = [],
    s = '';
  for (let i = 0; i < n.length; i++)
    s === '' ? (s = n[i]) : (s += e + n[i]), (i + 1) % r === 0 && (o.push(s), (s = ''));
  return (s !== '' && o.push(s), o);
}
var M_ = f(() => {});
var ui,
  $_ = f(() => {
    ui = (t) => {
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
function bd(t) {
  return new Z(String(t), 'bigDecimal');
}
var z_,
  Z,
  L_ = f(() => {
    (z_ = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/),
      (Z = class t {
        string;
        type;
        constructor(e, r) {
          if (((this.string = e), (this.type = r), !z_.test(e)))
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
          return t.prototype.isPrototypeOf(e) || (r.type === 'bigDecimal' && z_.test(r.string));
        }
      });
  });
function wd(t) {
  if (t.length % 2 !== 0) throw new Error('Hex encoded strings must have an even number length');
  const e = new Uint8Array(t.length / 2);
  for (let r = 0; r < t.length; r += 2) {
    const n = t.slice(r, r + 2).toLowerCase();
    if (n in lg) e[r / 2] = lg[n];
    else throw new Error(`Cannot decode unrecognized sequence ${n} as hexadecimal`);
  }
  return e;
}
function nr(t) {
  let e = '';
  for (let r = 0; r < t.byteLength; r++) e += F_[t[r]];
  return e;
}
var F_,
  lg,
  fg = f(() => {
    (F_ = {}), (lg = {});
    for (let t = 0; t < 256; t++) {
      let e = t.toString(16).toLowerCase();
      e.length === 1 && (e = `0${e}`), (F_[t] = e), (lg[e] = t);
    }
  });
import { ReadStream as n4, fstatSync as o4, lstatSync as s4 } from 'node:fs';
var Kr,
  U_ = f(() => {
    Kr = (t) => {
      if (!t) return 0;
      if (typeof t == 'string') return Buffer.byteLength(t);
      if (typeof t.byteLength == 'number') return t.byteLength;
      if (typeof t.size == 'number') return t.size;
      if (typeof t.start == 'number' && typeof t.end == 'number') return t.end + 1 - t.start;
      if (t instanceof n4) {
        if (t.path != null) return s4(t.path).size;
        if (typeof t.fd == 'number') return o4(t.fd).size;
      }
      throw new Error(`Body Length computation failed for ${t}`);
    };
  });
var St,
  pg = f(() => {
    ad();
    St = (t) =>
      t instanceof Uint8Array
        ? t
        : typeof t == 'string'
          ? Fe(t)
          : ArrayBuffer.isView(t)
            ? new Uint8Array(t.buffer, t.byteOffset, t.byteLength / Uint8Array.BYTES_PER_ELEMENT)
            : new Uint8Array(t);
  });
function Xr(t, e) {
  if (e === void 0) {
    e = 0;
    for (const o of t) e += o.byteLength;
  }
  let r = new Uint8Array(e),
    n = 0;
  for (const o of t) r.set(o, n), (n += o.byteLength);
  return r;
}
var Fa = f(() => {});
var _d,
  mg,
  hg = f(() => {
    F();
    (_d = (t, e) => (r, n) => async (o) => {
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
            if (Ze.isInstance(s)) {
              const { headers: c = {} } = s,
                u = Object.entries(c);
              i.$metadata = {
                httpStatusCode: s.statusCode,
                requestId: mg(/^x-[\w-]+-request-?id$/, u),
                extendedRequestId: mg(/^x-[\w-]+-id-2$/, u),
                cfId: mg(/^x-[\w-]+-cf-id$/, u),
              };
            }
          } catch {}
        }
        throw i;
      }
    }),
      (mg = (t, e) => (e.find(([r]) => r.match(t)) || [void 0, void 0])[1]);
  });
var Vt,
  Ua = f(() => {
    Vt = class t extends Error {
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
var go,
  vd = f(() => {
    Ua();
    go = class t extends Vt {
      name = 'CredentialsProviderError';
      constructor(e, r = !0) {
        super(e, r), Object.setPrototypeOf(this, t.prototype);
      }
    };
  });
var Ad,
  B_ = f(() => {
    Ua();
    Ad = class t extends Vt {
      name = 'TokenProviderError';
      constructor(e, r = !0) {
        super(e, r), Object.setPrototypeOf(this, t.prototype);
      }
    };
  });
var Td,
  gg = f(() => {
    Ua();
    Td =
      (...t) =>
      async () => {
        if (t.length === 0) throw new Vt('No providers in chain');
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
var Id,
  yg = f(() => {
    Id = (t) => () => Promise.resolve(t);
  });
var di,
  Rd = f(() => {
    di = (t, e, r) => {
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
var We,
  Cd = f(() => {
    We = (t, e, r) => {
      if (e in t) {
        if (t[e] === 'true') return !0;
        if (t[e] === 'false') return !1;
        throw new Error(`Cannot load ${r} "${e}". Expected "true" or "false", got ${t[e]}.`);
      }
    };
  });
var H_,
  V_ = f(() => {
    H_ = (t, e, r) => {
      if (!(e in t)) return;
      const n = parseInt(t[e], 10);
      if (Number.isNaN(n)) throw new TypeError(`Cannot load ${r} '${e}'. Expected number, got '${t[e]}'.`);
      return n;
    };
  });
var ze,
  Od = f(() => {
    ((t) => {
      (t.ENV = 'env'), (t.CONFIG = 'shared config entry');
    })(ze || (ze = {}));
  });
import { homedir as i4 } from 'node:os';
import { sep as a4 } from 'node:path';
var Sg,
  c4,
  Jr,
  li = f(() => {
    (Sg = {}),
      (c4 = () => (process && process.geteuid ? `${process.geteuid()}` : 'DEFAULT')),
      (Jr = () => {
        const { HOME: t, USERPROFILE: e, HOMEPATH: r, HOMEDRIVE: n = `C:${a4}` } = process.env;
        if (t) return t;
        if (e) return e;
        if (r) return `${n}${r}`;
        const o = c4();
        return (Sg[o] || (Sg[o] = i4()), Sg[o]);
      });
  });
var Eg,
  xg,
  Dd,
  bg = f(() => {
    (Eg = 'AWS_PROFILE'), (xg = 'default'), (Dd = (t) => t.profile || process.env[Eg] || xg);
  });
import { createHash as u4 } from 'node:crypto';
import { join as d4 } from 'node:path';
var kd,
  wg = f(() => {
    li();
    kd = (t) => {
      const r = u4('sha1').update(t).digest('hex');
      return d4(Jr(), '.aws', 'sso', 'cache', `${r}.json`);
    };
  });
import { readFile as l4 } from 'node:fs/promises';
var Ba,
  j_,
  _g = f(() => {
    wg();
    (Ba = {}),
      (j_ = async (t) => {
        if (Ba[t]) return Ba[t];
        const e = kd(t),
          r = await l4(e, 'utf8');
        return JSON.parse(r);
      });
  });
var Yr,
  Z_ = f(() => {
    Yr = '.';
  });
var vg,
  W_,
  G_ = f(() => {
    (vg = we(rr())),
      (W_ = (t) =>
        Object.entries(t)
          .filter(([e]) => {
            const r = e.indexOf('.');
            return r === -1 ? !1 : Object.values(vg.IniSectionType).includes(e.substring(0, r));
          })
          .reduce(
            (e, [r, n]) => {
              const o = r.indexOf('.'),
                s = r.substring(0, o) === vg.IniSectionType.PROFILE ? r.substring(o + 1) : r;
              return ((e[s] = n), e);
            },
            { ...(t.default && { default: t.default }) },
          ));
  });
import { join as f4 } from 'node:path';
var p4,
  Pd,
  Ag = f(() => {
    li();
    (p4 = 'AWS_CONFIG_FILE'), (Pd = () => process.env[p4] || f4(Jr(), '.aws', 'config'));
  });
import { join as m4 } from 'node:path';
var h4,
  q_,
  K_ = f(() => {
    li();
    (h4 = 'AWS_SHARED_CREDENTIALS_FILE'), (q_ = () => process.env[h4] || m4(Jr(), '.aws', 'credentials'));
  });
var X_,
  g4,
  y4,
  Ha,
  Tg = f(() => {
    (X_ = we(rr())),
      (g4 = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/),
      (y4 = ['__proto__', 'profile __proto__']),
      (Ha = (t) => {
        let e = {},
          r,
          n;
        for (const o of t.split(/\r?\n/)) {
          const s = o.split(/(^|\s)[;#]/)[0].trim();
          if (s[0] === '[' && s[s.length - 1] === ']') {
            (r = void 0), (n = void 0);
            const a = s.substring(1, s.length - 1),
              c = g4.exec(a);
            if (c) {
              const [, u, , d] = c;
              Object.values(X_.IniSectionType).includes(u) && (r = [u, d].join('.'));
            } else r = a;
            if (y4.includes(a)) throw new Error(`Found invalid profile name "${a}"`);
          } else if (r) {
            const a = s.indexOf('=');
            if (![0, -1].includes(a)) {
              const [c, u] = [s.substring(0, a).trim(), s.substring(a + 1).trim()];
              if (u === '') n = c;
              else {
                n && o.trimStart() === o && (n = void 0), (e[r] = e[r] || {});
                const d = n ? [n, c].join('.') : c;
                e[r][d] = u;
              }
            }
          }
        }
        return e;
      });
  });
import { readFile as S4 } from 'node:fs/promises';
var Ig,
  Va,
  cs,
  ja = f(() => {
    (Ig = {}),
      (Va = {}),
      (cs = (t, e) => (Va[t] !== void 0 ? Va[t] : ((!Ig[t] || e?.ignoreCache) && (Ig[t] = S4(t, 'utf8')), Ig[t])));
  });
import { join as J_ } from 'node:path';
var Y_,
  fi,
  Nd = f(() => {
    G_();
    Ag();
    K_();
    li();
    Tg();
    ja();
    (Y_ = () => ({})),
      (fi = async (t = {}) => {
        let { filepath: e = q_(), configFilepath: r = Pd() } = t,
          n = Jr(),
          o = '~/',
          s = e;
        e.startsWith(o) && (s = J_(n, e.slice(2)));
        let i = r;
        r.startsWith(o) && (i = J_(n, r.slice(2)));
        const a = await Promise.all([
          cs(i, { ignoreCache: t.ignoreCache }).then(Ha).then(W_).catch(Y_),
          cs(s, { ignoreCache: t.ignoreCache }).then(Ha).catch(Y_),
        ]);
        return { configFile: a[0], credentialsFile: a[1] };
      });
  });
var Q_,
  ev,
  tv = f(() => {
    (Q_ = we(rr())),
      (ev = (t) =>
        Object.entries(t)
          .filter(([e]) => e.startsWith(Q_.IniSectionType.SSO_SESSION + '.'))
          .reduce((e, [r, n]) => ({ ...e, [r.substring(r.indexOf('.') + 1)]: n }), {}));
  });
var E4,
  rv,
  nv = f(() => {
    Ag();
    tv();
    Tg();
    ja();
    (E4 = () => ({})),
      (rv = async (t = {}) =>
        cs(t.configFilepath ?? Pd())
          .then(Ha)
          .then(ev)
          .catch(E4));
  });
var ov,
  sv = f(() => {
    ov = (...t) => {
      const e = {};
      for (const r of t) for (const [n, o] of Object.entries(r)) e[n] !== void 0 ? Object.assign(e[n], o) : (e[n] = o);
      return e;
    };
  });
var iv,
  av = f(() => {
    Nd();
    sv();
    iv = async (t) => {
      const e = await fi(t);
      return ov(e.configFile, e.credentialsFile);
    };
  });
var cv,
  uv = f(() => {
    _g();
    ja();
    cv = {
      getFileRecord() {
        return Va;
      },
      interceptFile(t, e) {
        Va[t] = Promise.resolve(e);
      },
      getTokenRecord() {
        return Ba;
      },
      interceptToken(t, e) {
        Ba[t] = e;
      },
    };
  });
function Md(t) {
  try {
    const e = new Set(Array.from(t.match(/([A-Z_]){3,}/g) ?? []));
    return (e.delete('CONFIG'), e.delete('CONFIG_PREFIX_SEPARATOR'), e.delete('ENV'), [...e].join(', '));
  } catch {
    return t;
  }
}
var Rg = f(() => {});
var dv,
  lv = f(() => {
    vd();
    Rg();
    dv = (t, e) => async () => {
      try {
        const r = t(process.env, e);
        if (r === void 0) throw new Error();
        return r;
      } catch (r) {
        throw new go(r.message || `Not found in ENV: ${Md(t.toString())}`, { logger: e?.logger });
      }
    };
  });
var fv,
  pv = f(() => {
    vd();
    bg();
    Nd();
    Rg();
    fv =
      (t, { preferredFile: e = 'config', ...r } = {}) =>
      async () => {
        const n = Dd(r),
          { configFile: o, credentialsFile: s } = await fi(r),
          i = s[n] || {},
          a = o[n] || {},
          c = e === 'config' ? { ...i, ...a } : { ...a, ...i };
        try {
          const d = t(c, e === 'config' ? o : s);
          if (d === void 0) throw new Error();
          return d;
        } catch (u) {
          throw new go(u.message || `Not found in config files w/ profile [${n}]: ${Md(t.toString())}`, {
            logger: r.logger,
          });
        }
      };
  });
var x4,
  $d,
  Cg = f(() => {
    yg();
    (x4 = (t) => typeof t == 'function'), ($d = (t) => (x4(t) ? async () => await t() : Id(t)));
  });
var U,
  Og = f(() => {
    gg();
    Rd();
    lv();
    pv();
    Cg();
    U = ({ environmentVariableSelector: t, configFileSelector: e, default: r }, n = {}) => {
      const { signingName: o, logger: s } = n;
      return di(Td(dv(t, { signingName: o, logger: s }), fv(e, n), $d(r)));
    };
  });
var zd,
  Ld,
  mv,
  Qr,
  hv,
  gv = f(() => {
    Cd();
    Od();
    (zd = 'AWS_USE_DUALSTACK_ENDPOINT'),
      (Ld = 'use_dualstack_endpoint'),
      (mv = !1),
      (Qr = {
        environmentVariableSelector: (t) => We(t, zd, ze.ENV),
        configFileSelector: (t) => We(t, Ld, ze.CONFIG),
        default: !1,
      }),
      (hv = {
        environmentVariableSelector: (t) => We(t, zd, ze.ENV),
        configFileSelector: (t) => We(t, Ld, ze.CONFIG),
        default: void 0,
      });
  });
var Fd,
  Ud,
  yv,
  en,
  Sv,
  Ev = f(() => {
    Cd();
    Od();
    (Fd = 'AWS_USE_FIPS_ENDPOINT'),
      (Ud = 'use_fips_endpoint'),
      (yv = !1),
      (en = {
        environmentVariableSelector: (t) => We(t, Fd, ze.ENV),
        configFileSelector: (t) => We(t, Ud, ze.CONFIG),
        default: !1,
      }),
      (Sv = {
        environmentVariableSelector: (t) => We(t, Fd, ze.ENV),
        configFileSelector: (t) => We(t, Ud, ze.CONFIG),
        default: void 0,
      });
  });
var us,
  yo,
  So,
  xv,
  bv,
  Bd = f(() => {
    (us = (t, e) => {
      const r = [];
      if ((t && r.push(t), e)) for (const n of e) r.push(n);
      return r;
    }),
      (yo = (t, e) => `${t || 'anonymous'}${e && e.length > 0 ? ` (a.k.a. ${e.join(',')})` : ''}`),
      (So = () => {
        let t = [],
          e = [],
          r = !1,
          n = new Set(),
          o = (l) =>
            l.sort((p, m) => xv[m.step] - xv[p.step] || bv[m.priority || 'normal'] - bv[p.priority || 'normal']),
          s = (l) => {
            let p = !1,
              m = (g) => {
                const S = us(g.name, g.aliases);
                if (S.includes(l)) {
                  p = !0;
                  for (const E of S) n.delete(E);
                  return !1;
                }
                return !0;
              };
            return ((t = t.filter(m)), (e = e.filter(m)), p);
          },
          i = (l) => {
            let p = !1,
              m = (g) => {
                if (g.middleware === l) {
                  p = !0;
                  for (const S of us(g.name, g.aliases)) n.delete(S);
                  return !1;
                }
                return !0;
              };
            return ((t = t.filter(m)), (e = e.filter(m)), p);
          },
          a = (l) => (
            t.forEach((p) => {
              l.add(p.middleware, { ...p });
            }),
            e.forEach((p) => {
              l.addRelativeTo(p.middleware, { ...p });
            }),
            l.identifyOnResolve?.(d.identifyOnResolve()),
            l
          ),
          c = (l) => {
            const p = [];
            return (
              l.before.forEach((m) => {
                m.before.length === 0 && m.after.length === 0 ? p.push(m) : p.push(...c(m));
              }),
              p.push(l),
              l.after.reverse().forEach((m) => {
                m.before.length === 0 && m.after.length === 0 ? p.push(m) : p.push(...c(m));
              }),
              p
            );
          },
          u = (l = !1) => {
            const p = [],
              m = [],
              g = {};
            return (
              t.forEach((E) => {
                const x = { ...E, before: [], after: [] };
                for (const w of us(x.name, x.aliases)) g[w] = x;
                p.push(x);
              }),
              e.forEach((E) => {
                const x = { ...E, before: [], after: [] };
                for (const w of us(x.name, x.aliases)) g[w] = x;
                m.push(x);
              }),
              m.forEach((E) => {
                if (E.toMiddleware) {
                  const x = g[E.toMiddleware];
                  if (x === void 0) {
                    if (l) return;
                    throw new Error(
                      `${E.toMiddleware} is not found when adding ${yo(E.name, E.aliases)} middleware ${E.relation} ${E.toMiddleware}`,
                    );
                  }
                  E.relation === 'after' && x.after.push(E), E.relation === 'before' && x.before.push(E);
                }
              }),
              o(p)
                .map(c)
                .reduce((E, x) => (E.push(...x), E), [])
            );
          },
          d = {
            add: (l, p = {}) => {
              const { name: m, override: g, aliases: S } = p,
                E = { step: 'initialize', priority: 'normal', middleware: l, ...p },
                x = us(m, S);
              if (x.length > 0) {
                if (x.some((w) => n.has(w))) {
                  if (!g) throw new Error(`Duplicate middleware name '${yo(m, S)}'`);
                  for (const w of x) {
                    const v = t.findIndex((C) => C.name === w || C.aliases?.some((Q) => Q === w));
                    if (v === -1) continue;
                    const A = t[v];
                    if (A.step !== E.step || E.priority !== A.priority)
                      throw new Error(
                        `"${yo(A.name, A.aliases)}" middleware with ${A.priority} priority in ${A.step} step cannot be overridden by "${yo(m, S)}" middleware with ${E.priority} priority in ${E.step} step.`,
                      );
                    t.splice(v, 1);
                  }
                }
                for (const w of x) n.add(w);
              }
              t.push(E);
            },
            addRelativeTo: (l, p) => {
              const { name: m, override: g, aliases: S } = p,
                E = { middleware: l, ...p },
                x = us(m, S);
              if (x.length > 0) {
                if (x.some((w) => n.has(w))) {
                  if (!g) throw new Error(`Duplicate middleware name '${yo(m, S)}'`);
                  for (const w of x) {
                    const v = e.findIndex((C) => C.name === w || C.aliases?.some((Q) => Q === w));
                    if (v === -1) continue;
                    const A = e[v];
                    if (A.toMiddleware !== E.toMiddleware || A.relation !== E.relation)
                      throw new Error(
                        `"${yo(A.name, A.aliases)}" middleware ${A.relation} "${A.toMiddleware}" middleware cannot be overridden by "${yo(m, S)}" middleware ${E.relation} "${E.toMiddleware}" middleware.`,
                      );
                    e.splice(v, 1);
                  }
                }
                for (const w of x) n.add(w);
              }
              e.push(E);
            },
            clone: () => a(So()),
            use: (l) => {
              l.applyToStack(d);
            },
            remove: (l) => (typeof l == 'string' ? s(l) : i(l)),
            removeByTag: (l) => {
              let p = !1,
                m = (g) => {
                  const { tags: S, name: E, aliases: x } = g;
                  if (S && S.includes(l)) {
                    const w = us(E, x);
                    for (const v of w) n.delete(v);
                    return ((p = !0), !1);
                  }
                  return !0;
                };
              return ((t = t.filter(m)), (e = e.filter(m)), p);
            },
            concat: (l) => {
              const p = a(So());
              return (p.use(l), p.identifyOnResolve(r || p.identifyOnResolve() || (l.identifyOnResolve?.() ?? !1)), p);
            },
            applyToStack: a,
            identify: () =>
              u(!0).map((l) => {
                const p = l.step ?? l.relation + ' ' + l.toMiddleware;
                return yo(l.name, l.aliases) + ' - ' + p;
              }),
            identifyOnResolve(l) {
              return (typeof l == 'boolean' && (r = l), r);
            },
            resolve: (l, p) => {
              for (const m of u()
                .map((g) => g.middleware)
                .reverse())
                l = m(l, p);
              return (r && console.log(d.identify()), l);
            },
          };
        return d;
      }),
      (xv = { initialize: 5, serialize: 4, build: 3, finalizeRequest: 2, deserialize: 1 }),
      (bv = { high: 3, normal: 2, low: 1 });
  });
var wv,
  _v = f(() => {
    wv = (t) => () => {
      throw new Error(t);
    };
  });
var vv,
  Av = f(() => {
    vv = (t) => () => Promise.reject(t);
  });
var pi,
  Dg = f(() => {
    pi = () => {
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
var Tv,
  Iv = f(() => {
    Tv = (t) => new Promise((e) => setTimeout(e, t * 1e3));
  });
var Hd,
  jt,
  Rv,
  Vd = f(() => {
    Dg();
    Hd = { minDelay: 2, maxDelay: 120 };
    ((t) => {
      (t.ABORTED = 'ABORTED'),
        (t.FAILURE = 'FAILURE'),
        (t.SUCCESS = 'SUCCESS'),
        (t.RETRY = 'RETRY'),
        (t.TIMEOUT = 'TIMEOUT');
    })(jt || (jt = {}));
    Rv = (t) => {
      if (t.state === jt.ABORTED) {
        const e = new Error(`${JSON.stringify({ ...t, reason: 'Request was aborted' }, pi())}`);
        throw ((e.name = 'AbortError'), e);
      } else if (t.state === jt.TIMEOUT) {
        const e = new Error(`${JSON.stringify({ ...t, reason: 'Waiter has timed out' }, pi())}`);
        throw ((e.name = 'TimeoutError'), e);
      } else if (t.state !== jt.SUCCESS) throw new Error(`${JSON.stringify(t, pi())}`);
      return t;
    };
  });
var Cv,
  b4,
  w4,
  _4,
  v4,
  Ov = f(() => {
    Dg();
    Iv();
    Vd();
    (Cv = async ({ minDelay: t, maxDelay: e, maxWaitTime: r, abortController: n, client: o, abortSignal: s }, i, a) => {
      let c = {},
        [u, d] = [t * 1e3, e * 1e3],
        l = 0,
        p = Date.now() + r * 1e3,
        m = Date.now() + 6e4,
        g = !1;
      for (;;) {
        if (l > 0) {
          const x = _4(u, d, l, p);
          if (n?.signal?.aborted || s?.aborted) {
            const w = 'AbortController signal aborted.';
            return ((c[w] |= 0), (c[w] += 1), { state: jt.ABORTED, observedResponses: c });
          }
          if (Date.now() + x > p) return { state: jt.TIMEOUT, observedResponses: c };
          await Tv(x / 1e3);
        }
        const { state: S, reason: E } = await a(o, i);
        if (E) {
          const x = w4(E);
          (c[x] |= 0), (c[x] += 1);
        }
        if (S !== jt.RETRY) return { state: S, reason: E, final: E, observedResponses: c };
        (l += 1), !g && Date.now() >= m && (b4(c, o), (g = !0));
      }
    }),
      (b4 = (t = {}, e) => {
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
      (w4 = (t) => {
        const e = t?.$response?.statusCode ?? t?.$metadata?.httpStatusCode;
        return t?.$responseBodyText
          ? `${e ? e + ': ' : ''}Deserialization error for body: ${t.$responseBodyText}`
          : e
            ? t?.$response || t?.message
              ? `${e ?? 'Unknown'}: ${t?.message}`
              : `${e}: OK`
            : String(t?.message ?? JSON.stringify(t, pi()) ?? 'Unknown');
      }),
      (_4 = (t, e, r, n) => {
        const o = Math.log(e / t) / Math.log(2) + 1;
        if (r > o) return e;
        const s = t * 2 ** (r - 1),
          i = Math.min(s, e),
          a = v4(t, i);
        if (Date.now() + a > n) {
          const c = n - Date.now();
          return Math.max(0, c - 500);
        }
        return a;
      }),
      (v4 = (t, e) => t + Math.random() * (e - t));
  });
var Dv,
  kv = f(() => {
    Dv = (t) => {
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
var Pv,
  Nv,
  Mv = f(() => {
    Ov();
    kv();
    Vd();
    (Pv = (t) => {
      let e,
        r = new Promise((n) => {
          (e = () => n({ state: jt.ABORTED })),
            typeof t.addEventListener == 'function' ? t.addEventListener('abort', e) : (t.onabort = e);
        });
      return {
        clearListener() {
          typeof t.removeEventListener == 'function' && t.removeEventListener('abort', e);
        },
        aborted: r,
      };
    }),
      (Nv = async (t, e, r) => {
        const n = { ...Hd, ...t };
        Dv(n);
        const o = [Cv(n, e, r)],
          s = [];
        if (t.abortSignal) {
          const { aborted: i, clearListener: a } = Pv(t.abortSignal);
          s.push(a), o.push(i);
        }
        if (t.abortController?.signal) {
          const { aborted: i, clearListener: a } = Pv(t.abortController.signal);
          s.push(a), o.push(i);
        }
        return Promise.race(o).then((i) => {
          for (const a of s) a();
          return i;
        });
      });
  });
var mt,
  $v = f(() => {
    Bd();
    mt = class {
      config;
      middlewareStack = So();
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
var or,
  kg = f(() => {
    or = (t) => (typeof t == 'function' ? t() : t);
  });
var mi,
  jd = f(() => {
    mi = (t, e, r, n, o) => ({ name: e, namespace: t, traits: r, input: n, output: o });
  });
var zv,
  Pg,
  Lv = f(() => {
    F();
    jd();
    (zv = (t) => (e, r) => async (n) => {
      const { response: o } = await e(n),
        { operationSchema: s } = Ee(r),
        [, i, a, c, u, d] = s ?? [];
      try {
        const l = await t.protocol.deserializeResponse(mi(i, a, c, u, d), { ...t, ...r }, o);
        return { response: o, output: l };
      } catch (l) {
        if (
          (Object.defineProperty(l, '$response', { value: o, enumerable: !1, writable: !1, configurable: !1 }),
          !('$metadata' in l))
        ) {
          const p =
            'Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.';
          try {
            l.message +=
              `
  ` + p;
          } catch {
            !r.logger || r.logger?.constructor?.name === 'NoOpLogger' ? console.warn(p) : r.logger?.warn?.(p);
          }
          typeof l.$responseBodyText < 'u' && l.$response && (l.$response.body = l.$responseBodyText);
          try {
            if (Ze.isInstance(o)) {
              const { headers: m = {}, statusCode: g } = o,
                S = Object.entries(m);
              l.$metadata = {
                httpStatusCode: g,
                requestId: Pg(/^x-[\w-]+-request-?id$/, S),
                extendedRequestId: Pg(/^x-[\w-]+-id-2$/, S),
                cfId: Pg(/^x-[\w-]+-cf-id$/, S),
              };
            }
          } catch {}
        }
        throw l;
      }
    }),
      (Pg = (t, e) => (e.find(([r]) => r.match(t)) || [void 0, void 0])[1]);
  });
var Fv,
  Uv = f(() => {
    F();
    jd();
    Fv = (t) => (e, r) => async (n) => {
      const { operationSchema: o } = Ee(r),
        [, s, i, a, c, u] = o ?? [],
        d = r.endpointV2 ? async () => Bt(r.endpointV2) : t.endpoint,
        l = await t.protocol.serializeRequest(mi(s, i, a, c, u), n.input, { ...t, ...r, endpoint: d });
      return e({ ...n, request: l });
    };
  });
function tn(t) {
  return {
    applyToStack: (e) => {
      e.add(Fv(t), Mg), e.add(zv(t), Ng), t.protocol.setSerdeContext(t);
    },
  };
}
var Ng,
  Mg,
  Bv = f(() => {
    Lv();
    Uv();
    (Ng = { name: 'deserializerMiddleware', step: 'deserialize', tags: ['DESERIALIZER'], override: !0 }),
      (Mg = { name: 'serializerMiddleware', step: 'serialize', tags: ['SERIALIZER'], override: !0 });
  });
var Ie,
  Eo = f(() => {
    Ie = class {
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
var Za,
  Hv,
  Vv = f(() => {
    Eo();
    (Za = class t extends Ie {
      static symbol = Symbol.for('@smithy/lis');
      valueSchema;
      symbol = t.symbol;
    }),
      (Hv = (t, e, r, n) => Ie.assign(new Za(), { name: e, namespace: t, traits: r, valueSchema: n }));
  });
var Wa,
  jv,
  Zv = f(() => {
    Eo();
    (Wa = class t extends Ie {
      static symbol = Symbol.for('@smithy/map');
      keySchema;
      valueSchema;
      symbol = t.symbol;
    }),
      (jv = (t, e, r, n, o) => Ie.assign(new Wa(), { name: e, namespace: t, traits: r, keySchema: n, valueSchema: o }));
  });
var Ga,
  Wv,
  Gv = f(() => {
    Eo();
    (Ga = class t extends Ie {
      static symbol = Symbol.for('@smithy/ope');
      input;
      output;
      symbol = t.symbol;
    }),
      (Wv = (t, e, r, n, o) => Ie.assign(new Ga(), { name: e, namespace: t, traits: r, input: n, output: o }));
  });
var ds,
  qv,
  $g = f(() => {
    Eo();
    (ds = class t extends Ie {
      static symbol = Symbol.for('@smithy/str');
      memberNames;
      memberList;
      symbol = t.symbol;
    }),
      (qv = (t, e, r, n, o) =>
        Ie.assign(new ds(), { name: e, namespace: t, traits: r, memberNames: n, memberList: o }));
  });
var qa,
  Kv,
  Xv = f(() => {
    Eo();
    $g();
    (qa = class t extends ds {
      static symbol = Symbol.for('@smithy/err');
      ctor;
      symbol = t.symbol;
    }),
      (Kv = (t, e, r, n, o, s) =>
        Ie.assign(new qa(), { name: e, namespace: t, traits: r, memberNames: n, memberList: o, ctor: null }));
  });
function Fn(t) {
  if (typeof t == 'object') return t;
  if (((t = t | 0), Ka[t])) return Ka[t];
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
  return (Ka[t] = e);
}
var Ka,
  zg = f(() => {
    Ka = [];
  });
function Ja(t, e) {
  if (t instanceof T) return Object.assign(t, { memberName: e, _isMemberSchema: !0 });
  const r = T;
  return new r(t, e);
}
var Xa,
  Ya,
  Qa,
  T,
  Lg,
  Fg,
  Jv = f(() => {
    kg();
    zg();
    (Xa = { it: Symbol.for('@smithy/nor-struct-it'), ns: Symbol.for('@smithy/ns') }),
      (Ya = []),
      (Qa = {}),
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
          for (this._isMemberSchema = !1; Lg(o); ) n.push(o[1]), (o = o[0]), (s = or(o)), (this._isMemberSchema = !0);
          if (n.length > 0) {
            this.memberTraits = {};
            for (let i = n.length - 1; i >= 0; --i) {
              const a = n[i];
              Object.assign(this.memberTraits, Fn(a));
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
            ((this.schema = or(s)),
            Fg(this.schema)
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
            if (Ya[e]) return Ya[e];
          } else if (typeof e == 'string') {
            if (Qa[e]) return Qa[e];
          } else if (r && e[Xa.ns]) return e[Xa.ns];
          const n = or(e);
          if (n instanceof t) return n;
          if (Lg(n)) {
            const [s, i] = n;
            if (s instanceof t) return (Object.assign(s.getMergedTraits(), Fn(i)), s);
            throw new Error(
              `@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(e, null, 2)}.`,
            );
          }
          const o = new t(n);
          return r ? (e[Xa.ns] = o) : typeof n == 'string' ? (Qa[n] = o) : typeof n == 'number' ? (Ya[n] = o) : o;
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
          return Fn(this.memberTraits);
        }
        getOwnTraits() {
          return Fn(this.traits);
        }
        getKeySchema() {
          const [e, r] = [this.isDocumentSchema(), this.isMapSchema()];
          if (!e && !r) throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);
          const n = this.getSchema(),
            o = e ? 15 : (n[4] ?? 0);
          return Ja([o, 0], 'key');
        }
        getValueSchema() {
          const e = this.getSchema(),
            [r, n, o] = [this.isDocumentSchema(), this.isMapSchema(), this.isListSchema()],
            s = typeof e == 'number' ? 63 & e : e && typeof e == 'object' && (n || o) ? e[3 + e[0]] : r ? 15 : void 0;
          if (s != null) return Ja([s, 0], n ? 'value' : 'member');
          throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`);
        }
        getMemberSchema(e) {
          const r = this.getSchema();
          if (this.isStructSchema() && r[4].includes(e)) {
            const n = r[4].indexOf(e),
              o = r[5][n];
            return Ja(Lg(o) ? o : [o, 0], e);
          }
          if (this.isDocumentSchema()) return Ja([15, 0], e);
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
            n = e[Xa.it];
          if (n && r === n.length) {
            yield* n;
            return;
          }
          n = Array(r);
          for (let o = 0; o < r; ++o) {
            const s = e[4][o],
              i = Ja([e[5][o], 0], s);
            yield (n[o] = [s, i]);
          }
          e[Xa.it] = n;
        }
      });
    (Lg = (t) => Array.isArray(t) && t.length === 2), (Fg = (t) => Array.isArray(t) && t.length >= 5);
  });
var hi,
  Yv,
  Qv,
  e0 = f(() => {
    Eo();
    (hi = class t extends Ie {
      static symbol = Symbol.for('@smithy/sim');
      schemaRef;
      symbol = t.symbol;
    }),
      (Yv = (t, e, r, n) => Ie.assign(new hi(), { name: e, namespace: t, traits: n, schemaRef: r })),
      (Qv = (t, e, r, n) => Ie.assign(new hi(), { name: e, namespace: t, traits: r, schemaRef: n }));
  });
var t0,
  r0 = f(() => {
    t0 = {
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
var le,
  n0 = f(() => {
    le = class t {
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
var o0 = {};
je(o0, {
  ErrorSchema: () => qa,
  ListSchema: () => Za,
  MapSchema: () => Wa,
  NormalizedSchema: () => T,
  OperationSchema: () => Ga,
  SCHEMA: () => t0,
  Schema: () => Ie,
  SimpleSchema: () => hi,
  StructureSchema: () => ds,
  TypeRegistry: () => le,
  deref: () => or,
  deserializerMiddlewareOption: () => Ng,
  error: () => Kv,
  getSchemaSerdePlugin: () => tn,
  isStaticSchema: () => Fg,
  list: () => Hv,
  map: () => jv,
  op: () => Wv,
  operation: () => mi,
  serializerMiddlewareOption: () => Mg,
  sim: () => Yv,
  simAdapter: () => Qv,
  simpleSchemaCacheN: () => Ya,
  simpleSchemaCacheS: () => Qa,
  struct: () => qv,
  traitsCache: () => Ka,
  translateTraits: () => Fn,
});
var X = f(() => {
  kg();
  Bv();
  Vv();
  Zv();
  Gv();
  jd();
  Xv();
  Jv();
  Eo();
  e0();
  $g();
  r0();
  zg();
  n0();
});
function xo(t, e) {
  if (e == null) return e;
  const r = T.of(t);
  if (r.getMergedTraits().sensitive) return Ug;
  if (r.isListSchema()) {
    const n = r.getValueSchema();
    if (n.getMergedTraits().sensitive) return Ug;
    if (Array.isArray(e)) return e.map((o) => xo(n, o));
  } else if (r.isMapSchema()) {
    const n = r.getValueSchema();
    if (r.getKeySchema().getMergedTraits().sensitive || n.getMergedTraits().sensitive) return Ug;
    if (typeof e == 'object') return Object.fromEntries(Object.entries(e).map(([o, s]) => [o, xo(n, s)]));
  } else if (r.isStructSchema() && typeof e == 'object') {
    const n = e,
      o = {};
    for (const [s, i] of r.structIterator()) n[s] != null && (o[s] = xo(i, n[s]));
    return o;
  }
  return e;
}
var Ug,
  Bg = f(() => {
    X();
    Ug = '***SensitiveInformation***';
  });
var Hg,
  s0,
  Et,
  Vg,
  jg = f(() => {
    Hg = we(rr());
    Bd();
    Bg();
    X();
    (s0 = Symbol.for('@smithy/op-event-stream')),
      (Et = class {
        middlewareStack = So();
        schema;
        static classBuilder() {
          return new Vg();
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
            additionalContext: d,
            CommandCtor: l,
          },
        ) {
          for (const C of o.bind(this)(l, e, r, n)) this.middlewareStack.use(C);
          let p = e.concat(this.middlewareStack),
            { logger: m } = r,
            g = d[Hg.SMITHY_CONTEXT_KEY],
            S = {
              logger: m,
              clientName: s,
              commandName: i,
              inputFilterSensitiveLog: a,
              outputFilterSensitiveLog: c,
              ...d,
              [Hg.SMITHY_CONTEXT_KEY]: {
                ...g,
                commandInstance: this,
                ...u,
                ...(n?.metricsRecorder === void 0 ? {} : { metricsRecorder: n.metricsRecorder }),
                ...(n?.abortSignal === void 0 ? {} : { abortSignal: n.abortSignal }),
              },
            },
            { requestHandler: E } = r,
            x = n ?? {};
          x.metricsRecorder && ((x = { ...x }), delete x.metricsRecorder);
          let w,
            v = this.schema,
            A = v?.[s0];
          if (A !== void 0) w = A;
          else if (v && Array.isArray(v) && v[0] === 9) {
            const [, , , , C, Q] = v;
            w = v[s0] = !!(T.of(C).getEventStreamMember() || T.of(Q).getEventStreamMember());
          }
          return (w && (x = { isEventStream: w, ...x }), p.resolve((C) => E.handle(C.request, x), S));
        }
      }),
      (Vg = class {
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
          return (r = class extends Et {
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
                inputFilterSensitiveLog: e._inputFilterSensitiveLog ?? (i ? xo.bind(null, a) : (u) => u),
                outputFilterSensitiveLog: e._outputFilterSensitiveLog ?? (i ? xo.bind(null, c) : (u) => u),
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
var i0,
  a0 = f(() => {
    i0 = '***SensitiveInformation***';
  });
var rn,
  c0 = f(() => {
    rn = (t, e, r) => {
      for (const [s, i] of Object.entries(t)) {
        const a = async function (u, d, l) {
            const p = new i(u);
            if (typeof d == 'function') this.send(p, d);
            else if (typeof l == 'function') {
              if (typeof d != 'object') throw new Error(`Expected http options but got ${typeof d}`);
              this.send(p, d || {}, l);
            } else return this.send(p, d);
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
            let d = c;
            return (typeof c == 'number' && (d = { maxWaitTime: c }), i({ ...d, client: this }, a, ...u));
          });
    };
  });
var sr,
  ls,
  Zg = f(() => {
    (sr = class t extends Error {
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
      (ls = (t, e = {}) => {
        Object.entries(e)
          .filter(([, n]) => n !== void 0)
          .forEach(([n, o]) => {
            (t[n] == null || t[n] === '') && (t[n] = o);
          });
        const r = t.message || t.Message || 'UnknownError';
        return ((t.message = r), delete t.Message, t);
      });
  });
var Wg,
  u0,
  A4,
  d0 = f(() => {
    Zg();
    (Wg = ({ output: t, parsedBody: e, exceptionCtor: r, errorCode: n }) => {
      const o = A4(t),
        s = o.httpStatusCode ? o.httpStatusCode + '' : void 0,
        i = new r({ name: e?.code || e?.Code || n || s || 'UnknownError', $fault: 'client', $metadata: o });
      throw ls(i, e);
    }),
      (u0 =
        (t) =>
        ({ output: e, parsedBody: r, errorCode: n }) => {
          Wg({ output: e, parsedBody: r, exceptionCtor: t, errorCode: n });
        }),
      (A4 = (t) => ({
        httpStatusCode: t.statusCode,
        requestId: t.headers['x-amzn-requestid'] ?? t.headers['x-amzn-request-id'] ?? t.headers['x-amz-request-id'],
        extendedRequestId: t.headers['x-amz-id-2'],
        cfId: t.headers['x-amz-cf-id'],
      }));
  });
var nn,
  l0 = f(() => {
    nn = (t) => {
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
var f0,
  on,
  p0 = f(() => {
    (f0 = !1),
      (on = (t) => {
        t && !f0 && parseInt(t.substring(1, t.indexOf('.'))) < 16 && (f0 = !0);
      });
  });
var fs,
  m0,
  Zd,
  Wd,
  Gg = f(() => {
    F();
    (fs = we(rr())),
      (m0 = Object.values(fs.AlgorithmId)),
      (Zd = (t) => {
        const e = [];
        for (const r in fs.AlgorithmId) {
          if (!R(fs.AlgorithmId, r)) continue;
          const n = fs.AlgorithmId[r];
          t[n] !== void 0 && e.push({ algorithmId: () => n, checksumConstructor: () => t[n] });
        }
        for (const [r, n] of Object.entries(t.checksumAlgorithms ?? {}))
          e.push({ algorithmId: () => r, checksumConstructor: () => n });
        return {
          addChecksumAlgorithm(r) {
            t.checksumAlgorithms = t.checksumAlgorithms ?? {};
            const n = r.algorithmId(),
              o = r.checksumConstructor();
            m0.includes(n) ? (t.checksumAlgorithms[n.toUpperCase()] = o) : (t.checksumAlgorithms[n] = o), e.push(r);
          },
          checksumAlgorithms() {
            return e;
          },
        };
      }),
      (Wd = (t) => {
        const e = {};
        return (
          t.checksumAlgorithms().forEach((r) => {
            const n = r.algorithmId();
            m0.includes(n) && (e[n] = r.checksumConstructor());
          }),
          e
        );
      });
  });
var Gd,
  qd,
  qg = f(() => {
    (Gd = (t) => ({
      setRetryStrategy(e) {
        t.retryStrategy = e;
      },
      retryStrategy() {
        return t.retryStrategy;
      },
    })),
      (qd = (t) => {
        const e = {};
        return ((e.retryStrategy = t.retryStrategy()), e);
      });
  });
var Er,
  h0,
  sn,
  g0 = f(() => {
    Gg();
    qg();
    (Er = (t) => Object.assign(Zd(t), Gd(t))), (h0 = Er), (sn = (t) => Object.assign(Wd(t), qd(t)));
  });
var y0,
  S0 = f(() => {
    y0 = (t) => (Array.isArray(t) ? t : [t]);
  });
var ps,
  E0 = f(() => {
    F();
    ps = (t) => {
      const e = '#text';
      for (const r in t)
        R(t, r) &&
          (t[r][e] !== void 0 ? (t[r] = t[r][e]) : typeof t[r] == 'object' && t[r] !== null && (t[r] = ps(t[r])));
      return t;
    };
  });
var x0,
  b0 = f(() => {
    x0 = (t) => t != null;
  });
var Rt,
  w0 = f(() => {
    Rt = class {
      trace() {}
      debug() {}
      info() {}
      warn() {}
      error() {}
    };
  });
function Kg(t, e, r) {
  let n, o, s;
  if (typeof e > 'u' && typeof r > 'u') (n = {}), (s = t);
  else {
    if (((n = t), typeof e == 'function')) return ((o = e), (s = r), T4(n, o, s));
    s = e;
  }
  for (const i in s)
    if (R(s, i)) {
      if (!Array.isArray(s[i])) {
        n[i] = s[i];
        continue;
      }
      A0(n, null, s, i);
    }
  return n;
}
var _0,
  v0,
  T4,
  A0,
  I4,
  R4,
  T0 = f(() => {
    F();
    (_0 = (t) => {
      const e = {};
      for (const [r, n] of Object.entries(t || {})) e[r] = [, n];
      return e;
    }),
      (v0 = (t, e) => {
        const r = {};
        for (const n in e) R(e, n) && A0(r, t, e, n);
        return r;
      }),
      (T4 = (t, e, r) =>
        Kg(
          t,
          Object.entries(r).reduce(
            (n, [o, s]) => (
              Array.isArray(s) ? (n[o] = s) : typeof s == 'function' ? (n[o] = [e, s()]) : (n[o] = [e, s]), n
            ),
            {},
          ),
        )),
      (A0 = (t, e, r, n) => {
        if (e !== null) {
          let i = r[n];
          typeof i == 'function' && (i = [, i]);
          const [a = I4, c = R4, u = n] = i;
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
      (I4 = (t) => t != null),
      (R4 = (t) => t);
  });
var I0,
  R0,
  C0 = f(() => {
    (I0 = (t) => {
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
      (R0 = (t) => t.toISOString().replace('.000Z', 'Z'));
  });
var Kd,
  O0 = f(() => {
    F();
    Kd = (t) => {
      if (t == null) return {};
      if (Array.isArray(t)) return t.filter((e) => e != null).map(Kd);
      if (typeof t == 'object') {
        const e = {};
        for (const r in t) R(t, r) && t[r] != null && (e[r] = Kd(t[r]));
        return e;
      }
      return t;
    };
  });
function an(t, e, r, n) {
  return (s, i, a, c, u = {}) => {
    const d = Object.assign({}, t, s);
    return Et.classBuilder()
      .ep(d)
      .m(function (l, p, m, g) {
        const S = i.call(this, l, p, m, g);
        return (S.unshift(n(m, l.getEndpointParameterInstructions())), S);
      })
      .s(e, a, u)
      .n(r, a.charAt(0).toUpperCase() + a.slice(1) + 'Command')
      .sc(c)
      .build();
  };
}
var D0 = f(() => {
  jg();
});
var Xd = {};
je(Xd, {
  AlgorithmId: () => fs.AlgorithmId,
  Client: () => mt,
  Command: () => Et,
  NoOpLogger: () => Rt,
  SENSITIVE_STRING: () => i0,
  ServiceException: () => sr,
  WaiterState: () => jt,
  _json: () => Kd,
  checkExceptions: () => Rv,
  constructStack: () => So,
  convertMap: () => _0,
  createAggregatedClient: () => rn,
  createWaiter: () => Nv,
  decorateServiceException: () => ls,
  emitWarningIfUnsupportedVersion: () => on,
  getArrayIfSingleItem: () => y0,
  getChecksumConfiguration: () => Zd,
  getDefaultClientConfiguration: () => h0,
  getDefaultExtensionConfiguration: () => Er,
  getRetryConfiguration: () => Gd,
  getSmithyContext: () => Ee,
  getValueFromTextNode: () => ps,
  invalidFunction: () => wv,
  invalidProvider: () => vv,
  isSerializableHeaderValue: () => x0,
  loadConfigsForDefaultMode: () => nn,
  makeBuilder: () => an,
  map: () => Kg,
  normalizeProvider: () => me,
  resolveChecksumRuntimeConfig: () => Wd,
  resolveDefaultRuntimeConfig: () => sn,
  resolveRetryRuntimeConfig: () => qd,
  schemaLogFilter: () => xo,
  serializeDateTime: () => R0,
  serializeFloat: () => I0,
  take: () => v0,
  throwDefaultError: () => Wg,
  waiterServiceDefaults: () => Hd,
  withBaseException: () => u0,
});
var L = f(() => {
  Bd();
  F();
  F();
  _v();
  Av();
  Mv();
  Vd();
  $v();
  jg();
  a0();
  c0();
  d0();
  l0();
  p0();
  Zg();
  g0();
  Gg();
  qg();
  S0();
  E0();
  b0();
  w0();
  T0();
  Bg();
  C0();
  O0();
  D0();
});
var k0,
  P0 = f(() => {
    L();
    k0 = (t) => {
      const { tls: e, endpoint: r, urlParser: n, useDualstackEndpoint: o } = t;
      return Object.assign(t, {
        tls: e ?? !0,
        endpoint: me(typeof r == 'string' ? n(r) : r),
        isCustomEndpoint: !0,
        useDualstackEndpoint: me(o ?? !1),
      });
    };
  });
var N0,
  M0 = f(() => {
    N0 = async (t) => {
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
var $0,
  z0 = f(() => {
    L();
    M0();
    $0 = (t) => {
      const e = me(t.useDualstackEndpoint ?? !1),
        { endpoint: r, useFipsEndpoint: n, urlParser: o, tls: s } = t;
      return Object.assign(t, {
        tls: s ?? !0,
        endpoint: r
          ? me(typeof r == 'string' ? o(r) : r)
          : () => N0({ ...t, useDualstackEndpoint: e, useFipsEndpoint: n }),
        isCustomEndpoint: !!r,
        useDualstackEndpoint: e,
      });
    };
  });
var L0,
  Xg,
  Jg,
  F0,
  U0,
  B0,
  H0,
  V0,
  j0,
  Yg = f(() => {
    (L0 = 'AWS_EXECUTION_ENV'),
      (Xg = 'AWS_REGION'),
      (Jg = 'AWS_DEFAULT_REGION'),
      (F0 = 'AWS_EC2_METADATA_DISABLED'),
      (U0 = ['in-region', 'cross-region', 'mobile', 'standard', 'legacy']),
      (B0 = '/latest/meta-data/placement/region'),
      (H0 = '/latest/api/token'),
      (V0 = 'x-aws-ec2-metadata-token'),
      (j0 = 'x-aws-ec2-metadata-token-ttl-seconds');
  });
var Z0,
  C4,
  q0,
  Jd,
  W0,
  O4,
  G0,
  Qg = f(() => {
    Yg();
    (Z0 = 1e3),
      (C4 = 6e4),
      (q0 = 0),
      (Jd = async () => {
        if (!process.env[F0] && !(Date.now() < q0))
          try {
            const t = O4(),
              e = (await G0({ ...t, path: H0, method: 'PUT', headers: { [j0]: '21600' } })).toString();
            return (await G0({ ...t, path: B0, method: 'GET', headers: { [V0]: e } })).toString().trim() || W0();
          } catch {
            return W0();
          }
      }),
      (W0 = () => {
        q0 = Date.now() + C4;
      }),
      (O4 = () => {
        const t = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
        if (t) {
          const e = new URL(t);
          return { hostname: e.hostname.replace(/^\[(.+)]$/, '$1'), port: e.port ? Number(e.port) : void 0 };
        }
        return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === 'IPv6'
          ? { hostname: 'fd00:ec2::254' }
          : { hostname: '169.254.169.254' };
      }),
      (G0 = async (t) => {
        const { request: e } = await import('node:http');
        return new Promise((r, n) => {
          const o = e({
            hostname: t.hostname,
            port: t.port,
            path: t.path,
            method: t.method,
            headers: t.headers,
            timeout: Z0,
            signal: AbortSignal.timeout(Z0),
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
var gi,
  yi,
  rt,
  xt,
  ey = f(() => {
    Qg();
    (gi = 'AWS_REGION'),
      (yi = 'region'),
      (rt = {
        environmentVariableSelector: (t) => t[gi],
        configFileSelector: (t) => t[yi],
        default: async () => {
          const t = await Jd();
          if (t) return t;
          throw new Error('Region is missing');
        },
      }),
      (xt = { preferredFile: 'credentials' });
  });
var K0,
  X0,
  J0 = f(() => {
    F();
    (K0 = new Set()),
      (X0 = (t, e = Sr) => {
        if (!K0.has(t) && !e(t))
          if (t === '*')
            console.warn(
              '@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.',
            );
          else throw new Error(`Region not accepted: region="${t}" is not a valid hostname component.`);
        else K0.add(t);
      });
  });
var Yd,
  ty = f(() => {
    Yd = (t) => typeof t == 'string' && (t.startsWith('fips-') || t.endsWith('-fips'));
  });
var Y0,
  Q0 = f(() => {
    ty();
    Y0 = (t) =>
      Yd(t)
        ? ['fips-aws-global', 'aws-fips'].includes(t)
          ? 'us-east-1'
          : t.replace(/fips-(dkr-|prod-)?|-fips/, '')
        : t;
  });
var Zt,
  eA = f(() => {
    J0();
    Q0();
    ty();
    Zt = (t) => {
      const { region: e, useFipsEndpoint: r } = t;
      if (!e) throw new Error('Region is missing');
      return Object.assign(t, {
        region: async () => {
          const n = typeof e == 'function' ? await e() : e,
            o = Y0(n);
          return (X0(o), o);
        },
        useFipsEndpoint: async () => {
          const n = typeof e == 'string' ? e : await e();
          return Yd(n) ? !0 : typeof r != 'function' ? Promise.resolve(!!r) : r();
        },
      });
    };
  });
var ry,
  tA = f(() => {
    ry = (t = [], { useFipsEndpoint: e, useDualstackEndpoint: r }) =>
      t.find(({ tags: n }) => e === n.includes('fips') && r === n.includes('dualstack'))?.hostname;
  });
var rA,
  nA = f(() => {
    rA = (t, { regionHostname: e, partitionHostname: r }) => e || (r ? r.replace('{region}', t) : void 0);
  });
var oA,
  sA = f(() => {
    oA = (t, { partitionHash: e }) => Object.keys(e || {}).find((r) => e[r].regions.includes(t)) ?? 'aws';
  });
var iA,
  aA = f(() => {
    iA = (t, { signingRegion: e, regionRegex: r, useFipsEndpoint: n }) => {
      if (e) return e;
      if (n) {
        const o = r.replace('\\\\', '\\').replace(/^\^/g, '\\.').replace(/\$$/g, '\\.'),
          s = t.match(o);
        if (s) return s[0].slice(1, -1);
      }
    };
  });
var cA,
  uA = f(() => {
    tA();
    nA();
    sA();
    aA();
    cA = (
      t,
      { useFipsEndpoint: e = !1, useDualstackEndpoint: r = !1, signingService: n, regionHash: o, partitionHash: s },
    ) => {
      const i = oA(t, { partitionHash: s }),
        a = t in o ? t : (s[i]?.endpoint ?? t),
        c = { useFipsEndpoint: e, useDualstackEndpoint: r },
        u = ry(o[a]?.variants, c),
        d = ry(s[i]?.variants, c),
        l = rA(a, { regionHostname: u, partitionHostname: d });
      if (l === void 0)
        throw new Error(
          `Endpoint resolution failed for: ${{ resolvedRegion: a, useFipsEndpoint: e, useDualstackEndpoint: r }}`,
        );
      const p = iA(l, { signingRegion: o[a]?.signingRegion, regionRegex: s[i].regionRegex, useFipsEndpoint: e });
      return {
        partition: i,
        signingService: n,
        hostname: l,
        ...(p && { signingRegion: p }),
        ...(o[a]?.signingService && { signingService: o[a].signingService }),
      };
    };
  });
var D4,
  k4,
  dA,
  lA = f(() => {
    (D4 = 'AWS_DEFAULTS_MODE'),
      (k4 = 'defaults_mode'),
      (dA = { environmentVariableSelector: (t) => t[D4], configFileSelector: (t) => t[k4], default: 'legacy' });
  });
var cn,
  P4,
  N4,
  fA = f(() => {
    ey();
    Qg();
    Og();
    Rd();
    Yg();
    lA();
    (cn = ({ region: t = U(rt), defaultsMode: e = U(dA) } = {}) =>
      di(async () => {
        const r = typeof e == 'function' ? await e() : e;
        switch (r?.toLowerCase()) {
          case 'auto':
            return P4(t);
          case 'in-region':
          case 'cross-region':
          case 'mobile':
          case 'standard':
          case 'legacy':
            return Promise.resolve(r?.toLocaleLowerCase());
          case void 0:
            return Promise.resolve('legacy');
          default:
            throw new Error(`Invalid parameter for "defaultsMode", expect ${U0.join(', ')}, got ${r}`);
        }
      })),
      (P4 = async (t) => {
        if (t) {
          const e = typeof t == 'function' ? await t() : t,
            r = await N4();
          return r ? (e === r ? 'in-region' : 'cross-region') : 'standard';
        }
        return 'standard';
      }),
      (N4 = async () =>
        process.env[L0] && (process.env[Xg] || process.env[Jg]) ? (process.env[Xg] ?? process.env[Jg]) : Jd());
  });
var ir = {};
je(ir, {
  CONFIG_PREFIX_SEPARATOR: () => Yr,
  CONFIG_USE_DUALSTACK_ENDPOINT: () => Ld,
  CONFIG_USE_FIPS_ENDPOINT: () => Ud,
  CredentialsProviderError: () => go,
  DEFAULT_PROFILE: () => xg,
  DEFAULT_USE_DUALSTACK_ENDPOINT: () => mv,
  DEFAULT_USE_FIPS_ENDPOINT: () => yv,
  ENV_PROFILE: () => Eg,
  ENV_USE_DUALSTACK_ENDPOINT: () => zd,
  ENV_USE_FIPS_ENDPOINT: () => Fd,
  NODE_REGION_CONFIG_FILE_OPTIONS: () => xt,
  NODE_REGION_CONFIG_OPTIONS: () => rt,
  NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: () => Qr,
  NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: () => en,
  ProviderError: () => Vt,
  REGION_ENV_NAME: () => gi,
  REGION_INI_NAME: () => yi,
  SelectorType: () => ze,
  TokenProviderError: () => Ad,
  booleanSelector: () => We,
  chain: () => Td,
  externalDataInterceptor: () => cv,
  fromStatic: () => $d,
  fromValue: () => Id,
  getHomeDir: () => Jr,
  getProfileName: () => Dd,
  getRegionInfo: () => cA,
  getSSOTokenFilepath: () => kd,
  getSSOTokenFromFile: () => j_,
  loadConfig: () => U,
  loadSharedConfigFiles: () => fi,
  loadSsoSessionData: () => rv,
  memoize: () => di,
  nodeDualstackConfigSelectors: () => hv,
  nodeFipsConfigSelectors: () => Sv,
  numberSelector: () => H_,
  parseKnownFiles: () => iv,
  readFile: () => cs,
  resolveCustomEndpointsConfig: () => k0,
  resolveDefaultsModeConfig: () => cn,
  resolveEndpointsConfig: () => $0,
  resolveRegionConfig: () => Zt,
});
var he = f(() => {
  Ua();
  vd();
  B_();
  gg();
  yg();
  Rd();
  Cd();
  V_();
  Od();
  li();
  bg();
  wg();
  _g();
  Z_();
  Nd();
  nv();
  av();
  uv();
  ja();
  Og();
  Cg();
  gv();
  Ev();
  P0();
  z0();
  ey();
  eA();
  uA();
  fA();
});
var pA,
  mA,
  hA,
  gA = f(() => {
    (pA = 'AWS_ENDPOINT_URL'),
      (mA = 'endpoint_url'),
      (hA = (t) => ({
        environmentVariableSelector: (e) => {
          const r = t.split(' ').map((s) => s.toUpperCase()),
            n = e[[pA, ...r].join('_')];
          if (n) return n;
          const o = e[pA];
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
              a = s[[i.join('_'), mA].join('.')];
            if (a) return a;
          }
          const n = e[mA];
          if (n) return n;
        },
        default: void 0,
      }));
  });
var M4,
  $4,
  yA,
  SA = f(() => {
    he();
    (M4 = 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'),
      ($4 = 'ignore_configured_endpoint_urls'),
      (yA = {
        environmentVariableSelector: (t) => We(t, M4, ze.ENV),
        configFileSelector: (t) => We(t, $4, ze.CONFIG),
        default: !1,
      });
  });
var ec,
  EA = f(() => {
    he();
    gA();
    SA();
    ec = async (t) => {
      if (!(await U(yA)())) return U(hA(t ?? ''))();
    };
  });
var ny,
  z4,
  L4,
  F4,
  xA,
  bA,
  wA = f(() => {
    (ny = async (t) => {
      const e = t?.Bucket || '';
      if (
        (typeof t.Bucket == 'string' &&
          (t.Bucket = e.replace(/#/g, encodeURIComponent('#')).replace(/\?/g, encodeURIComponent('?'))),
        bA(e))
      ) {
        if (t.ForcePathStyle === !0) throw new Error('Path-style addressing cannot be used with ARN buckets');
      } else
        (!xA(e) ||
          (e.indexOf('.') !== -1 && !String(t.Endpoint).startsWith('http:')) ||
          e.toLowerCase() !== e ||
          e.length < 3) &&
          (t.ForcePathStyle = !0);
      return (t.DisableMultiRegionAccessPoints && ((t.disableMultiRegionAccessPoints = !0), (t.DisableMRAP = !0)), t);
    }),
      (z4 = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/),
      (L4 = /(\d+\.){3}\d+/),
      (F4 = /\.\./),
      (xA = (t) => z4.test(t) && !L4.test(t) && !F4.test(t)),
      (bA = (t) => {
        const [e, r, n, , , o] = t.split(':'),
          s = e === 'arn' && t.split(':').length >= 6,
          i = !!(s && r && n && o);
        if (s && !i) throw new Error(`Invalid ARN: ${t} was an invalid ARN.`);
        return i;
      });
  });
var _A = f(() => {
  wA();
});
var vA,
  AA = f(() => {
    vA = (t, e, r, n = !1) => {
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
var Qd = f(() => {
  F();
});
function el(t) {
  return async (e, r, n, o) => {
    if (!n.isCustomEndpoint && !n.ignoreConfiguredEndpointUrls) {
      let a;
      n.serviceConfiguredEndpoint ? (a = await n.serviceConfiguredEndpoint()) : (a = await t(n.serviceId)),
        a &&
          ((n.endpoint = () => Promise.resolve(Bt(a))),
          (n.isCustomEndpoint = !0),
          o?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${a}`));
    }
    const s = await tc(e, r, n);
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
var tc,
  tl = f(() => {
    _A();
    AA();
    Qd();
    tc = async (t, e, r) => {
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
            n[s] = await vA(i.name, s, r, i.type !== 'builtInParams')();
            break;
          case 'operationContextParams':
            n[s] = i.get(t);
            break;
          default:
            throw new Error('Unrecognized endpoint parameter instruction: ' + JSON.stringify(i));
        }
      return (
        Object.keys(o).length === 0 && Object.assign(n, r),
        String(r.serviceId).toLowerCase() === 's3' && (await ny(n)),
        n
      );
    };
  });
function U4(t, e, r) {
  t.__smithy_context
    ? t.__smithy_context.features || (t.__smithy_context.features = {})
    : (t.__smithy_context = { features: {} }),
    (t.__smithy_context.features[e] = r);
}
function rl(t) {
  const e = el(t);
  return ({ config: r, instructions: n }) =>
    (o, s) =>
    async (i) => {
      r.isCustomEndpoint && U4(s, 'ENDPOINT_OVERRIDE', 'N');
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
        const d = Ee(s)?.selectedHttpAuthScheme?.httpAuthOption;
        d &&
          (d.signingProperties = Object.assign(
            d.signingProperties || {},
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
var oy = f(() => {
  F();
  tl();
});
function TA(t) {
  const e = rl(t);
  return (r, n) => ({
    applyToStack: (o) => {
      o.addRelativeTo(e({ config: r, instructions: n }), sy);
    },
  });
}
var B4,
  sy,
  iy = f(() => {
    oy();
    (B4 = { name: 'serializerMiddleware', step: 'serialize', tags: ['SERIALIZER'], override: !0 }),
      (sy = {
        step: 'serialize',
        tags: ['ENDPOINT_PARAMETERS', 'ENDPOINT_V2', 'ENDPOINT'],
        name: 'endpointV2Middleware',
        override: !0,
        relation: 'before',
        toMiddleware: B4.name,
      });
  });
function IA(t) {
  return (e) => {
    let r = e.tls ?? !0,
      { endpoint: n, useDualstackEndpoint: o, useFipsEndpoint: s } = e,
      i = n != null ? async () => Bt(await me(n)()) : void 0,
      c = Object.assign(e, {
        endpoint: i,
        tls: r,
        isCustomEndpoint: !!n,
        useDualstackEndpoint: me(o ?? !1),
        useFipsEndpoint: me(s ?? !1),
        ignoreConfiguredEndpointUrls: !!e.ignoreConfiguredEndpointUrls,
      }),
      u;
    return ((c.serviceConfiguredEndpoint = async () => (e.serviceId && !u && (u = t(e.serviceId)), u)), c);
  };
}
var RA = f(() => {
  F();
  Qd();
});
var ar,
  CA = f(() => {
    ar = class t {
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
var cr,
  OA = f(() => {
    cr = class {
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
var te,
  DA = f(() => {
    te = class extends Error {
      constructor(e) {
        super(e), (this.name = 'EndpointError');
      }
    };
  });
var Wt = f(() => {
  DA();
});
var un,
  kA = f(() => {
    un = 'endpoints';
  });
function Gt(t) {
  return typeof t != 'object' || t == null
    ? t
    : 'ref' in t
      ? `$${Gt(t.ref)}`
      : 'fn' in t
        ? `${t.fn}(${(t.argv || []).map(Gt).join(', ')})`
        : JSON.stringify(t, null, 2);
}
var PA = f(() => {});
var rc = f(() => {
  kA();
  PA();
});
var Ct,
  ay = f(() => {
    Ct = {};
  });
var cy,
  NA = f(() => {
    cy = (t, e) => t === e;
  });
function uy(...t) {
  for (const e of t) if (e != null) return e;
}
var MA = f(() => {});
var $A,
  zA = f(() => {
    Wt();
    $A = (t) => {
      const e = t.split('.'),
        r = [];
      for (const n of e) {
        const o = n.indexOf('[');
        if (o !== -1) {
          if (n.indexOf(']') !== n.length - 1) throw new te(`Path: '${t}' does not end with ']'`);
          const s = n.slice(o + 1, -1);
          if (Number.isNaN(parseInt(s))) throw new te(`Invalid array index: '${s}' in path: '${t}'`);
          o !== 0 && r.push(n.slice(0, o)), r.push(s);
        } else r.push(n);
      }
      return r;
    };
  });
var nc,
  LA = f(() => {
    Wt();
    zA();
    nc = (t, e) =>
      $A(e).reduce((r, n) => {
        if (typeof r != 'object') throw new te(`Index '${n}' in '${e}' not found in '${JSON.stringify(t)}'`);
        if (Array.isArray(r)) {
          const o = parseInt(n);
          return r[o < 0 ? r.length + o : o];
        }
        return r[n];
      }, t);
  });
var dy,
  FA = f(() => {
    dy = (t) => t != null;
  });
function ly(t, e, r) {
  return t ? e : r;
}
var UA = f(() => {});
var fy,
  BA = f(() => {
    fy = (t) => !t;
  });
var H4,
  Un,
  py = f(() => {
    (H4 = /^(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)){3}$/),
      (Un = (t) => H4.test(t) || (t.startsWith('[') && t.endsWith(']')));
  });
var nl,
  my,
  hy,
  HA = f(() => {
    nl = we(rr());
    py();
    (my = { [nl.EndpointURLScheme.HTTP]: 80, [nl.EndpointURLScheme.HTTPS]: 443 }),
      (hy = (t) => {
        const e = (() => {
          try {
            if (t instanceof URL) return t;
            if (typeof t == 'object' && 'hostname' in t) {
              const { hostname: p, port: m, protocol: g = '', path: S = '', query: E = {} } = t,
                x = new URL(`${g}//${p}${m ? `:${m}` : ''}${S}`);
              return (
                (x.search = Object.entries(E)
                  .map(([w, v]) => `${w}=${v}`)
                  .join('&')),
                x
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
        if (!Object.values(nl.EndpointURLScheme).includes(c)) return null;
        const u = Un(o),
          d = r.includes(`${n}:${my[c]}`) || (typeof t == 'string' && t.includes(`${n}:${my[c]}`)),
          l = `${n}${d ? `:${my[c]}` : ''}`;
        return { scheme: c, authority: l, path: s, normalizedPath: s.endsWith('/') ? s : `${s}/`, isIp: u };
      });
  });
function gy(t, e, r) {
  if (r === 1) return [t];
  if (t === '') return [''];
  const n = t.split(e);
  return r === 0 ? n : n.slice(0, r - 1).concat(n.slice(1).join(e));
}
var VA = f(() => {});
var yy,
  jA = f(() => {
    yy = (t, e) => t === e;
  });
var Sy,
  ZA = f(() => {
    Sy = (t, e, r, n) =>
      t == null || e >= r || t.length < r || /[^\u0000-\u007f]/.test(t)
        ? null
        : n
          ? t.substring(t.length - r, t.length - e)
          : t.substring(e, r);
  });
var Ey,
  WA = f(() => {
    Ey = (t) => encodeURIComponent(t).replace(/[!*'()]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
  });
var xy = f(() => {
  NA();
  MA();
  LA();
  FA();
  F();
  UA();
  BA();
  HA();
  VA();
  jA();
  ZA();
  WA();
});
var GA,
  qA = f(() => {
    xy();
    GA = {
      booleanEquals: cy,
      coalesce: uy,
      getAttr: nc,
      isSet: dy,
      isValidHostLabel: Sr,
      ite: ly,
      not: fy,
      parseURL: hy,
      split: gy,
      stringEquals: yy,
      substring: Sy,
      uriEncode: Ey,
    };
  });
var ol,
  by = f(() => {
    xy();
    ol = (t, e) => {
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
          const [u, d] = c.split('#');
          r.push(nc(n[u] ?? o[u], d));
        } else r.push(n[c] ?? o[c]);
        s = a + 1;
      }
      return r.join('');
    };
  });
var KA,
  XA = f(() => {
    KA = ({ ref: t }, e) => e.referenceRecord[t] ?? e.endpointParams[t];
  });
var Bn,
  sl,
  JA,
  Si = f(() => {
    Wt();
    ay();
    qA();
    by();
    XA();
    (Bn = (t, e, r) => {
      if (typeof t == 'string') return ol(t, r);
      if (t.fn) return JA.callFunction(t, r);
      if (t.ref) return KA(t, r);
      throw new te(`'${e}': ${String(t)} is not a string, function or reference.`);
    }),
      (sl = ({ fn: t, argv: e }, r) => {
        const n = Array(e.length);
        for (let i = 0; i < n.length; ++i) {
          const a = e[i];
          typeof a == 'boolean' || typeof a == 'number' ? (n[i] = a) : (n[i] = JA.evaluateExpression(a, 'arg', r));
        }
        const o = t.indexOf('.');
        if (o !== -1) {
          const a = Ct[t.slice(0, o)]?.[t.slice(o + 1)];
          if (typeof a == 'function') return a(...n);
        }
        const s = GA[t];
        if (typeof s == 'function') return s(...n);
        throw new Error(`function ${t} not loaded in endpointFunctions.`);
      }),
      (JA = { evaluateExpression: Bn, callFunction: sl });
  });
var YA = f(() => {
  Si();
});
var il,
  wy = f(() => {
    rc();
    Wt();
    YA();
    il = (t, e) => {
      const { assign: r } = t;
      if (r && r in e.referenceRecord) throw new te(`'${r}' is already defined in Reference Record.`);
      const n = sl(t, e);
      e.logger?.debug?.(`${un} evaluateCondition: ${Gt(t)} = ${Gt(n)}`);
      const o = n === '' ? !0 : !!n;
      return r != null ? { result: o, toAssign: { name: r, value: n } } : { result: o };
    };
  });
var al,
  _y = f(() => {
    Wt();
    Si();
    al = (t, e) =>
      Object.entries(t ?? {}).reduce(
        (r, [n, o]) => (
          (r[n] = o.map((s) => {
            const i = Bn(s, 'Header value entry', e);
            if (typeof i != 'string') throw new te(`Header '${n}' value '${i}' is not a string`);
            return i;
          })),
          r
        ),
        {},
      );
  });
var oc,
  QA,
  eT,
  vy = f(() => {
    Wt();
    by();
    (oc = (t, e) => Object.entries(t).reduce((r, [n, o]) => ((r[n] = eT.getEndpointProperty(o, e)), r), {})),
      (QA = (t, e) => {
        if (Array.isArray(t)) return t.map((r) => QA(r, e));
        switch (typeof t) {
          case 'string':
            return ol(t, e);
          case 'object':
            if (t === null) throw new te(`Unexpected endpoint property: ${t}`);
            return eT.getEndpointProperties(t, e);
          case 'boolean':
            return t;
          default:
            throw new te(`Unexpected endpoint property type: ${typeof t}`);
        }
      }),
      (eT = { getEndpointProperty: QA, getEndpointProperties: oc });
  });
var cl,
  Ay = f(() => {
    Wt();
    Si();
    cl = (t, e) => {
      const r = Bn(t, 'Endpoint URL', e);
      if (typeof r == 'string')
        try {
          return new URL(r);
        } catch (n) {
          throw (console.error(`Failed to construct URL with ${r}`, n), n);
        }
      throw new te(`Endpoint URL must be a string, got ${typeof r}`);
    };
  });
var Ty,
  dn,
  tT = f(() => {
    Wt();
    wy();
    Si();
    _y();
    vy();
    Ay();
    (Ty = 1e8),
      (dn = (t, e) => {
        let { nodes: r, root: n, results: o, conditions: s } = t,
          i = n,
          a = {},
          c = { referenceRecord: a, endpointParams: e.endpointParams, logger: e.logger };
        for (; i !== 1 && i !== -1 && i < Ty; ) {
          const u = 3 * (Math.abs(i) - 1),
            [d, l, p] = [r[u], r[u + 1], r[u + 2]],
            [m, g, S] = s[d],
            E = il({ fn: m, assign: S, argv: g }, c);
          if (E.toAssign) {
            const { name: x, value: w } = E.toAssign;
            a[x] = w;
          }
          i = i >= 0 === E.result ? l : p;
        }
        if (i >= Ty) {
          const u = o[i - Ty];
          if (u[0] === -1) {
            const [, m] = u;
            throw new te(Bn(m, 'Error', c));
          }
          const [d, l, p] = u;
          return { url: cl(d, c), properties: oc(l, c), headers: al(p ?? {}, c) };
        }
        throw new te('No matching endpoint.');
      });
  });
var Ei,
  ul = f(() => {
    rc();
    wy();
    Ei = (t = [], e) => {
      let r = {},
        n = { ...e, referenceRecord: { ...e.referenceRecord } },
        o = !1;
      for (const s of t) {
        const { result: i, toAssign: a } = il(s, n);
        if (!i) return { result: i };
        a &&
          ((o = !0),
          (r[a.name] = a.value),
          (n.referenceRecord[a.name] = a.value),
          e.logger?.debug?.(`${un} assign: ${a.name} := ${Gt(a.value)}`));
      }
      return o ? { result: !0, referenceRecord: r } : { result: !0 };
    };
  });
var rT,
  nT = f(() => {
    rc();
    ul();
    _y();
    vy();
    Ay();
    rT = (t, e) => {
      const { conditions: r, endpoint: n } = t,
        { result: o, referenceRecord: s } = Ei(r, e);
      if (!o) return;
      const i = s ? { ...e, referenceRecord: { ...e.referenceRecord, ...s } } : e,
        { url: a, properties: c, headers: u } = n;
      e.logger?.debug?.(`${un} Resolving endpoint from template: ${Gt(n)}`);
      const d = { url: cl(a, i) };
      return (u != null && (d.headers = al(u, i)), c != null && (d.properties = oc(c, i)), d);
    };
  });
var oT,
  sT = f(() => {
    Wt();
    ul();
    Si();
    oT = (t, e) => {
      const { conditions: r, error: n } = t,
        { result: o, referenceRecord: s } = Ei(r, e);
      if (!o) return;
      const i = s ? { ...e, referenceRecord: { ...e.referenceRecord, ...s } } : e;
      throw new te(Bn(n, 'Error', i));
    };
  });
var dl,
  iT,
  Iy,
  aT = f(() => {
    Wt();
    ul();
    nT();
    sT();
    (dl = (t, e) => {
      for (const r of t)
        if (r.type === 'endpoint') {
          const n = rT(r, e);
          if (n) return n;
        } else if (r.type === 'error') oT(r, e);
        else if (r.type === 'tree') {
          const n = Iy.evaluateTreeRule(r, e);
          if (n) return n;
        } else throw new te(`Unknown endpoint rule: ${r}`);
      throw new te('Rules evaluation failed');
    }),
      (iT = (t, e) => {
        const { conditions: r, rules: n } = t,
          { result: o, referenceRecord: s } = Ei(r, e);
        if (!o) return;
        const i = s ? { ...e, referenceRecord: { ...e.referenceRecord, ...s } } : e;
        return Iy.evaluateRules(n, i);
      }),
      (Iy = { evaluateRules: dl, evaluateTreeRule: iT });
  });
var cT = f(() => {
  aT();
});
var sc,
  uT = f(() => {
    F();
    rc();
    Wt();
    cT();
    sc = (t, e) => {
      const { endpointParams: r, logger: n } = e,
        { parameters: o, rules: s } = t;
      e.logger?.debug?.(`${un} Initial EndpointParams: ${Gt(r)}`);
      for (const a in o) {
        if (!R(o, a)) continue;
        const c = o[a],
          u = r[a];
        if (u == null && c.default != null) {
          r[a] = c.default;
          continue;
        }
        if (c.required && u == null) throw new te(`Missing required parameter: '${a}'`);
      }
      const i = dl(s, { endpointParams: r, logger: n, referenceRecord: {} });
      return (e.logger?.debug?.(`${un} Resolved endpoint: ${Gt(i)}`), i);
    };
  });
var dT,
  lT = f(() => {
    dT = (t) => {
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
var fT = {};
je(fT, {
  BinaryDecisionDiagram: () => ar,
  EndpointCache: () => cr,
  EndpointError: () => te,
  customEndpointFunctions: () => Ct,
  decideEndpoint: () => dn,
  endpointMiddleware: () => j4,
  endpointMiddlewareOptions: () => sy,
  getEndpointFromInstructions: () => V4,
  getEndpointPlugin: () => Vn,
  isIpAddress: () => Un,
  isValidHostLabel: () => Sr,
  middlewareEndpointToEndpointV1: () => Bt,
  resolveEndpoint: () => sc,
  resolveEndpointConfig: () => Hn,
  resolveEndpointRequiredConfig: () => dT,
  resolveParams: () => tc,
  toEndpointV1: () => Bt,
});
var V4,
  Hn,
  j4,
  Vn,
  xe = f(() => {
    EA();
    tl();
    oy();
    iy();
    RA();
    F();
    CA();
    OA();
    tT();
    py();
    F();
    ay();
    uT();
    Wt();
    tl();
    Qd();
    iy();
    lT();
    (V4 = el(ec)), (Hn = IA(ec)), (j4 = rl(ec)), (Vn = TA(ec));
  });
var ll,
  Ry = f(() => {
    xe();
    ll = (t, e) => (r, n) => async (o) => {
      const s = t,
        i = n.endpointV2 ? async () => Bt(n.endpointV2) : s.endpoint;
      if (!i) throw new Error('No valid endpoint provider available.');
      const a = await e(o.input, { ...t, endpoint: i });
      return r({ ...o, request: a });
    };
  });
function pT(t, e, r) {
  return {
    applyToStack: (n) => {
      n.add(_d(t, r), Cy), n.add(ll(t, e), Oy);
    },
  };
}
var Cy,
  Oy,
  mT = f(() => {
    hg();
    Ry();
    (Cy = { name: 'deserializerMiddleware', step: 'deserialize', tags: ['DESERIALIZER'], override: !0 }),
      (Oy = { name: 'serializerMiddleware', step: 'serialize', tags: ['SERIALIZER'], override: !0 });
  });
import { createHmac as W4, createHash as Z4 } from 'node:crypto';
function hT(t, e) {
  return Buffer.isBuffer(t)
    ? t
    : typeof t == 'string'
      ? lo(t, e)
      : ArrayBuffer.isView(t)
        ? gr(t.buffer, t.byteOffset, t.byteLength)
        : gr(t);
}
var fl,
  gT = f(() => {
    fo();
    pg();
    fl = class {
      algorithmIdentifier;
      secret;
      hash;
      constructor(e, r) {
        (this.algorithmIdentifier = e), (this.secret = r), this.reset();
      }
      update(e, r) {
        this.hash.update(St(hT(e, r)));
      }
      digest() {
        return Promise.resolve(this.hash.digest());
      }
      reset() {
        this.hash = this.secret ? W4(this.algorithmIdentifier, hT(this.secret)) : Z4(this.algorithmIdentifier);
      }
    };
  });
import { Readable as G4 } from 'node:stream';
var xi,
  Dy = f(() => {
    Zh();
    xi = class extends G4 {
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
          (this.base64Encoder = s ?? ye),
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
var Ue,
  bo,
  xr = f(() => {
    (Ue = (t) =>
      typeof ReadableStream == 'function' &&
      (t?.constructor?.name === ReadableStream.name || t instanceof ReadableStream)),
      (bo = (t) => typeof Blob == 'function' && (t?.constructor?.name === Blob.name || t instanceof Blob));
  });
var yT,
  ST = f(() => {
    yT = (t) => new TextEncoder().encode(t);
  });
var ET,
  gue,
  xT,
  pl,
  ky,
  bT,
  wT = f(() => {
    (ET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'),
      (gue = Object.entries(ET).reduce((t, [e, r]) => ((t[r] = Number(e)), t), {})),
      (xT = ET.split('')),
      (pl = 6),
      (ky = 8),
      (bT = 63);
  });
function ml(t) {
  let e;
  typeof t == 'string' ? (e = yT(t)) : (e = t);
  const r = typeof e == 'object' && typeof e.length == 'number',
    n = typeof e == 'object' && typeof e.byteOffset == 'number' && typeof e.byteLength == 'number';
  if (!r && !n) throw new Error('@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.');
  let o = '';
  for (let s = 0; s < e.length; s += 3) {
    let i = 0,
      a = 0;
    for (let u = s, d = Math.min(s + 3, e.length); u < d; u++) (i |= e[u] << ((d - u - 1) * ky)), (a += ky);
    const c = Math.ceil(a / pl);
    i <<= c * pl - a;
    for (let u = 1; u <= c; u++) {
      const d = (c - u) * pl;
      o += xT[(i & (bT << d)) >> d];
    }
    o += '=='.slice(0, 4 - c);
  }
  return o;
}
var Py = f(() => {
  ST();
  wT();
});
var q4,
  hl,
  _T = f(() => {
    (q4 = typeof ReadableStream == 'function' ? ReadableStream : () => {}), (hl = class extends q4 {});
  });
var vT,
  AT = f(() => {
    Py();
    xr();
    _T();
    vT = ({ expectedChecksum: t, checksum: e, source: r, checksumSourceLocation: n, base64Encoder: o }) => {
      if (!Ue(r))
        throw new Error(`@smithy/util-stream: unsupported source type ${r?.constructor?.name ?? r} in ChecksumStream.`);
      const s = o ?? ml;
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
            d = s(u);
          if (t !== d) {
            const l = new Error(`Checksum mismatch: expected "${t}" but received "${d}" in response header "${n}".`);
            c.error(l);
          } else c.terminate();
        },
      });
      r.pipeThrough(i);
      const a = i.readable;
      return (Object.setPrototypeOf(a, hl.prototype), a);
    };
  });
function TT(t) {
  return typeof ReadableStream == 'function' && Ue(t.source) ? vT(t) : new xi(t);
}
var IT = f(() => {
  xr();
  Dy();
  AT();
});
var ms,
  Ny = f(() => {
    ms = class {
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
function RT(t, e, r) {
  let n = t.getReader(),
    o = !1,
    s = 0,
    i = ['', new ms((u) => new Uint8Array(u))],
    a = -1,
    c = async (u) => {
      const { value: d, done: l } = await n.read(),
        p = d;
      if (l) {
        if (a !== -1) {
          const m = hs(i, a);
          jn(m) > 0 && u.enqueue(m);
        }
        u.close();
      } else {
        const m = $y(p, !1);
        if ((a !== m && (a >= 0 && u.enqueue(hs(i, a)), (a = m)), a === -1)) {
          u.enqueue(p);
          return;
        }
        const g = jn(p);
        s += g;
        const S = jn(i[a]);
        if (g >= e && S === 0) u.enqueue(p);
        else {
          const E = My(i, a, p);
          !o &&
            s > e * 2 &&
            ((o = !0),
            r?.warn(
              `@smithy/util-stream - stream chunk size ${g} is below threshold of ${e}, automatically buffering.`,
            )),
            E >= e ? u.enqueue(hs(i, a)) : await c(u);
        }
      }
    };
  return new ReadableStream({ pull: c });
}
function My(t, e, r) {
  switch (e) {
    case 0:
      return ((t[0] += r), jn(t[0]));
    case 1:
    case 2:
      return (t[e].push(r), jn(t[e]));
  }
}
function hs(t, e) {
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
function jn(t) {
  return t?.byteLength ?? t?.length ?? 0;
}
function $y(t, e = !0) {
  return e && typeof Buffer < 'u' && t instanceof Buffer
    ? 2
    : t instanceof Uint8Array
      ? 1
      : typeof t == 'string'
        ? 0
        : -1;
}
var CT = f(() => {
  Ny();
});
import { Readable as K4 } from 'node:stream';
function OT(t, e, r) {
  if (Ue(t)) return RT(t, e, r);
  let n = new K4({ read() {} }),
    o = !1,
    s = 0,
    i = ['', new ms((c) => new Uint8Array(c)), new ms((c) => Buffer.from(new Uint8Array(c)))],
    a = -1;
  return (
    t.on('data', (c) => {
      const u = $y(c, !0);
      if ((a !== u && (a >= 0 && n.push(hs(i, a)), (a = u)), a === -1)) {
        n.push(c);
        return;
      }
      const d = jn(c);
      s += d;
      const l = jn(i[a]);
      if (d >= e && l === 0) n.push(c);
      else {
        const p = My(i, a, c);
        !o &&
          s > e * 2 &&
          ((o = !0),
          r?.warn(`@smithy/util-stream - stream chunk size ${d} is below threshold of ${e}, automatically buffering.`)),
          p >= e && n.push(hs(i, a));
      }
    }),
    t.on('end', () => {
      if (a !== -1) {
        const c = hs(i, a);
        jn(c) > 0 && n.push(c);
      }
      n.push(null);
    }),
    n
  );
}
var DT = f(() => {
  Ny();
  CT();
  xr();
});
var kT,
  PT = f(() => {
    kT = (t, e) => {
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
        async pull(d) {
          const { value: l, done: p } = await u.read();
          if (p) {
            if (
              (d.enqueue(`0\r
`),
              a)
            ) {
              const m = r(await c);
              d.enqueue(`${s}:${m}\r
`),
                d.enqueue(`\r
`);
            }
            d.close();
          } else
            d.enqueue(`${(n(l) || 0).toString(16)}\r
${l}\r
`);
        },
      });
    };
  });
import { Readable as X4 } from 'node:stream';
function NT(t, e) {
  const r = t,
    n = t;
  if (Ue(n)) return kT(n, e);
  const {
      base64Encoder: o,
      bodyLengthChecker: s,
      checksumAlgorithmFn: i,
      checksumLocationName: a,
      streamHasher: c,
    } = e,
    u = o !== void 0 && i !== void 0 && a !== void 0 && c !== void 0,
    d = u ? c(i, r) : void 0;
  Promise.resolve(d).catch(() => {});
  const l = new X4({
    read() {
      r.resume();
    },
  });
  return (
    r.on('data', (p) => {
      const m = s(p) || 0;
      m !== 0 &&
        (l.push(`${m.toString(16)}\r
`),
        l.push(p),
        l.push(`\r
`) || r.pause());
    }),
    r.on('error', (p) => {
      l.destroy(p);
    }),
    r.pause(),
    r.on('end', async () => {
      try {
        if (
          (l.push(`0\r
`),
          u)
        ) {
          const p = o(await d);
          l.push(`${a}:${p}\r
`),
            l.push(`\r
`);
        }
        l.push(null);
      } catch (p) {
        l.destroy(p);
      }
    }),
    l
  );
}
var MT = f(() => {
  PT();
  xr();
});
async function $T(t, e) {
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
var zT = f(() => {});
import { Writable as J4 } from 'node:stream';
var LT,
  zy,
  FT = f(() => {
    Fa();
    zT();
    xr();
    (LT = (t, e) =>
      Ue(t)
        ? $T(t, e)
        : new Promise((r, n) => {
            const o = new zy();
            (o.limit = e),
              t.pipe(o),
              t.on('error', (s) => {
                o.end(), n(s);
              }),
              o.on('error', n),
              o.on('finish', function () {
                const s = Xr(this.buffers);
                r(s);
              });
          })),
      (zy = class extends J4 {
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
var UT,
  BT = f(() => {
    UT = (t) => {
      if (typeof t == 'string') return t;
      if (typeof t != 'object' || typeof t.byteOffset != 'number' || typeof t.byteLength != 'number')
        throw new Error('@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.');
      return new TextDecoder('utf-8').decode(t);
    };
  });
async function Ly(t) {
  return t.arrayBuffer().then((e) => new Uint8Array(e));
}
async function Fy(t) {
  let e = [],
    r = t.getReader(),
    n = 0;
  for (;;) {
    const { done: o, value: s } = await r.read();
    if ((s && (e.push(s), (n += s.length)), o)) break;
  }
  return Xr(e, n);
}
var HT,
  Uy = f(() => {
    Fa();
    xr();
    HT = async (t) => (bo(t) ? Ly(t) : Fy(t));
  });
var VT,
  ZT,
  jT,
  WT = f(() => {
    Py();
    fg();
    BT();
    Uy();
    xr();
    (VT = 'The stream has already been transformed.'),
      (ZT = (t) => {
        if (!jT(t) && !Ue(t)) {
          const o = t?.__proto__?.constructor?.name || t;
          throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${o}`);
        }
        let e = !1,
          r = async () => {
            if (e) throw new Error(VT);
            return ((e = !0), await HT(t));
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
            if (o === 'base64') return ml(s);
            if (o === 'hex') return nr(s);
            if (o === void 0 || o === 'utf8' || o === 'utf-8') return UT(s);
            if (typeof TextDecoder == 'function') return new TextDecoder(o).decode(s);
            throw new Error('TextDecoder is not available, please make sure polyfill is provided.');
          },
          transformToWebStream: () => {
            if (e) throw new Error(VT);
            if (((e = !0), jT(t))) return n(t);
            if (Ue(t)) return t;
            throw new Error(`Cannot transform payload to web stream, got ${t}`);
          },
        });
      }),
      (jT = (t) => typeof Blob == 'function' && t instanceof Blob);
  });
import { Writable as Y4 } from 'node:stream';
var gl,
  By,
  Hy = f(() => {
    Fa();
    Uy();
    xr();
    (gl = (t) =>
      bo(t)
        ? Ly(t)
        : Ue(t)
          ? Fy(t)
          : new Promise((e, r) => {
              const n = new By(),
                o = t;
              o.pipe(n),
                o.on('error', (s) => {
                  n.end(), r(s);
                }),
                n.on('error', r),
                n.on('finish', function () {
                  const s = Xr(this.bufferedBytes);
                  e(s);
                });
            })),
      (By = class extends Y4 {
        bufferedBytes = [];
        _write(e, r, n) {
          this.bufferedBytes.push(e), n();
        }
      });
  });
import { Readable as Vy } from 'node:stream';
var GT,
  yl,
  qT = f(() => {
    fo();
    WT();
    Hy();
    (GT = 'The stream has already been transformed.'),
      (yl = (t) => {
        if (!(t instanceof Vy))
          try {
            return ZT(t);
          } catch {
            const o = t?.__proto__?.constructor?.name || t;
            throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${o}`);
          }
        let e = !1,
          r = async () => {
            if (e) throw new Error(GT);
            return ((e = !0), await gl(t));
          };
        return Object.assign(t, {
          transformToByteArray: r,
          transformToString: async (n) => {
            const o = await r();
            return n === void 0 || Buffer.isEncoding(n)
              ? gr(o.buffer, o.byteOffset, o.byteLength).toString(n)
              : new TextDecoder(n).decode(o);
          },
          transformToWebStream: () => {
            if (e) throw new Error(GT);
            if (t.readableFlowing !== null) throw new Error('The stream has been consumed by other callbacks.');
            if (typeof Vy.toWeb != 'function')
              throw new Error('Readable.toWeb() is not supported. Please ensure a polyfill is available.');
            return ((e = !0), Vy.toWeb(t));
          },
        });
      });
  });
async function KT(t) {
  return (typeof t.stream == 'function' && (t = t.stream()), t.tee());
}
var XT = f(() => {});
import { PassThrough as JT } from 'node:stream';
async function YT(t) {
  if (Ue(t) || bo(t)) return KT(t);
  const e = new JT(),
    r = new JT();
  return (t.pipe(e), t.pipe(r), [e, r]);
}
var QT = f(() => {
  XT();
  xr();
});
function bt(t) {
  Object.defineProperty(t, '__proto__', { value: void 0, writable: !0, enumerable: !0, configurable: !0 });
}
var eI = f(() => {});
var wi = {};
je(wi, {
  ChecksumStream: () => xi,
  Hash: () => fl,
  LazyJsonString: () => $e,
  NumericValue: () => Z,
  Uint8ArrayBlobAdapter: () => gs,
  _parseEpochTimestamp: () => ho,
  _parseRfc3339DateTimeWithOffset: () => Sd,
  _parseRfc7231DateTime: () => Ed,
  calculateBodyLength: () => Kr,
  concatBytes: () => Xr,
  copyDocumentWithTransform: () => a_,
  createBufferedReadable: () => OT,
  createChecksumStream: () => TT,
  dateToUtcString: () => Ht,
  deserializerMiddleware: () => _d,
  deserializerMiddlewareOption: () => Cy,
  expectBoolean: () => y_,
  expectByte: () => ld,
  expectFloat32: () => $a,
  expectInt: () => S_,
  expectInt32: () => ud,
  expectLong: () => ni,
  expectNonNull: () => E_,
  expectNumber: () => ri,
  expectObject: () => ng,
  expectShort: () => dd,
  expectString: () => x_,
  expectUnion: () => pd,
  fromArrayBuffer: () => gr,
  fromBase64: () => Te,
  fromHex: () => wd,
  fromString: () => lo,
  fromUtf8: () => Fe,
  generateIdempotencyToken: () => qt,
  getAwsChunkedEncodingStream: () => NT,
  getSerdePlugin: () => pT,
  handleFloat: () => w_,
  hasOwn: () => R,
  headStream: () => LT,
  isArrayBuffer: () => id,
  isBlob: () => bo,
  isReadableStream: () => Ue,
  limitedParseDouble: () => hd,
  limitedParseFloat: () => __,
  limitedParseFloat32: () => v_,
  logger: () => oi,
  nv: () => bd,
  parseBoolean: () => g_,
  parseEpochTimestamp: () => ci,
  parseRfc3339DateTime: () => R_,
  parseRfc3339DateTimeWithOffset: () => ai,
  parseRfc7231DateTime: () => mo,
  quoteHeader: () => yd,
  sdkStreamMixin: () => yl,
  serializerMiddleware: () => ll,
  serializerMiddlewareOption: () => Oy,
  splitEvery: () => xd,
  splitHeader: () => ui,
  splitStream: () => YT,
  streamCollector: () => gl,
  strictParseByte: () => gd,
  strictParseDouble: () => za,
  strictParseFloat: () => b_,
  strictParseFloat32: () => md,
  strictParseInt: () => T_,
  strictParseInt32: () => I_,
  strictParseLong: () => og,
  strictParseShort: () => po,
  toBase64: () => ye,
  toHex: () => nr,
  toUint8Array: () => St,
  toUtf8: () => Se,
  v4: () => bi,
  writeKey: () => bt,
});
import { getRandomValues as Q4 } from 'node:crypto';
var gs,
  eH,
  bi,
  qt,
  N = f(() => {
    t_();
    Zh();
    n_();
    ad();
    o_();
    i_();
    c_();
    C_();
    O_();
    sg();
    D_();
    N_();
    M_();
    $_();
    L_();
    fg();
    U_();
    pg();
    Fa();
    fo();
    jh();
    hg();
    mT();
    Ry();
    gT();
    Dy();
    IT();
    DT();
    MT();
    FT();
    qT();
    QT();
    xr();
    Hy();
    F();
    eI();
    (gs = class extends r_(Se, Fe, ye, Te) {}), (eH = Q4), (bi = s_(eH)), (qt = bi);
  });
var Be,
  _i = f(() => {
    N();
    Be = async (t = new Uint8Array(), e) => {
      if (t instanceof Uint8Array) return gs.mutate(t);
      if (!t) return gs.mutate(new Uint8Array());
      const r = e.streamCollector(t);
      return gs.mutate(await r);
    };
  });
function br(t) {
  return /^[\w.~-]+$/.test(t)
    ? t
    : encodeURIComponent(t).replace(/[!'()*]/g, (e) => '%' + e.charCodeAt(0).toString(16).toUpperCase());
}
var Sl = f(() => {});
var rI,
  nt,
  tH,
  rH,
  nH,
  oH,
  El,
  tI,
  ys = f(() => {
    X();
    N();
    (rI = Symbol.for('@smithy/schema-x')),
      (nt = class t extends T {
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
          return (o[rI] ??= new t(r));
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
            d =
              s |
              (a << 8) |
              ((r.idempotencyToken ? 1 : 0) << 10) |
              (c << 11) |
              ((r.sparse ? 1 : 0) << 13) |
              (u << 14) |
              ((r.hostLabel ? 1 : 0) << 17) |
              ((e === 36 && typeof o != 'object' ? 1 : 0) << 18),
            l = s & 192,
            p = i & 2 && (l === 64 || (!n && i & 1)) ? this.getHttpBindingCollectionValue(e, r) : void 0,
            m = (p?.[1] ?? 0) & 255;
          return ((d |= (i >= 6 && (m === 4 || m === 6) ? 1 : 0) << 16), [this, d, p]);
        }
        getHttpBindingCollectionValue(e, r = this.getMergedTraits()) {
          const n = t.of(this.getValueSchema());
          return n.getHttpBindingValue(e, { ...n.getMergedTraits(), ...r }, !0);
        }
        getHttpBindings() {
          const e = this.getSchema();
          return typeof e != 'object' || e === null ? oH : (this.bindings ??= tH(this));
        }
      }),
      (tH = (t) => {
        const e = [],
          r = [],
          n = [],
          o = [],
          s = [],
          i = {},
          a = {},
          c = [],
          u = { headers: a, prefixHeaders: c },
          d = { request: { memberBindings: s, byName: i }, response: { bodyMemberNames: e, bindings: u } },
          { request: l, response: p } = d;
        for (const [m, g] of t.structIterator()) {
          const S = nt.of(g),
            E = S.getMergedTraits(),
            x = S.getHttpBindingLocation(E),
            w = E.httpHeader?.toLowerCase() ?? E.httpPrefixHeaders?.toLowerCase() ?? E.httpQuery,
            v = S.getHttpBindingValue(x, E),
            A = [m, v, x, w];
          m === '__proto__' && bt(i), (i[m] = A), (v[1] >> 10) & 1 && (l.hasIdempotency = !0), s.push(A);
          const C = x & 7;
          if ((C === 0 && (n.push(m), o.push(g)), (C & 4) === 0)) e.push(m), r.push(g);
          else if ((C & 6) === 4)
            if (C & 1) u.statusCode = A;
            else {
              u.payload = A;
              const Q = v[1] & 255;
              l.contentTypeInstruction =
                E.mediaType ?? (Q === 0 ? 'text/plain' : Q === 21 || Q === 42 ? 'application/octet-stream' : null);
            }
          else C & 1 ? ((l.hasPrefixHeaders = !0), c.push(A)) : (w === '__proto__' && bt(a), (a[w] = A));
        }
        return (
          l.contentTypeInstruction === void 0 && n.length && (l.contentTypeInstruction = null),
          (l.syntheticBodySchema = tI(t, n, o)),
          (p.syntheticBodySchema = tI(t, e, r)),
          d
        );
      }),
      (rH = (t) => {
        let e = [],
          r = 0;
        for (const n of t.matchAll(/\{([^{}+]+)(\+)?\}/g))
          n.index > r && e.push([t.slice(r, n.index), 0]), e.push([n[1], n[2] ? 2 : 1]), (r = n.index + n[0].length);
        return (e.length && r < t.length && e.push([t.slice(r), 0]), e.length ? e : void 0);
      }),
      (nH = (t) => {
        const { http: e, endpoint: r } = Fn(t.traits ?? {}),
          [n, o] = e?.[1].split('?') ?? [];
        return [e?.[0], n, o ? [...new URLSearchParams(o)] : [], n ? rH(n) : void 0, r?.[0]];
      }),
      (oH = {
        request: { memberBindings: [], byName: {} },
        response: { bodyMemberNames: [], bindings: { headers: {}, prefixHeaders: [] } },
      }),
      (El = (t) => (t[rI] ??= nH(t))),
      (tI = (t, e, r) => {
        if (!e.length) return;
        const n = t.getSchema(),
          o = [3, n[1], n[2], t.getMergedTraits(), e, r],
          s = n[6],
          i = s && e.reduce((a, c) => a + (n[4].indexOf(c) < s ? 1 : 0), 0);
        return (i && (o[6] = i), o);
      });
  });
var Ge,
  vi = f(() => {
    Ge = class {
      serdeContext;
      setSerdeContext(e) {
        this.serdeContext = e;
      }
    };
  });
async function xl(t, e, r = 1024 * 1024) {
  let n = t.size,
    o = 0;
  for (; o < n; ) {
    const s = t.slice(o, Math.min(n, o + r));
    e(new Uint8Array(await s.arrayBuffer())), (o += s.size);
  }
}
var jy = f(() => {});
var nI,
  oI = f(() => {
    jy();
    nI = async (e, r) => {
      const n = new e();
      return (
        await xl(r, (o) => {
          n.update(o);
        }),
        n.digest()
      );
    };
  });
import { Writable as sH } from 'node:stream';
var Ai,
  Zy = f(() => {
    N();
    Ai = class extends sH {
      hash;
      constructor(e, r) {
        super(r), (this.hash = e);
      }
      _write(e, r, n) {
        try {
          this.hash.update(St(e));
        } catch (o) {
          return n(o);
        }
        n();
      }
    };
  });
import { createReadStream as iH } from 'node:fs';
var sI,
  aH,
  iI = f(() => {
    Zy();
    (sI = (t, e) =>
      new Promise((r, n) => {
        if (!aH(e)) {
          n(new Error('Unable to calculate hash for non-file streams.'));
          return;
        }
        const o = iH(e.path, { start: e.start, end: e.end }),
          s = new t(),
          i = new Ai(s);
        o.pipe(i),
          o.on('error', (a) => {
            i.end(), n(a);
          }),
          i.on('error', n),
          i.on('finish', () => {
            s.digest().then(r).catch(n);
          });
      })),
      (aH = (t) => typeof t.path == 'string');
  });
var aI,
  cI = f(() => {
    Zy();
    aI = (t, e) => {
      if (e.readableFlowing !== null) throw new Error('Unable to calculate hash for flowing readable stream');
      const r = new t(),
        n = new Ai(r);
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
function Wy(t, e) {
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
      d = s;
    (s = o), (o = n);
    const l = cH[(i >> 4) * 4 + (i & 3)],
      p = (((r + a) & wo) + ((u + uH[i]) & wo)) & wo;
    (n = (n + (((p << l) | (p >>> (32 - l))) >>> 0)) & wo), (r = d);
  }
  (t[0] = (t[0] + r) & wo), (t[1] = (t[1] + n) & wo), (t[2] = (t[2] + o) & wo), (t[3] = (t[3] + s) & wo);
}
var Ti,
  uI,
  wo,
  cH,
  uH,
  Gy = f(() => {
    N();
    (Ti = class {
      digestLength = 16;
      state = Uint32Array.from(uI);
      writeBuffer = new DataView(new ArrayBuffer(64));
      bufferLength = 0;
      bytesHashed = 0;
      update(e) {
        let r = St(e),
          n = 0,
          o = r.byteLength;
        for (this.bytesHashed += o; o > 0; )
          this.writeBuffer.setUint8(this.bufferLength++, r[n++]),
            --o,
            this.bufferLength === 64 && (Wy(this.state, this.writeBuffer), (this.bufferLength = 0));
      }
      async digest() {
        let e = Uint32Array.from(this.state),
          r = new DataView(this.writeBuffer.buffer.slice(0)),
          n = this.bufferLength,
          o = this.bytesHashed * 8;
        if ((r.setUint8(n++, 128), this.bufferLength % 64 >= 56)) {
          for (let a = n; a < 64; ++a) r.setUint8(a, 0);
          Wy(e, r), (n = 0);
        }
        for (let a = n; a < 56; ++a) r.setUint8(a, 0);
        r.setUint32(56, o >>> 0, !0), r.setUint32(60, Math.floor(o / 2 ** 32), !0), Wy(e, r);
        const s = new Uint8Array(16),
          i = new DataView(s.buffer);
        for (let a = 0; a < 4; ++a) i.setUint32(a * 4, e[a], !0);
        return s;
      }
      reset() {
        this.state.set(uI),
          (this.writeBuffer = new DataView(new ArrayBuffer(64))),
          (this.bufferLength = 0),
          (this.bytesHashed = 0);
      }
    }),
      (uI = [1732584193, 4023233417, 2562383102, 271733878]),
      (wo = 4294967295),
      (cH = Uint8Array.of(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21)),
      (uH = Array.from({ length: 64 }, (t, e) => (Math.abs(Math.sin(e + 1)) * 2 ** 32) >>> 0));
  });
import { createHash as qy } from 'node:crypto';
function lH() {
  return class {
    digestLength = 16;
    hash = qy('md5');
    update(e) {
      this.hash.update(St(e));
    }
    async digest() {
      const e = this.hash.copy().digest();
      return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
    }
    reset() {
      this.hash = qy('md5');
    }
  };
}
var dH,
  Ky,
  dI = f(() => {
    N();
    Gy();
    (dH = (() => {
      try {
        return (qy('md5'), !0);
      } catch {
        return !1;
      }
    })()),
      (Ky = dH ? lH() : Ti);
  });
var lI,
  Xy,
  Ii,
  Jy = f(() => {
    lI = new Uint32Array(256);
    for (let t = 0; t < 256; ++t) {
      let e = t;
      for (let r = 0; r < 8; ++r) e = e & 1 ? 3988292384 ^ (e >>> 1) : e >>> 1;
      lI[t] = e >>> 0;
    }
    (Xy = 4294967295),
      (Ii = class {
        digestLength = 4;
        checksum = Xy;
        update(e) {
          for (let r = 0; r < e.length; ++r) this.checksum = (this.checksum >>> 8) ^ lI[(this.checksum ^ e[r]) & 255];
        }
        digestSync() {
          return (this.checksum ^ Xy) >>> 0;
        }
        async digest() {
          const e = this.digestSync(),
            r = new Uint8Array(4);
          return (new DataView(r.buffer).setUint32(0, e, !1), r);
        }
        reset() {
          this.checksum = Xy;
        }
      });
  });
import * as Yy from 'node:zlib';
function fH(t) {
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
var fI,
  Ss,
  pI = f(() => {
    Jy();
    (fI = typeof Yy.crc32 == 'function' ? Yy.crc32 : void 0), (Ss = fI ? fH(fI) : Ii);
  });
var ot,
  mI,
  pH,
  Zn,
  hI,
  mH,
  bl = f(() => {
    N();
    (ot = 64),
      (mI = 32),
      (pH = 2 ** 53 - 1),
      (Zn = class t {
        digestLength = mI;
        state = Int32Array.from(hI);
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
              s = new Uint8Array(ot * 2);
            for (let i = 0; i < ot; ++i) (s[i] = 54 ^ r[i]), (s[i + ot] = 92 ^ r[i]);
            n.update(s.subarray(0, ot)), o.update(s.subarray(ot));
          }
        }
        update(e) {
          if (this.finished) throw new Error('Attempted to update an already finished HMAC.');
          if (this.inner) {
            this.inner.update(e);
            return;
          }
          let r = St(e),
            n = 0,
            { byteLength: o } = r;
          if (((this.bytesHashed += o), this.bytesHashed * 8 > pH))
            throw new Error('Cannot hash more than 2^53 - 1 bits');
          for (; o > 0; )
            (this.buffer[this.bufferLength++] = r[n++]),
              o--,
              this.bufferLength === ot && (this.hashBuffer(), (this.bufferLength = 0));
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
          (this.state = Int32Array.from(hI)),
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
          if ((s.setUint8(n++, 128), (n - 1) % ot >= ot - 8)) {
            for (let a = n; a < ot; ++a) s.setUint8(a, 0);
            this.hashBufferWith(e, r), (n = 0);
          }
          for (let a = n; a < ot - 8; ++a) s.setUint8(a, 0);
          s.setUint32(ot - 8, Math.floor(o / 4294967296), !1), s.setUint32(ot - 4, o, !1), this.hashBufferWith(e, r);
          const i = new Uint8Array(mI);
          for (let a = 0; a < 8; ++a)
            (i[a * 4] = (e[a] >>> 24) & 255),
              (i[a * 4 + 1] = (e[a] >>> 16) & 255),
              (i[a * 4 + 2] = (e[a] >>> 8) & 255),
              (i[a * 4 + 3] = (e[a] >>> 0) & 255);
          return i;
        }
        static normalizeKey(e) {
          const r = St(e);
          if (r.byteLength > ot) {
            const n = new t();
            n.update(r);
            const o = n.digestSync(),
              s = new Uint8Array(ot);
            return (s.set(o), s);
          }
          if (r.byteLength < ot) {
            const n = new Uint8Array(ot);
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
            d = e[6],
            l = e[7];
          for (let p = 0; p < ot; ++p) {
            if (p < 16)
              n[p] =
                ((r[p * 4] & 255) << 24) |
                ((r[p * 4 + 1] & 255) << 16) |
                ((r[p * 4 + 2] & 255) << 8) |
                (r[p * 4 + 3] & 255);
            else {
              let S = n[p - 2],
                E = ((S >>> 17) | (S << 15)) ^ ((S >>> 19) | (S << 13)) ^ (S >>> 10);
              S = n[p - 15];
              const x = ((S >>> 7) | (S << 25)) ^ ((S >>> 18) | (S << 14)) ^ (S >>> 3);
              n[p] = ((E + n[p - 7]) | 0) + ((x + n[p - 16]) | 0);
            }
            const m =
                ((((((c >>> 6) | (c << 26)) ^ ((c >>> 11) | (c << 21)) ^ ((c >>> 25) | (c << 7))) +
                  ((c & u) ^ (~c & d))) |
                  0) +
                  ((l + ((mH[p] + n[p]) | 0)) | 0)) |
                0,
              g =
                ((((o >>> 2) | (o << 30)) ^ ((o >>> 13) | (o << 19)) ^ ((o >>> 22) | (o << 10))) +
                  ((o & s) ^ (o & i) ^ (s & i))) |
                0;
            (l = d), (d = u), (u = c), (c = (a + m) | 0), (a = i), (i = s), (s = o), (o = (m + g) | 0);
          }
          (e[0] += o), (e[1] += s), (e[2] += i), (e[3] += a), (e[4] += c), (e[5] += u), (e[6] += d), (e[7] += l);
        }
      }),
      (hI = new Int32Array([
        1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225,
      ])),
      (mH = new Int32Array([
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
import { createHash as gI, createHmac as hH } from 'node:crypto';
function yH() {
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
      return this.secret ? hH('sha256', SH(this.secret)) : gI('sha256');
    }
  };
}
function SH(t) {
  return typeof t == 'string'
    ? t
    : ArrayBuffer.isView(t)
      ? Buffer.from(t.buffer, t.byteOffset, t.byteLength)
      : Buffer.from(t);
}
var gH,
  wr,
  yI = f(() => {
    bl();
    (gH = (() => {
      try {
        return (gI('sha256'), !0);
      } catch {
        return !1;
      }
    })()),
      (wr = gH ? yH() : Zn);
  });
var EH,
  xH,
  bH,
  wl,
  wH,
  _l,
  SI = f(() => {
    N();
    bl();
    ({ digest: EH, sign: xH, importKey: bH } = globalThis?.crypto?.subtle ?? {}),
      (wl =
        typeof EH == 'function' && typeof xH == 'function' && typeof bH == 'function'
          ? globalThis.crypto.subtle
          : void 0),
      (wH = 8 * 1024 * 1024),
      (_l = class {
        digestLength = 32;
        secret;
        pending = [];
        pendingBytes = 0;
        fallback;
        finished = !1;
        constructor(e) {
          e && (this.secret = St(e));
        }
        update(e) {
          if (this.finished) throw new Error('Attempted to update an already finished HMAC.');
          if (this.fallback) {
            this.fallback.update(e);
            return;
          }
          this.pending.push(e.slice()),
            (this.pendingBytes += e.byteLength),
            this.pendingBytes >= wH && this.switchToFallback();
        }
        async digest() {
          if (this.fallback) return this.fallback.digest();
          if (this.secret && this.finished) throw new Error('Attempted to digest an already finished HMAC.');
          const e = Xr(this.pending);
          if (wl) {
            if (this.secret) {
              this.finished = !0;
              const o = await wl.importKey('raw', this.secret, { name: 'HMAC', hash: 'SHA-256' }, !1, ['sign']),
                s = await wl.sign('HMAC', o, e);
              return new Uint8Array(s);
            }
            const n = await wl.digest('SHA-256', e);
            return new Uint8Array(n);
          }
          const r = new Zn(this.secret);
          return (r.update(e), r.digest());
        }
        reset() {
          (this.pending = []), (this.pendingBytes = 0), (this.fallback = void 0), (this.finished = !1);
        }
        switchToFallback() {
          const e = new Zn(this.secret);
          for (const r of this.pending) e.update(r);
          (this.fallback = e), (this.pending = []), (this.pendingBytes = 0);
        }
      });
  });
var EI = {};
je(EI, {
  Crc32: () => Ss,
  Crc32Js: () => Ii,
  Crc32Node: () => Ss,
  Md5: () => Ky,
  Md5Js: () => Ti,
  Md5Node: () => Ky,
  Sha256: () => wr,
  Sha256Js: () => Zn,
  Sha256Node: () => wr,
  Sha256WebCrypto: () => _l,
  blobHasher: () => nI,
  blobReader: () => xl,
  fileStreamHasher: () => sI,
  readableStreamHasher: () => aI,
});
var _o = f(() => {
  oI();
  iI();
  cI();
  Gy();
  dI();
  Jy();
  pI();
  bl();
  yI();
  SI();
  jy();
});
function xI(t) {
  for (let e = 0; e < 8; e++) t[e] ^= 255;
  for (let e = 7; e > -1 && (t[e]++, t[e] === 0); e--);
}
var vo,
  Qy = f(() => {
    N();
    vo = class t {
      bytes;
      constructor(e) {
        if (((this.bytes = e), e.byteLength !== 8)) throw new Error('Int64 buffers must be exactly 8 bytes');
      }
      static fromNumber(e) {
        if (e > 9223372036854776e3 || e < -9223372036854776e3)
          throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
        const r = new Uint8Array(8);
        for (let n = 7, o = Math.abs(Math.round(e)); n > -1 && o > 0; n--, o /= 256) r[n] = o;
        return (e < 0 && xI(r), new t(r));
      }
      valueOf() {
        const e = this.bytes.slice(0),
          r = e[0] & 128;
        return (r && xI(e), parseInt(nr(e), 16) * (r ? -1 : 1));
      }
      toString() {
        return String(this.valueOf());
      }
    };
  });
var Ri,
  bI,
  wI,
  _H,
  vH,
  AH,
  TH,
  IH,
  RH,
  CH,
  OH,
  DH,
  vl,
  eS = f(() => {
    F();
    N();
    Qy();
    Ri = class {
      toUtf8;
      fromUtf8;
      constructor(e, r) {
        (this.toUtf8 = e), (this.fromUtf8 = r);
      }
      format(e) {
        const r = [];
        for (const s in e) {
          if (!R(e, s)) continue;
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
            if (e.value.byteLength > vl)
              throw new Error(
                `@smithy/core/event-streams - header value (binary) exceeds ${vl} bytes: ${e.value.byteLength}`,
              );
            const s = new DataView(new ArrayBuffer(3 + e.value.byteLength));
            s.setUint8(0, 6), s.setUint16(1, e.value.byteLength, !1);
            const i = new Uint8Array(s.buffer);
            return (i.set(e.value, 3), i);
          }
          case 'string': {
            const a = this.fromUtf8(e.value);
            if (a.byteLength > vl)
              throw new Error(
                `@smithy/core/event-streams - header value (string) exceeds ${vl} bytes: ${a.byteLength}`,
              );
            const c = new DataView(new ArrayBuffer(3 + a.byteLength));
            c.setUint8(0, 7), c.setUint16(1, a.byteLength, !1);
            const u = new Uint8Array(c.buffer);
            return (u.set(a, 3), u);
          }
          case 'timestamp': {
            const d = new Uint8Array(9);
            return ((d[0] = 8), d.set(vo.fromNumber(e.value.valueOf()).bytes, 1), d);
          }
          case 'uuid': {
            if (!DH.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
            const l = new Uint8Array(17);
            return ((l[0] = 9), l.set(wd(e.value.replace(/-/g, '')), 1), l);
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
              r[s] = { type: wI, value: !0 };
              break;
            case 1:
              r[s] = { type: wI, value: !1 };
              break;
            case 2:
              r[s] = { type: _H, value: e.getInt8(n++) };
              break;
            case 3:
              (r[s] = { type: vH, value: e.getInt16(n, !1) }), (n += 2);
              break;
            case 4:
              (r[s] = { type: AH, value: e.getInt32(n, !1) }), (n += 4);
              break;
            case 5:
              (r[s] = { type: TH, value: new vo(new Uint8Array(e.buffer, e.byteOffset + n, 8)) }), (n += 8);
              break;
            case 6: {
              const i = e.getUint16(n, !1);
              (n += 2), (r[s] = { type: IH, value: new Uint8Array(e.buffer, e.byteOffset + n, i) }), (n += i);
              break;
            }
            case 7: {
              const a = e.getUint16(n, !1);
              (n += 2),
                (r[s] = { type: RH, value: this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + n, a)) }),
                (n += a);
              break;
            }
            case 8:
              (r[s] = { type: CH, value: new Date(new vo(new Uint8Array(e.buffer, e.byteOffset + n, 8)).valueOf()) }),
                (n += 8);
              break;
            case 9: {
              const c = new Uint8Array(e.buffer, e.byteOffset + n, 16);
              (n += 16),
                (r[s] = {
                  type: OH,
                  value: `${nr(c.subarray(0, 4))}-${nr(c.subarray(4, 6))}-${nr(c.subarray(6, 8))}-${nr(c.subarray(8, 10))}-${nr(c.subarray(10))}`,
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
    })(bI || (bI = {}));
    (wI = 'boolean'),
      (_H = 'byte'),
      (vH = 'short'),
      (AH = 'integer'),
      (TH = 'long'),
      (IH = 'binary'),
      (RH = 'string'),
      (CH = 'timestamp'),
      (OH = 'uuid'),
      (DH = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/),
      (vl = 32767);
  });
function vI({ byteLength: t, byteOffset: e, buffer: r }) {
  if (t < kH) throw new Error('Provided message too short to accommodate event stream message overhead');
  const n = new DataView(r, e, t),
    o = n.getUint32(0, !1);
  if (t !== o) throw new Error('Reported message length does not match received message length');
  const s = n.getUint32(_I, !1),
    i = n.getUint32(Ao, !1),
    a = n.getUint32(t - Es, !1),
    c = new Ss();
  if ((c.update(new Uint8Array(r, e, Ao)), i !== c.digestSync()))
    throw new Error(
      `The prelude checksum specified in the message (${i}) does not match the calculated CRC32 checksum (${c.digestSync()})`,
    );
  if ((c.update(new Uint8Array(r, e + Ao, t - (Ao + Es))), a !== c.digestSync()))
    throw new Error(`The message checksum (${c.digestSync()}) did not match the expected value of ${a}`);
  return { headers: new DataView(r, e + Ao + Es, s), body: new Uint8Array(r, e + Ao + Es + s, o - s - (Ao + Es + Es)) };
}
var _I,
  Ao,
  Es,
  kH,
  AI = f(() => {
    _o();
    (_I = 4), (Ao = _I * 2), (Es = 4), (kH = Ao + Es * 2);
  });
var Ci,
  tS = f(() => {
    _o();
    eS();
    AI();
    Ci = class {
      headerMarshaller;
      messageBuffer;
      isEndOfStream;
      constructor(e, r) {
        (this.headerMarshaller = new Ri(e, r)), (this.messageBuffer = []), (this.isEndOfStream = !1);
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
          a = new Ss();
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
        const { headers: r, body: n } = vI(e);
        return { headers: this.headerMarshaller.parse(r), body: n };
      }
      formatHeaders(e) {
        return this.headerMarshaller.format(e);
      }
    };
  });
var Oi,
  rS = f(() => {
    Oi = class {
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
var Di,
  nS = f(() => {
    Di = class {
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
var ki,
  oS = f(() => {
    ki = class {
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
var Pi,
  sS = f(() => {
    Pi = class {
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
function Al(t) {
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
        let d = c.length,
          l = 0;
        for (; l < d; ) {
          if (!n) {
            const m = d - l;
            o || (o = new Uint8Array(4));
            const g = Math.min(4 - r, m);
            if ((o.set(c.slice(l, l + g), r), (r += g), (l += g), r < 4)) break;
            s(new DataView(o.buffer).getUint32(0, !1)), (o = null);
          }
          const p = Math.min(e - r, d - l);
          n.set(c.slice(l, l + p), r), (r += p), (l += p), e && e === r && (yield n, (n = null), (e = 0), (r = 0));
        }
      }
    };
  return { [Symbol.asyncIterator]: i };
}
var iS = f(() => {});
function TI(t, e) {
  const r = ic(e.deserializer, e.toUtf8);
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
function ic(t, e) {
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
var aS = f(() => {});
var xs,
  II,
  cS = f(() => {
    tS();
    rS();
    nS();
    oS();
    sS();
    iS();
    aS();
    (xs = class {
      eventStreamCodec;
      utfEncoder;
      constructor({ utf8Encoder: e, utf8Decoder: r }) {
        (this.eventStreamCodec = new Ci(e, r)), (this.utfEncoder = e);
      }
      deserialize(e, r) {
        const n = Al(e);
        return new ki({
          messageStream: new Oi({ inputStream: n, decoder: this.eventStreamCodec }),
          deserializer: ic(r, this.utfEncoder),
        });
      }
      serialize(e, r) {
        return new Di({
          messageStream: new Pi({ inputStream: e, serializer: r }),
          encoder: this.eventStreamCodec,
          includeEndFrame: !0,
        });
      }
    }),
      (II = (t) => new xs(t));
  });
import { Readable as PH } from 'node:stream';
async function* NH(t) {
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
var ac,
  RI,
  CI = f(() => {
    cS();
    (ac = class {
      universalMarshaller;
      constructor({ utf8Encoder: e, utf8Decoder: r }) {
        this.universalMarshaller = new xs({ utf8Decoder: r, utf8Encoder: e });
      }
      deserialize(e, r) {
        const n = typeof e[Symbol.asyncIterator] == 'function' ? e : NH(e);
        return this.universalMarshaller.deserialize(n, r);
      }
      serialize(e, r) {
        return PH.from(this.universalMarshaller.serialize(e, r));
      }
    }),
      (RI = (t) => new ac(t));
  });
var OI,
  DI,
  kI = f(() => {
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
      (DI = (t) => {
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
var PI,
  NI = f(() => {
    PI = (t) => Object.assign(t, { eventStreamMarshaller: t.eventStreamSerdeProvider(t) });
  });
var Tl,
  MI = f(() => {
    F();
    X();
    N();
    Tl = class {
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
          d = Symbol('initialRequestMarker'),
          l = {
            async *[Symbol.asyncIterator]() {
              if (n) {
                const p = {
                  ':event-type': { type: 'string', value: o ?? 'initial-request' },
                  ':message-type': { type: 'string', value: 'event' },
                  ':content-type': { type: 'string', value: u },
                };
                c.write(r, n);
                const m = c.flush();
                yield { [d]: !0, headers: p, body: m };
              }
              for await (const p of e) yield p;
            },
          };
        return s.serialize(l, (p) => {
          if (p[d]) return { headers: p.headers, body: p.body };
          let m = '';
          for (const v in p)
            if (R(p, v) && v !== '__type') {
              m = v;
              break;
            }
          const {
            additionalHeaders: g,
            body: S,
            eventType: E,
            explicitPayloadContentType: x,
          } = this.writeEventBody(m, a, p);
          return {
            headers: {
              ':event-type': { type: 'string', value: E },
              ':message-type': { type: 'string', value: 'event' },
              ':content-type': { type: 'string', value: x ?? u },
              ...g,
            },
            body: S,
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
          d = s.deserialize(e.body, async (m) => {
            let g = '';
            for (const E in m)
              if (R(m, E) && E !== '__type') {
                g = E;
                break;
              }
            const S = m[g].body;
            if (g === (o ?? 'initial-response')) {
              const E = await this.deserializer.read(r, S);
              return (delete E[i], { [u]: !0, ...E });
            } else if (g in c) {
              const E = c[g];
              if (E.isStructSchema()) {
                let x = {},
                  w = !1;
                for (const [v, A] of E.structIterator()) {
                  const { eventHeader: C, eventPayload: Q } = A.getMergedTraits();
                  if (((w = w || !!(C || Q)), Q))
                    A.isBlobSchema()
                      ? (x[v] = S)
                      : A.isStringSchema()
                        ? (x[v] = (this.serdeContext?.utf8Encoder ?? Se)(S))
                        : A.isStructSchema() && (x[v] = await this.deserializer.read(A, S));
                  else if (C) {
                    const ce = m[g].headers[v]?.value;
                    ce != null &&
                      (A.isNumericSchema()
                        ? ce && typeof ce == 'object' && 'bytes' in ce
                          ? (x[v] = BigInt(ce.toString()))
                          : (x[v] = Number(ce))
                        : (x[v] = ce));
                  }
                }
                return { [g]: await this.readEventMember(E, S, w, x) };
              }
              return { [g]: await this.deserializer.read(E, S) };
            } else return { $unknown: m };
          }),
          l = d[Symbol.asyncIterator](),
          p = await l.next();
        if (p.done) return d;
        if (p.value?.[u]) {
          if (!r)
            throw new Error(
              '@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.',
            );
          for (const m in p.value) R(p.value, m) && (n[m] = p.value[m]);
        }
        return {
          async *[Symbol.asyncIterator]() {
            for (p?.value?.[u] || (yield p.value); ; ) {
              const { done: m, value: g } = await l.next();
              if (m) break;
              yield g;
            }
          },
        };
      }
      async readEventMember(e, r, n, o) {
        let s,
          i = e.getSchema();
        if (Array.isArray(i) && i[0] === -3) {
          const c = i[1],
            u = le.for(c);
          this.compositeErrorRegistry?.copyFrom(u), (s = (this.compositeErrorRegistry ?? u)?.getErrorCtor(i));
        }
        const a = n ? o : r.byteLength === 0 ? {} : await this.deserializer.read(e, r);
        if (s) {
          const c = a.message ?? a.Message ?? 'Unknown',
            u = {},
            d = e.getMergedTraits().error;
          return (d && (u.$fault = d), Object.assign(new s({}), u, { message: c }, a));
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
            for (const [m, g] of p.structIterator()) {
              const { eventHeader: S, eventPayload: E } = g.getMergedTraits();
              if (E) i = m;
              else if (S) {
                let x = n[e][m],
                  w = 'binary';
                g.isNumericSchema()
                  ? (-2) ** 31 <= x && x <= 2 ** 31 - 1
                    ? (w = 'integer')
                    : (w = 'long')
                  : g.isTimestampSchema()
                    ? (w = 'timestamp')
                    : g.isStringSchema()
                      ? (w = 'string')
                      : g.isBooleanSchema() && (w = 'boolean'),
                  x != null && ((u[m] = { type: w, value: x }), delete n[e][m]);
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
        const d = o.flush() ?? new Uint8Array();
        return {
          body: typeof d == 'string' ? (this.serdeContext?.utf8Decoder ?? Fe)(d) : d,
          eventType: s,
          explicitPayloadContentType: a,
          additionalHeaders: u,
        };
      }
    };
  });
var $I = {};
je($I, {
  EventStreamCodec: () => Ci,
  EventStreamMarshaller: () => ac,
  EventStreamSerde: () => Tl,
  HeaderMarshaller: () => Ri,
  Int64: () => vo,
  MessageDecoderStream: () => Oi,
  MessageEncoderStream: () => Di,
  SmithyMessageDecoderStream: () => ki,
  SmithyMessageEncoderStream: () => Pi,
  UniversalEventStreamMarshaller: () => xs,
  eventStreamSerdeProvider: () => RI,
  getChunkedStream: () => Al,
  getMessageUnmarshaller: () => ic,
  getUnmarshalledStream: () => TI,
  iterableToReadableStream: () => DI,
  readableStreamToIterable: () => OI,
  resolveEventStreamSerdeConfig: () => PI,
  universalEventStreamSerdeProvider: () => II,
});
var zI = f(() => {
  tS();
  eS();
  Qy();
  rS();
  nS();
  oS();
  sS();
  CI();
  kI();
  cS();
  iS();
  aS();
  NI();
  MI();
});
var To,
  Il = f(() => {
    F();
    X();
    vi();
    ys();
    To = class extends Ge {
      options;
      compositeErrorRegistry;
      constructor(e) {
        super(), (this.options = e), (this.compositeErrorRegistry = new le(e.defaultNamespace));
        for (const r of e.errorTypeRegistries ?? []) this.compositeErrorRegistry.copyFrom(r);
      }
      getRequestType() {
        return j;
      }
      getResponseType() {
        return Ze;
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
          if (r.headers) for (const n in r.headers) R(r.headers, n) && (e.headers[n] = r.headers[n].join(', '));
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
            for (const n in r.headers) R(r.headers, n) && (e.headers[n] = r.headers[n]);
          return e;
        }
      }
      setHostPrefix(e, r, n, o = El(r)) {
        if (this.serdeContext?.disableHostPrefix) return;
        const s = o[4];
        if (typeof s != 'string') return;
        let i = s;
        for (const [a, [, c]] of nt.of(r.input).getHttpBindings().request.memberBindings) {
          if (!((c >> 17) & 1)) continue;
          const u = n[a];
          if (typeof u != 'string')
            throw new Error(`@smithy/core/schema - ${a} in input must be a string as hostLabel.`);
          i = i.replace(`{${a}}`, u);
        }
        if (((e.hostname = i + e.hostname), !Na(e.hostname)))
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
                  const d = i.getErrorCtor(u);
                  if (d) return [s, d, 'synthetic'];
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
        const { EventStreamSerde: e, eventStreamSerdeProvider: r } = await Promise.resolve().then(() => (zI(), $I)),
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
var Io,
  LI = f(() => {
    F();
    N();
    ys();
    Il();
    _i();
    Sl();
    Io = class extends To {
      async serializeRequest(e, r, n) {
        const o = r && typeof r == 'object' ? r : {},
          s = {},
          i = {},
          a = await n.endpoint(),
          c = nt.of(e?.input),
          u = c.getHttpBindings().request,
          d = El(e),
          l = new j({ query: s, headers: i });
        if (a) {
          this.updateServiceEndpoint(l, a), this.setHostPrefix(l, e, o, d);
          const [m, g, S] = d;
          if (m) {
            (l.method = m), (l.path = l.path === '/' ? g : l.path + g);
            for (const [E, x] of S) s[E] = x;
          }
        }
        l.query = s;
        const p = this.serializeHttpBindings(o, l, u, d);
        return (p && (l.body = await this.serializeEventStream({ eventStream: p, requestSchema: c })), l);
      }
      serializeHttpBindings(e, r, n, o) {
        let s = this.serializer,
          i = typeof s.writeCodec == 'function' ? s : void 0,
          a = r.query,
          c = r.headers,
          u = n.syntheticBodySchema,
          d = !1,
          l,
          p,
          m,
          g = Object.getOwnPropertyNames(e),
          S = Object.getPrototypeOf(e),
          E =
            (S === Object.prototype || S === null) &&
            !n.hasIdempotency &&
            !n.hasPrefixHeaders &&
            g.length * 2 < n.memberBindings.length,
          x = E ? g.length : n.memberBindings.length;
        for (let A = 0; A < x; ++A) {
          const C = E ? (R(n.byName, g[A]) ? n.byName[g[A]] : void 0) : n.memberBindings[A];
          if (!C) continue;
          const Q = C[1],
            ce = C[0],
            Ae = Q[0],
            Ut = Q[1],
            ue = Q[2],
            Pe = C[2],
            Ne = C[3],
            Ve = e[ce];
          if (!(Ve == null && !((Ut >> 10) & 1)))
            if (Pe === 36) {
              const K = (Ut >> 11) & 3;
              K
                ? K === 2
                  ? (p = Ve || void 0)
                  : (l = Ve)
                : (i ? i.writeCodec(Ae, Ve) : s.write(Ae, Ve), (l = s.flush()));
            } else if (Pe === 33 || Pe === 38) {
              const K = this.serializeHttpValue(Q, Ve, Pe, i);
              Pe === 33 ? ((m ??= Object.create(null))[ce] = K) : (c[Ne] = K);
            } else if (Pe === 39)
              for (const K in Ve) {
                if (!R(Ve, K)) continue;
                const de = Ne + K;
                c[de.toLowerCase()] = this.serializeHttpValue(
                  ue,
                  Ve[K],
                  38,
                  i,
                  i ? ue[0] : [ue[0], { httpHeader: de }],
                );
              }
            else (Pe & 62) === 34 ? this.serializeQuery(Q, Ve, Ne, a, i) : (d = !0);
        }
        const w = o[1],
          v = o[3];
        return (
          w && v && r.path.endsWith(w) && (r.path = r.path.slice(0, -w.length) + this.serializePath(v, m, n)),
          d && u && (i ? i.writeCodec(u, e) : s.write(u, e), (l = s.flush())),
          (r.body = l),
          p
        );
      }
      serializeQuery(e, r, n, o, s) {
        const [i, a, c] = e,
          u = s ? void 0 : i.getMergedTraits();
        if (n === void 0) {
          for (const d in r)
            !R(r, d) ||
              d in o ||
              (s || Object.assign(c[0].getMergedTraits(), { ...u, httpQuery: d, httpQueryParams: void 0 }),
              this.serializeQuery(c, r[d], d, o, s));
          return;
        }
        if ((a & 192) === 64) {
          const d = [];
          for (const l of r) {
            const p = this.serializeHttpValue(c, l, 34, s, s ? c[0] : [c[0], u]);
            ((a >> 13) & 1 || p !== void 0) && d.push(p);
          }
          o[n] = d;
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
            if (R(n.byName, s) && n.byName[s][2] === 33)
              throw new Error(`No value provided for input HTTP label: ${s}.`);
            o += `{${s}${i === 2 ? '+' : ''}}`;
          } else o += i === 2 ? a.split('/').map(br).join('/') : br(a);
        }
        return o;
      }
      async deserializeResponse(e, r, n) {
        const o = this.deserializer,
          s = typeof o.readCodec == 'function' ? o : void 0,
          i = nt.of(e.output),
          a = i.getHttpBindings().response,
          c = {};
        if (n.statusCode >= 300) {
          const d = await Be(n.body, r);
          throw (
            d.byteLength > 0 && Object.assign(c, await o.read(15, d)),
            await this.handleError(e, r, n, c, this.deserializeMetadata(n)),
            new Error('@smithy/core/protocols - HTTP Protocol error handler failed to throw.')
          );
        }
        const u = await this.deserializeHttpMessage(i, r, n, c);
        if (u.length) {
          const d = await Be(n.body, r);
          if (d.byteLength > 0) {
            const l = await (s ? s.readCodec(a.syntheticBodySchema, d) : o.read(a.syntheticBodySchema, d));
            for (const p of u) l[p] != null && (c[p] = l[p]);
          }
        } else a.bindings.payload || (await Be(n.body, r));
        return ((c.$metadata = this.deserializeMetadata(n)), c);
      }
      async deserializeHttpMessage(e, r, n, o, s) {
        const i = o instanceof Set ? s : o,
          a = this.deserializer,
          c = typeof a.readCodec == 'function' ? a : void 0,
          u = nt.of(e),
          {
            bodyMemberNames: d,
            bindings: { payload: l, statusCode: p, headers: m, prefixHeaders: g },
          } = u.getHttpBindings().response,
          S = n.headers;
        if (l) {
          const [E, x] = l,
            [w, v] = x,
            A = (v >> 11) & 3;
          if (A)
            A === 2
              ? (i[E] = await this.deserializeEventStream({ response: n, responseSchema: u }))
              : (i[E] = yl(n.body));
          else if (n.body) {
            const C = await Be(n.body, r);
            C.byteLength > 0 && (i[E] = await (c ? c.readPayload(x, C) : a.read(w, C)));
          }
        }
        for (const E in S) {
          if (!R(S, E)) continue;
          const x = E.toLowerCase(),
            w = S[E];
          x !== E && (delete S[E], (S[x] = w));
          const v = R(m, x) ? m[x] : void 0;
          if (!v) continue;
          const [A, [C, Q, ce], , Ae] = v;
          if (ce) {
            const Ut = (Q >> 16) & 1 ? xd(w, ',', 2) : ui(w),
              ue = [];
            for (const Pe of Ut)
              ue.push(c ? c.readHttpBinding(ce, Pe.trim(), 38) : await a.read([ce[0], { httpHeader: Ae }], Pe.trim()));
            i[A] = ue;
          } else i[A] = c ? c.readHttpBinding(v[1], w, 38) : await a.read(C, w);
        }
        for (const [E, [, , x], , w] of g) {
          i[E] = {};
          for (const v in S) {
            if (!R(S, v) || !v.startsWith(w)) continue;
            const A = S[v];
            i[E][v.slice(w.length)] = c ? c.readHttpBinding(x, A, 38) : await a.read([x[0], { httpHeader: v }], A);
          }
        }
        return (p && (i[p[0]] = n.statusCode), d);
      }
    };
  });
var ln,
  uS = f(() => {
    F();
    X();
    F();
    Il();
    _i();
    ln = class extends To {
      async serializeRequest(e, r, n) {
        let o = this.serializer,
          s = {},
          i = {},
          a = await n.endpoint(),
          c = T.of(e?.input),
          u = c.getSchema(),
          d,
          l = r && typeof r == 'object' ? r : {},
          p = new j({
            protocol: '',
            hostname: '',
            port: void 0,
            path: '/',
            fragment: void 0,
            query: s,
            headers: i,
            body: void 0,
          });
        if ((a && (this.updateServiceEndpoint(p, a), this.setHostPrefix(p, e, l)), l)) {
          const m = c.getEventStreamMember();
          if (m) {
            if (l[m]) {
              const g = {};
              for (const [S] of c.structIterator()) S !== m && l[S] != null && (g[S] = l[S]);
              d = await this.serializeEventStream({ eventStream: l[m], requestSchema: c, initialRequest: g });
            }
          } else o.write(u, l), (d = o.flush());
        }
        return ((p.headers = Object.assign(p.headers, i)), (p.query = s), (p.body = d), (p.method = 'POST'), p);
      }
      async deserializeResponse(e, r, n) {
        const o = this.deserializer,
          s = T.of(e.output),
          i = {};
        if (this.isErrorResponse(n.statusCode)) {
          const c = await Be(n.body, r);
          throw (
            c.byteLength > 0 && Object.assign(i, await o.read(15, c)),
            await this.handleError(e, r, n, i, this.deserializeMetadata(n)),
            new Error('@smithy/core/protocols - RPC Protocol error handler failed to throw.')
          );
        }
        for (const c in n.headers) {
          if (!R(n.headers, c)) continue;
          const u = n.headers[c];
          delete n.headers[c], (n.headers[c.toLowerCase()] = u);
        }
        const a = s.getEventStreamMember();
        if (a)
          i[a] = await this.deserializeEventStream({ response: n, responseSchema: s, initialResponseContainer: i });
        else {
          const c = await Be(n.body, r);
          c.byteLength > 0 && Object.assign(i, await o.read(s, c));
        }
        return ((i.$metadata = this.deserializeMetadata(n)), i);
      }
      isErrorResponse(e) {
        return e >= 300;
      }
    };
  });
var Ro,
  dS = f(() => {
    X();
    F();
    uS();
    Ro = class extends ln {
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
          or(e.input) === 'unit' ? (delete o.body, delete o.headers['content-type']) : this.applyEmptyBody(o);
        const { service: s, operation: i } = Ee(n),
          a = `/service/${s}/operation/${i}`;
        return (o.path.endsWith('/') ? (o.path += a.slice(1)) : (o.path += a), o);
      }
      isErrorResponse(e) {
        return e !== 200;
      }
    };
  });
var Rl,
  lS = f(() => {
    Sl();
    Rl = (t, e, r, n, o, s) => {
      if (e != null && e[r] !== void 0) {
        const i = n();
        if (i == null || i.length <= 0) throw new Error('Empty value provided for input HTTP label: ' + r + '.');
        t = t.replace(
          o,
          s
            ? i
                .split('/')
                .map((a) => br(a))
                .join('/')
            : br(i),
        );
      } else throw new Error('No value provided for input HTTP label: ' + r + '.');
      return t;
    };
  });
function Cl(t, e) {
  return new cc(t, e);
}
var cc,
  FI = f(() => {
    F();
    lS();
    cc = class {
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
        return new j({
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
            this.path = Rl(s, this.input, e, r, n, o);
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
var Co,
  fS = f(() => {
    N();
    ys();
    vi();
    Co = class extends Ge {
      settings;
      constructor(e) {
        super(), (this.settings = e);
      }
      read(e, r) {
        const n = nt.of(e),
          o = n.getMergedTraits(),
          s = n.getHttpBindingLocation(o);
        return this.readHttpBinding(n.getHttpBindingValue(s, o), r, s);
      }
      readHttpBinding([e, r, n], o, s) {
        const i = r & 255;
        if ((i & 192) === 64)
          return ((n ??= e.getHttpBindingCollectionValue(s)), ui(o).map((a) => this.readHttpBinding(n, a, s)));
        switch (i) {
          case 21:
          case 42:
            return (this.serdeContext?.base64Decoder ?? Te)(o);
          case 4:
          case 5:
          case 6:
          case 7: {
            const a = this.settings.httpBindings ? (r >> 14) & 3 : 0;
            switch (
              this.settings.timestampFormat.useTrait && i > 4 ? i : a ? a + 4 : this.settings.timestampFormat.default
            ) {
              case 5:
                return Sd(o);
              case 6:
                return Ed(o);
              case 7:
                return ho(o);
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
                (c = (this.serdeContext?.utf8Encoder ?? Se)((this.serdeContext?.base64Decoder ?? Te)(c))),
              a === 2 ? $e.from(c) : c
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
var Oo,
  UI = f(() => {
    N();
    ys();
    vi();
    fS();
    Oo = class extends Ge {
      codecDeserializer;
      stringDeserializer;
      constructor(e, r) {
        super(), (this.codecDeserializer = e), (this.stringDeserializer = new Co(r));
      }
      setSerdeContext(e) {
        this.stringDeserializer.setSerdeContext(e), this.codecDeserializer.setSerdeContext(e), (this.serdeContext = e);
      }
      read(e, r) {
        const n = nt.of(e),
          o = n.getMergedTraits();
        if (o.httpHeader || o.httpResponseCode) {
          const s = n.getHttpBindingValue(38, o);
          return this.readHttpBinding(s, r, 38);
        }
        return o.httpPayload ? this.readPayload(n.getHttpBindingValue(36, o), r) : this.readCodec(n, r);
      }
      readHttpBinding(e, r, n) {
        const o = typeof r == 'string' ? r : (this.serdeContext?.utf8Encoder ?? Se)(r);
        return this.stringDeserializer.readHttpBinding(e, o, n);
      }
      readPayload([e, r], n) {
        const o = r & 255;
        return o === 21 || o === 42
          ? typeof n == 'string'
            ? (this.serdeContext?.utf8Decoder ?? Fe)(n)
            : n
          : o === 0
            ? typeof n == 'string'
              ? n
              : (this.serdeContext?.utf8Encoder ?? Se)(n)
            : this.readCodec(e, n);
      }
      readCodec(e, r) {
        return this.codecDeserializer.read(e, r);
      }
    };
  });
var Ni,
  pS = f(() => {
    N();
    ys();
    vi();
    Ni = class extends Ge {
      settings;
      stringBuffer = '';
      constructor(e) {
        super(), (this.settings = e);
      }
      write(e, r) {
        const n = nt.of(e),
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
                  this.stringBuffer = Ht(o);
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
              this.stringBuffer = (this.serdeContext?.base64Encoder ?? ye)(o);
              return;
            }
            if ((i & 192) === 64 && Array.isArray(o)) {
              n ??= e.getHttpBindingCollectionValue(s);
              let u = n[1] & 255,
                d = u >= 4 && u <= 7,
                l = '';
              for (const p of o) {
                this.writeHttpBinding(n, p, s);
                const m = this.flush();
                l && (l += ', '), (l += d ? m : yd(m));
              }
              this.stringBuffer = l;
              return;
            }
            this.stringBuffer = JSON.stringify(o, null, 2);
            break;
          case 'string': {
            let a = (r >> 8) & 3,
              c = o;
            if ((a === 2 && (c = $e.from(c)), a && (s & 6) === 6)) {
              this.stringBuffer = (this.serdeContext?.base64Encoder ?? ye)(c.toString());
              return;
            }
            this.stringBuffer = o;
            break;
          }
          default:
            this.stringBuffer = (r >> 10) & 1 ? qt() : String(o);
        }
      }
      flush() {
        const e = this.stringBuffer;
        return ((this.stringBuffer = ''), e);
      }
    };
  });
var Do,
  BI = f(() => {
    ys();
    pS();
    Do = class {
      codecSerializer;
      stringSerializer;
      buffer;
      constructor(e, r, n = new Ni(r)) {
        (this.codecSerializer = e), (this.stringSerializer = n);
      }
      setSerdeContext(e) {
        this.codecSerializer.setSerdeContext(e), this.stringSerializer.setSerdeContext(e);
      }
      write(e, r) {
        const n = nt.of(e),
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
function Ot(t, e) {
  if (e.timestampFormat.useTrait) {
    const a = t.getSchema();
    if (a === 5 || a === 6 || a === 7) return a;
  }
  const { httpLabel: r, httpPrefixHeaders: n, httpHeader: o, httpQuery: s } = t.getMergedTraits();
  return (e.httpBindings ? (typeof n == 'string' || o ? 6 : s || r ? 5 : void 0) : void 0) ?? e.timestampFormat.default;
}
var Mi = f(() => {});
var HI,
  Ol,
  VI = f(() => {
    (HI = we(rr())),
      (Ol = class {
        name;
        kind;
        values;
        constructor({ name: e, kind: r = HI.FieldPosition.HEADER, values: n = [] }) {
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
var Dl,
  jI = f(() => {
    Dl = class {
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
var fn,
  pn,
  ZI = f(() => {
    (fn = (t) => (
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
      (pn = (t) => ({ requestHandler: t.httpHandler() }));
  });
function mS(t) {
  return (e) => async (r) => {
    const n = r.request;
    if (j.isInstance(n)) {
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
  hS,
  mn,
  GI = f(() => {
    F();
    WI = 'content-length';
    (hS = {
      step: 'build',
      tags: ['SET_CONTENT_LENGTH', 'CONTENT_LENGTH'],
      name: 'contentLengthMiddleware',
      override: !0,
    }),
      (mn = (t) => ({
        applyToStack: (e) => {
          e.add(mS(t.bodyLengthChecker), hS);
        },
      }));
  });
var ko,
  MH,
  kl = f(() => {
    (ko = (t) => encodeURIComponent(t).replace(/[!'()*]/g, MH)),
      (MH = (t) => `%${t.charCodeAt(0).toString(16).toUpperCase()}`);
  });
var qI,
  KI = f(() => {
    kl();
    qI = (t) => t.split('/').map(ko).join('/');
  });
function XI(t) {
  const e = [];
  for (let r of Object.keys(t).sort()) {
    const n = t[r];
    if (((r = ko(r)), Array.isArray(n))) for (let o = 0, s = n.length; o < s; o++) e.push(`${r}=${ko(n[o])}`);
    else {
      let o = r;
      (n || typeof n == 'string') && (o += `=${ko(n)}`), e.push(o);
    }
  }
  return e.join('&');
}
var JI = f(() => {
  kl();
});
var Dt,
  bs = f(() => {
    Dt = class {
      serdeContext;
      setSerdeContext(e) {
        this.serdeContext = e;
      }
    };
  });
var $i,
  gS = f(() => {
    $i = class {
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
function Pl() {
  if (uc === void 0)
    try {
      if (typeof Buffer != 'function') uc = !1;
      else {
        const t = JSON.parse(Buffer.from([123, 125]));
        uc = t !== null && typeof t == 'object';
      }
    } catch {
      uc = !1;
    }
  return uc;
}
var uc,
  yS = f(() => {});
function zi(t, e, r) {
  if (r?.source) {
    const n = r.source;
    if (typeof e == 'number')
      return e <= Number.MAX_SAFE_INTEGER && e >= Number.MIN_SAFE_INTEGER
        ? zH(n, e)
          ? e
          : new Z(n, 'bigDecimal')
        : $H(n)
          ? new Z(n, 'bigDecimal')
          : /[eE]/.test(n)
            ? LH(n)
            : BigInt(n);
  }
  return e;
}
function $H(t) {
  const e = t.indexOf('.');
  if (e === -1) return !1;
  const r = t.search(/[eE]/);
  if (r === -1) return !0;
  const n = r - e - 1;
  return parseInt(t.slice(r + 1), 10) < n;
}
function zH(t, e) {
  if (t === String(e) || Object.is(e, -0)) return !0;
  if (/[eE]/.test(t)) return SS(t) === SS(String(e));
  const r = t.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''),
    n = String(e);
  return r === n ? !0 : /[eE]/.test(n) ? r === SS(n) : !1;
}
function SS(t) {
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
    const d = u + s;
    c === '0'
      ? (o = '0')
      : d <= 0
        ? (o = '0.' + '0'.repeat(-d) + c)
        : d >= c.length
          ? (o = c + '0'.repeat(d - c.length))
          : (o = c.slice(0, d) + '.' + c.slice(d));
  }
  return (o.includes('.') && (o = o.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '')), (e ? '-' : '') + o);
}
function LH(t) {
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
var Nl = f(() => {
  N();
});
function Li(t) {
  const e = T.of(t),
    r = e.getSchema();
  if (Array.isArray(r) && e.isStructSchema()) {
    if (ES in r) return r[ES];
    const n = Ml(e, new Set());
    return ((r[ES] = n), n);
  }
  return Ml(e, new Set());
}
function Ml(t, e) {
  const r = t.getSchema();
  if (e.has(r)) return !1;
  if ((e.add(r), t.isBigIntegerSchema() || t.isBigDecimalSchema())) return !0;
  if (t.isStructSchema()) {
    for (const [, n] of t.structIterator()) if (Ml(n, e)) return !0;
  } else if (t.isListSchema() || t.isMapSchema()) {
    if (Ml(t.getValueSchema(), e)) return !0;
  } else if (t.isDocumentSchema()) return !0;
  return !1;
}
var ES,
  $l = f(() => {
    X();
    ES = Symbol.for('@aws-sdk/reviver');
  });
var YI,
  QI = f(() => {
    _i();
    N();
    YI = (t, e) => Be(t, e).then((r) => (e?.utf8Encoder ?? Se)(r));
  });
async function Wn(t, e, r) {
  let n;
  if (Pl() && typeof t?.[Symbol.asyncIterator] == 'function') {
    const s = await Be(t, e);
    typeof Buffer == 'function' &&
      (Buffer.isBuffer(s) ? (n = s) : (n = Buffer.from(s.buffer, s.byteOffset, s.byteLength)));
  }
  if ((n || (n = await YI(t, e)), n.length === 0)) return {};
  const o = r && Li(r) ? zi : void 0;
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
var zl,
  eR,
  xS,
  Fi,
  Ui,
  Bi,
  tR,
  dc = f(() => {
    _i();
    QI();
    yS();
    Nl();
    $l();
    (zl = async (t, e) => {
      const r = await Wn(t, e);
      return ((r.message = r.message ?? r.Message), r);
    }),
      (eR = (t, e) => Object.keys(t).find((r) => r.toLowerCase() === e.toLowerCase())),
      (xS = (t) => {
        let e = t;
        return (
          typeof e == 'number' && (e = e.toString()),
          e.indexOf(',') >= 0 && (e = e.split(',')[0]),
          e.indexOf(':') >= 0 && (e = e.split(':')[0]),
          e.indexOf('#') >= 0 && (e = e.split('#')[1]),
          e
        );
      }),
      (Fi = (t, e) => tR(t, e, ['header', 'code', 'type'])),
      (Ui = (t, e, r = !1) => tR(t, e, r ? ['code', 'header', 'type'] : ['type', 'code', 'header'])),
      (Bi = (t, e) => {
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
      (tR = ({ headers: t }, e, r) => {
        for (; r.length > 0; )
          switch (r.shift()) {
            case 'header': {
              const o = eR(t ?? {}, 'x-amzn-errortype');
              if (o !== void 0) return xS(t[o]);
              break;
            }
            case 'code': {
              const s = eR(e ?? {}, 'code');
              if (s && e[s] !== void 0) return xS(e[s]);
              break;
            }
            case 'type':
              if (e?.__type !== void 0) return xS(e.__type);
              break;
          }
      });
  });
var Po,
  bS = f(() => {
    Mi();
    X();
    N();
    bs();
    gS();
    yS();
    Nl();
    $l();
    dc();
    F();
    Po = class extends Dt {
      settings;
      constructor(e) {
        super(), (this.settings = e);
      }
      async read(e, r) {
        let n = Li(e) ? zi : void 0,
          o;
        if (typeof r == 'string') {
          if (r.length === 0) return {};
          o = JSON.parse(r, n);
        } else if (r instanceof Uint8Array && Pl()) {
          if (r.byteLength === 0) return {};
          const s = Buffer.isBuffer(r) ? r : Buffer.from(r.buffer, r.byteOffset, r.byteLength);
          o = JSON.parse(s, n);
        } else o = await Wn(r, this.serdeContext, e);
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
              for (const c in a) R(a, c) && (c === '__proto__' && bt(a), (a[c] = this._read(i, a[c])));
            return a;
          }
        }
        if (o.isBlobSchema() && typeof r == 'string') return Te(r);
        const s = o.getMergedTraits().mediaType;
        if (o.isStringSchema() && typeof r == 'string' && s)
          return s === 'application/json' || s.endsWith('+json') ? $e.from(r) : r;
        if (o.isTimestampSchema() && r != null)
          switch (Ot(o, this.settings)) {
            case 5:
              return ai(r);
            case 6:
              return mo(r);
            case 7:
              return ci(r);
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
              if (!R(i, a)) continue;
              a === '__proto__' && bt(i);
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
        n && (c = new $i(r, o));
        for (const [u, d] of e.structIterator()) {
          let l = u;
          a && ((l = d.getMergedTraits().jsonName ?? l), i && (s[l] = u)),
            n && c.mark(l),
            r[l] != null && (o[u] = this._read(d, r[l]));
        }
        if (n) c.writeUnknown();
        else if (i)
          for (const u in r) {
            if (!R(r, u)) continue;
            const d = r[u],
              l = a ? (s[u] ?? u) : u;
            l in o || (o[l] = d);
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
var Ll,
  rR,
  nR = f(() => {
    N();
    (Ll = class t extends Uint8Array {
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
          e > rR + 6e4 &&
            (console.warn(
              '@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.',
            ),
            (rR = e)),
            (this.string = Se(this));
        }
        return this.string;
      }
    }),
      (rR = 0);
  });
function wS(t) {
  return Ll.allocUnsafe(t);
}
var Fl,
  oR,
  sR,
  FH,
  UH,
  Hi,
  Ul,
  Bl,
  iR,
  BH,
  HH,
  VH,
  hn,
  aR,
  No,
  _S = f(() => {
    Mi();
    X();
    N();
    bs();
    F();
    nR();
    (Fl = new TextEncoder()),
      (oR = 123),
      (sR = 125),
      (FH = 91),
      (UH = 93),
      (Hi = 34),
      (Ul = 58),
      (Bl = 44),
      (iR = 92),
      (BH = new Uint8Array([116, 114, 117, 101])),
      (HH = new Uint8Array([102, 97, 108, 115, 101])),
      (VH = new Uint8Array([110, 117, 108, 108])),
      (hn = new Array(128).fill(null));
    hn[8] = 'b';
    hn[9] = 't';
    hn[10] = 'n';
    hn[12] = 'f';
    hn[13] = 'r';
    hn[34] = '"';
    hn[92] = '\\';
    for (let t = 0; t < 32; t++) hn[t] === null && (hn[t] = 'u00' + t.toString(16).padStart(2, '0'));
    aR = 2048;
    No = class t extends Dt {
      settings;
      json;
      i = 0;
      rootSchema;
      rawValue;
      passthrough = !1;
      constructor(e) {
        super(), (this.settings = e), (this.json = wS(aR));
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
            Fl.encodeInto(o, this.json.subarray(1)),
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
        return ((this.json = wS(aR)), n);
      }
      ensure(e) {
        const { i: r, json: n } = this;
        if (r + e > n.length) {
          let o = n.length * 2;
          for (; o < r + e; ) o *= 2;
          const s = wS(o);
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
        n[o++] = Hi;
        for (let s = 0; s < r; ++s) n[o++] = e.charCodeAt(s);
        (n[o++] = Hi), (this.i = o);
      }
      writeJsonString(e) {
        const r = e.length;
        this.ensure(r * 3 + 2), (this.json[this.i++] = Hi);
        for (let n = 0; n < r; ++n) {
          const o = e.charCodeAt(n);
          if (o > 34 && o < 92) this.json[this.i++] = o;
          else if (o < 128) {
            const s = hn[o];
            if (s !== null) {
              this.ensure(s.length + 1 + (r - n - 1) * 3 + 1), (this.json[this.i++] = iR);
              for (let i = 0; i < s.length; i++) this.json[this.i++] = s.charCodeAt(i);
            } else this.json[this.i++] = o;
          } else if (o >= 55296 && o <= 56319) {
            const s = n + 1 < r ? e.charCodeAt(n + 1) : 0;
            if (s >= 56320 && s <= 57343) {
              this.ensure(4);
              const { written: i } = Fl.encodeInto(e.substring(n, n + 2), this.json.subarray(this.i));
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
        this.json[this.i++] = Hi;
      }
      writeUnicodeEscape(e) {
        let { json: r, i: n } = this;
        (r[n++] = iR), (r[n++] = 117);
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
        n[s++] = Hi;
        const i = e.length,
          a = i % 3,
          c = i - a;
        for (let u = 0; u < c; u += 3) {
          const d = e[u],
            l = e[u + 1],
            p = e[u + 2];
          (n[s++] = o[d >> 2]),
            (n[s++] = o[((d & 3) << 4) | (l >> 4)]),
            (n[s++] = o[((l & 15) << 2) | (p >> 6)]),
            (n[s++] = o[p & 63]);
        }
        if (a === 2) {
          const u = e[c],
            d = e[c + 1];
          (n[s++] = o[u >> 2]), (n[s++] = o[((u & 3) << 4) | (d >> 4)]), (n[s++] = o[(d & 15) << 2]), (n[s++] = 61);
        } else if (a === 1) {
          const u = e[c];
          (n[s++] = o[u >> 2]), (n[s++] = o[(u & 3) << 4]), (n[s++] = 61), (n[s++] = 61);
        }
        (n[s++] = Hi), (this.i = s);
      }
      writeValue(e, r, n) {
        if (r == null) {
          if (n?.isStructSchema()) {
            if (r === void 0 && T.of(e).isIdempotencyToken()) {
              this.writeAsciiQuoted(qt());
              return;
            }
            return;
          }
          this.ensure(4), this.json.set(VH, this.i), (this.i += 4);
          return;
        }
        const o = T.of(e),
          s = typeof r == 'object';
        if (o.isStringSchema()) {
          const i = o.getMergedTraits().mediaType;
          if (i && (i === 'application/json' || i.endsWith('+json'))) {
            this.writeJsonString($e.from(r).toString());
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
            const i = (this.serdeContext?.base64Encoder ?? ye)(r);
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
          r ? (a.set(BH, i), (i += 4)) : (a.set(HH, i), (i += 5)), (this.i = i);
          return;
        }
        if (typeof r == 'bigint') {
          this.writeAscii(r.toString());
          return;
        }
        this.writeAscii(String(r));
      }
      writeStruct(e, r) {
        this.ensure(2), (this.json[this.i++] = oR);
        let n = !1,
          o = typeof r.__type == 'string',
          s;
        o && (s = new Set());
        for (const [i, a] of e.structIterator()) {
          const c = r[i];
          if (c == null && !a.isIdempotencyToken()) continue;
          n && (this.ensure(1), (this.json[this.i++] = Bl)), (n = !0);
          const u = this.settings.jsonName ? (a.getMergedTraits().jsonName ?? i) : i;
          s && (s.add(i), s.add(u)), this.writeAsciiQuoted(u), (this.json[this.i++] = Ul), this.writeValue(a, c, e);
        }
        if (!n && e.isUnionSchema()) {
          const { $unknown: i } = r;
          if (Array.isArray(i)) {
            const [a, c] = i;
            this.writeAsciiQuoted(a), this.ensure(1), (this.json[this.i++] = Ul), this.writeValue(15, c, e);
          }
        } else if (o)
          for (const i in r) {
            if (s.has(i)) continue;
            s.add(i);
            const a = r[i];
            n && (this.ensure(1), (this.json[this.i++] = Bl)),
              (n = !0),
              this.writeAsciiQuoted(i),
              this.ensure(1),
              (this.json[this.i++] = Ul),
              this.writeValue(15, a, void 0);
          }
        this.ensure(1), (this.json[this.i++] = sR);
      }
      writeList(e, r, n) {
        const o = !!e.getMergedTraits().sparse,
          s = e.getValueSchema();
        if (!n && (s.isStringSchema() || s.isNumericSchema() || s.isBooleanSchema())) {
          let a = !1;
          for (let u = 0; u < r.length; ++u) {
            const d = r[u];
            if (Number.isNaN(d) || d === 1 / 0 || d === -1 / 0 || (d == null && !o)) {
              a = !0;
              break;
            }
          }
          let c;
          if (!a) c = JSON.stringify(r);
          else {
            const u = [];
            for (let d = 0; d < r.length; ++d) {
              const l = r[d];
              (l == null && !o) || (Number.isNaN(l) || l === 1 / 0 || l === -1 / 0 ? u.push(String(l)) : u.push(l));
            }
            c = JSON.stringify(u);
          }
          this.ensure(c.length * 3), (this.i += Fl.encodeInto(c, this.json.subarray(this.i)).written);
          return;
        }
        this.ensure(2), (this.json[this.i++] = FH);
        let i = !1;
        for (let a = 0; a < r.length; ++a) {
          const c = r[a];
          (n ? c === void 0 : c == null && !o) ||
            (i && (this.ensure(1), (this.json[this.i++] = Bl)), this.writeValue(s, c, void 0), (i = !0));
        }
        this.ensure(1), (this.json[this.i++] = UH);
      }
      writeMap(e, r, n) {
        const o = !!e.getMergedTraits().sparse,
          s = e.getValueSchema();
        if (!n && (s.isStringSchema() || s.isNumericSchema() || s.isBooleanSchema())) {
          let a;
          for (const u in r) {
            if (!R(r, u)) continue;
            const d = r[u];
            Number.isNaN(d) || d === 1 / 0 || d === -1 / 0
              ? (((a ??= {})[u] = d), (r[u] = String(d)))
              : d === null && !o && (((a ??= {})[u] = null), (r[u] = void 0));
          }
          const c = JSON.stringify(r);
          a && Object.assign(r, a),
            this.ensure(c.length * 3),
            (this.i += Fl.encodeInto(c, this.json.subarray(this.i)).written);
          return;
        }
        this.ensure(2), (this.json[this.i++] = oR);
        let i = !0;
        for (const a in r) {
          if (!R(r, a)) continue;
          const c = r[a];
          (n ? c === void 0 : c == null && !o) ||
            (i || (this.ensure(1), (this.json[this.i++] = Bl)),
            (i = !1),
            this.writeJsonString(a),
            this.ensure(1),
            (this.json[this.i++] = Ul),
            this.writeValue(s, c, void 0));
        }
        this.ensure(1), (this.json[this.i++] = sR);
      }
      writeTimestamp(e, r) {
        switch (Ot(e, this.settings)) {
          case 5: {
            const o = r.toISOString().replace('.000Z', 'Z');
            this.writeAsciiQuoted(o);
            return;
          }
          case 6: {
            this.writeAsciiQuoted(Ht(r));
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
var ur,
  vS = f(() => {
    bs();
    bS();
    _S();
    ur = class extends Dt {
      settings;
      constructor(e) {
        super(), (this.settings = e);
      }
      createSerializer() {
        const e = new No(this.settings);
        return (e.setSerdeContext(this.serdeContext), e);
      }
      createDeserializer() {
        const e = new Po(this.settings);
        return (e.setSerdeContext(this.serdeContext), e);
      }
    };
  });
var Vi,
  cR = f(() => {
    dS();
    X();
    vS();
    dc();
    Vi = class extends Ro {
      codec = new ur({ timestampFormat: { useTrait: !1, default: 7 }, jsonName: !1, bigNumberAsString: !0 });
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
        let i = Bi(n, o) ?? 'Unknown',
          a = { $metadata: s, $fault: n.statusCode <= 500 ? 'client' : 'server' },
          c = this.options.defaultNamespace;
        i.includes('#') && ([c] = i.split('#'));
        const u = this.compositeErrorRegistry,
          d = le.for(c);
        u.copyFrom(d);
        let l;
        try {
          l = u.getSchema(i);
        } catch {
          o.Message && (o.message = o.Message);
          const v = le.for('smithy.ts.sdk.synthetic.' + c);
          u.copyFrom(v);
          const A = u.getBaseException();
          if (A) {
            const C = u.getErrorCtor(A);
            throw Object.assign(new C({ name: i }), a, o);
          }
          throw Object.assign(new Error(i), a, o);
        }
        const p = T.of(l),
          m = u.getErrorCtor(l),
          g = o.message ?? o.Message ?? 'Unknown',
          S = new m({}),
          E = {},
          x = this.codec.createDeserializer();
        for (const [w, v] of p.structIterator()) o[w] != null && (E[w] = x.readObject(v, o[w]));
        throw Object.assign(S, a, { $fault: p.getMergedTraits().error, message: g }, E);
      }
      getDefaultContentType() {
        return 'application/json';
      }
    };
  });
var Mo,
  AS = f(() => {
    Mi();
    X();
    N();
    N();
    F();
    bs();
    gS();
    Nl();
    $l();
    dc();
    Mo = class extends Dt {
      settings;
      constructor(e) {
        super(), (this.settings = e);
      }
      async read(e, r) {
        const n = Li(e) ? zi : void 0;
        return this._read(e, typeof r == 'string' ? JSON.parse(r, n) : await Wn(r, this.serdeContext, e));
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
              { jsonName: d } = this.settings;
            d && (u = {});
            let l;
            a && (l = new $i(i, c));
            for (const [p, m] of o.structIterator()) {
              let g = p;
              d && ((g = m.getMergedTraits().jsonName ?? g), (u[g] = p)),
                a && l.mark(g),
                i[g] != null && (c[p] = this._read(m, i[g]));
            }
            if (a) l.writeUnknown();
            else if (typeof i.__type == 'string')
              for (const p in i) {
                if (!R(i, p)) continue;
                const m = i[p],
                  g = d ? (u[p] ?? p) : p;
                g in c || (c[g] = m);
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
            for (const c in r) R(r, c) && (c === '__proto__' && bt(a), (a[c] = this._read(i, r[c])));
            return a;
          }
        }
        if (o.isBlobSchema() && typeof r == 'string') return Te(r);
        const s = o.getMergedTraits().mediaType;
        if (o.isStringSchema() && typeof r == 'string' && s)
          return s === 'application/json' || s.endsWith('+json') ? $e.from(r) : r;
        if (o.isTimestampSchema() && r != null)
          switch (Ot(o, this.settings)) {
            case 5:
              return ai(r);
            case 6:
              return mo(r);
            case 7:
              return ci(r);
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
              if (!R(r, a)) continue;
              a === '__proto__' && bt(i);
              const c = r[a];
              c instanceof Z ? (i[a] = c) : (i[a] = this._read(o, c));
            }
            return i;
          } else return structuredClone(r);
        return r;
      }
    };
  });
var uR,
  Hl,
  dR = f(() => {
    N();
    (uR = '\u039D'),
      (Hl = class {
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
                const n = `${uR + 'nv' + this.counter++}_` + r.string;
                return (this.values.set(`"${n}"`, r.string), n);
              }
              if (typeof r == 'bigint') {
                const n = r.toString(),
                  o = `${uR + 'b' + this.counter++}_` + n;
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
var $o,
  TS = f(() => {
    Mi();
    X();
    N();
    bs();
    dR();
    F();
    $o = class extends Dt {
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
          const n = new Hl();
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
            let d = 0;
            for (const [l, p] of s.structIterator()) {
              const m = this._write(p, i[l], s);
              if (m !== void 0) {
                let g = l;
                c && ((g = p.getMergedTraits().jsonName ?? l), (u[l] = g)), (a[g] = m), d++;
              }
            }
            if (s.isUnionSchema() && d === 0) {
              const { $unknown: l } = i;
              if (Array.isArray(l)) {
                const [p, m] = l;
                p === '__proto__' && bt(a), (a[p] = this._write(15, m));
              }
            } else if (typeof i.__type == 'string')
              for (const l in i) {
                if (!R(i, l)) continue;
                const p = i[l],
                  m = c ? (u[l] ?? l) : l;
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
              if (!R(r, u)) continue;
              const d = r[u];
              (c || d != null) && (u === '__proto__' && bt(a), (a[u] = this._write(i, d)));
            }
            return a;
          }
          if (r instanceof Uint8Array && s.isBlobSchema())
            return s === this.rootSchema ? r : (this.serdeContext?.base64Encoder ?? ye)(r);
          if (r instanceof Date && (s.isTimestampSchema() || s.isDocumentSchema()))
            switch (Ot(s, this.settings)) {
              case 5:
                return r.toISOString().replace('.000Z', 'Z');
              case 6:
                return Ht(r);
              case 7:
                return r.getTime() / 1e3;
              default:
                return (console.warn('Missing timestamp format, using epoch seconds', r), r.getTime() / 1e3);
            }
          r instanceof Z && (this.useReplacer = !0);
        }
        if (!(r === null && n?.isStructSchema())) {
          if (s.isStringSchema()) {
            if (typeof r > 'u' && s.isIdempotencyToken()) return qt();
            const i = s.getMergedTraits().mediaType;
            return r != null && i && (i === 'application/json' || i.endsWith('+json')) ? $e.from(r) : r;
          }
          if (typeof r == 'number') return Math.abs(r) === 1 / 0 || isNaN(r) ? String(r) : r;
          if (typeof r == 'string' && s.isBlobSchema())
            return s === this.rootSchema ? r : (this.serdeContext?.base64Encoder ?? ye)(r);
          if ((typeof r == 'bigint' && (this.useReplacer = !0), s.isDocumentSchema()))
            if (o) {
              if (r instanceof Uint8Array) return (this.serdeContext?.base64Encoder ?? ye)(r);
              const i = Array.isArray(r) ? [] : {};
              for (const a in r) {
                if (!R(r, a)) continue;
                const c = r[a];
                a === '__proto__' && bt(i),
                  c instanceof Z ? ((this.useReplacer = !0), (i[a] = c)) : (i[a] = this._write(s, c));
              }
              return i;
            } else return structuredClone(r);
          return r;
        }
      }
    };
  });
var ji,
  lR = f(() => {
    bs();
    AS();
    TS();
    ji = class extends Dt {
      settings;
      constructor(e) {
        super(), (this.settings = e);
      }
      createSerializer() {
        const e = new $o(this.settings);
        return (e.setSerdeContext(this.serdeContext), e);
      }
      createDeserializer() {
        const e = new Mo(this.settings);
        return (e.setSerdeContext(this.serdeContext), e);
      }
    };
  });
var ws = {};
je(ws, {
  AbstractRpcV2Protocol: () => Ro,
  Field: () => Ol,
  Fields: () => Dl,
  FromStringShapeDeserializer: () => Co,
  HttpBindingProtocol: () => Io,
  HttpInterceptingShapeDeserializer: () => Oo,
  HttpInterceptingShapeSerializer: () => Do,
  HttpProtocol: () => To,
  HttpRequest: () => j,
  HttpResponse: () => Ze,
  JsonCodec: () => ji,
  JsonCodec2: () => ur,
  JsonShapeDeserializer: () => Mo,
  JsonShapeDeserializer2: () => Po,
  JsonShapeSerializer: () => $o,
  JsonShapeSerializer2: () => No,
  RequestBuilder: () => cc,
  RpcProtocol: () => ln,
  SerdeContext: () => Ge,
  SmithyRpcV2JsonProtocol: () => Vi,
  ToStringShapeSerializer: () => Ni,
  buildQueryString: () => XI,
  collectBody: () => Be,
  contentLengthMiddleware: () => mS,
  contentLengthMiddlewareOptions: () => hS,
  determineTimestampFormat: () => Ot,
  escapeUri: () => ko,
  escapeUriPath: () => qI,
  extendedEncodeURIComponent: () => br,
  getContentLengthPlugin: () => mn,
  getHttpHandlerExtensionConfiguration: () => fn,
  isValidHostname: () => Na,
  loadJsonRpcErrorCode: () => Ui,
  loadRestJsonErrorCode: () => Fi,
  loadSmithyRpcV2JsonErrorCode: () => Bi,
  parseJsonBody: () => Wn,
  parseJsonErrorBody: () => zl,
  parseQueryString: () => Ma,
  parseUrl: () => tt,
  requestBuilder: () => Cl,
  resolveHttpHandlerRuntimeConfig: () => pn,
  resolvedPath: () => Rl,
});
var $ = f(() => {
  _i();
  Sl();
  LI();
  Il();
  uS();
  dS();
  FI();
  lS();
  fS();
  UI();
  BI();
  pS();
  Mi();
  vi();
  VI();
  jI();
  F();
  F();
  F();
  ZI();
  GI();
  kl();
  KI();
  JI();
  F();
  F();
  cR();
  dc();
  lR();
  TS();
  AS();
  vS();
  _S();
  bS();
});
function Zi(t) {
  return t;
}
var IS,
  RS,
  gn,
  fR = f(() => {
    $();
    (IS = (t) => (e) => async (r) => {
      if (!j.isInstance(r.request)) return e(r);
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
      (RS = { name: 'hostHeaderMiddleware', step: 'build', priority: 'low', tags: ['HOST'], override: !0 }),
      (gn = (t) => ({
        applyToStack: (e) => {
          e.add(IS(t), RS);
        },
      }));
  });
var CS,
  OS,
  yn,
  pR = f(() => {
    (CS = () => (t, e) => async (r) => {
      try {
        const n = await t(r),
          { clientName: o, commandName: s, logger: i, dynamoDbDocumentClientOptions: a = {} } = e,
          { overrideInputFilterSensitiveLog: c, overrideOutputFilterSensitiveLog: u } = a,
          d = c ?? e.inputFilterSensitiveLog,
          l = u ?? e.outputFilterSensitiveLog,
          { $metadata: p, ...m } = n.output;
        return (i?.info?.({ clientName: o, commandName: s, input: d(r.input), output: l(m), metadata: p }), n);
      } catch (n) {
        const { clientName: o, commandName: s, logger: i, dynamoDbDocumentClientOptions: a = {} } = e,
          { overrideInputFilterSensitiveLog: c } = a,
          u = c ?? e.inputFilterSensitiveLog;
        throw (i?.error?.({ clientName: o, commandName: s, input: u(r.input), error: n, metadata: n.$metadata }), n);
      }
    }),
      (OS = { name: 'loggerMiddleware', tags: ['LOGGER'], step: 'initialize', override: !0 }),
      (yn = (t) => ({
        applyToStack: (e) => {
          e.add(CS(), OS);
        },
      }));
  });
var Vl,
  DS = f(() => {
    Vl = {
      step: 'build',
      tags: ['RECURSION_DETECTION', 'TRACE_CONTEXT_PROPAGATION'],
      name: 'recursionDetectionMiddleware',
      override: !0,
      priority: 'low',
    };
  });
var zo,
  kS,
  jl,
  PS,
  NS,
  lc,
  Zl = f(() => {
    (zo = {
      REQUEST_ID: Symbol.for('_AWS_LAMBDA_REQUEST_ID'),
      X_RAY_TRACE_ID: Symbol.for('_AWS_LAMBDA_X_RAY_TRACE_ID'),
      TENANT_ID: Symbol.for('_AWS_LAMBDA_TENANT_ID'),
      TRACEPARENT: Symbol.for('_AWS_LAMBDA_TRACEPARENT'),
      TRACESTATE: Symbol.for('_AWS_LAMBDA_TRACESTATE'),
      BAGGAGE: Symbol.for('_AWS_LAMBDA_BAGGAGE'),
    }),
      (kS = ['true', '1'].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? ''));
    kS || (globalThis.awslambda = globalThis.awslambda || {});
    (jl = class {
      static PROTECTED_KEYS = zo;
      isProtectedKey(e) {
        return Object.values(zo).includes(e);
      }
      getRequestId() {
        return this.get(zo.REQUEST_ID) ?? '-';
      }
      getXRayTraceId() {
        return this.get(zo.X_RAY_TRACE_ID);
      }
      getTenantId() {
        return this.get(zo.TENANT_ID);
      }
      getTraceparent() {
        return this.get(zo.TRACEPARENT);
      }
      getTracestate() {
        return this.get(zo.TRACESTATE);
      }
      getBaggage() {
        return this.get(zo.BAGGAGE);
      }
    }),
      (PS = class extends jl {
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
      (NS = class t extends jl {
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
              const s = n === !0 || 'AWS_LAMBDA_MAX_CONCURRENCY' in process.env ? await NS.create() : new PS();
              return !kS && globalThis.awslambda?.InvokeStore
                ? globalThis.awslambda.InvokeStore
                : (!kS && globalThis.awslambda && (globalThis.awslambda.InvokeStore = s), s);
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
    })(lc || (lc = {}));
  });
function WH(t) {
  for (const e of Object.keys(t)) {
    const r = e.toLowerCase();
    e !== r && (r === $S || r === mR || r === hR) && ((t[r] = t[e]), delete t[e]);
  }
}
var jH,
  ZH,
  MS,
  $S,
  mR,
  hR,
  Wl,
  zS = f(() => {
    Zl();
    $();
    (jH = 'AWS_LAMBDA_FUNCTION_NAME'),
      (ZH = '_X_AMZN_TRACE_ID'),
      (MS = 'X-Amzn-Trace-Id'),
      ($S = 'traceparent'),
      (mR = 'tracestate'),
      (hR = 'baggage'),
      (Wl = () => (t) => async (e) => {
        const { request: r } = e;
        if (!j.isInstance(r)) return t(e);
        let n;
        {
          const o = Object.keys(r.headers ?? {}).find((s) => s.toLowerCase() === MS.toLowerCase()) ?? MS;
          if (!Object.hasOwn(r.headers, o)) {
            const s = process.env[jH],
              i = process.env[ZH];
            n ??= await lc.getInstanceAsync();
            const c = n?.getXRayTraceId() ?? i,
              u = (d) => typeof d == 'string' && d.length > 0;
            u(s) && u(c) && (r.headers[MS] = c);
          }
        }
        if ((WH(r.headers), !r.headers[$S])) {
          const s = (n ??= await lc.getInstanceAsync())?.getTraceparent?.();
          if (s) {
            r.headers[$S] = s;
            const i = n?.getTracestate?.();
            i && (r.headers[mR] = i);
            const a = n?.getBaggage?.();
            a && (r.headers[hR] = a);
          }
        }
        return t(e);
      });
  });
var Sn,
  gR = f(() => {
    DS();
    zS();
    Sn = (t) => ({
      applyToStack: (e) => {
        e.add(Wl(), Vl);
      },
    });
  });
var yR,
  SR = f(() => {
    yR = (t, e) => {
      if (!e || e.length === 0) return t;
      const r = [];
      for (const n of e) for (const o of t) o.schemeId.split('#')[1] === n && r.push(o);
      for (const n of t) r.find(({ schemeId: o }) => o === n.schemeId) || r.push(n);
      return r;
    };
  });
function GH(t) {
  const e = new Map();
  for (const r of t) e.set(r.schemeId, r);
  return e;
}
var _s,
  Gl = f(() => {
    F();
    SR();
    _s = (t, e) => (r, n) => async (o) => {
      const s = t.httpAuthSchemeProvider(await e.httpAuthSchemeParametersProvider(t, n, o.input)),
        i = t.authSchemePreference ? await t.authSchemePreference() : [],
        a = yR(s, i),
        c = GH(t.httpAuthSchemes),
        u = Ee(n),
        d = [];
      for (const l of a) {
        const p = c.get(l.schemeId);
        if (!p) {
          d.push(`HttpAuthScheme \`${l.schemeId}\` was not enabled for this service.`);
          continue;
        }
        const m = p.identityProvider(await e.identityProviderConfigProvider(t));
        if (!m) {
          d.push(`HttpAuthScheme \`${l.schemeId}\` did not have an IdentityProvider configured.`);
          continue;
        }
        const { identityProperties: g = {}, signingProperties: S = {} } = l.propertiesExtractor?.(t, n) || {};
        (l.identityProperties = Object.assign(l.identityProperties || {}, g)),
          (l.signingProperties = Object.assign(l.signingProperties || {}, S)),
          (u.selectedHttpAuthScheme = { httpAuthOption: l, identity: await m(l.identityProperties), signer: p.signer });
        break;
      }
      if (!u.selectedHttpAuthScheme)
        throw new Error(
          d.join(`
`),
        );
      return r(o);
    };
  });
var ql,
  _r,
  ER = f(() => {
    Gl();
    (ql = {
      step: 'serialize',
      tags: ['HTTP_AUTH_SCHEME'],
      name: 'httpAuthSchemeMiddleware',
      override: !0,
      relation: 'before',
      toMiddleware: 'endpointV2Middleware',
    }),
      (_r = (t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }) => ({
        applyToStack: (n) => {
          n.addRelativeTo(_s(t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }), ql);
        },
      }));
  });
var Kl,
  LS,
  xR = f(() => {
    Gl();
    (Kl = {
      step: 'serialize',
      tags: ['HTTP_AUTH_SCHEME'],
      name: 'httpAuthSchemeMiddleware',
      override: !0,
      relation: 'before',
      toMiddleware: 'serializerMiddleware',
    }),
      (LS = (t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }) => ({
        applyToStack: (n) => {
          n.addRelativeTo(_s(t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }), Kl);
        },
      }));
  });
var bR = f(() => {
  Gl();
  ER();
  xR();
});
var qH,
  KH,
  fc,
  FS = f(() => {
    $();
    F();
    (qH = (t) => (e) => {
      throw e;
    }),
      (KH = (t, e) => {}),
      (fc = (t) => (e, r) => async (n) => {
        if (!j.isInstance(n.request)) return e(n);
        const s = Ee(r).selectedHttpAuthScheme;
        if (!s) throw new Error('No HttpAuthScheme was selected: unable to sign request');
        const {
            httpAuthOption: { signingProperties: i = {} },
            identity: a,
            signer: c,
          } = s,
          u = await e({ ...n, request: await c.sign(n.request, a, i) }).catch((c.errorHandler || qH)(i));
        return ((c.successHandler || KH)(u.response, i), u);
      });
  });
var Xl,
  vr,
  wR = f(() => {
    FS();
    (Xl = {
      step: 'finalizeRequest',
      tags: ['HTTP_SIGNING'],
      name: 'httpSigningMiddleware',
      aliases: ['apiKeyMiddleware', 'tokenMiddleware', 'awsAuthMiddleware'],
      override: !0,
      relation: 'after',
      toMiddleware: 'retryMiddleware',
    }),
      (vr = (t) => ({
        applyToStack: (e) => {
          e.addRelativeTo(fc(t), Xl);
        },
      }));
  });
var _R = f(() => {
  FS();
  wR();
});
var dr,
  vR = f(() => {
    dr = (t) => {
      if (typeof t == 'function') return t;
      const e = Promise.resolve(t);
      return () => e;
    };
  });
function AR(t, e, r, n, o) {
  return async function* (i, a, ...c) {
    let u = a,
      d = i.startingToken ?? u[r],
      l = !0,
      p;
    for (; l; ) {
      if (((u[r] = d), o && (u[o] = u[o] ?? i.pageSize), i.client instanceof t))
        p = await XH(e, i.client, a, i.withCommand, ...c);
      else throw new Error(`Invalid client, expected instance of ${t.name}`);
      yield p;
      const m = d;
      (d = JH(p, n)), (l = !!(d && (!i.stopOnSameToken || d !== m)));
    }
    return void 0;
  };
}
var XH,
  JH,
  TR = f(() => {
    XH = async (t, e, r, n = (s) => s, ...o) => {
      let s = new t(r);
      return ((s = n(s) ?? s), await e.send(s, ...o));
    };
    JH = (t, e) => {
      let r = t,
        n = e.split('.');
      for (const o of n) {
        if (!r || typeof r != 'object') return;
        r = r[o];
      }
      return r;
    };
  });
function IR(t, e, r) {
  t.__smithy_context
    ? t.__smithy_context.features || (t.__smithy_context.features = {})
    : (t.__smithy_context = { features: {} }),
    (t.__smithy_context.features[e] = r);
}
var RR = f(() => {});
var Kt,
  CR = f(() => {
    F();
    Kt = class {
      authSchemes = new Map();
      constructor(e) {
        for (const r in e) {
          if (!R(e, r)) continue;
          const n = e[r];
          n !== void 0 && this.authSchemes.set(r, n);
        }
      }
      getIdentityProvider(e) {
        return this.authSchemes.get(e);
      }
    };
  });
var US,
  Wi,
  OR = f(() => {
    $();
    (US = we(rr())),
      (Wi = class {
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
          const o = j.clone(e);
          if (n.in === US.HttpApiKeyAuthLocation.QUERY) o.query[n.name] = r.apiKey;
          else if (n.in === US.HttpApiKeyAuthLocation.HEADER)
            o.headers[n.name] = n.scheme ? `${n.scheme} ${r.apiKey}` : r.apiKey;
          else
            throw new Error(
              'request can only be signed with `apiKey` locations `query` or `header`, but found: `' + n.in + '`',
            );
          return o;
        }
      });
  });
var Gi,
  DR = f(() => {
    $();
    Gi = class {
      async sign(e, r, n) {
        const o = j.clone(e);
        if (!r.token) throw new Error('request could not be signed with `token` since the `token` is not defined');
        return ((o.headers.Authorization = `Bearer ${r.token}`), o);
      }
    };
  });
var ht,
  kR = f(() => {
    ht = class {
      async sign(e, r, n) {
        return e;
      }
    };
  });
var PR = f(() => {
  OR();
  DR();
  kR();
});
var Jl,
  BS,
  pc,
  qi,
  mc,
  NR = f(() => {
    (Jl = (t) => (r) => qi(r) && r.expiration.getTime() - Date.now() < t),
      (BS = 3e5),
      (pc = Jl(3e5)),
      (qi = (t) => t.expiration !== void 0),
      (mc = (t, e, r) => {
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
var MR = f(() => {
  CR();
  PR();
  NR();
});
var $R = {};
je($R, {
  DefaultIdentityProviderConfig: () => Kt,
  EXPIRATION_MS: () => BS,
  HttpApiKeyAuthSigner: () => Wi,
  HttpBearerAuthSigner: () => Gi,
  NoAuthSigner: () => ht,
  createIsIdentityExpiredFunction: () => Jl,
  createPaginator: () => AR,
  doesIdentityRequireRefresh: () => qi,
  getHttpAuthSchemeEndpointRuleSetPlugin: () => _r,
  getHttpAuthSchemePlugin: () => LS,
  getHttpSigningPlugin: () => vr,
  getSmithyContext: () => Ee,
  httpAuthSchemeEndpointRuleSetMiddlewareOptions: () => ql,
  httpAuthSchemeMiddleware: () => _s,
  httpAuthSchemeMiddlewareOptions: () => Kl,
  httpSigningMiddleware: () => fc,
  httpSigningMiddlewareOptions: () => Xl,
  isIdentityExpired: () => pc,
  memoizeIdentityProvider: () => mc,
  normalizeProvider: () => dr,
  requestBuilder: () => Cl,
  setFeature: () => IR,
});
var kt = f(() => {
  F();
  bR();
  _R();
  vR();
  TR();
  $();
  RR();
  MR();
});
function YH(t) {
  return t === void 0 ? !0 : typeof t == 'string' && t.length <= 50;
}
function En(t) {
  const e = dr(t.userAgentAppId ?? hc),
    { customUserAgent: r } = t;
  return Object.assign(t, {
    customUserAgent: typeof r == 'string' ? [[r]] : r,
    userAgentAppId: async () => {
      const n = await e();
      if (!YH(n)) {
        const o = t.logger?.constructor?.name === 'NoOpLogger' || !t.logger ? console : t.logger;
        typeof n != 'string'
          ? o?.warn('userAgentAppId must be a string or undefined.')
          : n.length > 50 && o?.warn('The provided userAgentAppId exceeds the maximum length of 50 characters.');
      }
      return n;
    },
  });
}
var hc,
  HS = f(() => {
    kt();
    hc = void 0;
  });
var VS,
  zR = f(() => {
    VS = {
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
var LR,
  FR,
  Yl,
  jS,
  UR,
  Ql,
  ef = f(() => {
    zR();
    (LR = VS),
      (FR = ''),
      (Yl = (t) => {
        const { partitions: e } = LR;
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
      (jS = (t, e = '') => {
        (LR = t), (FR = e);
      }),
      (UR = () => {
        jS(VS, '');
      }),
      (Ql = () => FR);
  });
import { Readable as QH } from 'node:stream';
var ZS,
  BR = f(() => {
    ZS = (t) => t?.body instanceof QH || (typeof ReadableStream < 'u' && t?.body instanceof ReadableStream);
  });
var HR,
  VR,
  jR,
  ZR,
  WR,
  GR,
  qR = f(() => {
    (HR = [
      'AccessDeniedException',
      'AuthFailure',
      'InvalidSignatureException',
      'RequestExpired',
      'RequestInTheFuture',
      'RequestTimeTooSkewed',
      'SignatureDoesNotMatch',
    ]),
      (VR = [
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
      (jR = ['TimeoutError', 'RequestTimeout', 'RequestTimeoutException']),
      (ZR = [500, 502, 503, 504]),
      (WR = ['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT']),
      (GR = ['EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN']);
  });
function qS(t) {
  return t.code === 'ERR_HTTP2_STREAM_ERROR' && t.message.includes('NGHTTP2_REFUSED_STREAM');
}
var gc,
  tf,
  WS,
  GS,
  xn,
  Lo,
  rf,
  Ki = f(() => {
    qR();
    (gc = (t) => t?.$retryable !== void 0),
      (tf = (t) => HR.includes(t.name)),
      (WS = (t) => t.$metadata?.clockSkewCorrected),
      (GS = (t) => {
        const e = new Set([
          'Failed to fetch',
          'NetworkError when attempting to fetch resource',
          'The Internet connection appears to be offline',
          'Load failed',
          'Network request failed',
        ]);
        return t && t instanceof TypeError ? e.has(t.message) : !1;
      }),
      (xn = (t) => t.$metadata?.httpStatusCode === 429 || VR.includes(t.name) || t.$retryable?.throttling == !0),
      (Lo = (t, e = 0) =>
        t?.name !== 'AbortError' &&
        (gc(t) ||
          WS(t) ||
          (t.name === 'InvalidSignatureException' && t.message?.includes('Signature expired')) ||
          jR.includes(t.name) ||
          WR.includes(t?.code || '') ||
          GR.includes(t?.code || '') ||
          ZR.includes(t.$metadata?.httpStatusCode || 0) ||
          GS(t) ||
          qS(t) ||
          (t.cause !== void 0 && e <= 10 && Lo(t.cause, e + 1)))),
      (rf = (t) => {
        if (t.$metadata?.httpStatusCode !== void 0) {
          const e = t.$metadata.httpStatusCode;
          return 500 <= e && e <= 599 && !Lo(t);
        }
        return !1;
      });
  });
var nf,
  eV,
  KR,
  XR = f(() => {
    (nf = (t, e) => {
      if (!e) return t;
      let r = () => {},
        n = new Promise((o, s) => {
          const i = () => s(eV());
          e.aborted
            ? i()
            : typeof e.addEventListener == 'function'
              ? (e.addEventListener('abort', i, { once: !0 }), (r = () => e.removeEventListener('abort', i)))
              : (e.onabort = i);
        });
      return Promise.race([t, n]).finally(r);
    }),
      (eV = () => Object.assign(new Error('Request aborted'), { name: 'AbortError' })),
      (KR = (t) => typeof t == 'object' && t !== null && 'name' in t && t.name === 'AbortError');
  });
var of,
  yc,
  sf,
  Xi,
  KS,
  XS,
  af,
  Fo,
  Uo,
  Sc = f(() => {
    (of = 100),
      (yc = 2e4),
      (sf = 500),
      (Xi = 500),
      (KS = 5),
      (XS = 10),
      (af = 1),
      (Fo = 'amz-sdk-invocation-id'),
      (Uo = 'amz-sdk-request');
  });
function JS(t, e) {
  if (Ze.isInstance(t))
    for (const r in t.headers) {
      if (!R(t.headers, r)) continue;
      const n = r.toLowerCase();
      if (n === 'retry-after') {
        let o = t.headers[r],
          s = NaN;
        if (o.endsWith('GMT'))
          try {
            s = (mo(o).getTime() - Date.now()) / 1e3;
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
function JR(t, e) {
  return JS(t, e);
}
var YS = f(() => {
  F();
  $();
  N();
});
var cf,
  QS = f(() => {
    cf = (t) =>
      t instanceof Error
        ? t
        : t instanceof Object
          ? Object.assign(new Error(), t)
          : typeof t == 'string'
            ? new Error(t)
            : new Error(`AWS SDK error wrapper for ${t}`);
  });
function eE(t) {
  return (e) => (r, n) => async (o) => {
    let s = await e.retryStrategy(),
      i = await e.maxAttempts(),
      a = n[YR.SMITHY_CONTEXT_KEY]?.abortSignal;
    if (tV(s)) {
      s = s;
      let c = (n.partition_id ?? '') + (n.__retryLongPoll ? ':longpoll' : ''),
        u = await nf(s.acquireInitialRetryToken(c), a),
        d = new Error(),
        l = 0,
        p = 0,
        { request: m } = o,
        g = j.isInstance(m);
      for (g && (m.headers[Fo] = bi()); ; )
        try {
          g && (m.headers[Uo] = `attempt=${l + 1}; max=${i}`);
          const { response: S, output: E } = await r(o);
          return (
            s.recordSuccess(u),
            (E.$metadata.attempts = l + 1),
            (E.$metadata.totalRetryDelay = p),
            { response: S, output: E }
          );
        } catch (S) {
          const E = rV(S, e.logger);
          if (((d = cf(S)), g && t(m)))
            throw (
              (n.logger instanceof Rt ? console : n.logger)?.warn(
                'An error was encountered in a non-retryable streaming request.',
              ),
              d
            );
          try {
            u = await nf(s.refreshRetryTokenForRetry(u, E), a);
          } catch (w) {
            throw a?.aborted && KR(w)
              ? w
              : (d.$metadata || (d.$metadata = {}),
                (d.$metadata.attempts = l + 1),
                (d.$metadata.totalRetryDelay = p),
                d);
          }
          l = u.getRetryCount();
          const x = u.getRetryDelay();
          (p += (u?.$retryLog?.acquisitionDelay ?? 0) + x),
            x > 0 && (await nf(new Promise((w) => setTimeout(w, x)), a));
        }
    } else
      return ((s = s), s?.mode && (n.userAgent = [...(n.userAgent || []), ['cfg/retry-mode', s.mode]]), s.retry(r, o));
  };
}
function QR(t) {
  const e = eE(t);
  return (r) => ({
    applyToStack: (n) => {
      n.add(e(r), tE);
    },
  });
}
var YR,
  tV,
  rV,
  nV,
  tE,
  rE = f(() => {
    L();
    $();
    N();
    YR = we(rr());
    Ki();
    XR();
    Sc();
    YS();
    QS();
    (tV = (t) =>
      typeof t.acquireInitialRetryToken < 'u' &&
      typeof t.refreshRetryTokenForRetry < 'u' &&
      typeof t.recordSuccess < 'u'),
      (rV = (t, e) => {
        const r = { error: t, errorType: nV(t) },
          n = JS(t.$response, e);
        return (n && (r.retryAfterHint = n), r);
      }),
      (nV = (t) => (xn(t) ? 'THROTTLING' : Lo(t) ? 'TRANSIENT' : rf(t) ? 'SERVER_ERROR' : 'CLIENT_ERROR')),
      (tE = { name: 'retryMiddleware', tags: ['RETRY'], step: 'finalizeRequest', priority: 'high', override: !0 });
  });
var Bo,
  uf = f(() => {
    Ki();
    Bo = class t {
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
        if (n?.errorType === 'THROTTLING' || xn(n?.error ?? e)) {
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
var st,
  Ji = f(() => {
    st = class {
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
var df,
  eC = f(() => {
    Ji();
    df = class {
      x = st.delay();
      computeNextBackoffDelay(e) {
        const o = Math.random() * Math.min(this.x * 2 ** e, 2e4);
        return Math.floor(o);
      }
      setDelayBase(e) {
        this.x = e;
      }
    };
  });
var Ec,
  tC = f(() => {
    Ec = class {
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
var qe,
  Ar,
  lr,
  vs = f(() => {
    ((t) => {
      (t.STANDARD = 'standard'), (t.ADAPTIVE = 'adaptive');
    })(qe || (qe = {}));
    (Ar = 3), (lr = qe.STANDARD);
  });
var lf,
  Tr,
  xc = f(() => {
    eC();
    tC();
    vs();
    Ji();
    (lf = { incompatible: 1, attempts: 2, capacity: 3 }),
      (Tr = class {
        mode = qe.STANDARD;
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
            (this.maxAttemptsProvider ??= async () => Ar),
            (this.baseDelay ??= st.delay()),
            (this.retryBackoffStrategy ??= new df());
        }
        async acquireInitialRetryToken(e) {
          return new Ec(st.delay(), 0, void 0, e.includes(':longpoll'));
        }
        async refreshRetryTokenForRetry(e, r) {
          const n = await this.getMaxAttempts(),
            o = this.retryCode(e, r, n),
            s = o === 0,
            i = e.isLongPoll?.();
          if (s || i) {
            const a = r.errorType;
            this.retryBackoffStrategy.setDelayBase(a === 'THROTTLING' ? st.throttlingDelay() : this.baseDelay);
            let c = this.retryBackoffStrategy.computeNextBackoffDelay(e.getRetryCount()),
              u = c;
            if (
              (r.retryAfterHint instanceof Date &&
                (u = Math.max(c, Math.min(r.retryAfterHint.getTime() - Date.now(), c + 5e3))),
              s)
            ) {
              const d = this.getCapacityCost(a);
              this.capacity -= d;
              const l = new Ec(0, e.getRetryCount() + 1, d, e.isLongPoll?.() ?? !1);
              return (await new Promise((p) => setTimeout(p, u)), (l.$retryLog.acquisitionDelay = u), l);
            } else {
              const d = o === lf.capacity && i ? u : 0;
              d > 0 && (await new Promise((l) => setTimeout(l, d)));
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
            return (console.warn(`Max attempts provider could not resolve. Using default of ${Ar}`), Ar);
          }
        }
        retryCode(e, r, n) {
          const o = e.getRetryCount() + 1,
            s = this.isRetryableError(r.errorType) ? 0 : lf.incompatible,
            i = o < n ? 0 : lf.attempts,
            a = this.capacity >= this.getCapacityCost(r.errorType) ? 0 : lf.capacity;
          return s || i || a;
        }
        getCapacityCost(e) {
          return e === st.modifiedCostType() ? st.throttlingCost() : st.cost();
        }
        isRetryableError(e) {
          return e === 'THROTTLING' || e === 'TRANSIENT';
        }
      });
  });
var Yi,
  nE = f(() => {
    uf();
    xc();
    vs();
    Yi = class {
      mode = qe.ADAPTIVE;
      rateLimiter;
      standardRetryStrategy;
      constructor(e, r) {
        const { rateLimiter: n } = r ?? {};
        (this.rateLimiter = n ?? new Bo()),
          (this.standardRetryStrategy = r ? new Tr({ maxAttempts: typeof e == 'number' ? e : 3, ...r }) : new Tr(e));
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
var ff,
  rC = f(() => {
    xc();
    Ji();
    ff = class extends Tr {
      computeNextBackoffDelay;
      constructor(e, r = st.delay()) {
        super(typeof e == 'function' ? e : async () => e),
          typeof r == 'number' ? (this.computeNextBackoffDelay = () => r) : (this.computeNextBackoffDelay = r),
          (this.retryBackoffStrategy.computeNextBackoffDelay = (n) => {
            const o = n + 1;
            return this.computeNextBackoffDelay(o);
          });
      }
    };
  });
var nC,
  oC = f(() => {
    nC = (t, e) => {
      let r = t,
        n = e?.noRetryIncrement ?? 1,
        o = e?.retryCost ?? 5,
        s = e?.timeoutRetryCost ?? 10,
        i = t,
        a = (l) => (l.name === 'TimeoutError' ? s : o),
        c = (l) => a(l) <= i;
      return Object.freeze({
        hasRetryTokens: c,
        retrieveRetryTokens: (l) => {
          if (!c(l)) throw new Error('No retry token available');
          const p = a(l);
          return ((i -= p), p);
        },
        releaseRetryTokens: (l) => {
          (i += l ?? n), (i = Math.min(i, r));
        },
      });
    };
  });
var pf,
  oE = f(() => {
    pf = (t, e) => Math.floor(Math.min(2e4, Math.random() * 2 ** e * t));
  });
var mf,
  sE = f(() => {
    Ki();
    mf = (t) => (t ? gc(t) || tf(t) || xn(t) || Lo(t) : !1);
  });
var Qi,
  oV,
  iE = f(() => {
    $();
    N();
    Ki();
    vs();
    Sc();
    QS();
    oC();
    oE();
    sE();
    (Qi = class {
      maxAttemptsProvider;
      retryDecider;
      delayDecider;
      retryQuota;
      mode = qe.STANDARD;
      constructor(e, r) {
        (this.maxAttemptsProvider = e),
          (this.retryDecider = r?.retryDecider ?? mf),
          (this.delayDecider = r?.delayDecider ?? pf),
          (this.retryQuota = r?.retryQuota ?? nC(500));
      }
      shouldRetry(e, r, n) {
        return r < n && this.retryDecider(e) && this.retryQuota.hasRetryTokens(e);
      }
      async getMaxAttempts() {
        let e;
        try {
          e = await this.maxAttemptsProvider();
        } catch {
          e = Ar;
        }
        return e;
      }
      async retry(e, r, n) {
        let o,
          s = 0,
          i = 0,
          a = await this.getMaxAttempts(),
          { request: c } = r;
        for (j.isInstance(c) && (c.headers[Fo] = bi()); ; )
          try {
            j.isInstance(c) && (c.headers[Uo] = `attempt=${s + 1}; max=${a}`),
              n?.beforeRequest && (await n.beforeRequest());
            const { response: u, output: d } = await e(r);
            return (
              n?.afterRequest && n.afterRequest(u),
              this.retryQuota.releaseRetryTokens(o),
              (d.$metadata.attempts = s + 1),
              (d.$metadata.totalRetryDelay = i),
              { response: u, output: d }
            );
          } catch (u) {
            const d = cf(u);
            if ((s++, this.shouldRetry(d, s, a))) {
              o = this.retryQuota.retrieveRetryTokens(d);
              const l = this.delayDecider(xn(d) ? 500 : 100, s),
                p = oV(d.$response),
                m = Math.max(p || 0, l);
              (i += m), await new Promise((g) => setTimeout(g, m));
              continue;
            }
            throw (d.$metadata || (d.$metadata = {}), (d.$metadata.attempts = s), (d.$metadata.totalRetryDelay = i), d);
          }
      }
    }),
      (oV = (t) => {
        if (!Ze.isInstance(t)) return;
        const e = Object.keys(t.headers).find((s) => s.toLowerCase() === 'retry-after');
        if (!e) return;
        const r = t.headers[e],
          n = Number(r);
        if (!Number.isNaN(n)) return Math.min(n * 1e3, 2e4);
        const o = new Date(r);
        return Math.min(o.getTime() - Date.now(), 2e4);
      });
  });
var hf,
  sC = f(() => {
    uf();
    vs();
    iE();
    hf = class extends Qi {
      rateLimiter;
      constructor(e, r) {
        const { rateLimiter: n, ...o } = r ?? {};
        super(e, o), (this.rateLimiter = n ?? new Bo()), (this.mode = qe.ADAPTIVE);
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
var gf,
  yf,
  bn,
  wn,
  aE,
  cE,
  _n,
  iC = f(() => {
    L();
    nE();
    xc();
    vs();
    Ji();
    (gf = 'AWS_MAX_ATTEMPTS'),
      (yf = 'max_attempts'),
      (bn = {
        environmentVariableSelector: (t) => {
          const e = t[gf];
          if (!e) return;
          const r = parseInt(e);
          if (Number.isNaN(r)) throw new Error(`Environment variable ${gf} mast be a number, got "${e}"`);
          return r;
        },
        configFileSelector: (t) => {
          const e = t[yf];
          if (!e) return;
          const r = parseInt(e);
          if (Number.isNaN(r)) throw new Error(`Shared config file entry ${yf} mast be a number, got "${e}"`);
          return r;
        },
        default: Ar,
      }),
      (wn = (t, e) => {
        let { retryStrategy: r, retryMode: n } = t,
          { defaultMaxAttempts: o = Ar, defaultBaseDelay: s = st.delay() } = e ?? {},
          i = me(t.maxAttempts ?? o),
          a = r ? Promise.resolve(r) : void 0,
          c = async () => {
            const u = await i();
            return (await me(n)()) === qe.ADAPTIVE
              ? new Yi(i, { maxAttempts: u, baseDelay: s })
              : new Tr({ maxAttempts: u, baseDelay: s });
          };
        return Object.assign(t, { maxAttempts: i, retryStrategy: () => (a ??= c()) });
      }),
      (aE = 'AWS_RETRY_MODE'),
      (cE = 'retry_mode'),
      (_n = { environmentVariableSelector: (t) => t[aE], configFileSelector: (t) => t[cE], default: lr });
  });
var uE,
  dE,
  aC,
  cC = f(() => {
    $();
    Sc();
    (uE = () => (t) => async (e) => {
      const { request: r } = e;
      return (j.isInstance(r) && (delete r.headers[Fo], delete r.headers[Uo]), t(e));
    }),
      (dE = {
        name: 'omitRetryHeadersMiddleware',
        tags: ['RETRY', 'HEADERS', 'OMIT_RETRY_HEADERS'],
        relation: 'before',
        toMiddleware: 'awsAuthMiddleware',
        override: !0,
      }),
      (aC = (t) => ({
        applyToStack: (e) => {
          e.addRelativeTo(uE(), dE);
        },
      }));
  });
var uC = {};
je(uC, {
  AdaptiveRetryStrategy: () => Yi,
  CONFIG_MAX_ATTEMPTS: () => yf,
  CONFIG_RETRY_MODE: () => cE,
  ConfiguredRetryStrategy: () => ff,
  DEFAULT_MAX_ATTEMPTS: () => Ar,
  DEFAULT_RETRY_DELAY_BASE: () => of,
  DEFAULT_RETRY_MODE: () => lr,
  DefaultRateLimiter: () => Bo,
  DeprecatedAdaptiveRetryStrategy: () => hf,
  DeprecatedStandardRetryStrategy: () => Qi,
  ENV_MAX_ATTEMPTS: () => gf,
  ENV_RETRY_MODE: () => aE,
  INITIAL_RETRY_TOKENS: () => Xi,
  INVOCATION_ID_HEADER: () => Fo,
  MAXIMUM_RETRY_DELAY: () => yc,
  NODE_MAX_ATTEMPT_CONFIG_OPTIONS: () => bn,
  NODE_RETRY_MODE_CONFIG_OPTIONS: () => _n,
  NO_RETRY_INCREMENT: () => af,
  REQUEST_HEADER: () => Uo,
  RETRY_COST: () => KS,
  RETRY_MODES: () => qe,
  Retry: () => st,
  StandardRetryStrategy: () => Tr,
  THROTTLING_RETRY_DELAY_BASE: () => sf,
  TIMEOUT_RETRY_COST: () => XS,
  defaultDelayDecider: () => pf,
  defaultRetryDecider: () => mf,
  getOmitRetryHeadersPlugin: () => aC,
  getRetryAfterHint: () => JR,
  getRetryPlugin: () => Gn,
  isBrowserNetworkError: () => GS,
  isClockSkewCorrectedError: () => WS,
  isClockSkewError: () => tf,
  isNodeJsHttp2TransientError: () => qS,
  isRetryableByTrait: () => gc,
  isServerError: () => rf,
  isThrottlingError: () => xn,
  isTransientError: () => Lo,
  omitRetryHeadersMiddleware: () => uE,
  omitRetryHeadersMiddlewareOptions: () => dE,
  resolveRetryConfig: () => wn,
  retryMiddleware: () => sV,
  retryMiddlewareOptions: () => tE,
});
var sV,
  Gn,
  Ir = f(() => {
    BR();
    rE();
    Ki();
    nE();
    rC();
    uf();
    xc();
    vs();
    Sc();
    Ji();
    sC();
    iE();
    oE();
    sE();
    iC();
    cC();
    rE();
    YS();
    (sV = eE(ZS)), (Gn = QR(ZS));
  });
async function dC(t, e, r) {
  if (
    (r.request?.headers?.['smithy-protocol'] === 'rpc-v2-cbor' && tr(t, 'PROTOCOL_RPC_V2_CBOR', 'M'),
    typeof e.retryStrategy == 'function')
  ) {
    const s = await e.retryStrategy();
    if (typeof s.mode == 'string')
      switch (s.mode) {
        case qe.ADAPTIVE:
          tr(t, 'RETRY_MODE_ADAPTIVE', 'F');
          break;
        case qe.STANDARD:
          tr(t, 'RETRY_MODE_STANDARD', 'E');
          break;
      }
  }
  if (typeof e.accountIdEndpointMode == 'function') {
    const s = t.endpointV2;
    switch (
      (String(s?.url?.hostname).match(iV) && tr(t, 'ACCOUNT_ID_ENDPOINT', 'O'), await e.accountIdEndpointMode?.())
    ) {
      case 'disabled':
        tr(t, 'ACCOUNT_ID_MODE_DISABLED', 'Q');
        break;
      case 'preferred':
        tr(t, 'ACCOUNT_ID_MODE_PREFERRED', 'P');
        break;
      case 'required':
        tr(t, 'ACCOUNT_ID_MODE_REQUIRED', 'R');
        break;
    }
  }
  const o = t.__smithy_context?.selectedHttpAuthScheme?.identity;
  if (o?.$source) {
    const s = o;
    s.accountId && tr(t, 'RESOLVED_ACCOUNT_ID', 'T');
    for (const [i, a] of Object.entries(s.$source ?? {})) tr(t, i, a);
  }
}
var iV,
  lC = f(() => {
    Ir();
    Vh();
    iV = /\d{12}\.ddb/;
  });
var lE,
  Sf,
  fC,
  pC,
  mC = f(() => {
    (lE = 'user-agent'), (Sf = 'x-amz-user-agent'), (fC = /[^!$%&'*+\-.^_`|~\w]/g), (pC = /[^!$%&'*+\-.^_`|~\w#]/g);
  });
function hC(t) {
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
var gC = f(() => {});
var pE,
  Ef,
  mE,
  vn,
  EC = f(() => {
    $();
    ef();
    lC();
    mC();
    gC();
    (pE = (t) => (e, r) => async (n) => {
      const { request: o } = n;
      if (!j.isInstance(o)) return e(n);
      const { headers: s } = o,
        i = r?.userAgent?.map(Ef) || [],
        a = (await t.defaultUserAgentProvider()).map(Ef);
      await dC(r, t, n);
      const c = r;
      a.push(`m/${hC(Object.assign({}, r.__smithy_context?.features, c.__aws_sdk_context?.features))}`);
      const u = t?.customUserAgent?.map(Ef) || [],
        d = await t.userAgentAppId();
      d && a.push(Ef(['app', `${d}`]));
      const l = Ql(),
        p = (l ? [l] : []).concat([...a, ...i, ...u]).join(' '),
        m = [...a.filter((g) => g.startsWith('aws-sdk-')), ...u].join(' ');
      return (
        t.runtime !== 'browser' ? (m && (s[Sf] = s[Sf] ? `${s[lE]} ${m}` : m), (s[lE] = p)) : (s[Sf] = p),
        e({ ...n, request: o })
      );
    }),
      (Ef = (t) => {
        let e = t[0]
            .split('/')
            .map((i) => i.replace(fC, '-'))
            .join('/'),
          r = t[1]?.replace(pC, '-'),
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
      (mE = {
        name: 'getUserAgentMiddleware',
        step: 'build',
        priority: 'low',
        tags: ['SET_USER_AGENT', 'USER_AGENT'],
        override: !0,
      }),
      (vn = (t) => ({
        applyToStack: (e) => {
          e.add(pE(t), mE);
        },
      }));
  });
import { versions as hE } from 'node:process';
var xC,
  bC = f(() => {
    xC = () => {
      const t = ['deno', 'bun', 'llrt'];
      for (const e of t) if (hE[e]) return [`md/${e}`, hE[e]];
      return ['md/nodejs', hE.node];
    };
  });
var bc,
  gE = f(() => {
    bc = { isCrtAvailable: !1 };
  });
var wC,
  _C = f(() => {
    gE();
    wC = () => (bc.isCrtAvailable ? ['md/crt-avail'] : null);
  });
import { platform as aV, release as cV } from 'node:os';
import { env as vC } from 'node:process';
var Rr,
  AC,
  TC = f(() => {
    bC();
    _C();
    gE();
    (Rr = ({ serviceId: t, clientVersion: e }) => {
      const r = xC();
      return async (n) => {
        const o = [['aws-sdk-js', e], ['ua', '2.1'], [`os/${aV()}`, cV()], ['lang/js'], r],
          s = wC();
        s && o.push(s),
          t && o.push([`api/${t}`, e]),
          vC.AWS_EXECUTION_ENV && o.push([`exec-env/${vC.AWS_EXECUTION_ENV}`]);
        const i = await n?.userAgentAppId?.();
        return i ? [...o, [`app/${i}`]] : [...o];
      };
    }),
      (AC = Rr);
  });
var yE,
  SE,
  uV,
  An,
  IC = f(() => {
    HS();
    (yE = 'AWS_SDK_UA_APP_ID'),
      (SE = 'sdk_ua_app_id'),
      (uV = 'sdk-ua-app-id'),
      (An = { environmentVariableSelector: (t) => t[yE], configFileSelector: (t) => t[SE] ?? t[uV], default: hc });
  });
var OC = {};
je(OC, {
  BROWSER_MAP: () => EE,
  ENGINE_MAP: () => Tn,
  OS_MAP: () => it,
  PLATFORMS_MAP: () => P,
  default: () => xE,
  getParser: () => EV,
  parse: () => SV,
});
function CC(t, e) {
  for (var r = 0; r < e.length; r++) {
    var n = e[r];
    (n.enumerable = n.enumerable || !1),
      (n.configurable = !0),
      'value' in n && (n.writable = !0),
      Object.defineProperty(t, gV(n.key), n);
  }
}
function hV(t, e, r) {
  return (e && CC(t.prototype, e), r && CC(t, r), Object.defineProperty(t, 'prototype', { writable: !1 }), t);
}
function gV(t) {
  var e = yV(t, 'string');
  return typeof e == 'symbol' ? e : e + '';
}
function yV(t, e) {
  if (typeof t != 'object' || !t) return t;
  var r = t[Symbol.toPrimitive];
  if (r !== void 0) {
    var n = r.call(t, e || 'default');
    if (typeof n != 'object') return n;
    throw new TypeError('@@toPrimitive must return a primitive value.');
  }
  return (e === 'string' ? String : Number)(t);
}
var dV,
  EE,
  P,
  it,
  Tn,
  b,
  k,
  lV,
  fV,
  pV,
  mV,
  RC,
  xE,
  SV,
  EV,
  DC = f(() => {
    (dV = {
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
      (EE = {
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
      (P = { bot: 'bot', desktop: 'desktop', mobile: 'mobile', tablet: 'tablet', tv: 'tv' }),
      (it = {
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
      (Tn = {
        Blink: 'Blink',
        EdgeHTML: 'EdgeHTML',
        Gecko: 'Gecko',
        LibWeb: 'LibWeb',
        Presto: 'Presto',
        Trident: 'Trident',
        WebKit: 'WebKit',
      }),
      (b = (() => {
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
              u = t.map([r, n], (d) => {
                var l = a - t.getVersionPrecision(d),
                  p = d + new Array(l + 1).join('.0');
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
              var l = a[o];
              typeof l == 'object' &&
                l !== null &&
                Object.keys(l).forEach((p) => {
                  n[p] = l[p];
                });
            };
            for (o = 0, s = a.length; o < s; o += 1) u();
            return r;
          }),
          (t.getBrowserAlias = (r) => dV[r]),
          (t.getBrowserTypeByAlias = (r) => EE[r] || ''),
          t
        );
      })()),
      (k = /version\/(\d+(\.?_?\d+)+)/i),
      (lV = [
        {
          test: [/gptbot/i],
          describe: (e) => {
            var r = { name: 'GPTBot' },
              n = b.getFirstMatch(/gptbot\/(\d+(\.\d+)+)/i, e) || b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/chatgpt-user/i],
          describe: (e) => {
            var r = { name: 'ChatGPT-User' },
              n = b.getFirstMatch(/chatgpt-user\/(\d+(\.\d+)+)/i, e) || b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/oai-searchbot/i],
          describe: (e) => {
            var r = { name: 'OAI-SearchBot' },
              n = b.getFirstMatch(/oai-searchbot\/(\d+(\.\d+)+)/i, e) || b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/claudebot/i, /claude-web/i, /claude-user/i, /claude-searchbot/i],
          describe: (e) => {
            var r = { name: 'ClaudeBot' },
              n =
                b.getFirstMatch(/(?:claudebot|claude-web|claude-user|claude-searchbot)\/(\d+(\.\d+)+)/i, e) ||
                b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/omgilibot/i, /webzio-extended/i],
          describe: (e) => {
            var r = { name: 'Omgilibot' },
              n = b.getFirstMatch(/(?:omgilibot|webzio-extended)\/(\d+(\.\d+)+)/i, e) || b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/diffbot/i],
          describe: (e) => {
            var r = { name: 'Diffbot' },
              n = b.getFirstMatch(/diffbot\/(\d+(\.\d+)+)/i, e) || b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/perplexitybot/i],
          describe: (e) => {
            var r = { name: 'PerplexityBot' },
              n = b.getFirstMatch(/perplexitybot\/(\d+(\.\d+)+)/i, e) || b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/perplexity-user/i],
          describe: (e) => {
            var r = { name: 'Perplexity-User' },
              n = b.getFirstMatch(/perplexity-user\/(\d+(\.\d+)+)/i, e) || b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/youbot/i],
          describe: (e) => {
            var r = { name: 'YouBot' },
              n = b.getFirstMatch(/youbot\/(\d+(\.\d+)+)/i, e) || b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/meta-webindexer/i],
          describe: (e) => {
            var r = { name: 'Meta-WebIndexer' },
              n = b.getFirstMatch(/meta-webindexer\/(\d+(\.\d+)+)/i, e) || b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/meta-externalads/i],
          describe: (e) => {
            var r = { name: 'Meta-ExternalAds' },
              n = b.getFirstMatch(/meta-externalads\/(\d+(\.\d+)+)/i, e) || b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/meta-externalagent/i],
          describe: (e) => {
            var r = { name: 'Meta-ExternalAgent' },
              n = b.getFirstMatch(/meta-externalagent\/(\d+(\.\d+)+)/i, e) || b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/meta-externalfetcher/i],
          describe: (e) => {
            var r = { name: 'Meta-ExternalFetcher' },
              n = b.getFirstMatch(/meta-externalfetcher\/(\d+(\.\d+)+)/i, e) || b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/googlebot/i],
          describe: (e) => {
            var r = { name: 'Googlebot' },
              n = b.getFirstMatch(/googlebot\/(\d+(\.\d+))/i, e) || b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/linespider/i],
          describe: (e) => {
            var r = { name: 'Linespider' },
              n = b.getFirstMatch(/(?:linespider)(?:-[-\w]{1,64})?[\s/](\d+(\.\d+)+)/i, e) || b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/amazonbot/i],
          describe: (e) => {
            var r = { name: 'AmazonBot' },
              n = b.getFirstMatch(/amazonbot\/(\d+(\.\d+)+)/i, e) || b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/bingbot/i],
          describe: (e) => {
            var r = { name: 'BingCrawler' },
              n = b.getFirstMatch(/bingbot\/(\d+(\.\d+)+)/i, e) || b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/baiduspider/i],
          describe: (e) => {
            var r = { name: 'BaiduSpider' },
              n = b.getFirstMatch(/baiduspider\/(\d+(\.\d+)+)/i, e) || b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/duckduckbot/i],
          describe: (e) => {
            var r = { name: 'DuckDuckBot' },
              n = b.getFirstMatch(/duckduckbot\/(\d+(\.\d+)+)/i, e) || b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/ia_archiver/i],
          describe: (e) => {
            var r = { name: 'InternetArchiveCrawler' },
              n = b.getFirstMatch(/ia_archiver\/(\d+(\.\d+)+)/i, e) || b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        { test: [/facebookexternalhit/i, /facebookcatalog/i], describe: () => ({ name: 'FacebookExternalHit' }) },
        {
          test: [/slackbot/i, /slack-imgProxy/i],
          describe: (e) => {
            var r = { name: 'SlackBot' },
              n =
                b.getFirstMatch(/(?:slackbot|slack-imgproxy)(?:-[-\w]{1,64})?[\s/](\d+(\.\d+)+)/i, e) ||
                b.getFirstMatch(k, e);
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
              n = b.getFirstMatch(k, e) || b.getFirstMatch(/(?:opera)[\s/](\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/opr\/|opios/i],
          describe: (e) => {
            var r = { name: 'Opera' },
              n = b.getFirstMatch(/(?:opr|opios)[\s/](\S+)/i, e) || b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/SamsungBrowser/i],
          describe: (e) => {
            var r = { name: 'Samsung Internet for Android' },
              n = b.getFirstMatch(k, e) || b.getFirstMatch(/(?:SamsungBrowser)[\s/](\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/Whale/i],
          describe: (e) => {
            var r = { name: 'NAVER Whale Browser' },
              n = b.getFirstMatch(k, e) || b.getFirstMatch(/(?:whale)[\s/](\d+(?:\.\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/PaleMoon/i],
          describe: (e) => {
            var r = { name: 'Pale Moon' },
              n = b.getFirstMatch(k, e) || b.getFirstMatch(/(?:PaleMoon)[\s/](\d+(?:\.\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/HeyTapBrowser/i],
          describe: (e) => {
            var r = { name: 'HeyTap Browser' },
              n = b.getFirstMatch(/(?:HeyTapBrowser)[\s/](\d+(?:\.\d+)*)/i, e) || b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/VivoBrowser/i],
          describe: (e) => {
            var r = { name: 'Vivo Browser' },
              n = b.getFirstMatch(/(?:VivoBrowser)[\s/](\d+(?:\.\d+)*)/i, e) || b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/MZBrowser/i],
          describe: (e) => {
            var r = { name: 'MZ Browser' },
              n = b.getFirstMatch(/(?:MZBrowser)[\s/](\d+(?:\.\d+)+)/i, e) || b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/focus/i],
          describe: (e) => {
            var r = { name: 'Focus' },
              n = b.getFirstMatch(/(?:focus)[\s/](\d+(?:\.\d+)+)/i, e) || b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/swing/i],
          describe: (e) => {
            var r = { name: 'Swing' },
              n = b.getFirstMatch(/(?:swing)[\s/](\d+(?:\.\d+)+)/i, e) || b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/coast/i],
          describe: (e) => {
            var r = { name: 'Opera Coast' },
              n = b.getFirstMatch(k, e) || b.getFirstMatch(/(?:coast)[\s/](\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/opt\/\d+(?:.?_?\d+)+/i],
          describe: (e) => {
            var r = { name: 'Opera Touch' },
              n = b.getFirstMatch(/(?:opt)[\s/](\d+(\.?_?\d+)+)/i, e) || b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/yabrowser/i],
          describe: (e) => {
            var r = { name: 'Yandex Browser' },
              n = b.getFirstMatch(/(?:yabrowser)[\s/](\d+(\.?_?\d+)+)/i, e) || b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/ucbrowser/i],
          describe: (e) => {
            var r = { name: 'UC Browser' },
              n = b.getFirstMatch(k, e) || b.getFirstMatch(/(?:ucbrowser)[\s/](\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/Maxthon|mxios/i],
          describe: (e) => {
            var r = { name: 'Maxthon' },
              n = b.getFirstMatch(k, e) || b.getFirstMatch(/(?:Maxthon|mxios)[\s/](\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/epiphany/i],
          describe: (e) => {
            var r = { name: 'Epiphany' },
              n = b.getFirstMatch(k, e) || b.getFirstMatch(/(?:epiphany)[\s/](\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/puffin/i],
          describe: (e) => {
            var r = { name: 'Puffin' },
              n = b.getFirstMatch(k, e) || b.getFirstMatch(/(?:puffin)[\s/](\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/sleipnir/i],
          describe: (e) => {
            var r = { name: 'Sleipnir' },
              n = b.getFirstMatch(k, e) || b.getFirstMatch(/(?:sleipnir)[\s/](\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/k-meleon/i],
          describe: (e) => {
            var r = { name: 'K-Meleon' },
              n = b.getFirstMatch(k, e) || b.getFirstMatch(/(?:k-meleon)[\s/](\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/micromessenger/i],
          describe: (e) => {
            var r = { name: 'WeChat' },
              n = b.getFirstMatch(/(?:micromessenger)[\s/](\d+(\.?_?\d+)+)/i, e) || b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/qqbrowser/i],
          describe: (e) => {
            var r = { name: /qqbrowserlite/i.test(e) ? 'QQ Browser Lite' : 'QQ Browser' },
              n = b.getFirstMatch(/(?:qqbrowserlite|qqbrowser)[/](\d+(\.?_?\d+)+)/i, e) || b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/msie|trident/i],
          describe: (e) => {
            var r = { name: 'Internet Explorer' },
              n = b.getFirstMatch(/(?:msie |rv:)(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/\sedg\//i],
          describe: (e) => {
            var r = { name: 'Microsoft Edge' },
              n = b.getFirstMatch(/\sedg\/(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/edg([ea]|ios)\//i],
          describe: (e) => {
            var r = { name: 'Microsoft Edge' },
              n = b.getSecondMatch(/edg([ea]|ios)\/(\d+(\.?_?\d+)+)/i, e);
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
            var s = b.getFirstMatch(/vivaldi\/(\d+(\.?_?\d+)+)/i, e);
            return (s && (n.version = s), n);
          },
        },
        {
          test: [/seamonkey/i],
          describe: (e) => {
            var r = { name: 'SeaMonkey' },
              n = b.getFirstMatch(/seamonkey\/(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/sailfish/i],
          describe: (e) => {
            var r = { name: 'Sailfish' },
              n = b.getFirstMatch(/sailfish\s?browser\/(\d+(\.\d+)?)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/silk/i],
          describe: (e) => {
            var r = { name: 'Amazon Silk' },
              n = b.getFirstMatch(/silk\/(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/phantom/i],
          describe: (e) => {
            var r = { name: 'PhantomJS' },
              n = b.getFirstMatch(/phantomjs\/(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/slimerjs/i],
          describe: (e) => {
            var r = { name: 'SlimerJS' },
              n = b.getFirstMatch(/slimerjs\/(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/blackberry|\bbb\d+/i, /rim\stablet/i],
          describe: (e) => {
            var r = { name: 'BlackBerry' },
              n = b.getFirstMatch(k, e) || b.getFirstMatch(/blackberry[\d]+\/(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/(web|hpw)[o0]s/i],
          describe: (e) => {
            var r = { name: 'WebOS Browser' },
              n = b.getFirstMatch(k, e) || b.getFirstMatch(/w(?:eb)?[o0]sbrowser\/(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/bada/i],
          describe: (e) => {
            var r = { name: 'Bada' },
              n = b.getFirstMatch(/dolfin\/(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/tizen/i],
          describe: (e) => {
            var r = { name: 'Tizen' },
              n = b.getFirstMatch(/(?:tizen\s?)?browser\/(\d+(\.?_?\d+)+)/i, e) || b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/qupzilla/i],
          describe: (e) => {
            var r = { name: 'QupZilla' },
              n = b.getFirstMatch(/(?:qupzilla)[\s/](\d+(\.?_?\d+)+)/i, e) || b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/librewolf/i],
          describe: (e) => {
            var r = { name: 'LibreWolf' },
              n = b.getFirstMatch(/(?:librewolf)[\s/](\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/firefox|iceweasel|fxios/i],
          describe: (e) => {
            var r = { name: 'Firefox' },
              n = b.getFirstMatch(/(?:firefox|iceweasel|fxios)[\s/](\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/electron/i],
          describe: (e) => {
            var r = { name: 'Electron' },
              n = b.getFirstMatch(/(?:electron)\/(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/sogoumobilebrowser/i, /metasr/i, /se 2\.[x]/i],
          describe: (e) => {
            var r = { name: 'Sogou Browser' },
              n = b.getFirstMatch(/(?:sogoumobilebrowser)[\s/](\d+(\.?_?\d+)+)/i, e),
              o = b.getFirstMatch(/(?:chrome|crios|crmo)\/(\d+(\.?_?\d+)+)/i, e),
              s = b.getFirstMatch(/se ([\d.]+)x/i, e),
              i = n || o || s;
            return (i && (r.version = i), r);
          },
        },
        {
          test: [/MiuiBrowser/i],
          describe: (e) => {
            var r = { name: 'Miui' },
              n = b.getFirstMatch(/(?:MiuiBrowser)[\s/](\d+(\.?_?\d+)+)/i, e);
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
            var s = b.getFirstMatch(/\sDdg\/([\d.]+)$/i, e);
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
              n = b.getFirstMatch(/(?:chromium)[\s/](\d+(\.?_?\d+)+)/i, e) || b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/ladybird/i],
          describe: (e) => {
            var r = { name: 'Ladybird' },
              n = b.getFirstMatch(/ladybird\/(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/chrome|crios|crmo/i],
          describe: (e) => {
            var r = { name: 'Chrome' },
              n = b.getFirstMatch(/(?:chrome|crios|crmo)\/(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/GSA/i],
          describe: (e) => {
            var r = { name: 'Google Search' },
              n = b.getFirstMatch(/(?:GSA)\/(\d+(\.?_?\d+)+)/i, e);
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
              n = b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/playstation 4/i],
          describe: (e) => {
            var r = { name: 'PlayStation 4' },
              n = b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/safari|applewebkit/i],
          describe: (e) => {
            var r = { name: 'Safari' },
              n = b.getFirstMatch(k, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/.*/i],
          describe: (e) => {
            var r = e.search('\\(') !== -1 ? /^(.*)\/([^/]*)[ \t]\((.*)/ : /^(.*)\/([^/]*) /;
            return { name: b.getFirstMatch(r, e), version: b.getSecondMatch(r, e) };
          },
        },
      ]),
      (fV = [
        {
          test: [/Roku\/DVP/],
          describe: (e) => {
            var r = b.getFirstMatch(/Roku\/DVP-(\d+\.\d+)/i, e);
            return { name: it.Roku, version: r };
          },
        },
        {
          test: [/windows phone/i],
          describe: (e) => {
            var r = b.getFirstMatch(/windows phone (?:os)?\s?(\d+(\.\d+)*)/i, e);
            return { name: it.WindowsPhone, version: r };
          },
        },
        {
          test: [/windows /i],
          describe: (e) => {
            var r = b.getFirstMatch(/Windows ((NT|XP)( \d\d?.\d)?)/i, e),
              n = b.getWindowsVersionName(r);
            return { name: it.Windows, version: r, versionName: n };
          },
        },
        {
          test: (e) => b.isFirefoxOnIpad(e.getUA()),
          describe: (e) => {
            var r = { name: it.iOS },
              n = b.getSecondMatch(/(Version\/)(\d[\d.]+)/, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/macintosh/i],
          describe: (e) => {
            var r = b.getFirstMatch(/mac os x (\d+(\.?_?\d+)+)/i, e).replace(/[_\s]/g, '.'),
              n = b.getMacOSVersionName(r),
              o = { name: it.MacOS, version: r };
            return (n && (o.versionName = n), o);
          },
        },
        {
          test: [/(ipod|iphone|ipad)/i],
          describe: (e) => {
            var r = b.getFirstMatch(/os (\d+([_\s]\d+)*) like mac os x/i, e).replace(/[_\s]/g, '.');
            return { name: it.iOS, version: r };
          },
        },
        {
          test: [/OpenHarmony/i],
          describe: (e) => {
            var r = b.getFirstMatch(/OpenHarmony\s+(\d+(\.\d+)*)/i, e);
            return { name: it.HarmonyOS, version: r };
          },
        },
        {
          test: (e) => {
            var r = !e.test(/like android/i),
              n = e.test(/android/i);
            return r && n;
          },
          describe: (e) => {
            var r = b.getFirstMatch(/android[\s/-](\d+(\.\d+)*)/i, e),
              n = b.getAndroidVersionName(r),
              o = { name: it.Android, version: r };
            return (n && (o.versionName = n), o);
          },
        },
        {
          test: [/(web|hpw)[o0]s/i],
          describe: (e) => {
            var r = b.getFirstMatch(/(?:web|hpw)[o0]s\/(\d+(\.\d+)*)/i, e),
              n = { name: it.WebOS };
            return (r && r.length && (n.version = r), n);
          },
        },
        {
          test: [/blackberry|\bbb\d+/i, /rim\stablet/i],
          describe: (e) => {
            var r =
              b.getFirstMatch(/rim\stablet\sos\s(\d+(\.\d+)*)/i, e) ||
              b.getFirstMatch(/blackberry\d+\/(\d+([_\s]\d+)*)/i, e) ||
              b.getFirstMatch(/\bbb(\d+)/i, e);
            return { name: it.BlackBerry, version: r };
          },
        },
        {
          test: [/bada/i],
          describe: (e) => {
            var r = b.getFirstMatch(/bada\/(\d+(\.\d+)*)/i, e);
            return { name: it.Bada, version: r };
          },
        },
        {
          test: [/tizen/i],
          describe: (e) => {
            var r = b.getFirstMatch(/tizen[/\s](\d+(\.\d+)*)/i, e);
            return { name: it.Tizen, version: r };
          },
        },
        { test: [/linux/i], describe: () => ({ name: it.Linux }) },
        { test: [/CrOS/], describe: () => ({ name: it.ChromeOS }) },
        {
          test: [/PlayStation 4/],
          describe: (e) => {
            var r = b.getFirstMatch(/PlayStation 4[/\s](\d+(\.\d+)*)/i, e);
            return { name: it.PlayStation4, version: r };
          },
        },
      ]),
      (pV = [
        { test: [/googlebot/i], describe: () => ({ type: P.bot, vendor: 'Google' }) },
        { test: [/linespider/i], describe: () => ({ type: P.bot, vendor: 'Line' }) },
        { test: [/amazonbot/i], describe: () => ({ type: P.bot, vendor: 'Amazon' }) },
        { test: [/gptbot/i], describe: () => ({ type: P.bot, vendor: 'OpenAI' }) },
        { test: [/chatgpt-user/i], describe: () => ({ type: P.bot, vendor: 'OpenAI' }) },
        { test: [/oai-searchbot/i], describe: () => ({ type: P.bot, vendor: 'OpenAI' }) },
        { test: [/baiduspider/i], describe: () => ({ type: P.bot, vendor: 'Baidu' }) },
        { test: [/bingbot/i], describe: () => ({ type: P.bot, vendor: 'Bing' }) },
        { test: [/duckduckbot/i], describe: () => ({ type: P.bot, vendor: 'DuckDuckGo' }) },
        {
          test: [/claudebot/i, /claude-web/i, /claude-user/i, /claude-searchbot/i],
          describe: () => ({ type: P.bot, vendor: 'Anthropic' }),
        },
        { test: [/omgilibot/i, /webzio-extended/i], describe: () => ({ type: P.bot, vendor: 'Webz.io' }) },
        { test: [/diffbot/i], describe: () => ({ type: P.bot, vendor: 'Diffbot' }) },
        { test: [/perplexitybot/i], describe: () => ({ type: P.bot, vendor: 'Perplexity AI' }) },
        { test: [/perplexity-user/i], describe: () => ({ type: P.bot, vendor: 'Perplexity AI' }) },
        { test: [/youbot/i], describe: () => ({ type: P.bot, vendor: 'You.com' }) },
        { test: [/ia_archiver/i], describe: () => ({ type: P.bot, vendor: 'Internet Archive' }) },
        { test: [/meta-webindexer/i], describe: () => ({ type: P.bot, vendor: 'Meta' }) },
        { test: [/meta-externalads/i], describe: () => ({ type: P.bot, vendor: 'Meta' }) },
        { test: [/meta-externalagent/i], describe: () => ({ type: P.bot, vendor: 'Meta' }) },
        { test: [/meta-externalfetcher/i], describe: () => ({ type: P.bot, vendor: 'Meta' }) },
        { test: [/facebookexternalhit/i, /facebookcatalog/i], describe: () => ({ type: P.bot, vendor: 'Meta' }) },
        { test: [/slackbot/i, /slack-imgProxy/i], describe: () => ({ type: P.bot, vendor: 'Slack' }) },
        { test: [/yahoo/i], describe: () => ({ type: P.bot, vendor: 'Yahoo' }) },
        { test: [/yandexbot/i, /yandexmobilebot/i], describe: () => ({ type: P.bot, vendor: 'Yandex' }) },
        { test: [/pingdom/i], describe: () => ({ type: P.bot, vendor: 'Pingdom' }) },
        {
          test: [/huawei/i],
          describe: (e) => {
            var r = b.getFirstMatch(/(can-l01)/i, e) && 'Nova',
              n = { type: P.mobile, vendor: 'Huawei' };
            return (r && (n.model = r), n);
          },
        },
        { test: [/nexus\s*(?:7|8|9|10).*/i], describe: () => ({ type: P.tablet, vendor: 'Nexus' }) },
        { test: [/ipad/i], describe: () => ({ type: P.tablet, vendor: 'Apple', model: 'iPad' }) },
        {
          test: (e) => b.isFirefoxOnIpad(e.getUA()),
          describe: () => ({ type: P.tablet, vendor: 'Apple', model: 'iPad' }),
        },
        { test: [/kftt build/i], describe: () => ({ type: P.tablet, vendor: 'Amazon', model: 'Kindle Fire HD 7' }) },
        { test: [/silk/i], describe: () => ({ type: P.tablet, vendor: 'Amazon' }) },
        { test: [/tablet(?! pc)/i], describe: () => ({ type: P.tablet }) },
        {
          test: (e) => {
            var r = e.test(/ipod|iphone/i),
              n = e.test(/like (ipod|iphone)/i);
            return r && !n;
          },
          describe: (e) => {
            var r = b.getFirstMatch(/(ipod|iphone)/i, e);
            return { type: P.mobile, vendor: 'Apple', model: r };
          },
        },
        { test: [/nexus\s*[0-6].*/i, /galaxy nexus/i], describe: () => ({ type: P.mobile, vendor: 'Nexus' }) },
        {
          test: [/Nokia/i],
          describe: (e) => {
            var r = b.getFirstMatch(/Nokia\s+([0-9]+(\.[0-9]+)?)/i, e),
              n = { type: P.mobile, vendor: 'Nokia' };
            return (r && (n.model = r), n);
          },
        },
        { test: [/[^-]mobi/i], describe: () => ({ type: P.mobile }) },
        {
          test: (e) => e.getBrowserName(!0) === 'blackberry',
          describe: () => ({ type: P.mobile, vendor: 'BlackBerry' }),
        },
        { test: (e) => e.getBrowserName(!0) === 'bada', describe: () => ({ type: P.mobile }) },
        {
          test: (e) => e.getBrowserName() === 'windows phone',
          describe: () => ({ type: P.mobile, vendor: 'Microsoft' }),
        },
        {
          test: (e) => {
            var r = Number(String(e.getOSVersion()).split('.')[0]);
            return e.getOSName(!0) === 'android' && r >= 3;
          },
          describe: () => ({ type: P.tablet }),
        },
        { test: (e) => e.getOSName(!0) === 'android', describe: () => ({ type: P.mobile }) },
        { test: [/smart-?tv|smarttv/i], describe: () => ({ type: P.tv }) },
        { test: [/netcast/i], describe: () => ({ type: P.tv }) },
        { test: (e) => e.getOSName(!0) === 'macos', describe: () => ({ type: P.desktop, vendor: 'Apple' }) },
        { test: (e) => e.getOSName(!0) === 'windows', describe: () => ({ type: P.desktop }) },
        { test: (e) => e.getOSName(!0) === 'linux', describe: () => ({ type: P.desktop }) },
        { test: (e) => e.getOSName(!0) === 'playstation 4', describe: () => ({ type: P.tv }) },
        { test: (e) => e.getOSName(!0) === 'roku', describe: () => ({ type: P.tv }) },
      ]),
      (mV = [
        {
          test: (e) => e.getBrowserName(!0) === 'microsoft edge',
          describe: (e) => {
            if (/\sedg\//i.test(e)) return { name: Tn.Blink };
            var r = b.getFirstMatch(/edge\/(\d+(\.?_?\d+)+)/i, e);
            return { name: Tn.EdgeHTML, version: r };
          },
        },
        { test: (e) => e.getBrowserName(!0) === 'ladybird', describe: () => ({ name: Tn.LibWeb }) },
        {
          test: [/trident/i],
          describe: (e) => {
            var r = { name: Tn.Trident },
              n = b.getFirstMatch(/trident\/(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: (e) => e.test(/presto/i),
          describe: (e) => {
            var r = { name: Tn.Presto },
              n = b.getFirstMatch(/presto\/(\d+(\.?_?\d+)+)/i, e);
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
            var r = { name: Tn.Gecko },
              n = b.getFirstMatch(/gecko\/(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        { test: [/(apple)?webkit\/537\.36/i], describe: () => ({ name: Tn.Blink }) },
        {
          test: [/(apple)?webkit/i],
          describe: (e) => {
            var r = { name: Tn.WebKit },
              n = b.getFirstMatch(/webkit\/(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
      ]),
      (RC = (() => {
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
                s = b.find(this._hints.brands, (i) => i.brand && i.brand.toLowerCase() === o);
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
            var o = b.find(lV, (s) => {
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
            var o = b.find(fV, (s) => {
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
            var o = b.find(pV, (s) => {
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
            var o = b.find(mV, (s) => {
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
            return b.assign({}, this.parsedResult);
          }),
          (e.satisfies = function (n) {
            var s = {},
              i = 0,
              a = {},
              c = 0;
            if (
              (Object.keys(n).forEach((E) => {
                var x = n[E];
                typeof x == 'string' || Array.isArray(x)
                  ? ((a[E] = x), (c += 1))
                  : typeof x == 'object' && ((s[E] = x), (i += 1));
              }),
              i > 0)
            ) {
              var u = Object.keys(s),
                d = b.find(u, (E) => this.isOS(E));
              if (d) {
                var l = this.satisfies(s[d]);
                if (l !== void 0) return l;
              }
              var p = b.find(u, (E) => this.isPlatform(E));
              if (p) {
                var m = this.satisfies(s[p]);
                if (m !== void 0) return m;
              }
            }
            if (c > 0) {
              var g = Object.keys(a),
                S = b.find(g, (E) => this.isBrowser(E, !0));
              if (S !== void 0) return this.compareVersions(a[S]);
            }
          }),
          (e.isBrowser = function (n, o) {
            o === void 0 && (o = !1);
            var s = this.getBrowserName().toLowerCase(),
              i = n.toLowerCase(),
              a = b.getBrowserTypeByAlias(i);
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
                o.indexOf(b.compareVersions(a, s, i)) > -1
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
    (xE = (() => {
      function t() {}
      return (
        (t.getParser = (r, n, o) => {
          if ((n === void 0 && (n = !1), o === void 0 && (o = null), typeof r != 'string'))
            throw new Error('UserAgent should be a string');
          return new RC(r, n, o);
        }),
        (t.parse = (r, n) => (n === void 0 && (n = null), new RC(r, n).getResult())),
        hV(t, null, [
          { key: 'BROWSER_MAP', get: () => EE },
          { key: 'ENGINE_MAP', get: () => Tn },
          { key: 'OS_MAP', get: () => it },
          { key: 'PLATFORMS_MAP', get: () => P },
        ])
      );
    })()),
      (SV = xE.parse),
      (EV = xE.getParser);
  });
var kC,
  PC = f(() => {
    kC =
      ({ serviceId: t, clientVersion: e }) =>
      async (r) => {
        const n = await Promise.resolve().then(() => (DC(), OC)),
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
var NC,
  MC = f(() => {
    NC = {
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
var bE = f(() => {
  xe();
});
var wc,
  wE = f(() => {
    xe();
    bE();
    wc = (t, e = !1) => {
      if (e) {
        for (const r of t.split('.')) if (!wc(r)) return !1;
        return !0;
      }
      return !(!Sr(t) || t.length < 3 || t.length > 63 || t !== t.toLowerCase() || Un(t));
    };
  });
var xf,
  _E = f(() => {
    xf = (t) => {
      const e = t.split(':');
      if (e.length < 6) return null;
      const [r, n, o, s, i, ...a] = e;
      if (r !== 'arn' || n === '' || o === '' || a.join(':') === '') return null;
      const c = a.flatMap((u) => u.split('/'));
      return { partition: n, service: o, region: s, accountId: i, resourceId: c };
    };
  });
var Cr,
  $C = f(() => {
    xe();
    wE();
    _E();
    ef();
    Cr = { isVirtualHostableS3Bucket: wc, parseArn: xf, partition: Yl };
    Ct.aws = Cr;
  });
var zC = f(() => {
  xe();
});
var LC,
  vE,
  FC = f(() => {
    $();
    (LC = (t) => {
      if (typeof t.endpointProvider != 'function')
        throw new Error('@aws-sdk/util-endpoint - endpointProvider and endpoint missing in config for this client.');
      const { endpoint: e } = t;
      return (
        e === void 0 &&
          (t.endpoint = async () =>
            vE(
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
      (vE = (t) => tt(t.url));
  });
var UC = f(() => {
  xe();
});
var BC = f(() => {
  he();
  he();
});
function bf(t = {}) {
  return U(
    {
      ...rt,
      async default() {
        return (
          AE.silence ||
            console.warn(
              '@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.',
            ),
          'us-east-1'
        );
      },
    },
    { ...xt, ...t },
  );
}
var AE,
  HC = f(() => {
    he();
    AE = { silence: !1 };
  });
var In,
  Rn,
  VC = f(() => {
    (In = (t) => ({
      setRegion(e) {
        t.region = e;
      },
      region() {
        return t.region;
      },
    })),
      (Rn = (t) => ({ region: t.region() }));
  });
var Cn = {};
je(Cn, {
  DEFAULT_UA_APP_ID: () => hc,
  EndpointError: () => te,
  NODE_APP_ID_CONFIG_OPTIONS: () => An,
  NODE_REGION_CONFIG_FILE_OPTIONS: () => xt,
  NODE_REGION_CONFIG_OPTIONS: () => rt,
  REGION_ENV_NAME: () => gi,
  REGION_INI_NAME: () => yi,
  UA_APP_ID_ENV_NAME: () => yE,
  UA_APP_ID_INI_NAME: () => SE,
  awsEndpointFunctions: () => Cr,
  createDefaultUserAgentProvider: () => Rr,
  createUserAgentStringParsingProvider: () => kC,
  crtAvailability: () => bc,
  defaultUserAgent: () => AC,
  emitWarningIfUnsupportedVersion: () => Wr,
  fallback: () => NC,
  getAwsRegionExtensionConfiguration: () => In,
  getDefaultSocketTimeout: () => Gr,
  getHostHeaderPlugin: () => gn,
  getLoggerPlugin: () => yn,
  getLongPollPlugin: () => Kw,
  getRecursionDetectionPlugin: () => Sn,
  getUserAgentMiddlewareOptions: () => mE,
  getUserAgentPlugin: () => vn,
  getUserAgentPrefix: () => Ql,
  hostHeaderMiddleware: () => IS,
  hostHeaderMiddlewareOptions: () => RS,
  isIpAddress: () => Un,
  isVirtualHostableS3Bucket: () => wc,
  loggerMiddleware: () => CS,
  loggerMiddlewareOptions: () => OS,
  parseArn: () => xf,
  partition: () => Yl,
  recursionDetectionMiddleware: () => Wl,
  recursionDetectionMiddlewareOptions: () => Vl,
  resolveAwsRegionExtensionConfiguration: () => Rn,
  resolveDefaultAwsRegionalEndpointsConfig: () => LC,
  resolveEndpoint: () => sc,
  resolveHostHeaderConfig: () => Zi,
  resolveRegionConfig: () => Zt,
  resolveUserAgentConfig: () => En,
  setCredentialFeature: () => uo,
  setFeature: () => tr,
  setPartitionInfo: () => jS,
  setTokenFeature: () => Yw,
  state: () => ka,
  stsRegionDefaultResolver: () => bf,
  stsRegionWarning: () => AE,
  toEndpointV1: () => vE,
  useDefaultPartitionInfo: () => UR,
  userAgentMiddleware: () => pE,
});
var ge = f(() => {
  qw();
  Xw();
  Jw();
  Vh();
  Qw();
  e_();
  fR();
  pR();
  DS();
  gR();
  zS();
  HS();
  EC();
  TC();
  IC();
  MC();
  PC();
  $C();
  zC();
  FC();
  bE();
  wE();
  _E();
  ef();
  UC();
  BC();
  HC();
  VC();
});
var wf,
  _f,
  jC = f(() => {
    $();
    (wf = (t) => (Ze.isInstance(t) ? (t.headers?.date ?? t.headers?.Date) : void 0)),
      (_f = (t) => (Ze.isInstance(t) ? (t.headers?.age ?? t.headers?.Age) : void 0));
  });
var _c,
  ZC = f(() => {
    _c = (t) => new Date(Date.now() + t);
  });
var vf,
  WC = f(() => {
    vf = (t, e, r, n) => {
      if (n !== void 0) return e;
      const o = Date.parse(t);
      if (Number.isNaN(o)) return e;
      const s = Date.now();
      return r !== void 0 && s - r > 9e5 ? e : o - s;
    };
  });
var TE = f(() => {
  jC();
  ZC();
  WC();
});
var GC,
  vc,
  xV,
  ea,
  Ke,
  IE,
  RE = f(() => {
    $();
    GC = we(rr());
    TE();
    (vc = (t, e) => {
      if (!e) throw new Error(`Property \`${t}\` is not resolved for AWS SDK SigV4Auth`);
      return e;
    }),
      (xV = (t) => t.context?.[GC.SMITHY_CONTEXT_KEY]?.eventStream?.output === !0),
      (ea = async (t) => {
        const e = vc('context', t.context),
          r = vc('config', t.config),
          n = e.endpointV2?.properties?.authSchemes?.[0],
          s = await vc('signer', r.signer)(n),
          i = t?.signingRegion,
          a = t?.signingRegionSet,
          c = t?.signingName;
        return { config: r, signer: s, signingRegion: i, signingRegionSet: a, signingName: c };
      }),
      (Ke = class {
        async sign(e, r, n) {
          if (!j.isInstance(e)) throw new Error('The request is not an instance of `HttpRequest` and cannot be signed');
          let o = await ea(n),
            { config: s, signer: i } = o,
            { signingRegion: a, signingName: c } = o,
            u = n.context;
          if (u?.authSchemes?.length ?? !1) {
            const [m, g] = u.authSchemes;
            m?.name === 'sigv4a' && g?.name === 'sigv4' && ((a = g?.signingRegion ?? a), (c = g?.signingName ?? c));
          }
          const d = (await s.disableClockSkewCorrection?.()) === !0;
          n._disableClockSkewCorrection = d;
          const l = d || xV(n);
          return (
            (n._skipClockSkewSampling = l),
            l || ((n._preRequestSystemClockOffset = s.systemClockOffset), (n._requestSentAt = Date.now())),
            await i.sign(e, {
              signingDate: d ? new Date() : _c(s.systemClockOffset),
              signingRegion: a,
              signingService: c,
            })
          );
        }
        errorHandler(e) {
          return (r) => {
            const n = r;
            if (!e._skipClockSkewSampling && !e._disableClockSkewCorrection) {
              const o = n.ServerTime ?? wf(n.$response);
              if (o) {
                const s = vc('config', e.config),
                  i = e._preRequestSystemClockOffset,
                  a = e._requestSentAt,
                  c = _f(n.$response),
                  u = vf(o, s.systemClockOffset, a, c);
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
          const n = wf(e);
          if (n) {
            const o = vc('config', r.config),
              s = r._requestSentAt,
              i = _f(e);
            o.systemClockOffset = vf(n, o.systemClockOffset, s, i);
          }
        }
      }),
      (IE = Ke);
  });
var qn,
  qC = f(() => {
    $();
    TE();
    RE();
    qn = class extends Ke {
      async sign(e, r, n) {
        if (!j.isInstance(e)) throw new Error('The request is not an instance of `HttpRequest` and cannot be signed');
        const { config: o, signer: s, signingRegion: i, signingRegionSet: a, signingName: c } = await ea(n),
          d = ((await o.sigv4aSigningRegionSet?.()) ?? a ?? [i]).join(','),
          l = (await o.disableClockSkewCorrection?.()) === !0;
        return (
          (n._disableClockSkewCorrection = l),
          l || ((n._preRequestSystemClockOffset = o.systemClockOffset), (n._requestSentAt = Date.now())),
          await s.sign(e, {
            signingDate: l ? new Date() : _c(o.systemClockOffset),
            signingRegion: d,
            signingService: c,
          })
        );
      }
    };
  });
var CE,
  KC = f(() => {
    CE = (t) => (typeof t == 'string' && t.length > 0 ? t.split(',').map((e) => e.trim()) : []);
  });
var Af,
  OE = f(() => {
    Af = (t) => `AWS_BEARER_TOKEN_${t.replace(/[\s-]/g, '_').toUpperCase()}`;
  });
var XC,
  JC,
  Or,
  YC = f(() => {
    KC();
    OE();
    (XC = 'AWS_AUTH_SCHEME_PREFERENCE'),
      (JC = 'auth_scheme_preference'),
      (Or = {
        environmentVariableSelector: (t, e) => {
          if (e?.signingName && Af(e.signingName) in t) return ['httpBearerAuth'];
          if (XC in t) return CE(t[XC]);
        },
        configFileSelector: (t) => {
          if (JC in t) return CE(t[JC]);
        },
        default: [],
      });
  });
var Ac,
  Tc,
  QC = f(() => {
    kt();
    he();
    (Ac = (t) => ((t.sigv4aSigningRegionSet = dr(t.sigv4aSigningRegionSet)), t)),
      (Tc = {
        environmentVariableSelector(t) {
          if (t.AWS_SIGV4A_SIGNING_REGION_SET) return t.AWS_SIGV4A_SIGNING_REGION_SET.split(',').map((e) => e.trim());
          throw new Vt('AWS_SIGV4A_SIGNING_REGION_SET not set in env.', { tryNextLink: !0 });
        },
        configFileSelector(t) {
          if (t.sigv4a_signing_region_set) return (t.sigv4a_signing_region_set ?? '').split(',').map((e) => e.trim());
          throw new Vt('sigv4a_signing_region_set not set in profile.', { tryNextLink: !0 });
        },
        default: void 0,
      });
  });
var HE = et((V) => {
  var {
      hasOwn: Ts,
      fromUtf8: eO,
      fromHex: bV,
      toHex: As,
      toUint8Array: Ic,
      writeKey: wV,
      isArrayBuffer: _V,
    } = (N(), M(wi)),
    { normalizeProvider: tO } = (L(), M(Xd)),
    { escapeUri: Tf, HttpRequest: sO } = ($(), M(ws)),
    DE = class {
      format(e) {
        const r = [];
        for (const s in e) {
          if (!Ts(e, s)) continue;
          const i = eO(s);
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
            const a = eO(e.value),
              c = new DataView(new ArrayBuffer(3 + a.byteLength));
            c.setUint8(0, 7), c.setUint16(1, a.byteLength, !1);
            const u = new Uint8Array(c.buffer);
            return (u.set(a, 3), u);
          }
          case 'timestamp': {
            const d = new Uint8Array(9);
            return ((d[0] = 8), d.set(kE.fromNumber(e.value.valueOf()).bytes, 1), d);
          }
          case 'uuid': {
            if (!vV.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
            const l = new Uint8Array(17);
            return ((l[0] = 9), l.set(bV(e.value.replace(/-/g, '')), 1), l);
          }
        }
      }
    },
    rO;
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
  })(rO || (rO = {}));
  var vV = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
    kE = class t {
      bytes;
      constructor(e) {
        if (((this.bytes = e), e.byteLength !== 8)) throw new Error('Int64 buffers must be exactly 8 bytes');
      }
      static fromNumber(e) {
        if (e > 9223372036854776e3 || e < -9223372036854776e3)
          throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
        const r = new Uint8Array(8);
        for (let n = 7, o = Math.abs(Math.round(e)); n > -1 && o > 0; n--, o /= 256) r[n] = o;
        return (e < 0 && nO(r), new t(r));
      }
      valueOf() {
        const e = this.bytes.slice(0),
          r = e[0] & 128;
        return (r && nO(e), parseInt(As(e), 16) * (r ? -1 : 1));
      }
      toString() {
        return String(this.valueOf());
      }
    };
  function nO(t) {
    for (let e = 0; e < 8; e++) t[e] ^= 255;
    for (let e = 7; e > -1 && (t[e]++, t[e] === 0); e--);
  }
  var iO = 'X-Amz-Algorithm',
    aO = 'X-Amz-Credential',
    $E = 'X-Amz-Date',
    cO = 'X-Amz-SignedHeaders',
    uO = 'X-Amz-Expires',
    zE = 'X-Amz-Signature',
    LE = 'X-Amz-Security-Token',
    AV = 'X-Amz-Region-Set',
    FE = 'authorization',
    UE = $E.toLowerCase(),
    dO = 'date',
    lO = [FE, UE, dO],
    fO = zE.toLowerCase(),
    Df = 'x-amz-content-sha256',
    pO = LE.toLowerCase(),
    TV = 'host',
    mO = {
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
    hO = /^proxy-/,
    gO = /^sec-/,
    IV = [/^proxy-/i, /^sec-/i],
    If = 'AWS4-HMAC-SHA256',
    RV = 'AWS4-ECDSA-P256-SHA256',
    yO = 'AWS4-HMAC-SHA256-PAYLOAD',
    SO = 'UNSIGNED-PAYLOAD',
    EO = 50,
    BE = 'aws4_request',
    xO = 3600 * 24 * 7,
    bO = ({ query: t = {} }) => {
      const e = [],
        r = {};
      for (const n in t) {
        if (!Ts(t, n) || n.toLowerCase() === fO) continue;
        const o = Tf(n);
        e.push(o);
        const s = t[n];
        typeof s == 'string'
          ? (r[o] = `${o}=${Tf(s)}`)
          : Array.isArray(s) &&
            (r[o] = s
              .slice(0)
              .reduce((i, a) => i.concat([`${o}=${Tf(a)}`]), [])
              .sort()
              .join('&'));
      }
      return e
        .sort()
        .map((n) => r[n])
        .filter((n) => n)
        .join('&');
    },
    CV = (t) =>
      OV(t)
        .toISOString()
        .replace(/\.\d{3}Z$/, 'Z'),
    OV = (t) =>
      typeof t == 'number'
        ? new Date(t * 1e3)
        : typeof t == 'string'
          ? Number(t)
            ? new Date(Number(t) * 1e3)
            : new Date(t)
          : t,
    kf = class {
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
          (this.regionProvider = tO(n)),
          (this.credentialProvider = tO(r));
      }
      createCanonicalRequest(e, r, n) {
        const o = Object.keys(r).sort();
        return `${e.method}
${this.getCanonicalPath(e)}
${bO(e)}
${o
  .map((s) => `${s}:${r[s]}`)
  .join(`
`)}

${o.join(';')}
${n}`;
      }
      async createStringToSign(e, r, n, o) {
        const s = new this.sha256();
        s.update(Ic(n));
        const i = await s.digest();
        return `${o}
${e}
${r}
${As(i)}`;
      }
      getCanonicalPath({ path: e }) {
        if (this.uriEscapePath) {
          const r = [];
          for (const s of e.split('/')) s?.length !== 0 && s !== '.' && (s === '..' ? r.pop() : r.push(s));
          const n = `${e?.startsWith('/') ? '/' : ''}${r.join('/')}${r.length > 0 && e?.endsWith('/') ? '/' : ''}`;
          return Tf(n).replace(/%2F/g, '/');
        }
        return e;
      }
      validateResolvedCredentials(e) {
        if (typeof e != 'object' || typeof e.accessKeyId != 'string' || typeof e.secretAccessKey != 'string')
          throw new Error('Resolved credential object is not valid');
      }
      formatDate(e) {
        const r = CV(e).replace(/[-:]/g, '');
        return { longDate: r, shortDate: r.slice(0, 8) };
      }
      getCanonicalHeaderList(e) {
        return Object.keys(e).sort().join(';');
      }
    },
    ta = {},
    Rf = [],
    Cf = (t, e, r) => `${t}/${e}/${r}/${BE}`,
    wO = async (t, e, r, n, o) => {
      const s = await oO(t, e.secretAccessKey, e.accessKeyId),
        i = `${r}:${n}:${o}:${As(s)}:${e.sessionToken}`;
      if (i in ta) return ta[i];
      for (Rf.push(i); Rf.length > EO; ) delete ta[Rf.shift()];
      let a = `AWS4${e.secretAccessKey}`;
      for (const c of [r, n, o, BE]) a = await oO(t, a, c);
      return (ta[i] = a);
    },
    DV = () => {
      (Rf.length = 0),
        Object.keys(ta).forEach((t) => {
          delete ta[t];
        });
    },
    oO = (t, e, r) => {
      const n = new t(e);
      return (n.update(Ic(r)), n.digest());
    },
    PE = ({ headers: t }, e, r) => {
      const n = {};
      for (const o of Object.keys(t).sort()) {
        if (t[o] == null) continue;
        const s = o.toLowerCase();
        ((Ts(mO, s) || e?.has(s) || hO.test(s) || gO.test(s)) && (!r || (r && !r.has(s)))) ||
          (s === '__proto__' && wV(n),
          (n[s] = t[o]
            .replace(/[\r\n]/g, ' ')
            .replace(/[ \t]+/g, ' ')
            .replace(/^ | $/g, '')));
      }
      return n;
    },
    Of = async ({ headers: t, body: e }, r) => {
      for (const n in t) if (Ts(t, n) && n.toLowerCase() === Df) return t[n];
      if (e == null) return 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
      if (typeof e == 'string' || ArrayBuffer.isView(e) || _V(e)) {
        const n = new r();
        return (n.update(Ic(e)), As(await n.digest()));
      }
      return SO;
    },
    _O = (t, e) => {
      t = t.toLowerCase();
      for (const r in e) if (Ts(e, r) && t === r.toLowerCase()) return !0;
      return !1;
    },
    vO = (t, e = {}) => {
      const { headers: r, query: n = {} } = sO.clone(t);
      for (const o in r) {
        if (!Ts(r, o)) continue;
        const s = o.toLowerCase();
        ((s.slice(0, 6) === 'x-amz-' && !e.unhoistableHeaders?.has(s)) || e.hoistableHeaders?.has(s)) &&
          ((n[o] = r[o]), delete r[o]);
      }
      return { ...t, headers: r, query: n };
    },
    NE = (t) => {
      t = sO.clone(t);
      for (const e in t.headers) Ts(t.headers, e) && lO.indexOf(e.toLowerCase()) > -1 && delete t.headers[e];
      return t;
    },
    ME = class extends kf {
      headerFormatter = new DE();
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
            signingService: d,
          } = r,
          l = await this.credentialProvider();
        this.validateResolvedCredentials(l);
        const p = u ?? (await this.regionProvider()),
          { longDate: m, shortDate: g } = this.formatDate(n);
        if (o > xO)
          return Promise.reject(
            'Signature version 4 presigned URLs must have an expiration date less than one week in the future',
          );
        const S = Cf(g, p, d ?? this.service),
          E = vO(NE(e), { unhoistableHeaders: i, hoistableHeaders: c });
        l.sessionToken && (E.query[LE] = l.sessionToken),
          (E.query[iO] = If),
          (E.query[aO] = `${l.accessKeyId}/${S}`),
          (E.query[$E] = m),
          (E.query[uO] = o.toString(10));
        const x = PE(E, s, a);
        return (
          (E.query[cO] = this.getCanonicalHeaderList(x)),
          (E.query[zE] = await this.getSignature(
            m,
            S,
            this.getSigningKey(l, p, g, d),
            this.createCanonicalRequest(E, x, await Of(e, this.sha256)),
          )),
          E
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
          { shortDate: u, longDate: d } = this.formatDate(n),
          l = Cf(u, c, i ?? this.service),
          p = await Of({ headers: {}, body: r }, this.sha256),
          m = new this.sha256();
        m.update(e);
        const g = As(await m.digest()),
          S = [yO, d, l, o, g, p].join(`
`);
        return this.signString(S, { signingDate: n, signingRegion: c, signingService: i, eventStreamCredentials: a });
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
        return (u.update(Ic(e)), As(await u.digest()));
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
          u = NE(e),
          { longDate: d, shortDate: l } = this.formatDate(r),
          p = Cf(l, c, i ?? this.service);
        (u.headers[UE] = d), a.sessionToken && (u.headers[pO] = a.sessionToken);
        const m = await Of(u, this.sha256);
        !_O(Df, u.headers) && this.applyChecksum && (u.headers[Df] = m);
        const g = PE(u, o, n),
          S = await this.getSignature(d, p, this.getSigningKey(a, c, l, i), this.createCanonicalRequest(u, g, m));
        return (
          (u.headers[FE] =
            `${If} Credential=${a.accessKeyId}/${p}, SignedHeaders=${this.getCanonicalHeaderList(g)}, Signature=${S}`),
          u
        );
      }
      async getSignature(e, r, n, o) {
        const s = await this.createStringToSign(e, r, o, If),
          i = new this.sha256(await n);
        return (i.update(Ic(s)), As(await i.digest()));
      }
      getSigningKey(e, r, n, o) {
        return wO(this.sha256, e, n, r, o || this.service);
      }
    },
    kV = { SignatureV4a: null };
  V.ALGORITHM_IDENTIFIER = If;
  V.ALGORITHM_IDENTIFIER_V4A = RV;
  V.ALGORITHM_QUERY_PARAM = iO;
  V.ALWAYS_UNSIGNABLE_HEADERS = mO;
  V.AMZ_DATE_HEADER = UE;
  V.AMZ_DATE_QUERY_PARAM = $E;
  V.AUTH_HEADER = FE;
  V.CREDENTIAL_QUERY_PARAM = aO;
  V.DATE_HEADER = dO;
  V.EVENT_ALGORITHM_IDENTIFIER = yO;
  V.EXPIRES_QUERY_PARAM = uO;
  V.GENERATED_HEADERS = lO;
  V.HOST_HEADER = TV;
  V.KEY_TYPE_IDENTIFIER = BE;
  V.MAX_CACHE_SIZE = EO;
  V.MAX_PRESIGNED_TTL = xO;
  V.PROXY_HEADER_PATTERN = hO;
  V.REGION_SET_PARAM = AV;
  V.SEC_HEADER_PATTERN = gO;
  V.SHA256_HEADER = Df;
  V.SIGNATURE_HEADER = fO;
  V.SIGNATURE_QUERY_PARAM = zE;
  V.SIGNED_HEADERS_QUERY_PARAM = cO;
  V.SignatureV4 = ME;
  V.SignatureV4Base = kf;
  V.TOKEN_HEADER = pO;
  V.TOKEN_QUERY_PARAM = LE;
  V.UNSIGNABLE_PATTERNS = IV;
  V.UNSIGNED_PAYLOAD = SO;
  V.clearCredentialCache = DV;
  V.createScope = Cf;
  V.getCanonicalHeaders = PE;
  V.getCanonicalQuery = bO;
  V.getPayloadHash = Of;
  V.getSigningKey = wO;
  V.hasHeader = _O;
  V.moveHeadersToQuery = vO;
  V.prepareRequest = NE;
  V.signatureV4aContainer = kV;
});
function PV(t, { credentials: e, credentialDefaultProvider: r }) {
  let n;
  return (
    e
      ? e?.memoized
        ? (n = e)
        : (n = mc(e, pc, qi))
      : r
        ? (n = dr(r(Object.assign({}, t, { parentClientConfig: t }))))
        : (n = async () => {
            throw new Error(
              '@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.',
            );
          }),
    (n.memoized = !0),
    n
  );
}
function NV(t, e) {
  if (e.configBound) return e;
  const r = async (n) => e({ ...n, callerClientConfig: t });
  return ((r.memoized = e.memoized), (r.configBound = !0), r);
}
var VE,
  jE,
  AO = f(() => {
    ge();
    kt();
    (VE = we(HE())),
      (jE = (t) => (e) => {
        let r = e.credentials,
          n = !!e.credentials,
          o;
        Object.defineProperty(e, 'credentials', {
          set(d) {
            d && d !== r && d !== o && (n = !0), (r = d);
            const l = PV(e, { credentials: r, credentialDefaultProvider: e.credentialDefaultProvider }),
              p = NV(e, l);
            if (n && !p.attributed) {
              const m = typeof r == 'object' && r !== null;
              (o = async (g) => {
                const E = await p(g);
                return m && (!E.$source || Object.keys(E.$source).length === 0) ? uo(E, 'CREDENTIALS_CODE', 'e') : E;
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
            ? (c = dr(e.signer))
            : e.regionInfoProvider
              ? (c = () =>
                  dr(e.region)()
                    .then(async (d) => [
                      (await e.regionInfoProvider(d, {
                        useFipsEndpoint: await e.useFipsEndpoint(),
                        useDualstackEndpoint: await e.useDualstackEndpoint(),
                      })) || {},
                      d,
                    ])
                    .then(([d, l]) => {
                      const { signingRegion: p, signingService: m } = d;
                      (e.signingRegion = e.signingRegion || p || l),
                        (e.signingName = e.signingName || m || e.serviceId);
                      const g = {
                          ...e,
                          credentials: e.credentials,
                          region: e.signingRegion,
                          service: e.signingName,
                          sha256: a,
                          uriEscapePath: s,
                        },
                        S = e.signerConstructor || VE.SignatureV4;
                      return new S(g);
                    }))
              : (c = async (d) => {
                  d = Object.assign(
                    {},
                    {
                      name: 'sigv4',
                      signingName: e.signingName || e.defaultSigningName,
                      signingRegion: await dr(e.region)(),
                      properties: {},
                    },
                    d,
                  );
                  const l = d.signingRegion,
                    p = d.signingName;
                  (e.signingRegion = e.signingRegion || l), (e.signingName = e.signingName || p || e.serviceId);
                  const m = {
                      ...e,
                      credentials: e.credentials,
                      region: e.signingRegion,
                      service: e.signingName,
                      sha256: a,
                      uriEscapePath: s,
                    },
                    g = e.signerConstructor || VE.SignatureV4;
                  return new g(m);
                }),
          Object.assign(e, {
            systemClockOffset: i,
            signingEscapePath: s,
            signer: c,
            disableClockSkewCorrection: dr(e.disableClockSkewCorrection ?? t),
          })
        );
      });
  });
var ZE = f(() => {
  RE();
  qC();
  YC();
  QC();
  AO();
});
var MV,
  $V,
  TO,
  IO = f(() => {
    he();
    (MV = 'AWS_DISABLE_CLOCK_SKEW_CORRECTION'),
      ($V = 'disable_clock_skew_correction'),
      (TO = {
        environmentVariableSelector: (t) => We(t, MV, ze.ENV),
        configFileSelector: (t) => We(t, $V, ze.CONFIG),
        default: !1,
      });
  });
var RO,
  CO = f(() => {
    he();
    IO();
    RO = U(TO);
  });
var WE = {};
je(WE, {
  AWSSDKSigV4Signer: () => IE,
  AwsSdkSigV4ASigner: () => qn,
  AwsSdkSigV4Signer: () => Ke,
  NODE_AUTH_SCHEME_PREFERENCE_OPTIONS: () => Or,
  NODE_SIGV4A_CONFIG_OPTIONS: () => Tc,
  getBearerTokenEnvKey: () => Af,
  resolveAWSSDKSigV4Config: () => zV,
  resolveAwsSdkSigV4AConfig: () => Ac,
  resolveAwsSdkSigV4Config: () => On,
  validateSigningProperties: () => ea,
});
var On,
  zV,
  wt = f(() => {
    ZE();
    OE();
    ZE();
    CO();
    (On = jE(RO)), (zV = On);
  });
var GE = et((Ho) => {
  var { setCredentialFeature: LV } = (ge(), M(Cn)),
    { CredentialsProviderError: FV } = (he(), M(ir)),
    OO = 'AWS_ACCESS_KEY_ID',
    DO = 'AWS_SECRET_ACCESS_KEY',
    kO = 'AWS_SESSION_TOKEN',
    PO = 'AWS_CREDENTIAL_EXPIRATION',
    NO = 'AWS_CREDENTIAL_SCOPE',
    MO = 'AWS_ACCOUNT_ID',
    UV = (t) => async () => {
      t?.logger?.debug('@aws-sdk/credential-provider-env - fromEnv');
      const e = process.env[OO],
        r = process.env[DO],
        n = process.env[kO],
        o = process.env[PO],
        s = process.env[NO],
        i = process.env[MO];
      if (e && r) {
        const a = {
          accessKeyId: e,
          secretAccessKey: r,
          ...(n && { sessionToken: n }),
          ...(o && { expiration: new Date(o) }),
          ...(s && { credentialScope: s }),
          ...(i && { accountId: i }),
        };
        return (LV(a, 'CREDENTIALS_ENV_VARS', 'g'), a);
      }
      throw new FV('Unable to find environment variable credentials.', { logger: t?.logger });
    };
  Ho.ENV_ACCOUNT_ID = MO;
  Ho.ENV_CREDENTIAL_SCOPE = NO;
  Ho.ENV_EXPIRATION = PO;
  Ho.ENV_KEY = OO;
  Ho.ENV_SECRET = DO;
  Ho.ENV_SESSION = kO;
  Ho.fromEnv = UV;
});
var Nf = et((fr) => {
  var { ProviderError: qE, CredentialsProviderError: Vo, loadConfig: QE } = (he(), M(ir)),
    BV = It('node:http'),
    { parseUrl: HV } = ($(), M(ws)),
    FO = (t) =>
      !!t &&
      typeof t == 'object' &&
      typeof t.AccessKeyId == 'string' &&
      typeof t.SecretAccessKey == 'string' &&
      typeof t.Token == 'string' &&
      typeof t.Expiration == 'string',
    UO = (t) => ({
      accessKeyId: t.AccessKeyId,
      secretAccessKey: t.SecretAccessKey,
      sessionToken: t.Token,
      expiration: new Date(t.Expiration),
      ...(t.AccountId && { accountId: t.AccountId }),
    }),
    BO = 1e3,
    HO = 0,
    ex = ({ maxRetries: t = HO, timeout: e = BO }) => ({ maxRetries: t, timeout: e });
  function Oc(t) {
    return new Promise((e, r) => {
      const n = BV.request({ method: 'GET', ...t, hostname: t.hostname?.replace(/^\[(.+)\]$/, '$1') });
      n.on('error', (o) => {
        r(Object.assign(new qE('Unable to connect to instance metadata service'), o)), n.destroy();
      }),
        n.on('timeout', () => {
          r(new qE('TimeoutError from instance metadata service')), n.destroy();
        }),
        n.on('response', (o) => {
          const { statusCode: s = 400 } = o;
          (s < 200 || 300 <= s) &&
            (r(Object.assign(new qE('Error response received from instance metadata service'), { statusCode: s })),
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
  var XE = (t, e) => {
      let r = t();
      for (let n = 0; n < e; n++) r = r.catch(t);
      return r;
    },
    Rc = 'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    Pf = 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    JE = 'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    VV = (t = {}) => {
      const { timeout: e, maxRetries: r } = ex(t);
      return () =>
        XE(async () => {
          const n = await qV({ logger: t.logger }),
            o = JSON.parse(await jV(e, n));
          if (!FO(o)) throw new Vo('Invalid response received from instance metadata service.', { logger: t.logger });
          return UO(o);
        }, r);
    },
    jV = async (t, e) => (
      process.env[JE] && (e.headers = { ...e.headers, Authorization: process.env[JE] }),
      (await Oc({ ...e, timeout: t })).toString()
    ),
    ZV = '169.254.170.2',
    WV = new Set(['localhost', '127.0.0.1']),
    GV = new Set(['http:', 'https:']),
    qV = async ({ logger: t }) => {
      if (process.env[Pf]) return { hostname: ZV, path: process.env[Pf] };
      if (process.env[Rc]) {
        let e;
        try {
          e = new URL(process.env[Rc]);
        } catch {
          throw new Vo(`${process.env[Rc]} is not a valid container metadata service URL`, {
            tryNextLink: !1,
            logger: t,
          });
        }
        if (!e.hostname || !WV.has(e.hostname))
          throw new Vo(`${e.hostname} is not a valid container metadata service hostname`, {
            tryNextLink: !1,
            logger: t,
          });
        if (!e.protocol || !GV.has(e.protocol))
          throw new Vo(`${e.protocol} is not a valid container metadata service protocol`, {
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
      throw new Vo(
        `The container metadata credential provider cannot be used unless the ${Pf} or ${Rc} environment variable is set`,
        { tryNextLink: !1, logger: t },
      );
    },
    YE = class t extends Vo {
      tryNextLink;
      name = 'InstanceMetadataV1FallbackError';
      constructor(e, r = !0) {
        super(e, r), (this.tryNextLink = r), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Cc;
  ((t) => {
    (t.IPv4 = 'http://169.254.169.254'), (t.IPv6 = 'http://[fd00:ec2::254]');
  })(Cc || (Cc = {}));
  var KV = 'AWS_EC2_METADATA_SERVICE_ENDPOINT',
    XV = 'ec2_metadata_service_endpoint',
    JV = { environmentVariableSelector: (t) => t[KV], configFileSelector: (t) => t[XV], default: void 0 },
    ra;
  ((t) => {
    (t.IPv4 = 'IPv4'), (t.IPv6 = 'IPv6');
  })(ra || (ra = {}));
  var YV = 'AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE',
    QV = 'ec2_metadata_service_endpoint_mode',
    ej = { environmentVariableSelector: (t) => t[YV], configFileSelector: (t) => t[QV], default: ra.IPv4 },
    VO = async () => HV((await tj()) || (await rj())),
    tj = async () => QE(JV)(),
    rj = async () => {
      const t = await QE(ej)();
      switch (t) {
        case ra.IPv4:
          return Cc.IPv4;
        case ra.IPv6:
          return Cc.IPv6;
        default:
          throw new Error(`Unsupported endpoint mode: ${t}. Select from ${Object.values(ra)}`);
      }
    },
    nj = 300,
    oj = 300,
    sj = 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html',
    $O = (t, e) => {
      const r = nj + Math.floor(Math.random() * oj),
        n = new Date(Date.now() + r * 1e3);
      e.warn(
        `Attempting credential expiration extension due to a credential service availability issue. A refresh of these credentials will be attempted after ${new Date(n)}.
For more information, please visit: ` + sj,
      );
      const o = t.originalExpiration ?? t.expiration;
      return { ...t, ...(o ? { originalExpiration: o } : {}), expiration: n };
    },
    ij = (t, e = {}) => {
      let r = e?.logger || console,
        n;
      return async () => {
        let o;
        try {
          (o = await t()), o.expiration && o.expiration.getTime() < Date.now() && (o = $O(o, r));
        } catch (s) {
          if (n) r.warn('Credential renew failed: ', s), (o = $O(n, r));
          else throw s;
        }
        return ((n = o), o);
      };
    },
    jO = '/latest/meta-data/iam/security-credentials/',
    aj = '/latest/api/token',
    KE = 'AWS_EC2_METADATA_V1_DISABLED',
    zO = 'ec2_metadata_v1_disabled',
    LO = 'x-aws-ec2-metadata-token',
    cj = (t = {}) => ij(uj(t), { logger: t.logger }),
    uj = (t = {}) => {
      let e = !1,
        { logger: r, profile: n } = t,
        { timeout: o, maxRetries: s } = ex(t),
        i = async (a, c) => {
          if (e || c.headers?.[LO] == null) {
            let l = !1,
              p = !1,
              m = await QE(
                {
                  environmentVariableSelector: (g) => {
                    const S = g[KE];
                    if (((p = !!S && S !== 'false'), S === void 0))
                      throw new Vo(`${KE} not set in env, checking config file next.`, { logger: t.logger });
                    return p;
                  },
                  configFileSelector: (g) => {
                    const S = g[zO];
                    return ((l = !!S && S !== 'false'), l);
                  },
                  default: !1,
                },
                { profile: n },
              )();
            if (t.ec2MetadataV1Disabled || m) {
              const g = [];
              throw (
                t.ec2MetadataV1Disabled &&
                  g.push('credential provider initialization (runtime option ec2MetadataV1Disabled)'),
                l && g.push(`config file profile (${zO})`),
                p && g.push(`process environment variable (${KE})`),
                new YE(
                  `AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${g.join(', ')}].`,
                )
              );
            }
          }
          const d = (
            await XE(async () => {
              let l;
              try {
                l = await lj(c);
              } catch (p) {
                throw (p.statusCode === 401 && (e = !1), p);
              }
              return l;
            }, a)
          ).trim();
          return XE(async () => {
            let l;
            try {
              l = await fj(d, c, t);
            } catch (p) {
              throw (p.statusCode === 401 && (e = !1), p);
            }
            return l;
          }, a);
        };
      return async () => {
        const a = await VO();
        if (e)
          return (
            r?.debug('AWS SDK Instance Metadata', 'using v1 fallback (no token fetch)'), i(s, { ...a, timeout: o })
          );
        {
          let c;
          try {
            c = (await dj({ ...a, timeout: o })).toString();
          } catch (u) {
            if (u?.statusCode === 400) throw Object.assign(u, { message: 'EC2 Metadata token request returned error' });
            return (
              (u.message === 'TimeoutError' || [403, 404, 405].includes(u.statusCode)) && (e = !0),
              r?.debug('AWS SDK Instance Metadata', 'using v1 fallback (initial)'),
              i(s, { ...a, timeout: o })
            );
          }
          return i(s, { ...a, headers: { [LO]: c }, timeout: o });
        }
      };
    },
    dj = async (t) =>
      Oc({ ...t, path: aj, method: 'PUT', headers: { 'x-aws-ec2-metadata-token-ttl-seconds': '21600' } }),
    lj = async (t) => (await Oc({ ...t, path: jO })).toString(),
    fj = async (t, e, r) => {
      const n = JSON.parse((await Oc({ ...e, path: jO + t })).toString());
      if (!FO(n)) throw new Vo('Invalid response received from instance metadata service.', { logger: r.logger });
      return UO(n);
    };
  fr.DEFAULT_MAX_RETRIES = HO;
  fr.DEFAULT_TIMEOUT = BO;
  fr.ENV_CMDS_AUTH_TOKEN = JE;
  fr.ENV_CMDS_FULL_URI = Rc;
  fr.ENV_CMDS_RELATIVE_URI = Pf;
  fr.Endpoint = Cc;
  fr.fromContainerMetadata = VV;
  fr.fromInstanceMetadata = cj;
  fr.getInstanceMetadataEndpoint = VO;
  fr.httpRequest = Oc;
  fr.providerConfigFromInit = ex;
});
var Is = et((Pc) => {
  var { hasOwn: XO } = (N(), M(wi)),
    { streamCollector: pj } = (N(), M(wi));
  Pc.streamCollector = pj;
  var { buildQueryString: JO, HttpResponse: YO } = ($(), M(ws)),
    Mf = It('node:https'),
    { Readable: mj } = It('node:stream'),
    tx = It('node:http2');
  function zf(t) {
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
  var hj = ['ECONNRESET', 'EPIPE', 'ETIMEDOUT'],
    QO = (t) => {
      const e = {};
      for (const r in t) {
        if (!XO(t, r)) continue;
        const n = t[r];
        e[r] = Array.isArray(n) ? n.join(',') : n;
      }
      return e;
    },
    at = { setTimeout: (t, e) => setTimeout(t, e), clearTimeout: (t) => clearTimeout(t) },
    ZO = 1e3,
    gj = (t, e, r = 0) => {
      if (!r) return -1;
      const n = (o) => {
        const s = at.setTimeout(() => {
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
                  at.clearTimeout(s);
                })
              : at.clearTimeout(s);
          };
        t.socket ? i(t.socket) : t.on('socket', i);
      };
      return r < 2e3 ? (n(0), 0) : at.setTimeout(n.bind(null, ZO), ZO);
    },
    yj = (t, e, r = 0, n, o) =>
      r
        ? at.setTimeout(() => {
            let s = `@smithy/node-http-handler - [${n ? 'ERROR' : 'WARN'}] a request has exceeded the configured ${r} ms requestTimeout.`;
            if (n) {
              const i = Object.assign(new Error(s), { name: 'TimeoutError', code: 'ETIMEDOUT' });
              t.destroy(i), e(i);
            } else
              (s += ' Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.'),
                o?.warn?.(s);
          }, r)
        : -1,
    Sj = 3e3,
    Ej = (t, { keepAlive: e, keepAliveMsecs: r }, n = Sj) => {
      if (e !== !0) return -1;
      const o = () => {
        t.socket
          ? t.socket.setKeepAlive(e, r || 0)
          : t.on('socket', (s) => {
              s.setKeepAlive(e, r || 0);
            });
      };
      return n === 0 ? (o(), 0) : at.setTimeout(o, n);
    },
    Dc = (t) => {
      const e = t?.defaultSocketTimeout;
      return typeof e == 'number' && Number.isFinite(e) && e > 0 ? e : void 0;
    },
    xj = 3e3,
    WO = (t, e, r = 0, n = !1) => {
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
      const a = at.setTimeout(i, xj);
      t.once('close', () => at.clearTimeout(a));
    },
    GO = 6e3;
  async function eD(t, e, r = GO, n = !1) {
    let o = e.headers,
      s = o ? o.Expect || o.expect : void 0,
      i = -1,
      a = !0;
    !n &&
      s === '100-continue' &&
      (a = await Promise.race([
        new Promise((c) => {
          i = Number(at.setTimeout(() => c(!0), Math.max(GO, r)));
        }),
        new Promise((c) => {
          t.on('continue', () => {
            at.clearTimeout(i), c(!0);
          }),
            t.on('response', () => {
              at.clearTimeout(i), c(!1);
            }),
            t.on('error', () => {
              at.clearTimeout(i), c(!1);
            });
        }),
      ])),
      a && bj(t, e.body);
  }
  function bj(t, e) {
    if (e instanceof mj) {
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
  var wj = 0,
    $f,
    qO,
    rx = class t {
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
            if (!XO(o, c)) continue;
            const u = o[c]?.length ?? 0,
              d = s[c]?.length ?? 0;
            if (u >= i && d >= 2 * i)
              return (
                n?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${u} and ${d} additional requests are enqueued.
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
              d = -1,
              l = -1,
              p = -1,
              m = -1,
              g = () => {
                at.clearTimeout(d), at.clearTimeout(l), at.clearTimeout(p), at.clearTimeout(m);
              },
              S = async (K) => {
                await u, g(), a(K);
              },
              E = async (K) => {
                await u, g(), c(K);
              };
            if (r?.aborted) {
              const K = zf(r);
              E(K);
              return;
            }
            let x = e.headers,
              w = x ? (x.Expect ?? x.expect) === '100-continue' : !1,
              v = i ? o.httpsAgent : o.httpAgent;
            w && !this.externalAgent && (v = new (i ? Mf.Agent : $f)({ keepAlive: !1, maxSockets: 1 / 0 })),
              (d = at.setTimeout(
                () => {
                  this.socketWarningTimestamp = t.checkSocketUsage(v, this.socketWarningTimestamp, s);
                },
                o.socketAcquisitionWarningTimeout ?? (o.requestTimeout ?? 2e3) + (o.connectionTimeout ?? 1e3),
              ));
            let A = e.query ? JO(e.query) : '',
              C;
            if (e.username != null || e.password != null) {
              const K = e.username ?? '',
                de = e.password ?? '';
              C = `${K}:${de}`;
            }
            let Q = e.path;
            A && (Q += `?${A}`), e.fragment && (Q += `#${e.fragment}`);
            let ce = e.hostname ?? '';
            ce[0] === '[' && ce.endsWith(']') ? (ce = e.hostname.slice(1, -1)) : (ce = e.hostname);
            const Ae = { headers: e.headers, host: ce, method: e.method, path: Q, port: e.port, agent: v, auth: C },
              ue = (i ? Mf.request : qO)(Ae, (K) => {
                const de = new YO({
                  statusCode: K.statusCode || -1,
                  reason: K.statusMessage,
                  headers: QO(K.headers),
                  body: K,
                });
                S({ response: de });
              });
            if (
              (ue.on('error', (K) => {
                hj.includes(K.code) ? E(Object.assign(K, { name: 'TimeoutError' })) : E(K);
              }),
              r)
            ) {
              const K = () => {
                ue.destroy();
                const de = zf(r);
                E(de);
              };
              if (typeof r.addEventListener == 'function') {
                const de = r;
                de.addEventListener('abort', K, { once: !0 }),
                  ue.once('close', () => de.removeEventListener('abort', K));
              } else r.onabort = K;
            }
            const Pe = n ?? o.requestTimeout;
            (l = gj(ue, E, o.connectionTimeout)), (p = yj(ue, E, Pe, o.throwOnRequestTimeout, s ?? console));
            const Ne = o.socketTimeout === void 0 ? Dc(o) : void 0;
            Ne ? WO(ue, E, Ne, !0) : WO(ue, E, o.socketTimeout);
            const Ve = Ae.agent;
            typeof Ve == 'object' &&
              'keepAlive' in Ve &&
              (m = Ej(ue, { keepAlive: Ve.keepAlive, keepAliveMsecs: Ve.keepAliveMsecs })),
              (u = eD(ue, e, Pe, this.externalAgent).catch((K) => (g(), c(K))));
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
                (e = 'defaultSocketTimeout'), (r = Dc(n) ?? r);
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
          d = !0,
          l = 50,
          p;
        return {
          connectionTimeout: n,
          requestTimeout: r,
          socketTimeout: o,
          defaultSocketTimeout: Dc(e),
          socketAcquisitionWarningTimeout: s,
          throwOnRequestTimeout: c,
          httpAgentProvider: () =>
            (p ??= (async () => {
              const m = It('node:http'),
                { Agent: g, request: S } = m.default ?? m;
              return (
                (qO = S),
                ($f = g),
                i instanceof $f || typeof i?.destroy == 'function'
                  ? ((this.externalAgent = !0), i)
                  : new $f({ keepAlive: d, maxSockets: l, ...i })
              );
            })()),
          httpsAgent:
            a instanceof Mf.Agent || typeof a?.destroy == 'function'
              ? ((this.externalAgent = !0), a)
              : new Mf.Agent({ keepAlive: d, maxSockets: l, ...a }),
          logger: u,
        };
      }
    },
    _j = new Uint16Array(1),
    kc = class {
      id = _j[0]++;
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
    nx = class {
      sessions = [];
      maxConcurrency = 0;
      constructor(e) {
        this.sessions = (e ?? []).map((r) => new kc(r));
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
    ox = class {
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
        const s = new kc(this.connect(n)),
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
          o = new kc(this.connect(n)),
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
          const r = new nx();
          this.config.maxConcurrency && r.setMaxConcurrency(this.config.maxConcurrency), this.connectionPools.set(e, r);
        }
        return this.connectionPools.get(e);
      }
      getUrlString(e) {
        return e.destination.toString();
      }
      connect(e) {
        return this.connectOptions === void 0 ? tx.connect(e) : tx.connect(e, this.connectOptions);
      }
    },
    { constants: KO } = tx,
    sx = class t {
      config;
      configProvider;
      metadata = { handlerProtocol: 'h2' };
      connectionManager = new ox({});
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
          const l = await this.configProvider;
          this.config = { ...l, defaultSocketTimeout: Dc(l) };
          const { disableConcurrentStreams: p, maxConcurrentStreams: m, nodeHttp2ConnectOptions: g } = this.config;
          this.connectionManager.setDisableConcurrentStreams(p ?? !1),
            m && this.connectionManager.setMaxConcurrentStreams(m),
            g && this.connectionManager.setNodeHttp2ConnectOptions(g);
        }
        const { requestTimeout: s, disableConcurrentStreams: i, sessionTimeout: a } = this.config,
          c = i || o,
          u = n ?? s,
          d = u === void 0 && a === void 0 ? this.config.defaultSocketTimeout : void 0;
        return new Promise((l, p) => {
          let m = !1,
            g,
            S = async (pe) => {
              await g, l(pe);
            },
            E = async (pe) => {
              await g, p(pe);
            };
          if (r?.aborted) {
            m = !0;
            const pe = zf(r);
            E(pe);
            return;
          }
          let { hostname: x, method: w, port: v, protocol: A, query: C } = e,
            Q = '';
          if (e.username != null || e.password != null) {
            const pe = e.username ?? '',
              Zr = e.password ?? '';
            Q = `${pe}:${Zr}@`;
          }
          let ce = `${A}//${Q}${x}${v ? `:${v}` : ''}`,
            Ae = { destination: new URL(ce) },
            Ut = { requestTimeout: this.config?.sessionTimeout, isEventStream: o },
            ue = c ? this.connectionManager.createIsolatedSession(Ae, Ut) : this.connectionManager.lease(Ae, Ut),
            Pe = ue.deref(),
            Ne = (pe) => {
              c && ue.destroy(), (m = !0), E(pe);
            },
            Ve = C ? JO(C) : '',
            K = e.path;
          Ve && (K += `?${Ve}`), e.fragment && (K += `#${e.fragment}`);
          const de = Pe.request({ ...e.headers, [KO.HTTP2_HEADER_PATH]: K, [KO.HTTP2_HEADER_METHOD]: w });
          if (
            (u
              ? de.setTimeout(u, () => {
                  de.close();
                  const pe = new Error(`Stream timed out because of no activity for ${u} ms`);
                  (pe.name = 'TimeoutError'), Ne(pe);
                })
              : d &&
                (de.setTimeout(d, () => {
                  const pe = new Error(`Stream timed out because of no activity for ${d} ms`);
                  (pe.name = 'TimeoutError'), (m = !0), E(pe), de.destroy(pe), c && ue.destroy();
                }),
                de.once('response', () => de.setTimeout(d))),
            r)
          ) {
            const pe = () => {
              de.close();
              const Zr = zf(r);
              Ne(Zr);
            };
            if (typeof r.addEventListener == 'function') {
              const Zr = r;
              Zr.addEventListener('abort', pe, { once: !0 }),
                de.once('close', () => Zr.removeEventListener('abort', pe));
            } else r.onabort = pe;
          }
          de.on('frameError', (pe, Zr, y2) => {
            Ne(new Error(`Frame type id ${pe} in stream id ${y2} has failed with code ${Zr}.`));
          }),
            de.on('error', Ne),
            de.on('aborted', () => {
              Ne(new Error(`HTTP/2 stream is abnormally aborted in mid-communication with result code ${de.rstCode}.`));
            }),
            de.on('response', (pe) => {
              const Zr = new YO({ statusCode: pe[':status'] ?? -1, headers: QO(pe), body: de });
              (m = !0),
                S({ response: Zr }),
                c &&
                  (Pe.close(),
                  de.on('end', () => {
                    ue.destroy();
                  }));
            }),
            de.on('close', () => {
              if ((c ? ue.destroy() : this.connectionManager.release(Ae, ue), !m)) {
                const pe = new Error('Unexpected error: http2 request did not get a response');
                Pe.destroyed && (pe.name = 'TimeoutError'), Ne(pe);
              }
            }),
            (g = eD(de, e, u));
        });
      }
      updateHttpClientConfig(e, r) {
        (this.config = void 0),
          (this.configProvider = this.configProvider.then(
            (n) => (
              e === Symbol.for('@smithy/defaultSocketTimeout') && ((e = 'defaultSocketTimeout'), (r = Dc(n) ?? r)),
              { ...n, [e]: r }
            ),
          ));
      }
      httpHandlerConfigs() {
        return this.config ?? {};
      }
    };
  Pc.DEFAULT_REQUEST_TIMEOUT = wj;
  Pc.NodeHttp2Handler = sx;
  Pc.NodeHttpHandler = rx;
});
var ix = et((rD) => {
  var { setCredentialFeature: vj } = (ge(), M(Cn)),
    { CredentialsProviderError: Rs } = (he(), M(ir)),
    { NodeHttpHandler: Aj } = Is(),
    Tj = It('node:fs/promises'),
    { HttpRequest: Ij } = ($(), M(ws)),
    { sdkStreamMixin: Rj, parseRfc3339DateTime: Cj } = (N(), M(wi)),
    Oj = '169.254.170.2',
    Dj = '169.254.170.23',
    kj = '[fd00:ec2::23]',
    Pj = (t, e) => {
      if (t.protocol !== 'https:' && !(t.hostname === Oj || t.hostname === Dj || t.hostname === kj)) {
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
        throw new Rs(
          `URL not accepted. It must either be HTTPS or match one of the following:
  - loopback CIDR 127.0.0.0/8 or [::1/128]
  - ECS container host 169.254.170.2
  - EKS container host 169.254.170.23 or [fd00:ec2::23]`,
          { logger: e },
        );
      }
    };
  function Nj(t) {
    return new Ij({
      protocol: t.protocol,
      hostname: t.hostname,
      port: Number(t.port),
      path: t.pathname,
      query: Array.from(t.searchParams.entries()).reduce((e, [r, n]) => ((e[r] = n), e), {}),
      fragment: t.hash,
    });
  }
  async function Mj(t, e) {
    const n = await Rj(t.body).transformToString();
    if (t.statusCode === 200) {
      const o = JSON.parse(n);
      if (
        typeof o.AccessKeyId != 'string' ||
        typeof o.SecretAccessKey != 'string' ||
        typeof o.Token != 'string' ||
        typeof o.Expiration != 'string'
      )
        throw new Rs(
          'HTTP credential provider response not of the required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }',
          { logger: e },
        );
      return {
        accessKeyId: o.AccessKeyId,
        secretAccessKey: o.SecretAccessKey,
        sessionToken: o.Token,
        expiration: Cj(o.Expiration),
      };
    }
    if (t.statusCode >= 400 && t.statusCode < 500) {
      let o = {};
      try {
        o = JSON.parse(n);
      } catch {}
      throw Object.assign(new Rs(`Server responded with status: ${t.statusCode}`, { logger: e }), {
        Code: o.Code,
        Message: o.Message,
      });
    }
    throw new Rs(`Server responded with status: ${t.statusCode}`, { logger: e });
  }
  var $j = (t, e, r) => async () => {
      for (let n = 0; n < e; ++n)
        try {
          return await t();
        } catch {
          await new Promise((s) => setTimeout(s, r));
        }
      return await t();
    },
    zj = 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    Lj = 'http://169.254.170.2',
    Fj = 'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    Uj = 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
    Bj = 'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    Hj = (t = {}) => {
      t.logger?.debug('@aws-sdk/credential-provider-http - fromHttp');
      let e,
        r = t.awsContainerCredentialsRelativeUri ?? process.env[zj],
        n = t.awsContainerCredentialsFullUri ?? process.env[Fj],
        o = t.awsContainerAuthorizationToken ?? process.env[Bj],
        s = t.awsContainerAuthorizationTokenFile ?? process.env[Uj],
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
        e = `${Lj}${r}`;
      else if (n) e = n;
      else
        throw new Rs(
          `No HTTP credential provider host provided.
Set AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`,
          { logger: t.logger },
        );
      const a = new URL(e);
      Pj(a, t.logger);
      const c = Aj.create({ connectionTimeout: t.timeout ?? 1e3 }),
        u = t.timeout ?? 1e3,
        d = $j(
          async () => {
            const l = Nj(a);
            s
              ? (l.headers.Authorization = tD((await Tj.readFile(s)).toString()))
              : o && (l.headers.Authorization = tD(o));
            try {
              const p = await c.handle(l, { requestTimeout: u });
              return Mj(p.response).then((m) => vj(m, 'CREDENTIALS_HTTP', 'z'));
            } catch (p) {
              throw new Rs(String(p), { logger: t.logger });
            }
          },
          t.maxRetries ?? 3,
          t.timeout ?? 1e3,
        );
      return async () => {
        try {
          return await d();
        } finally {
          c.destroy?.();
        }
      };
    },
    tD = (t) => {
      if (
        t.includes(`\r
`)
      )
        throw new Rs('Authorization token contains invalid \\r\\n sequence.');
      return t;
    };
  rD.fromHttp = Hj;
});
function Vj(t) {
  return {
    schemeId: 'aws.auth#sigv4',
    signingProperties: { name: 'sso-oauth', region: t.region },
    propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
  };
}
function jj(t) {
  return { schemeId: 'smithy.api#noAuth' };
}
var nD,
  oD,
  sD,
  ax = f(() => {
    wt();
    L();
    nD = async (t, e, r) => ({
      operation: Ee(e).operation,
      region:
        (await me(t.region)()) ||
        (() => {
          throw new Error('expected `region` to be configured for `aws.auth#sigv4`');
        })(),
    });
    (oD = (t) => {
      const e = [];
      return (t.operation === 'CreateToken' ? e.push(jj(t)) : e.push(Vj(t)), e);
    }),
      (sD = (t) => {
        const e = On(t);
        return Object.assign(e, { authSchemePreference: me(t.authSchemePreference ?? []) });
      });
  });
var iD,
  aD,
  cx = f(() => {
    (iD = (t) =>
      Object.assign(t, {
        useDualstackEndpoint: t.useDualstackEndpoint ?? !1,
        useFipsEndpoint: t.useFipsEndpoint ?? !1,
        defaultSigningName: 'sso-oauth',
      })),
      (aD = {
        UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
        Endpoint: { type: 'builtInParams', name: 'endpoint' },
        Region: { type: 'builtInParams', name: 'region' },
        UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
      });
  });
var jo,
  Nc = f(() => {
    jo = {
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
var ux,
  cD = f(() => {
    ux = Symbol('@smithy/core/cbor::tagSymbol');
  });
var Mc,
  dx = f(() => {
    Mc = (t, e) => {
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
function Vf(t) {
  const e = t.getSchema(),
    r = e[uD];
  if (r) return r;
  const n = [],
    o = [];
  for (const [a, c] of t.structIterator()) n.push(a), o.push(c);
  const s = new Array(n.length);
  for (let a = 0; a < n.length; ++a) s[a] = Wj(n[a]);
  const i = { memberNames: n, memberSchemas: o, encodedKeys: s };
  return ((e[uD] = i), i);
}
function Wj(t) {
  let e;
  jf ? (e = Buffer.from(t, 'utf-8')) : (e = new TextEncoder().encode(t));
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
function mD(t) {
  return jf ? Buffer.allocUnsafe(t) : new Uint8Array(t);
}
function ia(t, e, r, n) {
  if (e == null) {
    if (e === void 0 && t.isIdempotencyToken()) {
      Dn(qt());
      return;
    }
    fe(1), (H[z++] = 246);
    return;
  }
  if (t.isUnitSchema()) {
    fe(1), Xe(5, 0);
    return;
  }
  if (typeof e == 'object') {
    if (t.isBlobSchema() && e instanceof Uint8Array) {
      Lf(e);
      return;
    }
    if (t.isTimestampSchema() && e instanceof Date) {
      mx(e);
      return;
    }
    if (t.isStructSchema()) {
      qj(t, e, n);
      return;
    }
    if (Array.isArray(e) && (t.isListSchema() || t.isDocumentSchema())) {
      fD(t, e, t.isDocumentSchema(), n);
      return;
    }
    if (t.isMapSchema()) {
      fx(t, e, !1, n);
      return;
    }
    if (e instanceof Date) {
      mx(e);
      return;
    }
    if (e instanceof Uint8Array) {
      Lf(e);
      return;
    }
    if (e instanceof Z) {
      yD(e);
      return;
    }
    if (e[ux]) {
      const s = e;
      gD(s.tag, s.value);
      return;
    }
    if (t.isDocumentSchema()) {
      Array.isArray(e) ? fD(t, e, !0, n) : fx(t, e, !0, n);
      return;
    }
    if (t.isBigDecimalSchema()) {
      aa(e);
      return;
    }
    fx(t, e, !0, n);
    return;
  }
  if (typeof e == 'string') {
    if (t.isBlobSchema()) {
      const s = (n?.base64Decoder ?? Te)(e);
      Lf(s);
      return;
    }
    Dn(e);
    return;
  }
  if (typeof e == 'number') {
    fe(9), Number.isInteger(e) && e >= -9007199254740992 && e <= 9007199254740991 ? Zf(e) : bx(e);
    return;
  }
  if (typeof e == 'boolean') {
    fe(1), (H[z++] = 224 | (e ? 21 : 20));
    return;
  }
  if (typeof e == 'bigint') {
    Bf(e);
    return;
  }
  Dn(String(e));
}
function qj(t, e, r) {
  if (t.isUnionSchema()) {
    let l = !1;
    for (const [p, m] of t.structIterator()) {
      const g = e[p];
      if (g != null) {
        fe(9), Xe(5, 1), Dn(p), ia(m, g, t, r), (l = !0);
        break;
      }
    }
    if (!l) {
      const { $unknown: p } = e;
      Array.isArray(p) ? (fe(9), Xe(5, 1), Dn(p[0]), aa(p[1])) : (fe(9), Xe(5, 0));
    }
    return;
  }
  let n = Vf(t),
    { memberNames: o, memberSchemas: s, encodedKeys: i } = n,
    a = o.length,
    c;
  a < 24 ? (c = 1) : a < 256 ? (c = 2) : (c = 3), fe(c);
  const u = z;
  z += c;
  let d = 0;
  for (let l = 0; l < a; ++l) {
    const p = e[o[l]];
    if (p == null && !s[l].isIdempotencyToken()) continue;
    const m = i[l];
    fe(m.length), H.set(m, z), (z += m.length), ia(s[l], p, t, r), ++d;
  }
  if (typeof e.__type == 'string') for (const l in e) R(e, l) && (o.includes(l) || (Dn(l), aa(e[l]), ++d));
  c === 1
    ? (H[u] = 160 | d)
    : c === 2
      ? ((H[u] = 184), (H[u + 1] = d))
      : ((H[u] = 185), (H[u + 1] = d >> 8), (H[u + 2] = d & 255));
}
function fD(t, e, r, n) {
  const o = !!t.getMergedTraits().sparse,
    s = t.getValueSchema();
  if (r || o) {
    const i = [];
    for (let a = 0; a < e.length; ++a) {
      const c = e[a];
      r ? c !== void 0 && i.push(c) : (c != null || o) && i.push(c);
    }
    fe(9), Xe(4, i.length);
    for (let a = 0; a < i.length; ++a) ia(s, i[a], void 0, n);
  } else {
    let i = 0;
    for (let a = 0; a < e.length; ++a) e[a] != null && ++i;
    fe(9), Xe(4, i);
    for (let a = 0; a < e.length; ++a) e[a] != null && ia(s, e[a], void 0, n);
  }
}
function fx(t, e, r, n) {
  const o = !!t.getMergedTraits().sparse,
    s = t.getValueSchema(),
    i = [];
  for (const a in e) {
    if (!R(e, a)) continue;
    const c = e[a];
    (r ? c !== void 0 : c != null || o) && i.push(a);
  }
  fe(9), Xe(5, i.length);
  for (let a = 0; a < i.length; ++a) {
    const c = i[a];
    Dn(c), ia(s, e[c], void 0, n);
  }
}
function aa(t) {
  if (t == null) {
    fe(1), (H[z++] = 246);
    return;
  }
  if (typeof t == 'string') {
    Dn(t);
    return;
  }
  if (typeof t == 'number') {
    fe(9), Number.isInteger(t) && t >= -9007199254740992 && t <= 9007199254740991 ? Zf(t) : bx(t);
    return;
  }
  if (typeof t == 'boolean') {
    fe(1), (H[z++] = 224 | (t ? 21 : 20));
    return;
  }
  if (typeof t == 'bigint') {
    Bf(t);
    return;
  }
  if (t instanceof Uint8Array) {
    Lf(t);
    return;
  }
  if (t instanceof Date) {
    mx(t);
    return;
  }
  if (t instanceof Z) {
    yD(t);
    return;
  }
  if (t[ux]) {
    const e = t;
    gD(e.tag, e.value);
    return;
  }
  if (Array.isArray(t)) {
    fe(9), Xe(4, t.length);
    for (let e = 0; e < t.length; ++e) aa(t[e]);
    return;
  }
  if (typeof t == 'object') {
    const e = Object.keys(t);
    fe(9), Xe(5, e.length);
    for (let r = 0; r < e.length; ++r) Dn(e[r]), aa(t[e[r]]);
    return;
  }
  Dn(String(t));
}
function fe(t) {
  if (z + t > H.length) {
    let e = H.length * 2;
    for (; e < z + t; ) e *= 2;
    const r = mD(e);
    r.set(H.subarray(0, z)), (H = r), (Os = new DataView(r.buffer, r.byteOffset, r.byteLength));
  }
}
function Xe(t, e) {
  if (e < 24) H[z++] = (t << 5) | e;
  else if (e < 256) (H[z++] = (t << 5) | 24), (H[z++] = e);
  else if (e < 65536) (H[z++] = (t << 5) | 25), (H[z++] = e >> 8), (H[z++] = e & 255);
  else if (e < 4294967296) (H[z++] = (t << 5) | 26), Os.setUint32(z, e), (z += 4);
  else {
    H[z++] = (t << 5) | 27;
    const r = (e / 4294967296) | 0,
      n = (e - r * 4294967296) | 0;
    Os.setUint32(z, r), Os.setUint32(z + 4, n), (z += 8);
  }
}
function hD(t, e) {
  const r = Number(e);
  if (r < 4294967296) {
    Xe(t, r);
    return;
  }
  (H[z++] = (t << 5) | 27), Os.setBigUint64(z, e), (z += 8);
}
function Dn(t) {
  const e = t.length;
  if (e <= 23) {
    const r = na.get(t);
    if (r) {
      fe(r.bytes.length), H.set(r.bytes, z), (z += r.bytes.length), (r.epoch = lx);
      return;
    }
    const n = z;
    pD(t, e);
    const o = z,
      s = Uint8Array.prototype.slice.call(H, n, o);
    if (na.size >= dD) {
      if (lD) return;
      let i = 0;
      for (const [a, c] of na) {
        if (i >= 1024) break;
        c.epoch !== lx && (na.delete(a), ++i);
      }
      if (i === 0) {
        lD = !0;
        return;
      }
    }
    na.size < dD && na.set(t, { epoch: lx, bytes: s });
    return;
  }
  pD(t, e);
}
function pD(t, e) {
  if (jf) {
    const r = e * 3;
    fe(r + 9);
    const n = Buffer.byteLength(t);
    Xe(3, n), (z += H.write(t, z));
  } else {
    const r = e * 3;
    fe(r + 9);
    let n = z,
      s = Gj.encodeInto(t, H.subarray(n + 9)).written,
      i;
    s < 24 ? (i = 1) : s < 256 ? (i = 2) : s < 65536 ? (i = 3) : s < 4294967296 ? (i = 5) : (i = 9),
      i < 9 && H.copyWithin(n + i, n + 9, n + 9 + s),
      (z = n),
      Xe(3, s),
      (z += s);
  }
}
function bx(t) {
  fe(9), (H[z++] = 251), Os.setFloat64(z, t), (z += 8);
}
function Zf(t) {
  fe(9);
  const e = t >= 0,
    r = e ? 0 : 1,
    n = e ? t : -t - 1;
  Xe(r, n);
}
function Bf(t) {
  const e = t >= 0,
    r = e ? 0 : 1,
    n = e ? t : -t - BigInt(1);
  if (n < BigInt('18446744073709551616')) fe(9), hD(r, n);
  else {
    let o = n.toString(2),
      s = Math.ceil(o.length / 8),
      i = new Uint8Array(s),
      a = n;
    for (let c = s - 1; c >= 0; --c) (i[c] = Number(a & BigInt(255))), (a >>= BigInt(8));
    fe(s + 16), (H[z++] = e ? 194 : 195), Xe(2, s), H.set(i, z), (z += s);
  }
}
function Lf(t) {
  fe(t.length + 9), Xe(2, t.length), H.set(t, z), (z += t.length);
}
function gD(t, e) {
  fe(9), typeof t == 'bigint' ? hD(6, t) : Xe(6, t), aa(e);
}
function yD(t) {
  let e = t.string,
    r = BigInt(0),
    n = e.search(/[eE]/);
  n !== -1 && ((r = BigInt(e.slice(n + 1))), (e = e.slice(0, n)));
  const o = e.indexOf('.'),
    s = o === -1 ? 0 : e.length - o - 1,
    i = r - BigInt(s),
    a = BigInt(e.replace('.', ''));
  fe(9),
    (H[z++] = 196),
    Xe(4, 2),
    fe(9),
    i >= -0x20000000000000n && i <= 0x1fffffffffffffn ? Zf(Number(i)) : Bf(i),
    Bf(a);
}
function mx(t) {
  fe(18), Xe(6, 1);
  const e = t.getTime() / 1e3;
  Number.isInteger(e) ? Zf(e) : bx(e);
}
var Uf,
  uD,
  jf,
  Gj,
  px,
  H,
  Os,
  z,
  dD,
  na,
  lx,
  lD,
  wx = f(() => {
    F();
    $();
    X();
    N();
    cD();
    (Uf = class extends Ge {
      write(e, r) {
        z = 0;
        const n = T.of(e);
        ia(n, r, void 0, this.serdeContext);
      }
      flush() {
        const e = H.subarray(0, z);
        return ((z = 0), (H = mD(px)), (Os = new DataView(H.buffer, H.byteOffset, H.byteLength)), e);
      }
    }),
      (uD = Symbol.for('@smithy/cbor-struct-cache'));
    (jf = typeof Buffer < 'u'),
      (Gj = new TextEncoder()),
      (px = 2048),
      (H = jf ? Buffer.allocUnsafe(px) : new Uint8Array(px)),
      (Os = new DataView(H.buffer, H.byteOffset, H.byteLength)),
      (z = 0),
      (dD = 2048),
      (na = new Map()),
      (lx = 0),
      (lD = !1);
  });
function Xt(t) {
  if (O >= Je) throw new Error('unexpected end of CBOR payload.');
  const e = (Re[O] & 224) >> 5;
  if ((Re[O] & 31) === 31 && e >= 2 && e <= 5) return Qj(t, e);
  switch (e) {
    case 0:
      return o3();
    case 1:
      return s3();
    case 2:
      return Xf();
    case 3:
      return ca();
    case 4:
      return Kj(t);
    case 5:
      return Xj(t);
    case 6:
      return Yj(t);
    case 7:
      return a3();
    default:
      throw new Error(`unexpected CBOR major type ${e}.`);
  }
}
function Kj(t) {
  const e = Kf(),
    r = t.isListSchema() ? t.getValueSchema() : t,
    n = Array(e);
  for (let o = 0; o < e; ++o) n[o] = Xt(r);
  return n;
}
function Xj(t) {
  const e = Kf();
  if (t.isStructSchema()) return Jj(t, e, O);
  const r = t.isMapSchema() ? t.getValueSchema() : t,
    n = {};
  for (let o = 0; o < e; ++o) {
    const s = ca();
    n[s] = Xt(r);
  }
  return n;
}
function Jj(t, e, r) {
  let n = t.isUnionSchema(),
    o = Vf(t),
    { memberSchemas: s, encodedKeys: i, memberNames: a } = o,
    c = i.length,
    u = {},
    d,
    l,
    p = 0,
    m = !1,
    g = 0;
  for (let S = 0; S < e; ++S) {
    const E = bD(i, c, g);
    if (E >= 0) {
      (g = E + 1), g >= c && (g = 0);
      const x = Xt(s[E]);
      x != null && (u[a[E]] = x);
    } else {
      const x = ca(),
        w = Xt(T.of(15));
      x === '__type' && typeof w == 'string' ? (m = !0) : ((d = x), (l = w), ++p);
    }
  }
  if (n) {
    let S = !0;
    for (const E in u)
      if (R(u, E)) {
        S = !1;
        break;
      }
    S && p === 1 && (u.$unknown = [d, l]);
  } else if (m) {
    O = r;
    const S = T.of(15);
    for (let E = 0; E < e; ++E) {
      const x = ca(),
        w = Xt(S);
      x in u || (u[x] = w);
    }
  }
  return u;
}
function Yj(t) {
  const e = qf(),
    r = typeof e == 'bigint' ? Number(e) : e;
  if (r === 1) {
    const s = T.of(15),
      i = Xt(s);
    return ho(i);
  }
  if (r === 2 || r === 3) {
    let s = Xf(),
      i = BigInt(0);
    for (let a = 0; a < s.length; ++a) i = (i << BigInt(8)) | BigInt(s[a]);
    return r === 3 ? -i - BigInt(1) : i;
  }
  if (r === 4) {
    let s = T.of(15),
      i = Xt(s),
      [a, c] = i,
      u = c < 0 ? -1 : 1,
      d = BigInt(u) * BigInt(c),
      l = String(d),
      p = c < 0 ? '-' : '',
      m;
    if (typeof a == 'number' && Math.abs(a) <= 2 ** 28) {
      const S = a,
        E = '0'.repeat(Math.abs(S) + 1) + l;
      (m = S === 0 ? E : E.slice(0, E.length + S) + '.' + E.slice(S)),
        (m = m.replace(/^0+/g, '')),
        m === '' && (m = '0'),
        m[0] === '.' && (m = '0' + m),
        (m = p + m);
    } else {
      const S = BigInt(a);
      if (l.length === 1) m = p + l + 'e' + String(S);
      else {
        const E = S + BigInt(l.length - 1);
        m = p + l[0] + '.' + l.slice(1) + 'e' + String(E);
      }
    }
    return bd(m);
  }
  const n = T.of(15),
    o = Xt(n);
  return { tag: wD(e), value: o };
}
function Qj(t, e) {
  switch (e) {
    case 3:
      return e3();
    case 2:
      return t3();
    case 4:
      return r3(t);
    case 5:
      return n3(t);
    default:
      throw new Error(`unexpected indefinite length for major ${e}.`);
  }
}
function e3() {
  O += 1;
  let t = [],
    e = 0;
  for (; O < Je; ) {
    if (Re[O] === 255) {
      O += 1;
      let n = new Uint8Array(e),
        o = 0;
      for (let s = 0; s < t.length; ++s) n.set(t[s], o), (o += t[s].length);
      return xD ? Buffer.from(n.buffer, n.byteOffset, n.byteLength).toString('utf-8') : vx.decode(n);
    }
    const r = Xf();
    t.push(r), (e += r.length);
  }
  throw new Error('expected break marker.');
}
function t3() {
  O += 1;
  let t = [],
    e = 0;
  for (; O < Je; ) {
    if (Re[O] === 255) {
      O += 1;
      let n = new Uint8Array(e),
        o = 0;
      for (let s = 0; s < t.length; ++s) n.set(t[s], o), (o += t[s].length);
      return n;
    }
    const r = Xf();
    t.push(r), (e += r.length);
  }
  throw new Error('expected break marker.');
}
function r3(t) {
  O += 1;
  const e = t.isListSchema() ? t.getValueSchema() : t,
    r = [];
  for (; O < Je; ) {
    if (Re[O] === 255) return ((O += 1), r);
    r.push(Xt(e));
  }
  throw new Error('expected break marker.');
}
function n3(t) {
  if (((O += 1), t.isStructSchema())) {
    let n = Vf(t),
      { memberSchemas: o, encodedKeys: s, memberNames: i } = n,
      a = s.length,
      c = t.isUnionSchema(),
      u = {},
      d,
      l,
      p = 0,
      m = 0;
    for (; O < Je; ) {
      if (Re[O] === 255) {
        if (((O += 1), c)) {
          let S = !0;
          for (const E in u)
            if (R(u, E)) {
              S = !1;
              break;
            }
          S && p === 1 && (u.$unknown = [d, l]);
        }
        return u;
      }
      const g = bD(s, a, m);
      if (g >= 0) {
        (m = g + 1), m >= a && (m = 0);
        const S = Xt(o[g]);
        S != null && (u[i[g]] = S);
      } else {
        const S = ca(),
          E = Xt(T.of(15));
        S !== '__type' && ((d = S), (l = E), ++p);
      }
    }
    throw new Error('expected break marker.');
  }
  const e = t.isMapSchema() ? t.getValueSchema() : t,
    r = {};
  for (; O < Je; ) {
    if (Re[O] === 255) return ((O += 1), r);
    const n = ca();
    r[n] = Xt(e);
  }
  throw new Error('expected break marker.');
}
function bD(t, e, r) {
  const n = t[r];
  if (O + n.length <= Je && ED(O, n)) return ((O += n.length), r);
  for (let o = 0; o < e; ++o) {
    if (o === r) continue;
    const s = t[o];
    if (O + s.length <= Je && ED(O, s)) return ((O += s.length), o);
  }
  return -1;
}
function ED(t, e) {
  const r = e.length;
  if (Re[t] !== e[0]) return !1;
  for (let n = 1; n < r; ++n) if (Re[t + n] !== e[n]) return !1;
  return !0;
}
function qf() {
  const t = Re[O] & 31;
  if (t < 24) return ((O += 1), t);
  switch (t) {
    case 24:
      return (Je - O < 2 && Kn(1), (O += 2), Re[O - 1]);
    case 25:
      return (Je - O < 3 && Kn(2), (O += 3), Zo.getUint16(O - 2));
    case 26:
      return (Je - O < 5 && Kn(4), (O += 5), Zo.getUint32(O - 4));
    case 27: {
      Je - O < 9 && Kn(8), (O += 9);
      const e = Zo.getUint32(O - 8);
      return e < 2097152 ? e * 4294967296 + Zo.getUint32(O - 4) : Zo.getBigUint64(O - 8);
    }
    default:
      throw new Error(`unexpected minor value ${t}.`);
  }
}
function Kf() {
  const t = qf();
  return typeof t == 'bigint' ? Number(t) : t;
}
function o3() {
  const t = qf();
  return wD(t);
}
function s3() {
  const t = qf();
  return typeof t == 'bigint' ? BigInt(-1) - t : -1 - t;
}
function Xf() {
  const t = Kf();
  Je - O < t && Kn(t);
  const e = O;
  return ((O += t), Re.subarray(e, e + t));
}
function ca() {
  const t = Kf();
  Je - O < t && Kn(t);
  const e = O;
  return ((O += t), t < 24 ? i3(e, t) : Ax ? Re.toString('utf-8', e, e + t) : vx.decode(Re.subarray(e, e + t)));
}
function i3(t, e) {
  let r = e;
  for (let i = 0; i < e; ++i) r = (r * 31 + Re[t + i]) | 0;
  const n = (r >>> 0) & (Tx - 1),
    o = SD[n];
  if (o !== void 0 && o.length === e) {
    let i = !0;
    for (let a = 0; a < e; ++a)
      if (o.charCodeAt(a) !== Re[t + a]) {
        i = !1;
        break;
      }
    if (i) return ((_x[n] = Lc), o);
  }
  const s = Ax ? Re.toString('utf-8', t, t + e) : vx.decode(Re.subarray(t, t + e));
  return (_x[n] !== Lc && ((SD[n] = s), (_x[n] = Lc)), s);
}
function a3() {
  const t = O,
    e = Re[t] & 31;
  switch (e) {
    case 21:
      return ((O = t + 1), !0);
    case 20:
      return ((O = t + 1), !1);
    case 22:
      return ((O = t + 1), null);
    case 23:
      return ((O = t + 1), null);
    case 25:
      return (Je - t < 3 && Kn(2), (O = t + 3), c3(Re[t + 1], Re[t + 2]));
    case 26:
      return (Je - t < 5 && Kn(4), (O = t + 5), Zo.getFloat32(t + 1));
    case 27:
      return (Je - t < 9 && Kn(8), (O = t + 9), Zo.getFloat64(t + 1));
    default:
      throw new Error(`unexpected minor value ${e} for major 7.`);
  }
}
function c3(t, e) {
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
function wD(t) {
  if (typeof t == 'number') return t;
  const e = Number(t);
  return Number.MIN_SAFE_INTEGER <= e && e <= Number.MAX_SAFE_INTEGER ? e : t;
}
function Kn(t) {
  throw new Error(`CBOR: length ${t} greater than remaining buffer length.`);
}
function Wf(t, e) {
  if (t.isTimestampSchema()) {
    if (typeof e == 'number') return ho(e);
    if (typeof e == 'object' && e !== null && e.tag === 1 && 'value' in e) return ho(e.value);
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
    for (const s of e) o.push(Wf(n, s));
    return o;
  }
  const r = {};
  if (t.isMapSchema()) {
    const n = t.getValueSchema();
    for (const o in e) R(e, o) && (r[o] = Wf(n, e[o]));
  } else if (t.isStructSchema()) {
    let n = t.isUnionSchema(),
      o;
    if (n) {
      o = new Set();
      for (const s in e) R(e, s) && s !== '__type' && o.add(s);
    }
    for (const [s, i] of t.structIterator()) n && o.delete(s), e[s] != null && (r[s] = Wf(i, e[s]));
    if (n && o?.size === 1) {
      let s = !0;
      for (const i in r)
        if (R(r, i)) {
          s = !1;
          break;
        }
      if (s) {
        const i = o.values().next().value;
        r.$unknown = [i, e[i]];
      }
    } else if (typeof e.__type == 'string') for (const s in e) R(e, s) && (s in r || (r[s] = e[s]));
  }
  return r;
}
var Gf,
  xD,
  vx,
  Re,
  Ax,
  Zo,
  O,
  Je,
  Tx,
  SD,
  _x,
  Lc,
  _D = f(() => {
    F();
    $();
    X();
    N();
    wx();
    (Gf = class extends Ge {
      read(e, r) {
        return (
          (Re = r),
          (Ax = xD && r instanceof Buffer),
          (Zo = new DataView(r.buffer, r.byteOffset, r.byteLength)),
          (O = 0),
          (Je = r.length),
          (Lc = (Lc + 1) & 65535),
          Xt(T.of(e))
        );
      }
      readValue(e, r) {
        return Wf(T.of(e), r);
      }
    }),
      (xD = typeof Buffer < 'u'),
      (vx = new TextDecoder()),
      (Re = new Uint8Array(0)),
      (Ax = !1),
      (Zo = new DataView(new ArrayBuffer(0))),
      (O = 0),
      (Je = 0),
      (Tx = 2048),
      (SD = new Array(Tx)),
      (_x = new Uint16Array(Tx)),
      (Lc = 0);
  });
var Jf,
  vD = f(() => {
    $();
    wx();
    _D();
    Jf = class extends Ge {
      createSerializer() {
        const e = new Uf();
        return (e.setSerdeContext(this.serdeContext), e);
      }
      createDeserializer() {
        const e = new Gf();
        return (e.setSerdeContext(this.serdeContext), e);
      }
    };
  });
var Fc,
  AD = f(() => {
    $();
    X();
    vD();
    dx();
    Fc = class extends Ro {
      codec = new Jf();
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
        const i = Mc(n, o) ?? 'Unknown',
          a = ['*'],
          { defaultNamespace: c } = this.options;
        a.unshift(c);
        const [u, d] = i.includes('#') ? i.split('#') : [void 0, i];
        u && a.unshift(u);
        const l = { $metadata: s, $fault: n.statusCode < 500 ? 'client' : 'server' },
          p = [this.compositeErrorRegistry];
        u && p.push(le.for(u)), p.push(le.for(c));
        const [m, g, S] = this.resolveError(d, a, p);
        if (S === 'native' || S === 'synthetic') {
          o.Message && (o.message = o.Message);
          const A = S === 'synthetic' ? new g({ name: d }) : new Error(d);
          throw Object.assign(A, l, o);
        }
        const E = T.of(m),
          x = o.message ?? o.Message ?? 'Unknown',
          w = new g({}),
          v = {};
        for (const [A, C] of E.structIterator()) v[A] = this.deserializer.readValue(C, o[A]);
        throw Object.assign(w, l, { $fault: E.getMergedTraits().error, message: x }, v);
      }
      getDefaultContentType() {
        return 'application/cbor';
      }
    };
  });
var TD = f(() => {
  dx();
  AD();
});
var Pt,
  Ds = f(() => {
    L();
    X();
    Pt = class {
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
              httpLabel: d,
              httpPrefixHeaders: l,
            } = i.getMergedTraits();
            return !a && !c && !u && !d && l === void 0;
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
          const d = this.errorRegistry,
            l = d.getBaseException();
          if (l) {
            const g = d.getErrorCtor(l) ?? Error;
            throw this.decorateServiceException(Object.assign(new g({ name: a }), c), o);
          }
          const p = o,
            m = p?.message ?? p?.Message ?? p?.Error?.Message ?? p?.Error?.message;
          throw this.decorateServiceException(Object.assign(new Error(m), { name: a }, c), o);
        }
      }
      compose(e, r, n) {
        let o = n;
        r.includes('#') && ([o] = r.split('#'));
        const s = le.for(o),
          i = le.for('smithy.ts.sdk.synthetic.' + n);
        e.copyFrom(s), e.copyFrom(i), (this.errorRegistry = e);
      }
      decorateServiceException(e, r = {}) {
        if (this.queryCompat) {
          const n = e.Message ?? r.Message,
            o = ls(e, r);
          n && (o.message = n);
          const s = o.Error ?? {};
          (s.Type = o.Error?.Type),
            (s.Code = o.Error?.Code),
            (s.Message = o.Error?.message ?? o.Error?.Message ?? n),
            (o.Error = s);
          const i = o.$metadata.requestId;
          return (i && (o.RequestId = i), o);
        }
        return ls(e, r);
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
var Yf,
  ID = f(() => {
    TD();
    X();
    Ds();
    Yf = class extends Fc {
      awsQueryCompatible;
      mixin;
      constructor({ defaultNamespace: e, errorTypeRegistries: r, awsQueryCompatible: n }) {
        super({ defaultNamespace: e, errorTypeRegistries: r }),
          (this.awsQueryCompatible = !!n),
          (this.mixin = new Pt(this.awsQueryCompatible));
      }
      async serializeRequest(e, r, n) {
        const o = await super.serializeRequest(e, r, n);
        return (this.awsQueryCompatible && (o.headers['x-amzn-query-mode'] = 'true'), o);
      }
      async handleError(e, r, n, o, s) {
        this.awsQueryCompatible && this.mixin.setQueryCompatError(o, n);
        const i = (() => {
          const g = n.headers['x-amzn-query-error'];
          return g && this.awsQueryCompatible ? g.split(';')[0] : (Mc(n, o) ?? 'Unknown');
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
          d = o.message ?? o.Message ?? 'UnknownError',
          l = this.compositeErrorRegistry.getErrorCtor(a) ?? Error,
          p = new l({}),
          m = {};
        for (const [g, S] of u.structIterator()) o[g] != null && (m[g] = this.deserializer.readValue(S, o[g]));
        throw (
          this.awsQueryCompatible && this.mixin.queryCompatOutput(o, m),
          this.mixin.decorateServiceException(
            Object.assign(p, c, { $fault: u.getMergedTraits().error, message: d }, m),
            o,
          )
        );
      }
    };
  });
var Wo,
  Qf = f(() => {
    $();
    X();
    Ds();
    Wo = class extends ln {
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
          (this.codec = s ?? new ur({ timestampFormat: { useTrait: !0, default: 7 }, jsonName: !1 })),
          (this.serializer = this.codec.createSerializer()),
          (this.deserializer = this.codec.createDeserializer()),
          (this.awsQueryCompatible = !!o),
          (this.mixin = new Pt(this.awsQueryCompatible));
      }
      async serializeRequest(e, r, n) {
        const o = await super.serializeRequest(e, r, n);
        return (
          o.path.endsWith('/') || (o.path += '/'),
          (o.headers['content-type'] = `application/x-amz-json-${this.getJsonRpcVersion()}`),
          (o.headers['x-amz-target'] = `${this.serviceTarget}.${e.name}`),
          this.awsQueryCompatible && (o.headers['x-amzn-query-mode'] = 'true'),
          (or(e.input) === 'unit' || !o.body) && (o.body = '{}'),
          o
        );
      }
      getPayloadCodec() {
        return this.codec;
      }
      async handleError(e, r, n, o, s) {
        const { awsQueryCompatible: i } = this;
        i && this.mixin.setQueryCompatError(o, n);
        const a = Ui(n, o, i) ?? 'Unknown';
        this.mixin.compose(this.compositeErrorRegistry, a, this.options.defaultNamespace);
        const { errorSchema: c, errorMetadata: u } = await this.mixin.getErrorSchemaOrThrowBaseException(
            a,
            this.options.defaultNamespace,
            n,
            o,
            s,
            i ? this.mixin.findQueryCompatibleError : void 0,
          ),
          d = T.of(c),
          l = o.message ?? o.Message ?? 'UnknownError',
          p = this.compositeErrorRegistry.getErrorCtor(c) ?? Error,
          m = new p({}),
          g = {},
          S = this.codec.createDeserializer();
        for (const [E, x] of d.structIterator()) o[E] != null && (g[E] = S.readObject(x, o[E]));
        throw (
          i && this.mixin.queryCompatOutput(o, g),
          this.mixin.decorateServiceException(
            Object.assign(m, u, { $fault: d.getMergedTraits().error, message: l }, g),
            o,
          )
        );
      }
    };
  });
var ep,
  RD = f(() => {
    Qf();
    ep = class extends Wo {
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
var tp,
  CD = f(() => {
    Qf();
    tp = class extends Wo {
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
var kn,
  OD = f(() => {
    $();
    X();
    Ds();
    kn = class extends Io {
      serializer;
      deserializer;
      codec;
      mixin = new Pt();
      constructor({ defaultNamespace: e, errorTypeRegistries: r, jsonCodec: n }) {
        super({ defaultNamespace: e, errorTypeRegistries: r });
        const o = { timestampFormat: { useTrait: !0, default: 7 }, httpBindings: !0, jsonName: !0 };
        (this.codec = n ?? new ur(o)),
          (this.serializer = new Do(this.codec.createSerializer(), o)),
          (this.deserializer = new Oo(this.codec.createDeserializer(), o));
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
        const i = Fi(n, o) ?? 'Unknown';
        this.mixin.compose(this.compositeErrorRegistry, i, this.options.defaultNamespace);
        const { errorSchema: a, errorMetadata: c } = await this.mixin.getErrorSchemaOrThrowBaseException(
            i,
            this.options.defaultNamespace,
            n,
            o,
            s,
          ),
          u = T.of(a),
          d = o.message ?? o.Message ?? 'UnknownError',
          l = this.compositeErrorRegistry.getErrorCtor(a) ?? Error,
          p = new l({});
        await this.deserializeHttpMessage(a, r, n, o);
        const m = {},
          g = this.codec.createDeserializer();
        for (const [S, E] of u.structIterator()) {
          const x = E.getMergedTraits().jsonName ?? S;
          m[S] = g.readObject(E, o[x]);
        }
        throw this.mixin.decorateServiceException(
          Object.assign(p, c, { $fault: u.getMergedTraits().error, message: d }, m),
          o,
        );
      }
      getDefaultContentType() {
        return 'application/json';
      }
    };
  });
var rp,
  DD = f(() => {
    $();
    X();
    Ds();
    rp = class extends Vi {
      awsQueryCompatible;
      mixin;
      constructor({ defaultNamespace: e, errorTypeRegistries: r, awsQueryCompatible: n }) {
        super({ defaultNamespace: e, errorTypeRegistries: r }),
          (this.awsQueryCompatible = !!n),
          (this.mixin = new Pt(this.awsQueryCompatible));
      }
      async serializeRequest(e, r, n) {
        const o = await super.serializeRequest(e, r, n);
        return (this.awsQueryCompatible && (o.headers['x-amzn-query-mode'] = 'true'), o);
      }
      async handleError(e, r, n, o, s) {
        this.awsQueryCompatible && this.mixin.setQueryCompatError(o, n);
        const i = (() => {
          const S = n.headers['x-amzn-query-error'];
          return S && this.awsQueryCompatible ? S.split(';')[0] : (Bi(n, o) ?? 'Unknown');
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
          d = o.message ?? o.Message ?? 'UnknownError',
          l = this.compositeErrorRegistry.getErrorCtor(a) ?? Error,
          p = new l({}),
          m = {},
          g = this.getPayloadCodec().createDeserializer();
        for (const [S, E] of u.structIterator()) o[S] != null && (m[S] = g.readObject(E, o[S]));
        throw (
          this.awsQueryCompatible && this.mixin.queryCompatOutput(o, m),
          this.mixin.decorateServiceException(
            Object.assign(p, c, { $fault: u.getMergedTraits().error, message: d }, m),
            o,
          )
        );
      }
    };
  });
var sp = et((op) => {
  var u3 = /[&<>"]/g,
    d3 = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  function l3(t) {
    return t.replace(u3, (e) => d3[e]);
  }
  var f3 = /[&"'<>\r\n\u0085\u2028]/g,
    p3 = {
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
  function m3(t) {
    return t.replace(f3, (e) => p3[e]);
  }
  var np = class {
      value;
      constructor(e) {
        this.value = e;
      }
      toString() {
        return m3('' + this.value);
      }
    },
    Rx = class t {
      name;
      children;
      attributes = {};
      static of(e, r, n) {
        const o = new t(e);
        return (r !== void 0 && o.addChildNode(new np(r)), n !== void 0 && o.withName(n), o);
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
          s != null && (r += ` ${o}="${l3('' + s)}"`);
        }
        return (r += e ? `>${this.children.map((o) => o.toString()).join('')}</${this.name}>` : '/>');
      }
    };
  function Ix(t) {
    Object.defineProperty(t, '__proto__', { value: void 0, writable: !0, enumerable: !0, configurable: !0 });
  }
  function h3(t) {
    return new Cx(t).parse();
  }
  var Cx = class t {
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
        let d = '';
        for (
          ;
          this.i < this.z &&
          !`= 	\r
>/?`.includes(this.x[this.i]);
        )
          d += this.x[this.i++];
        if ((this.trim(), this.x[this.i] !== '=')) break;
        ++this.i, this.trim(), d === '__proto__' && Ix(o), (o[d] = this.readAttrValue()), (n = !0);
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
          let d = '';
          for (; this.i < this.z && this.x[this.i] !== '<'; ) d += this.x[this.i++];
          s.push(this.decodeEntities(d));
        }
      if (!this.isNext('</')) throw new Error(`@aws-sdk XML parse error: missing closing tag </${r}>.`);
      this.i += 2;
      const c = this.readTo('>').trim();
      if (c !== r) throw new Error(`@aws-sdk XML parse error: mismatched tags <${r}> and </${c}>.`);
      if (!n && s.length === 0 && !a) return { tag: r, value: '' };
      if (!n && !a) {
        const d = s.length === 1 ? s[0] : s.join('');
        return d.trim() === '' &&
          d.includes(`
`)
          ? { tag: r, value: '' }
          : { tag: r, value: d };
      }
      const u = {};
      for (const d of s)
        (d.trim() === '' &&
          d.includes(`
`)) ||
          (u['#text'] = '#text' in u ? u['#text'] + d : d);
      for (const d of i)
        d.tag === '__proto__' && Ix(u),
          d.tag in u
            ? Array.isArray(u[d.tag])
              ? u[d.tag].push(d.value)
              : (u[d.tag] = [u[d.tag], d.value])
            : (u[d.tag] = d.value);
      for (const [d, l] of Object.entries(o)) d === '__proto__' && Ix(u), (u[d] = l);
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
  op.XmlNode = Rx;
  op.XmlText = np;
  op.parseXML = h3;
});
var Pn,
  Uc = f(() => {
    Pn = class {
      serdeContext;
      setSerdeContext(e) {
        this.serdeContext = e;
      }
    };
  });
var ip,
  kD = f(() => {
    ip = class {
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
function PD(t) {
  Object.defineProperty(t, '__proto__', { value: void 0, writable: !0, enumerable: !0, configurable: !0 });
}
var ND = f(() => {});
var MD,
  Go,
  ap = f(() => {
    MD = we(sp());
    L();
    $();
    X();
    N();
    Uc();
    kD();
    ND();
    Go = class extends Pn {
      settings;
      stringDeserializer;
      constructor(e) {
        super(), (this.settings = e), (this.stringDeserializer = new Co(e));
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
            d = Object.keys(s)[0];
          return (s[d].isBlobSchema() ? (u[d] = r) : (u[d] = this.read(s[d], r)), u);
        }
        const a = (this.serdeContext?.utf8Encoder ?? Se)(r),
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
              d = s ? r : (r[0] ?? r)[u];
            if (d == null) return c;
            const l = Array.isArray(d) ? d : [d];
            for (const p of l) c.push(this.readSchema(a, p));
            return c;
          }
          const i = {};
          if (n.isMapSchema()) {
            let a = n.getKeySchema(),
              c = n.getValueSchema(),
              u;
            s ? (u = Array.isArray(r) ? r : [r]) : (u = Array.isArray(r.entry) ? r.entry : [r.entry]);
            const d = a.getMergedTraits().xmlName ?? 'key',
              l = c.getMergedTraits().xmlName ?? 'value';
            for (const p of u) {
              const m = p[d],
                g = p[l];
              m === '__proto__' && PD(i), (i[m] = this.readSchema(c, g));
            }
            return i;
          }
          if (n.isStructSchema()) {
            let a = n.isUnionSchema(),
              c;
            a && (c = new ip(r, i));
            for (const [u, d] of n.structIterator()) {
              const l = d.getMergedTraits(),
                p = l.httpPayload ? (l.xmlName ?? d.getName()) : (d.getMemberTraits().xmlName ?? u);
              a && c.mark(p), r[p] != null && (i[u] = this.readSchema(d, r[p]));
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
            r = (0, MD.parseXML)(e);
          } catch (i) {
            throw (i && typeof i == 'object' && Object.defineProperty(i, '$responseBodyText', { value: e }), i);
          }
          const n = '#text',
            o = Object.keys(r)[0],
            s = r[o];
          return (s[n] && ((s[o] = s[n]), delete s[n]), ps(s));
        }
        return {};
      }
    };
  });
var ua,
  Ox = f(() => {
    $();
    X();
    N();
    N();
    Uc();
    ua = class extends Pn {
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
            (this.writeKey(n), this.writeValue((this.serdeContext?.base64Encoder ?? ye)(r)));
        else if (o.isBooleanSchema() || o.isNumericSchema() || o.isStringSchema())
          r != null
            ? (this.writeKey(n), this.writeValue(String(r)))
            : o.isIdempotencyToken() && (this.writeKey(n), this.writeValue(qt()));
        else if (o.isBigIntegerSchema()) r != null && (this.writeKey(n), this.writeValue(String(r)));
        else if (o.isBigDecimalSchema())
          r != null && (this.writeKey(n), this.writeValue(r instanceof Z ? r.string : String(r)));
        else if (o.isTimestampSchema()) {
          if (r instanceof Date)
            switch ((this.writeKey(n), Ot(o, this.settings))) {
              case 5:
                this.writeValue(r.toISOString().replace('.000Z', 'Z'));
                break;
              case 6:
                this.writeValue(Ht(r));
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
                  d = this.getKey('member', u.xmlName, u.ec2QueryName),
                  l = i ? `${n}${a}` : `${n}${d}.${a}`;
                this.write(s, c, l), ++a;
              }
            }
        } else if (o.isMapSchema()) {
          if (r && typeof r == 'object') {
            let s = o.getKeySchema(),
              i = o.getValueSchema(),
              a = o.getMergedTraits().xmlFlattened,
              c = 1;
            for (const u in r) {
              const d = r[u];
              if (d == null) continue;
              const l = s.getMergedTraits(),
                p = this.getKey('key', l.xmlName, l.ec2QueryName),
                m = a ? `${n}${c}.${p}` : `${n}entry.${c}.${p}`,
                g = i.getMergedTraits(),
                S = this.getKey('value', g.xmlName, g.ec2QueryName),
                E = a ? `${n}${c}.${S}` : `${n}entry.${c}.${S}`;
              this.write(s, u, m), this.write(i, d, E), ++c;
            }
          }
        } else if (o.isStructSchema()) {
          if (r && typeof r == 'object') {
            let s = !1;
            for (const [i, a] of o.structIterator()) {
              if (r[i] == null && !a.isIdempotencyToken()) continue;
              const c = a.getMergedTraits(),
                u = this.getKey(i, c.xmlName, c.ec2QueryName, 'struct'),
                d = `${n}${u}`;
              this.write(a, r[i], d), (s = !0);
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
        e.endsWith('.') && (e = e.slice(0, e.length - 1)), (this.buffer += `&${br(e)}=`);
      }
      writeValue(e) {
        this.buffer += br(e);
      }
    };
  });
var qo,
  Dx = f(() => {
    $();
    X();
    Ds();
    ap();
    Ox();
    qo = class extends ln {
      options;
      serializer;
      deserializer;
      mixin = new Pt();
      constructor(e) {
        super({ defaultNamespace: e.defaultNamespace, errorTypeRegistries: e.errorTypeRegistries }), (this.options = e);
        const r = {
          timestampFormat: { useTrait: !0, default: 5 },
          httpBindings: !1,
          xmlNamespace: e.xmlNamespace,
          serviceNamespace: e.defaultNamespace,
          serializeEmptyLists: !0,
        };
        (this.serializer = new ua(r)), (this.deserializer = new Go(r));
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
          (or(e.input) === 'unit' || !o.body) && (o.body = '');
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
          const d = await Be(n.body, r);
          d.byteLength > 0 && Object.assign(i, await o.read(15, d)),
            await this.handleError(e, r, n, i, this.deserializeMetadata(n));
        }
        for (const d in n.headers) {
          const l = n.headers[d];
          delete n.headers[d], (n.headers[d.toLowerCase()] = l);
        }
        const a = e.name.split('#')[1] ?? e.name,
          c = s.isStructSchema() && this.useNestedResult() ? a + 'Result' : void 0,
          u = await Be(n.body, r);
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
        const { errorSchema: u, errorMetadata: d } = await this.mixin.getErrorSchemaOrThrowBaseException(
            i,
            this.options.defaultNamespace,
            n,
            a,
            s,
            this.mixin.findQueryCompatibleError,
          ),
          l = T.of(u),
          p = this.compositeErrorRegistry.getErrorCtor(u) ?? Error,
          m = new p({}),
          g = { Type: a.Error.Type, Code: a.Error.Code, Error: a.Error };
        for (const [S, E] of l.structIterator()) {
          const x = E.getMergedTraits().xmlName ?? S,
            w = a[x] ?? o[x];
          g[S] = this.deserializer.readSchema(E, w);
        }
        throw this.mixin.decorateServiceException(
          Object.assign(m, d, { $fault: l.getMergedTraits().error, message: c }, g),
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
var cp,
  $D = f(() => {
    Dx();
    cp = class extends qo {
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
var zD,
  LD = f(() => {
    $();
    N();
    zD = (t, e) => Be(t, e).then((r) => (e?.utf8Encoder ?? Se)(r));
  });
var FD,
  kx,
  UD,
  up,
  Px = f(() => {
    FD = we(sp());
    L();
    LD();
    (kx = (t, e) =>
      zD(t, e).then((r) => {
        if (r.length) {
          let n;
          try {
            n = (0, FD.parseXML)(r);
          } catch (a) {
            throw (a && typeof a == 'object' && Object.defineProperty(a, '$responseBodyText', { value: r }), a);
          }
          const o = '#text',
            s = Object.keys(n)[0],
            i = n[s];
          return (i[o] && ((i[s] = i[o]), delete i[o]), ps(i));
        }
        return {};
      })),
      (UD = async (t, e) => {
        const r = await kx(t, e);
        return (r.Error && (r.Error.message = r.Error.message ?? r.Error.Message), r);
      }),
      (up = (t, e) => {
        if (e?.Error?.Code !== void 0) return e.Error.Code;
        if (e?.Code !== void 0) return e.Code;
        if (t.statusCode == 404) return 'NotFound';
      });
  });
var _t,
  da,
  Nx = f(() => {
    _t = we(sp());
    $();
    X();
    N();
    N();
    Uc();
    da = class extends Pn {
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
          this.byteBuffer = 'byteLength' in r ? r : (this.serdeContext?.base64Decoder ?? Te)(r);
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
        const i = _t.XmlNode.of(s),
          [a, c] = this.getXmlnsAttribute(e, n);
        for (const [d, l] of e.structIterator()) {
          const p = r[d];
          if (p != null || l.isIdempotencyToken()) {
            if (l.getMergedTraits().xmlAttribute) {
              i.addAttribute(l.getMergedTraits().xmlName ?? d, this.writeSimple(l, p));
              continue;
            }
            if (l.isListSchema()) this.writeList(l, p, i, c);
            else if (l.isMapSchema()) this.writeMap(l, p, i, c);
            else if (l.isStructSchema()) i.addChildNode(this.writeStruct(l, p, c));
            else {
              const m = _t.XmlNode.of(l.getMergedTraits().xmlName ?? l.getMemberName());
              this.writeSimpleInto(l, p, m, c), i.addChildNode(m);
            }
          }
        }
        const { $unknown: u } = r;
        if (u && e.isUnionSchema() && Array.isArray(u) && Object.keys(r).length === 1) {
          const [d, l] = u,
            p = _t.XmlNode.of(d);
          if (typeof l != 'string')
            if (r instanceof _t.XmlNode || r instanceof _t.XmlText) i.addChildNode(r);
            else
              throw new Error(
                '@aws-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.',
              );
          this.writeSimpleInto(0, l, p, c), i.addChildNode(p);
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
          [d, l] = this.getXmlnsAttribute(e, o),
          p = (m, g) => {
            if (i.isListSchema()) this.writeList(i, Array.isArray(g) ? g : [g], m, l);
            else if (i.isMapSchema()) this.writeMap(i, g, m, l);
            else if (i.isStructSchema()) {
              const S = this.writeStruct(i, g, l);
              m.addChildNode(S.withName(u ? (s.xmlName ?? e.getMemberName()) : (a.xmlName ?? 'member')));
            } else {
              const S = _t.XmlNode.of(u ? (s.xmlName ?? e.getMemberName()) : (a.xmlName ?? 'member'));
              this.writeSimpleInto(i, g, S, l), m.addChildNode(S);
            }
          };
        if (u) for (const m of r) (c || m != null) && p(n, m);
        else {
          const m = _t.XmlNode.of(s.xmlName ?? e.getMemberName());
          l && m.addAttribute(d, l);
          for (const g of r) (c || g != null) && p(m, g);
          n.addChildNode(m);
        }
      }
      writeMap(e, r, n, o, s = !1) {
        if (!e.isMemberSchema())
          throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${e.getName(!0)}`);
        const i = e.getMergedTraits(),
          a = e.getKeySchema(),
          u = a.getMergedTraits().xmlName ?? 'key',
          d = e.getValueSchema(),
          l = d.getMergedTraits(),
          p = l.xmlName ?? 'value',
          m = !!l.sparse,
          g = !!i.xmlFlattened,
          [S, E] = this.getXmlnsAttribute(e, o),
          x = (w, v, A) => {
            const C = _t.XmlNode.of(u, v),
              [Q, ce] = this.getXmlnsAttribute(a, E);
            ce && C.addAttribute(Q, ce), w.addChildNode(C);
            let Ae = _t.XmlNode.of(p);
            d.isListSchema()
              ? this.writeList(d, A, Ae, E)
              : d.isMapSchema()
                ? this.writeMap(d, A, Ae, E, !0)
                : d.isStructSchema()
                  ? (Ae = this.writeStruct(d, A, E))
                  : this.writeSimpleInto(d, A, Ae, E),
              w.addChildNode(Ae);
          };
        if (g)
          for (const w in r) {
            const v = r[w];
            if (m || v != null) {
              const A = _t.XmlNode.of(i.xmlName ?? e.getMemberName());
              x(A, w, v), n.addChildNode(A);
            }
          }
        else {
          let w;
          s || ((w = _t.XmlNode.of(i.xmlName ?? e.getMemberName())), E && w.addAttribute(S, E), n.addChildNode(w));
          for (const v in r) {
            const A = r[v];
            if (m || A != null) {
              const C = _t.XmlNode.of('entry');
              x(C, v, A), (s ? n : w).addChildNode(C);
            }
          }
        }
      }
      writeSimple(e, r) {
        if (r === null) throw new Error('@aws-sdk/core/protocols - (XML serializer) cannot write null value.');
        let n = T.of(e),
          o = null;
        if (r && typeof r == 'object')
          if (n.isBlobSchema()) o = (this.serdeContext?.base64Encoder ?? ye)(r);
          else if (n.isTimestampSchema() && r instanceof Date)
            switch (Ot(n, this.settings)) {
              case 5:
                o = r.toISOString().replace('.000Z', 'Z');
                break;
              case 6:
                o = Ht(r);
                break;
              case 7:
                o = String(r.getTime() / 1e3);
                break;
              default:
                console.warn('Missing timestamp format, using http date', r), (o = Ht(r));
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
          n.isStringSchema() && (r === void 0 && n.isIdempotencyToken() ? (o = qt()) : (o = String(r))),
          o === null)
        )
          throw new Error(`Unhandled schema-value pair ${n.getName(!0)}=${r}`);
        return o;
      }
      writeSimpleInto(e, r, n, o) {
        const s = this.writeSimple(e, r),
          i = T.of(e),
          a = new _t.XmlText(s),
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
var la,
  Mx = f(() => {
    Uc();
    ap();
    Nx();
    la = class extends Pn {
      settings;
      constructor(e) {
        super(), (this.settings = e);
      }
      createSerializer() {
        const e = new da(this.settings);
        return (e.setSerdeContext(this.serdeContext), e);
      }
      createDeserializer() {
        const e = new Go(this.settings);
        return (e.setSerdeContext(this.serdeContext), e);
      }
    };
  });
var dp,
  BD = f(() => {
    $();
    X();
    Ds();
    Px();
    Mx();
    dp = class extends Io {
      codec;
      serializer;
      deserializer;
      mixin = new Pt();
      constructor(e) {
        super(e);
        const r = {
          timestampFormat: { useTrait: !0, default: 5 },
          httpBindings: !0,
          xmlNamespace: e.xmlNamespace,
          serviceNamespace: e.defaultNamespace,
        };
        (this.codec = new la(r)),
          (this.serializer = new Do(this.codec.createSerializer(), r)),
          (this.deserializer = new Oo(this.codec.createDeserializer(), r));
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
        const i = up(n, o) ?? 'Unknown';
        if (
          (this.mixin.compose(this.compositeErrorRegistry, i, this.options.defaultNamespace),
          o.Error && typeof o.Error == 'object')
        )
          for (const S of Object.keys(o.Error))
            (o[S] = o.Error[S]), S.toLowerCase() === 'message' && (o.message = o.Error[S]);
        o.RequestId && !s.requestId && (s.requestId = o.RequestId);
        const { errorSchema: a, errorMetadata: c } = await this.mixin.getErrorSchemaOrThrowBaseException(
            i,
            this.options.defaultNamespace,
            n,
            o,
            s,
          ),
          u = T.of(a),
          d = o.Error?.message ?? o.Error?.Message ?? o.message ?? o.Message ?? 'UnknownError',
          l = this.compositeErrorRegistry.getErrorCtor(a) ?? Error,
          p = new l({});
        await this.deserializeHttpMessage(a, r, n, o);
        const m = {},
          g = this.codec.createDeserializer();
        for (const [S, E] of u.structIterator()) {
          const x = E.getMergedTraits().xmlName ?? S,
            w = o.Error?.[x] ?? o[x];
          m[S] = g.readSchema(E, w);
        }
        throw this.mixin.decorateServiceException(
          Object.assign(p, c, { $fault: u.getMergedTraits().error, message: d }, m),
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
var HD,
  VD = f(() => {
    N();
    HD = (t) => {
      if (t != null) return (typeof t == 'object' && '__type' in t && delete t.__type, pd(t));
    };
  });
var jD,
  ZD,
  WD,
  GD = f(() => {
    (jD = (t) => {
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
      (ZD = (t) => {
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
      (WD = (t) => {
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
var qD = {};
je(qD, {
  AwsEc2QueryProtocol: () => cp,
  AwsJson1_0Protocol: () => ep,
  AwsJson1_1Protocol: () => tp,
  AwsJsonRpcProtocol: () => Wo,
  AwsQueryProtocol: () => qo,
  AwsRestJsonProtocol: () => kn,
  AwsRestXmlProtocol: () => dp,
  AwsSmithyRpcV2CborProtocol: () => Yf,
  AwsSmithyRpcV2JsonProtocol: () => rp,
  JsonCodec: () => ji,
  JsonCodec2: () => ur,
  JsonShapeDeserializer: () => Mo,
  JsonShapeDeserializer2: () => Po,
  JsonShapeSerializer: () => $o,
  JsonShapeSerializer2: () => No,
  QueryShapeSerializer: () => ua,
  XmlCodec: () => la,
  XmlShapeDeserializer: () => Go,
  XmlShapeSerializer: () => da,
  _toBool: () => ZD,
  _toNum: () => WD,
  _toStr: () => jD,
  awsExpectUnion: () => HD,
  loadJsonRpcErrorCode: () => Ui,
  loadRestJsonErrorCode: () => Fi,
  loadRestXmlErrorCode: () => up,
  parseJsonBody: () => Wn,
  parseJsonErrorBody: () => zl,
  parseXmlBody: () => kx,
  parseXmlErrorBody: () => UD,
});
var fa = f(() => {
  ID();
  RD();
  CD();
  Qf();
  OD();
  DD();
  $();
  $D();
  Dx();
  Ox();
  BD();
  Mx();
  ap();
  Nx();
  Px();
  VD();
  GD();
});
var Bc,
  ks,
  lp,
  KD,
  QD,
  fp,
  $x,
  XD,
  zx,
  pa,
  JD,
  YD,
  g3,
  Nt,
  y3,
  ek,
  tk = f(() => {
    xe();
    (Bc = 'ref'),
      (ks = -1),
      (lp = !0),
      (KD = 'isSet'),
      (QD = 'PartitionResult'),
      (fp = 'booleanEquals'),
      ($x = 'getAttr'),
      (XD = { [Bc]: 'Endpoint' }),
      (zx = { [Bc]: QD }),
      (pa = {}),
      (JD = [{ [Bc]: 'Region' }]),
      (YD = {
        conditions: [
          [KD, [XD]],
          [KD, JD],
          ['aws.partition', JD, QD],
          [fp, [{ [Bc]: 'UseFIPS' }, lp]],
          [fp, [{ [Bc]: 'UseDualStack' }, lp]],
          [fp, [{ fn: $x, argv: [zx, 'supportsDualStack'] }, lp]],
          [fp, [{ fn: $x, argv: [zx, 'supportsFIPS'] }, lp]],
          ['stringEquals', [{ fn: $x, argv: [zx, 'name'] }, 'aws-us-gov']],
        ],
        results: [
          [ks],
          [ks, 'Invalid Configuration: FIPS and custom endpoint are not supported'],
          [ks, 'Invalid Configuration: Dualstack and custom endpoint are not supported'],
          [XD, pa],
          ['https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', pa],
          [ks, 'FIPS and DualStack are enabled, but this partition does not support one or both'],
          ['https://oidc.{Region}.amazonaws.com', pa],
          ['https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}', pa],
          [ks, 'FIPS is enabled but this partition does not support FIPS'],
          ['https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}', pa],
          [ks, 'DualStack is enabled but this partition does not support DualStack'],
          ['https://oidc.{Region}.{PartitionResult#dnsSuffix}', pa],
          [ks, 'Invalid Configuration: Missing Region'],
        ],
      }),
      (g3 = 2),
      (Nt = 1e8),
      (y3 = new Int32Array([
        -1,
        1,
        -1,
        0,
        13,
        3,
        1,
        4,
        Nt + 12,
        2,
        5,
        Nt + 12,
        3,
        8,
        6,
        4,
        7,
        Nt + 11,
        5,
        Nt + 9,
        Nt + 10,
        4,
        11,
        9,
        6,
        10,
        Nt + 8,
        7,
        Nt + 6,
        Nt + 7,
        5,
        12,
        Nt + 5,
        6,
        Nt + 4,
        Nt + 5,
        3,
        Nt + 1,
        14,
        4,
        Nt + 2,
        Nt + 3,
      ])),
      (ek = ar.from(y3, g3, YD.conditions, YD.results));
  });
var S3,
  rk,
  nk = f(() => {
    ge();
    xe();
    tk();
    (S3 = new cr({ size: 50, params: ['Endpoint', 'Region', 'UseDualStack', 'UseFIPS'] })),
      (rk = (t, e = {}) => S3.get(t, () => dn(ek, { endpointParams: t, logger: e.logger })));
    Ct.aws = Cr;
  });
var Ye,
  pp = f(() => {
    L();
    Ye = class t extends sr {
      static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException';
      constructor(e) {
        super(e), Object.setPrototypeOf(this, t.prototype);
      }
    };
  });
var Hc,
  Vc,
  jc,
  Zc,
  Wc,
  Gc,
  qc,
  Kc,
  Xc,
  Jc,
  Yc,
  Lx = f(() => {
    pp();
    (Hc = class t extends Ye {
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
      (Vc = class t extends Ye {
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
      (jc = class t extends Ye {
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
      (Zc = class t extends Ye {
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
      (Wc = class t extends Ye {
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
      (Gc = class t extends Ye {
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
      (qc = class t extends Ye {
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
      (Kc = class t extends Ye {
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
      (Xc = class t extends Ye {
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
      (Jc = class t extends Ye {
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
      (Yc = class t extends Ye {
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
var E3,
  x3,
  b3,
  w3,
  _3,
  v3,
  A3,
  T3,
  I3,
  R3,
  C3,
  O3,
  D3,
  k3,
  P3,
  N3,
  M3,
  $3,
  z3,
  L3,
  Nn,
  F3,
  U3,
  B3,
  H3,
  V3,
  Ce,
  j3,
  kr,
  Z3,
  W3,
  Pr,
  G3,
  ok,
  sk,
  q3,
  ik,
  K3,
  X3,
  J3,
  Le,
  ak,
  ck,
  pr,
  uk,
  dk,
  lk,
  fk,
  pk,
  mk,
  hk,
  gk,
  yk,
  Sk,
  Ek,
  Fx,
  Y3,
  Q3,
  e6,
  t6,
  xk,
  bk,
  wk,
  Ux,
  mp = f(() => {
    X();
    Lx();
    pp();
    (E3 = 'AccessDeniedException'),
      (x3 = 'AuthorizationPendingException'),
      (b3 = 'AccessToken'),
      (w3 = 'ClientSecret'),
      (_3 = 'CreateToken'),
      (v3 = 'CreateTokenRequest'),
      (A3 = 'CreateTokenResponse'),
      (T3 = 'CodeVerifier'),
      (I3 = 'ExpiredTokenException'),
      (R3 = 'InvalidClientException'),
      (C3 = 'InvalidGrantException'),
      (O3 = 'InvalidRequestException'),
      (D3 = 'InternalServerException'),
      (k3 = 'InvalidScopeException'),
      (P3 = 'IdToken'),
      (N3 = 'RefreshToken'),
      (M3 = 'SlowDownException'),
      ($3 = 'UnauthorizedClientException'),
      (z3 = 'UnsupportedGrantTypeException'),
      (L3 = 'accessToken'),
      (Nn = 'client'),
      (F3 = 'clientId'),
      (U3 = 'clientSecret'),
      (B3 = 'codeVerifier'),
      (H3 = 'code'),
      (V3 = 'deviceCode'),
      (Ce = 'error'),
      (j3 = 'expiresIn'),
      (kr = 'error_description'),
      (Z3 = 'grantType'),
      (W3 = 'http'),
      (Pr = 'httpError'),
      (G3 = 'idToken'),
      (ok = 'reason'),
      (sk = 'refreshToken'),
      (q3 = 'redirectUri'),
      (ik = 'smithy.ts.sdk.synthetic.com.amazonaws.ssooidc'),
      (K3 = 'scope'),
      (X3 = 'server'),
      (J3 = 'tokenType'),
      (Le = 'com.amazonaws.ssooidc'),
      (ak = new le(ik)),
      (ck = [-3, ik, 'SSOOIDCServiceException', 0, [], []]);
    ak.registerError(ck, Ye);
    (pr = new le(Le)), (uk = [-3, Le, E3, { [Ce]: Nn, [Pr]: 400 }, [Ce, ok, kr], [0, 0, 0]]);
    pr.registerError(uk, Hc);
    dk = [-3, Le, x3, { [Ce]: Nn, [Pr]: 400 }, [Ce, kr], [0, 0]];
    pr.registerError(dk, Vc);
    lk = [-3, Le, I3, { [Ce]: Nn, [Pr]: 400 }, [Ce, kr], [0, 0]];
    pr.registerError(lk, jc);
    fk = [-3, Le, D3, { [Ce]: X3, [Pr]: 500 }, [Ce, kr], [0, 0]];
    pr.registerError(fk, Zc);
    pk = [-3, Le, R3, { [Ce]: Nn, [Pr]: 401 }, [Ce, kr], [0, 0]];
    pr.registerError(pk, Wc);
    mk = [-3, Le, C3, { [Ce]: Nn, [Pr]: 400 }, [Ce, kr], [0, 0]];
    pr.registerError(mk, Gc);
    hk = [-3, Le, O3, { [Ce]: Nn, [Pr]: 400 }, [Ce, ok, kr], [0, 0, 0]];
    pr.registerError(hk, qc);
    gk = [-3, Le, k3, { [Ce]: Nn, [Pr]: 400 }, [Ce, kr], [0, 0]];
    pr.registerError(gk, Kc);
    yk = [-3, Le, M3, { [Ce]: Nn, [Pr]: 400 }, [Ce, kr], [0, 0]];
    pr.registerError(yk, Xc);
    Sk = [-3, Le, $3, { [Ce]: Nn, [Pr]: 400 }, [Ce, kr], [0, 0]];
    pr.registerError(Sk, Jc);
    Ek = [-3, Le, z3, { [Ce]: Nn, [Pr]: 400 }, [Ce, kr], [0, 0]];
    pr.registerError(Ek, Yc);
    (Fx = [ak, pr]),
      (Y3 = [0, Le, b3, 8, 0]),
      (Q3 = [0, Le, w3, 8, 0]),
      (e6 = [0, Le, T3, 8, 0]),
      (t6 = [0, Le, P3, 8, 0]),
      (xk = [0, Le, N3, 8, 0]),
      (bk = [
        3,
        Le,
        v3,
        0,
        [F3, U3, Z3, V3, H3, sk, K3, q3, B3],
        [0, [() => Q3, 0], 0, 0, 0, [() => xk, 0], 64, 0, [() => e6, 0]],
        3,
      ]),
      (wk = [3, Le, A3, 0, [L3, J3, j3, sk, G3], [[() => Y3, 0], 0, 1, [() => xk, 0], [() => t6, 0]]]),
      (Ux = [9, Le, _3, { [W3]: ['POST', '/token', 200] }, () => bk, () => wk]);
  });
var _k,
  vk = f(() => {
    wt();
    fa();
    kt();
    _o();
    L();
    $();
    N();
    ax();
    nk();
    mp();
    _k = (t) => ({
      apiVersion: '2019-06-10',
      base64Decoder: t?.base64Decoder ?? Te,
      base64Encoder: t?.base64Encoder ?? ye,
      disableHostPrefix: t?.disableHostPrefix ?? !1,
      endpointProvider: t?.endpointProvider ?? rk,
      extensions: t?.extensions ?? [],
      httpAuthSchemeProvider: t?.httpAuthSchemeProvider ?? oD,
      httpAuthSchemes: t?.httpAuthSchemes ?? [
        {
          schemeId: 'aws.auth#sigv4',
          identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4'),
          signer: new Ke(),
        },
        {
          schemeId: 'smithy.api#noAuth',
          identityProvider: (e) => e.getIdentityProvider('smithy.api#noAuth') || (async () => ({})),
          signer: new ht(),
        },
      ],
      logger: t?.logger ?? new Rt(),
      protocol: t?.protocol ?? kn,
      protocolSettings: t?.protocolSettings ?? {
        defaultNamespace: 'com.amazonaws.ssooidc',
        errorTypeRegistries: Fx,
        version: '2019-06-10',
        serviceTarget: 'AWSSSOOIDCService',
      },
      serviceId: t?.serviceId ?? 'SSO OIDC',
      sha256: t?.sha256 ?? wr,
      urlParser: t?.urlParser ?? tt,
      utf8Decoder: t?.utf8Decoder ?? Fe,
      utf8Encoder: t?.utf8Encoder ?? Se,
    });
  });
var hp,
  Ak,
  Tk = f(() => {
    Nc();
    ge();
    wt();
    L();
    he();
    Ir();
    N();
    hp = we(Is());
    vk();
    Ak = (t) => {
      on(process.version);
      const e = cn(t),
        r = () => e().then(nn),
        n = _k(t);
      Wr(process.version);
      const o = { profile: t?.profile, logger: n.logger };
      return {
        ...n,
        ...t,
        runtime: 'node',
        defaultsMode: e,
        authSchemePreference: t?.authSchemePreference ?? U(Or, o),
        bodyLengthChecker: t?.bodyLengthChecker ?? Kr,
        defaultSocketTimeout: Gr(t?.requestHandler, 3e5),
        defaultUserAgentProvider:
          t?.defaultUserAgentProvider ?? Rr({ serviceId: n.serviceId, clientVersion: jo.version }),
        maxAttempts: t?.maxAttempts ?? U(bn, t),
        region: t?.region ?? U(rt, { ...xt, ...o }),
        requestHandler: hp.NodeHttpHandler.create(t?.requestHandler ?? r),
        retryMode: t?.retryMode ?? U({ ..._n, default: async () => (await r()).retryMode || lr }, t),
        streamCollector: t?.streamCollector ?? hp.streamCollector,
        useDualstackEndpoint: t?.useDualstackEndpoint ?? U(Qr, o),
        useFipsEndpoint: t?.useFipsEndpoint ?? U(en, o),
        userAgentAppId: t?.userAgentAppId ?? U(An, o),
      };
    };
  });
var Ik,
  Rk,
  Ck = f(() => {
    (Ik = (t) => {
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
      (Rk = (t) => ({
        httpAuthSchemes: t.httpAuthSchemes(),
        httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
        credentials: t.credentials(),
      }));
  });
var Ok,
  Dk = f(() => {
    ge();
    L();
    $();
    Ck();
    Ok = (t, e) => {
      const r = Object.assign(In(t), Er(t), fn(t), Ik(t));
      return (e.forEach((n) => n.configure(r)), Object.assign(t, Rn(r), sn(r), pn(r), Rk(r)));
    };
  });
var Qc,
  Bx = f(() => {
    ge();
    kt();
    L();
    he();
    xe();
    $();
    Ir();
    X();
    ax();
    cx();
    Tk();
    Dk();
    Qc = class extends mt {
      config;
      constructor(...[e]) {
        const r = Ak(e || {});
        super(r), (this.initConfig = r);
        const n = iD(r),
          o = En(n),
          s = wn(o),
          i = Zt(s),
          a = i,
          c = Hn(a),
          u = sD(c),
          d = Ok(u, e?.extensions || []);
        (this.config = d),
          this.middlewareStack.use(tn(this.config)),
          this.middlewareStack.use(vn(this.config)),
          this.middlewareStack.use(Gn(this.config)),
          this.middlewareStack.use(mn(this.config)),
          this.middlewareStack.use(gn(this.config)),
          this.middlewareStack.use(yn(this.config)),
          this.middlewareStack.use(Sn(this.config)),
          this.middlewareStack.use(
            _r(this.config, {
              httpAuthSchemeParametersProvider: nD,
              identityProviderConfigProvider: async (l) => new Kt({ 'aws.auth#sigv4': l.credentials }),
            }),
          ),
          this.middlewareStack.use(vr(this.config));
      }
      destroy() {
        super.destroy();
      }
    };
  });
var kk,
  Pk,
  Nk,
  Mk = f(() => {
    L();
    xe();
    cx();
    (kk = an(aD, 'AWSSSOOIDCService', 'SSOOIDCClient', Vn)), (Pk = {}), (Nk = (t, e, r, n) => []);
  });
var eu,
  Hx = f(() => {
    Mk();
    mp();
    eu = class extends kk(Pk, Nk, 'CreateToken', Ux) {};
  });
var r6,
  gp,
  $k = f(() => {
    L();
    Hx();
    Bx();
    (r6 = { CreateTokenCommand: eu }), (gp = class extends Qc {});
    rn(r6, gp);
  });
var zk = f(() => {
  Hx();
});
var n6,
  o6,
  Lk = f(() => {
    (n6 = { KMS_ACCESS_DENIED: 'KMS_AccessDeniedException' }),
      (o6 = {
        KMS_DISABLED_KEY: 'KMS_DisabledException',
        KMS_INVALID_KEY_USAGE: 'KMS_InvalidKeyUsageException',
        KMS_INVALID_STATE: 'KMS_InvalidStateException',
        KMS_KEY_NOT_FOUND: 'KMS_NotFoundException',
      });
  });
var Fk = f(() => {});
var Vx = {};
je(Vx, {
  $Command: () => Et,
  AccessDeniedException: () => Hc,
  AccessDeniedException$: () => uk,
  AccessDeniedExceptionReason: () => n6,
  AuthorizationPendingException: () => Vc,
  AuthorizationPendingException$: () => dk,
  CreateToken$: () => Ux,
  CreateTokenCommand: () => eu,
  CreateTokenRequest$: () => bk,
  CreateTokenResponse$: () => wk,
  ExpiredTokenException: () => jc,
  ExpiredTokenException$: () => lk,
  InternalServerException: () => Zc,
  InternalServerException$: () => fk,
  InvalidClientException: () => Wc,
  InvalidClientException$: () => pk,
  InvalidGrantException: () => Gc,
  InvalidGrantException$: () => mk,
  InvalidRequestException: () => qc,
  InvalidRequestException$: () => hk,
  InvalidRequestExceptionReason: () => o6,
  InvalidScopeException: () => Kc,
  InvalidScopeException$: () => gk,
  SSOOIDC: () => gp,
  SSOOIDCClient: () => Qc,
  SSOOIDCServiceException: () => Ye,
  SSOOIDCServiceException$: () => ck,
  SlowDownException: () => Xc,
  SlowDownException$: () => yk,
  UnauthorizedClientException: () => Jc,
  UnauthorizedClientException$: () => Sk,
  UnsupportedGrantTypeException: () => Yc,
  UnsupportedGrantTypeException$: () => Ek,
  __Client: () => mt,
  errorTypeRegistries: () => Fx,
});
var jx = f(() => {
  Bx();
  $k();
  zk();
  L();
  mp();
  Lk();
  Lx();
  Fk();
  pp();
});
var Vk = et((tu) => {
  var { setTokenFeature: s6 } = (ge(), M(Cn)),
    { getBearerTokenEnvKey: i6 } = (wt(), M(WE)),
    {
      TokenProviderError: Nr,
      getSSOTokenFilepath: a6,
      parseKnownFiles: c6,
      getProfileName: u6,
      loadSsoSessionData: d6,
      getSSOTokenFromFile: l6,
      memoize: f6,
      chain: p6,
    } = (he(), M(ir)),
    { promises: m6 } = It('node:fs'),
    h6 =
      ({ logger: t, signingName: e } = {}) =>
      async () => {
        if ((t?.debug?.('@aws-sdk/token-providers - fromEnvSigningName'), !e))
          throw new Nr("Please pass 'signingName' to compute environment variable key", { logger: t });
        const r = i6(e);
        if (!(r in process.env)) throw new Nr(`Token not present in '${r}' environment variable`, { logger: t });
        const n = { token: process.env[r] };
        return (s6(n, 'BEARER_SERVICE_ENV_VARS', '3'), n);
      },
    g6 = 300 * 1e3,
    Zx = "To refresh this SSO session run 'aws sso login' with the corresponding profile.",
    y6 = async (t, e = {}, r) => {
      const { SSOOIDCClient: n } = (jx(), M(Vx)),
        o = (i) => e.clientConfig?.[i] ?? e.parentClientConfig?.[i] ?? r?.[i];
      return new n(
        Object.assign({}, e.clientConfig ?? {}, {
          region: t ?? e.clientConfig?.region,
          logger: o('logger'),
          userAgentAppId: o('userAgentAppId'),
        }),
      );
    },
    S6 = async (t, e, r = {}, n) => {
      const { CreateTokenCommand: o } = (jx(), M(Vx));
      return (await y6(e, r, n)).send(
        new o({
          clientId: t.clientId,
          clientSecret: t.clientSecret,
          refreshToken: t.refreshToken,
          grantType: 'refresh_token',
        }),
      );
    },
    Uk = (t) => {
      if (t.expiration && t.expiration.getTime() < Date.now()) throw new Nr(`Token is expired. ${Zx}`, !1);
    },
    Ps = (t, e, r = !1) => {
      if (typeof e > 'u')
        throw new Nr(`Value not present for '${t}' in SSO Token${r ? '. Cannot refresh' : ''}. ${Zx}`, !1);
    },
    { writeFile: E6 } = m6,
    x6 = (t, e) => {
      const r = a6(t),
        n = JSON.stringify(e, null, 2);
      return E6(r, n);
    },
    Bk = new Map(),
    yp = new Map(),
    Hk =
      (t = {}) =>
      async ({ callerClientConfig: e } = {}) => {
        t.logger?.debug('@aws-sdk/token-providers - fromSso');
        const r = await c6(t),
          n = u6({ profile: t.profile ?? e?.profile }),
          o = r[n];
        if (o) {
          if (!o.sso_session) throw new Nr(`Profile '${n}' is missing required property 'sso_session'.`);
        } else throw new Nr(`Profile '${n}' could not be found in shared credentials file.`, !1);
        const s = o.sso_session,
          i = yp.get(s);
        if (i) return await i;
        const c = (await d6(t))[s];
        if (!c) throw new Nr(`Sso session '${s}' could not be found in shared credentials file.`, !1);
        for (const x of ['sso_start_url', 'sso_region'])
          if (!c[x]) throw new Nr(`Sso session '${s}' is missing required property '${x}'.`, !1);
        c.sso_start_url;
        let u = c.sso_region,
          d;
        try {
          d = await l6(s);
        } catch {
          throw new Nr(`The SSO session token associated with profile=${n} was not found or is invalid. ${Zx}`, !1);
        }
        Ps('accessToken', d.accessToken), Ps('expiresAt', d.expiresAt);
        const { accessToken: l, expiresAt: p } = d,
          m = { token: l, expiration: new Date(p) };
        if (m.expiration.getTime() - Date.now() > g6) return m;
        const g = yp.get(s);
        if (g) return await g;
        const S = Bk.get(s) ?? 0;
        if (Date.now() - S < 30 * 1e3) return (Uk(m), m);
        Ps('clientId', d.clientId, !0), Ps('clientSecret', d.clientSecret, !0), Ps('refreshToken', d.refreshToken, !0);
        const E = (async () => {
          try {
            Bk.set(s, Date.now());
            const x = await S6(d, u, t, e);
            Ps('accessToken', x.accessToken), Ps('expiresIn', x.expiresIn);
            const w = new Date(Date.now() + x.expiresIn * 1e3);
            try {
              await x6(s, {
                ...d,
                accessToken: x.accessToken,
                expiresAt: w.toISOString(),
                refreshToken: x.refreshToken,
              });
            } catch {}
            return { token: x.accessToken, expiration: w };
          } catch {
            return (Uk(m), m);
          }
        })();
        yp.set(s, E);
        try {
          return await E;
        } finally {
          yp.delete(s);
        }
      },
    b6 =
      ({ token: t, logger: e }) =>
      async () => {
        if ((e?.debug('@aws-sdk/token-providers - fromStatic'), !t || !t.token))
          throw new Nr('Please pass a valid token to fromStatic', !1);
        return t;
      },
    w6 = (t = {}) =>
      f6(
        p6(Hk(t), async () => {
          throw new Nr('Could not load token from any providers', !1);
        }),
        (e) => e.expiration !== void 0 && e.expiration.getTime() - Date.now() < 3e5,
        (e) => e.expiration !== void 0,
      );
  tu.fromEnvSigningName = h6;
  tu.fromSso = Hk;
  tu.fromStatic = b6;
  tu.nodeProvider = w6;
});
function _6(t) {
  return {
    schemeId: 'aws.auth#sigv4',
    signingProperties: { name: 'awsssoportal', region: t.region },
    propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
  };
}
function v6(t) {
  return { schemeId: 'smithy.api#noAuth' };
}
var jk,
  Zk,
  Wk,
  Wx = f(() => {
    wt();
    L();
    jk = async (t, e, r) => ({
      operation: Ee(e).operation,
      region:
        (await me(t.region)()) ||
        (() => {
          throw new Error('expected `region` to be configured for `aws.auth#sigv4`');
        })(),
    });
    (Zk = (t) => {
      const e = [];
      return (t.operation === 'GetRoleCredentials' ? e.push(v6(t)) : e.push(_6(t)), e);
    }),
      (Wk = (t) => {
        const e = On(t);
        return Object.assign(e, { authSchemePreference: me(t.authSchemePreference ?? []) });
      });
  });
var Gk,
  qk,
  Gx = f(() => {
    (Gk = (t) =>
      Object.assign(t, {
        useDualstackEndpoint: t.useDualstackEndpoint ?? !1,
        useFipsEndpoint: t.useFipsEndpoint ?? !1,
        defaultSigningName: 'awsssoportal',
      })),
      (qk = {
        UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
        Endpoint: { type: 'builtInParams', name: 'endpoint' },
        Region: { type: 'builtInParams', name: 'region' },
        UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
      });
  });
var ru,
  Ns,
  Sp,
  Kk,
  Qk,
  Ep,
  qx,
  Xk,
  Kx,
  ma,
  Jk,
  Yk,
  A6,
  Mt,
  T6,
  eP,
  tP = f(() => {
    xe();
    (ru = 'ref'),
      (Ns = -1),
      (Sp = !0),
      (Kk = 'isSet'),
      (Qk = 'PartitionResult'),
      (Ep = 'booleanEquals'),
      (qx = 'getAttr'),
      (Xk = { [ru]: 'Endpoint' }),
      (Kx = { [ru]: Qk }),
      (ma = {}),
      (Jk = [{ [ru]: 'Region' }]),
      (Yk = {
        conditions: [
          [Kk, [Xk]],
          [Kk, Jk],
          ['aws.partition', Jk, Qk],
          [Ep, [{ [ru]: 'UseFIPS' }, Sp]],
          [Ep, [{ [ru]: 'UseDualStack' }, Sp]],
          [Ep, [{ fn: qx, argv: [Kx, 'supportsDualStack'] }, Sp]],
          [Ep, [{ fn: qx, argv: [Kx, 'supportsFIPS'] }, Sp]],
          ['stringEquals', [{ fn: qx, argv: [Kx, 'name'] }, 'aws-us-gov']],
        ],
        results: [
          [Ns],
          [Ns, 'Invalid Configuration: FIPS and custom endpoint are not supported'],
          [Ns, 'Invalid Configuration: Dualstack and custom endpoint are not supported'],
          [Xk, ma],
          ['https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', ma],
          [Ns, 'FIPS and DualStack are enabled, but this partition does not support one or both'],
          ['https://portal.sso.{Region}.amazonaws.com', ma],
          ['https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}', ma],
          [Ns, 'FIPS is enabled but this partition does not support FIPS'],
          ['https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}', ma],
          [Ns, 'DualStack is enabled but this partition does not support DualStack'],
          ['https://portal.sso.{Region}.{PartitionResult#dnsSuffix}', ma],
          [Ns, 'Invalid Configuration: Missing Region'],
        ],
      }),
      (A6 = 2),
      (Mt = 1e8),
      (T6 = new Int32Array([
        -1,
        1,
        -1,
        0,
        13,
        3,
        1,
        4,
        Mt + 12,
        2,
        5,
        Mt + 12,
        3,
        8,
        6,
        4,
        7,
        Mt + 11,
        5,
        Mt + 9,
        Mt + 10,
        4,
        11,
        9,
        6,
        10,
        Mt + 8,
        7,
        Mt + 6,
        Mt + 7,
        5,
        12,
        Mt + 5,
        6,
        Mt + 4,
        Mt + 5,
        3,
        Mt + 1,
        14,
        4,
        Mt + 2,
        Mt + 3,
      ])),
      (eP = ar.from(T6, A6, Yk.conditions, Yk.results));
  });
var I6,
  rP,
  nP = f(() => {
    ge();
    xe();
    tP();
    (I6 = new cr({ size: 50, params: ['Endpoint', 'Region', 'UseDualStack', 'UseFIPS'] })),
      (rP = (t, e = {}) => I6.get(t, () => dn(eP, { endpointParams: t, logger: e.logger })));
    Ct.aws = Cr;
  });
var Mr,
  xp = f(() => {
    L();
    Mr = class t extends sr {
      static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException';
      constructor(e) {
        super(e), Object.setPrototypeOf(this, t.prototype);
      }
    };
  });
var nu,
  ou,
  su,
  iu,
  Xx = f(() => {
    xp();
    (nu = class t extends Mr {
      static shapeId = 'com.amazonaws.sso#InvalidRequestException';
      name = 'InvalidRequestException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'InvalidRequestException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    }),
      (ou = class t extends Mr {
        static shapeId = 'com.amazonaws.sso#ResourceNotFoundException';
        name = 'ResourceNotFoundException';
        $fault = 'client';
        constructor(e) {
          super({ name: 'ResourceNotFoundException', $fault: 'client', ...e }),
            Object.setPrototypeOf(this, t.prototype);
        }
      }),
      (su = class t extends Mr {
        static shapeId = 'com.amazonaws.sso#TooManyRequestsException';
        name = 'TooManyRequestsException';
        $fault = 'client';
        constructor(e) {
          super({ name: 'TooManyRequestsException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
        }
      }),
      (iu = class t extends Mr {
        static shapeId = 'com.amazonaws.sso#UnauthorizedException';
        name = 'UnauthorizedException';
        $fault = 'client';
        constructor(e) {
          super({ name: 'UnauthorizedException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
        }
      });
  });
var R6,
  C6,
  O6,
  D6,
  k6,
  P6,
  N6,
  M6,
  $6,
  z6,
  L6,
  F6,
  U6,
  B6,
  H6,
  bp,
  wp,
  V6,
  j6,
  _p,
  Z6,
  oP,
  vp,
  W6,
  G6,
  q6,
  sP,
  K6,
  X6,
  J6,
  mr,
  iP,
  aP,
  au,
  cP,
  uP,
  dP,
  lP,
  Jx,
  Y6,
  Q6,
  eZ,
  fP,
  pP,
  mP,
  Yx,
  Ap = f(() => {
    X();
    Xx();
    xp();
    (R6 = 'AccessTokenType'),
      (C6 = 'GetRoleCredentials'),
      (O6 = 'GetRoleCredentialsRequest'),
      (D6 = 'GetRoleCredentialsResponse'),
      (k6 = 'InvalidRequestException'),
      (P6 = 'RoleCredentials'),
      (N6 = 'ResourceNotFoundException'),
      (M6 = 'SecretAccessKeyType'),
      ($6 = 'SessionTokenType'),
      (z6 = 'TooManyRequestsException'),
      (L6 = 'UnauthorizedException'),
      (F6 = 'accountId'),
      (U6 = 'accessKeyId'),
      (B6 = 'accessToken'),
      (H6 = 'account_id'),
      (bp = 'client'),
      (wp = 'error'),
      (V6 = 'expiration'),
      (j6 = 'http'),
      (_p = 'httpError'),
      (Z6 = 'httpHeader'),
      (oP = 'httpQuery'),
      (vp = 'message'),
      (W6 = 'roleCredentials'),
      (G6 = 'roleName'),
      (q6 = 'role_name'),
      (sP = 'smithy.ts.sdk.synthetic.com.amazonaws.sso'),
      (K6 = 'secretAccessKey'),
      (X6 = 'sessionToken'),
      (J6 = 'x-amz-sso_bearer_token'),
      (mr = 'com.amazonaws.sso'),
      (iP = new le(sP)),
      (aP = [-3, sP, 'SSOServiceException', 0, [], []]);
    iP.registerError(aP, Mr);
    (au = new le(mr)), (cP = [-3, mr, k6, { [wp]: bp, [_p]: 400 }, [vp], [0]]);
    au.registerError(cP, nu);
    uP = [-3, mr, N6, { [wp]: bp, [_p]: 404 }, [vp], [0]];
    au.registerError(uP, ou);
    dP = [-3, mr, z6, { [wp]: bp, [_p]: 429 }, [vp], [0]];
    au.registerError(dP, su);
    lP = [-3, mr, L6, { [wp]: bp, [_p]: 401 }, [vp], [0]];
    au.registerError(lP, iu);
    (Jx = [iP, au]),
      (Y6 = [0, mr, R6, 8, 0]),
      (Q6 = [0, mr, M6, 8, 0]),
      (eZ = [0, mr, $6, 8, 0]),
      (fP = [
        3,
        mr,
        O6,
        0,
        [G6, F6, B6],
        [
          [0, { [oP]: q6 }],
          [0, { [oP]: H6 }],
          [() => Y6, { [Z6]: J6 }],
        ],
        3,
      ]),
      (pP = [3, mr, D6, 0, [W6], [[() => mP, 0]]]),
      (mP = [3, mr, P6, 0, [U6, K6, X6, V6], [0, [() => Q6, 0], [() => eZ, 0], 1]]),
      (Yx = [9, mr, C6, { [j6]: ['GET', '/federation/credentials', 200] }, () => fP, () => pP]);
  });
var hP,
  gP = f(() => {
    wt();
    fa();
    kt();
    _o();
    L();
    $();
    N();
    Wx();
    nP();
    Ap();
    hP = (t) => ({
      apiVersion: '2019-06-10',
      base64Decoder: t?.base64Decoder ?? Te,
      base64Encoder: t?.base64Encoder ?? ye,
      disableHostPrefix: t?.disableHostPrefix ?? !1,
      endpointProvider: t?.endpointProvider ?? rP,
      extensions: t?.extensions ?? [],
      httpAuthSchemeProvider: t?.httpAuthSchemeProvider ?? Zk,
      httpAuthSchemes: t?.httpAuthSchemes ?? [
        {
          schemeId: 'aws.auth#sigv4',
          identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4'),
          signer: new Ke(),
        },
        {
          schemeId: 'smithy.api#noAuth',
          identityProvider: (e) => e.getIdentityProvider('smithy.api#noAuth') || (async () => ({})),
          signer: new ht(),
        },
      ],
      logger: t?.logger ?? new Rt(),
      protocol: t?.protocol ?? kn,
      protocolSettings: t?.protocolSettings ?? {
        defaultNamespace: 'com.amazonaws.sso',
        errorTypeRegistries: Jx,
        version: '2019-06-10',
        serviceTarget: 'SWBPortalService',
      },
      serviceId: t?.serviceId ?? 'SSO',
      sha256: t?.sha256 ?? wr,
      urlParser: t?.urlParser ?? tt,
      utf8Decoder: t?.utf8Decoder ?? Fe,
      utf8Encoder: t?.utf8Encoder ?? Se,
    });
  });
var Tp,
  yP,
  SP = f(() => {
    Nc();
    ge();
    wt();
    L();
    he();
    Ir();
    N();
    Tp = we(Is());
    gP();
    yP = (t) => {
      on(process.version);
      const e = cn(t),
        r = () => e().then(nn),
        n = hP(t);
      Wr(process.version);
      const o = { profile: t?.profile, logger: n.logger };
      return {
        ...n,
        ...t,
        runtime: 'node',
        defaultsMode: e,
        authSchemePreference: t?.authSchemePreference ?? U(Or, o),
        bodyLengthChecker: t?.bodyLengthChecker ?? Kr,
        defaultSocketTimeout: Gr(t?.requestHandler, 3e5),
        defaultUserAgentProvider:
          t?.defaultUserAgentProvider ?? Rr({ serviceId: n.serviceId, clientVersion: jo.version }),
        maxAttempts: t?.maxAttempts ?? U(bn, t),
        region: t?.region ?? U(rt, { ...xt, ...o }),
        requestHandler: Tp.NodeHttpHandler.create(t?.requestHandler ?? r),
        retryMode: t?.retryMode ?? U({ ..._n, default: async () => (await r()).retryMode || lr }, t),
        streamCollector: t?.streamCollector ?? Tp.streamCollector,
        useDualstackEndpoint: t?.useDualstackEndpoint ?? U(Qr, o),
        useFipsEndpoint: t?.useFipsEndpoint ?? U(en, o),
        userAgentAppId: t?.userAgentAppId ?? U(An, o),
      };
    };
  });
var EP,
  xP,
  bP = f(() => {
    (EP = (t) => {
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
      (xP = (t) => ({
        httpAuthSchemes: t.httpAuthSchemes(),
        httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
        credentials: t.credentials(),
      }));
  });
var wP,
  _P = f(() => {
    ge();
    L();
    $();
    bP();
    wP = (t, e) => {
      const r = Object.assign(In(t), Er(t), fn(t), EP(t));
      return (e.forEach((n) => n.configure(r)), Object.assign(t, Rn(r), sn(r), pn(r), xP(r)));
    };
  });
var cu,
  Qx = f(() => {
    ge();
    kt();
    L();
    he();
    xe();
    $();
    Ir();
    X();
    Wx();
    Gx();
    SP();
    _P();
    cu = class extends mt {
      config;
      constructor(...[e]) {
        const r = yP(e || {});
        super(r), (this.initConfig = r);
        const n = Gk(r),
          o = En(n),
          s = wn(o),
          i = Zt(s),
          a = i,
          c = Hn(a),
          u = Wk(c),
          d = wP(u, e?.extensions || []);
        (this.config = d),
          this.middlewareStack.use(tn(this.config)),
          this.middlewareStack.use(vn(this.config)),
          this.middlewareStack.use(Gn(this.config)),
          this.middlewareStack.use(mn(this.config)),
          this.middlewareStack.use(gn(this.config)),
          this.middlewareStack.use(yn(this.config)),
          this.middlewareStack.use(Sn(this.config)),
          this.middlewareStack.use(
            _r(this.config, {
              httpAuthSchemeParametersProvider: jk,
              identityProviderConfigProvider: async (l) => new Kt({ 'aws.auth#sigv4': l.credentials }),
            }),
          ),
          this.middlewareStack.use(vr(this.config));
      }
      destroy() {
        super.destroy();
      }
    };
  });
var vP,
  AP,
  TP,
  IP = f(() => {
    L();
    xe();
    Gx();
    (vP = an(qk, 'SWBPortalService', 'SSOClient', Vn)), (AP = {}), (TP = (t, e, r, n) => []);
  });
var uu,
  eb = f(() => {
    IP();
    Ap();
    uu = class extends vP(AP, TP, 'GetRoleCredentials', Yx) {};
  });
var tZ,
  Ip,
  RP = f(() => {
    L();
    eb();
    Qx();
    (tZ = { GetRoleCredentialsCommand: uu }), (Ip = class extends cu {});
    rn(tZ, Ip);
  });
var CP = f(() => {
  eb();
});
var OP = f(() => {});
var DP = {};
je(DP, {
  $Command: () => Et,
  GetRoleCredentials$: () => Yx,
  GetRoleCredentialsCommand: () => uu,
  GetRoleCredentialsRequest$: () => fP,
  GetRoleCredentialsResponse$: () => pP,
  InvalidRequestException: () => nu,
  InvalidRequestException$: () => cP,
  ResourceNotFoundException: () => ou,
  ResourceNotFoundException$: () => uP,
  RoleCredentials$: () => mP,
  SSO: () => Ip,
  SSOClient: () => cu,
  SSOServiceException: () => Mr,
  SSOServiceException$: () => aP,
  TooManyRequestsException: () => su,
  TooManyRequestsException$: () => dP,
  UnauthorizedException: () => iu,
  UnauthorizedException$: () => lP,
  __Client: () => mt,
  errorTypeRegistries: () => Jx,
});
var kP = f(() => {
  Qx();
  RP();
  CP();
  L();
  Ap();
  Xx();
  OP();
  xp();
});
var PP = et((tb) => {
  var { GetRoleCredentialsCommand: rZ, SSOClient: nZ } = (kP(), M(DP));
  tb.GetRoleCredentialsCommand = rZ;
  tb.SSOClient = nZ;
});
var rb = et((Rp) => {
  var {
      CredentialsProviderError: $r,
      getSSOTokenFromFile: oZ,
      getProfileName: sZ,
      parseKnownFiles: iZ,
      loadSsoSessionData: aZ,
    } = (he(), M(ir)),
    { setCredentialFeature: NP } = (ge(), M(Cn)),
    { fromSso: cZ } = Vk(),
    $P = (t) =>
      t &&
      (typeof t.sso_start_url == 'string' ||
        typeof t.sso_account_id == 'string' ||
        typeof t.sso_session == 'string' ||
        typeof t.sso_region == 'string' ||
        typeof t.sso_role_name == 'string'),
    du = !1,
    MP = async ({
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
      filepath: d,
      configFilepath: l,
      ignoreCache: p,
      logger: m,
    }) => {
      let g,
        S = 'To refresh this SSO session run aws sso login with the corresponding profile.';
      if (e)
        try {
          const Ne = await cZ({
            profile: u,
            filepath: d,
            configFilepath: l,
            ignoreCache: p,
            clientConfig: i,
            parentClientConfig: a,
            logger: m,
          })({ callerClientConfig: c });
          g = { accessToken: Ne.token, expiresAt: new Date(Ne.expiration).toISOString() };
        } catch (Ne) {
          throw new $r(Ne.message, { tryNextLink: du, logger: m });
        }
      else
        try {
          g = await oZ(t);
        } catch {
          throw new $r(`The SSO session associated with this profile is invalid. ${S}`, { tryNextLink: du, logger: m });
        }
      if (new Date(g.expiresAt).getTime() - Date.now() <= 0)
        throw new $r(`The SSO session associated with this profile has expired. ${S}`, { tryNextLink: du, logger: m });
      let { accessToken: E } = g,
        { SSOClient: x, GetRoleCredentialsCommand: w } = PP(),
        v =
          s ||
          new x(
            Object.assign({}, i ?? {}, {
              logger: i?.logger ?? c?.logger ?? a?.logger,
              region: i?.region ?? n,
              userAgentAppId: i?.userAgentAppId ?? c?.userAgentAppId ?? a?.userAgentAppId,
            }),
          ),
        A;
      try {
        A = await v.send(new w({ accountId: r, roleName: o, accessToken: E }));
      } catch (Ne) {
        throw new $r(Ne, { tryNextLink: du, logger: m });
      }
      const {
        roleCredentials: {
          accessKeyId: C,
          secretAccessKey: Q,
          sessionToken: ce,
          expiration: Ae,
          credentialScope: Ut,
          accountId: ue,
        } = {},
      } = A;
      if (!C || !Q || !ce || !Ae)
        throw new $r('SSO returns an invalid temporary credential.', { tryNextLink: du, logger: m });
      const Pe = {
        accessKeyId: C,
        secretAccessKey: Q,
        sessionToken: ce,
        expiration: new Date(Ae),
        ...(Ut && { credentialScope: Ut }),
        ...(ue && { accountId: ue }),
      };
      return (e ? NP(Pe, 'CREDENTIALS_SSO', 's') : NP(Pe, 'CREDENTIALS_SSO_LEGACY', 'u'), Pe);
    },
    zP = (t, e) => {
      const { sso_start_url: r, sso_account_id: n, sso_region: o, sso_role_name: s } = t;
      if (!r || !n || !o || !s)
        throw new $r(
          `Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(t).join(', ')}
Reference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`,
          { tryNextLink: !1, logger: e },
        );
      return t;
    },
    uZ =
      (t = {}) =>
      async ({ callerClientConfig: e } = {}) => {
        t.logger?.debug('@aws-sdk/credential-provider-sso - fromSSO');
        const { ssoStartUrl: r, ssoAccountId: n, ssoRegion: o, ssoRoleName: s, ssoSession: i } = t,
          { ssoClient: a } = t,
          c = sZ({ profile: t.profile ?? e?.profile });
        if (!r && !n && !o && !s && !i) {
          const d = (await iZ(t))[c];
          if (!d) throw new $r(`Profile ${c} was not found.`, { logger: t.logger });
          if (!$P(d)) throw new $r(`Profile ${c} is not configured with SSO credentials.`, { logger: t.logger });
          if (d?.sso_session) {
            const x = (await aZ(t))[d.sso_session],
              w = ` configurations in profile ${c} and sso-session ${d.sso_session}`;
            if (o && o !== x.sso_region)
              throw new $r('Conflicting SSO region' + w, { tryNextLink: !1, logger: t.logger });
            if (r && r !== x.sso_start_url)
              throw new $r('Conflicting SSO start_url' + w, { tryNextLink: !1, logger: t.logger });
            (d.sso_region = x.sso_region), (d.sso_start_url = x.sso_start_url);
          }
          const {
            sso_start_url: l,
            sso_account_id: p,
            sso_region: m,
            sso_role_name: g,
            sso_session: S,
          } = zP(d, t.logger);
          return MP({
            ssoStartUrl: l,
            ssoSession: S,
            ssoAccountId: p,
            ssoRegion: m,
            ssoRoleName: g,
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
            throw new $r(
              'Incomplete configuration. The fromSSO() argument hash must include "ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"',
              { tryNextLink: !1, logger: t.logger },
            );
          return MP({
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
  Rp.fromSSO = uZ;
  Rp.isSsoProfile = $P;
  Rp.validateSsoProfile = zP;
});
var sb = et((Op) => {
  var { SignatureV4: dZ, signatureV4aContainer: LP } = HE(),
    lu = { CrtSignerV4: null },
    nb = 'X-Amz-S3session-Token',
    FP = nb.toLowerCase(),
    Cp = class extends dZ {
      async signWithCredentials(e, r, n) {
        const o = UP(r);
        e.headers[FP] = r.sessionToken;
        return (BP(this, o), this.signRequest(e, n ?? {}));
      }
      async presignWithCredentials(e, r, n) {
        const o = UP(r);
        return (
          delete e.headers[FP],
          (e.headers[nb] = r.sessionToken),
          (e.query = e.query ?? {}),
          (e.query[nb] = r.sessionToken),
          BP(this, o),
          this.presign(e, n)
        );
      }
    };
  function UP(t) {
    return { accessKeyId: t.accessKeyId, secretAccessKey: t.secretAccessKey, expiration: t.expiration };
  }
  function BP(t, e) {
    const r = t.credentialProvider;
    t.credentialProvider = () => ((t.credentialProvider = r), Promise.resolve(e));
  }
  var ob = class {
    sigv4aSigner;
    sigv4Signer;
    signerOptions;
    static sigv4aDependency() {
      return typeof lu.CrtSignerV4 == 'function' ? 'crt' : typeof LP.SignatureV4a == 'function' ? 'js' : 'none';
    }
    constructor(e) {
      (this.sigv4Signer = new Cp(e)), (this.signerOptions = e);
    }
    async sign(e, r = {}) {
      return r.signingRegion === '*' ? this.getSigv4aSigner().sign(e, r) : this.sigv4Signer.sign(e, r);
    }
    async signWithCredentials(e, r, n = {}) {
      if (n.signingRegion === '*') {
        const o = this.getSigv4aSigner(),
          s = lu.CrtSignerV4;
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
          o = lu.CrtSignerV4;
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
        const e = lu.CrtSignerV4,
          r = LP.SignatureV4a;
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
  Op.SignatureV4MultiRegion = ob;
  Op.SignatureV4SignWithCredentials = Cp;
  Op.signatureV4CrtContainer = lu;
});
var ga,
  Ms,
  fu,
  HP,
  XP,
  pu,
  ct,
  ib,
  VP,
  jP,
  ZP,
  WP,
  GP,
  ut,
  ab,
  ha,
  qP,
  KP,
  lZ,
  ie,
  fZ,
  JP,
  YP = f(() => {
    xe();
    (ga = 'ref'),
      (Ms = -1),
      (fu = !0),
      (HP = 'isSet'),
      (XP = 'PartitionResult'),
      (pu = 'booleanEquals'),
      (ct = 'stringEquals'),
      (ib = 'getAttr'),
      (VP = 'us-east-1'),
      (jP = 'sigv4'),
      (ZP = 'sts'),
      (WP = 'https://sts.{Region}.{PartitionResult#dnsSuffix}'),
      (GP = { [ga]: 'Endpoint' }),
      (ut = { [ga]: 'Region' }),
      (ab = { [ga]: XP }),
      (ha = {}),
      (qP = [ut]),
      (KP = {
        conditions: [
          [HP, [GP]],
          [HP, qP],
          ['aws.partition', qP, XP],
          [pu, [{ [ga]: 'UseFIPS' }, fu]],
          [pu, [{ [ga]: 'UseDualStack' }, fu]],
          [ct, [ut, 'aws-global']],
          [pu, [{ [ga]: 'UseGlobalEndpoint' }, fu]],
          [ct, [ut, 'eu-central-1']],
          [pu, [{ fn: ib, argv: [ab, 'supportsDualStack'] }, fu]],
          [pu, [{ fn: ib, argv: [ab, 'supportsFIPS'] }, fu]],
          [ct, [ut, 'ap-south-1']],
          [ct, [ut, 'eu-north-1']],
          [ct, [ut, 'eu-west-1']],
          [ct, [ut, 'eu-west-2']],
          [ct, [ut, 'eu-west-3']],
          [ct, [ut, 'sa-east-1']],
          [ct, [ut, VP]],
          [ct, [ut, 'us-east-2']],
          [ct, [ut, 'us-west-2']],
          [ct, [ut, 'us-west-1']],
          [ct, [ut, 'ca-central-1']],
          [ct, [ut, 'ap-southeast-1']],
          [ct, [ut, 'ap-northeast-1']],
          [ct, [ut, 'ap-southeast-2']],
          [ct, [{ fn: ib, argv: [ab, 'name'] }, 'aws-us-gov']],
        ],
        results: [
          [Ms],
          ['https://sts.amazonaws.com', { authSchemes: [{ name: jP, signingName: ZP, signingRegion: VP }] }],
          [WP, { authSchemes: [{ name: jP, signingName: ZP, signingRegion: '{Region}' }] }],
          [Ms, 'Invalid Configuration: FIPS and custom endpoint are not supported'],
          [Ms, 'Invalid Configuration: Dualstack and custom endpoint are not supported'],
          [GP, ha],
          ['https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', ha],
          [Ms, 'FIPS and DualStack are enabled, but this partition does not support one or both'],
          ['https://sts.{Region}.amazonaws.com', ha],
          ['https://sts-fips.{Region}.{PartitionResult#dnsSuffix}', ha],
          [Ms, 'FIPS is enabled but this partition does not support FIPS'],
          ['https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}', ha],
          [Ms, 'DualStack is enabled but this partition does not support DualStack'],
          [WP, ha],
          [Ms, 'Invalid Configuration: Missing Region'],
        ],
      }),
      (lZ = 2),
      (ie = 1e8),
      (fZ = new Int32Array([
        -1,
        1,
        -1,
        0,
        30,
        3,
        1,
        4,
        ie + 14,
        2,
        5,
        ie + 14,
        3,
        25,
        6,
        4,
        24,
        7,
        5,
        ie + 1,
        8,
        6,
        9,
        ie + 13,
        7,
        ie + 1,
        10,
        10,
        ie + 1,
        11,
        11,
        ie + 1,
        12,
        12,
        ie + 1,
        13,
        13,
        ie + 1,
        14,
        14,
        ie + 1,
        15,
        15,
        ie + 1,
        16,
        16,
        ie + 1,
        17,
        17,
        ie + 1,
        18,
        18,
        ie + 1,
        19,
        19,
        ie + 1,
        20,
        20,
        ie + 1,
        21,
        21,
        ie + 1,
        22,
        22,
        ie + 1,
        23,
        23,
        ie + 1,
        ie + 2,
        8,
        ie + 11,
        ie + 12,
        4,
        28,
        26,
        9,
        27,
        ie + 10,
        24,
        ie + 8,
        ie + 9,
        8,
        29,
        ie + 7,
        9,
        ie + 6,
        ie + 7,
        3,
        ie + 3,
        31,
        4,
        ie + 4,
        ie + 5,
      ])),
      (JP = ar.from(fZ, lZ, KP.conditions, KP.results));
  });
var pZ,
  Dp,
  cb = f(() => {
    ge();
    xe();
    YP();
    (pZ = new cr({ size: 50, params: ['Endpoint', 'Region', 'UseDualStack', 'UseFIPS', 'UseGlobalEndpoint'] })),
      (Dp = (t, e = {}) => pZ.get(t, () => dn(JP, { endpointParams: t, logger: e.logger })));
    Ct.aws = Cr;
  });
function tN(t) {
  return {
    schemeId: 'aws.auth#sigv4',
    signingProperties: { name: 'sts', region: t.region },
    propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
  };
}
function ub(t) {
  return {
    schemeId: 'aws.auth#sigv4a',
    signingProperties: { name: 'sts', region: t.region },
    propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
  };
}
function rN(t) {
  return { schemeId: 'smithy.api#noAuth' };
}
var QP,
  mZ,
  hZ,
  eN,
  gZ,
  yZ,
  nN,
  oN,
  db = f(() => {
    wt();
    QP = we(sb());
    L();
    xe();
    cb();
    (mZ = (t) => async (e, r, n) => {
      if (!n) throw new Error('Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`');
      const o = await t(e, r, n),
        s = Ee(r)?.commandInstance?.constructor?.getEndpointParameterInstructions;
      if (!s) throw new Error(`getEndpointParameterInstructions() is not defined on '${r.commandName}'`);
      const i = await tc(n, { getEndpointParameterInstructions: s }, e);
      return Object.assign(o, i);
    }),
      (hZ = async (t, e, r) => ({
        operation: Ee(e).operation,
        region:
          (await me(t.region)()) ||
          (() => {
            throw new Error('expected `region` to be configured for `aws.auth#sigv4`');
          })(),
      })),
      (eN = mZ(hZ));
    (gZ = (t, e, r) => (o) => {
      const i = t(o).properties?.authSchemes;
      if (!i) return e(o);
      const a = [];
      for (const c of i) {
        const { name: u, properties: d = {}, ...l } = c,
          p = u.toLowerCase();
        u !== p && console.warn(`HttpAuthScheme has been normalized with lowercasing: '${u}' to '${p}'`);
        let m;
        if (p === 'sigv4a') {
          m = 'aws.auth#sigv4a';
          const E = i.find((x) => {
            const w = x.name.toLowerCase();
            return w !== 'sigv4a' && w.startsWith('sigv4');
          });
          if (QP.SignatureV4MultiRegion.sigv4aDependency() === 'none' && E) continue;
        } else if (p.startsWith('sigv4')) m = 'aws.auth#sigv4';
        else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${p}'`);
        const g = r[m];
        if (!g) throw new Error(`Could not find HttpAuthOption create function for '${m}'`);
        const S = g(o);
        (S.schemeId = m), (S.signingProperties = { ...(S.signingProperties || {}), ...l, ...d }), a.push(S);
      }
      return a;
    }),
      (yZ = (t) => {
        const e = [];
        return (
          t.operation === 'AssumeRoleWithWebIdentity' ? (e.push(rN(t)), e.push(ub(t))) : (e.push(tN(t)), e.push(ub(t))),
          e
        );
      }),
      (nN = gZ(Dp, yZ, { 'aws.auth#sigv4': tN, 'aws.auth#sigv4a': ub, 'smithy.api#noAuth': rN })),
      (oN = (t) => {
        const e = On(t),
          r = Ac(e);
        return Object.assign(r, { authSchemePreference: me(t.authSchemePreference ?? []) });
      });
  });
var sN,
  iN,
  lb = f(() => {
    (sN = (t) =>
      Object.assign(t, {
        useDualstackEndpoint: t.useDualstackEndpoint ?? !1,
        useFipsEndpoint: t.useFipsEndpoint ?? !1,
        useGlobalEndpoint: t.useGlobalEndpoint ?? !1,
        defaultSigningName: 'sts',
      })),
      (iN = {
        UseGlobalEndpoint: { type: 'builtInParams', name: 'useGlobalEndpoint' },
        UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
        Endpoint: { type: 'builtInParams', name: 'endpoint' },
        Region: { type: 'builtInParams', name: 'region' },
        UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
      });
  });
var $t,
  kp = f(() => {
    L();
    $t = class t extends sr {
      static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException';
      constructor(e) {
        super(e), Object.setPrototypeOf(this, t.prototype);
      }
    };
  });
var mu,
  hu,
  gu,
  yu,
  Su,
  Eu,
  xu,
  fb = f(() => {
    kp();
    (mu = class t extends $t {
      static shapeId = 'com.amazonaws.sts#ExpiredTokenException';
      name = 'ExpiredTokenException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'ExpiredTokenException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    }),
      (hu = class t extends $t {
        static shapeId = 'com.amazonaws.sts#MalformedPolicyDocumentException';
        name = 'MalformedPolicyDocumentException';
        $fault = 'client';
        constructor(e) {
          super({ name: 'MalformedPolicyDocumentException', $fault: 'client', ...e }),
            Object.setPrototypeOf(this, t.prototype);
        }
      }),
      (gu = class t extends $t {
        static shapeId = 'com.amazonaws.sts#PackedPolicyTooLargeException';
        name = 'PackedPolicyTooLargeException';
        $fault = 'client';
        constructor(e) {
          super({ name: 'PackedPolicyTooLargeException', $fault: 'client', ...e }),
            Object.setPrototypeOf(this, t.prototype);
        }
      }),
      (yu = class t extends $t {
        static shapeId = 'com.amazonaws.sts#RegionDisabledException';
        name = 'RegionDisabledException';
        $fault = 'client';
        constructor(e) {
          super({ name: 'RegionDisabledException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
        }
      }),
      (Su = class t extends $t {
        static shapeId = 'com.amazonaws.sts#IDPRejectedClaimException';
        name = 'IDPRejectedClaimException';
        $fault = 'client';
        constructor(e) {
          super({ name: 'IDPRejectedClaimException', $fault: 'client', ...e }),
            Object.setPrototypeOf(this, t.prototype);
        }
      }),
      (Eu = class t extends $t {
        static shapeId = 'com.amazonaws.sts#InvalidIdentityTokenException';
        name = 'InvalidIdentityTokenException';
        $fault = 'client';
        constructor(e) {
          super({ name: 'InvalidIdentityTokenException', $fault: 'client', ...e }),
            Object.setPrototypeOf(this, t.prototype);
        }
      }),
      (xu = class t extends $t {
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
var SZ,
  EZ,
  xZ,
  bZ,
  wZ,
  _Z,
  pb,
  vZ,
  AZ,
  TZ,
  IZ,
  mb,
  RZ,
  aN,
  CZ,
  OZ,
  DZ,
  kZ,
  PZ,
  NZ,
  MZ,
  $Z,
  cN,
  uN,
  dN,
  zZ,
  LZ,
  FZ,
  UZ,
  BZ,
  HZ,
  lN,
  VZ,
  jZ,
  fN,
  ZZ,
  pN,
  WZ,
  GZ,
  hb,
  qZ,
  KZ,
  mN,
  hN,
  XZ,
  JZ,
  YZ,
  QZ,
  eW,
  tW,
  rW,
  nW,
  $s,
  zs,
  oW,
  Ls,
  Fs,
  Us,
  sW,
  gN,
  iW,
  be,
  yN,
  SN,
  Ko,
  EN,
  xN,
  bN,
  wN,
  _N,
  vN,
  AN,
  gb,
  aW,
  cW,
  yb,
  TN,
  IN,
  RN,
  CN,
  Sb,
  ON,
  DN,
  kN,
  PN,
  uW,
  dW,
  Eb,
  xb,
  bu = f(() => {
    X();
    fb();
    kp();
    (SZ = 'Arn'),
      (EZ = 'AccessKeyId'),
      (xZ = 'AssumeRole'),
      (bZ = 'AssumedRoleId'),
      (wZ = 'AssumeRoleRequest'),
      (_Z = 'AssumeRoleResponse'),
      (pb = 'AssumedRoleUser'),
      (vZ = 'AssumeRoleWithWebIdentity'),
      (AZ = 'AssumeRoleWithWebIdentityRequest'),
      (TZ = 'AssumeRoleWithWebIdentityResponse'),
      (IZ = 'Audience'),
      (mb = 'Credentials'),
      (RZ = 'ContextAssertion'),
      (aN = 'DurationSeconds'),
      (CZ = 'Expiration'),
      (OZ = 'ExternalId'),
      (DZ = 'ExpiredTokenException'),
      (kZ = 'IDPCommunicationErrorException'),
      (PZ = 'IDPRejectedClaimException'),
      (NZ = 'InvalidIdentityTokenException'),
      (MZ = 'Key'),
      ($Z = 'MalformedPolicyDocumentException'),
      (cN = 'MinimumSessionTokenSize'),
      (uN = 'Policy'),
      (dN = 'PolicyArns'),
      (zZ = 'ProviderArn'),
      (LZ = 'ProvidedContexts'),
      (FZ = 'ProvidedContextsListType'),
      (UZ = 'ProvidedContext'),
      (BZ = 'PolicyDescriptorType'),
      (HZ = 'ProviderId'),
      (lN = 'PackedPolicySize'),
      (VZ = 'PackedPolicyTooLargeException'),
      (jZ = 'Provider'),
      (fN = 'RoleArn'),
      (ZZ = 'RegionDisabledException'),
      (pN = 'RoleSessionName'),
      (WZ = 'SecretAccessKey'),
      (GZ = 'SubjectFromWebIdentityToken'),
      (hb = 'SourceIdentity'),
      (qZ = 'SerialNumber'),
      (KZ = 'SessionToken'),
      (mN = 'SessionTokenSize'),
      (hN = 'SessionTokenUtilization'),
      (XZ = 'Tags'),
      (JZ = 'TokenCode'),
      (YZ = 'TransitiveTagKeys'),
      (QZ = 'Tag'),
      (eW = 'Value'),
      (tW = 'WebIdentityToken'),
      (rW = 'arn'),
      (nW = 'accessKeySecretType'),
      ($s = 'awsQueryError'),
      (zs = 'client'),
      (oW = 'clientTokenType'),
      (Ls = 'error'),
      (Fs = 'httpError'),
      (Us = 'message'),
      (sW = 'policyDescriptorListType'),
      (gN = 'smithy.ts.sdk.synthetic.com.amazonaws.sts'),
      (iW = 'tagListType'),
      (be = 'com.amazonaws.sts'),
      (yN = new le(gN)),
      (SN = [-3, gN, 'STSServiceException', 0, [], []]);
    yN.registerError(SN, $t);
    (Ko = new le(be)), (EN = [-3, be, DZ, { [$s]: ['ExpiredTokenException', 400], [Ls]: zs, [Fs]: 400 }, [Us], [0]]);
    Ko.registerError(EN, mu);
    xN = [-3, be, kZ, { [$s]: ['IDPCommunicationError', 400], [Ls]: zs, [Fs]: 400 }, [Us], [0]];
    Ko.registerError(xN, xu);
    bN = [-3, be, PZ, { [$s]: ['IDPRejectedClaim', 403], [Ls]: zs, [Fs]: 403 }, [Us], [0]];
    Ko.registerError(bN, Su);
    wN = [-3, be, NZ, { [$s]: ['InvalidIdentityToken', 400], [Ls]: zs, [Fs]: 400 }, [Us], [0]];
    Ko.registerError(wN, Eu);
    _N = [-3, be, $Z, { [$s]: ['MalformedPolicyDocument', 400], [Ls]: zs, [Fs]: 400 }, [Us], [0]];
    Ko.registerError(_N, hu);
    vN = [-3, be, VZ, { [$s]: ['PackedPolicyTooLarge', 400], [Ls]: zs, [Fs]: 400 }, [Us], [0]];
    Ko.registerError(vN, gu);
    AN = [-3, be, ZZ, { [$s]: ['RegionDisabledException', 403], [Ls]: zs, [Fs]: 403 }, [Us], [0]];
    Ko.registerError(AN, yu);
    (gb = [yN, Ko]),
      (aW = [0, be, nW, 8, 0]),
      (cW = [0, be, oW, 8, 0]),
      (yb = [3, be, pb, 0, [bZ, SZ], [0, 0], 2]),
      (TN = [
        3,
        be,
        wZ,
        0,
        [fN, pN, dN, uN, aN, XZ, YZ, OZ, qZ, JZ, hb, LZ, cN],
        [0, 0, () => PN, 0, 1, () => dW, 64, 0, 0, 0, 0, () => uW, 1],
        2,
      ]),
      (IN = [3, be, _Z, 0, [mb, pb, lN, hb, hN, mN], [[() => Sb, 0], () => yb, 1, 0, 1, 1]]),
      (RN = [3, be, AZ, 0, [fN, pN, tW, HZ, dN, uN, aN, cN], [0, 0, [() => cW, 0], 0, () => PN, 0, 1, 1], 3]),
      (CN = [3, be, TZ, 0, [mb, GZ, pb, lN, jZ, IZ, hb, hN, mN], [[() => Sb, 0], 0, () => yb, 1, 0, 0, 0, 1, 1]]),
      (Sb = [3, be, mb, 0, [EZ, WZ, KZ, CZ], [0, [() => aW, 0], 0, 4], 4]),
      (ON = [3, be, BZ, 0, [rW], [0]]),
      (DN = [3, be, UZ, 0, [zZ, RZ], [0, 0]]),
      (kN = [3, be, QZ, 0, [MZ, eW], [0, 0], 2]),
      (PN = [1, be, sW, 0, () => ON]),
      (uW = [1, be, FZ, 0, () => DN]),
      (dW = [1, be, iW, 0, () => kN]),
      (Eb = [9, be, xZ, 0, () => TN, () => IN]),
      (xb = [9, be, vZ, 0, () => RN, () => CN]);
  });
var NN,
  MN,
  $N = f(() => {
    wt();
    fa();
    NN = we(sb());
    kt();
    _o();
    L();
    $();
    N();
    db();
    cb();
    bu();
    MN = (t) => ({
      apiVersion: '2011-06-15',
      base64Decoder: t?.base64Decoder ?? Te,
      base64Encoder: t?.base64Encoder ?? ye,
      disableHostPrefix: t?.disableHostPrefix ?? !1,
      endpointProvider: t?.endpointProvider ?? Dp,
      extensions: t?.extensions ?? [],
      httpAuthSchemeProvider: t?.httpAuthSchemeProvider ?? nN,
      httpAuthSchemes: t?.httpAuthSchemes ?? [
        {
          schemeId: 'aws.auth#sigv4',
          identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4'),
          signer: new Ke(),
        },
        {
          schemeId: 'aws.auth#sigv4a',
          identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4a'),
          signer: new qn(),
        },
        {
          schemeId: 'smithy.api#noAuth',
          identityProvider: (e) => e.getIdentityProvider('smithy.api#noAuth') || (async () => ({})),
          signer: new ht(),
        },
      ],
      logger: t?.logger ?? new Rt(),
      protocol: t?.protocol ?? qo,
      protocolSettings: t?.protocolSettings ?? {
        defaultNamespace: 'com.amazonaws.sts',
        errorTypeRegistries: gb,
        xmlNamespace: 'https://sts.amazonaws.com/doc/2011-06-15/',
        version: '2011-06-15',
        serviceTarget: 'AWSSecurityTokenServiceV20110615',
      },
      serviceId: t?.serviceId ?? 'STS',
      sha256: t?.sha256 ?? wr,
      signerConstructor: t?.signerConstructor ?? NN.SignatureV4MultiRegion,
      urlParser: t?.urlParser ?? tt,
      utf8Decoder: t?.utf8Decoder ?? Fe,
      utf8Encoder: t?.utf8Encoder ?? Se,
    });
  });
var Pp,
  zN,
  LN = f(() => {
    Nc();
    ge();
    wt();
    kt();
    L();
    he();
    Ir();
    N();
    Pp = we(Is());
    $N();
    zN = (t) => {
      on(process.version);
      const e = cn(t),
        r = () => e().then(nn),
        n = MN(t);
      Wr(process.version);
      const o = { profile: t?.profile, logger: n.logger };
      return {
        ...n,
        ...t,
        runtime: 'node',
        defaultsMode: e,
        authSchemePreference: t?.authSchemePreference ?? U(Or, o),
        bodyLengthChecker: t?.bodyLengthChecker ?? Kr,
        defaultSocketTimeout: Gr(t?.requestHandler, 3e5),
        defaultUserAgentProvider:
          t?.defaultUserAgentProvider ?? Rr({ serviceId: n.serviceId, clientVersion: jo.version }),
        httpAuthSchemes: t?.httpAuthSchemes ?? [
          {
            schemeId: 'aws.auth#sigv4',
            identityProvider: (s) =>
              s.getIdentityProvider('aws.auth#sigv4') ||
              (async (i) => await t.credentialDefaultProvider(i?.__config || {})()),
            signer: new Ke(),
          },
          {
            schemeId: 'aws.auth#sigv4a',
            identityProvider: (s) => s.getIdentityProvider('aws.auth#sigv4a'),
            signer: new qn(),
          },
          {
            schemeId: 'smithy.api#noAuth',
            identityProvider: (s) => s.getIdentityProvider('smithy.api#noAuth') || (async () => ({})),
            signer: new ht(),
          },
        ],
        maxAttempts: t?.maxAttempts ?? U(bn, t),
        region: t?.region ?? U(rt, { ...xt, ...o }),
        requestHandler: Pp.NodeHttpHandler.create(t?.requestHandler ?? r),
        retryMode: t?.retryMode ?? U({ ..._n, default: async () => (await r()).retryMode || lr }, t),
        sigv4aSigningRegionSet: t?.sigv4aSigningRegionSet ?? U(Tc, o),
        streamCollector: t?.streamCollector ?? Pp.streamCollector,
        useDualstackEndpoint: t?.useDualstackEndpoint ?? U(Qr, o),
        useFipsEndpoint: t?.useFipsEndpoint ?? U(en, o),
        userAgentAppId: t?.userAgentAppId ?? U(An, o),
      };
    };
  });
var FN,
  UN,
  BN = f(() => {
    (FN = (t) => {
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
      (UN = (t) => ({
        httpAuthSchemes: t.httpAuthSchemes(),
        httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
        credentials: t.credentials(),
      }));
  });
var HN,
  VN = f(() => {
    ge();
    L();
    $();
    BN();
    HN = (t, e) => {
      const r = Object.assign(In(t), Er(t), fn(t), FN(t));
      return (e.forEach((n) => n.configure(r)), Object.assign(t, Rn(r), sn(r), pn(r), UN(r)));
    };
  });
var Xo,
  Np = f(() => {
    ge();
    kt();
    L();
    he();
    xe();
    $();
    Ir();
    X();
    db();
    lb();
    LN();
    VN();
    Xo = class extends mt {
      config;
      constructor(...[e]) {
        const r = zN(e || {});
        super(r), (this.initConfig = r);
        const n = sN(r),
          o = En(n),
          s = wn(o),
          i = Zt(s),
          a = i,
          c = Hn(a),
          u = oN(c),
          d = HN(u, e?.extensions || []);
        (this.config = d),
          this.middlewareStack.use(tn(this.config)),
          this.middlewareStack.use(vn(this.config)),
          this.middlewareStack.use(Gn(this.config)),
          this.middlewareStack.use(mn(this.config)),
          this.middlewareStack.use(gn(this.config)),
          this.middlewareStack.use(yn(this.config)),
          this.middlewareStack.use(Sn(this.config)),
          this.middlewareStack.use(
            _r(this.config, {
              httpAuthSchemeParametersProvider: eN,
              identityProviderConfigProvider: async (l) =>
                new Kt({ 'aws.auth#sigv4': l.credentials, 'aws.auth#sigv4a': l.credentials }),
            }),
          ),
          this.middlewareStack.use(vr(this.config));
      }
      destroy() {
        super.destroy();
      }
    };
  });
var Mp,
  $p,
  zp,
  bb = f(() => {
    L();
    xe();
    lb();
    (Mp = an(iN, 'AWSSecurityTokenServiceV20110615', 'STSClient', Vn)), ($p = {}), (zp = (t, e, r, n) => []);
  });
var Bs,
  Lp = f(() => {
    bb();
    bu();
    Bs = class extends Mp($p, zp, 'AssumeRole', Eb) {};
  });
var Hs,
  Fp = f(() => {
    bb();
    bu();
    Hs = class extends Mp($p, zp, 'AssumeRoleWithWebIdentity', xb) {};
  });
var lW,
  Up,
  jN = f(() => {
    L();
    Lp();
    Fp();
    Np();
    (lW = { AssumeRoleCommand: Bs, AssumeRoleWithWebIdentityCommand: Hs }), (Up = class extends Xo {});
    rn(lW, Up);
  });
var ZN = f(() => {
  Lp();
  Fp();
});
var WN = f(() => {});
var GN,
  qN,
  KN,
  XN,
  JN,
  YN = f(() => {
    ge();
    Lp();
    Fp();
    (GN = (t) => {
      if (typeof t?.Arn == 'string') {
        const e = t.Arn.split(':');
        if (e.length > 4 && e[4] !== '') return e[4];
      }
    }),
      (qN = async (t, e, r, n = {}) => {
        let o = typeof t == 'function' ? await t() : t,
          s = typeof e == 'function' ? await e() : e,
          i = '',
          a = o ?? s ?? (i = await bf(n)());
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
      (KN = (t, e) => {
        let r, n;
        return async (o, s) => {
          if (((n = o), !r)) {
            const {
                logger: d = t?.parentClientConfig?.logger,
                profile: l = t?.parentClientConfig?.profile,
                region: p,
                requestHandler: m = t?.parentClientConfig?.requestHandler,
                credentialProviderLogger: g,
                userAgentAppId: S = t?.parentClientConfig?.userAgentAppId,
              } = t,
              E = await qN(p, t?.parentClientConfig?.region, g, { logger: d, profile: l }),
              x = !JN(m);
            r = new e({
              ...t,
              userAgentAppId: S,
              profile: l,
              credentialDefaultProvider: () => async () => n,
              region: E,
              requestHandler: x ? m : void 0,
              logger: d,
            });
          }
          const { Credentials: i, AssumedRoleUser: a } = await r.send(new Bs(s));
          if (!i || !i.AccessKeyId || !i.SecretAccessKey)
            throw new Error(`Invalid response from STS.assumeRole call with role ${s.RoleArn}`);
          const c = GN(a),
            u = {
              accessKeyId: i.AccessKeyId,
              secretAccessKey: i.SecretAccessKey,
              sessionToken: i.SessionToken,
              expiration: i.Expiration,
              ...(i.CredentialScope && { credentialScope: i.CredentialScope }),
              ...(c && { accountId: c }),
            };
          return (uo(u, 'CREDENTIALS_STS_ASSUME_ROLE', 'i'), u);
        };
      }),
      (XN = (t, e) => {
        let r;
        return async (n) => {
          if (!r) {
            const {
                logger: c = t?.parentClientConfig?.logger,
                profile: u = t?.parentClientConfig?.profile,
                region: d,
                requestHandler: l = t?.parentClientConfig?.requestHandler,
                credentialProviderLogger: p,
                userAgentAppId: m = t?.parentClientConfig?.userAgentAppId,
              } = t,
              g = await qN(d, t?.parentClientConfig?.region, p, { logger: c, profile: u }),
              S = !JN(l);
            r = new e({ ...t, userAgentAppId: m, profile: u, region: g, requestHandler: S ? l : void 0, logger: c });
          }
          const { Credentials: o, AssumedRoleUser: s } = await r.send(new Hs(n));
          if (!o || !o.AccessKeyId || !o.SecretAccessKey)
            throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${n.RoleArn}`);
          const i = GN(s),
            a = {
              accessKeyId: o.AccessKeyId,
              secretAccessKey: o.SecretAccessKey,
              sessionToken: o.SessionToken,
              expiration: o.Expiration,
              ...(o.CredentialScope && { credentialScope: o.CredentialScope }),
              ...(i && { accountId: i }),
            };
          return (i && uo(a, 'RESOLVED_ACCOUNT_ID', 'T'), uo(a, 'CREDENTIALS_STS_ASSUME_ROLE_WEB_ID', 'k'), a);
        };
      }),
      (JN = (t) => t?.metadata?.handlerProtocol === 'h2');
  });
var QN,
  eM,
  tM,
  fW,
  rM = f(() => {
    YN();
    Np();
    (QN = (t, e) =>
      e
        ? class extends t {
            constructor(n) {
              super(n);
              for (const o of e) this.middlewareStack.use(o);
            }
          }
        : t),
      (eM = (t = {}, e) => KN(t, QN(Xo, e))),
      (tM = (t = {}, e) => XN(t, QN(Xo, e))),
      (fW = (t) => (e) => t({ roleAssumer: eM(e), roleAssumerWithWebIdentity: tM(e), ...e }));
  });
var wb = {};
je(wb, {
  $Command: () => Et,
  AssumeRole$: () => Eb,
  AssumeRoleCommand: () => Bs,
  AssumeRoleRequest$: () => TN,
  AssumeRoleResponse$: () => IN,
  AssumeRoleWithWebIdentity$: () => xb,
  AssumeRoleWithWebIdentityCommand: () => Hs,
  AssumeRoleWithWebIdentityRequest$: () => RN,
  AssumeRoleWithWebIdentityResponse$: () => CN,
  AssumedRoleUser$: () => yb,
  Credentials$: () => Sb,
  ExpiredTokenException: () => mu,
  ExpiredTokenException$: () => EN,
  IDPCommunicationErrorException: () => xu,
  IDPCommunicationErrorException$: () => xN,
  IDPRejectedClaimException: () => Su,
  IDPRejectedClaimException$: () => bN,
  InvalidIdentityTokenException: () => Eu,
  InvalidIdentityTokenException$: () => wN,
  MalformedPolicyDocumentException: () => hu,
  MalformedPolicyDocumentException$: () => _N,
  PackedPolicyTooLargeException: () => gu,
  PackedPolicyTooLargeException$: () => vN,
  PolicyDescriptorType$: () => ON,
  ProvidedContext$: () => DN,
  RegionDisabledException: () => yu,
  RegionDisabledException$: () => AN,
  STS: () => Up,
  STSClient: () => Xo,
  STSServiceException: () => $t,
  STSServiceException$: () => SN,
  Tag$: () => kN,
  __Client: () => mt,
  decorateDefaultCredentialProvider: () => fW,
  errorTypeRegistries: () => gb,
  getDefaultRoleAssumer: () => eM,
  getDefaultRoleAssumerWithWebIdentity: () => tM,
});
var _b = f(() => {
  Np();
  jN();
  ZN();
  L();
  bu();
  fb();
  WN();
  rM();
  kp();
});
function pW(t) {
  return {
    schemeId: 'aws.auth#sigv4',
    signingProperties: { name: 'signin', region: t.region },
    propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
  };
}
function mW(t) {
  return { schemeId: 'smithy.api#noAuth' };
}
var nM,
  oM,
  sM,
  vb = f(() => {
    wt();
    L();
    nM = async (t, e, r) => ({
      operation: Ee(e).operation,
      region:
        (await me(t.region)()) ||
        (() => {
          throw new Error('expected `region` to be configured for `aws.auth#sigv4`');
        })(),
    });
    (oM = (t) => {
      const e = [];
      return (t.operation === 'CreateOAuth2Token' ? e.push(mW(t)) : e.push(pW(t)), e);
    }),
      (sM = (t) => {
        const e = On(t);
        return Object.assign(e, { authSchemePreference: me(t.authSchemePreference ?? []) });
      });
  });
var iM,
  aM,
  Ab = f(() => {
    (iM = (t) =>
      Object.assign(t, {
        useDualstackEndpoint: t.useDualstackEndpoint ?? !1,
        useFipsEndpoint: t.useFipsEndpoint ?? !1,
        defaultSigningName: 'signin',
      })),
      (aM = {
        UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
        Endpoint: { type: 'builtInParams', name: 'endpoint' },
        Region: { type: 'builtInParams', name: 'region' },
        UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
      });
  });
var Qo,
  Jo,
  cM,
  ya,
  uM,
  Sa,
  dM,
  Ib,
  Xn,
  Tb,
  lM,
  fM,
  Yo,
  gM,
  pM,
  Bp,
  gt,
  mM,
  hM,
  hW,
  ee,
  gW,
  yM,
  SM = f(() => {
    xe();
    (Qo = 'ref'),
      (Jo = -1),
      (cM = !1),
      (ya = !0),
      (uM = 'isSet'),
      (Sa = 'booleanEquals'),
      (dM = 'coalesce'),
      (Ib = 'PartitionResult'),
      (Xn = 'stringEquals'),
      (Tb = 'getAttr'),
      (lM = 'https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}'),
      (fM = { [Qo]: 'Endpoint' }),
      (Yo = { fn: Tb, argv: [{ [Qo]: Ib }, 'name'] }),
      (gM = { [Qo]: 'Region' }),
      (pM = { [Qo]: Ib }),
      (Bp = { authSchemes: [{ name: 'sigv4', signingName: 'signin', signingRegion: '{Region}' }] }),
      (gt = {}),
      (mM = [gM]),
      (hM = {
        conditions: [
          [uM, mM],
          [Sa, [{ fn: dM, argv: [{ [Qo]: 'IsControlPlane' }, cM] }, ya]],
          [uM, [fM]],
          ['aws.partition', mM, Ib],
          [Sa, [{ [Qo]: 'UseFIPS' }, ya]],
          [Xn, [Yo, 'aws']],
          [Sa, [{ fn: dM, argv: [{ [Qo]: 'IsOAuthEndpoint' }, cM] }, ya]],
          [Sa, [{ [Qo]: 'UseDualStack' }, ya]],
          [Xn, [Yo, 'aws-cn']],
          [Xn, [gM, 'us-gov-west-1']],
          [Xn, [Yo, 'aws-us-gov']],
          [Sa, [{ fn: Tb, argv: [pM, 'supportsFIPS'] }, ya]],
          [Xn, [Yo, 'aws-iso']],
          [Xn, [Yo, 'aws-iso-b']],
          [Xn, [Yo, 'aws-iso-f']],
          [Xn, [Yo, 'aws-iso-e']],
          [Xn, [Yo, 'aws-eusc']],
          [Sa, [{ fn: Tb, argv: [pM, 'supportsDualStack'] }, ya]],
        ],
        results: [
          [Jo],
          ['https://signin.{Region}.api.aws', Bp],
          ['https://signin.{Region}.api.amazonwebservices.com.cn', Bp],
          [lM, Bp],
          [Jo, 'FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation.'],
          ['https://{Region}.oauth.signin.aws', Bp],
          ['https://{Region}.signin.aws.amazon.com', gt],
          ['https://{Region}.signin.amazonaws.cn', gt],
          ['https://{Region}.signin.amazonaws-us-gov.com', gt],
          ['https://{Region}.signin.c2shome.ic.gov', gt],
          ['https://{Region}.signin.sc2shome.sgov.gov', gt],
          ['https://{Region}.signin.csphome.hci.ic.gov', gt],
          ['https://{Region}.signin.csphome.adc-e.uk', gt],
          ['https://{Region}.signin.amazonaws-eusc.eu', gt],
          ['https://signin-fips.amazonaws-us-gov.com', gt],
          ['https://{Region}.signin-fips.amazonaws-us-gov.com', gt],
          ['https://{Region}.signin.{PartitionResult#dnsSuffix}', gt],
          [Jo, 'Invalid Configuration: FIPS and custom endpoint are not supported'],
          [Jo, 'Invalid Configuration: Dualstack and custom endpoint are not supported'],
          [fM, gt],
          ['https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', gt],
          [Jo, 'FIPS and DualStack are enabled, but this partition does not support one or both'],
          ['https://signin-fips.{Region}.{PartitionResult#dnsSuffix}', gt],
          [Jo, 'FIPS is enabled but this partition does not support FIPS'],
          [lM, gt],
          [Jo, 'DualStack is enabled but this partition does not support DualStack'],
          ['https://signin.{Region}.{PartitionResult#dnsSuffix}', gt],
          [Jo, 'Invalid Configuration: Missing Region'],
        ],
      }),
      (hW = 2),
      (ee = 1e8),
      (gW = new Int32Array([
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
        ee + 27,
        6,
        ee + 4,
        ee + 27,
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
        ee + 7,
        13,
        10,
        ee + 8,
        14,
        12,
        ee + 9,
        15,
        13,
        ee + 10,
        16,
        14,
        ee + 11,
        17,
        15,
        ee + 12,
        18,
        16,
        ee + 13,
        ee + 16,
        6,
        ee + 5,
        20,
        7,
        21,
        ee + 6,
        17,
        ee + 24,
        ee + 25,
        6,
        ee + 4,
        23,
        7,
        27,
        24,
        9,
        ee + 14,
        25,
        10,
        ee + 15,
        26,
        11,
        ee + 22,
        ee + 23,
        11,
        28,
        ee + 21,
        17,
        ee + 20,
        ee + 21,
        2,
        35,
        30,
        3,
        39,
        31,
        4,
        32,
        ee + 27,
        6,
        ee + 4,
        33,
        7,
        ee + 27,
        34,
        9,
        ee + 14,
        ee + 27,
        3,
        39,
        36,
        4,
        38,
        37,
        7,
        ee + 18,
        ee + 19,
        6,
        ee + 4,
        ee + 17,
        5,
        ee + 1,
        40,
        8,
        ee + 2,
        ee + 3,
      ])),
      (yM = ar.from(gW, hW, hM.conditions, hM.results));
  });
var yW,
  EM,
  xM = f(() => {
    ge();
    xe();
    SM();
    (yW = new cr({
      size: 50,
      params: ['Endpoint', 'IsControlPlane', 'IsOAuthEndpoint', 'Region', 'UseDualStack', 'UseFIPS'],
    })),
      (EM = (t, e = {}) => yW.get(t, () => dn(yM, { endpointParams: t, logger: e.logger })));
    Ct.aws = Cr;
  });
var zr,
  Hp = f(() => {
    L();
    zr = class t extends sr {
      static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException';
      constructor(e) {
        super(e), Object.setPrototypeOf(this, t.prototype);
      }
    };
  });
var wu,
  _u,
  vu,
  Au,
  Rb = f(() => {
    Hp();
    (wu = class t extends zr {
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
      (_u = class t extends zr {
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
      (vu = class t extends zr {
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
      (Au = class t extends zr {
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
var SW,
  EW,
  xW,
  bW,
  wW,
  _W,
  vW,
  AW,
  TW,
  IW,
  RW,
  CW,
  OW,
  DW,
  kW,
  bM,
  Cb,
  PW,
  Pb,
  wM,
  _M,
  NW,
  es,
  Ob,
  MW,
  Db,
  $W,
  RM,
  Nb,
  vM,
  dt,
  jp,
  zW,
  Vp,
  AM,
  CM,
  TM,
  IM,
  LW,
  FW,
  UW,
  kb,
  BW,
  yt,
  OM,
  DM,
  Tu,
  kM,
  PM,
  NM,
  MM,
  Mb,
  HW,
  $M,
  zM,
  LM,
  FM,
  UM,
  BM,
  HM,
  VM,
  $b,
  zb,
  Iu = f(() => {
    X();
    Rb();
    Hp();
    (SW = 'AccessDeniedException'),
      (EW = 'AccessToken'),
      (xW = 'CreateOAuth2Token'),
      (bW = 'CreateOAuth2TokenRequest'),
      (wW = 'CreateOAuth2TokenRequestBody'),
      (_W = 'CreateOAuth2TokenResponseBody'),
      (vW = 'CreateOAuth2TokenResponse'),
      (AW = 'CreateOAuth2TokenWithIAM'),
      (TW = 'CreateOAuth2TokenWithIAMRequest'),
      (IW = 'CreateOAuth2TokenWithIAMResponse'),
      (RW = 'InternalServerException'),
      (CW = 'OAuthAccessToken'),
      (OW = 'RefreshToken'),
      (DW = 'TooManyRequestsError'),
      (kW = 'ValidationException'),
      (bM = 'accessKeyId'),
      (Cb = 'accessToken'),
      (PW = 'access_token'),
      (Pb = 'client'),
      (wM = 'clientId'),
      (_M = 'codeVerifier'),
      (NW = 'code'),
      (es = 'error'),
      (Ob = 'expiresIn'),
      (MW = 'expires_in'),
      (Db = 'grantType'),
      ($W = 'grant_type'),
      (RM = 'http'),
      (Nb = 'httpError'),
      (vM = 'idToken'),
      (dt = 'jsonName'),
      (jp = 'message'),
      (zW = 'resource'),
      (Vp = 'refreshToken'),
      (AM = 'redirectUri'),
      (CM = 'smithy.ts.sdk.synthetic.com.amazonaws.signin'),
      (TM = 'secretAccessKey'),
      (IM = 'sessionToken'),
      (LW = 'server'),
      (FW = 'tokenInput'),
      (UW = 'tokenOutput'),
      (kb = 'tokenType'),
      (BW = 'token_type'),
      (yt = 'com.amazonaws.signin'),
      (OM = new le(CM)),
      (DM = [-3, CM, 'SigninServiceException', 0, [], []]);
    OM.registerError(DM, zr);
    (Tu = new le(yt)), (kM = [-3, yt, SW, { [es]: Pb }, [es, jp], [0, 0], 2]);
    Tu.registerError(kM, wu);
    PM = [-3, yt, RW, { [es]: LW, [Nb]: 500 }, [es, jp], [0, 0], 2];
    Tu.registerError(PM, _u);
    NM = [-3, yt, DW, { [es]: Pb, [Nb]: 429 }, [es, jp], [0, 0], 2];
    Tu.registerError(NM, vu);
    MM = [-3, yt, kW, { [es]: Pb, [Nb]: 400 }, [es, jp], [0, 0], 2];
    Tu.registerError(MM, Au);
    (Mb = [OM, Tu]),
      (HW = [0, yt, CW, 8, 0]),
      ($M = [0, yt, OW, 8, 0]),
      (zM = [
        3,
        yt,
        EW,
        8,
        [bM, TM, IM],
        [
          [0, { [dt]: bM }],
          [0, { [dt]: TM }],
          [0, { [dt]: IM }],
        ],
        3,
      ]),
      (LM = [3, yt, bW, 0, [FW], [[() => FM, 16]], 1]),
      (FM = [
        3,
        yt,
        wW,
        0,
        [wM, Db, NW, AM, _M, Vp],
        [[0, { [dt]: wM }], [0, { [dt]: Db }], 0, [0, { [dt]: AM }], [0, { [dt]: _M }], [() => $M, { [dt]: Vp }]],
        2,
      ]),
      (UM = [3, yt, vW, 0, [UW], [[() => BM, 16]], 1]),
      (BM = [
        3,
        yt,
        _W,
        0,
        [Cb, kb, Ob, Vp, vM],
        [
          [() => zM, { [dt]: Cb }],
          [0, { [dt]: kb }],
          [1, { [dt]: Ob }],
          [() => $M, { [dt]: Vp }],
          [0, { [dt]: vM }],
        ],
        4,
      ]),
      (HM = [3, yt, TW, 0, [Db, zW], [[0, { [dt]: $W }], 0], 2]),
      (VM = [
        3,
        yt,
        IW,
        0,
        [Cb, kb, Ob],
        [
          [() => HW, { [dt]: PW }],
          [0, { [dt]: BW }],
          [1, { [dt]: MW }],
        ],
        3,
      ]),
      ($b = [9, yt, xW, { [RM]: ['POST', '/v1/token', 200] }, () => LM, () => UM]),
      (zb = [9, yt, AW, { [RM]: ['POST', '/v1/token?x-amz-client-auth-method=iam', 200] }, () => HM, () => VM]);
  });
var jM,
  ZM = f(() => {
    wt();
    fa();
    kt();
    _o();
    L();
    $();
    N();
    vb();
    xM();
    Iu();
    jM = (t) => ({
      apiVersion: '2023-01-01',
      base64Decoder: t?.base64Decoder ?? Te,
      base64Encoder: t?.base64Encoder ?? ye,
      disableHostPrefix: t?.disableHostPrefix ?? !1,
      endpointProvider: t?.endpointProvider ?? EM,
      extensions: t?.extensions ?? [],
      httpAuthSchemeProvider: t?.httpAuthSchemeProvider ?? oM,
      httpAuthSchemes: t?.httpAuthSchemes ?? [
        {
          schemeId: 'aws.auth#sigv4',
          identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4'),
          signer: new Ke(),
        },
        {
          schemeId: 'smithy.api#noAuth',
          identityProvider: (e) => e.getIdentityProvider('smithy.api#noAuth') || (async () => ({})),
          signer: new ht(),
        },
      ],
      logger: t?.logger ?? new Rt(),
      protocol: t?.protocol ?? kn,
      protocolSettings: t?.protocolSettings ?? {
        defaultNamespace: 'com.amazonaws.signin',
        errorTypeRegistries: Mb,
        version: '2023-01-01',
        serviceTarget: 'Signin',
      },
      serviceId: t?.serviceId ?? 'Signin',
      sha256: t?.sha256 ?? wr,
      urlParser: t?.urlParser ?? tt,
      utf8Decoder: t?.utf8Decoder ?? Fe,
      utf8Encoder: t?.utf8Encoder ?? Se,
    });
  });
var Zp,
  WM,
  GM = f(() => {
    Nc();
    ge();
    wt();
    L();
    he();
    Ir();
    N();
    Zp = we(Is());
    ZM();
    WM = (t) => {
      on(process.version);
      const e = cn(t),
        r = () => e().then(nn),
        n = jM(t);
      Wr(process.version);
      const o = { profile: t?.profile, logger: n.logger };
      return {
        ...n,
        ...t,
        runtime: 'node',
        defaultsMode: e,
        authSchemePreference: t?.authSchemePreference ?? U(Or, o),
        bodyLengthChecker: t?.bodyLengthChecker ?? Kr,
        defaultSocketTimeout: Gr(t?.requestHandler, 3e5),
        defaultUserAgentProvider:
          t?.defaultUserAgentProvider ?? Rr({ serviceId: n.serviceId, clientVersion: jo.version }),
        maxAttempts: t?.maxAttempts ?? U(bn, t),
        region: t?.region ?? U(rt, { ...xt, ...o }),
        requestHandler: Zp.NodeHttpHandler.create(t?.requestHandler ?? r),
        retryMode: t?.retryMode ?? U({ ..._n, default: async () => (await r()).retryMode || lr }, t),
        streamCollector: t?.streamCollector ?? Zp.streamCollector,
        useDualstackEndpoint: t?.useDualstackEndpoint ?? U(Qr, o),
        useFipsEndpoint: t?.useFipsEndpoint ?? U(en, o),
        userAgentAppId: t?.userAgentAppId ?? U(An, o),
      };
    };
  });
var qM,
  KM,
  XM = f(() => {
    (qM = (t) => {
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
      (KM = (t) => ({
        httpAuthSchemes: t.httpAuthSchemes(),
        httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
        credentials: t.credentials(),
      }));
  });
var JM,
  YM = f(() => {
    ge();
    L();
    $();
    XM();
    JM = (t, e) => {
      const r = Object.assign(In(t), Er(t), fn(t), qM(t));
      return (e.forEach((n) => n.configure(r)), Object.assign(t, Rn(r), sn(r), pn(r), KM(r)));
    };
  });
var Ru,
  Lb = f(() => {
    ge();
    kt();
    L();
    he();
    xe();
    $();
    Ir();
    X();
    vb();
    Ab();
    GM();
    YM();
    Ru = class extends mt {
      config;
      constructor(...[e]) {
        const r = WM(e || {});
        super(r), (this.initConfig = r);
        const n = iM(r),
          o = En(n),
          s = wn(o),
          i = Zt(s),
          a = i,
          c = Hn(a),
          u = sM(c),
          d = JM(u, e?.extensions || []);
        (this.config = d),
          this.middlewareStack.use(tn(this.config)),
          this.middlewareStack.use(vn(this.config)),
          this.middlewareStack.use(Gn(this.config)),
          this.middlewareStack.use(mn(this.config)),
          this.middlewareStack.use(gn(this.config)),
          this.middlewareStack.use(yn(this.config)),
          this.middlewareStack.use(Sn(this.config)),
          this.middlewareStack.use(
            _r(this.config, {
              httpAuthSchemeParametersProvider: nM,
              identityProviderConfigProvider: async (l) => new Kt({ 'aws.auth#sigv4': l.credentials }),
            }),
          ),
          this.middlewareStack.use(vr(this.config));
      }
      destroy() {
        super.destroy();
      }
    };
  });
var Wp,
  QM,
  e$,
  Gp,
  Fb = f(() => {
    L();
    xe();
    Ab();
    (Wp = an(aM, 'Signin', 'SigninClient', Vn)),
      (QM = { IsControlPlane: { type: 'staticContextParams', value: !1 } }),
      (e$ = { IsOAuthEndpoint: { type: 'staticContextParams', value: !0 } }),
      (Gp = (t, e, r, n) => []);
  });
var Cu,
  Ub = f(() => {
    Fb();
    Iu();
    Cu = class extends Wp(QM, Gp, 'CreateOAuth2Token', $b) {};
  });
var Ou,
  Bb = f(() => {
    Fb();
    Iu();
    Ou = class extends Wp(e$, Gp, 'CreateOAuth2TokenWithIAM', zb) {};
  });
var VW,
  qp,
  t$ = f(() => {
    L();
    Ub();
    Bb();
    Lb();
    (VW = { CreateOAuth2TokenCommand: Cu, CreateOAuth2TokenWithIAMCommand: Ou }), (qp = class extends Ru {});
    rn(VW, qp);
  });
var r$ = f(() => {
  Ub();
  Bb();
});
var jW,
  n$ = f(() => {
    jW = {
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
var o$ = f(() => {});
var s$ = {};
je(s$, {
  $Command: () => Et,
  AccessDeniedException: () => wu,
  AccessDeniedException$: () => kM,
  AccessToken$: () => zM,
  CreateOAuth2Token$: () => $b,
  CreateOAuth2TokenCommand: () => Cu,
  CreateOAuth2TokenRequest$: () => LM,
  CreateOAuth2TokenRequestBody$: () => FM,
  CreateOAuth2TokenResponse$: () => UM,
  CreateOAuth2TokenResponseBody$: () => BM,
  CreateOAuth2TokenWithIAM$: () => zb,
  CreateOAuth2TokenWithIAMCommand: () => Ou,
  CreateOAuth2TokenWithIAMRequest$: () => HM,
  CreateOAuth2TokenWithIAMResponse$: () => VM,
  InternalServerException: () => _u,
  InternalServerException$: () => PM,
  OAuth2ErrorCode: () => jW,
  Signin: () => qp,
  SigninClient: () => Ru,
  SigninServiceException: () => zr,
  SigninServiceException$: () => DM,
  TooManyRequestsError: () => vu,
  TooManyRequestsError$: () => NM,
  ValidationException: () => Au,
  ValidationException$: () => MM,
  __Client: () => mt,
  errorTypeRegistries: () => Mb,
});
var i$ = f(() => {
  Lb();
  t$();
  r$();
  L();
  Iu();
  n$();
  Rb();
  o$();
  Hp();
});
var u$ = et((c$) => {
  var { setCredentialFeature: ZW } = (ge(), M(Cn)),
    { CredentialsProviderError: ts, parseKnownFiles: WW, getProfileName: GW } = (he(), M(ir)),
    { HttpRequest: qW } = ($(), M(ws)),
    { createHash: KW, createPrivateKey: XW, createPublicKey: JW, sign: YW } = It('node:crypto'),
    { promises: Hb } = It('node:fs'),
    { homedir: QW } = It('node:os'),
    { dirname: e8, join: a$ } = It('node:path'),
    Vb = class t {
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
          throw new ts(
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
        const { SigninClient: c, CreateOAuth2TokenCommand: u } = (i$(), M(s$)),
          { logger: d, userAgentAppId: l } = this.callerClientConfig ?? {},
          m = ((w) => w?.metadata?.handlerProtocol === 'h2')(this.callerClientConfig?.requestHandler)
            ? void 0
            : this.callerClientConfig?.requestHandler,
          g = typeof i.signInRegion == 'string' && i.signInRegion.length > 0 ? i.signInRegion : void 0,
          S = g ?? this.profileData.region ?? (await this.callerClientConfig?.region?.()) ?? process.env.AWS_REGION,
          E = new c({
            credentials: { accessKeyId: '', secretAccessKey: '' },
            region: S,
            requestHandler: m,
            logger: d,
            userAgentAppId: l,
            ...this.init?.clientConfig,
            ...(g && { region: g }),
          });
        this.createDPoPInterceptor(E.middlewareStack);
        const x = { tokenInput: { clientId: i.clientId, refreshToken: i.refreshToken, grantType: 'refresh_token' } };
        try {
          const w = await E.send(new u(x)),
            { accessKeyId: v, secretAccessKey: A, sessionToken: C } = w.tokenOutput?.accessToken ?? {},
            { refreshToken: Q, expiresIn: ce } = w.tokenOutput ?? {};
          if (!v || !A || !C || !Q)
            throw new ts('Token refresh response missing required fields', { logger: this.logger, tryNextLink: !1 });
          const Ae = (ce ?? 900) * 1e3,
            Ut = new Date(Date.now() + Ae),
            ue = {
              ...i,
              accessToken: {
                ...i.accessToken,
                accessKeyId: v,
                secretAccessKey: A,
                sessionToken: C,
                expiresAt: Ut.toISOString(),
              },
              refreshToken: Q,
            };
          return (await this.saveToken(ue), this.toCredentials(ue.accessToken));
        } catch (w) {
          if (w.name === 'AccessDeniedException') {
            let A = w.error,
              C;
            switch (A) {
              case 'TOKEN_EXPIRED':
                C = 'Your session has expired. Please reauthenticate.';
                break;
              case 'USER_CREDENTIALS_CHANGED':
                C =
                  'Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password.';
                break;
              case 'INSUFFICIENT_PERMISSIONS':
                C =
                  "Unable to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";
                break;
              default:
                C = `Failed to refresh token: ${String(w)}. Please re-authenticate using \`aws login\``;
            }
            throw new ts(C, { logger: this.logger, tryNextLink: !1 });
          }
          if (new Date(i.accessToken.expiresAt).getTime() > Date.now())
            return (
              this.logger?.warn?.(`Failed to refresh token: ${String(w)}. Using existing token until expiry.`),
              this.toCredentials(i.accessToken)
            );
          throw new ts(`Failed to refresh token: ${String(w)}. Please re-authenticate using aws login`, {
            logger: this.logger,
          });
        }
      }
      async loadToken() {
        const e = this.getTokenFilePath();
        try {
          const r = await Hb.readFile(e, 'utf8'),
            n = JSON.parse(r),
            o = ['accessToken', 'clientId', 'refreshToken', 'dpopKey'].filter((s) => !n[s]);
          if ((n.accessToken?.accountId || o.push('accountId'), o.length > 0))
            throw new ts(`Token validation failed, missing fields: ${o.join(', ')}`, {
              logger: this.logger,
              tryNextLink: !1,
            });
          return n;
        } catch (r) {
          throw new ts(`Failed to load token from ${e}: ${String(r)}`, { logger: this.logger, tryNextLink: !1 });
        }
      }
      async saveToken(e) {
        const r = this.getTokenFilePath(),
          n = e8(r);
        try {
          await Hb.mkdir(n, { recursive: !0 });
        } catch {}
        await Hb.writeFile(r, JSON.stringify(e, null, 2), 'utf8');
      }
      getTokenFilePath() {
        const e = process.env.AWS_LOGIN_CACHE_DIRECTORY ?? a$(QW(), '.aws', 'login', 'cache'),
          r = Buffer.from(this.loginSession, 'utf8'),
          n = KW('sha256').update(r).digest('hex');
        return a$(e, `${n}.json`);
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
            if (qW.isInstance(n.request)) {
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
          let o = XW({ key: n.dpopKey, format: 'pem', type: 'sec1' }),
            i = JW(o).export({ format: 'der', type: 'spki' }),
            a = -1;
          for (let w = 0; w < i.length; w++)
            if (i[w] === 4) {
              a = w;
              break;
            }
          const c = i.slice(a + 1, a + 33),
            u = i.slice(a + 33, a + 65),
            d = {
              alg: 'ES256',
              typ: 'dpop+jwt',
              jwk: { kty: 'EC', crv: 'P-256', x: c.toString('base64url'), y: u.toString('base64url') },
            },
            l = { jti: crypto.randomUUID(), htm: e, htu: r, iat: Math.floor(Date.now() / 1e3) },
            p = Buffer.from(JSON.stringify(d)).toString('base64url'),
            m = Buffer.from(JSON.stringify(l)).toString('base64url'),
            g = `${p}.${m}`,
            S = YW('sha256', Buffer.from(g), o),
            x = this.derToRawSignature(S).toString('base64url');
          return `${g}.${x}`;
        } catch (o) {
          throw new ts(`Failed to generate Dpop proof: ${o instanceof Error ? o.message : String(o)}`, {
            logger: this.logger,
            tryNextLink: !1,
          });
        }
      }
    },
    t8 =
      (t) =>
      async ({ callerClientConfig: e } = {}) => {
        t?.logger?.debug?.('@aws-sdk/credential-providers - fromLoginCredentials');
        const r = await WW(t || {}),
          n = GW({ profile: t?.profile ?? e?.profile }),
          o = r[n];
        if (!o?.login_session)
          throw new ts(`Profile ${n} does not contain login_session.`, { tryNextLink: !0, logger: t?.logger });
        const i = await new Vb(o, t, e).loadCredentials();
        return ZW(i, 'CREDENTIALS_LOGIN', 'AD');
      };
  c$.fromLoginCredentials = t8;
});
var Zb = et((d$) => {
  var {
      externalDataInterceptor: r8,
      CredentialsProviderError: jb,
      parseKnownFiles: n8,
      getProfileName: o8,
    } = (he(), M(ir)),
    { exec: s8 } = It('node:child_process'),
    { promisify: i8 } = It('node:util'),
    { setCredentialFeature: a8 } = (ge(), M(Cn)),
    c8 = (t, e, r) => {
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
      return (a8(o, 'CREDENTIALS_PROCESS', 'w'), o);
    },
    u8 = async (t, e, r) => {
      const n = e[t];
      if (e[t]) {
        const o = n.credential_process;
        if (o !== void 0) {
          const s = i8(r8?.getTokenRecord?.().exec ?? s8);
          try {
            let { stdout: i } = await s(o),
              a;
            try {
              a = JSON.parse(i.trim());
            } catch {
              throw Error(`Profile ${t} credential_process returned invalid JSON.`);
            }
            return c8(t, a, e);
          } catch (i) {
            throw new jb(i.message, { logger: r });
          }
        } else throw new jb(`Profile ${t} did not contain credential_process.`, { logger: r });
      } else throw new jb(`Profile ${t} could not be found in shared credentials file.`, { logger: r });
    },
    d8 =
      (t = {}) =>
      async ({ callerClientConfig: e } = {}) => {
        t.logger?.debug('@aws-sdk/credential-provider-process - fromProcess');
        const r = await n8(t);
        return u8(o8({ profile: t.profile ?? e?.profile }), r, t.logger);
      };
  d$.fromProcess = d8;
});
var Gb = et((Wb) => {
  var { setCredentialFeature: l8 } = (ge(), M(Cn)),
    { CredentialsProviderError: f8, externalDataInterceptor: p8 } = (he(), M(ir)),
    { readFileSync: m8 } = It('node:fs'),
    f$ = (t) => async (e) => {
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
        const { getDefaultRoleAssumerWithWebIdentity: d } = (_b(), M(wb));
        u = d(
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
    l$ = 'AWS_WEB_IDENTITY_TOKEN_FILE',
    h8 = 'AWS_ROLE_ARN',
    g8 = 'AWS_ROLE_SESSION_NAME',
    y8 =
      (t = {}) =>
      async (e) => {
        t.logger?.debug('@aws-sdk/credential-provider-web-identity - fromTokenFile');
        const r = t?.webIdentityTokenFile ?? process.env[l$],
          n = t?.roleArn ?? process.env[h8],
          o = t?.roleSessionName ?? process.env[g8];
        if (!r || !n) throw new f8('Web identity configuration not specified', { logger: t.logger });
        const s = await f$({
          ...t,
          webIdentityToken: p8?.getTokenRecord?.()[r] ?? m8(r, { encoding: 'ascii' }),
          roleArn: n,
          roleSessionName: o,
        })(e);
        return (r === process.env[l$] && l8(s, 'CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN', 'h'), s);
      };
  Wb.fromTokenFile = y8;
  Wb.fromWebToken = f$;
});
var E$ = et((S$) => {
  var { CredentialsProviderError: Kp, chain: S8, getProfileName: g$, parseKnownFiles: E8 } = (he(), M(ir)),
    { setCredentialFeature: Jn } = (ge(), M(Cn)),
    x8 = (t, e, r) => {
      const n = {
        EcsContainer: async (o) => {
          const { fromHttp: s } = ix(),
            { fromContainerMetadata: i } = Nf();
          return (
            r?.debug('@aws-sdk/credential-provider-ini - credential_source is EcsContainer'),
            async () => S8(s(o ?? {}), i(o))().then(qb)
          );
        },
        Ec2InstanceMetadata: async (o) => {
          r?.debug('@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata');
          const { fromInstanceMetadata: s } = Nf();
          return async () => s(o)().then(qb);
        },
        Environment: async (o) => {
          r?.debug('@aws-sdk/credential-provider-ini - credential_source is Environment');
          const { fromEnv: s } = GE();
          return async () => s(o)().then(qb);
        },
      };
      if (t in n) return n[t];
      throw new Kp(
        `Unsupported credential source in profile ${e}. Got ${t}, expected EcsContainer or Ec2InstanceMetadata or Environment.`,
        { logger: r },
      );
    },
    qb = (t) => Jn(t, 'CREDENTIALS_PROFILE_NAMED_PROVIDER', 'p'),
    b8 = (t, { profile: e = 'default', logger: r } = {}) =>
      !!t &&
      typeof t == 'object' &&
      typeof t.role_arn == 'string' &&
      ['undefined', 'string'].indexOf(typeof t.role_session_name) > -1 &&
      ['undefined', 'string'].indexOf(typeof t.external_id) > -1 &&
      ['undefined', 'string'].indexOf(typeof t.mfa_serial) > -1 &&
      (w8(t, { profile: e, logger: r }) || _8(t, { profile: e, logger: r })),
    w8 = (t, { profile: e, logger: r }) => {
      const n = typeof t.source_profile == 'string' && typeof t.credential_source > 'u';
      return (n && r?.debug?.(`    ${e} isAssumeRoleWithSourceProfile source_profile=${t.source_profile}`), n);
    },
    _8 = (t, { profile: e, logger: r }) => {
      const n = typeof t.credential_source == 'string' && typeof t.source_profile > 'u';
      return (n && r?.debug?.(`    ${e} isCredentialSourceProfile credential_source=${t.credential_source}`), n);
    },
    v8 = async (t, e, r, n, o = {}, s) => {
      r.logger?.debug('@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)');
      const i = e[t],
        { source_profile: a, region: c } = i;
      if (!r.roleAssumer) {
        const { getDefaultRoleAssumer: d } = (_b(), M(wb));
        r.roleAssumer = d(
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
        throw new Kp(
          `Detected a cycle attempting to resolve credentials for profile ${g$(r)}. Profiles visited: ` +
            Object.keys(o).join(', '),
          { logger: r.logger },
        );
      r.logger?.debug(
        `@aws-sdk/credential-provider-ini - finding credential resolver using ${a ? `source_profile=[${a}]` : `profile=[${t}]`}`,
      );
      const u = a
        ? s(a, e, r, n, { ...o, [a]: !0 }, p$(e[a] ?? {}))
        : (await x8(i.credential_source, t, r.logger)(r))();
      if (p$(i)) return u.then((d) => Jn(d, 'CREDENTIALS_PROFILE_SOURCE_PROFILE', 'o'));
      {
        const d = {
            RoleArn: i.role_arn,
            RoleSessionName: i.role_session_name || `aws-sdk-js-${Date.now()}`,
            ExternalId: i.external_id,
            DurationSeconds: parseInt(i.duration_seconds || '3600', 10),
          },
          { mfa_serial: l } = i;
        if (l) {
          if (!r.mfaCodeProvider)
            throw new Kp(`Profile ${t} requires multi-factor authentication, but no MFA code callback was provided.`, {
              logger: r.logger,
              tryNextLink: !1,
            });
          (d.SerialNumber = l), (d.TokenCode = await r.mfaCodeProvider(l));
        }
        const p = await u;
        return r.roleAssumer(p, d).then((m) => Jn(m, 'CREDENTIALS_PROFILE_SOURCE_PROFILE', 'o'));
      }
    },
    p$ = (t) => !t.role_arn && !!t.credential_source,
    A8 = (t) => !!(t && t.login_session),
    T8 = async (t, e, r) => {
      const { fromLoginCredentials: n } = u$(),
        o = await n({ ...e, profile: t })({ callerClientConfig: r });
      return Jn(o, 'CREDENTIALS_PROFILE_LOGIN', 'AC');
    },
    I8 = (t) => !!t && typeof t == 'object' && typeof t.credential_process == 'string',
    R8 = async (t, e) => {
      const { fromProcess: r } = Zb(),
        n = await r({ ...t, profile: e })();
      return Jn(n, 'CREDENTIALS_PROFILE_PROCESS', 'v');
    },
    C8 = async (t, e, r = {}, n) => {
      const { fromSSO: o } = rb();
      return o({
        profile: t,
        logger: r.logger,
        parentClientConfig: r.parentClientConfig,
        clientConfig: r.clientConfig,
      })({ callerClientConfig: n }).then((s) =>
        e.sso_session ? Jn(s, 'CREDENTIALS_PROFILE_SSO', 'r') : Jn(s, 'CREDENTIALS_PROFILE_SSO_LEGACY', 't'),
      );
    },
    O8 = (t) =>
      t &&
      (typeof t.sso_start_url == 'string' ||
        typeof t.sso_account_id == 'string' ||
        typeof t.sso_session == 'string' ||
        typeof t.sso_region == 'string' ||
        typeof t.sso_role_name == 'string'),
    m$ = (t) =>
      !!t &&
      typeof t == 'object' &&
      typeof t.aws_access_key_id == 'string' &&
      typeof t.aws_secret_access_key == 'string' &&
      ['undefined', 'string'].indexOf(typeof t.aws_session_token) > -1 &&
      ['undefined', 'string'].indexOf(typeof t.aws_account_id) > -1,
    h$ = async (t, e) => {
      e?.logger?.debug('@aws-sdk/credential-provider-ini - resolveStaticCredentials');
      const r = {
        accessKeyId: t.aws_access_key_id,
        secretAccessKey: t.aws_secret_access_key,
        sessionToken: t.aws_session_token,
        ...(t.aws_credential_scope && { credentialScope: t.aws_credential_scope }),
        ...(t.aws_account_id && { accountId: t.aws_account_id }),
      };
      return Jn(r, 'CREDENTIALS_PROFILE', 'n');
    },
    D8 = (t) =>
      !!t &&
      typeof t == 'object' &&
      typeof t.web_identity_token_file == 'string' &&
      typeof t.role_arn == 'string' &&
      ['undefined', 'string'].indexOf(typeof t.role_session_name) > -1,
    k8 = async (t, e, r) => {
      const { fromTokenFile: n } = Gb(),
        o = await n({
          webIdentityTokenFile: t.web_identity_token_file,
          roleArn: t.role_arn,
          roleSessionName: t.role_session_name,
          roleAssumerWithWebIdentity: e.roleAssumerWithWebIdentity,
          logger: e.logger,
          parentClientConfig: e.parentClientConfig,
        })({ callerClientConfig: r });
      return Jn(o, 'CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN', 'q');
    },
    y$ = async (t, e, r, n, o = {}, s = !1) => {
      const i = e[t];
      if (Object.keys(o).length > 0 && m$(i)) return h$(i, r);
      if (s || b8(i, { profile: t, logger: r.logger })) return v8(t, e, r, n, o, y$);
      if (m$(i)) return h$(i, r);
      if (D8(i)) return k8(i, r, n);
      if (I8(i)) return R8(r, t);
      if (O8(i)) return await C8(t, i, r, n);
      if (A8(i)) return T8(t, r, n);
      throw new Kp(`Could not resolve credentials using profile: [${t}] in configuration/credentials file(s).`, {
        logger: r.logger,
      });
    },
    P8 =
      (t = {}) =>
      async ({ callerClientConfig: e } = {}) => {
        t.logger?.debug('@aws-sdk/credential-provider-ini - fromIni');
        const r = await E8(t);
        return y$(g$({ profile: t.profile ?? e?.profile }), r, t, e);
      };
  S$.fromIni = P8;
});
var _$ = et((Jp) => {
  var { ENV_KEY: N8, ENV_SECRET: M8, fromEnv: $8 } = GE(),
    { chain: z8, CredentialsProviderError: Xp, ENV_PROFILE: L8 } = (he(), M(ir)),
    x$ = 'AWS_EC2_METADATA_DISABLED',
    F8 = async (t) => {
      const {
        ENV_CMDS_FULL_URI: e,
        ENV_CMDS_RELATIVE_URI: r,
        fromContainerMetadata: n,
        fromInstanceMetadata: o,
      } = Nf();
      if (process.env[r] || process.env[e]) {
        t.logger?.debug('@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata');
        const { fromHttp: s } = ix();
        return z8(s(t), n(t));
      }
      return process.env[x$] && process.env[x$] !== 'false'
        ? async () => {
            throw new Xp('EC2 Instance Metadata Service access disabled', { logger: t.logger });
          }
        : (t.logger?.debug('@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata'), o(t));
    };
  function U8(t, e) {
    let r = B8(t),
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
  var B8 = (t) => async (e) => {
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
    b$ = !1,
    H8 = (t = {}) =>
      U8(
        [
          async () => {
            if (t.profile ?? process.env[L8])
              throw (
                process.env[N8] &&
                  process.env[M8] &&
                  (b$ ||
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
                    (b$ = !0))),
                new Xp('AWS_PROFILE is set, skipping fromEnv provider.', { logger: t.logger, tryNextLink: !0 })
              );
            return (t.logger?.debug('@aws-sdk/credential-provider-node - defaultProvider::fromEnv'), $8(t)());
          },
          async (e) => {
            t.logger?.debug('@aws-sdk/credential-provider-node - defaultProvider::fromSSO');
            const { ssoStartUrl: r, ssoAccountId: n, ssoRegion: o, ssoRoleName: s, ssoSession: i } = t;
            if (!r && !n && !o && !s && !i)
              throw new Xp('Skipping SSO provider in default chain (inputs do not include SSO fields).', {
                logger: t.logger,
              });
            const { fromSSO: a } = rb();
            return a(t)(e);
          },
          async (e) => {
            t.logger?.debug('@aws-sdk/credential-provider-node - defaultProvider::fromIni');
            const { fromIni: r } = E$();
            return r(t)(e);
          },
          async (e) => {
            t.logger?.debug('@aws-sdk/credential-provider-node - defaultProvider::fromProcess');
            const { fromProcess: r } = Zb();
            return r(t)(e);
          },
          async (e) => {
            t.logger?.debug('@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile');
            const { fromTokenFile: r } = Gb();
            return r(t)(e);
          },
          async () => (
            t.logger?.debug('@aws-sdk/credential-provider-node - defaultProvider::remoteProvider'), (await F8(t))()
          ),
          async () => {
            throw new Xp('Could not load credentials from any providers', { tryNextLink: !1, logger: t.logger });
          },
        ],
        w$,
      ),
    V8 = (t) => t?.expiration !== void 0,
    w$ = (t) => t?.expiration !== void 0 && t.expiration.getTime() - Date.now() < 3e5;
  Jp.credentialsTreatedAsExpired = w$;
  Jp.credentialsWillNeedRefresh = V8;
  Jp.defaultProvider = H8;
});
var cw = et((h) => {
  var {
      awsEndpointFunctions: j8,
      emitWarningIfUnsupportedVersion: Z8,
      createDefaultUserAgentProvider: W8,
      getDefaultSocketTimeout: G8,
      NODE_APP_ID_CONFIG_OPTIONS: q8,
      getAwsRegionExtensionConfiguration: K8,
      resolveAwsRegionExtensionConfiguration: X8,
      resolveUserAgentConfig: J8,
      resolveHostHeaderConfig: Y8,
      getUserAgentPlugin: Q8,
      getHostHeaderPlugin: eG,
      getLoggerPlugin: tG,
      getRecursionDetectionPlugin: rG,
      getLongPollPlugin: nG,
    } = (ge(), M(Cn)),
    {
      getHttpAuthSchemeEndpointRuleSetPlugin: oG,
      DefaultIdentityProviderConfig: sG,
      getHttpSigningPlugin: iG,
      createPaginator: Uu,
    } = (kt(), M($R)),
    {
      normalizeProvider: O$,
      getSmithyContext: aG,
      ServiceException: cG,
      NoOpLogger: uG,
      emitWarningIfUnsupportedVersion: dG,
      loadConfigsForDefaultMode: lG,
      getDefaultExtensionConfiguration: fG,
      resolveDefaultRuntimeConfig: pG,
      Client: D$,
      makeBuilder: mG,
      createAggregatedClient: hG,
    } = (L(), M(Xd)),
    { Command: gG } = (L(), M(Xd));
  h.$Command = gG;
  h.__Client = D$;
  var {
      resolveDefaultsModeConfig: yG,
      loadConfig: Vs,
      NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: SG,
      NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: EG,
      NODE_REGION_CONFIG_OPTIONS: xG,
      NODE_REGION_CONFIG_FILE_OPTIONS: bG,
      resolveRegionConfig: wG,
    } = (he(), M(ir)),
    {
      BinaryDecisionDiagram: _G,
      EndpointCache: vG,
      decideEndpoint: AG,
      customEndpointFunctions: TG,
      resolveEndpointConfig: IG,
      getEndpointPlugin: RG,
    } = (xe(), M(fT)),
    {
      parseUrl: CG,
      getHttpHandlerExtensionConfiguration: OG,
      resolveHttpHandlerRuntimeConfig: DG,
      getContentLengthPlugin: kG,
    } = ($(), M(ws)),
    {
      DEFAULT_RETRY_MODE: PG,
      NODE_RETRY_MODE_CONFIG_OPTIONS: NG,
      NODE_MAX_ATTEMPT_CONFIG_OPTIONS: MG,
      resolveRetryConfig: $G,
      getRetryPlugin: zG,
    } = (Ir(), M(uC)),
    { TypeRegistry: k$, getSchemaSerdePlugin: LG } = (X(), M(o0)),
    { resolveAwsSdkSigV4Config: FG, AwsSdkSigV4Signer: UG, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS: BG } = (wt(), M(WE)),
    { defaultProvider: HG } = _$(),
    { toUtf8: VG, fromUtf8: jG, toBase64: ZG, fromBase64: WG, calculateBodyLength: GG } = (N(), M(wi)),
    { streamCollector: qG, NodeHttpHandler: KG } = Is(),
    { AwsJson1_0Protocol: XG } = (fa(), M(qD)),
    { Sha256: JG } = (_o(), M(EI)),
    YG = async (t, e, r) => ({
      operation: aG(e).operation,
      region:
        (await O$(t.region)()) ||
        (() => {
          throw new Error('expected `region` to be configured for `aws.auth#sigv4`');
        })(),
    });
  function QG(t) {
    return {
      schemeId: 'aws.auth#sigv4',
      signingProperties: { name: 'states', region: t.region },
      propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
    };
  }
  var eq = (t) => {
      const e = [];
      switch (t.operation) {
        default:
          e.push(QG(t));
      }
      return e;
    },
    tq = (t) => {
      const e = FG(t);
      return Object.assign(e, { authSchemePreference: O$(t.authSchemePreference ?? []) });
    },
    rq = (t) =>
      Object.assign(t, {
        useDualstackEndpoint: t.useDualstackEndpoint ?? !1,
        useFipsEndpoint: t.useFipsEndpoint ?? !1,
        defaultSigningName: 'states',
      }),
    nq = {
      UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
      Endpoint: { type: 'builtInParams', name: 'endpoint' },
      Region: { type: 'builtInParams', name: 'region' },
      UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
    },
    oq = '3.1162.0',
    sq = { version: oq },
    Pu = 'ref',
    js = -1,
    Yp = !0,
    v$ = 'isSet',
    P$ = 'PartitionResult',
    Qp = 'booleanEquals',
    A$ = 'stringEquals',
    Kb = 'getAttr',
    T$ = { [Pu]: 'Endpoint' },
    N$ = { [Pu]: 'Region' },
    Xb = { [Pu]: P$ },
    Du = {},
    I$ = [N$],
    R$ = {
      conditions: [
        [v$, [T$]],
        [v$, I$],
        ['aws.partition', I$, P$],
        [Qp, [{ [Pu]: 'UseFIPS' }, Yp]],
        [Qp, [{ [Pu]: 'UseDualStack' }, Yp]],
        [A$, [N$, 'us-gov-west-1']],
        [Qp, [{ fn: Kb, argv: [Xb, 'supportsFIPS'] }, Yp]],
        [A$, [{ fn: Kb, argv: [Xb, 'name'] }, 'aws-us-gov']],
        [Qp, [{ fn: Kb, argv: [Xb, 'supportsDualStack'] }, Yp]],
      ],
      results: [
        [js],
        [js, 'Invalid Configuration: FIPS and custom endpoint are not supported'],
        [js, 'Invalid Configuration: Dualstack and custom endpoint are not supported'],
        [T$, Du],
        ['https://states.{Region}.{PartitionResult#dnsSuffix}', Du],
        ['https://states-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', Du],
        [js, 'FIPS and DualStack are enabled, but this partition does not support one or both'],
        ['https://states-fips.{Region}.{PartitionResult#dnsSuffix}', Du],
        [js, 'FIPS is enabled but this partition does not support FIPS'],
        ['https://states.{Region}.{PartitionResult#dualStackDnsSuffix}', Du],
        [js, 'DualStack is enabled but this partition does not support DualStack'],
        [js, 'Invalid Configuration: Missing Region'],
      ],
    },
    iq = 2,
    vt = 1e8,
    aq = new Int32Array([
      -1,
      1,
      -1,
      0,
      14,
      3,
      1,
      4,
      vt + 11,
      2,
      5,
      vt + 11,
      3,
      9,
      6,
      4,
      7,
      vt + 4,
      7,
      vt + 5,
      8,
      8,
      vt + 9,
      vt + 10,
      4,
      12,
      10,
      5,
      vt + 4,
      11,
      6,
      vt + 7,
      vt + 8,
      6,
      13,
      vt + 6,
      8,
      vt + 5,
      vt + 6,
      3,
      vt + 1,
      15,
      4,
      vt + 2,
      vt + 3,
    ]),
    cq = _G.from(aq, iq, R$.conditions, R$.results),
    uq = new vG({ size: 50, params: ['Endpoint', 'Region', 'UseDualStack', 'UseFIPS'] }),
    dq = (t, e = {}) => uq.get(t, () => AG(cq, { endpointParams: t, logger: e.logger }));
  TG.aws = j8;
  var W = class t extends cG {
      static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.sfn#SFNServiceException';
      constructor(e) {
        super(e), Object.setPrototypeOf(this, t.prototype);
      }
    },
    em = class t extends W {
      static shapeId = 'com.amazonaws.sfn#ActivityAlreadyExists';
      name = 'ActivityAlreadyExists';
      $fault = 'client';
      constructor(e) {
        super({ name: 'ActivityAlreadyExists', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    tm = class t extends W {
      static shapeId = 'com.amazonaws.sfn#ActivityDoesNotExist';
      name = 'ActivityDoesNotExist';
      $fault = 'client';
      constructor(e) {
        super({ name: 'ActivityDoesNotExist', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    rm = class t extends W {
      static shapeId = 'com.amazonaws.sfn#ActivityLimitExceeded';
      name = 'ActivityLimitExceeded';
      $fault = 'client';
      constructor(e) {
        super({ name: 'ActivityLimitExceeded', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    nm = class t extends W {
      static shapeId = 'com.amazonaws.sfn#ActivityWorkerLimitExceeded';
      name = 'ActivityWorkerLimitExceeded';
      $fault = 'client';
      constructor(e) {
        super({ name: 'ActivityWorkerLimitExceeded', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype);
      }
    },
    om = class t extends W {
      static shapeId = 'com.amazonaws.sfn#InvalidEncryptionConfiguration';
      name = 'InvalidEncryptionConfiguration';
      $fault = 'client';
      constructor(e) {
        super({ name: 'InvalidEncryptionConfiguration', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype);
      }
    },
    sm = class t extends W {
      static shapeId = 'com.amazonaws.sfn#InvalidName';
      name = 'InvalidName';
      $fault = 'client';
      constructor(e) {
        super({ name: 'InvalidName', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    im = class t extends W {
      static shapeId = 'com.amazonaws.sfn#KmsAccessDeniedException';
      name = 'KmsAccessDeniedException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'KmsAccessDeniedException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    am = class t extends W {
      static shapeId = 'com.amazonaws.sfn#KmsThrottlingException';
      name = 'KmsThrottlingException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'KmsThrottlingException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    cm = class t extends W {
      static shapeId = 'com.amazonaws.sfn#TooManyTags';
      name = 'TooManyTags';
      $fault = 'client';
      resourceName;
      constructor(e) {
        super({ name: 'TooManyTags', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype),
          (this.resourceName = e.resourceName);
      }
    },
    um = class t extends W {
      static shapeId = 'com.amazonaws.sfn#ConflictException';
      name = 'ConflictException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'ConflictException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    dm = class t extends W {
      static shapeId = 'com.amazonaws.sfn#InvalidArn';
      name = 'InvalidArn';
      $fault = 'client';
      constructor(e) {
        super({ name: 'InvalidArn', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    lm = class t extends W {
      static shapeId = 'com.amazonaws.sfn#InvalidDefinition';
      name = 'InvalidDefinition';
      $fault = 'client';
      constructor(e) {
        super({ name: 'InvalidDefinition', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    fm = class t extends W {
      static shapeId = 'com.amazonaws.sfn#InvalidLoggingConfiguration';
      name = 'InvalidLoggingConfiguration';
      $fault = 'client';
      constructor(e) {
        super({ name: 'InvalidLoggingConfiguration', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype);
      }
    },
    pm = class t extends W {
      static shapeId = 'com.amazonaws.sfn#InvalidTracingConfiguration';
      name = 'InvalidTracingConfiguration';
      $fault = 'client';
      constructor(e) {
        super({ name: 'InvalidTracingConfiguration', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype);
      }
    },
    mm = class t extends W {
      static shapeId = 'com.amazonaws.sfn#StateMachineAlreadyExists';
      name = 'StateMachineAlreadyExists';
      $fault = 'client';
      constructor(e) {
        super({ name: 'StateMachineAlreadyExists', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    hm = class t extends W {
      static shapeId = 'com.amazonaws.sfn#StateMachineDeleting';
      name = 'StateMachineDeleting';
      $fault = 'client';
      constructor(e) {
        super({ name: 'StateMachineDeleting', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    gm = class t extends W {
      static shapeId = 'com.amazonaws.sfn#StateMachineLimitExceeded';
      name = 'StateMachineLimitExceeded';
      $fault = 'client';
      constructor(e) {
        super({ name: 'StateMachineLimitExceeded', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    ym = class t extends W {
      static shapeId = 'com.amazonaws.sfn#StateMachineTypeNotSupported';
      name = 'StateMachineTypeNotSupported';
      $fault = 'client';
      constructor(e) {
        super({ name: 'StateMachineTypeNotSupported', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype);
      }
    },
    Sm = class t extends W {
      static shapeId = 'com.amazonaws.sfn#ValidationException';
      name = 'ValidationException';
      $fault = 'client';
      reason;
      constructor(e) {
        super({ name: 'ValidationException', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype),
          (this.reason = e.reason);
      }
    },
    Em = class t extends W {
      static shapeId = 'com.amazonaws.sfn#ResourceNotFound';
      name = 'ResourceNotFound';
      $fault = 'client';
      resourceName;
      constructor(e) {
        super({ name: 'ResourceNotFound', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype),
          (this.resourceName = e.resourceName);
      }
    },
    xm = class t extends W {
      static shapeId = 'com.amazonaws.sfn#ServiceQuotaExceededException';
      name = 'ServiceQuotaExceededException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'ServiceQuotaExceededException', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype);
      }
    },
    bm = class t extends W {
      static shapeId = 'com.amazonaws.sfn#ExecutionDoesNotExist';
      name = 'ExecutionDoesNotExist';
      $fault = 'client';
      constructor(e) {
        super({ name: 'ExecutionDoesNotExist', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    wm = class t extends W {
      static shapeId = 'com.amazonaws.sfn#KmsInvalidStateException';
      name = 'KmsInvalidStateException';
      $fault = 'client';
      kmsKeyState;
      constructor(e) {
        super({ name: 'KmsInvalidStateException', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype),
          (this.kmsKeyState = e.kmsKeyState);
      }
    },
    _m = class t extends W {
      static shapeId = 'com.amazonaws.sfn#StateMachineDoesNotExist';
      name = 'StateMachineDoesNotExist';
      $fault = 'client';
      constructor(e) {
        super({ name: 'StateMachineDoesNotExist', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    vm = class t extends W {
      static shapeId = 'com.amazonaws.sfn#InvalidToken';
      name = 'InvalidToken';
      $fault = 'client';
      constructor(e) {
        super({ name: 'InvalidToken', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Am = class t extends W {
      static shapeId = 'com.amazonaws.sfn#ExecutionLimitExceeded';
      name = 'ExecutionLimitExceeded';
      $fault = 'client';
      constructor(e) {
        super({ name: 'ExecutionLimitExceeded', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Tm = class t extends W {
      static shapeId = 'com.amazonaws.sfn#ExecutionNotRedrivable';
      name = 'ExecutionNotRedrivable';
      $fault = 'client';
      constructor(e) {
        super({ name: 'ExecutionNotRedrivable', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Im = class t extends W {
      static shapeId = 'com.amazonaws.sfn#TaskDoesNotExist';
      name = 'TaskDoesNotExist';
      $fault = 'client';
      constructor(e) {
        super({ name: 'TaskDoesNotExist', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Rm = class t extends W {
      static shapeId = 'com.amazonaws.sfn#TaskTimedOut';
      name = 'TaskTimedOut';
      $fault = 'client';
      constructor(e) {
        super({ name: 'TaskTimedOut', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Cm = class t extends W {
      static shapeId = 'com.amazonaws.sfn#InvalidOutput';
      name = 'InvalidOutput';
      $fault = 'client';
      constructor(e) {
        super({ name: 'InvalidOutput', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Om = class t extends W {
      static shapeId = 'com.amazonaws.sfn#ExecutionAlreadyExists';
      name = 'ExecutionAlreadyExists';
      $fault = 'client';
      constructor(e) {
        super({ name: 'ExecutionAlreadyExists', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Dm = class t extends W {
      static shapeId = 'com.amazonaws.sfn#InvalidExecutionInput';
      name = 'InvalidExecutionInput';
      $fault = 'client';
      constructor(e) {
        super({ name: 'InvalidExecutionInput', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    km = class t extends W {
      static shapeId = 'com.amazonaws.sfn#MissingRequiredParameter';
      name = 'MissingRequiredParameter';
      $fault = 'client';
      constructor(e) {
        super({ name: 'MissingRequiredParameter', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    lq = 'ActivityAlreadyExists',
    fq = 'AliasDescription',
    pq = 'ActivityDoesNotExist',
    mq = 'ActivityFailedEventDetails',
    hq = 'ActivityList',
    gq = 'ActivityLimitExceeded',
    yq = 'ActivityListItem',
    Sq = 'ActivityScheduledEventDetails',
    Eq = 'ActivityStartedEventDetails',
    xq = 'ActivitySucceededEventDetails',
    bq = 'ActivityScheduleFailedEventDetails',
    wq = 'ActivityTimedOutEventDetails',
    _q = 'AssignedVariables',
    vq = 'AssignedVariablesDetails',
    Aq = 'ActivityWorkerLimitExceeded',
    Tq = 'BillingDetails',
    Iq = 'CreateActivity',
    Rq = 'CreateActivityInput',
    Cq = 'CreateActivityOutput',
    Oq = 'ConflictException',
    Dq = 'ConnectorParameters',
    kq = 'CreateStateMachine',
    Pq = 'CreateStateMachineAlias',
    Nq = 'CreateStateMachineAliasInput',
    Mq = 'CreateStateMachineAliasOutput',
    $q = 'CreateStateMachineInput',
    zq = 'CreateStateMachineOutput',
    Lq = 'CloudWatchEventsExecutionDataDetails',
    Fq = 'CloudWatchLogsLogGroup',
    Uq = 'Definition',
    Bq = 'DeleteActivity',
    Hq = 'DeleteActivityInput',
    Vq = 'DescribeActivityInput',
    jq = 'DeleteActivityOutput',
    Zq = 'DescribeActivityOutput',
    Wq = 'DescribeActivity',
    Gq = 'DescribeExecution',
    qq = 'DescribeExecutionInput',
    Kq = 'DescribeExecutionOutput',
    Xq = 'DescribeMapRun',
    Jq = 'DescribeMapRunInput',
    Yq = 'DescribeMapRunOutput',
    Qq = 'DeleteStateMachine',
    eK = 'DeleteStateMachineAlias',
    tK = 'DeleteStateMachineAliasInput',
    rK = 'DescribeStateMachineAliasInput',
    nK = 'DeleteStateMachineAliasOutput',
    oK = 'DescribeStateMachineAliasOutput',
    sK = 'DescribeStateMachineAlias',
    iK = 'DescribeStateMachineForExecution',
    aK = 'DescribeStateMachineForExecutionInput',
    cK = 'DescribeStateMachineForExecutionOutput',
    uK = 'DeleteStateMachineInput',
    dK = 'DescribeStateMachineInput',
    lK = 'DeleteStateMachineOutput',
    fK = 'DescribeStateMachineOutput',
    pK = 'DeleteStateMachineVersion',
    mK = 'DeleteStateMachineVersionInput',
    hK = 'DeleteStateMachineVersionOutput',
    gK = 'DescribeStateMachine',
    yK = 'ExecutionAlreadyExists',
    SK = 'ExecutionAbortedEventDetails',
    EK = 'EncryptionConfiguration',
    xK = 'ExecutionDoesNotExist',
    bK = 'EvaluationFailedEventDetails',
    wK = 'ExecutionFailedEventDetails',
    _K = 'EvaluationFailureLocation',
    vK = 'ExceptionHandlerIndex',
    AK = 'ExecutionList',
    TK = 'ExecutionLimitExceeded',
    IK = 'ExecutionListItem',
    RK = 'ExecutionNotRedrivable',
    CK = 'ExecutionRedrivenEventDetails',
    OK = 'ExecutionStartedEventDetails',
    DK = 'ExecutionSucceededEventDetails',
    kK = 'ExecutionTimedOutEventDetails',
    PK = 'GetActivityTask',
    NK = 'GetActivityTaskInput',
    MK = 'GetActivityTaskOutput',
    $K = 'GetExecutionHistory',
    zK = 'GetExecutionHistoryInput',
    LK = 'GetExecutionHistoryOutput',
    FK = 'HistoryEvent',
    UK = 'HistoryEventExecutionDataDetails',
    BK = 'HistoryEventList',
    HK = 'InvalidArn',
    VK = 'InvalidDefinition',
    jK = 'InspectionDataRequest',
    ZK = 'InspectionDataResponse',
    WK = 'InspectionData',
    GK = 'InvalidEncryptionConfiguration',
    qK = 'InspectionErrorDetails',
    KK = 'InvalidExecutionInput',
    XK = 'InvalidLoggingConfiguration',
    JK = 'InspectionMaxConcurrency',
    YK = 'InvalidName',
    QK = 'InvalidOutput',
    e5 = 'InvalidToken',
    t5 = 'InvalidTracingConfiguration',
    r5 = 'InspectionToleratedFailureCount',
    n5 = 'InspectionToleratedFailurePercentage',
    o5 = 'KmsAccessDeniedException',
    s5 = 'KmsInvalidStateException',
    i5 = 'KmsThrottlingException',
    a5 = 'ListActivities',
    c5 = 'ListActivitiesInput',
    u5 = 'ListActivitiesOutput',
    d5 = 'LoggingConfiguration',
    l5 = 'LogDestination',
    f5 = 'LogDestinationList',
    p5 = 'ListExecutions',
    m5 = 'ListExecutionsInput',
    h5 = 'ListExecutionsOutput',
    g5 = 'LambdaFunctionFailedEventDetails',
    y5 = 'LambdaFunctionScheduledEventDetails',
    S5 = 'LambdaFunctionSucceededEventDetails',
    E5 = 'LambdaFunctionScheduleFailedEventDetails',
    x5 = 'LambdaFunctionStartFailedEventDetails',
    b5 = 'LambdaFunctionTimedOutEventDetails',
    w5 = 'ListMapRuns',
    _5 = 'ListMapRunsInput',
    v5 = 'ListMapRunsOutput',
    A5 = 'ListStateMachines',
    T5 = 'ListStateMachineAliases',
    I5 = 'ListStateMachineAliasesInput',
    R5 = 'ListStateMachineAliasesOutput',
    C5 = 'ListStateMachinesInput',
    O5 = 'ListStateMachinesOutput',
    D5 = 'ListStateMachineVersions',
    k5 = 'ListStateMachineVersionsInput',
    P5 = 'ListStateMachineVersionsOutput',
    N5 = 'ListTagsForResource',
    M5 = 'ListTagsForResourceInput',
    $5 = 'ListTagsForResourceOutput',
    z5 = 'MockErrorOutput',
    L5 = 'MockInput',
    F5 = 'MapIterationEventDetails',
    U5 = 'MapRunExecutionCounts',
    B5 = 'MapRunFailedEventDetails',
    H5 = 'MapRunItemCounts',
    V5 = 'MapRunList',
    j5 = 'MapRunListItem',
    Z5 = 'MissingRequiredParameter',
    W5 = 'MapRunRedrivenEventDetails',
    G5 = 'MapRunStartedEventDetails',
    q5 = 'MapStateStartedEventDetails',
    K5 = 'PublishStateMachineVersion',
    X5 = 'PublishStateMachineVersionInput',
    J5 = 'PublishStateMachineVersionOutput',
    Y5 = 'RetryBackoffIntervalSeconds',
    Q5 = 'RoutingConfigurationList',
    e9 = 'RoutingConfigurationListItem',
    t9 = 'RedriveExecution',
    r9 = 'RedriveExecutionInput',
    n9 = 'RedriveExecutionOutput',
    o9 = 'ResourceNotFound',
    s9 = 'SensitiveCause',
    i9 = 'SensitiveData',
    a9 = 'SensitiveDataJobInput',
    c9 = 'SensitiveError',
    u9 = 'StateEnteredEventDetails',
    d9 = 'StateExitedEventDetails',
    l9 = 'StartExecutionInput',
    f9 = 'StopExecutionInput',
    p9 = 'StartExecutionOutput',
    m9 = 'StopExecutionOutput',
    h9 = 'StartExecution',
    g9 = 'StopExecution',
    y9 = 'StateMachineAlreadyExists',
    S9 = 'StateMachineAliasList',
    E9 = 'StateMachineAliasListItem',
    x9 = 'StateMachineDeleting',
    b9 = 'StateMachineDoesNotExist',
    w9 = 'StateMachineList',
    _9 = 'StateMachineLimitExceeded',
    v9 = 'StateMachineListItem',
    A9 = 'StateMachineTypeNotSupported',
    T9 = 'StateMachineVersionList',
    I9 = 'StateMachineVersionListItem',
    R9 = 'ServiceQuotaExceededException',
    C9 = 'StartSyncExecution',
    O9 = 'StartSyncExecutionInput',
    D9 = 'StartSyncExecutionOutput',
    k9 = 'SendTaskFailure',
    P9 = 'SendTaskFailureInput',
    N9 = 'SendTaskFailureOutput',
    M9 = 'SendTaskHeartbeat',
    $9 = 'SendTaskHeartbeatInput',
    z9 = 'SendTaskHeartbeatOutput',
    L9 = 'SendTaskSuccess',
    F9 = 'SendTaskSuccessInput',
    U9 = 'SendTaskSuccessOutput',
    B9 = 'Tag',
    H9 = 'TaskCredentials',
    V9 = 'TracingConfiguration',
    j9 = 'TaskDoesNotExist',
    Z9 = 'TaskFailedEventDetails',
    W9 = 'TagList',
    G9 = 'TooManyTags',
    q9 = 'TagResource',
    K9 = 'TagResourceInput',
    X9 = 'TagResourceOutput',
    J9 = 'TestState',
    Y9 = 'TestStateConfiguration',
    Q9 = 'TaskScheduledEventDetails',
    e7 = 'TaskStartedEventDetails',
    t7 = 'TaskSubmittedEventDetails',
    r7 = 'TaskSucceededEventDetails',
    n7 = 'TaskStartFailedEventDetails',
    o7 = 'TaskSubmitFailedEventDetails',
    s7 = 'TestStateInput',
    i7 = 'TestStateOutput',
    a7 = 'TestStateStateName',
    c7 = 'TaskToken',
    u7 = 'TaskTimedOut',
    d7 = 'TaskTimedOutEventDetails',
    l7 = 'UpdateMapRun',
    f7 = 'UpdateMapRunInput',
    p7 = 'UpdateMapRunOutput',
    m7 = 'UntagResource',
    h7 = 'UntagResourceInput',
    g7 = 'UntagResourceOutput',
    y7 = 'UpdateStateMachine',
    S7 = 'UpdateStateMachineAlias',
    E7 = 'UpdateStateMachineAliasInput',
    x7 = 'UpdateStateMachineAliasOutput',
    b7 = 'UpdateStateMachineInput',
    w7 = 'UpdateStateMachineOutput',
    _7 = 'VersionDescription',
    v7 = 'ValidationException',
    A7 = 'VariableName',
    T7 = 'VariableNameList',
    I7 = 'VariableReferences',
    R7 = 'ValidateStateMachineDefinition',
    C7 = 'ValidateStateMachineDefinitionCode',
    O7 = 'ValidateStateMachineDefinitionDiagnostic',
    D7 = 'ValidateStateMachineDefinitionDiagnosticList',
    k7 = 'ValidateStateMachineDefinitionInput',
    P7 = 'ValidateStateMachineDefinitionLocation',
    N7 = 'ValidateStateMachineDefinitionMessage',
    M7 = 'ValidateStateMachineDefinitionOutput',
    $7 = 'VariableValue',
    z7 = 'activities',
    Ea = 'activityArn',
    L7 = 'afterArguments',
    F7 = 'activityFailedEventDetails',
    U7 = 'afterItemBatcher',
    B7 = 'afterInputPath',
    H7 = 'afterItemsPath',
    V7 = 'afterItemsPointer',
    j7 = 'afterItemSelector',
    Z7 = 'afterParameters',
    W7 = 'afterResultPath',
    G7 = 'afterResultSelector',
    q7 = 'activityScheduledEventDetails',
    K7 = 'activityStartedEventDetails',
    X7 = 'activitySucceededEventDetails',
    J7 = 'activityScheduleFailedEventDetails',
    Y7 = 'activityTimedOutEventDetails',
    Q7 = 'assignedVariables',
    eX = 'assignedVariablesDetails',
    M$ = 'aborted',
    $$ = 'body',
    tX = 'billingDetails',
    rX = 'billedDurationInMilliseconds',
    nX = 'billedMemoryUsedInMB',
    oe = 'client',
    Lr = 'creationDate',
    oX = 'catchIndex',
    sX = 'clientToken',
    iX = 'cloudWatchLogsLogGroup',
    Oe = 'cause',
    aX = 'context',
    cX = 'code',
    Bu = 'description',
    xa = 'definition',
    uX = 'destinations',
    dX = 'diagnostics',
    D = 'error',
    hr = 'executionArn',
    lX = 'executionAbortedEventDetails',
    ba = 'encryptionConfiguration',
    fX = 'errorCausedByState',
    pX = 'executionCounts',
    mX = 'errorDetails',
    hX = 'executionFailedEventDetails',
    gX = 'evaluationFailedEventDetails',
    yX = 'errorOutput',
    SX = 'executionRedrivenEventDetails',
    EX = 'executionStartedEventDetails',
    xX = 'executionSucceededEventDetails',
    bX = 'executionTimedOutEventDetails',
    wX = 'enabled',
    z$ = 'endpoint',
    _X = 'events',
    vX = 'executions',
    L$ = 'failed',
    F$ = 'failuresNotRedrivable',
    AX = 'fieldValidationMode',
    U$ = 'headers',
    Hu = 'httpError',
    B$ = 'heartbeatInSeconds',
    Fr = 'input',
    TX = 'itemCounts',
    IX = 'itemCount',
    wa = 'inputDetails',
    fh = 'includedData',
    RX = 'inspectionData',
    H$ = 'includeExecutionData',
    CX = 'inspectionLevel',
    OX = 'id',
    DX = 'included',
    kX = 'index',
    PX = 'key',
    NX = 'kmsDataKeyReusePeriodSeconds',
    MX = 'kmsKeyId',
    $X = 'kmsKeyState',
    V$ = 'label',
    ph = 'loggingConfiguration',
    zX = 'lambdaFunctionFailedEventDetails',
    LX = 'lambdaFunctionScheduledEventDetails',
    FX = 'lambdaFunctionSucceededEventDetails',
    UX = 'lambdaFunctionScheduleFailedEventDetails',
    BX = 'lambdaFunctionStartFailedEventDetails',
    HX = 'lambdaFunctionTimedOutEventDetails',
    VX = 'logGroupArn',
    jX = 'level',
    ZX = 'length',
    j$ = 'location',
    re = 'message',
    Jb = 'maxConcurrency',
    WX = 'mapIterationAbortedEventDetails',
    GX = 'mapIterationFailureCount',
    qX = 'mapIterationFailedEventDetails',
    KX = 'mapItemReaderData',
    XX = 'mapIterationStartedEventDetails',
    JX = 'mapIterationSucceededEventDetails',
    rs = 'maxResults',
    Mn = 'mapRunArn',
    YX = 'mapRunFailedEventDetails',
    QX = 'mapRunRedrivenEventDetails',
    eJ = 'mapRunStartedEventDetails',
    tJ = 'mapRuns',
    rJ = 'mapStateStartedEventDetails',
    nJ = 'method',
    oJ = 'mock',
    lt = 'name',
    sJ = 'nextState',
    zt = 'nextToken',
    $n = 'output',
    ns = 'outputDetails',
    Z$ = 'publish',
    iJ = 'previousEventId',
    W$ = 'pendingRedrive',
    aJ = 'parameters',
    G$ = 'pending',
    q$ = 'protocol',
    cJ = 'reason',
    Zs = 'roleArn',
    Yb = 'resourceArn',
    uJ = 'retryBackoffIntervalSeconds',
    Qb = 'routingConfiguration',
    Vu = 'redriveCount',
    mh = 'redriveDate',
    dJ = 'redriveFilter',
    hh = 'revisionId',
    lJ = 'retryIndex',
    K$ = 'resourceName',
    fJ = 'reverseOrder',
    pJ = 'retrierRetryCount',
    mJ = 'redriveStatus',
    hJ = 'redriveStatusReason',
    gJ = 'revealSecrets',
    os = 'resourceType',
    X$ = 'resultsWritten',
    zn = 'resource',
    yJ = 'region',
    SJ = 'request',
    ew = 'result',
    EJ = 'response',
    J$ = 'running',
    Y$ = 'smithy.ts.sdk.synthetic.com.amazonaws.sfn',
    xJ = 'statusCode',
    bJ = 'stateConfiguration',
    _a = 'startDate',
    va = 'stopDate',
    wJ = 'stateEnteredEventDetails',
    _J = 'stateExitedEventDetails',
    vJ = 'statusFilter',
    AJ = 'statusMessage',
    ft = 'stateMachineArn',
    Qn = 'stateMachineAliasArn',
    TJ = 'stateMachineAliases',
    IJ = 'stateMachineVersions',
    eo = 'stateMachineVersionArn',
    RJ = 'stateMachines',
    CJ = 'stateName',
    Q$ = 'severity',
    Aa = 'status',
    OJ = 'state',
    e1 = 'succeeded',
    tw = 'truncated',
    gh = 'tracingConfiguration',
    t1 = 'taskCredentials',
    rw = 'toleratedFailureCount',
    DJ = 'taskFailedEventDetails',
    nw = 'toleratedFailurePercentage',
    yh = 'traceHeader',
    ow = 'timeoutInSeconds',
    kJ = 'tagKeys',
    r1 = 'timedOut',
    PJ = 'taskScheduledEventDetails',
    NJ = 'taskStartedEventDetails',
    MJ = 'taskSubmittedEventDetails',
    $J = 'taskSucceededEventDetails',
    zJ = 'taskStartFailedEventDetails',
    LJ = 'taskSubmitFailedEventDetails',
    Sh = 'taskToken',
    FJ = 'taskTimedOutEventDetails',
    Eh = 'tags',
    UJ = 'timestamp',
    n1 = 'total',
    Ta = 'type',
    BJ = 'url',
    xh = 'updateDate',
    o1 = 'variables',
    s1 = 'versionDescription',
    i1 = 'variableReferences',
    HJ = 'value',
    VJ = 'weight',
    a1 = 'workerName',
    y = 'com.amazonaws.sfn',
    c1 = new k$(Y$),
    u1 = [-3, Y$, 'SFNServiceException', 0, [], []];
  c1.registerError(u1, W);
  var ne = new k$(y),
    d1 = [-3, y, lq, { [D]: oe }, [re], [0]];
  ne.registerError(d1, em);
  var l1 = [-3, y, pq, { [D]: oe }, [re], [0]];
  ne.registerError(l1, tm);
  var f1 = [-3, y, gq, { [D]: oe }, [re], [0]];
  ne.registerError(f1, rm);
  var p1 = [-3, y, Aq, { [D]: oe }, [re], [0]];
  ne.registerError(p1, nm);
  var m1 = [-3, y, Oq, { [D]: oe, [Hu]: 409 }, [re], [0]];
  ne.registerError(m1, um);
  var h1 = [-3, y, yK, { [D]: oe }, [re], [0]];
  ne.registerError(h1, Om);
  var g1 = [-3, y, xK, { [D]: oe }, [re], [0]];
  ne.registerError(g1, bm);
  var y1 = [-3, y, TK, { [D]: oe }, [re], [0]];
  ne.registerError(y1, Am);
  var S1 = [-3, y, RK, { [D]: oe }, [re], [0]];
  ne.registerError(S1, Tm);
  var E1 = [-3, y, HK, { [D]: oe }, [re], [0]];
  ne.registerError(E1, dm);
  var x1 = [-3, y, VK, { [D]: oe }, [re], [0]];
  ne.registerError(x1, lm);
  var b1 = [-3, y, GK, { [D]: oe }, [re], [0]];
  ne.registerError(b1, om);
  var w1 = [-3, y, KK, { [D]: oe }, [re], [0]];
  ne.registerError(w1, Dm);
  var _1 = [-3, y, XK, { [D]: oe }, [re], [0]];
  ne.registerError(_1, fm);
  var v1 = [-3, y, YK, { [D]: oe }, [re], [0]];
  ne.registerError(v1, sm);
  var A1 = [-3, y, QK, { [D]: oe }, [re], [0]];
  ne.registerError(A1, Cm);
  var T1 = [-3, y, e5, { [D]: oe }, [re], [0]];
  ne.registerError(T1, vm);
  var I1 = [-3, y, t5, { [D]: oe }, [re], [0]];
  ne.registerError(I1, pm);
  var R1 = [-3, y, o5, { [D]: oe }, [re], [0]];
  ne.registerError(R1, im);
  var C1 = [-3, y, s5, { [D]: oe }, [$X, re], [0, 0]];
  ne.registerError(C1, wm);
  var O1 = [-3, y, i5, { [D]: oe }, [re], [0]];
  ne.registerError(O1, am);
  var D1 = [-3, y, Z5, { [D]: oe }, [re], [0]];
  ne.registerError(D1, km);
  var k1 = [-3, y, o9, { [D]: oe, [Hu]: 404 }, [re, K$], [0, 0]];
  ne.registerError(k1, Em);
  var P1 = [-3, y, R9, { [D]: oe, [Hu]: 402 }, [re], [0]];
  ne.registerError(P1, xm);
  var N1 = [-3, y, y9, { [D]: oe }, [re], [0]];
  ne.registerError(N1, mm);
  var M1 = [-3, y, x9, { [D]: oe }, [re], [0]];
  ne.registerError(M1, hm);
  var $1 = [-3, y, b9, { [D]: oe }, [re], [0]];
  ne.registerError($1, _m);
  var z1 = [-3, y, _9, { [D]: oe }, [re], [0]];
  ne.registerError(z1, gm);
  var L1 = [-3, y, A9, { [D]: oe }, [re], [0]];
  ne.registerError(L1, ym);
  var F1 = [-3, y, j9, { [D]: oe }, [re], [0]];
  ne.registerError(F1, Im);
  var U1 = [-3, y, u7, { [D]: oe }, [re], [0]];
  ne.registerError(U1, Rm);
  var B1 = [-3, y, G9, { [D]: oe, [Hu]: 400 }, [re, K$], [0, 0]];
  ne.registerError(B1, cm);
  var H1 = [-3, y, v7, { [D]: oe, [Hu]: 400 }, [re, cJ], [0, 0]];
  ne.registerError(H1, Sm);
  var V1 = [c1, ne],
    sw = [0, y, fq, 8, 0],
    jJ = [0, y, Dq, 8, 0],
    Ia = [0, y, Uq, 8, 0],
    ZJ = [0, y, _K, 8, 0],
    C$ = [0, y, vK, 8, 1],
    WJ = [0, y, JK, 8, 1],
    GJ = [0, y, r5, 8, 1],
    qJ = [0, y, n5, 8, 1],
    KJ = [0, y, Y5, 8, 1],
    De = [0, y, s9, 8, 0],
    J = [0, y, i9, 8, 0],
    XJ = [0, y, a9, 8, 0],
    ke = [0, y, c9, 8, 0],
    bh = [0, y, c7, 8, 0],
    j1 = [0, y, a7, 8, 0],
    JJ = [0, y, C7, 8, 0],
    YJ = [0, y, P7, 8, 0],
    QJ = [0, y, N7, 8, 0],
    Z1 = [0, y, A7, 8, 0],
    eY = [0, y, $7, 8, 0],
    wh = [0, y, _7, 8, 0],
    W1 = [
      3,
      y,
      mq,
      0,
      [D, Oe],
      [
        [() => ke, 0],
        [() => De, 0],
      ],
    ],
    G1 = [3, y, yq, 0, [Ea, lt, Lr], [0, 0, 4], 3],
    q1 = [3, y, Sq, 0, [zn, Fr, wa, ow, B$], [0, [() => J, 0], () => Ur, 1, 1], 1],
    K1 = [
      3,
      y,
      bq,
      0,
      [D, Oe],
      [
        [() => ke, 0],
        [() => De, 0],
      ],
    ],
    X1 = [3, y, Eq, 0, [a1], [0]],
    J1 = [3, y, xq, 0, [$n, ns], [[() => J, 0], () => Ur]],
    Y1 = [
      3,
      y,
      wq,
      0,
      [D, Oe],
      [
        [() => ke, 0],
        [() => De, 0],
      ],
    ],
    Q1 = [3, y, vq, 0, [tw], [2]],
    ez = [3, y, Tq, 0, [nX, rX], [1, 1]],
    Nu = [3, y, Lq, 0, [DX], [2]],
    tz = [3, y, Fq, 0, [VX], [0]],
    rz = [3, y, Rq, 0, [lt, Eh, ba], [0, () => _h, () => Ws], 1],
    nz = [3, y, Cq, 0, [Ea, Lr], [0, 4], 2],
    oz = [3, y, Nq, 0, [lt, Qb, Bu], [0, () => aw, [() => sw, 0]], 2],
    sz = [3, y, Mq, 0, [Qn, Lr], [0, 4], 2],
    iz = [
      3,
      y,
      $q,
      0,
      [lt, xa, Zs, Ta, ph, Eh, gh, Z$, s1, ba],
      [0, [() => Ia, 0], 0, 0, () => ju, () => _h, () => Zu, 2, [() => wh, 0], () => Ws],
      3,
    ],
    az = [3, y, zq, 0, [ft, Lr, eo], [0, 4, 0], 2],
    cz = [3, y, Hq, 0, [Ea], [0], 1],
    uz = [3, y, jq, 0, [], []],
    dz = [3, y, tK, 0, [Qn], [0], 1],
    lz = [3, y, nK, 0, [], []],
    fz = [3, y, uK, 0, [ft], [0], 1],
    pz = [3, y, lK, 0, [], []],
    mz = [3, y, mK, 0, [eo], [0], 1],
    hz = [3, y, hK, 0, [], []],
    gz = [3, y, Vq, 0, [Ea], [0], 1],
    yz = [3, y, Zq, 0, [Ea, lt, Lr, ba], [0, 0, 4, () => Ws], 3],
    Sz = [3, y, qq, 0, [hr, fh], [0, 0], 1],
    Ez = [
      3,
      y,
      Kq,
      0,
      [hr, ft, Aa, _a, lt, va, Fr, wa, $n, ns, yh, Mn, D, Oe, eo, Qn, Vu, mh, mJ, hJ],
      [
        0,
        0,
        0,
        4,
        0,
        4,
        [() => J, 0],
        () => Nu,
        [() => J, 0],
        () => Nu,
        0,
        0,
        [() => ke, 0],
        [() => De, 0],
        0,
        0,
        1,
        4,
        0,
        [() => J, 0],
      ],
      4,
    ],
    xz = [3, y, Jq, 0, [Mn], [0], 1],
    bz = [
      3,
      y,
      Yq,
      0,
      [Mn, hr, Aa, _a, Jb, nw, rw, TX, pX, va, Vu, mh],
      [0, 0, 0, 4, 1, 1, 1, () => mL, () => fL, 4, 1, 4],
      9,
    ],
    wz = [3, y, rK, 0, [Qn], [0], 1],
    _z = [3, y, oK, 0, [Qn, lt, Bu, Qb, Lr, xh], [0, 0, [() => sw, 0], () => aw, 4, 4]],
    vz = [3, y, aK, 0, [hr, fh], [0, 0], 1],
    Az = [
      3,
      y,
      cK,
      0,
      [ft, lt, xa, Zs, xh, ph, gh, Mn, V$, hh, ba, i1],
      [0, 0, [() => Ia, 0], 0, 4, () => ju, () => Zu, 0, 0, 0, () => Ws, [() => mF, 0]],
      5,
    ],
    Tz = [3, y, dK, 0, [ft, fh], [0, 0], 1],
    Iz = [
      3,
      y,
      fK,
      0,
      [ft, lt, xa, Zs, Ta, Lr, Aa, ph, gh, V$, hh, Bu, ba, i1],
      [0, 0, [() => Ia, 0], 0, 0, 4, 0, () => ju, () => Zu, 0, 0, [() => wh, 0], () => Ws, [() => mF, 0]],
      6,
    ],
    Ws = [3, y, EK, 0, [Ta, MX, NX], [0, 0, 1], 1],
    Rz = [3, y, bK, 0, [OJ, D, Oe, j$], [0, [() => ke, 0], [() => De, 0], [() => ZJ, 0]], 1],
    Cz = [
      3,
      y,
      SK,
      0,
      [D, Oe],
      [
        [() => ke, 0],
        [() => De, 0],
      ],
    ],
    Oz = [
      3,
      y,
      wK,
      0,
      [D, Oe],
      [
        [() => ke, 0],
        [() => De, 0],
      ],
    ],
    Dz = [3, y, IK, 0, [hr, ft, lt, Aa, _a, va, Mn, IX, eo, Qn, Vu, mh], [0, 0, 0, 0, 4, 4, 0, 1, 0, 0, 1, 4], 5],
    kz = [3, y, CK, 0, [Vu], [1]],
    Pz = [3, y, OK, 0, [Fr, wa, Zs, Qn, eo], [[() => J, 0], () => Ur, 0, 0, 0]],
    Nz = [3, y, DK, 0, [$n, ns], [[() => J, 0], () => Ur]],
    Mz = [
      3,
      y,
      kK,
      0,
      [D, Oe],
      [
        [() => ke, 0],
        [() => De, 0],
      ],
    ],
    $z = [3, y, NK, 0, [Ea, a1], [0, 0], 1],
    zz = [
      3,
      y,
      MK,
      0,
      [Sh, Fr],
      [
        [() => bh, 0],
        [() => XJ, 0],
      ],
    ],
    Lz = [3, y, zK, 0, [hr, rs, fJ, zt, H$], [0, 1, 2, 0, 2], 1],
    Fz = [3, y, LK, 0, [_X, zt], [[() => nY, 0], 0], 1],
    Uz = [
      3,
      y,
      FK,
      0,
      [
        UJ,
        Ta,
        OX,
        iJ,
        F7,
        J7,
        q7,
        K7,
        X7,
        Y7,
        DJ,
        PJ,
        zJ,
        NJ,
        LJ,
        MJ,
        $J,
        FJ,
        hX,
        EX,
        xX,
        lX,
        bX,
        SX,
        rJ,
        XX,
        JX,
        qX,
        WX,
        zX,
        UX,
        LX,
        BX,
        FX,
        HX,
        wJ,
        _J,
        eJ,
        YX,
        QX,
        gX,
      ],
      [
        4,
        0,
        1,
        1,
        [() => W1, 0],
        [() => K1, 0],
        [() => q1, 0],
        () => X1,
        [() => J1, 0],
        [() => Y1, 0],
        [() => WL, 0],
        [() => GL, 0],
        [() => KL, 0],
        () => qL,
        [() => XL, 0],
        [() => JL, 0],
        [() => YL, 0],
        [() => QL, 0],
        [() => Oz, 0],
        [() => Pz, 0],
        [() => Nz, 0],
        [() => Cz, 0],
        [() => Mz, 0],
        () => kz,
        () => SL,
        () => ku,
        () => ku,
        () => ku,
        () => ku,
        [() => Zz, 0],
        [() => Gz, 0],
        [() => Wz, 0],
        [() => qz, 0],
        [() => Kz, 0],
        [() => Xz, 0],
        [() => $L, 0],
        [() => zL, 0],
        () => yL,
        [() => pL, 0],
        () => gL,
        [() => Rz, 0],
      ],
      3,
    ],
    Ur = [3, y, UK, 0, [tw], [2]],
    Bz = [
      3,
      y,
      WK,
      8,
      [Fr, L7, B7, Z7, ew, G7, W7, SJ, EJ, o1, mX, H7, j7, U7, V7, rw, nw, Jb],
      [
        [() => J, 0],
        [() => J, 0],
        [() => J, 0],
        [() => J, 0],
        [() => J, 0],
        [() => J, 0],
        [() => J, 0],
        () => Hz,
        () => Vz,
        [() => J, 0],
        [() => jz, 0],
        [() => J, 0],
        [() => J, 0],
        [() => J, 0],
        [() => J, 0],
        [() => GJ, 0],
        [() => qJ, 0],
        [() => WJ, 0],
      ],
    ],
    Hz = [3, y, jK, 0, [q$, nJ, BJ, U$, $$], [0, 0, 0, 0, 0]],
    Vz = [3, y, ZK, 0, [q$, xJ, AJ, U$, $$], [0, 0, 0, 0, 0]],
    jz = [
      3,
      y,
      qK,
      0,
      [oX, lJ, uJ],
      [
        [() => C$, 0],
        [() => C$, 0],
        [() => KJ, 0],
      ],
    ],
    Zz = [
      3,
      y,
      g5,
      0,
      [D, Oe],
      [
        [() => ke, 0],
        [() => De, 0],
      ],
    ],
    Wz = [3, y, y5, 0, [zn, Fr, wa, ow, t1], [0, [() => J, 0], () => Ur, 1, () => iw], 1],
    Gz = [
      3,
      y,
      E5,
      0,
      [D, Oe],
      [
        [() => ke, 0],
        [() => De, 0],
      ],
    ],
    qz = [
      3,
      y,
      x5,
      0,
      [D, Oe],
      [
        [() => ke, 0],
        [() => De, 0],
      ],
    ],
    Kz = [3, y, S5, 0, [$n, ns], [[() => J, 0], () => Ur]],
    Xz = [
      3,
      y,
      b5,
      0,
      [D, Oe],
      [
        [() => ke, 0],
        [() => De, 0],
      ],
    ],
    Jz = [3, y, c5, 0, [rs, zt], [1, 0]],
    Yz = [3, y, u5, 0, [z7, zt], [() => tY, 0], 1],
    Qz = [3, y, m5, 0, [ft, vJ, rs, zt, Mn, dJ], [0, 0, 1, 0, 0, 0]],
    eL = [3, y, h5, 0, [vX, zt], [() => rY, 0], 1],
    tL = [3, y, _5, 0, [hr, rs, zt], [0, 1, 0], 1],
    rL = [3, y, v5, 0, [tJ, zt], [() => sY, 0], 1],
    nL = [3, y, I5, 0, [ft, zt, rs], [0, 0, 1], 1],
    oL = [3, y, R5, 0, [TJ, zt], [() => iY, 0], 1],
    sL = [3, y, C5, 0, [rs, zt], [1, 0]],
    iL = [3, y, O5, 0, [RJ, zt], [() => aY, 0], 1],
    aL = [3, y, k5, 0, [ft, zt, rs], [0, 0, 1], 1],
    cL = [3, y, P5, 0, [IJ, zt], [() => cY, 0], 1],
    uL = [3, y, M5, 0, [Yb], [0], 1],
    dL = [3, y, $5, 0, [Eh], [() => _h]],
    lL = [3, y, l5, 0, [iX], [() => tz]],
    ju = [3, y, d5, 0, [jX, H$, uX], [0, 2, () => oY]],
    ku = [3, y, F5, 0, [lt, kX], [0, 1]],
    fL = [3, y, U5, 0, [G$, J$, e1, L$, r1, M$, n1, X$, F$, W$], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 8],
    pL = [
      3,
      y,
      B5,
      0,
      [D, Oe],
      [
        [() => ke, 0],
        [() => De, 0],
      ],
    ],
    mL = [3, y, H5, 0, [G$, J$, e1, L$, r1, M$, n1, X$, F$, W$], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 8],
    hL = [3, y, j5, 0, [hr, Mn, ft, _a, va], [0, 0, 0, 4, 4], 4],
    gL = [3, y, W5, 0, [Mn, Vu], [0, 1]],
    yL = [3, y, G5, 0, [Mn], [0]],
    SL = [3, y, q5, 0, [ZX], [1]],
    EL = [
      3,
      y,
      z5,
      0,
      [D, Oe],
      [
        [() => ke, 0],
        [() => De, 0],
      ],
    ],
    xL = [3, y, L5, 0, [ew, yX, AX], [[() => J, 0], [() => EL, 0], 0]],
    bL = [3, y, X5, 0, [ft, hh, Bu], [0, 0, [() => wh, 0]], 1],
    wL = [3, y, J5, 0, [Lr, eo], [4, 0], 2],
    _L = [3, y, r9, 0, [hr, sX], [0, [0, 4]], 1],
    vL = [3, y, n9, 0, [mh], [4], 1],
    AL = [3, y, e9, 0, [eo, VJ], [0, 1], 2],
    TL = [
      3,
      y,
      P9,
      0,
      [Sh, D, Oe],
      [
        [() => bh, 0],
        [() => ke, 0],
        [() => De, 0],
      ],
      1,
    ],
    IL = [3, y, N9, 0, [], []],
    RL = [3, y, $9, 0, [Sh], [[() => bh, 0]], 1],
    CL = [3, y, z9, 0, [], []],
    OL = [
      3,
      y,
      F9,
      0,
      [Sh, $n],
      [
        [() => bh, 0],
        [() => J, 0],
      ],
      2,
    ],
    DL = [3, y, U9, 0, [], []],
    kL = [3, y, l9, 0, [ft, lt, Fr, yh], [0, 0, [() => J, 0], 0], 1],
    PL = [3, y, p9, 0, [hr, _a], [0, 4], 2],
    NL = [3, y, O9, 0, [ft, lt, Fr, yh, fh], [0, 0, [() => J, 0], 0, 0], 1],
    ML = [
      3,
      y,
      D9,
      0,
      [hr, _a, va, Aa, ft, lt, D, Oe, Fr, wa, $n, ns, yh, tX],
      [0, 4, 4, 0, 0, 0, [() => ke, 0], [() => De, 0], [() => J, 0], () => Nu, [() => J, 0], () => Nu, 0, () => ez],
      4,
    ],
    $L = [3, y, u9, 0, [lt, Fr, wa], [0, [() => J, 0], () => Ur], 1],
    zL = [3, y, d9, 0, [lt, $n, ns, Q7, eX], [0, [() => J, 0], () => Ur, [() => lY, 0], () => Q1], 1],
    LL = [3, y, E9, 0, [Qn, Lr], [0, 4], 2],
    FL = [3, y, v9, 0, [ft, lt, Ta, Lr], [0, 0, 0, 4], 4],
    UL = [3, y, I9, 0, [eo, Lr], [0, 4], 2],
    BL = [3, y, f9, 0, [hr, D, Oe], [0, [() => ke, 0], [() => De, 0]], 1],
    HL = [3, y, m9, 0, [va], [4], 1],
    VL = [3, y, B9, 0, [PX, HJ], [0, 0]],
    jL = [3, y, K9, 0, [Yb, Eh], [0, () => _h], 2],
    ZL = [3, y, X9, 0, [], []],
    iw = [3, y, H9, 0, [Zs], [0]],
    WL = [3, y, Z9, 0, [os, zn, D, Oe], [0, 0, [() => ke, 0], [() => De, 0]], 2],
    GL = [3, y, Q9, 0, [os, zn, yJ, aJ, ow, B$, t1], [0, 0, 0, [() => jJ, 0], 1, 1, () => iw], 4],
    qL = [3, y, e7, 0, [os, zn], [0, 0], 2],
    KL = [3, y, n7, 0, [os, zn, D, Oe], [0, 0, [() => ke, 0], [() => De, 0]], 2],
    XL = [3, y, o7, 0, [os, zn, D, Oe], [0, 0, [() => ke, 0], [() => De, 0]], 2],
    JL = [3, y, t7, 0, [os, zn, $n, ns], [0, 0, [() => J, 0], () => Ur], 2],
    YL = [3, y, r7, 0, [os, zn, $n, ns], [0, 0, [() => J, 0], () => Ur], 2],
    QL = [3, y, d7, 0, [os, zn, D, Oe], [0, 0, [() => ke, 0], [() => De, 0]], 2],
    eF = [3, y, Y9, 0, [pJ, fX, GX, KX], [1, [() => j1, 0], 1, [() => J, 0]]],
    tF = [
      3,
      y,
      s7,
      0,
      [xa, Zs, Fr, CX, gJ, o1, CJ, oJ, aX, bJ],
      [[() => Ia, 0], 0, [() => J, 0], 0, 2, [() => J, 0], [() => j1, 0], [() => xL, 0], [() => J, 0], [() => eF, 0]],
      1,
    ],
    rF = [3, y, i7, 0, [$n, D, Oe, RX, sJ, Aa], [[() => J, 0], [() => ke, 0], [() => De, 0], [() => Bz, 0], 0, 0]],
    Zu = [3, y, V9, 0, [wX], [2]],
    nF = [3, y, h7, 0, [Yb, kJ], [0, 64], 2],
    oF = [3, y, g7, 0, [], []],
    sF = [3, y, f7, 0, [Mn, Jb, nw, rw], [0, 1, 1, 1], 1],
    iF = [3, y, p7, 0, [], []],
    aF = [3, y, E7, 0, [Qn, Bu, Qb], [0, [() => sw, 0], () => aw], 1],
    cF = [3, y, x7, 0, [xh], [4], 1],
    uF = [
      3,
      y,
      b7,
      0,
      [ft, xa, Zs, ph, gh, Z$, s1, ba],
      [0, [() => Ia, 0], 0, () => ju, () => Zu, 2, [() => wh, 0], () => Ws],
      1,
    ],
    dF = [3, y, w7, 0, [xh, hh, eo], [4, 0, 0], 1],
    lF = [3, y, O7, 0, [Q$, cX, re, j$], [0, [() => JJ, 0], [() => QJ, 0], [() => YJ, 0]], 3],
    fF = [3, y, k7, 0, [xa, Ta, Q$, rs], [[() => Ia, 0], 0, 0, 1], 1],
    pF = [3, y, M7, 0, [ew, dX, tw], [0, [() => uY, 0], 2], 2],
    tY = [1, y, hq, 0, () => G1],
    rY = [1, y, AK, 0, () => Dz],
    nY = [1, y, BK, 0, [() => Uz, 0]],
    oY = [1, y, f5, 0, () => lL],
    sY = [1, y, V5, 0, () => hL],
    aw = [1, y, Q5, 0, () => AL],
    iY = [1, y, S9, 0, () => LL],
    aY = [1, y, w9, 0, () => FL],
    cY = [1, y, T9, 0, () => UL],
    _h = [1, y, W9, 0, () => VL],
    uY = [1, y, D7, 0, [() => lF, 0]],
    dY = [1, y, T7, 0, [() => Z1, 0]],
    lY = [2, y, _q, 0, [() => Z1, 0], [() => eY, 0]],
    mF = [2, y, I7, 8, [0, 0], [() => dY, 0]],
    hF = [9, y, Iq, 2, () => rz, () => nz],
    gF = [9, y, kq, 2, () => iz, () => az],
    yF = [9, y, Pq, 0, () => oz, () => sz],
    SF = [9, y, Bq, 0, () => cz, () => uz],
    EF = [9, y, Qq, 0, () => fz, () => pz],
    xF = [9, y, eK, 0, () => dz, () => lz],
    bF = [9, y, pK, 0, () => mz, () => hz],
    wF = [9, y, Wq, 0, () => gz, () => yz],
    _F = [9, y, Gq, 0, () => Sz, () => Ez],
    vF = [9, y, Xq, 0, () => xz, () => bz],
    AF = [9, y, gK, 0, () => Tz, () => Iz],
    TF = [9, y, sK, 0, () => wz, () => _z],
    IF = [9, y, iK, 0, () => vz, () => Az],
    RF = [9, y, PK, 0, () => $z, () => zz],
    CF = [9, y, $K, 0, () => Lz, () => Fz],
    OF = [9, y, a5, 0, () => Jz, () => Yz],
    DF = [9, y, p5, 0, () => Qz, () => eL],
    kF = [9, y, w5, 0, () => tL, () => rL],
    PF = [9, y, T5, 0, () => nL, () => oL],
    NF = [9, y, A5, 0, () => sL, () => iL],
    MF = [9, y, D5, 0, () => aL, () => cL],
    $F = [9, y, N5, 0, () => uL, () => dL],
    zF = [9, y, K5, 2, () => bL, () => wL],
    LF = [9, y, t9, 2, () => _L, () => vL],
    FF = [9, y, k9, 0, () => TL, () => IL],
    UF = [9, y, M9, 0, () => RL, () => CL],
    BF = [9, y, L9, 0, () => OL, () => DL],
    HF = [9, y, h9, 2, () => kL, () => PL],
    VF = [9, y, C9, { [z$]: ['sync-'] }, () => NL, () => ML],
    jF = [9, y, g9, 0, () => BL, () => HL],
    ZF = [9, y, q9, 0, () => jL, () => ZL],
    WF = [9, y, J9, { [z$]: ['sync-'] }, () => tF, () => rF],
    GF = [9, y, m7, 0, () => nF, () => oF],
    qF = [9, y, l7, 0, () => sF, () => iF],
    KF = [9, y, y7, 2, () => uF, () => dF],
    XF = [9, y, S7, 0, () => aF, () => cF],
    JF = [9, y, R7, 0, () => fF, () => pF],
    fY = (t) => ({
      apiVersion: '2016-11-23',
      base64Decoder: t?.base64Decoder ?? WG,
      base64Encoder: t?.base64Encoder ?? ZG,
      disableHostPrefix: t?.disableHostPrefix ?? !1,
      endpointProvider: t?.endpointProvider ?? dq,
      extensions: t?.extensions ?? [],
      httpAuthSchemeProvider: t?.httpAuthSchemeProvider ?? eq,
      httpAuthSchemes: t?.httpAuthSchemes ?? [
        {
          schemeId: 'aws.auth#sigv4',
          identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4'),
          signer: new UG(),
        },
      ],
      logger: t?.logger ?? new uG(),
      protocol: t?.protocol ?? XG,
      protocolSettings: t?.protocolSettings ?? {
        defaultNamespace: 'com.amazonaws.sfn',
        errorTypeRegistries: V1,
        xmlNamespace: 'http://swf.amazonaws.com/doc/2015-07-20/',
        version: '2016-11-23',
        serviceTarget: 'AWSStepFunctions',
      },
      serviceId: t?.serviceId ?? 'SFN',
      sha256: t?.sha256 ?? JG,
      urlParser: t?.urlParser ?? CG,
      utf8Decoder: t?.utf8Decoder ?? jG,
      utf8Encoder: t?.utf8Encoder ?? VG,
    }),
    pY = (t) => {
      dG(process.version);
      const e = yG(t),
        r = () => e().then(lG),
        n = fY(t);
      Z8(process.version);
      const o = { profile: t?.profile, logger: n.logger };
      return {
        ...n,
        ...t,
        runtime: 'node',
        defaultsMode: e,
        authSchemePreference: t?.authSchemePreference ?? Vs(BG, o),
        bodyLengthChecker: t?.bodyLengthChecker ?? GG,
        credentialDefaultProvider: t?.credentialDefaultProvider ?? HG,
        defaultSocketTimeout: G8(t?.requestHandler, 9e5),
        defaultUserAgentProvider:
          t?.defaultUserAgentProvider ?? W8({ serviceId: n.serviceId, clientVersion: sq.version }),
        maxAttempts: t?.maxAttempts ?? Vs(MG, t),
        region: t?.region ?? Vs(xG, { ...bG, ...o }),
        requestHandler: KG.create(t?.requestHandler ?? r),
        retryMode: t?.retryMode ?? Vs({ ...NG, default: async () => (await r()).retryMode || PG }, t),
        streamCollector: t?.streamCollector ?? qG,
        useDualstackEndpoint: t?.useDualstackEndpoint ?? Vs(EG, o),
        useFipsEndpoint: t?.useFipsEndpoint ?? Vs(SG, o),
        userAgentAppId: t?.userAgentAppId ?? Vs(q8, o),
      };
    },
    mY = (t) => {
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
    hY = (t) => ({
      httpAuthSchemes: t.httpAuthSchemes(),
      httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
      credentials: t.credentials(),
    }),
    gY = (t, e) => {
      const r = Object.assign(K8(t), fG(t), OG(t), mY(t));
      return (e.forEach((n) => n.configure(r)), Object.assign(t, X8(r), pG(r), DG(r), hY(r)));
    },
    Yn = class extends D$ {
      config;
      constructor(...[e]) {
        const r = pY(e || {});
        super(r), (this.initConfig = r);
        const n = rq(r),
          o = J8(n),
          s = $G(o),
          i = wG(s),
          a = Y8(i),
          c = IG(a),
          u = tq(c),
          d = gY(u, e?.extensions || []);
        (this.config = d),
          this.middlewareStack.use(LG(this.config)),
          this.middlewareStack.use(Q8(this.config)),
          this.middlewareStack.use(zG(this.config)),
          this.middlewareStack.use(kG(this.config)),
          this.middlewareStack.use(eG(this.config)),
          this.middlewareStack.use(tG(this.config)),
          this.middlewareStack.use(rG(this.config)),
          this.middlewareStack.use(
            oG(this.config, {
              httpAuthSchemeParametersProvider: YG,
              identityProviderConfigProvider: async (l) => new sG({ 'aws.auth#sigv4': l.credentials }),
            }),
          ),
          this.middlewareStack.use(iG(this.config));
      }
      destroy() {
        super.destroy();
      }
    },
    G = mG(nq, 'AWSStepFunctions', 'SFNClient', RG),
    q = {},
    Y = (t, e, r, n) => [],
    yY = (t, e, r, n) => [nG(r)],
    Pm = class extends G(q, Y, 'CreateActivity', hF) {},
    Nm = class extends G(q, Y, 'CreateStateMachineAlias', yF) {},
    Mm = class extends G(q, Y, 'CreateStateMachine', gF) {},
    $m = class extends G(q, Y, 'DeleteActivity', SF) {},
    zm = class extends G(q, Y, 'DeleteStateMachineAlias', xF) {},
    Lm = class extends G(q, Y, 'DeleteStateMachine', EF) {},
    Fm = class extends G(q, Y, 'DeleteStateMachineVersion', bF) {},
    Um = class extends G(q, Y, 'DescribeActivity', wF) {},
    Bm = class extends G(q, Y, 'DescribeExecution', _F) {},
    Hm = class extends G(q, Y, 'DescribeMapRun', vF) {},
    Vm = class extends G(q, Y, 'DescribeStateMachineAlias', TF) {},
    jm = class extends G(q, Y, 'DescribeStateMachine', AF) {},
    Zm = class extends G(q, Y, 'DescribeStateMachineForExecution', IF) {},
    Wm = class extends G(q, yY, 'GetActivityTask', RF) {},
    Mu = class extends G(q, Y, 'GetExecutionHistory', CF) {},
    $u = class extends G(q, Y, 'ListActivities', OF) {},
    zu = class extends G(q, Y, 'ListExecutions', DF) {},
    Lu = class extends G(q, Y, 'ListMapRuns', kF) {},
    Gm = class extends G(q, Y, 'ListStateMachineAliases', PF) {},
    Fu = class extends G(q, Y, 'ListStateMachines', NF) {},
    qm = class extends G(q, Y, 'ListStateMachineVersions', MF) {},
    Km = class extends G(q, Y, 'ListTagsForResource', $F) {},
    Xm = class extends G(q, Y, 'PublishStateMachineVersion', zF) {},
    Jm = class extends G(q, Y, 'RedriveExecution', LF) {},
    Ym = class extends G(q, Y, 'SendTaskFailure', FF) {},
    Qm = class extends G(q, Y, 'SendTaskHeartbeat', UF) {},
    eh = class extends G(q, Y, 'SendTaskSuccess', BF) {},
    th = class extends G(q, Y, 'StartExecution', HF) {},
    rh = class extends G(q, Y, 'StartSyncExecution', VF) {},
    nh = class extends G(q, Y, 'StopExecution', jF) {},
    oh = class extends G(q, Y, 'TagResource', ZF) {},
    sh = class extends G(q, Y, 'TestState', WF) {},
    ih = class extends G(q, Y, 'UntagResource', GF) {},
    ah = class extends G(q, Y, 'UpdateMapRun', qF) {},
    ch = class extends G(q, Y, 'UpdateStateMachineAlias', XF) {},
    uh = class extends G(q, Y, 'UpdateStateMachine', KF) {},
    dh = class extends G(q, Y, 'ValidateStateMachineDefinition', JF) {},
    YF = Uu(Yn, Mu, 'nextToken', 'nextToken', 'maxResults'),
    QF = Uu(Yn, $u, 'nextToken', 'nextToken', 'maxResults'),
    eU = Uu(Yn, zu, 'nextToken', 'nextToken', 'maxResults'),
    tU = Uu(Yn, Lu, 'nextToken', 'nextToken', 'maxResults'),
    rU = Uu(Yn, Fu, 'nextToken', 'nextToken', 'maxResults'),
    SY = {
      CreateActivityCommand: Pm,
      CreateStateMachineCommand: Mm,
      CreateStateMachineAliasCommand: Nm,
      DeleteActivityCommand: $m,
      DeleteStateMachineCommand: Lm,
      DeleteStateMachineAliasCommand: zm,
      DeleteStateMachineVersionCommand: Fm,
      DescribeActivityCommand: Um,
      DescribeExecutionCommand: Bm,
      DescribeMapRunCommand: Hm,
      DescribeStateMachineCommand: jm,
      DescribeStateMachineAliasCommand: Vm,
      DescribeStateMachineForExecutionCommand: Zm,
      GetActivityTaskCommand: Wm,
      GetExecutionHistoryCommand: Mu,
      ListActivitiesCommand: $u,
      ListExecutionsCommand: zu,
      ListMapRunsCommand: Lu,
      ListStateMachineAliasesCommand: Gm,
      ListStateMachinesCommand: Fu,
      ListStateMachineVersionsCommand: qm,
      ListTagsForResourceCommand: Km,
      PublishStateMachineVersionCommand: Xm,
      RedriveExecutionCommand: Jm,
      SendTaskFailureCommand: Ym,
      SendTaskHeartbeatCommand: Qm,
      SendTaskSuccessCommand: eh,
      StartExecutionCommand: th,
      StartSyncExecutionCommand: rh,
      StopExecutionCommand: nh,
      TagResourceCommand: oh,
      TestStateCommand: sh,
      UntagResourceCommand: ih,
      UpdateMapRunCommand: ah,
      UpdateStateMachineCommand: uh,
      UpdateStateMachineAliasCommand: ch,
      ValidateStateMachineDefinitionCommand: dh,
    },
    EY = {
      paginateGetExecutionHistory: YF,
      paginateListActivities: QF,
      paginateListExecutions: eU,
      paginateListMapRuns: tU,
      paginateListStateMachines: rU,
    },
    lh = class extends Yn {};
  hG(SY, lh, { paginators: EY });
  var xY = { AWS_OWNED_KEY: 'AWS_OWNED_KEY', CUSTOMER_MANAGED_KMS_KEY: 'CUSTOMER_MANAGED_KMS_KEY' },
    bY = { ALL: 'ALL', ERROR: 'ERROR', FATAL: 'FATAL', OFF: 'OFF' },
    wY = { EXPRESS: 'EXPRESS', STANDARD: 'STANDARD' },
    _Y = {
      API_DOES_NOT_SUPPORT_LABELED_ARNS: 'API_DOES_NOT_SUPPORT_LABELED_ARNS',
      CANNOT_UPDATE_COMPLETED_MAP_RUN: 'CANNOT_UPDATE_COMPLETED_MAP_RUN',
      INVALID_ROUTING_CONFIGURATION: 'INVALID_ROUTING_CONFIGURATION',
      MISSING_REQUIRED_PARAMETER: 'MISSING_REQUIRED_PARAMETER',
    },
    vY = { ALL_DATA: 'ALL_DATA', METADATA_ONLY: 'METADATA_ONLY' },
    AY = { NOT_REDRIVABLE: 'NOT_REDRIVABLE', REDRIVABLE: 'REDRIVABLE', REDRIVABLE_BY_MAP_RUN: 'REDRIVABLE_BY_MAP_RUN' },
    TY = {
      ABORTED: 'ABORTED',
      FAILED: 'FAILED',
      PENDING_REDRIVE: 'PENDING_REDRIVE',
      RUNNING: 'RUNNING',
      SUCCEEDED: 'SUCCEEDED',
      TIMED_OUT: 'TIMED_OUT',
    },
    IY = {
      CREATING: 'CREATING',
      DISABLED: 'DISABLED',
      PENDING_DELETION: 'PENDING_DELETION',
      PENDING_IMPORT: 'PENDING_IMPORT',
      UNAVAILABLE: 'UNAVAILABLE',
    },
    RY = { ABORTED: 'ABORTED', FAILED: 'FAILED', RUNNING: 'RUNNING', SUCCEEDED: 'SUCCEEDED' },
    CY = { ACTIVE: 'ACTIVE', DELETING: 'DELETING' },
    OY = {
      ActivityFailed: 'ActivityFailed',
      ActivityScheduleFailed: 'ActivityScheduleFailed',
      ActivityScheduled: 'ActivityScheduled',
      ActivityStarted: 'ActivityStarted',
      ActivitySucceeded: 'ActivitySucceeded',
      ActivityTimedOut: 'ActivityTimedOut',
      ChoiceStateEntered: 'ChoiceStateEntered',
      ChoiceStateExited: 'ChoiceStateExited',
      EvaluationFailed: 'EvaluationFailed',
      ExecutionAborted: 'ExecutionAborted',
      ExecutionFailed: 'ExecutionFailed',
      ExecutionRedriven: 'ExecutionRedriven',
      ExecutionStarted: 'ExecutionStarted',
      ExecutionSucceeded: 'ExecutionSucceeded',
      ExecutionTimedOut: 'ExecutionTimedOut',
      FailStateEntered: 'FailStateEntered',
      LambdaFunctionFailed: 'LambdaFunctionFailed',
      LambdaFunctionScheduleFailed: 'LambdaFunctionScheduleFailed',
      LambdaFunctionScheduled: 'LambdaFunctionScheduled',
      LambdaFunctionStartFailed: 'LambdaFunctionStartFailed',
      LambdaFunctionStarted: 'LambdaFunctionStarted',
      LambdaFunctionSucceeded: 'LambdaFunctionSucceeded',
      LambdaFunctionTimedOut: 'LambdaFunctionTimedOut',
      MapIterationAborted: 'MapIterationAborted',
      MapIterationFailed: 'MapIterationFailed',
      MapIterationStarted: 'MapIterationStarted',
      MapIterationSucceeded: 'MapIterationSucceeded',
      MapRunAborted: 'MapRunAborted',
      MapRunFailed: 'MapRunFailed',
      MapRunRedriven: 'MapRunRedriven',
      MapRunStarted: 'MapRunStarted',
      MapRunSucceeded: 'MapRunSucceeded',
      MapStateAborted: 'MapStateAborted',
      MapStateEntered: 'MapStateEntered',
      MapStateExited: 'MapStateExited',
      MapStateFailed: 'MapStateFailed',
      MapStateStarted: 'MapStateStarted',
      MapStateSucceeded: 'MapStateSucceeded',
      ParallelStateAborted: 'ParallelStateAborted',
      ParallelStateEntered: 'ParallelStateEntered',
      ParallelStateExited: 'ParallelStateExited',
      ParallelStateFailed: 'ParallelStateFailed',
      ParallelStateStarted: 'ParallelStateStarted',
      ParallelStateSucceeded: 'ParallelStateSucceeded',
      PassStateEntered: 'PassStateEntered',
      PassStateExited: 'PassStateExited',
      SucceedStateEntered: 'SucceedStateEntered',
      SucceedStateExited: 'SucceedStateExited',
      TaskFailed: 'TaskFailed',
      TaskScheduled: 'TaskScheduled',
      TaskStartFailed: 'TaskStartFailed',
      TaskStarted: 'TaskStarted',
      TaskStateAborted: 'TaskStateAborted',
      TaskStateEntered: 'TaskStateEntered',
      TaskStateExited: 'TaskStateExited',
      TaskSubmitFailed: 'TaskSubmitFailed',
      TaskSubmitted: 'TaskSubmitted',
      TaskSucceeded: 'TaskSucceeded',
      TaskTimedOut: 'TaskTimedOut',
      WaitStateAborted: 'WaitStateAborted',
      WaitStateEntered: 'WaitStateEntered',
      WaitStateExited: 'WaitStateExited',
    },
    DY = { NOT_REDRIVEN: 'NOT_REDRIVEN', REDRIVEN: 'REDRIVEN' },
    kY = { FAILED: 'FAILED', SUCCEEDED: 'SUCCEEDED', TIMED_OUT: 'TIMED_OUT' },
    PY = { DEBUG: 'DEBUG', INFO: 'INFO', TRACE: 'TRACE' },
    NY = { NONE: 'NONE', PRESENT: 'PRESENT', STRICT: 'STRICT' },
    MY = { CAUGHT_ERROR: 'CAUGHT_ERROR', FAILED: 'FAILED', RETRIABLE: 'RETRIABLE', SUCCEEDED: 'SUCCEEDED' },
    $Y = { ERROR: 'ERROR', WARNING: 'WARNING' },
    zY = { FAIL: 'FAIL', OK: 'OK' };
  h.ActivityAlreadyExists = em;
  h.ActivityAlreadyExists$ = d1;
  h.ActivityDoesNotExist = tm;
  h.ActivityDoesNotExist$ = l1;
  h.ActivityFailedEventDetails$ = W1;
  h.ActivityLimitExceeded = rm;
  h.ActivityLimitExceeded$ = f1;
  h.ActivityListItem$ = G1;
  h.ActivityScheduleFailedEventDetails$ = K1;
  h.ActivityScheduledEventDetails$ = q1;
  h.ActivityStartedEventDetails$ = X1;
  h.ActivitySucceededEventDetails$ = J1;
  h.ActivityTimedOutEventDetails$ = Y1;
  h.ActivityWorkerLimitExceeded = nm;
  h.ActivityWorkerLimitExceeded$ = p1;
  h.AssignedVariablesDetails$ = Q1;
  h.BillingDetails$ = ez;
  h.CloudWatchEventsExecutionDataDetails$ = Nu;
  h.CloudWatchLogsLogGroup$ = tz;
  h.ConflictException = um;
  h.ConflictException$ = m1;
  h.CreateActivity$ = hF;
  h.CreateActivityCommand = Pm;
  h.CreateActivityInput$ = rz;
  h.CreateActivityOutput$ = nz;
  h.CreateStateMachine$ = gF;
  h.CreateStateMachineAlias$ = yF;
  h.CreateStateMachineAliasCommand = Nm;
  h.CreateStateMachineAliasInput$ = oz;
  h.CreateStateMachineAliasOutput$ = sz;
  h.CreateStateMachineCommand = Mm;
  h.CreateStateMachineInput$ = iz;
  h.CreateStateMachineOutput$ = az;
  h.DeleteActivity$ = SF;
  h.DeleteActivityCommand = $m;
  h.DeleteActivityInput$ = cz;
  h.DeleteActivityOutput$ = uz;
  h.DeleteStateMachine$ = EF;
  h.DeleteStateMachineAlias$ = xF;
  h.DeleteStateMachineAliasCommand = zm;
  h.DeleteStateMachineAliasInput$ = dz;
  h.DeleteStateMachineAliasOutput$ = lz;
  h.DeleteStateMachineCommand = Lm;
  h.DeleteStateMachineInput$ = fz;
  h.DeleteStateMachineOutput$ = pz;
  h.DeleteStateMachineVersion$ = bF;
  h.DeleteStateMachineVersionCommand = Fm;
  h.DeleteStateMachineVersionInput$ = mz;
  h.DeleteStateMachineVersionOutput$ = hz;
  h.DescribeActivity$ = wF;
  h.DescribeActivityCommand = Um;
  h.DescribeActivityInput$ = gz;
  h.DescribeActivityOutput$ = yz;
  h.DescribeExecution$ = _F;
  h.DescribeExecutionCommand = Bm;
  h.DescribeExecutionInput$ = Sz;
  h.DescribeExecutionOutput$ = Ez;
  h.DescribeMapRun$ = vF;
  h.DescribeMapRunCommand = Hm;
  h.DescribeMapRunInput$ = xz;
  h.DescribeMapRunOutput$ = bz;
  h.DescribeStateMachine$ = AF;
  h.DescribeStateMachineAlias$ = TF;
  h.DescribeStateMachineAliasCommand = Vm;
  h.DescribeStateMachineAliasInput$ = wz;
  h.DescribeStateMachineAliasOutput$ = _z;
  h.DescribeStateMachineCommand = jm;
  h.DescribeStateMachineForExecution$ = IF;
  h.DescribeStateMachineForExecutionCommand = Zm;
  h.DescribeStateMachineForExecutionInput$ = vz;
  h.DescribeStateMachineForExecutionOutput$ = Az;
  h.DescribeStateMachineInput$ = Tz;
  h.DescribeStateMachineOutput$ = Iz;
  h.EncryptionConfiguration$ = Ws;
  h.EncryptionType = xY;
  h.EvaluationFailedEventDetails$ = Rz;
  h.ExecutionAbortedEventDetails$ = Cz;
  h.ExecutionAlreadyExists = Om;
  h.ExecutionAlreadyExists$ = h1;
  h.ExecutionDoesNotExist = bm;
  h.ExecutionDoesNotExist$ = g1;
  h.ExecutionFailedEventDetails$ = Oz;
  h.ExecutionLimitExceeded = Am;
  h.ExecutionLimitExceeded$ = y1;
  h.ExecutionListItem$ = Dz;
  h.ExecutionNotRedrivable = Tm;
  h.ExecutionNotRedrivable$ = S1;
  h.ExecutionRedriveFilter = DY;
  h.ExecutionRedriveStatus = AY;
  h.ExecutionRedrivenEventDetails$ = kz;
  h.ExecutionStartedEventDetails$ = Pz;
  h.ExecutionStatus = TY;
  h.ExecutionSucceededEventDetails$ = Nz;
  h.ExecutionTimedOutEventDetails$ = Mz;
  h.GetActivityTask$ = RF;
  h.GetActivityTaskCommand = Wm;
  h.GetActivityTaskInput$ = $z;
  h.GetActivityTaskOutput$ = zz;
  h.GetExecutionHistory$ = CF;
  h.GetExecutionHistoryCommand = Mu;
  h.GetExecutionHistoryInput$ = Lz;
  h.GetExecutionHistoryOutput$ = Fz;
  h.HistoryEvent$ = Uz;
  h.HistoryEventExecutionDataDetails$ = Ur;
  h.HistoryEventType = OY;
  h.IncludedData = vY;
  h.InspectionData$ = Bz;
  h.InspectionDataRequest$ = Hz;
  h.InspectionDataResponse$ = Vz;
  h.InspectionErrorDetails$ = jz;
  h.InspectionLevel = PY;
  h.InvalidArn = dm;
  h.InvalidArn$ = E1;
  h.InvalidDefinition = lm;
  h.InvalidDefinition$ = x1;
  h.InvalidEncryptionConfiguration = om;
  h.InvalidEncryptionConfiguration$ = b1;
  h.InvalidExecutionInput = Dm;
  h.InvalidExecutionInput$ = w1;
  h.InvalidLoggingConfiguration = fm;
  h.InvalidLoggingConfiguration$ = _1;
  h.InvalidName = sm;
  h.InvalidName$ = v1;
  h.InvalidOutput = Cm;
  h.InvalidOutput$ = A1;
  h.InvalidToken = vm;
  h.InvalidToken$ = T1;
  h.InvalidTracingConfiguration = pm;
  h.InvalidTracingConfiguration$ = I1;
  h.KmsAccessDeniedException = im;
  h.KmsAccessDeniedException$ = R1;
  h.KmsInvalidStateException = wm;
  h.KmsInvalidStateException$ = C1;
  h.KmsKeyState = IY;
  h.KmsThrottlingException = am;
  h.KmsThrottlingException$ = O1;
  h.LambdaFunctionFailedEventDetails$ = Zz;
  h.LambdaFunctionScheduleFailedEventDetails$ = Gz;
  h.LambdaFunctionScheduledEventDetails$ = Wz;
  h.LambdaFunctionStartFailedEventDetails$ = qz;
  h.LambdaFunctionSucceededEventDetails$ = Kz;
  h.LambdaFunctionTimedOutEventDetails$ = Xz;
  h.ListActivities$ = OF;
  h.ListActivitiesCommand = $u;
  h.ListActivitiesInput$ = Jz;
  h.ListActivitiesOutput$ = Yz;
  h.ListExecutions$ = DF;
  h.ListExecutionsCommand = zu;
  h.ListExecutionsInput$ = Qz;
  h.ListExecutionsOutput$ = eL;
  h.ListMapRuns$ = kF;
  h.ListMapRunsCommand = Lu;
  h.ListMapRunsInput$ = tL;
  h.ListMapRunsOutput$ = rL;
  h.ListStateMachineAliases$ = PF;
  h.ListStateMachineAliasesCommand = Gm;
  h.ListStateMachineAliasesInput$ = nL;
  h.ListStateMachineAliasesOutput$ = oL;
  h.ListStateMachineVersions$ = MF;
  h.ListStateMachineVersionsCommand = qm;
  h.ListStateMachineVersionsInput$ = aL;
  h.ListStateMachineVersionsOutput$ = cL;
  h.ListStateMachines$ = NF;
  h.ListStateMachinesCommand = Fu;
  h.ListStateMachinesInput$ = sL;
  h.ListStateMachinesOutput$ = iL;
  h.ListTagsForResource$ = $F;
  h.ListTagsForResourceCommand = Km;
  h.ListTagsForResourceInput$ = uL;
  h.ListTagsForResourceOutput$ = dL;
  h.LogDestination$ = lL;
  h.LogLevel = bY;
  h.LoggingConfiguration$ = ju;
  h.MapIterationEventDetails$ = ku;
  h.MapRunExecutionCounts$ = fL;
  h.MapRunFailedEventDetails$ = pL;
  h.MapRunItemCounts$ = mL;
  h.MapRunListItem$ = hL;
  h.MapRunRedrivenEventDetails$ = gL;
  h.MapRunStartedEventDetails$ = yL;
  h.MapRunStatus = RY;
  h.MapStateStartedEventDetails$ = SL;
  h.MissingRequiredParameter = km;
  h.MissingRequiredParameter$ = D1;
  h.MockErrorOutput$ = EL;
  h.MockInput$ = xL;
  h.MockResponseValidationMode = NY;
  h.PublishStateMachineVersion$ = zF;
  h.PublishStateMachineVersionCommand = Xm;
  h.PublishStateMachineVersionInput$ = bL;
  h.PublishStateMachineVersionOutput$ = wL;
  h.RedriveExecution$ = LF;
  h.RedriveExecutionCommand = Jm;
  h.RedriveExecutionInput$ = _L;
  h.RedriveExecutionOutput$ = vL;
  h.ResourceNotFound = Em;
  h.ResourceNotFound$ = k1;
  h.RoutingConfigurationListItem$ = AL;
  h.SFN = lh;
  h.SFNClient = Yn;
  h.SFNServiceException = W;
  h.SFNServiceException$ = u1;
  h.SendTaskFailure$ = FF;
  h.SendTaskFailureCommand = Ym;
  h.SendTaskFailureInput$ = TL;
  h.SendTaskFailureOutput$ = IL;
  h.SendTaskHeartbeat$ = UF;
  h.SendTaskHeartbeatCommand = Qm;
  h.SendTaskHeartbeatInput$ = RL;
  h.SendTaskHeartbeatOutput$ = CL;
  h.SendTaskSuccess$ = BF;
  h.SendTaskSuccessCommand = eh;
  h.SendTaskSuccessInput$ = OL;
  h.SendTaskSuccessOutput$ = DL;
  h.ServiceQuotaExceededException = xm;
  h.ServiceQuotaExceededException$ = P1;
  h.StartExecution$ = HF;
  h.StartExecutionCommand = th;
  h.StartExecutionInput$ = kL;
  h.StartExecutionOutput$ = PL;
  h.StartSyncExecution$ = VF;
  h.StartSyncExecutionCommand = rh;
  h.StartSyncExecutionInput$ = NL;
  h.StartSyncExecutionOutput$ = ML;
  h.StateEnteredEventDetails$ = $L;
  h.StateExitedEventDetails$ = zL;
  h.StateMachineAliasListItem$ = LL;
  h.StateMachineAlreadyExists = mm;
  h.StateMachineAlreadyExists$ = N1;
  h.StateMachineDeleting = hm;
  h.StateMachineDeleting$ = M1;
  h.StateMachineDoesNotExist = _m;
  h.StateMachineDoesNotExist$ = $1;
  h.StateMachineLimitExceeded = gm;
  h.StateMachineLimitExceeded$ = z1;
  h.StateMachineListItem$ = FL;
  h.StateMachineStatus = CY;
  h.StateMachineType = wY;
  h.StateMachineTypeNotSupported = ym;
  h.StateMachineTypeNotSupported$ = L1;
  h.StateMachineVersionListItem$ = UL;
  h.StopExecution$ = jF;
  h.StopExecutionCommand = nh;
  h.StopExecutionInput$ = BL;
  h.StopExecutionOutput$ = HL;
  h.SyncExecutionStatus = kY;
  h.Tag$ = VL;
  h.TagResource$ = ZF;
  h.TagResourceCommand = oh;
  h.TagResourceInput$ = jL;
  h.TagResourceOutput$ = ZL;
  h.TaskCredentials$ = iw;
  h.TaskDoesNotExist = Im;
  h.TaskDoesNotExist$ = F1;
  h.TaskFailedEventDetails$ = WL;
  h.TaskScheduledEventDetails$ = GL;
  h.TaskStartFailedEventDetails$ = KL;
  h.TaskStartedEventDetails$ = qL;
  h.TaskSubmitFailedEventDetails$ = XL;
  h.TaskSubmittedEventDetails$ = JL;
  h.TaskSucceededEventDetails$ = YL;
  h.TaskTimedOut = Rm;
  h.TaskTimedOut$ = U1;
  h.TaskTimedOutEventDetails$ = QL;
  h.TestExecutionStatus = MY;
  h.TestState$ = WF;
  h.TestStateCommand = sh;
  h.TestStateConfiguration$ = eF;
  h.TestStateInput$ = tF;
  h.TestStateOutput$ = rF;
  h.TooManyTags = cm;
  h.TooManyTags$ = B1;
  h.TracingConfiguration$ = Zu;
  h.UntagResource$ = GF;
  h.UntagResourceCommand = ih;
  h.UntagResourceInput$ = nF;
  h.UntagResourceOutput$ = oF;
  h.UpdateMapRun$ = qF;
  h.UpdateMapRunCommand = ah;
  h.UpdateMapRunInput$ = sF;
  h.UpdateMapRunOutput$ = iF;
  h.UpdateStateMachine$ = KF;
  h.UpdateStateMachineAlias$ = XF;
  h.UpdateStateMachineAliasCommand = ch;
  h.UpdateStateMachineAliasInput$ = aF;
  h.UpdateStateMachineAliasOutput$ = cF;
  h.UpdateStateMachineCommand = uh;
  h.UpdateStateMachineInput$ = uF;
  h.UpdateStateMachineOutput$ = dF;
  h.ValidateStateMachineDefinition$ = JF;
  h.ValidateStateMachineDefinitionCommand = dh;
  h.ValidateStateMachineDefinitionDiagnostic$ = lF;
  h.ValidateStateMachineDefinitionInput$ = fF;
  h.ValidateStateMachineDefinitionOutput$ = pF;
  h.ValidateStateMachineDefinitionResultCode = zY;
  h.ValidateStateMachineDefinitionSeverity = $Y;
  h.ValidationException = Sm;
  h.ValidationException$ = H1;
  h.ValidationExceptionReason = _Y;
  h.errorTypeRegistries = V1;
  h.paginateGetExecutionHistory = YF;
  h.paginateListActivities = QF;
  h.paginateListExecutions = eU;
  h.paginateListMapRuns = tU;
  h.paginateListStateMachines = rU;
});
var g2 = we(cw(), 1);
var oU = {
    region: 'eu-west-1',
    targets: {
      'orders-staging': {
        source: { region: 'us-east-1', cluster: 'orders-prod' },
        snapshot: { select: 'latest-automated', maxAgeHours: 36 },
        copy: { kmsKeyId: 'alias/aurora-restore' },
        cluster: { subnetGroup: 'orders-staging' },
        instances: { class: 'db.r6g.large', count: 2 },
        masterCredentials: 'managed',
        database: {
          roles: [
            { name: 'orders_app', access: 'readwrite', login: { generate: 'orders-staging/orders_app' } },
            { name: 'orders_report', access: 'readonly', login: { generate: 'orders-staging/orders_report' } },
            { name: 'orders_metrics', access: 'readonly', login: 'iam' },
          ],
        },
        replace: { adopt: !1, disableDeletionProtection: !0 },
        archive: { keep: 2 },
      },
    },
  },
  sU = 'config/local.yml';
var ss = we(cw(), 1);
import { randomUUID as BY } from 'node:crypto';
function iU(t) {
  return Object.fromEntries(Object.entries(t).filter(([, e]) => e !== void 0));
}
var uw = {
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
  Qe = class extends Error {
    name;
    facts;
    sentence;
    constructor(e, r, n = {}, o = {}) {
      super(`${r} ${uw[e].remedy}`, o), (this.name = e), (this.sentence = r), (this.facts = n);
    }
  };
function aU(t, e) {
  return t instanceof Qe && (e === void 0 || t.name === e);
}
var cU =
    /^(?:Throttl\w*|RequestThrottled\w*|TooManyRequests\w*|RequestLimitExceeded|SlowDown|Internal(?:Failure|Error|ServerError|ServiceError\w*)|ServiceUnavailable\w*|RequestTimeout\w*|TimeoutError|AbortError|ECONN\w+|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EPIPE|EHOSTUNREACH|ENETUNREACH|ERR_HTTP2\w*)$/,
  LY =
    /^(?:AccessDenied\w*|AuthorizationError\w*|UnauthorizedOperation|NotAuthorized|InvalidClientTokenId|UnrecognizedClient\w*|MissingAuthenticationToken\w*|SignatureDoesNotMatch|InvalidSignature\w*|ExpiredToken\w*|OptInRequired|CredentialsProviderError|TokenProviderError)$/;
function uU(t, e, r = {}) {
  if (t instanceof Qe) return t;
  const { name: n, message: o, code: s, httpStatus: i, requestId: a } = UY(t),
    c = s ?? n,
    u = { ...e, code: c, requestId: a, httpStatus: i },
    d = FY(c),
    l = Object.hasOwn(r, d) ? r[d]?.(o, u, t) : void 0;
  if (l !== void 0) return l;
  const p = `${e.service} ${e.operation} in ${e.region}`,
    m = `${c}${o === '' ? '' : `: ${o}`}`.replace(/([^.!?])$/, '$1.');
  return LY.test(c)
    ? new Qe('AwsAccessDenied', `${p} was denied: ${m}`, u, { cause: t })
    : cU.test(c) || cU.test(n) || (i !== void 0 && (i >= 500 || i === 429))
      ? new Qe('AwsUnavailable', `${p} did not succeed: ${m}`, u, { cause: t })
      : new Qe('AwsRequestFailed', `${p} was refused: ${m}`, u, { cause: t });
}
function FY(t) {
  return t.replace(/Fault$/, '');
}
function UY(t) {
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
var HY = 43;
function dU(t, e) {
  async function r(o, s) {
    try {
      return await s();
    } catch (i) {
      const a = await t.config.region();
      throw uU(i, { service: 'Step Functions', operation: o, region: a });
    }
  }
  async function* n(o) {
    let s = 50,
      i;
    do {
      const a = new ss.GetExecutionHistoryCommand({ executionArn: o, reverseOrder: !0, maxResults: s, nextToken: i }),
        c = await r('GetExecutionHistory', () => t.send(a));
      yield* c.events ?? [], (i = c.nextToken), (s = 1e3);
    } while (i !== void 0);
  }
  return {
    async start(o) {
      const i = `${String(o.target).slice(0, HY)}-${BY()}`,
        a = new ss.StartExecutionCommand({ stateMachineArn: e, name: i, input: JSON.stringify(o) }),
        { startDate: c } = await r('StartExecution', () => t.send(a));
      return { id: i, startedAt: lU(c) };
    },
    async find(o) {
      const s = WY(e, o),
        i = await r('DescribeExecution', () => VY(t, s));
      if (i !== void 0) return ZY(o, i, await jY(n(s)));
    },
  };
}
async function VY(t, e) {
  try {
    return await t.send(new ss.DescribeExecutionCommand({ executionArn: e }));
  } catch (r) {
    if (r instanceof ss.ExecutionDoesNotExist) return;
    throw r;
  }
}
async function jY(t) {
  let e,
    r,
    n = {};
  for await (const o of t) {
    const { stateEnteredEventDetails: s, stateExitedEventDetails: i, executionStartedEventDetails: a } = o;
    if (
      ((n = o.executionFailedEventDetails ?? o.executionTimedOutEventDetails ?? n),
      (r ??= Wu(i?.output) ?? Wu(s?.input) ?? Wu(a?.input)),
      (e ??= s?.name),
      e !== void 0 && r !== void 0)
    )
      break;
  }
  return { state: e, payload: r, error: n.error, cause: n.cause };
}
function ZY(t, e, r) {
  return iU({
    id: t,
    status: e.status ?? 'RUNNING',
    startedAt: lU(e.startDate),
    stoppedAt: e.stopDate?.toISOString(),
    state: r.state,
    payload: Wu(e.output) ?? r.payload ?? Wu(e.input) ?? {},
    error: e.error ?? r.error,
    cause: e.cause ?? r.cause,
  });
}
function WY(t, e) {
  return `${t.replace(':stateMachine:', ':execution:')}:${e}`;
}
function lU(t) {
  if (t === void 0) throw new TypeError('Step Functions answered without a start date.');
  return t.toISOString();
}
function Wu(t) {
  if (t !== void 0)
    try {
      const e = JSON.parse(t);
      return typeof e == 'object' && e !== null && !Array.isArray(e) ? e : void 0;
    } catch {
      return;
    }
}
function fw(t) {
  const e = Object.values(t).filter((n) => typeof n == 'number');
  return Object.entries(t)
    .filter(([n, o]) => e.indexOf(+n) === -1)
    .map(([n, o]) => o);
}
function fU(t, e) {
  return typeof e == 'bigint' ? e.toString() : e;
}
var lw = class {
  constructor(e) {
    (this._getter = e), (this._value = void 0);
  }
  get value() {
    const e = this._getter;
    return (e !== void 0 && ((this._value = e()), (this._getter = void 0)), this._value);
  }
};
function pU(t) {
  return new lw(t);
}
function mU(t) {
  return t == null;
}
function pw(t) {
  const e = t.startsWith('^') ? 1 : 0,
    r = t.endsWith('$') ? t.length - 1 : t.length;
  return t.slice(e, r);
}
function hU(t, e) {
  const r = t / e,
    n = Math.round(r),
    o = 4 * Number.EPSILON * Math.max(Math.abs(r), 1);
  return Math.abs(r - n) < o ? 0 : r - n;
}
function gU(t, e, r) {
  Object.defineProperty(t, e, { value: r, writable: !0, enumerable: !0, configurable: !0 });
}
var mw = 'captureStackTrace' in Error ? Error.captureStackTrace : (...t) => {};
function vh(t) {
  return typeof t == 'object' && t !== null && !Array.isArray(t);
}
function yU(t) {
  if (vh(t) === !1) return !1;
  const e = t.constructor;
  if (e === void 0 || typeof e != 'function') return !0;
  const r = e.prototype;
  return !(vh(r) === !1 || Object.hasOwn(r, 'isPrototypeOf') === !1);
}
var SU = new Set(['string', 'number', 'symbol']);
function qu(t) {
  return t.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
function Ah(t, e, r) {
  const n = new t._zod.constr(e ?? t._zod.def);
  return ((!e || r?.parent) && (n._zod.parent = t), n);
}
function _e(t) {
  const e = t;
  if (!e) return {};
  if (typeof e == 'string') return { error: () => e };
  if (e?.message !== void 0) {
    if (e?.error !== void 0) throw new Error('Cannot specify both `message` and `error` params');
    e.error = e.message;
  }
  return (delete e.message, typeof e.error == 'string' ? { ...e, error: () => e.error } : e);
}
function EU(t) {
  return Object.keys(t).filter((e) => t[e]._zod.optin !== void 0 && t[e]._zod.optout === 'optional');
}
var xU = {
  safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
  float32: [-34028234663852886e22, 34028234663852886e22],
  float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
};
function to(t, e = 0) {
  if (t.aborted === !0) return !0;
  for (let r = e; r < t.issues.length; r++) if (t.issues[r]?.continue !== !0) return !0;
  return !1;
}
function bU(t, e = 0) {
  if (t.aborted === !0) return !0;
  for (let r = e; r < t.issues.length; r++) if (t.issues[r]?.continue === !1) return !0;
  return !1;
}
function as(t, e) {
  return e.map((r) => {
    var n;
    return ((n = r).path ?? (n.path = []), r.path.unshift(t), r);
  });
}
function Gu(t) {
  return typeof t == 'string' ? t : t?.message;
}
function hw(t) {
  const e = [];
  for (const r of t ?? []) {
    const n = r._zod.def;
    if (!/_(length|size)$|_equals$/.test(n.check)) break;
    const o = n.maximum ?? n.length ?? n.size;
    o >= 0 && e.push([o, r]);
  }
  return e;
}
function Th(t, e, r) {
  var n;
  for (let o = e; o < t.length; o++) (n = t[o]).schema ?? (n.schema = r);
}
function ro(t, e, r) {
  var n;
  const o = t.inst?._zod?.traits;
  o?.has('$ZodType') && (o.has('$ZodCheck') ? ((n = t).schema ?? (n.schema = t.inst)) : (t.schema = t.inst));
  const s = t.schema !== t.inst ? t.schema?._zod.def?.error : void 0,
    i = t.message
      ? t.message
      : (Gu(t.inst?._zod.def?.error?.(t)) ??
        Gu(s?.(t)) ??
        Gu(e?.error?.(t)) ??
        Gu(r.customError?.(t)) ??
        Gu(r.localeError?.(t)) ??
        'Invalid input'),
    a = {};
  for (const c of Object.keys(t))
    c === 'inst' || c === 'schema' || c === 'continue' || c === 'input' || c === '__proto__' || (a[c] = t[c]);
  return (a.path ?? (a.path = []), (a.message = i), e?.reportInput && (a.input = t.input), a);
}
var GY = /[\uD800-\uDBFF]/;
function gw(t) {
  const e = t.length;
  if (!GY.test(t)) return e;
  let r = e;
  for (let n = 0; n < e - 1; n++)
    (t.charCodeAt(n) & 64512) === 55296 && (t.charCodeAt(n + 1) & 64512) === 56320 && (r--, n++);
  return r;
}
function yw(t) {
  return Array.isArray(t) ? 'array' : typeof t == 'string' ? 'string' : 'unknown';
}
function Sw(...t) {
  const [e, r, n] = t;
  return typeof e == 'string' ? { message: e, code: 'custom', input: r, inst: n } : { ...e };
}
function wU(t, e) {
  for (const r in e) {
    const n = Object.getOwnPropertyDescriptor(e, r);
    n.get ? Object.defineProperty(t, r, { ...n, enumerable: !1 }) : qY(t, r, n.value);
  }
}
function Gs(t, e, r, n = !0) {
  return (Object.defineProperty(t, e, { configurable: !0, writable: !0, enumerable: n, value: r }), r);
}
function Ew(t, e, r) {
  return Gs(t, e, r, !1);
}
function qY(t, e, r) {
  Object.defineProperty(t, e, {
    configurable: !0,
    get() {
      return this == null ? r : Gs(this, e, r.bind(this));
    },
    set(n) {
      Gs(this, e, n);
    },
  });
}
function KY(t, e) {
  const r = Object.getPrototypeOf(t);
  return e in r ? void 0 : r;
}
var dw,
  is = !1,
  XY = {
    configurable: !0,
    get() {
      is = !0;
    },
  };
function Br(t, e, r) {
  const n = Object.getPrototypeOf(t._zod);
  if (e in n && dw !== t._zod) {
    dw = void 0;
    return;
  }
  (dw = t._zod),
    Object.defineProperty(n, e, {
      configurable: !0,
      get() {
        Object.defineProperty(this, e, XY);
        const o = is;
        is = !1;
        try {
          const s = r(this);
          return (
            is ? delete this[e] : Object.defineProperty(this, e, { configurable: !0, writable: !0, value: s }),
            (is = is || o),
            s
          );
        } catch (s) {
          throw (delete this[e], (is = is || o), s);
        }
      },
      set(o) {
        Object.defineProperty(this, e, { configurable: !0, writable: !0, value: o });
      },
    });
}
function _U(t, e, r, n) {
  const o = KY(t, e);
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
var vU;
var xw = { value: void 0, enumerable: !1 },
  AU = 'captureStackTrace' in Error ? Error : null;
function JY(t) {
  const e = AU;
  if (e) {
    const r = e.stackTraceLimit;
    if (typeof r == 'number') {
      try {
        e.stackTraceLimit = 0;
      } catch {
        return ((AU = null), new t());
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
function B(t, e, r, n) {
  const o = {};
  function s(p) {
    (this.def = p), (this.constr = l), (this.traits = new Set());
  }
  s.prototype = o;
  const i = r,
    a = i && new WeakSet();
  function c(p, m) {
    if (p._zod) {
      if (p._zod.traits.has(t)) return;
    } else {
      xw.value = new s(m);
      try {
        Object.defineProperty(p, '_zod', xw);
      } finally {
        xw.value = void 0;
      }
    }
    if ((p._zod.traits.add(t), e(p, m), a)) {
      let S = Object.getPrototypeOf(p),
        E = p._zod.constr.prototype,
        x = S;
      for (; x && x !== E; ) x = Object.getPrototypeOf(x);
      const w = x ?? S;
      a.has(w) || (a.add(w), wU(w, i));
    }
    const g = l.prototype;
    for (const S in g) Object.hasOwn(g, S) && (S in p || (p[S] = g[S].bind(p)));
  }
  const u = n?.Parent ?? Object;
  class d extends u {}
  Object.defineProperty(d, 'name', { value: t });
  function l(p) {
    const m = n?.Parent ? JY(d) : this;
    c(m, p);
    const g = m._zod.deferred;
    if (g) {
      for (const E of g) E();
      m._zod.deferred = void 0;
    }
    const S = globalThis.__zod_globalConfig?.postProcessor;
    return (S && S(m), m);
  }
  return (
    Object.defineProperty(l, 'init', { value: c }),
    Object.defineProperty(l, Symbol.hasInstance, {
      value: (p) => (n?.Parent && p instanceof n.Parent ? !0 : p?._zod?.traits?.has(t)),
    }),
    Object.defineProperty(l, 'name', { value: t }),
    l
  );
}
var no = class extends Error {
  constructor() {
    super('Encountered Promise during synchronous parse. Use .parseAsync() instead.');
  }
};
(vU = globalThis).__zod_globalConfig ?? (vU.__zod_globalConfig = {});
var Ra = globalThis.__zod_globalConfig;
function oo(t) {
  return (t && Object.assign(Ra, t), Ra);
}
function YY() {
  const t = this._zod;
  return (t.message ?? (t.message = JSON.stringify(t.def, fU, 2)), t.message);
}
function QY(t) {
  this._zod.message = t;
}
var eQ = { get: YY, set: QY, enumerable: !0, configurable: !0 },
  ww = { value: void 0, enumerable: !1 },
  TU = new WeakSet([Object.prototype, Error.prototype]),
  IU = (t, e) => {
    (t.name = '$ZodError'),
      (ww.value = e),
      Object.defineProperty(t, 'issues', ww),
      (ww.value = void 0),
      Object.defineProperty(t, 'message', eQ);
    const r = Object.getPrototypeOf(t);
    TU.has(r) ||
      (TU.add(r),
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
  VRe = B('$ZodError', IU),
  Ku = B('$ZodError', IU, void 0, { Parent: Error });
var rQ = (t) => {
    const e = (r, n, o, s) => {
      const i = o ? { ...o, async: !1 } : { async: !1 },
        a = r._zod.run({ value: n, issues: [] }, i);
      if (a instanceof Promise) throw new no();
      if (a.issues.length) {
        const c = new (s?.Err ?? t)(a.issues.map((u) => ro(u, i, oo())));
        throw (mw(c, s?.callee ?? e), c);
      }
      return a.value;
    };
    return e;
  },
  _w = rQ(Ku),
  nQ = (t) => {
    const e = async (r, n, o, s) => {
      let i = o ? { ...o, async: !0 } : { async: !0 },
        a = r._zod.run({ value: n, issues: [] }, i);
      if ((a instanceof Promise && (a = await a), a.issues.length)) {
        const c = new (s?.Err ?? t)(a.issues.map((u) => ro(u, i, oo())));
        throw (mw(c, s?.callee ?? e), c);
      }
      return a.value;
    };
    return e;
  },
  vw = nQ(Ku),
  oQ = (t) => (e, r, n) => {
    const o = n ? { ...n, async: !1 } : { async: !1 },
      s = e._zod.run({ value: r, issues: [] }, o);
    if (s instanceof Promise) throw new no();
    return s.issues.length ? RU(t, s.issues, o) : { success: !0, data: s.value };
  },
  so = oQ(Ku);
function RU(t, e, r) {
  let n;
  return {
    success: !1,
    get error() {
      return (n || ((n = new t(e.map((o) => ro(o, r, oo())))), (e = void 0), (r = void 0)), n);
    },
    set error(o) {
      (n = o), (e = void 0), (r = void 0);
    },
  };
}
var sQ = (t) => async (e, r, n) => {
    let o = n ? { ...n, async: !0 } : { async: !0 },
      s = e._zod.run({ value: r, issues: [] }, o);
    return (
      s instanceof Promise && (s = await s), s.issues.length ? RU(t, s.issues, o) : { success: !0, data: s.value }
    );
  },
  Aw = sQ(Ku);
var CU = /^[\s\S]{0,}$/;
var Tw = /^-?\d+(?:\.\d+)?$/,
  OU = /^(?:true|false)$/i;
var Hr = B('$ZodCheck', (t, e) => {
  var r;
  t._zod ?? (t._zod = {}), (t._zod.def = e), (r = t._zod).onattach ?? (r.onattach = []);
});
var kU = (t) => {
    const e = t.value;
    return !mU(e) && e.length !== void 0;
  },
  Ih = { number: 'number', bigint: 'bigint', object: 'date' },
  PU = B('$ZodCheckLessThan', (t, e) => {
    Hr.init(t, e);
    const r = Ih[typeof e.value];
    t._zod.check = (n) => {
      (e.inclusive ? n.value <= e.value : n.value < e.value) ||
        n.issues.push({
          origin: Ih[typeof n.value] ?? r,
          code: 'too_big',
          maximum: typeof e.value == 'object' ? e.value.getTime() : e.value,
          input: n.value,
          inclusive: e.inclusive,
          inst: t,
          continue: !e.abort,
        });
    };
  }),
  Iw = B('$ZodCheckGreaterThan', (t, e) => {
    Hr.init(t, e);
    const r = Ih[typeof e.value];
    t._zod.check = (n) => {
      (e.inclusive ? n.value >= e.value : n.value > e.value) ||
        n.issues.push({
          origin: Ih[typeof n.value] ?? r,
          code: 'too_small',
          minimum: typeof e.value == 'object' ? e.value.getTime() : e.value,
          input: n.value,
          inclusive: e.inclusive,
          inst: t,
          continue: !e.abort,
        });
    };
  }),
  NU = B('$ZodCheckMultipleOf', (t, e) => {
    Hr.init(t, e),
      (t._zod.check = (r) => {
        if (typeof r.value != typeof e.value) throw new Error('Cannot mix number and bigint in multiple_of check.');
        (typeof r.value == 'bigint'
          ? e.value !== BigInt(0) && r.value % e.value === BigInt(0)
          : hU(r.value, e.value) === 0) ||
          r.issues.push({
            origin: typeof r.value,
            code: 'not_multiple_of',
            divisor: e.value,
            input: r.value,
            inst: t,
            continue: !e.abort,
          });
      });
  }),
  MU = B('$ZodCheckNumberFormat', (t, e) => {
    Hr.init(t, e), (e.format = e.format || 'float64');
    const r = e.format?.includes('int'),
      n = r ? 'int' : 'number',
      [o, s] = xU[e.format];
    t._zod.check = (i) => {
      const a = i.value;
      if (r) {
        if (!Number.isInteger(a)) {
          i.issues.push({ expected: n, format: e.format, code: 'invalid_type', continue: !1, input: a, inst: t });
          return;
        }
        if (!Number.isSafeInteger(a)) {
          a > 0
            ? i.issues.push({
                input: a,
                code: 'too_big',
                maximum: Number.MAX_SAFE_INTEGER,
                note: 'Integers must be within the safe integer range.',
                inst: t,
                origin: n,
                inclusive: !0,
                continue: !e.abort,
              })
            : i.issues.push({
                input: a,
                code: 'too_small',
                minimum: Number.MIN_SAFE_INTEGER,
                note: 'Integers must be within the safe integer range.',
                inst: t,
                origin: n,
                inclusive: !0,
                continue: !e.abort,
              });
          return;
        }
      }
      a < o &&
        i.issues.push({
          origin: 'number',
          input: a,
          code: 'too_small',
          minimum: o,
          inclusive: !0,
          inst: t,
          continue: !e.abort,
        }),
        a > s &&
          i.issues.push({
            origin: 'number',
            input: a,
            code: 'too_big',
            maximum: s,
            inclusive: !0,
            inst: t,
            continue: !e.abort,
          });
    };
  });
var $U = B('$ZodCheckMaxLength', (t, e) => {
    var r;
    Hr.init(t, e),
      (r = t._zod.def).when ?? (r.when = kU),
      (t._zod.check = (n) => {
        const o = n.value,
          s = o.length;
        if ((typeof o == 'string' && s > e.maximum ? gw(o) : s) <= e.maximum) return;
        const a = yw(o);
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
  zU = B('$ZodCheckMinLength', (t, e) => {
    var r;
    Hr.init(t, e),
      (r = t._zod.def).when ?? (r.when = kU),
      (t._zod.check = (n) => {
        const o = n.value,
          s = o.length;
        if ((typeof o == 'string' && s >= e.minimum && s < e.minimum * 2 ? gw(o) : s) >= e.minimum) return;
        const a = yw(o);
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
var LU = B('$ZodCheckStringFormat', (t, e) => {
    var r, n;
    Hr.init(t, e),
      e.pattern
        ? ((r = t._zod).check ??
          (r.check = (o) => {
            (e.pattern.lastIndex = 0),
              !e.pattern.test(o.value) &&
                o.issues.push({
                  origin: 'string',
                  code: 'invalid_format',
                  format: e.format,
                  input: o.value,
                  ...(e.pattern ? { pattern: e.pattern.toString() } : {}),
                  inst: t,
                  continue: !e.abort,
                });
          }))
        : ((n = t._zod).check ?? (n.check = () => {}));
  }),
  FU = B('$ZodCheckRegex', (t, e) => {
    LU.init(t, e),
      (t._zod.check = (r) => {
        (e.pattern.lastIndex = 0),
          !e.pattern.test(r.value) &&
            r.issues.push({
              origin: 'string',
              code: 'invalid_format',
              format: 'regex',
              input: r.value,
              pattern: e.pattern.toString(),
              inst: t,
              continue: !e.abort,
            });
      });
  });
var BU = { major: 4, minor: 6, patch: 7 };
var At = B(
    '$ZodType',
    (t, e) => {
      var r;
      t ?? (t = {}), (t._zod.def = e), (t._zod.bag = t._zod.bag || {}), (t._zod.version = BU);
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
            let d = to(a),
              l;
            for (const p of c) {
              if (p._zod.def.when) {
                if (bU(a) || !p._zod.def.when(a)) continue;
              } else if (d) continue;
              const m = a.issues.length,
                g = p._zod.check(a);
              if (g instanceof Promise && u?.async === !1) throw new no();
              if (l || g instanceof Promise)
                l = (l ?? Promise.resolve()).then(async () => {
                  await g, a.issues.length !== m && (Th(a.issues, m, t), d || (d = to(a, m)));
                });
              else {
                if (a.issues.length === m) continue;
                Th(a.issues, m, t), d || (d = to(a, m));
              }
            }
            return l ? l.then(() => a) : a;
          },
          i = (a, c, u) => {
            if (to(a)) return ((a.aborted = !0), a);
            const d = s(c, o, u);
            if (d instanceof Promise) {
              if (u.async === !1) throw new no();
              return d.then((l) => t._zod.parse(l, u));
            }
            return t._zod.parse(d, u);
          };
        t._zod.run = (a, c) => {
          if (c.skipChecks) return t._zod.parse(a, c);
          if (c.direction === 'backward') {
            const d = t._zod.parse({ value: a.value, issues: [] }, { ...c, skipChecks: !0 });
            return d instanceof Promise ? d.then((l) => i(l, a, c)) : i(d, a, c);
          }
          const u = t._zod.parse(a, c);
          if (u instanceof Promise) {
            if (c.async === !1) throw new no();
            return u.then((d) => s(d, o, c));
          }
          return s(u, o, c);
        };
      }
    },
    {
      get '~standard'() {
        return Ew(this, '~standard', aQ(this));
      },
      set '~standard'(t) {
        Gs(this, '~standard', t);
      },
    },
  ),
  WU = (t, e) => (t.issues.length ? { issues: t.issues.map((r) => ro(r, e, oo())) } : { value: t.value });
async function iQ(t, e) {
  const r = { async: !0 };
  return WU(await t._zod.run({ value: e, issues: [] }, r), r);
}
function aQ(t) {
  return {
    validate: (e) => {
      const r = { async: !1 };
      try {
        const n = t._zod.run({ value: e, issues: [] }, r);
        if (!(n instanceof Promise)) return WU(n, r);
      } catch {}
      return iQ(t, e);
    },
    vendor: 'zod',
    version: 1,
  };
}
var GU = B('$ZodString', (t, e) => {
  At.init(t, e),
    (t._zod.pattern = e.pattern ?? CU),
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
var Rw = B('$ZodNumber', (t, e) => {
    At.init(t, e),
      (t._zod.pattern = Tw),
      (t._zod.parse = (r, n) => {
        if (e.coerce)
          try {
            r.value = Number(r.value);
          } catch {}
        const o = r.value;
        if (typeof o == 'number' && !Number.isNaN(o) && Number.isFinite(o)) return r;
        const s = typeof o == 'number' ? (Number.isNaN(o) ? 'NaN' : Number.isFinite(o) ? void 0 : String(o)) : void 0;
        return (
          r.issues.push({ expected: 'number', code: 'invalid_type', input: o, inst: t, ...(s ? { received: s } : {}) }),
          r
        );
      });
  }),
  qU = B('$ZodNumberFormat', (t, e) => {
    MU.init(t, e), Rw.init(t, e);
  }),
  KU = B('$ZodBoolean', (t, e) => {
    At.init(t, e),
      (t._zod.pattern = OU),
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
var XU = B('$ZodUnknown', (t, e) => {
    At.init(t, e), (t._zod.parse = (r) => r);
  }),
  JU = B('$ZodNever', (t, e) => {
    At.init(t, e),
      (t._zod.parse = (r, n) => (
        r.issues.push({ expected: 'never', code: 'invalid_type', input: r.value, inst: t }), r
      ));
  });
function cQ(t, e) {
  const r = hw(t._zod.def.checks);
  if (!r.length) return;
  const n = Math.min(...r.map((s) => s[0])),
    o = t._zod.parse;
  t._zod.parse = (s, i) => {
    const a = e(s.value);
    if (a > n && !i?.skipChecks && i?.direction !== 'backward') {
      for (const [c, u] of hw(t._zod.def.checks))
        if (a > c && u._zod.def.when(s)) {
          const d = s.issues.length;
          return (u._zod.check(s), (s.issues[d].continue = !1), Th(s.issues, d, t), s);
        }
    }
    return o(s, i);
  };
}
var uQ = (t) => (Array.isArray(t) ? t.length : -1);
function HU(t, e, r) {
  t.issues.length && e.issues.push(...as(r, t.issues)), (e.value[r] = t.value);
}
var YU = B('$ZodArray', (t, e) => {
  At.init(t, e);
  const r = Ra.memoizer;
  r?.attach(t),
    (t._zod.parse = (n, o) => {
      const s = n.value;
      if (!Array.isArray(s)) return (n.issues.push({ expected: 'array', code: 'invalid_type', input: s, inst: t }), n);
      n.value = r ? r.alloc(t, n, Array(s.length), o) : Array(s.length);
      const i = [],
        a = o?.abortEarly;
      for (let c = 0; c < s.length; c++) {
        const u = s[c],
          d = e.element._zod.run({ value: u, issues: [] }, o);
        if (d instanceof Promise) i.push(d.then((l) => HU(l, n, c)));
        else if ((HU(d, n, c), a && d.issues.length !== 0 && to(d))) break;
      }
      return i.length ? Promise.all(i).then(() => n) : n;
    }),
    cQ(t, uQ);
});
function Rh(t, e, r, n, o, s) {
  const i = r in n,
    a = s === 'optional';
  if (!(!i && a && o === 'optional')) {
    if (t.issues.length) {
      if (o !== void 0 && a && !i) return;
      e.issues.push(...as(r, t.issues));
    }
    if (!i && o === void 0) {
      t.issues.length || e.issues.push({ code: 'invalid_type', expected: 'nonoptional', input: void 0, path: [r] });
      return;
    }
    t.value === void 0 ? (i || (o === 'defaulted' && !a)) && (e.value[r] = void 0) : (e.value[r] = t.value);
  }
}
var dQ = [];
function lQ(t) {
  const e = Object.keys(t.shape),
    r = Object.getOwnPropertySymbols(t.shape),
    n = r.length ? r : dQ,
    o = n.length ? [...e, ...n] : e;
  for (const i of o)
    if (!t.shape?.[i]?._zod?.traits?.has('$ZodType'))
      throw new Error(`Invalid element at key "${String(i)}": expected a Zod schema`);
  const s = EU(t.shape);
  return { ...t, allKeys: o, symbolKeys: n, keySet: new Set(e), numKeys: e.length, optionalKeys: new Set(s) };
}
function fQ(t, e, r, n, o, s, i) {
  let a = [],
    c = o.keySet,
    u = o.catchall._zod,
    d = u.def.type,
    l = u.optin,
    p = u.optout,
    m = 0;
  for (const g in e) {
    if (i && r.issues.length !== m) {
      if (to(r, m)) break;
      m = r.issues.length;
    }
    if (c.has(g)) continue;
    if (g === '__proto__') {
      d === 'never' && a.push(g);
      continue;
    }
    if (d === 'never') {
      a.push(g);
      continue;
    }
    const S = u.run({ value: e[g], issues: [] }, n);
    S instanceof Promise ? t.push(S.then((E) => Rh(E, r, g, e, l, p))) : Rh(S, r, g, e, l, p);
  }
  return (
    a.length && r.issues.push({ code: 'unrecognized_keys', keys: a, input: e, inst: s, continue: !0 }),
    t.length ? Promise.all(t).then(() => r) : r
  );
}
var QU = B('$ZodObject', (t, e) => {
  At.init(t, e);
  const r = Object.getOwnPropertyDescriptor(e, 'shape'),
    n = r?.get ? r.get.raw : (e.shape ?? {});
  if (n) {
    const u = () => {
      const d = { ...n };
      return (Object.defineProperty(e, 'shape', { value: d }), (u.raw = d), d);
    };
    (u.raw = n), Object.defineProperty(e, 'shape', { get: u });
  }
  const o = pU(() => lQ(e));
  Br(t, 'propValues', (u) => {
    const d = u.def.shape,
      l = {};
    for (const p in d) {
      const m = d[p]._zod;
      if (m.values) {
        Object.hasOwn(l, p) || gU(l, p, new Set());
        for (const g of m.values) l[p].add(g);
        m.optin !== void 0 && l[p].add(void 0);
      }
    }
    return l;
  });
  let s = vh,
    i = e.catchall,
    a,
    c = Ra.memoizer;
  c?.attach(t),
    (t._zod.parse = (u, d) => {
      a ?? (a = o.value);
      const l = u.value;
      if (!s(l)) return (u.issues.push({ expected: 'object', code: 'invalid_type', input: l, inst: t }), u);
      u.value = c ? c.alloc(t, u, {}, d) : {};
      let p = [],
        m = a.shape,
        g = d?.abortEarly,
        S = u.issues.length;
      for (const E of a.allKeys) {
        if (g && u.issues.length !== S) {
          if (to(u, S)) break;
          S = u.issues.length;
        }
        if (E === '__proto__') continue;
        const x = m[E],
          w = x._zod.optin,
          v = x._zod.optout,
          A = x._zod.run({ value: l[E], issues: [] }, d);
        A instanceof Promise ? p.push(A.then((C) => Rh(C, u, E, l, w, v))) : Rh(A, u, E, l, w, v);
      }
      return i ? fQ(p, l, u, d, o.value, t, g === !0) : p.length ? Promise.all(p).then(() => u) : u;
    });
});
function VU(t, e, r, n) {
  for (const s of t) if (s.issues.length === 0) return ((e.value = s.value), e);
  const o = t.filter((s) => !to(s));
  return o.length === 1
    ? ((e.value = o[0].value), o[0])
    : (e.issues.push({
        code: 'invalid_union',
        input: e.value,
        inst: r,
        errors: t.map((s) => s.issues.map((i) => ro(i, n, oo()))),
      }),
      e);
}
var eB = B('$ZodUnion', (t, e) => {
  At.init(t, e),
    Br(t, 'optin', (n) =>
      n.def.options.some((o) => o._zod.optin === 'defaulted')
        ? 'defaulted'
        : n.def.options.some((o) => o._zod.optin !== void 0)
          ? 'optional'
          : void 0,
    ),
    Br(t, 'optout', (n) => (n.def.options.some((o) => o._zod.optout === 'optional') ? 'optional' : void 0)),
    Br(t, 'values', (n) => {
      if (n.def.options.every((o) => o._zod.values))
        return new Set(n.def.options.flatMap((o) => Array.from(o._zod.values)));
    }),
    Br(t, 'pattern', (n) => {
      if (n.def.options.every((o) => o._zod.pattern)) {
        const o = n.def.options.map((s) => s._zod.pattern);
        return new RegExp(`^(${o.map((s) => pw(s.source)).join('|')})$`);
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
    return s ? Promise.all(i).then((a) => VU(a, n, t, o)) : VU(i, n, t, o);
  };
});
var tB = B('$ZodRecord', (t, e) => {
  At.init(t, e);
  const r = Ra.memoizer;
  r?.attach(t),
    (t._zod.parse = (n, o) => {
      const s = n.value;
      if (!yU(s)) return (n.issues.push({ expected: 'record', code: 'invalid_type', input: s, inst: t }), n);
      const i = [],
        a = e.keyType._zod.values;
      if (a && !e.partial) {
        n.value = r ? r.alloc(t, n, {}, o) : {};
        const c = new Set();
        for (const d of a)
          if (typeof d == 'string' || typeof d == 'number' || typeof d == 'symbol') {
            if ((c.add(typeof d == 'number' ? d.toString() : d), d === '__proto__')) continue;
            const l = e.keyType._zod.run({ value: d, issues: [] }, o);
            if (l instanceof Promise) throw new Error('Async schemas not supported in object keys currently');
            if (l.issues.length) {
              n.issues.push({
                code: 'invalid_key',
                origin: 'record',
                issues: l.issues.map((g) => ro(g, o, oo())),
                input: d,
                path: [d],
                inst: t,
              });
              continue;
            }
            const p = l.value;
            if (p === '__proto__') continue;
            const m = e.valueType._zod.run({ value: s[d], issues: [] }, o);
            m instanceof Promise
              ? i.push(
                  m.then((g) => {
                    g.issues.length && n.issues.push(...as(d, g.issues)), (n.value[p] = g.value);
                  }),
                )
              : (m.issues.length && n.issues.push(...as(d, m.issues)), (n.value[p] = m.value));
          }
        let u;
        for (const d in s)
          if (!c.has(d))
            if (e.mode === 'loose') {
              if (d === '__proto__') continue;
              n.value[d] = s[d];
            } else (u = u ?? []), u.push(d);
        u && u.length > 0 && n.issues.push({ code: 'unrecognized_keys', input: s, inst: t, keys: u, continue: !0 });
      } else {
        n.value = r ? r.alloc(t, n, {}, o) : {};
        let c;
        for (const u of Reflect.ownKeys(s)) {
          if (u === '__proto__' || !Object.prototype.propertyIsEnumerable.call(s, u)) continue;
          let d = e.keyType._zod.run({ value: u, issues: [] }, o);
          if (d instanceof Promise) throw new Error('Async schemas not supported in object keys currently');
          if (typeof u == 'string' && Tw.test(u) && d.issues.length) {
            const g = e.keyType._zod.run({ value: Number(u), issues: [] }, o);
            if (g instanceof Promise) throw new Error('Async schemas not supported in object keys currently');
            g.issues.length === 0 && (d = g);
          }
          if (d.issues.length) {
            e.mode === 'loose'
              ? (n.value[u] = s[u])
              : a
                ? ((c = c ?? []), c.push(u))
                : n.issues.push({
                    code: 'invalid_key',
                    origin: 'record',
                    issues: d.issues.map((g) => ro(g, o, oo())),
                    input: u,
                    path: [u],
                    inst: t,
                  });
            continue;
          }
          const p = d.value;
          if (p === '__proto__') continue;
          const m = e.valueType._zod.run({ value: s[u], issues: [] }, o);
          m instanceof Promise
            ? i.push(
                m.then((g) => {
                  g.issues.length && n.issues.push(...as(u, g.issues)), (n.value[p] = g.value);
                }),
              )
            : (m.issues.length && n.issues.push(...as(u, m.issues)), (n.value[p] = m.value));
        }
        c && c.length > 0 && n.issues.push({ code: 'unrecognized_keys', input: s, inst: t, keys: c, continue: !0 });
      }
      return i.length ? Promise.all(i).then(() => n) : n;
    });
});
var rB = B('$ZodEnum', (t, e) => {
    At.init(t, e);
    const r = fw(e.entries),
      n = new Set(r);
    (t._zod.values = n),
      Br(t, 'pattern', (o) => {
        const s = fw(o.def.entries).filter((i) => SU.has(typeof i));
        return new RegExp(s.length ? `^(${s.map((i) => qu(i.toString())).join('|')})$` : '^[^\\s\\S]$');
      }),
      (t._zod.parse = (o, s) => {
        const i = o.value;
        return (n.has(i) || o.issues.push({ code: 'invalid_value', values: r, input: i, inst: t }), o);
      });
  }),
  nB = B('$ZodLiteral', (t, e) => {
    At.init(t, e);
    const r = new Set(e.values);
    (t._zod.values = r),
      Br(t, 'pattern', (n) => {
        const o = n.def.values;
        return new RegExp(
          o.length
            ? `^(${o.map((s) => (typeof s == 'string' ? qu(s) : s ? qu(s.toString()) : String(s))).join('|')})$`
            : '^[^\\s\\S]$',
        );
      }),
      (t._zod.parse = (n, o) => {
        const s = n.value;
        return (r.has(s) || n.issues.push({ code: 'invalid_value', values: e.values, input: s, inst: t }), n);
      });
  });
function jU(t, e) {
  return ((t.value = e.issues.length ? void 0 : e.value), t);
}
var oB = B('$ZodOptional', (t, e) => {
  At.init(t, e),
    Br(t, 'optin', (r) => (r.def.innerType._zod.optin === 'defaulted' ? 'defaulted' : 'optional')),
    (t._zod.optout = 'optional'),
    Br(t, 'values', (r) => {
      const n = r.def.innerType._zod.values;
      return n ? new Set([...n, void 0]) : void 0;
    }),
    Br(t, 'pattern', (r) => {
      const n = r.def.innerType._zod.pattern;
      return n ? new RegExp(`^(${pw(n.source)})?$`) : void 0;
    }),
    (t._zod.parse = (r, n) => {
      if (r.value === void 0) {
        if (e.innerType._zod.optin !== 'defaulted') return r;
        const o = e.innerType._zod.run({ value: r.value, issues: [] }, n);
        return o instanceof Promise ? o.then((s) => jU(r, s)) : jU(r, o);
      }
      return e.innerType._zod.run(r, n);
    });
});
var sB = B('$ZodCustom', (t, e) => {
  Hr.init(t, e),
    At.init(t, e),
    (t._zod.parse = (r, n) => r),
    (t._zod.check = (r) => {
      const n = r.value,
        o = e.fn(n);
      if (o instanceof Promise) return o.then((s) => ZU(s, r, n, t));
      ZU(o, r, n, t);
    });
});
function ZU(t, e, r, n) {
  if (!t) {
    const o = { code: 'custom', input: r, inst: n, path: [...(n._zod.def.path ?? [])], continue: !n._zod.def.abort };
    n._zod.def.params && (o.params = n._zod.def.params), e.issues.push(Sw(o));
  }
}
function iB(t) {
  return (t.checks && (t.checks = [...t.checks]), t);
}
function aB(t, e) {
  return new t(iB({ type: 'string', ..._e(e) }));
}
function cB(t, e) {
  return new t(iB({ type: 'number', checks: [], ..._e(e) }));
}
function uB(t, e) {
  return new t({ type: 'number', check: 'number_format', abort: !1, format: 'safeint', ..._e(e) });
}
function dB(t, e) {
  return new t({ type: 'boolean', ..._e(e) });
}
function lB(t) {
  return new t({ type: 'unknown' });
}
function fB(t, e) {
  return new t({ type: 'never', ..._e(e) });
}
function Ks(t, e) {
  return new PU({ check: 'less_than', ..._e(e), value: t, inclusive: !0 });
}
function pB(t, e) {
  return new Iw({ check: 'greater_than', ..._e(e), value: t, inclusive: !1 });
}
function Xs(t, e) {
  return new Iw({ check: 'greater_than', ..._e(e), value: t, inclusive: !0 });
}
function Cw(t) {
  return pB(0, t);
}
function Ow(t, e) {
  return new NU({ check: 'multiple_of', ..._e(e), value: t });
}
function Vr(t, e) {
  return new $U({ check: 'max_length', ..._e(e), maximum: t });
}
function Lt(t, e) {
  return new zU({ check: 'min_length', ..._e(e), minimum: t });
}
function Ft(t, e) {
  return new FU({ check: 'string_format', format: 'regex', ..._e(e), pattern: t });
}
function mB(t, e, r) {
  return new t({ type: 'custom', check: 'custom', fn: e, ..._e(r) });
}
var Jt = B(
    'ZodMiniType',
    (t, e) => {
      if (!t._zod) throw new Error('Uninitialized schema in ZodMiniType.');
      At.init(t, e), (t.def = e), (t.type = e.type);
    },
    {
      get with() {
        return this.check;
      },
      set with(t) {
        Gs(this, 'with', t);
      },
      parse(t, e) {
        return _w(this, t, e, { callee: this.parse });
      },
      parseAsync(t, e) {
        return vw(this, t, e, { callee: this.parseAsync });
      },
      safeParse(t, e) {
        return so(this, t, e);
      },
      safeParseAsync(t, e) {
        return Aw(this, t, e);
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
        return Ah(this, t, e);
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
  hQ = B('ZodMiniString', (t, e) => {
    GU.init(t, e), Jt.init(t, e);
  });
function _(t) {
  return aB(hQ, t);
}
var gB = B('ZodMiniNumber', (t, e) => {
  Rw.init(t, e), Jt.init(t, e);
});
function He(t) {
  return cB(gB, t);
}
var gQ = B('ZodMiniNumberFormat', (t, e) => {
  qU.init(t, e), gB.init(t, e);
});
function Ch(t) {
  return uB(gQ, t);
}
var yQ = B('ZodMiniBoolean', (t, e) => {
  KU.init(t, e), Jt.init(t, e);
});
function Yt(t) {
  return dB(yQ, t);
}
var SQ = B('ZodMiniUnknown', (t, e) => {
  XU.init(t, e), Jt.init(t, e);
});
function yB() {
  return lB(SQ);
}
var EQ = B('ZodMiniNever', (t, e) => {
  JU.init(t, e), Jt.init(t, e);
});
function xQ(t) {
  return fB(EQ, t);
}
var bQ = B('ZodMiniArray', (t, e) => {
  YU.init(t, e), Jt.init(t, e);
});
function Me(t, e) {
  return new bQ({ type: 'array', element: t, ..._e(e) });
}
var SB = B('ZodMiniObject', (t, e) => {
  QU.init(t, e), Jt.init(t, e), _U(t, 'shape', (r) => r._zod.def.shape, !1);
});
function se(t, e) {
  const r = { type: 'object', shape: t ?? {}, ..._e(e) };
  return new SB(r);
}
function ve(t, e) {
  return new SB({ type: 'object', shape: t, catchall: xQ(), ..._e(e) });
}
var wQ = B('ZodMiniUnion', (t, e) => {
  eB.init(t, e), Jt.init(t, e);
});
function Js(t, e) {
  return new wQ({ type: 'union', options: t, ..._e(e) });
}
var hB = B('ZodMiniRecord', (t, e) => {
  tB.init(t, e), Jt.init(t, e);
});
function Ys(t, e, r) {
  return !e || !e._zod
    ? new hB({ type: 'record', keyType: _(), valueType: t, ..._e(e) })
    : new hB({ type: 'record', keyType: t, valueType: e, ..._e(r) });
}
var _Q = B('ZodMiniEnum', (t, e) => {
  rB.init(t, e), Jt.init(t, e), (t.options = [...t._zod.values]);
});
function Tt(t, e) {
  const r = Array.isArray(t) ? Object.fromEntries(t.map((n) => [n, n])) : t;
  return new _Q({ type: 'enum', entries: r, ..._e(e) });
}
var vQ = B('ZodMiniLiteral', (t, e) => {
  nB.init(t, e), Jt.init(t, e);
});
function Qt(t, e) {
  return new vQ({ type: 'literal', values: Array.isArray(t) ? t : [t], ..._e(e) });
}
var AQ = B('ZodMiniOptional', (t, e) => {
  oB.init(t, e), Jt.init(t, e);
});
function I(t) {
  return new AQ({ type: 'optional', innerType: t });
}
var TQ = B('ZodMiniCustom', (t, e) => {
  sB.init(t, e), Jt.init(t, e);
});
function Qs(t, e = {}) {
  return mB(TQ, t, e);
}
function Oh(t, e) {
  let r = t.toLowerCase(),
    n;
  for (const o of e) {
    const s = IQ(r, o.toLowerCase()),
      i = Math.max(1, Math.min(3, Math.floor(o.length / 3)));
    s <= i && (n === void 0 || s < n.distance) && (n = { name: o, distance: s });
  }
  return n?.name;
}
function IQ(t, e) {
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
function Ph(t, e, r) {
  return r.flatMap((n) => bB(t, e, n, []));
}
function io(t) {
  return t
    .map((e, r) => {
      if (typeof e == 'number') return `[${e}]`;
      const n = String(e);
      return /^[\w-]+$/.test(n) ? (r === 0 ? n : `.${n}`) : `[${kw(n)}]`;
    })
    .join('');
}
function Dh(t) {
  if (t === void 0) return 'nothing';
  if (typeof t == 'string') return kw(t);
  if (Array.isArray(t)) return t.length === 0 ? 'an empty list' : 'a list';
  if (typeof t == 'object' && t !== null) {
    const e = Object.keys(t);
    return e.length === 0
      ? 'an empty object'
      : `an object with ${e.length === 1 ? 'the key' : 'the keys'} ${kh(e.slice(0, 8).map(TB))}`;
  }
  return String(t);
}
function jr(t, e) {
  let r = t;
  for (const n of e) {
    if (typeof r != 'object' || r === null || !Object.hasOwn(r, n)) return;
    r = r[n];
  }
  return r;
}
function bB(t, e, r, n) {
  const o = [...n, ...r.path],
    s = jr(e, o),
    i = _B(t, o);
  if (r.code === 'unrecognized_keys') {
    const u = i.flatMap(Dw);
    return r.keys.map((d) => ({ path: [...o, d], text: OQ(d, u) }));
  }
  if (r.code === 'invalid_key') {
    const u = r.issues.map((d) => EB(d, [])).join(' and ');
    return [{ path: o, text: `${u}, got ${Dh(o.at(-1))}` }];
  }
  if (r.code === 'invalid_union') {
    const u = RQ(r.errors, i, s);
    if (u !== void 0) return u.flatMap((d) => bB(t, e, d, o));
  }
  const a = EB(r, i),
    c = r.code === 'invalid_value' && typeof s == 'string' ? wB(s, r.values.map(String)) : '';
  return [{ path: o, text: `${a}, got ${Dh(s)}${c}` }];
}
function RQ(t, e, r) {
  const n = e.flatMap(AB),
    o = t
      .map((a, c) => ({ issues: a, option: n[c] }))
      .filter(
        ({ issues: a }) =>
          !a.some(({ path: c, code: u }) => c.length === 0 && (u === 'invalid_type' || u === 'invalid_value')),
      )
      .map(({ issues: a, option: c }) => {
        const u = c === void 0 ? [] : Dw(c),
          d = typeof r == 'object' && r !== null && !Array.isArray(r) ? Object.keys(r) : [];
        return { issues: a, recognised: d.filter((l) => u.includes(l)).length };
      })
      .toSorted((a, c) => c.recognised - a.recognised),
    [s, i] = o;
  if (s !== void 0) return i === void 0 || s.recognised > i.recognised ? s.issues : void 0;
}
function EB(t, e) {
  if (t.message.startsWith('expected ')) return t.message;
  switch (t.code) {
    case 'invalid_type': {
      const r = t.expected === 'object' ? e.flatMap(Dw) : [];
      return `expected ${CQ[t.expected] ?? t.expected}${r.length > 0 ? ` with the keys ${kh(r)}` : ''}`;
    }
    case 'invalid_value':
      return `expected ${kh(t.values.map(String), 'or')}`;
    case 'too_small':
      return `expected ${t.minimum} ${xB[t.origin] ?? ''}or more`;
    case 'too_big':
      return `expected ${t.maximum} ${xB[t.origin] ?? ''}or less`;
    case 'not_multiple_of':
      return `expected a multiple of ${t.divisor}`;
    default:
      return 'expected another value';
  }
}
var CQ = {
    string: 'a string',
    number: 'a number',
    int: 'an integer',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
    record: 'an object',
  },
  xB = { string: 'characters ', array: 'items ' };
function OQ(t, e) {
  return `unknown key ${kw(t)}${wB(t, e)}; expected one of the keys ${kh(e)}`;
}
function wB(t, e) {
  const r = Oh(t, e);
  return r === void 0 || r === t ? '' : ` (did you mean ${r}?)`;
}
function _B(t, e) {
  const [r, ...n] = e,
    o = Nh(t);
  return r === void 0 ? [o] : vB(o, r).flatMap((s) => _B(s, n));
}
function vB(t, e) {
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
      return r.options.flatMap((n) => vB(Nh(n), e));
    default:
      return [];
  }
}
function AB(t) {
  const { def: e } = t._zod;
  return e.type === 'union' ? e.options : [t];
}
function Dw(t) {
  return AB(t).flatMap((e) => {
    const { def: r } = Nh(e)._zod;
    return r.type === 'object' ? Object.keys(r.shape) : [];
  });
}
function Nh(t) {
  const { def: e } = t._zod;
  return e.type === 'optional' || e.type === 'nullable' ? Nh(e.innerType) : t;
}
function kw(t) {
  return JSON.stringify(TB(t));
}
function TB(t) {
  return t.length <= 80 ? t : `${t.slice(0, 77)}...`;
}
function kh(t, e) {
  return e === void 0 || t.length < 2 ? t.join(', ') : `${t.slice(0, -1).join(', ')} ${e} ${t.at(-1)}`;
}
var IB = /^([1-9]\d{0,4})([mh])$/;
var ei = _().check(Lt(1, 'expected a name, not an empty string')),
  Mw = _('expected an identifier of letters, digits and hyphens').check(
    Vr(63, 'expected at most 63 characters'),
    Ft(/^[a-z](?:-?[a-z0-9])*$/, 'expected lower-case letters, digits and single hyphens, beginning with a letter'),
  ),
  kB = Mw.check(Vr(40, 'expected at most 40 characters')),
  PB = _('expected a region such as eu-west-1').check(
    Ft(/^[a-z]{2}(?:-[a-z]+)+-\d$/, 'expected a region such as eu-west-1'),
  ),
  DQ = _('expected a quoted account id of 12 digits').check(
    Ft(/^\d{12}$/, 'expected a quoted account id of 12 digits'),
  ),
  Pw = _('expected minutes or hours such as 90m or 6h').check(Ft(IB, 'expected minutes or hours such as 90m or 6h')),
  RB = /^[\p{L}\p{Z}\p{N}_.:/=+@-]*$/u,
  CB = Ys(
    _().check(
      Lt(1, 'expected a tag key'),
      Vr(128, 'expected at most 128 characters'),
      Ft(RB, 'expected letters, digits, spaces and _.:/=+@-'),
      Ft(/^(?!aws:|rds:|aurora-restore:)/i, 'expected a key that does not begin with aws:, rds: or aurora-restore:'),
    ),
    _('expected a quoted string').check(
      Vr(256, 'expected at most 256 characters'),
      Ft(RB, 'expected letters, digits, spaces and _.:/=+@-'),
    ),
  ).check(Qs((t) => Object.keys(t).length <= 45, 'expected at most 45 tags')),
  Nw = Ch('expected an integer').check(Xs(1, 'expected 1 or more')),
  NB = ei.check(Qs((t) => new TextEncoder().encode(t).length <= 63, 'expected at most 63 bytes')),
  OB = (t) =>
    He().check(
      Xs(t, `expected ${t} to 256 capacity units`),
      Ks(256, `expected ${t} to 256 capacity units`),
      Ow(0.5, 'expected whole or half capacity units'),
    ),
  DB = ve({
    class: _().check(Ft(/^db\.[a-z0-9-]+(?:\.[a-z0-9]+)?$/, 'expected an instance class such as db.r6g.large')),
    parameterGroup: I(ei),
    promotionTier: I(Ch('expected an integer').check(Xs(0, 'expected 0 to 15'), Ks(15, 'expected 0 to 15'))),
  }),
  MB = _().check(Lt(1, 'expected the name or ARN of a secret')),
  kQ = ve({
    name: _().check(
      Lt(1, 'expected a role name'),
      Qs((t) => new TextEncoder().encode(t).length <= 63, 'expected at most 63 bytes'),
      Qs((t) => !t.includes('\0'), 'expected no NUL character'),
      Qs((t) => !/^(?:pg_|rds)/.test(t), 'expected a name that does not begin with pg_ or rds'),
    ),
    access: Tt(['readonly', 'readwrite', 'owner']),
    login: Js(
      [
        Qt('iam'),
        ve({ secret: MB }),
        ve({
          generate: _().check(
            Ft(/^[A-Za-z0-9/_+=.@-]{1,512}$/, 'expected a secret name of letters, digits and /_+=.@-'),
          ),
        }),
      ],
      'expected iam, { secret: NAME } or { generate: NAME }',
    ),
    databases: I(Me(NB).check(Lt(1, 'expected at least one database'))),
    schemas: I(Me(ei).check(Lt(1, 'expected at least one schema'))),
  }),
  $B = _().check(Ft(/^sg-[0-9a-f]+$/, 'expected a security group id such as sg-0123abcd')),
  PQ = ve({
    source: ve({ region: PB, cluster: Mw, account: I(DQ) }),
    snapshot: I(
      ve({
        select: I(Tt(['latest', 'latest-automated', 'latest-manual'])),
        maxAgeHours: I(He().check(Cw('expected more than 0'))),
      }),
    ),
    copy: I(ve({ kmsKeyId: I(ei), tags: I(CB) })),
    cluster: I(
      ve({
        identifier: I(Mw),
        subnetGroup: I(ei),
        securityGroupIds: I(Me($B)),
        parameterGroup: I(ei),
        engineVersion: I(
          _('expected a quoted version such as "17.4"').check(
            Ft(/^\d+\.\d+(?:\.\d+)?$/, 'expected a quoted version such as "17.4"'),
          ),
        ),
        port: I(
          Ch('expected an integer').check(Xs(1150, 'expected 1150 to 65535'), Ks(65535, 'expected 1150 to 65535')),
        ),
        iamAuthentication: I(Yt()),
        serverlessV2: I(
          ve({ min: OB(0), max: OB(1) }).check(
            Qs(({ min: t, max: e }) => t <= e, 'expected min to be no greater than max'),
          ),
        ),
        storageType: I(Tt(['aurora', 'aurora-iopt1'])),
        deletionProtection: I(Yt()),
        logExports: I(Me(Tt(['postgresql', 'instance', 'iam-db-auth-error']))),
        tags: I(CB),
      }),
    ),
    instances: I(
      Js(
        [
          ve({ ...DB.shape, count: I(Nw.check(Ks(16, 'expected 16 or less'))) }),
          Me(DB).check(Lt(1, 'expected at least one instance'), Vr(16, 'expected 16 or fewer')),
        ],
        'expected { class, count } or a list of instances with a class each',
      ),
    ),
    masterCredentials: I(
      Js(
        [Qt('managed'), ve({ managed: ve({ kmsKeyId: ei }) }), ve({ secret: MB })],
        'expected managed, { managed: { kmsKeyId: KEY } } or { secret: NAME }',
      ),
    ),
    database: I(ve({ name: I(NB), roles: I(Me(kQ)) })),
    replace: I(ve({ adopt: I(Yt()), finalSnapshot: I(Yt()), disableDeletionProtection: I(Yt()) })),
    archive: I(ve({ keep: I(Nw), deleteAfterDays: I(Nw) })),
    deadlines: I(ve({ copy: I(Pw), delete: I(Pw), restore: I(Pw) })),
  }),
  $w = ve({
    region: PB,
    network: I(
      ve({
        securityGroupIds: Me($B).check(Lt(1, 'expected at least one security group')),
        subnetIds: Me(_().check(Ft(/^subnet-[0-9a-f]+$/, 'expected a subnet id such as subnet-0123abcd'))).check(
          Lt(1, 'expected at least one subnet'),
        ),
      }),
    ),
    targets: Ys(_(), PQ),
  });
function zB(t) {
  const e = Object.keys(BB(t, ['targets'])).map((r) => ({ name: r, path: ['targets', r] }));
  return [
    ...NQ(t, e),
    ...e.flatMap(({ name: r, path: n }) => MQ(r, n)),
    ...$Q(t, e),
    ...e.flatMap(({ name: r, path: n }) => zQ(t, r, n)),
    ...e.flatMap(({ path: r }) => LQ(t, r)),
    ...e.flatMap(({ path: r }) => FQ(t, r)),
    ...UQ(t, e),
    ...BQ(t, e),
  ];
}
function NQ(t, e) {
  return e.length === 0 && Xu(jr(t, ['targets']))
    ? [{ path: ['targets'], text: 'expected at least one target, got an empty object' }]
    : [];
}
function MQ(t, e) {
  const r = so(kB, t);
  return r.success ? [] : r.error.issues.map(({ message: n }) => ({ path: e, text: `${n}, got ${JSON.stringify(t)}` }));
}
function LB(t, { name: e, path: r }) {
  const n = [...r, 'cluster', 'identifier'],
    o = jr(t, n);
  return o === void 0 ? { id: e, path: r } : { id: o, path: n };
}
function $Q(t, e) {
  return zw(
    e.map((r) => LB(t, r)).map(({ id: r, path: n }) => ({ value: r, path: n })),
    (r, n) => `expected a cluster that no other target replaces, got ${JSON.stringify(r)}, which ${io(n)} replaces`,
  );
}
function zQ(t, e, r) {
  const n = BB(t, [...r, 'source']),
    { id: o } = LB(t, { name: e, path: r });
  return typeof o == 'string' &&
    typeof n.region == 'string' &&
    n.cluster === o &&
    n.region === jr(t, ['region']) &&
    n.account === void 0
    ? [
        {
          path: [...r, 'source'],
          text: `expected a source that is not the target itself, got cluster ${JSON.stringify(o)} in the same region`,
        },
      ]
    : [];
}
function LQ(t, e) {
  const r = jr(t, [...e, 'cluster']);
  if (!Xu(r) || r.serverlessV2 !== void 0) return [];
  const n = jr(t, [...e, 'instances']);
  return (Array.isArray(n) ? n : [n]).some((s) => Xu(s) && s.class === 'db.serverless')
    ? [
        {
          path: [...e, 'cluster', 'serverlessV2'],
          text: 'expected { min, max } because instances have the class db.serverless, got nothing',
        },
      ]
    : [];
}
function FQ(t, e) {
  return zw(
    UB(t, e).map(({ role: r, path: n }) => ({ value: r.name, path: [...n, 'name'] })),
    (r, n) => `expected every role once, got ${JSON.stringify(r)}, which ${io(n)} has`,
  );
}
function UQ(t, e) {
  return zw(
    FB(t, e),
    (r, n) => `expected a secret of its own for every generated password, got ${JSON.stringify(r)}, which ${io(n)} has`,
  );
}
function BQ(t, e) {
  const r = FB(t, e);
  return e.flatMap((n) => {
    const o = [...n.path, 'masterCredentials', 'secret'],
      s = jr(t, o),
      i = r.find(({ value: a }) => a === s && typeof a == 'string');
    return i === void 0
      ? []
      : [
          {
            path: o,
            text: `expected a secret that no role's password is generated into, got ${JSON.stringify(s)}, which ${io(i.path)} has`,
          },
        ];
  });
}
function FB(t, e) {
  return e
    .flatMap(({ path: r }) => UB(t, r))
    .map(({ role: r, path: n }) => ({ value: jr(r, ['login', 'generate']), path: [...n, 'login', 'generate'] }));
}
function UB(t, e) {
  const r = jr(t, [...e, 'database', 'roles']);
  return Array.isArray(r)
    ? r.flatMap((n, o) => (Xu(n) ? [{ role: n, path: [...e, 'database', 'roles', o] }] : []))
    : [];
}
function zw(t, e) {
  const r = new Map();
  return t.flatMap(({ value: n, path: o }) => {
    if (typeof n != 'string') return [];
    const s = r.get(n);
    return s === void 0 ? (r.set(n, o), []) : [{ path: o, text: e(n, s) }];
  });
}
function Xu(t) {
  return typeof t == 'object' && t !== null && !Array.isArray(t);
}
function BB(t, e) {
  const r = jr(t, e);
  return Xu(r) ? r : {};
}
function VB(t, e) {
  if (t == null) throw HB(e, ['the file is empty; expected the keys region and targets']);
  const r = so($w, t),
    n = [...(r.success ? [] : Ph($w, t, r.error.issues)), ...zB(t)];
  if (!r.success || n.length > 0)
    throw HB(
      e,
      n.map(({ path: o, text: s }) => (o.length === 0 ? s : `${io(o)}: ${s}`)),
    );
  return r.data;
}
function HB(t, e, r = {}) {
  const n = e.map((o) => `${t}: ${o}`);
  return new Qe(
    'InvalidConfig',
    `${n.join(`
`)}.`,
    { file: t, problems: e },
    r,
  );
}
function jB(t) {
  const e = process.env[t];
  if (e === void 0 || e === '')
    throw new Qe('InvalidEnvironment', `The environment variable ${t} is not set.`, { variable: t });
  return e;
}
function ZB(t, e) {
  const r = Object.hasOwn(t.targets, e) ? t.targets[e] : void 0;
  if (r !== void 0) return r;
  const n = Object.keys(t.targets),
    o = Oh(e, n);
  throw new Qe(
    'UnknownTarget',
    `target: expected one of ${n.join(', ')}, got ${JSON.stringify(e.slice(0, 80))}${o === void 0 ? '' : ` (did you mean ${o}?)`}.`,
    { field: 'target', target: e.slice(0, 80), targets: n },
  );
}
function WB(t) {
  const e = /^arn:([^:]+):([^:]+):([^:]*):([^:]*):(.+)$/.exec(t);
  if (e === null) return;
  const [, r = '', n = '', o = '', s = '', i = ''] = e;
  return { partition: r, service: n, region: o, account: s, resource: i };
}
var GB = Ys(_(), _()),
  HQ = ['profile', 'existing cluster', 'snapshot', 'AWS default'],
  Yke = se({
    version: Qt(1),
    target: _(),
    region: _(),
    account: _(),
    source: se({ region: _(), cluster: _(), account: I(_()) }),
    snapshot: se({
      arn: _(),
      id: _(),
      region: _(),
      kind: Tt(['automated', 'manual', 'shared', 'public']),
      createdAt: _(),
      engineVersion: _(),
      encrypted: Yt(),
      masterUsername: _(),
    }),
    copy: se({ snapshotId: _(), kmsKeyId: I(_()), tags: GB }),
    cluster: se({
      identifier: _(),
      engineVersion: _(),
      subnetGroup: I(_()),
      securityGroupIds: I(Me(_())),
      parameterGroup: I(_()),
      port: I(He()),
      iamAuthentication: Yt(),
      serverlessV2: I(se({ min: He(), max: He() })),
      storageType: I(_()),
      deletionProtection: Yt(),
      logExports: I(Me(_())),
      tags: GB,
    }),
    instances: Me(se({ id: _(), class: _(), promotionTier: He(), parameterGroup: I(_()) })),
    masterCredentials: Js([se({ type: Qt('managed'), kmsKeyId: I(_()) }), se({ type: Qt('secret'), secretId: _() })]),
    database: se({
      name: I(_()),
      roles: Me(
        se({
          name: _(),
          access: Tt(['readonly', 'readwrite', 'owner']),
          login: Js([
            se({ type: Qt('iam') }),
            se({ type: Qt('secret'), secretId: _() }),
            se({ type: Qt('generate'), secretName: _() }),
          ]),
          databases: I(Me(_())),
          schemas: I(Me(_())),
        }),
      ),
    }),
    replace: se({
      adopt: Yt(),
      disableDeletionProtection: Yt(),
      finalSnapshotId: I(_()),
      existing: I(se({ arn: _(), resourceId: _() })),
    }),
    archive: se({ keep: He(), deleteAfterDays: I(He()) }),
    deadlines: se({ copySeconds: He(), deleteSeconds: He(), restoreSeconds: He() }),
    polling: se({ copySeconds: He(), restoreSeconds: He() }),
    origins: Ys(_(), Tt(HQ)),
  }),
  qB = se({ error: _(), cause: _() }),
  Qke = se({
    outcome: Tt(['CopyInitiated', 'CopyComplete', 'CopyInProgress', 'CopyFailed']),
    snapshotId: _(),
    snapshotArn: _(),
    startedAt: _(),
    adopted: Yt(),
    status: _(),
    percentProgress: He(),
    failure: I(qB),
  }),
  ePe = se({ outcome: Tt(['NoCluster', 'ClusterDeleted']), cluster: _(), finalSnapshotId: I(_()) }),
  tPe = se({
    outcome: Tt(['RestoreInitiated', 'RestoreComplete', 'RestoreInProgress', 'RestoreFailed']),
    cluster: _(),
    clusterArn: _(),
    resourceId: _(),
    startedAt: _(),
    status: _(),
    instances: Me(se({ id: _(), status: _() })),
    masterCredentials: Tt(['pending', 'requested', 'set']),
    masterSecretId: I(_()),
    endpoint: I(_()),
    port: I(He()),
    databaseName: I(_()),
    failure: I(qB),
  }),
  rPe = se({
    outcome: Qt('UsersSetup'),
    roles: Me(
      se({
        name: _(),
        access: _(),
        login: Tt(['iam', 'secret', 'generate']),
        change: Tt(['created', 'altered']),
        databases: Me(_()),
        secretArn: I(_()),
      }),
    ),
  }),
  nPe = se({ outcome: Qt('SnapshotArchived'), snapshotId: _(), kept: Me(_()), deleted: Me(_()) }),
  oPe = se({ outcome: Qt('NotificationSent'), messageId: _() }),
  Lw = ve({
    target: _().check(Lt(1, 'expected the name of a configured target')),
    snapshot: I(_().check(Lt(1, 'expected a snapshot identifier or ARN'), Vr(512))),
    requestedBy: I(_().check(Vr(256, 'expected at most 256 characters'))),
    reason: I(_().check(Vr(1024, 'expected at most 1024 characters'))),
  }),
  sPe = Ys(_(), se({ Error: _(), Cause: I(_()) })),
  iPe = se({
    execution: se({ id: _(), name: _(), startedAt: _() }),
    state: se({ name: _(), enteredAt: _(), retryCount: He(), retryIntervalSeconds: I(He()) }),
    payload: yB(),
  });
var VQ = /^(?:(?:rds|awsbackup):)?[a-zA-Z](?:-?[a-zA-Z0-9])*$/;
function KB(t) {
  const e = so(Lw, t);
  if (!e.success) {
    const n = Ph(Lw, t, e.error.issues);
    throw Ca(n.map(({ path: o, text: s }) => ({ field: io(o) || 'body', text: s })));
  }
  const { snapshot: r } = e.data;
  if (r !== void 0 && !jQ(r)) {
    const n = `expected the identifier or ARN of a DB cluster snapshot, got ${Dh(r)}`;
    throw Ca([{ field: 'snapshot', text: n }]);
  }
  return e.data;
}
function Ca(t) {
  const e = t.map(({ field: r, text: n }) => `${r}: ${n}`);
  return new Qe('InvalidRequest', `${e.join('; ')}.`, { field: t[0]?.field, problems: e });
}
function jQ(t) {
  const e = WB(t);
  return e === void 0 ? VQ.test(t) : e.service === 'rds' && e.resource.startsWith('cluster-snapshot:');
}
function ti(t, e, r = {}) {
  return {
    statusCode: t,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...r },
    body: JSON.stringify(e),
  };
}
var Fw = 16384;
function XB(t) {
  const e = Buffer.from(t.body ?? '', t.isBase64Encoded === !0 ? 'base64' : 'utf8');
  if (e.length > Fw)
    throw new Qe('InvalidRequest', `body: expected at most ${Fw} bytes, got ${e.length}.`, {
      field: 'body',
      limitBytes: Fw,
    });
  const r = ZQ(e);
  if (r.trim() === '')
    throw Ca([{ field: 'body', text: 'expected a JSON object such as {"target":"orders-staging"}, got nothing' }]);
  try {
    return JSON.parse(r);
  } catch (n) {
    const o = n instanceof SyntaxError ? n.message : 'no JSON';
    throw Ca([{ field: 'body', text: `expected JSON, got: ${o}` }]);
  }
}
function ZQ(t) {
  try {
    return new TextDecoder('utf-8', { fatal: !0 }).decode(t);
  } catch {
    throw Ca([{ field: 'body', text: 'expected UTF-8 text, got other bytes' }]);
  }
}
function JB(t) {
  return async (e) => {
    const r = KB(XB(e));
    ZB(t.config(), r.target);
    const n = e.requestContext?.authorizer?.iam?.userArn?.slice(0, 256),
      o = r.requestedBy ?? n,
      { id: s, startedAt: i } = await t.executions.start(o ? { ...r, requestedBy: o } : { ...r }),
      a = `/restores/${s}`;
    return ti(202, { id: s, target: r.target, status: 'RUNNING', startedAt: i, location: a }, { location: a });
  };
}
import { setTimeout as WQ } from 'node:timers';
var YB = ({ middyRequest: t, runRequest: e }, r, n, o, s, i) => {
  const a = async (c, u) => {
    const d = t(c, u);
    i.requestStart(d);
    let l,
      p = !1,
      m;
    try {
      m = await e(d, r, n, o, s, i);
    } catch (g) {
      (l = g), (p = !0);
    }
    try {
      const g = i.requestEnd(d);
      g instanceof Promise && (await g);
    } catch (g) {
      if (p) typeof l == 'object' && l !== null && (l.cause ??= g);
      else throw g;
    }
    if (p) throw l;
    return m;
  };
  return ((a.handler = (c) => ((n = c), a)), a);
};
var GQ = 'core',
  e2 = `@middy/${GQ}`,
  qQ = () => {},
  $h = () => {},
  QB = {
    timeoutEarlyInMillis: 5,
    timeoutEarlyResponse: () => {
      const t = new Error('[AbortError]: The operation was aborted.', { cause: { package: e2 } });
      throw ((t.name = 'TimeoutError'), t);
    },
    executionMode: YB,
  };
var KQ = (t, e) => {
    let r, n;
    typeof t == 'function' ? ((r = t), (n = { ...QB, ...e })) : ((r = qQ), (n = { ...QB, ...t })),
      (n.timeoutEarly = n.timeoutEarlyInMillis > 0),
      (n.requestStart ??= $h),
      (n.requestEnd ??= $h),
      (n.beforeHandler ??= $h),
      (n.afterHandler ??= $h),
      n.beforePrefetch?.();
    const o = [],
      s = [],
      i = [],
      a = (u = {}, d = {}) => ({
        event: u,
        context: d,
        response: void 0,
        error: void 0,
        internal: n.internal ? Object.assign(Object.create(null), n.internal) : Object.create(null),
      }),
      c = n.executionMode({ middyRequest: a, runRequest: XQ }, o, r, s, i, n);
    return (
      (c.use = (u) => {
        const d = Array.isArray(u) ? u : [u],
          l = [],
          p = [],
          m = [];
        for (const g of d) {
          const { before: S, after: E, onError: x } = g;
          if (!S && !E && !x)
            throw new Error(
              'Middleware must be an object containing at least one key among "before", "after", "onError"',
              { cause: { package: e2 } },
            );
          S && l.push(S), E && p.push(E), x && m.push(x);
        }
        return (o.push(...l), s.unshift(...p.reverse()), i.unshift(...m.reverse()), c);
      }),
      (c.before = (u) => (o.push(u), c)),
      (c.after = (u) => (s.unshift(u), c)),
      (c.onError = (u) => (i.unshift(u), c)),
      c
    );
  },
  XQ = async (t, e, r, n, o, s) => {
    let i,
      a = t.context.getRemainingTimeInMillis || t.context.lambdaContext?.getRemainingTimeInMillis,
      c = s.timeoutEarly && a,
      u = s.beforeMiddleware,
      d = s.afterMiddleware;
    try {
      for (let l = 0, p = e.length; l < p; l++) {
        const m = e[l];
        u && u(m.name);
        let g = m(t);
        if (
          (g instanceof Promise && (g = await g),
          d && d(m.name),
          typeof g < 'u' && (t.earlyResponse = g),
          'earlyResponse' in t)
        ) {
          t.response = t.earlyResponse;
          break;
        }
      }
      if (!('earlyResponse' in t)) {
        s.beforeHandler();
        const l = new AbortController(),
          p = { signal: l.signal },
          m = r(t.event, t.context, p);
        if (m instanceof Promise)
          if (c) {
            let g,
              S = new Promise((E, x) => {
                g = () => {
                  l.abort();
                  try {
                    E(s.timeoutEarlyResponse());
                  } catch (w) {
                    x(w);
                  }
                };
              });
            (i = WQ(g, Math.max(0, a() - s.timeoutEarlyInMillis))), (t.response = await Promise.race([m, S]));
          } else t.response = await m;
        else t.response = m;
        i && clearTimeout(i), s.afterHandler();
        for (let g = 0, S = n.length; g < S; g++) {
          const E = n[g];
          u && u(E.name);
          let x = E(t);
          if (
            (x instanceof Promise && (x = await x),
            d && d(E.name),
            typeof x < 'u' && (t.earlyResponse = x),
            'earlyResponse' in t)
          ) {
            t.response = t.earlyResponse;
            break;
          }
        }
      }
    } catch (l) {
      i && clearTimeout(i), (t.response = void 0), delete t.earlyResponse, (t.error = l);
      try {
        for (let p = 0, m = o.length; p < m; p++) {
          const g = o[p];
          u && u(g.name);
          let S = g(t);
          if (
            (S instanceof Promise && (S = await S),
            d && d(g.name),
            typeof S < 'u' && (t.earlyResponse = S),
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
  t2 = KQ;
var JQ = { InvalidRequest: 400, UnknownTarget: 422, RestoreNotFound: 404, AwsUnavailable: 503 },
  YQ = 5;
function r2(t, e) {
  if (!aU(t)) {
    const i = `The request failed unexpectedly. The log has the cause under the request id ${e}.`;
    return ti(500, { error: 'InternalError', message: i, requestId: e });
  }
  const r = QQ(t) ? 413 : (JQ[t.name] ?? 500);
  if (r < 500) {
    const { field: i, problems: a } = t.facts;
    return ti(r, { error: t.name, message: t.message, field: i, problems: a });
  }
  if (t.name === 'InvalidConfig') return ti(r, { error: t.name, message: t.message });
  const { meaning: n, remedy: o } = uw[t.name],
    s = r === 503 ? { 'retry-after': String(YQ) } : {};
  return ti(r, { error: t.name, message: `${n} ${o}`, requestId: e }, s);
}
function QQ(t) {
  return t.name === 'InvalidRequest' && t.facts.limitBytes !== void 0;
}
var Uw = { PRETTY: 4, COMPACT: 0 };
var ae = { TRACE: 6, DEBUG: 8, INFO: 12, WARN: 16, ERROR: 20, CRITICAL: 24, SILENT: 28 },
  n2 = ['level', 'message', 'sampling_rate', 'service', 'timestamp'],
  o2 = 'Uncaught error detected, flushing log buffer before exit';
Zl();
var Bw = 'AWS_LAMBDA_INITIALIZATION_TYPE',
  s2 = 'AWS_LAMBDA_MAX_CONCURRENCY',
  i2 = 'POWERTOOLS_DEV';
var a2 = '_X_AMZN_TRACE_ID';
var er = ({ key: t, defaultValue: e, errorMessage: r }) => {
    const n = process.env[t];
    if (n === void 0) {
      if (e !== void 0) return e;
      throw r ? new Error(r) : new Error(`Environment variable ${t} is required`);
    }
    return n.trim();
  },
  c2 = ({ key: t, defaultValue: e, errorMessage: r }) => {
    const n = er({ key: t, defaultValue: String(e), errorMessage: r }),
      o = Number(n);
    if (Number.isNaN(o)) throw new TypeError(`Environment variable ${t} must be a number`);
    return o;
  },
  eee = new Set(['1', 'y', 'yes', 't', 'true', 'on']),
  tee = new Set(['0', 'n', 'no', 'f', 'false', 'off']),
  Hw = ({ key: t, defaultValue: e, errorMessage: r, extendedParsing: n }) => {
    const s = er({ key: t, defaultValue: String(e), errorMessage: r }).toLowerCase();
    if (n) {
      if (eee.has(s)) return !0;
      if (tee.has(s)) return !1;
    }
    if (s !== 'true' && s !== 'false') throw new Error(`Environment variable ${t} must be a boolean`);
    return s === 'true';
  },
  Ju = () => {
    try {
      return Hw({ key: i2, extendedParsing: !0 });
    } catch {
      return !1;
    }
  };
var ree = () => {
  const t = globalThis.awslambda?.InvokeStore?.getXRayTraceId() ?? er({ key: a2, defaultValue: '' });
  if (t === '') return;
  if (!t.includes('=')) return { Root: t };
  const e = {};
  for (const r of t.split(';')) {
    const [n, o] = r.split('=');
    e[n] = o;
  }
  return e;
};
var u2 = () => er({ key: s2, defaultValue: '' }) !== '',
  Yu = () => ree()?.Root;
var Qu = class {
  #e = !1;
  formatError(e) {
    const { name: r, message: n, stack: o, cause: s, ...i } = e,
      a = {
        name: r,
        location: this.getCodeLocation(e.stack),
        message: n,
        stack:
          Ju() && typeof o == 'string'
            ? o?.split(`
`)
            : o,
        cause: s instanceof Error ? this.formatError(s) : s,
      };
    for (const c in e) typeof c == 'string' && !['name', 'message', 'stack', 'cause'].includes(c) && (a[c] = i[c]);
    return a;
  }
  formatTimestamp(e) {
    const n = er({ key: 'TZ', defaultValue: '' });
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
        .reduce((x, w) => ((x[w.type] = w.value), x), {}),
      d = `${o}-${s}-${i}T${a}:${c}:${u}`,
      l = n === r ? -e.getTimezoneOffset() : 0,
      p = l >= 0 ? '+' : '-',
      m = Math.abs(Math.floor(l / 60))
        .toString()
        .padStart(2, '0'),
      g = Math.abs(l % 60)
        .toString()
        .padStart(2, '0'),
      S = e.getMilliseconds().toString().padStart(3, '0'),
      E = `${p}${m}:${g}`;
    return `${d}.${S}${E}`;
  }
};
var zh = '2.36.0';
var FPe = process.env.AWS_EXECUTION_ENV || 'NA';
var nee = new Set(['__proto__', 'constructor']),
  ed = (t) => {
    if (typeof t != 'object' || t === null) return !1;
    const e = Object.getPrototypeOf(t);
    return e === Object.prototype || e === null;
  },
  oee = (t, e) => {
    if (ed(t)) {
      const r = {};
      return (e.push(t), td(r, t, e), e.pop(), { skip: !1, value: r });
    }
    if (Array.isArray(t)) {
      if (e.includes(t)) return { skip: !0 };
      const r = [];
      return (e.push(t), Lh(r, t, e), e.pop(), { skip: !1, value: r });
    }
    return { skip: !1, value: t };
  },
  see = (t, e, r, n) => {
    const o = t[e],
      s = ed(r);
    if (!(s && n.includes(r))) {
      if (s && ed(o)) {
        n.push(r), td(o, r, n), n.pop();
        return;
      }
      if (Array.isArray(r) && Array.isArray(o)) {
        n.includes(r) || (n.push(r), Lh(o, r, n), n.pop());
        return;
      }
      if (r !== void 0 || o === void 0) {
        const i = oee(r, n);
        i.skip || (t[e] = i.value);
      }
    }
  },
  Lh = (t, e, r) => {
    for (let n = 0; n < e.length; n++) see(t, n, e[n], r);
  },
  iee = (t, e, r, n, o) => {
    if (!Array.isArray(n)) {
      const s = [];
      Lh(s, r, o), (t[e] = s);
      return;
    }
    Lh(n, r, o);
  },
  aee = (t, e, r, n, o) => {
    if (ed(n)) {
      td(n, r, o);
      return;
    }
    const s = {};
    td(s, r, o), (t[e] = s);
  },
  td = (t, e, r) => {
    for (const n of Object.keys(e)) {
      if (nee.has(n)) continue;
      const o = e[n],
        s = t[n];
      if (Array.isArray(o)) {
        if (r.includes(o)) continue;
        r.push(o), iee(t, n, o, s, r), r.pop();
        continue;
      }
      if (ed(o)) {
        if (r.includes(o)) continue;
        r.push(o), aee(t, n, o, s, r), r.pop();
        continue;
      }
      (o !== void 0 || s === void 0) && (t[n] = o);
    }
  },
  ao = (t, ...e) => {
    const r = [t];
    for (const n of e) n != null && (r.push(n), td(t, n, r), r.pop());
    return t;
  };
var Fh = 'powertools-for-aws',
  d2 = `${Fh}.tracer`,
  l2 = `${Fh}.metrics`,
  f2 = `${Fh}.logger`,
  p2 = `${Fh}.idempotency`;
var Vw = (t) => typeof t == 'string';
var m2 = (t) => Object.is(t, null),
  jw = (t) => m2(t) || Object.is(t, void 0);
var rd = class {
  #e;
  coldStart = !0;
  defaultServiceName = 'service_undefined';
  constructor() {
    (this.#e = this.getInitializationType()), this.#e !== 'on-demand' && (this.coldStart = !1);
  }
  getInitializationType() {
    const e = process.env[Bw]?.trim();
    return e === 'on-demand' ? 'on-demand' : e === 'provisioned-concurrency' ? 'provisioned-concurrency' : 'unknown';
  }
  getColdStart() {
    return this.#e !== 'on-demand' ? !1 : this.coldStart ? ((this.coldStart = !1), !0) : !1;
  }
  isValidServiceName(e) {
    return typeof e == 'string' && e.trim().length > 0;
  }
};
var cee = process.env.AWS_EXECUTION_ENV || 'NA';
if (!process.env.AWS_SDK_UA_APP_ID?.includes('/PTEnv/')) {
  const t = `PT/NO-OP/${zh}/PTEnv/${cee}`;
  process.env.AWS_SDK_UA_APP_ID = process.env.AWS_SDK_UA_APP_ID ? `${process.env.AWS_SDK_UA_APP_ID}/${t}` : t;
}
var Oa = class {
  attributes = {};
  constructor(e) {
    this.setAttributes(e.attributes);
  }
  addAttributes(e) {
    return (ao(this.attributes, e), this);
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
import { Console as uee } from 'node:console';
import { randomInt as dee } from 'node:crypto';
var Uh = class extends Qu {
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
    if (this.#e === void 0) return new Oa({ attributes: n }).addAttributes(r);
    const o = {};
    for (const i of this.#e) i in n && !(i in o) ? (o[i] = n[i]) : i in r && !(i in o) && (o[i] = r[i]);
    for (const i in n) i in o || (o[i] = n[i]);
    for (const i in r) i in o || (o[i] = r[i]);
    return new Oa({ attributes: o });
  }
};
Zl();
var co = class {
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
    if (!u2()) return;
    const e = globalThis.awslambda?.InvokeStore;
    if (e === void 0) throw new Error('InvokeStore is not available');
    return e.hasContext() ? e : void 0;
  }
};
var Bh = class {
  #e = new co('powertools.logger.temporaryAttributes', { fresh: () => ({}) });
  #t = new co('powertools.logger.keys', { fresh: () => new Map() });
  #s = new co('powertools.logger.lambdaContext', { initial: void 0 });
  #r = {};
  #i() {
    return this.#e.get();
  }
  #a() {
    return this.#t.get();
  }
  appendTemporaryKeys(e) {
    const r = this.#i();
    ao(r, e);
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
var Zw = class {
    value;
    logLevel;
    byteSize;
    constructor(e, r) {
      if (!Vw(e)) throw new Error('Value should be a string');
      (this.value = e), (this.logLevel = r), (this.byteSize = Buffer.byteLength(e));
    }
  },
  Ww = class extends Set {
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
  nd = class extends Map {
    #e;
    #t;
    constructor({ maxBytesSize: e, onBufferOverflow: r }) {
      super(), (this.#e = e), (this.#t = r);
    }
    setItem(e, r, n) {
      const o = new Zw(r, n);
      if (o.byteSize > this.#e) throw new Error('Item too big');
      const s = this.get(e) || new Ww();
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
var Hh = class {
  #e;
  #t = new co('powertools.logger.buffer', { fresh: () => new nd({ maxBytesSize: this.#s }) });
  #s;
  constructor(e) {
    this.#e = new co('powertools.logger.logLevel', { initial: e });
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
    (this.#s = e), this.#t.setShared(new nd({ maxBytesSize: e }));
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
var od = class t extends rd {
  console;
  customConfigService;
  logEvent = !1;
  logFormatter;
  logIndentation = Uw.COMPACT;
  #e;
  powertoolsLogData = { sampleRateValue: 0 };
  #t = new Bh();
  #s = [];
  #r = !1;
  #i = ae.INFO;
  #a;
  #o = { enabled: !1, flushOnErrorLog: !0, maxBytes: 20480, bufferAtVerbosity: ae.DEBUG };
  #n = new Hh(ae.INFO);
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
        ao(
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
    this.processLogItem(ae.CRITICAL, e, r);
  }
  debug(e, ...r) {
    this.processLogItem(ae.DEBUG, e, r);
  }
  error(e, ...r) {
    this.processLogItem(ae.ERROR, e, r);
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
    this.processLogItem(ae.INFO, e, r);
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
          throw (e?.flushBufferOnUncaughtError && (i.flushBuffer(), i.error({ message: o2, error: c })), c);
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
    this.#h() && this.#n.getLogLevel() > ae.TRACE
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
      if (this.isValidLogLevel(e)) this.#n.setLogLevel(ae[e]);
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
    this.processLogItem(ae.TRACE, e, r);
  }
  warn(e, ...r) {
    this.processLogItem(ae.WARN, e, r);
  }
  #d(e) {
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
    ao(this.powertoolsLogData, e);
  }
  #p(e) {
    const r = {};
    for (const [n, o] of Object.entries(e)) this.#l(n) || (r[n] = o);
    return r;
  }
  #m(e, r) {
    const n = this.#p(e);
    if (r === 'temp') this.#t.appendTemporaryKeys(n);
    else {
      const o = this.#t.getPersistentAttributes();
      this.#t.setPersistentAttributes(ao(o, n));
    }
  }
  awsLogLevelShortCircuit(e) {
    return this.#e !== void 0
      ? (this.#n.setBaseLogLevel(ae[this.#e]),
        this.isValidLogLevel(e) &&
          this.#n.getBaseLogLevel() > ae[e] &&
          this.#d(
            `Current log level (${e}) does not match AWS Lambda Advanced Logging Controls minimum log level (${this.#e}). This can lead to data loss, consider adjusting them.`,
          ),
        !0)
      : !1;
  }
  createAndPopulateLogItem(e, r, n) {
    const o = {
        logLevel: this.getLogLevelNameFromNumber(e),
        timestamp: new Date(),
        xRayTraceId: Yu(),
        ...this.#E(),
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
    for (const [i, a] of Object.entries(s)) this.#l(i) || (n[i] = a);
  }
  #y(e, r) {
    for (const n of e)
      jw(n) || (n instanceof Error ? (r.error = n) : typeof n == 'string' ? (r.extra = n) : this.#S(n, r));
  }
  #S(e, r) {
    for (const [n, o] of Object.entries(e)) this.#l(n) || (r[n] = o);
  }
  #h() {
    return this.#c.sampleRateValue && dee(0, 100) / 100 <= this.#c.sampleRateValue;
  }
  #l(e) {
    return n2.includes(e) ? (this.warn(`The key "${e}" is a reserved key and will be dropped.`), !0) : !1;
  }
  getCustomConfigService() {
    return this.customConfigService;
  }
  getLogFormatter() {
    return this.logFormatter;
  }
  getLogLevelNameFromNumber(e) {
    let r;
    for (const [n, o] of Object.entries(ae))
      if (o === e) {
        r = n;
        break;
      }
    return r;
  }
  #E() {
    const e = this.#t.getLambdaContext();
    return e === void 0 ? this.powertoolsLogData : { ...this.powertoolsLogData, lambdaContext: e };
  }
  isValidLogLevel(e) {
    return typeof e == 'string' && e in ae;
  }
  isValidSampleRate(e) {
    return typeof e == 'number' && 0 <= e && e <= 1;
  }
  printLog(e, r) {
    r.prepareForPrint();
    const n = e === ae.CRITICAL ? 'error' : this.getLogLevelNameFromNumber(e).toLowerCase();
    this.console[n](JSON.stringify(r.getAttributes(), this.getJsonReplacer(), this.logIndentation));
  }
  processLogItem(e, r, n) {
    this.#o.enabled && this.#o.flushOnErrorLog && e >= ae.ERROR && e < ae.SILENT && this.flushBuffer();
    const o = Yu();
    if (o !== void 0 && this.shouldBufferLog(o, e)) {
      try {
        this.bufferLogItem(o, this.createAndPopulateLogItem(e, r, n), e);
      } catch (s) {
        this.printLog(ae.WARN, this.createAndPopulateLogItem(ae.WARN, `Unable to buffer log: ${s.message}`, [s])),
          this.printLog(e, this.createAndPopulateLogItem(e, r, n));
      }
      return;
    }
    e >= this.#n.getLogLevel() &&
      (this.#r ? this.printLog(e, this.createAndPopulateLogItem(e, r, n)) : this.#s.push([e, [e, r, n]]));
  }
  setConsole() {
    Ju() ? (this.console = console) : (this.console = new uee({ stdout: process.stdout, stderr: process.stderr })),
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
      this.#n.setBaseLogLevel(ae[r]), (this.#i = this.#n.getBaseLogLevel());
      return;
    }
    const n = this.getCustomConfigService()?.getLogLevel()?.toUpperCase();
    if (this.isValidLogLevel(n)) {
      this.#n.setBaseLogLevel(ae[n]), (this.#i = this.#n.getBaseLogLevel());
      return;
    }
    const o = er({ key: 'POWERTOOLS_LOG_LEVEL', defaultValue: '' }),
      s = er({ key: 'LOG_LEVEL', defaultValue: '' }),
      i = o || s;
    this.isValidLogLevel(i) && (this.#n.setBaseLogLevel(ae[i]), (this.#i = this.#n.getBaseLogLevel()));
  }
  setInitialSampleRate(e) {
    const r = e,
      n = this.getCustomConfigService()?.getSampleRateValue(),
      o = c2({ key: 'POWERTOOLS_LOGGER_SAMPLE_RATE', defaultValue: 0 });
    for (const s of [r, n, o])
      if (this.isValidSampleRate(s)) {
        (this.#c.sampleRateValue = s),
          (this.powertoolsLogData.sampleRateValue = s),
          this.#h() &&
            this.#n.getBaseLogLevel() > ae.TRACE &&
            (this.setLogLevel('DEBUG'), this.debug('Setting log level to DEBUG due to sampling rate'));
        break;
      }
  }
  setLogEvent() {
    this.logEvent = Hw({ key: 'POWERTOOLS_LOGGER_LOG_EVENT', defaultValue: !1 });
  }
  setLogFormatter(e, r) {
    this.logFormatter = e ?? new Uh({ logRecordOrder: r });
  }
  setLogIndentation() {
    Ju() && (this.logIndentation = Uw.PRETTY);
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
      logRecordOrder: d,
      logBufferOptions: l,
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
    const m = er({ key: 'AWS_LAMBDA_LOG_LEVEL', defaultValue: '' }),
      g = m === 'FATAL' ? 'CRITICAL' : m;
    return (
      this.isValidLogLevel(g) && (this.#e = g),
      this.setLogEvent(),
      this.setInitialLogLevel(r),
      this.setInitialSampleRate(o),
      this.setLogFormatter(s, d),
      this.setConsole(),
      this.setLogIndentation(),
      (this.#a = u),
      this.#x(l),
      (this.#u = p),
      this
    );
  }
  setPowertoolsLogData(e, r, n) {
    this.addToPowertoolsLogData({
      awsRegion: er({ key: 'AWS_REGION', defaultValue: '' }),
      environment:
        r || this.getCustomConfigService()?.getCurrentEnvironment() || er({ key: 'ENVIRONMENT', defaultValue: '' }),
      serviceName:
        e ||
        this.getCustomConfigService()?.getServiceName() ||
        er({ key: 'POWERTOOLS_SERVICE_NAME', defaultValue: '' }) ||
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
    this.isValidLogLevel(r) && (this.#o.bufferAtVerbosity = ae[r]),
      this.#e !== void 0 &&
        ae[this.#e] > this.#o.bufferAtVerbosity &&
        this.#d(
          'Advanced Loggging Controls (ALC) Log Level is less verbose than Log Buffering Log Level. Buffered logs will be filtered by ALC',
        );
  }
  bufferLogItem(e, r, n) {
    r.prepareForPrint(),
      this.#n.add(e, JSON.stringify(r.getAttributes(), this.getJsonReplacer(), this.logIndentation), n);
  }
  flushBuffer() {
    if (this.#o.enabled === !1) return;
    const e = Yu();
    if (e === void 0) return;
    const r = this.#n.get(e);
    if (r !== void 0) {
      for (const n of r) {
        const o = this.getLogLevelNameFromNumber(n.logLevel).toLowerCase();
        this.console[o](n.value);
      }
      r.hasEvictedLog &&
        this.printLog(
          ae.WARN,
          this.createAndPopulateLogItem(
            ae.WARN,
            'Some logs are not displayed because they were evicted from the buffer. Increase buffer size to store more logs in the buffer',
            [],
          ),
        ),
        this.#e !== void 0 &&
          ae[this.#e] > this.#o.bufferAtVerbosity &&
          this.#d(
            'Advanced Loggging Controls (ALC) Log Level is less verbose than Log Buffering Log Level. Some logs might be missing.',
          ),
        this.#n.delete(e);
    }
  }
  clearBuffer() {
    if (this.#o.enabled === !1) return;
    const e = Yu();
    e !== void 0 && this.#n.delete(e);
  }
  shouldBufferLog(e, r) {
    return this.#o.enabled && e !== void 0 && r <= this.#o.bufferAtVerbosity;
  }
  setCorrelationId(e, r) {
    if (typeof r == 'string') {
      if (!this.#u) {
        this.#d(
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
var Da = new od({ serviceName: 'aurora-restore' });
function h2(t) {
  return t2({ timeoutEarlyInMillis: 0 })
    .use({
      before: ({ event: e, context: r }) => {
        Da.resetKeys(), Da.appendKeys({ requestId: r.awsRequestId, route: e.routeKey });
      },
      after: ({ response: e }) => {
        Da.info('Request answered', { statusCode: e?.statusCode });
      },
      onError: (e) => {
        const r = r2(e.error, e.context.awsRequestId);
        r.statusCode < 500
          ? Da.info('Request refused', { statusCode: r.statusCode, reason: e.error })
          : Da.error('Request failed', e.error ?? 'unknown'),
          (e.response = r);
      },
    })
    .handler(t);
}
var lee = new g2.SFNClient({}),
  nMe = h2((t) => {
    const e = dU(lee, jB('STATE_MACHINE_ARN'));
    return JB({ executions: e, config: () => VB(oU, sU) })(t);
  });
export { nMe as handler };
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
