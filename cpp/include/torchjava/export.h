#ifndef TORCHJAVA_EXPORT_H
#define TORCHJAVA_EXPORT_H

/*
 * What every header of the C ABI needs: the export macro and the integer types.
 *
 * 64-bit integers are `long long`, not int64_t: on Linux int64_t is `long`, and a Java array of
 * longs reaches C as `long long*`. One spelling everywhere keeps the JNI glue free of conversions.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
#define TJ_EXTERN_C extern "C"
#else
#define TJ_EXTERN_C extern
#endif

/* The version script exports the same names; the attribute keeps them visible to the linker. */
#define TJ_API TJ_EXTERN_C __attribute__((visibility("default")))

typedef long long tj_int64;

/*
 * The address of a TensorImpl, GeneratorImpl or StorageImpl. An owned handle carries one reference,
 * which its holder gives back once. A borrowed handle carries none and is good for one call.
 * Arguments are always borrowed, results always owned.
 */
typedef long long tj_handle;

#endif
