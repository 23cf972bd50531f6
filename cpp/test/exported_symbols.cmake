# Fails when LIBRARY exports a symbol that is not of the C ABI, exports none, or carries a run path.

execute_process(COMMAND ${NM} -D --defined-only --format=posix "${LIBRARY}"
  OUTPUT_VARIABLE listing RESULT_VARIABLE status)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "${NM} could not read ${LIBRARY}")
endif()
string(REGEX MATCHALL "[^\n]+" symbols "${listing}")
list(LENGTH symbols total)
list(FILTER symbols EXCLUDE REGEX "^tj_[A-Za-z0-9_]+ T ")
if(symbols)
  message(FATAL_ERROR "symbols that are not of the C ABI: ${symbols}")
endif()
if(total LESS 3184)
  message(FATAL_ERROR "only ${total} functions are exported; the operators alone are 3184")
endif()

execute_process(COMMAND ${READELF} -d "${LIBRARY}" OUTPUT_VARIABLE dynamic)
if(dynamic MATCHES "R(UN)?PATH")
  message(FATAL_ERROR "${LIBRARY} carries a run path, which could bring in a second LibTorch")
endif()
message(STATUS "${total} functions exported, all of the C ABI; no run path")
