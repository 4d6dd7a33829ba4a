# meyar_warnings: flags that every target of ours is compiled with; linked, never repeated.
add_library(meyar_warnings INTERFACE)
target_compile_options(meyar_warnings INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow)
# When GCC 12 optimises, it takes "text" + std::string for a copy onto itself and warns of sizes that cannot be: its bug
# 105651, mended in 13.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 12
   AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(meyar_warnings INTERFACE -Wno-restrict)
endif()
# With the sanitizers on, GCC 12 takes much for read before it was set that is not; the build without them warns of it.
if(MEYAR_SANITIZE AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(meyar_warnings INTERFACE -Wno-maybe-uninitialized)
endif()
if(MEYAR_WERROR)
  target_compile_options(meyar_warnings INTERFACE -Werror)
endif()
if(MEYAR_SANITIZE)
  target_compile_options(meyar_warnings INTERFACE -fsanitize=${MEYAR_SANITIZE} -fno-sanitize-recover=all
                         -fno-omit-frame-pointer)
  target_link_options(meyar_warnings INTERFACE -fsanitize=${MEYAR_SANITIZE})
endif()
if(MEYAR_FUZZ)
  target_compile_options(meyar_warnings INTERFACE -fsanitize=fuzzer-no-link)
endif()
