# Fails when a file includes what its room may not see (docs/architecture.md, "Who may include whom").
#   cmake -DROOT=<tree> -P tests/layering.cmake
cmake_minimum_required(VERSION 3.25)

set(room_model "model")
set(room_files "files;model")
set(room_method "method;model")
set(room_document "document;files;model")
set(room_exchange "exchange;files;model;method")
set(room_report "report;model;method")
set(room_cli "cli;files;model;method;document;exchange;report")
set(room_ui "ui;files;model;method;document;exchange;report")
set(rooms model files method document exchange report cli ui)

# Libraries that one room alone may see: pattern, room.
set(guarded
  "^(sqlite3|SQLiteCpp)" document
  "^(nlohmann|valijson)/" exchange
  "^csv\\.h" exchange
  "^unicode/" model
  "^(pango|cairo|qpdf|glib|fontconfig|md4c)" report
  "^CLI/" cli)
set(qt "^(Q[A-Z][A-Za-z]*|Qt[A-Z][A-Za-z]*/.*|q[a-z]+\\.h)$")

set(faults "")
macro(fault file include why)
  list(APPEND faults "${file} includes ${include}: ${why}")
endmacro()

function(judge room file include)
  if(include MATCHES "^([a-z_]+)/" AND CMAKE_MATCH_1 IN_LIST rooms AND NOT CMAKE_MATCH_1 IN_LIST room_${room})
    fault("${file}" "${include}" "${room} may not see ${CMAKE_MATCH_1}")
  endif()
  if(include MATCHES "${qt}" AND NOT room STREQUAL "ui")
    fault("${file}" "${include}" "no room of src sees Qt")
  endif()
  set(rest ${guarded})
  while(rest)
    list(POP_FRONT rest pattern owner)
    if(include MATCHES "${pattern}" AND NOT room STREQUAL owner)
      fault("${file}" "${include}" "${owner} alone may see it")
    endif()
  endwhile()
  set(faults "${faults}" PARENT_SCOPE)
endfunction()

foreach(room IN LISTS rooms)
  set(folder "src/${room}")
  if(room STREQUAL "ui")
    set(folder ui)
  endif()
  file(GLOB_RECURSE files RELATIVE "${ROOT}" "${ROOT}/${folder}/*.h" "${ROOT}/${folder}/*.cpp" "${ROOT}/${folder}/*.in")
  foreach(file IN LISTS files)
    file(STRINGS "${ROOT}/${file}" lines REGEX "^[ \t]*#[ \t]*include[ \t]*[<\"]")
    foreach(line IN LISTS lines)
      string(REGEX REPLACE "^[ \t]*#[ \t]*include[ \t]*[<\"]([^>\"]+)[>\"].*" "\\1" include "${line}")
      string(REGEX REPLACE "^(\\.\\./)+" "" include "${include}")
      judge("${room}" "${file}" "${include}")
    endforeach()
  endforeach()
endforeach()

if(faults)
  list(JOIN faults "\n  " text)
  message(FATAL_ERROR "Forbidden includes:\n  ${text}")
endif()
message(STATUS "Layering holds")
