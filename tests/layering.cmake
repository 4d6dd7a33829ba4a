# Fails when a file includes what its room may not see (docs/architecture.md, "Who may include whom"), and when two types
# of a room have one name, which the linker would mix up without a word.
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

# The types that `file` defines for every file to see: those outside of its namespaces without a name.
function(name_types file)
  file(STRINGS "${ROOT}/${file}" lines
       REGEX "^(namespace .*{|} // namespace.*|(struct|class|enum|enum class) [A-Za-z0-9_]+( final)?( :[^:].*)? {.*)$")
  set(space "")
  set(hidden FALSE)
  foreach(line IN LISTS lines)
    if(line STREQUAL "namespace {")
      set(hidden TRUE)
    elseif(line MATCHES "^namespace ([a-z_:]+) {")
      set(space "${CMAKE_MATCH_1}")
    elseif(line MATCHES "^} // namespace")
      set(hidden FALSE)
    elseif(NOT hidden AND line MATCHES "^(struct|class|enum class|enum) ([A-Za-z0-9_]+)")
      set(type "${space}::${CMAKE_MATCH_2}")
      if(DEFINED type_${type})
        list(APPEND faults "${file} defines ${type}: so does ${type_${type}}")
      endif()
      set(type_${type} "${file}" PARENT_SCOPE)
    endif()
  endforeach()
  set(faults "${faults}" PARENT_SCOPE)
endfunction()

foreach(room IN LISTS rooms)
  set(folder "src/${room}")
  if(room STREQUAL "ui")
    set(folder ui)
  endif()
  file(GLOB_RECURSE files RELATIVE "${ROOT}" "${ROOT}/${folder}/*.h" "${ROOT}/${folder}/*.cpp" "${ROOT}/${folder}/*.in")
  foreach(file IN LISTS files)
    name_types("${file}")
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
  message(FATAL_ERROR "Broken rules:\n  ${text}")
endif()
message(STATUS "Layering holds")
