import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
var fU = Object.create;
var vu = Object.defineProperty;
var pU = Object.getOwnPropertyDescriptor;
var mU = Object.getOwnPropertyNames;
var hU = Object.getPrototypeOf,
  gU = Object.prototype.hasOwnProperty;
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
var We = (t, e) => () => {
    try {
      return (e || t((e = { exports: {} }).exports, e), e.exports);
    } catch (r) {
      throw ((e = 0), r);
    }
  },
  ze = (t, e) => {
    for (var r in e) vu(t, r, { get: e[r], enumerable: !0 });
  },
  qE = (t, e, r, n) => {
    if ((e && typeof e == 'object') || typeof e == 'function')
      for (const o of mU(e))
        !gU.call(t, o) && o !== r && vu(t, o, { get: () => e[o], enumerable: !(n = pU(e, o)) || n.enumerable });
    return t;
  };
var _e = (t, e, r) => (
    (r = t != null ? fU(hU(t)) : {}),
    qE(e || !t || !t.__esModule ? vu(r, 'default', { value: t, enumerable: !0 }) : r, t)
  ),
  k = (t) => qE(vu({}, '__esModule', { value: !0 }), t);
var qn,
  _h,
  Lu,
  Ah,
  vh,
  sa,
  zu = f(() => {
    (qn = {
      REQUEST_ID: Symbol.for('_AWS_LAMBDA_REQUEST_ID'),
      X_RAY_TRACE_ID: Symbol.for('_AWS_LAMBDA_X_RAY_TRACE_ID'),
      TENANT_ID: Symbol.for('_AWS_LAMBDA_TENANT_ID'),
      TRACEPARENT: Symbol.for('_AWS_LAMBDA_TRACEPARENT'),
      TRACESTATE: Symbol.for('_AWS_LAMBDA_TRACESTATE'),
      BAGGAGE: Symbol.for('_AWS_LAMBDA_BAGGAGE'),
    }),
      (_h = ['true', '1'].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? ''));
    _h || (globalThis.awslambda = globalThis.awslambda || {});
    (Lu = class {
      static PROTECTED_KEYS = qn;
      isProtectedKey(e) {
        return Object.values(qn).includes(e);
      }
      getRequestId() {
        return this.get(qn.REQUEST_ID) ?? '-';
      }
      getXRayTraceId() {
        return this.get(qn.X_RAY_TRACE_ID);
      }
      getTenantId() {
        return this.get(qn.TENANT_ID);
      }
      getTraceparent() {
        return this.get(qn.TRACEPARENT);
      }
      getTracestate() {
        return this.get(qn.TRACESTATE);
      }
      getBaggage() {
        return this.get(qn.BAGGAGE);
      }
    }),
      (Ah = class extends Lu {
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
      (vh = class t extends Lu {
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
              const s = n === !0 || 'AWS_LAMBDA_MAX_CONCURRENCY' in process.env ? await vh.create() : new Ah();
              return !_h && globalThis.awslambda?.InvokeStore
                ? globalThis.awslambda.InvokeStore
                : (!_h && globalThis.awslambda && (globalThis.awslambda.InvokeStore = s), s);
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
    })(sa || (sa = {}));
  });
var ma,
  Mr,
  __ = f(() => {
    (ma = { warningEmitted: !1 }),
      (Mr = (t) => {
        if (t && !ma.warningEmitted) {
          if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === 'true') {
            ma.warningEmitted = !0;
            return;
          }
          const e = parseInt(t.substring(1, t.indexOf('.'))),
            r = 22;
          e < r &&
            ((ma.warningEmitted = !0),
            process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${r}. You are running node ${t}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${r}.

More information can be found at: https://a.co/c895JFp`));
        }
      });
  });
var IB,
  RB,
  A_,
  v_ = f(() => {
    (IB = () => (t, e) => async (r) => ((e.__retryLongPoll = !0), t(r))),
      (RB = { name: 'longPollMiddleware', tags: ['RETRY'], step: 'initialize', override: !0 }),
      (A_ = (t) => ({
        applyToStack: (e) => {
          e.add(IB(), RB);
        },
      }));
  });
function Kn(t, e, r) {
  return (t.$source || (t.$source = {}), (t.$source[e] = r), t);
}
var T_ = f(() => {});
function Gt(t, e, r) {
  t.__aws_sdk_context
    ? t.__aws_sdk_context.features || (t.__aws_sdk_context.features = {})
    : (t.__aws_sdk_context = { features: {} }),
    (t.__aws_sdk_context.features[e] = r);
}
var Oh = f(() => {});
function I_(t, e, r) {
  return (t.$source || (t.$source = {}), (t.$source[e] = r), t);
}
var R_ = f(() => {});
var CB,
  Dr,
  C_ = f(() => {
    (CB = () => typeof process == 'object' && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === 'true'),
      (Dr = (t, e) => {
        if (CB() && typeof t?.handle != 'function') return e;
      });
  });
var Zu,
  kh = f(() => {
    Zu = (t) =>
      (typeof ArrayBuffer == 'function' && t instanceof ArrayBuffer) ||
      Object.prototype.toString.call(t) === '[object ArrayBuffer]';
  });
var ur,
  Xn,
  Jn = f(() => {
    kh();
    (ur = (t, e = 0, r = t.byteLength - e) => {
      if (!Zu(t)) throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof t} (${t})`);
      return Buffer.from(t, e, r);
    }),
      (Xn = (t, e) => {
        if (typeof t != 'string')
          throw new TypeError(`The "input" argument must be of type string. Received type ${typeof t} (${t})`);
        return e ? Buffer.from(t, e) : Buffer.from(t);
      });
  });
var PB,
  ve,
  P_ = f(() => {
    Jn();
    (PB = /^[A-Za-z0-9+/]*={0,2}$/),
      (ve = (t) => {
        if ((t.length * 3) % 4 !== 0) throw new TypeError('Incorrect padding on base64 string.');
        if (!PB.exec(t)) throw new TypeError('Invalid base64 string.');
        const e = Xn(t, 'base64');
        return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
      });
  });
var $e,
  Gu = f(() => {
    Jn();
    $e = (t) => {
      const e = Xn(t, 'utf8');
      return new Uint8Array(e.buffer, e.byteOffset, e.byteLength / Uint8Array.BYTES_PER_ELEMENT);
    };
  });
var Se,
  $h = f(() => {
    Jn();
    Gu();
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
function N_(t, e, r, n) {
  return class qu extends Uint8Array {
    static fromString(s, i = 'utf-8') {
      if (typeof s == 'string') return i === 'base64' ? qu.mutate(n(s)) : qu.mutate(e(s));
      throw new Error(`Unsupported conversion from ${typeof s} to Uint8ArrayBlobAdapter.`);
    }
    static mutate(s) {
      return (Object.setPrototypeOf(s, qu.prototype), s);
    }
    transformToString(s = 'utf-8') {
      return s === 'base64' ? r(this) : t(this);
    }
  };
}
var O_ = f(() => {});
var be,
  k_ = f(() => {
    Jn();
    be = (t) => {
      if (typeof t == 'string') return t;
      if (typeof t != 'object' || typeof t.byteOffset != 'number' || typeof t.byteLength != 'number')
        throw new Error('@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.');
      return ur(t.buffer, t.byteOffset, t.byteLength).toString('utf8');
    };
  });
function $_(t) {
  return typeof crypto < 'u' && typeof crypto.randomUUID == 'function'
    ? () => crypto.randomUUID()
    : () => {
        const e = new Uint8Array(16);
        return (
          t(e),
          (e[6] = (e[6] & 15) | 64),
          (e[8] = (e[8] & 63) | 128),
          at[e[0]] +
            at[e[1]] +
            at[e[2]] +
            at[e[3]] +
            '-' +
            at[e[4]] +
            at[e[5]] +
            '-' +
            at[e[6]] +
            at[e[7]] +
            '-' +
            at[e[8]] +
            at[e[9]] +
            '-' +
            at[e[10]] +
            at[e[11]] +
            at[e[12]] +
            at[e[13]] +
            at[e[14]] +
            at[e[15]]
        );
      };
}
var at,
  M_ = f(() => {
    at = Array.from({ length: 256 }, (t, e) => e.toString(16).padStart(2, '0'));
  });
var D_,
  L_ = f(() => {
    D_ = (t, e, r = (n) => n) => t;
  });
var qt = We((lr) => {
  var Mh;
  ((t) => {
    (t.HEADER = 'header'), (t.QUERY = 'query');
  })(Mh || (Mh = {}));
  var Dh;
  ((t) => {
    (t.HEADER = 'header'), (t.QUERY = 'query');
  })(Dh || (Dh = {}));
  var Lh;
  ((t) => {
    (t.HTTP = 'http'), (t.HTTPS = 'https');
  })(Lh || (Lh = {}));
  var ha;
  ((t) => {
    (t.MD5 = 'md5'), (t.CRC32 = 'crc32'), (t.CRC32C = 'crc32c'), (t.SHA1 = 'sha1'), (t.SHA256 = 'sha256');
  })(ha || (ha = {}));
  var NB = (t) => {
      const e = [];
      return (
        t.sha256 !== void 0 && e.push({ algorithmId: () => ha.SHA256, checksumConstructor: () => t.sha256 }),
        t.md5 != null && e.push({ algorithmId: () => ha.MD5, checksumConstructor: () => t.md5 }),
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
    OB = (t) => {
      const e = {};
      return (
        t.checksumAlgorithms().forEach((r) => {
          e[r.algorithmId()] = r.checksumConstructor();
        }),
        e
      );
    },
    kB = (t) => NB(t),
    $B = (t) => OB(t),
    zh;
  ((t) => {
    (t[(t.HEADER = 0)] = 'HEADER'), (t[(t.TRAILER = 1)] = 'TRAILER');
  })(zh || (zh = {}));
  var MB = '__smithy_context',
    Fh;
  ((t) => {
    (t.PROFILE = 'profile'), (t.SSO_SESSION = 'sso-session'), (t.SERVICES = 'services');
  })(Fh || (Fh = {}));
  var Uh;
  ((t) => {
    (t.HTTP_0_9 = 'http/0.9'), (t.HTTP_1_0 = 'http/1.0'), (t.TDS_8_0 = 'tds/8.0');
  })(Uh || (Uh = {}));
  lr.AlgorithmId = ha;
  lr.EndpointURLScheme = Lh;
  lr.FieldPosition = zh;
  lr.HttpApiKeyAuthLocation = Dh;
  lr.HttpAuthLocation = Mh;
  lr.IniSectionType = Fh;
  lr.RequestHandlerProtocol = Uh;
  lr.SMITHY_CONTEXT_KEY = MB;
  lr.getDefaultClientConfiguration = kB;
  lr.resolveDefaultRuntimeConfig = $B;
});
var Bh,
  xe,
  z_ = f(() => {
    (Bh = _e(qt())), (xe = (t) => t[Bh.SMITHY_CONTEXT_KEY] || (t[Bh.SMITHY_CONTEXT_KEY] = {}));
  });
function I(t, e) {
  return Object.hasOwn(t, e);
}
var Hh = f(() => {});
function DB(t) {
  return Object.keys(t).reduce((e, r) => {
    const n = t[r];
    return { ...e, [r]: Array.isArray(n) ? [...n] : n };
  }, {});
}
var V,
  F_ = f(() => {
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
        return (r.query && (r.query = DB(r.query)), r);
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
var Ue,
  U_ = f(() => {
    Ue = class {
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
var LB,
  dr,
  B_ = f(() => {
    (LB = /^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$/),
      (dr = (t, e = !1) => {
        if (!e) return LB.test(t);
        const r = t.split('.');
        for (const n of r) if (!dr(n)) return !1;
        return !0;
      });
  });
function ga(t) {
  return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(t);
}
var H_ = f(() => {});
var he,
  j_ = f(() => {
    he = (t) => {
      if (typeof t == 'function') return t;
      const e = Promise.resolve(t);
      return () => e;
    };
  });
function ya(t) {
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
var jh = f(() => {});
var Ke,
  Vh = f(() => {
    jh();
    Ke = (t) => {
      if (typeof t == 'string') return Ke(new URL(t));
      let { hostname: e, pathname: r, port: n, protocol: o, search: s } = t,
        i;
      return (s && (i = ya(s)), { hostname: e, port: n ? parseInt(n) : void 0, protocol: o, path: r, query: i });
    };
  });
var kt,
  V_ = f(() => {
    Hh();
    Vh();
    kt = (t) => {
      if (typeof t == 'object') {
        if ('url' in t) {
          const e = Ke(t.url);
          if (t.headers) {
            e.headers = {};
            for (const r in t.headers) I(t.headers, r) && (e.headers[r.toLowerCase()] = t.headers[r].join(', '));
          }
          return e;
        }
        return t;
      }
      return Ke(t);
    };
  });
var L = f(() => {
  z_();
  Hh();
  F_();
  U_();
  B_();
  H_();
  j_();
  jh();
  Vh();
  V_();
});
var Z_,
  G_,
  Ms,
  zB,
  Sa,
  Ds,
  q_,
  Wu,
  Ku,
  Xu,
  Zh,
  FB,
  W_,
  Gh,
  K_,
  Yu,
  ba,
  X_,
  Qu,
  UB,
  zs,
  el,
  J_,
  Y_,
  Q_,
  eA,
  qh,
  tA,
  rA,
  Yn,
  tl,
  Ju,
  Ls,
  Wh = f(() => {
    L();
    (Z_ = (t) => {
      switch (t) {
        case 'true':
          return !0;
        case 'false':
          return !1;
        default:
          throw new Error(`Unable to parse boolean value "${t}"`);
      }
    }),
      (G_ = (t) => {
        if (t != null) {
          if (typeof t == 'number') {
            if (((t === 0 || t === 1) && Ls.warn(Ju(`Expected boolean, got ${typeof t}: ${t}`)), t === 0)) return !1;
            if (t === 1) return !0;
          }
          if (typeof t == 'string') {
            const e = t.toLowerCase();
            if (
              ((e === 'false' || e === 'true') && Ls.warn(Ju(`Expected boolean, got ${typeof t}: ${t}`)), e === 'false')
            )
              return !1;
            if (e === 'true') return !0;
          }
          if (typeof t == 'boolean') return t;
          throw new TypeError(`Expected boolean, got ${typeof t}: ${t}`);
        }
      }),
      (Ms = (t) => {
        if (t != null) {
          if (typeof t == 'string') {
            const e = parseFloat(t);
            if (!Number.isNaN(e))
              return (String(e) !== String(t) && Ls.warn(Ju(`Expected number but observed string: ${t}`)), e);
          }
          if (typeof t == 'number') return t;
          throw new TypeError(`Expected number, got ${typeof t}: ${t}`);
        }
      }),
      (zB = Math.ceil(2 ** 127 * (2 - 2 ** -23))),
      (Sa = (t) => {
        const e = Ms(t);
        if (e !== void 0 && !Number.isNaN(e) && e !== 1 / 0 && e !== -1 / 0 && Math.abs(e) > zB)
          throw new TypeError(`Expected 32-bit float, got ${t}`);
        return e;
      }),
      (Ds = (t) => {
        if (t != null) {
          if (Number.isInteger(t) && !Number.isNaN(t)) return t;
          throw new TypeError(`Expected integer, got ${typeof t}: ${t}`);
        }
      }),
      (q_ = Ds),
      (Wu = (t) => Zh(t, 32)),
      (Ku = (t) => Zh(t, 16)),
      (Xu = (t) => Zh(t, 8)),
      (Zh = (t, e) => {
        const r = Ds(t);
        if (r !== void 0 && FB(r, e) !== r) throw new TypeError(`Expected ${e}-bit integer, got ${t}`);
        return r;
      }),
      (FB = (t, e) => {
        switch (e) {
          case 32:
            return Int32Array.of(t)[0];
          case 16:
            return Int16Array.of(t)[0];
          case 8:
            return Int8Array.of(t)[0];
        }
      }),
      (W_ = (t, e) => {
        if (t == null)
          throw e ? new TypeError(`Expected a non-null value for ${e}`) : new TypeError('Expected a non-null value');
        return t;
      }),
      (Gh = (t) => {
        if (t == null) return;
        if (typeof t == 'object' && !Array.isArray(t)) return t;
        const e = Array.isArray(t) ? 'array' : typeof t;
        throw new TypeError(`Expected object, got ${e}: ${t}`);
      }),
      (K_ = (t) => {
        if (t != null) {
          if (typeof t == 'string') return t;
          if (['boolean', 'number', 'bigint'].includes(typeof t))
            return (Ls.warn(Ju(`Expected string, got ${typeof t}: ${t}`)), String(t));
          throw new TypeError(`Expected string, got ${typeof t}: ${t}`);
        }
      }),
      (Yu = (t) => {
        if (t == null) return;
        const e = Gh(t),
          r = [];
        for (const n in e) I(e, n) && e[n] != null && r.push(n);
        if (r.length === 0) throw new TypeError('Unions must have exactly one non-null member. None were found.');
        if (r.length > 1) throw new TypeError(`Unions must have exactly one non-null member. Keys ${r} were not null.`);
        return e;
      }),
      (ba = (t) => Ms(typeof t == 'string' ? zs(t) : t)),
      (X_ = ba),
      (Qu = (t) => Sa(typeof t == 'string' ? zs(t) : t)),
      (UB = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g),
      (zs = (t) => {
        const e = t.match(UB);
        if (e === null || e[0].length !== t.length) throw new TypeError('Expected real number, got implicit NaN');
        return parseFloat(t);
      }),
      (el = (t) => (typeof t == 'string' ? eA(t) : Ms(t))),
      (J_ = el),
      (Y_ = el),
      (Q_ = (t) => (typeof t == 'string' ? eA(t) : Sa(t))),
      (eA = (t) => {
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
      (qh = (t) => Ds(typeof t == 'string' ? zs(t) : t)),
      (tA = qh),
      (rA = (t) => Wu(typeof t == 'string' ? zs(t) : t)),
      (Yn = (t) => Ku(typeof t == 'string' ? zs(t) : t)),
      (tl = (t) => Xu(typeof t == 'string' ? zs(t) : t)),
      (Ju = (t) =>
        String(new TypeError(t).stack || t)
          .split(`
`)
          .slice(0, 5)
          .filter((e) => !e.includes('stackTraceWarning'))
          .join(`
`)),
      (Ls = { warn: console.warn });
  });
function $t(t) {
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
  return `${BB[n]}, ${c} ${Xh[r]} ${e} ${u}:${l}:${d} GMT`;
}
var BB,
  Xh,
  HB,
  nA,
  jB,
  Us,
  VB,
  ZB,
  GB,
  Qn,
  Bs,
  xa,
  qB,
  WB,
  KB,
  Kh,
  XB,
  JB,
  YB,
  Lr,
  QB,
  e2,
  Fs,
  oA = f(() => {
    Wh();
    (BB = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']),
      (Xh = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']);
    (HB = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/)),
      (nA = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC-3339 date-times must be expressed as strings');
        const e = HB.exec(t);
        if (!e) throw new TypeError('Invalid RFC-3339 date-time value');
        const [r, n, o, s, i, a, c, u] = e,
          l = Yn(Fs(n)),
          d = Lr(o, 'month', 1, 12),
          p = Lr(s, 'day', 1, 31);
        return xa(l, d, p, { hours: i, minutes: a, seconds: c, fractionalMilliseconds: u });
      }),
      (jB = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/)),
      (Us = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC-3339 date-times must be expressed as strings');
        const e = jB.exec(t);
        if (!e) throw new TypeError('Invalid RFC-3339 date-time value');
        const [r, n, o, s, i, a, c, u, l] = e,
          d = Yn(Fs(n)),
          p = Lr(o, 'month', 1, 12),
          m = Lr(s, 'day', 1, 31),
          h = xa(d, p, m, { hours: i, minutes: a, seconds: c, fractionalMilliseconds: u });
        return (l.toUpperCase() != 'Z' && h.setTime(h.getTime() - e2(l)), h);
      }),
      (VB = new RegExp(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/,
      )),
      (ZB = new RegExp(
        /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/,
      )),
      (GB = new RegExp(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/,
      )),
      (Qn = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC-7231 date-times must be expressed as strings');
        let e = VB.exec(t);
        if (e) {
          const [r, n, o, s, i, a, c, u] = e;
          return xa(Yn(Fs(s)), Kh(o), Lr(n, 'day', 1, 31), {
            hours: i,
            minutes: a,
            seconds: c,
            fractionalMilliseconds: u,
          });
        }
        if (((e = ZB.exec(t)), e)) {
          const [r, n, o, s, i, a, c, u] = e;
          return KB(
            xa(qB(s), Kh(o), Lr(n, 'day', 1, 31), { hours: i, minutes: a, seconds: c, fractionalMilliseconds: u }),
          );
        }
        if (((e = GB.exec(t)), e)) {
          const [r, n, o, s, i, a, c, u] = e;
          return xa(Yn(Fs(u)), Kh(n), Lr(o.trimLeft(), 'day', 1, 31), {
            hours: s,
            minutes: i,
            seconds: a,
            fractionalMilliseconds: c,
          });
        }
        throw new TypeError('Invalid RFC-7231 date-time value');
      }),
      (Bs = (t) => {
        if (t == null) return;
        let e;
        if (typeof t == 'number') e = t;
        else if (typeof t == 'string') e = ba(t);
        else if (typeof t == 'object' && t.tag === 1) e = t.value;
        else
          throw new TypeError(
            'Epoch timestamps must be expressed as floating point numbers or their string representation',
          );
        if (Number.isNaN(e) || e === 1 / 0 || e === -1 / 0)
          throw new TypeError('Epoch timestamps must be valid, non-Infinite, non-NaN numerics');
        return new Date(Math.round(e * 1e3));
      }),
      (xa = (t, e, r, n) => {
        const o = e - 1;
        return (
          JB(t, o, r),
          new Date(
            Date.UTC(
              t,
              o,
              r,
              Lr(n.hours, 'hour', 0, 23),
              Lr(n.minutes, 'minute', 0, 59),
              Lr(n.seconds, 'seconds', 0, 60),
              QB(n.fractionalMilliseconds),
            ),
          )
        );
      }),
      (qB = (t) => {
        const e = new Date().getUTCFullYear(),
          r = Math.floor(e / 100) * 100 + Yn(Fs(t));
        return r < e ? r + 100 : r;
      }),
      (WB = 50 * 365 * 24 * 60 * 60 * 1e3),
      (KB = (t) =>
        t.getTime() - new Date().getTime() > WB
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
      (Kh = (t) => {
        const e = Xh.indexOf(t);
        if (e < 0) throw new TypeError(`Invalid month: ${t}`);
        return e + 1;
      }),
      (XB = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]),
      (JB = (t, e, r) => {
        let n = XB[e];
        if ((e === 1 && YB(t) && (n = 29), r > n)) throw new TypeError(`Invalid day for ${Xh[e]} in ${t}: ${r}`);
      }),
      (YB = (t) => t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0)),
      (Lr = (t, e, r, n) => {
        const o = tl(Fs(t));
        if (o < r || o > n) throw new TypeError(`${e} must be between ${r} and ${n}, inclusive`);
        return o;
      }),
      (QB = (t) => (t == null ? 0 : Qu('0.' + t) * 1e3)),
      (e2 = (t) => {
        let e = t[0],
          r = 1;
        if (e == '+') r = 1;
        else if (e == '-') r = -1;
        else throw new TypeError(`Offset direction, ${e}, must be "+" or "-"`);
        const n = Number(t.substring(1, 3)),
          o = Number(t.substring(4, 6));
        return r * (n * 60 + o) * 60 * 1e3;
      }),
      (Fs = (t) => {
        let e = 0;
        for (; e < t.length - 1 && t.charAt(e) === '0'; ) e++;
        return e === 0 ? t : t.slice(e);
      });
  });
var Ne,
  sA = f(() => {
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
function rl(t) {
  return ((t.includes(',') || t.includes('"')) && (t = `"${t.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`), t);
}
var iA = f(() => {});
function Pn(t, e, r) {
  const n = Number(t);
  if (n < e || n > r) throw new Error(`Value ${n} out of range [${e}, ${r}]`);
}
var Jh,
  Yh,
  Qh,
  aA,
  cA,
  t2,
  r2,
  n2,
  o2,
  s2,
  i2,
  eo,
  nl,
  ol,
  uA = f(() => {
    (Jh = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?'),
      (Yh = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'),
      (Qh = '(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?'),
      (aA = '(\\d?\\d)'),
      (cA = '(\\d{4})'),
      (t2 = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/)),
      (r2 =
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/),
      (n2 = new RegExp(`^${Jh}, ${aA} ${Yh} ${cA} ${Qh} GMT$`)),
      (o2 = new RegExp(`^${Jh}, ${aA}-${Yh}-(\\d\\d) ${Qh} GMT$`)),
      (s2 = new RegExp(`^${Jh} ${Yh} ( [1-9]|\\d\\d) ${Qh} ${cA}$`)),
      (i2 = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']),
      (eo = (t) => {
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
      (nl = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC3339 timestamps must be strings');
        const e = t2.exec(t);
        if (!e) throw new TypeError(`Invalid RFC3339 timestamp format ${t}`);
        const [, r, n, o, s, i, a, , c, u] = e;
        Pn(n, 1, 12), Pn(o, 1, 31), Pn(s, 0, 23), Pn(i, 0, 59), Pn(a, 0, 60);
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
      (ol = (t) => {
        if (t == null) return;
        if (typeof t != 'string') throw new TypeError('RFC7231 timestamps must be strings.');
        if (r2.test(t)) return new Date(t);
        let e, r, n, o, s, i, a, c;
        if (
          ((c = n2.exec(t))
            ? ([, e, r, n, o, s, i, a] = c)
            : (c = o2.exec(t))
              ? (([, e, r, n, o, s, i, a] = c), (n = (Number(n) + 1900).toString()))
              : (c = s2.exec(t)) && ([, r, e, o, s, i, a, n] = c),
          n && i)
        ) {
          const u = Date.UTC(
            Number(n),
            i2.indexOf(r),
            Number(e),
            Number(o),
            Number(s),
            Number(i),
            a ? Math.round(parseFloat(`0.${a}`) * 1e3) : 0,
          );
          Pn(e, 1, 31), Pn(o, 0, 23), Pn(s, 0, 59), Pn(i, 0, 60);
          const l = new Date(u);
          return (l.setUTCFullYear(Number(n)), l);
        }
        throw new TypeError(`Invalid RFC7231 date-time value ${t}.`);
      });
  });
function sl(t, e, r) {
  if (r <= 0 || !Number.isInteger(r)) throw new Error('Invalid number of delimiters (' + r + ') for splitEvery.');
  const n = t.split(e);
  if (r === 1) return n;
  let o = [],
    s = '';
  for (let i = 0; i < n.length; i++)
    s === '' ? (s = n[i]) : (s += e + n[i]), (i + 1) % r === 0 && (o.push(s), (s = ''));
  return (s !== '' && o.push(s), o);
}
var lA = f(() => {});
var Hs,
  dA = f(() => {
    Hs = (t) => {
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
function il(t) {
  return new Z(String(t), 'bigDecimal');
}
var fA,
  Z,
  pA = f(() => {
    (fA = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/),
      (Z = class t {
        string;
        type;
        constructor(e, r) {
          if (((this.string = e), (this.type = r), !fA.test(e)))
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
          return t.prototype.isPrototypeOf(e) || (r.type === 'bigDecimal' && fA.test(r.string));
        }
      });
  });
function al(t) {
  if (t.length % 2 !== 0) throw new Error('Hex encoded strings must have an even number length');
  const e = new Uint8Array(t.length / 2);
  for (let r = 0; r < t.length; r += 2) {
    const n = t.slice(r, r + 2).toLowerCase();
    if (n in eg) e[r / 2] = eg[n];
    else throw new Error(`Cannot decode unrecognized sequence ${n} as hexadecimal`);
  }
  return e;
}
function Wt(t) {
  let e = '';
  for (let r = 0; r < t.byteLength; r++) e += mA[t[r]];
  return e;
}
var mA,
  eg,
  tg = f(() => {
    (mA = {}), (eg = {});
    for (let t = 0; t < 256; t++) {
      let e = t.toString(16).toLowerCase();
      e.length === 1 && (e = `0${e}`), (mA[t] = e), (eg[e] = t);
    }
  });
import { ReadStream as a2, fstatSync as c2, lstatSync as u2 } from 'node:fs';
var zr,
  hA = f(() => {
    zr = (t) => {
      if (!t) return 0;
      if (typeof t == 'string') return Buffer.byteLength(t);
      if (typeof t.byteLength == 'number') return t.byteLength;
      if (typeof t.size == 'number') return t.size;
      if (typeof t.start == 'number' && typeof t.end == 'number') return t.end + 1 - t.start;
      if (t instanceof a2) {
        if (t.path != null) return u2(t.path).size;
        if (typeof t.fd == 'number') return c2(t.fd).size;
      }
      throw new Error(`Body Length computation failed for ${t}`);
    };
  });
var ft,
  rg = f(() => {
    Gu();
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
var Ea = f(() => {});
var cl,
  ng,
  og = f(() => {
    L();
    (cl = (t, e) => (r, n) => async (o) => {
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
            if (Ue.isInstance(s)) {
              const { headers: c = {} } = s,
                u = Object.entries(c);
              i.$metadata = {
                httpStatusCode: s.statusCode,
                requestId: ng(/^x-[\w-]+-request-?id$/, u),
                extendedRequestId: ng(/^x-[\w-]+-id-2$/, u),
                cfId: ng(/^x-[\w-]+-cf-id$/, u),
              };
            }
          } catch {}
        }
        throw i;
      }
    }),
      (ng = (t, e) => (e.find(([r]) => r.match(t)) || [void 0, void 0])[1]);
  });
var Mt,
  wa = f(() => {
    Mt = class t extends Error {
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
var to,
  ul = f(() => {
    wa();
    to = class t extends Mt {
      name = 'CredentialsProviderError';
      constructor(e, r = !0) {
        super(e, r), Object.setPrototypeOf(this, t.prototype);
      }
    };
  });
var ll,
  gA = f(() => {
    wa();
    ll = class t extends Mt {
      name = 'TokenProviderError';
      constructor(e, r = !0) {
        super(e, r), Object.setPrototypeOf(this, t.prototype);
      }
    };
  });
var dl,
  sg = f(() => {
    wa();
    dl =
      (...t) =>
      async () => {
        if (t.length === 0) throw new Mt('No providers in chain');
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
var fl,
  ig = f(() => {
    fl = (t) => () => Promise.resolve(t);
  });
var js,
  pl = f(() => {
    js = (t, e, r) => {
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
var Be,
  ml = f(() => {
    Be = (t, e, r) => {
      if (e in t) {
        if (t[e] === 'true') return !0;
        if (t[e] === 'false') return !1;
        throw new Error(`Cannot load ${r} "${e}". Expected "true" or "false", got ${t[e]}.`);
      }
    };
  });
var yA,
  SA = f(() => {
    yA = (t, e, r) => {
      if (!(e in t)) return;
      const n = parseInt(t[e], 10);
      if (Number.isNaN(n)) throw new TypeError(`Cannot load ${r} '${e}'. Expected number, got '${t[e]}'.`);
      return n;
    };
  });
var Oe,
  hl = f(() => {
    ((t) => {
      (t.ENV = 'env'), (t.CONFIG = 'shared config entry');
    })(Oe || (Oe = {}));
  });
import { homedir as l2 } from 'node:os';
import { sep as d2 } from 'node:path';
var ag,
  f2,
  Ur,
  Vs = f(() => {
    (ag = {}),
      (f2 = () => (process && process.geteuid ? `${process.geteuid()}` : 'DEFAULT')),
      (Ur = () => {
        const { HOME: t, USERPROFILE: e, HOMEPATH: r, HOMEDRIVE: n = `C:${d2}` } = process.env;
        if (t) return t;
        if (e) return e;
        if (r) return `${n}${r}`;
        const o = f2();
        return (ag[o] || (ag[o] = l2()), ag[o]);
      });
  });
var cg,
  ug,
  gl,
  lg = f(() => {
    (cg = 'AWS_PROFILE'), (ug = 'default'), (gl = (t) => t.profile || process.env[cg] || ug);
  });
import { createHash as p2 } from 'node:crypto';
import { join as m2 } from 'node:path';
var yl,
  dg = f(() => {
    Vs();
    yl = (t) => {
      const r = p2('sha1').update(t).digest('hex');
      return m2(Ur(), '.aws', 'sso', 'cache', `${r}.json`);
    };
  });
import { readFile as h2 } from 'node:fs/promises';
var _a,
  bA,
  fg = f(() => {
    dg();
    (_a = {}),
      (bA = async (t) => {
        if (_a[t]) return _a[t];
        const e = yl(t),
          r = await h2(e, 'utf8');
        return JSON.parse(r);
      });
  });
var Br,
  xA = f(() => {
    Br = '.';
  });
var pg,
  EA,
  wA = f(() => {
    (pg = _e(qt())),
      (EA = (t) =>
        Object.entries(t)
          .filter(([e]) => {
            const r = e.indexOf('.');
            return r === -1 ? !1 : Object.values(pg.IniSectionType).includes(e.substring(0, r));
          })
          .reduce(
            (e, [r, n]) => {
              const o = r.indexOf('.'),
                s = r.substring(0, o) === pg.IniSectionType.PROFILE ? r.substring(o + 1) : r;
              return ((e[s] = n), e);
            },
            { ...(t.default && { default: t.default }) },
          ));
  });
import { join as g2 } from 'node:path';
var y2,
  Sl,
  mg = f(() => {
    Vs();
    (y2 = 'AWS_CONFIG_FILE'), (Sl = () => process.env[y2] || g2(Ur(), '.aws', 'config'));
  });
import { join as S2 } from 'node:path';
var b2,
  _A,
  AA = f(() => {
    Vs();
    (b2 = 'AWS_SHARED_CREDENTIALS_FILE'), (_A = () => process.env[b2] || S2(Ur(), '.aws', 'credentials'));
  });
var vA,
  x2,
  E2,
  Aa,
  hg = f(() => {
    (vA = _e(qt())),
      (x2 = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/),
      (E2 = ['__proto__', 'profile __proto__']),
      (Aa = (t) => {
        let e = {},
          r,
          n;
        for (const o of t.split(/\r?\n/)) {
          const s = o.split(/(^|\s)[;#]/)[0].trim();
          if (s[0] === '[' && s[s.length - 1] === ']') {
            (r = void 0), (n = void 0);
            const a = s.substring(1, s.length - 1),
              c = x2.exec(a);
            if (c) {
              const [, u, , l] = c;
              Object.values(vA.IniSectionType).includes(u) && (r = [u, l].join('.'));
            } else r = a;
            if (E2.includes(a)) throw new Error(`Found invalid profile name "${a}"`);
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
import { readFile as w2 } from 'node:fs/promises';
var gg,
  va,
  Zo,
  Ta = f(() => {
    (gg = {}),
      (va = {}),
      (Zo = (t, e) => (va[t] !== void 0 ? va[t] : ((!gg[t] || e?.ignoreCache) && (gg[t] = w2(t, 'utf8')), gg[t])));
  });
import { join as TA } from 'node:path';
var IA,
  Zs,
  bl = f(() => {
    wA();
    mg();
    AA();
    Vs();
    hg();
    Ta();
    (IA = () => ({})),
      (Zs = async (t = {}) => {
        let { filepath: e = _A(), configFilepath: r = Sl() } = t,
          n = Ur(),
          o = '~/',
          s = e;
        e.startsWith(o) && (s = TA(n, e.slice(2)));
        let i = r;
        r.startsWith(o) && (i = TA(n, r.slice(2)));
        const a = await Promise.all([
          Zo(i, { ignoreCache: t.ignoreCache }).then(Aa).then(EA).catch(IA),
          Zo(s, { ignoreCache: t.ignoreCache }).then(Aa).catch(IA),
        ]);
        return { configFile: a[0], credentialsFile: a[1] };
      });
  });
var RA,
  CA,
  PA = f(() => {
    (RA = _e(qt())),
      (CA = (t) =>
        Object.entries(t)
          .filter(([e]) => e.startsWith(RA.IniSectionType.SSO_SESSION + '.'))
          .reduce((e, [r, n]) => ({ ...e, [r.substring(r.indexOf('.') + 1)]: n }), {}));
  });
var _2,
  NA,
  OA = f(() => {
    mg();
    PA();
    hg();
    Ta();
    (_2 = () => ({})),
      (NA = async (t = {}) =>
        Zo(t.configFilepath ?? Sl())
          .then(Aa)
          .then(CA)
          .catch(_2));
  });
var kA,
  $A = f(() => {
    kA = (...t) => {
      const e = {};
      for (const r of t) for (const [n, o] of Object.entries(r)) e[n] !== void 0 ? Object.assign(e[n], o) : (e[n] = o);
      return e;
    };
  });
var MA,
  DA = f(() => {
    bl();
    $A();
    MA = async (t) => {
      const e = await Zs(t);
      return kA(e.configFile, e.credentialsFile);
    };
  });
var LA,
  zA = f(() => {
    fg();
    Ta();
    LA = {
      getFileRecord() {
        return va;
      },
      interceptFile(t, e) {
        va[t] = Promise.resolve(e);
      },
      getTokenRecord() {
        return _a;
      },
      interceptToken(t, e) {
        _a[t] = e;
      },
    };
  });
function xl(t) {
  try {
    const e = new Set(Array.from(t.match(/([A-Z_]){3,}/g) ?? []));
    return (e.delete('CONFIG'), e.delete('CONFIG_PREFIX_SEPARATOR'), e.delete('ENV'), [...e].join(', '));
  } catch {
    return t;
  }
}
var yg = f(() => {});
var FA,
  UA = f(() => {
    ul();
    yg();
    FA = (t, e) => async () => {
      try {
        const r = t(process.env, e);
        if (r === void 0) throw new Error();
        return r;
      } catch (r) {
        throw new to(r.message || `Not found in ENV: ${xl(t.toString())}`, { logger: e?.logger });
      }
    };
  });
var BA,
  HA = f(() => {
    ul();
    lg();
    bl();
    yg();
    BA =
      (t, { preferredFile: e = 'config', ...r } = {}) =>
      async () => {
        const n = gl(r),
          { configFile: o, credentialsFile: s } = await Zs(r),
          i = s[n] || {},
          a = o[n] || {},
          c = e === 'config' ? { ...i, ...a } : { ...a, ...i };
        try {
          const l = t(c, e === 'config' ? o : s);
          if (l === void 0) throw new Error();
          return l;
        } catch (u) {
          throw new to(u.message || `Not found in config files w/ profile [${n}]: ${xl(t.toString())}`, {
            logger: r.logger,
          });
        }
      };
  });
var A2,
  El,
  Sg = f(() => {
    ig();
    (A2 = (t) => typeof t == 'function'), (El = (t) => (A2(t) ? async () => await t() : fl(t)));
  });
var z,
  bg = f(() => {
    sg();
    pl();
    UA();
    HA();
    Sg();
    z = ({ environmentVariableSelector: t, configFileSelector: e, default: r }, n = {}) => {
      const { signingName: o, logger: s } = n;
      return js(dl(FA(t, { signingName: o, logger: s }), BA(e, n), El(r)));
    };
  });
var wl,
  _l,
  jA,
  Hr,
  VA,
  ZA = f(() => {
    ml();
    hl();
    (wl = 'AWS_USE_DUALSTACK_ENDPOINT'),
      (_l = 'use_dualstack_endpoint'),
      (jA = !1),
      (Hr = {
        environmentVariableSelector: (t) => Be(t, wl, Oe.ENV),
        configFileSelector: (t) => Be(t, _l, Oe.CONFIG),
        default: !1,
      }),
      (VA = {
        environmentVariableSelector: (t) => Be(t, wl, Oe.ENV),
        configFileSelector: (t) => Be(t, _l, Oe.CONFIG),
        default: void 0,
      });
  });
var Al,
  vl,
  GA,
  jr,
  qA,
  WA = f(() => {
    ml();
    hl();
    (Al = 'AWS_USE_FIPS_ENDPOINT'),
      (vl = 'use_fips_endpoint'),
      (GA = !1),
      (jr = {
        environmentVariableSelector: (t) => Be(t, Al, Oe.ENV),
        configFileSelector: (t) => Be(t, vl, Oe.CONFIG),
        default: !1,
      }),
      (qA = {
        environmentVariableSelector: (t) => Be(t, Al, Oe.ENV),
        configFileSelector: (t) => Be(t, vl, Oe.CONFIG),
        default: void 0,
      });
  });
var Go,
  ro,
  no,
  KA,
  XA,
  Tl = f(() => {
    (Go = (t, e) => {
      const r = [];
      if ((t && r.push(t), e)) for (const n of e) r.push(n);
      return r;
    }),
      (ro = (t, e) => `${t || 'anonymous'}${e && e.length > 0 ? ` (a.k.a. ${e.join(',')})` : ''}`),
      (no = () => {
        let t = [],
          e = [],
          r = !1,
          n = new Set(),
          o = (d) =>
            d.sort((p, m) => KA[m.step] - KA[p.step] || XA[m.priority || 'normal'] - XA[p.priority || 'normal']),
          s = (d) => {
            let p = !1,
              m = (h) => {
                const y = Go(h.name, h.aliases);
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
                  for (const y of Go(h.name, h.aliases)) n.delete(y);
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
                for (const w of Go(b.name, b.aliases)) h[w] = b;
                p.push(b);
              }),
              e.forEach((S) => {
                const b = { ...S, before: [], after: [] };
                for (const w of Go(b.name, b.aliases)) h[w] = b;
                m.push(b);
              }),
              m.forEach((S) => {
                if (S.toMiddleware) {
                  const b = h[S.toMiddleware];
                  if (b === void 0) {
                    if (d) return;
                    throw new Error(
                      `${S.toMiddleware} is not found when adding ${ro(S.name, S.aliases)} middleware ${S.relation} ${S.toMiddleware}`,
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
                b = Go(m, y);
              if (b.length > 0) {
                if (b.some((w) => n.has(w))) {
                  if (!h) throw new Error(`Duplicate middleware name '${ro(m, y)}'`);
                  for (const w of b) {
                    const _ = t.findIndex((R) => R.name === w || R.aliases?.some((K) => K === w));
                    if (_ === -1) continue;
                    const A = t[_];
                    if (A.step !== S.step || S.priority !== A.priority)
                      throw new Error(
                        `"${ro(A.name, A.aliases)}" middleware with ${A.priority} priority in ${A.step} step cannot be overridden by "${ro(m, y)}" middleware with ${S.priority} priority in ${S.step} step.`,
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
                b = Go(m, y);
              if (b.length > 0) {
                if (b.some((w) => n.has(w))) {
                  if (!h) throw new Error(`Duplicate middleware name '${ro(m, y)}'`);
                  for (const w of b) {
                    const _ = e.findIndex((R) => R.name === w || R.aliases?.some((K) => K === w));
                    if (_ === -1) continue;
                    const A = e[_];
                    if (A.toMiddleware !== S.toMiddleware || A.relation !== S.relation)
                      throw new Error(
                        `"${ro(A.name, A.aliases)}" middleware ${A.relation} "${A.toMiddleware}" middleware cannot be overridden by "${ro(m, y)}" middleware ${S.relation} "${S.toMiddleware}" middleware.`,
                      );
                    e.splice(_, 1);
                  }
                }
                for (const w of b) n.add(w);
              }
              e.push(S);
            },
            clone: () => a(no()),
            use: (d) => {
              d.applyToStack(l);
            },
            remove: (d) => (typeof d == 'string' ? s(d) : i(d)),
            removeByTag: (d) => {
              let p = !1,
                m = (h) => {
                  const { tags: y, name: S, aliases: b } = h;
                  if (y && y.includes(d)) {
                    const w = Go(S, b);
                    for (const _ of w) n.delete(_);
                    return ((p = !0), !1);
                  }
                  return !0;
                };
              return ((t = t.filter(m)), (e = e.filter(m)), p);
            },
            concat: (d) => {
              const p = a(no());
              return (p.use(d), p.identifyOnResolve(r || p.identifyOnResolve() || (d.identifyOnResolve?.() ?? !1)), p);
            },
            applyToStack: a,
            identify: () =>
              u(!0).map((d) => {
                const p = d.step ?? d.relation + ' ' + d.toMiddleware;
                return ro(d.name, d.aliases) + ' - ' + p;
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
      (KA = { initialize: 5, serialize: 4, build: 3, finalizeRequest: 2, deserialize: 1 }),
      (XA = { high: 3, normal: 2, low: 1 });
  });
var JA,
  YA = f(() => {
    JA = (t) => () => {
      throw new Error(t);
    };
  });
var QA,
  ev = f(() => {
    QA = (t) => () => Promise.reject(t);
  });
var Gs,
  xg = f(() => {
    Gs = () => {
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
var tv,
  rv = f(() => {
    tv = (t) => new Promise((e) => setTimeout(e, t * 1e3));
  });
var Il,
  Dt,
  nv,
  Rl = f(() => {
    xg();
    Il = { minDelay: 2, maxDelay: 120 };
    ((t) => {
      (t.ABORTED = 'ABORTED'),
        (t.FAILURE = 'FAILURE'),
        (t.SUCCESS = 'SUCCESS'),
        (t.RETRY = 'RETRY'),
        (t.TIMEOUT = 'TIMEOUT');
    })(Dt || (Dt = {}));
    nv = (t) => {
      if (t.state === Dt.ABORTED) {
        const e = new Error(`${JSON.stringify({ ...t, reason: 'Request was aborted' }, Gs())}`);
        throw ((e.name = 'AbortError'), e);
      } else if (t.state === Dt.TIMEOUT) {
        const e = new Error(`${JSON.stringify({ ...t, reason: 'Waiter has timed out' }, Gs())}`);
        throw ((e.name = 'TimeoutError'), e);
      } else if (t.state !== Dt.SUCCESS) throw new Error(`${JSON.stringify(t, Gs())}`);
      return t;
    };
  });
var ov,
  v2,
  T2,
  I2,
  R2,
  sv = f(() => {
    xg();
    rv();
    Rl();
    (ov = async ({ minDelay: t, maxDelay: e, maxWaitTime: r, abortController: n, client: o, abortSignal: s }, i, a) => {
      let c = {},
        [u, l] = [t * 1e3, e * 1e3],
        d = 0,
        p = Date.now() + r * 1e3,
        m = Date.now() + 6e4,
        h = !1;
      for (;;) {
        if (d > 0) {
          const b = I2(u, l, d, p);
          if (n?.signal?.aborted || s?.aborted) {
            const w = 'AbortController signal aborted.';
            return ((c[w] |= 0), (c[w] += 1), { state: Dt.ABORTED, observedResponses: c });
          }
          if (Date.now() + b > p) return { state: Dt.TIMEOUT, observedResponses: c };
          await tv(b / 1e3);
        }
        const { state: y, reason: S } = await a(o, i);
        if (S) {
          const b = T2(S);
          (c[b] |= 0), (c[b] += 1);
        }
        if (y !== Dt.RETRY) return { state: y, reason: S, final: S, observedResponses: c };
        (d += 1), !h && Date.now() >= m && (v2(c, o), (h = !0));
      }
    }),
      (v2 = (t = {}, e) => {
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
      (T2 = (t) => {
        const e = t?.$response?.statusCode ?? t?.$metadata?.httpStatusCode;
        return t?.$responseBodyText
          ? `${e ? e + ': ' : ''}Deserialization error for body: ${t.$responseBodyText}`
          : e
            ? t?.$response || t?.message
              ? `${e ?? 'Unknown'}: ${t?.message}`
              : `${e}: OK`
            : String(t?.message ?? JSON.stringify(t, Gs()) ?? 'Unknown');
      }),
      (I2 = (t, e, r, n) => {
        const o = Math.log(e / t) / Math.log(2) + 1;
        if (r > o) return e;
        const s = t * 2 ** (r - 1),
          i = Math.min(s, e),
          a = R2(t, i);
        if (Date.now() + a > n) {
          const c = n - Date.now();
          return Math.max(0, c - 500);
        }
        return a;
      }),
      (R2 = (t, e) => t + Math.random() * (e - t));
  });
var iv,
  av = f(() => {
    iv = (t) => {
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
var cv,
  uv,
  lv = f(() => {
    sv();
    av();
    Rl();
    (cv = (t) => {
      let e,
        r = new Promise((n) => {
          (e = () => n({ state: Dt.ABORTED })),
            typeof t.addEventListener == 'function' ? t.addEventListener('abort', e) : (t.onabort = e);
        });
      return {
        clearListener() {
          typeof t.removeEventListener == 'function' && t.removeEventListener('abort', e);
        },
        aborted: r,
      };
    }),
      (uv = async (t, e, r) => {
        const n = { ...Il, ...t };
        iv(n);
        const o = [ov(n, e, r)],
          s = [];
        if (t.abortSignal) {
          const { aborted: i, clearListener: a } = cv(t.abortSignal);
          s.push(a), o.push(i);
        }
        if (t.abortController?.signal) {
          const { aborted: i, clearListener: a } = cv(t.abortController.signal);
          s.push(a), o.push(i);
        }
        return Promise.race(o).then((i) => {
          for (const a of s) a();
          return i;
        });
      });
  });
var ct,
  dv = f(() => {
    Tl();
    ct = class {
      config;
      middlewareStack = no();
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
  Eg = f(() => {
    Kt = (t) => (typeof t == 'function' ? t() : t);
  });
var qs,
  Cl = f(() => {
    qs = (t, e, r, n, o) => ({ name: e, namespace: t, traits: r, input: n, output: o });
  });
var fv,
  wg,
  pv = f(() => {
    L();
    Cl();
    (fv = (t) => (e, r) => async (n) => {
      const { response: o } = await e(n),
        { operationSchema: s } = xe(r),
        [, i, a, c, u, l] = s ?? [];
      try {
        const d = await t.protocol.deserializeResponse(qs(i, a, c, u, l), { ...t, ...r }, o);
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
            if (Ue.isInstance(o)) {
              const { headers: m = {}, statusCode: h } = o,
                y = Object.entries(m);
              d.$metadata = {
                httpStatusCode: h,
                requestId: wg(/^x-[\w-]+-request-?id$/, y),
                extendedRequestId: wg(/^x-[\w-]+-id-2$/, y),
                cfId: wg(/^x-[\w-]+-cf-id$/, y),
              };
            }
          } catch {}
        }
        throw d;
      }
    }),
      (wg = (t, e) => (e.find(([r]) => r.match(t)) || [void 0, void 0])[1]);
  });
var mv,
  hv = f(() => {
    L();
    Cl();
    mv = (t) => (e, r) => async (n) => {
      const { operationSchema: o } = xe(r),
        [, s, i, a, c, u] = o ?? [],
        l = r.endpointV2 ? async () => kt(r.endpointV2) : t.endpoint,
        d = await t.protocol.serializeRequest(qs(s, i, a, c, u), n.input, { ...t, ...r, endpoint: l });
      return e({ ...n, request: d });
    };
  });
function Vr(t) {
  return {
    applyToStack: (e) => {
      e.add(mv(t), Ag), e.add(fv(t), _g), t.protocol.setSerdeContext(t);
    },
  };
}
var _g,
  Ag,
  gv = f(() => {
    pv();
    hv();
    (_g = { name: 'deserializerMiddleware', step: 'deserialize', tags: ['DESERIALIZER'], override: !0 }),
      (Ag = { name: 'serializerMiddleware', step: 'serialize', tags: ['SERIALIZER'], override: !0 });
  });
var Te,
  oo = f(() => {
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
var Ia,
  yv,
  Sv = f(() => {
    oo();
    (Ia = class t extends Te {
      static symbol = Symbol.for('@smithy/lis');
      valueSchema;
      symbol = t.symbol;
    }),
      (yv = (t, e, r, n) => Te.assign(new Ia(), { name: e, namespace: t, traits: r, valueSchema: n }));
  });
var Ra,
  bv,
  xv = f(() => {
    oo();
    (Ra = class t extends Te {
      static symbol = Symbol.for('@smithy/map');
      keySchema;
      valueSchema;
      symbol = t.symbol;
    }),
      (bv = (t, e, r, n, o) => Te.assign(new Ra(), { name: e, namespace: t, traits: r, keySchema: n, valueSchema: o }));
  });
var Ca,
  Ev,
  wv = f(() => {
    oo();
    (Ca = class t extends Te {
      static symbol = Symbol.for('@smithy/ope');
      input;
      output;
      symbol = t.symbol;
    }),
      (Ev = (t, e, r, n, o) => Te.assign(new Ca(), { name: e, namespace: t, traits: r, input: n, output: o }));
  });
var qo,
  _v,
  vg = f(() => {
    oo();
    (qo = class t extends Te {
      static symbol = Symbol.for('@smithy/str');
      memberNames;
      memberList;
      symbol = t.symbol;
    }),
      (_v = (t, e, r, n, o) =>
        Te.assign(new qo(), { name: e, namespace: t, traits: r, memberNames: n, memberList: o }));
  });
var Pa,
  Av,
  vv = f(() => {
    oo();
    vg();
    (Pa = class t extends qo {
      static symbol = Symbol.for('@smithy/err');
      ctor;
      symbol = t.symbol;
    }),
      (Av = (t, e, r, n, o, s) =>
        Te.assign(new Pa(), { name: e, namespace: t, traits: r, memberNames: n, memberList: o, ctor: null }));
  });
function Nn(t) {
  if (typeof t == 'object') return t;
  if (((t = t | 0), Na[t])) return Na[t];
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
  return (Na[t] = e);
}
var Na,
  Tg = f(() => {
    Na = [];
  });
function ka(t, e) {
  if (t instanceof T) return Object.assign(t, { memberName: e, _isMemberSchema: !0 });
  const r = T;
  return new r(t, e);
}
var Oa,
  $a,
  Ma,
  T,
  Ig,
  Rg,
  Tv = f(() => {
    Eg();
    Tg();
    (Oa = { it: Symbol.for('@smithy/nor-struct-it'), ns: Symbol.for('@smithy/ns') }),
      ($a = []),
      (Ma = {}),
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
          for (this._isMemberSchema = !1; Ig(o); ) n.push(o[1]), (o = o[0]), (s = Kt(o)), (this._isMemberSchema = !0);
          if (n.length > 0) {
            this.memberTraits = {};
            for (let i = n.length - 1; i >= 0; --i) {
              const a = n[i];
              Object.assign(this.memberTraits, Nn(a));
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
            Rg(this.schema)
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
            if ($a[e]) return $a[e];
          } else if (typeof e == 'string') {
            if (Ma[e]) return Ma[e];
          } else if (r && e[Oa.ns]) return e[Oa.ns];
          const n = Kt(e);
          if (n instanceof t) return n;
          if (Ig(n)) {
            const [s, i] = n;
            if (s instanceof t) return (Object.assign(s.getMergedTraits(), Nn(i)), s);
            throw new Error(
              `@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(e, null, 2)}.`,
            );
          }
          const o = new t(n);
          return r ? (e[Oa.ns] = o) : typeof n == 'string' ? (Ma[n] = o) : typeof n == 'number' ? ($a[n] = o) : o;
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
          return Nn(this.memberTraits);
        }
        getOwnTraits() {
          return Nn(this.traits);
        }
        getKeySchema() {
          const [e, r] = [this.isDocumentSchema(), this.isMapSchema()];
          if (!e && !r) throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);
          const n = this.getSchema(),
            o = e ? 15 : (n[4] ?? 0);
          return ka([o, 0], 'key');
        }
        getValueSchema() {
          const e = this.getSchema(),
            [r, n, o] = [this.isDocumentSchema(), this.isMapSchema(), this.isListSchema()],
            s = typeof e == 'number' ? 63 & e : e && typeof e == 'object' && (n || o) ? e[3 + e[0]] : r ? 15 : void 0;
          if (s != null) return ka([s, 0], n ? 'value' : 'member');
          throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`);
        }
        getMemberSchema(e) {
          const r = this.getSchema();
          if (this.isStructSchema() && r[4].includes(e)) {
            const n = r[4].indexOf(e),
              o = r[5][n];
            return ka(Ig(o) ? o : [o, 0], e);
          }
          if (this.isDocumentSchema()) return ka([15, 0], e);
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
            n = e[Oa.it];
          if (n && r === n.length) {
            yield* n;
            return;
          }
          n = Array(r);
          for (let o = 0; o < r; ++o) {
            const s = e[4][o],
              i = ka([e[5][o], 0], s);
            yield (n[o] = [s, i]);
          }
          e[Oa.it] = n;
        }
      });
    (Ig = (t) => Array.isArray(t) && t.length === 2), (Rg = (t) => Array.isArray(t) && t.length >= 5);
  });
var Ws,
  Iv,
  Rv,
  Cv = f(() => {
    oo();
    (Ws = class t extends Te {
      static symbol = Symbol.for('@smithy/sim');
      schemaRef;
      symbol = t.symbol;
    }),
      (Iv = (t, e, r, n) => Te.assign(new Ws(), { name: e, namespace: t, traits: n, schemaRef: r })),
      (Rv = (t, e, r, n) => Te.assign(new Ws(), { name: e, namespace: t, traits: r, schemaRef: n }));
  });
var Pv,
  Nv = f(() => {
    Pv = {
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
  Ov = f(() => {
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
var kv = {};
ze(kv, {
  ErrorSchema: () => Pa,
  ListSchema: () => Ia,
  MapSchema: () => Ra,
  NormalizedSchema: () => T,
  OperationSchema: () => Ca,
  SCHEMA: () => Pv,
  Schema: () => Te,
  SimpleSchema: () => Ws,
  StructureSchema: () => qo,
  TypeRegistry: () => fe,
  deref: () => Kt,
  deserializerMiddlewareOption: () => _g,
  error: () => Av,
  getSchemaSerdePlugin: () => Vr,
  isStaticSchema: () => Rg,
  list: () => yv,
  map: () => bv,
  op: () => Ev,
  operation: () => qs,
  serializerMiddlewareOption: () => Ag,
  sim: () => Iv,
  simAdapter: () => Rv,
  simpleSchemaCacheN: () => $a,
  simpleSchemaCacheS: () => Ma,
  struct: () => _v,
  traitsCache: () => Na,
  translateTraits: () => Nn,
});
var W = f(() => {
  Eg();
  gv();
  Sv();
  xv();
  wv();
  Cl();
  vv();
  Tv();
  oo();
  Cv();
  vg();
  Nv();
  Tg();
  Ov();
});
function so(t, e) {
  if (e == null) return e;
  const r = T.of(t);
  if (r.getMergedTraits().sensitive) return Cg;
  if (r.isListSchema()) {
    const n = r.getValueSchema();
    if (n.getMergedTraits().sensitive) return Cg;
    if (Array.isArray(e)) return e.map((o) => so(n, o));
  } else if (r.isMapSchema()) {
    const n = r.getValueSchema();
    if (r.getKeySchema().getMergedTraits().sensitive || n.getMergedTraits().sensitive) return Cg;
    if (typeof e == 'object') return Object.fromEntries(Object.entries(e).map(([o, s]) => [o, so(n, s)]));
  } else if (r.isStructSchema() && typeof e == 'object') {
    const n = e,
      o = {};
    for (const [s, i] of r.structIterator()) n[s] != null && (o[s] = so(i, n[s]));
    return o;
  }
  return e;
}
var Cg,
  Pg = f(() => {
    W();
    Cg = '***SensitiveInformation***';
  });
var Ng,
  $v,
  pt,
  Og,
  kg = f(() => {
    Ng = _e(qt());
    Tl();
    Pg();
    W();
    ($v = Symbol.for('@smithy/op-event-stream')),
      (pt = class {
        middlewareStack = no();
        schema;
        static classBuilder() {
          return new Og();
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
            h = l[Ng.SMITHY_CONTEXT_KEY],
            y = {
              logger: m,
              clientName: s,
              commandName: i,
              inputFilterSensitiveLog: a,
              outputFilterSensitiveLog: c,
              ...l,
              [Ng.SMITHY_CONTEXT_KEY]: {
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
            A = _?.[$v];
          if (A !== void 0) w = A;
          else if (_ && Array.isArray(_) && _[0] === 9) {
            const [, , , , R, K] = _;
            w = _[$v] = !!(T.of(R).getEventStreamMember() || T.of(K).getEventStreamMember());
          }
          return (w && (b = { isEventStream: w, ...b }), p.resolve((R) => S.handle(R.request, b), y));
        }
      }),
      (Og = class {
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
                inputFilterSensitiveLog: e._inputFilterSensitiveLog ?? (i ? so.bind(null, a) : (u) => u),
                outputFilterSensitiveLog: e._outputFilterSensitiveLog ?? (i ? so.bind(null, c) : (u) => u),
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
var Mv,
  Dv = f(() => {
    Mv = '***SensitiveInformation***';
  });
var Zr,
  Lv = f(() => {
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
  Wo,
  $g = f(() => {
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
      (Wo = (t, e = {}) => {
        Object.entries(e)
          .filter(([, n]) => n !== void 0)
          .forEach(([n, o]) => {
            (t[n] == null || t[n] === '') && (t[n] = o);
          });
        const r = t.message || t.Message || 'UnknownError';
        return ((t.message = r), delete t.Message, t);
      });
  });
var Mg,
  zv,
  C2,
  Fv = f(() => {
    $g();
    (Mg = ({ output: t, parsedBody: e, exceptionCtor: r, errorCode: n }) => {
      const o = C2(t),
        s = o.httpStatusCode ? o.httpStatusCode + '' : void 0,
        i = new r({ name: e?.code || e?.Code || n || s || 'UnknownError', $fault: 'client', $metadata: o });
      throw Wo(i, e);
    }),
      (zv =
        (t) =>
        ({ output: e, parsedBody: r, errorCode: n }) => {
          Mg({ output: e, parsedBody: r, exceptionCtor: t, errorCode: n });
        }),
      (C2 = (t) => ({
        httpStatusCode: t.statusCode,
        requestId: t.headers['x-amzn-requestid'] ?? t.headers['x-amzn-request-id'] ?? t.headers['x-amz-request-id'],
        extendedRequestId: t.headers['x-amz-id-2'],
        cfId: t.headers['x-amz-cf-id'],
      }));
  });
var Gr,
  Uv = f(() => {
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
var Bv,
  qr,
  Hv = f(() => {
    (Bv = !1),
      (qr = (t) => {
        t && !Bv && parseInt(t.substring(1, t.indexOf('.'))) < 16 && (Bv = !0);
      });
  });
var Ko,
  jv,
  Pl,
  Nl,
  Dg = f(() => {
    L();
    (Ko = _e(qt())),
      (jv = Object.values(Ko.AlgorithmId)),
      (Pl = (t) => {
        const e = [];
        for (const r in Ko.AlgorithmId) {
          if (!I(Ko.AlgorithmId, r)) continue;
          const n = Ko.AlgorithmId[r];
          t[n] !== void 0 && e.push({ algorithmId: () => n, checksumConstructor: () => t[n] });
        }
        for (const [r, n] of Object.entries(t.checksumAlgorithms ?? {}))
          e.push({ algorithmId: () => r, checksumConstructor: () => n });
        return {
          addChecksumAlgorithm(r) {
            t.checksumAlgorithms = t.checksumAlgorithms ?? {};
            const n = r.algorithmId(),
              o = r.checksumConstructor();
            jv.includes(n) ? (t.checksumAlgorithms[n.toUpperCase()] = o) : (t.checksumAlgorithms[n] = o), e.push(r);
          },
          checksumAlgorithms() {
            return e;
          },
        };
      }),
      (Nl = (t) => {
        const e = {};
        return (
          t.checksumAlgorithms().forEach((r) => {
            const n = r.algorithmId();
            jv.includes(n) && (e[n] = r.checksumConstructor());
          }),
          e
        );
      });
  });
var Ol,
  kl,
  Lg = f(() => {
    (Ol = (t) => ({
      setRetryStrategy(e) {
        t.retryStrategy = e;
      },
      retryStrategy() {
        return t.retryStrategy;
      },
    })),
      (kl = (t) => {
        const e = {};
        return ((e.retryStrategy = t.retryStrategy()), e);
      });
  });
var fr,
  Vv,
  Wr,
  Zv = f(() => {
    Dg();
    Lg();
    (fr = (t) => Object.assign(Pl(t), Ol(t))), (Vv = fr), (Wr = (t) => Object.assign(Nl(t), kl(t)));
  });
var Gv,
  qv = f(() => {
    Gv = (t) => (Array.isArray(t) ? t : [t]);
  });
var Xo,
  Wv = f(() => {
    L();
    Xo = (t) => {
      const e = '#text';
      for (const r in t)
        I(t, r) &&
          (t[r][e] !== void 0 ? (t[r] = t[r][e]) : typeof t[r] == 'object' && t[r] !== null && (t[r] = Xo(t[r])));
      return t;
    };
  });
var Kv,
  Xv = f(() => {
    Kv = (t) => t != null;
  });
var Et,
  Jv = f(() => {
    Et = class {
      trace() {}
      debug() {}
      info() {}
      warn() {}
      error() {}
    };
  });
function zg(t, e, r) {
  let n, o, s;
  if (typeof e > 'u' && typeof r > 'u') (n = {}), (s = t);
  else {
    if (((n = t), typeof e == 'function')) return ((o = e), (s = r), P2(n, o, s));
    s = e;
  }
  for (const i in s)
    if (I(s, i)) {
      if (!Array.isArray(s[i])) {
        n[i] = s[i];
        continue;
      }
      e0(n, null, s, i);
    }
  return n;
}
var Yv,
  Qv,
  P2,
  e0,
  N2,
  O2,
  t0 = f(() => {
    L();
    (Yv = (t) => {
      const e = {};
      for (const [r, n] of Object.entries(t || {})) e[r] = [, n];
      return e;
    }),
      (Qv = (t, e) => {
        const r = {};
        for (const n in e) I(e, n) && e0(r, t, e, n);
        return r;
      }),
      (P2 = (t, e, r) =>
        zg(
          t,
          Object.entries(r).reduce(
            (n, [o, s]) => (
              Array.isArray(s) ? (n[o] = s) : typeof s == 'function' ? (n[o] = [e, s()]) : (n[o] = [e, s]), n
            ),
            {},
          ),
        )),
      (e0 = (t, e, r, n) => {
        if (e !== null) {
          let i = r[n];
          typeof i == 'function' && (i = [, i]);
          const [a = N2, c = O2, u = n] = i;
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
      (N2 = (t) => t != null),
      (O2 = (t) => t);
  });
var r0,
  n0,
  o0 = f(() => {
    (r0 = (t) => {
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
      (n0 = (t) => t.toISOString().replace('.000Z', 'Z'));
  });
var $l,
  s0 = f(() => {
    L();
    $l = (t) => {
      if (t == null) return {};
      if (Array.isArray(t)) return t.filter((e) => e != null).map($l);
      if (typeof t == 'object') {
        const e = {};
        for (const r in t) I(t, r) && t[r] != null && (e[r] = $l(t[r]));
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
var i0 = f(() => {
  kg();
});
var Ml = {};
ze(Ml, {
  AlgorithmId: () => Ko.AlgorithmId,
  Client: () => ct,
  Command: () => pt,
  NoOpLogger: () => Et,
  SENSITIVE_STRING: () => Mv,
  ServiceException: () => Xt,
  WaiterState: () => Dt,
  _json: () => $l,
  checkExceptions: () => nv,
  constructStack: () => no,
  convertMap: () => Yv,
  createAggregatedClient: () => Zr,
  createWaiter: () => uv,
  decorateServiceException: () => Wo,
  emitWarningIfUnsupportedVersion: () => qr,
  getArrayIfSingleItem: () => Gv,
  getChecksumConfiguration: () => Pl,
  getDefaultClientConfiguration: () => Vv,
  getDefaultExtensionConfiguration: () => fr,
  getRetryConfiguration: () => Ol,
  getSmithyContext: () => xe,
  getValueFromTextNode: () => Xo,
  invalidFunction: () => JA,
  invalidProvider: () => QA,
  isSerializableHeaderValue: () => Kv,
  loadConfigsForDefaultMode: () => Gr,
  makeBuilder: () => Kr,
  map: () => zg,
  normalizeProvider: () => he,
  resolveChecksumRuntimeConfig: () => Nl,
  resolveDefaultRuntimeConfig: () => Wr,
  resolveRetryRuntimeConfig: () => kl,
  schemaLogFilter: () => so,
  serializeDateTime: () => n0,
  serializeFloat: () => r0,
  take: () => Qv,
  throwDefaultError: () => Mg,
  waiterServiceDefaults: () => Il,
  withBaseException: () => zv,
});
var D = f(() => {
  Tl();
  L();
  L();
  YA();
  ev();
  lv();
  Rl();
  dv();
  kg();
  Dv();
  Lv();
  Fv();
  Uv();
  Hv();
  $g();
  Zv();
  Dg();
  Lg();
  qv();
  Wv();
  Xv();
  Jv();
  t0();
  Pg();
  o0();
  s0();
  i0();
});
var a0,
  c0 = f(() => {
    D();
    a0 = (t) => {
      const { tls: e, endpoint: r, urlParser: n, useDualstackEndpoint: o } = t;
      return Object.assign(t, {
        tls: e ?? !0,
        endpoint: he(typeof r == 'string' ? n(r) : r),
        isCustomEndpoint: !0,
        useDualstackEndpoint: he(o ?? !1),
      });
    };
  });
var u0,
  l0 = f(() => {
    u0 = async (t) => {
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
var d0,
  f0 = f(() => {
    D();
    l0();
    d0 = (t) => {
      const e = he(t.useDualstackEndpoint ?? !1),
        { endpoint: r, useFipsEndpoint: n, urlParser: o, tls: s } = t;
      return Object.assign(t, {
        tls: s ?? !0,
        endpoint: r
          ? he(typeof r == 'string' ? o(r) : r)
          : () => u0({ ...t, useDualstackEndpoint: e, useFipsEndpoint: n }),
        isCustomEndpoint: !!r,
        useDualstackEndpoint: e,
      });
    };
  });
var p0,
  Fg,
  Ug,
  m0,
  h0,
  g0,
  y0,
  S0,
  b0,
  Bg = f(() => {
    (p0 = 'AWS_EXECUTION_ENV'),
      (Fg = 'AWS_REGION'),
      (Ug = 'AWS_DEFAULT_REGION'),
      (m0 = 'AWS_EC2_METADATA_DISABLED'),
      (h0 = ['in-region', 'cross-region', 'mobile', 'standard', 'legacy']),
      (g0 = '/latest/meta-data/placement/region'),
      (y0 = '/latest/api/token'),
      (S0 = 'x-aws-ec2-metadata-token'),
      (b0 = 'x-aws-ec2-metadata-token-ttl-seconds');
  });
var x0,
  k2,
  _0,
  Dl,
  E0,
  $2,
  w0,
  Hg = f(() => {
    Bg();
    (x0 = 1e3),
      (k2 = 6e4),
      (_0 = 0),
      (Dl = async () => {
        if (!process.env[m0] && !(Date.now() < _0))
          try {
            const t = $2(),
              e = (await w0({ ...t, path: y0, method: 'PUT', headers: { [b0]: '21600' } })).toString();
            return (await w0({ ...t, path: g0, method: 'GET', headers: { [S0]: e } })).toString().trim() || E0();
          } catch {
            return E0();
          }
      }),
      (E0 = () => {
        _0 = Date.now() + k2;
      }),
      ($2 = () => {
        const t = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
        if (t) {
          const e = new URL(t);
          return { hostname: e.hostname.replace(/^\[(.+)]$/, '$1'), port: e.port ? Number(e.port) : void 0 };
        }
        return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === 'IPv6'
          ? { hostname: 'fd00:ec2::254' }
          : { hostname: '169.254.169.254' };
      }),
      (w0 = async (t) => {
        const { request: e } = await import('node:http');
        return new Promise((r, n) => {
          const o = e({
            hostname: t.hostname,
            port: t.port,
            path: t.path,
            method: t.method,
            headers: t.headers,
            timeout: x0,
            signal: AbortSignal.timeout(x0),
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
var Ks,
  Xs,
  Xe,
  mt,
  jg = f(() => {
    Hg();
    (Ks = 'AWS_REGION'),
      (Xs = 'region'),
      (Xe = {
        environmentVariableSelector: (t) => t[Ks],
        configFileSelector: (t) => t[Xs],
        default: async () => {
          const t = await Dl();
          if (t) return t;
          throw new Error('Region is missing');
        },
      }),
      (mt = { preferredFile: 'credentials' });
  });
var A0,
  v0,
  T0 = f(() => {
    L();
    (A0 = new Set()),
      (v0 = (t, e = dr) => {
        if (!A0.has(t) && !e(t))
          if (t === '*')
            console.warn(
              '@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.',
            );
          else throw new Error(`Region not accepted: region="${t}" is not a valid hostname component.`);
        else A0.add(t);
      });
  });
var Ll,
  Vg = f(() => {
    Ll = (t) => typeof t == 'string' && (t.startsWith('fips-') || t.endsWith('-fips'));
  });
var I0,
  R0 = f(() => {
    Vg();
    I0 = (t) =>
      Ll(t)
        ? ['fips-aws-global', 'aws-fips'].includes(t)
          ? 'us-east-1'
          : t.replace(/fips-(dkr-|prod-)?|-fips/, '')
        : t;
  });
var Lt,
  C0 = f(() => {
    T0();
    R0();
    Vg();
    Lt = (t) => {
      const { region: e, useFipsEndpoint: r } = t;
      if (!e) throw new Error('Region is missing');
      return Object.assign(t, {
        region: async () => {
          const n = typeof e == 'function' ? await e() : e,
            o = I0(n);
          return (v0(o), o);
        },
        useFipsEndpoint: async () => {
          const n = typeof e == 'string' ? e : await e();
          return Ll(n) ? !0 : typeof r != 'function' ? Promise.resolve(!!r) : r();
        },
      });
    };
  });
var Zg,
  P0 = f(() => {
    Zg = (t = [], { useFipsEndpoint: e, useDualstackEndpoint: r }) =>
      t.find(({ tags: n }) => e === n.includes('fips') && r === n.includes('dualstack'))?.hostname;
  });
var N0,
  O0 = f(() => {
    N0 = (t, { regionHostname: e, partitionHostname: r }) => e || (r ? r.replace('{region}', t) : void 0);
  });
var k0,
  $0 = f(() => {
    k0 = (t, { partitionHash: e }) => Object.keys(e || {}).find((r) => e[r].regions.includes(t)) ?? 'aws';
  });
var M0,
  D0 = f(() => {
    M0 = (t, { signingRegion: e, regionRegex: r, useFipsEndpoint: n }) => {
      if (e) return e;
      if (n) {
        const o = r.replace('\\\\', '\\').replace(/^\^/g, '\\.').replace(/\$$/g, '\\.'),
          s = t.match(o);
        if (s) return s[0].slice(1, -1);
      }
    };
  });
var L0,
  z0 = f(() => {
    P0();
    O0();
    $0();
    D0();
    L0 = (
      t,
      { useFipsEndpoint: e = !1, useDualstackEndpoint: r = !1, signingService: n, regionHash: o, partitionHash: s },
    ) => {
      const i = k0(t, { partitionHash: s }),
        a = t in o ? t : (s[i]?.endpoint ?? t),
        c = { useFipsEndpoint: e, useDualstackEndpoint: r },
        u = Zg(o[a]?.variants, c),
        l = Zg(s[i]?.variants, c),
        d = N0(a, { regionHostname: u, partitionHostname: l });
      if (d === void 0)
        throw new Error(
          `Endpoint resolution failed for: ${{ resolvedRegion: a, useFipsEndpoint: e, useDualstackEndpoint: r }}`,
        );
      const p = M0(d, { signingRegion: o[a]?.signingRegion, regionRegex: s[i].regionRegex, useFipsEndpoint: e });
      return {
        partition: i,
        signingService: n,
        hostname: d,
        ...(p && { signingRegion: p }),
        ...(o[a]?.signingService && { signingService: o[a].signingService }),
      };
    };
  });
var M2,
  D2,
  F0,
  U0 = f(() => {
    (M2 = 'AWS_DEFAULTS_MODE'),
      (D2 = 'defaults_mode'),
      (F0 = { environmentVariableSelector: (t) => t[M2], configFileSelector: (t) => t[D2], default: 'legacy' });
  });
var Xr,
  L2,
  z2,
  B0 = f(() => {
    jg();
    Hg();
    bg();
    pl();
    Bg();
    U0();
    (Xr = ({ region: t = z(Xe), defaultsMode: e = z(F0) } = {}) =>
      js(async () => {
        const r = typeof e == 'function' ? await e() : e;
        switch (r?.toLowerCase()) {
          case 'auto':
            return L2(t);
          case 'in-region':
          case 'cross-region':
          case 'mobile':
          case 'standard':
          case 'legacy':
            return Promise.resolve(r?.toLocaleLowerCase());
          case void 0:
            return Promise.resolve('legacy');
          default:
            throw new Error(`Invalid parameter for "defaultsMode", expect ${h0.join(', ')}, got ${r}`);
        }
      })),
      (L2 = async (t) => {
        if (t) {
          const e = typeof t == 'function' ? await t() : t,
            r = await z2();
          return r ? (e === r ? 'in-region' : 'cross-region') : 'standard';
        }
        return 'standard';
      }),
      (z2 = async () =>
        process.env[p0] && (process.env[Fg] || process.env[Ug]) ? (process.env[Fg] ?? process.env[Ug]) : Dl());
  });
var Jt = {};
ze(Jt, {
  CONFIG_PREFIX_SEPARATOR: () => Br,
  CONFIG_USE_DUALSTACK_ENDPOINT: () => _l,
  CONFIG_USE_FIPS_ENDPOINT: () => vl,
  CredentialsProviderError: () => to,
  DEFAULT_PROFILE: () => ug,
  DEFAULT_USE_DUALSTACK_ENDPOINT: () => jA,
  DEFAULT_USE_FIPS_ENDPOINT: () => GA,
  ENV_PROFILE: () => cg,
  ENV_USE_DUALSTACK_ENDPOINT: () => wl,
  ENV_USE_FIPS_ENDPOINT: () => Al,
  NODE_REGION_CONFIG_FILE_OPTIONS: () => mt,
  NODE_REGION_CONFIG_OPTIONS: () => Xe,
  NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: () => Hr,
  NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: () => jr,
  ProviderError: () => Mt,
  REGION_ENV_NAME: () => Ks,
  REGION_INI_NAME: () => Xs,
  SelectorType: () => Oe,
  TokenProviderError: () => ll,
  booleanSelector: () => Be,
  chain: () => dl,
  externalDataInterceptor: () => LA,
  fromStatic: () => El,
  fromValue: () => fl,
  getHomeDir: () => Ur,
  getProfileName: () => gl,
  getRegionInfo: () => L0,
  getSSOTokenFilepath: () => yl,
  getSSOTokenFromFile: () => bA,
  loadConfig: () => z,
  loadSharedConfigFiles: () => Zs,
  loadSsoSessionData: () => NA,
  memoize: () => js,
  nodeDualstackConfigSelectors: () => VA,
  nodeFipsConfigSelectors: () => qA,
  numberSelector: () => yA,
  parseKnownFiles: () => MA,
  readFile: () => Zo,
  resolveCustomEndpointsConfig: () => a0,
  resolveDefaultsModeConfig: () => Xr,
  resolveEndpointsConfig: () => d0,
  resolveRegionConfig: () => Lt,
});
var ge = f(() => {
  wa();
  ul();
  gA();
  sg();
  ig();
  pl();
  ml();
  SA();
  hl();
  Vs();
  lg();
  dg();
  fg();
  xA();
  bl();
  OA();
  DA();
  zA();
  Ta();
  bg();
  Sg();
  ZA();
  WA();
  c0();
  f0();
  jg();
  C0();
  z0();
  B0();
});
var H0,
  j0,
  V0,
  Z0 = f(() => {
    (H0 = 'AWS_ENDPOINT_URL'),
      (j0 = 'endpoint_url'),
      (V0 = (t) => ({
        environmentVariableSelector: (e) => {
          const r = t.split(' ').map((s) => s.toUpperCase()),
            n = e[[H0, ...r].join('_')];
          if (n) return n;
          const o = e[H0];
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
              a = s[[i.join('_'), j0].join('.')];
            if (a) return a;
          }
          const n = e[j0];
          if (n) return n;
        },
        default: void 0,
      }));
  });
var F2,
  U2,
  G0,
  q0 = f(() => {
    ge();
    (F2 = 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'),
      (U2 = 'ignore_configured_endpoint_urls'),
      (G0 = {
        environmentVariableSelector: (t) => Be(t, F2, Oe.ENV),
        configFileSelector: (t) => Be(t, U2, Oe.CONFIG),
        default: !1,
      });
  });
var Da,
  W0 = f(() => {
    ge();
    Z0();
    q0();
    Da = async (t) => {
      if (!(await z(G0)())) return z(V0(t ?? ''))();
    };
  });
var Gg,
  B2,
  H2,
  j2,
  K0,
  X0,
  J0 = f(() => {
    (Gg = async (t) => {
      const e = t?.Bucket || '';
      if (
        (typeof t.Bucket == 'string' &&
          (t.Bucket = e.replace(/#/g, encodeURIComponent('#')).replace(/\?/g, encodeURIComponent('?'))),
        X0(e))
      ) {
        if (t.ForcePathStyle === !0) throw new Error('Path-style addressing cannot be used with ARN buckets');
      } else
        (!K0(e) ||
          (e.indexOf('.') !== -1 && !String(t.Endpoint).startsWith('http:')) ||
          e.toLowerCase() !== e ||
          e.length < 3) &&
          (t.ForcePathStyle = !0);
      return (t.DisableMultiRegionAccessPoints && ((t.disableMultiRegionAccessPoints = !0), (t.DisableMRAP = !0)), t);
    }),
      (B2 = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/),
      (H2 = /(\d+\.){3}\d+/),
      (j2 = /\.\./),
      (K0 = (t) => B2.test(t) && !H2.test(t) && !j2.test(t)),
      (X0 = (t) => {
        const [e, r, n, , , o] = t.split(':'),
          s = e === 'arn' && t.split(':').length >= 6,
          i = !!(s && r && n && o);
        if (s && !i) throw new Error(`Invalid ARN: ${t} was an invalid ARN.`);
        return i;
      });
  });
var Y0 = f(() => {
  J0();
});
var Q0,
  eT = f(() => {
    Q0 = (t, e, r, n = !1) => {
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
var zl = f(() => {
  L();
});
function Fl(t) {
  return async (e, r, n, o) => {
    if (!n.isCustomEndpoint && !n.ignoreConfiguredEndpointUrls) {
      let a;
      n.serviceConfiguredEndpoint ? (a = await n.serviceConfiguredEndpoint()) : (a = await t(n.serviceId)),
        a &&
          ((n.endpoint = () => Promise.resolve(kt(a))),
          (n.isCustomEndpoint = !0),
          o?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${a}`));
    }
    const s = await La(e, r, n);
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
var La,
  Ul = f(() => {
    Y0();
    eT();
    zl();
    La = async (t, e, r) => {
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
            n[s] = await Q0(i.name, s, r, i.type !== 'builtInParams')();
            break;
          case 'operationContextParams':
            n[s] = i.get(t);
            break;
          default:
            throw new Error('Unrecognized endpoint parameter instruction: ' + JSON.stringify(i));
        }
      return (
        Object.keys(o).length === 0 && Object.assign(n, r),
        String(r.serviceId).toLowerCase() === 's3' && (await Gg(n)),
        n
      );
    };
  });
function V2(t, e, r) {
  t.__smithy_context
    ? t.__smithy_context.features || (t.__smithy_context.features = {})
    : (t.__smithy_context = { features: {} }),
    (t.__smithy_context.features[e] = r);
}
function Bl(t) {
  const e = Fl(t);
  return ({ config: r, instructions: n }) =>
    (o, s) =>
    async (i) => {
      r.isCustomEndpoint && V2(s, 'ENDPOINT_OVERRIDE', 'N');
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
var qg = f(() => {
  L();
  Ul();
});
function tT(t) {
  const e = Bl(t);
  return (r, n) => ({
    applyToStack: (o) => {
      o.addRelativeTo(e({ config: r, instructions: n }), Wg);
    },
  });
}
var Z2,
  Wg,
  Kg = f(() => {
    qg();
    (Z2 = { name: 'serializerMiddleware', step: 'serialize', tags: ['SERIALIZER'], override: !0 }),
      (Wg = {
        step: 'serialize',
        tags: ['ENDPOINT_PARAMETERS', 'ENDPOINT_V2', 'ENDPOINT'],
        name: 'endpointV2Middleware',
        override: !0,
        relation: 'before',
        toMiddleware: Z2.name,
      });
  });
function rT(t) {
  return (e) => {
    let r = e.tls ?? !0,
      { endpoint: n, useDualstackEndpoint: o, useFipsEndpoint: s } = e,
      i = n != null ? async () => kt(await he(n)()) : void 0,
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
var nT = f(() => {
  L();
  zl();
});
var Yt,
  oT = f(() => {
    Yt = class t {
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
  sT = f(() => {
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
  iT = f(() => {
    ee = class extends Error {
      constructor(e) {
        super(e), (this.name = 'EndpointError');
      }
    };
  });
var zt = f(() => {
  iT();
});
var Jr,
  aT = f(() => {
    Jr = 'endpoints';
  });
function Ft(t) {
  return typeof t != 'object' || t == null
    ? t
    : 'ref' in t
      ? `$${Ft(t.ref)}`
      : 'fn' in t
        ? `${t.fn}(${(t.argv || []).map(Ft).join(', ')})`
        : JSON.stringify(t, null, 2);
}
var cT = f(() => {});
var za = f(() => {
  aT();
  cT();
});
var wt,
  Xg = f(() => {
    wt = {};
  });
var Jg,
  uT = f(() => {
    Jg = (t, e) => t === e;
  });
function Yg(...t) {
  for (const e of t) if (e != null) return e;
}
var lT = f(() => {});
var dT,
  fT = f(() => {
    zt();
    dT = (t) => {
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
var Fa,
  pT = f(() => {
    zt();
    fT();
    Fa = (t, e) =>
      dT(e).reduce((r, n) => {
        if (typeof r != 'object') throw new ee(`Index '${n}' in '${e}' not found in '${JSON.stringify(t)}'`);
        if (Array.isArray(r)) {
          const o = parseInt(n);
          return r[o < 0 ? r.length + o : o];
        }
        return r[n];
      }, t);
  });
var Qg,
  mT = f(() => {
    Qg = (t) => t != null;
  });
function ey(t, e, r) {
  return t ? e : r;
}
var hT = f(() => {});
var ty,
  gT = f(() => {
    ty = (t) => !t;
  });
var G2,
  On,
  ry = f(() => {
    (G2 = /^(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)){3}$/),
      (On = (t) => G2.test(t) || (t.startsWith('[') && t.endsWith(']')));
  });
var Hl,
  ny,
  oy,
  yT = f(() => {
    Hl = _e(qt());
    ry();
    (ny = { [Hl.EndpointURLScheme.HTTP]: 80, [Hl.EndpointURLScheme.HTTPS]: 443 }),
      (oy = (t) => {
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
        if (!Object.values(Hl.EndpointURLScheme).includes(c)) return null;
        const u = On(o),
          l = r.includes(`${n}:${ny[c]}`) || (typeof t == 'string' && t.includes(`${n}:${ny[c]}`)),
          d = `${n}${l ? `:${ny[c]}` : ''}`;
        return { scheme: c, authority: d, path: s, normalizedPath: s.endsWith('/') ? s : `${s}/`, isIp: u };
      });
  });
function sy(t, e, r) {
  if (r === 1) return [t];
  if (t === '') return [''];
  const n = t.split(e);
  return r === 0 ? n : n.slice(0, r - 1).concat(n.slice(1).join(e));
}
var ST = f(() => {});
var iy,
  bT = f(() => {
    iy = (t, e) => t === e;
  });
var ay,
  xT = f(() => {
    ay = (t, e, r, n) =>
      t == null || e >= r || t.length < r || /[^\u0000-\u007f]/.test(t)
        ? null
        : n
          ? t.substring(t.length - r, t.length - e)
          : t.substring(e, r);
  });
var cy,
  ET = f(() => {
    cy = (t) => encodeURIComponent(t).replace(/[!*'()]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
  });
var uy = f(() => {
  uT();
  lT();
  pT();
  mT();
  L();
  hT();
  gT();
  yT();
  ST();
  bT();
  xT();
  ET();
});
var wT,
  _T = f(() => {
    uy();
    wT = {
      booleanEquals: Jg,
      coalesce: Yg,
      getAttr: Fa,
      isSet: Qg,
      isValidHostLabel: dr,
      ite: ey,
      not: ty,
      parseURL: oy,
      split: sy,
      stringEquals: iy,
      substring: ay,
      uriEncode: cy,
    };
  });
var jl,
  ly = f(() => {
    uy();
    jl = (t, e) => {
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
          r.push(Fa(n[u] ?? o[u], l));
        } else r.push(n[c] ?? o[c]);
        s = a + 1;
      }
      return r.join('');
    };
  });
var AT,
  vT = f(() => {
    AT = ({ ref: t }, e) => e.referenceRecord[t] ?? e.endpointParams[t];
  });
var kn,
  Vl,
  TT,
  Js = f(() => {
    zt();
    Xg();
    _T();
    ly();
    vT();
    (kn = (t, e, r) => {
      if (typeof t == 'string') return jl(t, r);
      if (t.fn) return TT.callFunction(t, r);
      if (t.ref) return AT(t, r);
      throw new ee(`'${e}': ${String(t)} is not a string, function or reference.`);
    }),
      (Vl = ({ fn: t, argv: e }, r) => {
        const n = Array(e.length);
        for (let i = 0; i < n.length; ++i) {
          const a = e[i];
          typeof a == 'boolean' || typeof a == 'number' ? (n[i] = a) : (n[i] = TT.evaluateExpression(a, 'arg', r));
        }
        const o = t.indexOf('.');
        if (o !== -1) {
          const a = wt[t.slice(0, o)]?.[t.slice(o + 1)];
          if (typeof a == 'function') return a(...n);
        }
        const s = wT[t];
        if (typeof s == 'function') return s(...n);
        throw new Error(`function ${t} not loaded in endpointFunctions.`);
      }),
      (TT = { evaluateExpression: kn, callFunction: Vl });
  });
var IT = f(() => {
  Js();
});
var Zl,
  dy = f(() => {
    za();
    zt();
    IT();
    Zl = (t, e) => {
      const { assign: r } = t;
      if (r && r in e.referenceRecord) throw new ee(`'${r}' is already defined in Reference Record.`);
      const n = Vl(t, e);
      e.logger?.debug?.(`${Jr} evaluateCondition: ${Ft(t)} = ${Ft(n)}`);
      const o = n === '' ? !0 : !!n;
      return r != null ? { result: o, toAssign: { name: r, value: n } } : { result: o };
    };
  });
var Gl,
  fy = f(() => {
    zt();
    Js();
    Gl = (t, e) =>
      Object.entries(t ?? {}).reduce(
        (r, [n, o]) => (
          (r[n] = o.map((s) => {
            const i = kn(s, 'Header value entry', e);
            if (typeof i != 'string') throw new ee(`Header '${n}' value '${i}' is not a string`);
            return i;
          })),
          r
        ),
        {},
      );
  });
var Ua,
  RT,
  CT,
  py = f(() => {
    zt();
    ly();
    (Ua = (t, e) => Object.entries(t).reduce((r, [n, o]) => ((r[n] = CT.getEndpointProperty(o, e)), r), {})),
      (RT = (t, e) => {
        if (Array.isArray(t)) return t.map((r) => RT(r, e));
        switch (typeof t) {
          case 'string':
            return jl(t, e);
          case 'object':
            if (t === null) throw new ee(`Unexpected endpoint property: ${t}`);
            return CT.getEndpointProperties(t, e);
          case 'boolean':
            return t;
          default:
            throw new ee(`Unexpected endpoint property type: ${typeof t}`);
        }
      }),
      (CT = { getEndpointProperty: RT, getEndpointProperties: Ua });
  });
var ql,
  my = f(() => {
    zt();
    Js();
    ql = (t, e) => {
      const r = kn(t, 'Endpoint URL', e);
      if (typeof r == 'string')
        try {
          return new URL(r);
        } catch (n) {
          throw (console.error(`Failed to construct URL with ${r}`, n), n);
        }
      throw new ee(`Endpoint URL must be a string, got ${typeof r}`);
    };
  });
var hy,
  Yr,
  PT = f(() => {
    zt();
    dy();
    Js();
    fy();
    py();
    my();
    (hy = 1e8),
      (Yr = (t, e) => {
        let { nodes: r, root: n, results: o, conditions: s } = t,
          i = n,
          a = {},
          c = { referenceRecord: a, endpointParams: e.endpointParams, logger: e.logger };
        for (; i !== 1 && i !== -1 && i < hy; ) {
          const u = 3 * (Math.abs(i) - 1),
            [l, d, p] = [r[u], r[u + 1], r[u + 2]],
            [m, h, y] = s[l],
            S = Zl({ fn: m, assign: y, argv: h }, c);
          if (S.toAssign) {
            const { name: b, value: w } = S.toAssign;
            a[b] = w;
          }
          i = i >= 0 === S.result ? d : p;
        }
        if (i >= hy) {
          const u = o[i - hy];
          if (u[0] === -1) {
            const [, m] = u;
            throw new ee(kn(m, 'Error', c));
          }
          const [l, d, p] = u;
          return { url: ql(l, c), properties: Ua(d, c), headers: Gl(p ?? {}, c) };
        }
        throw new ee('No matching endpoint.');
      });
  });
var Ys,
  Wl = f(() => {
    za();
    dy();
    Ys = (t = [], e) => {
      let r = {},
        n = { ...e, referenceRecord: { ...e.referenceRecord } },
        o = !1;
      for (const s of t) {
        const { result: i, toAssign: a } = Zl(s, n);
        if (!i) return { result: i };
        a &&
          ((o = !0),
          (r[a.name] = a.value),
          (n.referenceRecord[a.name] = a.value),
          e.logger?.debug?.(`${Jr} assign: ${a.name} := ${Ft(a.value)}`));
      }
      return o ? { result: !0, referenceRecord: r } : { result: !0 };
    };
  });
var NT,
  OT = f(() => {
    za();
    Wl();
    fy();
    py();
    my();
    NT = (t, e) => {
      const { conditions: r, endpoint: n } = t,
        { result: o, referenceRecord: s } = Ys(r, e);
      if (!o) return;
      const i = s ? { ...e, referenceRecord: { ...e.referenceRecord, ...s } } : e,
        { url: a, properties: c, headers: u } = n;
      e.logger?.debug?.(`${Jr} Resolving endpoint from template: ${Ft(n)}`);
      const l = { url: ql(a, i) };
      return (u != null && (l.headers = Gl(u, i)), c != null && (l.properties = Ua(c, i)), l);
    };
  });
var kT,
  $T = f(() => {
    zt();
    Wl();
    Js();
    kT = (t, e) => {
      const { conditions: r, error: n } = t,
        { result: o, referenceRecord: s } = Ys(r, e);
      if (!o) return;
      const i = s ? { ...e, referenceRecord: { ...e.referenceRecord, ...s } } : e;
      throw new ee(kn(n, 'Error', i));
    };
  });
var Kl,
  MT,
  gy,
  DT = f(() => {
    zt();
    Wl();
    OT();
    $T();
    (Kl = (t, e) => {
      for (const r of t)
        if (r.type === 'endpoint') {
          const n = NT(r, e);
          if (n) return n;
        } else if (r.type === 'error') kT(r, e);
        else if (r.type === 'tree') {
          const n = gy.evaluateTreeRule(r, e);
          if (n) return n;
        } else throw new ee(`Unknown endpoint rule: ${r}`);
      throw new ee('Rules evaluation failed');
    }),
      (MT = (t, e) => {
        const { conditions: r, rules: n } = t,
          { result: o, referenceRecord: s } = Ys(r, e);
        if (!o) return;
        const i = s ? { ...e, referenceRecord: { ...e.referenceRecord, ...s } } : e;
        return gy.evaluateRules(n, i);
      }),
      (gy = { evaluateRules: Kl, evaluateTreeRule: MT });
  });
var LT = f(() => {
  DT();
});
var Ba,
  zT = f(() => {
    L();
    za();
    zt();
    LT();
    Ba = (t, e) => {
      const { endpointParams: r, logger: n } = e,
        { parameters: o, rules: s } = t;
      e.logger?.debug?.(`${Jr} Initial EndpointParams: ${Ft(r)}`);
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
      const i = Kl(s, { endpointParams: r, logger: n, referenceRecord: {} });
      return (e.logger?.debug?.(`${Jr} Resolved endpoint: ${Ft(i)}`), i);
    };
  });
var FT,
  UT = f(() => {
    FT = (t) => {
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
var BT = {};
ze(BT, {
  BinaryDecisionDiagram: () => Yt,
  EndpointCache: () => Qt,
  EndpointError: () => ee,
  customEndpointFunctions: () => wt,
  decideEndpoint: () => Yr,
  endpointMiddleware: () => W2,
  endpointMiddlewareOptions: () => Wg,
  getEndpointFromInstructions: () => q2,
  getEndpointPlugin: () => Mn,
  isIpAddress: () => On,
  isValidHostLabel: () => dr,
  middlewareEndpointToEndpointV1: () => kt,
  resolveEndpoint: () => Ba,
  resolveEndpointConfig: () => $n,
  resolveEndpointRequiredConfig: () => FT,
  resolveParams: () => La,
  toEndpointV1: () => kt,
});
var q2,
  $n,
  W2,
  Mn,
  Ee = f(() => {
    W0();
    Ul();
    qg();
    Kg();
    nT();
    L();
    oT();
    sT();
    PT();
    ry();
    L();
    Xg();
    zT();
    zt();
    Ul();
    zl();
    Kg();
    UT();
    (q2 = Fl(Da)), ($n = rT(Da)), (W2 = Bl(Da)), (Mn = tT(Da));
  });
var Xl,
  yy = f(() => {
    Ee();
    Xl = (t, e) => (r, n) => async (o) => {
      const s = t,
        i = n.endpointV2 ? async () => kt(n.endpointV2) : s.endpoint;
      if (!i) throw new Error('No valid endpoint provider available.');
      const a = await e(o.input, { ...t, endpoint: i });
      return r({ ...o, request: a });
    };
  });
function HT(t, e, r) {
  return {
    applyToStack: (n) => {
      n.add(cl(t, r), Sy), n.add(Xl(t, e), by);
    },
  };
}
var Sy,
  by,
  jT = f(() => {
    og();
    yy();
    (Sy = { name: 'deserializerMiddleware', step: 'deserialize', tags: ['DESERIALIZER'], override: !0 }),
      (by = { name: 'serializerMiddleware', step: 'serialize', tags: ['SERIALIZER'], override: !0 });
  });
import { createHash as K2, createHmac as X2 } from 'node:crypto';
function VT(t, e) {
  return Buffer.isBuffer(t)
    ? t
    : typeof t == 'string'
      ? Xn(t, e)
      : ArrayBuffer.isView(t)
        ? ur(t.buffer, t.byteOffset, t.byteLength)
        : ur(t);
}
var Jl,
  ZT = f(() => {
    Jn();
    rg();
    Jl = class {
      algorithmIdentifier;
      secret;
      hash;
      constructor(e, r) {
        (this.algorithmIdentifier = e), (this.secret = r), this.reset();
      }
      update(e, r) {
        this.hash.update(ft(VT(e, r)));
      }
      digest() {
        return Promise.resolve(this.hash.digest());
      }
      reset() {
        this.hash = this.secret ? X2(this.algorithmIdentifier, VT(this.secret)) : K2(this.algorithmIdentifier);
      }
    };
  });
import { Readable as J2 } from 'node:stream';
var Qs,
  xy = f(() => {
    $h();
    Qs = class extends J2 {
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
  io,
  pr = f(() => {
    (Me = (t) =>
      typeof ReadableStream == 'function' &&
      (t?.constructor?.name === ReadableStream.name || t instanceof ReadableStream)),
      (io = (t) => typeof Blob == 'function' && (t?.constructor?.name === Blob.name || t instanceof Blob));
  });
var GT,
  qT = f(() => {
    GT = (t) => new TextEncoder().encode(t);
  });
var WT,
  $ue,
  KT,
  Yl,
  Ey,
  XT,
  JT = f(() => {
    (WT = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'),
      ($ue = Object.entries(WT).reduce((t, [e, r]) => ((t[r] = Number(e)), t), {})),
      (KT = WT.split('')),
      (Yl = 6),
      (Ey = 8),
      (XT = 63);
  });
function Ql(t) {
  let e;
  typeof t == 'string' ? (e = GT(t)) : (e = t);
  const r = typeof e == 'object' && typeof e.length == 'number',
    n = typeof e == 'object' && typeof e.byteOffset == 'number' && typeof e.byteLength == 'number';
  if (!r && !n) throw new Error('@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.');
  let o = '';
  for (let s = 0; s < e.length; s += 3) {
    let i = 0,
      a = 0;
    for (let u = s, l = Math.min(s + 3, e.length); u < l; u++) (i |= e[u] << ((l - u - 1) * Ey)), (a += Ey);
    const c = Math.ceil(a / Yl);
    i <<= c * Yl - a;
    for (let u = 1; u <= c; u++) {
      const l = (c - u) * Yl;
      o += KT[(i & (XT << l)) >> l];
    }
    o += '=='.slice(0, 4 - c);
  }
  return o;
}
var wy = f(() => {
  qT();
  JT();
});
var Y2,
  ed,
  YT = f(() => {
    (Y2 = typeof ReadableStream == 'function' ? ReadableStream : () => {}), (ed = class extends Y2 {});
  });
var QT,
  eI = f(() => {
    wy();
    pr();
    YT();
    QT = ({ expectedChecksum: t, checksum: e, source: r, checksumSourceLocation: n, base64Encoder: o }) => {
      if (!Me(r))
        throw new Error(`@smithy/util-stream: unsupported source type ${r?.constructor?.name ?? r} in ChecksumStream.`);
      const s = o ?? Ql;
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
      return (Object.setPrototypeOf(a, ed.prototype), a);
    };
  });
function tI(t) {
  return typeof ReadableStream == 'function' && Me(t.source) ? QT(t) : new Qs(t);
}
var rI = f(() => {
  pr();
  xy();
  eI();
});
var Jo,
  _y = f(() => {
    Jo = class {
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
function nI(t, e, r) {
  let n = t.getReader(),
    o = !1,
    s = 0,
    i = ['', new Jo((u) => new Uint8Array(u))],
    a = -1,
    c = async (u) => {
      const { value: l, done: d } = await n.read(),
        p = l;
      if (d) {
        if (a !== -1) {
          const m = Yo(i, a);
          Dn(m) > 0 && u.enqueue(m);
        }
        u.close();
      } else {
        const m = vy(p, !1);
        if ((a !== m && (a >= 0 && u.enqueue(Yo(i, a)), (a = m)), a === -1)) {
          u.enqueue(p);
          return;
        }
        const h = Dn(p);
        s += h;
        const y = Dn(i[a]);
        if (h >= e && y === 0) u.enqueue(p);
        else {
          const S = Ay(i, a, p);
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
function Ay(t, e, r) {
  switch (e) {
    case 0:
      return ((t[0] += r), Dn(t[0]));
    case 1:
    case 2:
      return (t[e].push(r), Dn(t[e]));
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
function Dn(t) {
  return t?.byteLength ?? t?.length ?? 0;
}
function vy(t, e = !0) {
  return e && typeof Buffer < 'u' && t instanceof Buffer
    ? 2
    : t instanceof Uint8Array
      ? 1
      : typeof t == 'string'
        ? 0
        : -1;
}
var oI = f(() => {
  _y();
});
import { Readable as Q2 } from 'node:stream';
function sI(t, e, r) {
  if (Me(t)) return nI(t, e, r);
  let n = new Q2({ read() {} }),
    o = !1,
    s = 0,
    i = ['', new Jo((c) => new Uint8Array(c)), new Jo((c) => Buffer.from(new Uint8Array(c)))],
    a = -1;
  return (
    t.on('data', (c) => {
      const u = vy(c, !0);
      if ((a !== u && (a >= 0 && n.push(Yo(i, a)), (a = u)), a === -1)) {
        n.push(c);
        return;
      }
      const l = Dn(c);
      s += l;
      const d = Dn(i[a]);
      if (l >= e && d === 0) n.push(c);
      else {
        const p = Ay(i, a, c);
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
        Dn(c) > 0 && n.push(c);
      }
      n.push(null);
    }),
    n
  );
}
var iI = f(() => {
  _y();
  oI();
  pr();
});
var aI,
  cI = f(() => {
    aI = (t, e) => {
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
import { Readable as e4 } from 'node:stream';
function uI(t, e) {
  const r = t,
    n = t;
  if (Me(n)) return aI(n, e);
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
  const d = new e4({
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
var lI = f(() => {
  cI();
  pr();
});
async function dI(t, e) {
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
var fI = f(() => {});
import { Writable as t4 } from 'node:stream';
var pI,
  Ty,
  mI = f(() => {
    Ea();
    fI();
    pr();
    (pI = (t, e) =>
      Me(t)
        ? dI(t, e)
        : new Promise((r, n) => {
            const o = new Ty();
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
      (Ty = class extends t4 {
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
var hI,
  gI = f(() => {
    hI = (t) => {
      if (typeof t == 'string') return t;
      if (typeof t != 'object' || typeof t.byteOffset != 'number' || typeof t.byteLength != 'number')
        throw new Error('@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.');
      return new TextDecoder('utf-8').decode(t);
    };
  });
async function Iy(t) {
  return t.arrayBuffer().then((e) => new Uint8Array(e));
}
async function Ry(t) {
  let e = [],
    r = t.getReader(),
    n = 0;
  for (;;) {
    const { done: o, value: s } = await r.read();
    if ((s && (e.push(s), (n += s.length)), o)) break;
  }
  return Fr(e, n);
}
var yI,
  Cy = f(() => {
    Ea();
    pr();
    yI = async (t) => (io(t) ? Iy(t) : Ry(t));
  });
var SI,
  xI,
  bI,
  EI = f(() => {
    wy();
    tg();
    gI();
    Cy();
    pr();
    (SI = 'The stream has already been transformed.'),
      (xI = (t) => {
        if (!bI(t) && !Me(t)) {
          const o = t?.__proto__?.constructor?.name || t;
          throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${o}`);
        }
        let e = !1,
          r = async () => {
            if (e) throw new Error(SI);
            return ((e = !0), await yI(t));
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
            if (o === 'base64') return Ql(s);
            if (o === 'hex') return Wt(s);
            if (o === void 0 || o === 'utf8' || o === 'utf-8') return hI(s);
            if (typeof TextDecoder == 'function') return new TextDecoder(o).decode(s);
            throw new Error('TextDecoder is not available, please make sure polyfill is provided.');
          },
          transformToWebStream: () => {
            if (e) throw new Error(SI);
            if (((e = !0), bI(t))) return n(t);
            if (Me(t)) return t;
            throw new Error(`Cannot transform payload to web stream, got ${t}`);
          },
        });
      }),
      (bI = (t) => typeof Blob == 'function' && t instanceof Blob);
  });
import { Writable as r4 } from 'node:stream';
var td,
  Py,
  Ny = f(() => {
    Ea();
    Cy();
    pr();
    (td = (t) =>
      io(t)
        ? Iy(t)
        : Me(t)
          ? Ry(t)
          : new Promise((e, r) => {
              const n = new Py(),
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
      (Py = class extends r4 {
        bufferedBytes = [];
        _write(e, r, n) {
          this.bufferedBytes.push(e), n();
        }
      });
  });
import { Readable as Oy } from 'node:stream';
var wI,
  rd,
  _I = f(() => {
    Jn();
    EI();
    Ny();
    (wI = 'The stream has already been transformed.'),
      (rd = (t) => {
        if (!(t instanceof Oy))
          try {
            return xI(t);
          } catch {
            const o = t?.__proto__?.constructor?.name || t;
            throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${o}`);
          }
        let e = !1,
          r = async () => {
            if (e) throw new Error(wI);
            return ((e = !0), await td(t));
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
            if (e) throw new Error(wI);
            if (t.readableFlowing !== null) throw new Error('The stream has been consumed by other callbacks.');
            if (typeof Oy.toWeb != 'function')
              throw new Error('Readable.toWeb() is not supported. Please ensure a polyfill is available.');
            return ((e = !0), Oy.toWeb(t));
          },
        });
      });
  });
async function AI(t) {
  return (typeof t.stream == 'function' && (t = t.stream()), t.tee());
}
var vI = f(() => {});
import { PassThrough as TI } from 'node:stream';
async function II(t) {
  if (Me(t) || io(t)) return AI(t);
  const e = new TI(),
    r = new TI();
  return (t.pipe(e), t.pipe(r), [e, r]);
}
var RI = f(() => {
  vI();
  pr();
});
function ht(t) {
  Object.defineProperty(t, '__proto__', { value: void 0, writable: !0, enumerable: !0, configurable: !0 });
}
var CI = f(() => {});
var ti = {};
ze(ti, {
  ChecksumStream: () => Qs,
  Hash: () => Jl,
  LazyJsonString: () => Ne,
  NumericValue: () => Z,
  Uint8ArrayBlobAdapter: () => Qo,
  _parseEpochTimestamp: () => eo,
  _parseRfc3339DateTimeWithOffset: () => nl,
  _parseRfc7231DateTime: () => ol,
  calculateBodyLength: () => zr,
  concatBytes: () => Fr,
  copyDocumentWithTransform: () => D_,
  createBufferedReadable: () => sI,
  createChecksumStream: () => tI,
  dateToUtcString: () => $t,
  deserializerMiddleware: () => cl,
  deserializerMiddlewareOption: () => Sy,
  expectBoolean: () => G_,
  expectByte: () => Xu,
  expectFloat32: () => Sa,
  expectInt: () => q_,
  expectInt32: () => Wu,
  expectLong: () => Ds,
  expectNonNull: () => W_,
  expectNumber: () => Ms,
  expectObject: () => Gh,
  expectShort: () => Ku,
  expectString: () => K_,
  expectUnion: () => Yu,
  fromArrayBuffer: () => ur,
  fromBase64: () => ve,
  fromHex: () => al,
  fromString: () => Xn,
  fromUtf8: () => $e,
  generateIdempotencyToken: () => Ut,
  getAwsChunkedEncodingStream: () => uI,
  getSerdePlugin: () => HT,
  handleFloat: () => J_,
  hasOwn: () => I,
  headStream: () => pI,
  isArrayBuffer: () => Zu,
  isBlob: () => io,
  isReadableStream: () => Me,
  limitedParseDouble: () => el,
  limitedParseFloat: () => Y_,
  limitedParseFloat32: () => Q_,
  logger: () => Ls,
  nv: () => il,
  parseBoolean: () => Z_,
  parseEpochTimestamp: () => Bs,
  parseRfc3339DateTime: () => nA,
  parseRfc3339DateTimeWithOffset: () => Us,
  parseRfc7231DateTime: () => Qn,
  quoteHeader: () => rl,
  sdkStreamMixin: () => rd,
  serializerMiddleware: () => Xl,
  serializerMiddlewareOption: () => by,
  splitEvery: () => sl,
  splitHeader: () => Hs,
  splitStream: () => II,
  streamCollector: () => td,
  strictParseByte: () => tl,
  strictParseDouble: () => ba,
  strictParseFloat: () => X_,
  strictParseFloat32: () => Qu,
  strictParseInt: () => tA,
  strictParseInt32: () => rA,
  strictParseLong: () => qh,
  strictParseShort: () => Yn,
  toBase64: () => Se,
  toHex: () => Wt,
  toUint8Array: () => ft,
  toUtf8: () => be,
  v4: () => ei,
  writeKey: () => ht,
});
import { getRandomValues as n4 } from 'node:crypto';
var Qo,
  o4,
  ei,
  Ut,
  O = f(() => {
    P_();
    $h();
    O_();
    Gu();
    k_();
    M_();
    L_();
    oA();
    sA();
    Wh();
    iA();
    uA();
    lA();
    dA();
    pA();
    tg();
    hA();
    rg();
    Ea();
    Jn();
    kh();
    og();
    jT();
    yy();
    ZT();
    xy();
    rI();
    iI();
    lI();
    mI();
    _I();
    RI();
    pr();
    Ny();
    L();
    CI();
    (Qo = class extends N_(be, $e, Se, ve) {}), (o4 = n4), (ei = $_(o4)), (Ut = ei);
  });
var De,
  ri = f(() => {
    O();
    De = async (t = new Uint8Array(), e) => {
      if (t instanceof Uint8Array) return Qo.mutate(t);
      if (!t) return Qo.mutate(new Uint8Array());
      const r = e.streamCollector(t);
      return Qo.mutate(await r);
    };
  });
function mr(t) {
  return /^[\w.~-]+$/.test(t)
    ? t
    : encodeURIComponent(t).replace(/[!'()*]/g, (e) => '%' + e.charCodeAt(0).toString(16).toUpperCase());
}
var nd = f(() => {});
var NI,
  Je,
  s4,
  i4,
  a4,
  c4,
  od,
  PI,
  es = f(() => {
    W();
    O();
    (NI = Symbol.for('@smithy/schema-x')),
      (Je = class t extends T {
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
          return (o[NI] ??= new t(r));
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
          return typeof e != 'object' || e === null ? c4 : (this.bindings ??= s4(this));
        }
      }),
      (s4 = (t) => {
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
          const y = Je.of(h),
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
          (d.syntheticBodySchema = PI(t, n, o)),
          (p.syntheticBodySchema = PI(t, e, r)),
          l
        );
      }),
      (i4 = (t) => {
        let e = [],
          r = 0;
        for (const n of t.matchAll(/\{([^{}+]+)(\+)?\}/g))
          n.index > r && e.push([t.slice(r, n.index), 0]), e.push([n[1], n[2] ? 2 : 1]), (r = n.index + n[0].length);
        return (e.length && r < t.length && e.push([t.slice(r), 0]), e.length ? e : void 0);
      }),
      (a4 = (t) => {
        const { http: e, endpoint: r } = Nn(t.traits ?? {}),
          [n, o] = e?.[1].split('?') ?? [];
        return [e?.[0], n, o ? [...new URLSearchParams(o)] : [], n ? i4(n) : void 0, r?.[0]];
      }),
      (c4 = {
        request: { memberBindings: [], byName: {} },
        response: { bodyMemberNames: [], bindings: { headers: {}, prefixHeaders: [] } },
      }),
      (od = (t) => (t[NI] ??= a4(t))),
      (PI = (t, e, r) => {
        if (!e.length) return;
        const n = t.getSchema(),
          o = [3, n[1], n[2], t.getMergedTraits(), e, r],
          s = n[6],
          i = s && e.reduce((a, c) => a + (n[4].indexOf(c) < s ? 1 : 0), 0);
        return (i && (o[6] = i), o);
      });
  });
var He,
  ni = f(() => {
    He = class {
      serdeContext;
      setSerdeContext(e) {
        this.serdeContext = e;
      }
    };
  });
async function sd(t, e, r = 1024 * 1024) {
  let n = t.size,
    o = 0;
  for (; o < n; ) {
    const s = t.slice(o, Math.min(n, o + r));
    e(new Uint8Array(await s.arrayBuffer())), (o += s.size);
  }
}
var ky = f(() => {});
var OI,
  kI = f(() => {
    ky();
    OI = async (e, r) => {
      const n = new e();
      return (
        await sd(r, (o) => {
          n.update(o);
        }),
        n.digest()
      );
    };
  });
import { Writable as u4 } from 'node:stream';
var oi,
  $y = f(() => {
    O();
    oi = class extends u4 {
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
import { createReadStream as l4 } from 'node:fs';
var $I,
  d4,
  MI = f(() => {
    $y();
    ($I = (t, e) =>
      new Promise((r, n) => {
        if (!d4(e)) {
          n(new Error('Unable to calculate hash for non-file streams.'));
          return;
        }
        const o = l4(e.path, { start: e.start, end: e.end }),
          s = new t(),
          i = new oi(s);
        o.pipe(i),
          o.on('error', (a) => {
            i.end(), n(a);
          }),
          i.on('error', n),
          i.on('finish', () => {
            s.digest().then(r).catch(n);
          });
      })),
      (d4 = (t) => typeof t.path == 'string');
  });
var DI,
  LI = f(() => {
    $y();
    DI = (t, e) => {
      if (e.readableFlowing !== null) throw new Error('Unable to calculate hash for flowing readable stream');
      const r = new t(),
        n = new oi(r);
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
function My(t, e) {
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
    const d = f4[(i >> 4) * 4 + (i & 3)],
      p = (((r + a) & ao) + ((u + p4[i]) & ao)) & ao;
    (n = (n + (((p << d) | (p >>> (32 - d))) >>> 0)) & ao), (r = l);
  }
  (t[0] = (t[0] + r) & ao), (t[1] = (t[1] + n) & ao), (t[2] = (t[2] + o) & ao), (t[3] = (t[3] + s) & ao);
}
var si,
  zI,
  ao,
  f4,
  p4,
  Dy = f(() => {
    O();
    (si = class {
      digestLength = 16;
      state = Uint32Array.from(zI);
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
            this.bufferLength === 64 && (My(this.state, this.writeBuffer), (this.bufferLength = 0));
      }
      async digest() {
        let e = Uint32Array.from(this.state),
          r = new DataView(this.writeBuffer.buffer.slice(0)),
          n = this.bufferLength,
          o = this.bytesHashed * 8;
        if ((r.setUint8(n++, 128), this.bufferLength % 64 >= 56)) {
          for (let a = n; a < 64; ++a) r.setUint8(a, 0);
          My(e, r), (n = 0);
        }
        for (let a = n; a < 56; ++a) r.setUint8(a, 0);
        r.setUint32(56, o >>> 0, !0), r.setUint32(60, Math.floor(o / 2 ** 32), !0), My(e, r);
        const s = new Uint8Array(16),
          i = new DataView(s.buffer);
        for (let a = 0; a < 4; ++a) i.setUint32(a * 4, e[a], !0);
        return s;
      }
      reset() {
        this.state.set(zI),
          (this.writeBuffer = new DataView(new ArrayBuffer(64))),
          (this.bufferLength = 0),
          (this.bytesHashed = 0);
      }
    }),
      (zI = [1732584193, 4023233417, 2562383102, 271733878]),
      (ao = 4294967295),
      (f4 = Uint8Array.of(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21)),
      (p4 = Array.from({ length: 64 }, (t, e) => (Math.abs(Math.sin(e + 1)) * 2 ** 32) >>> 0));
  });
import { createHash as Ly } from 'node:crypto';
function h4() {
  return class {
    digestLength = 16;
    hash = Ly('md5');
    update(e) {
      this.hash.update(ft(e));
    }
    async digest() {
      const e = this.hash.copy().digest();
      return new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
    }
    reset() {
      this.hash = Ly('md5');
    }
  };
}
var m4,
  zy,
  FI = f(() => {
    O();
    Dy();
    (m4 = (() => {
      try {
        return (Ly('md5'), !0);
      } catch {
        return !1;
      }
    })()),
      (zy = m4 ? h4() : si);
  });
var UI,
  Fy,
  ii,
  Uy = f(() => {
    UI = new Uint32Array(256);
    for (let t = 0; t < 256; ++t) {
      let e = t;
      for (let r = 0; r < 8; ++r) e = e & 1 ? 3988292384 ^ (e >>> 1) : e >>> 1;
      UI[t] = e >>> 0;
    }
    (Fy = 4294967295),
      (ii = class {
        digestLength = 4;
        checksum = Fy;
        update(e) {
          for (let r = 0; r < e.length; ++r) this.checksum = (this.checksum >>> 8) ^ UI[(this.checksum ^ e[r]) & 255];
        }
        digestSync() {
          return (this.checksum ^ Fy) >>> 0;
        }
        async digest() {
          const e = this.digestSync(),
            r = new Uint8Array(4);
          return (new DataView(r.buffer).setUint32(0, e, !1), r);
        }
        reset() {
          this.checksum = Fy;
        }
      });
  });
import * as By from 'node:zlib';
function g4(t) {
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
var BI,
  ts,
  HI = f(() => {
    Uy();
    (BI = typeof By.crc32 == 'function' ? By.crc32 : void 0), (ts = BI ? g4(BI) : ii);
  });
var Ye,
  jI,
  y4,
  Ln,
  VI,
  S4,
  id = f(() => {
    O();
    (Ye = 64),
      (jI = 32),
      (y4 = 2 ** 53 - 1),
      (Ln = class t {
        digestLength = jI;
        state = Int32Array.from(VI);
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
          if (((this.bytesHashed += o), this.bytesHashed * 8 > y4))
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
          (this.state = Int32Array.from(VI)),
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
          const i = new Uint8Array(jI);
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
                  ((d + ((S4[p] + n[p]) | 0)) | 0)) |
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
      (VI = new Int32Array([
        1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225,
      ])),
      (S4 = new Int32Array([
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
import { createHmac as b4, createHash as ZI } from 'node:crypto';
function E4() {
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
      return this.secret ? b4('sha256', w4(this.secret)) : ZI('sha256');
    }
  };
}
function w4(t) {
  return typeof t == 'string'
    ? t
    : ArrayBuffer.isView(t)
      ? Buffer.from(t.buffer, t.byteOffset, t.byteLength)
      : Buffer.from(t);
}
var x4,
  hr,
  GI = f(() => {
    id();
    (x4 = (() => {
      try {
        return (ZI('sha256'), !0);
      } catch {
        return !1;
      }
    })()),
      (hr = x4 ? E4() : Ln);
  });
var _4,
  A4,
  v4,
  ad,
  T4,
  cd,
  qI = f(() => {
    O();
    id();
    ({ digest: _4, sign: A4, importKey: v4 } = globalThis?.crypto?.subtle ?? {}),
      (ad =
        typeof _4 == 'function' && typeof A4 == 'function' && typeof v4 == 'function'
          ? globalThis.crypto.subtle
          : void 0),
      (T4 = 8 * 1024 * 1024),
      (cd = class {
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
            this.pendingBytes >= T4 && this.switchToFallback();
        }
        async digest() {
          if (this.fallback) return this.fallback.digest();
          if (this.secret && this.finished) throw new Error('Attempted to digest an already finished HMAC.');
          const e = Fr(this.pending);
          if (ad) {
            if (this.secret) {
              this.finished = !0;
              const o = await ad.importKey('raw', this.secret, { name: 'HMAC', hash: 'SHA-256' }, !1, ['sign']),
                s = await ad.sign('HMAC', o, e);
              return new Uint8Array(s);
            }
            const n = await ad.digest('SHA-256', e);
            return new Uint8Array(n);
          }
          const r = new Ln(this.secret);
          return (r.update(e), r.digest());
        }
        reset() {
          (this.pending = []), (this.pendingBytes = 0), (this.fallback = void 0), (this.finished = !1);
        }
        switchToFallback() {
          const e = new Ln(this.secret);
          for (const r of this.pending) e.update(r);
          (this.fallback = e), (this.pending = []), (this.pendingBytes = 0);
        }
      });
  });
var WI = {};
ze(WI, {
  Crc32: () => ts,
  Crc32Js: () => ii,
  Crc32Node: () => ts,
  Md5: () => zy,
  Md5Js: () => si,
  Md5Node: () => zy,
  Sha256: () => hr,
  Sha256Js: () => Ln,
  Sha256Node: () => hr,
  Sha256WebCrypto: () => cd,
  blobHasher: () => OI,
  blobReader: () => sd,
  fileStreamHasher: () => $I,
  readableStreamHasher: () => DI,
});
var co = f(() => {
  kI();
  MI();
  LI();
  Dy();
  FI();
  Uy();
  HI();
  id();
  GI();
  qI();
  ky();
});
function KI(t) {
  for (let e = 0; e < 8; e++) t[e] ^= 255;
  for (let e = 7; e > -1 && (t[e]++, t[e] === 0); e--);
}
var uo,
  Hy = f(() => {
    O();
    uo = class t {
      bytes;
      constructor(e) {
        if (((this.bytes = e), e.byteLength !== 8)) throw new Error('Int64 buffers must be exactly 8 bytes');
      }
      static fromNumber(e) {
        if (e > 9223372036854776e3 || e < -9223372036854776e3)
          throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
        const r = new Uint8Array(8);
        for (let n = 7, o = Math.abs(Math.round(e)); n > -1 && o > 0; n--, o /= 256) r[n] = o;
        return (e < 0 && KI(r), new t(r));
      }
      valueOf() {
        const e = this.bytes.slice(0),
          r = e[0] & 128;
        return (r && KI(e), parseInt(Wt(e), 16) * (r ? -1 : 1));
      }
      toString() {
        return String(this.valueOf());
      }
    };
  });
var ai,
  XI,
  JI,
  I4,
  R4,
  C4,
  P4,
  N4,
  O4,
  k4,
  $4,
  M4,
  ud,
  jy = f(() => {
    L();
    O();
    Hy();
    ai = class {
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
            if (e.value.byteLength > ud)
              throw new Error(
                `@smithy/core/event-streams - header value (binary) exceeds ${ud} bytes: ${e.value.byteLength}`,
              );
            const s = new DataView(new ArrayBuffer(3 + e.value.byteLength));
            s.setUint8(0, 6), s.setUint16(1, e.value.byteLength, !1);
            const i = new Uint8Array(s.buffer);
            return (i.set(e.value, 3), i);
          }
          case 'string': {
            const a = this.fromUtf8(e.value);
            if (a.byteLength > ud)
              throw new Error(
                `@smithy/core/event-streams - header value (string) exceeds ${ud} bytes: ${a.byteLength}`,
              );
            const c = new DataView(new ArrayBuffer(3 + a.byteLength));
            c.setUint8(0, 7), c.setUint16(1, a.byteLength, !1);
            const u = new Uint8Array(c.buffer);
            return (u.set(a, 3), u);
          }
          case 'timestamp': {
            const l = new Uint8Array(9);
            return ((l[0] = 8), l.set(uo.fromNumber(e.value.valueOf()).bytes, 1), l);
          }
          case 'uuid': {
            if (!M4.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
            const d = new Uint8Array(17);
            return ((d[0] = 9), d.set(al(e.value.replace(/-/g, '')), 1), d);
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
              r[s] = { type: JI, value: !0 };
              break;
            case 1:
              r[s] = { type: JI, value: !1 };
              break;
            case 2:
              r[s] = { type: I4, value: e.getInt8(n++) };
              break;
            case 3:
              (r[s] = { type: R4, value: e.getInt16(n, !1) }), (n += 2);
              break;
            case 4:
              (r[s] = { type: C4, value: e.getInt32(n, !1) }), (n += 4);
              break;
            case 5:
              (r[s] = { type: P4, value: new uo(new Uint8Array(e.buffer, e.byteOffset + n, 8)) }), (n += 8);
              break;
            case 6: {
              const i = e.getUint16(n, !1);
              (n += 2), (r[s] = { type: N4, value: new Uint8Array(e.buffer, e.byteOffset + n, i) }), (n += i);
              break;
            }
            case 7: {
              const a = e.getUint16(n, !1);
              (n += 2),
                (r[s] = { type: O4, value: this.toUtf8(new Uint8Array(e.buffer, e.byteOffset + n, a)) }),
                (n += a);
              break;
            }
            case 8:
              (r[s] = { type: k4, value: new Date(new uo(new Uint8Array(e.buffer, e.byteOffset + n, 8)).valueOf()) }),
                (n += 8);
              break;
            case 9: {
              const c = new Uint8Array(e.buffer, e.byteOffset + n, 16);
              (n += 16),
                (r[s] = {
                  type: $4,
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
    })(XI || (XI = {}));
    (JI = 'boolean'),
      (I4 = 'byte'),
      (R4 = 'short'),
      (C4 = 'integer'),
      (P4 = 'long'),
      (N4 = 'binary'),
      (O4 = 'string'),
      (k4 = 'timestamp'),
      ($4 = 'uuid'),
      (M4 = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/),
      (ud = 32767);
  });
function QI({ byteLength: t, byteOffset: e, buffer: r }) {
  if (t < D4) throw new Error('Provided message too short to accommodate event stream message overhead');
  const n = new DataView(r, e, t),
    o = n.getUint32(0, !1);
  if (t !== o) throw new Error('Reported message length does not match received message length');
  const s = n.getUint32(YI, !1),
    i = n.getUint32(lo, !1),
    a = n.getUint32(t - rs, !1),
    c = new ts();
  if ((c.update(new Uint8Array(r, e, lo)), i !== c.digestSync()))
    throw new Error(
      `The prelude checksum specified in the message (${i}) does not match the calculated CRC32 checksum (${c.digestSync()})`,
    );
  if ((c.update(new Uint8Array(r, e + lo, t - (lo + rs))), a !== c.digestSync()))
    throw new Error(`The message checksum (${c.digestSync()}) did not match the expected value of ${a}`);
  return { headers: new DataView(r, e + lo + rs, s), body: new Uint8Array(r, e + lo + rs + s, o - s - (lo + rs + rs)) };
}
var YI,
  lo,
  rs,
  D4,
  eR = f(() => {
    co();
    (YI = 4), (lo = YI * 2), (rs = 4), (D4 = lo + rs * 2);
  });
var ci,
  Vy = f(() => {
    co();
    jy();
    eR();
    ci = class {
      headerMarshaller;
      messageBuffer;
      isEndOfStream;
      constructor(e, r) {
        (this.headerMarshaller = new ai(e, r)), (this.messageBuffer = []), (this.isEndOfStream = !1);
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
          a = new ts();
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
        const { headers: r, body: n } = QI(e);
        return { headers: this.headerMarshaller.parse(r), body: n };
      }
      formatHeaders(e) {
        return this.headerMarshaller.format(e);
      }
    };
  });
var ui,
  Zy = f(() => {
    ui = class {
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
var li,
  Gy = f(() => {
    li = class {
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
var di,
  qy = f(() => {
    di = class {
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
var fi,
  Wy = f(() => {
    fi = class {
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
function ld(t) {
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
var Ky = f(() => {});
function tR(t, e) {
  const r = Ha(e.deserializer, e.toUtf8);
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
function Ha(t, e) {
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
var Xy = f(() => {});
var ns,
  rR,
  Jy = f(() => {
    Vy();
    Zy();
    Gy();
    qy();
    Wy();
    Ky();
    Xy();
    (ns = class {
      eventStreamCodec;
      utfEncoder;
      constructor({ utf8Encoder: e, utf8Decoder: r }) {
        (this.eventStreamCodec = new ci(e, r)), (this.utfEncoder = e);
      }
      deserialize(e, r) {
        const n = ld(e);
        return new di({
          messageStream: new ui({ inputStream: n, decoder: this.eventStreamCodec }),
          deserializer: Ha(r, this.utfEncoder),
        });
      }
      serialize(e, r) {
        return new li({
          messageStream: new fi({ inputStream: e, serializer: r }),
          encoder: this.eventStreamCodec,
          includeEndFrame: !0,
        });
      }
    }),
      (rR = (t) => new ns(t));
  });
import { Readable as L4 } from 'node:stream';
async function* z4(t) {
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
var ja,
  nR,
  oR = f(() => {
    Jy();
    (ja = class {
      universalMarshaller;
      constructor({ utf8Encoder: e, utf8Decoder: r }) {
        this.universalMarshaller = new ns({ utf8Decoder: r, utf8Encoder: e });
      }
      deserialize(e, r) {
        const n = typeof e[Symbol.asyncIterator] == 'function' ? e : z4(e);
        return this.universalMarshaller.deserialize(n, r);
      }
      serialize(e, r) {
        return L4.from(this.universalMarshaller.serialize(e, r));
      }
    }),
      (nR = (t) => new ja(t));
  });
var sR,
  iR,
  aR = f(() => {
    (sR = (t) => ({
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
      (iR = (t) => {
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
var cR,
  uR = f(() => {
    cR = (t) => Object.assign(t, { eventStreamMarshaller: t.eventStreamSerdeProvider(t) });
  });
var dd,
  lR = f(() => {
    L();
    W();
    O();
    dd = class {
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
var dR = {};
ze(dR, {
  EventStreamCodec: () => ci,
  EventStreamMarshaller: () => ja,
  EventStreamSerde: () => dd,
  HeaderMarshaller: () => ai,
  Int64: () => uo,
  MessageDecoderStream: () => ui,
  MessageEncoderStream: () => li,
  SmithyMessageDecoderStream: () => di,
  SmithyMessageEncoderStream: () => fi,
  UniversalEventStreamMarshaller: () => ns,
  eventStreamSerdeProvider: () => nR,
  getChunkedStream: () => ld,
  getMessageUnmarshaller: () => Ha,
  getUnmarshalledStream: () => tR,
  iterableToReadableStream: () => iR,
  readableStreamToIterable: () => sR,
  resolveEventStreamSerdeConfig: () => cR,
  universalEventStreamSerdeProvider: () => rR,
});
var fR = f(() => {
  Vy();
  jy();
  Hy();
  Zy();
  Gy();
  qy();
  Wy();
  oR();
  aR();
  Jy();
  Ky();
  Xy();
  uR();
  lR();
});
var fo,
  fd = f(() => {
    L();
    W();
    ni();
    es();
    fo = class extends He {
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
        return Ue;
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
      setHostPrefix(e, r, n, o = od(r)) {
        if (this.serdeContext?.disableHostPrefix) return;
        const s = o[4];
        if (typeof s != 'string') return;
        let i = s;
        for (const [a, [, c]] of Je.of(r.input).getHttpBindings().request.memberBindings) {
          if (!((c >> 17) & 1)) continue;
          const u = n[a];
          if (typeof u != 'string')
            throw new Error(`@smithy/core/schema - ${a} in input must be a string as hostLabel.`);
          i = i.replace(`{${a}}`, u);
        }
        if (((e.hostname = i + e.hostname), !ga(e.hostname)))
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
        const { EventStreamSerde: e, eventStreamSerdeProvider: r } = await Promise.resolve().then(() => (fR(), dR)),
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
var po,
  pR = f(() => {
    L();
    O();
    es();
    fd();
    ri();
    nd();
    po = class extends fo {
      async serializeRequest(e, r, n) {
        const o = r && typeof r == 'object' ? r : {},
          s = {},
          i = {},
          a = await n.endpoint(),
          c = Je.of(e?.input),
          u = c.getHttpBindings().request,
          l = od(e),
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
            Le = e[ue];
          if (!(Le == null && !((Nt >> 10) & 1)))
            if (Ce === 36) {
              const q = (Nt >> 11) & 3;
              q
                ? q === 2
                  ? (p = Le || void 0)
                  : (d = Le)
                : (i ? i.writeCodec(Ae, Le) : s.write(Ae, Le), (d = s.flush()));
            } else if (Ce === 33 || Ce === 38) {
              const q = this.serializeHttpValue(K, Le, Ce, i);
              Ce === 33 ? ((m ??= Object.create(null))[ue] = q) : (c[Pe] = q);
            } else if (Ce === 39)
              for (const q in Le) {
                if (!I(Le, q)) continue;
                const de = Pe + q;
                c[de.toLowerCase()] = this.serializeHttpValue(
                  le,
                  Le[q],
                  38,
                  i,
                  i ? le[0] : [le[0], { httpHeader: de }],
                );
              }
            else (Ce & 62) === 34 ? this.serializeQuery(K, Le, Pe, a, i) : (l = !0);
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
          i = Je.of(e.output),
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
          u = Je.of(e),
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
              : (i[S] = rd(n.body));
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
            const Nt = (K >> 16) & 1 ? sl(w, ',', 2) : Hs(w),
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
  Yy = f(() => {
    L();
    W();
    L();
    fd();
    ri();
    Qr = class extends fo {
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
var mo,
  Qy = f(() => {
    W();
    L();
    Yy();
    mo = class extends Qr {
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
var pd,
  eS = f(() => {
    nd();
    pd = (t, e, r, n, o, s) => {
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
function md(t, e) {
  return new Va(t, e);
}
var Va,
  mR = f(() => {
    L();
    eS();
    Va = class {
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
            this.path = pd(s, this.input, e, r, n, o);
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
var ho,
  tS = f(() => {
    O();
    es();
    ni();
    ho = class extends He {
      settings;
      constructor(e) {
        super(), (this.settings = e);
      }
      read(e, r) {
        const n = Je.of(e),
          o = n.getMergedTraits(),
          s = n.getHttpBindingLocation(o);
        return this.readHttpBinding(n.getHttpBindingValue(s, o), r, s);
      }
      readHttpBinding([e, r, n], o, s) {
        const i = r & 255;
        if ((i & 192) === 64)
          return ((n ??= e.getHttpBindingCollectionValue(s)), Hs(o).map((a) => this.readHttpBinding(n, a, s)));
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
                return nl(o);
              case 6:
                return ol(o);
              case 7:
                return eo(o);
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
var go,
  hR = f(() => {
    O();
    es();
    ni();
    tS();
    go = class extends He {
      codecDeserializer;
      stringDeserializer;
      constructor(e, r) {
        super(), (this.codecDeserializer = e), (this.stringDeserializer = new ho(r));
      }
      setSerdeContext(e) {
        this.stringDeserializer.setSerdeContext(e), this.codecDeserializer.setSerdeContext(e), (this.serdeContext = e);
      }
      read(e, r) {
        const n = Je.of(e),
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
var pi,
  rS = f(() => {
    O();
    es();
    ni();
    pi = class extends He {
      settings;
      stringBuffer = '';
      constructor(e) {
        super(), (this.settings = e);
      }
      write(e, r) {
        const n = Je.of(e),
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
                  this.stringBuffer = $t(o);
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
                d && (d += ', '), (d += l ? m : rl(m));
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
            this.stringBuffer = (r >> 10) & 1 ? Ut() : String(o);
        }
      }
      flush() {
        const e = this.stringBuffer;
        return ((this.stringBuffer = ''), e);
      }
    };
  });
var yo,
  gR = f(() => {
    es();
    rS();
    yo = class {
      codecSerializer;
      stringSerializer;
      buffer;
      constructor(e, r, n = new pi(r)) {
        (this.codecSerializer = e), (this.stringSerializer = n);
      }
      setSerdeContext(e) {
        this.codecSerializer.setSerdeContext(e), this.stringSerializer.setSerdeContext(e);
      }
      write(e, r) {
        const n = Je.of(e),
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
var mi = f(() => {});
var yR,
  hd,
  SR = f(() => {
    (yR = _e(qt())),
      (hd = class {
        name;
        kind;
        values;
        constructor({ name: e, kind: r = yR.FieldPosition.HEADER, values: n = [] }) {
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
var gd,
  bR = f(() => {
    gd = class {
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
  xR = f(() => {
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
function nS(t) {
  return (e) => async (r) => {
    const n = r.request;
    if (V.isInstance(n)) {
      const { body: o, headers: s } = n;
      if (
        o &&
        Object.keys(s)
          .map((i) => i.toLowerCase())
          .indexOf(ER) === -1
      )
        try {
          const i = t(o);
          i != null && (n.headers = { ...n.headers, [ER]: String(i) });
        } catch {}
    }
    return e({ ...r, request: n });
  };
}
var ER,
  oS,
  rn,
  wR = f(() => {
    L();
    ER = 'content-length';
    (oS = {
      step: 'build',
      tags: ['SET_CONTENT_LENGTH', 'CONTENT_LENGTH'],
      name: 'contentLengthMiddleware',
      override: !0,
    }),
      (rn = (t) => ({
        applyToStack: (e) => {
          e.add(nS(t.bodyLengthChecker), oS);
        },
      }));
  });
var So,
  F4,
  yd = f(() => {
    (So = (t) => encodeURIComponent(t).replace(/[!'()*]/g, F4)),
      (F4 = (t) => `%${t.charCodeAt(0).toString(16).toUpperCase()}`);
  });
var _R,
  AR = f(() => {
    yd();
    _R = (t) => t.split('/').map(So).join('/');
  });
function vR(t) {
  const e = [];
  for (let r of Object.keys(t).sort()) {
    const n = t[r];
    if (((r = So(r)), Array.isArray(n))) for (let o = 0, s = n.length; o < s; o++) e.push(`${r}=${So(n[o])}`);
    else {
      let o = r;
      (n || typeof n == 'string') && (o += `=${So(n)}`), e.push(o);
    }
  }
  return e.join('&');
}
var TR = f(() => {
  yd();
});
var At,
  os = f(() => {
    At = class {
      serdeContext;
      setSerdeContext(e) {
        this.serdeContext = e;
      }
    };
  });
var hi,
  sS = f(() => {
    hi = class {
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
function Sd() {
  if (Za === void 0)
    try {
      if (typeof Buffer != 'function') Za = !1;
      else {
        const t = JSON.parse(Buffer.from([123, 125]));
        Za = t !== null && typeof t == 'object';
      }
    } catch {
      Za = !1;
    }
  return Za;
}
var Za,
  iS = f(() => {});
function gi(t, e, r) {
  if (r?.source) {
    const n = r.source;
    if (typeof e == 'number')
      return e <= Number.MAX_SAFE_INTEGER && e >= Number.MIN_SAFE_INTEGER
        ? B4(n, e)
          ? e
          : new Z(n, 'bigDecimal')
        : U4(n)
          ? new Z(n, 'bigDecimal')
          : /[eE]/.test(n)
            ? H4(n)
            : BigInt(n);
  }
  return e;
}
function U4(t) {
  const e = t.indexOf('.');
  if (e === -1) return !1;
  const r = t.search(/[eE]/);
  if (r === -1) return !0;
  const n = r - e - 1;
  return parseInt(t.slice(r + 1), 10) < n;
}
function B4(t, e) {
  if (t === String(e) || Object.is(e, -0)) return !0;
  if (/[eE]/.test(t)) return aS(t) === aS(String(e));
  const r = t.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''),
    n = String(e);
  return r === n ? !0 : /[eE]/.test(n) ? r === aS(n) : !1;
}
function aS(t) {
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
function H4(t) {
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
var bd = f(() => {
  O();
});
function yi(t) {
  const e = T.of(t),
    r = e.getSchema();
  if (Array.isArray(r) && e.isStructSchema()) {
    if (cS in r) return r[cS];
    const n = xd(e, new Set());
    return ((r[cS] = n), n);
  }
  return xd(e, new Set());
}
function xd(t, e) {
  const r = t.getSchema();
  if (e.has(r)) return !1;
  if ((e.add(r), t.isBigIntegerSchema() || t.isBigDecimalSchema())) return !0;
  if (t.isStructSchema()) {
    for (const [, n] of t.structIterator()) if (xd(n, e)) return !0;
  } else if (t.isListSchema() || t.isMapSchema()) {
    if (xd(t.getValueSchema(), e)) return !0;
  } else if (t.isDocumentSchema()) return !0;
  return !1;
}
var cS,
  Ed = f(() => {
    W();
    cS = Symbol.for('@aws-sdk/reviver');
  });
var IR,
  RR = f(() => {
    ri();
    O();
    IR = (t, e) => De(t, e).then((r) => (e?.utf8Encoder ?? be)(r));
  });
async function zn(t, e, r) {
  let n;
  if (Sd() && typeof t?.[Symbol.asyncIterator] == 'function') {
    const s = await De(t, e);
    typeof Buffer == 'function' &&
      (Buffer.isBuffer(s) ? (n = s) : (n = Buffer.from(s.buffer, s.byteOffset, s.byteLength)));
  }
  if ((n || (n = await IR(t, e)), n.length === 0)) return {};
  const o = r && yi(r) ? gi : void 0;
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
var wd,
  CR,
  uS,
  Si,
  bi,
  xi,
  PR,
  Ga = f(() => {
    ri();
    RR();
    iS();
    bd();
    Ed();
    (wd = async (t, e) => {
      const r = await zn(t, e);
      return ((r.message = r.message ?? r.Message), r);
    }),
      (CR = (t, e) => Object.keys(t).find((r) => r.toLowerCase() === e.toLowerCase())),
      (uS = (t) => {
        let e = t;
        return (
          typeof e == 'number' && (e = e.toString()),
          e.indexOf(',') >= 0 && (e = e.split(',')[0]),
          e.indexOf(':') >= 0 && (e = e.split(':')[0]),
          e.indexOf('#') >= 0 && (e = e.split('#')[1]),
          e
        );
      }),
      (Si = (t, e) => PR(t, e, ['header', 'code', 'type'])),
      (bi = (t, e, r = !1) => PR(t, e, r ? ['code', 'header', 'type'] : ['type', 'code', 'header'])),
      (xi = (t, e) => {
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
      (PR = ({ headers: t }, e, r) => {
        for (; r.length > 0; )
          switch (r.shift()) {
            case 'header': {
              const o = CR(t ?? {}, 'x-amzn-errortype');
              if (o !== void 0) return uS(t[o]);
              break;
            }
            case 'code': {
              const s = CR(e ?? {}, 'code');
              if (s && e[s] !== void 0) return uS(e[s]);
              break;
            }
            case 'type':
              if (e?.__type !== void 0) return uS(e.__type);
              break;
          }
      });
  });
var bo,
  lS = f(() => {
    mi();
    W();
    O();
    os();
    sS();
    iS();
    bd();
    Ed();
    Ga();
    L();
    bo = class extends At {
      settings;
      constructor(e) {
        super(), (this.settings = e);
      }
      async read(e, r) {
        let n = yi(e) ? gi : void 0,
          o;
        if (typeof r == 'string') {
          if (r.length === 0) return {};
          o = JSON.parse(r, n);
        } else if (r instanceof Uint8Array && Sd()) {
          if (r.byteLength === 0) return {};
          const s = Buffer.isBuffer(r) ? r : Buffer.from(r.buffer, r.byteOffset, r.byteLength);
          o = JSON.parse(s, n);
        } else o = await zn(r, this.serdeContext, e);
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
              return Us(r);
            case 6:
              return Qn(r);
            case 7:
              return Bs(r);
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
        n && (c = new hi(r, o));
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
var _d,
  NR,
  OR = f(() => {
    O();
    (_d = class t extends Uint8Array {
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
          e > NR + 6e4 &&
            (console.warn(
              '@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.',
            ),
            (NR = e)),
            (this.string = be(this));
        }
        return this.string;
      }
    }),
      (NR = 0);
  });
function dS(t) {
  return _d.allocUnsafe(t);
}
var Ad,
  kR,
  $R,
  j4,
  V4,
  Ei,
  vd,
  Td,
  MR,
  Z4,
  G4,
  q4,
  nn,
  DR,
  xo,
  fS = f(() => {
    mi();
    W();
    O();
    os();
    L();
    OR();
    (Ad = new TextEncoder()),
      (kR = 123),
      ($R = 125),
      (j4 = 91),
      (V4 = 93),
      (Ei = 34),
      (vd = 58),
      (Td = 44),
      (MR = 92),
      (Z4 = new Uint8Array([116, 114, 117, 101])),
      (G4 = new Uint8Array([102, 97, 108, 115, 101])),
      (q4 = new Uint8Array([110, 117, 108, 108])),
      (nn = new Array(128).fill(null));
    nn[8] = 'b';
    nn[9] = 't';
    nn[10] = 'n';
    nn[12] = 'f';
    nn[13] = 'r';
    nn[34] = '"';
    nn[92] = '\\';
    for (let t = 0; t < 32; t++) nn[t] === null && (nn[t] = 'u00' + t.toString(16).padStart(2, '0'));
    DR = 2048;
    xo = class t extends At {
      settings;
      json;
      i = 0;
      rootSchema;
      rawValue;
      passthrough = !1;
      constructor(e) {
        super(), (this.settings = e), (this.json = dS(DR));
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
            Ad.encodeInto(o, this.json.subarray(1)),
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
        return ((this.json = dS(DR)), n);
      }
      ensure(e) {
        const { i: r, json: n } = this;
        if (r + e > n.length) {
          let o = n.length * 2;
          for (; o < r + e; ) o *= 2;
          const s = dS(o);
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
        n[o++] = Ei;
        for (let s = 0; s < r; ++s) n[o++] = e.charCodeAt(s);
        (n[o++] = Ei), (this.i = o);
      }
      writeJsonString(e) {
        const r = e.length;
        this.ensure(r * 3 + 2), (this.json[this.i++] = Ei);
        for (let n = 0; n < r; ++n) {
          const o = e.charCodeAt(n);
          if (o > 34 && o < 92) this.json[this.i++] = o;
          else if (o < 128) {
            const s = nn[o];
            if (s !== null) {
              this.ensure(s.length + 1 + (r - n - 1) * 3 + 1), (this.json[this.i++] = MR);
              for (let i = 0; i < s.length; i++) this.json[this.i++] = s.charCodeAt(i);
            } else this.json[this.i++] = o;
          } else if (o >= 55296 && o <= 56319) {
            const s = n + 1 < r ? e.charCodeAt(n + 1) : 0;
            if (s >= 56320 && s <= 57343) {
              this.ensure(4);
              const { written: i } = Ad.encodeInto(e.substring(n, n + 2), this.json.subarray(this.i));
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
        this.json[this.i++] = Ei;
      }
      writeUnicodeEscape(e) {
        let { json: r, i: n } = this;
        (r[n++] = MR), (r[n++] = 117);
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
        n[s++] = Ei;
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
        (n[s++] = Ei), (this.i = s);
      }
      writeValue(e, r, n) {
        if (r == null) {
          if (n?.isStructSchema()) {
            if (r === void 0 && T.of(e).isIdempotencyToken()) {
              this.writeAsciiQuoted(Ut());
              return;
            }
            return;
          }
          this.ensure(4), this.json.set(q4, this.i), (this.i += 4);
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
          r ? (a.set(Z4, i), (i += 4)) : (a.set(G4, i), (i += 5)), (this.i = i);
          return;
        }
        if (typeof r == 'bigint') {
          this.writeAscii(r.toString());
          return;
        }
        this.writeAscii(String(r));
      }
      writeStruct(e, r) {
        this.ensure(2), (this.json[this.i++] = kR);
        let n = !1,
          o = typeof r.__type == 'string',
          s;
        o && (s = new Set());
        for (const [i, a] of e.structIterator()) {
          const c = r[i];
          if (c == null && !a.isIdempotencyToken()) continue;
          n && (this.ensure(1), (this.json[this.i++] = Td)), (n = !0);
          const u = this.settings.jsonName ? (a.getMergedTraits().jsonName ?? i) : i;
          s && (s.add(i), s.add(u)), this.writeAsciiQuoted(u), (this.json[this.i++] = vd), this.writeValue(a, c, e);
        }
        if (!n && e.isUnionSchema()) {
          const { $unknown: i } = r;
          if (Array.isArray(i)) {
            const [a, c] = i;
            this.writeAsciiQuoted(a), this.ensure(1), (this.json[this.i++] = vd), this.writeValue(15, c, e);
          }
        } else if (o)
          for (const i in r) {
            if (s.has(i)) continue;
            s.add(i);
            const a = r[i];
            n && (this.ensure(1), (this.json[this.i++] = Td)),
              (n = !0),
              this.writeAsciiQuoted(i),
              this.ensure(1),
              (this.json[this.i++] = vd),
              this.writeValue(15, a, void 0);
          }
        this.ensure(1), (this.json[this.i++] = $R);
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
          this.ensure(c.length * 3), (this.i += Ad.encodeInto(c, this.json.subarray(this.i)).written);
          return;
        }
        this.ensure(2), (this.json[this.i++] = j4);
        let i = !1;
        for (let a = 0; a < r.length; ++a) {
          const c = r[a];
          (n ? c === void 0 : c == null && !o) ||
            (i && (this.ensure(1), (this.json[this.i++] = Td)), this.writeValue(s, c, void 0), (i = !0));
        }
        this.ensure(1), (this.json[this.i++] = V4);
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
            (this.i += Ad.encodeInto(c, this.json.subarray(this.i)).written);
          return;
        }
        this.ensure(2), (this.json[this.i++] = kR);
        let i = !0;
        for (const a in r) {
          if (!I(r, a)) continue;
          const c = r[a];
          (n ? c === void 0 : c == null && !o) ||
            (i || (this.ensure(1), (this.json[this.i++] = Td)),
            (i = !1),
            this.writeJsonString(a),
            this.ensure(1),
            (this.json[this.i++] = vd),
            this.writeValue(s, c, void 0));
        }
        this.ensure(1), (this.json[this.i++] = $R);
      }
      writeTimestamp(e, r) {
        switch (_t(e, this.settings)) {
          case 5: {
            const o = r.toISOString().replace('.000Z', 'Z');
            this.writeAsciiQuoted(o);
            return;
          }
          case 6: {
            this.writeAsciiQuoted($t(r));
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
  pS = f(() => {
    os();
    lS();
    fS();
    er = class extends At {
      settings;
      constructor(e) {
        super(), (this.settings = e);
      }
      createSerializer() {
        const e = new xo(this.settings);
        return (e.setSerdeContext(this.serdeContext), e);
      }
      createDeserializer() {
        const e = new bo(this.settings);
        return (e.setSerdeContext(this.serdeContext), e);
      }
    };
  });
var wi,
  LR = f(() => {
    Qy();
    W();
    pS();
    Ga();
    wi = class extends mo {
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
        let i = xi(n, o) ?? 'Unknown',
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
var Eo,
  mS = f(() => {
    mi();
    W();
    O();
    O();
    L();
    os();
    sS();
    bd();
    Ed();
    Ga();
    Eo = class extends At {
      settings;
      constructor(e) {
        super(), (this.settings = e);
      }
      async read(e, r) {
        const n = yi(e) ? gi : void 0;
        return this._read(e, typeof r == 'string' ? JSON.parse(r, n) : await zn(r, this.serdeContext, e));
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
            a && (d = new hi(i, c));
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
              return Us(r);
            case 6:
              return Qn(r);
            case 7:
              return Bs(r);
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
var zR,
  Id,
  FR = f(() => {
    O();
    (zR = '\u039D'),
      (Id = class {
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
                const n = `${zR + 'nv' + this.counter++}_` + r.string;
                return (this.values.set(`"${n}"`, r.string), n);
              }
              if (typeof r == 'bigint') {
                const n = r.toString(),
                  o = `${zR + 'b' + this.counter++}_` + n;
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
var wo,
  hS = f(() => {
    mi();
    W();
    O();
    os();
    FR();
    L();
    wo = class extends At {
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
          const n = new Id();
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
                return $t(r);
              case 7:
                return r.getTime() / 1e3;
              default:
                return (console.warn('Missing timestamp format, using epoch seconds', r), r.getTime() / 1e3);
            }
          r instanceof Z && (this.useReplacer = !0);
        }
        if (!(r === null && n?.isStructSchema())) {
          if (s.isStringSchema()) {
            if (typeof r > 'u' && s.isIdempotencyToken()) return Ut();
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
var _i,
  UR = f(() => {
    os();
    mS();
    hS();
    _i = class extends At {
      settings;
      constructor(e) {
        super(), (this.settings = e);
      }
      createSerializer() {
        const e = new wo(this.settings);
        return (e.setSerdeContext(this.serdeContext), e);
      }
      createDeserializer() {
        const e = new Eo(this.settings);
        return (e.setSerdeContext(this.serdeContext), e);
      }
    };
  });
var ss = {};
ze(ss, {
  AbstractRpcV2Protocol: () => mo,
  Field: () => hd,
  Fields: () => gd,
  FromStringShapeDeserializer: () => ho,
  HttpBindingProtocol: () => po,
  HttpInterceptingShapeDeserializer: () => go,
  HttpInterceptingShapeSerializer: () => yo,
  HttpProtocol: () => fo,
  HttpRequest: () => V,
  HttpResponse: () => Ue,
  JsonCodec: () => _i,
  JsonCodec2: () => er,
  JsonShapeDeserializer: () => Eo,
  JsonShapeDeserializer2: () => bo,
  JsonShapeSerializer: () => wo,
  JsonShapeSerializer2: () => xo,
  RequestBuilder: () => Va,
  RpcProtocol: () => Qr,
  SerdeContext: () => He,
  SmithyRpcV2JsonProtocol: () => wi,
  ToStringShapeSerializer: () => pi,
  buildQueryString: () => vR,
  collectBody: () => De,
  contentLengthMiddleware: () => nS,
  contentLengthMiddlewareOptions: () => oS,
  determineTimestampFormat: () => _t,
  escapeUri: () => So,
  escapeUriPath: () => _R,
  extendedEncodeURIComponent: () => mr,
  getContentLengthPlugin: () => rn,
  getHttpHandlerExtensionConfiguration: () => en,
  isValidHostname: () => ga,
  loadJsonRpcErrorCode: () => bi,
  loadRestJsonErrorCode: () => Si,
  loadSmithyRpcV2JsonErrorCode: () => xi,
  parseJsonBody: () => zn,
  parseJsonErrorBody: () => wd,
  parseQueryString: () => ya,
  parseUrl: () => Ke,
  requestBuilder: () => md,
  resolveHttpHandlerRuntimeConfig: () => tn,
  resolvedPath: () => pd,
});
var $ = f(() => {
  ri();
  nd();
  pR();
  fd();
  Yy();
  Qy();
  mR();
  eS();
  tS();
  hR();
  gR();
  rS();
  mi();
  ni();
  SR();
  bR();
  L();
  L();
  L();
  xR();
  wR();
  yd();
  AR();
  TR();
  L();
  L();
  LR();
  Ga();
  UR();
  hS();
  mS();
  pS();
  fS();
  lS();
});
function Ai(t) {
  return t;
}
var gS,
  yS,
  on,
  BR = f(() => {
    $();
    (gS = (t) => (e) => async (r) => {
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
      (yS = { name: 'hostHeaderMiddleware', step: 'build', priority: 'low', tags: ['HOST'], override: !0 }),
      (on = (t) => ({
        applyToStack: (e) => {
          e.add(gS(t), yS);
        },
      }));
  });
var SS,
  bS,
  sn,
  HR = f(() => {
    (SS = () => (t, e) => async (r) => {
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
      (bS = { name: 'loggerMiddleware', tags: ['LOGGER'], step: 'initialize', override: !0 }),
      (sn = (t) => ({
        applyToStack: (e) => {
          e.add(SS(), bS);
        },
      }));
  });
var Rd,
  xS = f(() => {
    Rd = {
      step: 'build',
      tags: ['RECURSION_DETECTION', 'TRACE_CONTEXT_PROPAGATION'],
      name: 'recursionDetectionMiddleware',
      override: !0,
      priority: 'low',
    };
  });
function X4(t) {
  for (const e of Object.keys(t)) {
    const r = e.toLowerCase();
    e !== r && (r === wS || r === jR || r === VR) && ((t[r] = t[e]), delete t[e]);
  }
}
var W4,
  K4,
  ES,
  wS,
  jR,
  VR,
  Cd,
  _S = f(() => {
    zu();
    $();
    (W4 = 'AWS_LAMBDA_FUNCTION_NAME'),
      (K4 = '_X_AMZN_TRACE_ID'),
      (ES = 'X-Amzn-Trace-Id'),
      (wS = 'traceparent'),
      (jR = 'tracestate'),
      (VR = 'baggage'),
      (Cd = () => (t) => async (e) => {
        const { request: r } = e;
        if (!V.isInstance(r)) return t(e);
        let n;
        {
          const o = Object.keys(r.headers ?? {}).find((s) => s.toLowerCase() === ES.toLowerCase()) ?? ES;
          if (!Object.hasOwn(r.headers, o)) {
            const s = process.env[W4],
              i = process.env[K4];
            n ??= await sa.getInstanceAsync();
            const c = n?.getXRayTraceId() ?? i,
              u = (l) => typeof l == 'string' && l.length > 0;
            u(s) && u(c) && (r.headers[ES] = c);
          }
        }
        if ((X4(r.headers), !r.headers[wS])) {
          const s = (n ??= await sa.getInstanceAsync())?.getTraceparent?.();
          if (s) {
            r.headers[wS] = s;
            const i = n?.getTracestate?.();
            i && (r.headers[jR] = i);
            const a = n?.getBaggage?.();
            a && (r.headers[VR] = a);
          }
        }
        return t(e);
      });
  });
var an,
  ZR = f(() => {
    xS();
    _S();
    an = (t) => ({
      applyToStack: (e) => {
        e.add(Cd(), Rd);
      },
    });
  });
var GR,
  qR = f(() => {
    GR = (t, e) => {
      if (!e || e.length === 0) return t;
      const r = [];
      for (const n of e) for (const o of t) o.schemeId.split('#')[1] === n && r.push(o);
      for (const n of t) r.find(({ schemeId: o }) => o === n.schemeId) || r.push(n);
      return r;
    };
  });
function J4(t) {
  const e = new Map();
  for (const r of t) e.set(r.schemeId, r);
  return e;
}
var is,
  Pd = f(() => {
    L();
    qR();
    is = (t, e) => (r, n) => async (o) => {
      const s = t.httpAuthSchemeProvider(await e.httpAuthSchemeParametersProvider(t, n, o.input)),
        i = t.authSchemePreference ? await t.authSchemePreference() : [],
        a = GR(s, i),
        c = J4(t.httpAuthSchemes),
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
var Nd,
  gr,
  WR = f(() => {
    Pd();
    (Nd = {
      step: 'serialize',
      tags: ['HTTP_AUTH_SCHEME'],
      name: 'httpAuthSchemeMiddleware',
      override: !0,
      relation: 'before',
      toMiddleware: 'endpointV2Middleware',
    }),
      (gr = (t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }) => ({
        applyToStack: (n) => {
          n.addRelativeTo(is(t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }), Nd);
        },
      }));
  });
var Od,
  AS,
  KR = f(() => {
    Pd();
    (Od = {
      step: 'serialize',
      tags: ['HTTP_AUTH_SCHEME'],
      name: 'httpAuthSchemeMiddleware',
      override: !0,
      relation: 'before',
      toMiddleware: 'serializerMiddleware',
    }),
      (AS = (t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }) => ({
        applyToStack: (n) => {
          n.addRelativeTo(is(t, { httpAuthSchemeParametersProvider: e, identityProviderConfigProvider: r }), Od);
        },
      }));
  });
var XR = f(() => {
  Pd();
  WR();
  KR();
});
var Y4,
  Q4,
  qa,
  vS = f(() => {
    $();
    L();
    (Y4 = (t) => (e) => {
      throw e;
    }),
      (Q4 = (t, e) => {}),
      (qa = (t) => (e, r) => async (n) => {
        if (!V.isInstance(n.request)) return e(n);
        const s = xe(r).selectedHttpAuthScheme;
        if (!s) throw new Error('No HttpAuthScheme was selected: unable to sign request');
        const {
            httpAuthOption: { signingProperties: i = {} },
            identity: a,
            signer: c,
          } = s,
          u = await e({ ...n, request: await c.sign(n.request, a, i) }).catch((c.errorHandler || Y4)(i));
        return ((c.successHandler || Q4)(u.response, i), u);
      });
  });
var kd,
  yr,
  JR = f(() => {
    vS();
    (kd = {
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
          e.addRelativeTo(qa(t), kd);
        },
      }));
  });
var YR = f(() => {
  vS();
  JR();
});
var tr,
  QR = f(() => {
    tr = (t) => {
      if (typeof t == 'function') return t;
      const e = Promise.resolve(t);
      return () => e;
    };
  });
function eC(t, e, r, n, o) {
  return async function* (i, a, ...c) {
    let u = a,
      l = i.startingToken ?? u[r],
      d = !0,
      p;
    for (; d; ) {
      if (((u[r] = l), o && (u[o] = u[o] ?? i.pageSize), i.client instanceof t))
        p = await eH(e, i.client, a, i.withCommand, ...c);
      else throw new Error(`Invalid client, expected instance of ${t.name}`);
      yield p;
      const m = l;
      (l = tH(p, n)), (d = !!(l && (!i.stopOnSameToken || l !== m)));
    }
    return void 0;
  };
}
var eH,
  tH,
  tC = f(() => {
    eH = async (t, e, r, n = (s) => s, ...o) => {
      let s = new t(r);
      return ((s = n(s) ?? s), await e.send(s, ...o));
    };
    tH = (t, e) => {
      let r = t,
        n = e.split('.');
      for (const o of n) {
        if (!r || typeof r != 'object') return;
        r = r[o];
      }
      return r;
    };
  });
function rC(t, e, r) {
  t.__smithy_context
    ? t.__smithy_context.features || (t.__smithy_context.features = {})
    : (t.__smithy_context = { features: {} }),
    (t.__smithy_context.features[e] = r);
}
var nC = f(() => {});
var Bt,
  oC = f(() => {
    L();
    Bt = class {
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
  vi,
  sC = f(() => {
    $();
    (TS = _e(qt())),
      (vi = class {
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
var Ti,
  iC = f(() => {
    $();
    Ti = class {
      async sign(e, r, n) {
        const o = V.clone(e);
        if (!r.token) throw new Error('request could not be signed with `token` since the `token` is not defined');
        return ((o.headers.Authorization = `Bearer ${r.token}`), o);
      }
    };
  });
var ut,
  aC = f(() => {
    ut = class {
      async sign(e, r, n) {
        return e;
      }
    };
  });
var cC = f(() => {
  sC();
  iC();
  aC();
});
var $d,
  IS,
  Wa,
  Ii,
  Ka,
  uC = f(() => {
    ($d = (t) => (r) => Ii(r) && r.expiration.getTime() - Date.now() < t),
      (IS = 3e5),
      (Wa = $d(3e5)),
      (Ii = (t) => t.expiration !== void 0),
      (Ka = (t, e, r) => {
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
var lC = f(() => {
  oC();
  cC();
  uC();
});
var dC = {};
ze(dC, {
  DefaultIdentityProviderConfig: () => Bt,
  EXPIRATION_MS: () => IS,
  HttpApiKeyAuthSigner: () => vi,
  HttpBearerAuthSigner: () => Ti,
  NoAuthSigner: () => ut,
  createIsIdentityExpiredFunction: () => $d,
  createPaginator: () => eC,
  doesIdentityRequireRefresh: () => Ii,
  getHttpAuthSchemeEndpointRuleSetPlugin: () => gr,
  getHttpAuthSchemePlugin: () => AS,
  getHttpSigningPlugin: () => yr,
  getSmithyContext: () => xe,
  httpAuthSchemeEndpointRuleSetMiddlewareOptions: () => Nd,
  httpAuthSchemeMiddleware: () => is,
  httpAuthSchemeMiddlewareOptions: () => Od,
  httpSigningMiddleware: () => qa,
  httpSigningMiddlewareOptions: () => kd,
  isIdentityExpired: () => Wa,
  memoizeIdentityProvider: () => Ka,
  normalizeProvider: () => tr,
  requestBuilder: () => md,
  setFeature: () => rC,
});
var vt = f(() => {
  L();
  XR();
  YR();
  QR();
  tC();
  $();
  nC();
  lC();
});
function rH(t) {
  return t === void 0 ? !0 : typeof t == 'string' && t.length <= 50;
}
function cn(t) {
  const e = tr(t.userAgentAppId ?? Xa),
    { customUserAgent: r } = t;
  return Object.assign(t, {
    customUserAgent: typeof r == 'string' ? [[r]] : r,
    userAgentAppId: async () => {
      const n = await e();
      if (!rH(n)) {
        const o = t.logger?.constructor?.name === 'NoOpLogger' || !t.logger ? console : t.logger;
        typeof n != 'string'
          ? o?.warn('userAgentAppId must be a string or undefined.')
          : n.length > 50 && o?.warn('The provided userAgentAppId exceeds the maximum length of 50 characters.');
      }
      return n;
    },
  });
}
var Xa,
  RS = f(() => {
    vt();
    Xa = void 0;
  });
var CS,
  fC = f(() => {
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
var pC,
  mC,
  Md,
  PS,
  hC,
  Dd,
  Ld = f(() => {
    fC();
    (pC = CS),
      (mC = ''),
      (Md = (t) => {
        const { partitions: e } = pC;
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
      (PS = (t, e = '') => {
        (pC = t), (mC = e);
      }),
      (hC = () => {
        PS(CS, '');
      }),
      (Dd = () => mC);
  });
import { Readable as nH } from 'node:stream';
var NS,
  gC = f(() => {
    NS = (t) => t?.body instanceof nH || (typeof ReadableStream < 'u' && t?.body instanceof ReadableStream);
  });
var yC,
  SC,
  bC,
  xC,
  EC,
  wC,
  _C = f(() => {
    (yC = [
      'AccessDeniedException',
      'AuthFailure',
      'InvalidSignatureException',
      'RequestExpired',
      'RequestInTheFuture',
      'RequestTimeTooSkewed',
      'SignatureDoesNotMatch',
    ]),
      (SC = [
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
      (bC = ['TimeoutError', 'RequestTimeout', 'RequestTimeoutException']),
      (xC = [500, 502, 503, 504]),
      (EC = ['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT']),
      (wC = ['EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN']);
  });
function $S(t) {
  return t.code === 'ERR_HTTP2_STREAM_ERROR' && t.message.includes('NGHTTP2_REFUSED_STREAM');
}
var Ja,
  zd,
  OS,
  kS,
  un,
  _o,
  Fd,
  Ri = f(() => {
    _C();
    (Ja = (t) => t?.$retryable !== void 0),
      (zd = (t) => yC.includes(t.name)),
      (OS = (t) => t.$metadata?.clockSkewCorrected),
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
      (un = (t) => t.$metadata?.httpStatusCode === 429 || SC.includes(t.name) || t.$retryable?.throttling == !0),
      (_o = (t, e = 0) =>
        t?.name !== 'AbortError' &&
        (Ja(t) ||
          OS(t) ||
          (t.name === 'InvalidSignatureException' && t.message?.includes('Signature expired')) ||
          bC.includes(t.name) ||
          EC.includes(t?.code || '') ||
          wC.includes(t?.code || '') ||
          xC.includes(t.$metadata?.httpStatusCode || 0) ||
          kS(t) ||
          $S(t) ||
          (t.cause !== void 0 && e <= 10 && _o(t.cause, e + 1)))),
      (Fd = (t) => {
        if (t.$metadata?.httpStatusCode !== void 0) {
          const e = t.$metadata.httpStatusCode;
          return 500 <= e && e <= 599 && !_o(t);
        }
        return !1;
      });
  });
var Ud,
  oH,
  AC,
  vC = f(() => {
    (Ud = (t, e) => {
      if (!e) return t;
      let r = () => {},
        n = new Promise((o, s) => {
          const i = () => s(oH());
          e.aborted
            ? i()
            : typeof e.addEventListener == 'function'
              ? (e.addEventListener('abort', i, { once: !0 }), (r = () => e.removeEventListener('abort', i)))
              : (e.onabort = i);
        });
      return Promise.race([t, n]).finally(r);
    }),
      (oH = () => Object.assign(new Error('Request aborted'), { name: 'AbortError' })),
      (AC = (t) => typeof t == 'object' && t !== null && 'name' in t && t.name === 'AbortError');
  });
var Bd,
  Ya,
  Hd,
  Ci,
  MS,
  DS,
  jd,
  Ao,
  vo,
  Qa = f(() => {
    (Bd = 100),
      (Ya = 2e4),
      (Hd = 500),
      (Ci = 500),
      (MS = 5),
      (DS = 10),
      (jd = 1),
      (Ao = 'amz-sdk-invocation-id'),
      (vo = 'amz-sdk-request');
  });
function LS(t, e) {
  if (Ue.isInstance(t))
    for (const r in t.headers) {
      if (!I(t.headers, r)) continue;
      const n = r.toLowerCase();
      if (n === 'retry-after') {
        let o = t.headers[r],
          s = NaN;
        if (o.endsWith('GMT'))
          try {
            s = (Qn(o).getTime() - Date.now()) / 1e3;
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
function TC(t, e) {
  return LS(t, e);
}
var zS = f(() => {
  L();
  $();
  O();
});
var Vd,
  FS = f(() => {
    Vd = (t) =>
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
      a = n[IC.SMITHY_CONTEXT_KEY]?.abortSignal;
    if (sH(s)) {
      s = s;
      let c = (n.partition_id ?? '') + (n.__retryLongPoll ? ':longpoll' : ''),
        u = await Ud(s.acquireInitialRetryToken(c), a),
        l = new Error(),
        d = 0,
        p = 0,
        { request: m } = o,
        h = V.isInstance(m);
      for (h && (m.headers[Ao] = ei()); ; )
        try {
          h && (m.headers[vo] = `attempt=${d + 1}; max=${i}`);
          const { response: y, output: S } = await r(o);
          return (
            s.recordSuccess(u),
            (S.$metadata.attempts = d + 1),
            (S.$metadata.totalRetryDelay = p),
            { response: y, output: S }
          );
        } catch (y) {
          const S = iH(y, e.logger);
          if (((l = Vd(y)), h && t(m)))
            throw (
              (n.logger instanceof Et ? console : n.logger)?.warn(
                'An error was encountered in a non-retryable streaming request.',
              ),
              l
            );
          try {
            u = await Ud(s.refreshRetryTokenForRetry(u, S), a);
          } catch (w) {
            throw a?.aborted && AC(w)
              ? w
              : (l.$metadata || (l.$metadata = {}),
                (l.$metadata.attempts = d + 1),
                (l.$metadata.totalRetryDelay = p),
                l);
          }
          d = u.getRetryCount();
          const b = u.getRetryDelay();
          (p += (u?.$retryLog?.acquisitionDelay ?? 0) + b),
            b > 0 && (await Ud(new Promise((w) => setTimeout(w, b)), a));
        }
    } else
      return ((s = s), s?.mode && (n.userAgent = [...(n.userAgent || []), ['cfg/retry-mode', s.mode]]), s.retry(r, o));
  };
}
function RC(t) {
  const e = US(t);
  return (r) => ({
    applyToStack: (n) => {
      n.add(e(r), BS);
    },
  });
}
var IC,
  sH,
  iH,
  aH,
  BS,
  HS = f(() => {
    D();
    $();
    O();
    IC = _e(qt());
    Ri();
    vC();
    Qa();
    zS();
    FS();
    (sH = (t) =>
      typeof t.acquireInitialRetryToken < 'u' &&
      typeof t.refreshRetryTokenForRetry < 'u' &&
      typeof t.recordSuccess < 'u'),
      (iH = (t, e) => {
        const r = { error: t, errorType: aH(t) },
          n = LS(t.$response, e);
        return (n && (r.retryAfterHint = n), r);
      }),
      (aH = (t) => (un(t) ? 'THROTTLING' : _o(t) ? 'TRANSIENT' : Fd(t) ? 'SERVER_ERROR' : 'CLIENT_ERROR')),
      (BS = { name: 'retryMiddleware', tags: ['RETRY'], step: 'finalizeRequest', priority: 'high', override: !0 });
  });
var To,
  Zd = f(() => {
    Ri();
    To = class t {
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
var Qe,
  Pi = f(() => {
    Qe = class {
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
var Gd,
  CC = f(() => {
    Pi();
    Gd = class {
      x = Qe.delay();
      computeNextBackoffDelay(e) {
        const o = Math.random() * Math.min(this.x * 2 ** e, 2e4);
        return Math.floor(o);
      }
      setDelayBase(e) {
        this.x = e;
      }
    };
  });
var ec,
  PC = f(() => {
    ec = class {
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
var je,
  Sr,
  rr,
  as = f(() => {
    ((t) => {
      (t.STANDARD = 'standard'), (t.ADAPTIVE = 'adaptive');
    })(je || (je = {}));
    (Sr = 3), (rr = je.STANDARD);
  });
var qd,
  br,
  tc = f(() => {
    CC();
    PC();
    as();
    Pi();
    (qd = { incompatible: 1, attempts: 2, capacity: 3 }),
      (br = class {
        mode = je.STANDARD;
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
            (this.baseDelay ??= Qe.delay()),
            (this.retryBackoffStrategy ??= new Gd());
        }
        async acquireInitialRetryToken(e) {
          return new ec(Qe.delay(), 0, void 0, e.includes(':longpoll'));
        }
        async refreshRetryTokenForRetry(e, r) {
          const n = await this.getMaxAttempts(),
            o = this.retryCode(e, r, n),
            s = o === 0,
            i = e.isLongPoll?.();
          if (s || i) {
            const a = r.errorType;
            this.retryBackoffStrategy.setDelayBase(a === 'THROTTLING' ? Qe.throttlingDelay() : this.baseDelay);
            let c = this.retryBackoffStrategy.computeNextBackoffDelay(e.getRetryCount()),
              u = c;
            if (
              (r.retryAfterHint instanceof Date &&
                (u = Math.max(c, Math.min(r.retryAfterHint.getTime() - Date.now(), c + 5e3))),
              s)
            ) {
              const l = this.getCapacityCost(a);
              this.capacity -= l;
              const d = new ec(0, e.getRetryCount() + 1, l, e.isLongPoll?.() ?? !1);
              return (await new Promise((p) => setTimeout(p, u)), (d.$retryLog.acquisitionDelay = u), d);
            } else {
              const l = o === qd.capacity && i ? u : 0;
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
            s = this.isRetryableError(r.errorType) ? 0 : qd.incompatible,
            i = o < n ? 0 : qd.attempts,
            a = this.capacity >= this.getCapacityCost(r.errorType) ? 0 : qd.capacity;
          return s || i || a;
        }
        getCapacityCost(e) {
          return e === Qe.modifiedCostType() ? Qe.throttlingCost() : Qe.cost();
        }
        isRetryableError(e) {
          return e === 'THROTTLING' || e === 'TRANSIENT';
        }
      });
  });
var Ni,
  jS = f(() => {
    Zd();
    tc();
    as();
    Ni = class {
      mode = je.ADAPTIVE;
      rateLimiter;
      standardRetryStrategy;
      constructor(e, r) {
        const { rateLimiter: n } = r ?? {};
        (this.rateLimiter = n ?? new To()),
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
var Wd,
  NC = f(() => {
    tc();
    Pi();
    Wd = class extends br {
      computeNextBackoffDelay;
      constructor(e, r = Qe.delay()) {
        super(typeof e == 'function' ? e : async () => e),
          typeof r == 'number' ? (this.computeNextBackoffDelay = () => r) : (this.computeNextBackoffDelay = r),
          (this.retryBackoffStrategy.computeNextBackoffDelay = (n) => {
            const o = n + 1;
            return this.computeNextBackoffDelay(o);
          });
      }
    };
  });
var OC,
  kC = f(() => {
    OC = (t, e) => {
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
var Kd,
  VS = f(() => {
    Kd = (t, e) => Math.floor(Math.min(2e4, Math.random() * 2 ** e * t));
  });
var Xd,
  ZS = f(() => {
    Ri();
    Xd = (t) => (t ? Ja(t) || zd(t) || un(t) || _o(t) : !1);
  });
var Oi,
  cH,
  GS = f(() => {
    $();
    O();
    Ri();
    as();
    Qa();
    FS();
    kC();
    VS();
    ZS();
    (Oi = class {
      maxAttemptsProvider;
      retryDecider;
      delayDecider;
      retryQuota;
      mode = je.STANDARD;
      constructor(e, r) {
        (this.maxAttemptsProvider = e),
          (this.retryDecider = r?.retryDecider ?? Xd),
          (this.delayDecider = r?.delayDecider ?? Kd),
          (this.retryQuota = r?.retryQuota ?? OC(500));
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
        for (V.isInstance(c) && (c.headers[Ao] = ei()); ; )
          try {
            V.isInstance(c) && (c.headers[vo] = `attempt=${s + 1}; max=${a}`),
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
            const l = Vd(u);
            if ((s++, this.shouldRetry(l, s, a))) {
              o = this.retryQuota.retrieveRetryTokens(l);
              const d = this.delayDecider(un(l) ? 500 : 100, s),
                p = cH(l.$response),
                m = Math.max(p || 0, d);
              (i += m), await new Promise((h) => setTimeout(h, m));
              continue;
            }
            throw (l.$metadata || (l.$metadata = {}), (l.$metadata.attempts = s), (l.$metadata.totalRetryDelay = i), l);
          }
      }
    }),
      (cH = (t) => {
        if (!Ue.isInstance(t)) return;
        const e = Object.keys(t.headers).find((s) => s.toLowerCase() === 'retry-after');
        if (!e) return;
        const r = t.headers[e],
          n = Number(r);
        if (!Number.isNaN(n)) return Math.min(n * 1e3, 2e4);
        const o = new Date(r);
        return Math.min(o.getTime() - Date.now(), 2e4);
      });
  });
var Jd,
  $C = f(() => {
    Zd();
    as();
    GS();
    Jd = class extends Oi {
      rateLimiter;
      constructor(e, r) {
        const { rateLimiter: n, ...o } = r ?? {};
        super(e, o), (this.rateLimiter = n ?? new To()), (this.mode = je.ADAPTIVE);
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
var Yd,
  Qd,
  ln,
  dn,
  qS,
  WS,
  fn,
  MC = f(() => {
    D();
    jS();
    tc();
    as();
    Pi();
    (Yd = 'AWS_MAX_ATTEMPTS'),
      (Qd = 'max_attempts'),
      (ln = {
        environmentVariableSelector: (t) => {
          const e = t[Yd];
          if (!e) return;
          const r = parseInt(e);
          if (Number.isNaN(r)) throw new Error(`Environment variable ${Yd} mast be a number, got "${e}"`);
          return r;
        },
        configFileSelector: (t) => {
          const e = t[Qd];
          if (!e) return;
          const r = parseInt(e);
          if (Number.isNaN(r)) throw new Error(`Shared config file entry ${Qd} mast be a number, got "${e}"`);
          return r;
        },
        default: Sr,
      }),
      (dn = (t, e) => {
        let { retryStrategy: r, retryMode: n } = t,
          { defaultMaxAttempts: o = Sr, defaultBaseDelay: s = Qe.delay() } = e ?? {},
          i = he(t.maxAttempts ?? o),
          a = r ? Promise.resolve(r) : void 0,
          c = async () => {
            const u = await i();
            return (await he(n)()) === je.ADAPTIVE
              ? new Ni(i, { maxAttempts: u, baseDelay: s })
              : new br({ maxAttempts: u, baseDelay: s });
          };
        return Object.assign(t, { maxAttempts: i, retryStrategy: () => (a ??= c()) });
      }),
      (qS = 'AWS_RETRY_MODE'),
      (WS = 'retry_mode'),
      (fn = { environmentVariableSelector: (t) => t[qS], configFileSelector: (t) => t[WS], default: rr });
  });
var KS,
  XS,
  DC,
  LC = f(() => {
    $();
    Qa();
    (KS = () => (t) => async (e) => {
      const { request: r } = e;
      return (V.isInstance(r) && (delete r.headers[Ao], delete r.headers[vo]), t(e));
    }),
      (XS = {
        name: 'omitRetryHeadersMiddleware',
        tags: ['RETRY', 'HEADERS', 'OMIT_RETRY_HEADERS'],
        relation: 'before',
        toMiddleware: 'awsAuthMiddleware',
        override: !0,
      }),
      (DC = (t) => ({
        applyToStack: (e) => {
          e.addRelativeTo(KS(), XS);
        },
      }));
  });
var zC = {};
ze(zC, {
  AdaptiveRetryStrategy: () => Ni,
  CONFIG_MAX_ATTEMPTS: () => Qd,
  CONFIG_RETRY_MODE: () => WS,
  ConfiguredRetryStrategy: () => Wd,
  DEFAULT_MAX_ATTEMPTS: () => Sr,
  DEFAULT_RETRY_DELAY_BASE: () => Bd,
  DEFAULT_RETRY_MODE: () => rr,
  DefaultRateLimiter: () => To,
  DeprecatedAdaptiveRetryStrategy: () => Jd,
  DeprecatedStandardRetryStrategy: () => Oi,
  ENV_MAX_ATTEMPTS: () => Yd,
  ENV_RETRY_MODE: () => qS,
  INITIAL_RETRY_TOKENS: () => Ci,
  INVOCATION_ID_HEADER: () => Ao,
  MAXIMUM_RETRY_DELAY: () => Ya,
  NODE_MAX_ATTEMPT_CONFIG_OPTIONS: () => ln,
  NODE_RETRY_MODE_CONFIG_OPTIONS: () => fn,
  NO_RETRY_INCREMENT: () => jd,
  REQUEST_HEADER: () => vo,
  RETRY_COST: () => MS,
  RETRY_MODES: () => je,
  Retry: () => Qe,
  StandardRetryStrategy: () => br,
  THROTTLING_RETRY_DELAY_BASE: () => Hd,
  TIMEOUT_RETRY_COST: () => DS,
  defaultDelayDecider: () => Kd,
  defaultRetryDecider: () => Xd,
  getOmitRetryHeadersPlugin: () => DC,
  getRetryAfterHint: () => TC,
  getRetryPlugin: () => Fn,
  isBrowserNetworkError: () => kS,
  isClockSkewCorrectedError: () => OS,
  isClockSkewError: () => zd,
  isNodeJsHttp2TransientError: () => $S,
  isRetryableByTrait: () => Ja,
  isServerError: () => Fd,
  isThrottlingError: () => un,
  isTransientError: () => _o,
  omitRetryHeadersMiddleware: () => KS,
  omitRetryHeadersMiddlewareOptions: () => XS,
  resolveRetryConfig: () => dn,
  retryMiddleware: () => uH,
  retryMiddlewareOptions: () => BS,
});
var uH,
  Fn,
  xr = f(() => {
    gC();
    HS();
    Ri();
    jS();
    NC();
    Zd();
    tc();
    as();
    Qa();
    Pi();
    $C();
    GS();
    VS();
    ZS();
    MC();
    LC();
    HS();
    zS();
    (uH = US(NS)), (Fn = RC(NS));
  });
async function FC(t, e, r) {
  if (
    (r.request?.headers?.['smithy-protocol'] === 'rpc-v2-cbor' && Gt(t, 'PROTOCOL_RPC_V2_CBOR', 'M'),
    typeof e.retryStrategy == 'function')
  ) {
    const s = await e.retryStrategy();
    if (typeof s.mode == 'string')
      switch (s.mode) {
        case je.ADAPTIVE:
          Gt(t, 'RETRY_MODE_ADAPTIVE', 'F');
          break;
        case je.STANDARD:
          Gt(t, 'RETRY_MODE_STANDARD', 'E');
          break;
      }
  }
  if (typeof e.accountIdEndpointMode == 'function') {
    const s = t.endpointV2;
    switch (
      (String(s?.url?.hostname).match(lH) && Gt(t, 'ACCOUNT_ID_ENDPOINT', 'O'), await e.accountIdEndpointMode?.())
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
var lH,
  UC = f(() => {
    xr();
    Oh();
    lH = /\d{12}\.ddb/;
  });
var JS,
  ef,
  BC,
  HC,
  jC = f(() => {
    (JS = 'user-agent'), (ef = 'x-amz-user-agent'), (BC = /[^!$%&'*+\-.^_`|~\w]/g), (HC = /[^!$%&'*+\-.^_`|~\w#]/g);
  });
function VC(t) {
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
var ZC = f(() => {});
var QS,
  tf,
  eb,
  pn,
  WC = f(() => {
    $();
    Ld();
    UC();
    jC();
    ZC();
    (QS = (t) => (e, r) => async (n) => {
      const { request: o } = n;
      if (!V.isInstance(o)) return e(n);
      const { headers: s } = o,
        i = r?.userAgent?.map(tf) || [],
        a = (await t.defaultUserAgentProvider()).map(tf);
      await FC(r, t, n);
      const c = r;
      a.push(`m/${VC(Object.assign({}, r.__smithy_context?.features, c.__aws_sdk_context?.features))}`);
      const u = t?.customUserAgent?.map(tf) || [],
        l = await t.userAgentAppId();
      l && a.push(tf(['app', `${l}`]));
      const d = Dd(),
        p = (d ? [d] : []).concat([...a, ...i, ...u]).join(' '),
        m = [...a.filter((h) => h.startsWith('aws-sdk-')), ...u].join(' ');
      return (
        t.runtime !== 'browser' ? (m && (s[ef] = s[ef] ? `${s[JS]} ${m}` : m), (s[JS] = p)) : (s[ef] = p),
        e({ ...n, request: o })
      );
    }),
      (tf = (t) => {
        let e = t[0]
            .split('/')
            .map((i) => i.replace(BC, '-'))
            .join('/'),
          r = t[1]?.replace(HC, '-'),
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
      (eb = {
        name: 'getUserAgentMiddleware',
        step: 'build',
        priority: 'low',
        tags: ['SET_USER_AGENT', 'USER_AGENT'],
        override: !0,
      }),
      (pn = (t) => ({
        applyToStack: (e) => {
          e.add(QS(t), eb);
        },
      }));
  });
import { versions as tb } from 'node:process';
var KC,
  XC = f(() => {
    KC = () => {
      const t = ['deno', 'bun', 'llrt'];
      for (const e of t) if (tb[e]) return [`md/${e}`, tb[e]];
      return ['md/nodejs', tb.node];
    };
  });
var rc,
  rb = f(() => {
    rc = { isCrtAvailable: !1 };
  });
var JC,
  YC = f(() => {
    rb();
    JC = () => (rc.isCrtAvailable ? ['md/crt-avail'] : null);
  });
import { platform as dH, release as fH } from 'node:os';
import { env as QC } from 'node:process';
var Er,
  eP,
  tP = f(() => {
    XC();
    YC();
    rb();
    (Er = ({ serviceId: t, clientVersion: e }) => {
      const r = KC();
      return async (n) => {
        const o = [['aws-sdk-js', e], ['ua', '2.1'], [`os/${dH()}`, fH()], ['lang/js'], r],
          s = JC();
        s && o.push(s),
          t && o.push([`api/${t}`, e]),
          QC.AWS_EXECUTION_ENV && o.push([`exec-env/${QC.AWS_EXECUTION_ENV}`]);
        const i = await n?.userAgentAppId?.();
        return i ? [...o, [`app/${i}`]] : [...o];
      };
    }),
      (eP = Er);
  });
var nb,
  ob,
  pH,
  mn,
  rP = f(() => {
    RS();
    (nb = 'AWS_SDK_UA_APP_ID'),
      (ob = 'sdk_ua_app_id'),
      (pH = 'sdk-ua-app-id'),
      (mn = { environmentVariableSelector: (t) => t[nb], configFileSelector: (t) => t[ob] ?? t[pH], default: Xa });
  });
var sP = {};
ze(sP, {
  BROWSER_MAP: () => sb,
  ENGINE_MAP: () => hn,
  OS_MAP: () => et,
  PLATFORMS_MAP: () => N,
  default: () => ib,
  getParser: () => _H,
  parse: () => wH,
});
function oP(t, e) {
  for (var r = 0; r < e.length; r++) {
    var n = e[r];
    (n.enumerable = n.enumerable || !1),
      (n.configurable = !0),
      'value' in n && (n.writable = !0),
      Object.defineProperty(t, xH(n.key), n);
  }
}
function bH(t, e, r) {
  return (e && oP(t.prototype, e), r && oP(t, r), Object.defineProperty(t, 'prototype', { writable: !1 }), t);
}
function xH(t) {
  var e = EH(t, 'string');
  return typeof e == 'symbol' ? e : e + '';
}
function EH(t, e) {
  if (typeof t != 'object' || !t) return t;
  var r = t[Symbol.toPrimitive];
  if (r !== void 0) {
    var n = r.call(t, e || 'default');
    if (typeof n != 'object') return n;
    throw new TypeError('@@toPrimitive must return a primitive value.');
  }
  return (e === 'string' ? String : Number)(t);
}
var mH,
  sb,
  N,
  et,
  hn,
  E,
  P,
  hH,
  gH,
  yH,
  SH,
  nP,
  ib,
  wH,
  _H,
  iP = f(() => {
    (mH = {
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
      (sb = {
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
      (et = {
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
          (t.getBrowserAlias = (r) => mH[r]),
          (t.getBrowserTypeByAlias = (r) => sb[r] || ''),
          t
        );
      })()),
      (P = /version\/(\d+(\.?_?\d+)+)/i),
      (hH = [
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
      (gH = [
        {
          test: [/Roku\/DVP/],
          describe: (e) => {
            var r = E.getFirstMatch(/Roku\/DVP-(\d+\.\d+)/i, e);
            return { name: et.Roku, version: r };
          },
        },
        {
          test: [/windows phone/i],
          describe: (e) => {
            var r = E.getFirstMatch(/windows phone (?:os)?\s?(\d+(\.\d+)*)/i, e);
            return { name: et.WindowsPhone, version: r };
          },
        },
        {
          test: [/windows /i],
          describe: (e) => {
            var r = E.getFirstMatch(/Windows ((NT|XP)( \d\d?.\d)?)/i, e),
              n = E.getWindowsVersionName(r);
            return { name: et.Windows, version: r, versionName: n };
          },
        },
        {
          test: (e) => E.isFirefoxOnIpad(e.getUA()),
          describe: (e) => {
            var r = { name: et.iOS },
              n = E.getSecondMatch(/(Version\/)(\d[\d.]+)/, e);
            return (n && (r.version = n), r);
          },
        },
        {
          test: [/macintosh/i],
          describe: (e) => {
            var r = E.getFirstMatch(/mac os x (\d+(\.?_?\d+)+)/i, e).replace(/[_\s]/g, '.'),
              n = E.getMacOSVersionName(r),
              o = { name: et.MacOS, version: r };
            return (n && (o.versionName = n), o);
          },
        },
        {
          test: [/(ipod|iphone|ipad)/i],
          describe: (e) => {
            var r = E.getFirstMatch(/os (\d+([_\s]\d+)*) like mac os x/i, e).replace(/[_\s]/g, '.');
            return { name: et.iOS, version: r };
          },
        },
        {
          test: [/OpenHarmony/i],
          describe: (e) => {
            var r = E.getFirstMatch(/OpenHarmony\s+(\d+(\.\d+)*)/i, e);
            return { name: et.HarmonyOS, version: r };
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
              o = { name: et.Android, version: r };
            return (n && (o.versionName = n), o);
          },
        },
        {
          test: [/(web|hpw)[o0]s/i],
          describe: (e) => {
            var r = E.getFirstMatch(/(?:web|hpw)[o0]s\/(\d+(\.\d+)*)/i, e),
              n = { name: et.WebOS };
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
            return { name: et.BlackBerry, version: r };
          },
        },
        {
          test: [/bada/i],
          describe: (e) => {
            var r = E.getFirstMatch(/bada\/(\d+(\.\d+)*)/i, e);
            return { name: et.Bada, version: r };
          },
        },
        {
          test: [/tizen/i],
          describe: (e) => {
            var r = E.getFirstMatch(/tizen[/\s](\d+(\.\d+)*)/i, e);
            return { name: et.Tizen, version: r };
          },
        },
        { test: [/linux/i], describe: () => ({ name: et.Linux }) },
        { test: [/CrOS/], describe: () => ({ name: et.ChromeOS }) },
        {
          test: [/PlayStation 4/],
          describe: (e) => {
            var r = E.getFirstMatch(/PlayStation 4[/\s](\d+(\.\d+)*)/i, e);
            return { name: et.PlayStation4, version: r };
          },
        },
      ]),
      (yH = [
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
      (SH = [
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
      (nP = (() => {
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
            var o = E.find(hH, (s) => {
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
            var o = E.find(gH, (s) => {
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
            var o = E.find(yH, (s) => {
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
            var o = E.find(SH, (s) => {
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
    (ib = (() => {
      function t() {}
      return (
        (t.getParser = (r, n, o) => {
          if ((n === void 0 && (n = !1), o === void 0 && (o = null), typeof r != 'string'))
            throw new Error('UserAgent should be a string');
          return new nP(r, n, o);
        }),
        (t.parse = (r, n) => (n === void 0 && (n = null), new nP(r, n).getResult())),
        bH(t, null, [
          { key: 'BROWSER_MAP', get: () => sb },
          { key: 'ENGINE_MAP', get: () => hn },
          { key: 'OS_MAP', get: () => et },
          { key: 'PLATFORMS_MAP', get: () => N },
        ])
      );
    })()),
      (wH = ib.parse),
      (_H = ib.getParser);
  });
var aP,
  cP = f(() => {
    aP =
      ({ serviceId: t, clientVersion: e }) =>
      async (r) => {
        const n = await Promise.resolve().then(() => (iP(), sP)),
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
var uP,
  lP = f(() => {
    uP = {
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
var ab = f(() => {
  Ee();
});
var nc,
  cb = f(() => {
    Ee();
    ab();
    nc = (t, e = !1) => {
      if (e) {
        for (const r of t.split('.')) if (!nc(r)) return !1;
        return !0;
      }
      return !(!dr(t) || t.length < 3 || t.length > 63 || t !== t.toLowerCase() || On(t));
    };
  });
var rf,
  ub = f(() => {
    rf = (t) => {
      const e = t.split(':');
      if (e.length < 6) return null;
      const [r, n, o, s, i, ...a] = e;
      if (r !== 'arn' || n === '' || o === '' || a.join(':') === '') return null;
      const c = a.flatMap((u) => u.split('/'));
      return { partition: n, service: o, region: s, accountId: i, resourceId: c };
    };
  });
var wr,
  dP = f(() => {
    Ee();
    cb();
    ub();
    Ld();
    wr = { isVirtualHostableS3Bucket: nc, parseArn: rf, partition: Md };
    wt.aws = wr;
  });
var fP = f(() => {
  Ee();
});
var pP,
  lb,
  mP = f(() => {
    $();
    (pP = (t) => {
      if (typeof t.endpointProvider != 'function')
        throw new Error('@aws-sdk/util-endpoint - endpointProvider and endpoint missing in config for this client.');
      const { endpoint: e } = t;
      return (
        e === void 0 &&
          (t.endpoint = async () =>
            lb(
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
      (lb = (t) => Ke(t.url));
  });
var hP = f(() => {
  Ee();
});
var gP = f(() => {
  ge();
  ge();
});
function nf(t = {}) {
  return z(
    {
      ...Xe,
      async default() {
        return (
          db.silence ||
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
var db,
  yP = f(() => {
    ge();
    db = { silence: !1 };
  });
var gn,
  yn,
  SP = f(() => {
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
ze(Sn, {
  DEFAULT_UA_APP_ID: () => Xa,
  EndpointError: () => ee,
  NODE_APP_ID_CONFIG_OPTIONS: () => mn,
  NODE_REGION_CONFIG_FILE_OPTIONS: () => mt,
  NODE_REGION_CONFIG_OPTIONS: () => Xe,
  REGION_ENV_NAME: () => Ks,
  REGION_INI_NAME: () => Xs,
  UA_APP_ID_ENV_NAME: () => nb,
  UA_APP_ID_INI_NAME: () => ob,
  awsEndpointFunctions: () => wr,
  createDefaultUserAgentProvider: () => Er,
  createUserAgentStringParsingProvider: () => aP,
  crtAvailability: () => rc,
  defaultUserAgent: () => eP,
  emitWarningIfUnsupportedVersion: () => Mr,
  fallback: () => uP,
  getAwsRegionExtensionConfiguration: () => gn,
  getDefaultSocketTimeout: () => Dr,
  getHostHeaderPlugin: () => on,
  getLoggerPlugin: () => sn,
  getLongPollPlugin: () => A_,
  getRecursionDetectionPlugin: () => an,
  getUserAgentMiddlewareOptions: () => eb,
  getUserAgentPlugin: () => pn,
  getUserAgentPrefix: () => Dd,
  hostHeaderMiddleware: () => gS,
  hostHeaderMiddlewareOptions: () => yS,
  isIpAddress: () => On,
  isVirtualHostableS3Bucket: () => nc,
  loggerMiddleware: () => SS,
  loggerMiddlewareOptions: () => bS,
  parseArn: () => rf,
  partition: () => Md,
  recursionDetectionMiddleware: () => Cd,
  recursionDetectionMiddlewareOptions: () => Rd,
  resolveAwsRegionExtensionConfiguration: () => yn,
  resolveDefaultAwsRegionalEndpointsConfig: () => pP,
  resolveEndpoint: () => Ba,
  resolveHostHeaderConfig: () => Ai,
  resolveRegionConfig: () => Lt,
  resolveUserAgentConfig: () => cn,
  setCredentialFeature: () => Kn,
  setFeature: () => Gt,
  setPartitionInfo: () => PS,
  setTokenFeature: () => I_,
  state: () => ma,
  stsRegionDefaultResolver: () => nf,
  stsRegionWarning: () => db,
  toEndpointV1: () => lb,
  useDefaultPartitionInfo: () => hC,
  userAgentMiddleware: () => QS,
});
var ye = f(() => {
  __();
  v_();
  T_();
  Oh();
  R_();
  C_();
  BR();
  HR();
  xS();
  ZR();
  _S();
  RS();
  WC();
  tP();
  rP();
  lP();
  cP();
  dP();
  fP();
  mP();
  ab();
  cb();
  ub();
  Ld();
  hP();
  gP();
  yP();
  SP();
});
var of,
  sf,
  bP = f(() => {
    $();
    (of = (t) => (Ue.isInstance(t) ? (t.headers?.date ?? t.headers?.Date) : void 0)),
      (sf = (t) => (Ue.isInstance(t) ? (t.headers?.age ?? t.headers?.Age) : void 0));
  });
var oc,
  xP = f(() => {
    oc = (t) => new Date(Date.now() + t);
  });
var af,
  EP = f(() => {
    af = (t, e, r, n) => {
      if (n !== void 0) return e;
      const o = Date.parse(t);
      if (Number.isNaN(o)) return e;
      const s = Date.now();
      return r !== void 0 && s - r > 9e5 ? e : o - s;
    };
  });
var fb = f(() => {
  bP();
  xP();
  EP();
});
var wP,
  sc,
  AH,
  ki,
  Ve,
  pb,
  mb = f(() => {
    $();
    wP = _e(qt());
    fb();
    (sc = (t, e) => {
      if (!e) throw new Error(`Property \`${t}\` is not resolved for AWS SDK SigV4Auth`);
      return e;
    }),
      (AH = (t) => t.context?.[wP.SMITHY_CONTEXT_KEY]?.eventStream?.output === !0),
      (ki = async (t) => {
        const e = sc('context', t.context),
          r = sc('config', t.config),
          n = e.endpointV2?.properties?.authSchemes?.[0],
          s = await sc('signer', r.signer)(n),
          i = t?.signingRegion,
          a = t?.signingRegionSet,
          c = t?.signingName;
        return { config: r, signer: s, signingRegion: i, signingRegionSet: a, signingName: c };
      }),
      (Ve = class {
        async sign(e, r, n) {
          if (!V.isInstance(e)) throw new Error('The request is not an instance of `HttpRequest` and cannot be signed');
          let o = await ki(n),
            { config: s, signer: i } = o,
            { signingRegion: a, signingName: c } = o,
            u = n.context;
          if (u?.authSchemes?.length ?? !1) {
            const [m, h] = u.authSchemes;
            m?.name === 'sigv4a' && h?.name === 'sigv4' && ((a = h?.signingRegion ?? a), (c = h?.signingName ?? c));
          }
          const l = (await s.disableClockSkewCorrection?.()) === !0;
          n._disableClockSkewCorrection = l;
          const d = l || AH(n);
          return (
            (n._skipClockSkewSampling = d),
            d || ((n._preRequestSystemClockOffset = s.systemClockOffset), (n._requestSentAt = Date.now())),
            await i.sign(e, {
              signingDate: l ? new Date() : oc(s.systemClockOffset),
              signingRegion: a,
              signingService: c,
            })
          );
        }
        errorHandler(e) {
          return (r) => {
            const n = r;
            if (!e._skipClockSkewSampling && !e._disableClockSkewCorrection) {
              const o = n.ServerTime ?? of(n.$response);
              if (o) {
                const s = sc('config', e.config),
                  i = e._preRequestSystemClockOffset,
                  a = e._requestSentAt,
                  c = sf(n.$response),
                  u = af(o, s.systemClockOffset, a, c);
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
          const n = of(e);
          if (n) {
            const o = sc('config', r.config),
              s = r._requestSentAt,
              i = sf(e);
            o.systemClockOffset = af(n, o.systemClockOffset, s, i);
          }
        }
      }),
      (pb = Ve);
  });
var Un,
  _P = f(() => {
    $();
    fb();
    mb();
    Un = class extends Ve {
      async sign(e, r, n) {
        if (!V.isInstance(e)) throw new Error('The request is not an instance of `HttpRequest` and cannot be signed');
        const { config: o, signer: s, signingRegion: i, signingRegionSet: a, signingName: c } = await ki(n),
          l = ((await o.sigv4aSigningRegionSet?.()) ?? a ?? [i]).join(','),
          d = (await o.disableClockSkewCorrection?.()) === !0;
        return (
          (n._disableClockSkewCorrection = d),
          d || ((n._preRequestSystemClockOffset = o.systemClockOffset), (n._requestSentAt = Date.now())),
          await s.sign(e, {
            signingDate: d ? new Date() : oc(o.systemClockOffset),
            signingRegion: l,
            signingService: c,
          })
        );
      }
    };
  });
var hb,
  AP = f(() => {
    hb = (t) => (typeof t == 'string' && t.length > 0 ? t.split(',').map((e) => e.trim()) : []);
  });
var cf,
  gb = f(() => {
    cf = (t) => `AWS_BEARER_TOKEN_${t.replace(/[\s-]/g, '_').toUpperCase()}`;
  });
var vP,
  TP,
  _r,
  IP = f(() => {
    AP();
    gb();
    (vP = 'AWS_AUTH_SCHEME_PREFERENCE'),
      (TP = 'auth_scheme_preference'),
      (_r = {
        environmentVariableSelector: (t, e) => {
          if (e?.signingName && cf(e.signingName) in t) return ['httpBearerAuth'];
          if (vP in t) return hb(t[vP]);
        },
        configFileSelector: (t) => {
          if (TP in t) return hb(t[TP]);
        },
        default: [],
      });
  });
var ic,
  ac,
  RP = f(() => {
    vt();
    ge();
    (ic = (t) => ((t.sigv4aSigningRegionSet = tr(t.sigv4aSigningRegionSet)), t)),
      (ac = {
        environmentVariableSelector(t) {
          if (t.AWS_SIGV4A_SIGNING_REGION_SET) return t.AWS_SIGV4A_SIGNING_REGION_SET.split(',').map((e) => e.trim());
          throw new Mt('AWS_SIGV4A_SIGNING_REGION_SET not set in env.', { tryNextLink: !0 });
        },
        configFileSelector(t) {
          if (t.sigv4a_signing_region_set) return (t.sigv4a_signing_region_set ?? '').split(',').map((e) => e.trim());
          throw new Mt('sigv4a_signing_region_set not set in profile.', { tryNextLink: !0 });
        },
        default: void 0,
      });
  });
var Rb = We((j) => {
  var {
      hasOwn: us,
      fromUtf8: CP,
      fromHex: vH,
      toHex: cs,
      toUint8Array: cc,
      writeKey: TH,
      isArrayBuffer: IH,
    } = (O(), k(ti)),
    { normalizeProvider: PP } = (D(), k(Ml)),
    { escapeUri: uf, HttpRequest: $P } = ($(), k(ss)),
    yb = class {
      format(e) {
        const r = [];
        for (const s in e) {
          if (!us(e, s)) continue;
          const i = CP(s);
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
            const a = CP(e.value),
              c = new DataView(new ArrayBuffer(3 + a.byteLength));
            c.setUint8(0, 7), c.setUint16(1, a.byteLength, !1);
            const u = new Uint8Array(c.buffer);
            return (u.set(a, 3), u);
          }
          case 'timestamp': {
            const l = new Uint8Array(9);
            return ((l[0] = 8), l.set(Sb.fromNumber(e.value.valueOf()).bytes, 1), l);
          }
          case 'uuid': {
            if (!RH.test(e.value)) throw new Error(`Invalid UUID received: ${e.value}`);
            const d = new Uint8Array(17);
            return ((d[0] = 9), d.set(vH(e.value.replace(/-/g, '')), 1), d);
          }
        }
      }
    },
    NP;
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
  })(NP || (NP = {}));
  var RH = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
    Sb = class t {
      bytes;
      constructor(e) {
        if (((this.bytes = e), e.byteLength !== 8)) throw new Error('Int64 buffers must be exactly 8 bytes');
      }
      static fromNumber(e) {
        if (e > 9223372036854776e3 || e < -9223372036854776e3)
          throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);
        const r = new Uint8Array(8);
        for (let n = 7, o = Math.abs(Math.round(e)); n > -1 && o > 0; n--, o /= 256) r[n] = o;
        return (e < 0 && OP(r), new t(r));
      }
      valueOf() {
        const e = this.bytes.slice(0),
          r = e[0] & 128;
        return (r && OP(e), parseInt(cs(e), 16) * (r ? -1 : 1));
      }
      toString() {
        return String(this.valueOf());
      }
    };
  function OP(t) {
    for (let e = 0; e < 8; e++) t[e] ^= 255;
    for (let e = 7; e > -1 && (t[e]++, t[e] === 0); e--);
  }
  var MP = 'X-Amz-Algorithm',
    DP = 'X-Amz-Credential',
    wb = 'X-Amz-Date',
    LP = 'X-Amz-SignedHeaders',
    zP = 'X-Amz-Expires',
    _b = 'X-Amz-Signature',
    Ab = 'X-Amz-Security-Token',
    CH = 'X-Amz-Region-Set',
    vb = 'authorization',
    Tb = wb.toLowerCase(),
    FP = 'date',
    UP = [vb, Tb, FP],
    BP = _b.toLowerCase(),
    mf = 'x-amz-content-sha256',
    HP = Ab.toLowerCase(),
    PH = 'host',
    jP = {
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
    VP = /^proxy-/,
    ZP = /^sec-/,
    NH = [/^proxy-/i, /^sec-/i],
    lf = 'AWS4-HMAC-SHA256',
    OH = 'AWS4-ECDSA-P256-SHA256',
    GP = 'AWS4-HMAC-SHA256-PAYLOAD',
    qP = 'UNSIGNED-PAYLOAD',
    WP = 50,
    Ib = 'aws4_request',
    KP = 3600 * 24 * 7,
    XP = ({ query: t = {} }) => {
      const e = [],
        r = {};
      for (const n in t) {
        if (!us(t, n) || n.toLowerCase() === BP) continue;
        const o = uf(n);
        e.push(o);
        const s = t[n];
        typeof s == 'string'
          ? (r[o] = `${o}=${uf(s)}`)
          : Array.isArray(s) &&
            (r[o] = s
              .slice(0)
              .reduce((i, a) => i.concat([`${o}=${uf(a)}`]), [])
              .sort()
              .join('&'));
      }
      return e
        .sort()
        .map((n) => r[n])
        .filter((n) => n)
        .join('&');
    },
    kH = (t) =>
      $H(t)
        .toISOString()
        .replace(/\.\d{3}Z$/, 'Z'),
    $H = (t) =>
      typeof t == 'number'
        ? new Date(t * 1e3)
        : typeof t == 'string'
          ? Number(t)
            ? new Date(Number(t) * 1e3)
            : new Date(t)
          : t,
    hf = class {
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
          (this.regionProvider = PP(n)),
          (this.credentialProvider = PP(r));
      }
      createCanonicalRequest(e, r, n) {
        const o = Object.keys(r).sort();
        return `${e.method}
${this.getCanonicalPath(e)}
${XP(e)}
${o
  .map((s) => `${s}:${r[s]}`)
  .join(`
`)}

${o.join(';')}
${n}`;
      }
      async createStringToSign(e, r, n, o) {
        const s = new this.sha256();
        s.update(cc(n));
        const i = await s.digest();
        return `${o}
${e}
${r}
${cs(i)}`;
      }
      getCanonicalPath({ path: e }) {
        if (this.uriEscapePath) {
          const r = [];
          for (const s of e.split('/')) s?.length !== 0 && s !== '.' && (s === '..' ? r.pop() : r.push(s));
          const n = `${e?.startsWith('/') ? '/' : ''}${r.join('/')}${r.length > 0 && e?.endsWith('/') ? '/' : ''}`;
          return uf(n).replace(/%2F/g, '/');
        }
        return e;
      }
      validateResolvedCredentials(e) {
        if (typeof e != 'object' || typeof e.accessKeyId != 'string' || typeof e.secretAccessKey != 'string')
          throw new Error('Resolved credential object is not valid');
      }
      formatDate(e) {
        const r = kH(e).replace(/[-:]/g, '');
        return { longDate: r, shortDate: r.slice(0, 8) };
      }
      getCanonicalHeaderList(e) {
        return Object.keys(e).sort().join(';');
      }
    },
    $i = {},
    df = [],
    ff = (t, e, r) => `${t}/${e}/${r}/${Ib}`,
    JP = async (t, e, r, n, o) => {
      const s = await kP(t, e.secretAccessKey, e.accessKeyId),
        i = `${r}:${n}:${o}:${cs(s)}:${e.sessionToken}`;
      if (i in $i) return $i[i];
      for (df.push(i); df.length > WP; ) delete $i[df.shift()];
      let a = `AWS4${e.secretAccessKey}`;
      for (const c of [r, n, o, Ib]) a = await kP(t, a, c);
      return ($i[i] = a);
    },
    MH = () => {
      (df.length = 0),
        Object.keys($i).forEach((t) => {
          delete $i[t];
        });
    },
    kP = (t, e, r) => {
      const n = new t(e);
      return (n.update(cc(r)), n.digest());
    },
    bb = ({ headers: t }, e, r) => {
      const n = {};
      for (const o of Object.keys(t).sort()) {
        if (t[o] == null) continue;
        const s = o.toLowerCase();
        ((us(jP, s) || e?.has(s) || VP.test(s) || ZP.test(s)) && (!r || (r && !r.has(s)))) ||
          (s === '__proto__' && TH(n),
          (n[s] = t[o]
            .replace(/[\r\n]/g, ' ')
            .replace(/[ \t]+/g, ' ')
            .replace(/^ | $/g, '')));
      }
      return n;
    },
    pf = async ({ headers: t, body: e }, r) => {
      for (const n in t) if (us(t, n) && n.toLowerCase() === mf) return t[n];
      if (e == null) return 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
      if (typeof e == 'string' || ArrayBuffer.isView(e) || IH(e)) {
        const n = new r();
        return (n.update(cc(e)), cs(await n.digest()));
      }
      return qP;
    },
    YP = (t, e) => {
      t = t.toLowerCase();
      for (const r in e) if (us(e, r) && t === r.toLowerCase()) return !0;
      return !1;
    },
    QP = (t, e = {}) => {
      const { headers: r, query: n = {} } = $P.clone(t);
      for (const o in r) {
        if (!us(r, o)) continue;
        const s = o.toLowerCase();
        ((s.slice(0, 6) === 'x-amz-' && !e.unhoistableHeaders?.has(s)) || e.hoistableHeaders?.has(s)) &&
          ((n[o] = r[o]), delete r[o]);
      }
      return { ...t, headers: r, query: n };
    },
    xb = (t) => {
      t = $P.clone(t);
      for (const e in t.headers) us(t.headers, e) && UP.indexOf(e.toLowerCase()) > -1 && delete t.headers[e];
      return t;
    },
    Eb = class extends hf {
      headerFormatter = new yb();
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
        if (o > KP)
          return Promise.reject(
            'Signature version 4 presigned URLs must have an expiration date less than one week in the future',
          );
        const y = ff(h, p, l ?? this.service),
          S = QP(xb(e), { unhoistableHeaders: i, hoistableHeaders: c });
        d.sessionToken && (S.query[Ab] = d.sessionToken),
          (S.query[MP] = lf),
          (S.query[DP] = `${d.accessKeyId}/${y}`),
          (S.query[wb] = m),
          (S.query[zP] = o.toString(10));
        const b = bb(S, s, a);
        return (
          (S.query[LP] = this.getCanonicalHeaderList(b)),
          (S.query[_b] = await this.getSignature(
            m,
            y,
            this.getSigningKey(d, p, h, l),
            this.createCanonicalRequest(S, b, await pf(e, this.sha256)),
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
          d = ff(u, c, i ?? this.service),
          p = await pf({ headers: {}, body: r }, this.sha256),
          m = new this.sha256();
        m.update(e);
        const h = cs(await m.digest()),
          y = [GP, l, d, o, h, p].join(`
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
        return (u.update(cc(e)), cs(await u.digest()));
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
          u = xb(e),
          { longDate: l, shortDate: d } = this.formatDate(r),
          p = ff(d, c, i ?? this.service);
        (u.headers[Tb] = l), a.sessionToken && (u.headers[HP] = a.sessionToken);
        const m = await pf(u, this.sha256);
        !YP(mf, u.headers) && this.applyChecksum && (u.headers[mf] = m);
        const h = bb(u, o, n),
          y = await this.getSignature(l, p, this.getSigningKey(a, c, d, i), this.createCanonicalRequest(u, h, m));
        return (
          (u.headers[vb] =
            `${lf} Credential=${a.accessKeyId}/${p}, SignedHeaders=${this.getCanonicalHeaderList(h)}, Signature=${y}`),
          u
        );
      }
      async getSignature(e, r, n, o) {
        const s = await this.createStringToSign(e, r, o, lf),
          i = new this.sha256(await n);
        return (i.update(cc(s)), cs(await i.digest()));
      }
      getSigningKey(e, r, n, o) {
        return JP(this.sha256, e, n, r, o || this.service);
      }
    },
    DH = { SignatureV4a: null };
  j.ALGORITHM_IDENTIFIER = lf;
  j.ALGORITHM_IDENTIFIER_V4A = OH;
  j.ALGORITHM_QUERY_PARAM = MP;
  j.ALWAYS_UNSIGNABLE_HEADERS = jP;
  j.AMZ_DATE_HEADER = Tb;
  j.AMZ_DATE_QUERY_PARAM = wb;
  j.AUTH_HEADER = vb;
  j.CREDENTIAL_QUERY_PARAM = DP;
  j.DATE_HEADER = FP;
  j.EVENT_ALGORITHM_IDENTIFIER = GP;
  j.EXPIRES_QUERY_PARAM = zP;
  j.GENERATED_HEADERS = UP;
  j.HOST_HEADER = PH;
  j.KEY_TYPE_IDENTIFIER = Ib;
  j.MAX_CACHE_SIZE = WP;
  j.MAX_PRESIGNED_TTL = KP;
  j.PROXY_HEADER_PATTERN = VP;
  j.REGION_SET_PARAM = CH;
  j.SEC_HEADER_PATTERN = ZP;
  j.SHA256_HEADER = mf;
  j.SIGNATURE_HEADER = BP;
  j.SIGNATURE_QUERY_PARAM = _b;
  j.SIGNED_HEADERS_QUERY_PARAM = LP;
  j.SignatureV4 = Eb;
  j.SignatureV4Base = hf;
  j.TOKEN_HEADER = HP;
  j.TOKEN_QUERY_PARAM = Ab;
  j.UNSIGNABLE_PATTERNS = NH;
  j.UNSIGNED_PAYLOAD = qP;
  j.clearCredentialCache = MH;
  j.createScope = ff;
  j.getCanonicalHeaders = bb;
  j.getCanonicalQuery = XP;
  j.getPayloadHash = pf;
  j.getSigningKey = JP;
  j.hasHeader = YP;
  j.moveHeadersToQuery = QP;
  j.prepareRequest = xb;
  j.signatureV4aContainer = DH;
});
function LH(t, { credentials: e, credentialDefaultProvider: r }) {
  let n;
  return (
    e
      ? e?.memoized
        ? (n = e)
        : (n = Ka(e, Wa, Ii))
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
function zH(t, e) {
  if (e.configBound) return e;
  const r = async (n) => e({ ...n, callerClientConfig: t });
  return ((r.memoized = e.memoized), (r.configBound = !0), r);
}
var Cb,
  Pb,
  eN = f(() => {
    ye();
    vt();
    (Cb = _e(Rb())),
      (Pb = (t) => (e) => {
        let r = e.credentials,
          n = !!e.credentials,
          o;
        Object.defineProperty(e, 'credentials', {
          set(l) {
            l && l !== r && l !== o && (n = !0), (r = l);
            const d = LH(e, { credentials: r, credentialDefaultProvider: e.credentialDefaultProvider }),
              p = zH(e, d);
            if (n && !p.attributed) {
              const m = typeof r == 'object' && r !== null;
              (o = async (h) => {
                const S = await p(h);
                return m && (!S.$source || Object.keys(S.$source).length === 0) ? Kn(S, 'CREDENTIALS_CODE', 'e') : S;
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
                        y = e.signerConstructor || Cb.SignatureV4;
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
                    h = e.signerConstructor || Cb.SignatureV4;
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
var Nb = f(() => {
  mb();
  _P();
  IP();
  RP();
  eN();
});
var FH,
  UH,
  tN,
  rN = f(() => {
    ge();
    (FH = 'AWS_DISABLE_CLOCK_SKEW_CORRECTION'),
      (UH = 'disable_clock_skew_correction'),
      (tN = {
        environmentVariableSelector: (t) => Be(t, FH, Oe.ENV),
        configFileSelector: (t) => Be(t, UH, Oe.CONFIG),
        default: !1,
      });
  });
var nN,
  oN = f(() => {
    ge();
    rN();
    nN = z(tN);
  });
var Ob = {};
ze(Ob, {
  AWSSDKSigV4Signer: () => pb,
  AwsSdkSigV4ASigner: () => Un,
  AwsSdkSigV4Signer: () => Ve,
  NODE_AUTH_SCHEME_PREFERENCE_OPTIONS: () => _r,
  NODE_SIGV4A_CONFIG_OPTIONS: () => ac,
  getBearerTokenEnvKey: () => cf,
  resolveAWSSDKSigV4Config: () => BH,
  resolveAwsSdkSigV4AConfig: () => ic,
  resolveAwsSdkSigV4Config: () => bn,
  validateSigningProperties: () => ki,
});
var bn,
  BH,
  gt = f(() => {
    Nb();
    gb();
    Nb();
    oN();
    (bn = Pb(nN)), (BH = bn);
  });
var kb = We((Io) => {
  var { setCredentialFeature: HH } = (ye(), k(Sn)),
    { CredentialsProviderError: jH } = (ge(), k(Jt)),
    sN = 'AWS_ACCESS_KEY_ID',
    iN = 'AWS_SECRET_ACCESS_KEY',
    aN = 'AWS_SESSION_TOKEN',
    cN = 'AWS_CREDENTIAL_EXPIRATION',
    uN = 'AWS_CREDENTIAL_SCOPE',
    lN = 'AWS_ACCOUNT_ID',
    VH = (t) => async () => {
      t?.logger?.debug('@aws-sdk/credential-provider-env - fromEnv');
      const e = process.env[sN],
        r = process.env[iN],
        n = process.env[aN],
        o = process.env[cN],
        s = process.env[uN],
        i = process.env[lN];
      if (e && r) {
        const a = {
          accessKeyId: e,
          secretAccessKey: r,
          ...(n && { sessionToken: n }),
          ...(o && { expiration: new Date(o) }),
          ...(s && { credentialScope: s }),
          ...(i && { accountId: i }),
        };
        return (HH(a, 'CREDENTIALS_ENV_VARS', 'g'), a);
      }
      throw new jH('Unable to find environment variable credentials.', { logger: t?.logger });
    };
  Io.ENV_ACCOUNT_ID = lN;
  Io.ENV_CREDENTIAL_SCOPE = uN;
  Io.ENV_EXPIRATION = cN;
  Io.ENV_KEY = sN;
  Io.ENV_SECRET = iN;
  Io.ENV_SESSION = aN;
  Io.fromEnv = VH;
});
var yf = We((nr) => {
  var { ProviderError: $b, CredentialsProviderError: Ro, loadConfig: Fb } = (ge(), k(Jt)),
    ZH = bt('node:http'),
    { parseUrl: GH } = ($(), k(ss)),
    mN = (t) =>
      !!t &&
      typeof t == 'object' &&
      typeof t.AccessKeyId == 'string' &&
      typeof t.SecretAccessKey == 'string' &&
      typeof t.Token == 'string' &&
      typeof t.Expiration == 'string',
    hN = (t) => ({
      accessKeyId: t.AccessKeyId,
      secretAccessKey: t.SecretAccessKey,
      sessionToken: t.Token,
      expiration: new Date(t.Expiration),
      ...(t.AccountId && { accountId: t.AccountId }),
    }),
    gN = 1e3,
    yN = 0,
    Ub = ({ maxRetries: t = yN, timeout: e = gN }) => ({ maxRetries: t, timeout: e });
  function dc(t) {
    return new Promise((e, r) => {
      const n = ZH.request({ method: 'GET', ...t, hostname: t.hostname?.replace(/^\[(.+)\]$/, '$1') });
      n.on('error', (o) => {
        r(Object.assign(new $b('Unable to connect to instance metadata service'), o)), n.destroy();
      }),
        n.on('timeout', () => {
          r(new $b('TimeoutError from instance metadata service')), n.destroy();
        }),
        n.on('response', (o) => {
          const { statusCode: s = 400 } = o;
          (s < 200 || 300 <= s) &&
            (r(Object.assign(new $b('Error response received from instance metadata service'), { statusCode: s })),
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
  var Db = (t, e) => {
      let r = t();
      for (let n = 0; n < e; n++) r = r.catch(t);
      return r;
    },
    uc = 'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    gf = 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    Lb = 'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    qH = (t = {}) => {
      const { timeout: e, maxRetries: r } = Ub(t);
      return () =>
        Db(async () => {
          const n = await YH({ logger: t.logger }),
            o = JSON.parse(await WH(e, n));
          if (!mN(o)) throw new Ro('Invalid response received from instance metadata service.', { logger: t.logger });
          return hN(o);
        }, r);
    },
    WH = async (t, e) => (
      process.env[Lb] && (e.headers = { ...e.headers, Authorization: process.env[Lb] }),
      (await dc({ ...e, timeout: t })).toString()
    ),
    KH = '169.254.170.2',
    XH = new Set(['localhost', '127.0.0.1']),
    JH = new Set(['http:', 'https:']),
    YH = async ({ logger: t }) => {
      if (process.env[gf]) return { hostname: KH, path: process.env[gf] };
      if (process.env[uc]) {
        let e;
        try {
          e = new URL(process.env[uc]);
        } catch {
          throw new Ro(`${process.env[uc]} is not a valid container metadata service URL`, {
            tryNextLink: !1,
            logger: t,
          });
        }
        if (!e.hostname || !XH.has(e.hostname))
          throw new Ro(`${e.hostname} is not a valid container metadata service hostname`, {
            tryNextLink: !1,
            logger: t,
          });
        if (!e.protocol || !JH.has(e.protocol))
          throw new Ro(`${e.protocol} is not a valid container metadata service protocol`, {
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
      throw new Ro(
        `The container metadata credential provider cannot be used unless the ${gf} or ${uc} environment variable is set`,
        { tryNextLink: !1, logger: t },
      );
    },
    zb = class t extends Ro {
      tryNextLink;
      name = 'InstanceMetadataV1FallbackError';
      constructor(e, r = !0) {
        super(e, r), (this.tryNextLink = r), Object.setPrototypeOf(this, t.prototype);
      }
    },
    lc;
  ((t) => {
    (t.IPv4 = 'http://169.254.169.254'), (t.IPv6 = 'http://[fd00:ec2::254]');
  })(lc || (lc = {}));
  var QH = 'AWS_EC2_METADATA_SERVICE_ENDPOINT',
    ej = 'ec2_metadata_service_endpoint',
    tj = { environmentVariableSelector: (t) => t[QH], configFileSelector: (t) => t[ej], default: void 0 },
    Mi;
  ((t) => {
    (t.IPv4 = 'IPv4'), (t.IPv6 = 'IPv6');
  })(Mi || (Mi = {}));
  var rj = 'AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE',
    nj = 'ec2_metadata_service_endpoint_mode',
    oj = { environmentVariableSelector: (t) => t[rj], configFileSelector: (t) => t[nj], default: Mi.IPv4 },
    SN = async () => GH((await sj()) || (await ij())),
    sj = async () => Fb(tj)(),
    ij = async () => {
      const t = await Fb(oj)();
      switch (t) {
        case Mi.IPv4:
          return lc.IPv4;
        case Mi.IPv6:
          return lc.IPv6;
        default:
          throw new Error(`Unsupported endpoint mode: ${t}. Select from ${Object.values(Mi)}`);
      }
    },
    aj = 300,
    cj = 300,
    uj = 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html',
    dN = (t, e) => {
      const r = aj + Math.floor(Math.random() * cj),
        n = new Date(Date.now() + r * 1e3);
      e.warn(
        `Attempting credential expiration extension due to a credential service availability issue. A refresh of these credentials will be attempted after ${new Date(n)}.
For more information, please visit: ` + uj,
      );
      const o = t.originalExpiration ?? t.expiration;
      return { ...t, ...(o ? { originalExpiration: o } : {}), expiration: n };
    },
    lj = (t, e = {}) => {
      let r = e?.logger || console,
        n;
      return async () => {
        let o;
        try {
          (o = await t()), o.expiration && o.expiration.getTime() < Date.now() && (o = dN(o, r));
        } catch (s) {
          if (n) r.warn('Credential renew failed: ', s), (o = dN(n, r));
          else throw s;
        }
        return ((n = o), o);
      };
    },
    bN = '/latest/meta-data/iam/security-credentials/',
    dj = '/latest/api/token',
    Mb = 'AWS_EC2_METADATA_V1_DISABLED',
    fN = 'ec2_metadata_v1_disabled',
    pN = 'x-aws-ec2-metadata-token',
    fj = (t = {}) => lj(pj(t), { logger: t.logger }),
    pj = (t = {}) => {
      let e = !1,
        { logger: r, profile: n } = t,
        { timeout: o, maxRetries: s } = Ub(t),
        i = async (a, c) => {
          if (e || c.headers?.[pN] == null) {
            let d = !1,
              p = !1,
              m = await Fb(
                {
                  environmentVariableSelector: (h) => {
                    const y = h[Mb];
                    if (((p = !!y && y !== 'false'), y === void 0))
                      throw new Ro(`${Mb} not set in env, checking config file next.`, { logger: t.logger });
                    return p;
                  },
                  configFileSelector: (h) => {
                    const y = h[fN];
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
                d && h.push(`config file profile (${fN})`),
                p && h.push(`process environment variable (${Mb})`),
                new zb(
                  `AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${h.join(', ')}].`,
                )
              );
            }
          }
          const l = (
            await Db(async () => {
              let d;
              try {
                d = await hj(c);
              } catch (p) {
                throw (p.statusCode === 401 && (e = !1), p);
              }
              return d;
            }, a)
          ).trim();
          return Db(async () => {
            let d;
            try {
              d = await gj(l, c, t);
            } catch (p) {
              throw (p.statusCode === 401 && (e = !1), p);
            }
            return d;
          }, a);
        };
      return async () => {
        const a = await SN();
        if (e)
          return (
            r?.debug('AWS SDK Instance Metadata', 'using v1 fallback (no token fetch)'), i(s, { ...a, timeout: o })
          );
        {
          let c;
          try {
            c = (await mj({ ...a, timeout: o })).toString();
          } catch (u) {
            if (u?.statusCode === 400) throw Object.assign(u, { message: 'EC2 Metadata token request returned error' });
            return (
              (u.message === 'TimeoutError' || [403, 404, 405].includes(u.statusCode)) && (e = !0),
              r?.debug('AWS SDK Instance Metadata', 'using v1 fallback (initial)'),
              i(s, { ...a, timeout: o })
            );
          }
          return i(s, { ...a, headers: { [pN]: c }, timeout: o });
        }
      };
    },
    mj = async (t) =>
      dc({ ...t, path: dj, method: 'PUT', headers: { 'x-aws-ec2-metadata-token-ttl-seconds': '21600' } }),
    hj = async (t) => (await dc({ ...t, path: bN })).toString(),
    gj = async (t, e, r) => {
      const n = JSON.parse((await dc({ ...e, path: bN + t })).toString());
      if (!mN(n)) throw new Ro('Invalid response received from instance metadata service.', { logger: r.logger });
      return hN(n);
    };
  nr.DEFAULT_MAX_RETRIES = yN;
  nr.DEFAULT_TIMEOUT = gN;
  nr.ENV_CMDS_AUTH_TOKEN = Lb;
  nr.ENV_CMDS_FULL_URI = uc;
  nr.ENV_CMDS_RELATIVE_URI = gf;
  nr.Endpoint = lc;
  nr.fromContainerMetadata = qH;
  nr.fromInstanceMetadata = fj;
  nr.getInstanceMetadataEndpoint = SN;
  nr.httpRequest = dc;
  nr.providerConfigFromInit = Ub;
});
var ls = We((mc) => {
  var { hasOwn: vN } = (O(), k(ti)),
    { streamCollector: yj } = (O(), k(ti));
  mc.streamCollector = yj;
  var { buildQueryString: TN, HttpResponse: IN } = ($(), k(ss)),
    Sf = bt('node:https'),
    { Readable: Sj } = bt('node:stream'),
    Bb = bt('node:http2');
  function xf(t) {
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
  var bj = ['ECONNRESET', 'EPIPE', 'ETIMEDOUT'],
    RN = (t) => {
      const e = {};
      for (const r in t) {
        if (!vN(t, r)) continue;
        const n = t[r];
        e[r] = Array.isArray(n) ? n.join(',') : n;
      }
      return e;
    },
    tt = { setTimeout: (t, e) => setTimeout(t, e), clearTimeout: (t) => clearTimeout(t) },
    xN = 1e3,
    xj = (t, e, r = 0) => {
      if (!r) return -1;
      const n = (o) => {
        const s = tt.setTimeout(() => {
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
                  tt.clearTimeout(s);
                })
              : tt.clearTimeout(s);
          };
        t.socket ? i(t.socket) : t.on('socket', i);
      };
      return r < 2e3 ? (n(0), 0) : tt.setTimeout(n.bind(null, xN), xN);
    },
    Ej = (t, e, r = 0, n, o) =>
      r
        ? tt.setTimeout(() => {
            let s = `@smithy/node-http-handler - [${n ? 'ERROR' : 'WARN'}] a request has exceeded the configured ${r} ms requestTimeout.`;
            if (n) {
              const i = Object.assign(new Error(s), { name: 'TimeoutError', code: 'ETIMEDOUT' });
              t.destroy(i), e(i);
            } else
              (s += ' Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.'),
                o?.warn?.(s);
          }, r)
        : -1,
    wj = 3e3,
    _j = (t, { keepAlive: e, keepAliveMsecs: r }, n = wj) => {
      if (e !== !0) return -1;
      const o = () => {
        t.socket
          ? t.socket.setKeepAlive(e, r || 0)
          : t.on('socket', (s) => {
              s.setKeepAlive(e, r || 0);
            });
      };
      return n === 0 ? (o(), 0) : tt.setTimeout(o, n);
    },
    fc = (t) => {
      const e = t?.defaultSocketTimeout;
      return typeof e == 'number' && Number.isFinite(e) && e > 0 ? e : void 0;
    },
    Aj = 3e3,
    EN = (t, e, r = 0, n = !1) => {
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
      const a = tt.setTimeout(i, Aj);
      t.once('close', () => tt.clearTimeout(a));
    },
    wN = 6e3;
  async function CN(t, e, r = wN, n = !1) {
    let o = e.headers,
      s = o ? o.Expect || o.expect : void 0,
      i = -1,
      a = !0;
    !n &&
      s === '100-continue' &&
      (a = await Promise.race([
        new Promise((c) => {
          i = Number(tt.setTimeout(() => c(!0), Math.max(wN, r)));
        }),
        new Promise((c) => {
          t.on('continue', () => {
            tt.clearTimeout(i), c(!0);
          }),
            t.on('response', () => {
              tt.clearTimeout(i), c(!1);
            }),
            t.on('error', () => {
              tt.clearTimeout(i), c(!1);
            });
        }),
      ])),
      a && vj(t, e.body);
  }
  function vj(t, e) {
    if (e instanceof Sj) {
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
  var Tj = 0,
    bf,
    _N,
    Hb = class t {
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
            if (!vN(o, c)) continue;
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
                tt.clearTimeout(l), tt.clearTimeout(d), tt.clearTimeout(p), tt.clearTimeout(m);
              },
              y = async (q) => {
                await u, h(), a(q);
              },
              S = async (q) => {
                await u, h(), c(q);
              };
            if (r?.aborted) {
              const q = xf(r);
              S(q);
              return;
            }
            let b = e.headers,
              w = b ? (b.Expect ?? b.expect) === '100-continue' : !1,
              _ = i ? o.httpsAgent : o.httpAgent;
            w && !this.externalAgent && (_ = new (i ? Sf.Agent : bf)({ keepAlive: !1, maxSockets: 1 / 0 })),
              (l = tt.setTimeout(
                () => {
                  this.socketWarningTimestamp = t.checkSocketUsage(_, this.socketWarningTimestamp, s);
                },
                o.socketAcquisitionWarningTimeout ?? (o.requestTimeout ?? 2e3) + (o.connectionTimeout ?? 1e3),
              ));
            let A = e.query ? TN(e.query) : '',
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
              le = (i ? Sf.request : _N)(Ae, (q) => {
                const de = new IN({
                  statusCode: q.statusCode || -1,
                  reason: q.statusMessage,
                  headers: RN(q.headers),
                  body: q,
                });
                y({ response: de });
              });
            if (
              (le.on('error', (q) => {
                bj.includes(q.code) ? S(Object.assign(q, { name: 'TimeoutError' })) : S(q);
              }),
              r)
            ) {
              const q = () => {
                le.destroy();
                const de = xf(r);
                S(de);
              };
              if (typeof r.addEventListener == 'function') {
                const de = r;
                de.addEventListener('abort', q, { once: !0 }),
                  le.once('close', () => de.removeEventListener('abort', q));
              } else r.onabort = q;
            }
            const Ce = n ?? o.requestTimeout;
            (d = xj(le, S, o.connectionTimeout)), (p = Ej(le, S, Ce, o.throwOnRequestTimeout, s ?? console));
            const Pe = o.socketTimeout === void 0 ? fc(o) : void 0;
            Pe ? EN(le, S, Pe, !0) : EN(le, S, o.socketTimeout);
            const Le = Ae.agent;
            typeof Le == 'object' &&
              'keepAlive' in Le &&
              (m = _j(le, { keepAlive: Le.keepAlive, keepAliveMsecs: Le.keepAliveMsecs })),
              (u = CN(le, e, Ce, this.externalAgent).catch((q) => (h(), c(q))));
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
                (e = 'defaultSocketTimeout'), (r = fc(n) ?? r);
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
          defaultSocketTimeout: fc(e),
          socketAcquisitionWarningTimeout: s,
          throwOnRequestTimeout: c,
          httpAgentProvider: () =>
            (p ??= (async () => {
              const m = bt('node:http'),
                { Agent: h, request: y } = m.default ?? m;
              return (
                (_N = y),
                (bf = h),
                i instanceof bf || typeof i?.destroy == 'function'
                  ? ((this.externalAgent = !0), i)
                  : new bf({ keepAlive: l, maxSockets: d, ...i })
              );
            })()),
          httpsAgent:
            a instanceof Sf.Agent || typeof a?.destroy == 'function'
              ? ((this.externalAgent = !0), a)
              : new Sf.Agent({ keepAlive: l, maxSockets: d, ...a }),
          logger: u,
        };
      }
    },
    Ij = new Uint16Array(1),
    pc = class {
      id = Ij[0]++;
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
    jb = class {
      sessions = [];
      maxConcurrency = 0;
      constructor(e) {
        this.sessions = (e ?? []).map((r) => new pc(r));
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
    Vb = class {
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
        const s = new pc(this.connect(n)),
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
          o = new pc(this.connect(n)),
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
          const r = new jb();
          this.config.maxConcurrency && r.setMaxConcurrency(this.config.maxConcurrency), this.connectionPools.set(e, r);
        }
        return this.connectionPools.get(e);
      }
      getUrlString(e) {
        return e.destination.toString();
      }
      connect(e) {
        return this.connectOptions === void 0 ? Bb.connect(e) : Bb.connect(e, this.connectOptions);
      }
    },
    { constants: AN } = Bb,
    Zb = class t {
      config;
      configProvider;
      metadata = { handlerProtocol: 'h2' };
      connectionManager = new Vb({});
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
          this.config = { ...d, defaultSocketTimeout: fc(d) };
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
            const me = xf(r);
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
            Le = R ? TN(R) : '',
            q = e.path;
          Le && (q += `?${Le}`), e.fragment && (q += `#${e.fragment}`);
          const de = Ce.request({ ...e.headers, [AN.HTTP2_HEADER_PATH]: q, [AN.HTTP2_HEADER_METHOD]: w });
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
              const Or = xf(r);
              Pe(Or);
            };
            if (typeof r.addEventListener == 'function') {
              const Or = r;
              Or.addEventListener('abort', me, { once: !0 }),
                de.once('close', () => Or.removeEventListener('abort', me));
            } else r.onabort = me;
          }
          de.on('frameError', (me, Or, dU) => {
            Pe(new Error(`Frame type id ${me} in stream id ${dU} has failed with code ${Or}.`));
          }),
            de.on('error', Pe),
            de.on('aborted', () => {
              Pe(new Error(`HTTP/2 stream is abnormally aborted in mid-communication with result code ${de.rstCode}.`));
            }),
            de.on('response', (me) => {
              const Or = new IN({ statusCode: me[':status'] ?? -1, headers: RN(me), body: de });
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
            (h = CN(de, e, u));
        });
      }
      updateHttpClientConfig(e, r) {
        (this.config = void 0),
          (this.configProvider = this.configProvider.then(
            (n) => (
              e === Symbol.for('@smithy/defaultSocketTimeout') && ((e = 'defaultSocketTimeout'), (r = fc(n) ?? r)),
              { ...n, [e]: r }
            ),
          ));
      }
      httpHandlerConfigs() {
        return this.config ?? {};
      }
    };
  mc.DEFAULT_REQUEST_TIMEOUT = Tj;
  mc.NodeHttp2Handler = Zb;
  mc.NodeHttpHandler = Hb;
});
var Gb = We((NN) => {
  var { setCredentialFeature: Rj } = (ye(), k(Sn)),
    { CredentialsProviderError: ds } = (ge(), k(Jt)),
    { NodeHttpHandler: Cj } = ls(),
    Pj = bt('node:fs/promises'),
    { HttpRequest: Nj } = ($(), k(ss)),
    { sdkStreamMixin: Oj, parseRfc3339DateTime: kj } = (O(), k(ti)),
    $j = '169.254.170.2',
    Mj = '169.254.170.23',
    Dj = '[fd00:ec2::23]',
    Lj = (t, e) => {
      if (t.protocol !== 'https:' && !(t.hostname === $j || t.hostname === Mj || t.hostname === Dj)) {
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
        throw new ds(
          `URL not accepted. It must either be HTTPS or match one of the following:
  - loopback CIDR 127.0.0.0/8 or [::1/128]
  - ECS container host 169.254.170.2
  - EKS container host 169.254.170.23 or [fd00:ec2::23]`,
          { logger: e },
        );
      }
    };
  function zj(t) {
    return new Nj({
      protocol: t.protocol,
      hostname: t.hostname,
      port: Number(t.port),
      path: t.pathname,
      query: Array.from(t.searchParams.entries()).reduce((e, [r, n]) => ((e[r] = n), e), {}),
      fragment: t.hash,
    });
  }
  async function Fj(t, e) {
    const n = await Oj(t.body).transformToString();
    if (t.statusCode === 200) {
      const o = JSON.parse(n);
      if (
        typeof o.AccessKeyId != 'string' ||
        typeof o.SecretAccessKey != 'string' ||
        typeof o.Token != 'string' ||
        typeof o.Expiration != 'string'
      )
        throw new ds(
          'HTTP credential provider response not of the required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }',
          { logger: e },
        );
      return {
        accessKeyId: o.AccessKeyId,
        secretAccessKey: o.SecretAccessKey,
        sessionToken: o.Token,
        expiration: kj(o.Expiration),
      };
    }
    if (t.statusCode >= 400 && t.statusCode < 500) {
      let o = {};
      try {
        o = JSON.parse(n);
      } catch {}
      throw Object.assign(new ds(`Server responded with status: ${t.statusCode}`, { logger: e }), {
        Code: o.Code,
        Message: o.Message,
      });
    }
    throw new ds(`Server responded with status: ${t.statusCode}`, { logger: e });
  }
  var Uj = (t, e, r) => async () => {
      for (let n = 0; n < e; ++n)
        try {
          return await t();
        } catch {
          await new Promise((s) => setTimeout(s, r));
        }
      return await t();
    },
    Bj = 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    Hj = 'http://169.254.170.2',
    jj = 'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    Vj = 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
    Zj = 'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    Gj = (t = {}) => {
      t.logger?.debug('@aws-sdk/credential-provider-http - fromHttp');
      let e,
        r = t.awsContainerCredentialsRelativeUri ?? process.env[Bj],
        n = t.awsContainerCredentialsFullUri ?? process.env[jj],
        o = t.awsContainerAuthorizationToken ?? process.env[Zj],
        s = t.awsContainerAuthorizationTokenFile ?? process.env[Vj],
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
        e = `${Hj}${r}`;
      else if (n) e = n;
      else
        throw new ds(
          `No HTTP credential provider host provided.
Set AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`,
          { logger: t.logger },
        );
      const a = new URL(e);
      Lj(a, t.logger);
      const c = Cj.create({ connectionTimeout: t.timeout ?? 1e3 }),
        u = t.timeout ?? 1e3,
        l = Uj(
          async () => {
            const d = zj(a);
            s
              ? (d.headers.Authorization = PN((await Pj.readFile(s)).toString()))
              : o && (d.headers.Authorization = PN(o));
            try {
              const p = await c.handle(d, { requestTimeout: u });
              return Fj(p.response).then((m) => Rj(m, 'CREDENTIALS_HTTP', 'z'));
            } catch (p) {
              throw new ds(String(p), { logger: t.logger });
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
    PN = (t) => {
      if (
        t.includes(`\r
`)
      )
        throw new ds('Authorization token contains invalid \\r\\n sequence.');
      return t;
    };
  NN.fromHttp = Gj;
});
function qj(t) {
  return {
    schemeId: 'aws.auth#sigv4',
    signingProperties: { name: 'sso-oauth', region: t.region },
    propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
  };
}
function Wj(t) {
  return { schemeId: 'smithy.api#noAuth' };
}
var ON,
  kN,
  $N,
  qb = f(() => {
    gt();
    D();
    ON = async (t, e, r) => ({
      operation: xe(e).operation,
      region:
        (await he(t.region)()) ||
        (() => {
          throw new Error('expected `region` to be configured for `aws.auth#sigv4`');
        })(),
    });
    (kN = (t) => {
      const e = [];
      return (t.operation === 'CreateToken' ? e.push(Wj(t)) : e.push(qj(t)), e);
    }),
      ($N = (t) => {
        const e = bn(t);
        return Object.assign(e, { authSchemePreference: he(t.authSchemePreference ?? []) });
      });
  });
var MN,
  DN,
  Wb = f(() => {
    (MN = (t) =>
      Object.assign(t, {
        useDualstackEndpoint: t.useDualstackEndpoint ?? !1,
        useFipsEndpoint: t.useFipsEndpoint ?? !1,
        defaultSigningName: 'sso-oauth',
      })),
      (DN = {
        UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
        Endpoint: { type: 'builtInParams', name: 'endpoint' },
        Region: { type: 'builtInParams', name: 'region' },
        UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
      });
  });
var Co,
  hc = f(() => {
    Co = {
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
var Kb,
  LN = f(() => {
    Kb = Symbol('@smithy/core/cbor::tagSymbol');
  });
var gc,
  Xb = f(() => {
    gc = (t, e) => {
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
function Tf(t) {
  const e = t.getSchema(),
    r = e[zN];
  if (r) return r;
  const n = [],
    o = [];
  for (const [a, c] of t.structIterator()) n.push(a), o.push(c);
  const s = new Array(n.length);
  for (let a = 0; a < n.length; ++a) s[a] = Xj(n[a]);
  const i = { memberNames: n, memberSchemas: o, encodedKeys: s };
  return ((e[zN] = i), i);
}
function Xj(t) {
  let e;
  If ? (e = Buffer.from(t, 'utf-8')) : (e = new TextEncoder().encode(t));
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
function jN(t) {
  return If ? Buffer.allocUnsafe(t) : new Uint8Array(t);
}
function Fi(t, e, r, n) {
  if (e == null) {
    if (e === void 0 && t.isIdempotencyToken()) {
      xn(Ut());
      return;
    }
    pe(1), (F[M++] = 246);
    return;
  }
  if (t.isUnitSchema()) {
    pe(1), Ze(5, 0);
    return;
  }
  if (typeof e == 'object') {
    if (t.isBlobSchema() && e instanceof Uint8Array) {
      Ef(e);
      return;
    }
    if (t.isTimestampSchema() && e instanceof Date) {
      ex(e);
      return;
    }
    if (t.isStructSchema()) {
      Yj(t, e, n);
      return;
    }
    if (Array.isArray(e) && (t.isListSchema() || t.isDocumentSchema())) {
      BN(t, e, t.isDocumentSchema(), n);
      return;
    }
    if (t.isMapSchema()) {
      Yb(t, e, !1, n);
      return;
    }
    if (e instanceof Date) {
      ex(e);
      return;
    }
    if (e instanceof Uint8Array) {
      Ef(e);
      return;
    }
    if (e instanceof Z) {
      GN(e);
      return;
    }
    if (e[Kb]) {
      const s = e;
      ZN(s.tag, s.value);
      return;
    }
    if (t.isDocumentSchema()) {
      Array.isArray(e) ? BN(t, e, !0, n) : Yb(t, e, !0, n);
      return;
    }
    if (t.isBigDecimalSchema()) {
      Ui(e);
      return;
    }
    Yb(t, e, !0, n);
    return;
  }
  if (typeof e == 'string') {
    if (t.isBlobSchema()) {
      const s = (n?.base64Decoder ?? ve)(e);
      Ef(s);
      return;
    }
    xn(e);
    return;
  }
  if (typeof e == 'number') {
    pe(9), Number.isInteger(e) && e >= -9007199254740992 && e <= 9007199254740991 ? Rf(e) : ax(e);
    return;
  }
  if (typeof e == 'boolean') {
    pe(1), (F[M++] = 224 | (e ? 21 : 20));
    return;
  }
  if (typeof e == 'bigint') {
    Af(e);
    return;
  }
  xn(String(e));
}
function Yj(t, e, r) {
  if (t.isUnionSchema()) {
    let d = !1;
    for (const [p, m] of t.structIterator()) {
      const h = e[p];
      if (h != null) {
        pe(9), Ze(5, 1), xn(p), Fi(m, h, t, r), (d = !0);
        break;
      }
    }
    if (!d) {
      const { $unknown: p } = e;
      Array.isArray(p) ? (pe(9), Ze(5, 1), xn(p[0]), Ui(p[1])) : (pe(9), Ze(5, 0));
    }
    return;
  }
  let n = Tf(t),
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
    pe(m.length), F.set(m, M), (M += m.length), Fi(s[d], p, t, r), ++l;
  }
  if (typeof e.__type == 'string') for (const d in e) I(e, d) && (o.includes(d) || (xn(d), Ui(e[d]), ++l));
  c === 1
    ? (F[u] = 160 | l)
    : c === 2
      ? ((F[u] = 184), (F[u + 1] = l))
      : ((F[u] = 185), (F[u + 1] = l >> 8), (F[u + 2] = l & 255));
}
function BN(t, e, r, n) {
  const o = !!t.getMergedTraits().sparse,
    s = t.getValueSchema();
  if (r || o) {
    const i = [];
    for (let a = 0; a < e.length; ++a) {
      const c = e[a];
      r ? c !== void 0 && i.push(c) : (c != null || o) && i.push(c);
    }
    pe(9), Ze(4, i.length);
    for (let a = 0; a < i.length; ++a) Fi(s, i[a], void 0, n);
  } else {
    let i = 0;
    for (let a = 0; a < e.length; ++a) e[a] != null && ++i;
    pe(9), Ze(4, i);
    for (let a = 0; a < e.length; ++a) e[a] != null && Fi(s, e[a], void 0, n);
  }
}
function Yb(t, e, r, n) {
  const o = !!t.getMergedTraits().sparse,
    s = t.getValueSchema(),
    i = [];
  for (const a in e) {
    if (!I(e, a)) continue;
    const c = e[a];
    (r ? c !== void 0 : c != null || o) && i.push(a);
  }
  pe(9), Ze(5, i.length);
  for (let a = 0; a < i.length; ++a) {
    const c = i[a];
    xn(c), Fi(s, e[c], void 0, n);
  }
}
function Ui(t) {
  if (t == null) {
    pe(1), (F[M++] = 246);
    return;
  }
  if (typeof t == 'string') {
    xn(t);
    return;
  }
  if (typeof t == 'number') {
    pe(9), Number.isInteger(t) && t >= -9007199254740992 && t <= 9007199254740991 ? Rf(t) : ax(t);
    return;
  }
  if (typeof t == 'boolean') {
    pe(1), (F[M++] = 224 | (t ? 21 : 20));
    return;
  }
  if (typeof t == 'bigint') {
    Af(t);
    return;
  }
  if (t instanceof Uint8Array) {
    Ef(t);
    return;
  }
  if (t instanceof Date) {
    ex(t);
    return;
  }
  if (t instanceof Z) {
    GN(t);
    return;
  }
  if (t[Kb]) {
    const e = t;
    ZN(e.tag, e.value);
    return;
  }
  if (Array.isArray(t)) {
    pe(9), Ze(4, t.length);
    for (let e = 0; e < t.length; ++e) Ui(t[e]);
    return;
  }
  if (typeof t == 'object') {
    const e = Object.keys(t);
    pe(9), Ze(5, e.length);
    for (let r = 0; r < e.length; ++r) xn(e[r]), Ui(t[e[r]]);
    return;
  }
  xn(String(t));
}
function pe(t) {
  if (M + t > F.length) {
    let e = F.length * 2;
    for (; e < M + t; ) e *= 2;
    const r = jN(e);
    r.set(F.subarray(0, M)), (F = r), (ps = new DataView(r.buffer, r.byteOffset, r.byteLength));
  }
}
function Ze(t, e) {
  if (e < 24) F[M++] = (t << 5) | e;
  else if (e < 256) (F[M++] = (t << 5) | 24), (F[M++] = e);
  else if (e < 65536) (F[M++] = (t << 5) | 25), (F[M++] = e >> 8), (F[M++] = e & 255);
  else if (e < 4294967296) (F[M++] = (t << 5) | 26), ps.setUint32(M, e), (M += 4);
  else {
    F[M++] = (t << 5) | 27;
    const r = (e / 4294967296) | 0,
      n = (e - r * 4294967296) | 0;
    ps.setUint32(M, r), ps.setUint32(M + 4, n), (M += 8);
  }
}
function VN(t, e) {
  const r = Number(e);
  if (r < 4294967296) {
    Ze(t, r);
    return;
  }
  (F[M++] = (t << 5) | 27), ps.setBigUint64(M, e), (M += 8);
}
function xn(t) {
  const e = t.length;
  if (e <= 23) {
    const r = Di.get(t);
    if (r) {
      pe(r.bytes.length), F.set(r.bytes, M), (M += r.bytes.length), (r.epoch = Jb);
      return;
    }
    const n = M;
    HN(t, e);
    const o = M,
      s = Uint8Array.prototype.slice.call(F, n, o);
    if (Di.size >= FN) {
      if (UN) return;
      let i = 0;
      for (const [a, c] of Di) {
        if (i >= 1024) break;
        c.epoch !== Jb && (Di.delete(a), ++i);
      }
      if (i === 0) {
        UN = !0;
        return;
      }
    }
    Di.size < FN && Di.set(t, { epoch: Jb, bytes: s });
    return;
  }
  HN(t, e);
}
function HN(t, e) {
  if (If) {
    const r = e * 3;
    pe(r + 9);
    const n = Buffer.byteLength(t);
    Ze(3, n), (M += F.write(t, M));
  } else {
    const r = e * 3;
    pe(r + 9);
    let n = M,
      s = Jj.encodeInto(t, F.subarray(n + 9)).written,
      i;
    s < 24 ? (i = 1) : s < 256 ? (i = 2) : s < 65536 ? (i = 3) : s < 4294967296 ? (i = 5) : (i = 9),
      i < 9 && F.copyWithin(n + i, n + 9, n + 9 + s),
      (M = n),
      Ze(3, s),
      (M += s);
  }
}
function ax(t) {
  pe(9), (F[M++] = 251), ps.setFloat64(M, t), (M += 8);
}
function Rf(t) {
  pe(9);
  const e = t >= 0,
    r = e ? 0 : 1,
    n = e ? t : -t - 1;
  Ze(r, n);
}
function Af(t) {
  const e = t >= 0,
    r = e ? 0 : 1,
    n = e ? t : -t - BigInt(1);
  if (n < BigInt('18446744073709551616')) pe(9), VN(r, n);
  else {
    let o = n.toString(2),
      s = Math.ceil(o.length / 8),
      i = new Uint8Array(s),
      a = n;
    for (let c = s - 1; c >= 0; --c) (i[c] = Number(a & BigInt(255))), (a >>= BigInt(8));
    pe(s + 16), (F[M++] = e ? 194 : 195), Ze(2, s), F.set(i, M), (M += s);
  }
}
function Ef(t) {
  pe(t.length + 9), Ze(2, t.length), F.set(t, M), (M += t.length);
}
function ZN(t, e) {
  pe(9), typeof t == 'bigint' ? VN(6, t) : Ze(6, t), Ui(e);
}
function GN(t) {
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
    Ze(4, 2),
    pe(9),
    i >= -0x20000000000000n && i <= 0x1fffffffffffffn ? Rf(Number(i)) : Af(i),
    Af(a);
}
function ex(t) {
  pe(18), Ze(6, 1);
  const e = t.getTime() / 1e3;
  Number.isInteger(e) ? Rf(e) : ax(e);
}
var _f,
  zN,
  If,
  Jj,
  Qb,
  F,
  ps,
  M,
  FN,
  Di,
  Jb,
  UN,
  cx = f(() => {
    L();
    $();
    W();
    O();
    LN();
    (_f = class extends He {
      write(e, r) {
        M = 0;
        const n = T.of(e);
        Fi(n, r, void 0, this.serdeContext);
      }
      flush() {
        const e = F.subarray(0, M);
        return ((M = 0), (F = jN(Qb)), (ps = new DataView(F.buffer, F.byteOffset, F.byteLength)), e);
      }
    }),
      (zN = Symbol.for('@smithy/cbor-struct-cache'));
    (If = typeof Buffer < 'u'),
      (Jj = new TextEncoder()),
      (Qb = 2048),
      (F = If ? Buffer.allocUnsafe(Qb) : new Uint8Array(Qb)),
      (ps = new DataView(F.buffer, F.byteOffset, F.byteLength)),
      (M = 0),
      (FN = 2048),
      (Di = new Map()),
      (Jb = 0),
      (UN = !1);
  });
function Ht(t) {
  if (C >= Ge) throw new Error('unexpected end of CBOR payload.');
  const e = (Ie[C] & 224) >> 5;
  if ((Ie[C] & 31) === 31 && e >= 2 && e <= 5) return nV(t, e);
  switch (e) {
    case 0:
      return cV();
    case 1:
      return uV();
    case 2:
      return kf();
    case 3:
      return Bi();
    case 4:
      return Qj(t);
    case 5:
      return eV(t);
    case 6:
      return rV(t);
    case 7:
      return dV();
    default:
      throw new Error(`unexpected CBOR major type ${e}.`);
  }
}
function Qj(t) {
  const e = Of(),
    r = t.isListSchema() ? t.getValueSchema() : t,
    n = Array(e);
  for (let o = 0; o < e; ++o) n[o] = Ht(r);
  return n;
}
function eV(t) {
  const e = Of();
  if (t.isStructSchema()) return tV(t, e, C);
  const r = t.isMapSchema() ? t.getValueSchema() : t,
    n = {};
  for (let o = 0; o < e; ++o) {
    const s = Bi();
    n[s] = Ht(r);
  }
  return n;
}
function tV(t, e, r) {
  let n = t.isUnionSchema(),
    o = Tf(t),
    { memberSchemas: s, encodedKeys: i, memberNames: a } = o,
    c = i.length,
    u = {},
    l,
    d,
    p = 0,
    m = !1,
    h = 0;
  for (let y = 0; y < e; ++y) {
    const S = XN(i, c, h);
    if (S >= 0) {
      (h = S + 1), h >= c && (h = 0);
      const b = Ht(s[S]);
      b != null && (u[a[S]] = b);
    } else {
      const b = Bi(),
        w = Ht(T.of(15));
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
      const b = Bi(),
        w = Ht(y);
      b in u || (u[b] = w);
    }
  }
  return u;
}
function rV(t) {
  const e = Nf(),
    r = typeof e == 'bigint' ? Number(e) : e;
  if (r === 1) {
    const s = T.of(15),
      i = Ht(s);
    return eo(i);
  }
  if (r === 2 || r === 3) {
    let s = kf(),
      i = BigInt(0);
    for (let a = 0; a < s.length; ++a) i = (i << BigInt(8)) | BigInt(s[a]);
    return r === 3 ? -i - BigInt(1) : i;
  }
  if (r === 4) {
    let s = T.of(15),
      i = Ht(s),
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
    return il(m);
  }
  const n = T.of(15),
    o = Ht(n);
  return { tag: JN(e), value: o };
}
function nV(t, e) {
  switch (e) {
    case 3:
      return oV();
    case 2:
      return sV();
    case 4:
      return iV(t);
    case 5:
      return aV(t);
    default:
      throw new Error(`unexpected indefinite length for major ${e}.`);
  }
}
function oV() {
  C += 1;
  let t = [],
    e = 0;
  for (; C < Ge; ) {
    if (Ie[C] === 255) {
      C += 1;
      let n = new Uint8Array(e),
        o = 0;
      for (let s = 0; s < t.length; ++s) n.set(t[s], o), (o += t[s].length);
      return KN ? Buffer.from(n.buffer, n.byteOffset, n.byteLength).toString('utf-8') : lx.decode(n);
    }
    const r = kf();
    t.push(r), (e += r.length);
  }
  throw new Error('expected break marker.');
}
function sV() {
  C += 1;
  let t = [],
    e = 0;
  for (; C < Ge; ) {
    if (Ie[C] === 255) {
      C += 1;
      let n = new Uint8Array(e),
        o = 0;
      for (let s = 0; s < t.length; ++s) n.set(t[s], o), (o += t[s].length);
      return n;
    }
    const r = kf();
    t.push(r), (e += r.length);
  }
  throw new Error('expected break marker.');
}
function iV(t) {
  C += 1;
  const e = t.isListSchema() ? t.getValueSchema() : t,
    r = [];
  for (; C < Ge; ) {
    if (Ie[C] === 255) return ((C += 1), r);
    r.push(Ht(e));
  }
  throw new Error('expected break marker.');
}
function aV(t) {
  if (((C += 1), t.isStructSchema())) {
    let n = Tf(t),
      { memberSchemas: o, encodedKeys: s, memberNames: i } = n,
      a = s.length,
      c = t.isUnionSchema(),
      u = {},
      l,
      d,
      p = 0,
      m = 0;
    for (; C < Ge; ) {
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
      const h = XN(s, a, m);
      if (h >= 0) {
        (m = h + 1), m >= a && (m = 0);
        const y = Ht(o[h]);
        y != null && (u[i[h]] = y);
      } else {
        const y = Bi(),
          S = Ht(T.of(15));
        y !== '__type' && ((l = y), (d = S), ++p);
      }
    }
    throw new Error('expected break marker.');
  }
  const e = t.isMapSchema() ? t.getValueSchema() : t,
    r = {};
  for (; C < Ge; ) {
    if (Ie[C] === 255) return ((C += 1), r);
    const n = Bi();
    r[n] = Ht(e);
  }
  throw new Error('expected break marker.');
}
function XN(t, e, r) {
  const n = t[r];
  if (C + n.length <= Ge && WN(C, n)) return ((C += n.length), r);
  for (let o = 0; o < e; ++o) {
    if (o === r) continue;
    const s = t[o];
    if (C + s.length <= Ge && WN(C, s)) return ((C += s.length), o);
  }
  return -1;
}
function WN(t, e) {
  const r = e.length;
  if (Ie[t] !== e[0]) return !1;
  for (let n = 1; n < r; ++n) if (Ie[t + n] !== e[n]) return !1;
  return !0;
}
function Nf() {
  const t = Ie[C] & 31;
  if (t < 24) return ((C += 1), t);
  switch (t) {
    case 24:
      return (Ge - C < 2 && Bn(1), (C += 2), Ie[C - 1]);
    case 25:
      return (Ge - C < 3 && Bn(2), (C += 3), Po.getUint16(C - 2));
    case 26:
      return (Ge - C < 5 && Bn(4), (C += 5), Po.getUint32(C - 4));
    case 27: {
      Ge - C < 9 && Bn(8), (C += 9);
      const e = Po.getUint32(C - 8);
      return e < 2097152 ? e * 4294967296 + Po.getUint32(C - 4) : Po.getBigUint64(C - 8);
    }
    default:
      throw new Error(`unexpected minor value ${t}.`);
  }
}
function Of() {
  const t = Nf();
  return typeof t == 'bigint' ? Number(t) : t;
}
function cV() {
  const t = Nf();
  return JN(t);
}
function uV() {
  const t = Nf();
  return typeof t == 'bigint' ? BigInt(-1) - t : -1 - t;
}
function kf() {
  const t = Of();
  Ge - C < t && Bn(t);
  const e = C;
  return ((C += t), Ie.subarray(e, e + t));
}
function Bi() {
  const t = Of();
  Ge - C < t && Bn(t);
  const e = C;
  return ((C += t), t < 24 ? lV(e, t) : dx ? Ie.toString('utf-8', e, e + t) : lx.decode(Ie.subarray(e, e + t)));
}
function lV(t, e) {
  let r = e;
  for (let i = 0; i < e; ++i) r = (r * 31 + Ie[t + i]) | 0;
  const n = (r >>> 0) & (fx - 1),
    o = qN[n];
  if (o !== void 0 && o.length === e) {
    let i = !0;
    for (let a = 0; a < e; ++a)
      if (o.charCodeAt(a) !== Ie[t + a]) {
        i = !1;
        break;
      }
    if (i) return ((ux[n] = bc), o);
  }
  const s = dx ? Ie.toString('utf-8', t, t + e) : lx.decode(Ie.subarray(t, t + e));
  return (ux[n] !== bc && ((qN[n] = s), (ux[n] = bc)), s);
}
function dV() {
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
      return (Ge - t < 3 && Bn(2), (C = t + 3), fV(Ie[t + 1], Ie[t + 2]));
    case 26:
      return (Ge - t < 5 && Bn(4), (C = t + 5), Po.getFloat32(t + 1));
    case 27:
      return (Ge - t < 9 && Bn(8), (C = t + 9), Po.getFloat64(t + 1));
    default:
      throw new Error(`unexpected minor value ${e} for major 7.`);
  }
}
function fV(t, e) {
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
function JN(t) {
  if (typeof t == 'number') return t;
  const e = Number(t);
  return Number.MIN_SAFE_INTEGER <= e && e <= Number.MAX_SAFE_INTEGER ? e : t;
}
function Bn(t) {
  throw new Error(`CBOR: length ${t} greater than remaining buffer length.`);
}
function Cf(t, e) {
  if (t.isTimestampSchema()) {
    if (typeof e == 'number') return eo(e);
    if (typeof e == 'object' && e !== null && e.tag === 1 && 'value' in e) return eo(e.value);
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
    for (const s of e) o.push(Cf(n, s));
    return o;
  }
  const r = {};
  if (t.isMapSchema()) {
    const n = t.getValueSchema();
    for (const o in e) I(e, o) && (r[o] = Cf(n, e[o]));
  } else if (t.isStructSchema()) {
    let n = t.isUnionSchema(),
      o;
    if (n) {
      o = new Set();
      for (const s in e) I(e, s) && s !== '__type' && o.add(s);
    }
    for (const [s, i] of t.structIterator()) n && o.delete(s), e[s] != null && (r[s] = Cf(i, e[s]));
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
var Pf,
  KN,
  lx,
  Ie,
  dx,
  Po,
  C,
  Ge,
  fx,
  qN,
  ux,
  bc,
  YN = f(() => {
    L();
    $();
    W();
    O();
    cx();
    (Pf = class extends He {
      read(e, r) {
        return (
          (Ie = r),
          (dx = KN && r instanceof Buffer),
          (Po = new DataView(r.buffer, r.byteOffset, r.byteLength)),
          (C = 0),
          (Ge = r.length),
          (bc = (bc + 1) & 65535),
          Ht(T.of(e))
        );
      }
      readValue(e, r) {
        return Cf(T.of(e), r);
      }
    }),
      (KN = typeof Buffer < 'u'),
      (lx = new TextDecoder()),
      (Ie = new Uint8Array(0)),
      (dx = !1),
      (Po = new DataView(new ArrayBuffer(0))),
      (C = 0),
      (Ge = 0),
      (fx = 2048),
      (qN = new Array(fx)),
      (ux = new Uint16Array(fx)),
      (bc = 0);
  });
var $f,
  QN = f(() => {
    $();
    cx();
    YN();
    $f = class extends He {
      createSerializer() {
        const e = new _f();
        return (e.setSerdeContext(this.serdeContext), e);
      }
      createDeserializer() {
        const e = new Pf();
        return (e.setSerdeContext(this.serdeContext), e);
      }
    };
  });
var xc,
  eO = f(() => {
    $();
    W();
    QN();
    Xb();
    xc = class extends mo {
      codec = new $f();
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
        const i = gc(n, o) ?? 'Unknown',
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
var tO = f(() => {
  Xb();
  eO();
});
var Tt,
  ms = f(() => {
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
            o = Wo(e, r);
          n && (o.message = n);
          const s = o.Error ?? {};
          (s.Type = o.Error?.Type),
            (s.Code = o.Error?.Code),
            (s.Message = o.Error?.message ?? o.Error?.Message ?? n),
            (o.Error = s);
          const i = o.$metadata.requestId;
          return (i && (o.RequestId = i), o);
        }
        return Wo(e, r);
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
var Mf,
  rO = f(() => {
    tO();
    W();
    ms();
    Mf = class extends xc {
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
          return h && this.awsQueryCompatible ? h.split(';')[0] : (gc(n, o) ?? 'Unknown');
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
var No,
  Df = f(() => {
    $();
    W();
    ms();
    No = class extends Qr {
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
        const a = bi(n, o, i) ?? 'Unknown';
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
var Lf,
  nO = f(() => {
    Df();
    Lf = class extends No {
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
var zf,
  oO = f(() => {
    Df();
    zf = class extends No {
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
  sO = f(() => {
    $();
    W();
    ms();
    En = class extends po {
      serializer;
      deserializer;
      codec;
      mixin = new Tt();
      constructor({ defaultNamespace: e, errorTypeRegistries: r, jsonCodec: n }) {
        super({ defaultNamespace: e, errorTypeRegistries: r });
        const o = { timestampFormat: { useTrait: !0, default: 7 }, httpBindings: !0, jsonName: !0 };
        (this.codec = n ?? new er(o)),
          (this.serializer = new yo(this.codec.createSerializer(), o)),
          (this.deserializer = new go(this.codec.createDeserializer(), o));
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
        const i = Si(n, o) ?? 'Unknown';
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
var Ff,
  iO = f(() => {
    $();
    W();
    ms();
    Ff = class extends wi {
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
          return y && this.awsQueryCompatible ? y.split(';')[0] : (xi(n, o) ?? 'Unknown');
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
var Hf = We((Bf) => {
  var pV = /[&<>"]/g,
    mV = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  function hV(t) {
    return t.replace(pV, (e) => mV[e]);
  }
  var gV = /[&"'<>\r\n\u0085\u2028]/g,
    yV = {
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
  function SV(t) {
    return t.replace(gV, (e) => yV[e]);
  }
  var Uf = class {
      value;
      constructor(e) {
        this.value = e;
      }
      toString() {
        return SV('' + this.value);
      }
    },
    mx = class t {
      name;
      children;
      attributes = {};
      static of(e, r, n) {
        const o = new t(e);
        return (r !== void 0 && o.addChildNode(new Uf(r)), n !== void 0 && o.withName(n), o);
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
          s != null && (r += ` ${o}="${hV('' + s)}"`);
        }
        return (r += e ? `>${this.children.map((o) => o.toString()).join('')}</${this.name}>` : '/>');
      }
    };
  function px(t) {
    Object.defineProperty(t, '__proto__', { value: void 0, writable: !0, enumerable: !0, configurable: !0 });
  }
  function bV(t) {
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
        let l = '';
        for (
          ;
          this.i < this.z &&
          !`= 	\r
>/?`.includes(this.x[this.i]);
        )
          l += this.x[this.i++];
        if ((this.trim(), this.x[this.i] !== '=')) break;
        ++this.i, this.trim(), l === '__proto__' && px(o), (o[l] = this.readAttrValue()), (n = !0);
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
        l.tag === '__proto__' && px(u),
          l.tag in u
            ? Array.isArray(u[l.tag])
              ? u[l.tag].push(l.value)
              : (u[l.tag] = [u[l.tag], l.value])
            : (u[l.tag] = l.value);
      for (const [l, d] of Object.entries(o)) l === '__proto__' && px(u), (u[l] = d);
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
  Bf.XmlNode = mx;
  Bf.XmlText = Uf;
  Bf.parseXML = bV;
});
var wn,
  Ec = f(() => {
    wn = class {
      serdeContext;
      setSerdeContext(e) {
        this.serdeContext = e;
      }
    };
  });
var jf,
  aO = f(() => {
    jf = class {
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
function cO(t) {
  Object.defineProperty(t, '__proto__', { value: void 0, writable: !0, enumerable: !0, configurable: !0 });
}
var uO = f(() => {});
var lO,
  Oo,
  Vf = f(() => {
    lO = _e(Hf());
    D();
    $();
    W();
    O();
    Ec();
    aO();
    uO();
    Oo = class extends wn {
      settings;
      stringDeserializer;
      constructor(e) {
        super(), (this.settings = e), (this.stringDeserializer = new ho(e));
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
              m === '__proto__' && cO(i), (i[m] = this.readSchema(c, h));
            }
            return i;
          }
          if (n.isStructSchema()) {
            let a = n.isUnionSchema(),
              c;
            a && (c = new jf(r, i));
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
            r = (0, lO.parseXML)(e);
          } catch (i) {
            throw (i && typeof i == 'object' && Object.defineProperty(i, '$responseBodyText', { value: e }), i);
          }
          const n = '#text',
            o = Object.keys(r)[0],
            s = r[o];
          return (s[n] && ((s[o] = s[n]), delete s[n]), Xo(s));
        }
        return {};
      }
    };
  });
var Hi,
  gx = f(() => {
    $();
    W();
    O();
    O();
    Ec();
    Hi = class extends wn {
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
            : o.isIdempotencyToken() && (this.writeKey(n), this.writeValue(Ut()));
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
                this.writeValue($t(r));
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
var ko,
  yx = f(() => {
    $();
    W();
    ms();
    Vf();
    gx();
    ko = class extends Qr {
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
        (this.serializer = new Hi(r)), (this.deserializer = new Oo(r));
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
var Zf,
  dO = f(() => {
    yx();
    Zf = class extends ko {
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
var fO,
  pO = f(() => {
    $();
    O();
    fO = (t, e) => De(t, e).then((r) => (e?.utf8Encoder ?? be)(r));
  });
var mO,
  Sx,
  hO,
  Gf,
  bx = f(() => {
    mO = _e(Hf());
    D();
    pO();
    (Sx = (t, e) =>
      fO(t, e).then((r) => {
        if (r.length) {
          let n;
          try {
            n = (0, mO.parseXML)(r);
          } catch (a) {
            throw (a && typeof a == 'object' && Object.defineProperty(a, '$responseBodyText', { value: r }), a);
          }
          const o = '#text',
            s = Object.keys(n)[0],
            i = n[s];
          return (i[o] && ((i[s] = i[o]), delete i[o]), Xo(i));
        }
        return {};
      })),
      (hO = async (t, e) => {
        const r = await Sx(t, e);
        return (r.Error && (r.Error.message = r.Error.message ?? r.Error.Message), r);
      }),
      (Gf = (t, e) => {
        if (e?.Error?.Code !== void 0) return e.Error.Code;
        if (e?.Code !== void 0) return e.Code;
        if (t.statusCode == 404) return 'NotFound';
      });
  });
var yt,
  ji,
  xx = f(() => {
    yt = _e(Hf());
    $();
    W();
    O();
    O();
    Ec();
    ji = class extends wn {
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
                o = $t(r);
                break;
              case 7:
                o = String(r.getTime() / 1e3);
                break;
              default:
                console.warn('Missing timestamp format, using http date', r), (o = $t(r));
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
          n.isStringSchema() && (r === void 0 && n.isIdempotencyToken() ? (o = Ut()) : (o = String(r))),
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
var Vi,
  Ex = f(() => {
    Ec();
    Vf();
    xx();
    Vi = class extends wn {
      settings;
      constructor(e) {
        super(), (this.settings = e);
      }
      createSerializer() {
        const e = new ji(this.settings);
        return (e.setSerdeContext(this.serdeContext), e);
      }
      createDeserializer() {
        const e = new Oo(this.settings);
        return (e.setSerdeContext(this.serdeContext), e);
      }
    };
  });
var qf,
  gO = f(() => {
    $();
    W();
    ms();
    bx();
    Ex();
    qf = class extends po {
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
        (this.codec = new Vi(r)),
          (this.serializer = new yo(this.codec.createSerializer(), r)),
          (this.deserializer = new go(this.codec.createDeserializer(), r));
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
        const i = Gf(n, o) ?? 'Unknown';
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
var yO,
  SO = f(() => {
    O();
    yO = (t) => {
      if (t != null) return (typeof t == 'object' && '__type' in t && delete t.__type, Yu(t));
    };
  });
var bO,
  xO,
  EO,
  wO = f(() => {
    (bO = (t) => {
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
      (xO = (t) => {
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
      (EO = (t) => {
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
var _O = {};
ze(_O, {
  AwsEc2QueryProtocol: () => Zf,
  AwsJson1_0Protocol: () => Lf,
  AwsJson1_1Protocol: () => zf,
  AwsJsonRpcProtocol: () => No,
  AwsQueryProtocol: () => ko,
  AwsRestJsonProtocol: () => En,
  AwsRestXmlProtocol: () => qf,
  AwsSmithyRpcV2CborProtocol: () => Mf,
  AwsSmithyRpcV2JsonProtocol: () => Ff,
  JsonCodec: () => _i,
  JsonCodec2: () => er,
  JsonShapeDeserializer: () => Eo,
  JsonShapeDeserializer2: () => bo,
  JsonShapeSerializer: () => wo,
  JsonShapeSerializer2: () => xo,
  QueryShapeSerializer: () => Hi,
  XmlCodec: () => Vi,
  XmlShapeDeserializer: () => Oo,
  XmlShapeSerializer: () => ji,
  _toBool: () => xO,
  _toNum: () => EO,
  _toStr: () => bO,
  awsExpectUnion: () => yO,
  loadJsonRpcErrorCode: () => bi,
  loadRestJsonErrorCode: () => Si,
  loadRestXmlErrorCode: () => Gf,
  parseJsonBody: () => zn,
  parseJsonErrorBody: () => wd,
  parseXmlBody: () => Sx,
  parseXmlErrorBody: () => hO,
});
var Zi = f(() => {
  rO();
  nO();
  oO();
  Df();
  sO();
  iO();
  $();
  dO();
  yx();
  gx();
  gO();
  Ex();
  Vf();
  xx();
  bx();
  SO();
  wO();
});
var wc,
  hs,
  Wf,
  AO,
  RO,
  Kf,
  wx,
  vO,
  _x,
  Gi,
  TO,
  IO,
  xV,
  It,
  EV,
  CO,
  PO = f(() => {
    Ee();
    (wc = 'ref'),
      (hs = -1),
      (Wf = !0),
      (AO = 'isSet'),
      (RO = 'PartitionResult'),
      (Kf = 'booleanEquals'),
      (wx = 'getAttr'),
      (vO = { [wc]: 'Endpoint' }),
      (_x = { [wc]: RO }),
      (Gi = {}),
      (TO = [{ [wc]: 'Region' }]),
      (IO = {
        conditions: [
          [AO, [vO]],
          [AO, TO],
          ['aws.partition', TO, RO],
          [Kf, [{ [wc]: 'UseFIPS' }, Wf]],
          [Kf, [{ [wc]: 'UseDualStack' }, Wf]],
          [Kf, [{ fn: wx, argv: [_x, 'supportsDualStack'] }, Wf]],
          [Kf, [{ fn: wx, argv: [_x, 'supportsFIPS'] }, Wf]],
          ['stringEquals', [{ fn: wx, argv: [_x, 'name'] }, 'aws-us-gov']],
        ],
        results: [
          [hs],
          [hs, 'Invalid Configuration: FIPS and custom endpoint are not supported'],
          [hs, 'Invalid Configuration: Dualstack and custom endpoint are not supported'],
          [vO, Gi],
          ['https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', Gi],
          [hs, 'FIPS and DualStack are enabled, but this partition does not support one or both'],
          ['https://oidc.{Region}.amazonaws.com', Gi],
          ['https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}', Gi],
          [hs, 'FIPS is enabled but this partition does not support FIPS'],
          ['https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}', Gi],
          [hs, 'DualStack is enabled but this partition does not support DualStack'],
          ['https://oidc.{Region}.{PartitionResult#dnsSuffix}', Gi],
          [hs, 'Invalid Configuration: Missing Region'],
        ],
      }),
      (xV = 2),
      (It = 1e8),
      (EV = new Int32Array([
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
      (CO = Yt.from(EV, xV, IO.conditions, IO.results));
  });
var wV,
  NO,
  OO = f(() => {
    ye();
    Ee();
    PO();
    (wV = new Qt({ size: 50, params: ['Endpoint', 'Region', 'UseDualStack', 'UseFIPS'] })),
      (NO = (t, e = {}) => wV.get(t, () => Yr(CO, { endpointParams: t, logger: e.logger })));
    wt.aws = wr;
  });
var qe,
  Xf = f(() => {
    D();
    qe = class t extends Xt {
      static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException';
      constructor(e) {
        super(e), Object.setPrototypeOf(this, t.prototype);
      }
    };
  });
var _c,
  Ac,
  vc,
  Tc,
  Ic,
  Rc,
  Cc,
  Pc,
  Nc,
  Oc,
  kc,
  Ax = f(() => {
    Xf();
    (_c = class t extends qe {
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
      (Ac = class t extends qe {
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
      (vc = class t extends qe {
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
      (Tc = class t extends qe {
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
      (Ic = class t extends qe {
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
      (Rc = class t extends qe {
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
      (Cc = class t extends qe {
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
      (Pc = class t extends qe {
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
      (Nc = class t extends qe {
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
      (Oc = class t extends qe {
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
      (kc = class t extends qe {
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
var _V,
  AV,
  vV,
  TV,
  IV,
  RV,
  CV,
  PV,
  NV,
  OV,
  kV,
  $V,
  MV,
  DV,
  LV,
  zV,
  FV,
  UV,
  BV,
  HV,
  _n,
  jV,
  VV,
  ZV,
  GV,
  qV,
  Re,
  WV,
  vr,
  KV,
  XV,
  Tr,
  JV,
  kO,
  $O,
  YV,
  MO,
  QV,
  e3,
  t3,
  ke,
  DO,
  LO,
  or,
  zO,
  FO,
  UO,
  BO,
  HO,
  jO,
  VO,
  ZO,
  GO,
  qO,
  WO,
  vx,
  r3,
  n3,
  o3,
  s3,
  KO,
  XO,
  JO,
  Tx,
  Jf = f(() => {
    W();
    Ax();
    Xf();
    (_V = 'AccessDeniedException'),
      (AV = 'AuthorizationPendingException'),
      (vV = 'AccessToken'),
      (TV = 'ClientSecret'),
      (IV = 'CreateToken'),
      (RV = 'CreateTokenRequest'),
      (CV = 'CreateTokenResponse'),
      (PV = 'CodeVerifier'),
      (NV = 'ExpiredTokenException'),
      (OV = 'InvalidClientException'),
      (kV = 'InvalidGrantException'),
      ($V = 'InvalidRequestException'),
      (MV = 'InternalServerException'),
      (DV = 'InvalidScopeException'),
      (LV = 'IdToken'),
      (zV = 'RefreshToken'),
      (FV = 'SlowDownException'),
      (UV = 'UnauthorizedClientException'),
      (BV = 'UnsupportedGrantTypeException'),
      (HV = 'accessToken'),
      (_n = 'client'),
      (jV = 'clientId'),
      (VV = 'clientSecret'),
      (ZV = 'codeVerifier'),
      (GV = 'code'),
      (qV = 'deviceCode'),
      (Re = 'error'),
      (WV = 'expiresIn'),
      (vr = 'error_description'),
      (KV = 'grantType'),
      (XV = 'http'),
      (Tr = 'httpError'),
      (JV = 'idToken'),
      (kO = 'reason'),
      ($O = 'refreshToken'),
      (YV = 'redirectUri'),
      (MO = 'smithy.ts.sdk.synthetic.com.amazonaws.ssooidc'),
      (QV = 'scope'),
      (e3 = 'server'),
      (t3 = 'tokenType'),
      (ke = 'com.amazonaws.ssooidc'),
      (DO = new fe(MO)),
      (LO = [-3, MO, 'SSOOIDCServiceException', 0, [], []]);
    DO.registerError(LO, qe);
    (or = new fe(ke)), (zO = [-3, ke, _V, { [Re]: _n, [Tr]: 400 }, [Re, kO, vr], [0, 0, 0]]);
    or.registerError(zO, _c);
    FO = [-3, ke, AV, { [Re]: _n, [Tr]: 400 }, [Re, vr], [0, 0]];
    or.registerError(FO, Ac);
    UO = [-3, ke, NV, { [Re]: _n, [Tr]: 400 }, [Re, vr], [0, 0]];
    or.registerError(UO, vc);
    BO = [-3, ke, MV, { [Re]: e3, [Tr]: 500 }, [Re, vr], [0, 0]];
    or.registerError(BO, Tc);
    HO = [-3, ke, OV, { [Re]: _n, [Tr]: 401 }, [Re, vr], [0, 0]];
    or.registerError(HO, Ic);
    jO = [-3, ke, kV, { [Re]: _n, [Tr]: 400 }, [Re, vr], [0, 0]];
    or.registerError(jO, Rc);
    VO = [-3, ke, $V, { [Re]: _n, [Tr]: 400 }, [Re, kO, vr], [0, 0, 0]];
    or.registerError(VO, Cc);
    ZO = [-3, ke, DV, { [Re]: _n, [Tr]: 400 }, [Re, vr], [0, 0]];
    or.registerError(ZO, Pc);
    GO = [-3, ke, FV, { [Re]: _n, [Tr]: 400 }, [Re, vr], [0, 0]];
    or.registerError(GO, Nc);
    qO = [-3, ke, UV, { [Re]: _n, [Tr]: 400 }, [Re, vr], [0, 0]];
    or.registerError(qO, Oc);
    WO = [-3, ke, BV, { [Re]: _n, [Tr]: 400 }, [Re, vr], [0, 0]];
    or.registerError(WO, kc);
    (vx = [DO, or]),
      (r3 = [0, ke, vV, 8, 0]),
      (n3 = [0, ke, TV, 8, 0]),
      (o3 = [0, ke, PV, 8, 0]),
      (s3 = [0, ke, LV, 8, 0]),
      (KO = [0, ke, zV, 8, 0]),
      (XO = [
        3,
        ke,
        RV,
        0,
        [jV, VV, KV, qV, GV, $O, QV, YV, ZV],
        [0, [() => n3, 0], 0, 0, 0, [() => KO, 0], 64, 0, [() => o3, 0]],
        3,
      ]),
      (JO = [3, ke, CV, 0, [HV, t3, WV, $O, JV], [[() => r3, 0], 0, 1, [() => KO, 0], [() => s3, 0]]]),
      (Tx = [9, ke, IV, { [XV]: ['POST', '/token', 200] }, () => XO, () => JO]);
  });
var YO,
  QO = f(() => {
    gt();
    Zi();
    vt();
    co();
    D();
    $();
    O();
    qb();
    OO();
    Jf();
    YO = (t) => ({
      apiVersion: '2019-06-10',
      base64Decoder: t?.base64Decoder ?? ve,
      base64Encoder: t?.base64Encoder ?? Se,
      disableHostPrefix: t?.disableHostPrefix ?? !1,
      endpointProvider: t?.endpointProvider ?? NO,
      extensions: t?.extensions ?? [],
      httpAuthSchemeProvider: t?.httpAuthSchemeProvider ?? kN,
      httpAuthSchemes: t?.httpAuthSchemes ?? [
        {
          schemeId: 'aws.auth#sigv4',
          identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4'),
          signer: new Ve(),
        },
        {
          schemeId: 'smithy.api#noAuth',
          identityProvider: (e) => e.getIdentityProvider('smithy.api#noAuth') || (async () => ({})),
          signer: new ut(),
        },
      ],
      logger: t?.logger ?? new Et(),
      protocol: t?.protocol ?? En,
      protocolSettings: t?.protocolSettings ?? {
        defaultNamespace: 'com.amazonaws.ssooidc',
        errorTypeRegistries: vx,
        version: '2019-06-10',
        serviceTarget: 'AWSSSOOIDCService',
      },
      serviceId: t?.serviceId ?? 'SSO OIDC',
      sha256: t?.sha256 ?? hr,
      urlParser: t?.urlParser ?? Ke,
      utf8Decoder: t?.utf8Decoder ?? $e,
      utf8Encoder: t?.utf8Encoder ?? be,
    });
  });
var Yf,
  ek,
  tk = f(() => {
    hc();
    ye();
    gt();
    D();
    ge();
    xr();
    O();
    Yf = _e(ls());
    QO();
    ek = (t) => {
      qr(process.version);
      const e = Xr(t),
        r = () => e().then(Gr),
        n = YO(t);
      Mr(process.version);
      const o = { profile: t?.profile, logger: n.logger };
      return {
        ...n,
        ...t,
        runtime: 'node',
        defaultsMode: e,
        authSchemePreference: t?.authSchemePreference ?? z(_r, o),
        bodyLengthChecker: t?.bodyLengthChecker ?? zr,
        defaultSocketTimeout: Dr(t?.requestHandler, 3e5),
        defaultUserAgentProvider:
          t?.defaultUserAgentProvider ?? Er({ serviceId: n.serviceId, clientVersion: Co.version }),
        maxAttempts: t?.maxAttempts ?? z(ln, t),
        region: t?.region ?? z(Xe, { ...mt, ...o }),
        requestHandler: Yf.NodeHttpHandler.create(t?.requestHandler ?? r),
        retryMode: t?.retryMode ?? z({ ...fn, default: async () => (await r()).retryMode || rr }, t),
        streamCollector: t?.streamCollector ?? Yf.streamCollector,
        useDualstackEndpoint: t?.useDualstackEndpoint ?? z(Hr, o),
        useFipsEndpoint: t?.useFipsEndpoint ?? z(jr, o),
        userAgentAppId: t?.userAgentAppId ?? z(mn, o),
      };
    };
  });
var rk,
  nk,
  ok = f(() => {
    (rk = (t) => {
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
      (nk = (t) => ({
        httpAuthSchemes: t.httpAuthSchemes(),
        httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
        credentials: t.credentials(),
      }));
  });
var sk,
  ik = f(() => {
    ye();
    D();
    $();
    ok();
    sk = (t, e) => {
      const r = Object.assign(gn(t), fr(t), en(t), rk(t));
      return (e.forEach((n) => n.configure(r)), Object.assign(t, yn(r), Wr(r), tn(r), nk(r)));
    };
  });
var $c,
  Ix = f(() => {
    ye();
    vt();
    D();
    ge();
    Ee();
    $();
    xr();
    W();
    qb();
    Wb();
    tk();
    ik();
    $c = class extends ct {
      config;
      constructor(...[e]) {
        const r = ek(e || {});
        super(r), (this.initConfig = r);
        const n = MN(r),
          o = cn(n),
          s = dn(o),
          i = Lt(s),
          a = i,
          c = $n(a),
          u = $N(c),
          l = sk(u, e?.extensions || []);
        (this.config = l),
          this.middlewareStack.use(Vr(this.config)),
          this.middlewareStack.use(pn(this.config)),
          this.middlewareStack.use(Fn(this.config)),
          this.middlewareStack.use(rn(this.config)),
          this.middlewareStack.use(on(this.config)),
          this.middlewareStack.use(sn(this.config)),
          this.middlewareStack.use(an(this.config)),
          this.middlewareStack.use(
            gr(this.config, {
              httpAuthSchemeParametersProvider: ON,
              identityProviderConfigProvider: async (d) => new Bt({ 'aws.auth#sigv4': d.credentials }),
            }),
          ),
          this.middlewareStack.use(yr(this.config));
      }
      destroy() {
        super.destroy();
      }
    };
  });
var ak,
  ck,
  uk,
  lk = f(() => {
    D();
    Ee();
    Wb();
    (ak = Kr(DN, 'AWSSSOOIDCService', 'SSOOIDCClient', Mn)), (ck = {}), (uk = (t, e, r, n) => []);
  });
var Mc,
  Rx = f(() => {
    lk();
    Jf();
    Mc = class extends ak(ck, uk, 'CreateToken', Tx) {};
  });
var i3,
  Qf,
  dk = f(() => {
    D();
    Rx();
    Ix();
    (i3 = { CreateTokenCommand: Mc }), (Qf = class extends $c {});
    Zr(i3, Qf);
  });
var fk = f(() => {
  Rx();
});
var a3,
  c3,
  pk = f(() => {
    (a3 = { KMS_ACCESS_DENIED: 'KMS_AccessDeniedException' }),
      (c3 = {
        KMS_DISABLED_KEY: 'KMS_DisabledException',
        KMS_INVALID_KEY_USAGE: 'KMS_InvalidKeyUsageException',
        KMS_INVALID_STATE: 'KMS_InvalidStateException',
        KMS_KEY_NOT_FOUND: 'KMS_NotFoundException',
      });
  });
var mk = f(() => {});
var Cx = {};
ze(Cx, {
  $Command: () => pt,
  AccessDeniedException: () => _c,
  AccessDeniedException$: () => zO,
  AccessDeniedExceptionReason: () => a3,
  AuthorizationPendingException: () => Ac,
  AuthorizationPendingException$: () => FO,
  CreateToken$: () => Tx,
  CreateTokenCommand: () => Mc,
  CreateTokenRequest$: () => XO,
  CreateTokenResponse$: () => JO,
  ExpiredTokenException: () => vc,
  ExpiredTokenException$: () => UO,
  InternalServerException: () => Tc,
  InternalServerException$: () => BO,
  InvalidClientException: () => Ic,
  InvalidClientException$: () => HO,
  InvalidGrantException: () => Rc,
  InvalidGrantException$: () => jO,
  InvalidRequestException: () => Cc,
  InvalidRequestException$: () => VO,
  InvalidRequestExceptionReason: () => c3,
  InvalidScopeException: () => Pc,
  InvalidScopeException$: () => ZO,
  SSOOIDC: () => Qf,
  SSOOIDCClient: () => $c,
  SSOOIDCServiceException: () => qe,
  SSOOIDCServiceException$: () => LO,
  SlowDownException: () => Nc,
  SlowDownException$: () => GO,
  UnauthorizedClientException: () => Oc,
  UnauthorizedClientException$: () => qO,
  UnsupportedGrantTypeException: () => kc,
  UnsupportedGrantTypeException$: () => WO,
  __Client: () => ct,
  errorTypeRegistries: () => vx,
});
var Px = f(() => {
  Ix();
  dk();
  fk();
  D();
  Jf();
  pk();
  Ax();
  mk();
  Xf();
});
var Sk = We((Dc) => {
  var { setTokenFeature: u3 } = (ye(), k(Sn)),
    { getBearerTokenEnvKey: l3 } = (gt(), k(Ob)),
    {
      TokenProviderError: Ir,
      getSSOTokenFilepath: d3,
      parseKnownFiles: f3,
      getProfileName: p3,
      loadSsoSessionData: m3,
      getSSOTokenFromFile: h3,
      memoize: g3,
      chain: y3,
    } = (ge(), k(Jt)),
    { promises: S3 } = bt('node:fs'),
    b3 =
      ({ logger: t, signingName: e } = {}) =>
      async () => {
        if ((t?.debug?.('@aws-sdk/token-providers - fromEnvSigningName'), !e))
          throw new Ir("Please pass 'signingName' to compute environment variable key", { logger: t });
        const r = l3(e);
        if (!(r in process.env)) throw new Ir(`Token not present in '${r}' environment variable`, { logger: t });
        const n = { token: process.env[r] };
        return (u3(n, 'BEARER_SERVICE_ENV_VARS', '3'), n);
      },
    x3 = 300 * 1e3,
    Nx = "To refresh this SSO session run 'aws sso login' with the corresponding profile.",
    E3 = async (t, e = {}, r) => {
      const { SSOOIDCClient: n } = (Px(), k(Cx)),
        o = (i) => e.clientConfig?.[i] ?? e.parentClientConfig?.[i] ?? r?.[i];
      return new n(
        Object.assign({}, e.clientConfig ?? {}, {
          region: t ?? e.clientConfig?.region,
          logger: o('logger'),
          userAgentAppId: o('userAgentAppId'),
        }),
      );
    },
    w3 = async (t, e, r = {}, n) => {
      const { CreateTokenCommand: o } = (Px(), k(Cx));
      return (await E3(e, r, n)).send(
        new o({
          clientId: t.clientId,
          clientSecret: t.clientSecret,
          refreshToken: t.refreshToken,
          grantType: 'refresh_token',
        }),
      );
    },
    hk = (t) => {
      if (t.expiration && t.expiration.getTime() < Date.now()) throw new Ir(`Token is expired. ${Nx}`, !1);
    },
    gs = (t, e, r = !1) => {
      if (typeof e > 'u')
        throw new Ir(`Value not present for '${t}' in SSO Token${r ? '. Cannot refresh' : ''}. ${Nx}`, !1);
    },
    { writeFile: _3 } = S3,
    A3 = (t, e) => {
      const r = d3(t),
        n = JSON.stringify(e, null, 2);
      return _3(r, n);
    },
    gk = new Map(),
    ep = new Map(),
    yk =
      (t = {}) =>
      async ({ callerClientConfig: e } = {}) => {
        t.logger?.debug('@aws-sdk/token-providers - fromSso');
        const r = await f3(t),
          n = p3({ profile: t.profile ?? e?.profile }),
          o = r[n];
        if (o) {
          if (!o.sso_session) throw new Ir(`Profile '${n}' is missing required property 'sso_session'.`);
        } else throw new Ir(`Profile '${n}' could not be found in shared credentials file.`, !1);
        const s = o.sso_session,
          i = ep.get(s);
        if (i) return await i;
        const c = (await m3(t))[s];
        if (!c) throw new Ir(`Sso session '${s}' could not be found in shared credentials file.`, !1);
        for (const b of ['sso_start_url', 'sso_region'])
          if (!c[b]) throw new Ir(`Sso session '${s}' is missing required property '${b}'.`, !1);
        c.sso_start_url;
        let u = c.sso_region,
          l;
        try {
          l = await h3(s);
        } catch {
          throw new Ir(`The SSO session token associated with profile=${n} was not found or is invalid. ${Nx}`, !1);
        }
        gs('accessToken', l.accessToken), gs('expiresAt', l.expiresAt);
        const { accessToken: d, expiresAt: p } = l,
          m = { token: d, expiration: new Date(p) };
        if (m.expiration.getTime() - Date.now() > x3) return m;
        const h = ep.get(s);
        if (h) return await h;
        const y = gk.get(s) ?? 0;
        if (Date.now() - y < 30 * 1e3) return (hk(m), m);
        gs('clientId', l.clientId, !0), gs('clientSecret', l.clientSecret, !0), gs('refreshToken', l.refreshToken, !0);
        const S = (async () => {
          try {
            gk.set(s, Date.now());
            const b = await w3(l, u, t, e);
            gs('accessToken', b.accessToken), gs('expiresIn', b.expiresIn);
            const w = new Date(Date.now() + b.expiresIn * 1e3);
            try {
              await A3(s, {
                ...l,
                accessToken: b.accessToken,
                expiresAt: w.toISOString(),
                refreshToken: b.refreshToken,
              });
            } catch {}
            return { token: b.accessToken, expiration: w };
          } catch {
            return (hk(m), m);
          }
        })();
        ep.set(s, S);
        try {
          return await S;
        } finally {
          ep.delete(s);
        }
      },
    v3 =
      ({ token: t, logger: e }) =>
      async () => {
        if ((e?.debug('@aws-sdk/token-providers - fromStatic'), !t || !t.token))
          throw new Ir('Please pass a valid token to fromStatic', !1);
        return t;
      },
    T3 = (t = {}) =>
      g3(
        y3(yk(t), async () => {
          throw new Ir('Could not load token from any providers', !1);
        }),
        (e) => e.expiration !== void 0 && e.expiration.getTime() - Date.now() < 3e5,
        (e) => e.expiration !== void 0,
      );
  Dc.fromEnvSigningName = b3;
  Dc.fromSso = yk;
  Dc.fromStatic = v3;
  Dc.nodeProvider = T3;
});
function I3(t) {
  return {
    schemeId: 'aws.auth#sigv4',
    signingProperties: { name: 'awsssoportal', region: t.region },
    propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
  };
}
function R3(t) {
  return { schemeId: 'smithy.api#noAuth' };
}
var bk,
  xk,
  Ek,
  Ox = f(() => {
    gt();
    D();
    bk = async (t, e, r) => ({
      operation: xe(e).operation,
      region:
        (await he(t.region)()) ||
        (() => {
          throw new Error('expected `region` to be configured for `aws.auth#sigv4`');
        })(),
    });
    (xk = (t) => {
      const e = [];
      return (t.operation === 'GetRoleCredentials' ? e.push(R3(t)) : e.push(I3(t)), e);
    }),
      (Ek = (t) => {
        const e = bn(t);
        return Object.assign(e, { authSchemePreference: he(t.authSchemePreference ?? []) });
      });
  });
var wk,
  _k,
  kx = f(() => {
    (wk = (t) =>
      Object.assign(t, {
        useDualstackEndpoint: t.useDualstackEndpoint ?? !1,
        useFipsEndpoint: t.useFipsEndpoint ?? !1,
        defaultSigningName: 'awsssoportal',
      })),
      (_k = {
        UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
        Endpoint: { type: 'builtInParams', name: 'endpoint' },
        Region: { type: 'builtInParams', name: 'region' },
        UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
      });
  });
var Lc,
  ys,
  tp,
  Ak,
  Rk,
  rp,
  $x,
  vk,
  Mx,
  qi,
  Tk,
  Ik,
  C3,
  Rt,
  P3,
  Ck,
  Pk = f(() => {
    Ee();
    (Lc = 'ref'),
      (ys = -1),
      (tp = !0),
      (Ak = 'isSet'),
      (Rk = 'PartitionResult'),
      (rp = 'booleanEquals'),
      ($x = 'getAttr'),
      (vk = { [Lc]: 'Endpoint' }),
      (Mx = { [Lc]: Rk }),
      (qi = {}),
      (Tk = [{ [Lc]: 'Region' }]),
      (Ik = {
        conditions: [
          [Ak, [vk]],
          [Ak, Tk],
          ['aws.partition', Tk, Rk],
          [rp, [{ [Lc]: 'UseFIPS' }, tp]],
          [rp, [{ [Lc]: 'UseDualStack' }, tp]],
          [rp, [{ fn: $x, argv: [Mx, 'supportsDualStack'] }, tp]],
          [rp, [{ fn: $x, argv: [Mx, 'supportsFIPS'] }, tp]],
          ['stringEquals', [{ fn: $x, argv: [Mx, 'name'] }, 'aws-us-gov']],
        ],
        results: [
          [ys],
          [ys, 'Invalid Configuration: FIPS and custom endpoint are not supported'],
          [ys, 'Invalid Configuration: Dualstack and custom endpoint are not supported'],
          [vk, qi],
          ['https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', qi],
          [ys, 'FIPS and DualStack are enabled, but this partition does not support one or both'],
          ['https://portal.sso.{Region}.amazonaws.com', qi],
          ['https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}', qi],
          [ys, 'FIPS is enabled but this partition does not support FIPS'],
          ['https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}', qi],
          [ys, 'DualStack is enabled but this partition does not support DualStack'],
          ['https://portal.sso.{Region}.{PartitionResult#dnsSuffix}', qi],
          [ys, 'Invalid Configuration: Missing Region'],
        ],
      }),
      (C3 = 2),
      (Rt = 1e8),
      (P3 = new Int32Array([
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
      (Ck = Yt.from(P3, C3, Ik.conditions, Ik.results));
  });
var N3,
  Nk,
  Ok = f(() => {
    ye();
    Ee();
    Pk();
    (N3 = new Qt({ size: 50, params: ['Endpoint', 'Region', 'UseDualStack', 'UseFIPS'] })),
      (Nk = (t, e = {}) => N3.get(t, () => Yr(Ck, { endpointParams: t, logger: e.logger })));
    wt.aws = wr;
  });
var Rr,
  np = f(() => {
    D();
    Rr = class t extends Xt {
      static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException';
      constructor(e) {
        super(e), Object.setPrototypeOf(this, t.prototype);
      }
    };
  });
var zc,
  Fc,
  Uc,
  Bc,
  Dx = f(() => {
    np();
    (zc = class t extends Rr {
      static shapeId = 'com.amazonaws.sso#InvalidRequestException';
      name = 'InvalidRequestException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'InvalidRequestException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    }),
      (Fc = class t extends Rr {
        static shapeId = 'com.amazonaws.sso#ResourceNotFoundException';
        name = 'ResourceNotFoundException';
        $fault = 'client';
        constructor(e) {
          super({ name: 'ResourceNotFoundException', $fault: 'client', ...e }),
            Object.setPrototypeOf(this, t.prototype);
        }
      }),
      (Uc = class t extends Rr {
        static shapeId = 'com.amazonaws.sso#TooManyRequestsException';
        name = 'TooManyRequestsException';
        $fault = 'client';
        constructor(e) {
          super({ name: 'TooManyRequestsException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
        }
      }),
      (Bc = class t extends Rr {
        static shapeId = 'com.amazonaws.sso#UnauthorizedException';
        name = 'UnauthorizedException';
        $fault = 'client';
        constructor(e) {
          super({ name: 'UnauthorizedException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
        }
      });
  });
var O3,
  k3,
  $3,
  M3,
  D3,
  L3,
  z3,
  F3,
  U3,
  B3,
  H3,
  j3,
  V3,
  Z3,
  G3,
  op,
  sp,
  q3,
  W3,
  ip,
  K3,
  kk,
  ap,
  X3,
  J3,
  Y3,
  $k,
  Q3,
  e6,
  t6,
  sr,
  Mk,
  Dk,
  Hc,
  Lk,
  zk,
  Fk,
  Uk,
  Lx,
  r6,
  n6,
  o6,
  Bk,
  Hk,
  jk,
  zx,
  cp = f(() => {
    W();
    Dx();
    np();
    (O3 = 'AccessTokenType'),
      (k3 = 'GetRoleCredentials'),
      ($3 = 'GetRoleCredentialsRequest'),
      (M3 = 'GetRoleCredentialsResponse'),
      (D3 = 'InvalidRequestException'),
      (L3 = 'RoleCredentials'),
      (z3 = 'ResourceNotFoundException'),
      (F3 = 'SecretAccessKeyType'),
      (U3 = 'SessionTokenType'),
      (B3 = 'TooManyRequestsException'),
      (H3 = 'UnauthorizedException'),
      (j3 = 'accountId'),
      (V3 = 'accessKeyId'),
      (Z3 = 'accessToken'),
      (G3 = 'account_id'),
      (op = 'client'),
      (sp = 'error'),
      (q3 = 'expiration'),
      (W3 = 'http'),
      (ip = 'httpError'),
      (K3 = 'httpHeader'),
      (kk = 'httpQuery'),
      (ap = 'message'),
      (X3 = 'roleCredentials'),
      (J3 = 'roleName'),
      (Y3 = 'role_name'),
      ($k = 'smithy.ts.sdk.synthetic.com.amazonaws.sso'),
      (Q3 = 'secretAccessKey'),
      (e6 = 'sessionToken'),
      (t6 = 'x-amz-sso_bearer_token'),
      (sr = 'com.amazonaws.sso'),
      (Mk = new fe($k)),
      (Dk = [-3, $k, 'SSOServiceException', 0, [], []]);
    Mk.registerError(Dk, Rr);
    (Hc = new fe(sr)), (Lk = [-3, sr, D3, { [sp]: op, [ip]: 400 }, [ap], [0]]);
    Hc.registerError(Lk, zc);
    zk = [-3, sr, z3, { [sp]: op, [ip]: 404 }, [ap], [0]];
    Hc.registerError(zk, Fc);
    Fk = [-3, sr, B3, { [sp]: op, [ip]: 429 }, [ap], [0]];
    Hc.registerError(Fk, Uc);
    Uk = [-3, sr, H3, { [sp]: op, [ip]: 401 }, [ap], [0]];
    Hc.registerError(Uk, Bc);
    (Lx = [Mk, Hc]),
      (r6 = [0, sr, O3, 8, 0]),
      (n6 = [0, sr, F3, 8, 0]),
      (o6 = [0, sr, U3, 8, 0]),
      (Bk = [
        3,
        sr,
        $3,
        0,
        [J3, j3, Z3],
        [
          [0, { [kk]: Y3 }],
          [0, { [kk]: G3 }],
          [() => r6, { [K3]: t6 }],
        ],
        3,
      ]),
      (Hk = [3, sr, M3, 0, [X3], [[() => jk, 0]]]),
      (jk = [3, sr, L3, 0, [V3, Q3, e6, q3], [0, [() => n6, 0], [() => o6, 0], 1]]),
      (zx = [9, sr, k3, { [W3]: ['GET', '/federation/credentials', 200] }, () => Bk, () => Hk]);
  });
var Vk,
  Zk = f(() => {
    gt();
    Zi();
    vt();
    co();
    D();
    $();
    O();
    Ox();
    Ok();
    cp();
    Vk = (t) => ({
      apiVersion: '2019-06-10',
      base64Decoder: t?.base64Decoder ?? ve,
      base64Encoder: t?.base64Encoder ?? Se,
      disableHostPrefix: t?.disableHostPrefix ?? !1,
      endpointProvider: t?.endpointProvider ?? Nk,
      extensions: t?.extensions ?? [],
      httpAuthSchemeProvider: t?.httpAuthSchemeProvider ?? xk,
      httpAuthSchemes: t?.httpAuthSchemes ?? [
        {
          schemeId: 'aws.auth#sigv4',
          identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4'),
          signer: new Ve(),
        },
        {
          schemeId: 'smithy.api#noAuth',
          identityProvider: (e) => e.getIdentityProvider('smithy.api#noAuth') || (async () => ({})),
          signer: new ut(),
        },
      ],
      logger: t?.logger ?? new Et(),
      protocol: t?.protocol ?? En,
      protocolSettings: t?.protocolSettings ?? {
        defaultNamespace: 'com.amazonaws.sso',
        errorTypeRegistries: Lx,
        version: '2019-06-10',
        serviceTarget: 'SWBPortalService',
      },
      serviceId: t?.serviceId ?? 'SSO',
      sha256: t?.sha256 ?? hr,
      urlParser: t?.urlParser ?? Ke,
      utf8Decoder: t?.utf8Decoder ?? $e,
      utf8Encoder: t?.utf8Encoder ?? be,
    });
  });
var up,
  Gk,
  qk = f(() => {
    hc();
    ye();
    gt();
    D();
    ge();
    xr();
    O();
    up = _e(ls());
    Zk();
    Gk = (t) => {
      qr(process.version);
      const e = Xr(t),
        r = () => e().then(Gr),
        n = Vk(t);
      Mr(process.version);
      const o = { profile: t?.profile, logger: n.logger };
      return {
        ...n,
        ...t,
        runtime: 'node',
        defaultsMode: e,
        authSchemePreference: t?.authSchemePreference ?? z(_r, o),
        bodyLengthChecker: t?.bodyLengthChecker ?? zr,
        defaultSocketTimeout: Dr(t?.requestHandler, 3e5),
        defaultUserAgentProvider:
          t?.defaultUserAgentProvider ?? Er({ serviceId: n.serviceId, clientVersion: Co.version }),
        maxAttempts: t?.maxAttempts ?? z(ln, t),
        region: t?.region ?? z(Xe, { ...mt, ...o }),
        requestHandler: up.NodeHttpHandler.create(t?.requestHandler ?? r),
        retryMode: t?.retryMode ?? z({ ...fn, default: async () => (await r()).retryMode || rr }, t),
        streamCollector: t?.streamCollector ?? up.streamCollector,
        useDualstackEndpoint: t?.useDualstackEndpoint ?? z(Hr, o),
        useFipsEndpoint: t?.useFipsEndpoint ?? z(jr, o),
        userAgentAppId: t?.userAgentAppId ?? z(mn, o),
      };
    };
  });
var Wk,
  Kk,
  Xk = f(() => {
    (Wk = (t) => {
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
      (Kk = (t) => ({
        httpAuthSchemes: t.httpAuthSchemes(),
        httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
        credentials: t.credentials(),
      }));
  });
var Jk,
  Yk = f(() => {
    ye();
    D();
    $();
    Xk();
    Jk = (t, e) => {
      const r = Object.assign(gn(t), fr(t), en(t), Wk(t));
      return (e.forEach((n) => n.configure(r)), Object.assign(t, yn(r), Wr(r), tn(r), Kk(r)));
    };
  });
var jc,
  Fx = f(() => {
    ye();
    vt();
    D();
    ge();
    Ee();
    $();
    xr();
    W();
    Ox();
    kx();
    qk();
    Yk();
    jc = class extends ct {
      config;
      constructor(...[e]) {
        const r = Gk(e || {});
        super(r), (this.initConfig = r);
        const n = wk(r),
          o = cn(n),
          s = dn(o),
          i = Lt(s),
          a = i,
          c = $n(a),
          u = Ek(c),
          l = Jk(u, e?.extensions || []);
        (this.config = l),
          this.middlewareStack.use(Vr(this.config)),
          this.middlewareStack.use(pn(this.config)),
          this.middlewareStack.use(Fn(this.config)),
          this.middlewareStack.use(rn(this.config)),
          this.middlewareStack.use(on(this.config)),
          this.middlewareStack.use(sn(this.config)),
          this.middlewareStack.use(an(this.config)),
          this.middlewareStack.use(
            gr(this.config, {
              httpAuthSchemeParametersProvider: bk,
              identityProviderConfigProvider: async (d) => new Bt({ 'aws.auth#sigv4': d.credentials }),
            }),
          ),
          this.middlewareStack.use(yr(this.config));
      }
      destroy() {
        super.destroy();
      }
    };
  });
var Qk,
  e$,
  t$,
  r$ = f(() => {
    D();
    Ee();
    kx();
    (Qk = Kr(_k, 'SWBPortalService', 'SSOClient', Mn)), (e$ = {}), (t$ = (t, e, r, n) => []);
  });
var Vc,
  Ux = f(() => {
    r$();
    cp();
    Vc = class extends Qk(e$, t$, 'GetRoleCredentials', zx) {};
  });
var s6,
  lp,
  n$ = f(() => {
    D();
    Ux();
    Fx();
    (s6 = { GetRoleCredentialsCommand: Vc }), (lp = class extends jc {});
    Zr(s6, lp);
  });
var o$ = f(() => {
  Ux();
});
var s$ = f(() => {});
var i$ = {};
ze(i$, {
  $Command: () => pt,
  GetRoleCredentials$: () => zx,
  GetRoleCredentialsCommand: () => Vc,
  GetRoleCredentialsRequest$: () => Bk,
  GetRoleCredentialsResponse$: () => Hk,
  InvalidRequestException: () => zc,
  InvalidRequestException$: () => Lk,
  ResourceNotFoundException: () => Fc,
  ResourceNotFoundException$: () => zk,
  RoleCredentials$: () => jk,
  SSO: () => lp,
  SSOClient: () => jc,
  SSOServiceException: () => Rr,
  SSOServiceException$: () => Dk,
  TooManyRequestsException: () => Uc,
  TooManyRequestsException$: () => Fk,
  UnauthorizedException: () => Bc,
  UnauthorizedException$: () => Uk,
  __Client: () => ct,
  errorTypeRegistries: () => Lx,
});
var a$ = f(() => {
  Fx();
  n$();
  o$();
  D();
  cp();
  Dx();
  s$();
  np();
});
var c$ = We((Bx) => {
  var { GetRoleCredentialsCommand: i6, SSOClient: a6 } = (a$(), k(i$));
  Bx.GetRoleCredentialsCommand = i6;
  Bx.SSOClient = a6;
});
var Hx = We((dp) => {
  var {
      CredentialsProviderError: Cr,
      getSSOTokenFromFile: c6,
      getProfileName: u6,
      parseKnownFiles: l6,
      loadSsoSessionData: d6,
    } = (ge(), k(Jt)),
    { setCredentialFeature: u$ } = (ye(), k(Sn)),
    { fromSso: f6 } = Sk(),
    d$ = (t) =>
      t &&
      (typeof t.sso_start_url == 'string' ||
        typeof t.sso_account_id == 'string' ||
        typeof t.sso_session == 'string' ||
        typeof t.sso_region == 'string' ||
        typeof t.sso_role_name == 'string'),
    Zc = !1,
    l$ = async ({
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
          const Pe = await f6({
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
          throw new Cr(Pe.message, { tryNextLink: Zc, logger: m });
        }
      else
        try {
          h = await c6(t);
        } catch {
          throw new Cr(`The SSO session associated with this profile is invalid. ${y}`, { tryNextLink: Zc, logger: m });
        }
      if (new Date(h.expiresAt).getTime() - Date.now() <= 0)
        throw new Cr(`The SSO session associated with this profile has expired. ${y}`, { tryNextLink: Zc, logger: m });
      let { accessToken: S } = h,
        { SSOClient: b, GetRoleCredentialsCommand: w } = c$(),
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
        throw new Cr(Pe, { tryNextLink: Zc, logger: m });
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
        throw new Cr('SSO returns an invalid temporary credential.', { tryNextLink: Zc, logger: m });
      const Ce = {
        accessKeyId: R,
        secretAccessKey: K,
        sessionToken: ue,
        expiration: new Date(Ae),
        ...(Nt && { credentialScope: Nt }),
        ...(le && { accountId: le }),
      };
      return (e ? u$(Ce, 'CREDENTIALS_SSO', 's') : u$(Ce, 'CREDENTIALS_SSO_LEGACY', 'u'), Ce);
    },
    f$ = (t, e) => {
      const { sso_start_url: r, sso_account_id: n, sso_region: o, sso_role_name: s } = t;
      if (!r || !n || !o || !s)
        throw new Cr(
          `Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(t).join(', ')}
Reference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`,
          { tryNextLink: !1, logger: e },
        );
      return t;
    },
    p6 =
      (t = {}) =>
      async ({ callerClientConfig: e } = {}) => {
        t.logger?.debug('@aws-sdk/credential-provider-sso - fromSSO');
        const { ssoStartUrl: r, ssoAccountId: n, ssoRegion: o, ssoRoleName: s, ssoSession: i } = t,
          { ssoClient: a } = t,
          c = u6({ profile: t.profile ?? e?.profile });
        if (!r && !n && !o && !s && !i) {
          const l = (await l6(t))[c];
          if (!l) throw new Cr(`Profile ${c} was not found.`, { logger: t.logger });
          if (!d$(l)) throw new Cr(`Profile ${c} is not configured with SSO credentials.`, { logger: t.logger });
          if (l?.sso_session) {
            const b = (await d6(t))[l.sso_session],
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
          } = f$(l, t.logger);
          return l$({
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
          return l$({
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
  dp.fromSSO = p6;
  dp.isSsoProfile = d$;
  dp.validateSsoProfile = f$;
});
var Zx = We((pp) => {
  var { SignatureV4: m6, signatureV4aContainer: p$ } = Rb(),
    Gc = { CrtSignerV4: null },
    jx = 'X-Amz-S3session-Token',
    m$ = jx.toLowerCase(),
    fp = class extends m6 {
      async signWithCredentials(e, r, n) {
        const o = h$(r);
        e.headers[m$] = r.sessionToken;
        return (g$(this, o), this.signRequest(e, n ?? {}));
      }
      async presignWithCredentials(e, r, n) {
        const o = h$(r);
        return (
          delete e.headers[m$],
          (e.headers[jx] = r.sessionToken),
          (e.query = e.query ?? {}),
          (e.query[jx] = r.sessionToken),
          g$(this, o),
          this.presign(e, n)
        );
      }
    };
  function h$(t) {
    return { accessKeyId: t.accessKeyId, secretAccessKey: t.secretAccessKey, expiration: t.expiration };
  }
  function g$(t, e) {
    const r = t.credentialProvider;
    t.credentialProvider = () => ((t.credentialProvider = r), Promise.resolve(e));
  }
  var Vx = class {
    sigv4aSigner;
    sigv4Signer;
    signerOptions;
    static sigv4aDependency() {
      return typeof Gc.CrtSignerV4 == 'function' ? 'crt' : typeof p$.SignatureV4a == 'function' ? 'js' : 'none';
    }
    constructor(e) {
      (this.sigv4Signer = new fp(e)), (this.signerOptions = e);
    }
    async sign(e, r = {}) {
      return r.signingRegion === '*' ? this.getSigv4aSigner().sign(e, r) : this.sigv4Signer.sign(e, r);
    }
    async signWithCredentials(e, r, n = {}) {
      if (n.signingRegion === '*') {
        const o = this.getSigv4aSigner(),
          s = Gc.CrtSignerV4;
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
          o = Gc.CrtSignerV4;
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
        const e = Gc.CrtSignerV4,
          r = p$.SignatureV4a;
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
  pp.SignatureV4MultiRegion = Vx;
  pp.SignatureV4SignWithCredentials = fp;
  pp.signatureV4CrtContainer = Gc;
});
var Ki,
  Ss,
  qc,
  y$,
  v$,
  Wc,
  rt,
  Gx,
  S$,
  b$,
  x$,
  E$,
  w$,
  nt,
  qx,
  Wi,
  _$,
  A$,
  h6,
  ce,
  g6,
  T$,
  I$ = f(() => {
    Ee();
    (Ki = 'ref'),
      (Ss = -1),
      (qc = !0),
      (y$ = 'isSet'),
      (v$ = 'PartitionResult'),
      (Wc = 'booleanEquals'),
      (rt = 'stringEquals'),
      (Gx = 'getAttr'),
      (S$ = 'us-east-1'),
      (b$ = 'sigv4'),
      (x$ = 'sts'),
      (E$ = 'https://sts.{Region}.{PartitionResult#dnsSuffix}'),
      (w$ = { [Ki]: 'Endpoint' }),
      (nt = { [Ki]: 'Region' }),
      (qx = { [Ki]: v$ }),
      (Wi = {}),
      (_$ = [nt]),
      (A$ = {
        conditions: [
          [y$, [w$]],
          [y$, _$],
          ['aws.partition', _$, v$],
          [Wc, [{ [Ki]: 'UseFIPS' }, qc]],
          [Wc, [{ [Ki]: 'UseDualStack' }, qc]],
          [rt, [nt, 'aws-global']],
          [Wc, [{ [Ki]: 'UseGlobalEndpoint' }, qc]],
          [rt, [nt, 'eu-central-1']],
          [Wc, [{ fn: Gx, argv: [qx, 'supportsDualStack'] }, qc]],
          [Wc, [{ fn: Gx, argv: [qx, 'supportsFIPS'] }, qc]],
          [rt, [nt, 'ap-south-1']],
          [rt, [nt, 'eu-north-1']],
          [rt, [nt, 'eu-west-1']],
          [rt, [nt, 'eu-west-2']],
          [rt, [nt, 'eu-west-3']],
          [rt, [nt, 'sa-east-1']],
          [rt, [nt, S$]],
          [rt, [nt, 'us-east-2']],
          [rt, [nt, 'us-west-2']],
          [rt, [nt, 'us-west-1']],
          [rt, [nt, 'ca-central-1']],
          [rt, [nt, 'ap-southeast-1']],
          [rt, [nt, 'ap-northeast-1']],
          [rt, [nt, 'ap-southeast-2']],
          [rt, [{ fn: Gx, argv: [qx, 'name'] }, 'aws-us-gov']],
        ],
        results: [
          [Ss],
          ['https://sts.amazonaws.com', { authSchemes: [{ name: b$, signingName: x$, signingRegion: S$ }] }],
          [E$, { authSchemes: [{ name: b$, signingName: x$, signingRegion: '{Region}' }] }],
          [Ss, 'Invalid Configuration: FIPS and custom endpoint are not supported'],
          [Ss, 'Invalid Configuration: Dualstack and custom endpoint are not supported'],
          [w$, Wi],
          ['https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', Wi],
          [Ss, 'FIPS and DualStack are enabled, but this partition does not support one or both'],
          ['https://sts.{Region}.amazonaws.com', Wi],
          ['https://sts-fips.{Region}.{PartitionResult#dnsSuffix}', Wi],
          [Ss, 'FIPS is enabled but this partition does not support FIPS'],
          ['https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}', Wi],
          [Ss, 'DualStack is enabled but this partition does not support DualStack'],
          [E$, Wi],
          [Ss, 'Invalid Configuration: Missing Region'],
        ],
      }),
      (h6 = 2),
      (ce = 1e8),
      (g6 = new Int32Array([
        -1,
        1,
        -1,
        0,
        30,
        3,
        1,
        4,
        ce + 14,
        2,
        5,
        ce + 14,
        3,
        25,
        6,
        4,
        24,
        7,
        5,
        ce + 1,
        8,
        6,
        9,
        ce + 13,
        7,
        ce + 1,
        10,
        10,
        ce + 1,
        11,
        11,
        ce + 1,
        12,
        12,
        ce + 1,
        13,
        13,
        ce + 1,
        14,
        14,
        ce + 1,
        15,
        15,
        ce + 1,
        16,
        16,
        ce + 1,
        17,
        17,
        ce + 1,
        18,
        18,
        ce + 1,
        19,
        19,
        ce + 1,
        20,
        20,
        ce + 1,
        21,
        21,
        ce + 1,
        22,
        22,
        ce + 1,
        23,
        23,
        ce + 1,
        ce + 2,
        8,
        ce + 11,
        ce + 12,
        4,
        28,
        26,
        9,
        27,
        ce + 10,
        24,
        ce + 8,
        ce + 9,
        8,
        29,
        ce + 7,
        9,
        ce + 6,
        ce + 7,
        3,
        ce + 3,
        31,
        4,
        ce + 4,
        ce + 5,
      ])),
      (T$ = Yt.from(g6, h6, A$.conditions, A$.results));
  });
var y6,
  mp,
  Wx = f(() => {
    ye();
    Ee();
    I$();
    (y6 = new Qt({ size: 50, params: ['Endpoint', 'Region', 'UseDualStack', 'UseFIPS', 'UseGlobalEndpoint'] })),
      (mp = (t, e = {}) => y6.get(t, () => Yr(T$, { endpointParams: t, logger: e.logger })));
    wt.aws = wr;
  });
function P$(t) {
  return {
    schemeId: 'aws.auth#sigv4',
    signingProperties: { name: 'sts', region: t.region },
    propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
  };
}
function Kx(t) {
  return {
    schemeId: 'aws.auth#sigv4a',
    signingProperties: { name: 'sts', region: t.region },
    propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
  };
}
function N$(t) {
  return { schemeId: 'smithy.api#noAuth' };
}
var R$,
  S6,
  b6,
  C$,
  x6,
  E6,
  O$,
  k$,
  Xx = f(() => {
    gt();
    R$ = _e(Zx());
    D();
    Ee();
    Wx();
    (S6 = (t) => async (e, r, n) => {
      if (!n) throw new Error('Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`');
      const o = await t(e, r, n),
        s = xe(r)?.commandInstance?.constructor?.getEndpointParameterInstructions;
      if (!s) throw new Error(`getEndpointParameterInstructions() is not defined on '${r.commandName}'`);
      const i = await La(n, { getEndpointParameterInstructions: s }, e);
      return Object.assign(o, i);
    }),
      (b6 = async (t, e, r) => ({
        operation: xe(e).operation,
        region:
          (await he(t.region)()) ||
          (() => {
            throw new Error('expected `region` to be configured for `aws.auth#sigv4`');
          })(),
      })),
      (C$ = S6(b6));
    (x6 = (t, e, r) => (o) => {
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
          if (R$.SignatureV4MultiRegion.sigv4aDependency() === 'none' && S) continue;
        } else if (p.startsWith('sigv4')) m = 'aws.auth#sigv4';
        else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${p}'`);
        const h = r[m];
        if (!h) throw new Error(`Could not find HttpAuthOption create function for '${m}'`);
        const y = h(o);
        (y.schemeId = m), (y.signingProperties = { ...(y.signingProperties || {}), ...d, ...l }), a.push(y);
      }
      return a;
    }),
      (E6 = (t) => {
        const e = [];
        return (
          t.operation === 'AssumeRoleWithWebIdentity' ? (e.push(N$(t)), e.push(Kx(t))) : (e.push(P$(t)), e.push(Kx(t))),
          e
        );
      }),
      (O$ = x6(mp, E6, { 'aws.auth#sigv4': P$, 'aws.auth#sigv4a': Kx, 'smithy.api#noAuth': N$ })),
      (k$ = (t) => {
        const e = bn(t),
          r = ic(e);
        return Object.assign(r, { authSchemePreference: he(t.authSchemePreference ?? []) });
      });
  });
var $$,
  M$,
  Jx = f(() => {
    ($$ = (t) =>
      Object.assign(t, {
        useDualstackEndpoint: t.useDualstackEndpoint ?? !1,
        useFipsEndpoint: t.useFipsEndpoint ?? !1,
        useGlobalEndpoint: t.useGlobalEndpoint ?? !1,
        defaultSigningName: 'sts',
      })),
      (M$ = {
        UseGlobalEndpoint: { type: 'builtInParams', name: 'useGlobalEndpoint' },
        UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
        Endpoint: { type: 'builtInParams', name: 'endpoint' },
        Region: { type: 'builtInParams', name: 'region' },
        UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
      });
  });
var Ct,
  hp = f(() => {
    D();
    Ct = class t extends Xt {
      static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException';
      constructor(e) {
        super(e), Object.setPrototypeOf(this, t.prototype);
      }
    };
  });
var Kc,
  Xc,
  Jc,
  Yc,
  Qc,
  eu,
  tu,
  Yx = f(() => {
    hp();
    (Kc = class t extends Ct {
      static shapeId = 'com.amazonaws.sts#ExpiredTokenException';
      name = 'ExpiredTokenException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'ExpiredTokenException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    }),
      (Xc = class t extends Ct {
        static shapeId = 'com.amazonaws.sts#MalformedPolicyDocumentException';
        name = 'MalformedPolicyDocumentException';
        $fault = 'client';
        constructor(e) {
          super({ name: 'MalformedPolicyDocumentException', $fault: 'client', ...e }),
            Object.setPrototypeOf(this, t.prototype);
        }
      }),
      (Jc = class t extends Ct {
        static shapeId = 'com.amazonaws.sts#PackedPolicyTooLargeException';
        name = 'PackedPolicyTooLargeException';
        $fault = 'client';
        constructor(e) {
          super({ name: 'PackedPolicyTooLargeException', $fault: 'client', ...e }),
            Object.setPrototypeOf(this, t.prototype);
        }
      }),
      (Yc = class t extends Ct {
        static shapeId = 'com.amazonaws.sts#RegionDisabledException';
        name = 'RegionDisabledException';
        $fault = 'client';
        constructor(e) {
          super({ name: 'RegionDisabledException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
        }
      }),
      (Qc = class t extends Ct {
        static shapeId = 'com.amazonaws.sts#IDPRejectedClaimException';
        name = 'IDPRejectedClaimException';
        $fault = 'client';
        constructor(e) {
          super({ name: 'IDPRejectedClaimException', $fault: 'client', ...e }),
            Object.setPrototypeOf(this, t.prototype);
        }
      }),
      (eu = class t extends Ct {
        static shapeId = 'com.amazonaws.sts#InvalidIdentityTokenException';
        name = 'InvalidIdentityTokenException';
        $fault = 'client';
        constructor(e) {
          super({ name: 'InvalidIdentityTokenException', $fault: 'client', ...e }),
            Object.setPrototypeOf(this, t.prototype);
        }
      }),
      (tu = class t extends Ct {
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
var w6,
  _6,
  A6,
  v6,
  T6,
  I6,
  Qx,
  R6,
  C6,
  P6,
  N6,
  eE,
  O6,
  D$,
  k6,
  $6,
  M6,
  D6,
  L6,
  z6,
  F6,
  U6,
  L$,
  z$,
  F$,
  B6,
  H6,
  j6,
  V6,
  Z6,
  G6,
  U$,
  q6,
  W6,
  B$,
  K6,
  H$,
  X6,
  J6,
  tE,
  Y6,
  Q6,
  j$,
  V$,
  eZ,
  tZ,
  rZ,
  nZ,
  oZ,
  sZ,
  iZ,
  aZ,
  bs,
  xs,
  cZ,
  Es,
  ws,
  _s,
  uZ,
  Z$,
  lZ,
  we,
  G$,
  q$,
  $o,
  W$,
  K$,
  X$,
  J$,
  Y$,
  Q$,
  eM,
  rE,
  dZ,
  fZ,
  nE,
  tM,
  rM,
  nM,
  oM,
  oE,
  sM,
  iM,
  aM,
  cM,
  pZ,
  mZ,
  sE,
  iE,
  ru = f(() => {
    W();
    Yx();
    hp();
    (w6 = 'Arn'),
      (_6 = 'AccessKeyId'),
      (A6 = 'AssumeRole'),
      (v6 = 'AssumedRoleId'),
      (T6 = 'AssumeRoleRequest'),
      (I6 = 'AssumeRoleResponse'),
      (Qx = 'AssumedRoleUser'),
      (R6 = 'AssumeRoleWithWebIdentity'),
      (C6 = 'AssumeRoleWithWebIdentityRequest'),
      (P6 = 'AssumeRoleWithWebIdentityResponse'),
      (N6 = 'Audience'),
      (eE = 'Credentials'),
      (O6 = 'ContextAssertion'),
      (D$ = 'DurationSeconds'),
      (k6 = 'Expiration'),
      ($6 = 'ExternalId'),
      (M6 = 'ExpiredTokenException'),
      (D6 = 'IDPCommunicationErrorException'),
      (L6 = 'IDPRejectedClaimException'),
      (z6 = 'InvalidIdentityTokenException'),
      (F6 = 'Key'),
      (U6 = 'MalformedPolicyDocumentException'),
      (L$ = 'MinimumSessionTokenSize'),
      (z$ = 'Policy'),
      (F$ = 'PolicyArns'),
      (B6 = 'ProviderArn'),
      (H6 = 'ProvidedContexts'),
      (j6 = 'ProvidedContextsListType'),
      (V6 = 'ProvidedContext'),
      (Z6 = 'PolicyDescriptorType'),
      (G6 = 'ProviderId'),
      (U$ = 'PackedPolicySize'),
      (q6 = 'PackedPolicyTooLargeException'),
      (W6 = 'Provider'),
      (B$ = 'RoleArn'),
      (K6 = 'RegionDisabledException'),
      (H$ = 'RoleSessionName'),
      (X6 = 'SecretAccessKey'),
      (J6 = 'SubjectFromWebIdentityToken'),
      (tE = 'SourceIdentity'),
      (Y6 = 'SerialNumber'),
      (Q6 = 'SessionToken'),
      (j$ = 'SessionTokenSize'),
      (V$ = 'SessionTokenUtilization'),
      (eZ = 'Tags'),
      (tZ = 'TokenCode'),
      (rZ = 'TransitiveTagKeys'),
      (nZ = 'Tag'),
      (oZ = 'Value'),
      (sZ = 'WebIdentityToken'),
      (iZ = 'arn'),
      (aZ = 'accessKeySecretType'),
      (bs = 'awsQueryError'),
      (xs = 'client'),
      (cZ = 'clientTokenType'),
      (Es = 'error'),
      (ws = 'httpError'),
      (_s = 'message'),
      (uZ = 'policyDescriptorListType'),
      (Z$ = 'smithy.ts.sdk.synthetic.com.amazonaws.sts'),
      (lZ = 'tagListType'),
      (we = 'com.amazonaws.sts'),
      (G$ = new fe(Z$)),
      (q$ = [-3, Z$, 'STSServiceException', 0, [], []]);
    G$.registerError(q$, Ct);
    ($o = new fe(we)), (W$ = [-3, we, M6, { [bs]: ['ExpiredTokenException', 400], [Es]: xs, [ws]: 400 }, [_s], [0]]);
    $o.registerError(W$, Kc);
    K$ = [-3, we, D6, { [bs]: ['IDPCommunicationError', 400], [Es]: xs, [ws]: 400 }, [_s], [0]];
    $o.registerError(K$, tu);
    X$ = [-3, we, L6, { [bs]: ['IDPRejectedClaim', 403], [Es]: xs, [ws]: 403 }, [_s], [0]];
    $o.registerError(X$, Qc);
    J$ = [-3, we, z6, { [bs]: ['InvalidIdentityToken', 400], [Es]: xs, [ws]: 400 }, [_s], [0]];
    $o.registerError(J$, eu);
    Y$ = [-3, we, U6, { [bs]: ['MalformedPolicyDocument', 400], [Es]: xs, [ws]: 400 }, [_s], [0]];
    $o.registerError(Y$, Xc);
    Q$ = [-3, we, q6, { [bs]: ['PackedPolicyTooLarge', 400], [Es]: xs, [ws]: 400 }, [_s], [0]];
    $o.registerError(Q$, Jc);
    eM = [-3, we, K6, { [bs]: ['RegionDisabledException', 403], [Es]: xs, [ws]: 403 }, [_s], [0]];
    $o.registerError(eM, Yc);
    (rE = [G$, $o]),
      (dZ = [0, we, aZ, 8, 0]),
      (fZ = [0, we, cZ, 8, 0]),
      (nE = [3, we, Qx, 0, [v6, w6], [0, 0], 2]),
      (tM = [
        3,
        we,
        T6,
        0,
        [B$, H$, F$, z$, D$, eZ, rZ, $6, Y6, tZ, tE, H6, L$],
        [0, 0, () => cM, 0, 1, () => mZ, 64, 0, 0, 0, 0, () => pZ, 1],
        2,
      ]),
      (rM = [3, we, I6, 0, [eE, Qx, U$, tE, V$, j$], [[() => oE, 0], () => nE, 1, 0, 1, 1]]),
      (nM = [3, we, C6, 0, [B$, H$, sZ, G6, F$, z$, D$, L$], [0, 0, [() => fZ, 0], 0, () => cM, 0, 1, 1], 3]),
      (oM = [3, we, P6, 0, [eE, J6, Qx, U$, W6, N6, tE, V$, j$], [[() => oE, 0], 0, () => nE, 1, 0, 0, 0, 1, 1]]),
      (oE = [3, we, eE, 0, [_6, X6, Q6, k6], [0, [() => dZ, 0], 0, 4], 4]),
      (sM = [3, we, Z6, 0, [iZ], [0]]),
      (iM = [3, we, V6, 0, [B6, O6], [0, 0]]),
      (aM = [3, we, nZ, 0, [F6, oZ], [0, 0], 2]),
      (cM = [1, we, uZ, 0, () => sM]),
      (pZ = [1, we, j6, 0, () => iM]),
      (mZ = [1, we, lZ, 0, () => aM]),
      (sE = [9, we, A6, 0, () => tM, () => rM]),
      (iE = [9, we, R6, 0, () => nM, () => oM]);
  });
var uM,
  lM,
  dM = f(() => {
    gt();
    Zi();
    uM = _e(Zx());
    vt();
    co();
    D();
    $();
    O();
    Xx();
    Wx();
    ru();
    lM = (t) => ({
      apiVersion: '2011-06-15',
      base64Decoder: t?.base64Decoder ?? ve,
      base64Encoder: t?.base64Encoder ?? Se,
      disableHostPrefix: t?.disableHostPrefix ?? !1,
      endpointProvider: t?.endpointProvider ?? mp,
      extensions: t?.extensions ?? [],
      httpAuthSchemeProvider: t?.httpAuthSchemeProvider ?? O$,
      httpAuthSchemes: t?.httpAuthSchemes ?? [
        {
          schemeId: 'aws.auth#sigv4',
          identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4'),
          signer: new Ve(),
        },
        {
          schemeId: 'aws.auth#sigv4a',
          identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4a'),
          signer: new Un(),
        },
        {
          schemeId: 'smithy.api#noAuth',
          identityProvider: (e) => e.getIdentityProvider('smithy.api#noAuth') || (async () => ({})),
          signer: new ut(),
        },
      ],
      logger: t?.logger ?? new Et(),
      protocol: t?.protocol ?? ko,
      protocolSettings: t?.protocolSettings ?? {
        defaultNamespace: 'com.amazonaws.sts',
        errorTypeRegistries: rE,
        xmlNamespace: 'https://sts.amazonaws.com/doc/2011-06-15/',
        version: '2011-06-15',
        serviceTarget: 'AWSSecurityTokenServiceV20110615',
      },
      serviceId: t?.serviceId ?? 'STS',
      sha256: t?.sha256 ?? hr,
      signerConstructor: t?.signerConstructor ?? uM.SignatureV4MultiRegion,
      urlParser: t?.urlParser ?? Ke,
      utf8Decoder: t?.utf8Decoder ?? $e,
      utf8Encoder: t?.utf8Encoder ?? be,
    });
  });
var gp,
  fM,
  pM = f(() => {
    hc();
    ye();
    gt();
    vt();
    D();
    ge();
    xr();
    O();
    gp = _e(ls());
    dM();
    fM = (t) => {
      qr(process.version);
      const e = Xr(t),
        r = () => e().then(Gr),
        n = lM(t);
      Mr(process.version);
      const o = { profile: t?.profile, logger: n.logger };
      return {
        ...n,
        ...t,
        runtime: 'node',
        defaultsMode: e,
        authSchemePreference: t?.authSchemePreference ?? z(_r, o),
        bodyLengthChecker: t?.bodyLengthChecker ?? zr,
        defaultSocketTimeout: Dr(t?.requestHandler, 3e5),
        defaultUserAgentProvider:
          t?.defaultUserAgentProvider ?? Er({ serviceId: n.serviceId, clientVersion: Co.version }),
        httpAuthSchemes: t?.httpAuthSchemes ?? [
          {
            schemeId: 'aws.auth#sigv4',
            identityProvider: (s) =>
              s.getIdentityProvider('aws.auth#sigv4') ||
              (async (i) => await t.credentialDefaultProvider(i?.__config || {})()),
            signer: new Ve(),
          },
          {
            schemeId: 'aws.auth#sigv4a',
            identityProvider: (s) => s.getIdentityProvider('aws.auth#sigv4a'),
            signer: new Un(),
          },
          {
            schemeId: 'smithy.api#noAuth',
            identityProvider: (s) => s.getIdentityProvider('smithy.api#noAuth') || (async () => ({})),
            signer: new ut(),
          },
        ],
        maxAttempts: t?.maxAttempts ?? z(ln, t),
        region: t?.region ?? z(Xe, { ...mt, ...o }),
        requestHandler: gp.NodeHttpHandler.create(t?.requestHandler ?? r),
        retryMode: t?.retryMode ?? z({ ...fn, default: async () => (await r()).retryMode || rr }, t),
        sigv4aSigningRegionSet: t?.sigv4aSigningRegionSet ?? z(ac, o),
        streamCollector: t?.streamCollector ?? gp.streamCollector,
        useDualstackEndpoint: t?.useDualstackEndpoint ?? z(Hr, o),
        useFipsEndpoint: t?.useFipsEndpoint ?? z(jr, o),
        userAgentAppId: t?.userAgentAppId ?? z(mn, o),
      };
    };
  });
var mM,
  hM,
  gM = f(() => {
    (mM = (t) => {
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
      (hM = (t) => ({
        httpAuthSchemes: t.httpAuthSchemes(),
        httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
        credentials: t.credentials(),
      }));
  });
var yM,
  SM = f(() => {
    ye();
    D();
    $();
    gM();
    yM = (t, e) => {
      const r = Object.assign(gn(t), fr(t), en(t), mM(t));
      return (e.forEach((n) => n.configure(r)), Object.assign(t, yn(r), Wr(r), tn(r), hM(r)));
    };
  });
var Mo,
  yp = f(() => {
    ye();
    vt();
    D();
    ge();
    Ee();
    $();
    xr();
    W();
    Xx();
    Jx();
    pM();
    SM();
    Mo = class extends ct {
      config;
      constructor(...[e]) {
        const r = fM(e || {});
        super(r), (this.initConfig = r);
        const n = $$(r),
          o = cn(n),
          s = dn(o),
          i = Lt(s),
          a = i,
          c = $n(a),
          u = k$(c),
          l = yM(u, e?.extensions || []);
        (this.config = l),
          this.middlewareStack.use(Vr(this.config)),
          this.middlewareStack.use(pn(this.config)),
          this.middlewareStack.use(Fn(this.config)),
          this.middlewareStack.use(rn(this.config)),
          this.middlewareStack.use(on(this.config)),
          this.middlewareStack.use(sn(this.config)),
          this.middlewareStack.use(an(this.config)),
          this.middlewareStack.use(
            gr(this.config, {
              httpAuthSchemeParametersProvider: C$,
              identityProviderConfigProvider: async (d) =>
                new Bt({ 'aws.auth#sigv4': d.credentials, 'aws.auth#sigv4a': d.credentials }),
            }),
          ),
          this.middlewareStack.use(yr(this.config));
      }
      destroy() {
        super.destroy();
      }
    };
  });
var Sp,
  bp,
  xp,
  aE = f(() => {
    D();
    Ee();
    Jx();
    (Sp = Kr(M$, 'AWSSecurityTokenServiceV20110615', 'STSClient', Mn)), (bp = {}), (xp = (t, e, r, n) => []);
  });
var As,
  Ep = f(() => {
    aE();
    ru();
    As = class extends Sp(bp, xp, 'AssumeRole', sE) {};
  });
var vs,
  wp = f(() => {
    aE();
    ru();
    vs = class extends Sp(bp, xp, 'AssumeRoleWithWebIdentity', iE) {};
  });
var hZ,
  _p,
  bM = f(() => {
    D();
    Ep();
    wp();
    yp();
    (hZ = { AssumeRoleCommand: As, AssumeRoleWithWebIdentityCommand: vs }), (_p = class extends Mo {});
    Zr(hZ, _p);
  });
var xM = f(() => {
  Ep();
  wp();
});
var EM = f(() => {});
var wM,
  _M,
  AM,
  vM,
  TM,
  IM = f(() => {
    ye();
    Ep();
    wp();
    (wM = (t) => {
      if (typeof t?.Arn == 'string') {
        const e = t.Arn.split(':');
        if (e.length > 4 && e[4] !== '') return e[4];
      }
    }),
      (_M = async (t, e, r, n = {}) => {
        let o = typeof t == 'function' ? await t() : t,
          s = typeof e == 'function' ? await e() : e,
          i = '',
          a = o ?? s ?? (i = await nf(n)());
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
      (AM = (t, e) => {
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
              S = await _M(p, t?.parentClientConfig?.region, h, { logger: l, profile: d }),
              b = !TM(m);
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
          const { Credentials: i, AssumedRoleUser: a } = await r.send(new As(s));
          if (!i || !i.AccessKeyId || !i.SecretAccessKey)
            throw new Error(`Invalid response from STS.assumeRole call with role ${s.RoleArn}`);
          const c = wM(a),
            u = {
              accessKeyId: i.AccessKeyId,
              secretAccessKey: i.SecretAccessKey,
              sessionToken: i.SessionToken,
              expiration: i.Expiration,
              ...(i.CredentialScope && { credentialScope: i.CredentialScope }),
              ...(c && { accountId: c }),
            };
          return (Kn(u, 'CREDENTIALS_STS_ASSUME_ROLE', 'i'), u);
        };
      }),
      (vM = (t, e) => {
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
              h = await _M(l, t?.parentClientConfig?.region, p, { logger: c, profile: u }),
              y = !TM(d);
            r = new e({ ...t, userAgentAppId: m, profile: u, region: h, requestHandler: y ? d : void 0, logger: c });
          }
          const { Credentials: o, AssumedRoleUser: s } = await r.send(new vs(n));
          if (!o || !o.AccessKeyId || !o.SecretAccessKey)
            throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${n.RoleArn}`);
          const i = wM(s),
            a = {
              accessKeyId: o.AccessKeyId,
              secretAccessKey: o.SecretAccessKey,
              sessionToken: o.SessionToken,
              expiration: o.Expiration,
              ...(o.CredentialScope && { credentialScope: o.CredentialScope }),
              ...(i && { accountId: i }),
            };
          return (i && Kn(a, 'RESOLVED_ACCOUNT_ID', 'T'), Kn(a, 'CREDENTIALS_STS_ASSUME_ROLE_WEB_ID', 'k'), a);
        };
      }),
      (TM = (t) => t?.metadata?.handlerProtocol === 'h2');
  });
var RM,
  CM,
  PM,
  gZ,
  NM = f(() => {
    IM();
    yp();
    (RM = (t, e) =>
      e
        ? class extends t {
            constructor(n) {
              super(n);
              for (const o of e) this.middlewareStack.use(o);
            }
          }
        : t),
      (CM = (t = {}, e) => AM(t, RM(Mo, e))),
      (PM = (t = {}, e) => vM(t, RM(Mo, e))),
      (gZ = (t) => (e) => t({ roleAssumer: CM(e), roleAssumerWithWebIdentity: PM(e), ...e }));
  });
var cE = {};
ze(cE, {
  $Command: () => pt,
  AssumeRole$: () => sE,
  AssumeRoleCommand: () => As,
  AssumeRoleRequest$: () => tM,
  AssumeRoleResponse$: () => rM,
  AssumeRoleWithWebIdentity$: () => iE,
  AssumeRoleWithWebIdentityCommand: () => vs,
  AssumeRoleWithWebIdentityRequest$: () => nM,
  AssumeRoleWithWebIdentityResponse$: () => oM,
  AssumedRoleUser$: () => nE,
  Credentials$: () => oE,
  ExpiredTokenException: () => Kc,
  ExpiredTokenException$: () => W$,
  IDPCommunicationErrorException: () => tu,
  IDPCommunicationErrorException$: () => K$,
  IDPRejectedClaimException: () => Qc,
  IDPRejectedClaimException$: () => X$,
  InvalidIdentityTokenException: () => eu,
  InvalidIdentityTokenException$: () => J$,
  MalformedPolicyDocumentException: () => Xc,
  MalformedPolicyDocumentException$: () => Y$,
  PackedPolicyTooLargeException: () => Jc,
  PackedPolicyTooLargeException$: () => Q$,
  PolicyDescriptorType$: () => sM,
  ProvidedContext$: () => iM,
  RegionDisabledException: () => Yc,
  RegionDisabledException$: () => eM,
  STS: () => _p,
  STSClient: () => Mo,
  STSServiceException: () => Ct,
  STSServiceException$: () => q$,
  Tag$: () => aM,
  __Client: () => ct,
  decorateDefaultCredentialProvider: () => gZ,
  errorTypeRegistries: () => rE,
  getDefaultRoleAssumer: () => CM,
  getDefaultRoleAssumerWithWebIdentity: () => PM,
});
var uE = f(() => {
  yp();
  bM();
  xM();
  D();
  ru();
  Yx();
  EM();
  NM();
  hp();
});
function yZ(t) {
  return {
    schemeId: 'aws.auth#sigv4',
    signingProperties: { name: 'signin', region: t.region },
    propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
  };
}
function SZ(t) {
  return { schemeId: 'smithy.api#noAuth' };
}
var OM,
  kM,
  $M,
  lE = f(() => {
    gt();
    D();
    OM = async (t, e, r) => ({
      operation: xe(e).operation,
      region:
        (await he(t.region)()) ||
        (() => {
          throw new Error('expected `region` to be configured for `aws.auth#sigv4`');
        })(),
    });
    (kM = (t) => {
      const e = [];
      return (t.operation === 'CreateOAuth2Token' ? e.push(SZ(t)) : e.push(yZ(t)), e);
    }),
      ($M = (t) => {
        const e = bn(t);
        return Object.assign(e, { authSchemePreference: he(t.authSchemePreference ?? []) });
      });
  });
var MM,
  DM,
  dE = f(() => {
    (MM = (t) =>
      Object.assign(t, {
        useDualstackEndpoint: t.useDualstackEndpoint ?? !1,
        useFipsEndpoint: t.useFipsEndpoint ?? !1,
        defaultSigningName: 'signin',
      })),
      (DM = {
        UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
        Endpoint: { type: 'builtInParams', name: 'endpoint' },
        Region: { type: 'builtInParams', name: 'region' },
        UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
      });
  });
var zo,
  Do,
  LM,
  Xi,
  zM,
  Ji,
  FM,
  pE,
  Hn,
  fE,
  UM,
  BM,
  Lo,
  ZM,
  HM,
  Ap,
  lt,
  jM,
  VM,
  bZ,
  Y,
  xZ,
  GM,
  qM = f(() => {
    Ee();
    (zo = 'ref'),
      (Do = -1),
      (LM = !1),
      (Xi = !0),
      (zM = 'isSet'),
      (Ji = 'booleanEquals'),
      (FM = 'coalesce'),
      (pE = 'PartitionResult'),
      (Hn = 'stringEquals'),
      (fE = 'getAttr'),
      (UM = 'https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}'),
      (BM = { [zo]: 'Endpoint' }),
      (Lo = { fn: fE, argv: [{ [zo]: pE }, 'name'] }),
      (ZM = { [zo]: 'Region' }),
      (HM = { [zo]: pE }),
      (Ap = { authSchemes: [{ name: 'sigv4', signingName: 'signin', signingRegion: '{Region}' }] }),
      (lt = {}),
      (jM = [ZM]),
      (VM = {
        conditions: [
          [zM, jM],
          [Ji, [{ fn: FM, argv: [{ [zo]: 'IsControlPlane' }, LM] }, Xi]],
          [zM, [BM]],
          ['aws.partition', jM, pE],
          [Ji, [{ [zo]: 'UseFIPS' }, Xi]],
          [Hn, [Lo, 'aws']],
          [Ji, [{ fn: FM, argv: [{ [zo]: 'IsOAuthEndpoint' }, LM] }, Xi]],
          [Ji, [{ [zo]: 'UseDualStack' }, Xi]],
          [Hn, [Lo, 'aws-cn']],
          [Hn, [ZM, 'us-gov-west-1']],
          [Hn, [Lo, 'aws-us-gov']],
          [Ji, [{ fn: fE, argv: [HM, 'supportsFIPS'] }, Xi]],
          [Hn, [Lo, 'aws-iso']],
          [Hn, [Lo, 'aws-iso-b']],
          [Hn, [Lo, 'aws-iso-f']],
          [Hn, [Lo, 'aws-iso-e']],
          [Hn, [Lo, 'aws-eusc']],
          [Ji, [{ fn: fE, argv: [HM, 'supportsDualStack'] }, Xi]],
        ],
        results: [
          [Do],
          ['https://signin.{Region}.api.aws', Ap],
          ['https://signin.{Region}.api.amazonwebservices.com.cn', Ap],
          [UM, Ap],
          [Do, 'FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation.'],
          ['https://{Region}.oauth.signin.aws', Ap],
          ['https://{Region}.signin.aws.amazon.com', lt],
          ['https://{Region}.signin.amazonaws.cn', lt],
          ['https://{Region}.signin.amazonaws-us-gov.com', lt],
          ['https://{Region}.signin.c2shome.ic.gov', lt],
          ['https://{Region}.signin.sc2shome.sgov.gov', lt],
          ['https://{Region}.signin.csphome.hci.ic.gov', lt],
          ['https://{Region}.signin.csphome.adc-e.uk', lt],
          ['https://{Region}.signin.amazonaws-eusc.eu', lt],
          ['https://signin-fips.amazonaws-us-gov.com', lt],
          ['https://{Region}.signin-fips.amazonaws-us-gov.com', lt],
          ['https://{Region}.signin.{PartitionResult#dnsSuffix}', lt],
          [Do, 'Invalid Configuration: FIPS and custom endpoint are not supported'],
          [Do, 'Invalid Configuration: Dualstack and custom endpoint are not supported'],
          [BM, lt],
          ['https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', lt],
          [Do, 'FIPS and DualStack are enabled, but this partition does not support one or both'],
          ['https://signin-fips.{Region}.{PartitionResult#dnsSuffix}', lt],
          [Do, 'FIPS is enabled but this partition does not support FIPS'],
          [UM, lt],
          [Do, 'DualStack is enabled but this partition does not support DualStack'],
          ['https://signin.{Region}.{PartitionResult#dnsSuffix}', lt],
          [Do, 'Invalid Configuration: Missing Region'],
        ],
      }),
      (bZ = 2),
      (Y = 1e8),
      (xZ = new Int32Array([
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
        Y + 27,
        6,
        Y + 4,
        Y + 27,
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
        Y + 7,
        13,
        10,
        Y + 8,
        14,
        12,
        Y + 9,
        15,
        13,
        Y + 10,
        16,
        14,
        Y + 11,
        17,
        15,
        Y + 12,
        18,
        16,
        Y + 13,
        Y + 16,
        6,
        Y + 5,
        20,
        7,
        21,
        Y + 6,
        17,
        Y + 24,
        Y + 25,
        6,
        Y + 4,
        23,
        7,
        27,
        24,
        9,
        Y + 14,
        25,
        10,
        Y + 15,
        26,
        11,
        Y + 22,
        Y + 23,
        11,
        28,
        Y + 21,
        17,
        Y + 20,
        Y + 21,
        2,
        35,
        30,
        3,
        39,
        31,
        4,
        32,
        Y + 27,
        6,
        Y + 4,
        33,
        7,
        Y + 27,
        34,
        9,
        Y + 14,
        Y + 27,
        3,
        39,
        36,
        4,
        38,
        37,
        7,
        Y + 18,
        Y + 19,
        6,
        Y + 4,
        Y + 17,
        5,
        Y + 1,
        40,
        8,
        Y + 2,
        Y + 3,
      ])),
      (GM = Yt.from(xZ, bZ, VM.conditions, VM.results));
  });
var EZ,
  WM,
  KM = f(() => {
    ye();
    Ee();
    qM();
    (EZ = new Qt({
      size: 50,
      params: ['Endpoint', 'IsControlPlane', 'IsOAuthEndpoint', 'Region', 'UseDualStack', 'UseFIPS'],
    })),
      (WM = (t, e = {}) => EZ.get(t, () => Yr(GM, { endpointParams: t, logger: e.logger })));
    wt.aws = wr;
  });
var Pr,
  vp = f(() => {
    D();
    Pr = class t extends Xt {
      static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException';
      constructor(e) {
        super(e), Object.setPrototypeOf(this, t.prototype);
      }
    };
  });
var nu,
  ou,
  su,
  iu,
  mE = f(() => {
    vp();
    (nu = class t extends Pr {
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
      (ou = class t extends Pr {
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
      (su = class t extends Pr {
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
      (iu = class t extends Pr {
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
var wZ,
  _Z,
  AZ,
  vZ,
  TZ,
  IZ,
  RZ,
  CZ,
  PZ,
  NZ,
  OZ,
  kZ,
  $Z,
  MZ,
  DZ,
  XM,
  hE,
  LZ,
  bE,
  JM,
  YM,
  zZ,
  Fo,
  gE,
  FZ,
  yE,
  UZ,
  nD,
  xE,
  QM,
  ot,
  Ip,
  BZ,
  Tp,
  eD,
  oD,
  tD,
  rD,
  HZ,
  jZ,
  VZ,
  SE,
  ZZ,
  dt,
  sD,
  iD,
  au,
  aD,
  cD,
  uD,
  lD,
  EE,
  GZ,
  dD,
  fD,
  pD,
  mD,
  hD,
  gD,
  yD,
  SD,
  wE,
  _E,
  cu = f(() => {
    W();
    mE();
    vp();
    (wZ = 'AccessDeniedException'),
      (_Z = 'AccessToken'),
      (AZ = 'CreateOAuth2Token'),
      (vZ = 'CreateOAuth2TokenRequest'),
      (TZ = 'CreateOAuth2TokenRequestBody'),
      (IZ = 'CreateOAuth2TokenResponseBody'),
      (RZ = 'CreateOAuth2TokenResponse'),
      (CZ = 'CreateOAuth2TokenWithIAM'),
      (PZ = 'CreateOAuth2TokenWithIAMRequest'),
      (NZ = 'CreateOAuth2TokenWithIAMResponse'),
      (OZ = 'InternalServerException'),
      (kZ = 'OAuthAccessToken'),
      ($Z = 'RefreshToken'),
      (MZ = 'TooManyRequestsError'),
      (DZ = 'ValidationException'),
      (XM = 'accessKeyId'),
      (hE = 'accessToken'),
      (LZ = 'access_token'),
      (bE = 'client'),
      (JM = 'clientId'),
      (YM = 'codeVerifier'),
      (zZ = 'code'),
      (Fo = 'error'),
      (gE = 'expiresIn'),
      (FZ = 'expires_in'),
      (yE = 'grantType'),
      (UZ = 'grant_type'),
      (nD = 'http'),
      (xE = 'httpError'),
      (QM = 'idToken'),
      (ot = 'jsonName'),
      (Ip = 'message'),
      (BZ = 'resource'),
      (Tp = 'refreshToken'),
      (eD = 'redirectUri'),
      (oD = 'smithy.ts.sdk.synthetic.com.amazonaws.signin'),
      (tD = 'secretAccessKey'),
      (rD = 'sessionToken'),
      (HZ = 'server'),
      (jZ = 'tokenInput'),
      (VZ = 'tokenOutput'),
      (SE = 'tokenType'),
      (ZZ = 'token_type'),
      (dt = 'com.amazonaws.signin'),
      (sD = new fe(oD)),
      (iD = [-3, oD, 'SigninServiceException', 0, [], []]);
    sD.registerError(iD, Pr);
    (au = new fe(dt)), (aD = [-3, dt, wZ, { [Fo]: bE }, [Fo, Ip], [0, 0], 2]);
    au.registerError(aD, nu);
    cD = [-3, dt, OZ, { [Fo]: HZ, [xE]: 500 }, [Fo, Ip], [0, 0], 2];
    au.registerError(cD, ou);
    uD = [-3, dt, MZ, { [Fo]: bE, [xE]: 429 }, [Fo, Ip], [0, 0], 2];
    au.registerError(uD, su);
    lD = [-3, dt, DZ, { [Fo]: bE, [xE]: 400 }, [Fo, Ip], [0, 0], 2];
    au.registerError(lD, iu);
    (EE = [sD, au]),
      (GZ = [0, dt, kZ, 8, 0]),
      (dD = [0, dt, $Z, 8, 0]),
      (fD = [
        3,
        dt,
        _Z,
        8,
        [XM, tD, rD],
        [
          [0, { [ot]: XM }],
          [0, { [ot]: tD }],
          [0, { [ot]: rD }],
        ],
        3,
      ]),
      (pD = [3, dt, vZ, 0, [jZ], [[() => mD, 16]], 1]),
      (mD = [
        3,
        dt,
        TZ,
        0,
        [JM, yE, zZ, eD, YM, Tp],
        [[0, { [ot]: JM }], [0, { [ot]: yE }], 0, [0, { [ot]: eD }], [0, { [ot]: YM }], [() => dD, { [ot]: Tp }]],
        2,
      ]),
      (hD = [3, dt, RZ, 0, [VZ], [[() => gD, 16]], 1]),
      (gD = [
        3,
        dt,
        IZ,
        0,
        [hE, SE, gE, Tp, QM],
        [
          [() => fD, { [ot]: hE }],
          [0, { [ot]: SE }],
          [1, { [ot]: gE }],
          [() => dD, { [ot]: Tp }],
          [0, { [ot]: QM }],
        ],
        4,
      ]),
      (yD = [3, dt, PZ, 0, [yE, BZ], [[0, { [ot]: UZ }], 0], 2]),
      (SD = [
        3,
        dt,
        NZ,
        0,
        [hE, SE, gE],
        [
          [() => GZ, { [ot]: LZ }],
          [0, { [ot]: ZZ }],
          [1, { [ot]: FZ }],
        ],
        3,
      ]),
      (wE = [9, dt, AZ, { [nD]: ['POST', '/v1/token', 200] }, () => pD, () => hD]),
      (_E = [9, dt, CZ, { [nD]: ['POST', '/v1/token?x-amz-client-auth-method=iam', 200] }, () => yD, () => SD]);
  });
var bD,
  xD = f(() => {
    gt();
    Zi();
    vt();
    co();
    D();
    $();
    O();
    lE();
    KM();
    cu();
    bD = (t) => ({
      apiVersion: '2023-01-01',
      base64Decoder: t?.base64Decoder ?? ve,
      base64Encoder: t?.base64Encoder ?? Se,
      disableHostPrefix: t?.disableHostPrefix ?? !1,
      endpointProvider: t?.endpointProvider ?? WM,
      extensions: t?.extensions ?? [],
      httpAuthSchemeProvider: t?.httpAuthSchemeProvider ?? kM,
      httpAuthSchemes: t?.httpAuthSchemes ?? [
        {
          schemeId: 'aws.auth#sigv4',
          identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4'),
          signer: new Ve(),
        },
        {
          schemeId: 'smithy.api#noAuth',
          identityProvider: (e) => e.getIdentityProvider('smithy.api#noAuth') || (async () => ({})),
          signer: new ut(),
        },
      ],
      logger: t?.logger ?? new Et(),
      protocol: t?.protocol ?? En,
      protocolSettings: t?.protocolSettings ?? {
        defaultNamespace: 'com.amazonaws.signin',
        errorTypeRegistries: EE,
        version: '2023-01-01',
        serviceTarget: 'Signin',
      },
      serviceId: t?.serviceId ?? 'Signin',
      sha256: t?.sha256 ?? hr,
      urlParser: t?.urlParser ?? Ke,
      utf8Decoder: t?.utf8Decoder ?? $e,
      utf8Encoder: t?.utf8Encoder ?? be,
    });
  });
var Rp,
  ED,
  wD = f(() => {
    hc();
    ye();
    gt();
    D();
    ge();
    xr();
    O();
    Rp = _e(ls());
    xD();
    ED = (t) => {
      qr(process.version);
      const e = Xr(t),
        r = () => e().then(Gr),
        n = bD(t);
      Mr(process.version);
      const o = { profile: t?.profile, logger: n.logger };
      return {
        ...n,
        ...t,
        runtime: 'node',
        defaultsMode: e,
        authSchemePreference: t?.authSchemePreference ?? z(_r, o),
        bodyLengthChecker: t?.bodyLengthChecker ?? zr,
        defaultSocketTimeout: Dr(t?.requestHandler, 3e5),
        defaultUserAgentProvider:
          t?.defaultUserAgentProvider ?? Er({ serviceId: n.serviceId, clientVersion: Co.version }),
        maxAttempts: t?.maxAttempts ?? z(ln, t),
        region: t?.region ?? z(Xe, { ...mt, ...o }),
        requestHandler: Rp.NodeHttpHandler.create(t?.requestHandler ?? r),
        retryMode: t?.retryMode ?? z({ ...fn, default: async () => (await r()).retryMode || rr }, t),
        streamCollector: t?.streamCollector ?? Rp.streamCollector,
        useDualstackEndpoint: t?.useDualstackEndpoint ?? z(Hr, o),
        useFipsEndpoint: t?.useFipsEndpoint ?? z(jr, o),
        userAgentAppId: t?.userAgentAppId ?? z(mn, o),
      };
    };
  });
var _D,
  AD,
  vD = f(() => {
    (_D = (t) => {
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
      (AD = (t) => ({
        httpAuthSchemes: t.httpAuthSchemes(),
        httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
        credentials: t.credentials(),
      }));
  });
var TD,
  ID = f(() => {
    ye();
    D();
    $();
    vD();
    TD = (t, e) => {
      const r = Object.assign(gn(t), fr(t), en(t), _D(t));
      return (e.forEach((n) => n.configure(r)), Object.assign(t, yn(r), Wr(r), tn(r), AD(r)));
    };
  });
var uu,
  AE = f(() => {
    ye();
    vt();
    D();
    ge();
    Ee();
    $();
    xr();
    W();
    lE();
    dE();
    wD();
    ID();
    uu = class extends ct {
      config;
      constructor(...[e]) {
        const r = ED(e || {});
        super(r), (this.initConfig = r);
        const n = MM(r),
          o = cn(n),
          s = dn(o),
          i = Lt(s),
          a = i,
          c = $n(a),
          u = $M(c),
          l = TD(u, e?.extensions || []);
        (this.config = l),
          this.middlewareStack.use(Vr(this.config)),
          this.middlewareStack.use(pn(this.config)),
          this.middlewareStack.use(Fn(this.config)),
          this.middlewareStack.use(rn(this.config)),
          this.middlewareStack.use(on(this.config)),
          this.middlewareStack.use(sn(this.config)),
          this.middlewareStack.use(an(this.config)),
          this.middlewareStack.use(
            gr(this.config, {
              httpAuthSchemeParametersProvider: OM,
              identityProviderConfigProvider: async (d) => new Bt({ 'aws.auth#sigv4': d.credentials }),
            }),
          ),
          this.middlewareStack.use(yr(this.config));
      }
      destroy() {
        super.destroy();
      }
    };
  });
var Cp,
  RD,
  CD,
  Pp,
  vE = f(() => {
    D();
    Ee();
    dE();
    (Cp = Kr(DM, 'Signin', 'SigninClient', Mn)),
      (RD = { IsControlPlane: { type: 'staticContextParams', value: !1 } }),
      (CD = { IsOAuthEndpoint: { type: 'staticContextParams', value: !0 } }),
      (Pp = (t, e, r, n) => []);
  });
var lu,
  TE = f(() => {
    vE();
    cu();
    lu = class extends Cp(RD, Pp, 'CreateOAuth2Token', wE) {};
  });
var du,
  IE = f(() => {
    vE();
    cu();
    du = class extends Cp(CD, Pp, 'CreateOAuth2TokenWithIAM', _E) {};
  });
var qZ,
  Np,
  PD = f(() => {
    D();
    TE();
    IE();
    AE();
    (qZ = { CreateOAuth2TokenCommand: lu, CreateOAuth2TokenWithIAMCommand: du }), (Np = class extends uu {});
    Zr(qZ, Np);
  });
var ND = f(() => {
  TE();
  IE();
});
var WZ,
  OD = f(() => {
    WZ = {
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
var kD = f(() => {});
var $D = {};
ze($D, {
  $Command: () => pt,
  AccessDeniedException: () => nu,
  AccessDeniedException$: () => aD,
  AccessToken$: () => fD,
  CreateOAuth2Token$: () => wE,
  CreateOAuth2TokenCommand: () => lu,
  CreateOAuth2TokenRequest$: () => pD,
  CreateOAuth2TokenRequestBody$: () => mD,
  CreateOAuth2TokenResponse$: () => hD,
  CreateOAuth2TokenResponseBody$: () => gD,
  CreateOAuth2TokenWithIAM$: () => _E,
  CreateOAuth2TokenWithIAMCommand: () => du,
  CreateOAuth2TokenWithIAMRequest$: () => yD,
  CreateOAuth2TokenWithIAMResponse$: () => SD,
  InternalServerException: () => ou,
  InternalServerException$: () => cD,
  OAuth2ErrorCode: () => WZ,
  Signin: () => Np,
  SigninClient: () => uu,
  SigninServiceException: () => Pr,
  SigninServiceException$: () => iD,
  TooManyRequestsError: () => su,
  TooManyRequestsError$: () => uD,
  ValidationException: () => iu,
  ValidationException$: () => lD,
  __Client: () => ct,
  errorTypeRegistries: () => EE,
});
var MD = f(() => {
  AE();
  PD();
  ND();
  D();
  cu();
  OD();
  mE();
  kD();
  vp();
});
var zD = We((LD) => {
  var { setCredentialFeature: KZ } = (ye(), k(Sn)),
    { CredentialsProviderError: Uo, parseKnownFiles: XZ, getProfileName: JZ } = (ge(), k(Jt)),
    { HttpRequest: YZ } = ($(), k(ss)),
    { createHash: QZ, createPrivateKey: eG, createPublicKey: tG, sign: rG } = bt('node:crypto'),
    { promises: RE } = bt('node:fs'),
    { homedir: nG } = bt('node:os'),
    { dirname: oG, join: DD } = bt('node:path'),
    CE = class t {
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
          throw new Uo(
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
        const { SigninClient: c, CreateOAuth2TokenCommand: u } = (MD(), k($D)),
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
            throw new Uo('Token refresh response missing required fields', { logger: this.logger, tryNextLink: !1 });
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
            throw new Uo(R, { logger: this.logger, tryNextLink: !1 });
          }
          if (new Date(i.accessToken.expiresAt).getTime() > Date.now())
            return (
              this.logger?.warn?.(`Failed to refresh token: ${String(w)}. Using existing token until expiry.`),
              this.toCredentials(i.accessToken)
            );
          throw new Uo(`Failed to refresh token: ${String(w)}. Please re-authenticate using aws login`, {
            logger: this.logger,
          });
        }
      }
      async loadToken() {
        const e = this.getTokenFilePath();
        try {
          const r = await RE.readFile(e, 'utf8'),
            n = JSON.parse(r),
            o = ['accessToken', 'clientId', 'refreshToken', 'dpopKey'].filter((s) => !n[s]);
          if ((n.accessToken?.accountId || o.push('accountId'), o.length > 0))
            throw new Uo(`Token validation failed, missing fields: ${o.join(', ')}`, {
              logger: this.logger,
              tryNextLink: !1,
            });
          return n;
        } catch (r) {
          throw new Uo(`Failed to load token from ${e}: ${String(r)}`, { logger: this.logger, tryNextLink: !1 });
        }
      }
      async saveToken(e) {
        const r = this.getTokenFilePath(),
          n = oG(r);
        try {
          await RE.mkdir(n, { recursive: !0 });
        } catch {}
        await RE.writeFile(r, JSON.stringify(e, null, 2), 'utf8');
      }
      getTokenFilePath() {
        const e = process.env.AWS_LOGIN_CACHE_DIRECTORY ?? DD(nG(), '.aws', 'login', 'cache'),
          r = Buffer.from(this.loginSession, 'utf8'),
          n = QZ('sha256').update(r).digest('hex');
        return DD(e, `${n}.json`);
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
            if (YZ.isInstance(n.request)) {
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
          let o = eG({ key: n.dpopKey, format: 'pem', type: 'sec1' }),
            i = tG(o).export({ format: 'der', type: 'spki' }),
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
            y = rG('sha256', Buffer.from(h), o),
            b = this.derToRawSignature(y).toString('base64url');
          return `${h}.${b}`;
        } catch (o) {
          throw new Uo(`Failed to generate Dpop proof: ${o instanceof Error ? o.message : String(o)}`, {
            logger: this.logger,
            tryNextLink: !1,
          });
        }
      }
    },
    sG =
      (t) =>
      async ({ callerClientConfig: e } = {}) => {
        t?.logger?.debug?.('@aws-sdk/credential-providers - fromLoginCredentials');
        const r = await XZ(t || {}),
          n = JZ({ profile: t?.profile ?? e?.profile }),
          o = r[n];
        if (!o?.login_session)
          throw new Uo(`Profile ${n} does not contain login_session.`, { tryNextLink: !0, logger: t?.logger });
        const i = await new CE(o, t, e).loadCredentials();
        return KZ(i, 'CREDENTIALS_LOGIN', 'AD');
      };
  LD.fromLoginCredentials = sG;
});
var NE = We((FD) => {
  var {
      externalDataInterceptor: iG,
      CredentialsProviderError: PE,
      parseKnownFiles: aG,
      getProfileName: cG,
    } = (ge(), k(Jt)),
    { exec: uG } = bt('node:child_process'),
    { promisify: lG } = bt('node:util'),
    { setCredentialFeature: dG } = (ye(), k(Sn)),
    fG = (t, e, r) => {
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
      return (dG(o, 'CREDENTIALS_PROCESS', 'w'), o);
    },
    pG = async (t, e, r) => {
      const n = e[t];
      if (e[t]) {
        const o = n.credential_process;
        if (o !== void 0) {
          const s = lG(iG?.getTokenRecord?.().exec ?? uG);
          try {
            let { stdout: i } = await s(o),
              a;
            try {
              a = JSON.parse(i.trim());
            } catch {
              throw Error(`Profile ${t} credential_process returned invalid JSON.`);
            }
            return fG(t, a, e);
          } catch (i) {
            throw new PE(i.message, { logger: r });
          }
        } else throw new PE(`Profile ${t} did not contain credential_process.`, { logger: r });
      } else throw new PE(`Profile ${t} could not be found in shared credentials file.`, { logger: r });
    },
    mG =
      (t = {}) =>
      async ({ callerClientConfig: e } = {}) => {
        t.logger?.debug('@aws-sdk/credential-provider-process - fromProcess');
        const r = await aG(t);
        return pG(cG({ profile: t.profile ?? e?.profile }), r, t.logger);
      };
  FD.fromProcess = mG;
});
var kE = We((OE) => {
  var { setCredentialFeature: hG } = (ye(), k(Sn)),
    { CredentialsProviderError: gG, externalDataInterceptor: yG } = (ge(), k(Jt)),
    { readFileSync: SG } = bt('node:fs'),
    BD = (t) => async (e) => {
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
        const { getDefaultRoleAssumerWithWebIdentity: l } = (uE(), k(cE));
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
    UD = 'AWS_WEB_IDENTITY_TOKEN_FILE',
    bG = 'AWS_ROLE_ARN',
    xG = 'AWS_ROLE_SESSION_NAME',
    EG =
      (t = {}) =>
      async (e) => {
        t.logger?.debug('@aws-sdk/credential-provider-web-identity - fromTokenFile');
        const r = t?.webIdentityTokenFile ?? process.env[UD],
          n = t?.roleArn ?? process.env[bG],
          o = t?.roleSessionName ?? process.env[xG];
        if (!r || !n) throw new gG('Web identity configuration not specified', { logger: t.logger });
        const s = await BD({
          ...t,
          webIdentityToken: yG?.getTokenRecord?.()[r] ?? SG(r, { encoding: 'ascii' }),
          roleArn: n,
          roleSessionName: o,
        })(e);
        return (r === process.env[UD] && hG(s, 'CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN', 'h'), s);
      };
  OE.fromTokenFile = EG;
  OE.fromWebToken = BD;
});
var WD = We((qD) => {
  var { CredentialsProviderError: Op, chain: wG, getProfileName: ZD, parseKnownFiles: _G } = (ge(), k(Jt)),
    { setCredentialFeature: jn } = (ye(), k(Sn)),
    AG = (t, e, r) => {
      const n = {
        EcsContainer: async (o) => {
          const { fromHttp: s } = Gb(),
            { fromContainerMetadata: i } = yf();
          return (
            r?.debug('@aws-sdk/credential-provider-ini - credential_source is EcsContainer'),
            async () => wG(s(o ?? {}), i(o))().then($E)
          );
        },
        Ec2InstanceMetadata: async (o) => {
          r?.debug('@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata');
          const { fromInstanceMetadata: s } = yf();
          return async () => s(o)().then($E);
        },
        Environment: async (o) => {
          r?.debug('@aws-sdk/credential-provider-ini - credential_source is Environment');
          const { fromEnv: s } = kb();
          return async () => s(o)().then($E);
        },
      };
      if (t in n) return n[t];
      throw new Op(
        `Unsupported credential source in profile ${e}. Got ${t}, expected EcsContainer or Ec2InstanceMetadata or Environment.`,
        { logger: r },
      );
    },
    $E = (t) => jn(t, 'CREDENTIALS_PROFILE_NAMED_PROVIDER', 'p'),
    vG = (t, { profile: e = 'default', logger: r } = {}) =>
      !!t &&
      typeof t == 'object' &&
      typeof t.role_arn == 'string' &&
      ['undefined', 'string'].indexOf(typeof t.role_session_name) > -1 &&
      ['undefined', 'string'].indexOf(typeof t.external_id) > -1 &&
      ['undefined', 'string'].indexOf(typeof t.mfa_serial) > -1 &&
      (TG(t, { profile: e, logger: r }) || IG(t, { profile: e, logger: r })),
    TG = (t, { profile: e, logger: r }) => {
      const n = typeof t.source_profile == 'string' && typeof t.credential_source > 'u';
      return (n && r?.debug?.(`    ${e} isAssumeRoleWithSourceProfile source_profile=${t.source_profile}`), n);
    },
    IG = (t, { profile: e, logger: r }) => {
      const n = typeof t.credential_source == 'string' && typeof t.source_profile > 'u';
      return (n && r?.debug?.(`    ${e} isCredentialSourceProfile credential_source=${t.credential_source}`), n);
    },
    RG = async (t, e, r, n, o = {}, s) => {
      r.logger?.debug('@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)');
      const i = e[t],
        { source_profile: a, region: c } = i;
      if (!r.roleAssumer) {
        const { getDefaultRoleAssumer: l } = (uE(), k(cE));
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
        throw new Op(
          `Detected a cycle attempting to resolve credentials for profile ${ZD(r)}. Profiles visited: ` +
            Object.keys(o).join(', '),
          { logger: r.logger },
        );
      r.logger?.debug(
        `@aws-sdk/credential-provider-ini - finding credential resolver using ${a ? `source_profile=[${a}]` : `profile=[${t}]`}`,
      );
      const u = a
        ? s(a, e, r, n, { ...o, [a]: !0 }, HD(e[a] ?? {}))
        : (await AG(i.credential_source, t, r.logger)(r))();
      if (HD(i)) return u.then((l) => jn(l, 'CREDENTIALS_PROFILE_SOURCE_PROFILE', 'o'));
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
            throw new Op(`Profile ${t} requires multi-factor authentication, but no MFA code callback was provided.`, {
              logger: r.logger,
              tryNextLink: !1,
            });
          (l.SerialNumber = d), (l.TokenCode = await r.mfaCodeProvider(d));
        }
        const p = await u;
        return r.roleAssumer(p, l).then((m) => jn(m, 'CREDENTIALS_PROFILE_SOURCE_PROFILE', 'o'));
      }
    },
    HD = (t) => !t.role_arn && !!t.credential_source,
    CG = (t) => !!(t && t.login_session),
    PG = async (t, e, r) => {
      const { fromLoginCredentials: n } = zD(),
        o = await n({ ...e, profile: t })({ callerClientConfig: r });
      return jn(o, 'CREDENTIALS_PROFILE_LOGIN', 'AC');
    },
    NG = (t) => !!t && typeof t == 'object' && typeof t.credential_process == 'string',
    OG = async (t, e) => {
      const { fromProcess: r } = NE(),
        n = await r({ ...t, profile: e })();
      return jn(n, 'CREDENTIALS_PROFILE_PROCESS', 'v');
    },
    kG = async (t, e, r = {}, n) => {
      const { fromSSO: o } = Hx();
      return o({
        profile: t,
        logger: r.logger,
        parentClientConfig: r.parentClientConfig,
        clientConfig: r.clientConfig,
      })({ callerClientConfig: n }).then((s) =>
        e.sso_session ? jn(s, 'CREDENTIALS_PROFILE_SSO', 'r') : jn(s, 'CREDENTIALS_PROFILE_SSO_LEGACY', 't'),
      );
    },
    $G = (t) =>
      t &&
      (typeof t.sso_start_url == 'string' ||
        typeof t.sso_account_id == 'string' ||
        typeof t.sso_session == 'string' ||
        typeof t.sso_region == 'string' ||
        typeof t.sso_role_name == 'string'),
    jD = (t) =>
      !!t &&
      typeof t == 'object' &&
      typeof t.aws_access_key_id == 'string' &&
      typeof t.aws_secret_access_key == 'string' &&
      ['undefined', 'string'].indexOf(typeof t.aws_session_token) > -1 &&
      ['undefined', 'string'].indexOf(typeof t.aws_account_id) > -1,
    VD = async (t, e) => {
      e?.logger?.debug('@aws-sdk/credential-provider-ini - resolveStaticCredentials');
      const r = {
        accessKeyId: t.aws_access_key_id,
        secretAccessKey: t.aws_secret_access_key,
        sessionToken: t.aws_session_token,
        ...(t.aws_credential_scope && { credentialScope: t.aws_credential_scope }),
        ...(t.aws_account_id && { accountId: t.aws_account_id }),
      };
      return jn(r, 'CREDENTIALS_PROFILE', 'n');
    },
    MG = (t) =>
      !!t &&
      typeof t == 'object' &&
      typeof t.web_identity_token_file == 'string' &&
      typeof t.role_arn == 'string' &&
      ['undefined', 'string'].indexOf(typeof t.role_session_name) > -1,
    DG = async (t, e, r) => {
      const { fromTokenFile: n } = kE(),
        o = await n({
          webIdentityTokenFile: t.web_identity_token_file,
          roleArn: t.role_arn,
          roleSessionName: t.role_session_name,
          roleAssumerWithWebIdentity: e.roleAssumerWithWebIdentity,
          logger: e.logger,
          parentClientConfig: e.parentClientConfig,
        })({ callerClientConfig: r });
      return jn(o, 'CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN', 'q');
    },
    GD = async (t, e, r, n, o = {}, s = !1) => {
      const i = e[t];
      if (Object.keys(o).length > 0 && jD(i)) return VD(i, r);
      if (s || vG(i, { profile: t, logger: r.logger })) return RG(t, e, r, n, o, GD);
      if (jD(i)) return VD(i, r);
      if (MG(i)) return DG(i, r, n);
      if (NG(i)) return OG(r, t);
      if ($G(i)) return await kG(t, i, r, n);
      if (CG(i)) return PG(t, r, n);
      throw new Op(`Could not resolve credentials using profile: [${t}] in configuration/credentials file(s).`, {
        logger: r.logger,
      });
    },
    LG =
      (t = {}) =>
      async ({ callerClientConfig: e } = {}) => {
        t.logger?.debug('@aws-sdk/credential-provider-ini - fromIni');
        const r = await _G(t);
        return GD(ZD({ profile: t.profile ?? e?.profile }), r, t, e);
      };
  qD.fromIni = LG;
});
var YD = We(($p) => {
  var { ENV_KEY: zG, ENV_SECRET: FG, fromEnv: UG } = kb(),
    { chain: BG, CredentialsProviderError: kp, ENV_PROFILE: HG } = (ge(), k(Jt)),
    KD = 'AWS_EC2_METADATA_DISABLED',
    jG = async (t) => {
      const {
        ENV_CMDS_FULL_URI: e,
        ENV_CMDS_RELATIVE_URI: r,
        fromContainerMetadata: n,
        fromInstanceMetadata: o,
      } = yf();
      if (process.env[r] || process.env[e]) {
        t.logger?.debug('@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata');
        const { fromHttp: s } = Gb();
        return BG(s(t), n(t));
      }
      return process.env[KD] && process.env[KD] !== 'false'
        ? async () => {
            throw new kp('EC2 Instance Metadata Service access disabled', { logger: t.logger });
          }
        : (t.logger?.debug('@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata'), o(t));
    };
  function VG(t, e) {
    let r = ZG(t),
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
  var ZG = (t) => async (e) => {
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
    XD = !1,
    GG = (t = {}) =>
      VG(
        [
          async () => {
            if (t.profile ?? process.env[HG])
              throw (
                process.env[zG] &&
                  process.env[FG] &&
                  (XD ||
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
                    (XD = !0))),
                new kp('AWS_PROFILE is set, skipping fromEnv provider.', { logger: t.logger, tryNextLink: !0 })
              );
            return (t.logger?.debug('@aws-sdk/credential-provider-node - defaultProvider::fromEnv'), UG(t)());
          },
          async (e) => {
            t.logger?.debug('@aws-sdk/credential-provider-node - defaultProvider::fromSSO');
            const { ssoStartUrl: r, ssoAccountId: n, ssoRegion: o, ssoRoleName: s, ssoSession: i } = t;
            if (!r && !n && !o && !s && !i)
              throw new kp('Skipping SSO provider in default chain (inputs do not include SSO fields).', {
                logger: t.logger,
              });
            const { fromSSO: a } = Hx();
            return a(t)(e);
          },
          async (e) => {
            t.logger?.debug('@aws-sdk/credential-provider-node - defaultProvider::fromIni');
            const { fromIni: r } = WD();
            return r(t)(e);
          },
          async (e) => {
            t.logger?.debug('@aws-sdk/credential-provider-node - defaultProvider::fromProcess');
            const { fromProcess: r } = NE();
            return r(t)(e);
          },
          async (e) => {
            t.logger?.debug('@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile');
            const { fromTokenFile: r } = kE();
            return r(t)(e);
          },
          async () => (
            t.logger?.debug('@aws-sdk/credential-provider-node - defaultProvider::remoteProvider'), (await jG(t))()
          ),
          async () => {
            throw new kp('Could not load credentials from any providers', { tryNextLink: !1, logger: t.logger });
          },
        ],
        JD,
      ),
    qG = (t) => t?.expiration !== void 0,
    JD = (t) => t?.expiration !== void 0 && t.expiration.getTime() - Date.now() < 3e5;
  $p.credentialsTreatedAsExpired = JD;
  $p.credentialsWillNeedRefresh = qG;
  $p.defaultProvider = GG;
});
var VE = We((g) => {
  var {
      awsEndpointFunctions: WG,
      emitWarningIfUnsupportedVersion: KG,
      createDefaultUserAgentProvider: XG,
      getDefaultSocketTimeout: JG,
      NODE_APP_ID_CONFIG_OPTIONS: YG,
      getAwsRegionExtensionConfiguration: QG,
      resolveAwsRegionExtensionConfiguration: eq,
      resolveUserAgentConfig: tq,
      resolveHostHeaderConfig: rq,
      getUserAgentPlugin: nq,
      getHostHeaderPlugin: oq,
      getLoggerPlugin: sq,
      getRecursionDetectionPlugin: iq,
    } = (ye(), k(Sn)),
    {
      getHttpAuthSchemeEndpointRuleSetPlugin: aq,
      DefaultIdentityProviderConfig: cq,
      getHttpSigningPlugin: uq,
      createPaginator: Bo,
    } = (vt(), k(dC)),
    {
      normalizeProvider: a1,
      getSmithyContext: lq,
      ServiceException: dq,
      NoOpLogger: fq,
      emitWarningIfUnsupportedVersion: pq,
      loadConfigsForDefaultMode: mq,
      getDefaultExtensionConfiguration: hq,
      resolveDefaultRuntimeConfig: gq,
      Client: c1,
      makeBuilder: yq,
      createAggregatedClient: Sq,
    } = (D(), k(Ml)),
    { Command: bq } = (D(), k(Ml));
  g.$Command = bq;
  g.__Client = c1;
  var {
      resolveDefaultsModeConfig: xq,
      loadConfig: Ts,
      NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: Eq,
      NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: wq,
      NODE_REGION_CONFIG_OPTIONS: _q,
      NODE_REGION_CONFIG_FILE_OPTIONS: Aq,
      resolveRegionConfig: vq,
    } = (ge(), k(Jt)),
    {
      BinaryDecisionDiagram: Tq,
      EndpointCache: Iq,
      decideEndpoint: Rq,
      customEndpointFunctions: Cq,
      resolveEndpointConfig: Pq,
      getEndpointPlugin: Nq,
    } = (Ee(), k(BT)),
    {
      parseUrl: Oq,
      getHttpHandlerExtensionConfiguration: kq,
      resolveHttpHandlerRuntimeConfig: $q,
      getContentLengthPlugin: Mq,
    } = ($(), k(ss)),
    {
      DEFAULT_RETRY_MODE: Dq,
      NODE_RETRY_MODE_CONFIG_OPTIONS: Lq,
      NODE_MAX_ATTEMPT_CONFIG_OPTIONS: zq,
      resolveRetryConfig: Fq,
      getRetryPlugin: Uq,
    } = (xr(), k(zC)),
    { TypeRegistry: u1, getSchemaSerdePlugin: Bq } = (W(), k(kv)),
    { resolveAwsSdkSigV4Config: Hq, AwsSdkSigV4Signer: jq, NODE_AUTH_SCHEME_PREFERENCE_OPTIONS: Vq } = (gt(), k(Ob)),
    { defaultProvider: Zq } = YD(),
    { toUtf8: Gq, fromUtf8: qq, toBase64: Wq, fromBase64: Kq, calculateBodyLength: Xq } = (O(), k(ti)),
    { streamCollector: Jq, NodeHttpHandler: Yq } = ls(),
    { AwsQueryProtocol: Qq } = (Zi(), k(_O)),
    { Sha256: eW } = (co(), k(WI)),
    tW = async (t, e, r) => ({
      operation: lq(e).operation,
      region:
        (await a1(t.region)()) ||
        (() => {
          throw new Error('expected `region` to be configured for `aws.auth#sigv4`');
        })(),
    });
  function rW(t) {
    return {
      schemeId: 'aws.auth#sigv4',
      signingProperties: { name: 'sns', region: t.region },
      propertiesExtractor: (e, r) => ({ signingProperties: { config: e, context: r } }),
    };
  }
  var nW = (t) => {
      const e = [];
      switch (t.operation) {
        default:
          e.push(rW(t));
      }
      return e;
    },
    oW = (t) => {
      const e = Hq(t);
      return Object.assign(e, { authSchemePreference: a1(t.authSchemePreference ?? []) });
    },
    sW = (t) =>
      Object.assign(t, {
        useDualstackEndpoint: t.useDualstackEndpoint ?? !1,
        useFipsEndpoint: t.useFipsEndpoint ?? !1,
        defaultSigningName: 'sns',
      }),
    iW = {
      UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
      Endpoint: { type: 'builtInParams', name: 'endpoint' },
      Region: { type: 'builtInParams', name: 'region' },
      UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
    },
    aW = '3.1168.0',
    cW = { version: aW },
    fu = 'ref',
    Is = -1,
    Mp = !0,
    QD = 'isSet',
    l1 = 'PartitionResult',
    Dp = 'booleanEquals',
    e1 = 'getAttr',
    t1 = 'stringEquals',
    r1 = { [fu]: 'Endpoint' },
    n1 = { [fu]: l1 },
    ME = { [fu]: 'Region' },
    Rs = {},
    o1 = [ME],
    s1 = {
      conditions: [
        [QD, [r1]],
        [QD, o1],
        ['aws.partition', o1, l1],
        [Dp, [{ [fu]: 'UseFIPS' }, Mp]],
        [Dp, [{ [fu]: 'UseDualStack' }, Mp]],
        [Dp, [{ fn: e1, argv: [n1, 'supportsDualStack'] }, Mp]],
        [Dp, [{ fn: e1, argv: [n1, 'supportsFIPS'] }, Mp]],
        [t1, [ME, 'us-gov-east-1']],
        [t1, [ME, 'us-gov-west-1']],
      ],
      results: [
        [Is],
        [Is, 'Invalid Configuration: FIPS and custom endpoint are not supported'],
        [Is, 'Invalid Configuration: Dualstack and custom endpoint are not supported'],
        [r1, Rs],
        ['https://sns-fips.{Region}.{PartitionResult#dualStackDnsSuffix}', Rs],
        [Is, 'FIPS and DualStack are enabled, but this partition does not support one or both'],
        ['https://sns.us-gov-east-1.amazonaws.com', Rs],
        ['https://sns.us-gov-west-1.amazonaws.com', Rs],
        ['https://sns-fips.{Region}.{PartitionResult#dnsSuffix}', Rs],
        [Is, 'FIPS is enabled but this partition does not support FIPS'],
        ['https://sns.{Region}.{PartitionResult#dualStackDnsSuffix}', Rs],
        [Is, 'DualStack is enabled but this partition does not support DualStack'],
        ['https://sns.{Region}.{PartitionResult#dnsSuffix}', Rs],
        [Is, 'Invalid Configuration: Missing Region'],
      ],
    },
    uW = 2,
    St = 1e8,
    lW = new Int32Array([
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
    dW = Tq.from(lW, uW, s1.conditions, s1.results),
    fW = new Iq({ size: 50, params: ['Endpoint', 'Region', 'UseDualStack', 'UseFIPS'] }),
    pW = (t, e = {}) => fW.get(t, () => Rq(dW, { endpointParams: t, logger: e.logger }));
  Cq.aws = WG;
  var G = class t extends dq {
      static shapeId = 'smithy.ts.sdk.synthetic.com.amazonaws.sns#SNSServiceException';
      constructor(e) {
        super(e), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Lp = class t extends G {
      static shapeId = 'com.amazonaws.sns#AuthorizationErrorException';
      name = 'AuthorizationErrorException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'AuthorizationErrorException', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype);
      }
    },
    zp = class t extends G {
      static shapeId = 'com.amazonaws.sns#InternalErrorException';
      name = 'InternalErrorException';
      $fault = 'server';
      constructor(e) {
        super({ name: 'InternalErrorException', $fault: 'server', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Fp = class t extends G {
      static shapeId = 'com.amazonaws.sns#InvalidParameterException';
      name = 'InvalidParameterException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'InvalidParameterException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Up = class t extends G {
      static shapeId = 'com.amazonaws.sns#NotFoundException';
      name = 'NotFoundException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'NotFoundException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Bp = class t extends G {
      static shapeId = 'com.amazonaws.sns#ThrottledException';
      name = 'ThrottledException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'ThrottledException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Hp = class t extends G {
      static shapeId = 'com.amazonaws.sns#FilterPolicyLimitExceededException';
      name = 'FilterPolicyLimitExceededException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'FilterPolicyLimitExceededException', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype);
      }
    },
    jp = class t extends G {
      static shapeId = 'com.amazonaws.sns#ReplayLimitExceededException';
      name = 'ReplayLimitExceededException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'ReplayLimitExceededException', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype);
      }
    },
    Vp = class t extends G {
      static shapeId = 'com.amazonaws.sns#SubscriptionLimitExceededException';
      name = 'SubscriptionLimitExceededException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'SubscriptionLimitExceededException', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype);
      }
    },
    Zp = class t extends G {
      static shapeId = 'com.amazonaws.sns#OptedOutException';
      name = 'OptedOutException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'OptedOutException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Gp = class t extends G {
      static shapeId = 'com.amazonaws.sns#UserErrorException';
      name = 'UserErrorException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'UserErrorException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    qp = class t extends G {
      static shapeId = 'com.amazonaws.sns#ConcurrentAccessException';
      name = 'ConcurrentAccessException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'ConcurrentAccessException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Wp = class t extends G {
      static shapeId = 'com.amazonaws.sns#InvalidSecurityException';
      name = 'InvalidSecurityException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'InvalidSecurityException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Kp = class t extends G {
      static shapeId = 'com.amazonaws.sns#StaleTagException';
      name = 'StaleTagException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'StaleTagException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Xp = class t extends G {
      static shapeId = 'com.amazonaws.sns#TagLimitExceededException';
      name = 'TagLimitExceededException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'TagLimitExceededException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Jp = class t extends G {
      static shapeId = 'com.amazonaws.sns#TagPolicyException';
      name = 'TagPolicyException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'TagPolicyException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    Yp = class t extends G {
      static shapeId = 'com.amazonaws.sns#TopicLimitExceededException';
      name = 'TopicLimitExceededException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'TopicLimitExceededException', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype);
      }
    },
    Qp = class t extends G {
      static shapeId = 'com.amazonaws.sns#ResourceNotFoundException';
      name = 'ResourceNotFoundException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'ResourceNotFoundException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    em = class t extends G {
      static shapeId = 'com.amazonaws.sns#InvalidStateException';
      name = 'InvalidStateException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'InvalidStateException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    tm = class t extends G {
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
    rm = class t extends G {
      static shapeId = 'com.amazonaws.sns#EndpointDisabledException';
      name = 'EndpointDisabledException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'EndpointDisabledException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    nm = class t extends G {
      static shapeId = 'com.amazonaws.sns#InvalidParameterValueException';
      name = 'InvalidParameterValueException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'InvalidParameterValueException', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype);
      }
    },
    om = class t extends G {
      static shapeId = 'com.amazonaws.sns#KMSAccessDeniedException';
      name = 'KMSAccessDeniedException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'KMSAccessDeniedException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    sm = class t extends G {
      static shapeId = 'com.amazonaws.sns#KMSDisabledException';
      name = 'KMSDisabledException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'KMSDisabledException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    im = class t extends G {
      static shapeId = 'com.amazonaws.sns#KMSInvalidStateException';
      name = 'KMSInvalidStateException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'KMSInvalidStateException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    am = class t extends G {
      static shapeId = 'com.amazonaws.sns#KMSNotFoundException';
      name = 'KMSNotFoundException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'KMSNotFoundException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    cm = class t extends G {
      static shapeId = 'com.amazonaws.sns#KMSOptInRequired';
      name = 'KMSOptInRequired';
      $fault = 'client';
      constructor(e) {
        super({ name: 'KMSOptInRequired', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    um = class t extends G {
      static shapeId = 'com.amazonaws.sns#KMSThrottlingException';
      name = 'KMSThrottlingException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'KMSThrottlingException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    lm = class t extends G {
      static shapeId = 'com.amazonaws.sns#PlatformApplicationDisabledException';
      name = 'PlatformApplicationDisabledException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'PlatformApplicationDisabledException', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype);
      }
    },
    dm = class t extends G {
      static shapeId = 'com.amazonaws.sns#BatchEntryIdsNotDistinctException';
      name = 'BatchEntryIdsNotDistinctException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'BatchEntryIdsNotDistinctException', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype);
      }
    },
    fm = class t extends G {
      static shapeId = 'com.amazonaws.sns#BatchRequestTooLongException';
      name = 'BatchRequestTooLongException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'BatchRequestTooLongException', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype);
      }
    },
    pm = class t extends G {
      static shapeId = 'com.amazonaws.sns#EmptyBatchRequestException';
      name = 'EmptyBatchRequestException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'EmptyBatchRequestException', $fault: 'client', ...e }), Object.setPrototypeOf(this, t.prototype);
      }
    },
    mm = class t extends G {
      static shapeId = 'com.amazonaws.sns#InvalidBatchEntryIdException';
      name = 'InvalidBatchEntryIdException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'InvalidBatchEntryIdException', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype);
      }
    },
    hm = class t extends G {
      static shapeId = 'com.amazonaws.sns#TooManyEntriesInBatchRequestException';
      name = 'TooManyEntriesInBatchRequestException';
      $fault = 'client';
      constructor(e) {
        super({ name: 'TooManyEntriesInBatchRequestException', $fault: 'client', ...e }),
          Object.setPrototypeOf(this, t.prototype);
      }
    },
    gm = class t extends G {
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
    mW = 'AuthorizationErrorException',
    hW = 'ActionName',
    d1 = 'AttributeName',
    gW = 'AuthenticateOnUnsubscribe',
    yW = 'AddPermission',
    SW = 'AddPermissionInput',
    f1 = 'AttributeValue',
    bW = 'AWSAccountId',
    xW = 'BatchEntryIdsNotDistinctException',
    EW = 'BatchResultErrorEntry',
    wW = 'BatchResultErrorEntryList',
    _W = 'BatchRequestTooLongException',
    AW = 'BinaryValue',
    vW = 'Code',
    TW = 'CreatedAt',
    IW = 'ConcurrentAccessException',
    RW = 'CreateEndpointResponse',
    CW = 'CheckIfPhoneNumberIsOptedOut',
    PW = 'CheckIfPhoneNumberIsOptedOutInput',
    NW = 'CheckIfPhoneNumberIsOptedOutResponse',
    OW = 'CreatePlatformApplication',
    kW = 'CreatePlatformApplicationInput',
    $W = 'CreatePlatformApplicationResponse',
    MW = 'CreatePlatformEndpoint',
    DW = 'CreatePlatformEndpointInput',
    LW = 'ConfirmSubscription',
    zW = 'ConfirmSubscriptionInput',
    FW = 'CreateSMSSandboxPhoneNumber',
    UW = 'CreateSMSSandboxPhoneNumberInput',
    BW = 'CreateSMSSandboxPhoneNumberResult',
    HW = 'ConfirmSubscriptionResponse',
    jW = 'CreateTopic',
    VW = 'CreateTopicInput',
    ZW = 'CreateTopicResponse',
    GW = 'CustomUserData',
    qW = 'DeleteEndpoint',
    WW = 'DeleteEndpointInput',
    KW = 'DeletePlatformApplication',
    XW = 'DeletePlatformApplicationInput',
    DE = 'DataProtectionPolicy',
    JW = 'DeleteSMSSandboxPhoneNumber',
    YW = 'DeleteSMSSandboxPhoneNumberInput',
    QW = 'DeleteSMSSandboxPhoneNumberResult',
    e8 = 'DataType',
    t8 = 'DeleteTopicInput',
    r8 = 'DeleteTopic',
    LE = 'Endpoint',
    Eu = 'EndpointArn',
    n8 = 'EmptyBatchRequestException',
    o8 = 'EndpointDisabledException',
    s8 = 'Endpoints',
    i8 = 'Failed',
    a8 = 'FilterPolicyLimitExceededException',
    c8 = 'GetDataProtectionPolicy',
    u8 = 'GetDataProtectionPolicyInput',
    l8 = 'GetDataProtectionPolicyResponse',
    d8 = 'GetEndpointAttributes',
    f8 = 'GetEndpointAttributesInput',
    p8 = 'GetEndpointAttributesResponse',
    m8 = 'GetPlatformApplicationAttributes',
    h8 = 'GetPlatformApplicationAttributesInput',
    g8 = 'GetPlatformApplicationAttributesResponse',
    y8 = 'GetSubscriptionAttributes',
    S8 = 'GetSubscriptionAttributesInput',
    b8 = 'GetSubscriptionAttributesResponse',
    x8 = 'GetSMSAttributes',
    E8 = 'GetSMSAttributesInput',
    w8 = 'GetSMSAttributesResponse',
    _8 = 'GetSMSSandboxAccountStatus',
    A8 = 'GetSMSSandboxAccountStatusInput',
    v8 = 'GetSMSSandboxAccountStatusResult',
    T8 = 'GetTopicAttributes',
    I8 = 'GetTopicAttributesInput',
    R8 = 'GetTopicAttributesResponse',
    zE = 'Id',
    C8 = 'InvalidBatchEntryIdException',
    P8 = 'Iso2CountryCode',
    N8 = 'InternalErrorException',
    O8 = 'IsInSandbox',
    k8 = 'InvalidParameterException',
    $8 = 'InvalidParameterValueException',
    M8 = 'InvalidSecurityException',
    D8 = 'InvalidStateException',
    L8 = 'Key',
    z8 = 'KMSAccessDeniedException',
    F8 = 'KMSDisabledException',
    U8 = 'KMSInvalidStateException',
    B8 = 'KMSNotFoundException',
    H8 = 'KMSOptInRequired',
    j8 = 'KMSThrottlingException',
    p1 = 'Label',
    V8 = 'LanguageCode',
    Z8 = 'ListEndpointsByPlatformApplication',
    G8 = 'ListEndpointsByPlatformApplicationInput',
    q8 = 'ListEndpointsByPlatformApplicationResponse',
    W8 = 'ListOfEndpoints',
    K8 = 'ListOriginationNumbers',
    X8 = 'ListOriginationNumbersRequest',
    J8 = 'ListOriginationNumbersResult',
    Y8 = 'ListOfPlatformApplications',
    Q8 = 'ListPlatformApplications',
    eK = 'ListPlatformApplicationsInput',
    tK = 'ListPlatformApplicationsResponse',
    rK = 'ListPhoneNumbersOptedOut',
    nK = 'ListPhoneNumbersOptedOutInput',
    oK = 'ListPhoneNumbersOptedOutResponse',
    sK = 'ListSubscriptions',
    iK = 'ListSubscriptionsByTopic',
    aK = 'ListSubscriptionsByTopicInput',
    cK = 'ListSubscriptionsByTopicResponse',
    uK = 'ListSubscriptionsInput',
    lK = 'ListSMSSandboxPhoneNumbers',
    dK = 'ListSMSSandboxPhoneNumbersInput',
    fK = 'ListSMSSandboxPhoneNumbersResult',
    pK = 'ListSubscriptionsResponse',
    mK = 'ListTopics',
    hK = 'ListTagsForResource',
    gK = 'ListTagsForResourceRequest',
    yK = 'ListTagsForResourceResponse',
    SK = 'ListTopicsInput',
    bK = 'ListTopicsResponse',
    wu = 'Message',
    m1 = 'MessageAttributes',
    xK = 'MessageAttributeMap',
    EK = 'MessageAttributeValue',
    h1 = 'MessageDeduplicationId',
    g1 = 'MessageGroupId',
    y1 = 'MessageId',
    S1 = 'MaxResults',
    b1 = 'MessageStructure',
    FE = 'Name',
    wK = 'NumberCapabilities',
    _K = 'NotFoundException',
    Pt = 'NextToken',
    AK = 'Owner',
    vK = 'OptInPhoneNumber',
    TK = 'OptInPhoneNumberInput',
    IK = 'OptInPhoneNumberResponse',
    RK = 'OptedOutException',
    CK = 'OneTimePassword',
    PK = 'Platform',
    NK = 'PlatformApplications',
    Cs = 'PlatformApplicationArn',
    OK = 'PlatformApplicationDisabledException',
    kK = 'PlatformApplication',
    $K = 'PublishBatch',
    MK = 'PublishBatchInput',
    DK = 'PublishBatchResponse',
    LK = 'PublishBatchRequestEntries',
    zK = 'PublishBatchRequestEntryList',
    FK = 'PublishBatchResultEntryList',
    UK = 'PublishBatchRequestEntry',
    BK = 'PublishBatchResultEntry',
    HK = 'PutDataProtectionPolicy',
    jK = 'PutDataProtectionPolicyInput',
    VK = 'PublishInput',
    Ps = 'PhoneNumber',
    ZK = 'PhoneNumberInformation',
    GK = 'PhoneNumberInformationList',
    qK = 'PhoneNumberList',
    WK = 'PhoneNumberString',
    x1 = 'PhoneNumbers',
    KK = 'PublishResponse',
    E1 = 'Protocol',
    XK = 'Publish',
    _u = 'ResourceArn',
    JK = 'ReplayLimitExceededException',
    YK = 'ResourceNotFoundException',
    QK = 'RemovePermission',
    e9 = 'RemovePermissionInput',
    t9 = 'ReturnSubscriptionArn',
    r9 = 'RouteType',
    UE = 'Status',
    Yi = 'SubscriptionArn',
    n9 = 'SetEndpointAttributes',
    o9 = 'SetEndpointAttributesInput',
    s9 = 'SenderFault',
    i9 = 'SubscribeInput',
    a9 = 'SubscriptionsList',
    c9 = 'SubscriptionLimitExceededException',
    u9 = 'SMSSandboxPhoneNumber',
    l9 = 'SMSSandboxPhoneNumberList',
    w1 = 'SequenceNumber',
    d9 = 'SetPlatformApplicationAttributes',
    f9 = 'SetPlatformApplicationAttributesInput',
    p9 = 'SubscribeResponse',
    m9 = 'SetSubscriptionAttributes',
    h9 = 'SetSubscriptionAttributesInput',
    g9 = 'SetSMSAttributes',
    y9 = 'SetSMSAttributesInput',
    S9 = 'SetSMSAttributesResponse',
    b9 = 'SetTopicAttributes',
    x9 = 'SetTopicAttributesInput',
    E9 = 'StaleTagException',
    w9 = 'StringValue',
    _1 = 'Subscriptions',
    A1 = 'Subject',
    _9 = 'Subscription',
    A9 = 'Subscribe',
    v9 = 'Successful',
    v1 = 'Token',
    jt = 'TopicArn',
    T9 = 'TargetArn',
    I9 = 'ThrottledException',
    R9 = 'TagKeys',
    C9 = 'TagList',
    P9 = 'TagLimitExceededException',
    N9 = 'TopicLimitExceededException',
    O9 = 'TopicsList',
    k9 = 'TooManyEntriesInBatchRequestException',
    $9 = 'TagPolicyException',
    M9 = 'TagResource',
    D9 = 'TagResourceRequest',
    L9 = 'TagResourceResponse',
    BE = 'Tags',
    z9 = 'Tag',
    F9 = 'Topics',
    U9 = 'Topic',
    B9 = 'Unsubscribe',
    H9 = 'UserErrorException',
    j9 = 'UnsubscribeInput',
    V9 = 'UntagResource',
    Z9 = 'UntagResourceRequest',
    G9 = 'UntagResourceResponse',
    T1 = 'Value',
    q9 = 'ValidationException',
    W9 = 'VerificationException',
    K9 = 'VerifySMSSandboxPhoneNumber',
    X9 = 'VerifySMSSandboxPhoneNumberInput',
    J9 = 'VerifySMSSandboxPhoneNumberResult',
    HE = 'attributes',
    ne = 'awsQueryError',
    oe = 'client',
    te = 'error',
    se = 'httpError',
    Y9 = 'isOptedOut',
    ie = 'message',
    I1 = 'nextToken',
    R1 = 'phoneNumber',
    Q9 = 'phoneNumbers',
    C1 = 'smithy.ts.sdk.synthetic.com.amazonaws.sns',
    e5 = 'server',
    i1 = 'xmlName',
    x = 'com.amazonaws.sns',
    P1 = new u1(C1),
    N1 = [-3, C1, 'SNSServiceException', 0, [], []];
  P1.registerError(N1, G);
  var Q = new u1(x),
    O1 = [-3, x, mW, { [ne]: ['AuthorizationError', 403], [te]: oe, [se]: 403 }, [ie], [0]];
  Q.registerError(O1, Lp);
  var k1 = [-3, x, xW, { [ne]: ['BatchEntryIdsNotDistinct', 400], [te]: oe, [se]: 400 }, [ie], [0]];
  Q.registerError(k1, dm);
  var $1 = [-3, x, _W, { [ne]: ['BatchRequestTooLong', 400], [te]: oe, [se]: 400 }, [ie], [0]];
  Q.registerError($1, fm);
  var M1 = [-3, x, IW, { [ne]: ['ConcurrentAccess', 400], [te]: oe, [se]: 400 }, [ie], [0]];
  Q.registerError(M1, qp);
  var D1 = [-3, x, n8, { [ne]: ['EmptyBatchRequest', 400], [te]: oe, [se]: 400 }, [ie], [0]];
  Q.registerError(D1, pm);
  var L1 = [-3, x, o8, { [ne]: ['EndpointDisabled', 400], [te]: oe, [se]: 400 }, [ie], [0]];
  Q.registerError(L1, rm);
  var z1 = [-3, x, a8, { [ne]: ['FilterPolicyLimitExceeded', 403], [te]: oe, [se]: 403 }, [ie], [0]];
  Q.registerError(z1, Hp);
  var F1 = [-3, x, N8, { [ne]: ['InternalError', 500], [te]: e5, [se]: 500 }, [ie], [0]];
  Q.registerError(F1, zp);
  var U1 = [-3, x, C8, { [ne]: ['InvalidBatchEntryId', 400], [te]: oe, [se]: 400 }, [ie], [0]];
  Q.registerError(U1, mm);
  var B1 = [-3, x, k8, { [ne]: ['InvalidParameter', 400], [te]: oe, [se]: 400 }, [ie], [0]];
  Q.registerError(B1, Fp);
  var H1 = [-3, x, $8, { [ne]: ['ParameterValueInvalid', 400], [te]: oe, [se]: 400 }, [ie], [0]];
  Q.registerError(H1, nm);
  var j1 = [-3, x, M8, { [ne]: ['InvalidSecurity', 403], [te]: oe, [se]: 403 }, [ie], [0]];
  Q.registerError(j1, Wp);
  var V1 = [-3, x, D8, { [ne]: ['InvalidState', 400], [te]: oe, [se]: 400 }, [ie], [0]];
  Q.registerError(V1, em);
  var Z1 = [-3, x, z8, { [ne]: ['KMSAccessDenied', 400], [te]: oe, [se]: 400 }, [ie], [0]];
  Q.registerError(Z1, om);
  var G1 = [-3, x, F8, { [ne]: ['KMSDisabled', 400], [te]: oe, [se]: 400 }, [ie], [0]];
  Q.registerError(G1, sm);
  var q1 = [-3, x, U8, { [ne]: ['KMSInvalidState', 400], [te]: oe, [se]: 400 }, [ie], [0]];
  Q.registerError(q1, im);
  var W1 = [-3, x, B8, { [ne]: ['KMSNotFound', 400], [te]: oe, [se]: 400 }, [ie], [0]];
  Q.registerError(W1, am);
  var K1 = [-3, x, H8, { [ne]: ['KMSOptInRequired', 403], [te]: oe, [se]: 403 }, [ie], [0]];
  Q.registerError(K1, cm);
  var X1 = [-3, x, j8, { [ne]: ['KMSThrottling', 400], [te]: oe, [se]: 400 }, [ie], [0]];
  Q.registerError(X1, um);
  var J1 = [-3, x, _K, { [ne]: ['NotFound', 404], [te]: oe, [se]: 404 }, [ie], [0]];
  Q.registerError(J1, Up);
  var Y1 = [-3, x, RK, { [ne]: ['OptedOut', 400], [te]: oe, [se]: 400 }, [ie], [0]];
  Q.registerError(Y1, Zp);
  var Q1 = [-3, x, OK, { [ne]: ['PlatformApplicationDisabled', 400], [te]: oe, [se]: 400 }, [ie], [0]];
  Q.registerError(Q1, lm);
  var eL = [-3, x, JK, { [ne]: ['ReplayLimitExceeded', 403], [te]: oe, [se]: 403 }, [ie], [0]];
  Q.registerError(eL, jp);
  var tL = [-3, x, YK, { [ne]: ['ResourceNotFound', 404], [te]: oe, [se]: 404 }, [ie], [0]];
  Q.registerError(tL, Qp);
  var rL = [-3, x, E9, { [ne]: ['StaleTag', 400], [te]: oe, [se]: 400 }, [ie], [0]];
  Q.registerError(rL, Kp);
  var nL = [-3, x, c9, { [ne]: ['SubscriptionLimitExceeded', 403], [te]: oe, [se]: 403 }, [ie], [0]];
  Q.registerError(nL, Vp);
  var oL = [-3, x, P9, { [ne]: ['TagLimitExceeded', 400], [te]: oe, [se]: 400 }, [ie], [0]];
  Q.registerError(oL, Xp);
  var sL = [-3, x, $9, { [ne]: ['TagPolicy', 400], [te]: oe, [se]: 400 }, [ie], [0]];
  Q.registerError(sL, Jp);
  var iL = [-3, x, I9, { [ne]: ['Throttled', 429], [te]: oe, [se]: 429 }, [ie], [0]];
  Q.registerError(iL, Bp);
  var aL = [-3, x, k9, { [ne]: ['TooManyEntriesInBatchRequest', 400], [te]: oe, [se]: 400 }, [ie], [0]];
  Q.registerError(aL, hm);
  var cL = [-3, x, N9, { [ne]: ['TopicLimitExceeded', 403], [te]: oe, [se]: 403 }, [ie], [0]];
  Q.registerError(cL, Yp);
  var uL = [-3, x, H9, { [ne]: ['UserError', 400], [te]: oe, [se]: 400 }, [ie], [0]];
  Q.registerError(uL, Gp);
  var lL = [-3, x, q9, { [ne]: ['ValidationException', 400], [te]: oe, [se]: 400 }, [wu], [0], 1];
  Q.registerError(lL, tm);
  var dL = [-3, x, W9, { [te]: oe }, [wu, UE], [0, 0], 2];
  Q.registerError(dL, gm);
  var fL = [P1, Q],
    Au = [0, x, Ps, 8, 0],
    Ym = [0, x, WK, 8, 0],
    pL = [3, x, SW, 0, [jt, p1, bW, hW], [0, 0, 64, 64], 4],
    mL = [3, x, EW, 0, [zE, vW, s9, wu], [0, 0, 2, 0], 3],
    hL = [3, x, PW, 0, [R1], [[() => Au, 0]], 1],
    gL = [3, x, NW, 0, [Y9], [2]],
    yL = [3, x, zW, 0, [jt, v1, gW], [0, 0, 0], 2],
    SL = [3, x, HW, 0, [Yi], [0]],
    bL = [3, x, RW, 0, [Eu], [0]],
    xL = [3, x, kW, 0, [FE, PK, ar], [0, 0, 128], 3],
    EL = [3, x, $W, 0, [Cs], [0]],
    wL = [3, x, DW, 0, [Cs, v1, GW, ar], [0, 0, 0, 128], 2],
    _L = [3, x, UW, 0, [Ps, V8], [[() => Ym, 0], 0], 1],
    AL = [3, x, BW, 0, [], []],
    vL = [3, x, VW, 0, [FE, ar, BE, DE], [0, 128, () => jE, 0], 1],
    TL = [3, x, ZW, 0, [jt], [0]],
    IL = [3, x, WW, 0, [Eu], [0], 1],
    RL = [3, x, XW, 0, [Cs], [0], 1],
    CL = [3, x, YW, 0, [Ps], [[() => Ym, 0]], 1],
    PL = [3, x, QW, 0, [], []],
    NL = [3, x, t8, 0, [jt], [0], 1],
    OL = [3, x, LE, 0, [Eu, ar], [0, 128]],
    kL = [3, x, u8, 0, [_u], [0], 1],
    $L = [3, x, l8, 0, [DE], [0]],
    ML = [3, x, f8, 0, [Eu], [0], 1],
    DL = [3, x, p8, 0, [ar], [128]],
    LL = [3, x, h8, 0, [Cs], [0], 1],
    zL = [3, x, g8, 0, [ar], [128]],
    FL = [3, x, E8, 0, [HE], [64]],
    UL = [3, x, w8, 0, [HE], [128]],
    BL = [3, x, A8, 0, [], []],
    HL = [3, x, v8, 0, [O8], [2], 1],
    jL = [3, x, S8, 0, [Yi], [0], 1],
    VL = [3, x, b8, 0, [ar], [128]],
    ZL = [3, x, I8, 0, [jt], [0], 1],
    GL = [3, x, R8, 0, [ar], [128]],
    qL = [3, x, G8, 0, [Cs, Pt], [0, 0], 1],
    WL = [3, x, q8, 0, [s8, Pt], [() => r5, 0]],
    KL = [3, x, X8, 0, [Pt, S1], [0, 1]],
    XL = [3, x, J8, 0, [Pt, x1], [0, [() => o5, 0]]],
    JL = [3, x, nK, 0, [I1], [0]],
    YL = [3, x, oK, 0, [Q9, I1], [[() => s5, 0], 0]],
    QL = [3, x, eK, 0, [Pt], [0]],
    ez = [3, x, tK, 0, [NK, Pt], [() => n5, 0]],
    tz = [3, x, dK, 0, [Pt, S1], [0, 1]],
    rz = [3, x, fK, 0, [x1, Pt], [[() => c5, 0], 0], 1],
    nz = [3, x, aK, 0, [jt, Pt], [0, 0], 1],
    oz = [3, x, cK, 0, [_1, Pt], [() => jz, 0]],
    sz = [3, x, uK, 0, [Pt], [0]],
    iz = [3, x, pK, 0, [_1, Pt], [() => jz, 0]],
    az = [3, x, gK, 0, [_u], [0], 1],
    cz = [3, x, yK, 0, [BE], [() => jE]],
    uz = [3, x, SK, 0, [Pt], [0]],
    lz = [3, x, bK, 0, [F9, Pt], [() => u5, 0]],
    dz = [3, x, EK, 0, [e8, w9, AW], [0, 0, 21], 1],
    fz = [3, x, TK, 0, [R1], [[() => Au, 0]], 1],
    pz = [3, x, IK, 0, [], []],
    mz = [3, x, ZK, 0, [TW, Ps, UE, P8, r9, wK], [4, [() => Au, 0], 0, 0, 0, 64]],
    hz = [3, x, kK, 0, [Cs, ar], [0, 128]],
    gz = [3, x, MK, 0, [jt, LK], [0, [() => i5, 0]], 2],
    yz = [3, x, UK, 0, [zE, wu, A1, b1, m1, h1, g1], [0, 0, 0, 0, [() => Vz, 0], 0, 0], 2],
    Sz = [3, x, DK, 0, [v9, i8], [() => a5, () => t5]],
    bz = [3, x, BK, 0, [zE, y1, w1], [0, 0, 0]],
    xz = [3, x, VK, 0, [wu, jt, T9, Ps, A1, b1, m1, h1, g1], [0, 0, 0, [() => Au, 0], 0, 0, [() => Vz, 0], 0, 0], 1],
    Ez = [3, x, KK, 0, [y1, w1], [0, 0]],
    wz = [3, x, jK, 0, [_u, DE], [0, 0], 2],
    _z = [3, x, e9, 0, [jt, p1], [0, 0], 2],
    Az = [3, x, o9, 0, [Eu, ar], [0, 128], 2],
    vz = [3, x, f9, 0, [Cs, ar], [0, 128], 2],
    Tz = [3, x, y9, 0, [HE], [128], 1],
    Iz = [3, x, S9, 0, [], []],
    Rz = [3, x, h9, 0, [Yi, d1, f1], [0, 0, 0], 2],
    Cz = [3, x, x9, 0, [jt, d1, f1], [0, 0, 0], 2],
    Pz = [3, x, u9, 0, [Ps, UE], [[() => Ym, 0], 0]],
    Nz = [3, x, i9, 0, [jt, E1, LE, ar, t9], [0, 0, 0, 128, 2], 2],
    Oz = [3, x, p9, 0, [Yi], [0]],
    kz = [3, x, _9, 0, [Yi, AK, E1, LE, jt], [0, 0, 0, 0, 0]],
    $z = [3, x, z9, 0, [L8, T1], [0, 0], 2],
    Mz = [3, x, D9, 0, [_u, BE], [0, () => jE], 2],
    Dz = [3, x, L9, 0, [], []],
    Lz = [3, x, U9, 0, [jt], [0]],
    zz = [3, x, j9, 0, [Yi], [0], 1],
    Fz = [3, x, Z9, 0, [_u, R9], [0, 64], 2],
    Uz = [3, x, G9, 0, [], []],
    Bz = [3, x, X9, 0, [Ps, CK], [[() => Ym, 0], 0], 2],
    Hz = [3, x, J9, 0, [], []],
    Nr = 'unit',
    t5 = [1, x, wW, 0, () => mL],
    r5 = [1, x, W8, 0, () => OL],
    n5 = [1, x, Y8, 0, () => hz],
    o5 = [1, x, GK, 0, [() => mz, 0]],
    s5 = [1, x, qK, 0, [() => Au, 0]],
    i5 = [1, x, zK, 0, [() => yz, 0]],
    a5 = [1, x, FK, 0, () => bz],
    c5 = [1, x, l9, 0, [() => Pz, 0]],
    jz = [1, x, a9, 0, () => kz],
    jE = [1, x, C9, 0, () => $z],
    u5 = [1, x, O9, 0, () => Lz],
    Vz = [2, x, xK, 0, [0, { [i1]: FE }], [() => dz, { [i1]: T1 }]],
    Zz = [9, x, yW, 0, () => pL, () => Nr],
    Gz = [9, x, CW, 0, () => hL, () => gL],
    qz = [9, x, LW, 0, () => yL, () => SL],
    Wz = [9, x, OW, 0, () => xL, () => EL],
    Kz = [9, x, MW, 0, () => wL, () => bL],
    Xz = [9, x, FW, 0, () => _L, () => AL],
    Jz = [9, x, jW, 0, () => vL, () => TL],
    Yz = [9, x, qW, 0, () => IL, () => Nr],
    Qz = [9, x, KW, 0, () => RL, () => Nr],
    eF = [9, x, JW, 0, () => CL, () => PL],
    tF = [9, x, r8, 0, () => NL, () => Nr],
    rF = [9, x, c8, 0, () => kL, () => $L],
    nF = [9, x, d8, 0, () => ML, () => DL],
    oF = [9, x, m8, 0, () => LL, () => zL],
    sF = [9, x, x8, 0, () => FL, () => UL],
    iF = [9, x, _8, 0, () => BL, () => HL],
    aF = [9, x, y8, 0, () => jL, () => VL],
    cF = [9, x, T8, 0, () => ZL, () => GL],
    uF = [9, x, Z8, 0, () => qL, () => WL],
    lF = [9, x, K8, 0, () => KL, () => XL],
    dF = [9, x, rK, 0, () => JL, () => YL],
    fF = [9, x, Q8, 0, () => QL, () => ez],
    pF = [9, x, lK, 0, () => tz, () => rz],
    mF = [9, x, sK, 0, () => sz, () => iz],
    hF = [9, x, iK, 0, () => nz, () => oz],
    gF = [9, x, hK, 0, () => az, () => cz],
    yF = [9, x, mK, 0, () => uz, () => lz],
    SF = [9, x, vK, 0, () => fz, () => pz],
    bF = [9, x, XK, 0, () => xz, () => Ez],
    xF = [9, x, $K, 0, () => gz, () => Sz],
    EF = [9, x, HK, 0, () => wz, () => Nr],
    wF = [9, x, QK, 0, () => _z, () => Nr],
    _F = [9, x, n9, 0, () => Az, () => Nr],
    AF = [9, x, d9, 0, () => vz, () => Nr],
    vF = [9, x, g9, 0, () => Tz, () => Iz],
    TF = [9, x, m9, 0, () => Rz, () => Nr],
    IF = [9, x, b9, 0, () => Cz, () => Nr],
    RF = [9, x, A9, 0, () => Nz, () => Oz],
    CF = [9, x, M9, 0, () => Mz, () => Dz],
    PF = [9, x, B9, 0, () => zz, () => Nr],
    NF = [9, x, V9, 0, () => Fz, () => Uz],
    OF = [9, x, K9, 0, () => Bz, () => Hz],
    l5 = (t) => ({
      apiVersion: '2010-03-31',
      base64Decoder: t?.base64Decoder ?? Kq,
      base64Encoder: t?.base64Encoder ?? Wq,
      disableHostPrefix: t?.disableHostPrefix ?? !1,
      endpointProvider: t?.endpointProvider ?? pW,
      extensions: t?.extensions ?? [],
      httpAuthSchemeProvider: t?.httpAuthSchemeProvider ?? nW,
      httpAuthSchemes: t?.httpAuthSchemes ?? [
        {
          schemeId: 'aws.auth#sigv4',
          identityProvider: (e) => e.getIdentityProvider('aws.auth#sigv4'),
          signer: new jq(),
        },
      ],
      logger: t?.logger ?? new fq(),
      protocol: t?.protocol ?? Qq,
      protocolSettings: t?.protocolSettings ?? {
        defaultNamespace: 'com.amazonaws.sns',
        errorTypeRegistries: fL,
        xmlNamespace: 'http://sns.amazonaws.com/doc/2010-03-31/',
        version: '2010-03-31',
        serviceTarget: 'AmazonSimpleNotificationService',
      },
      serviceId: t?.serviceId ?? 'SNS',
      sha256: t?.sha256 ?? eW,
      urlParser: t?.urlParser ?? Oq,
      utf8Decoder: t?.utf8Decoder ?? qq,
      utf8Encoder: t?.utf8Encoder ?? Gq,
    }),
    d5 = (t) => {
      pq(process.version);
      const e = xq(t),
        r = () => e().then(mq),
        n = l5(t);
      KG(process.version);
      const o = { profile: t?.profile, logger: n.logger };
      return {
        ...n,
        ...t,
        runtime: 'node',
        defaultsMode: e,
        authSchemePreference: t?.authSchemePreference ?? Ts(Vq, o),
        bodyLengthChecker: t?.bodyLengthChecker ?? Xq,
        credentialDefaultProvider: t?.credentialDefaultProvider ?? Zq,
        defaultSocketTimeout: JG(t?.requestHandler, 3e5),
        defaultUserAgentProvider:
          t?.defaultUserAgentProvider ?? XG({ serviceId: n.serviceId, clientVersion: cW.version }),
        maxAttempts: t?.maxAttempts ?? Ts(zq, t),
        region: t?.region ?? Ts(_q, { ...Aq, ...o }),
        requestHandler: Yq.create(t?.requestHandler ?? r),
        retryMode: t?.retryMode ?? Ts({ ...Lq, default: async () => (await r()).retryMode || Dq }, t),
        streamCollector: t?.streamCollector ?? Jq,
        useDualstackEndpoint: t?.useDualstackEndpoint ?? Ts(wq, o),
        useFipsEndpoint: t?.useFipsEndpoint ?? Ts(Eq, o),
        userAgentAppId: t?.userAgentAppId ?? Ts(YG, o),
      };
    },
    f5 = (t) => {
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
    p5 = (t) => ({
      httpAuthSchemes: t.httpAuthSchemes(),
      httpAuthSchemeProvider: t.httpAuthSchemeProvider(),
      credentials: t.credentials(),
    }),
    m5 = (t, e) => {
      const r = Object.assign(QG(t), hq(t), kq(t), f5(t));
      return (e.forEach((n) => n.configure(r)), Object.assign(t, eq(r), gq(r), $q(r), p5(r)));
    },
    ir = class extends c1 {
      config;
      constructor(...[e]) {
        const r = d5(e || {});
        super(r), (this.initConfig = r);
        const n = sW(r),
          o = tq(n),
          s = Fq(o),
          i = vq(s),
          a = rq(i),
          c = Pq(a),
          u = oW(c),
          l = m5(u, e?.extensions || []);
        (this.config = l),
          this.middlewareStack.use(Bq(this.config)),
          this.middlewareStack.use(nq(this.config)),
          this.middlewareStack.use(Uq(this.config)),
          this.middlewareStack.use(Mq(this.config)),
          this.middlewareStack.use(oq(this.config)),
          this.middlewareStack.use(sq(this.config)),
          this.middlewareStack.use(iq(this.config)),
          this.middlewareStack.use(
            aq(this.config, {
              httpAuthSchemeParametersProvider: tW,
              identityProviderConfigProvider: async (d) => new cq({ 'aws.auth#sigv4': d.credentials }),
            }),
          ),
          this.middlewareStack.use(uq(this.config));
      }
      destroy() {
        super.destroy();
      }
    },
    U = yq(iW, 'AmazonSimpleNotificationService', 'SNSClient', Nq),
    B = {},
    H = (t, e, r, n) => [],
    ym = class extends U(B, H, 'AddPermission', Zz) {},
    Sm = class extends U(B, H, 'CheckIfPhoneNumberIsOptedOut', Gz) {},
    bm = class extends U(B, H, 'ConfirmSubscription', qz) {},
    xm = class extends U(B, H, 'CreatePlatformApplication', Wz) {},
    Em = class extends U(B, H, 'CreatePlatformEndpoint', Kz) {},
    wm = class extends U(B, H, 'CreateSMSSandboxPhoneNumber', Xz) {},
    _m = class extends U(B, H, 'CreateTopic', Jz) {},
    Am = class extends U(B, H, 'DeleteEndpoint', Yz) {},
    vm = class extends U(B, H, 'DeletePlatformApplication', Qz) {},
    Tm = class extends U(B, H, 'DeleteSMSSandboxPhoneNumber', eF) {},
    Im = class extends U(B, H, 'DeleteTopic', tF) {},
    Rm = class extends U(B, H, 'GetDataProtectionPolicy', rF) {},
    Cm = class extends U(B, H, 'GetEndpointAttributes', nF) {},
    Pm = class extends U(B, H, 'GetPlatformApplicationAttributes', oF) {},
    Nm = class extends U(B, H, 'GetSMSAttributes', sF) {},
    Om = class extends U(B, H, 'GetSMSSandboxAccountStatus', iF) {},
    km = class extends U(B, H, 'GetSubscriptionAttributes', aF) {},
    $m = class extends U(B, H, 'GetTopicAttributes', cF) {},
    pu = class extends U(B, H, 'ListEndpointsByPlatformApplication', uF) {},
    mu = class extends U(B, H, 'ListOriginationNumbers', lF) {},
    hu = class extends U(B, H, 'ListPhoneNumbersOptedOut', dF) {},
    gu = class extends U(B, H, 'ListPlatformApplications', fF) {},
    yu = class extends U(B, H, 'ListSMSSandboxPhoneNumbers', pF) {},
    Su = class extends U(B, H, 'ListSubscriptionsByTopic', hF) {},
    bu = class extends U(B, H, 'ListSubscriptions', mF) {},
    Mm = class extends U(B, H, 'ListTagsForResource', gF) {},
    xu = class extends U(B, H, 'ListTopics', yF) {},
    Dm = class extends U(B, H, 'OptInPhoneNumber', SF) {},
    Lm = class extends U(B, H, 'PublishBatch', xF) {},
    zm = class extends U(B, H, 'Publish', bF) {},
    Fm = class extends U(B, H, 'PutDataProtectionPolicy', EF) {},
    Um = class extends U(B, H, 'RemovePermission', wF) {},
    Bm = class extends U(B, H, 'SetEndpointAttributes', _F) {},
    Hm = class extends U(B, H, 'SetPlatformApplicationAttributes', AF) {},
    jm = class extends U(B, H, 'SetSMSAttributes', vF) {},
    Vm = class extends U(B, H, 'SetSubscriptionAttributes', TF) {},
    Zm = class extends U(B, H, 'SetTopicAttributes', IF) {},
    Gm = class extends U(B, H, 'Subscribe', RF) {},
    qm = class extends U(B, H, 'TagResource', CF) {},
    Wm = class extends U(B, H, 'Unsubscribe', PF) {},
    Km = class extends U(B, H, 'UntagResource', NF) {},
    Xm = class extends U(B, H, 'VerifySMSSandboxPhoneNumber', OF) {},
    kF = Bo(ir, pu, 'NextToken', 'NextToken', ''),
    $F = Bo(ir, mu, 'NextToken', 'NextToken', 'MaxResults'),
    MF = Bo(ir, hu, 'nextToken', 'nextToken', ''),
    DF = Bo(ir, gu, 'NextToken', 'NextToken', ''),
    LF = Bo(ir, yu, 'NextToken', 'NextToken', 'MaxResults'),
    zF = Bo(ir, Su, 'NextToken', 'NextToken', ''),
    FF = Bo(ir, bu, 'NextToken', 'NextToken', ''),
    UF = Bo(ir, xu, 'NextToken', 'NextToken', ''),
    h5 = {
      AddPermissionCommand: ym,
      CheckIfPhoneNumberIsOptedOutCommand: Sm,
      ConfirmSubscriptionCommand: bm,
      CreatePlatformApplicationCommand: xm,
      CreatePlatformEndpointCommand: Em,
      CreateSMSSandboxPhoneNumberCommand: wm,
      CreateTopicCommand: _m,
      DeleteEndpointCommand: Am,
      DeletePlatformApplicationCommand: vm,
      DeleteSMSSandboxPhoneNumberCommand: Tm,
      DeleteTopicCommand: Im,
      GetDataProtectionPolicyCommand: Rm,
      GetEndpointAttributesCommand: Cm,
      GetPlatformApplicationAttributesCommand: Pm,
      GetSMSAttributesCommand: Nm,
      GetSMSSandboxAccountStatusCommand: Om,
      GetSubscriptionAttributesCommand: km,
      GetTopicAttributesCommand: $m,
      ListEndpointsByPlatformApplicationCommand: pu,
      ListOriginationNumbersCommand: mu,
      ListPhoneNumbersOptedOutCommand: hu,
      ListPlatformApplicationsCommand: gu,
      ListSMSSandboxPhoneNumbersCommand: yu,
      ListSubscriptionsCommand: bu,
      ListSubscriptionsByTopicCommand: Su,
      ListTagsForResourceCommand: Mm,
      ListTopicsCommand: xu,
      OptInPhoneNumberCommand: Dm,
      PublishCommand: zm,
      PublishBatchCommand: Lm,
      PutDataProtectionPolicyCommand: Fm,
      RemovePermissionCommand: Um,
      SetEndpointAttributesCommand: Bm,
      SetPlatformApplicationAttributesCommand: Hm,
      SetSMSAttributesCommand: jm,
      SetSubscriptionAttributesCommand: Vm,
      SetTopicAttributesCommand: Zm,
      SubscribeCommand: Gm,
      TagResourceCommand: qm,
      UnsubscribeCommand: Wm,
      UntagResourceCommand: Km,
      VerifySMSSandboxPhoneNumberCommand: Xm,
    },
    g5 = {
      paginateListEndpointsByPlatformApplication: kF,
      paginateListOriginationNumbers: $F,
      paginateListPhoneNumbersOptedOut: MF,
      paginateListPlatformApplications: DF,
      paginateListSMSSandboxPhoneNumbers: LF,
      paginateListSubscriptions: FF,
      paginateListSubscriptionsByTopic: zF,
      paginateListTopics: UF,
    },
    Jm = class extends ir {};
  Sq(h5, Jm, { paginators: g5 });
  var y5 = {
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
    S5 = { MMS: 'MMS', SMS: 'SMS', VOICE: 'VOICE' },
    b5 = { Premium: 'Premium', Promotional: 'Promotional', Transactional: 'Transactional' },
    x5 = { Pending: 'Pending', Verified: 'Verified' };
  g.AddPermission$ = Zz;
  g.AddPermissionCommand = ym;
  g.AddPermissionInput$ = pL;
  g.AuthorizationErrorException = Lp;
  g.AuthorizationErrorException$ = O1;
  g.BatchEntryIdsNotDistinctException = dm;
  g.BatchEntryIdsNotDistinctException$ = k1;
  g.BatchRequestTooLongException = fm;
  g.BatchRequestTooLongException$ = $1;
  g.BatchResultErrorEntry$ = mL;
  g.CheckIfPhoneNumberIsOptedOut$ = Gz;
  g.CheckIfPhoneNumberIsOptedOutCommand = Sm;
  g.CheckIfPhoneNumberIsOptedOutInput$ = hL;
  g.CheckIfPhoneNumberIsOptedOutResponse$ = gL;
  g.ConcurrentAccessException = qp;
  g.ConcurrentAccessException$ = M1;
  g.ConfirmSubscription$ = qz;
  g.ConfirmSubscriptionCommand = bm;
  g.ConfirmSubscriptionInput$ = yL;
  g.ConfirmSubscriptionResponse$ = SL;
  g.CreateEndpointResponse$ = bL;
  g.CreatePlatformApplication$ = Wz;
  g.CreatePlatformApplicationCommand = xm;
  g.CreatePlatformApplicationInput$ = xL;
  g.CreatePlatformApplicationResponse$ = EL;
  g.CreatePlatformEndpoint$ = Kz;
  g.CreatePlatformEndpointCommand = Em;
  g.CreatePlatformEndpointInput$ = wL;
  g.CreateSMSSandboxPhoneNumber$ = Xz;
  g.CreateSMSSandboxPhoneNumberCommand = wm;
  g.CreateSMSSandboxPhoneNumberInput$ = _L;
  g.CreateSMSSandboxPhoneNumberResult$ = AL;
  g.CreateTopic$ = Jz;
  g.CreateTopicCommand = _m;
  g.CreateTopicInput$ = vL;
  g.CreateTopicResponse$ = TL;
  g.DeleteEndpoint$ = Yz;
  g.DeleteEndpointCommand = Am;
  g.DeleteEndpointInput$ = IL;
  g.DeletePlatformApplication$ = Qz;
  g.DeletePlatformApplicationCommand = vm;
  g.DeletePlatformApplicationInput$ = RL;
  g.DeleteSMSSandboxPhoneNumber$ = eF;
  g.DeleteSMSSandboxPhoneNumberCommand = Tm;
  g.DeleteSMSSandboxPhoneNumberInput$ = CL;
  g.DeleteSMSSandboxPhoneNumberResult$ = PL;
  g.DeleteTopic$ = tF;
  g.DeleteTopicCommand = Im;
  g.DeleteTopicInput$ = NL;
  g.EmptyBatchRequestException = pm;
  g.EmptyBatchRequestException$ = D1;
  g.Endpoint$ = OL;
  g.EndpointDisabledException = rm;
  g.EndpointDisabledException$ = L1;
  g.FilterPolicyLimitExceededException = Hp;
  g.FilterPolicyLimitExceededException$ = z1;
  g.GetDataProtectionPolicy$ = rF;
  g.GetDataProtectionPolicyCommand = Rm;
  g.GetDataProtectionPolicyInput$ = kL;
  g.GetDataProtectionPolicyResponse$ = $L;
  g.GetEndpointAttributes$ = nF;
  g.GetEndpointAttributesCommand = Cm;
  g.GetEndpointAttributesInput$ = ML;
  g.GetEndpointAttributesResponse$ = DL;
  g.GetPlatformApplicationAttributes$ = oF;
  g.GetPlatformApplicationAttributesCommand = Pm;
  g.GetPlatformApplicationAttributesInput$ = LL;
  g.GetPlatformApplicationAttributesResponse$ = zL;
  g.GetSMSAttributes$ = sF;
  g.GetSMSAttributesCommand = Nm;
  g.GetSMSAttributesInput$ = FL;
  g.GetSMSAttributesResponse$ = UL;
  g.GetSMSSandboxAccountStatus$ = iF;
  g.GetSMSSandboxAccountStatusCommand = Om;
  g.GetSMSSandboxAccountStatusInput$ = BL;
  g.GetSMSSandboxAccountStatusResult$ = HL;
  g.GetSubscriptionAttributes$ = aF;
  g.GetSubscriptionAttributesCommand = km;
  g.GetSubscriptionAttributesInput$ = jL;
  g.GetSubscriptionAttributesResponse$ = VL;
  g.GetTopicAttributes$ = cF;
  g.GetTopicAttributesCommand = $m;
  g.GetTopicAttributesInput$ = ZL;
  g.GetTopicAttributesResponse$ = GL;
  g.InternalErrorException = zp;
  g.InternalErrorException$ = F1;
  g.InvalidBatchEntryIdException = mm;
  g.InvalidBatchEntryIdException$ = U1;
  g.InvalidParameterException = Fp;
  g.InvalidParameterException$ = B1;
  g.InvalidParameterValueException = nm;
  g.InvalidParameterValueException$ = H1;
  g.InvalidSecurityException = Wp;
  g.InvalidSecurityException$ = j1;
  g.InvalidStateException = em;
  g.InvalidStateException$ = V1;
  g.KMSAccessDeniedException = om;
  g.KMSAccessDeniedException$ = Z1;
  g.KMSDisabledException = sm;
  g.KMSDisabledException$ = G1;
  g.KMSInvalidStateException = im;
  g.KMSInvalidStateException$ = q1;
  g.KMSNotFoundException = am;
  g.KMSNotFoundException$ = W1;
  g.KMSOptInRequired = cm;
  g.KMSOptInRequired$ = K1;
  g.KMSThrottlingException = um;
  g.KMSThrottlingException$ = X1;
  g.LanguageCodeString = y5;
  g.ListEndpointsByPlatformApplication$ = uF;
  g.ListEndpointsByPlatformApplicationCommand = pu;
  g.ListEndpointsByPlatformApplicationInput$ = qL;
  g.ListEndpointsByPlatformApplicationResponse$ = WL;
  g.ListOriginationNumbers$ = lF;
  g.ListOriginationNumbersCommand = mu;
  g.ListOriginationNumbersRequest$ = KL;
  g.ListOriginationNumbersResult$ = XL;
  g.ListPhoneNumbersOptedOut$ = dF;
  g.ListPhoneNumbersOptedOutCommand = hu;
  g.ListPhoneNumbersOptedOutInput$ = JL;
  g.ListPhoneNumbersOptedOutResponse$ = YL;
  g.ListPlatformApplications$ = fF;
  g.ListPlatformApplicationsCommand = gu;
  g.ListPlatformApplicationsInput$ = QL;
  g.ListPlatformApplicationsResponse$ = ez;
  g.ListSMSSandboxPhoneNumbers$ = pF;
  g.ListSMSSandboxPhoneNumbersCommand = yu;
  g.ListSMSSandboxPhoneNumbersInput$ = tz;
  g.ListSMSSandboxPhoneNumbersResult$ = rz;
  g.ListSubscriptions$ = mF;
  g.ListSubscriptionsByTopic$ = hF;
  g.ListSubscriptionsByTopicCommand = Su;
  g.ListSubscriptionsByTopicInput$ = nz;
  g.ListSubscriptionsByTopicResponse$ = oz;
  g.ListSubscriptionsCommand = bu;
  g.ListSubscriptionsInput$ = sz;
  g.ListSubscriptionsResponse$ = iz;
  g.ListTagsForResource$ = gF;
  g.ListTagsForResourceCommand = Mm;
  g.ListTagsForResourceRequest$ = az;
  g.ListTagsForResourceResponse$ = cz;
  g.ListTopics$ = yF;
  g.ListTopicsCommand = xu;
  g.ListTopicsInput$ = uz;
  g.ListTopicsResponse$ = lz;
  g.MessageAttributeValue$ = dz;
  g.NotFoundException = Up;
  g.NotFoundException$ = J1;
  g.NumberCapability = S5;
  g.OptInPhoneNumber$ = SF;
  g.OptInPhoneNumberCommand = Dm;
  g.OptInPhoneNumberInput$ = fz;
  g.OptInPhoneNumberResponse$ = pz;
  g.OptedOutException = Zp;
  g.OptedOutException$ = Y1;
  g.PhoneNumberInformation$ = mz;
  g.PlatformApplication$ = hz;
  g.PlatformApplicationDisabledException = lm;
  g.PlatformApplicationDisabledException$ = Q1;
  g.Publish$ = bF;
  g.PublishBatch$ = xF;
  g.PublishBatchCommand = Lm;
  g.PublishBatchInput$ = gz;
  g.PublishBatchRequestEntry$ = yz;
  g.PublishBatchResponse$ = Sz;
  g.PublishBatchResultEntry$ = bz;
  g.PublishCommand = zm;
  g.PublishInput$ = xz;
  g.PublishResponse$ = Ez;
  g.PutDataProtectionPolicy$ = EF;
  g.PutDataProtectionPolicyCommand = Fm;
  g.PutDataProtectionPolicyInput$ = wz;
  g.RemovePermission$ = wF;
  g.RemovePermissionCommand = Um;
  g.RemovePermissionInput$ = _z;
  g.ReplayLimitExceededException = jp;
  g.ReplayLimitExceededException$ = eL;
  g.ResourceNotFoundException = Qp;
  g.ResourceNotFoundException$ = tL;
  g.RouteType = b5;
  g.SMSSandboxPhoneNumber$ = Pz;
  g.SMSSandboxPhoneNumberVerificationStatus = x5;
  g.SNS = Jm;
  g.SNSClient = ir;
  g.SNSServiceException = G;
  g.SNSServiceException$ = N1;
  g.SetEndpointAttributes$ = _F;
  g.SetEndpointAttributesCommand = Bm;
  g.SetEndpointAttributesInput$ = Az;
  g.SetPlatformApplicationAttributes$ = AF;
  g.SetPlatformApplicationAttributesCommand = Hm;
  g.SetPlatformApplicationAttributesInput$ = vz;
  g.SetSMSAttributes$ = vF;
  g.SetSMSAttributesCommand = jm;
  g.SetSMSAttributesInput$ = Tz;
  g.SetSMSAttributesResponse$ = Iz;
  g.SetSubscriptionAttributes$ = TF;
  g.SetSubscriptionAttributesCommand = Vm;
  g.SetSubscriptionAttributesInput$ = Rz;
  g.SetTopicAttributes$ = IF;
  g.SetTopicAttributesCommand = Zm;
  g.SetTopicAttributesInput$ = Cz;
  g.StaleTagException = Kp;
  g.StaleTagException$ = rL;
  g.Subscribe$ = RF;
  g.SubscribeCommand = Gm;
  g.SubscribeInput$ = Nz;
  g.SubscribeResponse$ = Oz;
  g.Subscription$ = kz;
  g.SubscriptionLimitExceededException = Vp;
  g.SubscriptionLimitExceededException$ = nL;
  g.Tag$ = $z;
  g.TagLimitExceededException = Xp;
  g.TagLimitExceededException$ = oL;
  g.TagPolicyException = Jp;
  g.TagPolicyException$ = sL;
  g.TagResource$ = CF;
  g.TagResourceCommand = qm;
  g.TagResourceRequest$ = Mz;
  g.TagResourceResponse$ = Dz;
  g.ThrottledException = Bp;
  g.ThrottledException$ = iL;
  g.TooManyEntriesInBatchRequestException = hm;
  g.TooManyEntriesInBatchRequestException$ = aL;
  g.Topic$ = Lz;
  g.TopicLimitExceededException = Yp;
  g.TopicLimitExceededException$ = cL;
  g.Unsubscribe$ = PF;
  g.UnsubscribeCommand = Wm;
  g.UnsubscribeInput$ = zz;
  g.UntagResource$ = NF;
  g.UntagResourceCommand = Km;
  g.UntagResourceRequest$ = Fz;
  g.UntagResourceResponse$ = Uz;
  g.UserErrorException = Gp;
  g.UserErrorException$ = uL;
  g.ValidationException = tm;
  g.ValidationException$ = lL;
  g.VerificationException = gm;
  g.VerificationException$ = dL;
  g.VerifySMSSandboxPhoneNumber$ = OF;
  g.VerifySMSSandboxPhoneNumberCommand = Xm;
  g.VerifySMSSandboxPhoneNumberInput$ = Bz;
  g.VerifySMSSandboxPhoneNumberResult$ = Hz;
  g.errorTypeRegistries = fL;
  g.paginateListEndpointsByPlatformApplication = kF;
  g.paginateListOriginationNumbers = $F;
  g.paginateListPhoneNumbersOptedOut = MF;
  g.paginateListPlatformApplications = DF;
  g.paginateListSMSSandboxPhoneNumbers = LF;
  g.paginateListSubscriptions = FF;
  g.paginateListSubscriptionsByTopic = zF;
  g.paginateListTopics = UF;
});
var Tu = {
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
  Fe = class extends Error {
    name;
    facts;
    sentence;
    constructor(e, r, n = {}, o = {}) {
      super(`${r} ${Tu[e].remedy}`, o), (this.name = e), (this.sentence = r), (this.facts = n);
    }
  };
function Iu(t) {
  const e = process.env[t];
  if (e === void 0 || e === '')
    throw new Fe('InvalidEnvironment', `The environment variable ${t} is not set.`, { variable: t });
  return e;
}
function oh(t) {
  const e = Object.values(t).filter((n) => typeof n == 'number');
  return Object.entries(t)
    .filter(([n, o]) => e.indexOf(+n) === -1)
    .map(([n, o]) => o);
}
function WE(t, e) {
  return typeof e == 'bigint' ? e.toString() : e;
}
var nh = class {
  constructor(e) {
    (this._getter = e), (this._value = void 0);
  }
  get value() {
    const e = this._getter;
    return (e !== void 0 && ((this._value = e()), (this._getter = void 0)), this._value);
  }
};
function KE(t) {
  return new nh(t);
}
function XE(t) {
  return t == null;
}
function sh(t) {
  const e = t.startsWith('^') ? 1 : 0,
    r = t.endsWith('$') ? t.length - 1 : t.length;
  return t.slice(e, r);
}
function Cu(t, e, r) {
  Object.defineProperty(t, e, { value: r, writable: !0, enumerable: !0, configurable: !0 });
}
function JE(t) {
  const e = Object.getOwnPropertyDescriptor(t, 'shape');
  return e?.get ? e.get.raw : e?.value;
}
function YE(t) {
  return JE(t._zod.def) ?? t._zod.def.shape;
}
function yU(t, e, r) {
  Object.defineProperty(t, e, {
    get() {
      const n = r();
      return (Cu(this, e, n), n);
    },
    enumerable: !0,
    configurable: !0,
  });
}
function SU(t, e, r) {
  e in t ? Cu(t, e, r) : (t[e] = r);
}
function bU(t, e, r, n) {
  const o = YE(e);
  for (const s of r) {
    const i = Object.getOwnPropertyDescriptor(o, s);
    i.enumerable &&
      (i.get
        ? yU(t, s, () => {
            const a = e._zod.def.shape[s];
            return n ? n(a, s) : a;
          })
        : SU(t, s, n ? n(i.value, s) : i.value));
  }
}
function QE(...t) {
  const e = {};
  for (const r of t) {
    const n = Object.getOwnPropertyDescriptors(r);
    Object.assign(e, n);
  }
  return Object.defineProperties({}, e);
}
var ih = 'captureStackTrace' in Error ? Error.captureStackTrace : (...t) => {};
function Ru(t) {
  return typeof t == 'object' && t !== null && !Array.isArray(t);
}
function ew(t) {
  if (Ru(t) === !1) return !1;
  const e = t.constructor;
  if (e === void 0 || typeof e != 'function') return !0;
  const r = e.prototype;
  return !(Ru(r) === !1 || Object.hasOwn(r, 'isPrototypeOf') === !1);
}
var tw = new Set(['string', 'number', 'symbol']);
function ea(t) {
  return t.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
function ta(t, e, r) {
  const n = new t._zod.constr(e ?? t._zod.def);
  return ((!e || r?.parent) && (n._zod.parent = t), n);
}
function st(t) {
  const e = t;
  if (!e) return {};
  if (typeof e == 'string') return { error: () => e };
  if (e?.message !== void 0) {
    if (e?.error !== void 0) throw new Error('Cannot specify both `message` and `error` params');
    e.error = e.message;
  }
  return (delete e.message, typeof e.error == 'string' ? { ...e, error: () => e.error } : e);
}
function rw(t) {
  return Object.keys(t).filter((e) => t[e]._zod.optin !== void 0 && t[e]._zod.optout === 'optional');
}
function nw(t, e) {
  const r = t._zod.def,
    n = r.checks;
  if (n && n.length > 0) throw new Error('.pick() cannot be used on object schemas containing refinements');
  const s = {};
  return (bU(s, t, xU(t, e)), ta(t, QE(r, { shape: s, checks: [] })));
}
function xU(t, e) {
  const r = YE(t),
    n = [];
  for (const o of Reflect.ownKeys(e)) {
    if (!Object.getOwnPropertyDescriptor(r, o)?.enumerable) throw new Error(`Unrecognized key: "${String(o)}"`);
    e[o] && n.push(o);
  }
  return n;
}
function An(t, e = 0) {
  if (t.aborted === !0) return !0;
  for (let r = e; r < t.issues.length; r++) if (t.issues[r]?.continue !== !0) return !0;
  return !1;
}
function ow(t, e = 0) {
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
function Qi(t) {
  return typeof t == 'string' ? t : t?.message;
}
function ah(t) {
  const e = [];
  for (const r of t ?? []) {
    const n = r._zod.def;
    if (!/_(length|size)$|_equals$/.test(n.check)) break;
    const o = n.maximum ?? n.length ?? n.size;
    o >= 0 && e.push([o, r]);
  }
  return e;
}
function Pu(t, e, r) {
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
      : (Qi(t.inst?._zod.def?.error?.(t)) ??
        Qi(s?.(t)) ??
        Qi(e?.error?.(t)) ??
        Qi(r.customError?.(t)) ??
        Qi(r.localeError?.(t)) ??
        'Invalid input'),
    a = {};
  for (const c of Object.keys(t))
    c === 'inst' || c === 'schema' || c === 'continue' || c === 'input' || c === '__proto__' || (a[c] = t[c]);
  return (a.path ?? (a.path = []), (a.message = i), e?.reportInput && (a.input = t.input), a);
}
var EU = /[\uD800-\uDBFF]/;
function ch(t) {
  const e = t.length;
  if (!EU.test(t)) return e;
  let r = e;
  for (let n = 0; n < e - 1; n++)
    (t.charCodeAt(n) & 64512) === 55296 && (t.charCodeAt(n + 1) & 64512) === 56320 && (r--, n++);
  return r;
}
function uh(t) {
  return Array.isArray(t) ? 'array' : typeof t == 'string' ? 'string' : 'unknown';
}
function sw(t, e) {
  for (const r in e) {
    const n = Object.getOwnPropertyDescriptor(e, r);
    n.get ? Object.defineProperty(t, r, { ...n, enumerable: !1 }) : wU(t, r, n.value);
  }
}
function Ho(t, e, r, n = !0) {
  return (Object.defineProperty(t, e, { configurable: !0, writable: !0, enumerable: n, value: r }), r);
}
function lh(t, e, r) {
  return Ho(t, e, r, !1);
}
function wU(t, e, r) {
  Object.defineProperty(t, e, {
    configurable: !0,
    get() {
      return this == null ? r : Ho(this, e, r.bind(this));
    },
    set(n) {
      Ho(this, e, n);
    },
  });
}
function _U(t, e) {
  const r = Object.getPrototypeOf(t);
  return e in r ? void 0 : r;
}
var rh,
  Vn = !1,
  AU = {
    configurable: !0,
    get() {
      Vn = !0;
    },
  };
function cr(t, e, r) {
  const n = Object.getPrototypeOf(t._zod);
  if (e in n && rh !== t._zod) {
    rh = void 0;
    return;
  }
  (rh = t._zod),
    Object.defineProperty(n, e, {
      configurable: !0,
      get() {
        Object.defineProperty(this, e, AU);
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
function iw(t, e, r, n) {
  const o = _U(t, e);
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
var aw;
var dh = { value: void 0, enumerable: !1 },
  cw = 'captureStackTrace' in Error ? Error : null;
function vU(t) {
  const e = cw;
  if (e) {
    const r = e.stackTraceLimit;
    if (typeof r == 'number') {
      try {
        e.stackTraceLimit = 0;
      } catch {
        return ((cw = null), new t());
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
      dh.value = new s(m);
      try {
        Object.defineProperty(p, '_zod', dh);
      } finally {
        dh.value = void 0;
      }
    }
    if ((p._zod.traits.add(t), e(p, m), a)) {
      let y = Object.getPrototypeOf(p),
        S = p._zod.constr.prototype,
        b = y;
      for (; b && b !== S; ) b = Object.getPrototypeOf(b);
      const w = b ?? y;
      a.has(w) || (a.add(w), sw(w, i));
    }
    const h = d.prototype;
    for (const y in h) Object.hasOwn(h, y) && (y in p || (p[y] = h[y].bind(p)));
  }
  const u = n?.Parent ?? Object;
  class l extends u {}
  Object.defineProperty(l, 'name', { value: t });
  function d(p) {
    const m = n?.Parent ? vU(l) : this;
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
(aw = globalThis).__zod_globalConfig ?? (aw.__zod_globalConfig = {});
var Ns = globalThis.__zod_globalConfig;
function In(t) {
  return (t && Object.assign(Ns, t), Ns);
}
function TU() {
  const t = this._zod;
  return (t.message ?? (t.message = JSON.stringify(t.def, WE, 2)), t.message);
}
function IU(t) {
  this._zod.message = t;
}
var RU = { get: TU, set: IU, enumerable: !0, configurable: !0 },
  ph = { value: void 0, enumerable: !1 },
  uw = new WeakSet([Object.prototype, Error.prototype]),
  lw = (t, e) => {
    (t.name = '$ZodError'),
      (ph.value = e),
      Object.defineProperty(t, 'issues', ph),
      (ph.value = void 0),
      Object.defineProperty(t, 'message', RU);
    const r = Object.getPrototypeOf(t);
    uw.has(r) ||
      (uw.add(r),
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
  V5 = X('$ZodError', lw),
  ra = X('$ZodError', lw, void 0, { Parent: Error });
var PU = (t) => {
    const e = (r, n, o, s) => {
      const i = o ? { ...o, async: !1 } : { async: !1 },
        a = r._zod.run({ value: n, issues: [] }, i);
      if (a instanceof Promise) throw new Tn();
      if (a.issues.length) {
        const c = new (s?.Err ?? t)(a.issues.map((u) => vn(u, i, In())));
        throw (ih(c, s?.callee ?? e), c);
      }
      return a.value;
    };
    return e;
  },
  mh = PU(ra),
  NU = (t) => {
    const e = async (r, n, o, s) => {
      let i = o ? { ...o, async: !0 } : { async: !0 },
        a = r._zod.run({ value: n, issues: [] }, i);
      if ((a instanceof Promise && (a = await a), a.issues.length)) {
        const c = new (s?.Err ?? t)(a.issues.map((u) => vn(u, i, In())));
        throw (ih(c, s?.callee ?? e), c);
      }
      return a.value;
    };
    return e;
  },
  hh = NU(ra),
  OU = (t) => (e, r, n) => {
    const o = n ? { ...n, async: !1 } : { async: !1 },
      s = e._zod.run({ value: r, issues: [] }, o);
    if (s instanceof Promise) throw new Tn();
    return s.issues.length ? dw(t, s.issues, o) : { success: !0, data: s.value };
  },
  gh = OU(ra);
function dw(t, e, r) {
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
var kU = (t) => async (e, r, n) => {
    let o = n ? { ...n, async: !0 } : { async: !0 },
      s = e._zod.run({ value: r, issues: [] }, o);
    return (
      s instanceof Promise && (s = await s), s.issues.length ? dw(t, s.issues, o) : { success: !0, data: s.value }
    );
  },
  yh = kU(ra);
var fw = /^[\s\S]{0,}$/;
var Sh = /^-?\d+(?:\.\d+)?$/,
  pw = /^(?:true|false)$/i;
var Nu = X('$ZodCheck', (t, e) => {
  var r;
  t._zod ?? (t._zod = {}), (t._zod.def = e), (r = t._zod).onattach ?? (r.onattach = []);
});
var hw = (t) => {
  const e = t.value;
  return !XE(e) && e.length !== void 0;
};
var gw = X('$ZodCheckMaxLength', (t, e) => {
    var r;
    Nu.init(t, e),
      (r = t._zod.def).when ?? (r.when = hw),
      (t._zod.check = (n) => {
        const o = n.value,
          s = o.length;
        if ((typeof o == 'string' && s > e.maximum ? ch(o) : s) <= e.maximum) return;
        const a = uh(o);
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
  yw = X('$ZodCheckMinLength', (t, e) => {
    var r;
    Nu.init(t, e),
      (r = t._zod.def).when ?? (r.when = hw),
      (t._zod.check = (n) => {
        const o = n.value,
          s = o.length;
        if ((typeof o == 'string' && s >= e.minimum && s < e.minimum * 2 ? ch(o) : s) >= e.minimum) return;
        const a = uh(o);
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
var Sw = { major: 4, minor: 6, patch: 7 };
var xt = X(
    '$ZodType',
    (t, e) => {
      var r;
      t ?? (t = {}), (t._zod.def = e), (t._zod.bag = t._zod.bag || {}), (t._zod.version = Sw);
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
                if (ow(a) || !p._zod.def.when(a)) continue;
              } else if (l) continue;
              const m = a.issues.length,
                h = p._zod.check(a);
              if (h instanceof Promise && u?.async === !1) throw new Tn();
              if (d || h instanceof Promise)
                d = (d ?? Promise.resolve()).then(async () => {
                  await h, a.issues.length !== m && (Pu(a.issues, m, t), l || (l = An(a, m)));
                });
              else {
                if (a.issues.length === m) continue;
                Pu(a.issues, m, t), l || (l = An(a, m));
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
        return lh(this, '~standard', LU(this));
      },
      set '~standard'(t) {
        Ho(this, '~standard', t);
      },
    },
  ),
  ww = (t, e) => (t.issues.length ? { issues: t.issues.map((r) => vn(r, e, In())) } : { value: t.value });
async function DU(t, e) {
  const r = { async: !0 };
  return ww(await t._zod.run({ value: e, issues: [] }, r), r);
}
function LU(t) {
  return {
    validate: (e) => {
      const r = { async: !1 };
      try {
        const n = t._zod.run({ value: e, issues: [] }, r);
        if (!(n instanceof Promise)) return ww(n, r);
      } catch {}
      return DU(t, e);
    },
    vendor: 'zod',
    version: 1,
  };
}
var _w = X('$ZodString', (t, e) => {
  xt.init(t, e),
    (t._zod.pattern = e.pattern ?? fw),
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
var Aw = X('$ZodNumber', (t, e) => {
  xt.init(t, e),
    (t._zod.pattern = Sh),
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
var vw = X('$ZodBoolean', (t, e) => {
  xt.init(t, e),
    (t._zod.pattern = pw),
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
var Tw = X('$ZodUnknown', (t, e) => {
    xt.init(t, e), (t._zod.parse = (r) => r);
  }),
  Iw = X('$ZodNever', (t, e) => {
    xt.init(t, e),
      (t._zod.parse = (r, n) => (
        r.issues.push({ expected: 'never', code: 'invalid_type', input: r.value, inst: t }), r
      ));
  });
function zU(t, e) {
  const r = ah(t._zod.def.checks);
  if (!r.length) return;
  const n = Math.min(...r.map((s) => s[0])),
    o = t._zod.parse;
  t._zod.parse = (s, i) => {
    const a = e(s.value);
    if (a > n && !i?.skipChecks && i?.direction !== 'backward') {
      for (const [c, u] of ah(t._zod.def.checks))
        if (a > c && u._zod.def.when(s)) {
          const l = s.issues.length;
          return (u._zod.check(s), (s.issues[l].continue = !1), Pu(s.issues, l, t), s);
        }
    }
    return o(s, i);
  };
}
var FU = (t) => (Array.isArray(t) ? t.length : -1);
function bw(t, e, r) {
  t.issues.length && e.issues.push(...Zn(r, t.issues)), (e.value[r] = t.value);
}
var Rw = X('$ZodArray', (t, e) => {
  xt.init(t, e);
  const r = Ns.memoizer;
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
        if (l instanceof Promise) i.push(l.then((d) => bw(d, n, c)));
        else if ((bw(l, n, c), a && l.issues.length !== 0 && An(l))) break;
      }
      return i.length ? Promise.all(i).then(() => n) : n;
    }),
    zU(t, FU);
});
function Ou(t, e, r, n, o, s) {
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
var UU = [];
function BU(t) {
  const e = Object.keys(t.shape),
    r = Object.getOwnPropertySymbols(t.shape),
    n = r.length ? r : UU,
    o = n.length ? [...e, ...n] : e;
  for (const i of o)
    if (!t.shape?.[i]?._zod?.traits?.has('$ZodType'))
      throw new Error(`Invalid element at key "${String(i)}": expected a Zod schema`);
  const s = rw(t.shape);
  return { ...t, allKeys: o, symbolKeys: n, keySet: new Set(e), numKeys: e.length, optionalKeys: new Set(s) };
}
function HU(t, e, r, n, o, s, i) {
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
    y instanceof Promise ? t.push(y.then((S) => Ou(S, r, h, e, d, p))) : Ou(y, r, h, e, d, p);
  }
  return (
    a.length && r.issues.push({ code: 'unrecognized_keys', keys: a, input: e, inst: s, continue: !0 }),
    t.length ? Promise.all(t).then(() => r) : r
  );
}
var Cw = X('$ZodObject', (t, e) => {
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
  const o = KE(() => BU(e));
  cr(t, 'propValues', (u) => {
    const l = u.def.shape,
      d = {};
    for (const p in l) {
      const m = l[p]._zod;
      if (m.values) {
        Object.hasOwn(d, p) || Cu(d, p, new Set());
        for (const h of m.values) d[p].add(h);
        m.optin !== void 0 && d[p].add(void 0);
      }
    }
    return d;
  });
  let s = Ru,
    i = e.catchall,
    a,
    c = Ns.memoizer;
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
        A instanceof Promise ? p.push(A.then((R) => Ou(R, u, S, d, w, _))) : Ou(A, u, S, d, w, _);
      }
      return i ? HU(p, d, u, l, o.value, t, h === !0) : p.length ? Promise.all(p).then(() => u) : u;
    });
});
function xw(t, e, r, n) {
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
var Pw = X('$ZodUnion', (t, e) => {
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
        return new RegExp(`^(${o.map((s) => sh(s.source)).join('|')})$`);
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
    return s ? Promise.all(i).then((a) => xw(a, n, t, o)) : xw(i, n, t, o);
  };
});
var Nw = X('$ZodRecord', (t, e) => {
  xt.init(t, e);
  const r = Ns.memoizer;
  r?.attach(t),
    (t._zod.parse = (n, o) => {
      const s = n.value;
      if (!ew(s)) return (n.issues.push({ expected: 'record', code: 'invalid_type', input: s, inst: t }), n);
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
          if (typeof u == 'string' && Sh.test(u) && l.issues.length) {
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
var Ow = X('$ZodEnum', (t, e) => {
    xt.init(t, e);
    const r = oh(e.entries),
      n = new Set(r);
    (t._zod.values = n),
      cr(t, 'pattern', (o) => {
        const s = oh(o.def.entries).filter((i) => tw.has(typeof i));
        return new RegExp(s.length ? `^(${s.map((i) => ea(i.toString())).join('|')})$` : '^[^\\s\\S]$');
      }),
      (t._zod.parse = (o, s) => {
        const i = o.value;
        return (n.has(i) || o.issues.push({ code: 'invalid_value', values: r, input: i, inst: t }), o);
      });
  }),
  kw = X('$ZodLiteral', (t, e) => {
    xt.init(t, e);
    const r = new Set(e.values);
    (t._zod.values = r),
      cr(t, 'pattern', (n) => {
        const o = n.def.values;
        return new RegExp(
          o.length
            ? `^(${o.map((s) => (typeof s == 'string' ? ea(s) : s ? ea(s.toString()) : String(s))).join('|')})$`
            : '^[^\\s\\S]$',
        );
      }),
      (t._zod.parse = (n, o) => {
        const s = n.value;
        return (r.has(s) || n.issues.push({ code: 'invalid_value', values: e.values, input: s, inst: t }), n);
      });
  });
function Ew(t, e) {
  return ((t.value = e.issues.length ? void 0 : e.value), t);
}
var $w = X('$ZodOptional', (t, e) => {
  xt.init(t, e),
    cr(t, 'optin', (r) => (r.def.innerType._zod.optin === 'defaulted' ? 'defaulted' : 'optional')),
    (t._zod.optout = 'optional'),
    cr(t, 'values', (r) => {
      const n = r.def.innerType._zod.values;
      return n ? new Set([...n, void 0]) : void 0;
    }),
    cr(t, 'pattern', (r) => {
      const n = r.def.innerType._zod.pattern;
      return n ? new RegExp(`^(${sh(n.source)})?$`) : void 0;
    }),
    (t._zod.parse = (r, n) => {
      if (r.value === void 0) {
        if (e.innerType._zod.optin !== 'defaulted') return r;
        const o = e.innerType._zod.run({ value: r.value, issues: [] }, n);
        return o instanceof Promise ? o.then((s) => Ew(r, s)) : Ew(r, o);
      }
      return e.innerType._zod.run(r, n);
    });
});
function Mw(t) {
  return (t.checks && (t.checks = [...t.checks]), t);
}
function Dw(t, e) {
  return new t(Mw({ type: 'string', ...st(e) }));
}
function Lw(t, e) {
  return new t(Mw({ type: 'number', checks: [], ...st(e) }));
}
function zw(t, e) {
  return new t({ type: 'boolean', ...st(e) });
}
function Fw(t) {
  return new t({ type: 'unknown' });
}
function Uw(t, e) {
  return new t({ type: 'never', ...st(e) });
}
function na(t, e) {
  return new gw({ check: 'max_length', ...st(e), maximum: t });
}
function Os(t, e) {
  return new yw({ check: 'min_length', ...st(e), minimum: t });
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
        Ho(this, 'with', t);
      },
      parse(t, e) {
        return mh(this, t, e, { callee: this.parse });
      },
      parseAsync(t, e) {
        return hh(this, t, e, { callee: this.parseAsync });
      },
      safeParse(t, e) {
        return gh(this, t, e);
      },
      safeParseAsync(t, e) {
        return yh(this, t, e);
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
        return ta(this, t, e);
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
  ZU = X('ZodMiniString', (t, e) => {
    _w.init(t, e), Vt.init(t, e);
  });
function v(t) {
  return Dw(ZU, t);
}
var GU = X('ZodMiniNumber', (t, e) => {
  Aw.init(t, e), Vt.init(t, e);
});
function it(t) {
  return Lw(GU, t);
}
var qU = X('ZodMiniBoolean', (t, e) => {
  vw.init(t, e), Vt.init(t, e);
});
function Vo(t) {
  return zw(qU, t);
}
var WU = X('ZodMiniUnknown', (t, e) => {
  Tw.init(t, e), Vt.init(t, e);
});
function ks() {
  return Fw(WU);
}
var KU = X('ZodMiniNever', (t, e) => {
  Iw.init(t, e), Vt.init(t, e);
});
function XU(t) {
  return Uw(KU, t);
}
var JU = X('ZodMiniArray', (t, e) => {
  Rw.init(t, e), Vt.init(t, e);
});
function Zt(t, e) {
  return new JU({ type: 'array', element: t, ...st(e) });
}
var Hw = X('ZodMiniObject', (t, e) => {
  Cw.init(t, e), Vt.init(t, e), iw(t, 'shape', (r) => r._zod.def.shape, !1);
});
function J(t, e) {
  const r = { type: 'object', shape: t ?? {}, ...st(e) };
  return new Hw(r);
}
function jw(t, e) {
  return new Hw({ type: 'object', shape: t, catchall: XU(), ...st(e) });
}
function bh(t, e) {
  return nw(t, e);
}
var YU = X('ZodMiniUnion', (t, e) => {
  Pw.init(t, e), Vt.init(t, e);
});
function xh(t, e) {
  return new YU({ type: 'union', options: t, ...st(e) });
}
var Bw = X('ZodMiniRecord', (t, e) => {
  Nw.init(t, e), Vt.init(t, e);
});
function ku(t, e, r) {
  return !e || !e._zod
    ? new Bw({ type: 'record', keyType: v(), valueType: t, ...st(e) })
    : new Bw({ type: 'record', keyType: t, valueType: e, ...st(r) });
}
var QU = X('ZodMiniEnum', (t, e) => {
  Ow.init(t, e), Vt.init(t, e), (t.options = [...t._zod.values]);
});
function kr(t, e) {
  const r = Array.isArray(t) ? Object.fromEntries(t.map((n) => [n, n])) : t;
  return new QU({ type: 'enum', entries: r, ...st(e) });
}
var eB = X('ZodMiniLiteral', (t, e) => {
  kw.init(t, e), Vt.init(t, e);
});
function $r(t, e) {
  return new eB({ type: 'literal', values: Array.isArray(t) ? t : [t], ...st(e) });
}
var tB = X('ZodMiniOptional', (t, e) => {
  $w.init(t, e), Vt.init(t, e);
});
function re(t) {
  return new tB({ type: 'optional', innerType: t });
}
function Eh(t) {
  return `${t.message}
${JSON.stringify(t.facts)}`;
}
function Vw(t) {
  if (!(t instanceof Error)) return new Error(String(t));
  if (!(t instanceof Fe)) return t;
  const e = new Error(Eh(t), { cause: t.cause });
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
var oB = /^(?:States|Lambda|Sandbox|Runtime)\./,
  Zw = 2e3;
function Gw(t, e) {
  const r = aB(e) ?? e ?? '';
  if (!iB(t)) {
    const c = oB.test(t) ? r.trim().slice(0, Zw) : sB;
    return { error: t, message: r, sentence: c === '' ? 'No cause was given.' : c, facts: {} };
  }
  const { meaning: n, remedy: o } = Tu[t],
    { text: s, facts: i } = cB(r),
    a = s.endsWith(o) ? s.slice(0, -o.length).trimEnd() : s;
  return { error: t, message: r, sentence: a === '' ? n : a.slice(0, Zw), remedy: o, facts: i };
}
var sB = 'The function ended with an error that it does not know; its log has the cause.';
function iB(t) {
  return Object.hasOwn(Tu, t);
}
function aB(t) {
  const e = t === void 0 ? void 0 : qw(t);
  if (!Ww(e)) return;
  const { errorMessage: r } = e;
  return typeof r == 'string' ? r : void 0;
}
function cB(t) {
  const e = t.lastIndexOf(`
`),
    r = e < 0 ? void 0 : qw(t.slice(e + 1));
  return Ww(r) ? { text: t.slice(0, e).trim(), facts: r } : { text: t.trim(), facts: {} };
}
function qw(t) {
  try {
    return JSON.parse(t);
  } catch {
    return;
  }
}
function Ww(t) {
  return typeof t == 'object' && t !== null && !Array.isArray(t);
}
var $u = class extends Error {
  constructor(e, r) {
    super(r), (this.name = e), (this.stack = `${e}: ${r}`);
  }
};
function Kw(t) {
  const e = oa(t).replace(/[^\x20-\x7e]/g, '?');
  return e.length <= 100 ? e : `${e.slice(0, 97)}...`;
}
function oa(t) {
  return t.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
function Xw(t) {
  return Object.fromEntries(
    Object.entries(t).flatMap(([e, r]) => {
      const n = oa(r ?? '').slice(0, 256);
      return n === '' ? [] : [[e, n]];
    }),
  );
}
function Jw(...t) {
  return t
    .filter((e) => e !== void 0)
    .join(`
`);
}
var Yw = ku(v(), v()),
  uB = ['profile', 'existing cluster', 'snapshot', 'AWS default'],
  e_ = J({
    version: $r(1),
    target: v(),
    region: v(),
    account: v(),
    source: J({ region: v(), cluster: v(), account: re(v()) }),
    snapshot: J({
      arn: v(),
      id: v(),
      region: v(),
      kind: kr(['automated', 'manual', 'shared', 'public']),
      createdAt: v(),
      engineVersion: v(),
      encrypted: Vo(),
      masterUsername: v(),
    }),
    copy: J({ snapshotId: v(), kmsKeyId: re(v()), tags: Yw }),
    cluster: J({
      identifier: v(),
      engineVersion: v(),
      subnetGroup: re(v()),
      securityGroupIds: re(Zt(v())),
      parameterGroup: re(v()),
      port: re(it()),
      iamAuthentication: Vo(),
      serverlessV2: re(J({ min: it(), max: it() })),
      storageType: re(v()),
      deletionProtection: Vo(),
      logExports: re(Zt(v())),
      tags: Yw,
    }),
    instances: Zt(J({ id: v(), class: v(), promotionTier: it(), parameterGroup: re(v()) })),
    masterCredentials: xh([J({ type: $r('managed'), kmsKeyId: re(v()) }), J({ type: $r('secret'), secretId: v() })]),
    database: J({
      name: re(v()),
      roles: Zt(
        J({
          name: v(),
          access: kr(['readonly', 'readwrite', 'owner']),
          login: xh([
            J({ type: $r('iam') }),
            J({ type: $r('secret'), secretId: v() }),
            J({ type: $r('generate'), secretName: v() }),
          ]),
          databases: re(Zt(v())),
          schemas: re(Zt(v())),
        }),
      ),
    }),
    replace: J({
      adopt: Vo(),
      disableDeletionProtection: Vo(),
      finalSnapshotId: re(v()),
      existing: re(J({ arn: v(), resourceId: v() })),
    }),
    archive: J({ keep: it(), deleteAfterDays: re(it()) }),
    deadlines: J({ copySeconds: it(), deleteSeconds: it(), restoreSeconds: it() }),
    polling: J({ copySeconds: it(), restoreSeconds: it() }),
    origins: ku(v(), kr(uB)),
  }),
  t_ = J({ error: v(), cause: v() }),
  Mu = J({
    outcome: kr(['CopyInitiated', 'CopyComplete', 'CopyInProgress', 'CopyFailed']),
    snapshotId: v(),
    snapshotArn: v(),
    startedAt: v(),
    adopted: Vo(),
    status: v(),
    percentProgress: it(),
    failure: re(t_),
  }),
  r_ = J({ outcome: kr(['NoCluster', 'ClusterDeleted']), cluster: v(), finalSnapshotId: re(v()) }),
  Du = J({
    outcome: kr(['RestoreInitiated', 'RestoreComplete', 'RestoreInProgress', 'RestoreFailed']),
    cluster: v(),
    clusterArn: v(),
    resourceId: v(),
    startedAt: v(),
    status: v(),
    instances: Zt(J({ id: v(), status: v() })),
    masterCredentials: kr(['pending', 'requested', 'set']),
    masterSecretId: re(v()),
    endpoint: re(v()),
    port: re(it()),
    databaseName: re(v()),
    failure: re(t_),
  }),
  n_ = J({
    outcome: $r('UsersSetup'),
    roles: Zt(
      J({
        name: v(),
        access: v(),
        login: kr(['iam', 'secret', 'generate']),
        change: kr(['created', 'altered']),
        databases: Zt(v()),
        secretArn: re(v()),
      }),
    ),
  }),
  o_ = J({ outcome: $r('SnapshotArchived'), snapshotId: v(), kept: Zt(v()), deleted: Zt(v()) }),
  KY = J({ outcome: $r('NotificationSent'), messageId: v() }),
  XY = jw({
    target: v().check(Os(1, 'expected the name of a configured target')),
    snapshot: re(v().check(Os(1, 'expected a snapshot identifier or ARN'), na(512))),
    requestedBy: re(v().check(na(256, 'expected at most 256 characters'))),
    reason: re(v().check(na(1024, 'expected at most 1024 characters'))),
  }),
  JY = ku(v(), J({ Error: v(), Cause: re(v()) })),
  s_ = J({
    execution: J({ id: v(), name: v(), startedAt: v() }),
    state: J({ name: v(), enteredAt: v(), retryCount: it(), retryIntervalSeconds: re(it()) }),
    payload: ks(),
  });
var lB = J({ Error: v().check(Os(1)), Cause: re(ks()) }),
  dB = bh(Mu, { outcome: !0, failure: !0 }),
  fB = bh(Du, { outcome: !0, failure: !0 });
function i_(t) {
  const { failures: e, restore: r, copy: n } = Gn(t);
  for (const [i, a] of Object.entries(Gn(e)).reverse()) {
    const { success: c, data: u } = lB.safeParse(a);
    if (c) return { state: i, error: u.Error, ...(typeof u.Cause == 'string' ? { cause: u.Cause } : {}) };
  }
  const o = fB.safeParse(r).data;
  if (o?.outcome === 'RestoreFailed' && o.failure !== void 0) return { state: 'CheckRestoreStatus', ...o.failure };
  const s = dB.safeParse(n).data;
  if (s?.outcome === 'CopyFailed' && s.failure !== void 0) return { state: 'CheckCopyStatus', ...s.failure };
}
function Gn(t) {
  return typeof t == 'object' && t !== null ? t : {};
}
function a_(t, e) {
  const r = Gn(t),
    n = e_.safeParse(r.plan).data,
    o = Mu.safeParse(r.copy).data,
    s = r_.safeParse(r.deletion).data,
    i = Du.safeParse(r.restore).data,
    a = n_.safeParse(r.users).data,
    c = o_.safeParse(r.archive).data,
    u =
      o !== void 0
        ? `${o.snapshotId}, status ${o.status}${c === void 0 ? '' : ', archived'}`
        : e === 'CopySnapshot' && n !== void 0
          ? `${n.copy.snapshotId} may have been begun`
          : 'none was made',
    l =
      s?.outcome === 'ClusterDeleted'
        ? `${s.cluster} was deleted${s.finalSnapshotId === void 0 ? '' : `; final snapshot ${s.finalSnapshotId}`}`
        : s?.outcome === 'NoCluster' || (n !== void 0 && n.replace.existing === void 0)
          ? 'there was none'
          : e === 'DeleteRDS'
            ? 'its deletion may have begun'
            : 'not touched',
    d =
      i !== void 0
        ? `${i.cluster}, status ${i.status}`
        : e === 'RestoreSnapshot' && n !== void 0
          ? `${n.cluster.identifier} may have been begun`
          : 'there is none';
  return [
    `Copy: ${u}`,
    `Old cluster: ${l}`,
    `Restored cluster: ${d}`,
    ...(i === void 0
      ? []
      : [`Roles: ${a === void 0 ? 'not set up; the logins of the source may still work' : 'set up'}`]),
  ];
}
var c_ = ks();
function u_({ notifier: t, log: e, stage: r }) {
  return async (n) => {
    const o = i_(n.payload) ?? pB(),
      s = Gw(o.error, o.cause),
      i = l_(n.payload);
    e.error('Restore failed', {
      target: i,
      failedState: o.state,
      error: s.error,
      sentence: s.sentence,
      facts: s.facts,
    });
    try {
      await t.publish({
        subject: Kw(`Restore of ${i} failed in ${o.state}: ${s.error}`),
        text: mB(n, o, s),
        attributes: Xw({
          event: 'restore-failed',
          status: 'FAILED',
          target: i,
          stage: r,
          execution: n.execution.name,
          state: o.state,
          error: s.error,
        }),
      });
    } catch (a) {
      e.error('The failure could not be notified', {
        target: i,
        error: a instanceof Error ? a.name : 'unknown',
        sentence: a instanceof Fe ? a.sentence : String(a),
      });
    }
    throw new $u(s.error, s.message);
  };
}
function pB() {
  const t = new Fe('InvalidPayload', 'HandleFailure was reached, but the payload holds no failure.');
  return { state: 'HandleFailure', error: t.name, cause: JSON.stringify({ errorType: t.name, errorMessage: Eh(t) }) };
}
function l_(t) {
  const { plan: e, request: r, target: n } = Gn(t),
    o = [Gn(e).target, Gn(r).target, n].find((s) => typeof s == 'string');
  return oa(o ?? '').slice(0, 63) || 'an unknown target';
}
function mB({ execution: t, payload: e }, { state: r }, n) {
  const o = Object.entries(n.facts).map(([s, i]) => `- ${s}: ${hB(i)}`);
  return Jw(
    `The restore of ${l_(e)} failed in ${r}: ${n.error}.`,
    '',
    n.sentence,
    n.remedy === void 0 ? void 0 : `What to do: ${n.remedy}`,
    ...(o.length === 0 ? [] : ['', 'Facts:', ...o]),
    '',
    'What is left:',
    ...a_(e, r).map((s) => `- ${s}`),
    ...(r === 'SendNotification' ? ['The restore itself is complete.'] : []),
    '',
    `Execution: ${t.id}`,
  );
}
function hB(t) {
  return oa(typeof t == 'string' ? t : (JSON.stringify(t) ?? ''));
}
var wh = { PRETTY: 4, COMPACT: 0 };
var ae = { TRACE: 6, DEBUG: 8, INFO: 12, WARN: 16, ERROR: 20, CRITICAL: 24, SILENT: 28 },
  d_ = ['level', 'message', 'sampling_rate', 'service', 'timestamp'],
  f_ = 'Uncaught error detected, flushing log buffer before exit';
zu();
var Th = 'AWS_LAMBDA_INITIALIZATION_TYPE',
  p_ = 'AWS_LAMBDA_MAX_CONCURRENCY',
  m_ = 'POWERTOOLS_DEV';
var h_ = '_X_AMZN_TRACE_ID';
var Ot = ({ key: t, defaultValue: e, errorMessage: r }) => {
    const n = process.env[t];
    if (n === void 0) {
      if (e !== void 0) return e;
      throw r ? new Error(r) : new Error(`Environment variable ${t} is required`);
    }
    return n.trim();
  },
  g_ = ({ key: t, defaultValue: e, errorMessage: r }) => {
    const n = Ot({ key: t, defaultValue: String(e), errorMessage: r }),
      o = Number(n);
    if (Number.isNaN(o)) throw new TypeError(`Environment variable ${t} must be a number`);
    return o;
  },
  gB = new Set(['1', 'y', 'yes', 't', 'true', 'on']),
  yB = new Set(['0', 'n', 'no', 'f', 'false', 'off']),
  Ih = ({ key: t, defaultValue: e, errorMessage: r, extendedParsing: n }) => {
    const s = Ot({ key: t, defaultValue: String(e), errorMessage: r }).toLowerCase();
    if (n) {
      if (gB.has(s)) return !0;
      if (yB.has(s)) return !1;
    }
    if (s !== 'true' && s !== 'false') throw new Error(`Environment variable ${t} must be a boolean`);
    return s === 'true';
  },
  ia = () => {
    try {
      return Ih({ key: m_, extendedParsing: !0 });
    } catch {
      return !1;
    }
  };
var SB = () => {
  const t = globalThis.awslambda?.InvokeStore?.getXRayTraceId() ?? Ot({ key: h_, defaultValue: '' });
  if (t === '') return;
  if (!t.includes('=')) return { Root: t };
  const e = {};
  for (const r of t.split(';')) {
    const [n, o] = r.split('=');
    e[n] = o;
  }
  return e;
};
var y_ = () => Ot({ key: p_, defaultValue: '' }) !== '',
  aa = () => SB()?.Root;
var ca = class {
  #e = !1;
  formatError(e) {
    const { name: r, message: n, stack: o, cause: s, ...i } = e,
      a = {
        name: r,
        location: this.getCodeLocation(e.stack),
        message: n,
        stack:
          ia() && typeof o == 'string'
            ? o?.split(`
`)
            : o,
        cause: s instanceof Error ? this.formatError(s) : s,
      };
    for (const c in e) typeof c == 'string' && !['name', 'message', 'stack', 'cause'].includes(c) && (a[c] = i[c]);
    return a;
  }
  formatTimestamp(e) {
    const n = Ot({ key: 'TZ', defaultValue: '' });
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
var Fu = '2.36.0';
var _Q = process.env.AWS_EXECUTION_ENV || 'NA';
var bB = new Set(['__proto__', 'constructor']),
  ua = (t) => {
    if (typeof t != 'object' || t === null) return !1;
    const e = Object.getPrototypeOf(t);
    return e === Object.prototype || e === null;
  },
  xB = (t, e) => {
    if (ua(t)) {
      const r = {};
      return (e.push(t), la(r, t, e), e.pop(), { skip: !1, value: r });
    }
    if (Array.isArray(t)) {
      if (e.includes(t)) return { skip: !0 };
      const r = [];
      return (e.push(t), Uu(r, t, e), e.pop(), { skip: !1, value: r });
    }
    return { skip: !1, value: t };
  },
  EB = (t, e, r, n) => {
    const o = t[e],
      s = ua(r);
    if (!(s && n.includes(r))) {
      if (s && ua(o)) {
        n.push(r), la(o, r, n), n.pop();
        return;
      }
      if (Array.isArray(r) && Array.isArray(o)) {
        n.includes(r) || (n.push(r), Uu(o, r, n), n.pop());
        return;
      }
      if (r !== void 0 || o === void 0) {
        const i = xB(r, n);
        i.skip || (t[e] = i.value);
      }
    }
  },
  Uu = (t, e, r) => {
    for (let n = 0; n < e.length; n++) EB(t, n, e[n], r);
  },
  wB = (t, e, r, n, o) => {
    if (!Array.isArray(n)) {
      const s = [];
      Uu(s, r, o), (t[e] = s);
      return;
    }
    Uu(n, r, o);
  },
  _B = (t, e, r, n, o) => {
    if (ua(n)) {
      la(n, r, o);
      return;
    }
    const s = {};
    la(s, r, o), (t[e] = s);
  },
  la = (t, e, r) => {
    for (const n of Object.keys(e)) {
      if (bB.has(n)) continue;
      const o = e[n],
        s = t[n];
      if (Array.isArray(o)) {
        if (r.includes(o)) continue;
        r.push(o), wB(t, n, o, s, r), r.pop();
        continue;
      }
      if (ua(o)) {
        if (r.includes(o)) continue;
        r.push(o), _B(t, n, o, s, r), r.pop();
        continue;
      }
      (o !== void 0 || s === void 0) && (t[n] = o);
    }
  },
  Rn = (t, ...e) => {
    const r = [t];
    for (const n of e) n != null && (r.push(n), la(t, n, r), r.pop());
    return t;
  };
var Bu = 'powertools-for-aws',
  S_ = `${Bu}.tracer`,
  b_ = `${Bu}.metrics`,
  x_ = `${Bu}.logger`,
  E_ = `${Bu}.idempotency`;
var Rh = (t) => typeof t == 'string';
var w_ = (t) => Object.is(t, null),
  Ch = (t) => w_(t) || Object.is(t, void 0);
var da = class {
  #e;
  coldStart = !0;
  defaultServiceName = 'service_undefined';
  constructor() {
    (this.#e = this.getInitializationType()), this.#e !== 'on-demand' && (this.coldStart = !1);
  }
  getInitializationType() {
    const e = process.env[Th]?.trim();
    return e === 'on-demand' ? 'on-demand' : e === 'provisioned-concurrency' ? 'provisioned-concurrency' : 'unknown';
  }
  getColdStart() {
    return this.#e !== 'on-demand' ? !1 : this.coldStart ? ((this.coldStart = !1), !0) : !1;
  }
  isValidServiceName(e) {
    return typeof e == 'string' && e.trim().length > 0;
  }
};
var AB = process.env.AWS_EXECUTION_ENV || 'NA';
if (!process.env.AWS_SDK_UA_APP_ID?.includes('/PTEnv/')) {
  const t = `PT/NO-OP/${Fu}/PTEnv/${AB}`;
  process.env.AWS_SDK_UA_APP_ID = process.env.AWS_SDK_UA_APP_ID ? `${process.env.AWS_SDK_UA_APP_ID}/${t}` : t;
}
var $s = class {
  attributes = {};
  constructor(e) {
    this.setAttributes(e.attributes);
  }
  addAttributes(e) {
    return (Rn(this.attributes, e), this);
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
import { Console as vB } from 'node:console';
import { randomInt as TB } from 'node:crypto';
var Hu = class extends ca {
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
    if (this.#e === void 0) return new $s({ attributes: n }).addAttributes(r);
    const o = {};
    for (const i of this.#e) i in n && !(i in o) ? (o[i] = n[i]) : i in r && !(i in o) && (o[i] = r[i]);
    for (const i in n) i in o || (o[i] = n[i]);
    for (const i in r) i in o || (o[i] = r[i]);
    return new $s({ attributes: o });
  }
};
zu();
var Cn = class {
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
    if (!y_()) return;
    const e = globalThis.awslambda?.InvokeStore;
    if (e === void 0) throw new Error('InvokeStore is not available');
    return e.hasContext() ? e : void 0;
  }
};
var ju = class {
  #e = new Cn('powertools.logger.temporaryAttributes', { fresh: () => ({}) });
  #t = new Cn('powertools.logger.keys', { fresh: () => new Map() });
  #s = new Cn('powertools.logger.lambdaContext', { initial: void 0 });
  #r = {};
  #i() {
    return this.#e.get();
  }
  #a() {
    return this.#t.get();
  }
  appendTemporaryKeys(e) {
    const r = this.#i();
    Rn(r, e);
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
var Ph = class {
    value;
    logLevel;
    byteSize;
    constructor(e, r) {
      if (!Rh(e)) throw new Error('Value should be a string');
      (this.value = e), (this.logLevel = r), (this.byteSize = Buffer.byteLength(e));
    }
  },
  Nh = class extends Set {
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
  fa = class extends Map {
    #e;
    #t;
    constructor({ maxBytesSize: e, onBufferOverflow: r }) {
      super(), (this.#e = e), (this.#t = r);
    }
    setItem(e, r, n) {
      const o = new Ph(r, n);
      if (o.byteSize > this.#e) throw new Error('Item too big');
      const s = this.get(e) || new Nh();
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
var Vu = class {
  #e;
  #t = new Cn('powertools.logger.buffer', { fresh: () => new fa({ maxBytesSize: this.#s }) });
  #s;
  constructor(e) {
    this.#e = new Cn('powertools.logger.logLevel', { initial: e });
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
    (this.#s = e), this.#t.setShared(new fa({ maxBytesSize: e }));
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
var pa = class t extends da {
  console;
  customConfigService;
  logEvent = !1;
  logFormatter;
  logIndentation = wh.COMPACT;
  #e;
  powertoolsLogData = { sampleRateValue: 0 };
  #t = new ju();
  #s = [];
  #r = !1;
  #i = ae.INFO;
  #a;
  #o = { enabled: !1, flushOnErrorLog: !0, maxBytes: 20480, bufferAtVerbosity: ae.DEBUG };
  #n = new Vu(ae.INFO);
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
        Rn(
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
          throw (e?.flushBufferOnUncaughtError && (i.flushBuffer(), i.error({ message: f_, error: c })), c);
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
    Rn(this.powertoolsLogData, e);
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
      this.#t.setPersistentAttributes(Rn(o, n));
    }
  }
  awsLogLevelShortCircuit(e) {
    return this.#e !== void 0
      ? (this.#n.setBaseLogLevel(ae[this.#e]),
        this.isValidLogLevel(e) &&
          this.#n.getBaseLogLevel() > ae[e] &&
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
        xRayTraceId: aa(),
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
      Ch(n) || (n instanceof Error ? (r.error = n) : typeof n == 'string' ? (r.extra = n) : this.#S(n, r));
  }
  #S(e, r) {
    for (const [n, o] of Object.entries(e)) this.#d(n) || (r[n] = o);
  }
  #h() {
    return this.#c.sampleRateValue && TB(0, 100) / 100 <= this.#c.sampleRateValue;
  }
  #d(e) {
    return d_.includes(e) ? (this.warn(`The key "${e}" is a reserved key and will be dropped.`), !0) : !1;
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
  #b() {
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
    const o = aa();
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
    ia() ? (this.console = console) : (this.console = new vB({ stdout: process.stdout, stderr: process.stderr })),
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
    const o = Ot({ key: 'POWERTOOLS_LOG_LEVEL', defaultValue: '' }),
      s = Ot({ key: 'LOG_LEVEL', defaultValue: '' }),
      i = o || s;
    this.isValidLogLevel(i) && (this.#n.setBaseLogLevel(ae[i]), (this.#i = this.#n.getBaseLogLevel()));
  }
  setInitialSampleRate(e) {
    const r = e,
      n = this.getCustomConfigService()?.getSampleRateValue(),
      o = g_({ key: 'POWERTOOLS_LOGGER_SAMPLE_RATE', defaultValue: 0 });
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
    this.logEvent = Ih({ key: 'POWERTOOLS_LOGGER_LOG_EVENT', defaultValue: !1 });
  }
  setLogFormatter(e, r) {
    this.logFormatter = e ?? new Hu({ logRecordOrder: r });
  }
  setLogIndentation() {
    ia() && (this.logIndentation = wh.PRETTY);
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
    const m = Ot({ key: 'AWS_LAMBDA_LOG_LEVEL', defaultValue: '' }),
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
      awsRegion: Ot({ key: 'AWS_REGION', defaultValue: '' }),
      environment:
        r || this.getCustomConfigService()?.getCurrentEnvironment() || Ot({ key: 'ENVIRONMENT', defaultValue: '' }),
      serviceName:
        e ||
        this.getCustomConfigService()?.getServiceName() ||
        Ot({ key: 'POWERTOOLS_SERVICE_NAME', defaultValue: '' }) ||
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
    const e = aa();
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
          this.#l(
            'Advanced Loggging Controls (ALC) Log Level is less verbose than Log Buffering Log Level. Some logs might be missing.',
          ),
        this.#n.delete(e);
    }
  }
  clearBuffer() {
    if (this.#o.enabled === !1) return;
    const e = aa();
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
var Wn = new pa({ serviceName: 'aurora-restore' });
var ZF = _e(VE(), 1);
var jF = _e(VE(), 1);
var BF =
    /^(?:Throttl\w*|RequestThrottled\w*|TooManyRequests\w*|RequestLimitExceeded|SlowDown|Internal(?:Failure|Error|ServerError|ServiceError\w*)|ServiceUnavailable\w*|RequestTimeout\w*|TimeoutError|AbortError|ECONN\w+|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EPIPE|EHOSTUNREACH|ENETUNREACH|ERR_HTTP2\w*)$/,
  E5 =
    /^(?:AccessDenied\w*|AuthorizationError\w*|UnauthorizedOperation|NotAuthorized|InvalidClientTokenId|UnrecognizedClient\w*|MissingAuthenticationToken\w*|SignatureDoesNotMatch|InvalidSignature\w*|ExpiredToken\w*|OptInRequired|CredentialsProviderError|TokenProviderError)$/;
function HF(t, e, r = {}) {
  if (t instanceof Fe) return t;
  const { name: n, message: o, code: s, httpStatus: i, requestId: a } = _5(t),
    c = s ?? n,
    u = { ...e, code: c, requestId: a, httpStatus: i },
    l = w5(c),
    d = Object.hasOwn(r, l) ? r[l]?.(o, u, t) : void 0;
  if (d !== void 0) return d;
  const p = `${e.service} ${e.operation} in ${e.region}`,
    m = `${c}${o === '' ? '' : `: ${o}`}`.replace(/([^.!?])$/, '$1.');
  return E5.test(c)
    ? new Fe('AwsAccessDenied', `${p} was denied: ${m}`, u, { cause: t })
    : BF.test(c) || BF.test(n) || (i !== void 0 && (i >= 500 || i === 429))
      ? new Fe('AwsUnavailable', `${p} did not succeed: ${m}`, u, { cause: t })
      : new Fe('AwsRequestFailed', `${p} was refused: ${m}`, u, { cause: t });
}
function w5(t) {
  return t.replace(/Fault$/, '');
}
function _5(t) {
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
function VF(t, e) {
  return {
    async publish({ subject: r, text: n, attributes: o }) {
      try {
        const { MessageId: s } = await t.send(
          new jF.PublishCommand({
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
          a = HF(s, { service: 'SNS', operation: 'Publish', region: i });
        throw a.name === 'AwsUnavailable'
          ? a
          : new Fe(
              'NotificationFailed',
              `Nothing was published to ${e}: ${a.sentence}`,
              { ...a.facts, topicArn: e },
              { cause: s },
            );
      }
    },
  };
}
var A5 = new ZF.SNSClient({}),
  GF = { publish: async (t) => VF(A5, Iu('NOTIFICATION_TOPIC_ARN')).publish(t) };
import { setTimeout as v5 } from 'node:timers';
var qF = ({ middyRequest: t, runRequest: e }, r, n, o, s, i) => {
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
var T5 = 'core',
  KF = `@middy/${T5}`,
  I5 = () => {},
  Qm = () => {},
  WF = {
    timeoutEarlyInMillis: 5,
    timeoutEarlyResponse: () => {
      const t = new Error('[AbortError]: The operation was aborted.', { cause: { package: KF } });
      throw ((t.name = 'TimeoutError'), t);
    },
    executionMode: qF,
  };
var R5 = (t, e) => {
    let r, n;
    typeof t == 'function' ? ((r = t), (n = { ...WF, ...e })) : ((r = I5), (n = { ...WF, ...t })),
      (n.timeoutEarly = n.timeoutEarlyInMillis > 0),
      (n.requestStart ??= Qm),
      (n.requestEnd ??= Qm),
      (n.beforeHandler ??= Qm),
      (n.afterHandler ??= Qm),
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
      c = n.executionMode({ middyRequest: a, runRequest: C5 }, o, r, s, i, n);
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
              { cause: { package: KF } },
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
  C5 = async (t, e, r, n, o, s) => {
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
            (i = v5(h, Math.max(0, a() - s.timeoutEarlyInMillis))), (t.response = await Promise.race([m, y]));
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
  XF = R5;
function JF(t, e) {
  let r = t.toLowerCase(),
    n;
  for (const o of e) {
    const s = P5(r, o.toLowerCase()),
      i = Math.max(1, Math.min(3, Math.floor(o.length / 3)));
    s <= i && (n === void 0 || s < n.distance) && (n = { name: o, distance: s });
  }
  return n?.name;
}
function P5(t, e) {
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
function tU(t, e, r) {
  return r.flatMap((n) => nU(t, e, n, []));
}
function rU(t) {
  return t
    .map((e, r) => {
      if (typeof e == 'number') return `[${e}]`;
      const n = String(e);
      return /^[\w-]+$/.test(n) ? (r === 0 ? n : `.${n}`) : `[${GE(n)}]`;
    })
    .join('');
}
function YF(t) {
  if (t === void 0) return 'nothing';
  if (typeof t == 'string') return GE(t);
  if (Array.isArray(t)) return t.length === 0 ? 'an empty list' : 'a list';
  if (typeof t == 'object' && t !== null) {
    const e = Object.keys(t);
    return e.length === 0
      ? 'an empty object'
      : `an object with ${e.length === 1 ? 'the key' : 'the keys'} ${eh(e.slice(0, 8).map(cU))}`;
  }
  return String(t);
}
function N5(t, e) {
  let r = t;
  for (const n of e) {
    if (typeof r != 'object' || r === null || !Object.hasOwn(r, n)) return;
    r = r[n];
  }
  return r;
}
function nU(t, e, r, n) {
  const o = [...n, ...r.path],
    s = N5(e, o),
    i = sU(t, o);
  if (r.code === 'unrecognized_keys') {
    const u = i.flatMap(ZE);
    return r.keys.map((l) => ({ path: [...o, l], text: $5(l, u) }));
  }
  if (r.code === 'invalid_key') {
    const u = r.issues.map((l) => QF(l, [])).join(' and ');
    return [{ path: o, text: `${u}, got ${YF(o.at(-1))}` }];
  }
  if (r.code === 'invalid_union') {
    const u = O5(r.errors, i, s);
    if (u !== void 0) return u.flatMap((l) => nU(t, e, l, o));
  }
  const a = QF(r, i),
    c = r.code === 'invalid_value' && typeof s == 'string' ? oU(s, r.values.map(String)) : '';
  return [{ path: o, text: `${a}, got ${YF(s)}${c}` }];
}
function O5(t, e, r) {
  const n = e.flatMap(aU),
    o = t
      .map((a, c) => ({ issues: a, option: n[c] }))
      .filter(
        ({ issues: a }) =>
          !a.some(({ path: c, code: u }) => c.length === 0 && (u === 'invalid_type' || u === 'invalid_value')),
      )
      .map(({ issues: a, option: c }) => {
        const u = c === void 0 ? [] : ZE(c),
          l = typeof r == 'object' && r !== null && !Array.isArray(r) ? Object.keys(r) : [];
        return { issues: a, recognised: l.filter((d) => u.includes(d)).length };
      })
      .toSorted((a, c) => c.recognised - a.recognised),
    [s, i] = o;
  if (s !== void 0) return i === void 0 || s.recognised > i.recognised ? s.issues : void 0;
}
function QF(t, e) {
  if (t.message.startsWith('expected ')) return t.message;
  switch (t.code) {
    case 'invalid_type': {
      const r = t.expected === 'object' ? e.flatMap(ZE) : [];
      return `expected ${k5[t.expected] ?? t.expected}${r.length > 0 ? ` with the keys ${eh(r)}` : ''}`;
    }
    case 'invalid_value':
      return `expected ${eh(t.values.map(String), 'or')}`;
    case 'too_small':
      return `expected ${t.minimum} ${eU[t.origin] ?? ''}or more`;
    case 'too_big':
      return `expected ${t.maximum} ${eU[t.origin] ?? ''}or less`;
    case 'not_multiple_of':
      return `expected a multiple of ${t.divisor}`;
    default:
      return 'expected another value';
  }
}
var k5 = {
    string: 'a string',
    number: 'a number',
    int: 'an integer',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
    record: 'an object',
  },
  eU = { string: 'characters ', array: 'items ' };
function $5(t, e) {
  return `unknown key ${GE(t)}${oU(t, e)}; expected one of the keys ${eh(e)}`;
}
function oU(t, e) {
  const r = JF(t, e);
  return r === void 0 || r === t ? '' : ` (did you mean ${r}?)`;
}
function sU(t, e) {
  const [r, ...n] = e,
    o = th(t);
  return r === void 0 ? [o] : iU(o, r).flatMap((s) => sU(s, n));
}
function iU(t, e) {
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
      return r.options.flatMap((n) => iU(th(n), e));
    default:
      return [];
  }
}
function aU(t) {
  const { def: e } = t._zod;
  return e.type === 'union' ? e.options : [t];
}
function ZE(t) {
  return aU(t).flatMap((e) => {
    const { def: r } = th(e)._zod;
    return r.type === 'object' ? Object.keys(r.shape) : [];
  });
}
function th(t) {
  const { def: e } = t._zod;
  return e.type === 'optional' || e.type === 'nullable' ? th(e.innerType) : t;
}
function GE(t) {
  return JSON.stringify(cU(t));
}
function cU(t) {
  return t.length <= 80 ? t : `${t.slice(0, 77)}...`;
}
function eh(t, e) {
  return e === void 0 || t.length < 2 ? t.join(', ') : `${t.slice(0, -1).join(', ')} ${e} ${t.at(-1)}`;
}
function lU(t, e) {
  return XF({ timeoutEarlyInMillis: 0 })
    .use({
      before: ({ event: r }) => {
        Wn.resetKeys(), Wn.appendKeys(D5(r));
      },
      onError: (r) => {
        const n = Vw(r.error);
        n.name === 'ClusterStillDeleting'
          ? Wn.info('State waits', { outcome: n.name, reason: n.message })
          : Wn.error('State failed', n),
          (r.error = n);
      },
    })
    .handler(async (r) => {
      const n = await e(M5(r, t));
      return (Wn.info('State done', { outcome: L5(n) }), n);
    });
}
function M5(t, e) {
  const { payload: r, ...n } = uU(s_, t, []);
  return { ...n, payload: uU(e, r, ['payload']) };
}
function uU(t, e, r) {
  const n = t.safeParse(e);
  if (n.success) return n.data;
  const o = tU(t, e, n.error.issues).map(({ path: s, text: i }) => `${rU([...r, ...s]) || 'event'}: ${i}`);
  throw new Fe('InvalidPayload', `${o.join('; ')}.`, { problems: o });
}
function D5(t) {
  const { execution: e, state: r, payload: n } = t ?? {},
    o = n?.plan?.target ?? n?.request?.target ?? n?.target;
  return {
    ...(e?.id === void 0 ? {} : { execution: e.id }),
    ...(r?.name === void 0 ? {} : { state: r.name }),
    ...(o === void 0 ? {} : { target: o }),
  };
}
function L5(t) {
  const { outcome: e, check: r } = t;
  return e ?? r?.outcome;
}
var wCe = lU(c_, u_({ notifier: GF, log: Wn, stage: Iu('STAGE') }));
export { wCe as handler };
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
