# Fails when a source file is not as .clang-format has it: clang-format 14, Debian 12's.
#   cmake -DROOT=<tree> -P tests/format.cmake
cmake_minimum_required(VERSION 3.25)

find_program(clang_format NAMES clang-format-14 clang-format REQUIRED)
foreach(folder src ui tests)
  file(GLOB_RECURSE found ${ROOT}/${folder}/*.cpp ${ROOT}/${folder}/*.h)
  list(APPEND sources ${found})
endforeach()
execute_process(COMMAND ${clang_format} --dry-run -Werror ${sources} RESULT_VARIABLE result ERROR_VARIABLE complaints)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "${complaints}\nRun clang-format -i on these files.")
endif()
