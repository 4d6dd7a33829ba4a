meyar_bench(document SOURCES document_bench.cpp large_assessment.h LIBS meyar::document)
