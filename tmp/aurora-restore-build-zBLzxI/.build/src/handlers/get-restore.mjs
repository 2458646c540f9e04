import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
var gB = Object.create;
var Xu = Object.defineProperty;
var yB = Object.getOwnPropertyDescriptor;
var SB = Object.getOwnPropertyNames;
var EB = Object.getPrototypeOf,
  xB = Object.prototype.hasOwnProperty;
var vt = ((t) =>
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
var Je = (t, e) => () => {
    try {
      return (e || t((e = { exports: {} }).exports, e), e.exports);
    } catch (r) {
      throw ((e = 0), r);
    }
  },
  He = (t, e) => {
    for (var r in e) Xu(t, r, { get: e[r], enumerable: !0 });
  },
  bw = (t, e, r, n) => {
    if ((e && typeof e == 'object') || typeof e == 'function')
      for (const o of SB(e))
        !xB.call(t, o) && o !== r && Xu(t, o, { get: () => e[o], enumerable: !(n = yB(e, o)) || n.enumerable });
    return t;
  };
var we = (t, e, r) => (
    (r = t != null ? gB(EB(t)) : {}),
    bw(e || !t || !t.__esModule ? Xu(r, 'default', { value: t, enumerable: !0 }) : r, t)
  ),
  N = (t) => bw(Xu({}, '__esModule', { value: !0 }), t);
var ba,
  zr,
  ww = f(() => {
    (ba = { warningEmitted: !1 }),
      (zr = (t) => {
        if (t && !ba.warningEmitted) {
          if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === 'true') {
            ba.warningEmitted = !0;
            return;
          }
          const e = parseInt(t.substring(1, t.indexOf('.'))),
            r = 22;
          e < r &&
            ((ba.warningEmitted = !0),
            process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${r}. You are running node ${t}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${r}.

More information can be found at: https://a.co/c895JFp`));
        }
      });
  });
var bB,
  wB,
  _w,
  vw = f(() => {
    (bB = () => (t, e) => async (r) => ((e.__retryLongPoll = !0), t(r))),
      (wB = { name: 'longPollMiddleware', tags: ['RETRY'], step: 'initialize', override: !0 }),
      (_w = (t) => ({
        applyToStack: (e) => {
          e.add(bB(), wB);
        },
      }));
  });
function ro(t, e, r) {
  return (t.$source || (t.$source = {}), (t.$source[e] = r), t);
}
var Aw = f(() => {});
function qt(t, e, r) {
  t.__aws_sdk_context
    ? t.__aws_sdk_context.features || (t.__aws_sdk_context.features = {})
    : (t.__aws_sdk_context = { features: {} }),
    (t.__aws_sdk_context.features[e] = r);
}
var Ch = f(() => {});
function Tw(t, e, r) {
  return (t.$source || (t.$source = {}), (t.$source[e] = r), t);
}
var Iw = f(() => {});
var _B,
  Fr,
  Rw = f(() => {
    (_B = () => typeof process == 'object' && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === 'true'),
      (Fr = (t, e) => {
        if (_B() && typeof t?.handle != 'function') return e;
      });
  });
var Yu,
  Oh = f(() => {
    Yu = (t) =>
      (typeof ArrayBuffer == 'function' && t instanceof ArrayBuffer) ||
      Object.prototype.toString.call(t) === '[object ArrayBuffer]';
  });
var lr,
  no,
  oo = f(() => {
    Oh();
    (lr = (t, e = 0, r = t.byteLength - e) => {
      if (!Yu(t)) throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof t} (${t})`);
      return Buffer.from(t, e, r);
    }),
      (no = (t, e) => {
        if (typeof t != 'string')
          throw new TypeError(`The "input" argument must be of type string. Received type ${typeof t} (${t})`);
        return e ? Buffer.from(t, e) : Buffer.from(t);
      });
  });
var vB,
  ve,
  Cw = f(() => {
    oo();
    (vB = /^[A-Za-z0-9+/]*={0,2}$/),
      (ve = (t) => {
        if ((t.length * 3) % 4 !== 0) throw new TypeError('Incorrect padding on base64 string.');
        if (!vB.exec(t)) throw new TypeError('Invalid base64 string.');
        const e = no(t, 'base64');
        return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
      });
  });
var ze,
  Ju = f(() => {
    oo();
    ze = (t) => {
      const e = no(t, 'utf8');
      return new Uint8Array(e.buffer, e.byteOffset, e.byteLength / Uint8Array.BYTES_PER_ELEMENT);
    };
  });
var ye,
  Dh = f(() => {
    oo();
    Ju();
    ye = (t) => {
      let e;
      if (
        (typeof t == 'string' ? (e = ze(t)) : (e = t),
        typeof e != 'object' || typeof e.byteOffset != 'number' || typeof e.byteLength != 'number')
      )
        throw new Error('@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.');
      return lr(e.buffer, e.byteOffset, e.byteLength).toString('base64');
    };
  });
function Ow(t, e, r, n) {
  return class Qu extends Uint8Array {
    static fromString(s, i = 'utf-8') {
      if (typeof s == 'string') return i === 'base64' ? Qu.mutate(n(s)) : Qu.mutate(e(s));
      throw new Error(`Unsupported conversion from ${typeof s} to Uint8ArrayBlobAdapter.`);
    }
    static mutate(s) {
      return (Object.setPrototypeOf(s, Qu.prototype), s);
    }
    transformToString(s = 'utf-8') {
      return s === 'base64' ? r(this) : t(this);
    }
  };
}
var Dw = f(() => {});
var Se,
  Pw = f(() => {
    oo();
    Se = (t) => {
      if (typeof t == 'string') return t;
      if (typeof t != 'object' || typeof t.byteOffset != 'number' || typeof t.byteLength != 'number')
        throw new Error('@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.');
      return lr(t.buffer, t.byteOffset, t.byteLength).toString('utf8');
    };
  });
function kw(t) {
  return typeof crypto < 'u' && typeof crypto.randomUUID == 'function'
    ? () => crypto.randomUUID()
    : () => {
        const e = new Uint8Array(16);
        return (
          t(e),
          (e[6] = (e[6] & 15) | 64),
          (e[8] = (e[8] & 63) | 128),
          lt[e[0]] +
            lt[e[1]] +
            lt[e[2]] +
            lt[e[3]] +
            '-' +
            lt[e[4]] +
            lt[e[5]] +
            '-' +
            lt[e[6]] +
            lt[e[7]] +
            '-' +
            lt[e[8]] +
            lt[e[9]] +
            '-' +
            lt[e[10]] +
            lt[e[11]] +
            lt[e[12]] +
            lt[e[13]] +
            lt[e[14]] +
            lt[e[15]]
        );
      };
}
var lt,
  Nw = f(() => {
    lt = Array.from({ length: 256 }, (t, e) => e.toString(16).padStart(2, '0'));
  });
var Mw,
  $w = f(() => {
    Mw = (t, e, r = (n) => n) => t;
  });
var Xt = Je((fr) => {
  var Ph;
  ((t) => {
    (t.HEADER = 'header'), (t.QUERY = 'query');
  })(Ph || (Ph = {}));
  var kh;
  ((t) => {
    (t.HEADER = 'header'), (t.QUERY = 'query');
  })(kh || (kh = {}));
  var Nh;
  ((t) => {
    (t.HTTP = 'http'), (t.HTTPS = 'https');
  })(Nh || (Nh = {}));
  var wa;
  ((t) => {
    (t.MD5 = 'md5'), (t.CRC32 = 'crc32'), (t.CRC32C = 'crc32c'), (t.SHA1 = 'sha1'), (t.SHA256 = 'sha256');
  })(wa || (wa = {}));
  var AB = (t) => {
      const e = [];
      return (
        t.sha256 !== void 0 && e.push({ algorithmId: () => wa.SHA256, checksumConstructor: () => t.sha256 }),
        t.md5 != null && e.push({ algorithmId: () => wa.MD5, checksumConstructor: () => t.md5 }),
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
    TB = (t) => {
      const e = {};
      return (
        t.checksumAlgorithms().forEach((r) => {
          e[r.algorithmId()] = r.checksumConstructor();
        }),
        e
      );
    },
    IB = (t) => AB(t),
    RB = (t) => TB(t),
    Mh;
  ((t) => {
    (t[(t.HEADER = 0)] = 'HEADER'), (t[(t.TRAILER = 1)] = 'TRAILER');
  })(Mh || (Mh = {}));
  var CB = '__smithy_context',
    $h;
  ((t) => {
    (t.PROFILE = 'profile'), (t.SSO_SESSION = 'sso-session'), (t.SERVICES = 'services');
  })($h || ($h = {}));
  var Lh;
  ((t) => {
    (t.HTTP_0_9 = 'http/0.9'), (t.HTTP_1_0 = 'http/1.0'), (t.TDS_8_0 = 'tds/8.0');
  })(Lh || (Lh = {}));
  fr.AlgorithmId = wa;
  fr.EndpointURLScheme = Nh;
  fr.FieldPosition = Mh;
  fr.HttpApiKeyAuthLocation = kh;
  fr.HttpAuthLocation = Ph;
  fr.IniSectionType = $h;
  fr.RequestHandlerProtocol = Lh;
  fr.SMITHY_CONTEXT_KEY = CB;
  fr.getDefaultClientConfiguration = IB;
  fr.resolveDefaultRuntimeConfig = RB;
});
var zh,
  Ee,
  Lw = f(() => {
    (zh = we(Xt())), (Ee = (t) => t[zh.SMITHY_CONTEXT_KEY] || (t[zh.SMITHY_CONTEXT_KEY] = {}));
  });
function I(t, e) {
  return Object.hasOwn(t, e);
}
var Fh = f(() => {});
function OB(t) {
  return Object.keys(t).reduce((e, r) => {
    const n = t[r];
    return { ...e, [r]: Array.isArray(n) ? [...n] : n };
  }, {});
}
var j,
  zw = f(() => {
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
        return (r.query && (r.query = OB(r.query)), r);
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
var Ve,
  Fw = f(() => {
    Ve = class {
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
var DB,
  pr,
  Uw = f(() => {
    (DB = /^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$/),
      (pr = (t, e = !1) => {
        if (!e) return DB.test(t);
        const r = t.split('.');
        for (const n of r) if (!pr(n)) return !1;
        return !0;
      });
  });
function _a(t) {
  return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(t);
}
var Bw = f(() => {});
var me,
  Hw = f(() => {
    me = (t) => {
      if (typeof t == 'function') return t;
      const e = Promise.resolve(t);
      return () => e;
    };
  });
function va(t) {
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
var Uh = f(() => {});
var Qe,
  Bh = f(() => {
    Uh();
    Qe = (t) => {
      if (typeof t == 'string') return Qe(new URL(t));
      let { hostname: e, pathname: r, port: n, protocol: o, search: s } = t,
        i;
      return (s && (i = va(s)), { hostname: e, port: n ? parseInt(n) : void 0, protocol: o, path: r, query: i });
    };
  });
var zt,
  Vw = f(() => {
    Fh();
    Bh();
    zt = (t) => {
      if (typeof t == 'object') {
        if ('url' in t) {
          const e = Qe(t.url);
          if (t.headers) {
            e.headers = {};
            for (const r in t.headers) I(t.headers, r) && (e.headers[r.toLowerCase()] = t.headers[r].join(', '));
          }
          return e;
        }
        return t;
      }
      return Qe(t);
    };
  });
var F = f(() => {
  Lw();
  Fh();
  zw();
  Fw();
  Uw();
  Bw();
  Hw();
  Uh();
  Bh();
  Vw();
});
var jw,
  Zw,
  js,
  PB,
  Aa,
  Zs,
  Ww,
  ed,
  td,
  rd,
  Hh,
  kB,
  Gw,
  Vh,
  Kw,
  od,
  Ta,
  qw,
  sd,
  NB,
  Gs,
  id,
  Xw,
  Yw,
  Jw,
  Qw,
  jh,
  e_,
  t_,
  so,
  ad,
  nd,
  Ws,
  Zh = f(() => {
    F();
    (jw = (t) => {
      switch (t) {
        case 'true':
          return !0;
        case 'false':
          return !1;
        default:
          throw new Error(`Unable to parse boolean value "${t}"`);
      }
    }),
      (Zw = (t) => {
        if (t != null) {
          if (typeof t == 'number') {
            if (((t === 0 || t === 1) && Ws.warn(nd(`Expected boolean, got ${typeof t}: ${t}`)), t === 0)) return !1;
            if (t === 1) return !0;
          }
          if (typeof t == 'string') {
            const e = t.toLowerCase();
            if (
              ((e === 'false' || e === 'true') && Ws.warn(nd(`Expected boolean, got ${typeof t}: ${t}`)), e === 'false')
            )
              return !1;
            if (e === 'true') return !0;
          }
          if (typeof t == 'boolean') return t;
          throw new TypeError(`Expected boolean, got ${typeof t}: ${t}`);
        }
      }),
      (js = (t) => {
        if (t != null) {
          if (typeof t == 'string') {
            const e = parseFloat(t);
            if (!Number.isNaN(e))
              return (String(e) !== String(t) && Ws.warn(nd(`Expected number but observed string: ${t}`)), e);
          }
          if (typeof t == 'number') return t;
          throw new TypeError(`Expected number, got ${typeof t}: ${t}`);
        }
      }),
      (PB = Math.ceil(2 ** 127 * (2 - 2 ** -23))),
      (Aa = (t) => {
        const e = js(t);
        if (e !== void 0 && !Number.isNaN(e) && e !== 1 / 0 && e !== -1 / 0 && Math.abs(e) > PB)
          throw new TypeError(`Expected 32-bit float, got ${t}`);
        return e;
      }),
      (Zs = (t) => {
        if (t != null) {
          if (Number.isInteger(t) && !Number.isNaN(t)) return t;
          throw new TypeError(`Expected integer, got ${typeof t}: ${t}`);
        }
      }),
      (Ww = Zs),
      (ed = (t) => Hh(t, 32)),
      (td = (t) => Hh(t, 16)),
      (rd = (t) => Hh(t, 8)),
      (Hh = (t, e) => {
        const r = Zs(t);
        if (r !== void 0 && kB(r, e) !== r) throw new TypeError(`Expected ${e}-bit integer, got ${t}`);
        return r;
      }),
      (kB = (t, e) => {
        switch (e) {
          case 32:
            return Int32Array.of(t)[0];
          case 16:
            return Int16Array.of(t)[0];
          case 8:
            return Int8Array.of(t)[0];
        }
      }),
      (Gw = (t, e) => {
        if (t == null)
          throw e ? new TypeError(`Expected a non-null value for ${e}`) : new TypeError('Expected a non-null value');
        return t;
      }),
      (Vh = (t) => {
        if (t == null) return;
        if (typeof t == 'object' && !Array.isArray(t)) return t;
        const e = Array.isArray(t) ? 'array' : typeof t;
        throw new TypeError(`Expected object, got ${e}: ${t}`);
      }),
      (Kw = (t) => {
        if (t != null) {
          if (typeof t == 'string') return t;
          if (['boolean', 'number', 'bigint'].includes(typeof t))
            return (Ws.warn(nd(`Expected string, got ${typeof t}: ${t}`)), String(t));
          throw new TypeError(`Expected string, got ${typeof t}: ${t}`);
        }
      }),
      (od = (t) => {
        if (t == null) return;
        const e = Vh(t),
          r = [];
        for (const n in e) I(e, n) && e[n] != null && r.push(n);
        if (r.length === 0) throw new TypeError('Unions must have exactly one non-null member. None were found.');
        if (r.length > 1) throw new TypeError(`Unions must have exactly one non-null member. Keys ${r} were not null.`);
        return e;
      }),
      (Ta = (t) => js(typeof t == 'string' ? Gs(t) : t)),
      (qw = Ta),
      (sd = (t) => Aa(typeof t == 'string' ? Gs(t) : t)),
      (NB = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g),
      (Gs = (t) => {
        const e = t.match(NB);
        if (e === null || e[0].length !== t.length) throw new TypeError('Expected real number, got implicit NaN');
        return parseFloat(t);
      }),
      (id = (t) => (typeof t == 'string' ? Qw(t) : js(t))),
      (Xw = id),
      (Yw = id),
      (Jw = (t) => (typeof t == 'string' ? Qw(t) : Aa(t))),
      (Qw = (t) => {
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
      (jh = (t) => Zs(typeof t == 'string' ? Gs(t) : t)),
      (e_ = jh),
      (t_ = (t) => ed(typeof t == 'string' ? Gs(t) : t)),
      (so = (t) => td(typeof t == 'string' ? Gs(t) : t)),
      (ad = (t) => rd(typeof t == 'string' ? Gs(t) : t)),
      (nd = (t) =>
        String(new TypeError(t).stack || t)
          .split(`
`)
          .slice(0, 5)
          .filter((e) => !e.includes('stackTraceWarning'))
          .join(`
`)),
      (Ws = { warn: console.warn });
  });
function Ft(t) {
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
  return `${MB[n]}, ${c} ${Gh[r]} ${e} ${u}:${d}:${l} GMT`;
}
var MB,
  Gh,
  $B,
  r_,
  LB,
  qs,
  zB,
  FB,
  UB,
  io,
  Xs,
  Ia,
  BB,
  HB,
  VB,
  Wh,
  jB,
  ZB,
  WB,
  Ur,
  GB,
  KB,
  Ks,
  n_ = f(() => {
    Zh();
    (MB = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']),
      (Gh = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']);
    ($B = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/)),
      (r_ = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC-3339 date-times must be expressed as strings');
        const e = $B.exec(t);
        if (!e) throw new TypeError('Invalid RFC-3339 date-time value');
        const [r, n, o, s, i, a, c, u] = e,
          d = so(Ks(n)),
          l = Ur(o, 'month', 1, 12),
          p = Ur(s, 'day', 1, 31);
        return Ia(d, l, p, { hours: i, minutes: a, seconds: c, fractionalMilliseconds: u });
      }),
      (LB = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/)),
      (qs = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC-3339 date-times must be expressed as strings');
        const e = LB.exec(t);
        if (!e) throw new TypeError('Invalid RFC-3339 date-time value');
        const [r, n, o, s, i, a, c, u, d] = e,
          l = so(Ks(n)),
          p = Ur(o, 'month', 1, 12),
          m = Ur(s, 'day', 1, 31),
          g = Ia(l, p, m, { hours: i, minutes: a, seconds: c, fractionalMilliseconds: u });
        return (d.toUpperCase() != 'Z' && g.setTime(g.getTime() - KB(d)), g);
      }),
      (zB = new RegExp(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/,
      )),
      (FB = new RegExp(
        /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/,
      )),
      (UB = new RegExp(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/,
      )),
      (io = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC-7231 date-times must be expressed as strings');
        let e = zB.exec(t);
        if (e) {
          const [r, n, o, s, i, a, c, u] = e;
          return Ia(so(Ks(s)), Wh(o), Ur(n, 'day', 1, 31), {
            hours: i,
            minutes: a,
            seconds: c,
            fractionalMilliseconds: u,
          });
        }
        if (((e = FB.exec(t)), e)) {
          const [r, n, o, s, i, a, c, u] = e;
          return VB(
            Ia(BB(s), Wh(o), Ur(n, 'day', 1, 31), { hours: i, minutes: a, seconds: c, fractionalMilliseconds: u }),
          );
        }
        if (((e = UB.exec(t)), e)) {
          const [r, n, o, s, i, a, c, u] = e;
          return Ia(so(Ks(u)), Wh(n), Ur(o.trimLeft(), 'day', 1, 31), {
            hours: s,
            minutes: i,
            seconds: a,
            fractionalMilliseconds: c,
          });
        }
        throw new TypeError('Invalid RFC-7231 date-time value');
      }),
      (Xs = (t) => {
        if (t == null) return;
        let e;
        if (typeof t == 'number') e = t;
        else if (typeof t == 'string') e = Ta(t);
        else if (typeof t == 'object' && t.tag === 1) e = t.value;
        else
          throw new TypeError(
            'Epoch timestamps must be expressed as floating point numbers or their string representation',
          );
        if (Number.isNaN(e) || e === 1 / 0 || e === -1 / 0)
          throw new TypeError('Epoch timestamps must be valid, non-Infinite, non-NaN numerics');
        return new Date(Math.round(e * 1e3));
      }),
      (Ia = (t, e, r, n) => {
        const o = e - 1;
        return (
          ZB(t, o, r),
          new Date(
            Date.UTC(
              t,
              o,
              r,
              Ur(n.hours, 'hour', 0, 23),
              Ur(n.minutes, 'minute', 0, 59),
              Ur(n.seconds, 'seconds', 0, 60),
              GB(n.fractionalMilliseconds),
            ),
          )
        );
      }),
      (BB = (t) => {
        const e = new Date().getUTCFullYear(),
          r = Math.floor(e / 100) * 100 + so(Ks(t));
        return r < e ? r + 100 : r;
      }),
      (HB = 50 * 365 * 24 * 60 * 60 * 1e3),
      (VB = (t) =>
        t.getTime() - new Date().getTime() > HB
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
      (Wh = (t) => {
        const e = Gh.indexOf(t);
        if (e < 0) throw new TypeError(`Invalid month: ${t}`);
        return e + 1;
      }),
      (jB = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
      (ZB = (t, e, r) => {
        let n = jB[e];
        if ((e === 1 && WB(t) && (n = 29), r > n)) throw new TypeError(`Invalid day for ${Gh[e]} in ${t}: ${r}`);
      }),
      (WB = (t) => t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0)),
      (Ur = (t, e, r, n) => {
        const o = ad(Ks(t));
        if (o < r || o > n) throw new TypeError(`${e} must be between ${r} and ${n}, inclusive`);
        return o;
      }),
      (GB = (t) => (t == null ? 0 : sd('0.' + t) * 1e3)),
      (KB = (t) => {
        let e = t[0],
          r = 1;
        if (e == '+') r = 1;
        else if (e == '-') r = -1;
        else throw new TypeError(`Offset direction, ${e}, must be "+" or "-"`);
        const n = Number(t.substring(1, 3)),
          o = Number(t.substring(4, 6));
        return r * (n * 60 + o) * 60 * 1e3;
      }),
      (Ks = (t) => {
        let e = 0;
        for (; e < t.length - 1 && t.charAt(e) === '0'; ) e++;
        return e === 0 ? t : t.slice(e);
      });
  });
var Ne,
  o_ = f(() => {
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
function cd(t) {
  return ((t.includes(',') || t.includes('"')) && (t = `"${t.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`), t);
}
var s_ = f(() => {});
function Pn(t, e, r) {
  const n = Number(t);
  if (n < e || n > r) throw new Error(`Value ${n} out of range [${e}, ${r}]`);
}
var Kh,
  qh,
  Xh,
  i_,
  a_,
  qB,
  XB,
  YB,
  JB,
  QB,
  e2,
  ao,
  ud,
  dd,
  c_ = f(() => {
    (Kh = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?'),
      (qh = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'),
      (Xh = '(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?'),
      (i_ = '(\\d?\\d)'),
      (a_ = '(\\d{4})'),
      (qB = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/)),
      (XB =
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/),
      (YB = new RegExp(`^${Kh}, ${i_} ${qh} ${a_} ${Xh} GMT$`)),
      (JB = new RegExp(`^${Kh}, ${i_}-${qh}-(\\d\\d) ${Xh} GMT$`)),
      (QB = new RegExp(`^${Kh} ${qh} ( [1-9]|\\d\\d) ${Xh} ${a_}$`)),
      (e2 = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']),
      (ao = (t) => {
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
      (ud = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC3339 timestamps must be strings');
        const e = qB.exec(t);
        if (!e) throw new TypeError(`Invalid RFC3339 timestamp format ${t}`);
        const [, r, n, o, s, i, a, , c, u] = e;
        Pn(n, 1, 12), Pn(o, 1, 31), Pn(s, 0, 23), Pn(i, 0, 59), Pn(a, 0, 60);
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
      (dd = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC7231 timestamps must be strings.');
        if (XB.test(t)) return new Date(t);
        let e, r, n, o, s, i, a, c;
        if (
          ((c = YB.exec(t))
            ? ([, e, r, n, o, s, i, a] = c)
            : (c = JB.exec(t))
              ? (([, e, r, n, o, s, i, a] = c), (n = (Number(n) + 1900).toString()))
              : (c = QB.exec(t)) && ([, r, e, o, s, i, a, n] = c),
          n && i)
        ) {
          const u = Date.UTC(
            Number(n),
            e2.indexOf(r),
            Number(e),
            Number(o),
            Number(s),
            Number(i),
            a ? Math.round(parseFloat(`0.${a}`) * 1e3) : 0,
          );
          Pn(e, 1, 31), Pn(o, 0, 23), Pn(s, 0, 59), Pn(i, 0, 60);
          const d = new Date(u);
          return (d.setUTCFullYear(Number(n)), d);
        }
        throw new TypeError(`Invalid RFC7231 date-time value ${t}.`);
      });
  });
function ld(t, e, r) {
  if (r <= 0 || !Number.isInteger(r)) throw new Error('Invalid number of delimiters (' + r + ') for splitEvery.');
  const n = t.split(e);
  if (r === 1) return n;
  let o = [],
    s = '';
  for (let i = 0; i < n.length; i++)
    s === '' ? (s = n[i]) : (s += e + n[i]), (i + 1) % r === 0 && (o.push(s), (s = ''));
  return (s !== '' && o.push(s), o);
}
var u_ = f(() => {});
var Ys,
  d_ = f(() => {
    Ys = (t) => {
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
function fd(t) {
  return new Z(String(t), 'bigDecimal');
}
var l_,
  Z,
  f_ = f(() => {
    (l_ = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/),
      (Z = class t {
        string;
        type;
        constructor(e, r) {
          if (((this.string = e), (this.type = r), !l_.test(e)))
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
          return t.prototype.isPrototypeOf(e) || (r.type === 'bigDecimal' && l_.test(r.string));
        }
      });
  });
function pd(t) {
  if (t.length % 2 !== 0) throw new Error('Hex encoded strings must have an even number length');
  const e = new Uint8Array(t.length / 2);
  for (let r = 0; r < t.length; r += 2) {
    const n = t.slice(r, r + 2).toLowerCase();
    if (n in Yh) e[r / 2] = Yh[n];
    else throw new Error(`Cannot decode unrecognized sequence ${n} as hexadecimal`);
  }
  return e;
}
function Yt(t) {
  let e = '';
  for (let r = 0; r < t.byteLength; r++) e += p_[t[r]];
  return e;
}
var p_,
  Yh,
  Jh = f(() => {
    (p_ = {}), (Yh = {});
    for (let t = 0; t < 256; t++) {
      let e = t.toString(16).toLowerCase();
      e.length === 1 && (e = `0${e}`), (p_[t] = e), (Yh[e] = t);
    }
  });
import { lstatSync as n2, fstatSync as r2, ReadStream as t2 } from 'node:fs';
var Br,
  m_ = f(() => {
    Br = (t) => {
      if (!t) return 0;
      if (typeof t == 'string') return Buffer.byteLength(t);
      if (typeof t.byteLength == 'number') return t.byteLength;
      if (typeof t.size == 'number') return t.size;
      if (typeof t.start == 'number' && typeof t.end == 'number') return t.end + 1 - t.start;
      if (t instanceof t2) {
        if (t.path != null) return n2(t.path).size;
        if (typeof t.fd == 'number') return r2(t.fd).size;
      }
      throw new Error(`Body Length computation failed for ${t}`);
    };
  });
var yt,
  Qh = f(() => {
    Ju();
    yt = (t) =>
      t instanceof Uint8Array
        ? t
        : typeof t == 'string'
          ? ze(t)
          : ArrayBuffer.isView(t)
            ? new Uint8Array(t.buffer, t.byteOffset, t.byteLength / Uint8Array.BYTES_PER_ELEMENT)
            : new Uint8Array(t);
  });
function Hr(t, e) {
  if (e === void 0) {
    e = 0;
    for (const o of t) e += o.byteLength;
  }
  let r = new Uint8Array(e),
    n = 0;
  for (const o of t) r.set(o, n), (n += o.byteLength);
  return r;
}
var Ra = f(() => {});
var md,
  eg,
  tg = f(() => {
    F();
    (md = (t, e) => (r, n) => async (o) => {
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
            if (Ve.isInstance(s)) {
              const { headers: c = {} } = s,
                u = Object.entries(c);
              i.$metadata = {
                httpStatusCode: s.statusCode,
                requestId: eg(/^x-[\w-]+-request-?id$/, u),
                extendedRequestId: eg(/^x-[\w-]+-id-2$/, u),
                cfId: eg(/^x-[\w-]+-cf-id$/, u),
              };
            }
          } catch {}
        }
        throw i;
      }
    }),
      (eg = (t, e) => (e.find(([r]) => r.match(t)) || [void 0, void 0])[1]);
  });
var Ut,
  Ca = f(() => {
    Ut = class t extends Error {
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
var co,
  hd = f(() => {
    Ca();
    co = class t extends Ut {
      name = 'CredentialsProviderError';
      constructor(e, r = !0) {
        super(e, r), Object.setPrototypeOf(this, t.prototype);
      }
    };
  });
var gd,
  h_ = f(() => {
    Ca();
    gd = class t extends Ut {
      name = 'TokenProviderError';
      constructor(e, r = !0) {
        super(e, r), Object.setPrototypeOf(this, t.prototype);
      }
    };
  });
var yd,
  rg = f(() => {
    Ca();
    yd =
      (...t) =>
      async () => {
        if (t.length === 0) throw new Ut('No providers in chain');
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
var Sd,
  ng = f(() => {
    Sd = (t) => () => Promise.resolve(t);
  });
var Js,
  Ed = f(() => {
    Js = (t, e, r) => {
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
var je,
  xd = f(() => {
    je = (t, e, r) => {
      if (e in t) {
        if (t[e] === 'true') return !0;
        if (t[e] === 'false') return !1;
        throw new Error(`Cannot load ${r} "${e}". Expected "true" or "false", got ${t[e]}.`);
      }
    };
  });
var g_,
  y_ = f(() => {
    g_ = (t, e, r) => {
      if (!(e in t)) return;
      const n = parseInt(t[e], 10);
      if (Number.isNaN(n)) throw new TypeError(`Cannot load ${r} '${e}'. Expected number, got '${t[e]}'.`);
      return n;
    };
  });
var Me,
  bd = f(() => {
    ((t) => {
      (t.ENV = 'env'), (t.CONFIG = 'shared config entry');
    })(Me || (Me = {}));
  });
import { homedir as o2 } from 'node:os';
import { sep as s2 } from 'node:path';
var og,
  i2,
  Vr,
  Qs = f(() => {
    (og = {}),
      (i2 = () => (process && process.geteuid ? `${process.geteuid()}` : 'DEFAULT')),
      (Vr = () => {
        const { HOME: t, USERPROFILE: e, HOMEPATH: r, HOMEDRIVE: n = `C:${s2}` } = process.env;
        if (t) return t;
        if (e) return e;
        if (r) return `${n}${r}`;
        const o = i2();
        return (og[o] || (og[o] = o2()), og[o]);
      });
  });
var sg,
  ig,
  wd,
  ag = f(() => {
    (sg = 'AWS_PROFILE'), (ig = 'default'), (wd = (t) => t.profile || process.env[sg] || ig);
  });
import { createHash as a2 } from 'node:crypto';
import { join as c2 } from 'node:path';
var _d,
  cg = f(() => {
    Qs();
    _d = (t) => {
      const r = a2('sha1').update(t).digest('hex');
      return c2(Vr(), '.aws', 'sso', 'cache', `${r}.json`);
    };
  });
import { readFile as u2 } from 'node:fs/promises';
var Oa,
  S_,
  ug = f(() => {
    cg();
    (Oa = {}),
      (S_ = async (t) => {
        if (Oa[t]) return Oa[t];
        const e = _d(t),
          r = await u2(e, 'utf8');
        return JSON.parse(r);
      });
  });
var jr,
  E_ = f(() => {
    jr = '.';
  });
var dg,
  x_,
  b_ = f(() => {
    (dg = we(Xt())),
      (x_ = (t) =>
        Object.entries(t)
          .filter(([e]) => {
            const r = e.indexOf('.');
            return r === -1 ? !1 : Object.values(dg.IniSectionType).includes(e.substring(0, r));
          })
          .reduce(
            (e, [r, n]) => {
              const o = r.indexOf('.'),
                s = r.substring(0, o) === dg.IniSectionType.PROFILE ? r.substring(o + 1) : r;
              return ((e[s] = n), e);
            },
            { ...(t.default && { default: t.default }) },
          ));
  });
import { join as d2 } from 'node:path';
var l2,
  vd,
  lg = f(() => {
    Qs();
    (l2 = 'AWS_CONFIG_FILE'), (vd = () => process.env[l2] || d2(Vr(), '.aws', 'config'));
  });
import { join as f2 } from 'node:path';
var p2,
  w_,
  __ = f(() => {
    Qs();
    (p2 = 'AWS_SHARED_CREDENTIALS_FILE'), (w_ = () => process.env[p2] || f2(Vr(), '.aws', 'credentials'));
  });
var v_,
  m2,
  h2,
  Da,
  fg = f(() => {
    (v_ = we(Xt())),
      (m2 = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/),
      (h2 = ['__proto__', 'profile __proto__']),
      (Da = (t) => {
        let e = {},
          r,
          n;
        for (const o of t.split(/\r?\n/)) {
          const s = o.split(/(^|\s)[;#]/)[0].trim();
          if (s[0] === '[' && s[s.length - 1] === ']') {
            (r = void 0), (n = void 0);
            const a = s.substring(1, s.length - 1),
              c = m2.exec(a);
            if (c) {
              const [, u, , d] = c;
              Object.values(v_.IniSectionType).includes(u) && (r = [u, d].join('.'));
            } else r = a;
            if (h2.includes(a)) throw new Error(`Found invalid profile name "${a}"`);
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
import { readFile as g2 } from 'node:fs/promises';
var pg,
  Pa,
  rs,
  ka = f(() => {
    (pg = {}),
      (Pa = {}),
      (rs = (t, e) => (Pa[t] !== void 0 ? Pa[t] : ((!pg[t] || e?.ignoreCache) && (pg[t] = g2(t, 'utf8')), pg[t])));
  });
import { join as A_ } from 'node:path';
var T_,
  ei,
  Ad = f(() => {
    b_();
    lg();
    __();
    Qs();
    fg();
    ka();
    (T_ = () => ({})),
      (ei = async (t = {}) => {
        let { filepath: e = w_(), configFilepath: r = vd() } = t,
          n = Vr(),
          o = '~/',
          s = e;
        e.startsWith(o) && (s = A_(n, e.slice(2)));
        let i = r;
        r.startsWith(o) && (i = A_(n, r.slice(2)));
        const a = await Promise.all([
          rs(i, { ignoreCache: t.ignoreCache }).then(Da).then(x_).catch(T_),
          rs(s, { ignoreCache: t.ignoreCache }).then(Da).catch(T_),
        ]);
        return { configFile: a[0], credentialsFile: a[1] };
      });
  });
var I_,
  R_,
  C_ = f(() => {
    (I_ = we(Xt())),
      (R_ = (t) =>
        Object.entries(t)
          .filter(([e]) => e.startsWith(I_.IniSectionType.SSO_SESSION + '.'))
          .reduce((e, [r, n]) => ({ ...e, [r.substring(r.indexOf('.') + 1)]: n }), {}));
  });
var y2,
  O_,
  D_ = f(() => {
    lg();
    C_();
    fg();
    ka();
    (y2 = () => ({})),
      (O_ = async (t = {}) =>
        rs(t.configFilepath ?? vd())
          .then(Da)
          .then(R_)
          .catch(y2));
  });
var P_,
  k_ = f(() => {
    P_ = (...t) => {
      const e = {};
      for (const r of t) for (const [n, o] of Object.entries(r)) e[n] !== void 0 ? Object.assign(e[n], o) : (e[n] = o);
      return e;
    };
  });
var N_,
  M_ = f(() => {
    Ad();
    k_();
    N_ = async (t) => {
      const e = await ei(t);
      return P_(e.configFile, e.credentialsFile);
    };
  });
var $_,
  L_ = f(() => {
    ug();
    ka();
    $_ = {
      getFileRecord() {
        return Pa;
      },
      interceptFile(t, e) {
        Pa[t] = Promise.resolve(e);
      },
      getTokenRecord() {
        return Oa;
      },
      interceptToken(t, e) {
        Oa[t] = e;
      },
    };
  });
function Td(t) {
  try {
    const e = new Set(Array.from(t.match(/([A-Z_]){3,}/g) ?? []));
    return (e.delete('CONFIG'), e.delete('CONFIG_PREFIX_SEPARATOR'), e.delete('ENV'), [...e].join(', '));
  } catch {
    return t;
  }
}
var mg = f(() => {});
var z_,
  F_ = f(() => {
    hd();
    mg();
    z_ = (t, e) => async () => {
      try {
        const r = t(process.env, e);
        if (r === void 0) throw new Error();
        return r;
      } catch (r) {
        throw new co(r.message || `Not found in ENV: ${Td(t.toString())}`, { logger: e?.logger });
      }
    };
  });
var U_,
  B_ = f(() => {
    hd();
    ag();
    Ad();
    mg();
    U_ =
      (t, { preferredFile: e = 'config', ...r } = {}) =>
      async () => {
        const n = wd(r),
          { configFile: o, credentialsFile: s } = await ei(r),
          i = s[n] || {},
          a = o[n] || {},
          c = e === 'config' ? { ...i, ...a } : { ...a, ...i };
        try {
          const d = t(c, e === 'config' ? o : s);
          if (d === void 0) throw new Error();
          return d;
        } catch (u) {
          throw new co(u.message || `Not found in config files w/ profile [${n}]: ${Td(t.toString())}`, {
            logger: r.logger,
          });
        }
      };
  });
var S2,
  Id,
  hg = f(() => {
    ng();
    (S2 = (t) => typeof t == 'function'), (Id = (t) => (S2(t) ? async () => await t() : Sd(t)));
  });
var U,
  gg = f(() => {
    rg();
    Ed();
    F_();
    B_();
    hg();
    U = ({ environmentVariableSelector: t, configFileSelector: e, default: r }, n = {}) => {
      const { signingName: o, logger: s } = n;
      return Js(yd(z_(t, { signingName: o, logger: s }), U_(e, n), Id(r)));
    };
  });
var Rd,
  Cd,
  H_,
  Zr,
  V_,
  j_ = f(() => {
    xd();
    bd();
    (Rd = 'AWS_USE_DUALSTACK_ENDPOINT'),
      (Cd = 'use_dualstack_endpoint'),
      (H_ = !1),
      (Zr = {
        environmentVariableSelector: (t) => je(t, Rd, Me.ENV),
        configFileSelector: (t) => je(t, Cd, Me.CONFIG),
        default: !1,
      }),
      (V_ = {
        environmentVariableSelector: (t) => je(t, Rd, Me.ENV),
        configFileSelector: (t) => je(t, Cd, Me.CONFIG),
        default: void 0,
      });
  });
var Od,
  Dd,
  Z_,
  Wr,
  W_,
  G_ = f(() => {
    xd();
    bd();
    (Od = 'AWS_USE_FIPS_ENDPOINT'),
      (Dd = 'use_fips_endpoint'),
      (Z_ = !1),
      (Wr = {
        environmentVariableSelector: (t) => je(t, Od, Me.ENV),
        configFileSelector: (t) => je(t, Dd, Me.CONFIG),
        default: !1,
      }),
      (W_ = {
        environmentVariableSelector: (t) => je(t, Od, Me.ENV),
        configFileSelector: (t) => je(t, Dd, Me.CONFIG),
        default: void 0,
      });
  });
var ns,
  uo,
  lo,
  K_,
  q_,
  Pd = f(() => {
    (ns = (t, e) => {
      const r = [];
      if ((t && r.push(t), e)) for (const n of e) r.push(n);
      return r;
    }),
      (uo = (t, e) => `${t || 'anonymous'}${e && e.length > 0 ? ` (a.k.a. ${e.join(',')})` : ''}`),
      (lo = () => {
        let t = [],
          e = [],
          r = !1,
          n = new Set(),
          o = (l) =>
            l.sort((p, m) => K_[m.step] - K_[p.step] || q_[m.priority || 'normal'] - q_[p.priority || 'normal']),
          s = (l) => {
            let p = !1,
              m = (g) => {
                const S = ns(g.name, g.aliases);
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
                  for (const S of ns(g.name, g.aliases)) n.delete(S);
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
                for (const w of ns(x.name, x.aliases)) g[w] = x;
                p.push(x);
              }),
              e.forEach((E) => {
                const x = { ...E, before: [], after: [] };
                for (const w of ns(x.name, x.aliases)) g[w] = x;
                m.push(x);
              }),
              m.forEach((E) => {
                if (E.toMiddleware) {
                  const x = g[E.toMiddleware];
                  if (x === void 0) {
                    if (l) return;
                    throw new Error(
                      `${E.toMiddleware} is not found when adding ${uo(E.name, E.aliases)} middleware ${E.relation} ${E.toMiddleware}`,
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
                x = ns(m, S);
              if (x.length > 0) {
                if (x.some((w) => n.has(w))) {
                  if (!g) throw new Error(`Duplicate middleware name '${uo(m, S)}'`);
                  for (const w of x) {
                    const v = t.findIndex((R) => R.name === w || R.aliases?.some((Q) => Q === w));
                    if (v === -1) continue;
                    const A = t[v];
                    if (A.step !== E.step || E.priority !== A.priority)
                      throw new Error(
                        `"${uo(A.name, A.aliases)}" middleware with ${A.priority} priority in ${A.step} step cannot be overridden by "${uo(m, S)}" middleware with ${E.priority} priority in ${E.step} step.`,
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
                x = ns(m, S);
              if (x.length > 0) {
                if (x.some((w) => n.has(w))) {
                  if (!g) throw new Error(`Duplicate middleware name '${uo(m, S)}'`);
                  for (const w of x) {
                    const v = e.findIndex((R) => R.name === w || R.aliases?.some((Q) => Q === w));
                    if (v === -1) continue;
                    const A = e[v];
                    if (A.toMiddleware !== E.toMiddleware || A.relation !== E.relation)
                      throw new Error(
                        `"${uo(A.name, A.aliases)}" middleware ${A.relation} "${A.toMiddleware}" middleware cannot be overridden by "${uo(m, S)}" middleware ${E.relation} "${E.toMiddleware}" middleware.`,
                      );
                    e.splice(v, 1);
                  }
                }
                for (const w of x) n.add(w);
              }
              e.push(E);
            },
            clone: () => a(lo()),
            use: (l) => {
              l.applyToStack(d);
            },
            remove: (l) => (typeof l == 'string' ? s(l) : i(l)),
            removeByTag: (l) => {
              let p = !1,
                m = (g) => {
                  const { tags: S, name: E, aliases: x } = g;
                  if (S && S.includes(l)) {
                    const w = ns(E, x);
                    for (const v of w) n.delete(v);
                    return ((p = !0), !1);
                  }
                  return !0;
                };
              return ((t = t.filter(m)), (e = e.filter(m)), p);
            },
            concat: (l) => {
              const p = a(lo());
              return (p.use(l), p.identifyOnResolve(r || p.identifyOnResolve() || (l.identifyOnResolve?.() ?? !1)), p);
            },
            applyToStack: a,
            identify: () =>
              u(!0).map((l) => {
                const p = l.step ?? l.relation + ' ' + l.toMiddleware;
                return uo(l.name, l.aliases) + ' - ' + p;
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
      (K_ = { initialize: 5, serialize: 4, build: 3, finalizeRequest: 2, deserialize: 1 }),
      (q_ = { high: 3, normal: 2, low: 1 });
  });
var X_,
  Y_ = f(() => {
    X_ = (t) => () => {
      throw new Error(t);
    };
  });
var J_,
  Q_ = f(() => {
    J_ = (t) => () => Promise.reject(t);
  });
var ti,
  yg = f(() => {
    ti = () => {
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
var ev,
  tv = f(() => {
    ev = (t) => new Promise((e) => setTimeout(e, t * 1e3));
  });
var kd,
  Bt,
  rv,
  Nd = f(() => {
    yg();
    kd = { minDelay: 2, maxDelay: 120 };
    ((t) => {
      (t.ABORTED = 'ABORTED'),
        (t.FAILURE = 'FAILURE'),
        (t.SUCCESS = 'SUCCESS'),
        (t.RETRY = 'RETRY'),
        (t.TIMEOUT = 'TIMEOUT');
    })(Bt || (Bt = {}));
    rv = (t) => {
      if (t.state === Bt.ABORTED) {
        const e = new Error(`${JSON.stringify({ ...t, reason: 'Request was aborted' }, ti())}`);
        throw ((e.name = 'AbortError'), e);
      } else if (t.state === Bt.TIMEOUT) {
        const e = new Error(`${JSON.stringify({ ...t, reason: 'Waiter has timed out' }, ti())}`);
        throw ((e.name = 'TimeoutError'), e);
      } else if (t.state !== Bt.SUCCESS) throw new Error(`${JSON.stringify(t, ti())}`);
      return t;
    };
  });
var nv,
  E2,
  x2,
  b2,
  w2,
  ov = f(() => {
    yg();
    tv();
    Nd();
    (nv = async ({ minDelay: t, maxDelay: e, maxWaitTime: r, abortController: n, client: o, abortSignal: s }, i, a) => {
      let c = {},
        [u, d] = [t * 1e3, e * 1e3],
        l = 0,
        p = Date.now() + r * 1e3,
        m = Date.now() + 6e4,
        g = !1;
      for (;;) {
        if (l > 0) {
          const x = b2(u, d, l, p);
          if (n?.signal?.aborted || s?.aborted) {
            const w = 'AbortController signal aborted.';
            return ((c[w] |= 0), (c[w] += 1), { state: Bt.ABORTED, observedResponses: c });
          }
          if (Date.now() + x > p) return { state: Bt.TIMEOUT, observedResponses: c };
          await ev(x / 1e3);
        }
        const { state: S, reason: E } = await a(o, i);
        if (E) {
          const x = x2(E);
          (c[x] |= 0), (c[x] += 1);
        }
        if (S !== Bt.RETRY) return { state: S, reason: E, final: E, observedResponses: c };
        (l += 1), !g && Date.now() >= m && (E2(c, o), (g = !0));
      }
    }),
      (E2 = (t = {}, e) => {
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
      (x2 = (t) => {
        const e = t?.$response?.statusCode ?? t?.$metadata?.httpStatusCode;
        return t?.$responseBodyText
          ? `${e ? e + ': ' : ''}Deserialization error for body: ${t.$responseBodyText}`
          : e
            ? t?.$response || t?.message
              ? `${e ?? 'Unknown'}: ${t?.message}`
              : `${e}: OK`
            : String(t?.message ?? JSON.stringify(t, ti()) ?? 'Unknown');
      }),
      (b2 = (t, e, r, n) => {
        const o = Math.log(e / t) / Math.log(2) + 1;
        if (r > o) return e;
        const s = t * 2 ** (r - 1),
          i = Math.min(s, e),
          a = w2(t, i);
        if (Date.now() + a > n) {
          const c = n - Date.now();
          return Math.max(0, c - 500);
        }
        return a;
      }),
      (w2 = (t, e) => t + Math.random() * (e - t));
  });
var sv,
  iv = f(() => {
    sv = (t) => {
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
var av,
  cv,
  uv = f(() => {
    ov();
    iv();
    Nd();
    (av = (t) => {
      let e,
        r = new Promise((n) => {
          (e = () => n({ state: Bt.ABORTED })),
            typeof t.addEventListener == 'function' ? t.addEventListener('abort', e) : (t.onabort = e);
        });
      return {
        clearListener() {
          typeof t.removeEventListener == 'function' && t.removeEventListener('abort', e);
        },
        aborted: r,
      };
    }),
      (cv = async (t, e, r) => {
        const n = { ...kd, ...t };
        sv(n);
        const o = [nv(n, e, r)],
          s = [];
        if (t.abortSignal) {
          const { aborted: i, clearListener: a } = av(t.abortSignal);
          s.push(a), o.push(i);
        }
        if (t.abortController?.signal) {
          const { aborted: i, clearListener: a } = av(t.abortController.signal);
          s.push(a), o.push(i);
        }
        return Promise.race(o).then((i) => {
          for (const a of s) a();
          return i;
        });
      });
  });
var ft,
  dv = f(() => {
    Pd();
    ft = class {
      config;
      middlewareStack = lo();
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
var Jt,
  Sg = f(() => {
    Jt = (t) => (typeof t == 'function' ? t() : t);
  });
var ri,
  Md = f(() => {
    ri = (t, e, r, n, o) => ({ name: e, namespace: t, traits: r, input: n, output: o });
  });
var lv,
  Eg,
  fv = f(() => {
    F();
    Md();
    (lv = (t) => (e, r) => async (n) => {
      const { response: o } = await e(n),
        { operationSchema: s } = Ee(r),
        [, i, a, c, u, d] = s ?? [];
      try {
        const l = await t.protocol.deserializeResponse(ri(i, a, c, u, d), { ...t, ...r }, o);
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
            if (Ve.isInstance(o)) {
              const { headers: m = {}, statusCode: g } = o,
                S = Object.entries(m);
              l.$metadata = {
                httpStatusCode: g,
                requestId: Eg(/^x-[\w-]+-request-?id$/, S),
                extendedRequestId: Eg(/^x-[\w-]+-id-2$/, S),
                cfId: Eg(/^x-[\w-]+-cf-id$/, S),
              };
            }
          } catch {}
        }
        throw l;
      }
    }),
      (Eg = (t, e) => (e.find(([r]) => r.match(t)) || [void 0, void 0])[1]);
  });
var pv,
  mv = f(() => {
    F();
    Md();
    pv = (t) => (e, r) => async (n) => {
      const { operationSchema: o } = Ee(r),
        [, s, i, a, c, u] = o ?? [],
        d = r.endpointV2 ? async () => zt(r.endpointV2) : t.endpoint,
        l = await t.protocol.serializeRequest(ri(s, i, a, c, u), n.input, { ...t, ...r, endpoint: d });
      return e({ ...n, request: l });
    };
  });
function Gr(t) {
  return {
    applyToStack: (e) => {
      e.add(pv(t), bg), e.add(lv(t), xg), t.protocol.setSerdeContext(t);
    },
  };
}
var xg,
  bg,
  hv = f(() => {
    fv();
    mv();
    (xg = { name: 'deserializerMiddleware', step: 'deserialize', tags: ['DESERIALIZER'], override: !0 }),
      (bg = { name: 'serializerMiddleware', step: 'serialize', tags: ['SERIALIZER'], override: !0 });
  });
var Ae,
  fo = f(() => {
    Ae = class {
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
var Na,
  gv,
  yv = f(() => {
    fo();
    (Na = class t extends Ae {
      static symbol = Symbol.for('@smithy/lis');
      valueSchema;
      symbol = t.symbol;
    }),
      (gv = (t, e, r, n) => Ae.assign(new Na(), { name: e, namespace: t, traits: r, valueSchema: n }));
  });
var Ma,
  Sv,
  Ev = f(() => {
    fo();
    (Ma = class t extends Ae {
      static symbol = Symbol.for('@smithy/map');
      keySchema;
      valueSchema;
      symbol = t.symbol;
    }),
      (Sv = (t, e, r, n, o) => Ae.assign(new Ma(), { name: e, namespace: t, traits: r, keySchema: n, valueSchema: o }));
  });
var $a,
  xv,
  bv = f(() => {
    fo();
    ($a = class t extends Ae {
      static symbol = Symbol.for('@smithy/ope');
      input;
      output;
      symbol = t.symbol;
    }),
      (xv = (t, e, r, n, o) => Ae.assign(new $a(), { name: e, namespace: t, traits: r, input: n, output: o }));
  });
var os,
  wv,
  wg = f(() => {
    fo();
    (os = class t extends Ae {
      static symbol = Symbol.for('@smithy/str');
      memberNames;
      memberList;
      symbol = t.symbol;
    }),
      (wv = (t, e, r, n, o) =>
        Ae.assign(new os(), { name: e, namespace: t, traits: r, memberNames: n, memberList: o }));
  });
var La,
  _v,
  vv = f(() => {
    fo();
    wg();
    (La = class t extends os {
      static symbol = Symbol.for('@smithy/err');
      ctor;
      symbol = t.symbol;
    }),
      (_v = (t, e, r, n, o, s) =>
        Ae.assign(new La(), { name: e, namespace: t, traits: r, memberNames: n, memberList: o, ctor: null }));
  });
function kn(t) {
  if (typeof t == 'object') return t;
  if (((t = t | 0), za[t])) return za[t];
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
  return (za[t] = e);
}
var za,
  _g = f(() => {
    za = [];
  });
function Ua(t, e) {
  if (t instanceof T) return Object.assign(t, { memberName: e, _isMemberSchema: !0 });
  const r = T;
  return new r(t, e);
}
var Fa,
  Ba,
  Ha,
  T,
  vg,
  Ag,
  Av = f(() => {
    Sg();
    _g();
    (Fa = { it: Symbol.for('@smithy/nor-struct-it'), ns: Symbol.for('@smithy/ns') }),
      (Ba = []),
      (Ha = {}),
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
          for (this._isMemberSchema = !1; vg(o); ) n.push(o[1]), (o = o[0]), (s = Jt(o)), (this._isMemberSchema = !0);
          if (n.length > 0) {
            this.memberTraits = {};
            for (let i = n.length - 1; i >= 0; --i) {
              const a = n[i];
              Object.assign(this.memberTraits, kn(a));
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
            ((this.schema = Jt(s)),
            Ag(this.schema)
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
            if (Ba[e]) return Ba[e];
          } else if (typeof e == 'string') {
            if (Ha[e]) return Ha[e];
          } else if (r && e[Fa.ns]) return e[Fa.ns];
          const n = Jt(e);
          if (n instanceof t) return n;
          if (vg(n)) {
            const [s, i] = n;
            if (s instanceof t) return (Object.assign(s.getMergedTraits(), kn(i)), s);
            throw new Error(
              `@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(e, null, 2)}.`,
            );
          }
          const o = new t(n);
          return r ? (e[Fa.ns] = o) : typeof n == 'string' ? (Ha[n] = o) : typeof n == 'number' ? (Ba[n] = o) : o;
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
          return kn(this.memberTraits);
        }
        getOwnTraits() {
          return kn(this.traits);
        }
        getKeySchema() {
          const [e, r] = [this.isDocumentSchema(), this.isMapSchema()];
          if (!e && !r) throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);
          const n = this.getSchema(),
            o = e ? 15 : (n[4] ?? 0);
          return Ua([o, 0], 'key');
        }
        getValueSchema() {
          const e = this.getSchema(),
            [r, n, o] = [this.isDocumentSchema(), this.isMapSchema(), this.isListSchema()],
            s = typeof e == 'number' ? 63 & e : e && typeof e == 'object' && (n || o) ? e[3 + e[0]] : r ? 15 : void 0;
          if (s != null) return Ua([s, 0], n ? 'value' : 'member');
          throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`);
        }
        getMemberSchema(e) {
          const r = this.getSchema();
          if (this.isStructSchema() && r[4].includes(e)) {
            const n = r[4].indexOf(e),
              o = r[5][n];
            return Ua(vg(o) ? o : [o, 0], e);
          }
          if (this.isDocumentSchema()) return Ua([15, 0], e);
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
            n = e[Fa.it];
          if (n && r === n.length) {
            yield* n;
            return;
          }
          n = Array(r);
          for (let o = 0; o < r; ++o) {
            const s = e[4][o],
              i = Ua([e[5][o], 0], s);
            yield (n[o] = [s, i]);
          }
          e[Fa.it] = n;
        }
      });
    (vg = (t) => Array.isArray(t) && t.length === 2), (Ag = (t) => Array.isArray(t) && t.length >= 5);
  });
var ni,
  Tv,
  Iv,
  Rv = f(() => {
    fo();
    (ni = class t extends Ae {
      static symbol = Symbol.for('@smithy/sim');
      schemaRef;
      symbol = t.symbol;
    }),
      (Tv = (t, e, r, n) => Ae.assign(new ni(), { name: e, namespace: t, traits: n, schemaRef: r })),
      (Iv = (t, e, r, n) => Ae.assign(new ni(), { name: e, namespace: t, traits: r, schemaRef: n }));
  });
var Cv,
  Ov = f(() => {
    Cv = {
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
  Dv = f(() => {
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
var Pv = {};
He(Pv, {
  ErrorSchema: () => La,
  ListSchema: () => Na,
  MapSchema: () => Ma,
  NormalizedSchema: () => T,
  OperationSchema: () => $a,
  SCHEMA: () => Cv,
  Schema: () => Ae,
  SimpleSchema: () => ni,
  StructureSchema: () => os,
  TypeRegistry: () => le,
  deref: () => Jt,
  deserializerMiddlewareOption: () => xg,
  error: () => _v,
  getSchemaSerdePlugin: () => Gr,
  isStaticSchema: () => Ag,
  list: () => gv,
  map: () => Sv,
  op: () => xv,
  operation: () => ri,
  serializerMiddlewareOption: () => bg,
  sim: () => Tv,
  simAdapter: () => Iv,
  simpleSchemaCacheN: () => Ba,
  simpleSchemaCacheS: () => Ha,
  struct: () => wv,
  traitsCache: () => za,
  translateTraits: () => kn,
});
var X = f(() => {
  Sg();
  hv();
  yv();
  Ev();
  bv();
  Md();
  vv();
  Av();
  fo();
  Rv();
  wg();
  Ov();
  _g();
  Dv();
});
function po(t, e) {
  if (e == null) return e;
  const r = T.of(t);
  if (r.getMergedTraits().sensitive) return Tg;
  if (r.isListSchema()) {
    const n = r.getValueSchema();
    if (n.getMergedTraits().sensitive) return Tg;
    if (Array.isArray(e)) return e.map((o) => po(n, o));
  } else if (r.isMapSchema()) {
    const n = r.getValueSchema();
    if (r.getKeySchema().getMergedTraits().sensitive || n.getMergedTraits().sensitive) return Tg;
    if (typeof e == 'object') return Object.fromEntries(Object.entries(e).map(([o, s]) => [o, po(n, s)]));
  } else if (r.isStructSchema() && typeof e == 'object') {
    const n = e,
      o = {};
    for (const [s, i] of r.structIterator()) n[s] != null && (o[s] = po(i, n[s]));
    return o;
  }
  return e;
}
var Tg,
  Ig = f(() => {
    X();
    Tg = '***SensitiveInformation***';
  });
var Rg,
  kv,
  St,
  Cg,
  Og = f(() => {
    Rg = we(Xt());
    Pd();
    Ig();
    X();
    (kv = Symbol.for('@smithy/op-event-stream')),
      (St = class {
        middlewareStack = lo();
        schema;
        static classBuilder() {
          return new Cg();
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
          for (const R of o.bind(this)(l, e, r, n)) this.middlewareStack.use(R);
          let p = e.concat(this.middlewareStack),
            { logger: m } = r,
            g = d[Rg.SMITHY_CONTEXT_KEY],
            S = {
              logger: m,
              clientName: s,
              commandName: i,
              inputFilterSensitiveLog: a,
              outputFilterSensitiveLog: c,
              ...d,
              [Rg.SMITHY_CONTEXT_KEY]: {
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
            A = v?.[kv];
          if (A !== void 0) w = A;
          else if (v && Array.isArray(v) && v[0] === 9) {
            const [, , , , R, Q] = v;
            w = v[kv] = !!(T.of(R).getEventStreamMember() || T.of(Q).getEventStreamMember());
          }
          return (w && (x = { isEventStream: w, ...x }), p.resolve((R) => E.handle(R.request, x), S));
        }
      }),
      (Cg = class {
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
          return (r = class extends St {
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
                inputFilterSensitiveLog: e._inputFilterSensitiveLog ?? (i ? po.bind(null, a) : (u) => u),
                outputFilterSensitiveLog: e._outputFilterSensitiveLog ?? (i ? po.bind(null, c) : (u) => u),
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
var Nv,
  Mv = f(() => {
    Nv = '***SensitiveInformation***';
  });
var Kr,
  $v = f(() => {
    Kr = (t, e, r) => {
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
var Qt,
  ss,
  Dg = f(() => {
    (Qt = class t extends Error {
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
      (ss = (t, e = {}) => {
        Object.entries(e)
          .filter(([, n]) => n !== void 0)
          .forEach(([n, o]) => {
            (t[n] == null || t[n] === '') && (t[n] = o);
          });
        const r = t.message || t.Message || 'UnknownError';
        return ((t.message = r), delete t.Message, t);
      });
  });
var Pg,
  Lv,
  _2,
  zv = f(() => {
    Dg();
    (Pg = ({ output: t, parsedBody: e, exceptionCtor: r, errorCode: n }) => {
      const o = _2(t),
        s = o.httpStatusCode ? o.httpStatusCode + '' : void 0,
        i = new r({ name: e?.code || e?.Code || n || s || 'UnknownError', $fault: 'client', $metadata: o });
      throw ss(i, e);
    }),
      (Lv =
        (t) =>
        ({ output: e, parsedBody: r, errorCode: n }) => {
          Pg({ output: e, parsedBody: r, exceptionCtor: t, errorCode: n });
        }),
      (_2 = (t) => ({
        httpStatusCode: t.statusCode,
        requestId: t.headers['x-amzn-requestid'] ?? t.headers['x-amzn-request-id'] ?? t.headers['x-amz-request-id'],
        extendedRequestId: t.headers['x-amz-id-2'],
        cfId: t.headers['x-amz-cf-id'],
      }));
  });
var qr,
  Fv = f(() => {
    qr = (t) => {
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
var Uv,
  Xr,
  Bv = f(() => {
    (Uv = !1),
      (Xr = (t) => {
        t && !Uv && parseInt(t.substring(1, t.indexOf('.'))) < 16 && (Uv = !0);
      });
  });
var is,
  Hv,
  $d,
  Ld,
  kg = f(() => {
    F();
    (is = we(Xt())),
      (Hv = Object.values(is.AlgorithmId)),
      ($d = (t) => {
        const e = [];
        for (const r in is.AlgorithmId) {
          if (!I(is.AlgorithmId, r)) continue;
          const n = is.AlgorithmId[r];
          t[n] !== void 0 && e.push({ algorithmId: () => n, checksumConstructor: () => t[n] });
        }
        for (const [r, n] of Object.entries(t.checksumAlgorithms ?? {}))
          e.push({ algorithmId: () => r, checksumConstructor: () => n });
        return {
          addChecksumAlgorithm(r) {
            t.checksumAlgorithms = t.checksumAlgorithms ?? {};
            const n = r.algorithmId(),
              o = r.checksumConstructor();
            Hv.includes(n) ? (t.checksumAlgorithms[n.toUpperCase()] = o) : (t.checksumAlgorithms[n] = o), e.push(r);
          },
          checksumAlgorithms() {
            return e;
          },
        };
      }),
      (Ld = (t) => {
        const e = {};
        return (
          t.checksumAlgorithms().forEach((r) => {
            const n = r.algorithmId();
            Hv.includes(n) && (e[n] = r.checksumConstructor());
          }),
          e
        );
      });
  });
var zd,
  Fd,
  Ng = f(() => {
    (zd = (t) => ({
      setRetryStrategy(e) {
        t.retryStrategy = e;
      },
      retryStrategy() {
        return t.retryStrategy;
      },
    })),
      (Fd = (t) => {
        const e = {};
        return ((e.retryStrategy = t.retryStrategy()), e);
      });
  });
var mr,
  Vv,
  Yr,
  jv = f(() => {
    kg();
    Ng();
    (mr = (t) => Object.assign($d(t), zd(t))), (Vv = mr), (Yr = (t) => Object.assign(Ld(t), Fd(t)));
  });
var Zv,
  Wv = f(() => {
    Zv = (t) => (Array.isArray(t) ? t : [t]);
  });
var as,
  Gv = f(() => {
    F();
    as = (t) => {
      const e = '#text';
      for (const r in t)
        I(t, r) &&
          (t[r][e] !== void 0 ? (t[r] = t[r][e]) : typeof t[r] == 'object' && t[r] !== null && (t[r] = as(t[r])));
      return t;
    };
  });
var Kv,
  qv = f(() => {
    Kv = (t) => t != null;
  });
var At,
  Xv = f(() => {
    At = class {
      trace() {}
      debug() {}
      info() {}
      warn() {}
      error() {}
    };
  });
function Mg(t, e, r) {
  let n, o, s;
  if (typeof e > 'u' && typeof r > 'u') (n = {}), (s = t);
  else {
    if (((n = t), typeof e == 'function')) return ((o = e), (s = r), v2(n, o, s));
    s = e;
  }
  for (const i in s)
    if (I(s, i)) {
      if (!Array.isArray(s[i])) {
        n[i] = s[i];
        continue;
      }
      Qv(n, null, s, i);
    }
  return n;
}
var Yv,
  Jv,
  v2,
  Qv,
  A2,
  T2,
  eA = f(() => {
    F();
    (Yv = (t) => {
      const e = {};
      for (const [r, n] of Object.entries(t || {})) e[r] = [, n];
      return e;
    }),
      (Jv = (t, e) => {
        const r = {};
        for (const n in e) I(e, n) && Qv(r, t, e, n);
        return r;
      }),
      (v2 = (t, e, r) =>
        Mg(
          t,
          Object.entries(r).reduce(
            (n, [o, s]) => (
              Array.isArray(s) ? (n[o] = s) : typeof s == 'function' ? (n[o] = [e, s()]) : (n[o] = [e, s]), n
            ),
            {},
          ),
        )),
      (Qv = (t, e, r, n) => {
        if (e !== null) {
          let i = r[n];
          typeof i == 'function' && (i = [, i]);
          const [a = A2, c = T2, u = n] = i;
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
      (A2 = (t) => t != null),
      (T2 = (t) => t);
  });
var tA,
  rA,
  nA = f(() => {
    (tA = (t) => {
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
      (rA = (t) => t.toISOString().replace('.000Z', 'Z'));
  });
var Ud,
  oA = f(() => {
    F();
    Ud = (t) => {
      if (t == null) return {};
      if (Array.isArray(t)) return t.filter((e) => e != null).map(Ud);
      if (typeof t == 'object') {
        const e = {};
        for (const r in t) I(t, r) && t[r] != null && (e[r] = Ud(t[r]));
        return e;
      }
      return t;
    };
  });
function Jr(t, e, r, n) {
  return (s, i, a, c, u = {}) => {
    const d = Object.assign({}, t, s);
    return St.classBuilder()
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
var sA = f(() => {
  Og();
});
var Bd = {};
He(Bd, {
  AlgorithmId: () => is.AlgorithmId,
  Client: () => ft,
  Command: () => St,
  NoOpLogger: () => At,
  SENSITIVE_STRING: () => Nv,
  ServiceException: () => Qt,
  WaiterState: () => Bt,
  _json: () => Ud,
  checkExceptions: () => rv,
  constructStack: () => lo,
  convertMap: () => Yv,
  createAggregatedClient: () => Kr,
  createWaiter: () => cv,
  decorateServiceException: () => ss,
  emitWarningIfUnsupportedVersion: () => Xr,
  getArrayIfSingleItem: () => Zv,
  getChecksumConfiguration: () => $d,
  getDefaultClientConfiguration: () => Vv,
  getDefaultExtensionConfiguration: () => mr,
  getRetryConfiguration: () => zd,
  getSmithyContext: () => Ee,
  getValueFromTextNode: () => as,
  invalidFunction: () => X_,
  invalidProvider: () => J_,
  isSerializableHeaderValue: () => Kv,
  loadConfigsForDefaultMode: () => qr,
  makeBuilder: () => Jr,
  map: () => Mg,
  normalizeProvider: () => me,
  resolveChecksumRuntimeConfig: () => Ld,
  resolveDefaultRuntimeConfig: () => Yr,
  resolveRetryRuntimeConfig: () => Fd,
  schemaLogFilter: () => po,
  serializeDateTime: () => rA,
  serializeFloat: () => tA,
  take: () => Jv,
  throwDefaultError: () => Pg,
  waiterServiceDefaults: () => kd,
  withBaseException: () => Lv,
});
var L = f(() => {
  Pd();
  F();
  F();
  Y_();
  Q_();
  uv();
  Nd();
  dv();
  Og();
  Mv();
  $v();
  zv();
  Fv();
  Bv();
  Dg();
  jv();
  kg();
  Ng();
  Wv();
  Gv();
  qv();
  Xv();
  eA();
  Ig();
  nA();
  oA();
  sA();
});
var iA,
  aA = f(() => {
    L();
    iA = (t) => {
      const { tls: e, endpoint: r, urlParser: n, useDualstackEndpoint: o } = t;
      return Object.assign(t, {
        tls: e ?? !0,
        endpoint: me(typeof r == 'string' ? n(r) : r),
        isCustomEndpoint: !0,
        useDualstackEndpoint: me(o ?? !1),
      });
    };
  });
var cA,
  uA = f(() => {
    cA = async (t) => {
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
var dA,
  lA = f(() => {
    L();
    uA();
    dA = (t) => {
      const e = me(t.useDualstackEndpoint ?? !1),
        { endpoint: r, useFipsEndpoint: n, urlParser: o, tls: s } = t;
      return Object.assign(t, {
        tls: s ?? !0,
        endpoint: r
          ? me(typeof r == 'string' ? o(r) : r)
          : () => cA({ ...t, useDualstackEndpoint: e, useFipsEndpoint: n }),
        isCustomEndpoint: !!r,
        useDualstackEndpoint: e,
      });
    };
  });
var fA,
  $g,
  Lg,
  pA,
  mA,
  hA,
  gA,
  yA,
  SA,
  zg = f(() => {
    (fA = 'AWS_EXECUTION_ENV'),
      ($g = 'AWS_REGION'),
      (Lg = 'AWS_DEFAULT_REGION'),
      (pA = 'AWS_EC2_METADATA_DISABLED'),
      (mA = ['in-region', 'cross-region', 'mobile', 'standard', 'legacy']),
      (hA = '/latest/meta-data/placement/region'),
      (gA = '/latest/api/token'),
      (yA = 'x-aws-ec2-metadata-token'),
      (SA = 'x-aws-ec2-metadata-token-ttl-seconds');
  });
var EA,
  I2,
  wA,
  Hd,
  xA,
  R2,
  bA,
  Fg = f(() => {
    zg();
    (EA = 1e3),
      (I2 = 6e4),
      (wA = 0),
      (Hd = async () => {
        if (!process.env[pA] && !(Date.now() < wA))
          try {
            const t = R2(),
              e = (await bA({ ...t, path: gA, method: 'PUT', headers: { [SA]: '21600' } })).toString();
            return (await bA({ ...t, path: hA, method: 'GET', headers: { [yA]: e } })).toString().trim() || xA();
          } catch {
            return xA();
          }
      }),
      (xA = () => {
        wA = Date.now() + I2;
      }),
      (R2 = () => {
        const t = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
        if (t) {
          const e = new URL(t);
          return { hostname: e.hostname.replace(/^\[(.+)]$/, '$1'), port: e.port ? Number(e.port) : void 0 };
        }
        return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === 'IPv6'
          ? { hostname: 'fd00:ec2::254' }
          : { hostname: '169.254.169.254' };
      }),
      (bA = async (t) => {
        const { request: e } = await import('node:http');
        return new Promise((r, n) => {
          const o = e({
            hostname: t.hostname,
            port: t.port,
            path: t.path,
            method: t.method,
            headers: t.headers,
            timeout: EA,
            signal: AbortSignal.timeout(EA),
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
var oi,
  si,
  et,
  Et,
  Ug = f(() => {
    Fg();
    (oi = 'AWS_REGION'),
      (si = 'region'),
      (et = {
        environmentVariableSelector: (t) => t[oi],
        configFileSelector: (t) => t[si],
        default: async () => {
          const t = await Hd();
          if (t) return t;
          throw new Error('Region is missing');
        },
      }),
      (Et = { preferredFile: 'credentials' });
  });
var _A,
  vA,
  AA = f(() => {
    F();
    (_A = new Set()),
      (vA = (t, e = pr) => {
        if (!_A.has(t) && !e(t))
          if (t === '*')
            console.warn(
              '@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.',
            );
          else throw new Error(`Region not accepted: region="${t}" is not a valid hostname component.`);
        else _A.add(t);
      });
  });
var Vd,
  Bg = f(() => {
    Vd = (t) => typeof t == 'string' && (t.startsWith('fips-') || t.endsWith('-fips'));
  });
var TA,
  IA = f(() => {
    Bg();
    TA = (t) =>
      Vd(t)
        ? ['fips-aws-global', 'aws-fips'].includes(t)
          ? 'us-east-1'
          : t.replace(/fips-(dkr-|prod-)?|-fips/, '')
        : t;
  });
var Ht,
  RA = f(() => {
    AA();
    IA();
    Bg();
    Ht = (t) => {
      const { region: e, useFipsEndpoint: r } = t;
      if (!e) throw new Error('Region is missing');
      return Object.assign(t, {
        region: async () => {
          const n = typeof e == 'function' ? await e() : e,
            o = TA(n);
          return (vA(o), o);
        },
        useFipsEndpoint: async () => {
          const n = typeof e == 'string' ? e : await e();
          return Vd(n) ? !0 : typeof r != 'function' ? Promise.resolve(!!r) : r();
        },
      });
    };
  });
var Hg,
  CA = f(() => {
    Hg = (t = [], { useFipsEndpoint: e, useDualstackEndpoint: r }) =>
      t.find(({ tags: n }) => e === n.includes('fips') && r === n.includes('dualstack'))?.hostname;
  });
var OA,
  DA = f(() => {
    OA = (t, { regionHostname: e, partitionHostname: r }) => e || (r ? r.replace('{region}', t) : void 0);
  });
var PA,
  kA = f(() => {
    PA = (t, { partitionHash: e }) => Object.keys(e || {}).find((r) => e[r].regions.includes(t)) ?? 'aws';
  });
var NA,
  MA = f(() => {
    NA = (t, { signingRegion: e, regionRegex: r, useFipsEndpoint: n }) => {
      if (e) return e;
      if (n) {
        const o = r.replace('\\\\', '\\').replace(/^\^/g, '\\.').replace(/\$$/g, '\\.'),
          s = t.match(o);
        if (s) return s[0].slice(1, -1);
      }
    };
  });
var $A,
  LA = f(() => {
    CA();
    DA();
    kA();
    MA();
    $A = (
      t,
      { useFipsEndpoint: e = !1, useDualstackEndpoint: r = !1, signingService: n, regionHash: o, partitionHash: s },
    ) => {
      const i = PA(t, { partitionHash: s }),
        a = t in o ? t : (s[i]?.endpoint ?? t),
        c = { useFipsEndpoint: e, useDualstackEndpoint: r },
        u = Hg(o[a]?.variants, c),
        d = Hg(s[i]?.variants, c),
        l = OA(a, { regionHostname: u, partitionHostname: d });
      if (l === void 0)
        throw new Error(
          `Endpoint resolution failed for: ${{ resolvedRegion: a, useFipsEndpoint: e, useDualstackEndpoint: r }}`,
        );
      const p = NA(l, { signingRegion: o[a]?.signingRegion, regionRegex: s[i].regionRegex, useFipsEndpoint: e });
      return {
        partition: i,
        signingService: n,
        hostname: l,
        ...(p && { signingRegion: p }),
        ...(o[a]?.signingService && { signingService: o[a].signingService }),
      };
    };
  });
var C2,
  O2,
  zA,
  FA = f(() => {
    (C2 = 'AWS_DEFAULTS_MODE'),
      (O2 = 'defaults_mode'),
      (zA = { environmentVariableSelector: (t) => t[C2], configFileSelector: (t) => t[O2], default: 'legacy' });
  });
var Qr,
  D2,
  P2,
  UA = f(() => {
    Ug();
    Fg();
    gg();
    Ed();
    zg();
    FA();
    (Qr = ({ region: t = U(et), defaultsMode: e = U(zA) } = {}) =>
      Js(async () => {
        const r = typeof e == 'function' ? await e() : e;
        switch (r?.toLowerCase()) {
          case 'auto':
            return D2(t);
          case 'in-region':
          case 'cross-region':
          case 'mobile':
          case 'standard':
          case 'legacy':
            return Promise.resolve(r?.toLocaleLowerCase());
          case void 0:
            return Promise.resolve('legacy');
          default:
            throw new Error(`Invalid parameter for "defaultsMode", expect ${mA.join(', ')}, got ${r}`);
        }
      })),
      (D2 = async (t) => {
        if (t) {
          const e = typeof t == 'function' ? await t() : t,
            r = await P2();
          return r ? (e === r ? 'in-region' : 'cross-region') : 'standard';
        }
        return 'standard';
      }),
      (P2 = async () =>
        process.env[fA] && (process.env[$g] || process.env[Lg]) ? (process.env[$g] ?? process.env[Lg]) : Hd());
  });
var er = {};
He(er, {
  CONFIG_PREFIX_SEPARATOR: () => jr,
  CONFIG_USE_DUALSTACK_ENDPOINT: () => Cd,
  CONFIG_USE_FIPS_ENDPOINT: () => Dd,
  CredentialsProviderError: () => co,
  DEFAULT_PROFILE: () => ig,
  DEFAULT_USE_DUALSTACK_ENDPOINT: () => H_,
  DEFAULT_USE_FIPS_ENDPOINT: () => Z_,
  ENV_PROFILE: () => sg,
  ENV_USE_DUALSTACK_ENDPOINT: () => Rd,
  ENV_USE_FIPS_ENDPOINT: () => Od,
  NODE_REGION_CONFIG_FILE_OPTIONS: () => Et,
  NODE_REGION_CONFIG_OPTIONS: () => et,
  NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: () => Zr,
  NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: () => Wr,
  ProviderError: () => Ut,
  REGION_ENV_NAME: () => oi,
  REGION_INI_NAME: () => si,
  SelectorType: () => Me,
  TokenProviderError: () => gd,
  booleanSelector: () => je,
  chain: () => yd,
  externalDataInterceptor: () => $_,
  fromStatic: () => Id,
  fromValue: () => Sd,
  getHomeDir: () => Vr,
  getProfileName: () => wd,
  getRegionInfo: () => $A,
  getSSOTokenFilepath: () => _d,
  getSSOTokenFromFile: () => S_,
  loadConfig: () => U,
  loadSharedConfigFiles: () => ei,
  loadSsoSessionData: () => O_,
  memoize: () => Js,
  nodeDualstackConfigSelectors: () => V_,
  nodeFipsConfigSelectors: () => W_,
  numberSelector: () => g_,
  parseKnownFiles: () => N_,
  readFile: () => rs,
  resolveCustomEndpointsConfig: () => iA,
  resolveDefaultsModeConfig: () => Qr,
  resolveEndpointsConfig: () => dA,
  resolveRegionConfig: () => Ht,
});
var he = f(() => {
  Ca();
  hd();
  h_();
  rg();
  ng();
  Ed();
  xd();
  y_();
  bd();
  Qs();
  ag();
  cg();
  ug();
  E_();
  Ad();
  D_();
  M_();
  L_();
  ka();
  gg();
  hg();
  j_();
  G_();
  aA();
  lA();
  Ug();
  RA();
  LA();
  UA();
});
var BA,
  HA,
  VA,
  jA = f(() => {
    (BA = 'AWS_ENDPOINT_URL'),
      (HA = 'endpoint_url'),
      (VA = (t) => ({
        environmentVariableSelector: (e) => {
          const r = t.split(' ').map((s) => s.toUpperCase()),
            n = e[[BA, ...r].join('_')];
          if (n) return n;
          const o = e[BA];
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
              a = s[[i.join('_'), HA].join('.')];
            if (a) return a;
          }
          const n = e[HA];
          if (n) return n;
        },
        default: void 0,
      }));
  });
var k2,
  N2,
  ZA,
  WA = f(() => {
    he();
    (k2 = 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'),
      (N2 = 'ignore_configured_endpoint_urls'),
      (ZA = {
        environmentVariableSelector: (t) => je(t, k2, Me.ENV),
        configFileSelector: (t) => je(t, N2, Me.CONFIG),
        default: !1,
      });
  });
var Va,
  GA = f(() => {
    he();
    jA();
    WA();
    Va = async (t) => {
      if (!(await U(ZA)())) return U(VA(t ?? ''))();
    };
  });
var Vg,
  M2,
  $2,
  L2,
  KA,
  qA,
  XA = f(() => {
    (Vg = async (t) => {
      const e = t?.Bucket || '';
      if (
        (typeof t.Bucket == 'string' &&
          (t.Bucket = e.replace(/#/g, encodeURIComponent('#')).replace(/\?/g, encodeURIComponent('?'))),
        qA(e))
      ) {
        if (t.ForcePathStyle === !0) throw new Error('Path-style addressing cannot be used with ARN buckets');
      } else
        (!KA(e) ||
          (e.indexOf('.') !== -1 && !String(t.Endpoint).startsWith('http:')) ||
          e.toLowerCase() !== e ||
          e.length < 3) &&
          (t.ForcePathStyle = !0);
      return (t.DisableMultiRegionAccessPoints && ((t.disableMultiRegionAccessPoints = !0), (t.DisableMRAP = !0)), t);
    }),
      (M2 = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/),
      ($2 = /(\d+\.){3}\d+/),
      (L2 = /\.\./),
      (KA = (t) => M2.test(t) && !$2.test(t) && !L2.test(t)),
      (qA = (t) => {
        const [e, r, n, , , o] = t.split(':'),
          s = e === 'arn' && t.split(':').length >= 6,
          i = !!(s && r && n && o);
        if (s && !i) throw new Error(`Invalid ARN: ${t} was an invalid ARN.`);
        return i;
      });
  });
var YA = f(() => {
  XA();
});
var JA,
  QA = f(() => {
    JA = (t, e, r, n = !1) => {
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
var jd = f(() => {
  F();
});
function Zd(t) {
  return async (e, r, n, o) => {
    if (!n.isCustomEndpoint && !n.ignoreConfiguredEndpointUrls) {
      let a;
      n.serviceConfiguredEndpoint ? (a = await n.serviceConfiguredEndpoint()) : (a = await t(n.serviceId)),
        a &&
          ((n.endpoint = () => Promise.resolve(zt(a))),
          (n.isCustomEndpoint = !0),
          o?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${a}`));
    }
    const s = await ja(e, r, n);
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
var ja,
  Wd = f(() => {
    YA();
    QA();
    jd();
    ja = async (t, e, r) => {
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
            n[s] = await JA(i.name, s, r, i.type !== 'builtInParams')();
            break;
          case 'operationContextParams':
            n[s] = i.get(t);
            break;
          default:
            throw new Error('Unrecognized endpoint parameter instruction: ' + JSON.stringify(i));
        }
      return (
        Object.keys(o).length === 0 && Object.assign(n, r),
        String(r.serviceId).toLowerCase() === 's3' && (await Vg(n)),
        n
      );
    };
  });
function z2(t, e, r) {
  t.__smithy_context
    ? t.__smithy_context.features || (t.__smithy_context.features = {})
    : (t.__smithy_context = { features: {} }),
    (t.__smithy_context.features[e] = r);
}
function Gd(t) {
  const e = Zd(t);
  return ({ config: r, instructions: n }) =>
    (o, s) =>
    async (i) => {
      r.isCustomEndpoint && z2(s, 'ENDPOINT_OVERRIDE', 'N');
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
var jg = f(() => {
  F();
  Wd();
});
function e0(t) {
  const e = Gd(t);
  return (r, n) => ({
    applyToStack: (o) => {
      o.addRelativeTo(e({ config: r, instructions: n }), Zg);
    },
  });
}
var F2,
  Zg,
  Wg = f(() => {
    jg();
    (F2 = { name: 'serializerMiddleware', step: 'serialize', tags: ['SERIALIZER'], override: !0 }),
      (Zg = {
        step: 'serialize',
        tags: ['ENDPOINT_PARAMETERS', 'ENDPOINT_V2', 'ENDPOINT'],
        name: 'endpointV2Middleware',
        override: !0,
        relation: 'before',
        toMiddleware: F2.name,
      });
  });
function t0(t) {
  return (e) => {
    let r = e.tls ?? !0,
      { endpoint: n, useDualstackEndpoint: o, useFipsEndpoint: s } = e,
      i = n != null ? async () => zt(await me(n)()) : void 0,
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
var r0 = f(() => {
  F();
  jd();
});
var tr,
  n0 = f(() => {
    tr = class t {
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
var rr,
  o0 = f(() => {
    rr = class {
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
var re,
  s0 = f(() => {
    re = class extends Error {
      constructor(e) {
        super(e), (this.name = 'EndpointError');
      }
    };
  });
var Vt = f(() => {
  s0();
});
var en,
  i0 = f(() => {
    en = 'endpoints';
  });
function jt(t) {
  return typeof t != 'object' || t == null
    ? t
    : 'ref' in t
      ? `$${jt(t.ref)}`
      : 'fn' in t
        ? `${t.fn}(${(t.argv || []).map(jt).join(', ')})`
        : JSON.stringify(t, null, 2);
}
var a0 = f(() => {});
var Za = f(() => {
  i0();
  a0();
});
var Tt,
  Gg = f(() => {
    Tt = {};
  });
var Kg,
  c0 = f(() => {
    Kg = (t, e) => t === e;
  });
function qg(...t) {
  for (const e of t) if (e != null) return e;
}
var u0 = f(() => {});
var d0,
  l0 = f(() => {
    Vt();
    d0 = (t) => {
      const e = t.split('.'),
        r = [];
      for (const n of e) {
        const o = n.indexOf('[');
        if (o !== -1) {
          if (n.indexOf(']') !== n.length - 1) throw new re(`Path: '${t}' does not end with ']'`);
          const s = n.slice(o + 1, -1);
          if (Number.isNaN(parseInt(s))) throw new re(`Invalid array index: '${s}' in path: '${t}'`);
          o !== 0 && r.push(n.slice(0, o)), r.push(s);
        } else r.push(n);
      }
      return r;
    };
  });
var Wa,
  f0 = f(() => {
    Vt();
    l0();
    Wa = (t, e) =>
      d0(e).reduce((r, n) => {
        if (typeof r != 'object') throw new re(`Index '${n}' in '${e}' not found in '${JSON.stringify(t)}'`);
        if (Array.isArray(r)) {
          const o = parseInt(n);
          return r[o < 0 ? r.length + o : o];
        }
        return r[n];
      }, t);
  });
var Xg,
  p0 = f(() => {
    Xg = (t) => t != null;
  });
function Yg(t, e, r) {
  return t ? e : r;
}
var m0 = f(() => {});
var Jg,
  h0 = f(() => {
    Jg = (t) => !t;
  });
var U2,
  Nn,
  Qg = f(() => {
    (U2 = /^(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)){3}$/),
      (Nn = (t) => U2.test(t) || (t.startsWith('[') && t.endsWith(']')));
  });
var Kd,
  ey,
  ty,
  g0 = f(() => {
    Kd = we(Xt());
    Qg();
    (ey = { [Kd.EndpointURLScheme.HTTP]: 80, [Kd.EndpointURLScheme.HTTPS]: 443 }),
      (ty = (t) => {
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
        if (!Object.values(Kd.EndpointURLScheme).includes(c)) return null;
        const u = Nn(o),
          d = r.includes(`${n}:${ey[c]}`) || (typeof t == 'string' && t.includes(`${n}:${ey[c]}`)),
          l = `${n}${d ? `:${ey[c]}` : ''}`;
        return { scheme: c, authority: l, path: s, normalizedPath: s.endsWith('/') ? s : `${s}/`, isIp: u };
      });
  });
function ry(t, e, r) {
  if (r === 1) return [t];
  if (t === '') return [''];
  const n = t.split(e);
  return r === 0 ? n : n.slice(0, r - 1).concat(n.slice(1).join(e));
}
var y0 = f(() => {});
var ny,
  S0 = f(() => {
    ny = (t, e) => t === e;
  });
var oy,
  E0 = f(() => {
    oy = (t, e, r, n) =>
      t == null || e >= r || t.length < r || /[^\u0000-\u007f]/.test(t)
        ? null
        : n
          ? t.substring(t.length - r, t.length - e)
          : t.substring(e, r);
  });
var sy,
  x0 = f(() => {
    sy = (t) => encodeURIComponent(t).replace(/[!*'()]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
  });
var iy = f(() => {
  c0();
  u0();
  f0();
  p0();
  F();
  m0();
  h0();
  g0();
  y0();
  S0();
  E0();
  x0();
});
var b0,
  w0 = f(() => {
    iy();
    b0 = {
      booleanEquals: Kg,
      coalesce: qg,
      getAttr: Wa,
      isSet: Xg,
      isValidHostLabel: pr,
      ite: Yg,
      not: Jg,
      parseURL: ty,
      split: ry,
      stringEquals: ny,
      substring: oy,
      uriEncode: sy,
    };
  });
var qd,
  ay = f(() => {
    iy();
    qd = (t, e) => {
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
          r.push(Wa(n[u] ?? o[u], d));
        } else r.push(n[c] ?? o[c]);
        s = a + 1;
      }
      return r.join('');
    };
  });
var _0,
  v0 = f(() => {
    _0 = ({ ref: t }, e) => e.referenceRecord[t] ?? e.endpointParams[t];
  });
var Mn,
  Xd,
  A0,
  ii = f(() => {
    Vt();
    Gg();
    w0();
    ay();
    v0();
    (Mn = (t, e, r) => {
      if (typeof t == 'string') return qd(t, r);
      if (t.fn) return A0.callFunction(t, r);
      if (t.ref) return _0(t, r);
      throw new re(`'${e}': ${String(t)} is not a string, function or reference.`);
    }),
      (Xd = ({ fn: t, argv: e }, r) => {
        const n = Array(e.length);
        for (let i = 0; i < n.length; ++i) {
          const a = e[i];
          typeof a == 'boolean' || typeof a == 'number' ? (n[i] = a) : (n[i] = A0.evaluateExpression(a, 'arg', r));
        }
        const o = t.indexOf('.');
        if (o !== -1) {
          const a = Tt[t.slice(0, o)]?.[t.slice(o + 1)];
          if (typeof a == 'function') return a(...n);
        }
        const s = b0[t];
        if (typeof s == 'function') return s(...n);
        throw new Error(`function ${t} not loaded in endpointFunctions.`);
      }),
      (A0 = { evaluateExpression: Mn, callFunction: Xd });
  });
var T0 = f(() => {
  ii();
});
var Yd,
  cy = f(() => {
    Za();
    Vt();
    T0();
    Yd = (t, e) => {
      const { assign: r } = t;
      if (r && r in e.referenceRecord) throw new re(`'${r}' is already defined in Reference Record.`);
      const n = Xd(t, e);
      e.logger?.debug?.(`${en} evaluateCondition: ${jt(t)} = ${jt(n)}`);
      const o = n === '' ? !0 : !!n;
      return r != null ? { result: o, toAssign: { name: r, value: n } } : { result: o };
    };
  });
var Jd,
  uy = f(() => {
    Vt();
    ii();
    Jd = (t, e) =>
      Object.entries(t ?? {}).reduce(
        (r, [n, o]) => (
          (r[n] = o.map((s) => {
            const i = Mn(s, 'Header value entry', e);
            if (typeof i != 'string') throw new re(`Header '${n}' value '${i}' is not a string`);
            return i;
          })),
          r
        ),
        {},
      );
  });
var Ga,
  I0,
  R0,
  dy = f(() => {
    Vt();
    ay();
    (Ga = (t, e) => Object.entries(t).reduce((r, [n, o]) => ((r[n] = R0.getEndpointProperty(o, e)), r), {})),
      (I0 = (t, e) => {
        if (Array.isArray(t)) return t.map((r) => I0(r, e));
        switch (typeof t) {
          case 'string':
            return qd(t, e);
          case 'object':
            if (t === null) throw new re(`Unexpected endpoint property: ${t}`);
            return R0.getEndpointProperties(t, e);
          case 'boolean':
            return t;
          default:
            throw new re(`Unexpected endpoint property type: ${typeof t}`);
        }
      }),
      (R0 = { getEndpointProperty: I0, getEndpointProperties: Ga });
  });
var Qd,
  ly = f(() => {
    Vt();
    ii();
    Qd = (t, e) => {
      const r = Mn(t, 'Endpoint URL', e);
      if (typeof r == 'string')
        try {
          return new URL(r);
        } catch (n) {
          throw (console.error(`Failed to construct URL with ${r}`, n), n);
        }
      throw new re(`Endpoint URL must be a string, got ${typeof r}`);
    };
  });
var fy,
  tn,
  C0 = f(() => {
    Vt();
    cy();
    ii();
    uy();
    dy();
    ly();
    (fy = 1e8),
      (tn = (t, e) => {
        let { nodes: r, root: n, results: o, conditions: s } = t,
          i = n,
          a = {},
          c = { referenceRecord: a, endpointParams: e.endpointParams, logger: e.logger };
        for (; i !== 1 && i !== -1 && i < fy; ) {
          const u = 3 * (Math.abs(i) - 1),
            [d, l, p] = [r[u], r[u + 1], r[u + 2]],
            [m, g, S] = s[d],
            E = Yd({ fn: m, assign: S, argv: g }, c);
          if (E.toAssign) {
            const { name: x, value: w } = E.toAssign;
            a[x] = w;
          }
          i = i >= 0 === E.result ? l : p;
        }
        if (i >= fy) {
          const u = o[i - fy];
          if (u[0] === -1) {
            const [, m] = u;
            throw new re(Mn(m, 'Error', c));
          }
          const [d, l, p] = u;
          return { url: Qd(d, c), properties: Ga(l, c), headers: Jd(p ?? {}, c) };
        }
        throw new re('No matching endpoint.');
      });
  });
var ai,
  el = f(() => {
    Za();
    cy();
    ai = (t = [], e) => {
      let r = {},
        n = { ...e, referenceRecord: { ...e.referenceRecord } },
        o = !1;
      for (const s of t) {
        const { result: i, toAssign: a } = Yd(s, n);
        if (!i) return { result: i };
        a &&
          ((o = !0),
          (r[a.name] = a.value),
          (n.referenceRecord[a.name] = a.value),
          e.logger?.debug?.(`${en} assign: ${a.name} := ${jt(a.value)}`));
      }
      return o ? { result: !0, referenceRecord: r } : { result: !0 };
    };
  });
var O0,
  D0 = f(() => {
    Za();
    el();
    uy();
    dy();
    ly();
    O0 = (t, e) => {
      const { conditions: r, endpoint: n } = t,
        { result: o, referenceRecord: s } = ai(r, e);
      if (!o) return;
      const i = s ? { ...e, referenceRecord: { ...e.referenceRecord, ...s } } : e,
        { url: a, properties: c, headers: u } = n;
      e.logger?.debug?.(`${en} Resolving endpoint from template: ${jt(n)}`);
      const d = { url: Qd(a, i) };
      return (u != null && (d.headers = Jd(u, i)), c != null && (d.properties = Ga(c, i)), d);
    };
  });
var P0,
  k0 = f(() => {
    Vt();
    el();
    ii();
    P0 = (t, e) => {
      const { conditions: r, error: n } = t,
        { result: o, referenceRecord: s } = ai(r, e);
      if (!o) return;
      const i = s ? { ...e, referenceRecord: { ...e.referenceRecord, ...s } } : e;
      throw new re(Mn(n, 'Error', i));
    };
  });
var tl,
  N0,
  py,
  M0 = f(() => {
    Vt();
    el();
    D0();
    k0();
    (tl = (t, e) => {
      for (const r of t)
        if (r.type === 'endpoint') {
          const n = O0(r, e);
          if (n) return n;
        } else if (r.type === 'error') P0(r, e);
        else if (r.type === 'tree') {
          const n = py.evaluateTreeRule(r, e);
          if (n) return n;
        } else throw new re(`Unknown endpoint rule: ${r}`);
      throw new re('Rules evaluation failed');
    }),
      (N0 = (t, e) => {
        const { conditions: r, rules: n } = t,
          { result: o, referenceRecord: s } = ai(r, e);
        if (!o) return;
        const i = s ? { ...e, referenceRecord: { ...e.referenceRecord, ...s } } : e;
        return py.evaluateRules(n, i);
      }),
      (py = { evaluateRules: tl, evaluateTreeRule: N0 });
  });
var $0 = f(() => {
  M0();
});
var Ka,
  L0 = f(() => {
    F();
    Za();
    Vt();
    $0();
    Ka = (t, e) => {
      const { endpointParams: r, logger: n } = e,
        { parameters: o, rules: s } = t;
      e.logger?.debug?.(`${en} Initial EndpointParams: ${jt(r)}`);
      for (const a in o) {
        if (!I(o, a)) continue;
        const c = o[a],
          u = r[a];
        if (u == null && c.default != null) {
          r[a] = c.default;
          continue;
        }
        if (c.required && u == null) throw new re(`Missing required parameter: '${a}'`);
      }
      const i = tl(s, { endpointParams: r, logger: n, referenceRecord: {} });
      return (e.logger?.debug?.(`${en} Resolved endpoint: ${jt(i)}`), i);
    };
  });
var z0,
  F0 = f(() => {
    z0 = (t) => {
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
var U0 = {};
He(U0, {
  BinaryDecisionDiagram: () => tr,
  EndpointCache: () => rr,
  EndpointError: () => re,
  customEndpointFunctions: () => Tt,
  decideEndpoint: () => tn,
  endpointMiddleware: () => H2,
  endpointMiddlewareOptions: () => Zg,
  getEndpointFromInstructions: () => B2,
  getEndpointPlugin: () => Ln,
  isIpAddress: () => Nn,
  isValidHostLabel: () => pr,
  middlewareEndpointToEndpointV1: () => zt,
  resolveEndpoint: () => Ka,
  resolveEndpointConfig: () => $n,
  resolveEndpointRequiredConfig: () => z0,
  resolveParams: () => ja,
  toEndpointV1: () => zt,
});
var B2,
  $n,
  H2,
  Ln,
  xe = f(() => {
    GA();
    Wd();
    jg();
    Wg();
    r0();
    F();
    n0();
    o0();
    C0();
    Qg();
    F();
    Gg();
    L0();
    Vt();
    Wd();
    jd();
    Wg();
    F0();
    (B2 = Zd(Va)), ($n = t0(Va)), (H2 = Gd(Va)), (Ln = e0(Va));
  });
var rl,
  my = f(() => {
    xe();
    rl = (t, e) => (r, n) => async (o) => {
      const s = t,
        i = n.endpointV2 ? async () => zt(n.endpointV2) : s.endpoint;
      if (!i) throw new Error('No valid endpoint provider available.');
      const a = await e(o.input, { ...t, endpoint: i });
      return r({ ...o, request: a });
    };
  });
function B0(t, e, r) {
  return {
    applyToStack: (n) => {
      n.add(md(t, r), hy), n.add(rl(t, e), gy);
    },
  };
}
var hy,
  gy,
  H0 = f(() => {
    tg();
    my();
    (hy = { name: 'deserializerMiddleware', step: 'deserialize', tags: ['DESERIALIZER'], override: !0 }),
      (gy = { name: 'serializerMiddleware', step: 'serialize', tags: ['SERIALIZER'], override: !0 });
  });
import { createHmac as j2, createHash as V2 } from 'node:crypto';
function V0(t, e) {
  return Buffer.isBuffer(t)
    ? t
    : typeof t == 'string'
      ? no(t, e)
      : ArrayBuffer.isView(t)
        ? lr(t.buffer, t.byteOffset, t.byteLength)
        : lr(t);
}
var nl,
  j0 = f(() => {
    oo();
    Qh();
    nl = class {
      algorithmIdentifier;
      secret;
      hash;
      constructor(e, r) {
        (this.algorithmIdentifier = e), (this.secret = r), this.reset();
      }
      update(e, r) {
        this.hash.update(yt(V0(e, r)));
      }
      digest() {
        return Promise.resolve(this.hash.digest());
      }
      reset() {
        this.hash = this.secret ? j2(this.algorithmIdentifier, V0(this.secret)) : V2(this.algorithmIdentifier);
      }
    };
  });
import { Readable as Z2 } from 'node:stream';
var ci,
  yy = f(() => {
    Dh();
    ci = class extends Z2 {
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
var Fe,
  mo,
  hr = f(() => {
    (Fe = (t) =>
      typeof ReadableStream == 'function' &&
      (t?.constructor?.name === ReadableStream.name || t instanceof ReadableStream)),
      (mo = (t) => typeof Blob == 'function' && (t?.constructor?.name === Blob.name || t instanceof Blob));
  });
var Z0,
  W0 = f(() => {
    Z0 = (t) => new TextEncoder().encode(t);
  });
var G0,
  gce,
  K0,
  ol,
  Sy,
  q0,
  X0 = f(() => {
    (G0 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'),
      (gce = Object.entries(G0).reduce((t, [e, r]) => ((t[r] = Number(e)), t), {})),
      (K0 = G0.split('')),
      (ol = 6),
      (Sy = 8),
      (q0 = 63);
  });
function sl(t) {
  let e;
  typeof t == 'string' ? (e = Z0(t)) : (e = t);
  const r = typeof e == 'object' && typeof e.length == 'number',
    n = typeof e == 'object' && typeof e.byteOffset == 'number' && typeof e.byteLength == 'number';
  if (!r && !n) throw new Error('@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.');
  let o = '';
  for (let s = 0; s < e.length; s += 3) {
    let i = 0,
      a = 0;
    for (let u = s, d = Math.min(s + 3, e.length); u < d; u++) (i |= e[u] << ((d - u - 1) * Sy)), (a += Sy);
    const c = Math.ceil(a / ol);
    i <<= c * ol - a;
    for (let u = 1; u <= c; u++) {
      const d = (c - u) * ol;
      o += K0[(i & (q0 << d)) >> d];
    }
    o += '=='.slice(0, 4 - c);
  }
  return o;
}
var Ey = f(() => {
  W0();
  X0();
});
var W2,
  il,
  Y0 = f(() => {
    (W2 = typeof ReadableStream == 'function' ? ReadableStream : () => {}), (il = class extends W2 {});
  });
var J0,
  Q0 = f(() => {
    Ey();
    hr();
    Y0();
    J0 = ({ expectedChecksum: t, checksum: e, source: r, checksumSourceLocation: n, base64Encoder: o }) => {
      if (!Fe(r))
        throw new Error(`@smithy/util-stream: unsupported source type ${r?.constructor?.name ?? r} in ChecksumStream.`);
      const s = o ?? sl;
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
      return (Object.setPrototypeOf(a, il.prototype), a);
    };
  });
function eT(t) {
  return typeof ReadableStream == 'function' && Fe(t.source) ? J0(t) : new ci(t);
}
var tT = f(() => {
  hr();
  yy();
  Q0();
});
var cs,
  xy = f(() => {
    cs = class {
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
function rT(t, e, r) {
  let n = t.getReader(),
    o = !1,
    s = 0,
    i = ['', new cs((u) => new Uint8Array(u))],
    a = -1,
    c = async (u) => {
      const { value: d, done: l } = await n.read(),
        p = d;
      if (l) {
        if (a !== -1) {
          const m = us(i, a);
          zn(m) > 0 && u.enqueue(m);
        }
        u.close();
      } else {
        const m = wy(p, !1);
        if ((a !== m && (a >= 0 && u.enqueue(us(i, a)), (a = m)), a === -1)) {
          u.enqueue(p);
          return;
        }
        const g = zn(p);
        s += g;
        const S = zn(i[a]);
        if (g >= e && S === 0) u.enqueue(p);
        else {
          const E = by(i, a, p);
          !o &&
            s > e * 2 &&
            ((o = !0),
            r?.warn(
              `@smithy/util-stream - stream chunk size ${g} is below threshold of ${e}, automatically buffering.`,
            )),
            E >= e ? u.enqueue(us(i, a)) : await c(u);
        }
      }
    };
  return new ReadableStream({ pull: c });
}
function by(t, e, r) {
  switch (e) {
    case 0:
      return ((t[0] += r), zn(t[0]));
    case 1:
    case 2:
      return (t[e].push(r), zn(t[e]));
  }
}
function us(t, e) {
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
function zn(t) {
  return t?.byteLength ?? t?.length ?? 0;
}
function wy(t, e = !0) {
  return e && typeof Buffer < 'u' && t instanceof Buffer
    ? 2
    : t instanceof Uint8Array
      ? 1
      : typeof t == 'string'
        ? 0
        : -1;
}
var nT = f(() => {
  xy();
});
import { Readable as G2 } from 'node:stream';
function oT(t, e, r) {
  if (Fe(t)) return rT(t, e, r);
  let n = new G2({ read() {} }),
    o = !1,
    s = 0,
    i = ['', new cs((c) => new Uint8Array(c)), new cs((c) => Buffer.from(new Uint8Array(c)))],
    a = -1;
  return (
    t.on('data', (c) => {
      const u = wy(c, !0);
      if ((a !== u && (a >= 0 && n.push(us(i, a)), (a = u)), a === -1)) {
        n.push(c);
        return;
      }
      const d = zn(c);
      s += d;
      const l = zn(i[a]);
      if (d >= e && l === 0) n.push(c);
      else {
        const p = by(i, a, c);
        !o &&
          s > e * 2 &&
          ((o = !0),
          r?.warn(`@smithy/util-stream - stream chunk size ${d} is below threshold of ${e}, automatically buffering.`)),
          p >= e && n.push(us(i, a));
      }
    }),
    t.on('end', () => {
      if (a !== -1) {
        const c = us(i, a);
        zn(c) > 0 && n.push(c);
      }
      n.push(null);
    }),
    n
  );
}
var sT = f(() => {
  xy();
  nT();
  hr();
});
var iT,
  aT = f(() => {
    iT = (t, e) => {
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
import { Readable as K2 } from 'node:stream';
function cT(t, e) {
  const r = t,
    n = t;
  if (Fe(n)) return iT(n, e);
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
  const l = new K2({
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
var uT = f(() => {
  aT();
  hr();
});
async function dT(t, e) {
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
var lT = f(() => {});
import { Writable as q2 } from 'node:stream';
var fT,
  _y,
  pT = f(() => {
    Ra();
    lT();
    hr();
    (fT = (t, e) =>
      Fe(t)
        ? dT(t, e)
        : new Promise((r, n) => {
            const o = new _y();
            (o.limit = e),
              t.pipe(o),
              t.on('error', (s) => {
                o.end(), n(s);
              }),
              o.on('error', n),
              o.on('finish', function () {
                const s = Hr(this.buffers);
                r(s);
              });
          })),
      (_y = class extends q2 {
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
var mT,
  hT = f(() => {
    mT = (t) => {
      if (typeof t == 'string') return t;
      if (typeof t != 'object' || typeof t.byteOffset != 'number' || typeof t.byteLength != 'number')
        throw new Error('@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.');
      return new TextDecoder('utf-8').decode(t);
    };
  });
async function vy(t) {
  return t.arrayBuffer().then((e) => new Uint8Array(e));
}
async function Ay(t) {
  let e = [],
    r = t.getReader(),
    n = 0;
  for (;;) {
    const { done: o, value: s } = await r.read();
    if ((s && (e.push(s), (n += s.length)), o)) break;
  }
  return Hr(e, n);
}
var gT,
  Ty = f(() => {
    Ra();
    hr();
    gT = async (t) => (mo(t) ? vy(t) : Ay(t));
  });
var yT,
  ET,
  ST,
  xT = f(() => {
    Ey();
    Jh();
    hT();
    Ty();
    hr();
    (yT = 'The stream has already been transformed.'),
      (ET = (t) => {
        if (!ST(t) && !Fe(t)) {
          const o = t?.__proto__?.constructor?.name || t;
          throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${o}`);
        }
        let e = !1,
          r = async () => {
            if (e) throw new Error(yT);
            return ((e = !0), await gT(t));
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
            if (o === 'base64') return sl(s);
            if (o === 'hex') return Yt(s);
            if (o === void 0 || o === 'utf8' || o === 'utf-8') return mT(s);
            if (typeof TextDecoder == 'function') return new TextDecoder(o).decode(s);
            throw new Error('TextDecoder is not available, please make sure polyfill is provided.');
          },
          transformToWebStream: () => {
            if (e) throw new Error(yT);
            if (((e = !0), ST(t))) return n(t);
            if (Fe(t)) return t;
            throw new Error(`Cannot transform payload to web stream, got ${t}`);
          },
        });
      }),
      (ST = (t) => typeof Blob == 'function' && t instanceof Blob);
  });
import { Writable as X2 } from 'node:stream';
var al,
  Iy,
  Ry = f(() => {
    Ra();
    Ty();
    hr();
    (al = (t) =>
      mo(t)
        ? vy(t)
        : Fe(t)
          ? Ay(t)
          : new Promise((e, r) => {
              const n = new Iy(),
                o = t;
              o.pipe(n),
                o.on('error', (s) => {
                  n.end(), r(s);
                }),
                n.on('error', r),
                n.on('finish', function () {
                  const s = Hr(this.bufferedBytes);
                  e(s);
                });
            })),
      (Iy = class extends X2 {
        bufferedBytes = [];
        _write(e, r, n) {
          this.bufferedBytes.push(e), n();
        }
      });
  });
import { Readable as Cy } from 'node:stream';
var bT,
  cl,
  wT = f(() => {
    oo();
    xT();
    Ry();
    (bT = 'The stream has already been transformed.'),
      (cl = (t) => {
        if (!(t instanceof Cy))
          try {
            return ET(t);
          } catch {
            const o = t?.__proto__?.constructor?.name || t;
            throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${o}`);
          }
        let e = !1,
          r = async () => {
            if (e) throw new Error(bT);
            return ((e = !0), await al(t));
          };
        return Object.assign(t, {
          transformToByteArray: r,
          transformToString: async (n) => {
            const o = await r();
            return n === void 0 || Buffer.isEncoding(n)
              ? lr(o.buffer, o.byteOffset, o.byteLength).toString(n)
              : new TextDecoder(n).decode(o);
          },
          transformToWebStream: () => {
            if (e) throw new Error(bT);
            if (t.readableFlowing !== null) throw new Error('The stream has been consumed by other callbacks.');
            if (typeof Cy.toWeb != 'function')
              throw new Error('Readable.toWeb() is not supported. Please ensure a polyfill is available.');
            return ((e = !0), Cy.toWeb(t));
          },
        });
      });
  });
async function _T(t) {
  return (typeof t.stream == 'function' && (t = t.stream()), t.tee());
}
var vT = f(() => {});
import { PassThrough as AT } from 'node:stream';
async function TT(t) {
  if (Fe(t) || mo(t)) return _T(t);
  const e = new AT(),
    r = new AT();
  return (t.pipe(e), t.pipe(r), [e, r]);
}
var IT = f(() => {
  vT();
  hr();
});
function xt(t) {
  Object.defineProperty(t, '__proto__', { value: void 0, writable: !0, enumerable: !0, configurable: !0 });
}
var RT = f(() => {});
var di = {};
He(di, {
  ChecksumStream: () => ci,
  Hash: () => nl,
  LazyJsonString: () => Ne,
  NumericValue: () => Z,
  Uint8ArrayBlobAdapter: () => ds,
  _parseEpochTimestamp: () => ao,
  _parseRfc3339DateTimeWithOffset: () => ud,
  _parseRfc7231DateTime: () => dd,
  calculateBodyLength: () => Br,
  concatBytes: () => Hr,
  copyDocumentWithTransform: () => Mw,
  createBufferedReadable: () => oT,
  createChecksumStream: () => eT,
  dateToUtcString: () => Ft,
  deserializerMiddleware: () => md,
  deserializerMiddlewareOption: () => hy,
  expectBoolean: () => Zw,
  expectByte: () => rd,
  expectFloat32: () => Aa,
  expectInt: () => Ww,
  expectInt32: () => ed,
  expectLong: () => Zs,
  expectNonNull: () => Gw,
  expectNumber: () => js,
  expectObject: () => Vh,
  expectShort: () => td,
  expectString: () => Kw,
  expectUnion: () => od,
  fromArrayBuffer: () => lr,
  fromBase64: () => ve,
  fromHex: () => pd,
  fromString: () => no,
  fromUtf8: () => ze,
  generateIdempotencyToken: () => Zt,
  getAwsChunkedEncodingStream: () => cT,
  getSerdePlugin: () => B0,
  handleFloat: () => Xw,
  hasOwn: () => I,
  headStream: () => fT,
  isArrayBuffer: () => Yu,
  isBlob: () => mo,
  isReadableStream: () => Fe,
  limitedParseDouble: () => id,
  limitedParseFloat: () => Yw,
  limitedParseFloat32: () => Jw,
  logger: () => Ws,
  nv: () => fd,
  parseBoolean: () => jw,
  parseEpochTimestamp: () => Xs,
  parseRfc3339DateTime: () => r_,
  parseRfc3339DateTimeWithOffset: () => qs,
  parseRfc7231DateTime: () => io,
  quoteHeader: () => cd,
  sdkStreamMixin: () => cl,
  serializerMiddleware: () => rl,
  serializerMiddlewareOption: () => gy,
  splitEvery: () => ld,
  splitHeader: () => Ys,
  splitStream: () => TT,
  streamCollector: () => al,
  strictParseByte: () => ad,
  strictParseDouble: () => Ta,
  strictParseFloat: () => qw,
  strictParseFloat32: () => sd,
  strictParseInt: () => e_,
  strictParseInt32: () => t_,
  strictParseLong: () => jh,
  strictParseShort: () => so,
  toBase64: () => ye,
  toHex: () => Yt,
  toUint8Array: () => yt,
  toUtf8: () => Se,
  v4: () => ui,
  writeKey: () => xt,
});
import { getRandomValues as Y2 } from 'node:crypto';
var ds,
  J2,
  ui,
  Zt,
  k = f(() => {
    Cw();
    Dh();
    Dw();
    Ju();
    Pw();
    Nw();
    $w();
    n_();
    o_();
    Zh();
    s_();
    c_();
    u_();
    d_();
    f_();
    Jh();
    m_();
    Qh();
    Ra();
    oo();
    Oh();
    tg();
    H0();
    my();
    j0();
    yy();
    tT();
    sT();
    uT();
    pT();
    wT();
    IT();
    hr();
    Ry();
    F();
    RT();
    (ds = class extends Ow(Se, ze, ye, ve) {}), (J2 = Y2), (ui = kw(J2)), (Zt = ui);
  });
var Ue,
  li = f(() => {
    k();
    Ue = async (t = new Uint8Array(), e) => {
      if (t instanceof Uint8Array) return ds.mutate(t);
      if (!t) return ds.mutate(new Uint8Array());
      const r = e.streamCollector(t);
      return ds.mutate(await r);
    };
  });
function gr(t) {
  return /^[\w.~-]+$/.test(t)
    ? t
    : encodeURIComponent(t).replace(/[!'()*]/g, (e) => '%' + e.charCodeAt(0).toString(16).toUpperCase());
}
var ul = f(() => {});
var OT,
  tt,
  Q2,
  e4,
  t4,
  r4,
  dl,
  CT,
  ls = f(() => {
    X();
    k();
    (OT = Symbol.for('@smithy/schema-x')),
      (tt = class t extends T {
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
          return (o[OT] ??= new t(r));
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
          return typeof e != 'object' || e === null ? r4 : (this.bindings ??= Q2(this));
        }
      }),
      (Q2 = (t) => {
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
          const S = tt.of(g),
            E = S.getMergedTraits(),
            x = S.getHttpBindingLocation(E),
            w = E.httpHeader?.toLowerCase() ?? E.httpPrefixHeaders?.toLowerCase() ?? E.httpQuery,
            v = S.getHttpBindingValue(x, E),
            A = [m, v, x, w];
          m === '__proto__' && xt(i), (i[m] = A), (v[1] >> 10) & 1 && (l.hasIdempotency = !0), s.push(A);
          const R = x & 7;
          if ((R === 0 && (n.push(m), o.push(g)), (R & 4) === 0)) e.push(m), r.push(g);
          else if ((R & 6) === 4)
            if (R & 1) u.statusCode = A;
            else {
              u.payload = A;
              const Q = v[1] & 255;
              l.contentTypeInstruction =
                E.mediaType ?? (Q === 0 ? 'text/plain' : Q === 21 || Q === 42 ? 'application/octet-stream' : null);
            }
          else R & 1 ? ((l.hasPrefixHeaders = !0), c.push(A)) : (w === '__proto__' && xt(a), (a[w] = A));
        }
        return (
          l.contentTypeInstruction === void 0 && n.length && (l.contentTypeInstruction = null),
          (l.syntheticBodySchema = CT(t, n, o)),
          (p.syntheticBodySchema = CT(t, e, r)),
          d
        );
      }),
      (e4 = (t) => {
        let e = [],
          r = 0;
        for (const n of t.matchAll(/\{([^{}+]+)(\+)?\}/g))
          n.index > r && e.push([t.slice(r, n.index), 0]), e.push([n[1], n[2] ? 2 : 1]), (r = n.index + n[0].length);
        return (e.length && r < t.length && e.push([t.slice(r), 0]), e.length ? e : void 0);
      }),
      (t4 = (t) => {
        const { http: e, endpoint: r } = kn(t.traits ?? {}),
          [n, o] = e?.[1].split('?') ?? [];
        return [e?.[0], n, o ? [...new URLSearchParams(o)] : [], n ? e4(n) : void 0, r?.[0]];
      }),
      (r4 = {
        request: { memberBindings: [], byName: {} },
        response: { bodyMemberNames: [], bindings: { headers: {}, prefixHeaders: [] } },
      }),
      (dl = (t) => (t[OT] ??= t4(t))),
      (CT = (t, e, r) => {
        if (!e.length) return;
        const n = t.getSchema(),
          o = [3, n[1], n[2], t.getMergedTraits(), e, r],
          s = n[6],
          i = s && e.reduce((a, c) => a + (n[4].indexOf(c) < s ? 1 : 0), 0);
        return (i && (o[6] = i), o);
      });
  });
var Ze,
  fi = f(() => {
    Ze = class {
      serdeContext;
      setSerdeContext(e) {
        this.serdeContext = e;
      }
    };
  });
async function ll(t, e, r = 1024 * 1024) {
  let n = t.size,
    o = 0;
  for (; o < n; ) {
    const s = t.slice(o, Math.min(n, o + r));
    e(new Uint8Array(await s.arrayBuffer())), (o += s.size);
  }
}
var Oy = f(() => {});
var DT,
  PT = f(() => {
    Oy();
    DT = async (e, r) => {
      const n = new e();
      return (
        await ll(r, (o) => {
          n.update(o);
        }),
        n.digest()
      );
    };
  });
import { Writable as n4 } from 'node:stream';
var pi,
  Dy = f(() => {
    k();
    pi = class extends n4 {
      hash;
      constructor(e, r) {
        super(r), (this.hash = e);
      }
      _write(e, r, n) {
        try {
          this.hash.update(yt(e));
        } catch (o) {
          return n(o);
        }
        n();
      }
    };
  });
import { createReadStream as o4 } from 'node:fs';
var kT,
  s4,
  NT = f(() => {
    Dy();
    (kT = (t, e) =>
      new Promise((r, n) => {
        if (!s4(e)) {
          n(new Error('Unable to calculate hash for non-file streams.'));
          return;
        }
        const o = o4(e.path, { start: e.start, end: e.end }),
          s = new t(),
          i = new pi(s);
        o.pipe(i),
          o.on('error', (a) => {
            i.end(), n(a);
          }),
          i.on('error', n),
          i.on('finish', () => {
            s.digest().then(r).catch(n);
          });
      })),
      (s4 = (t) => typeof t.path == 'string');
  });
var MT,
  $T = f(() => {
    Dy();
    MT = (t, e) => {
      if (e.readableFlowing !== null) throw new Error('Unable to calculate hash for flowing readable stream');
      const r = new t(),
        n = new pi(r);
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
function Py(t, e) {
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
    const l = i4[(i >> 4) * 4 + (i & 3)],
      p = (((r + a) & ho) + ((u + a4[i]) & ho)) & ho;
    (n = (n + (((p << l) | (p >>> (32 - l))) >>> 0)) & ho), (r = d);
  }
  (t[0] = (t[0] + r) & ho), (t[1] = (t[1] + n) & ho), (t[2] = (t[2] + o) & ho), (t[3] = (t[3] + s) & ho);
}
var mi,
  LT,
  ho,
  i4,
  a4,
  ky = f(() => {
    k();
    (mi = class {
      digestLength = 16;
      state = Uint32Array.from(LT);
      writeBuffer = new DataView(new ArrayBuffer(64));
      bufferLength = 0;
      bytesHashed = 0;
      update(e) {
        let r = yt(e),
          n = 0,
          o = r.byteLength;
        for (this.bytesHashed += o; o > 0; )
          this.writeBuffer.setUint8(this.bufferLength++, r[n++]),
            --o,
            this.bufferLength === 64 && (Py(this.state, this.writeBuffer), (this.bufferLength = 0));
      }
      async digest() {
        let e = Uint32Array.from(this.state),
          r = new DataView(this.writeBuffer.buffer.slice(0)),
          n = this.bufferLength,
          o = this.bytesHashed * 8;
        if ((r.setUint8(n++, 128), this.bufferLength % 64 >= 56)) {
          for (let a = n; a < 64; ++a) r.setUint8(a, 0);
          Py(e, r), (n = 0);
        }
        for (let a = n; a < 56; ++a) r.setUint8(a, 0);
        r.setUint32(56, o >>> 0, !0), r.setUint32(60, Math.floor(o / 2 ** 32), !0), Py(e, r);
        const s = new Uint8Array(16),
          i = new DataView(s.buffer);
        for (let a = 0; a < 4; ++a) i.setUint32(a * 4, e[a], !0);
        return s;
      }
      reset() {
        this.state.set(LT),
          (this.writeBuffer = new DataView(new ArrayBuffer(64))),
          (this.bufferLength = 0),
          (this.bytesHashed = 0);
      }
    }),
      (LT = [1732584193, 4023233417, 2562383102, 271733878]),
      (ho = 4294967295),
      (i4 = Uint8Array.of(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21)),
      (a4 = Array.from({ length: 64 }, (t, e) => (Math.abs(Math.sin(e + 1)) * 2 ** 32) >>> 0));
  });
import { createHash as Ny } from 'node:crypto';
function u4() {
  return class {
    digestLength = 16;
    hash = Ny('md5');
    update(e) {
      this.hash.update(yt(e));
    }
    async digest() {
      const e = this.hash.copy().digest();
      return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
    }
    reset() {
      this.hash = Ny('md5');
    }
  };
}
var c4,
  My,
  zT = f(() => {
    k();
    ky();
    (c4 = (() => {
      try {
        return (Ny('md5'), !0);
      } catch {
        return !1;
      }
    })()),
      (My = c4 ? u4() : mi);
  });
var FT,
  $y,
  hi,
  Ly = f(() => {
    FT = new Uint32Array(256);
    for (let t = 0; t < 256; ++t) {
      let e = t;
      for (let r = 0; r < 8; ++r) e = e & 1 ? 3988292384 ^ (e >>> 1) : e >>> 1;
      FT[t] = e >>> 0;
    }
    ($y = 4294967295),
      (hi = class {
        digestLength = 4;
        checksum = $y;
        update(e) {
          for (let r = 0; r < e.length; ++r) this.checksum = (this.checksum >>> 8) ^ FT[(this.checksum ^ e[r]) & 255];
        }
        digestSync() {
          return (this.checksum ^ $y) >>> 0;
        }
        async digest() {
          const e = this.digestSync(),
            r = new Uint8Array(4);
          return (new DataView(r.buffer).setUint32(0, e, !1), r);
        }
        reset() {
          this.checksum = $y;
        }
      });
  });
import * as zy from 'node:zlib';
function d4(t) {
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
var UT,
  fs,
  BT = f(() => {
    Ly();
    (UT = typeof zy.crc32 == 'function' ? zy.crc32 : void 0), (fs = UT ? d4(UT) : hi);
  });
var rt,
  HT,
  l4,
  Fn,
  VT,
  f4,
  fl = f(() => {
    k();
    (rt = 64),
      (HT = 32),
      (l4 = 2 ** 53 - 1),
      (Fn = class t {
        digestLength = HT;
        state = Int32Array.from(VT);
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
              s = new Uint8Array(rt * 2);
            for (let i = 0; i < rt; ++i) (s[i] = 54 ^ r[i]), (s[i + rt] = 92 ^ r[i]);
            n.update(s.subarray(0, rt)), o.update(s.subarray(rt));
          }
        }
        update(e) {
          if (this.finished) throw new Error('Attempted to update an already finished HMAC.');
          if (this.inner) {
            this.inner.update(e);
            return;
          }
          let r = yt(e),
            n = 0,
            { byteLength: o } = r;
          if (((this.bytesHashed += o), this.bytesHashed * 8 > l4))
            throw new Error('Cannot hash more than 2^53 - 1 bits');
          for (; o > 0; )
            (this.buffer[this.bufferLength++] = r[n++]),
              o--,
              this.bufferLength === rt && (this.hashBuffer(), (this.bufferLength = 0));
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
          (this.state = Int32Array.from(VT)),
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
          if ((s.setUint8(n++, 128), (n - 1) % rt >= rt - 8)) {
            for (let a = n; a < rt; ++a) s.setUint8(a, 0);
            this.hashBufferWith(e, r), (n = 0);
          }
          for (let a = n; a < rt - 8; ++a) s.setUint8(a, 0);
          s.setUint32(rt - 8, Math.floor(o / 4294967296), !1), s.setUint32(rt - 4, o, !1), this.hashBufferWith(e, r);
          const i = new Uint8Array(HT);
          for (let a = 0; a < 8; ++a)
            (i[a * 4] = (e[a] >>> 24) & 255),
              (i[a * 4 + 1] = (e[a] >>> 16) & 255),
              (i[a * 4 + 2] = (e[a] >>> 8) & 255),
              (i[a * 4 + 3] = (e[a] >>> 0) & 255);
          return i;
        }
        static normalizeKey(e) {
          const r = yt(e);
          if (r.byteLength > rt) {
            const n = new t();
            n.update(r);
            const o = n.digestSync(),
              s = new Uint8Array(rt);
            return (s.set(o), s);
          }
          if (r.byteLength < rt) {
            const n = new Uint8Array(rt);
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
          for (let p = 0; p < rt; ++p) {
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
                  ((l + ((f4[p] + n[p]) | 0)) | 0)) |
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
      (VT = new Int32Array([
        1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225,
      ])),
      (f4 = new Int32Array([
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
import { createHash as jT, createHmac as p4 } from 'node:crypto';
function h4() {
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
      return this.secret ? p4('sha256', g4(this.secret)) : jT('sha256');
    }
  };
}
function g4(t) {
  return typeof t == 'string'
    ? t
    : ArrayBuffer.isView(t)
      ? Buffer.from(t.buffer, t.byteOffset, t.byteLength)
      : Buffer.from(t);
}
var m4,
  yr,
  ZT = f(() => {
    fl();
    (m4 = (() => {
      try {
        return (jT('sha256'), !0);
      } catch {
        return !1;
      }
    })()),
      (yr = m4 ? h4() : Fn);
  });
var y4,
  S4,
  E4,
  pl,
  x4,
  ml,
  WT = f(() => {
    k();
    fl();
    ({ digest: y4, sign: S4, importKey: E4 } = globalThis?.crypto?.subtle ?? {}),
      (pl =
        typeof y4 == 'function' && typeof S4 == 'function' && typeof E4 == 'function'
          ? globalThis.crypto.subtle
          : void 0),
      (x4 = 8 * 1024 * 1024),
      (ml = class {
        digestLength = 32;
        secret;
        pending = [];
        pendingBytes = 0;
        fallback;
        finished = !1;
        constructor(e) {
          e && (this.secret = yt(e));
        }
        update(e) {
          if (this.finished) throw new Error('Attempted to update an already finished HMAC.');
          if (this.fallback) {
            this.fallback.update(e);
            return;
          }
          this.pending.push(e.slice()),
            (this.pendingBytes += e.byteLength),
            this.pendingBytes >= x4 && this.switchToFallback();
        }
        async digest() {
          if (this.fallback) return this.fallback.digest();
          if (this.secret && this.finished) throw new Error('Attempted to digest an already finished HMAC.');
          const e = Hr(this.pending);
          if (pl) {
            if (this.secret) {
              this.finished = !0;
              const o = await pl.importKey('raw', this.secret, { name: 'HMAC', hash: 'SHA-256' }, !1, ['sign']),
                s = await pl.sign('HMAC', o, e);
              return new Uint8Array(s);
            }
            const n = await pl.digest('SHA-256', e);
            return new Uint8Array(n);
          }
          const r = new Fn(this.secret);
          return (r.update(e), r.digest());
        }
        reset() {
          (this.pending = []), (this.pendingBytes = 0), (this.fallback = void 0), (this.finished = !1);
        }
        switchToFallback() {
          const e = new Fn(this.secret);
          for (const r of this.pending) e.update(r);
          (this.fallback = e), (this.pending = []), (this.pendingBytes = 0);
        }
      });
  });
var GT = {};
He(GT, {
  Crc32: () => fs,
  Crc32Js: () => hi,
  Crc32Node: () => fs,
  Md5: () => My,
  Md5Js: () => mi,
  Md5Node: () => My,
  Sha256: () => yr,
  Sha256Js: () => Fn,
  Sha256Node: () => yr,
  Sha256WebCrypto: () => ml,
  blobHasher: () => DT,
  blobReader: () => ll,
  fileStreamHasher: () => kT,
  readableStreamHasher: () => MT,
});
var go = f(() => {
  PT();
  NT();
  $T();
  ky();
  zT();
  Ly();
  BT();
  fl();
  ZT();
  WT();
  Oy();
});
function KT(t) {
  for (let e = 0; e < 8; e++) t[e] ^= 255;
  for (let e = 7; e > -1 && (t[e]++, t[e] === 0); e--);
}
var yo,
  Fy = f(() => {
    k();
    yo = class t {
      bytes;
      constructor(e) {
        if (((this.bytes = e), e.byteLength !== 8)) throw new Error('Int64 buffers must be exactly 8 bytes');
      }
      static fromNumber(e) {
        if (e > 9223372036854776e3 || e < -9223372036854776e3)
          throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
        const r = new Uint8Array(8);
        for (let n = 7, o = Math.abs(Math.round(e)); n > -1 && o > 0; n--, o /= 256) r[n] = o;
        return (e < 0 && KT(r), new t(r));
      }
      valueOf() {
        const e = this.bytes.slice(0),
          r = e[0] & 128;
        return (r && KT(e), parseInt(Yt(e), 16) * (r ? -1 : 1));
      }
      toString() {
        return String(this.valueOf());
      }
    };
  });
var gi,
  qT,
  XT,
  b4,
  w4,
  _4,
  v4,
  A4,
  T4,
  I4,
  R4,
  C4,
  hl,
  Uy = f(() => {
    F();
    k();
    Fy();
    gi = class {
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
            if (e.value.byteLength > hl)
              throw new Error(
                `@smithy/core/event-streams - header value (binary) exceeds ${hl} bytes: ${e.value.byteLength}`,
              );
            const s = new DataView(new ArrayBuffer(3 + e.value.byteLength));
            s.setUint8(0, 6), s.setUint16(1, e.value.byteLength, !1);
            const i = new Uint8Array(s.buffer);
            return (i.set(e.value, 3), i);
          }
          case 'string': {
            const a = this.fromUtf8(e.value);
            if (a.byteLength > hl)
              throw new Error(
                `@smithy/core/event-streams - header value (string) exceeds ${hl} bytes: ${a.byteLength}`,
              );
            const c = new DataView(new ArrayBuffer(3 + a.byteLength));
            c.setUint8(0, 7), c.setUint16(1, a.byteLength, !1);
            const u = new Uint8Array(c.buffer);
            return (u.set(a, 3), u);
          }
          case 'timestamp': {
            const d = new Uint8Array(9);
            return ((d[0] = 8), d.set(yo.fromNumber(e.value.valueOf()).bytes, 1), d);
          }
          case 'uuid': {
            if (!C4.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
            const l = new Uint8Array(17);
            return ((l[0] = 9), l.set(pd(e.value.replace(/-/g, '')), 1), l);
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
              r[s] = { type: XT, value: !0 };
              break;
            case 1:
              r[s] = { type: XT, value: !1 };
              break;
            case 2:
              r[s] = { type: b4, value: e.getInt8(n++) };
              break;
            case 3:
              (r[s] = { type: w4, value: e.getInt16(n, !1) }), (n += 2);
              break;
            case 4:
              (r[s] = { type: _4, value: e.getInt32(n, !1) }), (n += 4);
              break;
            case 5:
              (r[s] = { type: v4, value: new yo(new Uint8Array(e.buffer, e.byteOffset + n, 8)) }), (n += 8);
              break;
            case 6: {
              const i = e.getUint16(n, !1);
              (n += 2), (r[s] = { type: A4, value: new Uint8Array(e.buffer, e.byteOffset + n, i) }), (n += i);
              break;
            }
            case 7: {
              const a = e.getUint16(n, !1);
              (n += 2),
                (r[s] = { type: T4, value: this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + n, a)) }),
                (n += a);
              break;
            }
            case 8:
              (r[s] = { type: I4, value: new Date(new yo(new Uint8Array(e.buffer, e.byteOffset + n, 8)).valueOf()) }),
                (n += 8);
              break;
            case 9: {
              const c = new Uint8Array(e.buffer, e.byteOffset + n, 16);
              (n += 16),
                (r[s] = {
                  type: R4,
                  value: `${Yt(c.subarray(0, 4))}-${Yt(c.subarray(4, 6))}-${Yt(c.subarray(6, 8))}-${Yt(c.subarray(8, 10))}-${Yt(c.subarray(10))}`,
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
    })(qT || (qT = {}));
    (XT = 'boolean'),
      (b4 = 'byte'),
      (w4 = 'short'),
      (_4 = 'integer'),
      (v4 = 'long'),
      (A4 = 'binary'),
      (T4 = 'string'),
      (I4 = 'timestamp'),
      (R4 = 'uuid'),
      (C4 = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/),
      (hl = 32767);
  });
function JT({ byteLength: t, byteOffset: e, buffer: r }) {
  if (t < O4) throw new Error('Provided message too short to accommodate event stream message overhead');
  const n = new DataView(r, e, t),
    o = n.getUint32(0, !1);
  if (t !== o) throw new Error('Reported message length does not match received message length');
  const s = n.getUint32(YT, !1),
    i = n.getUint32(So, !1),
    a = n.getUint32(t - ps, !1),
    c = new fs();
  if ((c.update(new Uint8Array(r, e, So)), i !== c.digestSync()))
    throw new Error(
      `The prelude checksum specified in the message (${i}) does not match the calculated CRC32 checksum (${c.digestSync()})`,
    );
  if ((c.update(new Uint8Array(r, e + So, t - (So + ps))), a !== c.digestSync()))
    throw new Error(`The message checksum (${c.digestSync()}) did not match the expected value of ${a}`);
  return { headers: new DataView(r, e + So + ps, s), body: new Uint8Array(r, e + So + ps + s, o - s - (So + ps + ps)) };
}
var YT,
  So,
  ps,
  O4,
  QT = f(() => {
    go();
    (YT = 4), (So = YT * 2), (ps = 4), (O4 = So + ps * 2);
  });
var yi,
  By = f(() => {
    go();
    Uy();
    QT();
    yi = class {
      headerMarshaller;
      messageBuffer;
      isEndOfStream;
      constructor(e, r) {
        (this.headerMarshaller = new gi(e, r)), (this.messageBuffer = []), (this.isEndOfStream = !1);
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
          a = new fs();
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
        const { headers: r, body: n } = JT(e);
        return { headers: this.headerMarshaller.parse(r), body: n };
      }
      formatHeaders(e) {
        return this.headerMarshaller.format(e);
      }
    };
  });
var Si,
  Hy = f(() => {
    Si = class {
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
var Ei,
  Vy = f(() => {
    Ei = class {
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
var xi,
  jy = f(() => {
    xi = class {
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
var bi,
  Zy = f(() => {
    bi = class {
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
function gl(t) {
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
var Wy = f(() => {});
function eI(t, e) {
  const r = qa(e.deserializer, e.toUtf8);
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
function qa(t, e) {
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
var Gy = f(() => {});
var ms,
  tI,
  Ky = f(() => {
    By();
    Hy();
    Vy();
    jy();
    Zy();
    Wy();
    Gy();
    (ms = class {
      eventStreamCodec;
      utfEncoder;
      constructor({ utf8Encoder: e, utf8Decoder: r }) {
        (this.eventStreamCodec = new yi(e, r)), (this.utfEncoder = e);
      }
      deserialize(e, r) {
        const n = gl(e);
        return new xi({
          messageStream: new Si({ inputStream: n, decoder: this.eventStreamCodec }),
          deserializer: qa(r, this.utfEncoder),
        });
      }
      serialize(e, r) {
        return new Ei({
          messageStream: new bi({ inputStream: e, serializer: r }),
          encoder: this.eventStreamCodec,
          includeEndFrame: !0,
        });
      }
    }),
      (tI = (t) => new ms(t));
  });
import { Readable as D4 } from 'node:stream';
async function* P4(t) {
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
var Xa,
  rI,
  nI = f(() => {
    Ky();
    (Xa = class {
      universalMarshaller;
      constructor({ utf8Encoder: e, utf8Decoder: r }) {
        this.universalMarshaller = new ms({ utf8Decoder: r, utf8Encoder: e });
      }
      deserialize(e, r) {
        const n = typeof e[Symbol.asyncIterator] == 'function' ? e : P4(e);
        return this.universalMarshaller.deserialize(n, r);
      }
      serialize(e, r) {
        return D4.from(this.universalMarshaller.serialize(e, r));
      }
    }),
      (rI = (t) => new Xa(t));
  });
var oI,
  sI,
  iI = f(() => {
    (oI = (t) => ({
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
      (sI = (t) => {
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
var aI,
  cI = f(() => {
    aI = (t) => Object.assign(t, { eventStreamMarshaller: t.eventStreamSerdeProvider(t) });
  });
var yl,
  uI = f(() => {
    F();
    X();
    k();
    yl = class {
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
            if (I(p, v) && v !== '__type') {
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
              if (I(m, E) && E !== '__type') {
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
                  const { eventHeader: R, eventPayload: Q } = A.getMergedTraits();
                  if (((w = w || !!(R || Q)), Q))
                    A.isBlobSchema()
                      ? (x[v] = S)
                      : A.isStringSchema()
                        ? (x[v] = (this.serdeContext?.utf8Encoder ?? Se)(S))
                        : A.isStructSchema() && (x[v] = await this.deserializer.read(A, S));
                  else if (R) {
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
          for (const m in p.value) I(p.value, m) && (n[m] = p.value[m]);
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
          body: typeof d == 'string' ? (this.serdeContext?.utf8Decoder ?? ze)(d) : d,
          eventType: s,
          explicitPayloadContentType: a,
          additionalHeaders: u,
        };
      }
    };
  });
var dI = {};
He(dI, {
  EventStreamCodec: () => yi,
  EventStreamMarshaller: () => Xa,
  EventStreamSerde: () => yl,
  HeaderMarshaller: () => gi,
  Int64: () => yo,
  MessageDecoderStream: () => Si,
  MessageEncoderStream: () => Ei,
  SmithyMessageDecoderStream: () => xi,
  SmithyMessageEncoderStream: () => bi,
  UniversalEventStreamMarshaller: () => ms,
  eventStreamSerdeProvider: () => rI,
  getChunkedStream: () => gl,
  getMessageUnmarshaller: () => qa,
  getUnmarshalledStream: () => eI,
  iterableToReadableStream: () => sI,
  readableStreamToIterable: () => oI,
  resolveEventStreamSerdeConfig: () => aI,
  universalEventStreamSerdeProvider: () => tI,
});
var lI = f(() => {
  By();
  Uy();
  Fy();
  Hy();
  Vy();
  jy();
  Zy();
  nI();
  iI();
  Ky();
  Wy();
  Gy();
  cI();
  uI();
});
var Eo,
  Sl = f(() => {
    F();
    X();
    fi();
    ls();
    Eo = class extends Ze {
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
        return Ve;
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
      setHostPrefix(e, r, n, o = dl(r)) {
        if (this.serdeContext?.disableHostPrefix) return;
        const s = o[4];
        if (typeof s != 'string') return;
        let i = s;
        for (const [a, [, c]] of tt.of(r.input).getHttpBindings().request.memberBindings) {
          if (!((c >> 17) & 1)) continue;
          const u = n[a];
          if (typeof u != 'string')
            throw new Error(`@smithy/core/schema - ${a} in input must be a string as hostLabel.`);
          i = i.replace(`{${a}}`, u);
        }
        if (((e.hostname = i + e.hostname), !_a(e.hostname)))
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
        const { EventStreamSerde: e, eventStreamSerdeProvider: r } = await Promise.resolve().then(() => (lI(), dI)),
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
var xo,
  fI = f(() => {
    F();
    k();
    ls();
    Sl();
    li();
    ul();
    xo = class extends Eo {
      async serializeRequest(e, r, n) {
        const o = r && typeof r == 'object' ? r : {},
          s = {},
          i = {},
          a = await n.endpoint(),
          c = tt.of(e?.input),
          u = c.getHttpBindings().request,
          d = dl(e),
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
          const R = E ? (I(n.byName, g[A]) ? n.byName[g[A]] : void 0) : n.memberBindings[A];
          if (!R) continue;
          const Q = R[1],
            ce = R[0],
            _e = Q[0],
            Lt = Q[1],
            ue = Q[2],
            Pe = R[2],
            ke = R[3],
            Be = e[ce];
          if (!(Be == null && !((Lt >> 10) & 1)))
            if (Pe === 36) {
              const q = (Lt >> 11) & 3;
              q
                ? q === 2
                  ? (p = Be || void 0)
                  : (l = Be)
                : (i ? i.writeCodec(_e, Be) : s.write(_e, Be), (l = s.flush()));
            } else if (Pe === 33 || Pe === 38) {
              const q = this.serializeHttpValue(Q, Be, Pe, i);
              Pe === 33 ? ((m ??= Object.create(null))[ce] = q) : (c[ke] = q);
            } else if (Pe === 39)
              for (const q in Be) {
                if (!I(Be, q)) continue;
                const de = ke + q;
                c[de.toLowerCase()] = this.serializeHttpValue(
                  ue,
                  Be[q],
                  38,
                  i,
                  i ? ue[0] : [ue[0], { httpHeader: de }],
                );
              }
            else (Pe & 62) === 34 ? this.serializeQuery(Q, Be, ke, a, i) : (d = !0);
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
            !I(r, d) ||
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
            if (I(n.byName, s) && n.byName[s][2] === 33)
              throw new Error(`No value provided for input HTTP label: ${s}.`);
            o += `{${s}${i === 2 ? '+' : ''}}`;
          } else o += i === 2 ? a.split('/').map(gr).join('/') : gr(a);
        }
        return o;
      }
      async deserializeResponse(e, r, n) {
        const o = this.deserializer,
          s = typeof o.readCodec == 'function' ? o : void 0,
          i = tt.of(e.output),
          a = i.getHttpBindings().response,
          c = {};
        if (n.statusCode >= 300) {
          const d = await Ue(n.body, r);
          throw (
            d.byteLength > 0 && Object.assign(c, await o.read(15, d)),
            await this.handleError(e, r, n, c, this.deserializeMetadata(n)),
            new Error('@smithy/core/protocols - HTTP Protocol error handler failed to throw.')
          );
        }
        const u = await this.deserializeHttpMessage(i, r, n, c);
        if (u.length) {
          const d = await Ue(n.body, r);
          if (d.byteLength > 0) {
            const l = await (s ? s.readCodec(a.syntheticBodySchema, d) : o.read(a.syntheticBodySchema, d));
            for (const p of u) l[p] != null && (c[p] = l[p]);
          }
        } else a.bindings.payload || (await Ue(n.body, r));
        return ((c.$metadata = this.deserializeMetadata(n)), c);
      }
      async deserializeHttpMessage(e, r, n, o, s) {
        const i = o instanceof Set ? s : o,
          a = this.deserializer,
          c = typeof a.readCodec == 'function' ? a : void 0,
          u = tt.of(e),
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
              : (i[E] = cl(n.body));
          else if (n.body) {
            const R = await Ue(n.body, r);
            R.byteLength > 0 && (i[E] = await (c ? c.readPayload(x, R) : a.read(w, R)));
          }
        }
        for (const E in S) {
          if (!I(S, E)) continue;
          const x = E.toLowerCase(),
            w = S[E];
          x !== E && (delete S[E], (S[x] = w));
          const v = I(m, x) ? m[x] : void 0;
          if (!v) continue;
          const [A, [R, Q, ce], , _e] = v;
          if (ce) {
            const Lt = (Q >> 16) & 1 ? ld(w, ',', 2) : Ys(w),
              ue = [];
            for (const Pe of Lt)
              ue.push(c ? c.readHttpBinding(ce, Pe.trim(), 38) : await a.read([ce[0], { httpHeader: _e }], Pe.trim()));
            i[A] = ue;
          } else i[A] = c ? c.readHttpBinding(v[1], w, 38) : await a.read(R, w);
        }
        for (const [E, [, , x], , w] of g) {
          i[E] = {};
          for (const v in S) {
            if (!I(S, v) || !v.startsWith(w)) continue;
            const A = S[v];
            i[E][v.slice(w.length)] = c ? c.readHttpBinding(x, A, 38) : await a.read([x[0], { httpHeader: v }], A);
          }
        }
        return (p && (i[p[0]] = n.statusCode), d);
      }
    };
  });
var rn,
  qy = f(() => {
    F();
    X();
    F();
    Sl();
    li();
    rn = class extends Eo {
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
          const c = await Ue(n.body, r);
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
          const c = await Ue(n.body, r);
          c.byteLength > 0 && Object.assign(i, await o.read(s, c));
        }
        return ((i.$metadata = this.deserializeMetadata(n)), i);
      }
      isErrorResponse(e) {
        return e >= 300;
      }
    };
  });
var bo,
  Xy = f(() => {
    X();
    F();
    qy();
    bo = class extends rn {
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
          Jt(e.input) === 'unit' ? (delete o.body, delete o.headers['content-type']) : this.applyEmptyBody(o);
        const { service: s, operation: i } = Ee(n),
          a = `/service/${s}/operation/${i}`;
        return (o.path.endsWith('/') ? (o.path += a.slice(1)) : (o.path += a), o);
      }
      isErrorResponse(e) {
        return e !== 200;
      }
    };
  });
var El,
  Yy = f(() => {
    ul();
    El = (t, e, r, n, o, s) => {
      if (e != null && e[r] !== void 0) {
        const i = n();
        if (i == null || i.length <= 0) throw new Error('Empty value provided for input HTTP label: ' + r + '.');
        t = t.replace(
          o,
          s
            ? i
                .split('/')
                .map((a) => gr(a))
                .join('/')
            : gr(i),
        );
      } else throw new Error('No value provided for input HTTP label: ' + r + '.');
      return t;
    };
  });
function xl(t, e) {
  return new Ya(t, e);
}
var Ya,
  pI = f(() => {
    F();
    Yy();
    Ya = class {
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
            this.path = El(s, this.input, e, r, n, o);
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
var wo,
  Jy = f(() => {
    k();
    ls();
    fi();
    wo = class extends Ze {
      settings;
      constructor(e) {
        super(), (this.settings = e);
      }
      read(e, r) {
        const n = tt.of(e),
          o = n.getMergedTraits(),
          s = n.getHttpBindingLocation(o);
        return this.readHttpBinding(n.getHttpBindingValue(s, o), r, s);
      }
      readHttpBinding([e, r, n], o, s) {
        const i = r & 255;
        if ((i & 192) === 64)
          return ((n ??= e.getHttpBindingCollectionValue(s)), Ys(o).map((a) => this.readHttpBinding(n, a, s)));
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
                return ud(o);
              case 6:
                return dd(o);
              case 7:
                return ao(o);
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
                (c = (this.serdeContext?.utf8Encoder ?? Se)((this.serdeContext?.base64Decoder ?? ve)(c))),
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
var _o,
  mI = f(() => {
    k();
    ls();
    fi();
    Jy();
    _o = class extends Ze {
      codecDeserializer;
      stringDeserializer;
      constructor(e, r) {
        super(), (this.codecDeserializer = e), (this.stringDeserializer = new wo(r));
      }
      setSerdeContext(e) {
        this.stringDeserializer.setSerdeContext(e), this.codecDeserializer.setSerdeContext(e), (this.serdeContext = e);
      }
      read(e, r) {
        const n = tt.of(e),
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
            ? (this.serdeContext?.utf8Decoder ?? ze)(n)
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
var wi,
  Qy = f(() => {
    k();
    ls();
    fi();
    wi = class extends Ze {
      settings;
      stringBuffer = '';
      constructor(e) {
        super(), (this.settings = e);
      }
      write(e, r) {
        const n = tt.of(e),
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
                  this.stringBuffer = Ft(o);
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
                l && (l += ', '), (l += d ? m : cd(m));
              }
              this.stringBuffer = l;
              return;
            }
            this.stringBuffer = JSON.stringify(o, null, 2);
            break;
          case 'string': {
            let a = (r >> 8) & 3,
              c = o;
            if ((a === 2 && (c = Ne.from(c)), a && (s & 6) === 6)) {
              this.stringBuffer = (this.serdeContext?.base64Encoder ?? ye)(c.toString());
              return;
            }
            this.stringBuffer = o;
            break;
          }
          default:
            this.stringBuffer = (r >> 10) & 1 ? Zt() : String(o);
        }
      }
      flush() {
        const e = this.stringBuffer;
        return ((this.stringBuffer = ''), e);
      }
    };
  });
var vo,
  hI = f(() => {
    ls();
    Qy();
    vo = class {
      codecSerializer;
      stringSerializer;
      buffer;
      constructor(e, r, n = new wi(r)) {
        (this.codecSerializer = e), (this.stringSerializer = n);
      }
      setSerdeContext(e) {
        this.codecSerializer.setSerdeContext(e), this.stringSerializer.setSerdeContext(e);
      }
      write(e, r) {
        const n = tt.of(e),
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
function It(t, e) {
  if (e.timestampFormat.useTrait) {
    const a = t.getSchema();
    if (a === 5 || a === 6 || a === 7) return a;
  }
  const { httpLabel: r, httpPrefixHeaders: n, httpHeader: o, httpQuery: s } = t.getMergedTraits();
  return (e.httpBindings ? (typeof n == 'string' || o ? 6 : s || r ? 5 : void 0) : void 0) ?? e.timestampFormat.default;
}
var _i = f(() => {});
var gI,
  bl,
  yI = f(() => {
    (gI = we(Xt())),
      (bl = class {
        name;
        kind;
        values;
        constructor({ name: e, kind: r = gI.FieldPosition.HEADER, values: n = [] }) {
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
var wl,
  SI = f(() => {
    wl = class {
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
var nn,
  on,
  EI = f(() => {
    (nn = (t) => (
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
      (on = (t) => ({ requestHandler: t.httpHandler() }));
  });
function eS(t) {
  return (e) => async (r) => {
    const n = r.request;
    if (j.isInstance(n)) {
      const { body: o, headers: s } = n;
      if (
        o &&
        Object.keys(s)
          .map((i) => i.toLowerCase())
          .indexOf(xI) === -1
      )
        try {
          const i = t(o);
          i != null && (n.headers = { ...n.headers, [xI]: String(i) });
        } catch {}
    }
    return e({ ...r, request: n });
  };
}
var xI,
  tS,
  sn,
  bI = f(() => {
    F();
    xI = 'content-length';
    (tS = {
      step: 'build',
      tags: ['SET_CONTENT_LENGTH', 'CONTENT_LENGTH'],
      name: 'contentLengthMiddleware',
      override: !0,
    }),
      (sn = (t) => ({
        applyToStack: (e) => {
          e.add(eS(t.bodyLengthChecker), tS);
        },
      }));
  });
var Ao,
  k4,
  _l = f(() => {
    (Ao = (t) => encodeURIComponent(t).replace(/[!'()*]/g, k4)),
      (k4 = (t) => `%${t.charCodeAt(0).toString(16).toUpperCase()}`);
  });
var wI,
  _I = f(() => {
    _l();
    wI = (t) => t.split('/').map(Ao).join('/');
  });
function vI(t) {
  const e = [];
  for (let r of Object.keys(t).sort()) {
    const n = t[r];
    if (((r = Ao(r)), Array.isArray(n))) for (let o = 0, s = n.length; o < s; o++) e.push(`${r}=${Ao(n[o])}`);
    else {
      let o = r;
      (n || typeof n == 'string') && (o += `=${Ao(n)}`), e.push(o);
    }
  }
  return e.join('&');
}
var AI = f(() => {
  _l();
});
var Rt,
  hs = f(() => {
    Rt = class {
      serdeContext;
      setSerdeContext(e) {
        this.serdeContext = e;
      }
    };
  });
var vi,
  rS = f(() => {
    vi = class {
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
function vl() {
  if (Ja === void 0)
    try {
      if (typeof Buffer != 'function') Ja = !1;
      else {
        const t = JSON.parse(Buffer.from([123, 125]));
        Ja = t !== null && typeof t == 'object';
      }
    } catch {
      Ja = !1;
    }
  return Ja;
}
var Ja,
  nS = f(() => {});
function Ai(t, e, r) {
  if (r?.source) {
    const n = r.source;
    if (typeof e == 'number')
      return e <= Number.MAX_SAFE_INTEGER && e >= Number.MIN_SAFE_INTEGER
        ? M4(n, e)
          ? e
          : new Z(n, 'bigDecimal')
        : N4(n)
          ? new Z(n, 'bigDecimal')
          : /[eE]/.test(n)
            ? $4(n)
            : BigInt(n);
  }
  return e;
}
function N4(t) {
  const e = t.indexOf('.');
  if (e === -1) return !1;
  const r = t.search(/[eE]/);
  if (r === -1) return !0;
  const n = r - e - 1;
  return parseInt(t.slice(r + 1), 10) < n;
}
function M4(t, e) {
  if (t === String(e) || Object.is(e, -0)) return !0;
  if (/[eE]/.test(t)) return oS(t) === oS(String(e));
  const r = t.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''),
    n = String(e);
  return r === n ? !0 : /[eE]/.test(n) ? r === oS(n) : !1;
}
function oS(t) {
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
function $4(t) {
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
var Al = f(() => {
  k();
});
function Ti(t) {
  const e = T.of(t),
    r = e.getSchema();
  if (Array.isArray(r) && e.isStructSchema()) {
    if (sS in r) return r[sS];
    const n = Tl(e, new Set());
    return ((r[sS] = n), n);
  }
  return Tl(e, new Set());
}
function Tl(t, e) {
  const r = t.getSchema();
  if (e.has(r)) return !1;
  if ((e.add(r), t.isBigIntegerSchema() || t.isBigDecimalSchema())) return !0;
  if (t.isStructSchema()) {
    for (const [, n] of t.structIterator()) if (Tl(n, e)) return !0;
  } else if (t.isListSchema() || t.isMapSchema()) {
    if (Tl(t.getValueSchema(), e)) return !0;
  } else if (t.isDocumentSchema()) return !0;
  return !1;
}
var sS,
  Il = f(() => {
    X();
    sS = Symbol.for('@aws-sdk/reviver');
  });
var TI,
  II = f(() => {
    li();
    k();
    TI = (t, e) => Ue(t, e).then((r) => (e?.utf8Encoder ?? Se)(r));
  });
async function Un(t, e, r) {
  let n;
  if (vl() && typeof t?.[Symbol.asyncIterator] == 'function') {
    const s = await Ue(t, e);
    typeof Buffer == 'function' &&
      (Buffer.isBuffer(s) ? (n = s) : (n = Buffer.from(s.buffer, s.byteOffset, s.byteLength)));
  }
  if ((n || (n = await TI(t, e)), n.length === 0)) return {};
  const o = r && Ti(r) ? Ai : void 0;
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
var Rl,
  RI,
  iS,
  Ii,
  Ri,
  Ci,
  CI,
  Qa = f(() => {
    li();
    II();
    nS();
    Al();
    Il();
    (Rl = async (t, e) => {
      const r = await Un(t, e);
      return ((r.message = r.message ?? r.Message), r);
    }),
      (RI = (t, e) => Object.keys(t).find((r) => r.toLowerCase() === e.toLowerCase())),
      (iS = (t) => {
        let e = t;
        return (
          typeof e == 'number' && (e = e.toString()),
          e.indexOf(',') >= 0 && (e = e.split(',')[0]),
          e.indexOf(':') >= 0 && (e = e.split(':')[0]),
          e.indexOf('#') >= 0 && (e = e.split('#')[1]),
          e
        );
      }),
      (Ii = (t, e) => CI(t, e, ['header', 'code', 'type'])),
      (Ri = (t, e, r = !1) => CI(t, e, r ? ['code', 'header', 'type'] : ['type', 'code', 'header'])),
      (Ci = (t, e) => {
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
      (CI = ({ headers: t }, e, r) => {
        for (; r.length > 0; )
          switch (r.shift()) {
            case 'header': {
              const o = RI(t ?? {}, 'x-amzn-errortype');
              if (o !== void 0) return iS(t[o]);
              break;
            }
            case 'code': {
              const s = RI(e ?? {}, 'code');
              if (s && e[s] !== void 0) return iS(e[s]);
              break;
            }
            case 'type':
              if (e?.__type !== void 0) return iS(e.__type);
              break;
          }
      });
  });
var To,
  aS = f(() => {
    _i();
    X();
    k();
    hs();
    rS();
    nS();
    Al();
    Il();
    Qa();
    F();
    To = class extends Rt {
      settings;
      constructor(e) {
        super(), (this.settings = e);
      }
      async read(e, r) {
        let n = Ti(e) ? Ai : void 0,
          o;
        if (typeof r == 'string') {
          if (r.length === 0) return {};
          o = JSON.parse(r, n);
        } else if (r instanceof Uint8Array && vl()) {
          if (r.byteLength === 0) return {};
          const s = Buffer.isBuffer(r) ? r : Buffer.from(r.buffer, r.byteOffset, r.byteLength);
          o = JSON.parse(s, n);
        } else o = await Un(r, this.serdeContext, e);
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
              for (const c in a) I(a, c) && (c === '__proto__' && xt(a), (a[c] = this._read(i, a[c])));
            return a;
          }
        }
        if (o.isBlobSchema() && typeof r == 'string') return ve(r);
        const s = o.getMergedTraits().mediaType;
        if (o.isStringSchema() && typeof r == 'string' && s)
          return s === 'application/json' || s.endsWith('+json') ? Ne.from(r) : r;
        if (o.isTimestampSchema() && r != null)
          switch (It(o, this.settings)) {
            case 5:
              return qs(r);
            case 6:
              return io(r);
            case 7:
              return Xs(r);
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
              a === '__proto__' && xt(i);
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
        n && (c = new vi(r, o));
        for (const [u, d] of e.structIterator()) {
          let l = u;
          a && ((l = d.getMergedTraits().jsonName ?? l), i && (s[l] = u)),
            n && c.mark(l),
            r[l] != null && (o[u] = this._read(d, r[l]));
        }
        if (n) c.writeUnknown();
        else if (i)
          for (const u in r) {
            if (!I(r, u)) continue;
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
var Cl,
  OI,
  DI = f(() => {
    k();
    (Cl = class t extends Uint8Array {
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
          e > OI + 6e4 &&
            (console.warn(
              '@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.',
            ),
            (OI = e)),
            (this.string = Se(this));
        }
        return this.string;
      }
    }),
      (OI = 0);
  });
function cS(t) {
  return Cl.allocUnsafe(t);
}
var Ol,
  PI,
  kI,
  L4,
  z4,
  Oi,
  Dl,
  Pl,
  NI,
  F4,
  U4,
  B4,
  an,
  MI,
  Io,
  uS = f(() => {
    _i();
    X();
    k();
    hs();
    F();
    DI();
    (Ol = new TextEncoder()),
      (PI = 123),
      (kI = 125),
      (L4 = 91),
      (z4 = 93),
      (Oi = 34),
      (Dl = 58),
      (Pl = 44),
      (NI = 92),
      (F4 = new Uint8Array([116, 114, 117, 101])),
      (U4 = new Uint8Array([102, 97, 108, 115, 101])),
      (B4 = new Uint8Array([110, 117, 108, 108])),
      (an = new Array(128).fill(null));
    an[8] = 'b';
    an[9] = 't';
    an[10] = 'n';
    an[12] = 'f';
    an[13] = 'r';
    an[34] = '"';
    an[92] = '\\';
    for (let t = 0; t < 32; t++) an[t] === null && (an[t] = 'u00' + t.toString(16).padStart(2, '0'));
    MI = 2048;
    Io = class t extends Rt {
      settings;
      json;
      i = 0;
      rootSchema;
      rawValue;
      passthrough = !1;
      constructor(e) {
        super(), (this.settings = e), (this.json = cS(MI));
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
            Ol.encodeInto(o, this.json.subarray(1)),
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
        return ((this.json = cS(MI)), n);
      }
      ensure(e) {
        const { i: r, json: n } = this;
        if (r + e > n.length) {
          let o = n.length * 2;
          for (; o < r + e; ) o *= 2;
          const s = cS(o);
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
        n[o++] = Oi;
        for (let s = 0; s < r; ++s) n[o++] = e.charCodeAt(s);
        (n[o++] = Oi), (this.i = o);
      }
      writeJsonString(e) {
        const r = e.length;
        this.ensure(r * 3 + 2), (this.json[this.i++] = Oi);
        for (let n = 0; n < r; ++n) {
          const o = e.charCodeAt(n);
          if (o > 34 && o < 92) this.json[this.i++] = o;
          else if (o < 128) {
            const s = an[o];
            if (s !== null) {
              this.ensure(s.length + 1 + (r - n - 1) * 3 + 1), (this.json[this.i++] = NI);
              for (let i = 0; i < s.length; i++) this.json[this.i++] = s.charCodeAt(i);
            } else this.json[this.i++] = o;
          } else if (o >= 55296 && o <= 56319) {
            const s = n + 1 < r ? e.charCodeAt(n + 1) : 0;
            if (s >= 56320 && s <= 57343) {
              this.ensure(4);
              const { written: i } = Ol.encodeInto(e.substring(n, n + 2), this.json.subarray(this.i));
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
        this.json[this.i++] = Oi;
      }
      writeUnicodeEscape(e) {
        let { json: r, i: n } = this;
        (r[n++] = NI), (r[n++] = 117);
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
        n[s++] = Oi;
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
        (n[s++] = Oi), (this.i = s);
      }
      writeValue(e, r, n) {
        if (r == null) {
          if (n?.isStructSchema()) {
            if (r === void 0 && T.of(e).isIdempotencyToken()) {
              this.writeAsciiQuoted(Zt());
              return;
            }
            return;
          }
          this.ensure(4), this.json.set(B4, this.i), (this.i += 4);
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
          r ? (a.set(F4, i), (i += 4)) : (a.set(U4, i), (i += 5)), (this.i = i);
          return;
        }
        if (typeof r == 'bigint') {
          this.writeAscii(r.toString());
          return;
        }
        this.writeAscii(String(r));
      }
      writeStruct(e, r) {
        this.ensure(2), (this.json[this.i++] = PI);
        let n = !1,
          o = typeof r.__type == 'string',
          s;
        o && (s = new Set());
        for (const [i, a] of e.structIterator()) {
          const c = r[i];
          if (c == null && !a.isIdempotencyToken()) continue;
          n && (this.ensure(1), (this.json[this.i++] = Pl)), (n = !0);
          const u = this.settings.jsonName ? (a.getMergedTraits().jsonName ?? i) : i;
          s && (s.add(i), s.add(u)), this.writeAsciiQuoted(u), (this.json[this.i++] = Dl), this.writeValue(a, c, e);
        }
        if (!n && e.isUnionSchema()) {
          const { $unknown: i } = r;
          if (Array.isArray(i)) {
            const [a, c] = i;
            this.writeAsciiQuoted(a), this.ensure(1), (this.json[this.i++] = Dl), this.writeValue(15, c, e);
          }
        } else if (o)
          for (const i in r) {
            if (s.has(i)) continue;
            s.add(i);
            const a = r[i];
            n && (this.ensure(1), (this.json[this.i++] = Pl)),
              (n = !0),
              this.writeAsciiQuoted(i),
              this.ensure(1),
              (this.json[this.i++] = Dl),
              this.writeValue(15, a, void 0);
          }
        this.ensure(1), (this.json[this.i++] = kI);
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
          this.ensure(c.length * 3), (this.i += Ol.encodeInto(c, this.json.subarray(this.i)).written);
          return;
        }
        this.ensure(2), (this.json[this.i++] = L4);
        let i = !1;
        for (let a = 0; a < r.length; ++a) {
          const c = r[a];
          (n ? c === void 0 : c == null && !o) ||
            (i && (this.ensure(1), (this.json[this.i++] = Pl)), this.writeValue(s, c, void 0), (i = !0));
        }
        this.ensure(1), (this.json[this.i++] = z4);
      }
      writeMap(e, r, n) {
        const o = !!e.getMergedTraits().sparse,
          s = e.getValueSchema();
        if (!n && (s.isStringSchema() || s.isNumericSchema() || s.isBooleanSchema())) {
          let a;
          for (const u in r) {
            if (!I(r, u)) continue;
            const d = r[u];
            Number.isNaN(d) || d === 1 / 0 || d === -1 / 0
              ? (((a ??= {})[u] = d), (r[u] = String(d)))
              : d === null && !o && (((a ??= {})[u] = null), (r[u] = void 0));
          }
          const c = JSON.stringify(r);
          a && Object.assign(r, a),
            this.ensure(c.length * 3),
            (this.i += Ol.encodeInto(c, this.json.subarray(this.i)).written);
          return;
        }
        this.ensure(2), (this.json[this.i++] = PI);
        let i = !0;
        for (const a in r) {
          if (!I(r, a)) continue;
          const c = r[a];
          (n ? c === void 0 : c == null && !o) ||
            (i || (this.ensure(1), (this.json[this.i++] = Pl)),
            (i = !1),
            this.writeJsonString(a),
            this.ensure(1),
            (this.json[this.i++] = Dl),
            this.writeValue(s, c, void 0));
        }
        this.ensure(1), (this.json[this.i++] = kI);
      }
      writeTimestamp(e, r) {
        switch (It(e, this.settings)) {
          case 5: {
            const o = r.toISOString().replace('.000Z', 'Z');
            this.writeAsciiQuoted(o);
            return;
          }
          case 6: {
            this.writeAsciiQuoted(Ft(r));
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
var nr,
  dS = f(() => {
    hs();
    aS();
    uS();
    nr = class extends Rt {
      settings;
      constructor(e) {
        super(), (this.settings = e);
      }
      createSerializer() {
        const e = new Io(this.settings);
        return (e.setSerdeContext(this.serdeContext), e);
      }
      createDeserializer() {
        const e = new To(this.settings);
        return (e.setSerdeContext(this.serdeContext), e);
      }
    };
  });
var Di,
  $I = f(() => {
    Xy();
    X();
    dS();
    Qa();
    Di = class extends bo {
      codec = new nr({ timestampFormat: { useTrait: !1, default: 7 }, jsonName: !1, bigNumberAsString: !0 });
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
        let i = Ci(n, o) ?? 'Unknown',
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
            const R = u.getErrorCtor(A);
            throw Object.assign(new R({ name: i }), a, o);
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
var Ro,
  lS = f(() => {
    _i();
    X();
    k();
    k();
    F();
    hs();
    rS();
    Al();
    Il();
    Qa();
    Ro = class extends Rt {
      settings;
      constructor(e) {
        super(), (this.settings = e);
      }
      async read(e, r) {
        const n = Ti(e) ? Ai : void 0;
        return this._read(e, typeof r == 'string' ? JSON.parse(r, n) : await Un(r, this.serdeContext, e));
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
            a && (l = new vi(i, c));
            for (const [p, m] of o.structIterator()) {
              let g = p;
              d && ((g = m.getMergedTraits().jsonName ?? g), (u[g] = p)),
                a && l.mark(g),
                i[g] != null && (c[p] = this._read(m, i[g]));
            }
            if (a) l.writeUnknown();
            else if (typeof i.__type == 'string')
              for (const p in i) {
                if (!I(i, p)) continue;
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
            for (const c in r) I(r, c) && (c === '__proto__' && xt(a), (a[c] = this._read(i, r[c])));
            return a;
          }
        }
        if (o.isBlobSchema() && typeof r == 'string') return ve(r);
        const s = o.getMergedTraits().mediaType;
        if (o.isStringSchema() && typeof r == 'string' && s)
          return s === 'application/json' || s.endsWith('+json') ? Ne.from(r) : r;
        if (o.isTimestampSchema() && r != null)
          switch (It(o, this.settings)) {
            case 5:
              return qs(r);
            case 6:
              return io(r);
            case 7:
              return Xs(r);
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
              a === '__proto__' && xt(i);
              const c = r[a];
              c instanceof Z ? (i[a] = c) : (i[a] = this._read(o, c));
            }
            return i;
          } else return structuredClone(r);
        return r;
      }
    };
  });
var LI,
  kl,
  zI = f(() => {
    k();
    (LI = '\u039D'),
      (kl = class {
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
                const n = `${LI + 'nv' + this.counter++}_` + r.string;
                return (this.values.set(`"${n}"`, r.string), n);
              }
              if (typeof r == 'bigint') {
                const n = r.toString(),
                  o = `${LI + 'b' + this.counter++}_` + n;
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
var Co,
  fS = f(() => {
    _i();
    X();
    k();
    hs();
    zI();
    F();
    Co = class extends Rt {
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
          const n = new kl();
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
                p === '__proto__' && xt(a), (a[p] = this._write(15, m));
              }
            } else if (typeof i.__type == 'string')
              for (const l in i) {
                if (!I(i, l)) continue;
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
              if (!I(r, u)) continue;
              const d = r[u];
              (c || d != null) && (u === '__proto__' && xt(a), (a[u] = this._write(i, d)));
            }
            return a;
          }
          if (r instanceof Uint8Array && s.isBlobSchema())
            return s === this.rootSchema ? r : (this.serdeContext?.base64Encoder ?? ye)(r);
          if (r instanceof Date && (s.isTimestampSchema() || s.isDocumentSchema()))
            switch (It(s, this.settings)) {
              case 5:
                return r.toISOString().replace('.000Z', 'Z');
              case 6:
                return Ft(r);
              case 7:
                return r.getTime() / 1e3;
              default:
                return (console.warn('Missing timestamp format, using epoch seconds', r), r.getTime() / 1e3);
            }
          r instanceof Z && (this.useReplacer = !0);
        }
        if (!(r === null && n?.isStructSchema())) {
          if (s.isStringSchema()) {
            if (typeof r > 'u' && s.isIdempotencyToken()) return Zt();
            const i = s.getMergedTraits().mediaType;
            return r != null && i && (i === 'application/json' || i.endsWith('+json')) ? Ne.from(r) : r;
          }
          if (typeof r == 'number') return Math.abs(r) === 1 / 0 || isNaN(r) ? String(r) : r;
          if (typeof r == 'string' && s.isBlobSchema())
            return s === this.rootSchema ? r : (this.serdeContext?.base64Encoder ?? ye)(r);
          if ((typeof r == 'bigint' && (this.useReplacer = !0), s.isDocumentSchema()))
            if (o) {
              if (r instanceof Uint8Array) return (this.serdeContext?.base64Encoder ?? ye)(r);
              const i = Array.isArray(r) ? [] : {};
              for (const a in r) {
                if (!I(r, a)) continue;
                const c = r[a];
                a === '__proto__' && xt(i),
                  c instanceof Z ? ((this.useReplacer = !0), (i[a] = c)) : (i[a] = this._write(s, c));
              }
              return i;
            } else return structuredClone(r);
          return r;
        }
      }
    };
  });
var Pi,
  FI = f(() => {
    hs();
    lS();
    fS();
    Pi = class extends Rt {
      settings;
      constructor(e) {
        super(), (this.settings = e);
      }
      createSerializer() {
        const e = new Co(this.settings);
        return (e.setSerdeContext(this.serdeContext), e);
      }
      createDeserializer() {
        const e = new Ro(this.settings);
        return (e.setSerdeContext(this.serdeContext), e);
      }
    };
  });
var gs = {};
He(gs, {
  AbstractRpcV2Protocol: () => bo,
  Field: () => bl,
  Fields: () => wl,
  FromStringShapeDeserializer: () => wo,
  HttpBindingProtocol: () => xo,
  HttpInterceptingShapeDeserializer: () => _o,
  HttpInterceptingShapeSerializer: () => vo,
  HttpProtocol: () => Eo,
  HttpRequest: () => j,
  HttpResponse: () => Ve,
  JsonCodec: () => Pi,
  JsonCodec2: () => nr,
  JsonShapeDeserializer: () => Ro,
  JsonShapeDeserializer2: () => To,
  JsonShapeSerializer: () => Co,
  JsonShapeSerializer2: () => Io,
  RequestBuilder: () => Ya,
  RpcProtocol: () => rn,
  SerdeContext: () => Ze,
  SmithyRpcV2JsonProtocol: () => Di,
  ToStringShapeSerializer: () => wi,
  buildQueryString: () => vI,
  collectBody: () => Ue,
  contentLengthMiddleware: () => eS,
  contentLengthMiddlewareOptions: () => tS,
  determineTimestampFormat: () => It,
  escapeUri: () => Ao,
  escapeUriPath: () => wI,
  extendedEncodeURIComponent: () => gr,
  getContentLengthPlugin: () => sn,
  getHttpHandlerExtensionConfiguration: () => nn,
  isValidHostname: () => _a,
  loadJsonRpcErrorCode: () => Ri,
  loadRestJsonErrorCode: () => Ii,
  loadSmithyRpcV2JsonErrorCode: () => Ci,
  parseJsonBody: () => Un,
  parseJsonErrorBody: () => Rl,
  parseQueryString: () => va,
  parseUrl: () => Qe,
  requestBuilder: () => xl,
  resolveHttpHandlerRuntimeConfig: () => on,
  resolvedPath: () => El,
});
var M = f(() => {
  li();
  ul();
  fI();
  Sl();
  qy();
  Xy();
  pI();
  Yy();
  Jy();
  mI();
  hI();
  Qy();
  _i();
  fi();
  yI();
  SI();
  F();
  F();
  F();
  EI();
  bI();
  _l();
  _I();
  AI();
  F();
  F();
  $I();
  Qa();
  FI();
  fS();
  lS();
  dS();
  uS();
  aS();
});
function ki(t) {
  return t;
}
var pS,
  mS,
  cn,
  UI = f(() => {
    M();
    (pS = (t) => (e) => async (r) => {
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
      (mS = { name: 'hostHeaderMiddleware', step: 'build', priority: 'low', tags: ['HOST'], override: !0 }),
      (cn = (t) => ({
        applyToStack: (e) => {
          e.add(pS(t), mS);
        },
      }));
  });
var hS,
  gS,
  un,
  BI = f(() => {
    (hS = () => (t, e) => async (r) => {
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
      (gS = { name: 'loggerMiddleware', tags: ['LOGGER'], step: 'initialize', override: !0 }),
      (un = (t) => ({
        applyToStack: (e) => {
          e.add(hS(), gS);
        },
      }));
  });
var Nl,
  yS = f(() => {
    Nl = {
      step: 'build',
      tags: ['RECURSION_DETECTION', 'TRACE_CONTEXT_PROPAGATION'],
      name: 'recursionDetectionMiddleware',
      override: !0,
      priority: 'low',
    };
  });
var Oo,
  SS,
  Ml,
  ES,
  xS,
  ec,
  $l = f(() => {
    (Oo = {
      REQUEST_ID: Symbol.for('_AWS_LAMBDA_REQUEST_ID'),
      X_RAY_TRACE_ID: Symbol.for('_AWS_LAMBDA_X_RAY_TRACE_ID'),
      TENANT_ID: Symbol.for('_AWS_LAMBDA_TENANT_ID'),
      TRACEPARENT: Symbol.for('_AWS_LAMBDA_TRACEPARENT'),
      TRACESTATE: Symbol.for('_AWS_LAMBDA_TRACESTATE'),
      BAGGAGE: Symbol.for('_AWS_LAMBDA_BAGGAGE'),
    }),
      (SS = ['true', '1'].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? ''));
    SS || (globalThis.awslambda = globalThis.awslambda || {});
    (Ml = class {
      static PROTECTED_KEYS = Oo;
      isProtectedKey(e) {
        return Object.values(Oo).includes(e);
      }
      getRequestId() {
        return this.get(Oo.REQUEST_ID) ?? '-';
      }
      getXRayTraceId() {
        return this.get(Oo.X_RAY_TRACE_ID);
      }
      getTenantId() {
        return this.get(Oo.TENANT_ID);
      }
      getTraceparent() {
        return this.get(Oo.TRACEPARENT);
      }
      getTracestate() {
        return this.get(Oo.TRACESTATE);
      }
      getBaggage() {
        return this.get(Oo.BAGGAGE);
      }
    }),
      (ES = class extends Ml {
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
      (xS = class t extends Ml {
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
              const s = n === !0 || 'AWS_LAMBDA_MAX_CONCURRENCY' in process.env ? await xS.create() : new ES();
              return !SS && globalThis.awslambda?.InvokeStore
                ? globalThis.awslambda.InvokeStore
                : (!SS && globalThis.awslambda && (globalThis.awslambda.InvokeStore = s), s);
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
    })(ec || (ec = {}));
  });
function j4(t) {
  for (const e of Object.keys(t)) {
    const r = e.toLowerCase();
    e !== r && (r === wS || r === HI || r === VI) && ((t[r] = t[e]), delete t[e]);
  }
}
var H4,
  V4,
  bS,
  wS,
  HI,
  VI,
  Ll,
  _S = f(() => {
    $l();
    M();
    (H4 = 'AWS_LAMBDA_FUNCTION_NAME'),
      (V4 = '_X_AMZN_TRACE_ID'),
      (bS = 'X-Amzn-Trace-Id'),
      (wS = 'traceparent'),
      (HI = 'tracestate'),
      (VI = 'baggage'),
      (Ll = () => (t) => async (e) => {
        const { request: r } = e;
        if (!j.isInstance(r)) return t(e);
        let n;
        {
          const o = Object.keys(r.headers ?? {}).find((s) => s.toLowerCase() === bS.toLowerCase()) ?? bS;
          if (!Object.hasOwn(r.headers, o)) {
            const s = process.env[H4],
              i = process.env[V4];
            n ??= await ec.getInstanceAsync();
            const c = n?.getXRayTraceId() ?? i,
              u = (d) => typeof d == 'string' && d.length > 0;
            u(s) && u(c) && (r.headers[bS] = c);
          }
        }
        if ((j4(r.headers), !r.headers[wS])) {
          const s = (n ??= await ec.getInstanceAsync())?.getTraceparent?.();
          if (s) {
            r.headers[wS] = s;
            const i = n?.getTracestate?.();
            i && (r.headers[HI] = i);
            const a = n?.getBaggage?.();
            a && (r.headers[VI] = a);
          }
        }
        return t(e);
      });
  });
var dn,
  jI = f(() => {
    yS();
    _S();
    dn = (t) => ({
      applyToStack: (e) => {
        e.add(Ll(), Nl);
      },
    });
  });
var ZI,
  WI = f(() => {
    ZI = (t, e) => {
      if (!e || e.length === 0) return t;
      const r = [];
      for (const n of e) for (const o of t) o.schemeId.split('#')[1] === n && r.push(o);
      for (const n of t) r.find(({ schemeId: o }) => o === n.schemeId) || r.push(n);
      return r;
    };
  });
function Z4(t) {
  const e = new Map();
  for (const r of t) e.set(r.schemeId, r);
  return e;
}
var ys,
  zl = f(() => {
    F();
    WI();
    ys = (t, e) => (r, n) => async (o) => {
      const s = t.httpAuthSchemeProvider(await e.httpAuthSchemeParametersProvider(t, n, o.input)),
        i = t.authSchemePreference ? await t.authSchemePreference() : [],
        a = ZI(s, i),
        c = Z4(t.httpAuthSchemes),
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
var Fl,
  Sr,
  GI = f(() => {
    zl();
    (Fl = {
      step: 'serialize',
      tags: ['HTTP_AUTH_SCHEME'],
      name: 'httpAuthSchemeMiddleware',
      override: !0,
      relation: 'before',
      toMiddleware: 'endpointV2Middleware',
    }),
      (Sr = (t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }) => ({
        applyToStack: (n) => {
          n.addRelativeTo(ys(t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }), Fl);
        },
      }));
  });
var Ul,
  vS,
  KI = f(() => {
    zl();
    (Ul = {
      step: 'serialize',
      tags: ['HTTP_AUTH_SCHEME'],
      name: 'httpAuthSchemeMiddleware',
      override: !0,
      relation: 'before',
      toMiddleware: 'serializerMiddleware',
    }),
      (vS = (t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }) => ({
        applyToStack: (n) => {
          n.addRelativeTo(ys(t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }), Ul);
        },
      }));
  });
var qI = f(() => {
  zl();
  GI();
  KI();
});
var W4,
  G4,
  tc,
  AS = f(() => {
    M();
    F();
    (W4 = (t) => (e) => {
      throw e;
    }),
      (G4 = (t, e) => {}),
      (tc = (t) => (e, r) => async (n) => {
        if (!j.isInstance(n.request)) return e(n);
        const s = Ee(r).selectedHttpAuthScheme;
        if (!s) throw new Error('No HttpAuthScheme was selected: unable to sign request');
        const {
            httpAuthOption: { signingProperties: i = {} },
            identity: a,
            signer: c,
          } = s,
          u = await e({ ...n, request: await c.sign(n.request, a, i) }).catch((c.errorHandler || W4)(i));
        return ((c.successHandler || G4)(u.response, i), u);
      });
  });
var Bl,
  Er,
  XI = f(() => {
    AS();
    (Bl = {
      step: 'finalizeRequest',
      tags: ['HTTP_SIGNING'],
      name: 'httpSigningMiddleware',
      aliases: ['apiKeyMiddleware', 'tokenMiddleware', 'awsAuthMiddleware'],
      override: !0,
      relation: 'after',
      toMiddleware: 'retryMiddleware',
    }),
      (Er = (t) => ({
        applyToStack: (e) => {
          e.addRelativeTo(tc(t), Bl);
        },
      }));
  });
var YI = f(() => {
  AS();
  XI();
});
var or,
  JI = f(() => {
    or = (t) => {
      if (typeof t == 'function') return t;
      const e = Promise.resolve(t);
      return () => e;
    };
  });
function QI(t, e, r, n, o) {
  return async function* (i, a, ...c) {
    let u = a,
      d = i.startingToken ?? u[r],
      l = !0,
      p;
    for (; l; ) {
      if (((u[r] = d), o && (u[o] = u[o] ?? i.pageSize), i.client instanceof t))
        p = await K4(e, i.client, a, i.withCommand, ...c);
      else throw new Error(`Invalid client, expected instance of ${t.name}`);
      yield p;
      const m = d;
      (d = q4(p, n)), (l = !!(d && (!i.stopOnSameToken || d !== m)));
    }
    return void 0;
  };
}
var K4,
  q4,
  eR = f(() => {
    K4 = async (t, e, r, n = (s) => s, ...o) => {
      let s = new t(r);
      return ((s = n(s) ?? s), await e.send(s, ...o));
    };
    q4 = (t, e) => {
      let r = t,
        n = e.split('.');
      for (const o of n) {
        if (!r || typeof r != 'object') return;
        r = r[o];
      }
      return r;
    };
  });
function tR(t, e, r) {
  t.__smithy_context
    ? t.__smithy_context.features || (t.__smithy_context.features = {})
    : (t.__smithy_context = { features: {} }),
    (t.__smithy_context.features[e] = r);
}
var rR = f(() => {});
var Wt,
  nR = f(() => {
    F();
    Wt = class {
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
var TS,
  Ni,
  oR = f(() => {
    M();
    (TS = we(Xt())),
      (Ni = class {
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
          if (n.in === TS.HttpApiKeyAuthLocation.QUERY) o.query[n.name] = r.apiKey;
          else if (n.in === TS.HttpApiKeyAuthLocation.HEADER)
            o.headers[n.name] = n.scheme ? `${n.scheme} ${r.apiKey}` : r.apiKey;
          else
            throw new Error(
              'request can only be signed with `apiKey` locations `query` or `header`, but found: `' + n.in + '`',
            );
          return o;
        }
      });
  });
var Mi,
  sR = f(() => {
    M();
    Mi = class {
      async sign(e, r, n) {
        const o = j.clone(e);
        if (!r.token) throw new Error('request could not be signed with `token` since the `token` is not defined');
        return ((o.headers.Authorization = `Bearer ${r.token}`), o);
      }
    };
  });
var pt,
  iR = f(() => {
    pt = class {
      async sign(e, r, n) {
        return e;
      }
    };
  });
var aR = f(() => {
  oR();
  sR();
  iR();
});
var Hl,
  IS,
  rc,
  $i,
  nc,
  cR = f(() => {
    (Hl = (t) => (r) => $i(r) && r.expiration.getTime() - Date.now() < t),
      (IS = 3e5),
      (rc = Hl(3e5)),
      ($i = (t) => t.expiration !== void 0),
      (nc = (t, e, r) => {
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
var uR = f(() => {
  nR();
  aR();
  cR();
});
var dR = {};
He(dR, {
  DefaultIdentityProviderConfig: () => Wt,
  EXPIRATION_MS: () => IS,
  HttpApiKeyAuthSigner: () => Ni,
  HttpBearerAuthSigner: () => Mi,
  NoAuthSigner: () => pt,
  createIsIdentityExpiredFunction: () => Hl,
  createPaginator: () => QI,
  doesIdentityRequireRefresh: () => $i,
  getHttpAuthSchemeEndpointRuleSetPlugin: () => Sr,
  getHttpAuthSchemePlugin: () => vS,
  getHttpSigningPlugin: () => Er,
  getSmithyContext: () => Ee,
  httpAuthSchemeEndpointRuleSetMiddlewareOptions: () => Fl,
  httpAuthSchemeMiddleware: () => ys,
  httpAuthSchemeMiddlewareOptions: () => Ul,
  httpSigningMiddleware: () => tc,
  httpSigningMiddlewareOptions: () => Bl,
  isIdentityExpired: () => rc,
  memoizeIdentityProvider: () => nc,
  normalizeProvider: () => or,
  requestBuilder: () => xl,
  setFeature: () => tR,
});
var Ct = f(() => {
  F();
  qI();
  YI();
  JI();
  eR();
  M();
  rR();
  uR();
});
function X4(t) {
  return t === void 0 ? !0 : typeof t == 'string' && t.length <= 50;
}
function ln(t) {
  const e = or(t.userAgentAppId ?? oc),
    { customUserAgent: r } = t;
  return Object.assign(t, {
    customUserAgent: typeof r == 'string' ? [[r]] : r,
    userAgentAppId: async () => {
      const n = await e();
      if (!X4(n)) {
        const o = t.logger?.constructor?.name === 'NoOpLogger' || !t.logger ? console : t.logger;
        typeof n != 'string'
          ? o?.warn('userAgentAppId must be a string or undefined.')
          : n.length > 50 && o?.warn('The provided userAgentAppId exceeds the maximum length of 50 characters.');
      }
      return n;
    },
  });
}
var oc,
  RS = f(() => {
    Ct();
    oc = void 0;
  });
var CS,
  lR = f(() => {
    CS = {
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
var fR,
  pR,
  Vl,
  OS,
  mR,
  jl,
  Zl = f(() => {
    lR();
    (fR = CS),
      (pR = ''),
      (Vl = (t) => {
        const { partitions: e } = fR;
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
      (OS = (t, e = '') => {
        (fR = t), (pR = e);
      }),
      (mR = () => {
        OS(CS, '');
      }),
      (jl = () => pR);
  });
import { Readable as Y4 } from 'node:stream';
var DS,
  hR = f(() => {
    DS = (t) => t?.body instanceof Y4 || (typeof ReadableStream < 'u' && t?.body instanceof ReadableStream);
  });
var gR,
  yR,
  SR,
  ER,
  xR,
  bR,
  wR = f(() => {
    (gR = [
      'AccessDeniedException',
      'AuthFailure',
      'InvalidSignatureException',
      'RequestExpired',
      'RequestInTheFuture',
      'RequestTimeTooSkewed',
      'SignatureDoesNotMatch',
    ]),
      (yR = [
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
      (SR = ['TimeoutError', 'RequestTimeout', 'RequestTimeoutException']),
      (ER = [500, 502, 503, 504]),
      (xR = ['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT']),
      (bR = ['EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN']);
  });
function NS(t) {
  return t.code === 'ERR_HTTP2_STREAM_ERROR' && t.message.includes('NGHTTP2_REFUSED_STREAM');
}
var sc,
  Wl,
  PS,
  kS,
  fn,
  Do,
  Gl,
  Li = f(() => {
    wR();
    (sc = (t) => t?.$retryable !== void 0),
      (Wl = (t) => gR.includes(t.name)),
      (PS = (t) => t.$metadata?.clockSkewCorrected),
      (kS = (t) => {
        const e = new Set([
          'Failed to fetch',
          'NetworkError when attempting to fetch resource',
          'The Internet connection appears to be offline',
          'Load failed',
          'Network request failed',
        ]);
        return t && t instanceof TypeError ? e.has(t.message) : !1;
      }),
      (fn = (t) => t.$metadata?.httpStatusCode === 429 || yR.includes(t.name) || t.$retryable?.throttling == !0),
      (Do = (t, e = 0) =>
        t?.name !== 'AbortError' &&
        (sc(t) ||
          PS(t) ||
          (t.name === 'InvalidSignatureException' && t.message?.includes('Signature expired')) ||
          SR.includes(t.name) ||
          xR.includes(t?.code || '') ||
          bR.includes(t?.code || '') ||
          ER.includes(t.$metadata?.httpStatusCode || 0) ||
          kS(t) ||
          NS(t) ||
          (t.cause !== void 0 && e <= 10 && Do(t.cause, e + 1)))),
      (Gl = (t) => {
        if (t.$metadata?.httpStatusCode !== void 0) {
          const e = t.$metadata.httpStatusCode;
          return 500 <= e && e <= 599 && !Do(t);
        }
        return !1;
      });
  });
var Kl,
  J4,
  _R,
  vR = f(() => {
    (Kl = (t, e) => {
      if (!e) return t;
      let r = () => {},
        n = new Promise((o, s) => {
          const i = () => s(J4());
          e.aborted
            ? i()
            : typeof e.addEventListener == 'function'
              ? (e.addEventListener('abort', i, { once: !0 }), (r = () => e.removeEventListener('abort', i)))
              : (e.onabort = i);
        });
      return Promise.race([t, n]).finally(r);
    }),
      (J4 = () => Object.assign(new Error('Request aborted'), { name: 'AbortError' })),
      (_R = (t) => typeof t == 'object' && t !== null && 'name' in t && t.name === 'AbortError');
  });
var ql,
  ic,
  Xl,
  zi,
  MS,
  $S,
  Yl,
  Po,
  ko,
  ac = f(() => {
    (ql = 100),
      (ic = 2e4),
      (Xl = 500),
      (zi = 500),
      (MS = 5),
      ($S = 10),
      (Yl = 1),
      (Po = 'amz-sdk-invocation-id'),
      (ko = 'amz-sdk-request');
  });
function LS(t, e) {
  if (Ve.isInstance(t))
    for (const r in t.headers) {
      if (!I(t.headers, r)) continue;
      const n = r.toLowerCase();
      if (n === 'retry-after') {
        let o = t.headers[r],
          s = NaN;
        if (o.endsWith('GMT'))
          try {
            s = (io(o).getTime() - Date.now()) / 1e3;
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
function AR(t, e) {
  return LS(t, e);
}
var zS = f(() => {
  F();
  M();
  k();
});
var Jl,
  FS = f(() => {
    Jl = (t) =>
      t instanceof Error
        ? t
        : t instanceof Object
          ? Object.assign(new Error(), t)
          : typeof t == 'string'
            ? new Error(t)
            : new Error(`AWS SDK error wrapper for ${t}`);
  });
function US(t) {
  return (e) => (r, n) => async (o) => {
    let s = await e.retryStrategy(),
      i = await e.maxAttempts(),
      a = n[TR.SMITHY_CONTEXT_KEY]?.abortSignal;
    if (Q4(s)) {
      s = s;
      let c = (n.partition_id ?? '') + (n.__retryLongPoll ? ':longpoll' : ''),
        u = await Kl(s.acquireInitialRetryToken(c), a),
        d = new Error(),
        l = 0,
        p = 0,
        { request: m } = o,
        g = j.isInstance(m);
      for (g && (m.headers[Po] = ui()); ; )
        try {
          g && (m.headers[ko] = `attempt=${l + 1}; max=${i}`);
          const { response: S, output: E } = await r(o);
          return (
            s.recordSuccess(u),
            (E.$metadata.attempts = l + 1),
            (E.$metadata.totalRetryDelay = p),
            { response: S, output: E }
          );
        } catch (S) {
          const E = eH(S, e.logger);
          if (((d = Jl(S)), g && t(m)))
            throw (
              (n.logger instanceof At ? console : n.logger)?.warn(
                'An error was encountered in a non-retryable streaming request.',
              ),
              d
            );
          try {
            u = await Kl(s.refreshRetryTokenForRetry(u, E), a);
          } catch (w) {
            throw a?.aborted && _R(w)
              ? w
              : (d.$metadata || (d.$metadata = {}),
                (d.$metadata.attempts = l + 1),
                (d.$metadata.totalRetryDelay = p),
                d);
          }
          l = u.getRetryCount();
          const x = u.getRetryDelay();
          (p += (u?.$retryLog?.acquisitionDelay ?? 0) + x),
            x > 0 && (await Kl(new Promise((w) => setTimeout(w, x)), a));
        }
    } else
      return ((s = s), s?.mode && (n.userAgent = [...(n.userAgent || []), ['cfg/retry-mode', s.mode]]), s.retry(r, o));
  };
}
function IR(t) {
  const e = US(t);
  return (r) => ({
    applyToStack: (n) => {
      n.add(e(r), BS);
    },
  });
}
var TR,
  Q4,
  eH,
  tH,
  BS,
  HS = f(() => {
    L();
    M();
    k();
    TR = we(Xt());
    Li();
    vR();
    ac();
    zS();
    FS();
    (Q4 = (t) =>
      typeof t.acquireInitialRetryToken < 'u' &&
      typeof t.refreshRetryTokenForRetry < 'u' &&
      typeof t.recordSuccess < 'u'),
      (eH = (t, e) => {
        const r = { error: t, errorType: tH(t) },
          n = LS(t.$response, e);
        return (n && (r.retryAfterHint = n), r);
      }),
      (tH = (t) => (fn(t) ? 'THROTTLING' : Do(t) ? 'TRANSIENT' : Gl(t) ? 'SERVER_ERROR' : 'CLIENT_ERROR')),
      (BS = { name: 'retryMiddleware', tags: ['RETRY'], step: 'finalizeRequest', priority: 'high', override: !0 });
  });
var No,
  Ql = f(() => {
    Li();
    No = class t {
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
        if (n?.errorType === 'THROTTLING' || fn(n?.error ?? e)) {
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
var nt,
  Fi = f(() => {
    nt = class {
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
var ef,
  RR = f(() => {
    Fi();
    ef = class {
      x = nt.delay();
      computeNextBackoffDelay(e) {
        const o = Math.random() * Math.min(this.x * 2 ** e, 2e4);
        return Math.floor(o);
      }
      setDelayBase(e) {
        this.x = e;
      }
    };
  });
var cc,
  CR = f(() => {
    cc = class {
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
var We,
  xr,
  sr,
  Ss = f(() => {
    ((t) => {
      (t.STANDARD = 'standard'), (t.ADAPTIVE = 'adaptive');
    })(We || (We = {}));
    (xr = 3), (sr = We.STANDARD);
  });
var tf,
  br,
  uc = f(() => {
    RR();
    CR();
    Ss();
    Fi();
    (tf = { incompatible: 1, attempts: 2, capacity: 3 }),
      (br = class {
        mode = We.STANDARD;
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
            (this.maxAttemptsProvider ??= async () => xr),
            (this.baseDelay ??= nt.delay()),
            (this.retryBackoffStrategy ??= new ef());
        }
        async acquireInitialRetryToken(e) {
          return new cc(nt.delay(), 0, void 0, e.includes(':longpoll'));
        }
        async refreshRetryTokenForRetry(e, r) {
          const n = await this.getMaxAttempts(),
            o = this.retryCode(e, r, n),
            s = o === 0,
            i = e.isLongPoll?.();
          if (s || i) {
            const a = r.errorType;
            this.retryBackoffStrategy.setDelayBase(a === 'THROTTLING' ? nt.throttlingDelay() : this.baseDelay);
            let c = this.retryBackoffStrategy.computeNextBackoffDelay(e.getRetryCount()),
              u = c;
            if (
              (r.retryAfterHint instanceof Date &&
                (u = Math.max(c, Math.min(r.retryAfterHint.getTime() - Date.now(), c + 5e3))),
              s)
            ) {
              const d = this.getCapacityCost(a);
              this.capacity -= d;
              const l = new cc(0, e.getRetryCount() + 1, d, e.isLongPoll?.() ?? !1);
              return (await new Promise((p) => setTimeout(p, u)), (l.$retryLog.acquisitionDelay = u), l);
            } else {
              const d = o === tf.capacity && i ? u : 0;
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
            return (console.warn(`Max attempts provider could not resolve. Using default of ${xr}`), xr);
          }
        }
        retryCode(e, r, n) {
          const o = e.getRetryCount() + 1,
            s = this.isRetryableError(r.errorType) ? 0 : tf.incompatible,
            i = o < n ? 0 : tf.attempts,
            a = this.capacity >= this.getCapacityCost(r.errorType) ? 0 : tf.capacity;
          return s || i || a;
        }
        getCapacityCost(e) {
          return e === nt.modifiedCostType() ? nt.throttlingCost() : nt.cost();
        }
        isRetryableError(e) {
          return e === 'THROTTLING' || e === 'TRANSIENT';
        }
      });
  });
var Ui,
  VS = f(() => {
    Ql();
    uc();
    Ss();
    Ui = class {
      mode = We.ADAPTIVE;
      rateLimiter;
      standardRetryStrategy;
      constructor(e, r) {
        const { rateLimiter: n } = r ?? {};
        (this.rateLimiter = n ?? new No()),
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
var rf,
  OR = f(() => {
    uc();
    Fi();
    rf = class extends br {
      computeNextBackoffDelay;
      constructor(e, r = nt.delay()) {
        super(typeof e == 'function' ? e : async () => e),
          typeof r == 'number' ? (this.computeNextBackoffDelay = () => r) : (this.computeNextBackoffDelay = r),
          (this.retryBackoffStrategy.computeNextBackoffDelay = (n) => {
            const o = n + 1;
            return this.computeNextBackoffDelay(o);
          });
      }
    };
  });
var DR,
  PR = f(() => {
    DR = (t, e) => {
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
var nf,
  jS = f(() => {
    nf = (t, e) => Math.floor(Math.min(2e4, Math.random() * 2 ** e * t));
  });
var of,
  ZS = f(() => {
    Li();
    of = (t) => (t ? sc(t) || Wl(t) || fn(t) || Do(t) : !1);
  });
var Bi,
  rH,
  WS = f(() => {
    M();
    k();
    Li();
    Ss();
    ac();
    FS();
    PR();
    jS();
    ZS();
    (Bi = class {
      maxAttemptsProvider;
      retryDecider;
      delayDecider;
      retryQuota;
      mode = We.STANDARD;
      constructor(e, r) {
        (this.maxAttemptsProvider = e),
          (this.retryDecider = r?.retryDecider ?? of),
          (this.delayDecider = r?.delayDecider ?? nf),
          (this.retryQuota = r?.retryQuota ?? DR(500));
      }
      shouldRetry(e, r, n) {
        return r < n && this.retryDecider(e) && this.retryQuota.hasRetryTokens(e);
      }
      async getMaxAttempts() {
        let e;
        try {
          e = await this.maxAttemptsProvider();
        } catch {
          e = xr;
        }
        return e;
      }
      async retry(e, r, n) {
        let o,
          s = 0,
          i = 0,
          a = await this.getMaxAttempts(),
          { request: c } = r;
        for (j.isInstance(c) && (c.headers[Po] = ui()); ; )
          try {
            j.isInstance(c) && (c.headers[ko] = `attempt=${s + 1}; max=${a}`),
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
            const d = Jl(u);
            if ((s++, this.shouldRetry(d, s, a))) {
              o = this.retryQuota.retrieveRetryTokens(d);
              const l = this.delayDecider(fn(d) ? 500 : 100, s),
                p = rH(d.$response),
                m = Math.max(p || 0, l);
              (i += m), await new Promise((g) => setTimeout(g, m));
              continue;
            }
            throw (d.$metadata || (d.$metadata = {}), (d.$metadata.attempts = s), (d.$metadata.totalRetryDelay = i), d);
          }
      }
    }),
      (rH = (t) => {
        if (!Ve.isInstance(t)) return;
        const e = Object.keys(t.headers).find((s) => s.toLowerCase() === 'retry-after');
        if (!e) return;
        const r = t.headers[e],
          n = Number(r);
        if (!Number.isNaN(n)) return Math.min(n * 1e3, 2e4);
        const o = new Date(r);
        return Math.min(o.getTime() - Date.now(), 2e4);
      });
  });
var sf,
  kR = f(() => {
    Ql();
    Ss();
    WS();
    sf = class extends Bi {
      rateLimiter;
      constructor(e, r) {
        const { rateLimiter: n, ...o } = r ?? {};
        super(e, o), (this.rateLimiter = n ?? new No()), (this.mode = We.ADAPTIVE);
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
var af,
  cf,
  pn,
  mn,
  GS,
  KS,
  hn,
  NR = f(() => {
    L();
    VS();
    uc();
    Ss();
    Fi();
    (af = 'AWS_MAX_ATTEMPTS'),
      (cf = 'max_attempts'),
      (pn = {
        environmentVariableSelector: (t) => {
          const e = t[af];
          if (!e) return;
          const r = parseInt(e);
          if (Number.isNaN(r)) throw new Error(`Environment variable ${af} mast be a number, got "${e}"`);
          return r;
        },
        configFileSelector: (t) => {
          const e = t[cf];
          if (!e) return;
          const r = parseInt(e);
          if (Number.isNaN(r)) throw new Error(`Shared config file entry ${cf} mast be a number, got "${e}"`);
          return r;
        },
        default: xr,
      }),
      (mn = (t, e) => {
        let { retryStrategy: r, retryMode: n } = t,
          { defaultMaxAttempts: o = xr, defaultBaseDelay: s = nt.delay() } = e ?? {},
          i = me(t.maxAttempts ?? o),
          a = r ? Promise.resolve(r) : void 0,
          c = async () => {
            const u = await i();
            return (await me(n)()) === We.ADAPTIVE
              ? new Ui(i, { maxAttempts: u, baseDelay: s })
              : new br({ maxAttempts: u, baseDelay: s });
          };
        return Object.assign(t, { maxAttempts: i, retryStrategy: () => (a ??= c()) });
      }),
      (GS = 'AWS_RETRY_MODE'),
      (KS = 'retry_mode'),
      (hn = { environmentVariableSelector: (t) => t[GS], configFileSelector: (t) => t[KS], default: sr });
  });
var qS,
  XS,
  MR,
  $R = f(() => {
    M();
    ac();
    (qS = () => (t) => async (e) => {
      const { request: r } = e;
      return (j.isInstance(r) && (delete r.headers[Po], delete r.headers[ko]), t(e));
    }),
      (XS = {
        name: 'omitRetryHeadersMiddleware',
        tags: ['RETRY', 'HEADERS', 'OMIT_RETRY_HEADERS'],
        relation: 'before',
        toMiddleware: 'awsAuthMiddleware',
        override: !0,
      }),
      (MR = (t) => ({
        applyToStack: (e) => {
          e.addRelativeTo(qS(), XS);
        },
      }));
  });
var LR = {};
He(LR, {
  AdaptiveRetryStrategy: () => Ui,
  CONFIG_MAX_ATTEMPTS: () => cf,
  CONFIG_RETRY_MODE: () => KS,
  ConfiguredRetryStrategy: () => rf,
  DEFAULT_MAX_ATTEMPTS: () => xr,
  DEFAULT_RETRY_DELAY_BASE: () => ql,
  DEFAULT_RETRY_MODE: () => sr,
  DefaultRateLimiter: () => No,
  DeprecatedAdaptiveRetryStrategy: () => sf,
  DeprecatedStandardRetryStrategy: () => Bi,
  ENV_MAX_ATTEMPTS: () => af,
  ENV_RETRY_MODE: () => GS,
  INITIAL_RETRY_TOKENS: () => zi,
  INVOCATION_ID_HEADER: () => Po,
  MAXIMUM_RETRY_DELAY: () => ic,
  NODE_MAX_ATTEMPT_CONFIG_OPTIONS: () => pn,
  NODE_RETRY_MODE_CONFIG_OPTIONS: () => hn,
  NO_RETRY_INCREMENT: () => Yl,
  REQUEST_HEADER: () => ko,
  RETRY_COST: () => MS,
  RETRY_MODES: () => We,
  Retry: () => nt,
  StandardRetryStrategy: () => br,
  THROTTLING_RETRY_DELAY_BASE: () => Xl,
  TIMEOUT_RETRY_COST: () => $S,
  defaultDelayDecider: () => nf,
  defaultRetryDecider: () => of,
  getOmitRetryHeadersPlugin: () => MR,
  getRetryAfterHint: () => AR,
  getRetryPlugin: () => Bn,
  isBrowserNetworkError: () => kS,
  isClockSkewCorrectedError: () => PS,
  isClockSkewError: () => Wl,
  isNodeJsHttp2TransientError: () => NS,
  isRetryableByTrait: () => sc,
  isServerError: () => Gl,
  isThrottlingError: () => fn,
  isTransientError: () => Do,
  omitRetryHeadersMiddleware: () => qS,
  omitRetryHeadersMiddlewareOptions: () => XS,
  resolveRetryConfig: () => mn,
  retryMiddleware: () => nH,
  retryMiddlewareOptions: () => BS,
});
var nH,
  Bn,
  wr = f(() => {
    hR();
    HS();
    Li();
    VS();
    OR();
    Ql();
    uc();
    Ss();
    ac();
    Fi();
    kR();
    WS();
    jS();
    ZS();
    NR();
    $R();
    HS();
    zS();
    (nH = US(DS)), (Bn = IR(DS));
  });
async function zR(t, e, r) {
  if (
    (r.request?.headers?.['smithy-protocol'] === 'rpc-v2-cbor' && qt(t, 'PROTOCOL_RPC_V2_CBOR', 'M'),
    typeof e.retryStrategy == 'function')
  ) {
    const s = await e.retryStrategy();
    if (typeof s.mode == 'string')
      switch (s.mode) {
        case We.ADAPTIVE:
          qt(t, 'RETRY_MODE_ADAPTIVE', 'F');
          break;
        case We.STANDARD:
          qt(t, 'RETRY_MODE_STANDARD', 'E');
          break;
      }
  }
  if (typeof e.accountIdEndpointMode == 'function') {
    const s = t.endpointV2;
    switch (
      (String(s?.url?.hostname).match(oH) && qt(t, 'ACCOUNT_ID_ENDPOINT', 'O'), await e.accountIdEndpointMode?.())
    ) {
      case 'disabled':
        qt(t, 'ACCOUNT_ID_MODE_DISABLED', 'Q');
        break;
      case 'preferred':
        qt(t, 'ACCOUNT_ID_MODE_PREFERRED', 'P');
        break;
      case 'required':
        qt(t, 'ACCOUNT_ID_MODE_REQUIRED', 'R');
        break;
    }
  }
  const o = t.__smithy_context?.selectedHttpAuthScheme?.identity;
  if (o?.$source) {
    const s = o;
    s.accountId && qt(t, 'RESOLVED_ACCOUNT_ID', 'T');
    for (const [i, a] of Object.entries(s.$source ?? {})) qt(t, i, a);
  }
}
var oH,
  FR = f(() => {
    wr();
    Ch();
    oH = /\d{12}\.ddb/;
  });
var YS,
  uf,
  UR,
  BR,
  HR = f(() => {
    (YS = 'user-agent'), (uf = 'x-amz-user-agent'), (UR = /[^!$%&'*+\-.^_`|~\w]/g), (BR = /[^!$%&'*+\-.^_`|~\w#]/g);
  });
function VR(t) {
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
var jR = f(() => {});
var QS,
  df,
  eE,
  gn,
  GR = f(() => {
    M();
    Zl();
    FR();
    HR();
    jR();
    (QS = (t) => (e, r) => async (n) => {
      const { request: o } = n;
      if (!j.isInstance(o)) return e(n);
      const { headers: s } = o,
        i = r?.userAgent?.map(df) || [],
        a = (await t.defaultUserAgentProvider()).map(df);
      await zR(r, t, n);
      const c = r;
      a.push(`m/${VR(Object.assign({}, r.__smithy_context?.features, c.__aws_sdk_context?.features))}`);
      const u = t?.customUserAgent?.map(df) || [],
        d = await t.userAgentAppId();
      d && a.push(df(['app', `${d}`]));
      const l = jl(),
        p = (l ? [l] : []).concat([...a, ...i, ...u]).join(' '),
        m = [...a.filter((g) => g.startsWith('aws-sdk-')), ...u].join(' ');
      return (
        t.runtime !== 'browser' ? (m && (s[uf] = s[uf] ? `${s[YS]} ${m}` : m), (s[YS] = p)) : (s[uf] = p),
        e({ ...n, request: o })
      );
    }),
      (df = (t) => {
        let e = t[0]
            .split('/')
            .map((i) => i.replace(UR, '-'))
            .join('/'),
          r = t[1]?.replace(BR, '-'),
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
      (eE = {
        name: 'getUserAgentMiddleware',
        step: 'build',
        priority: 'low',
        tags: ['SET_USER_AGENT', 'USER_AGENT'],
        override: !0,
      }),
      (gn = (t) => ({
        applyToStack: (e) => {
          e.add(QS(t), eE);
        },
      }));
  });
import { versions as tE } from 'node:process';
var KR,
  qR = f(() => {
    KR = () => {
      const t = ['deno', 'bun', 'llrt'];
      for (const e of t) if (tE[e]) return [`md/${e}`, tE[e]];
      return ['md/nodejs', tE.node];
    };
  });
var dc,
  rE = f(() => {
    dc = { isCrtAvailable: !1 };
  });
var XR,
  YR = f(() => {
    rE();
    XR = () => (dc.isCrtAvailable ? ['md/crt-avail'] : null);
  });
import { release as iH, platform as sH } from 'node:os';
import { env as JR } from 'node:process';
var _r,
  QR,
  eC = f(() => {
    qR();
    YR();
    rE();
    (_r = ({ serviceId: t, clientVersion: e }) => {
      const r = KR();
      return async (n) => {
        const o = [['aws-sdk-js', e], ['ua', '2.1'], [`os/${sH()}`, iH()], ['lang/js'], r],
          s = XR();
        s && o.push(s),
          t && o.push([`api/${t}`, e]),
          JR.AWS_EXECUTION_ENV && o.push([`exec-env/${JR.AWS_EXECUTION_ENV}`]);
        const i = await n?.userAgentAppId?.();
        return i ? [...o, [`app/${i}`]] : [...o];
      };
    }),
      (QR = _r);
  });
var nE,
  oE,
  aH,
  yn,
  tC = f(() => {
    RS();
    (nE = 'AWS_SDK_UA_APP_ID'),
      (oE = 'sdk_ua_app_id'),
      (aH = 'sdk-ua-app-id'),
      (yn = { environmentVariableSelector: (t) => t[nE], configFileSelector: (t) => t[oE] ?? t[aH], default: oc });
  });
var oC = {};
He(oC, {
  BROWSER_MAP: () => sE,
  ENGINE_MAP: () => Sn,
  OS_MAP: () => ot,
  PLATFORMS_MAP: () => P,
  default: () => iE,
  getParser: () => yH,
  parse: () => gH,
});
function nC(t, e) {
  for (var r = 0; r < e.length; r++) {
    var n = e[r];
    (n.enumerable = n.enumerable || !1),
      (n.configurable = !0),
      'value' in n && (n.writable = !0),
      Object.defineProperty(t, mH(n.key), n);
  }
}
function pH(t, e, r) {
  return (e && nC(t.prototype, e), r && nC(t, r), Object.defineProperty(t, 'prototype', { writable: !1 }), t);
}
function mH(t) {
  var e = hH(t, 'string');
  return typeof e == 'symbol' ? e : e + '';
}
function hH(t, e) {
  if (typeof t != 'object' || !t) return t;
  var r = t[Symbol.toPrimitive];
  if (r !== void 0) {
    var n = r.call(t, e || 'default');
    if (typeof n != 'object') return n;
    throw new TypeError('@@toPrimitive must return a primitive value.');
  }
  return (e === 'string' ? String : Number)(t);
}
var cH,
  sE,
  P,
  ot,
  Sn,
  b,
  D,
  uH,
  dH,
  lH,
  fH,
  rC,
  iE,
  gH,
  yH,
  sC = f(() => {
    (cH = {
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
      (sE = {
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
      (ot = {
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
      (Sn = {
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
          (t.getBrowserAlias = (r) => cH[r]),
          (t.getBrowserTypeByAlias = (r) => sE[r] || ''),
          t
        );
      })()),
      (D = /version\/(\d+(\.?_?\d+)+)/i),
      (uH = [
        {
          test: [/gptbot/i],
          describe: (e) => {
            var r = { name: 'GPTBot' },
              n = b.getFirstMatch(/gptbot\/(\d+(\.\d+)+)/i, e) || b.getFirstMatch(D, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/chatgpt-user/i],
          describe: (e) => {
            var r = { name: 'ChatGPT-User' },
              n = b.getFirstMatch(/chatgpt-user\/(\d+(\.\d+)+)/i, e) || b.getFirstMatch(D, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/oai-searchbot/i],
          describe: (e) => {
            var r = { name: 'OAI-SearchBot' },
              n = b.getFirstMatch(/oai-searchbot\/(\d+(\.\d+)+)/i, e) || b.getFirstMatch(D, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/claudebot/i, /claude-web/i, /claude-user/i, /claude-searchbot/i],
          describe: (e) => {
            var r = { name: 'ClaudeBot' },
              n =
                b.getFirstMatch(/(?:claudebot|claude-web|claude-user|claude-searchbot)\/(\d+(\.\d+)+)/i, e) ||
                b.getFirstMatch(D, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/omgilibot/i, /webzio-extended/i],
          describe: (e) => {
            var r = { name: 'Omgilibot' },
              n = b.getFirstMatch(/(?:omgilibot|webzio-extended)\/(\d+(\.\d+)+)/i, e) || b.getFirstMatch(D, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/diffbot/i],
          describe: (e) => {
            var r = { name: 'Diffbot' },
              n = b.getFirstMatch(/diffbot\/(\d+(\.\d+)+)/i, e) || b.getFirstMatch(D, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/perplexitybot/i],
          describe: (e) => {
            var r = { name: 'PerplexityBot' },
              n = b.getFirstMatch(/perplexitybot\/(\d+(\.\d+)+)/i, e) || b.getFirstMatch(D, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/perplexity-user/i],
          describe: (e) => {
            var r = { name: 'Perplexity-User' },
              n = b.getFirstMatch(/perplexity-user\/(\d+(\.\d+)+)/i, e) || b.getFirstMatch(D, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/youbot/i],
          describe: (e) => {
            var r = { name: 'YouBot' },
              n = b.getFirstMatch(/youbot\/(\d+(\.\d+)+)/i, e) || b.getFirstMatch(D, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/meta-webindexer/i],
          describe: (e) => {
            var r = { name: 'Meta-WebIndexer' },
              n = b.getFirstMatch(/meta-webindexer\/(\d+(\.\d+)+)/i, e) || b.getFirstMatch(D, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/meta-externalads/i],
          describe: (e) => {
            var r = { name: 'Meta-ExternalAds' },
              n = b.getFirstMatch(/meta-externalads\/(\d+(\.\d+)+)/i, e) || b.getFirstMatch(D, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/meta-externalagent/i],
          describe: (e) => {
            var r = { name: 'Meta-ExternalAgent' },
              n = b.getFirstMatch(/meta-externalagent\/(\d+(\.\d+)+)/i, e) || b.getFirstMatch(D, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/meta-externalfetcher/i],
          describe: (e) => {
            var r = { name: 'Meta-ExternalFetcher' },
              n = b.getFirstMatch(/meta-externalfetcher\/(\d+(\.\d+)+)/i, e) || b.getFirstMatch(D, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/googlebot/i],
          describe: (e) => {
            var r = { name: 'Googlebot' },
              n = b.getFirstMatch(/googlebot\/(\d+(\.\d+))/i, e) || b.getFirstMatch(D, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/linespider/i],
          describe: (e) => {
            var r = { name: 'Linespider' },
              n = b.getFirstMatch(/(?:linespider)(?:-[-\w]{1,64})?[\s/](\d+(\.\d+)+)/i, e) || b.getFirstMatch(D, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/amazonbot/i],
          describe: (e) => {
            var r = { name: 'AmazonBot' },
              n = b.getFirstMatch(/amazonbot\/(\d+(\.\d+)+)/i, e) || b.getFirstMatch(D, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/bingbot/i],
          describe: (e) => {
            var r = { name: 'BingCrawler' },
              n = b.getFirstMatch(/bingbot\/(\d+(\.\d+)+)/i, e) || b.getFirstMatch(D, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/baiduspider/i],
          describe: (e) => {
            var r = { name: 'BaiduSpider' },
              n = b.getFirstMatch(/baiduspider\/(\d+(\.\d+)+)/i, e) || b.getFirstMatch(D, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/duckduckbot/i],
          describe: (e) => {
            var r = { name: 'DuckDuckBot' },
              n = b.getFirstMatch(/duckduckbot\/(\d+(\.\d+)+)/i, e) || b.getFirstMatch(D, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/ia_archiver/i],
          describe: (e) => {
            var r = { name: 'InternetArchiveCrawler' },
              n = b.getFirstMatch(/ia_archiver\/(\d+(\.\d+)+)/i, e) || b.getFirstMatch(D, e);
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
                b.getFirstMatch(D, e);
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
              n = b.getFirstMatch(D, e) || b.getFirstMatch(/(?:opera)[\s/](\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/opr\/|opios/i],
          describe: (e) => {
            var r = { name: 'Opera' },
              n = b.getFirstMatch(/(?:opr|opios)[\s/](\S+)/i, e) || b.getFirstMatch(D, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/SamsungBrowser/i],
          describe: (e) => {
            var r = { name: 'Samsung Internet for Android' },
              n = b.getFirstMatch(D, e) || b.getFirstMatch(/(?:SamsungBrowser)[\s/](\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/Whale/i],
          describe: (e) => {
            var r = { name: 'NAVER Whale Browser' },
              n = b.getFirstMatch(D, e) || b.getFirstMatch(/(?:whale)[\s/](\d+(?:\.\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/PaleMoon/i],
          describe: (e) => {
            var r = { name: 'Pale Moon' },
              n = b.getFirstMatch(D, e) || b.getFirstMatch(/(?:PaleMoon)[\s/](\d+(?:\.\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/HeyTapBrowser/i],
          describe: (e) => {
            var r = { name: 'HeyTap Browser' },
              n = b.getFirstMatch(/(?:HeyTapBrowser)[\s/](\d+(?:\.\d+)*)/i, e) || b.getFirstMatch(D, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/VivoBrowser/i],
          describe: (e) => {
            var r = { name: 'Vivo Browser' },
              n = b.getFirstMatch(/(?:VivoBrowser)[\s/](\d+(?:\.\d+)*)/i, e) || b.getFirstMatch(D, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/MZBrowser/i],
          describe: (e) => {
            var r = { name: 'MZ Browser' },
              n = b.getFirstMatch(/(?:MZBrowser)[\s/](\d+(?:\.\d+)+)/i, e) || b.getFirstMatch(D, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/focus/i],
          describe: (e) => {
            var r = { name: 'Focus' },
              n = b.getFirstMatch(/(?:focus)[\s/](\d+(?:\.\d+)+)/i, e) || b.getFirstMatch(D, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/swing/i],
          describe: (e) => {
            var r = { name: 'Swing' },
              n = b.getFirstMatch(/(?:swing)[\s/](\d+(?:\.\d+)+)/i, e) || b.getFirstMatch(D, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/coast/i],
          describe: (e) => {
            var r = { name: 'Opera Coast' },
              n = b.getFirstMatch(D, e) || b.getFirstMatch(/(?:coast)[\s/](\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/opt\/\d+(?:.?_?\d+)+/i],
          describe: (e) => {
            var r = { name: 'Opera Touch' },
              n = b.getFirstMatch(/(?:opt)[\s/](\d+(\.?_?\d+)+)/i, e) || b.getFirstMatch(D, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/yabrowser/i],
          describe: (e) => {
            var r = { name: 'Yandex Browser' },
              n = b.getFirstMatch(/(?:yabrowser)[\s/](\d+(\.?_?\d+)+)/i, e) || b.getFirstMatch(D, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/ucbrowser/i],
          describe: (e) => {
            var r = { name: 'UC Browser' },
              n = b.getFirstMatch(D, e) || b.getFirstMatch(/(?:ucbrowser)[\s/](\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/Maxthon|mxios/i],
          describe: (e) => {
            var r = { name: 'Maxthon' },
              n = b.getFirstMatch(D, e) || b.getFirstMatch(/(?:Maxthon|mxios)[\s/](\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/epiphany/i],
          describe: (e) => {
            var r = { name: 'Epiphany' },
              n = b.getFirstMatch(D, e) || b.getFirstMatch(/(?:epiphany)[\s/](\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/puffin/i],
          describe: (e) => {
            var r = { name: 'Puffin' },
              n = b.getFirstMatch(D, e) || b.getFirstMatch(/(?:puffin)[\s/](\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/sleipnir/i],
          describe: (e) => {
            var r = { name: 'Sleipnir' },
              n = b.getFirstMatch(D, e) || b.getFirstMatch(/(?:sleipnir)[\s/](\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/k-meleon/i],
          describe: (e) => {
            var r = { name: 'K-Meleon' },
              n = b.getFirstMatch(D, e) || b.getFirstMatch(/(?:k-meleon)[\s/](\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/micromessenger/i],
          describe: (e) => {
            var r = { name: 'WeChat' },
              n = b.getFirstMatch(/(?:micromessenger)[\s/](\d+(\.?_?\d+)+)/i, e) || b.getFirstMatch(D, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/qqbrowser/i],
          describe: (e) => {
            var r = { name: /qqbrowserlite/i.test(e) ? 'QQ Browser Lite' : 'QQ Browser' },
              n = b.getFirstMatch(/(?:qqbrowserlite|qqbrowser)[/](\d+(\.?_?\d+)+)/i, e) || b.getFirstMatch(D, e);
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
              n = b.getFirstMatch(D, e) || b.getFirstMatch(/blackberry[\d]+\/(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/(web|hpw)[o0]s/i],
          describe: (e) => {
            var r = { name: 'WebOS Browser' },
              n = b.getFirstMatch(D, e) || b.getFirstMatch(/w(?:eb)?[o0]sbrowser\/(\d+(\.?_?\d+)+)/i, e);
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
              n = b.getFirstMatch(/(?:tizen\s?)?browser\/(\d+(\.?_?\d+)+)/i, e) || b.getFirstMatch(D, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/qupzilla/i],
          describe: (e) => {
            var r = { name: 'QupZilla' },
              n = b.getFirstMatch(/(?:qupzilla)[\s/](\d+(\.?_?\d+)+)/i, e) || b.getFirstMatch(D, e);
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
              n = b.getFirstMatch(/(?:chromium)[\s/](\d+(\.?_?\d+)+)/i, e) || b.getFirstMatch(D, e);
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
              n = b.getFirstMatch(D, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/playstation 4/i],
          describe: (e) => {
            var r = { name: 'PlayStation 4' },
              n = b.getFirstMatch(D, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/safari|applewebkit/i],
          describe: (e) => {
            var r = { name: 'Safari' },
              n = b.getFirstMatch(D, e);
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
      (dH = [
        {
          test: [/Roku\/DVP/],
          describe: (e) => {
            var r = b.getFirstMatch(/Roku\/DVP-(\d+\.\d+)/i, e);
            return { name: ot.Roku, version: r };
          },
        },
        {
          test: [/windows phone/i],
          describe: (e) => {
            var r = b.getFirstMatch(/windows phone (?:os)?\s?(\d+(\.\d+)*)/i, e);
            return { name: ot.WindowsPhone, version: r };
          },
        },
        {
          test: [/windows /i],
          describe: (e) => {
            var r = b.getFirstMatch(/Windows ((NT|XP)( \d\d?.\d)?)/i, e),
              n = b.getWindowsVersionName(r);
            return { name: ot.Windows, version: r, versionName: n };
          },
        },
        {
          test: (e) => b.isFirefoxOnIpad(e.getUA()),
          describe: (e) => {
            var r = { name: ot.iOS },
              n = b.getSecondMatch(/(Version\/)(\d[\d.]+)/, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/macintosh/i],
          describe: (e) => {
            var r = b.getFirstMatch(/mac os x (\d+(\.?_?\d+)+)/i, e).replace(/[_\s]/g, '.'),
              n = b.getMacOSVersionName(r),
              o = { name: ot.MacOS, version: r };
            return (n && (o.versionName = n), o);
          },
        },
        {
          test: [/(ipod|iphone|ipad)/i],
          describe: (e) => {
            var r = b.getFirstMatch(/os (\d+([_\s]\d+)*) like mac os x/i, e).replace(/[_\s]/g, '.');
            return { name: ot.iOS, version: r };
          },
        },
        {
          test: [/OpenHarmony/i],
          describe: (e) => {
            var r = b.getFirstMatch(/OpenHarmony\s+(\d+(\.\d+)*)/i, e);
            return { name: ot.HarmonyOS, version: r };
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
              o = { name: ot.Android, version: r };
            return (n && (o.versionName = n), o);
          },
        },
        {
          test: [/(web|hpw)[o0]s/i],
          describe: (e) => {
            var r = b.getFirstMatch(/(?:web|hpw)[o0]s\/(\d+(\.\d+)*)/i, e),
              n = { name: ot.WebOS };
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
            return { name: ot.BlackBerry, version: r };
          },
        },
        {
          test: [/bada/i],
          describe: (e) => {
            var r = b.getFirstMatch(/bada\/(\d+(\.\d+)*)/i, e);
            return { name: ot.Bada, version: r };
          },
        },
        {
          test: [/tizen/i],
          describe: (e) => {
            var r = b.getFirstMatch(/tizen[/\s](\d+(\.\d+)*)/i, e);
            return { name: ot.Tizen, version: r };
          },
        },
        { test: [/linux/i], describe: () => ({ name: ot.Linux }) },
        { test: [/CrOS/], describe: () => ({ name: ot.ChromeOS }) },
        {
          test: [/PlayStation 4/],
          describe: (e) => {
            var r = b.getFirstMatch(/PlayStation 4[/\s](\d+(\.\d+)*)/i, e);
            return { name: ot.PlayStation4, version: r };
          },
        },
      ]),
      (lH = [
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
      (fH = [
        {
          test: (e) => e.getBrowserName(!0) === 'microsoft edge',
          describe: (e) => {
            if (/\sedg\//i.test(e)) return { name: Sn.Blink };
            var r = b.getFirstMatch(/edge\/(\d+(\.?_?\d+)+)/i, e);
            return { name: Sn.EdgeHTML, version: r };
          },
        },
        { test: (e) => e.getBrowserName(!0) === 'ladybird', describe: () => ({ name: Sn.LibWeb }) },
        {
          test: [/trident/i],
          describe: (e) => {
            var r = { name: Sn.Trident },
              n = b.getFirstMatch(/trident\/(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: (e) => e.test(/presto/i),
          describe: (e) => {
            var r = { name: Sn.Presto },
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
            var r = { name: Sn.Gecko },
              n = b.getFirstMatch(/gecko\/(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
        { test: [/(apple)?webkit\/537\.36/i], describe: () => ({ name: Sn.Blink }) },
        {
          test: [/(apple)?webkit/i],
          describe: (e) => {
            var r = { name: Sn.WebKit },
              n = b.getFirstMatch(/webkit\/(\d+(\.?_?\d+)+)/i, e);
            return (n && (r.version = n), r);
          },
        },
      ]),
      (rC = (() => {
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
            var o = b.find(uH, (s) => {
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
            var o = b.find(dH, (s) => {
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
            var o = b.find(lH, (s) => {
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
            var o = b.find(fH, (s) => {
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
    (iE = (() => {
      function t() {}
      return (
        (t.getParser = (r, n, o) => {
          if ((n === void 0 && (n = !1), o === void 0 && (o = null), typeof r != 'string'))
            throw new Error('UserAgent should be a string');
          return new rC(r, n, o);
        }),
        (t.parse = (r, n) => (n === void 0 && (n = null), new rC(r, n).getResult())),
        pH(t, null, [
          { key: 'BROWSER_MAP', get: () => sE },
          { key: 'ENGINE_MAP', get: () => Sn },
          { key: 'OS_MAP', get: () => ot },
          { key: 'PLATFORMS_MAP', get: () => P },
        ])
      );
    })()),
      (gH = iE.parse),
      (yH = iE.getParser);
  });
var iC,
  aC = f(() => {
    iC =
      ({ serviceId: t, clientVersion: e }) =>
      async (r) => {
        const n = await Promise.resolve().then(() => (sC(), oC)),
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
var cC,
  uC = f(() => {
    cC = {
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
var aE = f(() => {
  xe();
});
var lc,
  cE = f(() => {
    xe();
    aE();
    lc = (t, e = !1) => {
      if (e) {
        for (const r of t.split('.')) if (!lc(r)) return !1;
        return !0;
      }
      return !(!pr(t) || t.length < 3 || t.length > 63 || t !== t.toLowerCase() || Nn(t));
    };
  });
var lf,
  uE = f(() => {
    lf = (t) => {
      const e = t.split(':');
      if (e.length < 6) return null;
      const [r, n, o, s, i, ...a] = e;
      if (r !== 'arn' || n === '' || o === '' || a.join(':') === '') return null;
      const c = a.flatMap((u) => u.split('/'));
      return { partition: n, service: o, region: s, accountId: i, resourceId: c };
    };
  });
var vr,
  dC = f(() => {
    xe();
    cE();
    uE();
    Zl();
    vr = { isVirtualHostableS3Bucket: lc, parseArn: lf, partition: Vl };
    Tt.aws = vr;
  });
var lC = f(() => {
  xe();
});
var fC,
  dE,
  pC = f(() => {
    M();
    (fC = (t) => {
      if (typeof t.endpointProvider != 'function')
        throw new Error('@aws-sdk/util-endpoint - endpointProvider and endpoint missing in config for this client.');
      const { endpoint: e } = t;
      return (
        e === void 0 &&
          (t.endpoint = async () =>
            dE(
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
      (dE = (t) => Qe(t.url));
  });
var mC = f(() => {
  xe();
});
var hC = f(() => {
  he();
  he();
});
function ff(t = {}) {
  return U(
    {
      ...et,
      async default() {
        return (
          lE.silence ||
            console.warn(
              '@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.',
            ),
          'us-east-1'
        );
      },
    },
    { ...Et, ...t },
  );
}
var lE,
  gC = f(() => {
    he();
    lE = { silence: !1 };
  });
var En,
  xn,
  yC = f(() => {
    (En = (t) => ({
      setRegion(e) {
        t.region = e;
      },
      region() {
        return t.region;
      },
    })),
      (xn = (t) => ({ region: t.region() }));
  });
var bn = {};
He(bn, {
  DEFAULT_UA_APP_ID: () => oc,
  EndpointError: () => re,
  NODE_APP_ID_CONFIG_OPTIONS: () => yn,
  NODE_REGION_CONFIG_FILE_OPTIONS: () => Et,
  NODE_REGION_CONFIG_OPTIONS: () => et,
  REGION_ENV_NAME: () => oi,
  REGION_INI_NAME: () => si,
  UA_APP_ID_ENV_NAME: () => nE,
  UA_APP_ID_INI_NAME: () => oE,
  awsEndpointFunctions: () => vr,
  createDefaultUserAgentProvider: () => _r,
  createUserAgentStringParsingProvider: () => iC,
  crtAvailability: () => dc,
  defaultUserAgent: () => QR,
  emitWarningIfUnsupportedVersion: () => zr,
  fallback: () => cC,
  getAwsRegionExtensionConfiguration: () => En,
  getDefaultSocketTimeout: () => Fr,
  getHostHeaderPlugin: () => cn,
  getLoggerPlugin: () => un,
  getLongPollPlugin: () => _w,
  getRecursionDetectionPlugin: () => dn,
  getUserAgentMiddlewareOptions: () => eE,
  getUserAgentPlugin: () => gn,
  getUserAgentPrefix: () => jl,
  hostHeaderMiddleware: () => pS,
  hostHeaderMiddlewareOptions: () => mS,
  isIpAddress: () => Nn,
  isVirtualHostableS3Bucket: () => lc,
  loggerMiddleware: () => hS,
  loggerMiddlewareOptions: () => gS,
  parseArn: () => lf,
  partition: () => Vl,
  recursionDetectionMiddleware: () => Ll,
  recursionDetectionMiddlewareOptions: () => Nl,
  resolveAwsRegionExtensionConfiguration: () => xn,
  resolveDefaultAwsRegionalEndpointsConfig: () => fC,
  resolveEndpoint: () => Ka,
  resolveHostHeaderConfig: () => ki,
  resolveRegionConfig: () => Ht,
  resolveUserAgentConfig: () => ln,
  setCredentialFeature: () => ro,
  setFeature: () => qt,
  setPartitionInfo: () => OS,
  setTokenFeature: () => Tw,
  state: () => ba,
  stsRegionDefaultResolver: () => ff,
  stsRegionWarning: () => lE,
  toEndpointV1: () => dE,
  useDefaultPartitionInfo: () => mR,
  userAgentMiddleware: () => QS,
});
var ge = f(() => {
  ww();
  vw();
  Aw();
  Ch();
  Iw();
  Rw();
  UI();
  BI();
  yS();
  jI();
  _S();
  RS();
  GR();
  eC();
  tC();
  uC();
  aC();
  dC();
  lC();
  pC();
  aE();
  cE();
  uE();
  Zl();
  mC();
  hC();
  gC();
  yC();
});
var pf,
  mf,
  SC = f(() => {
    M();
    (pf = (t) => (Ve.isInstance(t) ? (t.headers?.date ?? t.headers?.Date) : void 0)),
      (mf = (t) => (Ve.isInstance(t) ? (t.headers?.age ?? t.headers?.Age) : void 0));
  });
var fc,
  EC = f(() => {
    fc = (t) => new Date(Date.now() + t);
  });
var hf,
  xC = f(() => {
    hf = (t, e, r, n) => {
      if (n !== void 0) return e;
      const o = Date.parse(t);
      if (Number.isNaN(o)) return e;
      const s = Date.now();
      return r !== void 0 && s - r > 9e5 ? e : o - s;
    };
  });
var fE = f(() => {
  SC();
  EC();
  xC();
});
var bC,
  pc,
  SH,
  Hi,
  Ge,
  pE,
  mE = f(() => {
    M();
    bC = we(Xt());
    fE();
    (pc = (t, e) => {
      if (!e) throw new Error(`Property \`${t}\` is not resolved for AWS SDK SigV4Auth`);
      return e;
    }),
      (SH = (t) => t.context?.[bC.SMITHY_CONTEXT_KEY]?.eventStream?.output === !0),
      (Hi = async (t) => {
        const e = pc('context', t.context),
          r = pc('config', t.config),
          n = e.endpointV2?.properties?.authSchemes?.[0],
          s = await pc('signer', r.signer)(n),
          i = t?.signingRegion,
          a = t?.signingRegionSet,
          c = t?.signingName;
        return { config: r, signer: s, signingRegion: i, signingRegionSet: a, signingName: c };
      }),
      (Ge = class {
        async sign(e, r, n) {
          if (!j.isInstance(e)) throw new Error('The request is not an instance of `HttpRequest` and cannot be signed');
          let o = await Hi(n),
            { config: s, signer: i } = o,
            { signingRegion: a, signingName: c } = o,
            u = n.context;
          if (u?.authSchemes?.length ?? !1) {
            const [m, g] = u.authSchemes;
            m?.name === 'sigv4a' && g?.name === 'sigv4' && ((a = g?.signingRegion ?? a), (c = g?.signingName ?? c));
          }
          const d = (await s.disableClockSkewCorrection?.()) === !0;
          n._disableClockSkewCorrection = d;
          const l = d || SH(n);
          return (
            (n._skipClockSkewSampling = l),
            l || ((n._preRequestSystemClockOffset = s.systemClockOffset), (n._requestSentAt = Date.now())),
            await i.sign(e, {
              signingDate: d ? new Date() : fc(s.systemClockOffset),
              signingRegion: a,
              signingService: c,
            })
          );
        }
        errorHandler(e) {
          return (r) => {
            const n = r;
            if (!e._skipClockSkewSampling && !e._disableClockSkewCorrection) {
              const o = n.ServerTime ?? pf(n.$response);
              if (o) {
                const s = pc('config', e.config),
                  i = e._preRequestSystemClockOffset,
                  a = e._requestSentAt,
                  c = mf(n.$response),
                  u = hf(o, s.systemClockOffset, a, c);
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
          const n = pf(e);
          if (n) {
            const o = pc('config', r.config),
              s = r._requestSentAt,
              i = mf(e);
            o.systemClockOffset = hf(n, o.systemClockOffset, s, i);
          }
        }
      }),
      (pE = Ge);
  });
var Hn,
  wC = f(() => {
    M();
    fE();
    mE();
    Hn = class extends Ge {
      async sign(e, r, n) {
        if (!j.isInstance(e)) throw new Error('The request is not an instance of `HttpRequest` and cannot be signed');
        const { config: o, signer: s, signingRegion: i, signingRegionSet: a, signingName: c } = await Hi(n),
          d = ((await o.sigv4aSigningRegionSet?.()) ?? a ?? [i]).join(','),
          l = (await o.disableClockSkewCorrection?.()) === !0;
        return (
          (n._disableClockSkewCorrection = l),
          l || ((n._preRequestSystemClockOffset = o.systemClockOffset), (n._requestSentAt = Date.now())),
          await s.sign(e, {
            signingDate: l ? new Date() : fc(o.systemClockOffset),
            signingRegion: d,
            signingService: c,
          })
        );
      }
    };
  });
var hE,
  _C = f(() => {
    hE = (t) => (typeof t == 'string' && t.length > 0 ? t.split(',').map((e) => e.trim()) : []);
  });
var gf,
  gE = f(() => {
    gf = (t) => `AWS_BEARER_TOKEN_${t.replace(/[\s-]/g, '_').toUpperCase()}`;
  });
var vC,
  AC,
  Ar,
  TC = f(() => {
    _C();
    gE();
    (vC = 'AWS_AUTH_SCHEME_PREFERENCE'),
      (AC = 'auth_scheme_preference'),
      (Ar = {
        environmentVariableSelector: (t, e) => {
          if (e?.signingName && gf(e.signingName) in t) return ['httpBearerAuth'];
          if (vC in t) return hE(t[vC]);
        },
        configFileSelector: (t) => {
          if (AC in t) return hE(t[AC]);
        },
        default: [],
      });
  });
var mc,
  hc,
  IC = f(() => {
    Ct();
    he();
    (mc = (t) => ((t.sigv4aSigningRegionSet = or(t.sigv4aSigningRegionSet)), t)),
      (hc = {
        environmentVariableSelector(t) {
          if (t.AWS_SIGV4A_SIGNING_REGION_SET) return t.AWS_SIGV4A_SIGNING_REGION_SET.split(',').map((e) => e.trim());
          throw new Ut('AWS_SIGV4A_SIGNING_REGION_SET not set in env.', { tryNextLink: !0 });
        },
        configFileSelector(t) {
          if (t.sigv4a_signing_region_set) return (t.sigv4a_signing_region_set ?? '').split(',').map((e) => e.trim());
          throw new Ut('sigv4a_signing_region_set not set in profile.', { tryNextLink: !0 });
        },
        default: void 0,
      });
  });
var RE = Je((H) => {
  var {
      hasOwn: xs,
      fromUtf8: RC,
      fromHex: EH,
      toHex: Es,
      toUint8Array: gc,
      writeKey: xH,
      isArrayBuffer: bH,
    } = (k(), N(di)),
    { normalizeProvider: CC } = (L(), N(Bd)),
    { escapeUri: yf, HttpRequest: kC } = (M(), N(gs)),
    yE = class {
      format(e) {
        const r = [];
        for (const s in e) {
          if (!xs(e, s)) continue;
          const i = RC(s);
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
            const a = RC(e.value),
              c = new DataView(new ArrayBuffer(3 + a.byteLength));
            c.setUint8(0, 7), c.setUint16(1, a.byteLength, !1);
            const u = new Uint8Array(c.buffer);
            return (u.set(a, 3), u);
          }
          case 'timestamp': {
            const d = new Uint8Array(9);
            return ((d[0] = 8), d.set(SE.fromNumber(e.value.valueOf()).bytes, 1), d);
          }
          case 'uuid': {
            if (!wH.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
            const l = new Uint8Array(17);
            return ((l[0] = 9), l.set(EH(e.value.replace(/-/g, '')), 1), l);
          }
        }
      }
    },
    OC;
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
  })(OC || (OC = {}));
  var wH = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
    SE = class t {
      bytes;
      constructor(e) {
        if (((this.bytes = e), e.byteLength !== 8)) throw new Error('Int64 buffers must be exactly 8 bytes');
      }
      static fromNumber(e) {
        if (e > 9223372036854776e3 || e < -9223372036854776e3)
          throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
        const r = new Uint8Array(8);
        for (let n = 7, o = Math.abs(Math.round(e)); n > -1 && o > 0; n--, o /= 256) r[n] = o;
        return (e < 0 && DC(r), new t(r));
      }
      valueOf() {
        const e = this.bytes.slice(0),
          r = e[0] & 128;
        return (r && DC(e), parseInt(Es(e), 16) * (r ? -1 : 1));
      }
      toString() {
        return String(this.valueOf());
      }
    };
  function DC(t) {
    for (let e = 0; e < 8; e++) t[e] ^= 255;
    for (let e = 7; e > -1 && (t[e]++, t[e] === 0); e--);
  }
  var NC = 'X-Amz-Algorithm',
    MC = 'X-Amz-Credential',
    wE = 'X-Amz-Date',
    $C = 'X-Amz-SignedHeaders',
    LC = 'X-Amz-Expires',
    _E = 'X-Amz-Signature',
    vE = 'X-Amz-Security-Token',
    _H = 'X-Amz-Region-Set',
    AE = 'authorization',
    TE = wE.toLowerCase(),
    zC = 'date',
    FC = [AE, TE, zC],
    UC = _E.toLowerCase(),
    wf = 'x-amz-content-sha256',
    BC = vE.toLowerCase(),
    vH = 'host',
    HC = {
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
    VC = /^proxy-/,
    jC = /^sec-/,
    AH = [/^proxy-/i, /^sec-/i],
    Sf = 'AWS4-HMAC-SHA256',
    TH = 'AWS4-ECDSA-P256-SHA256',
    ZC = 'AWS4-HMAC-SHA256-PAYLOAD',
    WC = 'UNSIGNED-PAYLOAD',
    GC = 50,
    IE = 'aws4_request',
    KC = 3600 * 24 * 7,
    qC = ({ query: t = {} }) => {
      const e = [],
        r = {};
      for (const n in t) {
        if (!xs(t, n) || n.toLowerCase() === UC) continue;
        const o = yf(n);
        e.push(o);
        const s = t[n];
        typeof s == 'string'
          ? (r[o] = `${o}=${yf(s)}`)
          : Array.isArray(s) &&
            (r[o] = s
              .slice(0)
              .reduce((i, a) => i.concat([`${o}=${yf(a)}`]), [])
              .sort()
              .join('&'));
      }
      return e
        .sort()
        .map((n) => r[n])
        .filter((n) => n)
        .join('&');
    },
    IH = (t) =>
      RH(t)
        .toISOString()
        .replace(/\.\d{3}Z$/, 'Z'),
    RH = (t) =>
      typeof t == 'number'
        ? new Date(t * 1e3)
        : typeof t == 'string'
          ? Number(t)
            ? new Date(Number(t) * 1e3)
            : new Date(t)
          : t,
    _f = class {
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
          (this.regionProvider = CC(n)),
          (this.credentialProvider = CC(r));
      }
      createCanonicalRequest(e, r, n) {
        const o = Object.keys(r).sort();
        return `${e.method}
${this.getCanonicalPath(e)}
${qC(e)}
${o
  .map((s) => `${s}:${r[s]}`)
  .join(`
`)}

${o.join(';')}
${n}`;
      }
      async createStringToSign(e, r, n, o) {
        const s = new this.sha256();
        s.update(gc(n));
        const i = await s.digest();
        return `${o}
${e}
${r}
${Es(i)}`;
      }
      getCanonicalPath({ path: e }) {
        if (this.uriEscapePath) {
          const r = [];
          for (const s of e.split('/')) s?.length !== 0 && s !== '.' && (s === '..' ? r.pop() : r.push(s));
          const n = `${e?.startsWith('/') ? '/' : ''}${r.join('/')}${r.length > 0 && e?.endsWith('/') ? '/' : ''}`;
          return yf(n).replace(/%2F/g, '/');
        }
        return e;
      }
      validateResolvedCredentials(e) {
        if (typeof e != 'object' || typeof e.accessKeyId != 'string' || typeof e.secretAccessKey != 'string')
          throw new Error('Resolved credential object is not valid');
      }
      formatDate(e) {
        const r = IH(e).replace(/[-:]/g, '');
        return { longDate: r, shortDate: r.slice(0, 8) };
      }
      getCanonicalHeaderList(e) {
        return Object.keys(e).sort().join(';');
      }
    },
    Vi = {},
    Ef = [],
    xf = (t, e, r) => `${t}/${e}/${r}/${IE}`,
    XC = async (t, e, r, n, o) => {
      const s = await PC(t, e.secretAccessKey, e.accessKeyId),
        i = `${r}:${n}:${o}:${Es(s)}:${e.sessionToken}`;
      if (i in Vi) return Vi[i];
      for (Ef.push(i); Ef.length > GC; ) delete Vi[Ef.shift()];
      let a = `AWS4${e.secretAccessKey}`;
      for (const c of [r, n, o, IE]) a = await PC(t, a, c);
      return (Vi[i] = a);
    },
    CH = () => {
      (Ef.length = 0),
        Object.keys(Vi).forEach((t) => {
          delete Vi[t];
        });
    },
    PC = (t, e, r) => {
      const n = new t(e);
      return (n.update(gc(r)), n.digest());
    },
    EE = ({ headers: t }, e, r) => {
      const n = {};
      for (const o of Object.keys(t).sort()) {
        if (t[o] == null) continue;
        const s = o.toLowerCase();
        ((xs(HC, s) || e?.has(s) || VC.test(s) || jC.test(s)) && (!r || (r && !r.has(s)))) ||
          (s === '__proto__' && xH(n),
          (n[s] = t[o]
            .replace(/[\r\n]/g, ' ')
            .replace(/[ \t]+/g, ' ')
            .replace(/^ | $/g, '')));
      }
      return n;
    },
    bf = async ({ headers: t, body: e }, r) => {
      for (const n in t) if (xs(t, n) && n.toLowerCase() === wf) return t[n];
      if (e == null) return 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
      if (typeof e == 'string' || ArrayBuffer.isView(e) || bH(e)) {
        const n = new r();
        return (n.update(gc(e)), Es(await n.digest()));
      }
      return WC;
    },
    YC = (t, e) => {
      t = t.toLowerCase();
      for (const r in e) if (xs(e, r) && t === r.toLowerCase()) return !0;
      return !1;
    },
    JC = (t, e = {}) => {
      const { headers: r, query: n = {} } = kC.clone(t);
      for (const o in r) {
        if (!xs(r, o)) continue;
        const s = o.toLowerCase();
        ((s.slice(0, 6) === 'x-amz-' && !e.unhoistableHeaders?.has(s)) || e.hoistableHeaders?.has(s)) &&
          ((n[o] = r[o]), delete r[o]);
      }
      return { ...t, headers: r, query: n };
    },
    xE = (t) => {
      t = kC.clone(t);
      for (const e in t.headers) xs(t.headers, e) && FC.indexOf(e.toLowerCase()) > -1 && delete t.headers[e];
      return t;
    },
    bE = class extends _f {
      headerFormatter = new yE();
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
        if (o > KC)
          return Promise.reject(
            'Signature version 4 presigned URLs must have an expiration date less than one week in the future',
          );
        const S = xf(g, p, d ?? this.service),
          E = JC(xE(e), { unhoistableHeaders: i, hoistableHeaders: c });
        l.sessionToken && (E.query[vE] = l.sessionToken),
          (E.query[NC] = Sf),
          (E.query[MC] = `${l.accessKeyId}/${S}`),
          (E.query[wE] = m),
          (E.query[LC] = o.toString(10));
        const x = EE(E, s, a);
        return (
          (E.query[$C] = this.getCanonicalHeaderList(x)),
          (E.query[_E] = await this.getSignature(
            m,
            S,
            this.getSigningKey(l, p, g, d),
            this.createCanonicalRequest(E, x, await bf(e, this.sha256)),
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
          l = xf(u, c, i ?? this.service),
          p = await bf({ headers: {}, body: r }, this.sha256),
          m = new this.sha256();
        m.update(e);
        const g = Es(await m.digest()),
          S = [ZC, d, l, o, g, p].join(`
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
        return (u.update(gc(e)), Es(await u.digest()));
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
          u = xE(e),
          { longDate: d, shortDate: l } = this.formatDate(r),
          p = xf(l, c, i ?? this.service);
        (u.headers[TE] = d), a.sessionToken && (u.headers[BC] = a.sessionToken);
        const m = await bf(u, this.sha256);
        !YC(wf, u.headers) && this.applyChecksum && (u.headers[wf] = m);
        const g = EE(u, o, n),
          S = await this.getSignature(d, p, this.getSigningKey(a, c, l, i), this.createCanonicalRequest(u, g, m));
        return (
          (u.headers[AE] =
            `${Sf} Credential=${a.accessKeyId}/${p}, SignedHeaders=${this.getCanonicalHeaderList(g)}, Signature=${S}`),
          u
        );
      }
      async getSignature(e, r, n, o) {
        const s = await this.createStringToSign(e, r, o, Sf),
          i = new this.sha256(await n);
        return (i.update(gc(s)), Es(await i.digest()));
      }
      getSigningKey(e, r, n, o) {
        return XC(this.sha256, e, n, r, o || this.service);
      }
    },
    OH = { SignatureV4a: null };
  H.ALGORITHM_IDENTIFIER = Sf;
  H.ALGORITHM_IDENTIFIER_V4A = TH;
  H.ALGORITHM_QUERY_PARAM = NC;
  H.ALWAYS_UNSIGNABLE_HEADERS = HC;
  H.AMZ_DATE_HEADER = TE;
  H.AMZ_DATE_QUERY_PARAM = wE;
  H.AUTH_HEADER = AE;
  H.CREDENTIAL_QUERY_PARAM = MC;
  H.DATE_HEADER = zC;
  H.EVENT_ALGORITHM_IDENTIFIER = ZC;
  H.EXPIRES_QUERY_PARAM = LC;
  H.GENERATED_HEADERS = FC;
  H.HOST_HEADER = vH;
  H.KEY_TYPE_IDENTIFIER = IE;
  H.MAX_CACHE_SIZE = GC;
  H.MAX_PRESIGNED_TTL = KC;
  H.PROXY_HEADER_PATTERN = VC;
  H.REGION_SET_PARAM = _H;
  H.SEC_HEADER_PATTERN = jC;
  H.SHA256_HEADER = wf;
  H.SIGNATURE_HEADER = UC;
  H.SIGNATURE_QUERY_PARAM = _E;
  H.SIGNED_HEADERS_QUERY_PARAM = $C;
  H.SignatureV4 = bE;
  H.SignatureV4Base = _f;
  H.TOKEN_HEADER = BC;
  H.TOKEN_QUERY_PARAM = vE;
  H.UNSIGNABLE_PATTERNS = AH;
  H.UNSIGNED_PAYLOAD = WC;
  H.clearCredentialCache = CH;
  H.createScope = xf;
  H.getCanonicalHeaders = EE;
  H.getCanonicalQuery = qC;
  H.getPayloadHash = bf;
  H.getSigningKey = XC;
  H.hasHeader = YC;
  H.moveHeadersToQuery = JC;
  H.prepareRequest = xE;
  H.signatureV4aContainer = OH;
});
function DH(t, { credentials: e, credentialDefaultProvider: r }) {
  let n;
  return (
    e
      ? e?.memoized
        ? (n = e)
        : (n = nc(e, rc, $i))
      : r
        ? (n = or(r(Object.assign({}, t, { parentClientConfig: t }))))
        : (n = async () => {
            throw new Error(
              '@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.',
            );
          }),
    (n.memoized = !0),
    n
  );
}
function PH(t, e) {
  if (e.configBound) return e;
  const r = async (n) => e({ ...n, callerClientConfig: t });
  return ((r.memoized = e.memoized), (r.configBound = !0), r);
}
var CE,
  OE,
  QC = f(() => {
    ge();
    Ct();
    (CE = we(RE())),
      (OE = (t) => (e) => {
        let r = e.credentials,
          n = !!e.credentials,
          o;
        Object.defineProperty(e, 'credentials', {
          set(d) {
            d && d !== r && d !== o && (n = !0), (r = d);
            const l = DH(e, { credentials: r, credentialDefaultProvider: e.credentialDefaultProvider }),
              p = PH(e, l);
            if (n && !p.attributed) {
              const m = typeof r == 'object' && r !== null;
              (o = async (g) => {
                const E = await p(g);
                return m && (!E.$source || Object.keys(E.$source).length === 0) ? ro(E, 'CREDENTIALS_CODE', 'e') : E;
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
            ? (c = or(e.signer))
            : e.regionInfoProvider
              ? (c = () =>
                  or(e.region)()
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
                        S = e.signerConstructor || CE.SignatureV4;
                      return new S(g);
                    }))
              : (c = async (d) => {
                  d = Object.assign(
                    {},
                    {
                      name: 'sigv4',
                      signingName: e.signingName || e.defaultSigningName,
                      signingRegion: await or(e.region)(),
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
                    g = e.signerConstructor || CE.SignatureV4;
                  return new g(m);
                }),
          Object.assign(e, {
            systemClockOffset: i,
            signingEscapePath: s,
            signer: c,
            disableClockSkewCorrection: or(e.disableClockSkewCorrection ?? t),
          })
        );
      });
  });
var DE = f(() => {
  mE();
  wC();
  TC();
  IC();
  QC();
});
var kH,
  NH,
  eO,
  tO = f(() => {
    he();
    (kH = 'AWS_DISABLE_CLOCK_SKEW_CORRECTION'),
      (NH = 'disable_clock_skew_correction'),
      (eO = {
        environmentVariableSelector: (t) => je(t, kH, Me.ENV),
        configFileSelector: (t) => je(t, NH, Me.CONFIG),
        default: !1,
      });
  });
var rO,
  nO = f(() => {
    he();
    tO();
    rO = U(eO);
  });
var PE = {};
He(PE, {
  AWSSDKSigV4Signer: () => pE,
  AwsSdkSigV4ASigner: () => Hn,
  AwsSdkSigV4Signer: () => Ge,
  NODE_AUTH_SCHEME_PREFERENCE_OPTIONS: () => Ar,
  NODE_SIGV4A_CONFIG_OPTIONS: () => hc,
  getBearerTokenEnvKey: () => gf,
  resolveAWSSDKSigV4Config: () => MH,
  resolveAwsSdkSigV4AConfig: () => mc,
  resolveAwsSdkSigV4Config: () => wn,
  validateSigningProperties: () => Hi,
});
var wn,
  MH,
  bt = f(() => {
    DE();
    gE();
    DE();
    nO();
    (wn = OE(rO)), (MH = wn);
  });
var kE = Je((Mo) => {
  var { setCredentialFeature: $H } = (ge(), N(bn)),
    { CredentialsProviderError: LH } = (he(), N(er)),
    oO = 'AWS_ACCESS_KEY_ID',
    sO = 'AWS_SECRET_ACCESS_KEY',
    iO = 'AWS_SESSION_TOKEN',
    aO = 'AWS_CREDENTIAL_EXPIRATION',
    cO = 'AWS_CREDENTIAL_SCOPE',
    uO = 'AWS_ACCOUNT_ID',
    zH = (t) => async () => {
      t?.logger?.debug('@aws-sdk/credential-provider-env - fromEnv');
      const e = process.env[oO],
        r = process.env[sO],
        n = process.env[iO],
        o = process.env[aO],
        s = process.env[cO],
        i = process.env[uO];
      if (e && r) {
        const a = {
          accessKeyId: e,
          secretAccessKey: r,
          ...(n && { sessionToken: n }),
          ...(o && { expiration: new Date(o) }),
          ...(s && { credentialScope: s }),
          ...(i && { accountId: i }),
        };
        return ($H(a, 'CREDENTIALS_ENV_VARS', 'g'), a);
      }
      throw new LH('Unable to find environment variable credentials.', { logger: t?.logger });
    };
  Mo.ENV_ACCOUNT_ID = uO;
  Mo.ENV_CREDENTIAL_SCOPE = cO;
  Mo.ENV_EXPIRATION = aO;
  Mo.ENV_KEY = oO;
  Mo.ENV_SECRET = sO;
  Mo.ENV_SESSION = iO;
  Mo.fromEnv = zH;
});
var Af = Je((ir) => {
  var { ProviderError: NE, CredentialsProviderError: $o, loadConfig: FE } = (he(), N(er)),
    FH = vt('node:http'),
    { parseUrl: UH } = (M(), N(gs)),
    pO = (t) =>
      !!t &&
      typeof t == 'object' &&
      typeof t.AccessKeyId == 'string' &&
      typeof t.SecretAccessKey == 'string' &&
      typeof t.Token == 'string' &&
      typeof t.Expiration == 'string',
    mO = (t) => ({
      accessKeyId: t.AccessKeyId,
      secretAccessKey: t.SecretAccessKey,
      sessionToken: t.Token,
      expiration: new Date(t.Expiration),
      ...(t.AccountId && { accountId: t.AccountId }),
    }),
    hO = 1e3,
    gO = 0,
    UE = ({ maxRetries: t = gO, timeout: e = hO }) => ({ maxRetries: t, timeout: e });
  function Ec(t) {
    return new Promise((e, r) => {
      const n = FH.request({ method: 'GET', ...t, hostname: t.hostname?.replace(/^\[(.+)\]$/, '$1') });
      n.on('error', (o) => {
        r(Object.assign(new NE('Unable to connect to instance metadata service'), o)), n.destroy();
      }),
        n.on('timeout', () => {
          r(new NE('TimeoutError from instance metadata service')), n.destroy();
        }),
        n.on('response', (o) => {
          const { statusCode: s = 400 } = o;
          (s < 200 || 300 <= s) &&
            (r(Object.assign(new NE('Error response received from instance metadata service'), { statusCode: s })),
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
  var $E = (t, e) => {
      let r = t();
      for (let n = 0; n < e; n++) r = r.catch(t);
      return r;
    },
    yc = 'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    vf = 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    LE = 'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    BH = (t = {}) => {
      const { timeout: e, maxRetries: r } = UE(t);
      return () =>
        $E(async () => {
          const n = await WH({ logger: t.logger }),
            o = JSON.parse(await HH(e, n));
          if (!pO(o)) throw new $o('Invalid response received from instance metadata service.', { logger: t.logger });
          return mO(o);
        }, r);
    },
    HH = async (t, e) => (
      process.env[LE] && (e.headers = { ...e.headers, Authorization: process.env[LE] }),
      (await Ec({ ...e, timeout: t })).toString()
    ),
    VH = '169.254.170.2',
    jH = new Set(['localhost', '127.0.0.1']),
    ZH = new Set(['http:', 'https:']),
    WH = async ({ logger: t }) => {
      if (process.env[vf]) return { hostname: VH, path: process.env[vf] };
      if (process.env[yc]) {
        let e;
        try {
          e = new URL(process.env[yc]);
        } catch {
          throw new $o(`${process.env[yc]} is not a valid container metadata service URL`, {
            tryNextLink: !1,
            logger: t,
          });
        }
        if (!e.hostname || !jH.has(e.hostname))
          throw new $o(`${e.hostname} is not a valid container metadata service hostname`, {
            tryNextLink: !1,
            logger: t,
          });
        if (!e.protocol || !ZH.has(e.protocol))
          throw new $o(`${e.protocol} is not a valid container metadata service protocol`, {
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
      throw new $o(
        `The container metadata credential provider cannot be used unless the ${vf} or ${yc} environment variable is set`,
        { tryNextLink: !1, logger: t },
      );
    },
    zE = class t extends $o {
      tryNextLink;
      name = 'InstanceMetadataV1FallbackError';
      constructor(e, r = !0) {
        super(e, r), (this.tryNextLink = r), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Sc;
  ((t) => {
    (t.IPv4 = 'http://169.254.169.254'), (t.IPv6 = 'http://[fd00:ec2::254]');
  })(Sc || (Sc = {}));
  var GH = 'AWS_EC2_METADATA_SERVICE_ENDPOINT',
    KH = 'ec2_metadata_service_endpoint',
    qH = { environmentVariableSelector: (t) => t[GH], configFileSelector: (t) => t[KH], default: void 0 },
    ji;
  ((t) => {
    (t.IPv4 = 'IPv4'), (t.IPv6 = 'IPv6');
  })(ji || (ji = {}));
  var XH = 'AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE',
    YH = 'ec2_metadata_service_endpoint_mode',
    JH = { environmentVariableSelector: (t) => t[XH], configFileSelector: (t) => t[YH], default: ji.IPv4 },
    yO = async () => UH((await QH()) || (await eV())),
    QH = async () => FE(qH)(),
    eV = async () => {
      const t = await FE(JH)();
      switch (t) {
        case ji.IPv4:
          return Sc.IPv4;
        case ji.IPv6:
          return Sc.IPv6;
        default:
          throw new Error(`Unsupported endpoint mode: ${t}. Select from ${Object.values(ji)}`);
      }
    },
    tV = 300,
    rV = 300,
    nV = 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html',
    dO = (t, e) => {
      const r = tV + Math.floor(Math.random() * rV),
        n = new Date(Date.now() + r * 1e3);
      e.warn(
        `Attempting credential expiration extension due to a credential service availability issue. A refresh of these credentials will be attempted after ${new Date(n)}.
For more information, please visit: ` + nV,
      );
      const o = t.originalExpiration ?? t.expiration;
      return { ...t, ...(o ? { originalExpiration: o } : {}), expiration: n };
    },
    oV = (t, e = {}) => {
      let r = e?.logger || console,
        n;
      return async () => {
        let o;
        try {
          (o = await t()), o.expiration && o.expiration.getTime() < Date.now() && (o = dO(o, r));
        } catch (s) {
          if (n) r.warn('Credential renew failed: ', s), (o = dO(n, r));
          else throw s;
        }
        return ((n = o), o);
      };
    },
    SO = '/latest/meta-data/iam/security-credentials/',
    sV = '/latest/api/token',
    ME = 'AWS_EC2_METADATA_V1_DISABLED',
    lO = 'ec2_metadata_v1_disabled',
    fO = 'x-aws-ec2-metadata-token',
    iV = (t = {}) => oV(aV(t), { logger: t.logger }),
    aV = (t = {}) => {
      let e = !1,
        { logger: r, profile: n } = t,
        { timeout: o, maxRetries: s } = UE(t),
        i = async (a, c) => {
          if (e || c.headers?.[fO] == null) {
            let l = !1,
              p = !1,
              m = await FE(
                {
                  environmentVariableSelector: (g) => {
                    const S = g[ME];
                    if (((p = !!S && S !== 'false'), S === void 0))
                      throw new $o(`${ME} not set in env, checking config file next.`, { logger: t.logger });
                    return p;
                  },
                  configFileSelector: (g) => {
                    const S = g[lO];
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
                l && g.push(`config file profile (${lO})`),
                p && g.push(`process environment variable (${ME})`),
                new zE(
                  `AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${g.join(', ')}].`,
                )
              );
            }
          }
          const d = (
            await $E(async () => {
              let l;
              try {
                l = await uV(c);
              } catch (p) {
                throw (p.statusCode === 401 && (e = !1), p);
              }
              return l;
            }, a)
          ).trim();
          return $E(async () => {
            let l;
            try {
              l = await dV(d, c, t);
            } catch (p) {
              throw (p.statusCode === 401 && (e = !1), p);
            }
            return l;
          }, a);
        };
      return async () => {
        const a = await yO();
        if (e)
          return (
            r?.debug('AWS SDK Instance Metadata', 'using v1 fallback (no token fetch)'), i(s, { ...a, timeout: o })
          );
        {
          let c;
          try {
            c = (await cV({ ...a, timeout: o })).toString();
          } catch (u) {
            if (u?.statusCode === 400) throw Object.assign(u, { message: 'EC2 Metadata token request returned error' });
            return (
              (u.message === 'TimeoutError' || [403, 404, 405].includes(u.statusCode)) && (e = !0),
              r?.debug('AWS SDK Instance Metadata', 'using v1 fallback (initial)'),
              i(s, { ...a, timeout: o })
            );
          }
          return i(s, { ...a, headers: { [fO]: c }, timeout: o });
        }
      };
    },
    cV = async (t) =>
      Ec({ ...t, path: sV, method: 'PUT', headers: { 'x-aws-ec2-metadata-token-ttl-seconds': '21600' } }),
    uV = async (t) => (await Ec({ ...t, path: SO })).toString(),
    dV = async (t, e, r) => {
      const n = JSON.parse((await Ec({ ...e, path: SO + t })).toString());
      if (!pO(n)) throw new $o('Invalid response received from instance metadata service.', { logger: r.logger });
      return mO(n);
    };
  ir.DEFAULT_MAX_RETRIES = gO;
  ir.DEFAULT_TIMEOUT = hO;
  ir.ENV_CMDS_AUTH_TOKEN = LE;
  ir.ENV_CMDS_FULL_URI = yc;
  ir.ENV_CMDS_RELATIVE_URI = vf;
  ir.Endpoint = Sc;
  ir.fromContainerMetadata = BH;
  ir.fromInstanceMetadata = iV;
  ir.getInstanceMetadataEndpoint = yO;
  ir.httpRequest = Ec;
  ir.providerConfigFromInit = UE;
});
var bs = Je((wc) => {
  var { hasOwn: vO } = (k(), N(di)),
    { streamCollector: lV } = (k(), N(di));
  wc.streamCollector = lV;
  var { buildQueryString: AO, HttpResponse: TO } = (M(), N(gs)),
    Tf = vt('node:https'),
    { Readable: fV } = vt('node:stream'),
    BE = vt('node:http2');
  function Rf(t) {
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
  var pV = ['ECONNRESET', 'EPIPE', 'ETIMEDOUT'],
    IO = (t) => {
      const e = {};
      for (const r in t) {
        if (!vO(t, r)) continue;
        const n = t[r];
        e[r] = Array.isArray(n) ? n.join(',') : n;
      }
      return e;
    },
    st = { setTimeout: (t, e) => setTimeout(t, e), clearTimeout: (t) => clearTimeout(t) },
    EO = 1e3,
    mV = (t, e, r = 0) => {
      if (!r) return -1;
      const n = (o) => {
        const s = st.setTimeout(() => {
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
                  st.clearTimeout(s);
                })
              : st.clearTimeout(s);
          };
        t.socket ? i(t.socket) : t.on('socket', i);
      };
      return r < 2e3 ? (n(0), 0) : st.setTimeout(n.bind(null, EO), EO);
    },
    hV = (t, e, r = 0, n, o) =>
      r
        ? st.setTimeout(() => {
            let s = `@smithy/node-http-handler - [${n ? 'ERROR' : 'WARN'}] a request has exceeded the configured ${r} ms requestTimeout.`;
            if (n) {
              const i = Object.assign(new Error(s), { name: 'TimeoutError', code: 'ETIMEDOUT' });
              t.destroy(i), e(i);
            } else
              (s += ' Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.'),
                o?.warn?.(s);
          }, r)
        : -1,
    gV = 3e3,
    yV = (t, { keepAlive: e, keepAliveMsecs: r }, n = gV) => {
      if (e !== !0) return -1;
      const o = () => {
        t.socket
          ? t.socket.setKeepAlive(e, r || 0)
          : t.on('socket', (s) => {
              s.setKeepAlive(e, r || 0);
            });
      };
      return n === 0 ? (o(), 0) : st.setTimeout(o, n);
    },
    xc = (t) => {
      const e = t?.defaultSocketTimeout;
      return typeof e == 'number' && Number.isFinite(e) && e > 0 ? e : void 0;
    },
    SV = 3e3,
    xO = (t, e, r = 0, n = !1) => {
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
      const a = st.setTimeout(i, SV);
      t.once('close', () => st.clearTimeout(a));
    },
    bO = 6e3;
  async function RO(t, e, r = bO, n = !1) {
    let o = e.headers,
      s = o ? o.Expect || o.expect : void 0,
      i = -1,
      a = !0;
    !n &&
      s === '100-continue' &&
      (a = await Promise.race([
        new Promise((c) => {
          i = Number(st.setTimeout(() => c(!0), Math.max(bO, r)));
        }),
        new Promise((c) => {
          t.on('continue', () => {
            st.clearTimeout(i), c(!0);
          }),
            t.on('response', () => {
              st.clearTimeout(i), c(!1);
            }),
            t.on('error', () => {
              st.clearTimeout(i), c(!1);
            });
        }),
      ])),
      a && EV(t, e.body);
  }
  function EV(t, e) {
    if (e instanceof fV) {
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
  var xV = 0,
    If,
    wO,
    HE = class t {
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
            if (!vO(o, c)) continue;
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
                st.clearTimeout(d), st.clearTimeout(l), st.clearTimeout(p), st.clearTimeout(m);
              },
              S = async (q) => {
                await u, g(), a(q);
              },
              E = async (q) => {
                await u, g(), c(q);
              };
            if (r?.aborted) {
              const q = Rf(r);
              E(q);
              return;
            }
            let x = e.headers,
              w = x ? (x.Expect ?? x.expect) === '100-continue' : !1,
              v = i ? o.httpsAgent : o.httpAgent;
            w && !this.externalAgent && (v = new (i ? Tf.Agent : If)({ keepAlive: !1, maxSockets: 1 / 0 })),
              (d = st.setTimeout(
                () => {
                  this.socketWarningTimestamp = t.checkSocketUsage(v, this.socketWarningTimestamp, s);
                },
                o.socketAcquisitionWarningTimeout ?? (o.requestTimeout ?? 2e3) + (o.connectionTimeout ?? 1e3),
              ));
            let A = e.query ? AO(e.query) : '',
              R;
            if (e.username != null || e.password != null) {
              const q = e.username ?? '',
                de = e.password ?? '';
              R = `${q}:${de}`;
            }
            let Q = e.path;
            A && (Q += `?${A}`), e.fragment && (Q += `#${e.fragment}`);
            let ce = e.hostname ?? '';
            ce[0] === '[' && ce.endsWith(']') ? (ce = e.hostname.slice(1, -1)) : (ce = e.hostname);
            const _e = { headers: e.headers, host: ce, method: e.method, path: Q, port: e.port, agent: v, auth: R },
              ue = (i ? Tf.request : wO)(_e, (q) => {
                const de = new TO({
                  statusCode: q.statusCode || -1,
                  reason: q.statusMessage,
                  headers: IO(q.headers),
                  body: q,
                });
                S({ response: de });
              });
            if (
              (ue.on('error', (q) => {
                pV.includes(q.code) ? E(Object.assign(q, { name: 'TimeoutError' })) : E(q);
              }),
              r)
            ) {
              const q = () => {
                ue.destroy();
                const de = Rf(r);
                E(de);
              };
              if (typeof r.addEventListener == 'function') {
                const de = r;
                de.addEventListener('abort', q, { once: !0 }),
                  ue.once('close', () => de.removeEventListener('abort', q));
              } else r.onabort = q;
            }
            const Pe = n ?? o.requestTimeout;
            (l = mV(ue, E, o.connectionTimeout)), (p = hV(ue, E, Pe, o.throwOnRequestTimeout, s ?? console));
            const ke = o.socketTimeout === void 0 ? xc(o) : void 0;
            ke ? xO(ue, E, ke, !0) : xO(ue, E, o.socketTimeout);
            const Be = _e.agent;
            typeof Be == 'object' &&
              'keepAlive' in Be &&
              (m = yV(ue, { keepAlive: Be.keepAlive, keepAliveMsecs: Be.keepAliveMsecs })),
              (u = RO(ue, e, Pe, this.externalAgent).catch((q) => (g(), c(q))));
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
                (e = 'defaultSocketTimeout'), (r = xc(n) ?? r);
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
          defaultSocketTimeout: xc(e),
          socketAcquisitionWarningTimeout: s,
          throwOnRequestTimeout: c,
          httpAgentProvider: () =>
            (p ??= (async () => {
              const m = vt('node:http'),
                { Agent: g, request: S } = m.default ?? m;
              return (
                (wO = S),
                (If = g),
                i instanceof If || typeof i?.destroy == 'function'
                  ? ((this.externalAgent = !0), i)
                  : new If({ keepAlive: d, maxSockets: l, ...i })
              );
            })()),
          httpsAgent:
            a instanceof Tf.Agent || typeof a?.destroy == 'function'
              ? ((this.externalAgent = !0), a)
              : new Tf.Agent({ keepAlive: d, maxSockets: l, ...a }),
          logger: u,
        };
      }
    },
    bV = new Uint16Array(1),
    bc = class {
      id = bV[0]++;
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
    VE = class {
      sessions = [];
      maxConcurrency = 0;
      constructor(e) {
        this.sessions = (e ?? []).map((r) => new bc(r));
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
    jE = class {
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
        const s = new bc(this.connect(n)),
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
          o = new bc(this.connect(n)),
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
          const r = new VE();
          this.config.maxConcurrency && r.setMaxConcurrency(this.config.maxConcurrency), this.connectionPools.set(e, r);
        }
        return this.connectionPools.get(e);
      }
      getUrlString(e) {
        return e.destination.toString();
      }
      connect(e) {
        return this.connectOptions === void 0 ? BE.connect(e) : BE.connect(e, this.connectOptions);
      }
    },
    { constants: _O } = BE,
    ZE = class t {
      config;
      configProvider;
      metadata = { handlerProtocol: 'h2' };
      connectionManager = new jE({});
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
          this.config = { ...l, defaultSocketTimeout: xc(l) };
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
            const pe = Rf(r);
            E(pe);
            return;
          }
          let { hostname: x, method: w, port: v, protocol: A, query: R } = e,
            Q = '';
          if (e.username != null || e.password != null) {
            const pe = e.username ?? '',
              Lr = e.password ?? '';
            Q = `${pe}:${Lr}@`;
          }
          let ce = `${A}//${Q}${x}${v ? `:${v}` : ''}`,
            _e = { destination: new URL(ce) },
            Lt = { requestTimeout: this.config?.sessionTimeout, isEventStream: o },
            ue = c ? this.connectionManager.createIsolatedSession(_e, Lt) : this.connectionManager.lease(_e, Lt),
            Pe = ue.deref(),
            ke = (pe) => {
              c && ue.destroy(), (m = !0), E(pe);
            },
            Be = R ? AO(R) : '',
            q = e.path;
          Be && (q += `?${Be}`), e.fragment && (q += `#${e.fragment}`);
          const de = Pe.request({ ...e.headers, [_O.HTTP2_HEADER_PATH]: q, [_O.HTTP2_HEADER_METHOD]: w });
          if (
            (u
              ? de.setTimeout(u, () => {
                  de.close();
                  const pe = new Error(`Stream timed out because of no activity for ${u} ms`);
                  (pe.name = 'TimeoutError'), ke(pe);
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
              const Lr = Rf(r);
              ke(Lr);
            };
            if (typeof r.addEventListener == 'function') {
              const Lr = r;
              Lr.addEventListener('abort', pe, { once: !0 }),
                de.once('close', () => Lr.removeEventListener('abort', pe));
            } else r.onabort = pe;
          }
          de.on('frameError', (pe, Lr, hB) => {
            ke(new Error(`Frame type id ${pe} in stream id ${hB} has failed with code ${Lr}.`));
          }),
            de.on('error', ke),
            de.on('aborted', () => {
              ke(new Error(`HTTP/2 stream is abnormally aborted in mid-communication with result code ${de.rstCode}.`));
            }),
            de.on('response', (pe) => {
              const Lr = new TO({ statusCode: pe[':status'] ?? -1, headers: IO(pe), body: de });
              (m = !0),
                S({ response: Lr }),
                c &&
                  (Pe.close(),
                  de.on('end', () => {
                    ue.destroy();
                  }));
            }),
            de.on('close', () => {
              if ((c ? ue.destroy() : this.connectionManager.release(_e, ue), !m)) {
                const pe = new Error('Unexpected error: http2 request did not get a response');
                Pe.destroyed && (pe.name = 'TimeoutError'), ke(pe);
              }
            }),
            (g = RO(de, e, u));
        });
      }
      updateHttpClientConfig(e, r) {
        (this.config = void 0),
          (this.configProvider = this.configProvider.then(
            (n) => (
              e === Symbol.for('@smithy/defaultSocketTimeout') && ((e = 'defaultSocketTimeout'), (r = xc(n) ?? r)),
              { ...n, [e]: r }
            ),
          ));
      }
      httpHandlerConfigs() {
        return this.config ?? {};
      }
    };
  wc.DEFAULT_REQUEST_TIMEOUT = xV;
  wc.NodeHttp2Handler = ZE;
  wc.NodeHttpHandler = HE;
});
var WE = Je((OO) => {
  var { setCredentialFeature: wV } = (ge(), N(bn)),
    { CredentialsProviderError: ws } = (he(), N(er)),
    { NodeHttpHandler: _V } = bs(),
    vV = vt('node:fs/promises'),
    { HttpRequest: AV } = (M(), N(gs)),
    { sdkStreamMixin: TV, parseRfc3339DateTime: IV } = (k(), N(di)),
    RV = '169.254.170.2',
    CV = '169.254.170.23',
    OV = '[fd00:ec2::23]',
    DV = (t, e) => {
      if (t.protocol !== 'https:' && !(t.hostname === RV || t.hostname === CV || t.hostname === OV)) {
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
        throw new ws(
          `URL not accepted. It must either be HTTPS or match one of the following:
  - loopback CIDR 127.0.0.0/8 or [::1/128]
  - ECS container host 169.254.170.2
  - EKS container host 169.254.170.23 or [fd00:ec2::23]`,
          { logger: e },
        );
      }
    };
  function PV(t) {
    return new AV({
      protocol: t.protocol,
      hostname: t.hostname,
      port: Number(t.port),
      path: t.pathname,
      query: Array.from(t.searchParams.entries()).reduce((e, [r, n]) => ((e[r] = n), e), {}),
      fragment: t.hash,
    });
  }
  async function kV(t, e) {
    const n = await TV(t.body).transformToString();
    if (t.statusCode === 200) {
      const o = JSON.parse(n);
      if (
        typeof o.AccessKeyId != 'string' ||
        typeof o.SecretAccessKey != 'string' ||
        typeof o.Token != 'string' ||
        typeof o.Expiration != 'string'
      )
        throw new ws(
          'HTTP credential provider response not of the required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }',
          { logger: e },
        );
      return {
        accessKeyId: o.AccessKeyId,
        secretAccessKey: o.SecretAccessKey,
        sessionToken: o.Token,
        expiration: IV(o.Expiration),
      };
    }
    if (t.statusCode >= 400 && t.statusCode < 500) {
      let o = {};
      try {
        o = JSON.parse(n);
      } catch {}
      throw Object.assign(new ws(`Server responded with status: ${t.statusCode}`, { logger: e }), {
        Code: o.Code,
        Message: o.Message,
      });
    }
    throw new ws(`Server responded with status: ${t.statusCode}`, { logger: e });
  }
  var NV = (t, e, r) => async () => {
      for (let n = 0; n < e; ++n)
        try {
          return await t();
        } catch {
          await new Promise((s) => setTimeout(s, r));
        }
      return await t();
    },
    MV = 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    $V = 'http://169.254.170.2',
    LV = 'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    zV = 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
    FV = 'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    UV = (t = {}) => {
      t.logger?.debug('@aws-sdk/credential-provider-http - fromHttp');
      let e,
        r = t.awsContainerCredentialsRelativeUri ?? process.env[MV],
        n = t.awsContainerCredentialsFullUri ?? process.env[LV],
        o = t.awsContainerAuthorizationToken ?? process.env[FV],
        s = t.awsContainerAuthorizationTokenFile ?? process.env[zV],
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
        e = `${$V}${r}`;
      else if (n) e = n;
      else
        throw new ws(
          `No HTTP credential provider host provided.
Set AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`,
          { logger: t.logger },
        );
      const a = new URL(e);
      DV(a, t.logger);
      const c = _V.create({ connectionTimeout: t.timeout ?? 1e3 }),
        u = t.timeout ?? 1e3,
        d = NV(
          async () => {
            const l = PV(a);
            s
              ? (l.headers.Authorization = CO((await vV.readFile(s)).toString()))
              : o && (l.headers.Authorization = CO(o));
            try {
              const p = await c.handle(l, { requestTimeout: u });
              return kV(p.response).then((m) => wV(m, 'CREDENTIALS_HTTP', 'z'));
            } catch (p) {
              throw new ws(String(p), { logger: t.logger });
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
    CO = (t) => {
      if (
        t.includes(`\r
`)
      )
        throw new ws('Authorization token contains invalid \\r\\n sequence.');
      return t;
    };
  OO.fromHttp = UV;
});
function BV(t) {
  return {
    schemeId: 'aws.auth#sigv4',
    signingProperties: { name: 'sso-oauth', region: t.region },
    propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
  };
}
function HV(t) {
  return { schemeId: 'smithy.api#noAuth' };
}
var DO,
  PO,
  kO,
  GE = f(() => {
    bt();
    L();
    DO = async (t, e, r) => ({
      operation: Ee(e).operation,
      region:
        (await me(t.region)()) ||
        (() => {
          throw new Error('expected `region` to be configured for `aws.auth#sigv4`');
        })(),
    });
    (PO = (t) => {
      const e = [];
      return (t.operation === 'CreateToken' ? e.push(HV(t)) : e.push(BV(t)), e);
    }),
      (kO = (t) => {
        const e = wn(t);
        return Object.assign(e, { authSchemePreference: me(t.authSchemePreference ?? []) });
      });
  });
var NO,
  MO,
  KE = f(() => {
    (NO = (t) =>
      Object.assign(t, {
        useDualstackEndpoint: t.useDualstackEndpoint ?? !1,
        useFipsEndpoint: t.useFipsEndpoint ?? !1,
        defaultSigningName: 'sso-oauth',
      })),
      (MO = {
        UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
        Endpoint: { type: 'builtInParams', name: 'endpoint' },
        Region: { type: 'builtInParams', name: 'region' },
        UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
      });
  });
var Lo,
  _c = f(() => {
    Lo = {
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
var qE,
  $O = f(() => {
    qE = Symbol('@smithy/core/cbor::tagSymbol');
  });
var vc,
  XE = f(() => {
    vc = (t, e) => {
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
function Nf(t) {
  const e = t.getSchema(),
    r = e[LO];
  if (r) return r;
  const n = [],
    o = [];
  for (const [a, c] of t.structIterator()) n.push(a), o.push(c);
  const s = new Array(n.length);
  for (let a = 0; a < n.length; ++a) s[a] = jV(n[a]);
  const i = { memberNames: n, memberSchemas: o, encodedKeys: s };
  return ((e[LO] = i), i);
}
function jV(t) {
  let e;
  Mf ? (e = Buffer.from(t, 'utf-8')) : (e = new TextEncoder().encode(t));
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
function HO(t) {
  return Mf ? Buffer.allocUnsafe(t) : new Uint8Array(t);
}
function Ki(t, e, r, n) {
  if (e == null) {
    if (e === void 0 && t.isIdempotencyToken()) {
      _n(Zt());
      return;
    }
    fe(1), (B[$++] = 246);
    return;
  }
  if (t.isUnitSchema()) {
    fe(1), Ke(5, 0);
    return;
  }
  if (typeof e == 'object') {
    if (t.isBlobSchema() && e instanceof Uint8Array) {
      Cf(e);
      return;
    }
    if (t.isTimestampSchema() && e instanceof Date) {
      ex(e);
      return;
    }
    if (t.isStructSchema()) {
      WV(t, e, n);
      return;
    }
    if (Array.isArray(e) && (t.isListSchema() || t.isDocumentSchema())) {
      UO(t, e, t.isDocumentSchema(), n);
      return;
    }
    if (t.isMapSchema()) {
      JE(t, e, !1, n);
      return;
    }
    if (e instanceof Date) {
      ex(e);
      return;
    }
    if (e instanceof Uint8Array) {
      Cf(e);
      return;
    }
    if (e instanceof Z) {
      ZO(e);
      return;
    }
    if (e[qE]) {
      const s = e;
      jO(s.tag, s.value);
      return;
    }
    if (t.isDocumentSchema()) {
      Array.isArray(e) ? UO(t, e, !0, n) : JE(t, e, !0, n);
      return;
    }
    if (t.isBigDecimalSchema()) {
      qi(e);
      return;
    }
    JE(t, e, !0, n);
    return;
  }
  if (typeof e == 'string') {
    if (t.isBlobSchema()) {
      const s = (n?.base64Decoder ?? ve)(e);
      Cf(s);
      return;
    }
    _n(e);
    return;
  }
  if (typeof e == 'number') {
    fe(9), Number.isInteger(e) && e >= -9007199254740992 && e <= 9007199254740991 ? $f(e) : ax(e);
    return;
  }
  if (typeof e == 'boolean') {
    fe(1), (B[$++] = 224 | (e ? 21 : 20));
    return;
  }
  if (typeof e == 'bigint') {
    Pf(e);
    return;
  }
  _n(String(e));
}
function WV(t, e, r) {
  if (t.isUnionSchema()) {
    let l = !1;
    for (const [p, m] of t.structIterator()) {
      const g = e[p];
      if (g != null) {
        fe(9), Ke(5, 1), _n(p), Ki(m, g, t, r), (l = !0);
        break;
      }
    }
    if (!l) {
      const { $unknown: p } = e;
      Array.isArray(p) ? (fe(9), Ke(5, 1), _n(p[0]), qi(p[1])) : (fe(9), Ke(5, 0));
    }
    return;
  }
  let n = Nf(t),
    { memberNames: o, memberSchemas: s, encodedKeys: i } = n,
    a = o.length,
    c;
  a < 24 ? (c = 1) : a < 256 ? (c = 2) : (c = 3), fe(c);
  const u = $;
  $ += c;
  let d = 0;
  for (let l = 0; l < a; ++l) {
    const p = e[o[l]];
    if (p == null && !s[l].isIdempotencyToken()) continue;
    const m = i[l];
    fe(m.length), B.set(m, $), ($ += m.length), Ki(s[l], p, t, r), ++d;
  }
  if (typeof e.__type == 'string') for (const l in e) I(e, l) && (o.includes(l) || (_n(l), qi(e[l]), ++d));
  c === 1
    ? (B[u] = 160 | d)
    : c === 2
      ? ((B[u] = 184), (B[u + 1] = d))
      : ((B[u] = 185), (B[u + 1] = d >> 8), (B[u + 2] = d & 255));
}
function UO(t, e, r, n) {
  const o = !!t.getMergedTraits().sparse,
    s = t.getValueSchema();
  if (r || o) {
    const i = [];
    for (let a = 0; a < e.length; ++a) {
      const c = e[a];
      r ? c !== void 0 && i.push(c) : (c != null || o) && i.push(c);
    }
    fe(9), Ke(4, i.length);
    for (let a = 0; a < i.length; ++a) Ki(s, i[a], void 0, n);
  } else {
    let i = 0;
    for (let a = 0; a < e.length; ++a) e[a] != null && ++i;
    fe(9), Ke(4, i);
    for (let a = 0; a < e.length; ++a) e[a] != null && Ki(s, e[a], void 0, n);
  }
}
function JE(t, e, r, n) {
  const o = !!t.getMergedTraits().sparse,
    s = t.getValueSchema(),
    i = [];
  for (const a in e) {
    if (!I(e, a)) continue;
    const c = e[a];
    (r ? c !== void 0 : c != null || o) && i.push(a);
  }
  fe(9), Ke(5, i.length);
  for (let a = 0; a < i.length; ++a) {
    const c = i[a];
    _n(c), Ki(s, e[c], void 0, n);
  }
}
function qi(t) {
  if (t == null) {
    fe(1), (B[$++] = 246);
    return;
  }
  if (typeof t == 'string') {
    _n(t);
    return;
  }
  if (typeof t == 'number') {
    fe(9), Number.isInteger(t) && t >= -9007199254740992 && t <= 9007199254740991 ? $f(t) : ax(t);
    return;
  }
  if (typeof t == 'boolean') {
    fe(1), (B[$++] = 224 | (t ? 21 : 20));
    return;
  }
  if (typeof t == 'bigint') {
    Pf(t);
    return;
  }
  if (t instanceof Uint8Array) {
    Cf(t);
    return;
  }
  if (t instanceof Date) {
    ex(t);
    return;
  }
  if (t instanceof Z) {
    ZO(t);
    return;
  }
  if (t[qE]) {
    const e = t;
    jO(e.tag, e.value);
    return;
  }
  if (Array.isArray(t)) {
    fe(9), Ke(4, t.length);
    for (let e = 0; e < t.length; ++e) qi(t[e]);
    return;
  }
  if (typeof t == 'object') {
    const e = Object.keys(t);
    fe(9), Ke(5, e.length);
    for (let r = 0; r < e.length; ++r) _n(e[r]), qi(t[e[r]]);
    return;
  }
  _n(String(t));
}
function fe(t) {
  if ($ + t > B.length) {
    let e = B.length * 2;
    for (; e < $ + t; ) e *= 2;
    const r = HO(e);
    r.set(B.subarray(0, $)), (B = r), (vs = new DataView(r.buffer, r.byteOffset, r.byteLength));
  }
}
function Ke(t, e) {
  if (e < 24) B[$++] = (t << 5) | e;
  else if (e < 256) (B[$++] = (t << 5) | 24), (B[$++] = e);
  else if (e < 65536) (B[$++] = (t << 5) | 25), (B[$++] = e >> 8), (B[$++] = e & 255);
  else if (e < 4294967296) (B[$++] = (t << 5) | 26), vs.setUint32($, e), ($ += 4);
  else {
    B[$++] = (t << 5) | 27;
    const r = (e / 4294967296) | 0,
      n = (e - r * 4294967296) | 0;
    vs.setUint32($, r), vs.setUint32($ + 4, n), ($ += 8);
  }
}
function VO(t, e) {
  const r = Number(e);
  if (r < 4294967296) {
    Ke(t, r);
    return;
  }
  (B[$++] = (t << 5) | 27), vs.setBigUint64($, e), ($ += 8);
}
function _n(t) {
  const e = t.length;
  if (e <= 23) {
    const r = Zi.get(t);
    if (r) {
      fe(r.bytes.length), B.set(r.bytes, $), ($ += r.bytes.length), (r.epoch = YE);
      return;
    }
    const n = $;
    BO(t, e);
    const o = $,
      s = Uint8Array.prototype.slice.call(B, n, o);
    if (Zi.size >= zO) {
      if (FO) return;
      let i = 0;
      for (const [a, c] of Zi) {
        if (i >= 1024) break;
        c.epoch !== YE && (Zi.delete(a), ++i);
      }
      if (i === 0) {
        FO = !0;
        return;
      }
    }
    Zi.size < zO && Zi.set(t, { epoch: YE, bytes: s });
    return;
  }
  BO(t, e);
}
function BO(t, e) {
  if (Mf) {
    const r = e * 3;
    fe(r + 9);
    const n = Buffer.byteLength(t);
    Ke(3, n), ($ += B.write(t, $));
  } else {
    const r = e * 3;
    fe(r + 9);
    let n = $,
      s = ZV.encodeInto(t, B.subarray(n + 9)).written,
      i;
    s < 24 ? (i = 1) : s < 256 ? (i = 2) : s < 65536 ? (i = 3) : s < 4294967296 ? (i = 5) : (i = 9),
      i < 9 && B.copyWithin(n + i, n + 9, n + 9 + s),
      ($ = n),
      Ke(3, s),
      ($ += s);
  }
}
function ax(t) {
  fe(9), (B[$++] = 251), vs.setFloat64($, t), ($ += 8);
}
function $f(t) {
  fe(9);
  const e = t >= 0,
    r = e ? 0 : 1,
    n = e ? t : -t - 1;
  Ke(r, n);
}
function Pf(t) {
  const e = t >= 0,
    r = e ? 0 : 1,
    n = e ? t : -t - BigInt(1);
  if (n < BigInt('18446744073709551616')) fe(9), VO(r, n);
  else {
    let o = n.toString(2),
      s = Math.ceil(o.length / 8),
      i = new Uint8Array(s),
      a = n;
    for (let c = s - 1; c >= 0; --c) (i[c] = Number(a & BigInt(255))), (a >>= BigInt(8));
    fe(s + 16), (B[$++] = e ? 194 : 195), Ke(2, s), B.set(i, $), ($ += s);
  }
}
function Cf(t) {
  fe(t.length + 9), Ke(2, t.length), B.set(t, $), ($ += t.length);
}
function jO(t, e) {
  fe(9), typeof t == 'bigint' ? VO(6, t) : Ke(6, t), qi(e);
}
function ZO(t) {
  let e = t.string,
    r = BigInt(0),
    n = e.search(/[eE]/);
  n !== -1 && ((r = BigInt(e.slice(n + 1))), (e = e.slice(0, n)));
  const o = e.indexOf('.'),
    s = o === -1 ? 0 : e.length - o - 1,
    i = r - BigInt(s),
    a = BigInt(e.replace('.', ''));
  fe(9),
    (B[$++] = 196),
    Ke(4, 2),
    fe(9),
    i >= -0x20000000000000n && i <= 0x1fffffffffffffn ? $f(Number(i)) : Pf(i),
    Pf(a);
}
function ex(t) {
  fe(18), Ke(6, 1);
  const e = t.getTime() / 1e3;
  Number.isInteger(e) ? $f(e) : ax(e);
}
var Df,
  LO,
  Mf,
  ZV,
  QE,
  B,
  vs,
  $,
  zO,
  Zi,
  YE,
  FO,
  cx = f(() => {
    F();
    M();
    X();
    k();
    $O();
    (Df = class extends Ze {
      write(e, r) {
        $ = 0;
        const n = T.of(e);
        Ki(n, r, void 0, this.serdeContext);
      }
      flush() {
        const e = B.subarray(0, $);
        return (($ = 0), (B = HO(QE)), (vs = new DataView(B.buffer, B.byteOffset, B.byteLength)), e);
      }
    }),
      (LO = Symbol.for('@smithy/cbor-struct-cache'));
    (Mf = typeof Buffer < 'u'),
      (ZV = new TextEncoder()),
      (QE = 2048),
      (B = Mf ? Buffer.allocUnsafe(QE) : new Uint8Array(QE)),
      (vs = new DataView(B.buffer, B.byteOffset, B.byteLength)),
      ($ = 0),
      (zO = 2048),
      (Zi = new Map()),
      (YE = 0),
      (FO = !1);
  });
function Gt(t) {
  if (C >= qe) throw new Error('unexpected end of CBOR payload.');
  const e = (Te[C] & 224) >> 5;
  if ((Te[C] & 31) === 31 && e >= 2 && e <= 5) return YV(t, e);
  switch (e) {
    case 0:
      return rj();
    case 1:
      return nj();
    case 2:
      return Bf();
    case 3:
      return Xi();
    case 4:
      return GV(t);
    case 5:
      return KV(t);
    case 6:
      return XV(t);
    case 7:
      return sj();
    default:
      throw new Error(`unexpected CBOR major type ${e}.`);
  }
}
function GV(t) {
  const e = Uf(),
    r = t.isListSchema() ? t.getValueSchema() : t,
    n = Array(e);
  for (let o = 0; o < e; ++o) n[o] = Gt(r);
  return n;
}
function KV(t) {
  const e = Uf();
  if (t.isStructSchema()) return qV(t, e, C);
  const r = t.isMapSchema() ? t.getValueSchema() : t,
    n = {};
  for (let o = 0; o < e; ++o) {
    const s = Xi();
    n[s] = Gt(r);
  }
  return n;
}
function qV(t, e, r) {
  let n = t.isUnionSchema(),
    o = Nf(t),
    { memberSchemas: s, encodedKeys: i, memberNames: a } = o,
    c = i.length,
    u = {},
    d,
    l,
    p = 0,
    m = !1,
    g = 0;
  for (let S = 0; S < e; ++S) {
    const E = qO(i, c, g);
    if (E >= 0) {
      (g = E + 1), g >= c && (g = 0);
      const x = Gt(s[E]);
      x != null && (u[a[E]] = x);
    } else {
      const x = Xi(),
        w = Gt(T.of(15));
      x === '__type' && typeof w == 'string' ? (m = !0) : ((d = x), (l = w), ++p);
    }
  }
  if (n) {
    let S = !0;
    for (const E in u)
      if (I(u, E)) {
        S = !1;
        break;
      }
    S && p === 1 && (u.$unknown = [d, l]);
  } else if (m) {
    C = r;
    const S = T.of(15);
    for (let E = 0; E < e; ++E) {
      const x = Xi(),
        w = Gt(S);
      x in u || (u[x] = w);
    }
  }
  return u;
}
function XV(t) {
  const e = Ff(),
    r = typeof e == 'bigint' ? Number(e) : e;
  if (r === 1) {
    const s = T.of(15),
      i = Gt(s);
    return ao(i);
  }
  if (r === 2 || r === 3) {
    let s = Bf(),
      i = BigInt(0);
    for (let a = 0; a < s.length; ++a) i = (i << BigInt(8)) | BigInt(s[a]);
    return r === 3 ? -i - BigInt(1) : i;
  }
  if (r === 4) {
    let s = T.of(15),
      i = Gt(s),
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
    return fd(m);
  }
  const n = T.of(15),
    o = Gt(n);
  return { tag: XO(e), value: o };
}
function YV(t, e) {
  switch (e) {
    case 3:
      return JV();
    case 2:
      return QV();
    case 4:
      return ej(t);
    case 5:
      return tj(t);
    default:
      throw new Error(`unexpected indefinite length for major ${e}.`);
  }
}
function JV() {
  C += 1;
  let t = [],
    e = 0;
  for (; C < qe; ) {
    if (Te[C] === 255) {
      C += 1;
      let n = new Uint8Array(e),
        o = 0;
      for (let s = 0; s < t.length; ++s) n.set(t[s], o), (o += t[s].length);
      return KO ? Buffer.from(n.buffer, n.byteOffset, n.byteLength).toString('utf-8') : dx.decode(n);
    }
    const r = Bf();
    t.push(r), (e += r.length);
  }
  throw new Error('expected break marker.');
}
function QV() {
  C += 1;
  let t = [],
    e = 0;
  for (; C < qe; ) {
    if (Te[C] === 255) {
      C += 1;
      let n = new Uint8Array(e),
        o = 0;
      for (let s = 0; s < t.length; ++s) n.set(t[s], o), (o += t[s].length);
      return n;
    }
    const r = Bf();
    t.push(r), (e += r.length);
  }
  throw new Error('expected break marker.');
}
function ej(t) {
  C += 1;
  const e = t.isListSchema() ? t.getValueSchema() : t,
    r = [];
  for (; C < qe; ) {
    if (Te[C] === 255) return ((C += 1), r);
    r.push(Gt(e));
  }
  throw new Error('expected break marker.');
}
function tj(t) {
  if (((C += 1), t.isStructSchema())) {
    let n = Nf(t),
      { memberSchemas: o, encodedKeys: s, memberNames: i } = n,
      a = s.length,
      c = t.isUnionSchema(),
      u = {},
      d,
      l,
      p = 0,
      m = 0;
    for (; C < qe; ) {
      if (Te[C] === 255) {
        if (((C += 1), c)) {
          let S = !0;
          for (const E in u)
            if (I(u, E)) {
              S = !1;
              break;
            }
          S && p === 1 && (u.$unknown = [d, l]);
        }
        return u;
      }
      const g = qO(s, a, m);
      if (g >= 0) {
        (m = g + 1), m >= a && (m = 0);
        const S = Gt(o[g]);
        S != null && (u[i[g]] = S);
      } else {
        const S = Xi(),
          E = Gt(T.of(15));
        S !== '__type' && ((d = S), (l = E), ++p);
      }
    }
    throw new Error('expected break marker.');
  }
  const e = t.isMapSchema() ? t.getValueSchema() : t,
    r = {};
  for (; C < qe; ) {
    if (Te[C] === 255) return ((C += 1), r);
    const n = Xi();
    r[n] = Gt(e);
  }
  throw new Error('expected break marker.');
}
function qO(t, e, r) {
  const n = t[r];
  if (C + n.length <= qe && GO(C, n)) return ((C += n.length), r);
  for (let o = 0; o < e; ++o) {
    if (o === r) continue;
    const s = t[o];
    if (C + s.length <= qe && GO(C, s)) return ((C += s.length), o);
  }
  return -1;
}
function GO(t, e) {
  const r = e.length;
  if (Te[t] !== e[0]) return !1;
  for (let n = 1; n < r; ++n) if (Te[t + n] !== e[n]) return !1;
  return !0;
}
function Ff() {
  const t = Te[C] & 31;
  if (t < 24) return ((C += 1), t);
  switch (t) {
    case 24:
      return (qe - C < 2 && Vn(1), (C += 2), Te[C - 1]);
    case 25:
      return (qe - C < 3 && Vn(2), (C += 3), zo.getUint16(C - 2));
    case 26:
      return (qe - C < 5 && Vn(4), (C += 5), zo.getUint32(C - 4));
    case 27: {
      qe - C < 9 && Vn(8), (C += 9);
      const e = zo.getUint32(C - 8);
      return e < 2097152 ? e * 4294967296 + zo.getUint32(C - 4) : zo.getBigUint64(C - 8);
    }
    default:
      throw new Error(`unexpected minor value ${t}.`);
  }
}
function Uf() {
  const t = Ff();
  return typeof t == 'bigint' ? Number(t) : t;
}
function rj() {
  const t = Ff();
  return XO(t);
}
function nj() {
  const t = Ff();
  return typeof t == 'bigint' ? BigInt(-1) - t : -1 - t;
}
function Bf() {
  const t = Uf();
  qe - C < t && Vn(t);
  const e = C;
  return ((C += t), Te.subarray(e, e + t));
}
function Xi() {
  const t = Uf();
  qe - C < t && Vn(t);
  const e = C;
  return ((C += t), t < 24 ? oj(e, t) : lx ? Te.toString('utf-8', e, e + t) : dx.decode(Te.subarray(e, e + t)));
}
function oj(t, e) {
  let r = e;
  for (let i = 0; i < e; ++i) r = (r * 31 + Te[t + i]) | 0;
  const n = (r >>> 0) & (fx - 1),
    o = WO[n];
  if (o !== void 0 && o.length === e) {
    let i = !0;
    for (let a = 0; a < e; ++a)
      if (o.charCodeAt(a) !== Te[t + a]) {
        i = !1;
        break;
      }
    if (i) return ((ux[n] = Ic), o);
  }
  const s = lx ? Te.toString('utf-8', t, t + e) : dx.decode(Te.subarray(t, t + e));
  return (ux[n] !== Ic && ((WO[n] = s), (ux[n] = Ic)), s);
}
function sj() {
  const t = C,
    e = Te[t] & 31;
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
      return (qe - t < 3 && Vn(2), (C = t + 3), ij(Te[t + 1], Te[t + 2]));
    case 26:
      return (qe - t < 5 && Vn(4), (C = t + 5), zo.getFloat32(t + 1));
    case 27:
      return (qe - t < 9 && Vn(8), (C = t + 9), zo.getFloat64(t + 1));
    default:
      throw new Error(`unexpected minor value ${e} for major 7.`);
  }
}
function ij(t, e) {
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
function XO(t) {
  if (typeof t == 'number') return t;
  const e = Number(t);
  return Number.MIN_SAFE_INTEGER <= e && e <= Number.MAX_SAFE_INTEGER ? e : t;
}
function Vn(t) {
  throw new Error(`CBOR: length ${t} greater than remaining buffer length.`);
}
function Lf(t, e) {
  if (t.isTimestampSchema()) {
    if (typeof e == 'number') return ao(e);
    if (typeof e == 'object' && e !== null && e.tag === 1 && 'value' in e) return ao(e.value);
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
    for (const s of e) o.push(Lf(n, s));
    return o;
  }
  const r = {};
  if (t.isMapSchema()) {
    const n = t.getValueSchema();
    for (const o in e) I(e, o) && (r[o] = Lf(n, e[o]));
  } else if (t.isStructSchema()) {
    let n = t.isUnionSchema(),
      o;
    if (n) {
      o = new Set();
      for (const s in e) I(e, s) && s !== '__type' && o.add(s);
    }
    for (const [s, i] of t.structIterator()) n && o.delete(s), e[s] != null && (r[s] = Lf(i, e[s]));
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
var zf,
  KO,
  dx,
  Te,
  lx,
  zo,
  C,
  qe,
  fx,
  WO,
  ux,
  Ic,
  YO = f(() => {
    F();
    M();
    X();
    k();
    cx();
    (zf = class extends Ze {
      read(e, r) {
        return (
          (Te = r),
          (lx = KO && r instanceof Buffer),
          (zo = new DataView(r.buffer, r.byteOffset, r.byteLength)),
          (C = 0),
          (qe = r.length),
          (Ic = (Ic + 1) & 65535),
          Gt(T.of(e))
        );
      }
      readValue(e, r) {
        return Lf(T.of(e), r);
      }
    }),
      (KO = typeof Buffer < 'u'),
      (dx = new TextDecoder()),
      (Te = new Uint8Array(0)),
      (lx = !1),
      (zo = new DataView(new ArrayBuffer(0))),
      (C = 0),
      (qe = 0),
      (fx = 2048),
      (WO = new Array(fx)),
      (ux = new Uint16Array(fx)),
      (Ic = 0);
  });
var Hf,
  JO = f(() => {
    M();
    cx();
    YO();
    Hf = class extends Ze {
      createSerializer() {
        const e = new Df();
        return (e.setSerdeContext(this.serdeContext), e);
      }
      createDeserializer() {
        const e = new zf();
        return (e.setSerdeContext(this.serdeContext), e);
      }
    };
  });
var Rc,
  QO = f(() => {
    M();
    X();
    JO();
    XE();
    Rc = class extends bo {
      codec = new Hf();
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
        const i = vc(n, o) ?? 'Unknown',
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
        for (const [A, R] of E.structIterator()) v[A] = this.deserializer.readValue(R, o[A]);
        throw Object.assign(w, l, { $fault: E.getMergedTraits().error, message: x }, v);
      }
      getDefaultContentType() {
        return 'application/cbor';
      }
    };
  });
var eD = f(() => {
  XE();
  QO();
});
var Ot,
  As = f(() => {
    L();
    X();
    Ot = class {
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
            o = ss(e, r);
          n && (o.message = n);
          const s = o.Error ?? {};
          (s.Type = o.Error?.Type),
            (s.Code = o.Error?.Code),
            (s.Message = o.Error?.message ?? o.Error?.Message ?? n),
            (o.Error = s);
          const i = o.$metadata.requestId;
          return (i && (o.RequestId = i), o);
        }
        return ss(e, r);
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
var Vf,
  tD = f(() => {
    eD();
    X();
    As();
    Vf = class extends Rc {
      awsQueryCompatible;
      mixin;
      constructor({ defaultNamespace: e, errorTypeRegistries: r, awsQueryCompatible: n }) {
        super({ defaultNamespace: e, errorTypeRegistries: r }),
          (this.awsQueryCompatible = !!n),
          (this.mixin = new Ot(this.awsQueryCompatible));
      }
      async serializeRequest(e, r, n) {
        const o = await super.serializeRequest(e, r, n);
        return (this.awsQueryCompatible && (o.headers['x-amzn-query-mode'] = 'true'), o);
      }
      async handleError(e, r, n, o, s) {
        this.awsQueryCompatible && this.mixin.setQueryCompatError(o, n);
        const i = (() => {
          const g = n.headers['x-amzn-query-error'];
          return g && this.awsQueryCompatible ? g.split(';')[0] : (vc(n, o) ?? 'Unknown');
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
var Fo,
  jf = f(() => {
    M();
    X();
    As();
    Fo = class extends rn {
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
          (this.codec = s ?? new nr({ timestampFormat: { useTrait: !0, default: 7 }, jsonName: !1 })),
          (this.serializer = this.codec.createSerializer()),
          (this.deserializer = this.codec.createDeserializer()),
          (this.awsQueryCompatible = !!o),
          (this.mixin = new Ot(this.awsQueryCompatible));
      }
      async serializeRequest(e, r, n) {
        const o = await super.serializeRequest(e, r, n);
        return (
          o.path.endsWith('/') || (o.path += '/'),
          (o.headers['content-type'] = `application/x-amz-json-${this.getJsonRpcVersion()}`),
          (o.headers['x-amz-target'] = `${this.serviceTarget}.${e.name}`),
          this.awsQueryCompatible && (o.headers['x-amzn-query-mode'] = 'true'),
          (Jt(e.input) === 'unit' || !o.body) && (o.body = '{}'),
          o
        );
      }
      getPayloadCodec() {
        return this.codec;
      }
      async handleError(e, r, n, o, s) {
        const { awsQueryCompatible: i } = this;
        i && this.mixin.setQueryCompatError(o, n);
        const a = Ri(n, o, i) ?? 'Unknown';
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
var Zf,
  rD = f(() => {
    jf();
    Zf = class extends Fo {
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
var Wf,
  nD = f(() => {
    jf();
    Wf = class extends Fo {
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
var vn,
  oD = f(() => {
    M();
    X();
    As();
    vn = class extends xo {
      serializer;
      deserializer;
      codec;
      mixin = new Ot();
      constructor({ defaultNamespace: e, errorTypeRegistries: r, jsonCodec: n }) {
        super({ defaultNamespace: e, errorTypeRegistries: r });
        const o = { timestampFormat: { useTrait: !0, default: 7 }, httpBindings: !0, jsonName: !0 };
        (this.codec = n ?? new nr(o)),
          (this.serializer = new vo(this.codec.createSerializer(), o)),
          (this.deserializer = new _o(this.codec.createDeserializer(), o));
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
        const i = Ii(n, o) ?? 'Unknown';
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
var Gf,
  sD = f(() => {
    M();
    X();
    As();
    Gf = class extends Di {
      awsQueryCompatible;
      mixin;
      constructor({ defaultNamespace: e, errorTypeRegistries: r, awsQueryCompatible: n }) {
        super({ defaultNamespace: e, errorTypeRegistries: r }),
          (this.awsQueryCompatible = !!n),
          (this.mixin = new Ot(this.awsQueryCompatible));
      }
      async serializeRequest(e, r, n) {
        const o = await super.serializeRequest(e, r, n);
        return (this.awsQueryCompatible && (o.headers['x-amzn-query-mode'] = 'true'), o);
      }
      async handleError(e, r, n, o, s) {
        this.awsQueryCompatible && this.mixin.setQueryCompatError(o, n);
        const i = (() => {
          const S = n.headers['x-amzn-query-error'];
          return S && this.awsQueryCompatible ? S.split(';')[0] : (Ci(n, o) ?? 'Unknown');
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
var Xf = Je((qf) => {
  var aj = /[&<>"]/g,
    cj = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  function uj(t) {
    return t.replace(aj, (e) => cj[e]);
  }
  var dj = /[&"'<>\r\n\u0085\u2028]/g,
    lj = {
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
  function fj(t) {
    return t.replace(dj, (e) => lj[e]);
  }
  var Kf = class {
      value;
      constructor(e) {
        this.value = e;
      }
      toString() {
        return fj('' + this.value);
      }
    },
    mx = class t {
      name;
      children;
      attributes = {};
      static of(e, r, n) {
        const o = new t(e);
        return (r !== void 0 && o.addChildNode(new Kf(r)), n !== void 0 && o.withName(n), o);
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
          s != null && (r += ` ${o}="${uj('' + s)}"`);
        }
        return (r += e ? `>${this.children.map((o) => o.toString()).join('')}</${this.name}>` : '/>');
      }
    };
  function px(t) {
    Object.defineProperty(t, '__proto__', { value: void 0, writable: !0, enumerable: !0, configurable: !0 });
  }
  function pj(t) {
    return new hx(t).parse();
  }
  var hx = class t {
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
        ++this.i, this.trim(), d === '__proto__' && px(o), (o[d] = this.readAttrValue()), (n = !0);
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
        d.tag === '__proto__' && px(u),
          d.tag in u
            ? Array.isArray(u[d.tag])
              ? u[d.tag].push(d.value)
              : (u[d.tag] = [u[d.tag], d.value])
            : (u[d.tag] = d.value);
      for (const [d, l] of Object.entries(o)) d === '__proto__' && px(u), (u[d] = l);
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
  qf.XmlNode = mx;
  qf.XmlText = Kf;
  qf.parseXML = pj;
});
var An,
  Cc = f(() => {
    An = class {
      serdeContext;
      setSerdeContext(e) {
        this.serdeContext = e;
      }
    };
  });
var Yf,
  iD = f(() => {
    Yf = class {
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
function aD(t) {
  Object.defineProperty(t, '__proto__', { value: void 0, writable: !0, enumerable: !0, configurable: !0 });
}
var cD = f(() => {});
var uD,
  Uo,
  Jf = f(() => {
    uD = we(Xf());
    L();
    M();
    X();
    k();
    Cc();
    iD();
    cD();
    Uo = class extends An {
      settings;
      stringDeserializer;
      constructor(e) {
        super(), (this.settings = e), (this.stringDeserializer = new wo(e));
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
              m === '__proto__' && aD(i), (i[m] = this.readSchema(c, g));
            }
            return i;
          }
          if (n.isStructSchema()) {
            let a = n.isUnionSchema(),
              c;
            a && (c = new Yf(r, i));
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
            r = (0, uD.parseXML)(e);
          } catch (i) {
            throw (i && typeof i == 'object' && Object.defineProperty(i, '$responseBodyText', { value: e }), i);
          }
          const n = '#text',
            o = Object.keys(r)[0],
            s = r[o];
          return (s[n] && ((s[o] = s[n]), delete s[n]), as(s));
        }
        return {};
      }
    };
  });
var Yi,
  gx = f(() => {
    M();
    X();
    k();
    k();
    Cc();
    Yi = class extends An {
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
            : o.isIdempotencyToken() && (this.writeKey(n), this.writeValue(Zt()));
        else if (o.isBigIntegerSchema()) r != null && (this.writeKey(n), this.writeValue(String(r)));
        else if (o.isBigDecimalSchema())
          r != null && (this.writeKey(n), this.writeValue(r instanceof Z ? r.string : String(r)));
        else if (o.isTimestampSchema()) {
          if (r instanceof Date)
            switch ((this.writeKey(n), It(o, this.settings))) {
              case 5:
                this.writeValue(r.toISOString().replace('.000Z', 'Z'));
                break;
              case 6:
                this.writeValue(Ft(r));
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
        e.endsWith('.') && (e = e.slice(0, e.length - 1)), (this.buffer += `&${gr(e)}=`);
      }
      writeValue(e) {
        this.buffer += gr(e);
      }
    };
  });
var Bo,
  yx = f(() => {
    M();
    X();
    As();
    Jf();
    gx();
    Bo = class extends rn {
      options;
      serializer;
      deserializer;
      mixin = new Ot();
      constructor(e) {
        super({ defaultNamespace: e.defaultNamespace, errorTypeRegistries: e.errorTypeRegistries }), (this.options = e);
        const r = {
          timestampFormat: { useTrait: !0, default: 5 },
          httpBindings: !1,
          xmlNamespace: e.xmlNamespace,
          serviceNamespace: e.defaultNamespace,
          serializeEmptyLists: !0,
        };
        (this.serializer = new Yi(r)), (this.deserializer = new Uo(r));
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
          (Jt(e.input) === 'unit' || !o.body) && (o.body = '');
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
          const d = await Ue(n.body, r);
          d.byteLength > 0 && Object.assign(i, await o.read(15, d)),
            await this.handleError(e, r, n, i, this.deserializeMetadata(n));
        }
        for (const d in n.headers) {
          const l = n.headers[d];
          delete n.headers[d], (n.headers[d.toLowerCase()] = l);
        }
        const a = e.name.split('#')[1] ?? e.name,
          c = s.isStructSchema() && this.useNestedResult() ? a + 'Result' : void 0,
          u = await Ue(n.body, r);
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
var Qf,
  dD = f(() => {
    yx();
    Qf = class extends Bo {
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
var lD,
  fD = f(() => {
    M();
    k();
    lD = (t, e) => Ue(t, e).then((r) => (e?.utf8Encoder ?? Se)(r));
  });
var pD,
  Sx,
  mD,
  ep,
  Ex = f(() => {
    pD = we(Xf());
    L();
    fD();
    (Sx = (t, e) =>
      lD(t, e).then((r) => {
        if (r.length) {
          let n;
          try {
            n = (0, pD.parseXML)(r);
          } catch (a) {
            throw (a && typeof a == 'object' && Object.defineProperty(a, '$responseBodyText', { value: r }), a);
          }
          const o = '#text',
            s = Object.keys(n)[0],
            i = n[s];
          return (i[o] && ((i[s] = i[o]), delete i[o]), as(i));
        }
        return {};
      })),
      (mD = async (t, e) => {
        const r = await Sx(t, e);
        return (r.Error && (r.Error.message = r.Error.message ?? r.Error.Message), r);
      }),
      (ep = (t, e) => {
        if (e?.Error?.Code !== void 0) return e.Error.Code;
        if (e?.Code !== void 0) return e.Code;
        if (t.statusCode == 404) return 'NotFound';
      });
  });
var wt,
  Ji,
  xx = f(() => {
    wt = we(Xf());
    M();
    X();
    k();
    k();
    Cc();
    Ji = class extends An {
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
        const i = wt.XmlNode.of(s),
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
              const m = wt.XmlNode.of(l.getMergedTraits().xmlName ?? l.getMemberName());
              this.writeSimpleInto(l, p, m, c), i.addChildNode(m);
            }
          }
        }
        const { $unknown: u } = r;
        if (u && e.isUnionSchema() && Array.isArray(u) && Object.keys(r).length === 1) {
          const [d, l] = u,
            p = wt.XmlNode.of(d);
          if (typeof l != 'string')
            if (r instanceof wt.XmlNode || r instanceof wt.XmlText) i.addChildNode(r);
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
              const S = wt.XmlNode.of(u ? (s.xmlName ?? e.getMemberName()) : (a.xmlName ?? 'member'));
              this.writeSimpleInto(i, g, S, l), m.addChildNode(S);
            }
          };
        if (u) for (const m of r) (c || m != null) && p(n, m);
        else {
          const m = wt.XmlNode.of(s.xmlName ?? e.getMemberName());
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
            const R = wt.XmlNode.of(u, v),
              [Q, ce] = this.getXmlnsAttribute(a, E);
            ce && R.addAttribute(Q, ce), w.addChildNode(R);
            let _e = wt.XmlNode.of(p);
            d.isListSchema()
              ? this.writeList(d, A, _e, E)
              : d.isMapSchema()
                ? this.writeMap(d, A, _e, E, !0)
                : d.isStructSchema()
                  ? (_e = this.writeStruct(d, A, E))
                  : this.writeSimpleInto(d, A, _e, E),
              w.addChildNode(_e);
          };
        if (g)
          for (const w in r) {
            const v = r[w];
            if (m || v != null) {
              const A = wt.XmlNode.of(i.xmlName ?? e.getMemberName());
              x(A, w, v), n.addChildNode(A);
            }
          }
        else {
          let w;
          s || ((w = wt.XmlNode.of(i.xmlName ?? e.getMemberName())), E && w.addAttribute(S, E), n.addChildNode(w));
          for (const v in r) {
            const A = r[v];
            if (m || A != null) {
              const R = wt.XmlNode.of('entry');
              x(R, v, A), (s ? n : w).addChildNode(R);
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
            switch (It(n, this.settings)) {
              case 5:
                o = r.toISOString().replace('.000Z', 'Z');
                break;
              case 6:
                o = Ft(r);
                break;
              case 7:
                o = String(r.getTime() / 1e3);
                break;
              default:
                console.warn('Missing timestamp format, using http date', r), (o = Ft(r));
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
          n.isStringSchema() && (r === void 0 && n.isIdempotencyToken() ? (o = Zt()) : (o = String(r))),
          o === null)
        )
          throw new Error(`Unhandled schema-value pair ${n.getName(!0)}=${r}`);
        return o;
      }
      writeSimpleInto(e, r, n, o) {
        const s = this.writeSimple(e, r),
          i = T.of(e),
          a = new wt.XmlText(s),
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
var Qi,
  bx = f(() => {
    Cc();
    Jf();
    xx();
    Qi = class extends An {
      settings;
      constructor(e) {
        super(), (this.settings = e);
      }
      createSerializer() {
        const e = new Ji(this.settings);
        return (e.setSerdeContext(this.serdeContext), e);
      }
      createDeserializer() {
        const e = new Uo(this.settings);
        return (e.setSerdeContext(this.serdeContext), e);
      }
    };
  });
var tp,
  hD = f(() => {
    M();
    X();
    As();
    Ex();
    bx();
    tp = class extends xo {
      codec;
      serializer;
      deserializer;
      mixin = new Ot();
      constructor(e) {
        super(e);
        const r = {
          timestampFormat: { useTrait: !0, default: 5 },
          httpBindings: !0,
          xmlNamespace: e.xmlNamespace,
          serviceNamespace: e.defaultNamespace,
        };
        (this.codec = new Qi(r)),
          (this.serializer = new vo(this.codec.createSerializer(), r)),
          (this.deserializer = new _o(this.codec.createDeserializer(), r));
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
        const i = ep(n, o) ?? 'Unknown';
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
var gD,
  yD = f(() => {
    k();
    gD = (t) => {
      if (t != null) return (typeof t == 'object' && '__type' in t && delete t.__type, od(t));
    };
  });
var SD,
  ED,
  xD,
  bD = f(() => {
    (SD = (t) => {
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
      (ED = (t) => {
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
      (xD = (t) => {
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
var wD = {};
He(wD, {
  AwsEc2QueryProtocol: () => Qf,
  AwsJson1_0Protocol: () => Zf,
  AwsJson1_1Protocol: () => Wf,
  AwsJsonRpcProtocol: () => Fo,
  AwsQueryProtocol: () => Bo,
  AwsRestJsonProtocol: () => vn,
  AwsRestXmlProtocol: () => tp,
  AwsSmithyRpcV2CborProtocol: () => Vf,
  AwsSmithyRpcV2JsonProtocol: () => Gf,
  JsonCodec: () => Pi,
  JsonCodec2: () => nr,
  JsonShapeDeserializer: () => Ro,
  JsonShapeDeserializer2: () => To,
  JsonShapeSerializer: () => Co,
  JsonShapeSerializer2: () => Io,
  QueryShapeSerializer: () => Yi,
  XmlCodec: () => Qi,
  XmlShapeDeserializer: () => Uo,
  XmlShapeSerializer: () => Ji,
  _toBool: () => ED,
  _toNum: () => xD,
  _toStr: () => SD,
  awsExpectUnion: () => gD,
  loadJsonRpcErrorCode: () => Ri,
  loadRestJsonErrorCode: () => Ii,
  loadRestXmlErrorCode: () => ep,
  parseJsonBody: () => Un,
  parseJsonErrorBody: () => Rl,
  parseXmlBody: () => Sx,
  parseXmlErrorBody: () => mD,
});
var ea = f(() => {
  tD();
  rD();
  nD();
  jf();
  oD();
  sD();
  M();
  dD();
  yx();
  gx();
  hD();
  bx();
  Jf();
  xx();
  Ex();
  yD();
  bD();
});
var Oc,
  Ts,
  rp,
  _D,
  ID,
  np,
  wx,
  vD,
  _x,
  ta,
  AD,
  TD,
  mj,
  Dt,
  hj,
  RD,
  CD = f(() => {
    xe();
    (Oc = 'ref'),
      (Ts = -1),
      (rp = !0),
      (_D = 'isSet'),
      (ID = 'PartitionResult'),
      (np = 'booleanEquals'),
      (wx = 'getAttr'),
      (vD = { [Oc]: 'Endpoint' }),
      (_x = { [Oc]: ID }),
      (ta = {}),
      (AD = [{ [Oc]: 'Region' }]),
      (TD = {
        conditions: [
          [_D, [vD]],
          [_D, AD],
          ['aws.partition', AD, ID],
          [np, [{ [Oc]: 'UseFIPS' }, rp]],
          [np, [{ [Oc]: 'UseDualStack' }, rp]],
          [np, [{ fn: wx, argv: [_x, 'supportsDualStack'] }, rp]],
          [np, [{ fn: wx, argv: [_x, 'supportsFIPS'] }, rp]],
          ['stringEquals', [{ fn: wx, argv: [_x, 'name'] }, 'aws-us-gov']],
        ],
        results: [
          [Ts],
          [Ts, 'Invalid Configuration: FIPS and custom endpoint are not supported'],
          [Ts, 'Invalid Configuration: Dualstack and custom endpoint are not supported'],
          [vD, ta],
          ['https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', ta],
          [Ts, 'FIPS and DualStack are enabled, but this partition does not support one or both'],
          ['https://oidc.{Region}.amazonaws.com', ta],
          ['https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}', ta],
          [Ts, 'FIPS is enabled but this partition does not support FIPS'],
          ['https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}', ta],
          [Ts, 'DualStack is enabled but this partition does not support DualStack'],
          ['https://oidc.{Region}.{PartitionResult#dnsSuffix}', ta],
          [Ts, 'Invalid Configuration: Missing Region'],
        ],
      }),
      (mj = 2),
      (Dt = 1e8),
      (hj = new Int32Array([
        -1,
        1,
        -1,
        0,
        13,
        3,
        1,
        4,
        Dt + 12,
        2,
        5,
        Dt + 12,
        3,
        8,
        6,
        4,
        7,
        Dt + 11,
        5,
        Dt + 9,
        Dt + 10,
        4,
        11,
        9,
        6,
        10,
        Dt + 8,
        7,
        Dt + 6,
        Dt + 7,
        5,
        12,
        Dt + 5,
        6,
        Dt + 4,
        Dt + 5,
        3,
        Dt + 1,
        14,
        4,
        Dt + 2,
        Dt + 3,
      ])),
      (RD = tr.from(hj, mj, TD.conditions, TD.results));
  });
var gj,
  OD,
  DD = f(() => {
    ge();
    xe();
    CD();
    (gj = new rr({ size: 50, params: ['Endpoint', 'Region', 'UseDualStack', 'UseFIPS'] })),
      (OD = (t, e = {}) => gj.get(t, () => tn(RD, { endpointParams: t, logger: e.logger })));
    Tt.aws = vr;
  });
var Xe,
  op = f(() => {
    L();
    Xe = class t extends Qt {
      static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException';
      constructor(e) {
        super(e), Object.setPrototypeOf(this, t.prototype);
      }
    };
  });
var Dc,
  Pc,
  kc,
  Nc,
  Mc,
  $c,
  Lc,
  zc,
  Fc,
  Uc,
  Bc,
  vx = f(() => {
    op();
    (Dc = class t extends Xe {
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
      (Pc = class t extends Xe {
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
      (kc = class t extends Xe {
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
      (Nc = class t extends Xe {
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
      (Mc = class t extends Xe {
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
      ($c = class t extends Xe {
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
      (Lc = class t extends Xe {
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
      (zc = class t extends Xe {
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
      (Fc = class t extends Xe {
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
      (Uc = class t extends Xe {
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
      (Bc = class t extends Xe {
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
var yj,
  Sj,
  Ej,
  xj,
  bj,
  wj,
  _j,
  vj,
  Aj,
  Tj,
  Ij,
  Rj,
  Cj,
  Oj,
  Dj,
  Pj,
  kj,
  Nj,
  Mj,
  $j,
  Tn,
  Lj,
  zj,
  Fj,
  Uj,
  Bj,
  Ie,
  Hj,
  Ir,
  Vj,
  jj,
  Rr,
  Zj,
  PD,
  kD,
  Wj,
  ND,
  Gj,
  Kj,
  qj,
  $e,
  MD,
  $D,
  ar,
  LD,
  zD,
  FD,
  UD,
  BD,
  HD,
  VD,
  jD,
  ZD,
  WD,
  GD,
  Ax,
  Xj,
  Yj,
  Jj,
  Qj,
  KD,
  qD,
  XD,
  Tx,
  sp = f(() => {
    X();
    vx();
    op();
    (yj = 'AccessDeniedException'),
      (Sj = 'AuthorizationPendingException'),
      (Ej = 'AccessToken'),
      (xj = 'ClientSecret'),
      (bj = 'CreateToken'),
      (wj = 'CreateTokenRequest'),
      (_j = 'CreateTokenResponse'),
      (vj = 'CodeVerifier'),
      (Aj = 'ExpiredTokenException'),
      (Tj = 'InvalidClientException'),
      (Ij = 'InvalidGrantException'),
      (Rj = 'InvalidRequestException'),
      (Cj = 'InternalServerException'),
      (Oj = 'InvalidScopeException'),
      (Dj = 'IdToken'),
      (Pj = 'RefreshToken'),
      (kj = 'SlowDownException'),
      (Nj = 'UnauthorizedClientException'),
      (Mj = 'UnsupportedGrantTypeException'),
      ($j = 'accessToken'),
      (Tn = 'client'),
      (Lj = 'clientId'),
      (zj = 'clientSecret'),
      (Fj = 'codeVerifier'),
      (Uj = 'code'),
      (Bj = 'deviceCode'),
      (Ie = 'error'),
      (Hj = 'expiresIn'),
      (Ir = 'error_description'),
      (Vj = 'grantType'),
      (jj = 'http'),
      (Rr = 'httpError'),
      (Zj = 'idToken'),
      (PD = 'reason'),
      (kD = 'refreshToken'),
      (Wj = 'redirectUri'),
      (ND = 'smithy.ts.sdk.synthetic.com.amazonaws.ssooidc'),
      (Gj = 'scope'),
      (Kj = 'server'),
      (qj = 'tokenType'),
      ($e = 'com.amazonaws.ssooidc'),
      (MD = new le(ND)),
      ($D = [-3, ND, 'SSOOIDCServiceException', 0, [], []]);
    MD.registerError($D, Xe);
    (ar = new le($e)), (LD = [-3, $e, yj, { [Ie]: Tn, [Rr]: 400 }, [Ie, PD, Ir], [0, 0, 0]]);
    ar.registerError(LD, Dc);
    zD = [-3, $e, Sj, { [Ie]: Tn, [Rr]: 400 }, [Ie, Ir], [0, 0]];
    ar.registerError(zD, Pc);
    FD = [-3, $e, Aj, { [Ie]: Tn, [Rr]: 400 }, [Ie, Ir], [0, 0]];
    ar.registerError(FD, kc);
    UD = [-3, $e, Cj, { [Ie]: Kj, [Rr]: 500 }, [Ie, Ir], [0, 0]];
    ar.registerError(UD, Nc);
    BD = [-3, $e, Tj, { [Ie]: Tn, [Rr]: 401 }, [Ie, Ir], [0, 0]];
    ar.registerError(BD, Mc);
    HD = [-3, $e, Ij, { [Ie]: Tn, [Rr]: 400 }, [Ie, Ir], [0, 0]];
    ar.registerError(HD, $c);
    VD = [-3, $e, Rj, { [Ie]: Tn, [Rr]: 400 }, [Ie, PD, Ir], [0, 0, 0]];
    ar.registerError(VD, Lc);
    jD = [-3, $e, Oj, { [Ie]: Tn, [Rr]: 400 }, [Ie, Ir], [0, 0]];
    ar.registerError(jD, zc);
    ZD = [-3, $e, kj, { [Ie]: Tn, [Rr]: 400 }, [Ie, Ir], [0, 0]];
    ar.registerError(ZD, Fc);
    WD = [-3, $e, Nj, { [Ie]: Tn, [Rr]: 400 }, [Ie, Ir], [0, 0]];
    ar.registerError(WD, Uc);
    GD = [-3, $e, Mj, { [Ie]: Tn, [Rr]: 400 }, [Ie, Ir], [0, 0]];
    ar.registerError(GD, Bc);
    (Ax = [MD, ar]),
      (Xj = [0, $e, Ej, 8, 0]),
      (Yj = [0, $e, xj, 8, 0]),
      (Jj = [0, $e, vj, 8, 0]),
      (Qj = [0, $e, Dj, 8, 0]),
      (KD = [0, $e, Pj, 8, 0]),
      (qD = [
        3,
        $e,
        wj,
        0,
        [Lj, zj, Vj, Bj, Uj, kD, Gj, Wj, Fj],
        [0, [() => Yj, 0], 0, 0, 0, [() => KD, 0], 64, 0, [() => Jj, 0]],
        3,
      ]),
      (XD = [3, $e, _j, 0, [$j, qj, Hj, kD, Zj], [[() => Xj, 0], 0, 1, [() => KD, 0], [() => Qj, 0]]]),
      (Tx = [9, $e, bj, { [jj]: ['POST', '/token', 200] }, () => qD, () => XD]);
  });
var YD,
  JD = f(() => {
    bt();
    ea();
    Ct();
    go();
    L();
    M();
    k();
    GE();
    DD();
    sp();
    YD = (t) => ({
      apiVersion: '2019-06-10',
      base64Decoder: t?.base64Decoder ?? ve,
      base64Encoder: t?.base64Encoder ?? ye,
      disableHostPrefix: t?.disableHostPrefix ?? !1,
      endpointProvider: t?.endpointProvider ?? OD,
      extensions: t?.extensions ?? [],
      httpAuthSchemeProvider: t?.httpAuthSchemeProvider ?? PO,
      httpAuthSchemes: t?.httpAuthSchemes ?? [
        {
          schemeId: 'aws.auth#sigv4',
          identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4'),
          signer: new Ge(),
        },
        {
          schemeId: 'smithy.api#noAuth',
          identityProvider: (e) => e.getIdentityProvider('smithy.api#noAuth') || (async () => ({})),
          signer: new pt(),
        },
      ],
      logger: t?.logger ?? new At(),
      protocol: t?.protocol ?? vn,
      protocolSettings: t?.protocolSettings ?? {
        defaultNamespace: 'com.amazonaws.ssooidc',
        errorTypeRegistries: Ax,
        version: '2019-06-10',
        serviceTarget: 'AWSSSOOIDCService',
      },
      serviceId: t?.serviceId ?? 'SSO OIDC',
      sha256: t?.sha256 ?? yr,
      urlParser: t?.urlParser ?? Qe,
      utf8Decoder: t?.utf8Decoder ?? ze,
      utf8Encoder: t?.utf8Encoder ?? Se,
    });
  });
var ip,
  QD,
  eP = f(() => {
    _c();
    ge();
    bt();
    L();
    he();
    wr();
    k();
    ip = we(bs());
    JD();
    QD = (t) => {
      Xr(process.version);
      const e = Qr(t),
        r = () => e().then(qr),
        n = YD(t);
      zr(process.version);
      const o = { profile: t?.profile, logger: n.logger };
      return {
        ...n,
        ...t,
        runtime: 'node',
        defaultsMode: e,
        authSchemePreference: t?.authSchemePreference ?? U(Ar, o),
        bodyLengthChecker: t?.bodyLengthChecker ?? Br,
        defaultSocketTimeout: Fr(t?.requestHandler, 3e5),
        defaultUserAgentProvider:
          t?.defaultUserAgentProvider ?? _r({ serviceId: n.serviceId, clientVersion: Lo.version }),
        maxAttempts: t?.maxAttempts ?? U(pn, t),
        region: t?.region ?? U(et, { ...Et, ...o }),
        requestHandler: ip.NodeHttpHandler.create(t?.requestHandler ?? r),
        retryMode: t?.retryMode ?? U({ ...hn, default: async () => (await r()).retryMode || sr }, t),
        streamCollector: t?.streamCollector ?? ip.streamCollector,
        useDualstackEndpoint: t?.useDualstackEndpoint ?? U(Zr, o),
        useFipsEndpoint: t?.useFipsEndpoint ?? U(Wr, o),
        userAgentAppId: t?.userAgentAppId ?? U(yn, o),
      };
    };
  });
var tP,
  rP,
  nP = f(() => {
    (tP = (t) => {
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
      (rP = (t) => ({
        httpAuthSchemes: t.httpAuthSchemes(),
        httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
        credentials: t.credentials(),
      }));
  });
var oP,
  sP = f(() => {
    ge();
    L();
    M();
    nP();
    oP = (t, e) => {
      const r = Object.assign(En(t), mr(t), nn(t), tP(t));
      return (e.forEach((n) => n.configure(r)), Object.assign(t, xn(r), Yr(r), on(r), rP(r)));
    };
  });
var Hc,
  Ix = f(() => {
    ge();
    Ct();
    L();
    he();
    xe();
    M();
    wr();
    X();
    GE();
    KE();
    eP();
    sP();
    Hc = class extends ft {
      config;
      constructor(...[e]) {
        const r = QD(e || {});
        super(r), (this.initConfig = r);
        const n = NO(r),
          o = ln(n),
          s = mn(o),
          i = Ht(s),
          a = i,
          c = $n(a),
          u = kO(c),
          d = oP(u, e?.extensions || []);
        (this.config = d),
          this.middlewareStack.use(Gr(this.config)),
          this.middlewareStack.use(gn(this.config)),
          this.middlewareStack.use(Bn(this.config)),
          this.middlewareStack.use(sn(this.config)),
          this.middlewareStack.use(cn(this.config)),
          this.middlewareStack.use(un(this.config)),
          this.middlewareStack.use(dn(this.config)),
          this.middlewareStack.use(
            Sr(this.config, {
              httpAuthSchemeParametersProvider: DO,
              identityProviderConfigProvider: async (l) => new Wt({ 'aws.auth#sigv4': l.credentials }),
            }),
          ),
          this.middlewareStack.use(Er(this.config));
      }
      destroy() {
        super.destroy();
      }
    };
  });
var iP,
  aP,
  cP,
  uP = f(() => {
    L();
    xe();
    KE();
    (iP = Jr(MO, 'AWSSSOOIDCService', 'SSOOIDCClient', Ln)), (aP = {}), (cP = (t, e, r, n) => []);
  });
var Vc,
  Rx = f(() => {
    uP();
    sp();
    Vc = class extends iP(aP, cP, 'CreateToken', Tx) {};
  });
var e3,
  ap,
  dP = f(() => {
    L();
    Rx();
    Ix();
    (e3 = { CreateTokenCommand: Vc }), (ap = class extends Hc {});
    Kr(e3, ap);
  });
var lP = f(() => {
  Rx();
});
var t3,
  r3,
  fP = f(() => {
    (t3 = { KMS_ACCESS_DENIED: 'KMS_AccessDeniedException' }),
      (r3 = {
        KMS_DISABLED_KEY: 'KMS_DisabledException',
        KMS_INVALID_KEY_USAGE: 'KMS_InvalidKeyUsageException',
        KMS_INVALID_STATE: 'KMS_InvalidStateException',
        KMS_KEY_NOT_FOUND: 'KMS_NotFoundException',
      });
  });
var pP = f(() => {});
var Cx = {};
He(Cx, {
  $Command: () => St,
  AccessDeniedException: () => Dc,
  AccessDeniedException$: () => LD,
  AccessDeniedExceptionReason: () => t3,
  AuthorizationPendingException: () => Pc,
  AuthorizationPendingException$: () => zD,
  CreateToken$: () => Tx,
  CreateTokenCommand: () => Vc,
  CreateTokenRequest$: () => qD,
  CreateTokenResponse$: () => XD,
  ExpiredTokenException: () => kc,
  ExpiredTokenException$: () => FD,
  InternalServerException: () => Nc,
  InternalServerException$: () => UD,
  InvalidClientException: () => Mc,
  InvalidClientException$: () => BD,
  InvalidGrantException: () => $c,
  InvalidGrantException$: () => HD,
  InvalidRequestException: () => Lc,
  InvalidRequestException$: () => VD,
  InvalidRequestExceptionReason: () => r3,
  InvalidScopeException: () => zc,
  InvalidScopeException$: () => jD,
  SSOOIDC: () => ap,
  SSOOIDCClient: () => Hc,
  SSOOIDCServiceException: () => Xe,
  SSOOIDCServiceException$: () => $D,
  SlowDownException: () => Fc,
  SlowDownException$: () => ZD,
  UnauthorizedClientException: () => Uc,
  UnauthorizedClientException$: () => WD,
  UnsupportedGrantTypeException: () => Bc,
  UnsupportedGrantTypeException$: () => GD,
  __Client: () => ft,
  errorTypeRegistries: () => Ax,
});
var Ox = f(() => {
  Ix();
  dP();
  lP();
  L();
  sp();
  fP();
  vx();
  pP();
  op();
});
var yP = Je((jc) => {
  var { setTokenFeature: n3 } = (ge(), N(bn)),
    { getBearerTokenEnvKey: o3 } = (bt(), N(PE)),
    {
      TokenProviderError: Cr,
      getSSOTokenFilepath: s3,
      parseKnownFiles: i3,
      getProfileName: a3,
      loadSsoSessionData: c3,
      getSSOTokenFromFile: u3,
      memoize: d3,
      chain: l3,
    } = (he(), N(er)),
    { promises: f3 } = vt('node:fs'),
    p3 =
      ({ logger: t, signingName: e } = {}) =>
      async () => {
        if ((t?.debug?.('@aws-sdk/token-providers - fromEnvSigningName'), !e))
          throw new Cr("Please pass 'signingName' to compute environment variable key", { logger: t });
        const r = o3(e);
        if (!(r in process.env)) throw new Cr(`Token not present in '${r}' environment variable`, { logger: t });
        const n = { token: process.env[r] };
        return (n3(n, 'BEARER_SERVICE_ENV_VARS', '3'), n);
      },
    m3 = 300 * 1e3,
    Dx = "To refresh this SSO session run 'aws sso login' with the corresponding profile.",
    h3 = async (t, e = {}, r) => {
      const { SSOOIDCClient: n } = (Ox(), N(Cx)),
        o = (i) => e.clientConfig?.[i] ?? e.parentClientConfig?.[i] ?? r?.[i];
      return new n(
        Object.assign({}, e.clientConfig ?? {}, {
          region: t ?? e.clientConfig?.region,
          logger: o('logger'),
          userAgentAppId: o('userAgentAppId'),
        }),
      );
    },
    g3 = async (t, e, r = {}, n) => {
      const { CreateTokenCommand: o } = (Ox(), N(Cx));
      return (await h3(e, r, n)).send(
        new o({
          clientId: t.clientId,
          clientSecret: t.clientSecret,
          refreshToken: t.refreshToken,
          grantType: 'refresh_token',
        }),
      );
    },
    mP = (t) => {
      if (t.expiration && t.expiration.getTime() < Date.now()) throw new Cr(`Token is expired. ${Dx}`, !1);
    },
    Is = (t, e, r = !1) => {
      if (typeof e > 'u')
        throw new Cr(`Value not present for '${t}' in SSO Token${r ? '. Cannot refresh' : ''}. ${Dx}`, !1);
    },
    { writeFile: y3 } = f3,
    S3 = (t, e) => {
      const r = s3(t),
        n = JSON.stringify(e, null, 2);
      return y3(r, n);
    },
    hP = new Map(),
    cp = new Map(),
    gP =
      (t = {}) =>
      async ({ callerClientConfig: e } = {}) => {
        t.logger?.debug('@aws-sdk/token-providers - fromSso');
        const r = await i3(t),
          n = a3({ profile: t.profile ?? e?.profile }),
          o = r[n];
        if (o) {
          if (!o.sso_session) throw new Cr(`Profile '${n}' is missing required property 'sso_session'.`);
        } else throw new Cr(`Profile '${n}' could not be found in shared credentials file.`, !1);
        const s = o.sso_session,
          i = cp.get(s);
        if (i) return await i;
        const c = (await c3(t))[s];
        if (!c) throw new Cr(`Sso session '${s}' could not be found in shared credentials file.`, !1);
        for (const x of ['sso_start_url', 'sso_region'])
          if (!c[x]) throw new Cr(`Sso session '${s}' is missing required property '${x}'.`, !1);
        c.sso_start_url;
        let u = c.sso_region,
          d;
        try {
          d = await u3(s);
        } catch {
          throw new Cr(`The SSO session token associated with profile=${n} was not found or is invalid. ${Dx}`, !1);
        }
        Is('accessToken', d.accessToken), Is('expiresAt', d.expiresAt);
        const { accessToken: l, expiresAt: p } = d,
          m = { token: l, expiration: new Date(p) };
        if (m.expiration.getTime() - Date.now() > m3) return m;
        const g = cp.get(s);
        if (g) return await g;
        const S = hP.get(s) ?? 0;
        if (Date.now() - S < 30 * 1e3) return (mP(m), m);
        Is('clientId', d.clientId, !0), Is('clientSecret', d.clientSecret, !0), Is('refreshToken', d.refreshToken, !0);
        const E = (async () => {
          try {
            hP.set(s, Date.now());
            const x = await g3(d, u, t, e);
            Is('accessToken', x.accessToken), Is('expiresIn', x.expiresIn);
            const w = new Date(Date.now() + x.expiresIn * 1e3);
            try {
              await S3(s, {
                ...d,
                accessToken: x.accessToken,
                expiresAt: w.toISOString(),
                refreshToken: x.refreshToken,
              });
            } catch {}
            return { token: x.accessToken, expiration: w };
          } catch {
            return (mP(m), m);
          }
        })();
        cp.set(s, E);
        try {
          return await E;
        } finally {
          cp.delete(s);
        }
      },
    E3 =
      ({ token: t, logger: e }) =>
      async () => {
        if ((e?.debug('@aws-sdk/token-providers - fromStatic'), !t || !t.token))
          throw new Cr('Please pass a valid token to fromStatic', !1);
        return t;
      },
    x3 = (t = {}) =>
      d3(
        l3(gP(t), async () => {
          throw new Cr('Could not load token from any providers', !1);
        }),
        (e) => e.expiration !== void 0 && e.expiration.getTime() - Date.now() < 3e5,
        (e) => e.expiration !== void 0,
      );
  jc.fromEnvSigningName = p3;
  jc.fromSso = gP;
  jc.fromStatic = E3;
  jc.nodeProvider = x3;
});
function b3(t) {
  return {
    schemeId: 'aws.auth#sigv4',
    signingProperties: { name: 'awsssoportal', region: t.region },
    propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
  };
}
function w3(t) {
  return { schemeId: 'smithy.api#noAuth' };
}
var SP,
  EP,
  xP,
  Px = f(() => {
    bt();
    L();
    SP = async (t, e, r) => ({
      operation: Ee(e).operation,
      region:
        (await me(t.region)()) ||
        (() => {
          throw new Error('expected `region` to be configured for `aws.auth#sigv4`');
        })(),
    });
    (EP = (t) => {
      const e = [];
      return (t.operation === 'GetRoleCredentials' ? e.push(w3(t)) : e.push(b3(t)), e);
    }),
      (xP = (t) => {
        const e = wn(t);
        return Object.assign(e, { authSchemePreference: me(t.authSchemePreference ?? []) });
      });
  });
var bP,
  wP,
  kx = f(() => {
    (bP = (t) =>
      Object.assign(t, {
        useDualstackEndpoint: t.useDualstackEndpoint ?? !1,
        useFipsEndpoint: t.useFipsEndpoint ?? !1,
        defaultSigningName: 'awsssoportal',
      })),
      (wP = {
        UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
        Endpoint: { type: 'builtInParams', name: 'endpoint' },
        Region: { type: 'builtInParams', name: 'region' },
        UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
      });
  });
var Zc,
  Rs,
  up,
  _P,
  IP,
  dp,
  Nx,
  vP,
  Mx,
  ra,
  AP,
  TP,
  _3,
  Pt,
  v3,
  RP,
  CP = f(() => {
    xe();
    (Zc = 'ref'),
      (Rs = -1),
      (up = !0),
      (_P = 'isSet'),
      (IP = 'PartitionResult'),
      (dp = 'booleanEquals'),
      (Nx = 'getAttr'),
      (vP = { [Zc]: 'Endpoint' }),
      (Mx = { [Zc]: IP }),
      (ra = {}),
      (AP = [{ [Zc]: 'Region' }]),
      (TP = {
        conditions: [
          [_P, [vP]],
          [_P, AP],
          ['aws.partition', AP, IP],
          [dp, [{ [Zc]: 'UseFIPS' }, up]],
          [dp, [{ [Zc]: 'UseDualStack' }, up]],
          [dp, [{ fn: Nx, argv: [Mx, 'supportsDualStack'] }, up]],
          [dp, [{ fn: Nx, argv: [Mx, 'supportsFIPS'] }, up]],
          ['stringEquals', [{ fn: Nx, argv: [Mx, 'name'] }, 'aws-us-gov']],
        ],
        results: [
          [Rs],
          [Rs, 'Invalid Configuration: FIPS and custom endpoint are not supported'],
          [Rs, 'Invalid Configuration: Dualstack and custom endpoint are not supported'],
          [vP, ra],
          ['https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', ra],
          [Rs, 'FIPS and DualStack are enabled, but this partition does not support one or both'],
          ['https://portal.sso.{Region}.amazonaws.com', ra],
          ['https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}', ra],
          [Rs, 'FIPS is enabled but this partition does not support FIPS'],
          ['https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}', ra],
          [Rs, 'DualStack is enabled but this partition does not support DualStack'],
          ['https://portal.sso.{Region}.{PartitionResult#dnsSuffix}', ra],
          [Rs, 'Invalid Configuration: Missing Region'],
        ],
      }),
      (_3 = 2),
      (Pt = 1e8),
      (v3 = new Int32Array([
        -1,
        1,
        -1,
        0,
        13,
        3,
        1,
        4,
        Pt + 12,
        2,
        5,
        Pt + 12,
        3,
        8,
        6,
        4,
        7,
        Pt + 11,
        5,
        Pt + 9,
        Pt + 10,
        4,
        11,
        9,
        6,
        10,
        Pt + 8,
        7,
        Pt + 6,
        Pt + 7,
        5,
        12,
        Pt + 5,
        6,
        Pt + 4,
        Pt + 5,
        3,
        Pt + 1,
        14,
        4,
        Pt + 2,
        Pt + 3,
      ])),
      (RP = tr.from(v3, _3, TP.conditions, TP.results));
  });
var A3,
  OP,
  DP = f(() => {
    ge();
    xe();
    CP();
    (A3 = new rr({ size: 50, params: ['Endpoint', 'Region', 'UseDualStack', 'UseFIPS'] })),
      (OP = (t, e = {}) => A3.get(t, () => tn(RP, { endpointParams: t, logger: e.logger })));
    Tt.aws = vr;
  });
var Or,
  lp = f(() => {
    L();
    Or = class t extends Qt {
      static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException';
      constructor(e) {
        super(e), Object.setPrototypeOf(this, t.prototype);
      }
    };
  });
var Wc,
  Gc,
  Kc,
  qc,
  $x = f(() => {
    lp();
    (Wc = class t extends Or {
      static shapeId = 'com.amazonaws.sso#InvalidRequestException';
      name = 'InvalidRequestException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'InvalidRequestException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    }),
      (Gc = class t extends Or {
        static shapeId = 'com.amazonaws.sso#ResourceNotFoundException';
        name = 'ResourceNotFoundException';
        $fault = 'client';
        constructor(e) {
          super({ name: 'ResourceNotFoundException', $fault: 'client', ...e }),
            Object.setPrototypeOf(this, t.prototype);
        }
      }),
      (Kc = class t extends Or {
        static shapeId = 'com.amazonaws.sso#TooManyRequestsException';
        name = 'TooManyRequestsException';
        $fault = 'client';
        constructor(e) {
          super({ name: 'TooManyRequestsException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
        }
      }),
      (qc = class t extends Or {
        static shapeId = 'com.amazonaws.sso#UnauthorizedException';
        name = 'UnauthorizedException';
        $fault = 'client';
        constructor(e) {
          super({ name: 'UnauthorizedException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
        }
      });
  });
var T3,
  I3,
  R3,
  C3,
  O3,
  D3,
  P3,
  k3,
  N3,
  M3,
  $3,
  L3,
  z3,
  F3,
  U3,
  fp,
  pp,
  B3,
  H3,
  mp,
  V3,
  PP,
  hp,
  j3,
  Z3,
  W3,
  kP,
  G3,
  K3,
  q3,
  cr,
  NP,
  MP,
  Xc,
  $P,
  LP,
  zP,
  FP,
  Lx,
  X3,
  Y3,
  J3,
  UP,
  BP,
  HP,
  zx,
  gp = f(() => {
    X();
    $x();
    lp();
    (T3 = 'AccessTokenType'),
      (I3 = 'GetRoleCredentials'),
      (R3 = 'GetRoleCredentialsRequest'),
      (C3 = 'GetRoleCredentialsResponse'),
      (O3 = 'InvalidRequestException'),
      (D3 = 'RoleCredentials'),
      (P3 = 'ResourceNotFoundException'),
      (k3 = 'SecretAccessKeyType'),
      (N3 = 'SessionTokenType'),
      (M3 = 'TooManyRequestsException'),
      ($3 = 'UnauthorizedException'),
      (L3 = 'accountId'),
      (z3 = 'accessKeyId'),
      (F3 = 'accessToken'),
      (U3 = 'account_id'),
      (fp = 'client'),
      (pp = 'error'),
      (B3 = 'expiration'),
      (H3 = 'http'),
      (mp = 'httpError'),
      (V3 = 'httpHeader'),
      (PP = 'httpQuery'),
      (hp = 'message'),
      (j3 = 'roleCredentials'),
      (Z3 = 'roleName'),
      (W3 = 'role_name'),
      (kP = 'smithy.ts.sdk.synthetic.com.amazonaws.sso'),
      (G3 = 'secretAccessKey'),
      (K3 = 'sessionToken'),
      (q3 = 'x-amz-sso_bearer_token'),
      (cr = 'com.amazonaws.sso'),
      (NP = new le(kP)),
      (MP = [-3, kP, 'SSOServiceException', 0, [], []]);
    NP.registerError(MP, Or);
    (Xc = new le(cr)), ($P = [-3, cr, O3, { [pp]: fp, [mp]: 400 }, [hp], [0]]);
    Xc.registerError($P, Wc);
    LP = [-3, cr, P3, { [pp]: fp, [mp]: 404 }, [hp], [0]];
    Xc.registerError(LP, Gc);
    zP = [-3, cr, M3, { [pp]: fp, [mp]: 429 }, [hp], [0]];
    Xc.registerError(zP, Kc);
    FP = [-3, cr, $3, { [pp]: fp, [mp]: 401 }, [hp], [0]];
    Xc.registerError(FP, qc);
    (Lx = [NP, Xc]),
      (X3 = [0, cr, T3, 8, 0]),
      (Y3 = [0, cr, k3, 8, 0]),
      (J3 = [0, cr, N3, 8, 0]),
      (UP = [
        3,
        cr,
        R3,
        0,
        [Z3, L3, F3],
        [
          [0, { [PP]: W3 }],
          [0, { [PP]: U3 }],
          [() => X3, { [V3]: q3 }],
        ],
        3,
      ]),
      (BP = [3, cr, C3, 0, [j3], [[() => HP, 0]]]),
      (HP = [3, cr, D3, 0, [z3, G3, K3, B3], [0, [() => Y3, 0], [() => J3, 0], 1]]),
      (zx = [9, cr, I3, { [H3]: ['GET', '/federation/credentials', 200] }, () => UP, () => BP]);
  });
var VP,
  jP = f(() => {
    bt();
    ea();
    Ct();
    go();
    L();
    M();
    k();
    Px();
    DP();
    gp();
    VP = (t) => ({
      apiVersion: '2019-06-10',
      base64Decoder: t?.base64Decoder ?? ve,
      base64Encoder: t?.base64Encoder ?? ye,
      disableHostPrefix: t?.disableHostPrefix ?? !1,
      endpointProvider: t?.endpointProvider ?? OP,
      extensions: t?.extensions ?? [],
      httpAuthSchemeProvider: t?.httpAuthSchemeProvider ?? EP,
      httpAuthSchemes: t?.httpAuthSchemes ?? [
        {
          schemeId: 'aws.auth#sigv4',
          identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4'),
          signer: new Ge(),
        },
        {
          schemeId: 'smithy.api#noAuth',
          identityProvider: (e) => e.getIdentityProvider('smithy.api#noAuth') || (async () => ({})),
          signer: new pt(),
        },
      ],
      logger: t?.logger ?? new At(),
      protocol: t?.protocol ?? vn,
      protocolSettings: t?.protocolSettings ?? {
        defaultNamespace: 'com.amazonaws.sso',
        errorTypeRegistries: Lx,
        version: '2019-06-10',
        serviceTarget: 'SWBPortalService',
      },
      serviceId: t?.serviceId ?? 'SSO',
      sha256: t?.sha256 ?? yr,
      urlParser: t?.urlParser ?? Qe,
      utf8Decoder: t?.utf8Decoder ?? ze,
      utf8Encoder: t?.utf8Encoder ?? Se,
    });
  });
var yp,
  ZP,
  WP = f(() => {
    _c();
    ge();
    bt();
    L();
    he();
    wr();
    k();
    yp = we(bs());
    jP();
    ZP = (t) => {
      Xr(process.version);
      const e = Qr(t),
        r = () => e().then(qr),
        n = VP(t);
      zr(process.version);
      const o = { profile: t?.profile, logger: n.logger };
      return {
        ...n,
        ...t,
        runtime: 'node',
        defaultsMode: e,
        authSchemePreference: t?.authSchemePreference ?? U(Ar, o),
        bodyLengthChecker: t?.bodyLengthChecker ?? Br,
        defaultSocketTimeout: Fr(t?.requestHandler, 3e5),
        defaultUserAgentProvider:
          t?.defaultUserAgentProvider ?? _r({ serviceId: n.serviceId, clientVersion: Lo.version }),
        maxAttempts: t?.maxAttempts ?? U(pn, t),
        region: t?.region ?? U(et, { ...Et, ...o }),
        requestHandler: yp.NodeHttpHandler.create(t?.requestHandler ?? r),
        retryMode: t?.retryMode ?? U({ ...hn, default: async () => (await r()).retryMode || sr }, t),
        streamCollector: t?.streamCollector ?? yp.streamCollector,
        useDualstackEndpoint: t?.useDualstackEndpoint ?? U(Zr, o),
        useFipsEndpoint: t?.useFipsEndpoint ?? U(Wr, o),
        userAgentAppId: t?.userAgentAppId ?? U(yn, o),
      };
    };
  });
var GP,
  KP,
  qP = f(() => {
    (GP = (t) => {
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
      (KP = (t) => ({
        httpAuthSchemes: t.httpAuthSchemes(),
        httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
        credentials: t.credentials(),
      }));
  });
var XP,
  YP = f(() => {
    ge();
    L();
    M();
    qP();
    XP = (t, e) => {
      const r = Object.assign(En(t), mr(t), nn(t), GP(t));
      return (e.forEach((n) => n.configure(r)), Object.assign(t, xn(r), Yr(r), on(r), KP(r)));
    };
  });
var Yc,
  Fx = f(() => {
    ge();
    Ct();
    L();
    he();
    xe();
    M();
    wr();
    X();
    Px();
    kx();
    WP();
    YP();
    Yc = class extends ft {
      config;
      constructor(...[e]) {
        const r = ZP(e || {});
        super(r), (this.initConfig = r);
        const n = bP(r),
          o = ln(n),
          s = mn(o),
          i = Ht(s),
          a = i,
          c = $n(a),
          u = xP(c),
          d = XP(u, e?.extensions || []);
        (this.config = d),
          this.middlewareStack.use(Gr(this.config)),
          this.middlewareStack.use(gn(this.config)),
          this.middlewareStack.use(Bn(this.config)),
          this.middlewareStack.use(sn(this.config)),
          this.middlewareStack.use(cn(this.config)),
          this.middlewareStack.use(un(this.config)),
          this.middlewareStack.use(dn(this.config)),
          this.middlewareStack.use(
            Sr(this.config, {
              httpAuthSchemeParametersProvider: SP,
              identityProviderConfigProvider: async (l) => new Wt({ 'aws.auth#sigv4': l.credentials }),
            }),
          ),
          this.middlewareStack.use(Er(this.config));
      }
      destroy() {
        super.destroy();
      }
    };
  });
var JP,
  QP,
  ek,
  tk = f(() => {
    L();
    xe();
    kx();
    (JP = Jr(wP, 'SWBPortalService', 'SSOClient', Ln)), (QP = {}), (ek = (t, e, r, n) => []);
  });
var Jc,
  Ux = f(() => {
    tk();
    gp();
    Jc = class extends JP(QP, ek, 'GetRoleCredentials', zx) {};
  });
var Q3,
  Sp,
  rk = f(() => {
    L();
    Ux();
    Fx();
    (Q3 = { GetRoleCredentialsCommand: Jc }), (Sp = class extends Yc {});
    Kr(Q3, Sp);
  });
var nk = f(() => {
  Ux();
});
var ok = f(() => {});
var sk = {};
He(sk, {
  $Command: () => St,
  GetRoleCredentials$: () => zx,
  GetRoleCredentialsCommand: () => Jc,
  GetRoleCredentialsRequest$: () => UP,
  GetRoleCredentialsResponse$: () => BP,
  InvalidRequestException: () => Wc,
  InvalidRequestException$: () => $P,
  ResourceNotFoundException: () => Gc,
  ResourceNotFoundException$: () => LP,
  RoleCredentials$: () => HP,
  SSO: () => Sp,
  SSOClient: () => Yc,
  SSOServiceException: () => Or,
  SSOServiceException$: () => MP,
  TooManyRequestsException: () => Kc,
  TooManyRequestsException$: () => zP,
  UnauthorizedException: () => qc,
  UnauthorizedException$: () => FP,
  __Client: () => ft,
  errorTypeRegistries: () => Lx,
});
var ik = f(() => {
  Fx();
  rk();
  nk();
  L();
  gp();
  $x();
  ok();
  lp();
});
var ak = Je((Bx) => {
  var { GetRoleCredentialsCommand: e6, SSOClient: t6 } = (ik(), N(sk));
  Bx.GetRoleCredentialsCommand = e6;
  Bx.SSOClient = t6;
});
var Hx = Je((Ep) => {
  var {
      CredentialsProviderError: Dr,
      getSSOTokenFromFile: r6,
      getProfileName: n6,
      parseKnownFiles: o6,
      loadSsoSessionData: s6,
    } = (he(), N(er)),
    { setCredentialFeature: ck } = (ge(), N(bn)),
    { fromSso: i6 } = yP(),
    dk = (t) =>
      t &&
      (typeof t.sso_start_url == 'string' ||
        typeof t.sso_account_id == 'string' ||
        typeof t.sso_session == 'string' ||
        typeof t.sso_region == 'string' ||
        typeof t.sso_role_name == 'string'),
    Qc = !1,
    uk = async ({
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
          const ke = await i6({
            profile: u,
            filepath: d,
            configFilepath: l,
            ignoreCache: p,
            clientConfig: i,
            parentClientConfig: a,
            logger: m,
          })({ callerClientConfig: c });
          g = { accessToken: ke.token, expiresAt: new Date(ke.expiration).toISOString() };
        } catch (ke) {
          throw new Dr(ke.message, { tryNextLink: Qc, logger: m });
        }
      else
        try {
          g = await r6(t);
        } catch {
          throw new Dr(`The SSO session associated with this profile is invalid. ${S}`, { tryNextLink: Qc, logger: m });
        }
      if (new Date(g.expiresAt).getTime() - Date.now() <= 0)
        throw new Dr(`The SSO session associated with this profile has expired. ${S}`, { tryNextLink: Qc, logger: m });
      let { accessToken: E } = g,
        { SSOClient: x, GetRoleCredentialsCommand: w } = ak(),
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
      } catch (ke) {
        throw new Dr(ke, { tryNextLink: Qc, logger: m });
      }
      const {
        roleCredentials: {
          accessKeyId: R,
          secretAccessKey: Q,
          sessionToken: ce,
          expiration: _e,
          credentialScope: Lt,
          accountId: ue,
        } = {},
      } = A;
      if (!R || !Q || !ce || !_e)
        throw new Dr('SSO returns an invalid temporary credential.', { tryNextLink: Qc, logger: m });
      const Pe = {
        accessKeyId: R,
        secretAccessKey: Q,
        sessionToken: ce,
        expiration: new Date(_e),
        ...(Lt && { credentialScope: Lt }),
        ...(ue && { accountId: ue }),
      };
      return (e ? ck(Pe, 'CREDENTIALS_SSO', 's') : ck(Pe, 'CREDENTIALS_SSO_LEGACY', 'u'), Pe);
    },
    lk = (t, e) => {
      const { sso_start_url: r, sso_account_id: n, sso_region: o, sso_role_name: s } = t;
      if (!r || !n || !o || !s)
        throw new Dr(
          `Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(t).join(', ')}
Reference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`,
          { tryNextLink: !1, logger: e },
        );
      return t;
    },
    a6 =
      (t = {}) =>
      async ({ callerClientConfig: e } = {}) => {
        t.logger?.debug('@aws-sdk/credential-provider-sso - fromSSO');
        const { ssoStartUrl: r, ssoAccountId: n, ssoRegion: o, ssoRoleName: s, ssoSession: i } = t,
          { ssoClient: a } = t,
          c = n6({ profile: t.profile ?? e?.profile });
        if (!r && !n && !o && !s && !i) {
          const d = (await o6(t))[c];
          if (!d) throw new Dr(`Profile ${c} was not found.`, { logger: t.logger });
          if (!dk(d)) throw new Dr(`Profile ${c} is not configured with SSO credentials.`, { logger: t.logger });
          if (d?.sso_session) {
            const x = (await s6(t))[d.sso_session],
              w = ` configurations in profile ${c} and sso-session ${d.sso_session}`;
            if (o && o !== x.sso_region)
              throw new Dr('Conflicting SSO region' + w, { tryNextLink: !1, logger: t.logger });
            if (r && r !== x.sso_start_url)
              throw new Dr('Conflicting SSO start_url' + w, { tryNextLink: !1, logger: t.logger });
            (d.sso_region = x.sso_region), (d.sso_start_url = x.sso_start_url);
          }
          const {
            sso_start_url: l,
            sso_account_id: p,
            sso_region: m,
            sso_role_name: g,
            sso_session: S,
          } = lk(d, t.logger);
          return uk({
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
            throw new Dr(
              'Incomplete configuration. The fromSSO() argument hash must include "ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"',
              { tryNextLink: !1, logger: t.logger },
            );
          return uk({
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
  Ep.fromSSO = a6;
  Ep.isSsoProfile = dk;
  Ep.validateSsoProfile = lk;
});
var Zx = Je((bp) => {
  var { SignatureV4: c6, signatureV4aContainer: fk } = RE(),
    eu = { CrtSignerV4: null },
    Vx = 'X-Amz-S3session-Token',
    pk = Vx.toLowerCase(),
    xp = class extends c6 {
      async signWithCredentials(e, r, n) {
        const o = mk(r);
        e.headers[pk] = r.sessionToken;
        return (hk(this, o), this.signRequest(e, n ?? {}));
      }
      async presignWithCredentials(e, r, n) {
        const o = mk(r);
        return (
          delete e.headers[pk],
          (e.headers[Vx] = r.sessionToken),
          (e.query = e.query ?? {}),
          (e.query[Vx] = r.sessionToken),
          hk(this, o),
          this.presign(e, n)
        );
      }
    };
  function mk(t) {
    return { accessKeyId: t.accessKeyId, secretAccessKey: t.secretAccessKey, expiration: t.expiration };
  }
  function hk(t, e) {
    const r = t.credentialProvider;
    t.credentialProvider = () => ((t.credentialProvider = r), Promise.resolve(e));
  }
  var jx = class {
    sigv4aSigner;
    sigv4Signer;
    signerOptions;
    static sigv4aDependency() {
      return typeof eu.CrtSignerV4 == 'function' ? 'crt' : typeof fk.SignatureV4a == 'function' ? 'js' : 'none';
    }
    constructor(e) {
      (this.sigv4Signer = new xp(e)), (this.signerOptions = e);
    }
    async sign(e, r = {}) {
      return r.signingRegion === '*' ? this.getSigv4aSigner().sign(e, r) : this.sigv4Signer.sign(e, r);
    }
    async signWithCredentials(e, r, n = {}) {
      if (n.signingRegion === '*') {
        const o = this.getSigv4aSigner(),
          s = eu.CrtSignerV4;
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
          o = eu.CrtSignerV4;
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
        const e = eu.CrtSignerV4,
          r = fk.SignatureV4a;
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
  bp.SignatureV4MultiRegion = jx;
  bp.SignatureV4SignWithCredentials = xp;
  bp.signatureV4CrtContainer = eu;
});
var oa,
  Cs,
  tu,
  gk,
  vk,
  ru,
  it,
  Wx,
  yk,
  Sk,
  Ek,
  xk,
  bk,
  at,
  Gx,
  na,
  wk,
  _k,
  u6,
  ie,
  d6,
  Ak,
  Tk = f(() => {
    xe();
    (oa = 'ref'),
      (Cs = -1),
      (tu = !0),
      (gk = 'isSet'),
      (vk = 'PartitionResult'),
      (ru = 'booleanEquals'),
      (it = 'stringEquals'),
      (Wx = 'getAttr'),
      (yk = 'us-east-1'),
      (Sk = 'sigv4'),
      (Ek = 'sts'),
      (xk = 'https://sts.{Region}.{PartitionResult#dnsSuffix}'),
      (bk = { [oa]: 'Endpoint' }),
      (at = { [oa]: 'Region' }),
      (Gx = { [oa]: vk }),
      (na = {}),
      (wk = [at]),
      (_k = {
        conditions: [
          [gk, [bk]],
          [gk, wk],
          ['aws.partition', wk, vk],
          [ru, [{ [oa]: 'UseFIPS' }, tu]],
          [ru, [{ [oa]: 'UseDualStack' }, tu]],
          [it, [at, 'aws-global']],
          [ru, [{ [oa]: 'UseGlobalEndpoint' }, tu]],
          [it, [at, 'eu-central-1']],
          [ru, [{ fn: Wx, argv: [Gx, 'supportsDualStack'] }, tu]],
          [ru, [{ fn: Wx, argv: [Gx, 'supportsFIPS'] }, tu]],
          [it, [at, 'ap-south-1']],
          [it, [at, 'eu-north-1']],
          [it, [at, 'eu-west-1']],
          [it, [at, 'eu-west-2']],
          [it, [at, 'eu-west-3']],
          [it, [at, 'sa-east-1']],
          [it, [at, yk]],
          [it, [at, 'us-east-2']],
          [it, [at, 'us-west-2']],
          [it, [at, 'us-west-1']],
          [it, [at, 'ca-central-1']],
          [it, [at, 'ap-southeast-1']],
          [it, [at, 'ap-northeast-1']],
          [it, [at, 'ap-southeast-2']],
          [it, [{ fn: Wx, argv: [Gx, 'name'] }, 'aws-us-gov']],
        ],
        results: [
          [Cs],
          ['https://sts.amazonaws.com', { authSchemes: [{ name: Sk, signingName: Ek, signingRegion: yk }] }],
          [xk, { authSchemes: [{ name: Sk, signingName: Ek, signingRegion: '{Region}' }] }],
          [Cs, 'Invalid Configuration: FIPS and custom endpoint are not supported'],
          [Cs, 'Invalid Configuration: Dualstack and custom endpoint are not supported'],
          [bk, na],
          ['https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', na],
          [Cs, 'FIPS and DualStack are enabled, but this partition does not support one or both'],
          ['https://sts.{Region}.amazonaws.com', na],
          ['https://sts-fips.{Region}.{PartitionResult#dnsSuffix}', na],
          [Cs, 'FIPS is enabled but this partition does not support FIPS'],
          ['https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}', na],
          [Cs, 'DualStack is enabled but this partition does not support DualStack'],
          [xk, na],
          [Cs, 'Invalid Configuration: Missing Region'],
        ],
      }),
      (u6 = 2),
      (ie = 1e8),
      (d6 = new Int32Array([
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
      (Ak = tr.from(d6, u6, _k.conditions, _k.results));
  });
var l6,
  wp,
  Kx = f(() => {
    ge();
    xe();
    Tk();
    (l6 = new rr({ size: 50, params: ['Endpoint', 'Region', 'UseDualStack', 'UseFIPS', 'UseGlobalEndpoint'] })),
      (wp = (t, e = {}) => l6.get(t, () => tn(Ak, { endpointParams: t, logger: e.logger })));
    Tt.aws = vr;
  });
function Ck(t) {
  return {
    schemeId: 'aws.auth#sigv4',
    signingProperties: { name: 'sts', region: t.region },
    propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
  };
}
function qx(t) {
  return {
    schemeId: 'aws.auth#sigv4a',
    signingProperties: { name: 'sts', region: t.region },
    propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
  };
}
function Ok(t) {
  return { schemeId: 'smithy.api#noAuth' };
}
var Ik,
  f6,
  p6,
  Rk,
  m6,
  h6,
  Dk,
  Pk,
  Xx = f(() => {
    bt();
    Ik = we(Zx());
    L();
    xe();
    Kx();
    (f6 = (t) => async (e, r, n) => {
      if (!n) throw new Error('Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`');
      const o = await t(e, r, n),
        s = Ee(r)?.commandInstance?.constructor?.getEndpointParameterInstructions;
      if (!s) throw new Error(`getEndpointParameterInstructions() is not defined on '${r.commandName}'`);
      const i = await ja(n, { getEndpointParameterInstructions: s }, e);
      return Object.assign(o, i);
    }),
      (p6 = async (t, e, r) => ({
        operation: Ee(e).operation,
        region:
          (await me(t.region)()) ||
          (() => {
            throw new Error('expected `region` to be configured for `aws.auth#sigv4`');
          })(),
      })),
      (Rk = f6(p6));
    (m6 = (t, e, r) => (o) => {
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
          if (Ik.SignatureV4MultiRegion.sigv4aDependency() === 'none' && E) continue;
        } else if (p.startsWith('sigv4')) m = 'aws.auth#sigv4';
        else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${p}'`);
        const g = r[m];
        if (!g) throw new Error(`Could not find HttpAuthOption create function for '${m}'`);
        const S = g(o);
        (S.schemeId = m), (S.signingProperties = { ...(S.signingProperties || {}), ...l, ...d }), a.push(S);
      }
      return a;
    }),
      (h6 = (t) => {
        const e = [];
        return (
          t.operation === 'AssumeRoleWithWebIdentity' ? (e.push(Ok(t)), e.push(qx(t))) : (e.push(Ck(t)), e.push(qx(t))),
          e
        );
      }),
      (Dk = m6(wp, h6, { 'aws.auth#sigv4': Ck, 'aws.auth#sigv4a': qx, 'smithy.api#noAuth': Ok })),
      (Pk = (t) => {
        const e = wn(t),
          r = mc(e);
        return Object.assign(r, { authSchemePreference: me(t.authSchemePreference ?? []) });
      });
  });
var kk,
  Nk,
  Yx = f(() => {
    (kk = (t) =>
      Object.assign(t, {
        useDualstackEndpoint: t.useDualstackEndpoint ?? !1,
        useFipsEndpoint: t.useFipsEndpoint ?? !1,
        useGlobalEndpoint: t.useGlobalEndpoint ?? !1,
        defaultSigningName: 'sts',
      })),
      (Nk = {
        UseGlobalEndpoint: { type: 'builtInParams', name: 'useGlobalEndpoint' },
        UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
        Endpoint: { type: 'builtInParams', name: 'endpoint' },
        Region: { type: 'builtInParams', name: 'region' },
        UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
      });
  });
var kt,
  _p = f(() => {
    L();
    kt = class t extends Qt {
      static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException';
      constructor(e) {
        super(e), Object.setPrototypeOf(this, t.prototype);
      }
    };
  });
var nu,
  ou,
  su,
  iu,
  au,
  cu,
  uu,
  Jx = f(() => {
    _p();
    (nu = class t extends kt {
      static shapeId = 'com.amazonaws.sts#ExpiredTokenException';
      name = 'ExpiredTokenException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'ExpiredTokenException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    }),
      (ou = class t extends kt {
        static shapeId = 'com.amazonaws.sts#MalformedPolicyDocumentException';
        name = 'MalformedPolicyDocumentException';
        $fault = 'client';
        constructor(e) {
          super({ name: 'MalformedPolicyDocumentException', $fault: 'client', ...e }),
            Object.setPrototypeOf(this, t.prototype);
        }
      }),
      (su = class t extends kt {
        static shapeId = 'com.amazonaws.sts#PackedPolicyTooLargeException';
        name = 'PackedPolicyTooLargeException';
        $fault = 'client';
        constructor(e) {
          super({ name: 'PackedPolicyTooLargeException', $fault: 'client', ...e }),
            Object.setPrototypeOf(this, t.prototype);
        }
      }),
      (iu = class t extends kt {
        static shapeId = 'com.amazonaws.sts#RegionDisabledException';
        name = 'RegionDisabledException';
        $fault = 'client';
        constructor(e) {
          super({ name: 'RegionDisabledException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
        }
      }),
      (au = class t extends kt {
        static shapeId = 'com.amazonaws.sts#IDPRejectedClaimException';
        name = 'IDPRejectedClaimException';
        $fault = 'client';
        constructor(e) {
          super({ name: 'IDPRejectedClaimException', $fault: 'client', ...e }),
            Object.setPrototypeOf(this, t.prototype);
        }
      }),
      (cu = class t extends kt {
        static shapeId = 'com.amazonaws.sts#InvalidIdentityTokenException';
        name = 'InvalidIdentityTokenException';
        $fault = 'client';
        constructor(e) {
          super({ name: 'InvalidIdentityTokenException', $fault: 'client', ...e }),
            Object.setPrototypeOf(this, t.prototype);
        }
      }),
      (uu = class t extends kt {
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
var g6,
  y6,
  S6,
  E6,
  x6,
  b6,
  Qx,
  w6,
  _6,
  v6,
  A6,
  eb,
  T6,
  Mk,
  I6,
  R6,
  C6,
  O6,
  D6,
  P6,
  k6,
  N6,
  $k,
  Lk,
  zk,
  M6,
  $6,
  L6,
  z6,
  F6,
  U6,
  Fk,
  B6,
  H6,
  Uk,
  V6,
  Bk,
  j6,
  Z6,
  tb,
  W6,
  G6,
  Hk,
  Vk,
  K6,
  q6,
  X6,
  Y6,
  J6,
  Q6,
  eZ,
  tZ,
  Os,
  Ds,
  rZ,
  Ps,
  ks,
  Ns,
  nZ,
  jk,
  oZ,
  be,
  Zk,
  Wk,
  Ho,
  Gk,
  Kk,
  qk,
  Xk,
  Yk,
  Jk,
  Qk,
  rb,
  sZ,
  iZ,
  nb,
  eN,
  tN,
  rN,
  nN,
  ob,
  oN,
  sN,
  iN,
  aN,
  aZ,
  cZ,
  sb,
  ib,
  du = f(() => {
    X();
    Jx();
    _p();
    (g6 = 'Arn'),
      (y6 = 'AccessKeyId'),
      (S6 = 'AssumeRole'),
      (E6 = 'AssumedRoleId'),
      (x6 = 'AssumeRoleRequest'),
      (b6 = 'AssumeRoleResponse'),
      (Qx = 'AssumedRoleUser'),
      (w6 = 'AssumeRoleWithWebIdentity'),
      (_6 = 'AssumeRoleWithWebIdentityRequest'),
      (v6 = 'AssumeRoleWithWebIdentityResponse'),
      (A6 = 'Audience'),
      (eb = 'Credentials'),
      (T6 = 'ContextAssertion'),
      (Mk = 'DurationSeconds'),
      (I6 = 'Expiration'),
      (R6 = 'ExternalId'),
      (C6 = 'ExpiredTokenException'),
      (O6 = 'IDPCommunicationErrorException'),
      (D6 = 'IDPRejectedClaimException'),
      (P6 = 'InvalidIdentityTokenException'),
      (k6 = 'Key'),
      (N6 = 'MalformedPolicyDocumentException'),
      ($k = 'MinimumSessionTokenSize'),
      (Lk = 'Policy'),
      (zk = 'PolicyArns'),
      (M6 = 'ProviderArn'),
      ($6 = 'ProvidedContexts'),
      (L6 = 'ProvidedContextsListType'),
      (z6 = 'ProvidedContext'),
      (F6 = 'PolicyDescriptorType'),
      (U6 = 'ProviderId'),
      (Fk = 'PackedPolicySize'),
      (B6 = 'PackedPolicyTooLargeException'),
      (H6 = 'Provider'),
      (Uk = 'RoleArn'),
      (V6 = 'RegionDisabledException'),
      (Bk = 'RoleSessionName'),
      (j6 = 'SecretAccessKey'),
      (Z6 = 'SubjectFromWebIdentityToken'),
      (tb = 'SourceIdentity'),
      (W6 = 'SerialNumber'),
      (G6 = 'SessionToken'),
      (Hk = 'SessionTokenSize'),
      (Vk = 'SessionTokenUtilization'),
      (K6 = 'Tags'),
      (q6 = 'TokenCode'),
      (X6 = 'TransitiveTagKeys'),
      (Y6 = 'Tag'),
      (J6 = 'Value'),
      (Q6 = 'WebIdentityToken'),
      (eZ = 'arn'),
      (tZ = 'accessKeySecretType'),
      (Os = 'awsQueryError'),
      (Ds = 'client'),
      (rZ = 'clientTokenType'),
      (Ps = 'error'),
      (ks = 'httpError'),
      (Ns = 'message'),
      (nZ = 'policyDescriptorListType'),
      (jk = 'smithy.ts.sdk.synthetic.com.amazonaws.sts'),
      (oZ = 'tagListType'),
      (be = 'com.amazonaws.sts'),
      (Zk = new le(jk)),
      (Wk = [-3, jk, 'STSServiceException', 0, [], []]);
    Zk.registerError(Wk, kt);
    (Ho = new le(be)), (Gk = [-3, be, C6, { [Os]: ['ExpiredTokenException', 400], [Ps]: Ds, [ks]: 400 }, [Ns], [0]]);
    Ho.registerError(Gk, nu);
    Kk = [-3, be, O6, { [Os]: ['IDPCommunicationError', 400], [Ps]: Ds, [ks]: 400 }, [Ns], [0]];
    Ho.registerError(Kk, uu);
    qk = [-3, be, D6, { [Os]: ['IDPRejectedClaim', 403], [Ps]: Ds, [ks]: 403 }, [Ns], [0]];
    Ho.registerError(qk, au);
    Xk = [-3, be, P6, { [Os]: ['InvalidIdentityToken', 400], [Ps]: Ds, [ks]: 400 }, [Ns], [0]];
    Ho.registerError(Xk, cu);
    Yk = [-3, be, N6, { [Os]: ['MalformedPolicyDocument', 400], [Ps]: Ds, [ks]: 400 }, [Ns], [0]];
    Ho.registerError(Yk, ou);
    Jk = [-3, be, B6, { [Os]: ['PackedPolicyTooLarge', 400], [Ps]: Ds, [ks]: 400 }, [Ns], [0]];
    Ho.registerError(Jk, su);
    Qk = [-3, be, V6, { [Os]: ['RegionDisabledException', 403], [Ps]: Ds, [ks]: 403 }, [Ns], [0]];
    Ho.registerError(Qk, iu);
    (rb = [Zk, Ho]),
      (sZ = [0, be, tZ, 8, 0]),
      (iZ = [0, be, rZ, 8, 0]),
      (nb = [3, be, Qx, 0, [E6, g6], [0, 0], 2]),
      (eN = [
        3,
        be,
        x6,
        0,
        [Uk, Bk, zk, Lk, Mk, K6, X6, R6, W6, q6, tb, $6, $k],
        [0, 0, () => aN, 0, 1, () => cZ, 64, 0, 0, 0, 0, () => aZ, 1],
        2,
      ]),
      (tN = [3, be, b6, 0, [eb, Qx, Fk, tb, Vk, Hk], [[() => ob, 0], () => nb, 1, 0, 1, 1]]),
      (rN = [3, be, _6, 0, [Uk, Bk, Q6, U6, zk, Lk, Mk, $k], [0, 0, [() => iZ, 0], 0, () => aN, 0, 1, 1], 3]),
      (nN = [3, be, v6, 0, [eb, Z6, Qx, Fk, H6, A6, tb, Vk, Hk], [[() => ob, 0], 0, () => nb, 1, 0, 0, 0, 1, 1]]),
      (ob = [3, be, eb, 0, [y6, j6, G6, I6], [0, [() => sZ, 0], 0, 4], 4]),
      (oN = [3, be, F6, 0, [eZ], [0]]),
      (sN = [3, be, z6, 0, [M6, T6], [0, 0]]),
      (iN = [3, be, Y6, 0, [k6, J6], [0, 0], 2]),
      (aN = [1, be, nZ, 0, () => oN]),
      (aZ = [1, be, L6, 0, () => sN]),
      (cZ = [1, be, oZ, 0, () => iN]),
      (sb = [9, be, S6, 0, () => eN, () => tN]),
      (ib = [9, be, w6, 0, () => rN, () => nN]);
  });
var cN,
  uN,
  dN = f(() => {
    bt();
    ea();
    cN = we(Zx());
    Ct();
    go();
    L();
    M();
    k();
    Xx();
    Kx();
    du();
    uN = (t) => ({
      apiVersion: '2011-06-15',
      base64Decoder: t?.base64Decoder ?? ve,
      base64Encoder: t?.base64Encoder ?? ye,
      disableHostPrefix: t?.disableHostPrefix ?? !1,
      endpointProvider: t?.endpointProvider ?? wp,
      extensions: t?.extensions ?? [],
      httpAuthSchemeProvider: t?.httpAuthSchemeProvider ?? Dk,
      httpAuthSchemes: t?.httpAuthSchemes ?? [
        {
          schemeId: 'aws.auth#sigv4',
          identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4'),
          signer: new Ge(),
        },
        {
          schemeId: 'aws.auth#sigv4a',
          identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4a'),
          signer: new Hn(),
        },
        {
          schemeId: 'smithy.api#noAuth',
          identityProvider: (e) => e.getIdentityProvider('smithy.api#noAuth') || (async () => ({})),
          signer: new pt(),
        },
      ],
      logger: t?.logger ?? new At(),
      protocol: t?.protocol ?? Bo,
      protocolSettings: t?.protocolSettings ?? {
        defaultNamespace: 'com.amazonaws.sts',
        errorTypeRegistries: rb,
        xmlNamespace: 'https://sts.amazonaws.com/doc/2011-06-15/',
        version: '2011-06-15',
        serviceTarget: 'AWSSecurityTokenServiceV20110615',
      },
      serviceId: t?.serviceId ?? 'STS',
      sha256: t?.sha256 ?? yr,
      signerConstructor: t?.signerConstructor ?? cN.SignatureV4MultiRegion,
      urlParser: t?.urlParser ?? Qe,
      utf8Decoder: t?.utf8Decoder ?? ze,
      utf8Encoder: t?.utf8Encoder ?? Se,
    });
  });
var vp,
  lN,
  fN = f(() => {
    _c();
    ge();
    bt();
    Ct();
    L();
    he();
    wr();
    k();
    vp = we(bs());
    dN();
    lN = (t) => {
      Xr(process.version);
      const e = Qr(t),
        r = () => e().then(qr),
        n = uN(t);
      zr(process.version);
      const o = { profile: t?.profile, logger: n.logger };
      return {
        ...n,
        ...t,
        runtime: 'node',
        defaultsMode: e,
        authSchemePreference: t?.authSchemePreference ?? U(Ar, o),
        bodyLengthChecker: t?.bodyLengthChecker ?? Br,
        defaultSocketTimeout: Fr(t?.requestHandler, 3e5),
        defaultUserAgentProvider:
          t?.defaultUserAgentProvider ?? _r({ serviceId: n.serviceId, clientVersion: Lo.version }),
        httpAuthSchemes: t?.httpAuthSchemes ?? [
          {
            schemeId: 'aws.auth#sigv4',
            identityProvider: (s) =>
              s.getIdentityProvider('aws.auth#sigv4') ||
              (async (i) => await t.credentialDefaultProvider(i?.__config || {})()),
            signer: new Ge(),
          },
          {
            schemeId: 'aws.auth#sigv4a',
            identityProvider: (s) => s.getIdentityProvider('aws.auth#sigv4a'),
            signer: new Hn(),
          },
          {
            schemeId: 'smithy.api#noAuth',
            identityProvider: (s) => s.getIdentityProvider('smithy.api#noAuth') || (async () => ({})),
            signer: new pt(),
          },
        ],
        maxAttempts: t?.maxAttempts ?? U(pn, t),
        region: t?.region ?? U(et, { ...Et, ...o }),
        requestHandler: vp.NodeHttpHandler.create(t?.requestHandler ?? r),
        retryMode: t?.retryMode ?? U({ ...hn, default: async () => (await r()).retryMode || sr }, t),
        sigv4aSigningRegionSet: t?.sigv4aSigningRegionSet ?? U(hc, o),
        streamCollector: t?.streamCollector ?? vp.streamCollector,
        useDualstackEndpoint: t?.useDualstackEndpoint ?? U(Zr, o),
        useFipsEndpoint: t?.useFipsEndpoint ?? U(Wr, o),
        userAgentAppId: t?.userAgentAppId ?? U(yn, o),
      };
    };
  });
var pN,
  mN,
  hN = f(() => {
    (pN = (t) => {
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
      (mN = (t) => ({
        httpAuthSchemes: t.httpAuthSchemes(),
        httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
        credentials: t.credentials(),
      }));
  });
var gN,
  yN = f(() => {
    ge();
    L();
    M();
    hN();
    gN = (t, e) => {
      const r = Object.assign(En(t), mr(t), nn(t), pN(t));
      return (e.forEach((n) => n.configure(r)), Object.assign(t, xn(r), Yr(r), on(r), mN(r)));
    };
  });
var Vo,
  Ap = f(() => {
    ge();
    Ct();
    L();
    he();
    xe();
    M();
    wr();
    X();
    Xx();
    Yx();
    fN();
    yN();
    Vo = class extends ft {
      config;
      constructor(...[e]) {
        const r = lN(e || {});
        super(r), (this.initConfig = r);
        const n = kk(r),
          o = ln(n),
          s = mn(o),
          i = Ht(s),
          a = i,
          c = $n(a),
          u = Pk(c),
          d = gN(u, e?.extensions || []);
        (this.config = d),
          this.middlewareStack.use(Gr(this.config)),
          this.middlewareStack.use(gn(this.config)),
          this.middlewareStack.use(Bn(this.config)),
          this.middlewareStack.use(sn(this.config)),
          this.middlewareStack.use(cn(this.config)),
          this.middlewareStack.use(un(this.config)),
          this.middlewareStack.use(dn(this.config)),
          this.middlewareStack.use(
            Sr(this.config, {
              httpAuthSchemeParametersProvider: Rk,
              identityProviderConfigProvider: async (l) =>
                new Wt({ 'aws.auth#sigv4': l.credentials, 'aws.auth#sigv4a': l.credentials }),
            }),
          ),
          this.middlewareStack.use(Er(this.config));
      }
      destroy() {
        super.destroy();
      }
    };
  });
var Tp,
  Ip,
  Rp,
  ab = f(() => {
    L();
    xe();
    Yx();
    (Tp = Jr(Nk, 'AWSSecurityTokenServiceV20110615', 'STSClient', Ln)), (Ip = {}), (Rp = (t, e, r, n) => []);
  });
var Ms,
  Cp = f(() => {
    ab();
    du();
    Ms = class extends Tp(Ip, Rp, 'AssumeRole', sb) {};
  });
var $s,
  Op = f(() => {
    ab();
    du();
    $s = class extends Tp(Ip, Rp, 'AssumeRoleWithWebIdentity', ib) {};
  });
var uZ,
  Dp,
  SN = f(() => {
    L();
    Cp();
    Op();
    Ap();
    (uZ = { AssumeRoleCommand: Ms, AssumeRoleWithWebIdentityCommand: $s }), (Dp = class extends Vo {});
    Kr(uZ, Dp);
  });
var EN = f(() => {
  Cp();
  Op();
});
var xN = f(() => {});
var bN,
  wN,
  _N,
  vN,
  AN,
  TN = f(() => {
    ge();
    Cp();
    Op();
    (bN = (t) => {
      if (typeof t?.Arn == 'string') {
        const e = t.Arn.split(':');
        if (e.length > 4 && e[4] !== '') return e[4];
      }
    }),
      (wN = async (t, e, r, n = {}) => {
        let o = typeof t == 'function' ? await t() : t,
          s = typeof e == 'function' ? await e() : e,
          i = '',
          a = o ?? s ?? (i = await ff(n)());
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
      (_N = (t, e) => {
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
              E = await wN(p, t?.parentClientConfig?.region, g, { logger: d, profile: l }),
              x = !AN(m);
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
          const { Credentials: i, AssumedRoleUser: a } = await r.send(new Ms(s));
          if (!i || !i.AccessKeyId || !i.SecretAccessKey)
            throw new Error(`Invalid response from STS.assumeRole call with role ${s.RoleArn}`);
          const c = bN(a),
            u = {
              accessKeyId: i.AccessKeyId,
              secretAccessKey: i.SecretAccessKey,
              sessionToken: i.SessionToken,
              expiration: i.Expiration,
              ...(i.CredentialScope && { credentialScope: i.CredentialScope }),
              ...(c && { accountId: c }),
            };
          return (ro(u, 'CREDENTIALS_STS_ASSUME_ROLE', 'i'), u);
        };
      }),
      (vN = (t, e) => {
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
              g = await wN(d, t?.parentClientConfig?.region, p, { logger: c, profile: u }),
              S = !AN(l);
            r = new e({ ...t, userAgentAppId: m, profile: u, region: g, requestHandler: S ? l : void 0, logger: c });
          }
          const { Credentials: o, AssumedRoleUser: s } = await r.send(new $s(n));
          if (!o || !o.AccessKeyId || !o.SecretAccessKey)
            throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${n.RoleArn}`);
          const i = bN(s),
            a = {
              accessKeyId: o.AccessKeyId,
              secretAccessKey: o.SecretAccessKey,
              sessionToken: o.SessionToken,
              expiration: o.Expiration,
              ...(o.CredentialScope && { credentialScope: o.CredentialScope }),
              ...(i && { accountId: i }),
            };
          return (i && ro(a, 'RESOLVED_ACCOUNT_ID', 'T'), ro(a, 'CREDENTIALS_STS_ASSUME_ROLE_WEB_ID', 'k'), a);
        };
      }),
      (AN = (t) => t?.metadata?.handlerProtocol === 'h2');
  });
var IN,
  RN,
  CN,
  dZ,
  ON = f(() => {
    TN();
    Ap();
    (IN = (t, e) =>
      e
        ? class extends t {
            constructor(n) {
              super(n);
              for (const o of e) this.middlewareStack.use(o);
            }
          }
        : t),
      (RN = (t = {}, e) => _N(t, IN(Vo, e))),
      (CN = (t = {}, e) => vN(t, IN(Vo, e))),
      (dZ = (t) => (e) => t({ roleAssumer: RN(e), roleAssumerWithWebIdentity: CN(e), ...e }));
  });
var cb = {};
He(cb, {
  $Command: () => St,
  AssumeRole$: () => sb,
  AssumeRoleCommand: () => Ms,
  AssumeRoleRequest$: () => eN,
  AssumeRoleResponse$: () => tN,
  AssumeRoleWithWebIdentity$: () => ib,
  AssumeRoleWithWebIdentityCommand: () => $s,
  AssumeRoleWithWebIdentityRequest$: () => rN,
  AssumeRoleWithWebIdentityResponse$: () => nN,
  AssumedRoleUser$: () => nb,
  Credentials$: () => ob,
  ExpiredTokenException: () => nu,
  ExpiredTokenException$: () => Gk,
  IDPCommunicationErrorException: () => uu,
  IDPCommunicationErrorException$: () => Kk,
  IDPRejectedClaimException: () => au,
  IDPRejectedClaimException$: () => qk,
  InvalidIdentityTokenException: () => cu,
  InvalidIdentityTokenException$: () => Xk,
  MalformedPolicyDocumentException: () => ou,
  MalformedPolicyDocumentException$: () => Yk,
  PackedPolicyTooLargeException: () => su,
  PackedPolicyTooLargeException$: () => Jk,
  PolicyDescriptorType$: () => oN,
  ProvidedContext$: () => sN,
  RegionDisabledException: () => iu,
  RegionDisabledException$: () => Qk,
  STS: () => Dp,
  STSClient: () => Vo,
  STSServiceException: () => kt,
  STSServiceException$: () => Wk,
  Tag$: () => iN,
  __Client: () => ft,
  decorateDefaultCredentialProvider: () => dZ,
  errorTypeRegistries: () => rb,
  getDefaultRoleAssumer: () => RN,
  getDefaultRoleAssumerWithWebIdentity: () => CN,
});
var ub = f(() => {
  Ap();
  SN();
  EN();
  L();
  du();
  Jx();
  xN();
  ON();
  _p();
});
function lZ(t) {
  return {
    schemeId: 'aws.auth#sigv4',
    signingProperties: { name: 'signin', region: t.region },
    propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
  };
}
function fZ(t) {
  return { schemeId: 'smithy.api#noAuth' };
}
var DN,
  PN,
  kN,
  db = f(() => {
    bt();
    L();
    DN = async (t, e, r) => ({
      operation: Ee(e).operation,
      region:
        (await me(t.region)()) ||
        (() => {
          throw new Error('expected `region` to be configured for `aws.auth#sigv4`');
        })(),
    });
    (PN = (t) => {
      const e = [];
      return (t.operation === 'CreateOAuth2Token' ? e.push(fZ(t)) : e.push(lZ(t)), e);
    }),
      (kN = (t) => {
        const e = wn(t);
        return Object.assign(e, { authSchemePreference: me(t.authSchemePreference ?? []) });
      });
  });
var NN,
  MN,
  lb = f(() => {
    (NN = (t) =>
      Object.assign(t, {
        useDualstackEndpoint: t.useDualstackEndpoint ?? !1,
        useFipsEndpoint: t.useFipsEndpoint ?? !1,
        defaultSigningName: 'signin',
      })),
      (MN = {
        UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
        Endpoint: { type: 'builtInParams', name: 'endpoint' },
        Region: { type: 'builtInParams', name: 'region' },
        UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
      });
  });
var Wo,
  jo,
  $N,
  sa,
  LN,
  ia,
  zN,
  pb,
  jn,
  fb,
  FN,
  UN,
  Zo,
  jN,
  BN,
  Pp,
  mt,
  HN,
  VN,
  pZ,
  ee,
  mZ,
  ZN,
  WN = f(() => {
    xe();
    (Wo = 'ref'),
      (jo = -1),
      ($N = !1),
      (sa = !0),
      (LN = 'isSet'),
      (ia = 'booleanEquals'),
      (zN = 'coalesce'),
      (pb = 'PartitionResult'),
      (jn = 'stringEquals'),
      (fb = 'getAttr'),
      (FN = 'https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}'),
      (UN = { [Wo]: 'Endpoint' }),
      (Zo = { fn: fb, argv: [{ [Wo]: pb }, 'name'] }),
      (jN = { [Wo]: 'Region' }),
      (BN = { [Wo]: pb }),
      (Pp = { authSchemes: [{ name: 'sigv4', signingName: 'signin', signingRegion: '{Region}' }] }),
      (mt = {}),
      (HN = [jN]),
      (VN = {
        conditions: [
          [LN, HN],
          [ia, [{ fn: zN, argv: [{ [Wo]: 'IsControlPlane' }, $N] }, sa]],
          [LN, [UN]],
          ['aws.partition', HN, pb],
          [ia, [{ [Wo]: 'UseFIPS' }, sa]],
          [jn, [Zo, 'aws']],
          [ia, [{ fn: zN, argv: [{ [Wo]: 'IsOAuthEndpoint' }, $N] }, sa]],
          [ia, [{ [Wo]: 'UseDualStack' }, sa]],
          [jn, [Zo, 'aws-cn']],
          [jn, [jN, 'us-gov-west-1']],
          [jn, [Zo, 'aws-us-gov']],
          [ia, [{ fn: fb, argv: [BN, 'supportsFIPS'] }, sa]],
          [jn, [Zo, 'aws-iso']],
          [jn, [Zo, 'aws-iso-b']],
          [jn, [Zo, 'aws-iso-f']],
          [jn, [Zo, 'aws-iso-e']],
          [jn, [Zo, 'aws-eusc']],
          [ia, [{ fn: fb, argv: [BN, 'supportsDualStack'] }, sa]],
        ],
        results: [
          [jo],
          ['https://signin.{Region}.api.aws', Pp],
          ['https://signin.{Region}.api.amazonwebservices.com.cn', Pp],
          [FN, Pp],
          [jo, 'FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation.'],
          ['https://{Region}.oauth.signin.aws', Pp],
          ['https://{Region}.signin.aws.amazon.com', mt],
          ['https://{Region}.signin.amazonaws.cn', mt],
          ['https://{Region}.signin.amazonaws-us-gov.com', mt],
          ['https://{Region}.signin.c2shome.ic.gov', mt],
          ['https://{Region}.signin.sc2shome.sgov.gov', mt],
          ['https://{Region}.signin.csphome.hci.ic.gov', mt],
          ['https://{Region}.signin.csphome.adc-e.uk', mt],
          ['https://{Region}.signin.amazonaws-eusc.eu', mt],
          ['https://signin-fips.amazonaws-us-gov.com', mt],
          ['https://{Region}.signin-fips.amazonaws-us-gov.com', mt],
          ['https://{Region}.signin.{PartitionResult#dnsSuffix}', mt],
          [jo, 'Invalid Configuration: FIPS and custom endpoint are not supported'],
          [jo, 'Invalid Configuration: Dualstack and custom endpoint are not supported'],
          [UN, mt],
          ['https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', mt],
          [jo, 'FIPS and DualStack are enabled, but this partition does not support one or both'],
          ['https://signin-fips.{Region}.{PartitionResult#dnsSuffix}', mt],
          [jo, 'FIPS is enabled but this partition does not support FIPS'],
          [FN, mt],
          [jo, 'DualStack is enabled but this partition does not support DualStack'],
          ['https://signin.{Region}.{PartitionResult#dnsSuffix}', mt],
          [jo, 'Invalid Configuration: Missing Region'],
        ],
      }),
      (pZ = 2),
      (ee = 1e8),
      (mZ = new Int32Array([
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
      (ZN = tr.from(mZ, pZ, VN.conditions, VN.results));
  });
var hZ,
  GN,
  KN = f(() => {
    ge();
    xe();
    WN();
    (hZ = new rr({
      size: 50,
      params: ['Endpoint', 'IsControlPlane', 'IsOAuthEndpoint', 'Region', 'UseDualStack', 'UseFIPS'],
    })),
      (GN = (t, e = {}) => hZ.get(t, () => tn(ZN, { endpointParams: t, logger: e.logger })));
    Tt.aws = vr;
  });
var Pr,
  kp = f(() => {
    L();
    Pr = class t extends Qt {
      static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException';
      constructor(e) {
        super(e), Object.setPrototypeOf(this, t.prototype);
      }
    };
  });
var lu,
  fu,
  pu,
  mu,
  mb = f(() => {
    kp();
    (lu = class t extends Pr {
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
      (fu = class t extends Pr {
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
      (pu = class t extends Pr {
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
      (mu = class t extends Pr {
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
var gZ,
  yZ,
  SZ,
  EZ,
  xZ,
  bZ,
  wZ,
  _Z,
  vZ,
  AZ,
  TZ,
  IZ,
  RZ,
  CZ,
  OZ,
  qN,
  hb,
  DZ,
  Eb,
  XN,
  YN,
  PZ,
  Go,
  gb,
  kZ,
  yb,
  NZ,
  rM,
  xb,
  JN,
  ct,
  Mp,
  MZ,
  Np,
  QN,
  nM,
  eM,
  tM,
  $Z,
  LZ,
  zZ,
  Sb,
  FZ,
  ht,
  oM,
  sM,
  hu,
  iM,
  aM,
  cM,
  uM,
  bb,
  UZ,
  dM,
  lM,
  fM,
  pM,
  mM,
  hM,
  gM,
  yM,
  wb,
  _b,
  gu = f(() => {
    X();
    mb();
    kp();
    (gZ = 'AccessDeniedException'),
      (yZ = 'AccessToken'),
      (SZ = 'CreateOAuth2Token'),
      (EZ = 'CreateOAuth2TokenRequest'),
      (xZ = 'CreateOAuth2TokenRequestBody'),
      (bZ = 'CreateOAuth2TokenResponseBody'),
      (wZ = 'CreateOAuth2TokenResponse'),
      (_Z = 'CreateOAuth2TokenWithIAM'),
      (vZ = 'CreateOAuth2TokenWithIAMRequest'),
      (AZ = 'CreateOAuth2TokenWithIAMResponse'),
      (TZ = 'InternalServerException'),
      (IZ = 'OAuthAccessToken'),
      (RZ = 'RefreshToken'),
      (CZ = 'TooManyRequestsError'),
      (OZ = 'ValidationException'),
      (qN = 'accessKeyId'),
      (hb = 'accessToken'),
      (DZ = 'access_token'),
      (Eb = 'client'),
      (XN = 'clientId'),
      (YN = 'codeVerifier'),
      (PZ = 'code'),
      (Go = 'error'),
      (gb = 'expiresIn'),
      (kZ = 'expires_in'),
      (yb = 'grantType'),
      (NZ = 'grant_type'),
      (rM = 'http'),
      (xb = 'httpError'),
      (JN = 'idToken'),
      (ct = 'jsonName'),
      (Mp = 'message'),
      (MZ = 'resource'),
      (Np = 'refreshToken'),
      (QN = 'redirectUri'),
      (nM = 'smithy.ts.sdk.synthetic.com.amazonaws.signin'),
      (eM = 'secretAccessKey'),
      (tM = 'sessionToken'),
      ($Z = 'server'),
      (LZ = 'tokenInput'),
      (zZ = 'tokenOutput'),
      (Sb = 'tokenType'),
      (FZ = 'token_type'),
      (ht = 'com.amazonaws.signin'),
      (oM = new le(nM)),
      (sM = [-3, nM, 'SigninServiceException', 0, [], []]);
    oM.registerError(sM, Pr);
    (hu = new le(ht)), (iM = [-3, ht, gZ, { [Go]: Eb }, [Go, Mp], [0, 0], 2]);
    hu.registerError(iM, lu);
    aM = [-3, ht, TZ, { [Go]: $Z, [xb]: 500 }, [Go, Mp], [0, 0], 2];
    hu.registerError(aM, fu);
    cM = [-3, ht, CZ, { [Go]: Eb, [xb]: 429 }, [Go, Mp], [0, 0], 2];
    hu.registerError(cM, pu);
    uM = [-3, ht, OZ, { [Go]: Eb, [xb]: 400 }, [Go, Mp], [0, 0], 2];
    hu.registerError(uM, mu);
    (bb = [oM, hu]),
      (UZ = [0, ht, IZ, 8, 0]),
      (dM = [0, ht, RZ, 8, 0]),
      (lM = [
        3,
        ht,
        yZ,
        8,
        [qN, eM, tM],
        [
          [0, { [ct]: qN }],
          [0, { [ct]: eM }],
          [0, { [ct]: tM }],
        ],
        3,
      ]),
      (fM = [3, ht, EZ, 0, [LZ], [[() => pM, 16]], 1]),
      (pM = [
        3,
        ht,
        xZ,
        0,
        [XN, yb, PZ, QN, YN, Np],
        [[0, { [ct]: XN }], [0, { [ct]: yb }], 0, [0, { [ct]: QN }], [0, { [ct]: YN }], [() => dM, { [ct]: Np }]],
        2,
      ]),
      (mM = [3, ht, wZ, 0, [zZ], [[() => hM, 16]], 1]),
      (hM = [
        3,
        ht,
        bZ,
        0,
        [hb, Sb, gb, Np, JN],
        [
          [() => lM, { [ct]: hb }],
          [0, { [ct]: Sb }],
          [1, { [ct]: gb }],
          [() => dM, { [ct]: Np }],
          [0, { [ct]: JN }],
        ],
        4,
      ]),
      (gM = [3, ht, vZ, 0, [yb, MZ], [[0, { [ct]: NZ }], 0], 2]),
      (yM = [
        3,
        ht,
        AZ,
        0,
        [hb, Sb, gb],
        [
          [() => UZ, { [ct]: DZ }],
          [0, { [ct]: FZ }],
          [1, { [ct]: kZ }],
        ],
        3,
      ]),
      (wb = [9, ht, SZ, { [rM]: ['POST', '/v1/token', 200] }, () => fM, () => mM]),
      (_b = [9, ht, _Z, { [rM]: ['POST', '/v1/token?x-amz-client-auth-method=iam', 200] }, () => gM, () => yM]);
  });
var SM,
  EM = f(() => {
    bt();
    ea();
    Ct();
    go();
    L();
    M();
    k();
    db();
    KN();
    gu();
    SM = (t) => ({
      apiVersion: '2023-01-01',
      base64Decoder: t?.base64Decoder ?? ve,
      base64Encoder: t?.base64Encoder ?? ye,
      disableHostPrefix: t?.disableHostPrefix ?? !1,
      endpointProvider: t?.endpointProvider ?? GN,
      extensions: t?.extensions ?? [],
      httpAuthSchemeProvider: t?.httpAuthSchemeProvider ?? PN,
      httpAuthSchemes: t?.httpAuthSchemes ?? [
        {
          schemeId: 'aws.auth#sigv4',
          identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4'),
          signer: new Ge(),
        },
        {
          schemeId: 'smithy.api#noAuth',
          identityProvider: (e) => e.getIdentityProvider('smithy.api#noAuth') || (async () => ({})),
          signer: new pt(),
        },
      ],
      logger: t?.logger ?? new At(),
      protocol: t?.protocol ?? vn,
      protocolSettings: t?.protocolSettings ?? {
        defaultNamespace: 'com.amazonaws.signin',
        errorTypeRegistries: bb,
        version: '2023-01-01',
        serviceTarget: 'Signin',
      },
      serviceId: t?.serviceId ?? 'Signin',
      sha256: t?.sha256 ?? yr,
      urlParser: t?.urlParser ?? Qe,
      utf8Decoder: t?.utf8Decoder ?? ze,
      utf8Encoder: t?.utf8Encoder ?? Se,
    });
  });
var $p,
  xM,
  bM = f(() => {
    _c();
    ge();
    bt();
    L();
    he();
    wr();
    k();
    $p = we(bs());
    EM();
    xM = (t) => {
      Xr(process.version);
      const e = Qr(t),
        r = () => e().then(qr),
        n = SM(t);
      zr(process.version);
      const o = { profile: t?.profile, logger: n.logger };
      return {
        ...n,
        ...t,
        runtime: 'node',
        defaultsMode: e,
        authSchemePreference: t?.authSchemePreference ?? U(Ar, o),
        bodyLengthChecker: t?.bodyLengthChecker ?? Br,
        defaultSocketTimeout: Fr(t?.requestHandler, 3e5),
        defaultUserAgentProvider:
          t?.defaultUserAgentProvider ?? _r({ serviceId: n.serviceId, clientVersion: Lo.version }),
        maxAttempts: t?.maxAttempts ?? U(pn, t),
        region: t?.region ?? U(et, { ...Et, ...o }),
        requestHandler: $p.NodeHttpHandler.create(t?.requestHandler ?? r),
        retryMode: t?.retryMode ?? U({ ...hn, default: async () => (await r()).retryMode || sr }, t),
        streamCollector: t?.streamCollector ?? $p.streamCollector,
        useDualstackEndpoint: t?.useDualstackEndpoint ?? U(Zr, o),
        useFipsEndpoint: t?.useFipsEndpoint ?? U(Wr, o),
        userAgentAppId: t?.userAgentAppId ?? U(yn, o),
      };
    };
  });
var wM,
  _M,
  vM = f(() => {
    (wM = (t) => {
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
      (_M = (t) => ({
        httpAuthSchemes: t.httpAuthSchemes(),
        httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
        credentials: t.credentials(),
      }));
  });
var AM,
  TM = f(() => {
    ge();
    L();
    M();
    vM();
    AM = (t, e) => {
      const r = Object.assign(En(t), mr(t), nn(t), wM(t));
      return (e.forEach((n) => n.configure(r)), Object.assign(t, xn(r), Yr(r), on(r), _M(r)));
    };
  });
var yu,
  vb = f(() => {
    ge();
    Ct();
    L();
    he();
    xe();
    M();
    wr();
    X();
    db();
    lb();
    bM();
    TM();
    yu = class extends ft {
      config;
      constructor(...[e]) {
        const r = xM(e || {});
        super(r), (this.initConfig = r);
        const n = NN(r),
          o = ln(n),
          s = mn(o),
          i = Ht(s),
          a = i,
          c = $n(a),
          u = kN(c),
          d = AM(u, e?.extensions || []);
        (this.config = d),
          this.middlewareStack.use(Gr(this.config)),
          this.middlewareStack.use(gn(this.config)),
          this.middlewareStack.use(Bn(this.config)),
          this.middlewareStack.use(sn(this.config)),
          this.middlewareStack.use(cn(this.config)),
          this.middlewareStack.use(un(this.config)),
          this.middlewareStack.use(dn(this.config)),
          this.middlewareStack.use(
            Sr(this.config, {
              httpAuthSchemeParametersProvider: DN,
              identityProviderConfigProvider: async (l) => new Wt({ 'aws.auth#sigv4': l.credentials }),
            }),
          ),
          this.middlewareStack.use(Er(this.config));
      }
      destroy() {
        super.destroy();
      }
    };
  });
var Lp,
  IM,
  RM,
  zp,
  Ab = f(() => {
    L();
    xe();
    lb();
    (Lp = Jr(MN, 'Signin', 'SigninClient', Ln)),
      (IM = { IsControlPlane: { type: 'staticContextParams', value: !1 } }),
      (RM = { IsOAuthEndpoint: { type: 'staticContextParams', value: !0 } }),
      (zp = (t, e, r, n) => []);
  });
var Su,
  Tb = f(() => {
    Ab();
    gu();
    Su = class extends Lp(IM, zp, 'CreateOAuth2Token', wb) {};
  });
var Eu,
  Ib = f(() => {
    Ab();
    gu();
    Eu = class extends Lp(RM, zp, 'CreateOAuth2TokenWithIAM', _b) {};
  });
var BZ,
  Fp,
  CM = f(() => {
    L();
    Tb();
    Ib();
    vb();
    (BZ = { CreateOAuth2TokenCommand: Su, CreateOAuth2TokenWithIAMCommand: Eu }), (Fp = class extends yu {});
    Kr(BZ, Fp);
  });
var OM = f(() => {
  Tb();
  Ib();
});
var HZ,
  DM = f(() => {
    HZ = {
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
var PM = f(() => {});
var kM = {};
He(kM, {
  $Command: () => St,
  AccessDeniedException: () => lu,
  AccessDeniedException$: () => iM,
  AccessToken$: () => lM,
  CreateOAuth2Token$: () => wb,
  CreateOAuth2TokenCommand: () => Su,
  CreateOAuth2TokenRequest$: () => fM,
  CreateOAuth2TokenRequestBody$: () => pM,
  CreateOAuth2TokenResponse$: () => mM,
  CreateOAuth2TokenResponseBody$: () => hM,
  CreateOAuth2TokenWithIAM$: () => _b,
  CreateOAuth2TokenWithIAMCommand: () => Eu,
  CreateOAuth2TokenWithIAMRequest$: () => gM,
  CreateOAuth2TokenWithIAMResponse$: () => yM,
  InternalServerException: () => fu,
  InternalServerException$: () => aM,
  OAuth2ErrorCode: () => HZ,
  Signin: () => Fp,
  SigninClient: () => yu,
  SigninServiceException: () => Pr,
  SigninServiceException$: () => sM,
  TooManyRequestsError: () => pu,
  TooManyRequestsError$: () => cM,
  ValidationException: () => mu,
  ValidationException$: () => uM,
  __Client: () => ft,
  errorTypeRegistries: () => bb,
});
var NM = f(() => {
  vb();
  CM();
  OM();
  L();
  gu();
  DM();
  mb();
  PM();
  kp();
});
var LM = Je(($M) => {
  var { setCredentialFeature: VZ } = (ge(), N(bn)),
    { CredentialsProviderError: Ko, parseKnownFiles: jZ, getProfileName: ZZ } = (he(), N(er)),
    { HttpRequest: WZ } = (M(), N(gs)),
    { createHash: GZ, createPrivateKey: KZ, createPublicKey: qZ, sign: XZ } = vt('node:crypto'),
    { promises: Rb } = vt('node:fs'),
    { homedir: YZ } = vt('node:os'),
    { dirname: JZ, join: MM } = vt('node:path'),
    Cb = class t {
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
          throw new Ko(
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
        const { SigninClient: c, CreateOAuth2TokenCommand: u } = (NM(), N(kM)),
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
            { accessKeyId: v, secretAccessKey: A, sessionToken: R } = w.tokenOutput?.accessToken ?? {},
            { refreshToken: Q, expiresIn: ce } = w.tokenOutput ?? {};
          if (!v || !A || !R || !Q)
            throw new Ko('Token refresh response missing required fields', { logger: this.logger, tryNextLink: !1 });
          const _e = (ce ?? 900) * 1e3,
            Lt = new Date(Date.now() + _e),
            ue = {
              ...i,
              accessToken: {
                ...i.accessToken,
                accessKeyId: v,
                secretAccessKey: A,
                sessionToken: R,
                expiresAt: Lt.toISOString(),
              },
              refreshToken: Q,
            };
          return (await this.saveToken(ue), this.toCredentials(ue.accessToken));
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
            throw new Ko(R, { logger: this.logger, tryNextLink: !1 });
          }
          if (new Date(i.accessToken.expiresAt).getTime() > Date.now())
            return (
              this.logger?.warn?.(`Failed to refresh token: ${String(w)}. Using existing token until expiry.`),
              this.toCredentials(i.accessToken)
            );
          throw new Ko(`Failed to refresh token: ${String(w)}. Please re-authenticate using aws login`, {
            logger: this.logger,
          });
        }
      }
      async loadToken() {
        const e = this.getTokenFilePath();
        try {
          const r = await Rb.readFile(e, 'utf8'),
            n = JSON.parse(r),
            o = ['accessToken', 'clientId', 'refreshToken', 'dpopKey'].filter((s) => !n[s]);
          if ((n.accessToken?.accountId || o.push('accountId'), o.length > 0))
            throw new Ko(`Token validation failed, missing fields: ${o.join(', ')}`, {
              logger: this.logger,
              tryNextLink: !1,
            });
          return n;
        } catch (r) {
          throw new Ko(`Failed to load token from ${e}: ${String(r)}`, { logger: this.logger, tryNextLink: !1 });
        }
      }
      async saveToken(e) {
        const r = this.getTokenFilePath(),
          n = JZ(r);
        try {
          await Rb.mkdir(n, { recursive: !0 });
        } catch {}
        await Rb.writeFile(r, JSON.stringify(e, null, 2), 'utf8');
      }
      getTokenFilePath() {
        const e = process.env.AWS_LOGIN_CACHE_DIRECTORY ?? MM(YZ(), '.aws', 'login', 'cache'),
          r = Buffer.from(this.loginSession, 'utf8'),
          n = GZ('sha256').update(r).digest('hex');
        return MM(e, `${n}.json`);
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
            if (WZ.isInstance(n.request)) {
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
          let o = KZ({ key: n.dpopKey, format: 'pem', type: 'sec1' }),
            i = qZ(o).export({ format: 'der', type: 'spki' }),
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
            S = XZ('sha256', Buffer.from(g), o),
            x = this.derToRawSignature(S).toString('base64url');
          return `${g}.${x}`;
        } catch (o) {
          throw new Ko(`Failed to generate Dpop proof: ${o instanceof Error ? o.message : String(o)}`, {
            logger: this.logger,
            tryNextLink: !1,
          });
        }
      }
    },
    QZ =
      (t) =>
      async ({ callerClientConfig: e } = {}) => {
        t?.logger?.debug?.('@aws-sdk/credential-providers - fromLoginCredentials');
        const r = await jZ(t || {}),
          n = ZZ({ profile: t?.profile ?? e?.profile }),
          o = r[n];
        if (!o?.login_session)
          throw new Ko(`Profile ${n} does not contain login_session.`, { tryNextLink: !0, logger: t?.logger });
        const i = await new Cb(o, t, e).loadCredentials();
        return VZ(i, 'CREDENTIALS_LOGIN', 'AD');
      };
  $M.fromLoginCredentials = QZ;
});
var Db = Je((zM) => {
  var {
      externalDataInterceptor: eW,
      CredentialsProviderError: Ob,
      parseKnownFiles: tW,
      getProfileName: rW,
    } = (he(), N(er)),
    { exec: nW } = vt('node:child_process'),
    { promisify: oW } = vt('node:util'),
    { setCredentialFeature: sW } = (ge(), N(bn)),
    iW = (t, e, r) => {
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
      return (sW(o, 'CREDENTIALS_PROCESS', 'w'), o);
    },
    aW = async (t, e, r) => {
      const n = e[t];
      if (e[t]) {
        const o = n.credential_process;
        if (o !== void 0) {
          const s = oW(eW?.getTokenRecord?.().exec ?? nW);
          try {
            let { stdout: i } = await s(o),
              a;
            try {
              a = JSON.parse(i.trim());
            } catch {
              throw Error(`Profile ${t} credential_process returned invalid JSON.`);
            }
            return iW(t, a, e);
          } catch (i) {
            throw new Ob(i.message, { logger: r });
          }
        } else throw new Ob(`Profile ${t} did not contain credential_process.`, { logger: r });
      } else throw new Ob(`Profile ${t} could not be found in shared credentials file.`, { logger: r });
    },
    cW =
      (t = {}) =>
      async ({ callerClientConfig: e } = {}) => {
        t.logger?.debug('@aws-sdk/credential-provider-process - fromProcess');
        const r = await tW(t);
        return aW(rW({ profile: t.profile ?? e?.profile }), r, t.logger);
      };
  zM.fromProcess = cW;
});
var kb = Je((Pb) => {
  var { setCredentialFeature: uW } = (ge(), N(bn)),
    { CredentialsProviderError: dW, externalDataInterceptor: lW } = (he(), N(er)),
    { readFileSync: fW } = vt('node:fs'),
    UM = (t) => async (e) => {
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
        const { getDefaultRoleAssumerWithWebIdentity: d } = (ub(), N(cb));
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
    FM = 'AWS_WEB_IDENTITY_TOKEN_FILE',
    pW = 'AWS_ROLE_ARN',
    mW = 'AWS_ROLE_SESSION_NAME',
    hW =
      (t = {}) =>
      async (e) => {
        t.logger?.debug('@aws-sdk/credential-provider-web-identity - fromTokenFile');
        const r = t?.webIdentityTokenFile ?? process.env[FM],
          n = t?.roleArn ?? process.env[pW],
          o = t?.roleSessionName ?? process.env[mW];
        if (!r || !n) throw new dW('Web identity configuration not specified', { logger: t.logger });
        const s = await UM({
          ...t,
          webIdentityToken: lW?.getTokenRecord?.()[r] ?? fW(r, { encoding: 'ascii' }),
          roleArn: n,
          roleSessionName: o,
        })(e);
        return (r === process.env[FM] && uW(s, 'CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN', 'h'), s);
      };
  Pb.fromTokenFile = hW;
  Pb.fromWebToken = UM;
});
var GM = Je((WM) => {
  var { CredentialsProviderError: Up, chain: gW, getProfileName: jM, parseKnownFiles: yW } = (he(), N(er)),
    { setCredentialFeature: Zn } = (ge(), N(bn)),
    SW = (t, e, r) => {
      const n = {
        EcsContainer: async (o) => {
          const { fromHttp: s } = WE(),
            { fromContainerMetadata: i } = Af();
          return (
            r?.debug('@aws-sdk/credential-provider-ini - credential_source is EcsContainer'),
            async () => gW(s(o ?? {}), i(o))().then(Nb)
          );
        },
        Ec2InstanceMetadata: async (o) => {
          r?.debug('@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata');
          const { fromInstanceMetadata: s } = Af();
          return async () => s(o)().then(Nb);
        },
        Environment: async (o) => {
          r?.debug('@aws-sdk/credential-provider-ini - credential_source is Environment');
          const { fromEnv: s } = kE();
          return async () => s(o)().then(Nb);
        },
      };
      if (t in n) return n[t];
      throw new Up(
        `Unsupported credential source in profile ${e}. Got ${t}, expected EcsContainer or Ec2InstanceMetadata or Environment.`,
        { logger: r },
      );
    },
    Nb = (t) => Zn(t, 'CREDENTIALS_PROFILE_NAMED_PROVIDER', 'p'),
    EW = (t, { profile: e = 'default', logger: r } = {}) =>
      !!t &&
      typeof t == 'object' &&
      typeof t.role_arn == 'string' &&
      ['undefined', 'string'].indexOf(typeof t.role_session_name) > -1 &&
      ['undefined', 'string'].indexOf(typeof t.external_id) > -1 &&
      ['undefined', 'string'].indexOf(typeof t.mfa_serial) > -1 &&
      (xW(t, { profile: e, logger: r }) || bW(t, { profile: e, logger: r })),
    xW = (t, { profile: e, logger: r }) => {
      const n = typeof t.source_profile == 'string' && typeof t.credential_source > 'u';
      return (n && r?.debug?.(`    ${e} isAssumeRoleWithSourceProfile source_profile=${t.source_profile}`), n);
    },
    bW = (t, { profile: e, logger: r }) => {
      const n = typeof t.credential_source == 'string' && typeof t.source_profile > 'u';
      return (n && r?.debug?.(`    ${e} isCredentialSourceProfile credential_source=${t.credential_source}`), n);
    },
    wW = async (t, e, r, n, o = {}, s) => {
      r.logger?.debug('@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)');
      const i = e[t],
        { source_profile: a, region: c } = i;
      if (!r.roleAssumer) {
        const { getDefaultRoleAssumer: d } = (ub(), N(cb));
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
        throw new Up(
          `Detected a cycle attempting to resolve credentials for profile ${jM(r)}. Profiles visited: ` +
            Object.keys(o).join(', '),
          { logger: r.logger },
        );
      r.logger?.debug(
        `@aws-sdk/credential-provider-ini - finding credential resolver using ${a ? `source_profile=[${a}]` : `profile=[${t}]`}`,
      );
      const u = a
        ? s(a, e, r, n, { ...o, [a]: !0 }, BM(e[a] ?? {}))
        : (await SW(i.credential_source, t, r.logger)(r))();
      if (BM(i)) return u.then((d) => Zn(d, 'CREDENTIALS_PROFILE_SOURCE_PROFILE', 'o'));
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
            throw new Up(`Profile ${t} requires multi-factor authentication, but no MFA code callback was provided.`, {
              logger: r.logger,
              tryNextLink: !1,
            });
          (d.SerialNumber = l), (d.TokenCode = await r.mfaCodeProvider(l));
        }
        const p = await u;
        return r.roleAssumer(p, d).then((m) => Zn(m, 'CREDENTIALS_PROFILE_SOURCE_PROFILE', 'o'));
      }
    },
    BM = (t) => !t.role_arn && !!t.credential_source,
    _W = (t) => !!(t && t.login_session),
    vW = async (t, e, r) => {
      const { fromLoginCredentials: n } = LM(),
        o = await n({ ...e, profile: t })({ callerClientConfig: r });
      return Zn(o, 'CREDENTIALS_PROFILE_LOGIN', 'AC');
    },
    AW = (t) => !!t && typeof t == 'object' && typeof t.credential_process == 'string',
    TW = async (t, e) => {
      const { fromProcess: r } = Db(),
        n = await r({ ...t, profile: e })();
      return Zn(n, 'CREDENTIALS_PROFILE_PROCESS', 'v');
    },
    IW = async (t, e, r = {}, n) => {
      const { fromSSO: o } = Hx();
      return o({
        profile: t,
        logger: r.logger,
        parentClientConfig: r.parentClientConfig,
        clientConfig: r.clientConfig,
      })({ callerClientConfig: n }).then((s) =>
        e.sso_session ? Zn(s, 'CREDENTIALS_PROFILE_SSO', 'r') : Zn(s, 'CREDENTIALS_PROFILE_SSO_LEGACY', 't'),
      );
    },
    RW = (t) =>
      t &&
      (typeof t.sso_start_url == 'string' ||
        typeof t.sso_account_id == 'string' ||
        typeof t.sso_session == 'string' ||
        typeof t.sso_region == 'string' ||
        typeof t.sso_role_name == 'string'),
    HM = (t) =>
      !!t &&
      typeof t == 'object' &&
      typeof t.aws_access_key_id == 'string' &&
      typeof t.aws_secret_access_key == 'string' &&
      ['undefined', 'string'].indexOf(typeof t.aws_session_token) > -1 &&
      ['undefined', 'string'].indexOf(typeof t.aws_account_id) > -1,
    VM = async (t, e) => {
      e?.logger?.debug('@aws-sdk/credential-provider-ini - resolveStaticCredentials');
      const r = {
        accessKeyId: t.aws_access_key_id,
        secretAccessKey: t.aws_secret_access_key,
        sessionToken: t.aws_session_token,
        ...(t.aws_credential_scope && { credentialScope: t.aws_credential_scope }),
        ...(t.aws_account_id && { accountId: t.aws_account_id }),
      };
      return Zn(r, 'CREDENTIALS_PROFILE', 'n');
    },
    CW = (t) =>
      !!t &&
      typeof t == 'object' &&
      typeof t.web_identity_token_file == 'string' &&
      typeof t.role_arn == 'string' &&
      ['undefined', 'string'].indexOf(typeof t.role_session_name) > -1,
    OW = async (t, e, r) => {
      const { fromTokenFile: n } = kb(),
        o = await n({
          webIdentityTokenFile: t.web_identity_token_file,
          roleArn: t.role_arn,
          roleSessionName: t.role_session_name,
          roleAssumerWithWebIdentity: e.roleAssumerWithWebIdentity,
          logger: e.logger,
          parentClientConfig: e.parentClientConfig,
        })({ callerClientConfig: r });
      return Zn(o, 'CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN', 'q');
    },
    ZM = async (t, e, r, n, o = {}, s = !1) => {
      const i = e[t];
      if (Object.keys(o).length > 0 && HM(i)) return VM(i, r);
      if (s || EW(i, { profile: t, logger: r.logger })) return wW(t, e, r, n, o, ZM);
      if (HM(i)) return VM(i, r);
      if (CW(i)) return OW(i, r, n);
      if (AW(i)) return TW(r, t);
      if (RW(i)) return await IW(t, i, r, n);
      if (_W(i)) return vW(t, r, n);
      throw new Up(`Could not resolve credentials using profile: [${t}] in configuration/credentials file(s).`, {
        logger: r.logger,
      });
    },
    DW =
      (t = {}) =>
      async ({ callerClientConfig: e } = {}) => {
        t.logger?.debug('@aws-sdk/credential-provider-ini - fromIni');
        const r = await yW(t);
        return ZM(jM({ profile: t.profile ?? e?.profile }), r, t, e);
      };
  WM.fromIni = DW;
});
var YM = Je((Hp) => {
  var { ENV_KEY: PW, ENV_SECRET: kW, fromEnv: NW } = kE(),
    { chain: MW, CredentialsProviderError: Bp, ENV_PROFILE: $W } = (he(), N(er)),
    KM = 'AWS_EC2_METADATA_DISABLED',
    LW = async (t) => {
      const {
        ENV_CMDS_FULL_URI: e,
        ENV_CMDS_RELATIVE_URI: r,
        fromContainerMetadata: n,
        fromInstanceMetadata: o,
      } = Af();
      if (process.env[r] || process.env[e]) {
        t.logger?.debug('@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata');
        const { fromHttp: s } = WE();
        return MW(s(t), n(t));
      }
      return process.env[KM] && process.env[KM] !== 'false'
        ? async () => {
            throw new Bp('EC2 Instance Metadata Service access disabled', { logger: t.logger });
          }
        : (t.logger?.debug('@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata'), o(t));
    };
  function zW(t, e) {
    let r = FW(t),
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
  var FW = (t) => async (e) => {
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
    qM = !1,
    UW = (t = {}) =>
      zW(
        [
          async () => {
            if (t.profile ?? process.env[$W])
              throw (
                process.env[PW] &&
                  process.env[kW] &&
                  (qM ||
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
                    (qM = !0))),
                new Bp('AWS_PROFILE is set, skipping fromEnv provider.', { logger: t.logger, tryNextLink: !0 })
              );
            return (t.logger?.debug('@aws-sdk/credential-provider-node - defaultProvider::fromEnv'), NW(t)());
          },
          async (e) => {
            t.logger?.debug('@aws-sdk/credential-provider-node - defaultProvider::fromSSO');
            const { ssoStartUrl: r, ssoAccountId: n, ssoRegion: o, ssoRoleName: s, ssoSession: i } = t;
            if (!r && !n && !o && !s && !i)
              throw new Bp('Skipping SSO provider in default chain (inputs do not include SSO fields).', {
                logger: t.logger,
              });
            const { fromSSO: a } = Hx();
            return a(t)(e);
          },
          async (e) => {
            t.logger?.debug('@aws-sdk/credential-provider-node - defaultProvider::fromIni');
            const { fromIni: r } = GM();
            return r(t)(e);
          },
          async (e) => {
            t.logger?.debug('@aws-sdk/credential-provider-node - defaultProvider::fromProcess');
            const { fromProcess: r } = Db();
            return r(t)(e);
          },
          async (e) => {
            t.logger?.debug('@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile');
            const { fromTokenFile: r } = kb();
            return r(t)(e);
          },
          async () => (
            t.logger?.debug('@aws-sdk/credential-provider-node - defaultProvider::remoteProvider'), (await LW(t))()
          ),
          async () => {
            throw new Bp('Could not load credentials from any providers', { tryNextLink: !1, logger: t.logger });
          },
        ],
        XM,
      ),
    BW = (t) => t?.expiration !== void 0,
    XM = (t) => t?.expiration !== void 0 && t.expiration.getTime() - Date.now() < 3e5;
  Hp.credentialsTreatedAsExpired = XM;
  Hp.credentialsWillNeedRefresh = BW;
  Hp.defaultProvider = UW;
});
var Kb = Je((h) => {
  var {
      awsEndpointFunctions: HW,
      emitWarningIfUnsupportedVersion: VW,
      createDefaultUserAgentProvider: jW,
      getDefaultSocketTimeout: ZW,
      NODE_APP_ID_CONFIG_OPTIONS: WW,
      getAwsRegionExtensionConfiguration: GW,
      resolveAwsRegionExtensionConfiguration: KW,
      resolveUserAgentConfig: qW,
      resolveHostHeaderConfig: XW,
      getUserAgentPlugin: YW,
      getHostHeaderPlugin: JW,
      getLoggerPlugin: QW,
      getRecursionDetectionPlugin: eG,
      getLongPollPlugin: tG,
    } = (ge(), N(bn)),
    {
      getHttpAuthSchemeEndpointRuleSetPlugin: rG,
      DefaultIdentityProviderConfig: nG,
      getHttpSigningPlugin: oG,
      createPaginator: Cu,
    } = (Ct(), N(dR)),
    {
      normalizeProvider: o$,
      getSmithyContext: sG,
      ServiceException: iG,
      NoOpLogger: aG,
      emitWarningIfUnsupportedVersion: cG,
      loadConfigsForDefaultMode: uG,
      getDefaultExtensionConfiguration: dG,
      resolveDefaultRuntimeConfig: lG,
      Client: s$,
      makeBuilder: fG,
      createAggregatedClient: pG,
    } = (L(), N(Bd)),
    { Command: mG } = (L(), N(Bd));
  h.$Command = mG;
  h.__Client = s$;
  var {
      resolveDefaultsModeConfig: hG,
      loadConfig: Ls,
      NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: gG,
      NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: yG,
      NODE_REGION_CONFIG_OPTIONS: SG,
      NODE_REGION_CONFIG_FILE_OPTIONS: EG,
      resolveRegionConfig: xG,
    } = (he(), N(er)),
    {
      BinaryDecisionDiagram: bG,
      EndpointCache: wG,
      decideEndpoint: _G,
      customEndpointFunctions: vG,
      resolveEndpointConfig: AG,
      getEndpointPlugin: TG,
    } = (xe(), N(U0)),
    {
      parseUrl: IG,
      getHttpHandlerExtensionConfiguration: RG,
      resolveHttpHandlerRuntimeConfig: CG,
      getContentLengthPlugin: OG,
    } = (M(), N(gs)),
    {
      DEFAULT_RETRY_MODE: DG,
      NODE_RETRY_MODE_CONFIG_OPTIONS: PG,
      NODE_MAX_ATTEMPT_CONFIG_OPTIONS: kG,
      resolveRetryConfig: NG,
      getRetryPlugin: MG,
    } = (wr(), N(LR)),
    { TypeRegistry: i$, getSchemaSerdePlugin: $G } = (X(), N(Pv)),
    { resolveAwsSdkSigV4Config: LG, AwsSdkSigV4Signer: zG, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS: FG } = (bt(), N(PE)),
    { defaultProvider: UG } = YM(),
    { toUtf8: BG, fromUtf8: HG, toBase64: VG, fromBase64: jG, calculateBodyLength: ZG } = (k(), N(di)),
    { streamCollector: WG, NodeHttpHandler: GG } = bs(),
    { AwsJson1_0Protocol: KG } = (ea(), N(wD)),
    { Sha256: qG } = (go(), N(GT)),
    XG = async (t, e, r) => ({
      operation: sG(e).operation,
      region:
        (await o$(t.region)()) ||
        (() => {
          throw new Error('expected `region` to be configured for `aws.auth#sigv4`');
        })(),
    });
  function YG(t) {
    return {
      schemeId: 'aws.auth#sigv4',
      signingProperties: { name: 'states', region: t.region },
      propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
    };
  }
  var JG = (t) => {
      const e = [];
      switch (t.operation) {
        default:
          e.push(YG(t));
      }
      return e;
    },
    QG = (t) => {
      const e = LG(t);
      return Object.assign(e, { authSchemePreference: o$(t.authSchemePreference ?? []) });
    },
    e8 = (t) =>
      Object.assign(t, {
        useDualstackEndpoint: t.useDualstackEndpoint ?? !1,
        useFipsEndpoint: t.useFipsEndpoint ?? !1,
        defaultSigningName: 'states',
      }),
    t8 = {
      UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
      Endpoint: { type: 'builtInParams', name: 'endpoint' },
      Region: { type: 'builtInParams', name: 'region' },
      UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
    },
    r8 = '3.1162.0',
    n8 = { version: r8 },
    wu = 'ref',
    zs = -1,
    Vp = !0,
    JM = 'isSet',
    a$ = 'PartitionResult',
    jp = 'booleanEquals',
    QM = 'stringEquals',
    Mb = 'getAttr',
    e$ = { [wu]: 'Endpoint' },
    c$ = { [wu]: 'Region' },
    $b = { [wu]: a$ },
    xu = {},
    t$ = [c$],
    r$ = {
      conditions: [
        [JM, [e$]],
        [JM, t$],
        ['aws.partition', t$, a$],
        [jp, [{ [wu]: 'UseFIPS' }, Vp]],
        [jp, [{ [wu]: 'UseDualStack' }, Vp]],
        [QM, [c$, 'us-gov-west-1']],
        [jp, [{ fn: Mb, argv: [$b, 'supportsFIPS'] }, Vp]],
        [QM, [{ fn: Mb, argv: [$b, 'name'] }, 'aws-us-gov']],
        [jp, [{ fn: Mb, argv: [$b, 'supportsDualStack'] }, Vp]],
      ],
      results: [
        [zs],
        [zs, 'Invalid Configuration: FIPS and custom endpoint are not supported'],
        [zs, 'Invalid Configuration: Dualstack and custom endpoint are not supported'],
        [e$, xu],
        ['https://states.{Region}.{PartitionResult#dnsSuffix}', xu],
        ['https://states-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', xu],
        [zs, 'FIPS and DualStack are enabled, but this partition does not support one or both'],
        ['https://states-fips.{Region}.{PartitionResult#dnsSuffix}', xu],
        [zs, 'FIPS is enabled but this partition does not support FIPS'],
        ['https://states.{Region}.{PartitionResult#dualStackDnsSuffix}', xu],
        [zs, 'DualStack is enabled but this partition does not support DualStack'],
        [zs, 'Invalid Configuration: Missing Region'],
      ],
    },
    o8 = 2,
    _t = 1e8,
    s8 = new Int32Array([
      -1,
      1,
      -1,
      0,
      14,
      3,
      1,
      4,
      _t + 11,
      2,
      5,
      _t + 11,
      3,
      9,
      6,
      4,
      7,
      _t + 4,
      7,
      _t + 5,
      8,
      8,
      _t + 9,
      _t + 10,
      4,
      12,
      10,
      5,
      _t + 4,
      11,
      6,
      _t + 7,
      _t + 8,
      6,
      13,
      _t + 6,
      8,
      _t + 5,
      _t + 6,
      3,
      _t + 1,
      15,
      4,
      _t + 2,
      _t + 3,
    ]),
    i8 = bG.from(s8, o8, r$.conditions, r$.results),
    a8 = new wG({ size: 50, params: ['Endpoint', 'Region', 'UseDualStack', 'UseFIPS'] }),
    c8 = (t, e = {}) => a8.get(t, () => _G(i8, { endpointParams: t, logger: e.logger }));
  vG.aws = HW;
  var W = class t extends iG {
      static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.sfn#SFNServiceException';
      constructor(e) {
        super(e), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Zp = class t extends W {
      static shapeId = 'com.amazonaws.sfn#ActivityAlreadyExists';
      name = 'ActivityAlreadyExists';
      $fault = 'client';
      constructor(e) {
        super({ name: 'ActivityAlreadyExists', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Wp = class t extends W {
      static shapeId = 'com.amazonaws.sfn#ActivityDoesNotExist';
      name = 'ActivityDoesNotExist';
      $fault = 'client';
      constructor(e) {
        super({ name: 'ActivityDoesNotExist', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Gp = class t extends W {
      static shapeId = 'com.amazonaws.sfn#ActivityLimitExceeded';
      name = 'ActivityLimitExceeded';
      $fault = 'client';
      constructor(e) {
        super({ name: 'ActivityLimitExceeded', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Kp = class t extends W {
      static shapeId = 'com.amazonaws.sfn#ActivityWorkerLimitExceeded';
      name = 'ActivityWorkerLimitExceeded';
      $fault = 'client';
      constructor(e) {
        super({ name: 'ActivityWorkerLimitExceeded', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype);
      }
    },
    qp = class t extends W {
      static shapeId = 'com.amazonaws.sfn#InvalidEncryptionConfiguration';
      name = 'InvalidEncryptionConfiguration';
      $fault = 'client';
      constructor(e) {
        super({ name: 'InvalidEncryptionConfiguration', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype);
      }
    },
    Xp = class t extends W {
      static shapeId = 'com.amazonaws.sfn#InvalidName';
      name = 'InvalidName';
      $fault = 'client';
      constructor(e) {
        super({ name: 'InvalidName', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Yp = class t extends W {
      static shapeId = 'com.amazonaws.sfn#KmsAccessDeniedException';
      name = 'KmsAccessDeniedException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'KmsAccessDeniedException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Jp = class t extends W {
      static shapeId = 'com.amazonaws.sfn#KmsThrottlingException';
      name = 'KmsThrottlingException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'KmsThrottlingException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Qp = class t extends W {
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
    em = class t extends W {
      static shapeId = 'com.amazonaws.sfn#ConflictException';
      name = 'ConflictException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'ConflictException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    tm = class t extends W {
      static shapeId = 'com.amazonaws.sfn#InvalidArn';
      name = 'InvalidArn';
      $fault = 'client';
      constructor(e) {
        super({ name: 'InvalidArn', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    rm = class t extends W {
      static shapeId = 'com.amazonaws.sfn#InvalidDefinition';
      name = 'InvalidDefinition';
      $fault = 'client';
      constructor(e) {
        super({ name: 'InvalidDefinition', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    nm = class t extends W {
      static shapeId = 'com.amazonaws.sfn#InvalidLoggingConfiguration';
      name = 'InvalidLoggingConfiguration';
      $fault = 'client';
      constructor(e) {
        super({ name: 'InvalidLoggingConfiguration', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype);
      }
    },
    om = class t extends W {
      static shapeId = 'com.amazonaws.sfn#InvalidTracingConfiguration';
      name = 'InvalidTracingConfiguration';
      $fault = 'client';
      constructor(e) {
        super({ name: 'InvalidTracingConfiguration', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype);
      }
    },
    sm = class t extends W {
      static shapeId = 'com.amazonaws.sfn#StateMachineAlreadyExists';
      name = 'StateMachineAlreadyExists';
      $fault = 'client';
      constructor(e) {
        super({ name: 'StateMachineAlreadyExists', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    im = class t extends W {
      static shapeId = 'com.amazonaws.sfn#StateMachineDeleting';
      name = 'StateMachineDeleting';
      $fault = 'client';
      constructor(e) {
        super({ name: 'StateMachineDeleting', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    am = class t extends W {
      static shapeId = 'com.amazonaws.sfn#StateMachineLimitExceeded';
      name = 'StateMachineLimitExceeded';
      $fault = 'client';
      constructor(e) {
        super({ name: 'StateMachineLimitExceeded', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    cm = class t extends W {
      static shapeId = 'com.amazonaws.sfn#StateMachineTypeNotSupported';
      name = 'StateMachineTypeNotSupported';
      $fault = 'client';
      constructor(e) {
        super({ name: 'StateMachineTypeNotSupported', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype);
      }
    },
    um = class t extends W {
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
    dm = class t extends W {
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
    lm = class t extends W {
      static shapeId = 'com.amazonaws.sfn#ServiceQuotaExceededException';
      name = 'ServiceQuotaExceededException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'ServiceQuotaExceededException', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype);
      }
    },
    fm = class t extends W {
      static shapeId = 'com.amazonaws.sfn#ExecutionDoesNotExist';
      name = 'ExecutionDoesNotExist';
      $fault = 'client';
      constructor(e) {
        super({ name: 'ExecutionDoesNotExist', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    pm = class t extends W {
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
    mm = class t extends W {
      static shapeId = 'com.amazonaws.sfn#StateMachineDoesNotExist';
      name = 'StateMachineDoesNotExist';
      $fault = 'client';
      constructor(e) {
        super({ name: 'StateMachineDoesNotExist', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    hm = class t extends W {
      static shapeId = 'com.amazonaws.sfn#InvalidToken';
      name = 'InvalidToken';
      $fault = 'client';
      constructor(e) {
        super({ name: 'InvalidToken', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    gm = class t extends W {
      static shapeId = 'com.amazonaws.sfn#ExecutionLimitExceeded';
      name = 'ExecutionLimitExceeded';
      $fault = 'client';
      constructor(e) {
        super({ name: 'ExecutionLimitExceeded', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    ym = class t extends W {
      static shapeId = 'com.amazonaws.sfn#ExecutionNotRedrivable';
      name = 'ExecutionNotRedrivable';
      $fault = 'client';
      constructor(e) {
        super({ name: 'ExecutionNotRedrivable', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Sm = class t extends W {
      static shapeId = 'com.amazonaws.sfn#TaskDoesNotExist';
      name = 'TaskDoesNotExist';
      $fault = 'client';
      constructor(e) {
        super({ name: 'TaskDoesNotExist', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Em = class t extends W {
      static shapeId = 'com.amazonaws.sfn#TaskTimedOut';
      name = 'TaskTimedOut';
      $fault = 'client';
      constructor(e) {
        super({ name: 'TaskTimedOut', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    xm = class t extends W {
      static shapeId = 'com.amazonaws.sfn#InvalidOutput';
      name = 'InvalidOutput';
      $fault = 'client';
      constructor(e) {
        super({ name: 'InvalidOutput', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    bm = class t extends W {
      static shapeId = 'com.amazonaws.sfn#ExecutionAlreadyExists';
      name = 'ExecutionAlreadyExists';
      $fault = 'client';
      constructor(e) {
        super({ name: 'ExecutionAlreadyExists', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    wm = class t extends W {
      static shapeId = 'com.amazonaws.sfn#InvalidExecutionInput';
      name = 'InvalidExecutionInput';
      $fault = 'client';
      constructor(e) {
        super({ name: 'InvalidExecutionInput', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    _m = class t extends W {
      static shapeId = 'com.amazonaws.sfn#MissingRequiredParameter';
      name = 'MissingRequiredParameter';
      $fault = 'client';
      constructor(e) {
        super({ name: 'MissingRequiredParameter', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    u8 = 'ActivityAlreadyExists',
    d8 = 'AliasDescription',
    l8 = 'ActivityDoesNotExist',
    f8 = 'ActivityFailedEventDetails',
    p8 = 'ActivityList',
    m8 = 'ActivityLimitExceeded',
    h8 = 'ActivityListItem',
    g8 = 'ActivityScheduledEventDetails',
    y8 = 'ActivityStartedEventDetails',
    S8 = 'ActivitySucceededEventDetails',
    E8 = 'ActivityScheduleFailedEventDetails',
    x8 = 'ActivityTimedOutEventDetails',
    b8 = 'AssignedVariables',
    w8 = 'AssignedVariablesDetails',
    _8 = 'ActivityWorkerLimitExceeded',
    v8 = 'BillingDetails',
    A8 = 'CreateActivity',
    T8 = 'CreateActivityInput',
    I8 = 'CreateActivityOutput',
    R8 = 'ConflictException',
    C8 = 'ConnectorParameters',
    O8 = 'CreateStateMachine',
    D8 = 'CreateStateMachineAlias',
    P8 = 'CreateStateMachineAliasInput',
    k8 = 'CreateStateMachineAliasOutput',
    N8 = 'CreateStateMachineInput',
    M8 = 'CreateStateMachineOutput',
    $8 = 'CloudWatchEventsExecutionDataDetails',
    L8 = 'CloudWatchLogsLogGroup',
    z8 = 'Definition',
    F8 = 'DeleteActivity',
    U8 = 'DeleteActivityInput',
    B8 = 'DescribeActivityInput',
    H8 = 'DeleteActivityOutput',
    V8 = 'DescribeActivityOutput',
    j8 = 'DescribeActivity',
    Z8 = 'DescribeExecution',
    W8 = 'DescribeExecutionInput',
    G8 = 'DescribeExecutionOutput',
    K8 = 'DescribeMapRun',
    q8 = 'DescribeMapRunInput',
    X8 = 'DescribeMapRunOutput',
    Y8 = 'DeleteStateMachine',
    J8 = 'DeleteStateMachineAlias',
    Q8 = 'DeleteStateMachineAliasInput',
    eK = 'DescribeStateMachineAliasInput',
    tK = 'DeleteStateMachineAliasOutput',
    rK = 'DescribeStateMachineAliasOutput',
    nK = 'DescribeStateMachineAlias',
    oK = 'DescribeStateMachineForExecution',
    sK = 'DescribeStateMachineForExecutionInput',
    iK = 'DescribeStateMachineForExecutionOutput',
    aK = 'DeleteStateMachineInput',
    cK = 'DescribeStateMachineInput',
    uK = 'DeleteStateMachineOutput',
    dK = 'DescribeStateMachineOutput',
    lK = 'DeleteStateMachineVersion',
    fK = 'DeleteStateMachineVersionInput',
    pK = 'DeleteStateMachineVersionOutput',
    mK = 'DescribeStateMachine',
    hK = 'ExecutionAlreadyExists',
    gK = 'ExecutionAbortedEventDetails',
    yK = 'EncryptionConfiguration',
    SK = 'ExecutionDoesNotExist',
    EK = 'EvaluationFailedEventDetails',
    xK = 'ExecutionFailedEventDetails',
    bK = 'EvaluationFailureLocation',
    wK = 'ExceptionHandlerIndex',
    _K = 'ExecutionList',
    vK = 'ExecutionLimitExceeded',
    AK = 'ExecutionListItem',
    TK = 'ExecutionNotRedrivable',
    IK = 'ExecutionRedrivenEventDetails',
    RK = 'ExecutionStartedEventDetails',
    CK = 'ExecutionSucceededEventDetails',
    OK = 'ExecutionTimedOutEventDetails',
    DK = 'GetActivityTask',
    PK = 'GetActivityTaskInput',
    kK = 'GetActivityTaskOutput',
    NK = 'GetExecutionHistory',
    MK = 'GetExecutionHistoryInput',
    $K = 'GetExecutionHistoryOutput',
    LK = 'HistoryEvent',
    zK = 'HistoryEventExecutionDataDetails',
    FK = 'HistoryEventList',
    UK = 'InvalidArn',
    BK = 'InvalidDefinition',
    HK = 'InspectionDataRequest',
    VK = 'InspectionDataResponse',
    jK = 'InspectionData',
    ZK = 'InvalidEncryptionConfiguration',
    WK = 'InspectionErrorDetails',
    GK = 'InvalidExecutionInput',
    KK = 'InvalidLoggingConfiguration',
    qK = 'InspectionMaxConcurrency',
    XK = 'InvalidName',
    YK = 'InvalidOutput',
    JK = 'InvalidToken',
    QK = 'InvalidTracingConfiguration',
    eq = 'InspectionToleratedFailureCount',
    tq = 'InspectionToleratedFailurePercentage',
    rq = 'KmsAccessDeniedException',
    nq = 'KmsInvalidStateException',
    oq = 'KmsThrottlingException',
    sq = 'ListActivities',
    iq = 'ListActivitiesInput',
    aq = 'ListActivitiesOutput',
    cq = 'LoggingConfiguration',
    uq = 'LogDestination',
    dq = 'LogDestinationList',
    lq = 'ListExecutions',
    fq = 'ListExecutionsInput',
    pq = 'ListExecutionsOutput',
    mq = 'LambdaFunctionFailedEventDetails',
    hq = 'LambdaFunctionScheduledEventDetails',
    gq = 'LambdaFunctionSucceededEventDetails',
    yq = 'LambdaFunctionScheduleFailedEventDetails',
    Sq = 'LambdaFunctionStartFailedEventDetails',
    Eq = 'LambdaFunctionTimedOutEventDetails',
    xq = 'ListMapRuns',
    bq = 'ListMapRunsInput',
    wq = 'ListMapRunsOutput',
    _q = 'ListStateMachines',
    vq = 'ListStateMachineAliases',
    Aq = 'ListStateMachineAliasesInput',
    Tq = 'ListStateMachineAliasesOutput',
    Iq = 'ListStateMachinesInput',
    Rq = 'ListStateMachinesOutput',
    Cq = 'ListStateMachineVersions',
    Oq = 'ListStateMachineVersionsInput',
    Dq = 'ListStateMachineVersionsOutput',
    Pq = 'ListTagsForResource',
    kq = 'ListTagsForResourceInput',
    Nq = 'ListTagsForResourceOutput',
    Mq = 'MockErrorOutput',
    $q = 'MockInput',
    Lq = 'MapIterationEventDetails',
    zq = 'MapRunExecutionCounts',
    Fq = 'MapRunFailedEventDetails',
    Uq = 'MapRunItemCounts',
    Bq = 'MapRunList',
    Hq = 'MapRunListItem',
    Vq = 'MissingRequiredParameter',
    jq = 'MapRunRedrivenEventDetails',
    Zq = 'MapRunStartedEventDetails',
    Wq = 'MapStateStartedEventDetails',
    Gq = 'PublishStateMachineVersion',
    Kq = 'PublishStateMachineVersionInput',
    qq = 'PublishStateMachineVersionOutput',
    Xq = 'RetryBackoffIntervalSeconds',
    Yq = 'RoutingConfigurationList',
    Jq = 'RoutingConfigurationListItem',
    Qq = 'RedriveExecution',
    e5 = 'RedriveExecutionInput',
    t5 = 'RedriveExecutionOutput',
    r5 = 'ResourceNotFound',
    n5 = 'SensitiveCause',
    o5 = 'SensitiveData',
    s5 = 'SensitiveDataJobInput',
    i5 = 'SensitiveError',
    a5 = 'StateEnteredEventDetails',
    c5 = 'StateExitedEventDetails',
    u5 = 'StartExecutionInput',
    d5 = 'StopExecutionInput',
    l5 = 'StartExecutionOutput',
    f5 = 'StopExecutionOutput',
    p5 = 'StartExecution',
    m5 = 'StopExecution',
    h5 = 'StateMachineAlreadyExists',
    g5 = 'StateMachineAliasList',
    y5 = 'StateMachineAliasListItem',
    S5 = 'StateMachineDeleting',
    E5 = 'StateMachineDoesNotExist',
    x5 = 'StateMachineList',
    b5 = 'StateMachineLimitExceeded',
    w5 = 'StateMachineListItem',
    _5 = 'StateMachineTypeNotSupported',
    v5 = 'StateMachineVersionList',
    A5 = 'StateMachineVersionListItem',
    T5 = 'ServiceQuotaExceededException',
    I5 = 'StartSyncExecution',
    R5 = 'StartSyncExecutionInput',
    C5 = 'StartSyncExecutionOutput',
    O5 = 'SendTaskFailure',
    D5 = 'SendTaskFailureInput',
    P5 = 'SendTaskFailureOutput',
    k5 = 'SendTaskHeartbeat',
    N5 = 'SendTaskHeartbeatInput',
    M5 = 'SendTaskHeartbeatOutput',
    $5 = 'SendTaskSuccess',
    L5 = 'SendTaskSuccessInput',
    z5 = 'SendTaskSuccessOutput',
    F5 = 'Tag',
    U5 = 'TaskCredentials',
    B5 = 'TracingConfiguration',
    H5 = 'TaskDoesNotExist',
    V5 = 'TaskFailedEventDetails',
    j5 = 'TagList',
    Z5 = 'TooManyTags',
    W5 = 'TagResource',
    G5 = 'TagResourceInput',
    K5 = 'TagResourceOutput',
    q5 = 'TestState',
    X5 = 'TestStateConfiguration',
    Y5 = 'TaskScheduledEventDetails',
    J5 = 'TaskStartedEventDetails',
    Q5 = 'TaskSubmittedEventDetails',
    e9 = 'TaskSucceededEventDetails',
    t9 = 'TaskStartFailedEventDetails',
    r9 = 'TaskSubmitFailedEventDetails',
    n9 = 'TestStateInput',
    o9 = 'TestStateOutput',
    s9 = 'TestStateStateName',
    i9 = 'TaskToken',
    a9 = 'TaskTimedOut',
    c9 = 'TaskTimedOutEventDetails',
    u9 = 'UpdateMapRun',
    d9 = 'UpdateMapRunInput',
    l9 = 'UpdateMapRunOutput',
    f9 = 'UntagResource',
    p9 = 'UntagResourceInput',
    m9 = 'UntagResourceOutput',
    h9 = 'UpdateStateMachine',
    g9 = 'UpdateStateMachineAlias',
    y9 = 'UpdateStateMachineAliasInput',
    S9 = 'UpdateStateMachineAliasOutput',
    E9 = 'UpdateStateMachineInput',
    x9 = 'UpdateStateMachineOutput',
    b9 = 'VersionDescription',
    w9 = 'ValidationException',
    _9 = 'VariableName',
    v9 = 'VariableNameList',
    A9 = 'VariableReferences',
    T9 = 'ValidateStateMachineDefinition',
    I9 = 'ValidateStateMachineDefinitionCode',
    R9 = 'ValidateStateMachineDefinitionDiagnostic',
    C9 = 'ValidateStateMachineDefinitionDiagnosticList',
    O9 = 'ValidateStateMachineDefinitionInput',
    D9 = 'ValidateStateMachineDefinitionLocation',
    P9 = 'ValidateStateMachineDefinitionMessage',
    k9 = 'ValidateStateMachineDefinitionOutput',
    N9 = 'VariableValue',
    M9 = 'activities',
    aa = 'activityArn',
    $9 = 'afterArguments',
    L9 = 'activityFailedEventDetails',
    z9 = 'afterItemBatcher',
    F9 = 'afterInputPath',
    U9 = 'afterItemsPath',
    B9 = 'afterItemsPointer',
    H9 = 'afterItemSelector',
    V9 = 'afterParameters',
    j9 = 'afterResultPath',
    Z9 = 'afterResultSelector',
    W9 = 'activityScheduledEventDetails',
    G9 = 'activityStartedEventDetails',
    K9 = 'activitySucceededEventDetails',
    q9 = 'activityScheduleFailedEventDetails',
    X9 = 'activityTimedOutEventDetails',
    Y9 = 'assignedVariables',
    J9 = 'assignedVariablesDetails',
    u$ = 'aborted',
    d$ = 'body',
    Q9 = 'billingDetails',
    e7 = 'billedDurationInMilliseconds',
    t7 = 'billedMemoryUsedInMB',
    se = 'client',
    kr = 'creationDate',
    r7 = 'catchIndex',
    n7 = 'clientToken',
    o7 = 'cloudWatchLogsLogGroup',
    Re = 'cause',
    s7 = 'context',
    i7 = 'code',
    Ou = 'description',
    ca = 'definition',
    a7 = 'destinations',
    c7 = 'diagnostics',
    O = 'error',
    ur = 'executionArn',
    u7 = 'executionAbortedEventDetails',
    ua = 'encryptionConfiguration',
    d7 = 'errorCausedByState',
    l7 = 'executionCounts',
    f7 = 'errorDetails',
    p7 = 'executionFailedEventDetails',
    m7 = 'evaluationFailedEventDetails',
    h7 = 'errorOutput',
    g7 = 'executionRedrivenEventDetails',
    y7 = 'executionStartedEventDetails',
    S7 = 'executionSucceededEventDetails',
    E7 = 'executionTimedOutEventDetails',
    x7 = 'enabled',
    l$ = 'endpoint',
    b7 = 'events',
    w7 = 'executions',
    f$ = 'failed',
    p$ = 'failuresNotRedrivable',
    _7 = 'fieldValidationMode',
    m$ = 'headers',
    Du = 'httpError',
    h$ = 'heartbeatInSeconds',
    Nr = 'input',
    v7 = 'itemCounts',
    A7 = 'itemCount',
    da = 'inputDetails',
    nh = 'includedData',
    T7 = 'inspectionData',
    g$ = 'includeExecutionData',
    I7 = 'inspectionLevel',
    R7 = 'id',
    C7 = 'included',
    O7 = 'index',
    D7 = 'key',
    P7 = 'kmsDataKeyReusePeriodSeconds',
    k7 = 'kmsKeyId',
    N7 = 'kmsKeyState',
    y$ = 'label',
    oh = 'loggingConfiguration',
    M7 = 'lambdaFunctionFailedEventDetails',
    $7 = 'lambdaFunctionScheduledEventDetails',
    L7 = 'lambdaFunctionSucceededEventDetails',
    z7 = 'lambdaFunctionScheduleFailedEventDetails',
    F7 = 'lambdaFunctionStartFailedEventDetails',
    U7 = 'lambdaFunctionTimedOutEventDetails',
    B7 = 'logGroupArn',
    H7 = 'level',
    V7 = 'length',
    S$ = 'location',
    ne = 'message',
    Lb = 'maxConcurrency',
    j7 = 'mapIterationAbortedEventDetails',
    Z7 = 'mapIterationFailureCount',
    W7 = 'mapIterationFailedEventDetails',
    G7 = 'mapItemReaderData',
    K7 = 'mapIterationStartedEventDetails',
    q7 = 'mapIterationSucceededEventDetails',
    qo = 'maxResults',
    In = 'mapRunArn',
    X7 = 'mapRunFailedEventDetails',
    Y7 = 'mapRunRedrivenEventDetails',
    J7 = 'mapRunStartedEventDetails',
    Q7 = 'mapRuns',
    eX = 'mapStateStartedEventDetails',
    tX = 'method',
    rX = 'mock',
    ut = 'name',
    nX = 'nextState',
    Nt = 'nextToken',
    Rn = 'output',
    Xo = 'outputDetails',
    E$ = 'publish',
    oX = 'previousEventId',
    x$ = 'pendingRedrive',
    sX = 'parameters',
    b$ = 'pending',
    w$ = 'protocol',
    iX = 'reason',
    Fs = 'roleArn',
    zb = 'resourceArn',
    aX = 'retryBackoffIntervalSeconds',
    Fb = 'routingConfiguration',
    Pu = 'redriveCount',
    sh = 'redriveDate',
    cX = 'redriveFilter',
    ih = 'revisionId',
    uX = 'retryIndex',
    _$ = 'resourceName',
    dX = 'reverseOrder',
    lX = 'retrierRetryCount',
    fX = 'redriveStatus',
    pX = 'redriveStatusReason',
    mX = 'revealSecrets',
    Yo = 'resourceType',
    v$ = 'resultsWritten',
    Cn = 'resource',
    hX = 'region',
    gX = 'request',
    Ub = 'result',
    yX = 'response',
    A$ = 'running',
    T$ = 'smithy.ts.sdk.synthetic.com.amazonaws.sfn',
    SX = 'statusCode',
    EX = 'stateConfiguration',
    la = 'startDate',
    fa = 'stopDate',
    xX = 'stateEnteredEventDetails',
    bX = 'stateExitedEventDetails',
    wX = 'statusFilter',
    _X = 'statusMessage',
    dt = 'stateMachineArn',
    Gn = 'stateMachineAliasArn',
    vX = 'stateMachineAliases',
    AX = 'stateMachineVersions',
    Kn = 'stateMachineVersionArn',
    TX = 'stateMachines',
    IX = 'stateName',
    I$ = 'severity',
    pa = 'status',
    RX = 'state',
    R$ = 'succeeded',
    Bb = 'truncated',
    ah = 'tracingConfiguration',
    C$ = 'taskCredentials',
    Hb = 'toleratedFailureCount',
    CX = 'taskFailedEventDetails',
    Vb = 'toleratedFailurePercentage',
    ch = 'traceHeader',
    jb = 'timeoutInSeconds',
    OX = 'tagKeys',
    O$ = 'timedOut',
    DX = 'taskScheduledEventDetails',
    PX = 'taskStartedEventDetails',
    kX = 'taskSubmittedEventDetails',
    NX = 'taskSucceededEventDetails',
    MX = 'taskStartFailedEventDetails',
    $X = 'taskSubmitFailedEventDetails',
    uh = 'taskToken',
    LX = 'taskTimedOutEventDetails',
    dh = 'tags',
    zX = 'timestamp',
    D$ = 'total',
    ma = 'type',
    FX = 'url',
    lh = 'updateDate',
    P$ = 'variables',
    k$ = 'versionDescription',
    N$ = 'variableReferences',
    UX = 'value',
    BX = 'weight',
    M$ = 'workerName',
    y = 'com.amazonaws.sfn',
    $$ = new i$(T$),
    L$ = [-3, T$, 'SFNServiceException', 0, [], []];
  $$.registerError(L$, W);
  var oe = new i$(y),
    z$ = [-3, y, u8, { [O]: se }, [ne], [0]];
  oe.registerError(z$, Zp);
  var F$ = [-3, y, l8, { [O]: se }, [ne], [0]];
  oe.registerError(F$, Wp);
  var U$ = [-3, y, m8, { [O]: se }, [ne], [0]];
  oe.registerError(U$, Gp);
  var B$ = [-3, y, _8, { [O]: se }, [ne], [0]];
  oe.registerError(B$, Kp);
  var H$ = [-3, y, R8, { [O]: se, [Du]: 409 }, [ne], [0]];
  oe.registerError(H$, em);
  var V$ = [-3, y, hK, { [O]: se }, [ne], [0]];
  oe.registerError(V$, bm);
  var j$ = [-3, y, SK, { [O]: se }, [ne], [0]];
  oe.registerError(j$, fm);
  var Z$ = [-3, y, vK, { [O]: se }, [ne], [0]];
  oe.registerError(Z$, gm);
  var W$ = [-3, y, TK, { [O]: se }, [ne], [0]];
  oe.registerError(W$, ym);
  var G$ = [-3, y, UK, { [O]: se }, [ne], [0]];
  oe.registerError(G$, tm);
  var K$ = [-3, y, BK, { [O]: se }, [ne], [0]];
  oe.registerError(K$, rm);
  var q$ = [-3, y, ZK, { [O]: se }, [ne], [0]];
  oe.registerError(q$, qp);
  var X$ = [-3, y, GK, { [O]: se }, [ne], [0]];
  oe.registerError(X$, wm);
  var Y$ = [-3, y, KK, { [O]: se }, [ne], [0]];
  oe.registerError(Y$, nm);
  var J$ = [-3, y, XK, { [O]: se }, [ne], [0]];
  oe.registerError(J$, Xp);
  var Q$ = [-3, y, YK, { [O]: se }, [ne], [0]];
  oe.registerError(Q$, xm);
  var e1 = [-3, y, JK, { [O]: se }, [ne], [0]];
  oe.registerError(e1, hm);
  var t1 = [-3, y, QK, { [O]: se }, [ne], [0]];
  oe.registerError(t1, om);
  var r1 = [-3, y, rq, { [O]: se }, [ne], [0]];
  oe.registerError(r1, Yp);
  var n1 = [-3, y, nq, { [O]: se }, [N7, ne], [0, 0]];
  oe.registerError(n1, pm);
  var o1 = [-3, y, oq, { [O]: se }, [ne], [0]];
  oe.registerError(o1, Jp);
  var s1 = [-3, y, Vq, { [O]: se }, [ne], [0]];
  oe.registerError(s1, _m);
  var i1 = [-3, y, r5, { [O]: se, [Du]: 404 }, [ne, _$], [0, 0]];
  oe.registerError(i1, dm);
  var a1 = [-3, y, T5, { [O]: se, [Du]: 402 }, [ne], [0]];
  oe.registerError(a1, lm);
  var c1 = [-3, y, h5, { [O]: se }, [ne], [0]];
  oe.registerError(c1, sm);
  var u1 = [-3, y, S5, { [O]: se }, [ne], [0]];
  oe.registerError(u1, im);
  var d1 = [-3, y, E5, { [O]: se }, [ne], [0]];
  oe.registerError(d1, mm);
  var l1 = [-3, y, b5, { [O]: se }, [ne], [0]];
  oe.registerError(l1, am);
  var f1 = [-3, y, _5, { [O]: se }, [ne], [0]];
  oe.registerError(f1, cm);
  var p1 = [-3, y, H5, { [O]: se }, [ne], [0]];
  oe.registerError(p1, Sm);
  var m1 = [-3, y, a9, { [O]: se }, [ne], [0]];
  oe.registerError(m1, Em);
  var h1 = [-3, y, Z5, { [O]: se, [Du]: 400 }, [ne, _$], [0, 0]];
  oe.registerError(h1, Qp);
  var g1 = [-3, y, w9, { [O]: se, [Du]: 400 }, [ne, iX], [0, 0]];
  oe.registerError(g1, um);
  var y1 = [$$, oe],
    Zb = [0, y, d8, 8, 0],
    HX = [0, y, C8, 8, 0],
    ha = [0, y, z8, 8, 0],
    VX = [0, y, bK, 8, 0],
    n$ = [0, y, wK, 8, 1],
    jX = [0, y, qK, 8, 1],
    ZX = [0, y, eq, 8, 1],
    WX = [0, y, tq, 8, 1],
    GX = [0, y, Xq, 8, 1],
    Ce = [0, y, n5, 8, 0],
    Y = [0, y, o5, 8, 0],
    KX = [0, y, s5, 8, 0],
    Oe = [0, y, i5, 8, 0],
    fh = [0, y, i9, 8, 0],
    S1 = [0, y, s9, 8, 0],
    qX = [0, y, I9, 8, 0],
    XX = [0, y, D9, 8, 0],
    YX = [0, y, P9, 8, 0],
    E1 = [0, y, _9, 8, 0],
    JX = [0, y, N9, 8, 0],
    ph = [0, y, b9, 8, 0],
    x1 = [
      3,
      y,
      f8,
      0,
      [O, Re],
      [
        [() => Oe, 0],
        [() => Ce, 0],
      ],
    ],
    b1 = [3, y, h8, 0, [aa, ut, kr], [0, 0, 4], 3],
    w1 = [3, y, g8, 0, [Cn, Nr, da, jb, h$], [0, [() => Y, 0], () => Mr, 1, 1], 1],
    _1 = [
      3,
      y,
      E8,
      0,
      [O, Re],
      [
        [() => Oe, 0],
        [() => Ce, 0],
      ],
    ],
    v1 = [3, y, y8, 0, [M$], [0]],
    A1 = [3, y, S8, 0, [Rn, Xo], [[() => Y, 0], () => Mr]],
    T1 = [
      3,
      y,
      x8,
      0,
      [O, Re],
      [
        [() => Oe, 0],
        [() => Ce, 0],
      ],
    ],
    I1 = [3, y, w8, 0, [Bb], [2]],
    R1 = [3, y, v8, 0, [t7, e7], [1, 1]],
    _u = [3, y, $8, 0, [C7], [2]],
    C1 = [3, y, L8, 0, [B7], [0]],
    O1 = [3, y, T8, 0, [ut, dh, ua], [0, () => mh, () => Us], 1],
    D1 = [3, y, I8, 0, [aa, kr], [0, 4], 2],
    P1 = [3, y, P8, 0, [ut, Fb, Ou], [0, () => Gb, [() => Zb, 0]], 2],
    k1 = [3, y, k8, 0, [Gn, kr], [0, 4], 2],
    N1 = [
      3,
      y,
      N8,
      0,
      [ut, ca, Fs, ma, oh, dh, ah, E$, k$, ua],
      [0, [() => ha, 0], 0, 0, () => ku, () => mh, () => Nu, 2, [() => ph, 0], () => Us],
      3,
    ],
    M1 = [3, y, M8, 0, [dt, kr, Kn], [0, 4, 0], 2],
    $1 = [3, y, U8, 0, [aa], [0], 1],
    L1 = [3, y, H8, 0, [], []],
    z1 = [3, y, Q8, 0, [Gn], [0], 1],
    F1 = [3, y, tK, 0, [], []],
    U1 = [3, y, aK, 0, [dt], [0], 1],
    B1 = [3, y, uK, 0, [], []],
    H1 = [3, y, fK, 0, [Kn], [0], 1],
    V1 = [3, y, pK, 0, [], []],
    j1 = [3, y, B8, 0, [aa], [0], 1],
    Z1 = [3, y, V8, 0, [aa, ut, kr, ua], [0, 0, 4, () => Us], 3],
    W1 = [3, y, W8, 0, [ur, nh], [0, 0], 1],
    G1 = [
      3,
      y,
      G8,
      0,
      [ur, dt, pa, la, ut, fa, Nr, da, Rn, Xo, ch, In, O, Re, Kn, Gn, Pu, sh, fX, pX],
      [
        0,
        0,
        0,
        4,
        0,
        4,
        [() => Y, 0],
        () => _u,
        [() => Y, 0],
        () => _u,
        0,
        0,
        [() => Oe, 0],
        [() => Ce, 0],
        0,
        0,
        1,
        4,
        0,
        [() => Y, 0],
      ],
      4,
    ],
    K1 = [3, y, q8, 0, [In], [0], 1],
    q1 = [
      3,
      y,
      X8,
      0,
      [In, ur, pa, la, Lb, Vb, Hb, v7, l7, fa, Pu, sh],
      [0, 0, 0, 4, 1, 1, 1, () => HL, () => UL, 4, 1, 4],
      9,
    ],
    X1 = [3, y, eK, 0, [Gn], [0], 1],
    Y1 = [3, y, rK, 0, [Gn, ut, Ou, Fb, kr, lh], [0, 0, [() => Zb, 0], () => Gb, 4, 4]],
    J1 = [3, y, sK, 0, [ur, nh], [0, 0], 1],
    Q1 = [
      3,
      y,
      iK,
      0,
      [dt, ut, ca, Fs, lh, oh, ah, In, y$, ih, ua, N$],
      [0, 0, [() => ha, 0], 0, 4, () => ku, () => Nu, 0, 0, 0, () => Us, [() => Hz, 0]],
      5,
    ],
    eL = [3, y, cK, 0, [dt, nh], [0, 0], 1],
    tL = [
      3,
      y,
      dK,
      0,
      [dt, ut, ca, Fs, ma, kr, pa, oh, ah, y$, ih, Ou, ua, N$],
      [0, 0, [() => ha, 0], 0, 0, 4, 0, () => ku, () => Nu, 0, 0, [() => ph, 0], () => Us, [() => Hz, 0]],
      6,
    ],
    Us = [3, y, yK, 0, [ma, k7, P7], [0, 0, 1], 1],
    rL = [3, y, EK, 0, [RX, O, Re, S$], [0, [() => Oe, 0], [() => Ce, 0], [() => VX, 0]], 1],
    nL = [
      3,
      y,
      gK,
      0,
      [O, Re],
      [
        [() => Oe, 0],
        [() => Ce, 0],
      ],
    ],
    oL = [
      3,
      y,
      xK,
      0,
      [O, Re],
      [
        [() => Oe, 0],
        [() => Ce, 0],
      ],
    ],
    sL = [3, y, AK, 0, [ur, dt, ut, pa, la, fa, In, A7, Kn, Gn, Pu, sh], [0, 0, 0, 0, 4, 4, 0, 1, 0, 0, 1, 4], 5],
    iL = [3, y, IK, 0, [Pu], [1]],
    aL = [3, y, RK, 0, [Nr, da, Fs, Gn, Kn], [[() => Y, 0], () => Mr, 0, 0, 0]],
    cL = [3, y, CK, 0, [Rn, Xo], [[() => Y, 0], () => Mr]],
    uL = [
      3,
      y,
      OK,
      0,
      [O, Re],
      [
        [() => Oe, 0],
        [() => Ce, 0],
      ],
    ],
    dL = [3, y, PK, 0, [aa, M$], [0, 0], 1],
    lL = [
      3,
      y,
      kK,
      0,
      [uh, Nr],
      [
        [() => fh, 0],
        [() => KX, 0],
      ],
    ],
    fL = [3, y, MK, 0, [ur, qo, dX, Nt, g$], [0, 1, 2, 0, 2], 1],
    pL = [3, y, $K, 0, [b7, Nt], [[() => tY, 0], 0], 1],
    mL = [
      3,
      y,
      LK,
      0,
      [
        zX,
        ma,
        R7,
        oX,
        L9,
        q9,
        W9,
        G9,
        K9,
        X9,
        CX,
        DX,
        MX,
        PX,
        $X,
        kX,
        NX,
        LX,
        p7,
        y7,
        S7,
        u7,
        E7,
        g7,
        eX,
        K7,
        q7,
        W7,
        j7,
        M7,
        z7,
        $7,
        F7,
        L7,
        U7,
        xX,
        bX,
        J7,
        X7,
        Y7,
        m7,
      ],
      [
        4,
        0,
        1,
        1,
        [() => x1, 0],
        [() => _1, 0],
        [() => w1, 0],
        () => v1,
        [() => A1, 0],
        [() => T1, 0],
        [() => xz, 0],
        [() => bz, 0],
        [() => _z, 0],
        () => wz,
        [() => vz, 0],
        [() => Az, 0],
        [() => Tz, 0],
        [() => Iz, 0],
        [() => oL, 0],
        [() => aL, 0],
        [() => cL, 0],
        [() => nL, 0],
        [() => uL, 0],
        () => iL,
        () => WL,
        () => bu,
        () => bu,
        () => bu,
        () => bu,
        [() => EL, 0],
        [() => bL, 0],
        [() => xL, 0],
        [() => wL, 0],
        [() => _L, 0],
        [() => vL, 0],
        [() => dz, 0],
        [() => lz, 0],
        () => ZL,
        [() => BL, 0],
        () => jL,
        [() => rL, 0],
      ],
      3,
    ],
    Mr = [3, y, zK, 0, [Bb], [2]],
    hL = [
      3,
      y,
      jK,
      8,
      [Nr, $9, F9, V9, Ub, Z9, j9, gX, yX, P$, f7, U9, H9, z9, B9, Hb, Vb, Lb],
      [
        [() => Y, 0],
        [() => Y, 0],
        [() => Y, 0],
        [() => Y, 0],
        [() => Y, 0],
        [() => Y, 0],
        [() => Y, 0],
        () => gL,
        () => yL,
        [() => Y, 0],
        [() => SL, 0],
        [() => Y, 0],
        [() => Y, 0],
        [() => Y, 0],
        [() => Y, 0],
        [() => ZX, 0],
        [() => WX, 0],
        [() => jX, 0],
      ],
    ],
    gL = [3, y, HK, 0, [w$, tX, FX, m$, d$], [0, 0, 0, 0, 0]],
    yL = [3, y, VK, 0, [w$, SX, _X, m$, d$], [0, 0, 0, 0, 0]],
    SL = [
      3,
      y,
      WK,
      0,
      [r7, uX, aX],
      [
        [() => n$, 0],
        [() => n$, 0],
        [() => GX, 0],
      ],
    ],
    EL = [
      3,
      y,
      mq,
      0,
      [O, Re],
      [
        [() => Oe, 0],
        [() => Ce, 0],
      ],
    ],
    xL = [3, y, hq, 0, [Cn, Nr, da, jb, C$], [0, [() => Y, 0], () => Mr, 1, () => Wb], 1],
    bL = [
      3,
      y,
      yq,
      0,
      [O, Re],
      [
        [() => Oe, 0],
        [() => Ce, 0],
      ],
    ],
    wL = [
      3,
      y,
      Sq,
      0,
      [O, Re],
      [
        [() => Oe, 0],
        [() => Ce, 0],
      ],
    ],
    _L = [3, y, gq, 0, [Rn, Xo], [[() => Y, 0], () => Mr]],
    vL = [
      3,
      y,
      Eq,
      0,
      [O, Re],
      [
        [() => Oe, 0],
        [() => Ce, 0],
      ],
    ],
    AL = [3, y, iq, 0, [qo, Nt], [1, 0]],
    TL = [3, y, aq, 0, [M9, Nt], [() => QX, 0], 1],
    IL = [3, y, fq, 0, [dt, wX, qo, Nt, In, cX], [0, 0, 1, 0, 0, 0]],
    RL = [3, y, pq, 0, [w7, Nt], [() => eY, 0], 1],
    CL = [3, y, bq, 0, [ur, qo, Nt], [0, 1, 0], 1],
    OL = [3, y, wq, 0, [Q7, Nt], [() => nY, 0], 1],
    DL = [3, y, Aq, 0, [dt, Nt, qo], [0, 0, 1], 1],
    PL = [3, y, Tq, 0, [vX, Nt], [() => oY, 0], 1],
    kL = [3, y, Iq, 0, [qo, Nt], [1, 0]],
    NL = [3, y, Rq, 0, [TX, Nt], [() => sY, 0], 1],
    ML = [3, y, Oq, 0, [dt, Nt, qo], [0, 0, 1], 1],
    $L = [3, y, Dq, 0, [AX, Nt], [() => iY, 0], 1],
    LL = [3, y, kq, 0, [zb], [0], 1],
    zL = [3, y, Nq, 0, [dh], [() => mh]],
    FL = [3, y, uq, 0, [o7], [() => C1]],
    ku = [3, y, cq, 0, [H7, g$, a7], [0, 2, () => rY]],
    bu = [3, y, Lq, 0, [ut, O7], [0, 1]],
    UL = [3, y, zq, 0, [b$, A$, R$, f$, O$, u$, D$, v$, p$, x$], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 8],
    BL = [
      3,
      y,
      Fq,
      0,
      [O, Re],
      [
        [() => Oe, 0],
        [() => Ce, 0],
      ],
    ],
    HL = [3, y, Uq, 0, [b$, A$, R$, f$, O$, u$, D$, v$, p$, x$], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 8],
    VL = [3, y, Hq, 0, [ur, In, dt, la, fa], [0, 0, 0, 4, 4], 4],
    jL = [3, y, jq, 0, [In, Pu], [0, 1]],
    ZL = [3, y, Zq, 0, [In], [0]],
    WL = [3, y, Wq, 0, [V7], [1]],
    GL = [
      3,
      y,
      Mq,
      0,
      [O, Re],
      [
        [() => Oe, 0],
        [() => Ce, 0],
      ],
    ],
    KL = [3, y, $q, 0, [Ub, h7, _7], [[() => Y, 0], [() => GL, 0], 0]],
    qL = [3, y, Kq, 0, [dt, ih, Ou], [0, 0, [() => ph, 0]], 1],
    XL = [3, y, qq, 0, [kr, Kn], [4, 0], 2],
    YL = [3, y, e5, 0, [ur, n7], [0, [0, 4]], 1],
    JL = [3, y, t5, 0, [sh], [4], 1],
    QL = [3, y, Jq, 0, [Kn, BX], [0, 1], 2],
    ez = [
      3,
      y,
      D5,
      0,
      [uh, O, Re],
      [
        [() => fh, 0],
        [() => Oe, 0],
        [() => Ce, 0],
      ],
      1,
    ],
    tz = [3, y, P5, 0, [], []],
    rz = [3, y, N5, 0, [uh], [[() => fh, 0]], 1],
    nz = [3, y, M5, 0, [], []],
    oz = [
      3,
      y,
      L5,
      0,
      [uh, Rn],
      [
        [() => fh, 0],
        [() => Y, 0],
      ],
      2,
    ],
    sz = [3, y, z5, 0, [], []],
    iz = [3, y, u5, 0, [dt, ut, Nr, ch], [0, 0, [() => Y, 0], 0], 1],
    az = [3, y, l5, 0, [ur, la], [0, 4], 2],
    cz = [3, y, R5, 0, [dt, ut, Nr, ch, nh], [0, 0, [() => Y, 0], 0, 0], 1],
    uz = [
      3,
      y,
      C5,
      0,
      [ur, la, fa, pa, dt, ut, O, Re, Nr, da, Rn, Xo, ch, Q9],
      [0, 4, 4, 0, 0, 0, [() => Oe, 0], [() => Ce, 0], [() => Y, 0], () => _u, [() => Y, 0], () => _u, 0, () => R1],
      4,
    ],
    dz = [3, y, a5, 0, [ut, Nr, da], [0, [() => Y, 0], () => Mr], 1],
    lz = [3, y, c5, 0, [ut, Rn, Xo, Y9, J9], [0, [() => Y, 0], () => Mr, [() => uY, 0], () => I1], 1],
    fz = [3, y, y5, 0, [Gn, kr], [0, 4], 2],
    pz = [3, y, w5, 0, [dt, ut, ma, kr], [0, 0, 0, 4], 4],
    mz = [3, y, A5, 0, [Kn, kr], [0, 4], 2],
    hz = [3, y, d5, 0, [ur, O, Re], [0, [() => Oe, 0], [() => Ce, 0]], 1],
    gz = [3, y, f5, 0, [fa], [4], 1],
    yz = [3, y, F5, 0, [D7, UX], [0, 0]],
    Sz = [3, y, G5, 0, [zb, dh], [0, () => mh], 2],
    Ez = [3, y, K5, 0, [], []],
    Wb = [3, y, U5, 0, [Fs], [0]],
    xz = [3, y, V5, 0, [Yo, Cn, O, Re], [0, 0, [() => Oe, 0], [() => Ce, 0]], 2],
    bz = [3, y, Y5, 0, [Yo, Cn, hX, sX, jb, h$, C$], [0, 0, 0, [() => HX, 0], 1, 1, () => Wb], 4],
    wz = [3, y, J5, 0, [Yo, Cn], [0, 0], 2],
    _z = [3, y, t9, 0, [Yo, Cn, O, Re], [0, 0, [() => Oe, 0], [() => Ce, 0]], 2],
    vz = [3, y, r9, 0, [Yo, Cn, O, Re], [0, 0, [() => Oe, 0], [() => Ce, 0]], 2],
    Az = [3, y, Q5, 0, [Yo, Cn, Rn, Xo], [0, 0, [() => Y, 0], () => Mr], 2],
    Tz = [3, y, e9, 0, [Yo, Cn, Rn, Xo], [0, 0, [() => Y, 0], () => Mr], 2],
    Iz = [3, y, c9, 0, [Yo, Cn, O, Re], [0, 0, [() => Oe, 0], [() => Ce, 0]], 2],
    Rz = [3, y, X5, 0, [lX, d7, Z7, G7], [1, [() => S1, 0], 1, [() => Y, 0]]],
    Cz = [
      3,
      y,
      n9,
      0,
      [ca, Fs, Nr, I7, mX, P$, IX, rX, s7, EX],
      [[() => ha, 0], 0, [() => Y, 0], 0, 2, [() => Y, 0], [() => S1, 0], [() => KL, 0], [() => Y, 0], [() => Rz, 0]],
      1,
    ],
    Oz = [3, y, o9, 0, [Rn, O, Re, T7, nX, pa], [[() => Y, 0], [() => Oe, 0], [() => Ce, 0], [() => hL, 0], 0, 0]],
    Nu = [3, y, B5, 0, [x7], [2]],
    Dz = [3, y, p9, 0, [zb, OX], [0, 64], 2],
    Pz = [3, y, m9, 0, [], []],
    kz = [3, y, d9, 0, [In, Lb, Vb, Hb], [0, 1, 1, 1], 1],
    Nz = [3, y, l9, 0, [], []],
    Mz = [3, y, y9, 0, [Gn, Ou, Fb], [0, [() => Zb, 0], () => Gb], 1],
    $z = [3, y, S9, 0, [lh], [4], 1],
    Lz = [
      3,
      y,
      E9,
      0,
      [dt, ca, Fs, oh, ah, E$, k$, ua],
      [0, [() => ha, 0], 0, () => ku, () => Nu, 2, [() => ph, 0], () => Us],
      1,
    ],
    zz = [3, y, x9, 0, [lh, ih, Kn], [4, 0, 0], 1],
    Fz = [3, y, R9, 0, [I$, i7, ne, S$], [0, [() => qX, 0], [() => YX, 0], [() => XX, 0]], 3],
    Uz = [3, y, O9, 0, [ca, ma, I$, qo], [[() => ha, 0], 0, 0, 1], 1],
    Bz = [3, y, k9, 0, [Ub, c7, Bb], [0, [() => aY, 0], 2], 2],
    QX = [1, y, p8, 0, () => b1],
    eY = [1, y, _K, 0, () => sL],
    tY = [1, y, FK, 0, [() => mL, 0]],
    rY = [1, y, dq, 0, () => FL],
    nY = [1, y, Bq, 0, () => VL],
    Gb = [1, y, Yq, 0, () => QL],
    oY = [1, y, g5, 0, () => fz],
    sY = [1, y, x5, 0, () => pz],
    iY = [1, y, v5, 0, () => mz],
    mh = [1, y, j5, 0, () => yz],
    aY = [1, y, C9, 0, [() => Fz, 0]],
    cY = [1, y, v9, 0, [() => E1, 0]],
    uY = [2, y, b8, 0, [() => E1, 0], [() => JX, 0]],
    Hz = [2, y, A9, 8, [0, 0], [() => cY, 0]],
    Vz = [9, y, A8, 2, () => O1, () => D1],
    jz = [9, y, O8, 2, () => N1, () => M1],
    Zz = [9, y, D8, 0, () => P1, () => k1],
    Wz = [9, y, F8, 0, () => $1, () => L1],
    Gz = [9, y, Y8, 0, () => U1, () => B1],
    Kz = [9, y, J8, 0, () => z1, () => F1],
    qz = [9, y, lK, 0, () => H1, () => V1],
    Xz = [9, y, j8, 0, () => j1, () => Z1],
    Yz = [9, y, Z8, 0, () => W1, () => G1],
    Jz = [9, y, K8, 0, () => K1, () => q1],
    Qz = [9, y, mK, 0, () => eL, () => tL],
    eF = [9, y, nK, 0, () => X1, () => Y1],
    tF = [9, y, oK, 0, () => J1, () => Q1],
    rF = [9, y, DK, 0, () => dL, () => lL],
    nF = [9, y, NK, 0, () => fL, () => pL],
    oF = [9, y, sq, 0, () => AL, () => TL],
    sF = [9, y, lq, 0, () => IL, () => RL],
    iF = [9, y, xq, 0, () => CL, () => OL],
    aF = [9, y, vq, 0, () => DL, () => PL],
    cF = [9, y, _q, 0, () => kL, () => NL],
    uF = [9, y, Cq, 0, () => ML, () => $L],
    dF = [9, y, Pq, 0, () => LL, () => zL],
    lF = [9, y, Gq, 2, () => qL, () => XL],
    fF = [9, y, Qq, 2, () => YL, () => JL],
    pF = [9, y, O5, 0, () => ez, () => tz],
    mF = [9, y, k5, 0, () => rz, () => nz],
    hF = [9, y, $5, 0, () => oz, () => sz],
    gF = [9, y, p5, 2, () => iz, () => az],
    yF = [9, y, I5, { [l$]: ['sync-'] }, () => cz, () => uz],
    SF = [9, y, m5, 0, () => hz, () => gz],
    EF = [9, y, W5, 0, () => Sz, () => Ez],
    xF = [9, y, q5, { [l$]: ['sync-'] }, () => Cz, () => Oz],
    bF = [9, y, f9, 0, () => Dz, () => Pz],
    wF = [9, y, u9, 0, () => kz, () => Nz],
    _F = [9, y, h9, 2, () => Lz, () => zz],
    vF = [9, y, g9, 0, () => Mz, () => $z],
    AF = [9, y, T9, 0, () => Uz, () => Bz],
    dY = (t) => ({
      apiVersion: '2016-11-23',
      base64Decoder: t?.base64Decoder ?? jG,
      base64Encoder: t?.base64Encoder ?? VG,
      disableHostPrefix: t?.disableHostPrefix ?? !1,
      endpointProvider: t?.endpointProvider ?? c8,
      extensions: t?.extensions ?? [],
      httpAuthSchemeProvider: t?.httpAuthSchemeProvider ?? JG,
      httpAuthSchemes: t?.httpAuthSchemes ?? [
        {
          schemeId: 'aws.auth#sigv4',
          identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4'),
          signer: new zG(),
        },
      ],
      logger: t?.logger ?? new aG(),
      protocol: t?.protocol ?? KG,
      protocolSettings: t?.protocolSettings ?? {
        defaultNamespace: 'com.amazonaws.sfn',
        errorTypeRegistries: y1,
        xmlNamespace: 'http://swf.amazonaws.com/doc/2015-07-20/',
        version: '2016-11-23',
        serviceTarget: 'AWSStepFunctions',
      },
      serviceId: t?.serviceId ?? 'SFN',
      sha256: t?.sha256 ?? qG,
      urlParser: t?.urlParser ?? IG,
      utf8Decoder: t?.utf8Decoder ?? HG,
      utf8Encoder: t?.utf8Encoder ?? BG,
    }),
    lY = (t) => {
      cG(process.version);
      const e = hG(t),
        r = () => e().then(uG),
        n = dY(t);
      VW(process.version);
      const o = { profile: t?.profile, logger: n.logger };
      return {
        ...n,
        ...t,
        runtime: 'node',
        defaultsMode: e,
        authSchemePreference: t?.authSchemePreference ?? Ls(FG, o),
        bodyLengthChecker: t?.bodyLengthChecker ?? ZG,
        credentialDefaultProvider: t?.credentialDefaultProvider ?? UG,
        defaultSocketTimeout: ZW(t?.requestHandler, 9e5),
        defaultUserAgentProvider:
          t?.defaultUserAgentProvider ?? jW({ serviceId: n.serviceId, clientVersion: n8.version }),
        maxAttempts: t?.maxAttempts ?? Ls(kG, t),
        region: t?.region ?? Ls(SG, { ...EG, ...o }),
        requestHandler: GG.create(t?.requestHandler ?? r),
        retryMode: t?.retryMode ?? Ls({ ...PG, default: async () => (await r()).retryMode || DG }, t),
        streamCollector: t?.streamCollector ?? WG,
        useDualstackEndpoint: t?.useDualstackEndpoint ?? Ls(yG, o),
        useFipsEndpoint: t?.useFipsEndpoint ?? Ls(gG, o),
        userAgentAppId: t?.userAgentAppId ?? Ls(WW, o),
      };
    },
    fY = (t) => {
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
    pY = (t) => ({
      httpAuthSchemes: t.httpAuthSchemes(),
      httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
      credentials: t.credentials(),
    }),
    mY = (t, e) => {
      const r = Object.assign(GW(t), dG(t), RG(t), fY(t));
      return (e.forEach((n) => n.configure(r)), Object.assign(t, KW(r), lG(r), CG(r), pY(r)));
    },
    Wn = class extends s$ {
      config;
      constructor(...[e]) {
        const r = lY(e || {});
        super(r), (this.initConfig = r);
        const n = e8(r),
          o = qW(n),
          s = NG(o),
          i = xG(s),
          a = XW(i),
          c = AG(a),
          u = QG(c),
          d = mY(u, e?.extensions || []);
        (this.config = d),
          this.middlewareStack.use($G(this.config)),
          this.middlewareStack.use(YW(this.config)),
          this.middlewareStack.use(MG(this.config)),
          this.middlewareStack.use(OG(this.config)),
          this.middlewareStack.use(JW(this.config)),
          this.middlewareStack.use(QW(this.config)),
          this.middlewareStack.use(eG(this.config)),
          this.middlewareStack.use(
            rG(this.config, {
              httpAuthSchemeParametersProvider: XG,
              identityProviderConfigProvider: async (l) => new nG({ 'aws.auth#sigv4': l.credentials }),
            }),
          ),
          this.middlewareStack.use(oG(this.config));
      }
      destroy() {
        super.destroy();
      }
    },
    G = fG(t8, 'AWSStepFunctions', 'SFNClient', TG),
    K = {},
    J = (t, e, r, n) => [],
    hY = (t, e, r, n) => [tG(r)],
    vm = class extends G(K, J, 'CreateActivity', Vz) {},
    Am = class extends G(K, J, 'CreateStateMachineAlias', Zz) {},
    Tm = class extends G(K, J, 'CreateStateMachine', jz) {},
    Im = class extends G(K, J, 'DeleteActivity', Wz) {},
    Rm = class extends G(K, J, 'DeleteStateMachineAlias', Kz) {},
    Cm = class extends G(K, J, 'DeleteStateMachine', Gz) {},
    Om = class extends G(K, J, 'DeleteStateMachineVersion', qz) {},
    Dm = class extends G(K, J, 'DescribeActivity', Xz) {},
    Pm = class extends G(K, J, 'DescribeExecution', Yz) {},
    km = class extends G(K, J, 'DescribeMapRun', Jz) {},
    Nm = class extends G(K, J, 'DescribeStateMachineAlias', eF) {},
    Mm = class extends G(K, J, 'DescribeStateMachine', Qz) {},
    $m = class extends G(K, J, 'DescribeStateMachineForExecution', tF) {},
    Lm = class extends G(K, hY, 'GetActivityTask', rF) {},
    vu = class extends G(K, J, 'GetExecutionHistory', nF) {},
    Au = class extends G(K, J, 'ListActivities', oF) {},
    Tu = class extends G(K, J, 'ListExecutions', sF) {},
    Iu = class extends G(K, J, 'ListMapRuns', iF) {},
    zm = class extends G(K, J, 'ListStateMachineAliases', aF) {},
    Ru = class extends G(K, J, 'ListStateMachines', cF) {},
    Fm = class extends G(K, J, 'ListStateMachineVersions', uF) {},
    Um = class extends G(K, J, 'ListTagsForResource', dF) {},
    Bm = class extends G(K, J, 'PublishStateMachineVersion', lF) {},
    Hm = class extends G(K, J, 'RedriveExecution', fF) {},
    Vm = class extends G(K, J, 'SendTaskFailure', pF) {},
    jm = class extends G(K, J, 'SendTaskHeartbeat', mF) {},
    Zm = class extends G(K, J, 'SendTaskSuccess', hF) {},
    Wm = class extends G(K, J, 'StartExecution', gF) {},
    Gm = class extends G(K, J, 'StartSyncExecution', yF) {},
    Km = class extends G(K, J, 'StopExecution', SF) {},
    qm = class extends G(K, J, 'TagResource', EF) {},
    Xm = class extends G(K, J, 'TestState', xF) {},
    Ym = class extends G(K, J, 'UntagResource', bF) {},
    Jm = class extends G(K, J, 'UpdateMapRun', wF) {},
    Qm = class extends G(K, J, 'UpdateStateMachineAlias', vF) {},
    eh = class extends G(K, J, 'UpdateStateMachine', _F) {},
    th = class extends G(K, J, 'ValidateStateMachineDefinition', AF) {},
    TF = Cu(Wn, vu, 'nextToken', 'nextToken', 'maxResults'),
    IF = Cu(Wn, Au, 'nextToken', 'nextToken', 'maxResults'),
    RF = Cu(Wn, Tu, 'nextToken', 'nextToken', 'maxResults'),
    CF = Cu(Wn, Iu, 'nextToken', 'nextToken', 'maxResults'),
    OF = Cu(Wn, Ru, 'nextToken', 'nextToken', 'maxResults'),
    gY = {
      CreateActivityCommand: vm,
      CreateStateMachineCommand: Tm,
      CreateStateMachineAliasCommand: Am,
      DeleteActivityCommand: Im,
      DeleteStateMachineCommand: Cm,
      DeleteStateMachineAliasCommand: Rm,
      DeleteStateMachineVersionCommand: Om,
      DescribeActivityCommand: Dm,
      DescribeExecutionCommand: Pm,
      DescribeMapRunCommand: km,
      DescribeStateMachineCommand: Mm,
      DescribeStateMachineAliasCommand: Nm,
      DescribeStateMachineForExecutionCommand: $m,
      GetActivityTaskCommand: Lm,
      GetExecutionHistoryCommand: vu,
      ListActivitiesCommand: Au,
      ListExecutionsCommand: Tu,
      ListMapRunsCommand: Iu,
      ListStateMachineAliasesCommand: zm,
      ListStateMachinesCommand: Ru,
      ListStateMachineVersionsCommand: Fm,
      ListTagsForResourceCommand: Um,
      PublishStateMachineVersionCommand: Bm,
      RedriveExecutionCommand: Hm,
      SendTaskFailureCommand: Vm,
      SendTaskHeartbeatCommand: jm,
      SendTaskSuccessCommand: Zm,
      StartExecutionCommand: Wm,
      StartSyncExecutionCommand: Gm,
      StopExecutionCommand: Km,
      TagResourceCommand: qm,
      TestStateCommand: Xm,
      UntagResourceCommand: Ym,
      UpdateMapRunCommand: Jm,
      UpdateStateMachineCommand: eh,
      UpdateStateMachineAliasCommand: Qm,
      ValidateStateMachineDefinitionCommand: th,
    },
    yY = {
      paginateGetExecutionHistory: TF,
      paginateListActivities: IF,
      paginateListExecutions: RF,
      paginateListMapRuns: CF,
      paginateListStateMachines: OF,
    },
    rh = class extends Wn {};
  pG(gY, rh, { paginators: yY });
  var SY = { AWS_OWNED_KEY: 'AWS_OWNED_KEY', CUSTOMER_MANAGED_KMS_KEY: 'CUSTOMER_MANAGED_KMS_KEY' },
    EY = { ALL: 'ALL', ERROR: 'ERROR', FATAL: 'FATAL', OFF: 'OFF' },
    xY = { EXPRESS: 'EXPRESS', STANDARD: 'STANDARD' },
    bY = {
      API_DOES_NOT_SUPPORT_LABELED_ARNS: 'API_DOES_NOT_SUPPORT_LABELED_ARNS',
      CANNOT_UPDATE_COMPLETED_MAP_RUN: 'CANNOT_UPDATE_COMPLETED_MAP_RUN',
      INVALID_ROUTING_CONFIGURATION: 'INVALID_ROUTING_CONFIGURATION',
      MISSING_REQUIRED_PARAMETER: 'MISSING_REQUIRED_PARAMETER',
    },
    wY = { ALL_DATA: 'ALL_DATA', METADATA_ONLY: 'METADATA_ONLY' },
    _Y = { NOT_REDRIVABLE: 'NOT_REDRIVABLE', REDRIVABLE: 'REDRIVABLE', REDRIVABLE_BY_MAP_RUN: 'REDRIVABLE_BY_MAP_RUN' },
    vY = {
      ABORTED: 'ABORTED',
      FAILED: 'FAILED',
      PENDING_REDRIVE: 'PENDING_REDRIVE',
      RUNNING: 'RUNNING',
      SUCCEEDED: 'SUCCEEDED',
      TIMED_OUT: 'TIMED_OUT',
    },
    AY = {
      CREATING: 'CREATING',
      DISABLED: 'DISABLED',
      PENDING_DELETION: 'PENDING_DELETION',
      PENDING_IMPORT: 'PENDING_IMPORT',
      UNAVAILABLE: 'UNAVAILABLE',
    },
    TY = { ABORTED: 'ABORTED', FAILED: 'FAILED', RUNNING: 'RUNNING', SUCCEEDED: 'SUCCEEDED' },
    IY = { ACTIVE: 'ACTIVE', DELETING: 'DELETING' },
    RY = {
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
    CY = { NOT_REDRIVEN: 'NOT_REDRIVEN', REDRIVEN: 'REDRIVEN' },
    OY = { FAILED: 'FAILED', SUCCEEDED: 'SUCCEEDED', TIMED_OUT: 'TIMED_OUT' },
    DY = { DEBUG: 'DEBUG', INFO: 'INFO', TRACE: 'TRACE' },
    PY = { NONE: 'NONE', PRESENT: 'PRESENT', STRICT: 'STRICT' },
    kY = { CAUGHT_ERROR: 'CAUGHT_ERROR', FAILED: 'FAILED', RETRIABLE: 'RETRIABLE', SUCCEEDED: 'SUCCEEDED' },
    NY = { ERROR: 'ERROR', WARNING: 'WARNING' },
    MY = { FAIL: 'FAIL', OK: 'OK' };
  h.ActivityAlreadyExists = Zp;
  h.ActivityAlreadyExists$ = z$;
  h.ActivityDoesNotExist = Wp;
  h.ActivityDoesNotExist$ = F$;
  h.ActivityFailedEventDetails$ = x1;
  h.ActivityLimitExceeded = Gp;
  h.ActivityLimitExceeded$ = U$;
  h.ActivityListItem$ = b1;
  h.ActivityScheduleFailedEventDetails$ = _1;
  h.ActivityScheduledEventDetails$ = w1;
  h.ActivityStartedEventDetails$ = v1;
  h.ActivitySucceededEventDetails$ = A1;
  h.ActivityTimedOutEventDetails$ = T1;
  h.ActivityWorkerLimitExceeded = Kp;
  h.ActivityWorkerLimitExceeded$ = B$;
  h.AssignedVariablesDetails$ = I1;
  h.BillingDetails$ = R1;
  h.CloudWatchEventsExecutionDataDetails$ = _u;
  h.CloudWatchLogsLogGroup$ = C1;
  h.ConflictException = em;
  h.ConflictException$ = H$;
  h.CreateActivity$ = Vz;
  h.CreateActivityCommand = vm;
  h.CreateActivityInput$ = O1;
  h.CreateActivityOutput$ = D1;
  h.CreateStateMachine$ = jz;
  h.CreateStateMachineAlias$ = Zz;
  h.CreateStateMachineAliasCommand = Am;
  h.CreateStateMachineAliasInput$ = P1;
  h.CreateStateMachineAliasOutput$ = k1;
  h.CreateStateMachineCommand = Tm;
  h.CreateStateMachineInput$ = N1;
  h.CreateStateMachineOutput$ = M1;
  h.DeleteActivity$ = Wz;
  h.DeleteActivityCommand = Im;
  h.DeleteActivityInput$ = $1;
  h.DeleteActivityOutput$ = L1;
  h.DeleteStateMachine$ = Gz;
  h.DeleteStateMachineAlias$ = Kz;
  h.DeleteStateMachineAliasCommand = Rm;
  h.DeleteStateMachineAliasInput$ = z1;
  h.DeleteStateMachineAliasOutput$ = F1;
  h.DeleteStateMachineCommand = Cm;
  h.DeleteStateMachineInput$ = U1;
  h.DeleteStateMachineOutput$ = B1;
  h.DeleteStateMachineVersion$ = qz;
  h.DeleteStateMachineVersionCommand = Om;
  h.DeleteStateMachineVersionInput$ = H1;
  h.DeleteStateMachineVersionOutput$ = V1;
  h.DescribeActivity$ = Xz;
  h.DescribeActivityCommand = Dm;
  h.DescribeActivityInput$ = j1;
  h.DescribeActivityOutput$ = Z1;
  h.DescribeExecution$ = Yz;
  h.DescribeExecutionCommand = Pm;
  h.DescribeExecutionInput$ = W1;
  h.DescribeExecutionOutput$ = G1;
  h.DescribeMapRun$ = Jz;
  h.DescribeMapRunCommand = km;
  h.DescribeMapRunInput$ = K1;
  h.DescribeMapRunOutput$ = q1;
  h.DescribeStateMachine$ = Qz;
  h.DescribeStateMachineAlias$ = eF;
  h.DescribeStateMachineAliasCommand = Nm;
  h.DescribeStateMachineAliasInput$ = X1;
  h.DescribeStateMachineAliasOutput$ = Y1;
  h.DescribeStateMachineCommand = Mm;
  h.DescribeStateMachineForExecution$ = tF;
  h.DescribeStateMachineForExecutionCommand = $m;
  h.DescribeStateMachineForExecutionInput$ = J1;
  h.DescribeStateMachineForExecutionOutput$ = Q1;
  h.DescribeStateMachineInput$ = eL;
  h.DescribeStateMachineOutput$ = tL;
  h.EncryptionConfiguration$ = Us;
  h.EncryptionType = SY;
  h.EvaluationFailedEventDetails$ = rL;
  h.ExecutionAbortedEventDetails$ = nL;
  h.ExecutionAlreadyExists = bm;
  h.ExecutionAlreadyExists$ = V$;
  h.ExecutionDoesNotExist = fm;
  h.ExecutionDoesNotExist$ = j$;
  h.ExecutionFailedEventDetails$ = oL;
  h.ExecutionLimitExceeded = gm;
  h.ExecutionLimitExceeded$ = Z$;
  h.ExecutionListItem$ = sL;
  h.ExecutionNotRedrivable = ym;
  h.ExecutionNotRedrivable$ = W$;
  h.ExecutionRedriveFilter = CY;
  h.ExecutionRedriveStatus = _Y;
  h.ExecutionRedrivenEventDetails$ = iL;
  h.ExecutionStartedEventDetails$ = aL;
  h.ExecutionStatus = vY;
  h.ExecutionSucceededEventDetails$ = cL;
  h.ExecutionTimedOutEventDetails$ = uL;
  h.GetActivityTask$ = rF;
  h.GetActivityTaskCommand = Lm;
  h.GetActivityTaskInput$ = dL;
  h.GetActivityTaskOutput$ = lL;
  h.GetExecutionHistory$ = nF;
  h.GetExecutionHistoryCommand = vu;
  h.GetExecutionHistoryInput$ = fL;
  h.GetExecutionHistoryOutput$ = pL;
  h.HistoryEvent$ = mL;
  h.HistoryEventExecutionDataDetails$ = Mr;
  h.HistoryEventType = RY;
  h.IncludedData = wY;
  h.InspectionData$ = hL;
  h.InspectionDataRequest$ = gL;
  h.InspectionDataResponse$ = yL;
  h.InspectionErrorDetails$ = SL;
  h.InspectionLevel = DY;
  h.InvalidArn = tm;
  h.InvalidArn$ = G$;
  h.InvalidDefinition = rm;
  h.InvalidDefinition$ = K$;
  h.InvalidEncryptionConfiguration = qp;
  h.InvalidEncryptionConfiguration$ = q$;
  h.InvalidExecutionInput = wm;
  h.InvalidExecutionInput$ = X$;
  h.InvalidLoggingConfiguration = nm;
  h.InvalidLoggingConfiguration$ = Y$;
  h.InvalidName = Xp;
  h.InvalidName$ = J$;
  h.InvalidOutput = xm;
  h.InvalidOutput$ = Q$;
  h.InvalidToken = hm;
  h.InvalidToken$ = e1;
  h.InvalidTracingConfiguration = om;
  h.InvalidTracingConfiguration$ = t1;
  h.KmsAccessDeniedException = Yp;
  h.KmsAccessDeniedException$ = r1;
  h.KmsInvalidStateException = pm;
  h.KmsInvalidStateException$ = n1;
  h.KmsKeyState = AY;
  h.KmsThrottlingException = Jp;
  h.KmsThrottlingException$ = o1;
  h.LambdaFunctionFailedEventDetails$ = EL;
  h.LambdaFunctionScheduleFailedEventDetails$ = bL;
  h.LambdaFunctionScheduledEventDetails$ = xL;
  h.LambdaFunctionStartFailedEventDetails$ = wL;
  h.LambdaFunctionSucceededEventDetails$ = _L;
  h.LambdaFunctionTimedOutEventDetails$ = vL;
  h.ListActivities$ = oF;
  h.ListActivitiesCommand = Au;
  h.ListActivitiesInput$ = AL;
  h.ListActivitiesOutput$ = TL;
  h.ListExecutions$ = sF;
  h.ListExecutionsCommand = Tu;
  h.ListExecutionsInput$ = IL;
  h.ListExecutionsOutput$ = RL;
  h.ListMapRuns$ = iF;
  h.ListMapRunsCommand = Iu;
  h.ListMapRunsInput$ = CL;
  h.ListMapRunsOutput$ = OL;
  h.ListStateMachineAliases$ = aF;
  h.ListStateMachineAliasesCommand = zm;
  h.ListStateMachineAliasesInput$ = DL;
  h.ListStateMachineAliasesOutput$ = PL;
  h.ListStateMachineVersions$ = uF;
  h.ListStateMachineVersionsCommand = Fm;
  h.ListStateMachineVersionsInput$ = ML;
  h.ListStateMachineVersionsOutput$ = $L;
  h.ListStateMachines$ = cF;
  h.ListStateMachinesCommand = Ru;
  h.ListStateMachinesInput$ = kL;
  h.ListStateMachinesOutput$ = NL;
  h.ListTagsForResource$ = dF;
  h.ListTagsForResourceCommand = Um;
  h.ListTagsForResourceInput$ = LL;
  h.ListTagsForResourceOutput$ = zL;
  h.LogDestination$ = FL;
  h.LogLevel = EY;
  h.LoggingConfiguration$ = ku;
  h.MapIterationEventDetails$ = bu;
  h.MapRunExecutionCounts$ = UL;
  h.MapRunFailedEventDetails$ = BL;
  h.MapRunItemCounts$ = HL;
  h.MapRunListItem$ = VL;
  h.MapRunRedrivenEventDetails$ = jL;
  h.MapRunStartedEventDetails$ = ZL;
  h.MapRunStatus = TY;
  h.MapStateStartedEventDetails$ = WL;
  h.MissingRequiredParameter = _m;
  h.MissingRequiredParameter$ = s1;
  h.MockErrorOutput$ = GL;
  h.MockInput$ = KL;
  h.MockResponseValidationMode = PY;
  h.PublishStateMachineVersion$ = lF;
  h.PublishStateMachineVersionCommand = Bm;
  h.PublishStateMachineVersionInput$ = qL;
  h.PublishStateMachineVersionOutput$ = XL;
  h.RedriveExecution$ = fF;
  h.RedriveExecutionCommand = Hm;
  h.RedriveExecutionInput$ = YL;
  h.RedriveExecutionOutput$ = JL;
  h.ResourceNotFound = dm;
  h.ResourceNotFound$ = i1;
  h.RoutingConfigurationListItem$ = QL;
  h.SFN = rh;
  h.SFNClient = Wn;
  h.SFNServiceException = W;
  h.SFNServiceException$ = L$;
  h.SendTaskFailure$ = pF;
  h.SendTaskFailureCommand = Vm;
  h.SendTaskFailureInput$ = ez;
  h.SendTaskFailureOutput$ = tz;
  h.SendTaskHeartbeat$ = mF;
  h.SendTaskHeartbeatCommand = jm;
  h.SendTaskHeartbeatInput$ = rz;
  h.SendTaskHeartbeatOutput$ = nz;
  h.SendTaskSuccess$ = hF;
  h.SendTaskSuccessCommand = Zm;
  h.SendTaskSuccessInput$ = oz;
  h.SendTaskSuccessOutput$ = sz;
  h.ServiceQuotaExceededException = lm;
  h.ServiceQuotaExceededException$ = a1;
  h.StartExecution$ = gF;
  h.StartExecutionCommand = Wm;
  h.StartExecutionInput$ = iz;
  h.StartExecutionOutput$ = az;
  h.StartSyncExecution$ = yF;
  h.StartSyncExecutionCommand = Gm;
  h.StartSyncExecutionInput$ = cz;
  h.StartSyncExecutionOutput$ = uz;
  h.StateEnteredEventDetails$ = dz;
  h.StateExitedEventDetails$ = lz;
  h.StateMachineAliasListItem$ = fz;
  h.StateMachineAlreadyExists = sm;
  h.StateMachineAlreadyExists$ = c1;
  h.StateMachineDeleting = im;
  h.StateMachineDeleting$ = u1;
  h.StateMachineDoesNotExist = mm;
  h.StateMachineDoesNotExist$ = d1;
  h.StateMachineLimitExceeded = am;
  h.StateMachineLimitExceeded$ = l1;
  h.StateMachineListItem$ = pz;
  h.StateMachineStatus = IY;
  h.StateMachineType = xY;
  h.StateMachineTypeNotSupported = cm;
  h.StateMachineTypeNotSupported$ = f1;
  h.StateMachineVersionListItem$ = mz;
  h.StopExecution$ = SF;
  h.StopExecutionCommand = Km;
  h.StopExecutionInput$ = hz;
  h.StopExecutionOutput$ = gz;
  h.SyncExecutionStatus = OY;
  h.Tag$ = yz;
  h.TagResource$ = EF;
  h.TagResourceCommand = qm;
  h.TagResourceInput$ = Sz;
  h.TagResourceOutput$ = Ez;
  h.TaskCredentials$ = Wb;
  h.TaskDoesNotExist = Sm;
  h.TaskDoesNotExist$ = p1;
  h.TaskFailedEventDetails$ = xz;
  h.TaskScheduledEventDetails$ = bz;
  h.TaskStartFailedEventDetails$ = _z;
  h.TaskStartedEventDetails$ = wz;
  h.TaskSubmitFailedEventDetails$ = vz;
  h.TaskSubmittedEventDetails$ = Az;
  h.TaskSucceededEventDetails$ = Tz;
  h.TaskTimedOut = Em;
  h.TaskTimedOut$ = m1;
  h.TaskTimedOutEventDetails$ = Iz;
  h.TestExecutionStatus = kY;
  h.TestState$ = xF;
  h.TestStateCommand = Xm;
  h.TestStateConfiguration$ = Rz;
  h.TestStateInput$ = Cz;
  h.TestStateOutput$ = Oz;
  h.TooManyTags = Qp;
  h.TooManyTags$ = h1;
  h.TracingConfiguration$ = Nu;
  h.UntagResource$ = bF;
  h.UntagResourceCommand = Ym;
  h.UntagResourceInput$ = Dz;
  h.UntagResourceOutput$ = Pz;
  h.UpdateMapRun$ = wF;
  h.UpdateMapRunCommand = Jm;
  h.UpdateMapRunInput$ = kz;
  h.UpdateMapRunOutput$ = Nz;
  h.UpdateStateMachine$ = _F;
  h.UpdateStateMachineAlias$ = vF;
  h.UpdateStateMachineAliasCommand = Qm;
  h.UpdateStateMachineAliasInput$ = Mz;
  h.UpdateStateMachineAliasOutput$ = $z;
  h.UpdateStateMachineCommand = eh;
  h.UpdateStateMachineInput$ = Lz;
  h.UpdateStateMachineOutput$ = zz;
  h.ValidateStateMachineDefinition$ = AF;
  h.ValidateStateMachineDefinitionCommand = th;
  h.ValidateStateMachineDefinitionDiagnostic$ = Fz;
  h.ValidateStateMachineDefinitionInput$ = Uz;
  h.ValidateStateMachineDefinitionOutput$ = Bz;
  h.ValidateStateMachineDefinitionResultCode = MY;
  h.ValidateStateMachineDefinitionSeverity = NY;
  h.ValidationException = um;
  h.ValidationException$ = g1;
  h.ValidationExceptionReason = bY;
  h.errorTypeRegistries = y1;
  h.paginateGetExecutionHistory = TF;
  h.paginateListActivities = IF;
  h.paginateListExecutions = RF;
  h.paginateListMapRuns = CF;
  h.paginateListStateMachines = OF;
});
var mB = we(Kb(), 1);
var Jo = we(Kb(), 1);
import { randomUUID as FY } from 'node:crypto';
function DF(t) {
  return Object.fromEntries(Object.entries(t).filter(([, e]) => e !== void 0));
}
var ga = {
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
  Mt = class extends Error {
    name;
    facts;
    sentence;
    constructor(e, r, n = {}, o = {}) {
      super(`${r} ${ga[e].remedy}`, o), (this.name = e), (this.sentence = r), (this.facts = n);
    }
  };
function PF(t, e) {
  return t instanceof Mt && (e === void 0 || t.name === e);
}
var kF =
    /^(?:Throttl\w*|RequestThrottled\w*|TooManyRequests\w*|RequestLimitExceeded|SlowDown|Internal(?:Failure|Error|ServerError|ServiceError\w*)|ServiceUnavailable\w*|RequestTimeout\w*|TimeoutError|AbortError|ECONN\w+|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EPIPE|EHOSTUNREACH|ENETUNREACH|ERR_HTTP2\w*)$/,
  $Y =
    /^(?:AccessDenied\w*|AuthorizationError\w*|UnauthorizedOperation|NotAuthorized|InvalidClientTokenId|UnrecognizedClient\w*|MissingAuthenticationToken\w*|SignatureDoesNotMatch|InvalidSignature\w*|ExpiredToken\w*|OptInRequired|CredentialsProviderError|TokenProviderError)$/;
function NF(t, e, r = {}) {
  if (t instanceof Mt) return t;
  const { name: n, message: o, code: s, httpStatus: i, requestId: a } = zY(t),
    c = s ?? n,
    u = { ...e, code: c, requestId: a, httpStatus: i },
    d = LY(c),
    l = Object.hasOwn(r, d) ? r[d]?.(o, u, t) : void 0;
  if (l !== void 0) return l;
  const p = `${e.service} ${e.operation} in ${e.region}`,
    m = `${c}${o === '' ? '' : `: ${o}`}`.replace(/([^.!?])$/, '$1.');
  return $Y.test(c)
    ? new Mt('AwsAccessDenied', `${p} was denied: ${m}`, u, { cause: t })
    : kF.test(c) || kF.test(n) || (i !== void 0 && (i >= 500 || i === 429))
      ? new Mt('AwsUnavailable', `${p} did not succeed: ${m}`, u, { cause: t })
      : new Mt('AwsRequestFailed', `${p} was refused: ${m}`, u, { cause: t });
}
function LY(t) {
  return t.replace(/Fault$/, '');
}
function zY(t) {
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
var UY = 43;
function MF(t, e) {
  async function r(o, s) {
    try {
      return await s();
    } catch (i) {
      const a = await t.config.region();
      throw NF(i, { service: 'Step Functions', operation: o, region: a });
    }
  }
  async function* n(o) {
    let s = 50,
      i;
    do {
      const a = new Jo.GetExecutionHistoryCommand({ executionArn: o, reverseOrder: !0, maxResults: s, nextToken: i }),
        c = await r('GetExecutionHistory', () => t.send(a));
      yield* c.events ?? [], (i = c.nextToken), (s = 1e3);
    } while (i !== void 0);
  }
  return {
    async start(o) {
      const i = `${String(o.target).slice(0, UY)}-${FY()}`,
        a = new Jo.StartExecutionCommand({ stateMachineArn: e, name: i, input: JSON.stringify(o) }),
        { startDate: c } = await r('StartExecution', () => t.send(a));
      return { id: i, startedAt: $F(c) };
    },
    async find(o) {
      const s = jY(e, o),
        i = await r('DescribeExecution', () => BY(t, s));
      if (i !== void 0) return VY(o, i, await HY(n(s)));
    },
  };
}
async function BY(t, e) {
  try {
    return await t.send(new Jo.DescribeExecutionCommand({ executionArn: e }));
  } catch (r) {
    if (r instanceof Jo.ExecutionDoesNotExist) return;
    throw r;
  }
}
async function HY(t) {
  let e,
    r,
    n = {};
  for await (const o of t) {
    const { stateEnteredEventDetails: s, stateExitedEventDetails: i, executionStartedEventDetails: a } = o;
    if (
      ((n = o.executionFailedEventDetails ?? o.executionTimedOutEventDetails ?? n),
      (r ??= Mu(i?.output) ?? Mu(s?.input) ?? Mu(a?.input)),
      (e ??= s?.name),
      e !== void 0 && r !== void 0)
    )
      break;
  }
  return { state: e, payload: r, error: n.error, cause: n.cause };
}
function VY(t, e, r) {
  return DF({
    id: t,
    status: e.status ?? 'RUNNING',
    startedAt: $F(e.startDate),
    stoppedAt: e.stopDate?.toISOString(),
    state: r.state,
    payload: Mu(e.output) ?? r.payload ?? Mu(e.input) ?? {},
    error: e.error ?? r.error,
    cause: e.cause ?? r.cause,
  });
}
function jY(t, e) {
  return `${t.replace(':stateMachine:', ':execution:')}:${e}`;
}
function $F(t) {
  if (t === void 0) throw new TypeError('Step Functions answered without a start date.');
  return t.toISOString();
}
function Mu(t) {
  if (t !== void 0)
    try {
      const e = JSON.parse(t);
      return typeof e == 'object' && e !== null && !Array.isArray(e) ? e : void 0;
    } catch {
      return;
    }
}
function LF(t) {
  const e = process.env[t];
  if (e === void 0 || e === '')
    throw new Mt('InvalidEnvironment', `The environment variable ${t} is not set.`, { variable: t });
  return e;
}
function Yb(t) {
  const e = Object.values(t).filter((n) => typeof n == 'number');
  return Object.entries(t)
    .filter(([n, o]) => e.indexOf(+n) === -1)
    .map(([n, o]) => o);
}
function zF(t, e) {
  return typeof e == 'bigint' ? e.toString() : e;
}
var Xb = class {
  constructor(e) {
    (this._getter = e), (this._value = void 0);
  }
  get value() {
    const e = this._getter;
    return (e !== void 0 && ((this._value = e()), (this._getter = void 0)), this._value);
  }
};
function FF(t) {
  return new Xb(t);
}
function UF(t) {
  return t == null;
}
function Jb(t) {
  const e = t.startsWith('^') ? 1 : 0,
    r = t.endsWith('$') ? t.length - 1 : t.length;
  return t.slice(e, r);
}
function gh(t, e, r) {
  Object.defineProperty(t, e, { value: r, writable: !0, enumerable: !0, configurable: !0 });
}
function BF(t) {
  const e = Object.getOwnPropertyDescriptor(t, 'shape');
  return e?.get ? e.get.raw : e?.value;
}
function HF(t) {
  return BF(t._zod.def) ?? t._zod.def.shape;
}
function ZY(t, e, r) {
  Object.defineProperty(t, e, {
    get() {
      const n = r();
      return (gh(this, e, n), n);
    },
    enumerable: !0,
    configurable: !0,
  });
}
function WY(t, e, r) {
  e in t ? gh(t, e, r) : (t[e] = r);
}
function GY(t, e, r, n) {
  const o = HF(e);
  for (const s of r) {
    const i = Object.getOwnPropertyDescriptor(o, s);
    i.enumerable &&
      (i.get
        ? ZY(t, s, () => {
            const a = e._zod.def.shape[s];
            return n ? n(a, s) : a;
          })
        : WY(t, s, n ? n(i.value, s) : i.value));
  }
}
function VF(...t) {
  const e = {};
  for (const r of t) {
    const n = Object.getOwnPropertyDescriptors(r);
    Object.assign(e, n);
  }
  return Object.defineProperties({}, e);
}
var Qb = 'captureStackTrace' in Error ? Error.captureStackTrace : (...t) => {};
function hh(t) {
  return typeof t == 'object' && t !== null && !Array.isArray(t);
}
function jF(t) {
  if (hh(t) === !1) return !1;
  const e = t.constructor;
  if (e === void 0 || typeof e != 'function') return !0;
  const r = e.prototype;
  return !(hh(r) === !1 || Object.hasOwn(r, 'isPrototypeOf') === !1);
}
var ZF = new Set(['string', 'number', 'symbol']);
function Lu(t) {
  return t.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
function zu(t, e, r) {
  const n = new t._zod.constr(e ?? t._zod.def);
  return ((!e || r?.parent) && (n._zod.parent = t), n);
}
function gt(t) {
  const e = t;
  if (!e) return {};
  if (typeof e == 'string') return { error: () => e };
  if (e?.message !== void 0) {
    if (e?.error !== void 0) throw new Error('Cannot specify both `message` and `error` params');
    e.error = e.message;
  }
  return (delete e.message, typeof e.error == 'string' ? { ...e, error: () => e.error } : e);
}
function WF(t) {
  return Object.keys(t).filter((e) => t[e]._zod.optin !== void 0 && t[e]._zod.optout === 'optional');
}
function GF(t, e) {
  const r = t._zod.def,
    n = r.checks;
  if (n && n.length > 0) throw new Error('.pick() cannot be used on object schemas containing refinements');
  const s = {};
  return (GY(s, t, KY(t, e)), zu(t, VF(r, { shape: s, checks: [] })));
}
function KY(t, e) {
  const r = HF(t),
    n = [];
  for (const o of Reflect.ownKeys(e)) {
    if (!Object.getOwnPropertyDescriptor(r, o)?.enumerable) throw new Error(`Unrecognized key: "${String(o)}"`);
    e[o] && n.push(o);
  }
  return n;
}
function qn(t, e = 0) {
  if (t.aborted === !0) return !0;
  for (let r = e; r < t.issues.length; r++) if (t.issues[r]?.continue !== !0) return !0;
  return !1;
}
function KF(t, e = 0) {
  if (t.aborted === !0) return !0;
  for (let r = e; r < t.issues.length; r++) if (t.issues[r]?.continue === !1) return !0;
  return !1;
}
function es(t, e) {
  return e.map((r) => {
    var n;
    return ((n = r).path ?? (n.path = []), r.path.unshift(t), r);
  });
}
function $u(t) {
  return typeof t == 'string' ? t : t?.message;
}
function ew(t) {
  const e = [];
  for (const r of t ?? []) {
    const n = r._zod.def;
    if (!/_(length|size)$|_equals$/.test(n.check)) break;
    const o = n.maximum ?? n.length ?? n.size;
    o >= 0 && e.push([o, r]);
  }
  return e;
}
function yh(t, e, r) {
  var n;
  for (let o = e; o < t.length; o++) (n = t[o]).schema ?? (n.schema = r);
}
function Xn(t, e, r) {
  var n;
  const o = t.inst?._zod?.traits;
  o?.has('$ZodType') && (o.has('$ZodCheck') ? ((n = t).schema ?? (n.schema = t.inst)) : (t.schema = t.inst));
  const s = t.schema !== t.inst ? t.schema?._zod.def?.error : void 0,
    i = t.message
      ? t.message
      : ($u(t.inst?._zod.def?.error?.(t)) ??
        $u(s?.(t)) ??
        $u(e?.error?.(t)) ??
        $u(r.customError?.(t)) ??
        $u(r.localeError?.(t)) ??
        'Invalid input'),
    a = {};
  for (const c of Object.keys(t))
    c === 'inst' || c === 'schema' || c === 'continue' || c === 'input' || c === '__proto__' || (a[c] = t[c]);
  return (a.path ?? (a.path = []), (a.message = i), e?.reportInput && (a.input = t.input), a);
}
var qY = /[\uD800-\uDBFF]/;
function tw(t) {
  const e = t.length;
  if (!qY.test(t)) return e;
  let r = e;
  for (let n = 0; n < e - 1; n++)
    (t.charCodeAt(n) & 64512) === 55296 && (t.charCodeAt(n + 1) & 64512) === 56320 && (r--, n++);
  return r;
}
function rw(t) {
  return Array.isArray(t) ? 'array' : typeof t == 'string' ? 'string' : 'unknown';
}
function qF(t, e) {
  for (const r in e) {
    const n = Object.getOwnPropertyDescriptor(e, r);
    n.get ? Object.defineProperty(t, r, { ...n, enumerable: !1 }) : XY(t, r, n.value);
  }
}
function Bs(t, e, r, n = !0) {
  return (Object.defineProperty(t, e, { configurable: !0, writable: !0, enumerable: n, value: r }), r);
}
function nw(t, e, r) {
  return Bs(t, e, r, !1);
}
function XY(t, e, r) {
  Object.defineProperty(t, e, {
    configurable: !0,
    get() {
      return this == null ? r : Bs(this, e, r.bind(this));
    },
    set(n) {
      Bs(this, e, n);
    },
  });
}
function YY(t, e) {
  const r = Object.getPrototypeOf(t);
  return e in r ? void 0 : r;
}
var qb,
  Qo = !1,
  JY = {
    configurable: !0,
    get() {
      Qo = !0;
    },
  };
function $r(t, e, r) {
  const n = Object.getPrototypeOf(t._zod);
  if (e in n && qb !== t._zod) {
    qb = void 0;
    return;
  }
  (qb = t._zod),
    Object.defineProperty(n, e, {
      configurable: !0,
      get() {
        Object.defineProperty(this, e, JY);
        const o = Qo;
        Qo = !1;
        try {
          const s = r(this);
          return (
            Qo ? delete this[e] : Object.defineProperty(this, e, { configurable: !0, writable: !0, value: s }),
            (Qo = Qo || o),
            s
          );
        } catch (s) {
          throw (delete this[e], (Qo = Qo || o), s);
        }
      },
      set(o) {
        Object.defineProperty(this, e, { configurable: !0, writable: !0, value: o });
      },
    });
}
function XF(t, e, r, n) {
  const o = YY(t, e);
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
var YF;
var ow = { value: void 0, enumerable: !1 },
  JF = 'captureStackTrace' in Error ? Error : null;
function QY(t) {
  const e = JF;
  if (e) {
    const r = e.stackTraceLimit;
    if (typeof r == 'number') {
      try {
        e.stackTraceLimit = 0;
      } catch {
        return ((JF = null), new t());
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
function te(t, e, r, n) {
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
      ow.value = new s(m);
      try {
        Object.defineProperty(p, '_zod', ow);
      } finally {
        ow.value = void 0;
      }
    }
    if ((p._zod.traits.add(t), e(p, m), a)) {
      let S = Object.getPrototypeOf(p),
        E = p._zod.constr.prototype,
        x = S;
      for (; x && x !== E; ) x = Object.getPrototypeOf(x);
      const w = x ?? S;
      a.has(w) || (a.add(w), qF(w, i));
    }
    const g = l.prototype;
    for (const S in g) Object.hasOwn(g, S) && (S in p || (p[S] = g[S].bind(p)));
  }
  const u = n?.Parent ?? Object;
  class d extends u {}
  Object.defineProperty(d, 'name', { value: t });
  function l(p) {
    const m = n?.Parent ? QY(d) : this;
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
var Yn = class extends Error {
  constructor() {
    super('Encountered Promise during synchronous parse. Use .parseAsync() instead.');
  }
};
(YF = globalThis).__zod_globalConfig ?? (YF.__zod_globalConfig = {});
var ya = globalThis.__zod_globalConfig;
function Jn(t) {
  return (t && Object.assign(ya, t), ya);
}
function eJ() {
  const t = this._zod;
  return (t.message ?? (t.message = JSON.stringify(t.def, zF, 2)), t.message);
}
function tJ(t) {
  this._zod.message = t;
}
var rJ = { get: eJ, set: tJ, enumerable: !0, configurable: !0 },
  iw = { value: void 0, enumerable: !1 },
  QF = new WeakSet([Object.prototype, Error.prototype]),
  eU = (t, e) => {
    (t.name = '$ZodError'),
      (iw.value = e),
      Object.defineProperty(t, 'issues', iw),
      (iw.value = void 0),
      Object.defineProperty(t, 'message', rJ);
    const r = Object.getPrototypeOf(t);
    QF.has(r) ||
      (QF.add(r),
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
  jIe = te('$ZodError', eU),
  Fu = te('$ZodError', eU, void 0, { Parent: Error });
var oJ = (t) => {
    const e = (r, n, o, s) => {
      const i = o ? { ...o, async: !1 } : { async: !1 },
        a = r._zod.run({ value: n, issues: [] }, i);
      if (a instanceof Promise) throw new Yn();
      if (a.issues.length) {
        const c = new (s?.Err ?? t)(a.issues.map((u) => Xn(u, i, Jn())));
        throw (Qb(c, s?.callee ?? e), c);
      }
      return a.value;
    };
    return e;
  },
  aw = oJ(Fu),
  sJ = (t) => {
    const e = async (r, n, o, s) => {
      let i = o ? { ...o, async: !0 } : { async: !0 },
        a = r._zod.run({ value: n, issues: [] }, i);
      if ((a instanceof Promise && (a = await a), a.issues.length)) {
        const c = new (s?.Err ?? t)(a.issues.map((u) => Xn(u, i, Jn())));
        throw (Qb(c, s?.callee ?? e), c);
      }
      return a.value;
    };
    return e;
  },
  cw = sJ(Fu),
  iJ = (t) => (e, r, n) => {
    const o = n ? { ...n, async: !1 } : { async: !1 },
      s = e._zod.run({ value: r, issues: [] }, o);
    if (s instanceof Promise) throw new Yn();
    return s.issues.length ? tU(t, s.issues, o) : { success: !0, data: s.value };
  },
  ts = iJ(Fu);
function tU(t, e, r) {
  let n;
  return {
    success: !1,
    get error() {
      return (n || ((n = new t(e.map((o) => Xn(o, r, Jn())))), (e = void 0), (r = void 0)), n);
    },
    set error(o) {
      (n = o), (e = void 0), (r = void 0);
    },
  };
}
var aJ = (t) => async (e, r, n) => {
    let o = n ? { ...n, async: !0 } : { async: !0 },
      s = e._zod.run({ value: r, issues: [] }, o);
    return (
      s instanceof Promise && (s = await s), s.issues.length ? tU(t, s.issues, o) : { success: !0, data: s.value }
    );
  },
  uw = aJ(Fu);
var rU = /^[\s\S]{0,}$/;
var dw = /^-?\d+(?:\.\d+)?$/,
  nU = /^(?:true|false)$/i;
var Sh = te('$ZodCheck', (t, e) => {
  var r;
  t._zod ?? (t._zod = {}), (t._zod.def = e), (r = t._zod).onattach ?? (r.onattach = []);
});
var sU = (t) => {
  const e = t.value;
  return !UF(e) && e.length !== void 0;
};
var iU = te('$ZodCheckMaxLength', (t, e) => {
    var r;
    Sh.init(t, e),
      (r = t._zod.def).when ?? (r.when = sU),
      (t._zod.check = (n) => {
        const o = n.value,
          s = o.length;
        if ((typeof o == 'string' && s > e.maximum ? tw(o) : s) <= e.maximum) return;
        const a = rw(o);
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
  aU = te('$ZodCheckMinLength', (t, e) => {
    var r;
    Sh.init(t, e),
      (r = t._zod.def).when ?? (r.when = sU),
      (t._zod.check = (n) => {
        const o = n.value,
          s = o.length;
        if ((typeof o == 'string' && s >= e.minimum && s < e.minimum * 2 ? tw(o) : s) >= e.minimum) return;
        const a = rw(o);
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
var cU = { major: 4, minor: 6, patch: 7 };
var $t = te(
    '$ZodType',
    (t, e) => {
      var r;
      t ?? (t = {}), (t._zod.def = e), (t._zod.bag = t._zod.bag || {}), (t._zod.version = cU);
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
            let d = qn(a),
              l;
            for (const p of c) {
              if (p._zod.def.when) {
                if (KF(a) || !p._zod.def.when(a)) continue;
              } else if (d) continue;
              const m = a.issues.length,
                g = p._zod.check(a);
              if (g instanceof Promise && u?.async === !1) throw new Yn();
              if (l || g instanceof Promise)
                l = (l ?? Promise.resolve()).then(async () => {
                  await g, a.issues.length !== m && (yh(a.issues, m, t), d || (d = qn(a, m)));
                });
              else {
                if (a.issues.length === m) continue;
                yh(a.issues, m, t), d || (d = qn(a, m));
              }
            }
            return l ? l.then(() => a) : a;
          },
          i = (a, c, u) => {
            if (qn(a)) return ((a.aborted = !0), a);
            const d = s(c, o, u);
            if (d instanceof Promise) {
              if (u.async === !1) throw new Yn();
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
            if (c.async === !1) throw new Yn();
            return u.then((d) => s(d, o, c));
          }
          return s(u, o, c);
        };
      }
    },
    {
      get '~standard'() {
        return nw(this, '~standard', lJ(this));
      },
      set '~standard'(t) {
        Bs(this, '~standard', t);
      },
    },
  ),
  fU = (t, e) => (t.issues.length ? { issues: t.issues.map((r) => Xn(r, e, Jn())) } : { value: t.value });
async function dJ(t, e) {
  const r = { async: !0 };
  return fU(await t._zod.run({ value: e, issues: [] }, r), r);
}
function lJ(t) {
  return {
    validate: (e) => {
      const r = { async: !1 };
      try {
        const n = t._zod.run({ value: e, issues: [] }, r);
        if (!(n instanceof Promise)) return fU(n, r);
      } catch {}
      return dJ(t, e);
    },
    vendor: 'zod',
    version: 1,
  };
}
var pU = te('$ZodString', (t, e) => {
  $t.init(t, e),
    (t._zod.pattern = e.pattern ?? rU),
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
var mU = te('$ZodNumber', (t, e) => {
  $t.init(t, e),
    (t._zod.pattern = dw),
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
var hU = te('$ZodBoolean', (t, e) => {
  $t.init(t, e),
    (t._zod.pattern = nU),
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
var gU = te('$ZodUnknown', (t, e) => {
    $t.init(t, e), (t._zod.parse = (r) => r);
  }),
  yU = te('$ZodNever', (t, e) => {
    $t.init(t, e),
      (t._zod.parse = (r, n) => (
        r.issues.push({ expected: 'never', code: 'invalid_type', input: r.value, inst: t }), r
      ));
  });
function fJ(t, e) {
  const r = ew(t._zod.def.checks);
  if (!r.length) return;
  const n = Math.min(...r.map((s) => s[0])),
    o = t._zod.parse;
  t._zod.parse = (s, i) => {
    const a = e(s.value);
    if (a > n && !i?.skipChecks && i?.direction !== 'backward') {
      for (const [c, u] of ew(t._zod.def.checks))
        if (a > c && u._zod.def.when(s)) {
          const d = s.issues.length;
          return (u._zod.check(s), (s.issues[d].continue = !1), yh(s.issues, d, t), s);
        }
    }
    return o(s, i);
  };
}
var pJ = (t) => (Array.isArray(t) ? t.length : -1);
function uU(t, e, r) {
  t.issues.length && e.issues.push(...es(r, t.issues)), (e.value[r] = t.value);
}
var SU = te('$ZodArray', (t, e) => {
  $t.init(t, e);
  const r = ya.memoizer;
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
        if (d instanceof Promise) i.push(d.then((l) => uU(l, n, c)));
        else if ((uU(d, n, c), a && d.issues.length !== 0 && qn(d))) break;
      }
      return i.length ? Promise.all(i).then(() => n) : n;
    }),
    fJ(t, pJ);
});
function Eh(t, e, r, n, o, s) {
  const i = r in n,
    a = s === 'optional';
  if (!(!i && a && o === 'optional')) {
    if (t.issues.length) {
      if (o !== void 0 && a && !i) return;
      e.issues.push(...es(r, t.issues));
    }
    if (!i && o === void 0) {
      t.issues.length || e.issues.push({ code: 'invalid_type', expected: 'nonoptional', input: void 0, path: [r] });
      return;
    }
    t.value === void 0 ? (i || (o === 'defaulted' && !a)) && (e.value[r] = void 0) : (e.value[r] = t.value);
  }
}
var mJ = [];
function hJ(t) {
  const e = Object.keys(t.shape),
    r = Object.getOwnPropertySymbols(t.shape),
    n = r.length ? r : mJ,
    o = n.length ? [...e, ...n] : e;
  for (const i of o)
    if (!t.shape?.[i]?._zod?.traits?.has('$ZodType'))
      throw new Error(`Invalid element at key "${String(i)}": expected a Zod schema`);
  const s = WF(t.shape);
  return { ...t, allKeys: o, symbolKeys: n, keySet: new Set(e), numKeys: e.length, optionalKeys: new Set(s) };
}
function gJ(t, e, r, n, o, s, i) {
  let a = [],
    c = o.keySet,
    u = o.catchall._zod,
    d = u.def.type,
    l = u.optin,
    p = u.optout,
    m = 0;
  for (const g in e) {
    if (i && r.issues.length !== m) {
      if (qn(r, m)) break;
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
    S instanceof Promise ? t.push(S.then((E) => Eh(E, r, g, e, l, p))) : Eh(S, r, g, e, l, p);
  }
  return (
    a.length && r.issues.push({ code: 'unrecognized_keys', keys: a, input: e, inst: s, continue: !0 }),
    t.length ? Promise.all(t).then(() => r) : r
  );
}
var EU = te('$ZodObject', (t, e) => {
  $t.init(t, e);
  const r = Object.getOwnPropertyDescriptor(e, 'shape'),
    n = r?.get ? r.get.raw : (e.shape ?? {});
  if (n) {
    const u = () => {
      const d = { ...n };
      return (Object.defineProperty(e, 'shape', { value: d }), (u.raw = d), d);
    };
    (u.raw = n), Object.defineProperty(e, 'shape', { get: u });
  }
  const o = FF(() => hJ(e));
  $r(t, 'propValues', (u) => {
    const d = u.def.shape,
      l = {};
    for (const p in d) {
      const m = d[p]._zod;
      if (m.values) {
        Object.hasOwn(l, p) || gh(l, p, new Set());
        for (const g of m.values) l[p].add(g);
        m.optin !== void 0 && l[p].add(void 0);
      }
    }
    return l;
  });
  let s = hh,
    i = e.catchall,
    a,
    c = ya.memoizer;
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
          if (qn(u, S)) break;
          S = u.issues.length;
        }
        if (E === '__proto__') continue;
        const x = m[E],
          w = x._zod.optin,
          v = x._zod.optout,
          A = x._zod.run({ value: l[E], issues: [] }, d);
        A instanceof Promise ? p.push(A.then((R) => Eh(R, u, E, l, w, v))) : Eh(A, u, E, l, w, v);
      }
      return i ? gJ(p, l, u, d, o.value, t, g === !0) : p.length ? Promise.all(p).then(() => u) : u;
    });
});
function dU(t, e, r, n) {
  for (const s of t) if (s.issues.length === 0) return ((e.value = s.value), e);
  const o = t.filter((s) => !qn(s));
  return o.length === 1
    ? ((e.value = o[0].value), o[0])
    : (e.issues.push({
        code: 'invalid_union',
        input: e.value,
        inst: r,
        errors: t.map((s) => s.issues.map((i) => Xn(i, n, Jn()))),
      }),
      e);
}
var xU = te('$ZodUnion', (t, e) => {
  $t.init(t, e),
    $r(t, 'optin', (n) =>
      n.def.options.some((o) => o._zod.optin === 'defaulted')
        ? 'defaulted'
        : n.def.options.some((o) => o._zod.optin !== void 0)
          ? 'optional'
          : void 0,
    ),
    $r(t, 'optout', (n) => (n.def.options.some((o) => o._zod.optout === 'optional') ? 'optional' : void 0)),
    $r(t, 'values', (n) => {
      if (n.def.options.every((o) => o._zod.values))
        return new Set(n.def.options.flatMap((o) => Array.from(o._zod.values)));
    }),
    $r(t, 'pattern', (n) => {
      if (n.def.options.every((o) => o._zod.pattern)) {
        const o = n.def.options.map((s) => s._zod.pattern);
        return new RegExp(`^(${o.map((s) => Jb(s.source)).join('|')})$`);
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
    return s ? Promise.all(i).then((a) => dU(a, n, t, o)) : dU(i, n, t, o);
  };
});
var bU = te('$ZodRecord', (t, e) => {
  $t.init(t, e);
  const r = ya.memoizer;
  r?.attach(t),
    (t._zod.parse = (n, o) => {
      const s = n.value;
      if (!jF(s)) return (n.issues.push({ expected: 'record', code: 'invalid_type', input: s, inst: t }), n);
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
                issues: l.issues.map((g) => Xn(g, o, Jn())),
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
                    g.issues.length && n.issues.push(...es(d, g.issues)), (n.value[p] = g.value);
                  }),
                )
              : (m.issues.length && n.issues.push(...es(d, m.issues)), (n.value[p] = m.value));
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
          if (typeof u == 'string' && dw.test(u) && d.issues.length) {
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
                    issues: d.issues.map((g) => Xn(g, o, Jn())),
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
                  g.issues.length && n.issues.push(...es(u, g.issues)), (n.value[p] = g.value);
                }),
              )
            : (m.issues.length && n.issues.push(...es(u, m.issues)), (n.value[p] = m.value));
        }
        c && c.length > 0 && n.issues.push({ code: 'unrecognized_keys', input: s, inst: t, keys: c, continue: !0 });
      }
      return i.length ? Promise.all(i).then(() => n) : n;
    });
});
var wU = te('$ZodEnum', (t, e) => {
    $t.init(t, e);
    const r = Yb(e.entries),
      n = new Set(r);
    (t._zod.values = n),
      $r(t, 'pattern', (o) => {
        const s = Yb(o.def.entries).filter((i) => ZF.has(typeof i));
        return new RegExp(s.length ? `^(${s.map((i) => Lu(i.toString())).join('|')})$` : '^[^\\s\\S]$');
      }),
      (t._zod.parse = (o, s) => {
        const i = o.value;
        return (n.has(i) || o.issues.push({ code: 'invalid_value', values: r, input: i, inst: t }), o);
      });
  }),
  _U = te('$ZodLiteral', (t, e) => {
    $t.init(t, e);
    const r = new Set(e.values);
    (t._zod.values = r),
      $r(t, 'pattern', (n) => {
        const o = n.def.values;
        return new RegExp(
          o.length
            ? `^(${o.map((s) => (typeof s == 'string' ? Lu(s) : s ? Lu(s.toString()) : String(s))).join('|')})$`
            : '^[^\\s\\S]$',
        );
      }),
      (t._zod.parse = (n, o) => {
        const s = n.value;
        return (r.has(s) || n.issues.push({ code: 'invalid_value', values: e.values, input: s, inst: t }), n);
      });
  });
function lU(t, e) {
  return ((t.value = e.issues.length ? void 0 : e.value), t);
}
var vU = te('$ZodOptional', (t, e) => {
  $t.init(t, e),
    $r(t, 'optin', (r) => (r.def.innerType._zod.optin === 'defaulted' ? 'defaulted' : 'optional')),
    (t._zod.optout = 'optional'),
    $r(t, 'values', (r) => {
      const n = r.def.innerType._zod.values;
      return n ? new Set([...n, void 0]) : void 0;
    }),
    $r(t, 'pattern', (r) => {
      const n = r.def.innerType._zod.pattern;
      return n ? new RegExp(`^(${Jb(n.source)})?$`) : void 0;
    }),
    (t._zod.parse = (r, n) => {
      if (r.value === void 0) {
        if (e.innerType._zod.optin !== 'defaulted') return r;
        const o = e.innerType._zod.run({ value: r.value, issues: [] }, n);
        return o instanceof Promise ? o.then((s) => lU(r, s)) : lU(r, o);
      }
      return e.innerType._zod.run(r, n);
    });
});
function AU(t) {
  return (t.checks && (t.checks = [...t.checks]), t);
}
function TU(t, e) {
  return new t(AU({ type: 'string', ...gt(e) }));
}
function IU(t, e) {
  return new t(AU({ type: 'number', checks: [], ...gt(e) }));
}
function RU(t, e) {
  return new t({ type: 'boolean', ...gt(e) });
}
function CU(t) {
  return new t({ type: 'unknown' });
}
function OU(t, e) {
  return new t({ type: 'never', ...gt(e) });
}
function Uu(t, e) {
  return new iU({ check: 'max_length', ...gt(e), maximum: t });
}
function Sa(t, e) {
  return new aU({ check: 'min_length', ...gt(e), minimum: t });
}
var dr = te(
    'ZodMiniType',
    (t, e) => {
      if (!t._zod) throw new Error('Uninitialized schema in ZodMiniType.');
      $t.init(t, e), (t.def = e), (t.type = e.type);
    },
    {
      get with() {
        return this.check;
      },
      set with(t) {
        Bs(this, 'with', t);
      },
      parse(t, e) {
        return aw(this, t, e, { callee: this.parse });
      },
      parseAsync(t, e) {
        return cw(this, t, e, { callee: this.parseAsync });
      },
      safeParse(t, e) {
        return ts(this, t, e);
      },
      safeParseAsync(t, e) {
        return uw(this, t, e);
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
        return zu(this, t, e);
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
  EJ = te('ZodMiniString', (t, e) => {
    pU.init(t, e), dr.init(t, e);
  });
function _(t) {
  return TU(EJ, t);
}
var xJ = te('ZodMiniNumber', (t, e) => {
  mU.init(t, e), dr.init(t, e);
});
function Le(t) {
  return IU(xJ, t);
}
var bJ = te('ZodMiniBoolean', (t, e) => {
  hU.init(t, e), dr.init(t, e);
});
function Qn(t) {
  return RU(bJ, t);
}
var wJ = te('ZodMiniUnknown', (t, e) => {
  gU.init(t, e), dr.init(t, e);
});
function xh() {
  return CU(wJ);
}
var _J = te('ZodMiniNever', (t, e) => {
  yU.init(t, e), dr.init(t, e);
});
function vJ(t) {
  return OU(_J, t);
}
var AJ = te('ZodMiniArray', (t, e) => {
  SU.init(t, e), dr.init(t, e);
});
function Ye(t, e) {
  return new AJ({ type: 'array', element: t, ...gt(e) });
}
var PU = te('ZodMiniObject', (t, e) => {
  EU.init(t, e), dr.init(t, e), XF(t, 'shape', (r) => r._zod.def.shape, !1);
});
function z(t, e) {
  const r = { type: 'object', shape: t ?? {}, ...gt(e) };
  return new PU(r);
}
function kU(t, e) {
  return new PU({ type: 'object', shape: t, catchall: vJ(), ...gt(e) });
}
function lw(t, e) {
  return GF(t, e);
}
var TJ = te('ZodMiniUnion', (t, e) => {
  xU.init(t, e), dr.init(t, e);
});
function Bu(t, e) {
  return new TJ({ type: 'union', options: t, ...gt(e) });
}
var DU = te('ZodMiniRecord', (t, e) => {
  bU.init(t, e), dr.init(t, e);
});
function bh(t, e, r) {
  return !e || !e._zod
    ? new DU({ type: 'record', keyType: _(), valueType: t, ...gt(e) })
    : new DU({ type: 'record', keyType: t, valueType: e, ...gt(r) });
}
var IJ = te('ZodMiniEnum', (t, e) => {
  wU.init(t, e), dr.init(t, e), (t.options = [...t._zod.values]);
});
function On(t, e) {
  const r = Array.isArray(t) ? Object.fromEntries(t.map((n) => [n, n])) : t;
  return new IJ({ type: 'enum', entries: r, ...gt(e) });
}
var RJ = te('ZodMiniLiteral', (t, e) => {
  _U.init(t, e), dr.init(t, e);
});
function Dn(t, e) {
  return new RJ({ type: 'literal', values: Array.isArray(t) ? t : [t], ...gt(e) });
}
var CJ = te('ZodMiniOptional', (t, e) => {
  vU.init(t, e), dr.init(t, e);
});
function V(t) {
  return new CJ({ type: 'optional', innerType: t });
}
var NU = bh(_(), _()),
  PJ = ['profile', 'existing cluster', 'snapshot', 'AWS default'],
  jDe = z({
    version: Dn(1),
    target: _(),
    region: _(),
    account: _(),
    source: z({ region: _(), cluster: _(), account: V(_()) }),
    snapshot: z({
      arn: _(),
      id: _(),
      region: _(),
      kind: On(['automated', 'manual', 'shared', 'public']),
      createdAt: _(),
      engineVersion: _(),
      encrypted: Qn(),
      masterUsername: _(),
    }),
    copy: z({ snapshotId: _(), kmsKeyId: V(_()), tags: NU }),
    cluster: z({
      identifier: _(),
      engineVersion: _(),
      subnetGroup: V(_()),
      securityGroupIds: V(Ye(_())),
      parameterGroup: V(_()),
      port: V(Le()),
      iamAuthentication: Qn(),
      serverlessV2: V(z({ min: Le(), max: Le() })),
      storageType: V(_()),
      deletionProtection: Qn(),
      logExports: V(Ye(_())),
      tags: NU,
    }),
    instances: Ye(z({ id: _(), class: _(), promotionTier: Le(), parameterGroup: V(_()) })),
    masterCredentials: Bu([z({ type: Dn('managed'), kmsKeyId: V(_()) }), z({ type: Dn('secret'), secretId: _() })]),
    database: z({
      name: V(_()),
      roles: Ye(
        z({
          name: _(),
          access: On(['readonly', 'readwrite', 'owner']),
          login: Bu([
            z({ type: Dn('iam') }),
            z({ type: Dn('secret'), secretId: _() }),
            z({ type: Dn('generate'), secretName: _() }),
          ]),
          databases: V(Ye(_())),
          schemas: V(Ye(_())),
        }),
      ),
    }),
    replace: z({
      adopt: Qn(),
      disableDeletionProtection: Qn(),
      finalSnapshotId: V(_()),
      existing: V(z({ arn: _(), resourceId: _() })),
    }),
    archive: z({ keep: Le(), deleteAfterDays: V(Le()) }),
    deadlines: z({ copySeconds: Le(), deleteSeconds: Le(), restoreSeconds: Le() }),
    polling: z({ copySeconds: Le(), restoreSeconds: Le() }),
    origins: bh(_(), On(PJ)),
  }),
  MU = z({ error: _(), cause: _() }),
  $U = z({
    outcome: On(['CopyInitiated', 'CopyComplete', 'CopyInProgress', 'CopyFailed']),
    snapshotId: _(),
    snapshotArn: _(),
    startedAt: _(),
    adopted: Qn(),
    status: _(),
    percentProgress: Le(),
    failure: V(MU),
  }),
  ZDe = z({ outcome: On(['NoCluster', 'ClusterDeleted']), cluster: _(), finalSnapshotId: V(_()) }),
  LU = z({
    outcome: On(['RestoreInitiated', 'RestoreComplete', 'RestoreInProgress', 'RestoreFailed']),
    cluster: _(),
    clusterArn: _(),
    resourceId: _(),
    startedAt: _(),
    status: _(),
    instances: Ye(z({ id: _(), status: _() })),
    masterCredentials: On(['pending', 'requested', 'set']),
    masterSecretId: V(_()),
    endpoint: V(_()),
    port: V(Le()),
    databaseName: V(_()),
    failure: V(MU),
  }),
  WDe = z({
    outcome: Dn('UsersSetup'),
    roles: Ye(
      z({
        name: _(),
        access: _(),
        login: On(['iam', 'secret', 'generate']),
        change: On(['created', 'altered']),
        databases: Ye(_()),
        secretArn: V(_()),
      }),
    ),
  }),
  GDe = z({ outcome: Dn('SnapshotArchived'), snapshotId: _(), kept: Ye(_()), deleted: Ye(_()) }),
  KDe = z({ outcome: Dn('NotificationSent'), messageId: _() }),
  kJ = kU({
    target: _().check(Sa(1, 'expected the name of a configured target')),
    snapshot: V(_().check(Sa(1, 'expected a snapshot identifier or ARN'), Uu(512))),
    requestedBy: V(_().check(Uu(256, 'expected at most 256 characters'))),
    reason: V(_().check(Uu(1024, 'expected at most 1024 characters'))),
  }),
  qDe = bh(_(), z({ Error: _(), Cause: V(_()) })),
  XDe = z({
    execution: z({ id: _(), name: _(), startedAt: _() }),
    state: z({ name: _(), enteredAt: _(), retryCount: Le(), retryIntervalSeconds: V(Le()) }),
    payload: xh(),
  });
function pw(t) {
  if (t === void 0) return 'nothing';
  if (typeof t == 'string') return NJ(t);
  if (Array.isArray(t)) return t.length === 0 ? 'an empty list' : 'a list';
  if (typeof t == 'object' && t !== null) {
    const e = Object.keys(t);
    return e.length === 0
      ? 'an empty object'
      : `an object with ${e.length === 1 ? 'the key' : 'the keys'} ${MJ(e.slice(0, 8).map(FU))}`;
  }
  return String(t);
}
function zU(t, e) {
  let r = t;
  for (const n of e) {
    if (typeof r != 'object' || r === null || !Object.hasOwn(r, n)) return;
    r = r[n];
  }
  return r;
}
function NJ(t) {
  return JSON.stringify(FU(t));
}
function FU(t) {
  return t.length <= 80 ? t : `${t.slice(0, 77)}...`;
}
function MJ(t, e) {
  return e === void 0 || t.length < 2 ? t.join(', ') : `${t.slice(0, -1).join(', ')} ${e} ${t.at(-1)}`;
}
function UU(t) {
  const e = t.map(({ field: r, text: n }) => `${r}: ${n}`);
  return new Mt('InvalidRequest', `${e.join('; ')}.`, { field: t[0]?.field, problems: e });
}
function Vs(t, e, r = {}) {
  return {
    statusCode: t,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...r },
    body: JSON.stringify(e),
  };
}
var $J = z({ Error: _().check(Sa(1)), Cause: V(xh()) }),
  LJ = lw($U, { outcome: !0, failure: !0 }),
  zJ = lw(LU, { outcome: !0, failure: !0 });
function HU(t) {
  const { failures: e, restore: r, copy: n } = BU(t);
  for (const [i, a] of Object.entries(BU(e)).reverse()) {
    const { success: c, data: u } = $J.safeParse(a);
    if (c) return { state: i, error: u.Error, ...(typeof u.Cause == 'string' ? { cause: u.Cause } : {}) };
  }
  const o = zJ.safeParse(r).data;
  if (o?.outcome === 'RestoreFailed' && o.failure !== void 0) return { state: 'CheckRestoreStatus', ...o.failure };
  const s = LJ.safeParse(n).data;
  if (s?.outcome === 'CopyFailed' && s.failure !== void 0) return { state: 'CheckCopyStatus', ...s.failure };
}
function BU(t) {
  return typeof t == 'object' && t !== null ? t : {};
}
function jU(t) {
  const e = HU(t.payload);
  if (t.status === 'TIMED_OUT' || t.status === 'ABORTED') {
    const [r, n] = FJ[t.status];
    return { state: t.state, error: r, message: n };
  }
  if (t.status !== 'SUCCEEDED') {
    if (e !== void 0) return { state: e.state, ...VU(e.error, e.cause) };
    if (!(t.error === void 0 && t.status !== 'FAILED')) return { state: t.state, ...VU(t.error ?? 'Unknown', t.cause) };
  }
}
var FJ = {
  TIMED_OUT: ['States.Timeout', 'The execution ran longer than the state machine allows, and was ended.'],
  ABORTED: ['Aborted', 'The execution was stopped by hand before it was complete.'],
};
function VU(t, e) {
  if (!Object.hasOwn(ga, t))
    return {
      error: t,
      message: 'The state failed with an error that is not the pipeline\u2019s own; its log has the cause.',
    };
  const r = UJ(e);
  if (r === void 0) return { error: t, message: ga[t].meaning };
  const n = r.lastIndexOf(`
`),
    o = n === -1 ? void 0 : HJ(r.slice(n + 1));
  return o === void 0 ? { error: t, message: r } : { error: t, message: r.slice(0, n), facts: o };
}
function UJ(t) {
  const e = ts(z({ errorMessage: _() }), ZU(t ?? ''));
  return e.success ? e.data.errorMessage : void 0;
}
var BJ = Bu([_(), Le(), Qn(), Ye(_())]);
function HJ(t) {
  const e = ZU(t);
  if (!(typeof e != 'object' || e === null || Array.isArray(e)))
    return Object.fromEntries(
      Object.entries(e).flatMap(([r, n]) => {
        const o = ts(BJ, n);
        return o.success ? [[r, o.data]] : [];
      }),
    );
}
function ZU(t) {
  try {
    return JSON.parse(t);
  } catch {
    return;
  }
}
var De = V(_()),
  WU = V(Le()),
  GU = V(Ye(_())),
  VJ = {
    check: z({ outcome: De, snapshotArn: De, createdAt: De, ageHours: WU }),
    copy: z({ outcome: De, snapshotId: De, status: De, percentProgress: WU, startedAt: De }),
    deletion: z({ outcome: De, cluster: De, finalSnapshotId: De }),
    restore: z({
      outcome: De,
      cluster: De,
      status: De,
      startedAt: De,
      instances: V(Ye(z({ id: _(), status: _() }))),
      masterCredentials: De,
    }),
    users: z({ outcome: De, roles: V(Ye(z({ name: _(), access: De, login: De, change: De }))) }),
    archive: z({ outcome: De, snapshotId: De, kept: GU, deleted: GU }),
    notification: z({ outcome: De }),
  };
function KU(t) {
  return Object.fromEntries(
    Object.entries(VJ).flatMap(([e, r]) => {
      const n = ts(r, t[e]);
      return n.success && Object.keys(n.data).length > 0 ? [[e, n.data]] : [];
    }),
  );
}
var jJ = /^[A-Za-z0-9_-]{1,80}$/;
function qU(t) {
  return async ({ pathParameters: e }) => {
    const r = e?.id;
    if (r === void 0 || !jJ.test(r)) {
      const o = `expected the id that POST /restores answered with, got ${pw(r)}`;
      throw UU([{ field: 'id', text: o }]);
    }
    const n = await t.executions.find(r);
    if (n === void 0) throw new Mt('RestoreNotFound', `There is no restore ${r}.`, { field: 'id', id: r });
    return Vs(200, ZJ(n));
  };
}
function ZJ(t) {
  const { id: e, status: r, state: n, startedAt: o, stoppedAt: s, payload: i } = t,
    a = zU(i, ['request', 'target']) ?? i.target;
  return {
    id: e,
    target: typeof a == 'string' ? a : void 0,
    status: r,
    state: n,
    startedAt: o,
    stoppedAt: s,
    progress: KU(i),
    failure: jU(t),
  };
}
import { setTimeout as WJ } from 'node:timers';
var XU = ({ middyRequest: t, runRequest: e }, r, n, o, s, i) => {
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
var GJ = 'core',
  JU = `@middy/${GJ}`,
  KJ = () => {},
  wh = () => {},
  YU = {
    timeoutEarlyInMillis: 5,
    timeoutEarlyResponse: () => {
      const t = new Error('[AbortError]: The operation was aborted.', { cause: { package: JU } });
      throw ((t.name = 'TimeoutError'), t);
    },
    executionMode: XU,
  };
var qJ = (t, e) => {
    let r, n;
    typeof t == 'function' ? ((r = t), (n = { ...YU, ...e })) : ((r = KJ), (n = { ...YU, ...t })),
      (n.timeoutEarly = n.timeoutEarlyInMillis > 0),
      (n.requestStart ??= wh),
      (n.requestEnd ??= wh),
      (n.beforeHandler ??= wh),
      (n.afterHandler ??= wh),
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
      c = n.executionMode({ middyRequest: a, runRequest: XJ }, o, r, s, i, n);
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
              { cause: { package: JU } },
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
  XJ = async (t, e, r, n, o, s) => {
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
            (i = WJ(g, Math.max(0, a() - s.timeoutEarlyInMillis))), (t.response = await Promise.race([m, S]));
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
  QU = qJ;
var YJ = { InvalidRequest: 400, UnknownTarget: 422, RestoreNotFound: 404, AwsUnavailable: 503 },
  JJ = 5;
function eB(t, e) {
  if (!PF(t)) {
    const i = `The request failed unexpectedly. The log has the cause under the request id ${e}.`;
    return Vs(500, { error: 'InternalError', message: i, requestId: e });
  }
  const r = QJ(t) ? 413 : (YJ[t.name] ?? 500);
  if (r < 500) {
    const { field: i, problems: a } = t.facts;
    return Vs(r, { error: t.name, message: t.message, field: i, problems: a });
  }
  if (t.name === 'InvalidConfig') return Vs(r, { error: t.name, message: t.message });
  const { meaning: n, remedy: o } = ga[t.name],
    s = r === 503 ? { 'retry-after': String(JJ) } : {};
  return Vs(r, { error: t.name, message: `${n} ${o}`, requestId: e }, s);
}
function QJ(t) {
  return t.name === 'InvalidRequest' && t.facts.limitBytes !== void 0;
}
var mw = { PRETTY: 4, COMPACT: 0 };
var ae = { TRACE: 6, DEBUG: 8, INFO: 12, WARN: 16, ERROR: 20, CRITICAL: 24, SILENT: 28 },
  tB = ['level', 'message', 'sampling_rate', 'service', 'timestamp'],
  rB = 'Uncaught error detected, flushing log buffer before exit';
$l();
var hw = 'AWS_LAMBDA_INITIALIZATION_TYPE',
  nB = 'AWS_LAMBDA_MAX_CONCURRENCY',
  oB = 'POWERTOOLS_DEV';
var sB = '_X_AMZN_TRACE_ID';
var Kt = ({ key: t, defaultValue: e, errorMessage: r }) => {
    const n = process.env[t];
    if (n === void 0) {
      if (e !== void 0) return e;
      throw r ? new Error(r) : new Error(`Environment variable ${t} is required`);
    }
    return n.trim();
  },
  iB = ({ key: t, defaultValue: e, errorMessage: r }) => {
    const n = Kt({ key: t, defaultValue: String(e), errorMessage: r }),
      o = Number(n);
    if (Number.isNaN(o)) throw new TypeError(`Environment variable ${t} must be a number`);
    return o;
  },
  eQ = new Set(['1', 'y', 'yes', 't', 'true', 'on']),
  tQ = new Set(['0', 'n', 'no', 'f', 'false', 'off']),
  gw = ({ key: t, defaultValue: e, errorMessage: r, extendedParsing: n }) => {
    const s = Kt({ key: t, defaultValue: String(e), errorMessage: r }).toLowerCase();
    if (n) {
      if (eQ.has(s)) return !0;
      if (tQ.has(s)) return !1;
    }
    if (s !== 'true' && s !== 'false') throw new Error(`Environment variable ${t} must be a boolean`);
    return s === 'true';
  },
  Hu = () => {
    try {
      return gw({ key: oB, extendedParsing: !0 });
    } catch {
      return !1;
    }
  };
var rQ = () => {
  const t = globalThis.awslambda?.InvokeStore?.getXRayTraceId() ?? Kt({ key: sB, defaultValue: '' });
  if (t === '') return;
  if (!t.includes('=')) return { Root: t };
  const e = {};
  for (const r of t.split(';')) {
    const [n, o] = r.split('=');
    e[n] = o;
  }
  return e;
};
var aB = () => Kt({ key: nB, defaultValue: '' }) !== '',
  Vu = () => rQ()?.Root;
var ju = class {
  #e = !1;
  formatError(e) {
    const { name: r, message: n, stack: o, cause: s, ...i } = e,
      a = {
        name: r,
        location: this.getCodeLocation(e.stack),
        message: n,
        stack:
          Hu() && typeof o == 'string'
            ? o?.split(`
`)
            : o,
        cause: s instanceof Error ? this.formatError(s) : s,
      };
    for (const c in e) typeof c == 'string' && !['name', 'message', 'stack', 'cause'].includes(c) && (a[c] = i[c]);
    return a;
  }
  formatTimestamp(e) {
    const n = Kt({ key: 'TZ', defaultValue: '' });
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
var _h = '2.36.0';
var BPe = process.env.AWS_EXECUTION_ENV || 'NA';
var nQ = new Set(['__proto__', 'constructor']),
  Zu = (t) => {
    if (typeof t != 'object' || t === null) return !1;
    const e = Object.getPrototypeOf(t);
    return e === Object.prototype || e === null;
  },
  oQ = (t, e) => {
    if (Zu(t)) {
      const r = {};
      return (e.push(t), Wu(r, t, e), e.pop(), { skip: !1, value: r });
    }
    if (Array.isArray(t)) {
      if (e.includes(t)) return { skip: !0 };
      const r = [];
      return (e.push(t), vh(r, t, e), e.pop(), { skip: !1, value: r });
    }
    return { skip: !1, value: t };
  },
  sQ = (t, e, r, n) => {
    const o = t[e],
      s = Zu(r);
    if (!(s && n.includes(r))) {
      if (s && Zu(o)) {
        n.push(r), Wu(o, r, n), n.pop();
        return;
      }
      if (Array.isArray(r) && Array.isArray(o)) {
        n.includes(r) || (n.push(r), vh(o, r, n), n.pop());
        return;
      }
      if (r !== void 0 || o === void 0) {
        const i = oQ(r, n);
        i.skip || (t[e] = i.value);
      }
    }
  },
  vh = (t, e, r) => {
    for (let n = 0; n < e.length; n++) sQ(t, n, e[n], r);
  },
  iQ = (t, e, r, n, o) => {
    if (!Array.isArray(n)) {
      const s = [];
      vh(s, r, o), (t[e] = s);
      return;
    }
    vh(n, r, o);
  },
  aQ = (t, e, r, n, o) => {
    if (Zu(n)) {
      Wu(n, r, o);
      return;
    }
    const s = {};
    Wu(s, r, o), (t[e] = s);
  },
  Wu = (t, e, r) => {
    for (const n of Object.keys(e)) {
      if (nQ.has(n)) continue;
      const o = e[n],
        s = t[n];
      if (Array.isArray(o)) {
        if (r.includes(o)) continue;
        r.push(o), iQ(t, n, o, s, r), r.pop();
        continue;
      }
      if (Zu(o)) {
        if (r.includes(o)) continue;
        r.push(o), aQ(t, n, o, s, r), r.pop();
        continue;
      }
      (o !== void 0 || s === void 0) && (t[n] = o);
    }
  },
  eo = (t, ...e) => {
    const r = [t];
    for (const n of e) n != null && (r.push(n), Wu(t, n, r), r.pop());
    return t;
  };
var Ah = 'powertools-for-aws',
  cB = `${Ah}.tracer`,
  uB = `${Ah}.metrics`,
  dB = `${Ah}.logger`,
  lB = `${Ah}.idempotency`;
var yw = (t) => typeof t == 'string';
var fB = (t) => Object.is(t, null),
  Sw = (t) => fB(t) || Object.is(t, void 0);
var Gu = class {
  #e;
  coldStart = !0;
  defaultServiceName = 'service_undefined';
  constructor() {
    (this.#e = this.getInitializationType()), this.#e !== 'on-demand' && (this.coldStart = !1);
  }
  getInitializationType() {
    const e = process.env[hw]?.trim();
    return e === 'on-demand' ? 'on-demand' : e === 'provisioned-concurrency' ? 'provisioned-concurrency' : 'unknown';
  }
  getColdStart() {
    return this.#e !== 'on-demand' ? !1 : this.coldStart ? ((this.coldStart = !1), !0) : !1;
  }
  isValidServiceName(e) {
    return typeof e == 'string' && e.trim().length > 0;
  }
};
var cQ = process.env.AWS_EXECUTION_ENV || 'NA';
if (!process.env.AWS_SDK_UA_APP_ID?.includes('/PTEnv/')) {
  const t = `PT/NO-OP/${_h}/PTEnv/${cQ}`;
  process.env.AWS_SDK_UA_APP_ID = process.env.AWS_SDK_UA_APP_ID ? `${process.env.AWS_SDK_UA_APP_ID}/${t}` : t;
}
var Ea = class {
  attributes = {};
  constructor(e) {
    this.setAttributes(e.attributes);
  }
  addAttributes(e) {
    return (eo(this.attributes, e), this);
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
import { Console as uQ } from 'node:console';
import { randomInt as dQ } from 'node:crypto';
var Th = class extends ju {
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
    if (this.#e === void 0) return new Ea({ attributes: n }).addAttributes(r);
    const o = {};
    for (const i of this.#e) i in n && !(i in o) ? (o[i] = n[i]) : i in r && !(i in o) && (o[i] = r[i]);
    for (const i in n) i in o || (o[i] = n[i]);
    for (const i in r) i in o || (o[i] = r[i]);
    return new Ea({ attributes: o });
  }
};
$l();
var to = class {
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
    if (!aB()) return;
    const e = globalThis.awslambda?.InvokeStore;
    if (e === void 0) throw new Error('InvokeStore is not available');
    return e.hasContext() ? e : void 0;
  }
};
var Ih = class {
  #e = new to('powertools.logger.temporaryAttributes', { fresh: () => ({}) });
  #t = new to('powertools.logger.keys', { fresh: () => new Map() });
  #s = new to('powertools.logger.lambdaContext', { initial: void 0 });
  #r = {};
  #i() {
    return this.#e.get();
  }
  #a() {
    return this.#t.get();
  }
  appendTemporaryKeys(e) {
    const r = this.#i();
    eo(r, e);
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
var Ew = class {
    value;
    logLevel;
    byteSize;
    constructor(e, r) {
      if (!yw(e)) throw new Error('Value should be a string');
      (this.value = e), (this.logLevel = r), (this.byteSize = Buffer.byteLength(e));
    }
  },
  xw = class extends Set {
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
  Ku = class extends Map {
    #e;
    #t;
    constructor({ maxBytesSize: e, onBufferOverflow: r }) {
      super(), (this.#e = e), (this.#t = r);
    }
    setItem(e, r, n) {
      const o = new Ew(r, n);
      if (o.byteSize > this.#e) throw new Error('Item too big');
      const s = this.get(e) || new xw();
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
var Rh = class {
  #e;
  #t = new to('powertools.logger.buffer', { fresh: () => new Ku({ maxBytesSize: this.#s }) });
  #s;
  constructor(e) {
    this.#e = new to('powertools.logger.logLevel', { initial: e });
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
    (this.#s = e), this.#t.setShared(new Ku({ maxBytesSize: e }));
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
var qu = class t extends Gu {
  console;
  customConfigService;
  logEvent = !1;
  logFormatter;
  logIndentation = mw.COMPACT;
  #e;
  powertoolsLogData = { sampleRateValue: 0 };
  #t = new Ih();
  #s = [];
  #r = !1;
  #i = ae.INFO;
  #a;
  #o = { enabled: !1, flushOnErrorLog: !0, maxBytes: 20480, bufferAtVerbosity: ae.DEBUG };
  #n = new Rh(ae.INFO);
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
        eo(
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
          throw (e?.flushBufferOnUncaughtError && (i.flushBuffer(), i.error({ message: rB, error: c })), c);
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
    eo(this.powertoolsLogData, e);
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
      this.#t.setPersistentAttributes(eo(o, n));
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
        xRayTraceId: Vu(),
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
      Sw(n) || (n instanceof Error ? (r.error = n) : typeof n == 'string' ? (r.extra = n) : this.#S(n, r));
  }
  #S(e, r) {
    for (const [n, o] of Object.entries(e)) this.#l(n) || (r[n] = o);
  }
  #h() {
    return this.#c.sampleRateValue && dQ(0, 100) / 100 <= this.#c.sampleRateValue;
  }
  #l(e) {
    return tB.includes(e) ? (this.warn(`The key "${e}" is a reserved key and will be dropped.`), !0) : !1;
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
    const o = Vu();
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
    Hu() ? (this.console = console) : (this.console = new uQ({ stdout: process.stdout, stderr: process.stderr })),
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
    const o = Kt({ key: 'POWERTOOLS_LOG_LEVEL', defaultValue: '' }),
      s = Kt({ key: 'LOG_LEVEL', defaultValue: '' }),
      i = o || s;
    this.isValidLogLevel(i) && (this.#n.setBaseLogLevel(ae[i]), (this.#i = this.#n.getBaseLogLevel()));
  }
  setInitialSampleRate(e) {
    const r = e,
      n = this.getCustomConfigService()?.getSampleRateValue(),
      o = iB({ key: 'POWERTOOLS_LOGGER_SAMPLE_RATE', defaultValue: 0 });
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
    this.logEvent = gw({ key: 'POWERTOOLS_LOGGER_LOG_EVENT', defaultValue: !1 });
  }
  setLogFormatter(e, r) {
    this.logFormatter = e ?? new Th({ logRecordOrder: r });
  }
  setLogIndentation() {
    Hu() && (this.logIndentation = mw.PRETTY);
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
    const m = Kt({ key: 'AWS_LAMBDA_LOG_LEVEL', defaultValue: '' }),
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
      awsRegion: Kt({ key: 'AWS_REGION', defaultValue: '' }),
      environment:
        r || this.getCustomConfigService()?.getCurrentEnvironment() || Kt({ key: 'ENVIRONMENT', defaultValue: '' }),
      serviceName:
        e ||
        this.getCustomConfigService()?.getServiceName() ||
        Kt({ key: 'POWERTOOLS_SERVICE_NAME', defaultValue: '' }) ||
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
    const e = Vu();
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
    const e = Vu();
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
var xa = new qu({ serviceName: 'aurora-restore' });
function pB(t) {
  return QU({ timeoutEarlyInMillis: 0 })
    .use({
      before: ({ event: e, context: r }) => {
        xa.resetKeys(), xa.appendKeys({ requestId: r.awsRequestId, route: e.routeKey });
      },
      after: ({ response: e }) => {
        xa.info('Request answered', { statusCode: e?.statusCode });
      },
      onError: (e) => {
        const r = eB(e.error, e.context.awsRequestId);
        r.statusCode < 500
          ? xa.info('Request refused', { statusCode: r.statusCode, reason: e.error })
          : xa.error('Request failed', e.error ?? 'unknown'),
          (e.response = r);
      },
    })
    .handler(t);
}
var lQ = new mB.SFNClient({}),
  nNe = pB((t) => {
    const e = MF(lQ, LF('STATE_MACHINE_ARN'));
    return qU({ executions: e })(t);
  });
export { nNe as handler };
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
