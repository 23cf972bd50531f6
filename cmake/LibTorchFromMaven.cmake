# LibTorch as it comes out of the Maven artifacts: libraries, no headers.
#
# Needs TORCHJAVA_LIBTORCH_DIR, the folder that org.bytedeco's pytorch and openblas jars were unpacked
# to, and TORCHJAVA_LIBTORCH_VERSION. Makes the target torchjava::libtorch to link with.

set(TORCHJAVA_LIBTORCH_DIR "" CACHE PATH "Folder with the unpacked pytorch and openblas artifacts")
set(TORCHJAVA_LIBTORCH_VERSION "" CACHE STRING "LibTorch's version, as major.minor.patch")

if(NOT TORCHJAVA_LIBTORCH_VERSION MATCHES "^([0-9]+)\\.([0-9]+)\\.([0-9]+)$")
  message(FATAL_ERROR "TORCHJAVA_LIBTORCH_VERSION must be major.minor.patch, "
    "not '${TORCHJAVA_LIBTORCH_VERSION}'; `mvn compile -pl cpp` passes the right one")
endif()
set(TORCHJAVA_LIBTORCH_MAJOR ${CMAKE_MATCH_1})
set(TORCHJAVA_LIBTORCH_MINOR ${CMAKE_MATCH_2})
set(TORCHJAVA_LIBTORCH_PATCH ${CMAKE_MATCH_3})

# Never a LibTorch of the system: only below the given folder.
function(torchjava_find_library result name)
  file(GLOB_RECURSE found "${TORCHJAVA_LIBTORCH_DIR}/*/${name}" "${TORCHJAVA_LIBTORCH_DIR}/${name}")
  list(LENGTH found count)
  if(NOT count EQUAL 1)
    message(FATAL_ERROR "expected one ${name} below TORCHJAVA_LIBTORCH_DIR "
      "('${TORCHJAVA_LIBTORCH_DIR}') but found ${count}; `mvn compile -pl cpp` unpacks it there")
  endif()
  set(${result} "${found}" PARENT_SCOPE)
endfunction()

torchjava_find_library(torch_cpu libtorch_cpu.so)
torchjava_find_library(c10 libc10.so)
torchjava_find_library(openblas libopenblas.so.0)
get_filename_component(TORCHJAVA_LIBTORCH_LIB_DIR "${torch_cpu}" DIRECTORY)
get_filename_component(TORCHJAVA_OPENBLAS_LIB_DIR "${openblas}" DIRECTORY)

add_library(torchjava_libtorch INTERFACE)
add_library(torchjava::libtorch ALIAS torchjava_libtorch)
target_link_libraries(torchjava_libtorch INTERFACE "${torch_cpu}" "${c10}")
target_link_options(torchjava_libtorch INTERFACE
  "LINKER:-rpath-link,${TORCHJAVA_LIBTORCH_LIB_DIR}:${TORCHJAVA_OPENBLAS_LIB_DIR}")
target_compile_definitions(torchjava_libtorch INTERFACE
  TORCHJAVA_LIBTORCH_MAJOR=${TORCHJAVA_LIBTORCH_MAJOR}
  TORCHJAVA_LIBTORCH_MINOR=${TORCHJAVA_LIBTORCH_MINOR}
  TORCHJAVA_LIBTORCH_PATCH=${TORCHJAVA_LIBTORCH_PATCH})

# LD_LIBRARY_PATH for programs of the build: libtorch_cpu.so looks for OpenBLAS in a folder of the
# machine it was built on. The bridge itself carries no path.
set(TORCHJAVA_LIBTORCH_LIBRARY_PATH "${TORCHJAVA_LIBTORCH_LIB_DIR}:${TORCHJAVA_OPENBLAS_LIB_DIR}")
