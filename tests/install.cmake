# Installs into a folder of its own and sees the installed programs find the installed data: a sample that exists only
# there must open.
#   cmake -DBUILD=<build tree> -DWORK=<folder> -DUI=<ON|OFF> -DMIME_TYPE_OF=<program> -P tests/install.cmake
cmake_minimum_required(VERSION 3.25)

function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT result EQUAL 0)
    list(JOIN ARGN " " command)
    message(FATAL_ERROR "${command}\n${output}")
  endif()
endfunction()

file(REMOVE_RECURSE "${WORK}")
run("${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${WORK}")
set(clean "${CMAKE_COMMAND}" -E env --unset=MEYAR_DATA_DIR)
file(COPY_FILE "${WORK}/share/meyar/samples/azerbaijan-2016.json" "${WORK}/share/meyar/samples/only-installed.json")
run(${clean} "${WORK}/bin/meyar-cli" new "${WORK}/s.meyar" --sample only-installed)
run(${clean} "${WORK}/bin/meyar-cli" report "${WORK}/s.meyar" "${WORK}/s.pdf" --language az)
if(UI)
  run(${clean} QT_QPA_PLATFORM=offscreen "${WORK}/bin/meyar" --version)
  include("${CMAKE_CURRENT_LIST_DIR}/desktop.cmake")
endif()
file(REMOVE_RECURSE "${WORK}")
