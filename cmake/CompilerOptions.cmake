# How all of our own C++ is compiled.

set(CMAKE_CXX_STANDARD 17)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)

add_library(torchjava_options INTERFACE)
target_compile_options(torchjava_options INTERFACE
  -Wall -Wextra -Werror
  -fno-strict-aliasing # arrays of handles stand for arrays of at::Tensor
)
