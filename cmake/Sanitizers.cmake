# -DTORCHJAVA_SANITIZE=address,undefined builds the bridge and its tests with these sanitizers.

set(TORCHJAVA_SANITIZE "" CACHE STRING "Sanitizers to build with, as -fsanitize takes them")

if(TORCHJAVA_SANITIZE)
  target_compile_options(torchjava_options INTERFACE
    -fsanitize=${TORCHJAVA_SANITIZE} -fno-omit-frame-pointer -g)
  target_link_options(torchjava_options INTERFACE -fsanitize=${TORCHJAVA_SANITIZE})
endif()

# For the tests of such a build. One asks for more memory than there is, which the address sanitizer would
# end the process for. The first finding of any sanitizer ends a test.
set(TORCHJAVA_SANITIZER_ENVIRONMENT
  "ASAN_OPTIONS=allocator_may_return_null=1"
  "UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1")
