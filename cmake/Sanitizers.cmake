# -DTORCHJAVA_SANITIZE=address,undefined builds the bridge and its tests with these sanitizers.

set(TORCHJAVA_SANITIZE "" CACHE STRING "Sanitizers to build with, as -fsanitize takes them")

if(TORCHJAVA_SANITIZE)
  target_compile_options(torchjava_options INTERFACE
    -fsanitize=${TORCHJAVA_SANITIZE} -fno-omit-frame-pointer -g)
  target_link_options(torchjava_options INTERFACE -fsanitize=${TORCHJAVA_SANITIZE})
endif()
