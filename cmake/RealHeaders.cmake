# Where LibTorch's own headers of the same version exist (-DTorch_DIR=.../share/cmake/Torch), one more
# target compiles static_asserts of the declared types against the real ones.

set(Torch_DIR "" CACHE PATH "A LibTorch distribution with headers, to check the declared types against")

if(Torch_DIR)
  find_package(Torch ${TORCHJAVA_LIBTORCH_VERSION} EXACT REQUIRED)
  add_library(torchjava_real_headers OBJECT "${CMAKE_CURRENT_SOURCE_DIR}/test/real_headers.cpp")
  target_include_directories(torchjava_real_headers SYSTEM PRIVATE ${TORCH_INCLUDE_DIRS})
  target_link_libraries(torchjava_real_headers PRIVATE torchjava_options)
  target_compile_definitions(torchjava_real_headers PRIVATE
    TORCHJAVA_LIBTORCH_MAJOR=${TORCHJAVA_LIBTORCH_MAJOR}
    TORCHJAVA_LIBTORCH_MINOR=${TORCHJAVA_LIBTORCH_MINOR}
    TORCHJAVA_LIBTORCH_PATCH=${TORCHJAVA_LIBTORCH_PATCH})
endif()
